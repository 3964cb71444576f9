//! Where records and locales come from: a folder on disk, or the program itself.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use phrasebook_dataset::Tree;

use crate::{Error, embedded};

/// The largest file that is read into memory, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// The records and locales that are built into the program.
#[must_use]
pub fn embedded() -> Tree {
    let mut tree = Tree::default();
    for (path, text) in embedded::FILES {
        tree.insert(*path, *text);
    }
    tree
}

/// Whether records and locales are the built-in ones, byte for byte.
#[must_use]
pub fn is_embedded(tree: &Tree) -> bool {
    tree.paths().count() == embedded::FILES.len()
        && embedded::FILES.iter().all(|(path, text)| tree.text(path) == Some(text))
}

/// Reads the records and locales below a folder: `records/<dataset>/*.toml`, and `locales/<tag>/*.ftl` and `*.toml`.
///
/// Files and folders whose names begin with a dot are passed over, and so is every file with another ending.
///
/// # Errors
///
/// Says which file or folder cannot be read: because it is missing, is not UTF-8, or is neither file nor folder.
pub fn read(root: &Path) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    for (top, endings) in [("records", &["toml"][..]), ("locales", &["ftl", "toml"][..])] {
        for (folder, name) in entries(&root.join(top))? {
            if !folder.is_dir() {
                continue;
            }
            for (path, file) in entries(&folder)? {
                if endings.iter().any(|ending| file.ends_with(&format!(".{ending}"))) {
                    tree.insert(format!("{top}/{name}/{file}"), read_text(&path)?);
                }
            }
        }
    }
    Ok(tree)
}

/// Whether a folder looks like a root: it holds `records` and `locales`, readable or not.
#[must_use]
pub fn is_root(folder: &Path) -> bool {
    ["records", "locales"].iter().all(|top| folder.join(top).try_exists().unwrap_or(true))
}

/// The entries of a folder by their names, sorted.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let failed = |source| Error::File { path: folder.to_owned(), source };
    let entries: Vec<DirEntry> =
        fs::read_dir(folder).map_err(failed)?.collect::<Result<_, _>>().map_err(failed)?;
    let mut named = Vec::new();
    for entry in entries {
        let path = entry.path();
        let Ok(name) = entry.file_name().into_string() else {
            let source = io::Error::new(io::ErrorKind::InvalidData, "the name is not UTF-8");
            return Err(Error::File { path, source });
        };
        if !name.starts_with('.') {
            named.push((path, name));
        }
    }
    named.sort();
    Ok(named)
}

fn read_text(path: &Path) -> Result<String, Error> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let metadata = fs::metadata(path).map_err(failed)?;
    // Reading a pipe would wait for ever.
    if !metadata.is_file() {
        return Err(failed(io::Error::new(io::ErrorKind::InvalidInput, "is not a file")));
    }
    if metadata.len() > MAX_BYTES {
        let message = format!("has {} bytes, more than the 1048576 that are read", metadata.len());
        return Err(failed(io::Error::new(io::ErrorKind::FileTooLarge, message)));
    }
    let bytes = fs::read(path).map_err(failed)?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let line = before.split(|&byte| byte == b'\n').count();
        failed(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("line {line} is not UTF-8; save the file as UTF-8"),
        ))
    })
}
