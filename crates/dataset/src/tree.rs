//! The text files of a root folder.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_finding::{Finding, Place, Source};
use phrasebook_registry::Schema;

use crate::rules::{MISSING_FILE, UNLISTED_FILE};

/// The text files below `records/` and `locales/` of a root folder, by their paths with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

    /// What a record of the dataset `id` looks like.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with its `dataset.toml`.
    pub fn schema(&self, id: &str) -> Result<Schema, Vec<Finding>> {
        self.source(&format!("records/{id}/dataset.toml")).and_then(Schema::parse)
    }

    /// The tags of the locales where the texts of the datasets start; `en` for a dataset that cannot be read.
    #[must_use]
    pub fn source_locales(&self) -> BTreeSet<String> {
        let schemas = self.datasets().into_iter().map(|id| self.schema(id));
        schemas.map(|schema| schema.map_or_else(|_| "en".to_owned(), |schema| schema.source_locale)).collect()
    }

    /// The names of the folders of `locales/`.
    #[must_use]
    pub fn locales(&self) -> BTreeSet<&str> {
        let paths = self.files.keys().filter_map(|path| path.strip_prefix("locales/"));
        paths.filter_map(|path| path.split_once('/')).map(|(tag, _)| tag).collect()
    }

    /// The files that nothing reads: in the folder of the dataset `id`, and in those of the locales. `stems` are the names
    /// of the Fluent files with words for any dataset.
    pub(crate) fn unlisted(&self, id: &str, schema: &Schema, stems: &[&str]) -> Vec<Finding> {
        let records = format!("records/{id}/");
        let datasets = self.datasets();
        let is_read = |path: &str| {
            if let Some(file) = path.strip_prefix(&records) {
                let listed =
                    schema.record_files.iter().chain(&schema.ledger_file).chain(&schema.example_file);
                return file == "dataset.toml" || listed.into_iter().any(|listed| listed == file);
            }
            let Some((_, file)) = path.strip_prefix("locales/").and_then(|path| path.split_once('/')) else {
                return true;
            };
            let has_stem = |stem: &&str, endings: &[&str]| {
                file.strip_prefix(*stem).is_some_and(|ending| endings.contains(&ending))
            };
            stems.iter().any(|stem| has_stem(stem, &[".ftl", ".state.toml"]))
                || datasets.iter().any(|id| has_stem(id, &[".ftl", ".state.toml", ".glossary.toml"]))
        };
        let unlisted = self.paths().filter(|path| !is_read(path));
        let findings = unlisted.map(|path| {
            Finding::warning(&UNLISTED_FILE, Place::new(path, 1), "nothing reads this file")
                .help("correct its name, list it in `dataset.toml`, or remove it")
        });
        findings.collect()
    }

    /// The file at `path`, or a finding that it is missing.
    pub(crate) fn source(&self, path: &str) -> Result<Source<'_>, Vec<Finding>> {
        match self.files.get_key_value(path) {
            Some((path, text)) => Ok(Source { path, text }),
            None => Err(vec![
                Finding::error(&MISSING_FILE, Place::new(path, 1), "there is no such file").help("write it"),
            ]),
        }
    }
}
