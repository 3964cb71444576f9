//! The stage: a folder where changed files wait, as plain files with numbers for names, until all are there.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use phrasebook_finding::shown_path;

use crate::error::{Error, failed};
use crate::place::{is_mount_point, look};

/// A folder of numbered files; it is made with the first file, and is gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Stage {
    path: PathBuf,
    next: AtomicUsize,
    is_made: Mutex<bool>,
    /// Where the system flushes files one by one, before they are moved.
    flushes: bool,
}

impl Stage {
    /// Prepares a stage, and removes what a run that was stopped has left at its place.
    pub(crate) fn new(path: PathBuf) -> Result<Self, Error> {
        if look(&path)?.is_some() {
            sweep(&path)?;
        }
        let flushes = !cfg!(target_os = "linux");
        Ok(Self { path, next: AtomicUsize::new(0), is_made: Mutex::new(false), flushes })
    }

    /// Writes a file, and returns where it is.
    pub(crate) fn write(
        &self,
        bytes: &[u8],
        permissions: Option<&fs::Permissions>,
    ) -> Result<PathBuf, Error> {
        {
            let mut is_made = self.is_made.lock().unwrap_or_else(PoisonError::into_inner);
            if !*is_made {
                fs::create_dir(&self.path).map_err(failed(&self.path))?;
                *is_made = true;
            }
        }
        let place = self.path.join(self.next.fetch_add(1, Ordering::Relaxed).to_string());
        let write = || {
            let mut file = File::create_new(&place)?;
            file.write_all(bytes)?;
            if let Some(permissions) = permissions {
                file.set_permissions(permissions.clone())?;
            }
            if self.flushes { file.sync_all() } else { Ok(()) }
        };
        write().map_err(failed(&place))?;
        Ok(place)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if *self.is_made.get_mut().unwrap_or_else(PoisonError::into_inner) {
            // The next run sweeps what cannot be removed now.
            let _ = sweep(&self.path);
        }
    }
}

/// Removes a stage that holds nothing but what we put there; anything else is refused, and stays.
fn sweep(stage: &Path) -> Result<(), Error> {
    let refused = |place: &Path| {
        Err(Error::Refused(format!(
            "{} is in the way, and this program did not make it; move it away",
            shown_path(place)
        )))
    };
    if !look(stage)?.is_some_and(|metadata| metadata.is_dir()) || is_mount_point(stage)? {
        return refused(stage);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(stage).map_err(failed(stage))? {
        let entry = entry.map_err(failed(stage))?;
        let place = entry.path();
        let is_numbered = entry
            .file_name()
            .to_str()
            .is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_numbered || !entry.file_type().map_err(failed(&place))?.is_file() || is_mount_point(&place)? {
            return refused(&place);
        }
        files.push(place);
    }
    for place in files {
        fs::remove_file(&place).map_err(failed(&place))?;
    }
    fs::remove_dir(stage).map_err(failed(stage))
}
