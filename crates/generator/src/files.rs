//! Files that are made: their bytes by their paths.

use std::collections::BTreeMap;

use crate::Error;

/// The bytes of files by their paths below the output folder, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Adds files, which two datasets must not both make. Names that differ in letter case alone are the same to some systems.
pub(crate) fn merge(files: &mut Files, more: Files) -> Result<(), Error> {
    for (path, bytes) in more {
        let same = files.keys().find(|other| other.to_lowercase() == path.to_lowercase());
        if let Some(other) = same.filter(|other| **other != path || files.get(*other) != Some(&bytes)) {
            return Err(Error::Usage(format!(
                "two datasets make the file {other}; give one another `file_stem` or `ledger_file`"
            )));
        }
        files.insert(path, bytes);
    }
    Ok(())
}
