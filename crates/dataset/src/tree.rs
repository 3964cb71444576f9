//! The text files of a root folder.

use std::collections::{BTreeMap, BTreeSet};

use finding::{Finding, Place, Source};

/// The text files below `records/` and `locales/` of a root folder, by their paths with `/` between folders.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// The text of the file at `path`.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The ids of all datasets: the folders of `records/` that hold a `dataset.toml`.
    #[must_use]
    pub fn datasets(&self) -> Vec<&str> {
        let paths = self.files.keys().filter_map(|path| path.strip_prefix("records/"));
        paths.filter_map(|path| path.strip_suffix("/dataset.toml")).filter(|id| !id.contains('/')).collect()
    }

    /// The names of the folders of `locales/`.
    #[must_use]
    pub fn locales(&self) -> BTreeSet<&str> {
        let paths = self.files.keys().filter_map(|path| path.strip_prefix("locales/"));
        paths.filter_map(|path| path.split_once('/')).map(|(tag, _)| tag).collect()
    }

    /// The file at `path`, or a finding that it is missing.
    pub(crate) fn source(&self, path: &str) -> Result<Source<'_>, Vec<Finding>> {
        match self.files.get_key_value(path) {
            Some((path, text)) => Ok(Source { path, text }),
            None => Err(vec![
                Finding::error("missing_file", Place::new(path, 1), "there is no such file").help("write it"),
            ]),
        }
    }
}
