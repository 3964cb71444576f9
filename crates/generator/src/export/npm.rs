//! A package for npm: the ECMAScript module with what npm asks for.

use super::book::Book;
use super::{esm, package};
use crate::{Error, Files};

pub(super) fn files(book: &Book<'_>) -> Result<Files, Error> {
    let mut files = esm::files(book);
    if !files.is_empty() {
        let manifest = package::filled(include_str!("npm/package.json"), book)?;
        files.insert("package.json".to_owned(), manifest);
        files.insert("README.md".to_owned(), package::filled(include_str!("npm/README.md"), book)?);
        package::add_licenses(&mut files);
    }
    Ok(files)
}
