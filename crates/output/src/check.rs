//! Comparing a set with a folder, without writing anything.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use similar::TextDiff;

use phrasebook_finding::shown_path;

use crate::error::Error;
use crate::folder::read_manifest;
use crate::hash;
use crate::manifest::Manifest;
use crate::options::Names;
use crate::paths::{MANIFEST, Paths};
use crate::place;
use crate::sink::Sink;

/// How a folder differs from what would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The file's path below the folder.
    pub path: String,
    /// A unified diff from the file on disk to what would be written; both ends may be empty.
    pub diff: String,
}

/// Compares the files that it is handed as a [`Sink`] with those in a folder.
#[derive(Debug)]
pub struct Checker<'a> {
    out: &'a Path,
    set: &'a str,
    listed: Option<Manifest>,
    compared: Mutex<(Paths, Vec<Difference>)>,
}

impl<'a> Checker<'a> {
    /// Prepares to compare the set of this name with a folder.
    ///
    /// # Errors
    ///
    /// Refuses a folder whose manifest is damaged.
    pub fn open(out: &'a Path, set: &'a str, names: Names) -> Result<Self, Error> {
        let compared = Mutex::new((Paths::new(names), Vec::new()));
        Ok(Self { out, set, listed: read_manifest(out)?, compared })
    }

    /// How many files have come.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.compared.lock().unwrap_or_else(PoisonError::into_inner).0.hashes().len()
    }

    /// The differences, by their paths; with `complete`, files of ours that are no longer made are differences too.
    ///
    /// # Errors
    ///
    /// Says which file cannot be read.
    pub fn finish(self, complete: bool) -> Result<Vec<Difference>, Error> {
        let (paths, mut differences) = self.compared.into_inner().unwrap_or_else(PoisonError::into_inner);
        let listed = self.listed.clone().unwrap_or_default();
        let unmade = listed.paths().into_iter().filter(|path| !paths.hashes().contains_key(*path));
        for path in unmade.filter(|_| complete) {
            if let Some(found) = place::file(self.out, path)? {
                differences.push(difference(self.out, path, Some(&found.bytes), None));
            }
        }
        if complete || self.listed.is_none() {
            let files = paths.hashes().clone();
            let wanted = Manifest { set: self.set.to_owned(), files, before: BTreeMap::new() };
            if self.listed.as_ref() != Some(&wanted) {
                let found = self.listed.map(|listed| listed.text());
                let found = found.as_ref().map(String::as_bytes);
                differences.push(difference(self.out, MANIFEST, found, Some(wanted.text().as_bytes())));
            }
        }
        differences.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(differences)
    }
}

impl Sink for Checker<'_> {
    fn add(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let compared = || self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        if !compared().0.insert(path, &hash::of(bytes))? {
            return Ok(());
        }
        let found = place::file(self.out, path)?;
        if found.as_ref().is_none_or(|found| found.bytes != bytes) {
            let found = found.as_ref().map(|found| found.bytes.as_slice());
            let difference = difference(self.out, path, found, Some(bytes));
            compared().1.push(difference);
        }
        Ok(())
    }
}

fn difference(out: &Path, path: &str, found: Option<&[u8]>, wanted: Option<&[u8]>) -> Difference {
    let old = String::from_utf8_lossy(found.unwrap_or_default());
    let new = String::from_utf8_lossy(wanted.unwrap_or_default());
    let diff = TextDiff::from_lines(old.as_ref(), new.as_ref());
    let name = |is_there: bool, name: String| if is_there { name } else { "/dev/null".to_owned() };
    let from = name(found.is_some(), format!("{}/{path}", shown_path(out)));
    let to = name(wanted.is_some(), path.to_owned());
    let diff = diff.unified_diff().header(&from, &to).to_string();
    // A file that somebody has edited may hold anything; a reader of the diff sees it escaped.
    let diff = diff.split_inclusive('\n').map(|line| {
        let (text, end) = match line.strip_suffix("\r\n") {
            Some(text) => (text, "\r\n"),
            None => line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n")),
        };
        format!("{}{end}", phrasebook_finding::shown_lines(text))
    });
    Difference { path: path.to_owned(), diff: diff.collect() }
}
