//! Where records and locales come from: a folder on disk, or the program itself.

use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use phrasebook_dataset::Tree;

use crate::Error;

/// The largest file that is read into memory, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// The files that are built into the program, by their folders.
const EMBEDDED: [(&str, Dir<'_>); 2] = [
    ("records", include_dir!("$CARGO_MANIFEST_DIR/records")),
    ("locales", include_dir!("$CARGO_MANIFEST_DIR/locales")),
];

/// The records and locales that are built into the program.
#[must_use]
pub fn embedded() -> Tree {
    let mut tree = Tree::default();
    for (top, folder) in EMBEDDED {
        let files = folder.dirs().flat_map(Dir::files);
        // The folders hold nothing but text; a test compares them with what is read from disk.
        let texts = files.filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)));
        for (path, text) in texts.filter(|(path, _)| is_read(top, path)) {
            tree.insert(format!("{top}/{path}").replace('\\', "/"), text);
        }
    }
    tree
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
    for top in ["records", "locales"] {
        for (folder, name) in entries(&root.join(top))? {
            if !folder.is_dir() {
                continue;
            }
            for (path, file) in entries(&folder)? {
                if is_read(top, &file) {
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

/// Whether a file below `records` or `locales` is read, by its name.
fn is_read(top: &str, file: &str) -> bool {
    match Path::new(file).extension().and_then(OsStr::to_str) {
        Some("toml") => true,
        Some("ftl") => top == "locales",
        _ => false,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_files_are_those_of_the_folders() {
        assert_eq!(embedded(), read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap());
    }
}
