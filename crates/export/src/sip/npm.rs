//! A package for npm: the ECMAScript module with what npm asks for.

use super::{esm, package};
use crate::document::pretty;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use serde_json::{Map, Value, json};

pub(crate) const FORMAT: Format = Format::new("npm", "The ECMAScript module as a package for npm", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut files = esm::files(messages)?;
    if !files.is_empty() {
        files.insert("package.json".to_owned(), manifest(messages)?.into());
        files.insert("README.md".to_owned(), package::filled(include_str!("npm/README.md"), messages)?);
        package::add_licenses(&mut files);
    }
    Ok(files)
}

/// The manifest with the version of the data.
fn manifest(messages: &Messages<'_>) -> Result<String, Error> {
    let mut manifest: Map<String, Value> = serde_json::from_str(include_str!("npm/package.json"))?;
    manifest.insert("version".to_owned(), json!(messages.schema().version));
    Ok(pretty(&manifest)?)
}
