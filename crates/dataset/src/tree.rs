//! The text files of a root folder.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use phrasebook_finding::{Finding, Place, Source};
use phrasebook_registry::Schema;

use crate::rules::{MISSING_FILE, UNLISTED_FILE};

/// The text files below `records/` and `locales/` of a root folder, by their paths with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, Cow<'static, str>>,
    /// Folders that were not read.
    passed_over: BTreeSet<String>,
}

/// What the words of a Fluent file are called, by its path, or by its path below the folder of its locale: the name of
/// the file, or of the folder that it is in.
///
/// ```
/// use phrasebook_dataset::stem;
///
/// assert_eq!(stem("locales/ko/sip-response.ftl"), "sip-response");
/// assert_eq!(stem("locales/ko/sip-response/4xx.ftl"), "sip-response");
/// assert_eq!(stem("ui.ftl"), "ui");
/// ```
#[must_use]
pub fn stem(path: &str) -> &str {
    let within = path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
    let file = within.map_or(path, |(_, file)| file);
    file.split_once(['/', '.']).map_or(file, |(stem, _)| stem)
}

impl Tree {
    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<Cow<'static, str>>) {
        self.files.insert(path.into(), text.into());
    }

    /// Notes that a folder was not read, which becomes a finding.
    pub fn pass_over(&mut self, folder: impl Into<String>) {
        self.passed_over.insert(folder.into());
    }

    /// The text of the file at `path`.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(Cow::as_ref)
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

    /// Whether the locale `tag` has words called `stem`.
    pub(crate) fn has_words(&self, tag: &str, stem: &str) -> bool {
        self.fluent(tag, stem).next().is_some()
    }

    /// The names of the folders of `locales/`.
    #[must_use]
    pub fn locales(&self) -> BTreeSet<&str> {
        let paths = self.files.keys().filter_map(|path| path.strip_prefix("locales/"));
        paths.filter_map(|path| path.split_once('/')).map(|(tag, _)| tag).collect()
    }

    /// The files of words called `stem` in the locale `tag`: the file of that name, then those of the folder, sorted.
    ///
    /// ```
    /// use phrasebook_dataset::Tree;
    ///
    /// let mut tree = Tree::default();
    /// for file in ["c/b.ftl", "c/a.ftl", "c/d/e.ftl", "c.ftl", "c.state.toml", "ui.ftl"] {
    ///     tree.insert(format!("locales/ko/{file}"), "");
    /// }
    /// let paths: Vec<_> = tree.fluent("ko", "c").map(|source| source.path).collect();
    /// assert_eq!(paths, ["locales/ko/c.ftl", "locales/ko/c/a.ftl", "locales/ko/c/b.ftl"]);
    /// ```
    pub fn fluent(&self, tag: &str, stem: &str) -> impl Iterator<Item = Source<'_>> {
        let file = self.files.get_key_value(&format!("locales/{tag}/{stem}.ftl"));
        let folder = format!("locales/{tag}/{stem}/");
        let files = self.files.range(folder.clone()..).map_while(move |(path, text)| {
            let name = path.strip_prefix(&folder)?;
            Some((!name.contains('/') && name.strip_suffix(".ftl").is_some()).then_some((path, text)))
        });
        file.into_iter().chain(files.flatten()).map(|(path, text)| Source { path, text })
    }

    /// The files and folders that nothing reads: in the folder of the dataset `id`, in folders of records that are no
    /// dataset, and in those of the locales. `stems` are the names of the words that are for any dataset.
    pub(crate) fn unlisted(&self, id: &str, schema: &Schema, stems: &[&str]) -> Vec<Finding> {
        let datasets = self.datasets();
        let is_words = |stem: &str| stems.contains(&stem) || datasets.contains(&stem);
        let is_read = |path: &str| match path.split('/').collect::<Vec<_>>().as_slice() {
            ["records", folder, file] if *folder == id => {
                let listed = [&schema.ledger_file, &schema.example_file, &schema.ladder_file];
                let listed = schema.record_files.iter().chain(listed.into_iter().flatten());
                *file == "dataset.toml" || listed.into_iter().any(|listed| listed == file)
            }
            // Those of another dataset are its own concern.
            ["records", folder, ..] if *folder != id => datasets.contains(folder),
            ["locales", _, file] => {
                let (stem, ending) = file.split_once('.').unwrap_or((file, ""));
                matches!(ending, "ftl" | "state.toml") && is_words(stem)
                    || ending == "glossary.toml" && datasets.contains(&stem)
            }
            ["locales", _, stem, file] => file.strip_suffix(".ftl").is_some() && is_words(stem),
            _ => false,
        };
        let files = self.paths().filter(|path| !is_read(path)).map(|path| {
            Finding::warning(&UNLISTED_FILE, Place::new(path, 1), "nothing reads this file")
                .help("correct its name, list it in `dataset.toml`, or remove it")
        });
        let folders = self.passed_over.iter().map(|path| {
            Finding::warning(&UNLISTED_FILE, Place::new(path.as_str(), 1), "nothing reads this folder")
                .help("move its files one folder up, or remove it")
        });
        files.chain(folders).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::{UI_FILE, tree};
    use crate::{Dataset, LoadOptions};

    /// The small dataset of the lints' tests with these edits: each a path, and the text there or nothing.
    fn edited(edits: &[(&str, Option<&str>)]) -> Tree {
        let mut tree = tree();
        for &(path, text) in edits {
            tree.files.remove(path);
            tree.files.extend(text.map(|text| (path.to_owned(), text.to_owned().into())));
        }
        tree
    }

    #[track_caller]
    fn check(tree: &Tree, expected: &[&str]) {
        let files = [UI_FILE];
        let (_, findings) = Dataset::load(tree, "c", &LoadOptions::new(&files)).unwrap();
        let findings = findings.iter().filter(|finding| finding.rule != "orphan_state");
        let lines = findings.map(|finding| format!("{}: {}", finding.place, finding.message));
        assert_eq!(lines.collect::<Vec<_>>(), expected);
    }

    /// The parts of a file before and from the line that begins with `start`.
    fn parts<'t>(tree: &'t Tree, path: &str, start: &str) -> (&'t str, &'t str) {
        let text = tree.text(path).unwrap();
        text.split_at(text.find(&format!("\n{start}")).unwrap() + 1)
    }

    #[test]
    fn words_are_in_a_file_or_a_folder_of_files_or_both() {
        let whole = tree();
        for tag in ["en", "ko"] {
            let path = format!("locales/{tag}/c.ftl");
            let (first, second) = parts(&whole, &path, "r-100");
            let (one, two) = (format!("locales/{tag}/c/1.ftl"), format!("locales/{tag}/c/2.ftl"));
            check(&edited(&[(&path, None), (&one, Some(first)), (&two, Some(second))]), &[]);
            check(&edited(&[(&path, Some(second)), (&one, Some(first))]), &[]);
            let name = format!("locales/{tag}/ui.ftl");
            let moved = format!("locales/{tag}/ui/name.ftl");
            let tree = edited(&[(&name, None), (&moved, whole.text(&name))]);
            check(&tree, &[]);
            let (dataset, _) = Dataset::load(&tree, "c", &LoadOptions::new(&[UI_FILE])).unwrap();
            assert!(dataset.has_messages_of(&UI_FILE));
            assert_eq!(dataset.languages().len(), 2);
        }
    }

    #[test]
    fn findings_name_the_file_of_several() {
        let whole = tree();
        let (first, second) = parts(&whole, "locales/ko/c.ftl", "r-101");
        let split =
            |second: &str| edited(&[("locales/ko/c.ftl", Some(first)), ("locales/ko/c/r.ftl", Some(second))]);
        check(
            &split(&format!("r-100 = 다\n{second}")),
            &["locales/ko/c/r.ftl:1: `r-100` is already at locales/ko/c.ftl:9"],
        );
        check(&split("# Nothing.\n"), &["locales/ko/c.ftl:9: `r-101` is missing"]);
        check(
            &split("= 나\n"),
            &["locales/ko/c.ftl:9: `r-101` is missing", "locales/ko/c/r.ftl:1: expected one of \"a-zA-Z\""],
        );
        let (head, tail) = parts(&whole, "locales/en/c.ftl", "r-101");
        let english = [("locales/en/c.ftl", Some(head)), ("locales/en/c/r.ftl", Some(tail))];
        let mut edits = english.to_vec();
        edits.push(("locales/ko/c.ftl", Some(first)));
        check(&edited(&edits), &["locales/ko/c/r.ftl:1: `r-101` is missing"]);
    }

    #[test]
    fn what_nothing_reads_is_found() {
        let unread = [
            "locales/ko.ftl",
            "locales/ko/c.glossary.ftl",
            "locales/ko/c/a.toml",
            "locales/ko/c/d/e.ftl",
            "locales/ko/d/a.ftl",
            "records/a.toml",
            "records/c/b.toml",
            "records/c/c/a.toml",
            "records/d/a.toml",
        ];
        let mut tree = edited(&unread.map(|path| (path, Some(""))));
        tree.pass_over("locales/ko/c/d");
        // A dataset reports its own files.
        tree.insert("records/e/dataset.toml", "");
        tree.insert("records/e/a.toml", "");
        let mut expected: Vec<_> =
            unread.iter().map(|path| format!("{path}:1: nothing reads this file")).collect();
        expected.push("locales/ko/c/d:1: nothing reads this folder".to_owned());
        expected.sort();
        let mut expected: Vec<_> = expected.iter().map(String::as_str).collect();
        expected.sort_by_key(|line| line.split_once(":1").unwrap().0.to_owned());
        check(&tree, &expected);
    }
}
