//! Files that are made: their bytes by their paths.

use std::collections::BTreeMap;

use crate::error::Error;

/// The bytes of files by their paths below the output folder, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Adds files to others.
///
/// # Errors
///
/// Two datasets must not both make a file. Paths that differ in letter case alone are the same file to some systems, so
/// they are an error on all of them.
///
/// ```
/// use phrasebook_output::{Files, merge};
///
/// let mut files = Files::from([("en/codes.csv".to_owned(), b"486".to_vec())]);
/// assert!(merge(&mut files, Files::from([("ko/codes.csv".to_owned(), b"486".to_vec())])).is_ok());
/// assert!(merge(&mut files, Files::from([("EN/codes.csv".to_owned(), b"603".to_vec())])).is_err());
/// ```
pub fn merge(files: &mut Files, more: Files) -> Result<(), Error> {
    for (path, bytes) in more {
        let same = files.keys().find(|other| other.to_lowercase() == path.to_lowercase());
        if let Some(other) = same.filter(|other| **other != path || files.get(*other) != Some(&bytes)) {
            return Err(Error::Collision(other.clone()));
        }
        files.insert(path, bytes);
    }
    Ok(())
}
