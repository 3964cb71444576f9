//! A set for an empty folder: it is built as a tree in the stage, and moved into place by the names at its top.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use crate::error::{Error, failed};
use crate::place;
use crate::stage::{LIST, Stage, TREE};

/// How many bytes are written before the system is asked to bring them to the disk, while more files come.
const CHUNK: usize = 8 << 20;

/// Files at their paths below a folder in the stage.
#[derive(Debug)]
pub(crate) struct Tree {
    path: PathBuf,
    /// Opened for appending, so that each line reaches its end whole, whichever thread writes it.
    list: File,
    /// How many bytes have been written since the last flush.
    bytes: AtomicUsize,
    flush: Mutex<Flush>,
}

/// What is being brought to the disk already, so that the end of the run has less to wait for.
#[derive(Debug, Default)]
struct Flush(Option<JoinHandle<Result<(), Error>>>);

impl Tree {
    /// Makes an empty tree in a stage.
    pub(crate) fn new(stage: &Stage) -> Result<Self, Error> {
        let (path, list) = (stage.folder()?.join(TREE), stage.folder()?.join(LIST));
        let open = OpenOptions::new().append(true).create_new(true).open(&list);
        let file = open.map_err(failed(&list))?;
        fs::create_dir(&path).map_err(failed(&path))?;
        Ok(Self { path, list: file, bytes: AtomicUsize::new(0), flush: Mutex::default() })
    }

    /// Writes a file, and returns where it is.
    pub(crate) fn write(&self, stage: &Stage, path: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
        // Another path may have been written in part.
        let line = (&self.list).write_all(format!("\n{path}\n").as_bytes());
        line.map_err(failed(&self.path.with_file_name(LIST)))?;
        place::make_folders(&self.path, path)?;
        let place = self.path.join(path);
        stage.write_at(&place, bytes, None)?;
        if self.bytes.fetch_add(bytes.len(), Ordering::Relaxed) + bytes.len() >= CHUNK {
            self.flush()?;
        }
        Ok(place)
    }

    /// Begins to bring what has been written to the disk, unless that is under way.
    fn flush(&self) -> Result<(), Error> {
        let mut flush = self.flush.lock().unwrap_or_else(PoisonError::into_inner);
        if flush.0.as_ref().is_none_or(JoinHandle::is_finished) {
            flush.wait()?;
            self.bytes.store(0, Ordering::Relaxed);
            let tree = self.path.clone();
            // Where the system refuses a thread, the flush at the end does all the work.
            flush.0 = thread::Builder::new().spawn(move || place::sync(&tree)).ok();
        }
        Ok(())
    }

    /// Waits until all files are on the disk.
    pub(crate) fn sync(&self) -> Result<(), Error> {
        self.flush.lock().unwrap_or_else(PoisonError::into_inner).wait()?;
        place::sync(&self.path)
    }

    /// Moves the files with these paths, which are all, into an empty folder.
    pub(crate) fn move_to<'p>(
        &self,
        out: &Path,
        paths: impl Iterator<Item = &'p String>,
    ) -> Result<(), Error> {
        let names: BTreeSet<_> = paths.filter_map(|path| path.split('/').next()).collect();
        for name in names {
            let place = out.join(name);
            fs::rename(self.path.join(name), &place).map_err(failed(&place))?;
        }
        Ok(())
    }
}

impl Flush {
    /// Waits for what has begun.
    fn wait(&mut self) -> Result<(), Error> {
        self.0.take().and_then(|thread| thread.join().ok()).unwrap_or(Ok(()))
    }
}
