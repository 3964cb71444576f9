//! What every command needs: the root, its records and locales, and the languages that were asked for.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use phrasebook_dataset::{Dataset, LoadOptions, Locale, Tree};
use phrasebook_finding::{Finding, Severity, shown};
use phrasebook_terminal::language;
use rayon::prelude::*;

use crate::error::listed;
use crate::{Error, LOAD_OPTIONS, root};

/// Arguments that every command accepts.
#[derive(Args, Clone, Debug)]
pub(crate) struct Session {
    /// Languages, by their tags; repeat or separate by commas [default: all; for `lookup` and `list`, that of the
    /// environment]
    ///
    /// If the data does not have a tag, negotiation finds a language for it: `ko-KR` and `ko_KR.UTF-8` mean `ko`, but
    /// `zh-TW` does not mean `zh-CN`, which is in another script. Without --lang, `lookup` and `list` answer in the
    /// language that LC_ALL, LC_MESSAGES or LANG names, if the data has it.
    #[expect(clippy::doc_markdown, reason = "the help shows this text as it is")]
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    lang: Vec<String>,
    /// Folder with `records` and `locales` [default: this folder if it has them, else the built-in data]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<String>,
    /// Leave out languages that have errors, do the rest, and exit 1; files of what is left out stay as they are
    #[arg(long, global = true)]
    pub(crate) keep_going: bool,
    /// What is left of the languages once some are left out, in lower case.
    #[arg(skip)]
    kept: Vec<String>,
}

