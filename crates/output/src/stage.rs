//! The stage: a folder where changed files wait until all are there, as plain files with numbers for names, or in a tree.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, failed};
use crate::place::{contents, in_the_way, is_mount_point, look, remove};

/// The name of the tree in the stage.
pub(crate) const TREE: &str = "tree";

/// The name of the list in the stage. Each path is in it before its file is made, as the proof that the file is ours.
pub(crate) const LIST: &str = "list";

/// A folder of numbered files, and perhaps a tree; it is made when it is needed, and is gone when this is dropped.
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

    /// The folder, which is made if it is not there yet.
    pub(crate) fn folder(&self) -> Result<&Path, Error> {
        let mut is_made = self.is_made.lock().unwrap_or_else(PoisonError::into_inner);
        if !*is_made {
            fs::create_dir(&self.path).map_err(failed(&self.path))?;
            *is_made = true;
        }
        Ok(&self.path)
    }

    /// Writes a file, and returns where it is.
    pub(crate) fn write(
        &self,
        bytes: &[u8],
        permissions: Option<&fs::Permissions>,
    ) -> Result<PathBuf, Error> {
        let place = self.folder()?.join(self.next.fetch_add(1, Ordering::Relaxed).to_string());
        self.write_at(&place, bytes, permissions)?;
        Ok(place)
    }

    /// Writes a file to a place of its own.
    pub(crate) fn write_at(
        &self,
        place: &Path,
        bytes: &[u8],
        permissions: Option<&fs::Permissions>,
    ) -> Result<(), Error> {
        let write = || {
            let mut file = File::create_new(place)?;
            file.write_all(bytes)?;
            if let Some(permissions) = permissions {
                file.set_permissions(permissions.clone())?;
            }
            if self.flushes { file.sync_all() } else { Ok(()) }
        };
        write().map_err(failed(place))
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
    if !look(stage)?.is_some_and(|metadata| metadata.is_dir()) || is_mount_point(stage)? {
        return Err(in_the_way(stage));
    }
    let contents = contents(stage)?;
    let has_list = contents.files.iter().any(|path| path == LIST);
    let listed = if has_list { Listed::read(stage)? } else { Listed::default() };
    let is_number = |path: &str| path.bytes().all(|byte| byte.is_ascii_digit());
    let strange_file = contents.files.iter().find(|path| !is_number(path) && !listed.has_file(path));
    let strange_folder = contents.folders.iter().find(|path| !listed.has_folder(path));
    if let Some(path) = strange_file.or(strange_folder) {
        return Err(in_the_way(&stage.join(path)));
    }
    remove(stage, &contents, LIST)
}

/// What may be in a stage because of a tree, by paths below the stage.
#[derive(Default)]
struct Listed {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Listed {
    /// Reads the list in a stage. It only says what may be removed of what is found there.
    fn read(stage: &Path) -> Result<Self, Error> {
        let place = stage.join(LIST);
        let list = fs::read(&place).map_err(failed(&place))?;
        let list = String::from_utf8_lossy(&list);
        let paths = list.lines().filter(|path| !path.is_empty()).map(|path| format!("{TREE}/{path}"));
        let files: BTreeSet<_> = paths.chain([LIST.to_owned()]).collect();
        let above =
            |path: &String| path.match_indices('/').map(|(at, _)| path[..at].to_owned()).collect::<Vec<_>>();
        let folders = files.iter().flat_map(above).chain([TREE.to_owned()]).collect();
        Ok(Self { files, folders })
    }

    fn has_file(&self, path: &str) -> bool {
        self.files.contains(path)
    }

    fn has_folder(&self, path: &str) -> bool {
        self.folders.contains(path)
    }
}
