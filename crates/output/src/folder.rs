//! The folder that is written to: where it is, whether it may be written to, and which set it holds.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use phrasebook_finding::shown_path;

use crate::error::{Error, failed};
use crate::manifest::Manifest;
use crate::options::Way;
use crate::paths::MANIFEST;
use crate::place;

/// The name of the stage inside of the folder.
pub(crate) const STAGE: &str = ".sip-phrasebook-stage";

/// A folder that one run at a time writes to.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Where it is, with all links followed.
    pub(crate) path: PathBuf,
    /// Handles that hold locks as long as they are open, where the system locks folders.
    locks: Vec<File>,
    /// The folders that had to be made for it, outermost first.
    made: Vec<PathBuf>,
}

impl Folder {
    /// Opens a folder, which is made if it is missing, and waits for its turn; `waiting` is called if another run is at it.
    ///
    /// Runs that exchange the folder also take turns at its parent: after the exchange the lock of the old folder keeps
    /// nobody from the new one.
    ///
    /// # Errors
    ///
    /// Refuses folders that no output belongs into: the root, the home folder, those that hold the working folder or one
    /// of the `protected` folders, and what is inside of these.
    pub(crate) fn open(
        out: &Path,
        way: Way,
        protected: &[PathBuf],
        waiting: &dyn Fn(),
    ) -> Result<Self, Error> {
        if place::look(out)?.is_some() && !fs::metadata(out).is_ok_and(|metadata| metadata.is_dir()) {
            return Err(Error::Refused(format!("{} is not a folder; nothing was written", shown_path(out))));
        }
        let path = place::resolve(out)?;
        if let Some(why) = forbidden(&path, protected) {
            return Err(Error::Refused(format!(
                "{} {why}; choose a folder for the output alone",
                shown_path(out)
            )));
        }
        let missing = path.ancestors().take_while(|folder| fs::symlink_metadata(folder).is_err());
        let mut made: Vec<_> = missing.map(Path::to_owned).collect();
        made.reverse();
        let mut folder = Self { path, locks: Vec::new(), made };
        fs::create_dir_all(&folder.path).map_err(failed(out))?;
        let parent = folder.path.parent().filter(|_| way == Way::Swap);
        for place in parent.into_iter().chain([folder.path.as_path()]) {
            folder.locks.extend(lock(place, waiting)?);
        }
        Ok(folder)
    }

    /// The manifest of the folder, if it has one.
    pub(crate) fn manifest(&self) -> Result<Option<Manifest>, Error> {
        read_manifest(&self.path)
    }

    /// Whether the folder holds nothing but what a run that was stopped may have left.
    pub(crate) fn is_empty(&self) -> Result<bool, Error> {
        for entry in fs::read_dir(&self.path).map_err(failed(&self.path))? {
            if entry.map_err(failed(&self.path))?.file_name() != STAGE {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl Drop for Folder {
    /// Removes the folders that were made for nothing; those that hold something stay.
    fn drop(&mut self) {
        let _ = self.made.iter().rev().map(fs::remove_dir).find(Result::is_err);
    }
}

/// Reads the manifest of a folder, if it has one.
pub(crate) fn read_manifest(folder: &Path) -> Result<Option<Manifest>, Error> {
    let Some(found) = place::file(folder, MANIFEST)? else { return Ok(None) };
    match Manifest::parse(&found.bytes) {
        Some(manifest) => Ok(Some(manifest)),
        None => Err(Error::Refused(format!(
            "{} is damaged, or lists what this program does not make, so nothing tells your files from ours; \
             restore it, or choose an empty or new folder",
            shown_path(&folder.join(MANIFEST))
        ))),
    }
}

/// Why nothing may be written to a folder, if so.
fn forbidden(path: &Path, protected: &[PathBuf]) -> Option<&'static str> {
    if path.parent().is_none() {
        return Some("is the root of the file system");
    }
    let home = std::env::home_dir().and_then(|home| home.canonicalize().ok());
    if home.is_some_and(|home| home.starts_with(path)) {
        return Some("is your home folder, or holds it");
    }
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    if here.is_ok_and(|here| here != path && here.starts_with(path)) {
        return Some("holds the working folder");
    }
    let mut protected = protected.iter().filter_map(|folder| folder.canonicalize().ok());
    if protected.any(|folder| folder.starts_with(path) || path.starts_with(folder)) {
        return Some("holds the data, or is a part of it");
    }
    None
}

/// Lets two runs at once take turns.
#[cfg(unix)]
fn lock(folder: &Path, waiting: &dyn Fn()) -> Result<Option<File>, Error> {
    use std::fs::TryLockError;
    use std::os::unix::fs::MetadataExt as _;

    loop {
        let handle = File::open(folder).map_err(failed(folder))?;
        match handle.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                match handle.lock() {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    locked => locked.map_err(failed(folder))?,
                }
            }
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(TryLockError::Error(error)) => return Err(failed(folder)(error)),
        }
        // Another run may have exchanged the folder while this one waited.
        let (locked, there) = (handle.metadata(), fs::metadata(folder));
        let (locked, there) = (locked.map_err(failed(folder))?, there.map_err(failed(folder))?);
        if (locked.dev(), locked.ino()) == (there.dev(), there.ino()) {
            return Ok(Some(handle));
        }
    }
}

/// Elsewhere a folder cannot be opened like a file, and runs at once are up to the user.
#[cfg(not(unix))]
fn lock(_: &Path, _: &dyn Fn()) -> Result<Option<File>, Error> {
    Ok(None)
}