/// Reads a dataset of a tree.
type Load = fn(&Tree, &str, &LoadOptions<'_>) -> Result<(Dataset, Vec<Finding>), Vec<Finding>>;

impl Session {
    /// The same session, with each requested tag replaced by the matching tag of the data, if there is one.
    pub(crate) fn negotiated(mut self) -> Result<Self, Error> {
        if self.names_languages() {
            let tags = root::tags(self.root()?.as_deref());
            let tags: Vec<_> = tags.iter().map(String::as_str).collect();
            for written in &mut self.lang {
                if let Some(tag) = language::matching(&tags, written) {
                    tag.clone_into(written);
                }
            }
        }
        Ok(self)
    }

    /// The same session, in one language.
    pub(crate) fn in_language(&self, tag: &str) -> Self {
        Self { lang: vec![tag.to_owned()], ..self.clone() }
    }

    /// The folder with records and locales; none if the built-in data is used.
    pub(crate) fn root(&self) -> Result<Option<PathBuf>, Error> {
        match self.root.as_deref() {
            Some("") => Err(Error::Usage("--root names no folder".to_owned())),
            Some(root) => Ok(Some(PathBuf::from(root))),
            None => Ok(root::is_root(Path::new("")).then(PathBuf::new)),
        }
    }

    /// The folders that the data is read from; output must not go there.
    pub(crate) fn data_folders(&self) -> Result<Vec<PathBuf>, Error> {
        Ok(self.root()?.iter().flat_map(|root| root::FOLDERS.map(|folder| root.join(folder))).collect())
    }

    /// Reads the records and the requested locales.
    pub(crate) fn tree(&self) -> Result<Tree, Error> {
        self.tree_of(&self.wanted())
    }

    /// Reads all datasets in all locales, with all findings.
    pub(crate) fn load_all(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_by(&self.tree_of(&[])?, &[], Dataset::load)
    }

    /// Reads all datasets in the requested locales. Fails with the findings if any of them is an error.
    pub(crate) fn load_sound(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_sound_in(&self.wanted())
    }

    /// Like [`load_sound`](Self::load_sound), in all locales, for searches in any language. With --keep-going, locales
    /// that were not requested are skipped.
    pub(crate) fn load_all_sound(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_sound_in(&if self.keep_going { self.wanted() } else { Vec::new() })
    }

    /// With `keep_going`, the same session in only the languages without errors, and a note about the others.
    pub(crate) fn sound(&self, keep_going: bool) -> Result<(Self, String), Error> {
        let (mut session, mut note) = (self.clone(), String::new());
        if !keep_going {
            return Ok((session, note));
        }
        loop {
            let (findings, faulty) = match session.load_sound() {
                Err(Error::Data(findings, faulty)) if !faulty.is_empty() => (findings, faulty),
                other => {
                    other?;
                    return Ok((session, note));
                }
            };
            let mut kept = session.wanted();
            if kept.is_empty() {
                kept = self.tree()?.locales().into_iter().map(folded).collect();
            }
            let count = kept.len();
            kept.retain(|tag| !faulty.iter().any(|faulty| folded(faulty) == *tag));
            if kept.len() == count {
                return Err(Error::Data(findings, Vec::new()));
            }
            session.kept = kept;
            // Writing to a string cannot fail.
            let _ = writeln!(note, "{}left out {}", listed(&findings), faulty.join(", "));
        }
    }

    /// Reads the records, and the locales with these tags; all locales if there are no tags.
    fn tree_of(&self, tags: &[String]) -> Result<Tree, Error> {
        match self.root()? {
            Some(root) => root::read(&root, tags),
            None => Ok(root::embedded_for(tags)),
        }
    }

    fn load_sound_in(&self, tags: &[String]) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        let tree = self.tree_of(tags)?;
        // A test lints the built-in data, so identical data is not linted again.
        let is_built_in = self.root()?.is_none() || tree == root::embedded_for(tags);
        let load = if is_built_in { Dataset::read } else { Dataset::load };
        let (datasets, findings) = self.load_by(&tree, tags, load)?;
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            let mut faulty = phrasebook_dataset::faulty_languages(&findings, &tree.source_locales());
            // Without them nothing would be left.
            if !tags.is_empty() && tags.iter().all(|tag| faulty.iter().any(|faulty| folded(faulty) == *tag)) {
                faulty.clear();
            }
            return Err(Error::Data(findings, faulty));
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
        let ids = tree.datasets();
        let loaded: Vec<_> = ids.par_iter().map(|id| load(tree, id, &options)).collect();
        for result in loaded {
            match result {
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
        // Every link to an unreadable record would be reported and bury the cause.
        if !unread && !findings.iter().any(|finding| finding.severity == Severity::Error) {
            findings.extend(links);
        }
        findings.sort();
        findings.dedup();
        if unread {
            return Err(Error::Data(findings, Vec::new()));
        }
        if datasets.is_empty() {
            return Err(Error::NoDataset(self.root()?.unwrap_or_default()));
        }
        Ok((datasets, findings))
    }

    /// The first requested language, in lower case.
    pub(crate) fn first_language(&self) -> Option<String> {
        self.wanted().into_iter().next().filter(|_| self.names_languages())
    }

    /// Whether any of these arguments is given.
    pub(crate) fn is_asked_for(&self) -> bool {
        self.names_languages() || self.root.is_some() || self.keep_going
    }

    /// Whether particular languages were requested.
    pub(crate) fn names_languages(&self) -> bool {
        !self.lang.is_empty()
    }

    /// Whether languages have been left out.
    pub(crate) fn leaves_out(&self) -> bool {
        !self.kept.is_empty()
    }

    /// The requested locales of a dataset, in the dataset's order; all if none was requested.
    pub(crate) fn locales<'a>(&self, dataset: &'a Dataset) -> Result<Vec<&'a Locale>, Error> {
        let wanted = self.wanted();
        if wanted.is_empty() {
            return Ok(dataset.locales().iter().collect());
        }
        for written in &self.lang {
            let tag = folded(written);
            if !dataset.tags().iter().any(|known| known.to_lowercase() == tag) {
                return Err(Error::Usage(unknown_language(dataset, written)));
            }
        }
        Ok(dataset.locales().iter().filter(|locale| wanted.contains(&locale.tag.to_lowercase())).collect())
    }

    /// The locales to show: those requested, else that of the environment, else the source locale.
    pub(crate) fn locales_to_show<'a>(&self, dataset: &'a Dataset) -> Result<Vec<&'a Locale>, Error> {
        let locales = self.locales(dataset)?;
        // A dataset need not have all languages of the others.
        if self.names_languages() && !locales.is_empty() {
            return Ok(locales);
        }
        let tags: Vec<_> = locales.iter().map(|locale| locale.tag.as_str()).collect();
        let of_environment = language::of_environment(&tags, |name| std::env::var_os(name));
        let locale = of_environment.and_then(|tag| dataset.locale(tag));
        Ok(vec![locale.unwrap_or_else(|| dataset.source_locale())])
    }

    /// The requested languages that are not left out, in lower case; empty if all are meant.
    fn wanted(&self) -> Vec<String> {
        if self.leaves_out() {
            return self.kept.clone();
        }
        self.lang.iter().map(|tag| folded(tag)).collect()
    }
}

/// A tag without what makes no difference to people who type it.
fn folded(tag: &str) -> String {
    tag.trim().replace('_', "-").to_lowercase()
}

/// Lists the languages of a dataset, and says why none of them matches, unless there simply is no such language.
fn unknown_language(dataset: &Dataset, written: &str) -> String {
    let tags: Vec<_> = dataset.languages().iter().map(|language| language.tag.as_str()).collect();
    let why = language::unmatched(&tags, written).map_or_else(String::new, |why| format!("; {why}"));
    format!("there is no language \"{}\": there are {}{why}", shown(written), tags.join(", "))
}
