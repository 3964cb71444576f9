//! Where rendered files go: each is handed over as soon as it is rendered, so that memory never holds all of them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::error::Error;
use crate::paths::Paths;

/// The bytes of files by their paths below the output folder, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Takes files, from several threads at once and in any order.
pub trait Sink: Sync {
    /// Takes a file by its path below the output folder, with `/` between folders.
    ///
    /// # Errors
    ///
    /// Refuses a path that is not safe on every system, and one that some system takes for the path of another file.
    /// The same path with the same bytes may come twice.
    fn add(&self, path: &str, bytes: &[u8]) -> Result<(), Error>;

    /// Takes several files.
    ///
    /// # Errors
    ///
    /// Returns the error of the first file that is refused.
    fn add_all(&self, files: Files) -> Result<(), Error> {
        files.iter().try_for_each(|(path, bytes)| self.add(path, bytes))
    }
}

/// Keeps files in memory.
///
/// ```
/// use phrasebook_output::{Collected, Sink};
///
/// let collected = Collected::default();
/// collected.add("en/codes.csv", b"486").unwrap();
/// assert!(collected.add("EN/codes.csv", b"603").is_err());
/// assert!(collected.add("../codes.csv", b"603").is_err());
/// assert_eq!(collected.into_files().len(), 1);
/// ```
#[derive(Debug, Default)]
pub struct Collected(Mutex<(Paths, Files)>);

impl Collected {
    /// The files.
    #[must_use]
    pub fn into_files(self) -> Files {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).1
    }
}

impl Sink for Collected {
    fn add(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let (paths, files) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if paths.insert(path, &crate::hash::of(bytes))? {
            files.insert(path.to_owned(), bytes.to_owned());
        }
        Ok(())
    }
}
