//! Writing tables, or checking them.

use std::path::PathBuf;

use super::write;
use crate::cli::{Common, Outcome, Tables};
use crate::files::merge;
use crate::render::{self, Format};
use crate::{Error, Files};

pub(crate) fn run(common: &Common, tables: &Tables) -> Result<Outcome, Error> {
    let (datasets, warnings) = common.load_sound()?;
    let formats = if tables.format.is_empty() { Format::ALL.to_vec() } else { tables.format.clone() };
    let mut files = Files::new();
    for dataset in &datasets {
        for locale in common.locales(dataset)? {
            merge(&mut files, render::locale(dataset, locale, &formats)?)?;
        }
        if !common.names_languages() {
            merge(&mut files, render::shared(dataset, &formats)?)?;
        }
    }
    let out = match tables.out.as_deref() {
        Some("") => return Err(Error::Usage("--out names no folder".to_owned())),
        Some("-") => return to_stdout(files, tables),
        Some(out) => PathBuf::from(out),
        None => common.root()?.unwrap_or_default().join("out"),
    };
    let complete = !common.names_languages() && tables.format.is_empty();
    write::run(&out, &files, complete, tables.check, tables.force, &warnings)
}

fn to_stdout(files: Files, tables: &Tables) -> Result<Outcome, Error> {
    if tables.check || tables.force {
        return Err(Error::Usage("--check and --force have no meaning for standard output".to_owned()));
    }
    // What describes a table goes beside it in a folder; a pipe has room for the table.
    let mut tables: Vec<_> = files.into_iter().filter(|(path, _)| !describes(path)).collect();
    match tables.pop() {
        Some((_, stdout)) if tables.is_empty() => Ok(Outcome { stdout, ..Outcome::default() }),
        last => {
            let paths: Vec<_> = tables.into_iter().chain(last).map(|(path, _)| path).collect();
            Err(Error::Usage(format!(
                "standard output takes one table, not {}; name one --lang and one --format",
                paths.join(", ")
            )))
        }
    }
}

/// Whether a file describes the one beside it.
fn describes(path: &str) -> bool {
    path.ends_with(".csv-metadata.json") || path.ends_with(".schema.json")
}
