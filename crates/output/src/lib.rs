//! Writing a set of files to a folder, or checking that they are there.
//!
//! The folder holds a `MANIFEST` of the files that this program made. A run first works out what would change, refuses
//! what it must not touch, and writes the changed files to a stage in the folder. Only when all of them are
//! there does it write a journal and move them into place, the manifest last. A run that is stopped before the journal
//! has changed nothing; one that is stopped later is finished by the next.

mod commit;
mod error;
mod files;
mod folder;
mod manifest;
mod replace;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use commit::recover;
pub use error::Error;
pub use files::{Files, merge};
use folder::{Folder, lock, open};
use manifest::{MANIFEST, hash, read_manifest};
pub use replace::replace;

/// What a run has done to a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The paths of new or changed files.
    pub written: Vec<String>,
    /// The paths of files that this program made and that are no longer made.
    pub removed: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

/// How a folder differs from what would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The file's path below the folder.
    pub path: String,
    /// A unified diff from the file on disk to what would be written; both ends may be empty.
    pub diff: String,
}

/// Writes files below the folder `out`, by their paths with `/` between folders.
///
/// What has not changed is not written. With `complete`, files that an earlier run made and that are not among `files`
/// are removed. With `force`, files of ours that somebody has edited are overwritten; without it that is an error.
///
/// # Errors
///
/// Refuses, before anything is written, a folder that holds files but no manifest of ours, a path at which there is
/// something that this program did not make, and links where files should be.
pub fn write(out: &Path, files: &Files, complete: bool, force: bool) -> Result<Report, Error> {
    write_to(out, files, complete, force, Folder::judge)
}

/// Writes a complete set of files into a folder that may hold files of others as well, such as the sources of a site.
///
/// Those are left alone.
///
/// # Errors
///
/// Like [`write()`], refuses a path at which there is something that this program did not make.
pub fn write_beside(out: &Path, files: &Files, force: bool) -> Result<Report, Error> {
    write_to(out, files, true, force, |path, out| {
        let manifest = read_manifest(&path, out)?.unwrap_or_default();
        Ok(Folder { path, manifest })
    })
}

fn write_to(
    out: &Path,
    files: &Files,
    complete: bool,
    force: bool,
    judge: impl FnOnce(PathBuf, &Path) -> Result<Folder, Error>,
) -> Result<Report, Error> {
    let path = open(out)?;
    let _lock = lock(&path)?;
    recover(&path, force)?;
    let folder = judge(path, out)?;
    let mut report = Report::default();
    let mut changed = Files::new();
    let mut refused = Vec::new();
    // Where nothing of ours is listed and nothing else is, there is nothing to look for.
    let is_empty = folder.manifest.is_empty()
        && fs::read_dir(&folder.path).is_ok_and(|mut entries| entries.next().is_none());
    for (path, wanted) in files {
        match if is_empty { None } else { folder.current(path)? } {
            Some(bytes) if bytes == *wanted => report.unchanged += 1,
            Some(bytes) => match folder.manifest.get(path) {
                Some(listed) if force || *listed == hash(&bytes) => {
                    changed.insert(path.clone(), wanted.clone());
                }
                Some(_) => {
                    refused.push(format!("{path} has been edited since it was made; --force overwrites it"));
                }
                None => refused.push(format!("{path} was not made by this program; move it away")),
            },
            None => {
                changed.insert(path.clone(), wanted.clone());
            }
        }
    }
    if complete {
        for (path, listed) in folder.manifest.iter().filter(|(path, _)| !files.contains_key(*path)) {
            match folder.current(path)? {
                Some(bytes) if force || *listed == hash(&bytes) => report.removed.push(path.clone()),
                Some(_) => {
                    refused
                        .push(format!("{path} is no longer made, but has been edited; --force removes it"));
                }
                None => {}
            }
        }
    }
    if !refused.is_empty() {
        let list = refused.join("\n  ");
        let folder = out.display();
        return Err(Error::Refused(format!("nothing was written to {folder}:\n  {list}")));
    }
    report.written = changed.keys().cloned().collect();
    let manifest = folder.manifest_with(files, complete);
    if folder.current(MANIFEST)?.is_none_or(|bytes| bytes != manifest.as_bytes()) {
        changed.insert(MANIFEST.to_owned(), manifest.into());
    }
    if !changed.is_empty() || !report.removed.is_empty() {
        folder.commit(&changed, &report.removed)?;
    }
    Ok(report)
}

/// Compares files with the folder `out` without writing anything.
///
/// With `complete`, files of ours in the folder that are not among `files` are differences too.
pub fn check(out: &Path, files: &Files, complete: bool) -> Result<Vec<Difference>, Error> {
    let manifest = read_manifest(out, out)?;
    let folder = Folder { path: out.to_owned(), manifest: manifest.clone().unwrap_or_default() };
    let mut files = files.clone();
    if complete || manifest.is_none() {
        files.insert(MANIFEST.to_owned(), folder.manifest_with(&files, complete).into());
    }
    let mut differences = Vec::new();
    let obsolete = folder.manifest.keys().filter(|path| complete && !files.contains_key(*path));
    let paths: BTreeSet<&String> = files.keys().chain(obsolete).collect();
    for path in paths {
        let wanted = files.get(path);
        let found = folder.current(path)?;
        if found.as_ref() == wanted {
            continue;
        }
        let old = found.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let new = wanted.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        let diff = TextDiff::from_lines(old.as_ref(), new.as_ref());
        let (from, to) = (format!("{}/{path}", out.display()), wanted.map_or("/dev/null", |_| path));
        let from = if found.is_some() { from.as_str() } else { "/dev/null" };
        let diff = diff.unified_diff().header(from, to).to_string();
        differences.push(Difference { path: path.clone(), diff });
    }
    Ok(differences)
}

#[cfg(test)]
mod tests;
