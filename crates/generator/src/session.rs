//! What every command needs: the root, its records and locales, and the languages that were asked for.

use std::path::{Path, PathBuf};

use clap::Args;
use phrasebook_dataset::{Dataset, LoadOptions, Locale, Tree};
use phrasebook_finding::{Finding, Severity, shown};

use crate::{Error, LOAD_OPTIONS, root};

/// What every command understands.
#[derive(Args, Debug)]
pub(crate) struct Session {
    /// Languages, by their tags; repeat or separate by commas [default: all]
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    lang: Vec<String>,
    /// Folder with `records` and `locales` [default: this folder if it has them, else the built-in data]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<String>,
}

/// Reads a dataset of a tree.
type Load = fn(&Tree, &str, &LoadOptions<'_>) -> Result<(Dataset, Vec<Finding>), Vec<Finding>>;

impl Session {
    /// The folder with records and locales; none if the built-in data is used.
    pub(crate) fn root(&self) -> Result<Option<PathBuf>, Error> {
        match self.root.as_deref() {
            Some("") => Err(Error::Usage("--root names no folder".to_owned())),
            Some(root) => Ok(Some(PathBuf::from(root))),
            None => Ok(root::is_root(Path::new("")).then(PathBuf::new)),
        }
    }

    /// The folders that the data is read from, which no output belongs into.
    pub(crate) fn data_folders(&self) -> Result<Vec<PathBuf>, Error> {
        Ok(self.root()?.iter().flat_map(|root| root::FOLDERS.map(|folder| root.join(folder))).collect())
    }

    /// Reads the records, and the locales that were asked for.
    pub(crate) fn tree(&self) -> Result<Tree, Error> {
        self.tree_of(&self.wanted())
    }

    /// Reads all datasets in all locales, with everything that is found in them.
    pub(crate) fn load_all(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_by(&self.tree_of(&[])?, &[], Dataset::load)
    }

    /// Reads all datasets in the locales that were asked for, or says what is wrong with them. Warnings do not count.
    pub(crate) fn load_sound(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_sound_in(&self.wanted())
    }

    /// Like [`load_sound`](Self::load_sound), in all locales: for what searches words in any language.
    pub(crate) fn load_all_sound(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_sound_in(&[])
    }

    /// Reads the records, and the locales with these tags; all without any.
    fn tree_of(&self, tags: &[String]) -> Result<Tree, Error> {
        match self.root()? {
            Some(root) => root::read(&root, tags),
            None => Ok(root::embedded_for(tags)),
        }
    }

    fn load_sound_in(&self, tags: &[String]) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        let tree = self.tree_of(tags)?;
        // A test holds the built-in data to the lints, so data that is the same is not linted again.
        let load = if tree == root::embedded_for(tags) { Dataset::read } else { Dataset::load };
        let (datasets, findings) = self.load_by(&tree, tags, load)?;
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Err(Error::Data(findings));
        }
        Ok((datasets, findings))
    }

    fn load_by(
        &self,
        tree: &Tree,
        tags: &[String],
        load: Load,
    ) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        let options = if tags.is_empty() { LOAD_OPTIONS } else { LOAD_OPTIONS.only(tags) };
        let mut datasets = Vec::new();
        let mut findings = Vec::new();
        let mut unread = false;
        for id in tree.datasets() {
            match load(tree, id, &options) {
                Ok((dataset, found)) => {
                    datasets.push(dataset);
                    findings.extend(found);
                }
                Err(found) => {
                    unread = true;
                    findings.extend(found);
                }
            }
        }
        // The main dataset comes first, the others by their names.
        datasets.sort_by_key(|dataset| !dataset.registry().schema().main);
        let links = phrasebook_dataset::connect(&mut datasets);
        // Links to records that could not be read would all be reported, and bury the cause.
        if !unread && !findings.iter().any(|finding| finding.severity == Severity::Error) {
            findings.extend(links);
        }
        findings.sort();
        findings.dedup();
        if unread {
            return Err(Error::Data(findings));
        }
        if datasets.is_empty() {
            return Err(Error::NoDataset(self.root()?.unwrap_or_default()));
        }
        Ok((datasets, findings))
    }

    /// The language that was asked for first, in lower case.
    pub(crate) fn first_language(&self) -> Option<String> {
        self.wanted().into_iter().next()
    }

    /// Whether particular languages were asked for.
    pub(crate) fn names_languages(&self) -> bool {
        !self.lang.is_empty()
    }

    /// The locales of a dataset that were asked for, in the dataset's order; all if none was.
    pub(crate) fn locales<'a>(&self, dataset: &'a Dataset) -> Result<Vec<&'a Locale>, Error> {
        if self.lang.is_empty() {
            return Ok(dataset.locales().iter().collect());
        }
        let wanted = self.wanted();
        for (tag, written) in wanted.iter().zip(&self.lang) {
            if !dataset.tags().iter().any(|known| known.to_lowercase() == *tag) {
                return Err(Error::Usage(unknown_language(dataset, tag, written)));
            }
        }
        Ok(dataset.locales().iter().filter(|locale| wanted.contains(&locale.tag.to_lowercase())).collect())
    }

    /// The languages that were asked for, in lower case.
    fn wanted(&self) -> Vec<String> {
        self.lang.iter().map(|tag| tag.trim().replace('_', "-").to_lowercase()).collect()
    }
}

/// Lists the languages of a dataset, and names the nearest to an unknown one.
fn unknown_language(dataset: &Dataset, tag: &str, written: &str) -> String {
    let tags: Vec<_> = dataset.languages().iter().map(|language| language.tag.as_str()).collect();
    let nearest = tags.iter().min_by_key(|known| {
        let known = known.to_lowercase();
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let distance = strsim::damerau_levenshtein(&known, &tag.chars().take(64).collect::<String>());
        (language(&known) != language(tag), distance)
    });
    let nearest = nearest.map(|tag| format!("; the nearest is {tag}")).unwrap_or_default();
    format!("there is no language \"{}\": there are {}{nearest}", shown(written), tags.join(", "))
}
