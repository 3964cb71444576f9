//! Bakes: writes what is generated from records, words and code, apart from the tables in `out/`.

mod library;
mod likely;
mod lints;
mod rust;
mod schemas;
mod unicode;

use std::collections::{BTreeMap, VecDeque};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use phrasebook_dataset::{Dataset, LoadOptions, Tree};
use phrasebook_finding::{Severity, shown_path};

use crate::Error;
use likely::Likely;

/// The datasets that the library is made of: status codes, and the causes that they are mapped to.
const DATASET: &str = "sip-response";
const CAUSES: &str = "q850";

/// The tables that the exports are made with.
const OF_EXPORTS: &str = "crates/export/src/generated.rs";

/// The folders that hold nothing but baked files.
const FOLDERS: [&str; 2] = ["crates/sip-phrasebook/src/fluent", "crates/sip-phrasebook/src/generated"];

/// Makes the text of every baked file, by its path below the root.
///
/// This is the only list of baked files; [`write()`] and [`stale`] use it.
///
/// # Errors
///
/// Fails if a file cannot be read, or if the data has problems.
pub fn files(root: &Path) -> Result<BTreeMap<String, String>, Error> {
    let tree = read(root)?;
    let mut files = BTreeMap::new();
    let likely = Likely::new();
    files.extend(library::files(root, &tree, &load(&tree, DATASET)?, &load(&tree, CAUSES)?, &likely)?);
    let about = format!("{}. Made by `cargo xtask bake`; do not edit.", likely::ABOUT);
    files.insert(OF_EXPORTS.to_owned(), rust::source(OF_EXPORTS, &about, likely.texts())?);
    let datasets = tree.datasets().into_iter().map(|id| tree.schema(id)).collect::<Result<Vec<_>, _>>();
    files.extend(schemas::files(&datasets.map_err(Error::Findings)?)?);
    files.insert("docs/lints.md".to_owned(), lints::page());
    Ok(files)
}

fn load(tree: &Tree, id: &str) -> Result<Dataset, Error> {
    // The files of tables and the site are not asked for, so warnings would say that nothing reads them.
    let (dataset, mut findings) =
        Dataset::load(tree, id, &LoadOptions::default()).map_err(Error::Findings)?;
    findings.retain(|finding| finding.severity == Severity::Error);
    if findings.is_empty() { Ok(dataset) } else { Err(Error::Findings(findings)) }
}

/// Writes every baked file that is not current, removes those that are no longer baked, and returns the paths of both.
///
/// # Errors
///
/// Fails where [`files`] does, or if a file cannot be written.
pub fn write(root: &Path) -> Result<Vec<String>, Error> {
    let files = files(root)?;
    let stale = compare(root, &files)?;
    for path in &stale {
        let place = root.join(path);
        if let Some(text) = files.get(path) {
            let folder = place.parent().unwrap_or(root);
            fs::create_dir_all(folder).map_err(Error::file(folder))?;
            fs::write(&place, text).map_err(Error::file(&place))?;
        } else {
            fs::remove_file(&place).map_err(Error::file(&place))?;
        }
    }
    Ok(stale)
}

/// Returns the paths of the baked files that are missing or not current, and of those that are no longer baked.
///
/// # Errors
///
/// Fails where [`files`] does.
pub fn stale(root: &Path) -> Result<Vec<String>, Error> {
    compare(root, &files(root)?)
}

fn compare(root: &Path, files: &BTreeMap<String, String>) -> Result<Vec<String>, Error> {
    let is_stale = |(path, text): &(&String, &String)| {
        fs::read(root.join(path)).map_or(true, |found| found != text.as_bytes())
    };
    let mut stale: Vec<_> = files.iter().filter(is_stale).map(|(path, _)| path.clone()).collect();
    for folder in FOLDERS.iter().filter(|folder| root.join(folder).is_dir()) {
        let paths = names(&root.join(folder))?.into_iter().map(|name| format!("{folder}/{name}"));
        stale.extend(paths.filter(|path| !files.contains_key(path)));
    }
    Ok(stale)
}

/// Reads the records and words below a root.
///
/// # Errors
///
/// Fails if a file cannot be read, and names it.
pub fn read(root: &Path) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    let mut paths: VecDeque<String> = ["records", "locales"].map(str::to_owned).into();
    while let Some(path) = paths.pop_front() {
        let place = root.join(&path);
        if place.is_dir() {
            paths.extend(names(&place)?.into_iter().map(|name| format!("{path}/{name}")));
        } else {
            let text = read_text(root, &path)?;
            tree.insert(path, text);
        }
    }
    Ok(tree)
}

fn read_text(root: &Path, path: &str) -> Result<String, Error> {
    let place = root.join(path);
    fs::read_to_string(&place).map_err(Error::file(&place))
}

/// The names of a folder's entries, in order.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path: PathBuf = entry.map_err(Error::file(folder))?.path();
        let name = path.file_name().and_then(OsStr::to_str);
        let name = name.ok_or_else(|| Error::data(shown_path(&path), "this name is not UTF-8"))?;
        names.push(name.to_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_baked_file_is_current() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        assert_eq!(stale(&root).unwrap(), Vec::<String>::new(), "run `cargo xtask bake`");
    }
}
