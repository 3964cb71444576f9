//! The folder that is written to: which of its files are ours, and what is at each path.

use std::collections::BTreeMap;
use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::error::{Error, failed};
use crate::files::Files;
use crate::manifest::{hash, manifest_text, read_manifest};

/// A folder to write to.
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
    /// The hashes of the files that this program made, by their paths.
    pub(crate) manifest: BTreeMap<String, String>,
}

impl Folder {
    /// Refuses a folder that holds anything but no manifest of ours.
    pub(crate) fn judge(path: PathBuf, out: &Path) -> Result<Self, Error> {
        if let Some(manifest) = read_manifest(&path, out)? {
            return Ok(Self { path, manifest });
        }
        let mut entries = fs::read_dir(&path).map_err(failed(&path))?;
        if entries.next().is_some() {
            return Err(Error::Refused(format!(
                "{} holds files that this program did not make; choose an empty or new folder",
                out.display()
            )));
        }
        Ok(Self { path, manifest: BTreeMap::new() })
    }

    /// The manifest once `files` are written.
    pub(crate) fn manifest_with(&self, files: &Files, complete: bool) -> String {
        let mut manifest = if complete { BTreeMap::new() } else { self.manifest.clone() };
        let files: Vec<_> = files.iter().collect();
        manifest
            .extend(files.par_iter().map(|(path, bytes)| ((*path).clone(), hash(bytes))).collect::<Vec<_>>());
        manifest_text(&manifest)
    }

    /// The bytes of the file at `path`, or none if there is nothing.
    ///
    /// Anything but a file is refused, and so is a link on the way to it: it would lead out of the folder.
    pub(crate) fn current(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        current(&self.path, path)
    }
}

/// Makes the folder where it is missing, and follows links to where it is.
pub(crate) fn open(out: &Path) -> Result<PathBuf, Error> {
    if fs::symlink_metadata(out).is_ok() && !out.is_dir() {
        return Err(Error::Refused(format!("{} is not a folder; nothing was written", out.display())));
    }
    fs::create_dir_all(out).and_then(|()| out.canonicalize()).map_err(failed(out))
}

/// Lets two runs at once take turns.
#[cfg(unix)]
pub(crate) fn lock(folder: &Path) -> Result<File, Error> {
    let lock = File::open(folder).and_then(|handle| handle.lock().map(|()| handle));
    lock.map_err(failed(folder))
}

/// Elsewhere a folder cannot be opened like a file, and runs at once are up to the user.
#[cfg(not(unix))]
pub(crate) fn lock(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// The bytes of the file at `path` below a folder, or none if there is nothing.
///
/// Anything but a file is refused, and so is a link on the way to it: it would lead out of the folder.
pub(crate) fn current(folder: &Path, path: &str) -> Result<Option<Vec<u8>>, Error> {
    let mut place = folder.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        // A manifest may come from anywhere; its paths stay below the folder.
        if !is_plain(part) {
            let folder = folder.display();
            return Err(Error::Refused(format!("`{path}` is no path below {folder}; nothing was written")));
        }
        place.push(part);
        let is_last = parts.peek().is_none();
        match fs::symlink_metadata(&place) {
            Ok(metadata) if is_last && metadata.is_file() => {}
            Ok(metadata) if !is_last && metadata.is_dir() => {}
            Ok(_) => {
                let what = if is_last { "a file" } else { "a folder" };
                let place = place.display();
                return Err(Error::Refused(format!("{place} is not {what}; nothing was written")));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(Error::File { path: place, source }),
        }
    }
    fs::read(&place).map(Some).map_err(|source| Error::File { path: place, source })
}

/// Whether a part of a path is a name, which leads nowhere else on any system.
pub(crate) fn is_plain(part: &str) -> bool {
    !matches!(part, "" | "." | "..") && !part.contains(['/', '\\', '\0', ':'])
}
