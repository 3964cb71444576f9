//! Where records and locales come from: a folder on disk, or the program itself.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, DirEntry, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use phrasebook_dataset::Tree;

use crate::Error;

/// The largest file that is read into memory, in bytes.
const MAX_BYTES: u64 = 1 << 20;

const RECORDS: &str = "records";
const LOCALES: &str = "locales";

/// The folders of a root that are read.
pub(crate) const FOLDERS: [&str; 2] = [RECORDS, LOCALES];

/// The files that are built into the program, by their folders.
const EMBEDDED: [(&str, Dir<'_>); 2] = [
    (RECORDS, include_dir!("$CARGO_MANIFEST_DIR/records")),
    (LOCALES, include_dir!("$CARGO_MANIFEST_DIR/locales")),
];

/// The one file that is read of a locale that nobody asked for: it says what the language calls itself.
const NAME_FILE: &str = "ui.ftl";

/// All records and locales that are built into the program.
///
/// ```
/// let tree = phrasebook_generator::root::embedded();
/// assert_eq!(tree.datasets(), ["q850", "sip-cause", "sip-response", "sip-warning"]);
/// ```
#[must_use]
pub fn embedded() -> Tree {
    embedded_for(&[])
}

/// The built-in records, and the built-in locales with these tags and those where texts start; all without any tag.
pub(crate) fn embedded_for(tags: &[String]) -> Tree {
    let mut tree = Tree::default();
    for (top, folder) in EMBEDDED {
        let needed = Needed::new(top, tags, &tree);
        let files = folder.dirs().flat_map(Dir::files);
        // The folders hold nothing but text; a test compares them with what is read from disk.
        let texts =
            files.filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file.contents_utf8()?)));
        for (path, text) in texts {
            if path.split_once('/').is_some_and(|(name, file)| needed.reads(name, file)) {
                tree.insert(format!("{top}/{path}"), text);
            }
        }
    }
    tree
}

/// Reads the records and locales below a folder: `records/<dataset>/*.toml`, and `locales/<tag>/*.ftl` and `*.toml`.
///
/// Of the locales, those with these tags and those where texts start; all without any tag. Of the others only `ui.ftl`
/// is read, which says what the language calls itself. Files and folders whose names begin with a dot are passed over,
/// and so is every file with another ending.
///
/// # Errors
///
/// Says which file or folder cannot be read: because it is missing, is not UTF-8, or is neither file nor folder.
pub fn read(root: &Path, tags: &[String]) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    for top in [RECORDS, LOCALES] {
        // Records come first: they say where texts start.
        let needed = Needed::new(top, tags, &tree);
        for (folder, name) in entries(&root.join(top))? {
            if !metadata(&folder)?.is_dir() {
                continue;
            }
            for (path, file) in entries(&folder)? {
                if needed.reads(&name, &file) {
                    tree.insert(format!("{top}/{name}/{file}"), read_text(&path)?);
                }
            }
        }
    }
    Ok(tree)
}

/// Which files of a folder at the top are read.
struct Needed {
    endings: &'static [&'static str],
    /// The locales that are read, in lower case; all files are if there are none.
    tags: BTreeSet<String>,
}

impl Needed {
    /// `tree` holds the records once it is the locales' turn.
    fn new(top: &str, tags: &[String], tree: &Tree) -> Self {
        if top == RECORDS {
            return Self { endings: &["toml"], tags: BTreeSet::new() };
        }
        let tags = match tags {
            [] => BTreeSet::new(),
            tags => tags.iter().cloned().chain(tree.source_locales()).map(|tag| tag.to_lowercase()).collect(),
        };
        Self { endings: &["ftl", "toml"], tags }
    }

    fn reads(&self, folder: &str, file: &str) -> bool {
        let ending = Path::new(file).extension().and_then(OsStr::to_str);
        let is_wanted =
            self.tags.is_empty() || self.tags.contains(&folder.to_lowercase()) || file == NAME_FILE;
        is_wanted && ending.is_some_and(|ending| self.endings.contains(&ending))
    }
}

/// Whether a folder looks like a root: it holds `records` and `locales`, readable or not.
#[must_use]
pub fn is_root(folder: &Path) -> bool {
    let is_absent = |error: io::Error| error.kind() == io::ErrorKind::NotFound;
    [RECORDS, LOCALES].iter().all(|top| !folder.join(top).symlink_metadata().is_err_and(is_absent))
}

/// The entries of a folder by their names, sorted.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let failed = |source| Error::File { path: folder.to_owned(), source };
    metadata(folder)?;
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

/// What is at a path that a folder lists. A link to nothing is a fault, not an absent file.
fn metadata(path: &Path) -> Result<Metadata, Error> {
    fs::metadata(path).map_err(|source| {
        let is_dangling = source.kind() == io::ErrorKind::NotFound && path.is_symlink();
        let source = if is_dangling { io::Error::new(source.kind(), "is a link to nothing") } else { source };
        Error::File { path: path.to_owned(), source }
    })
}

fn read_text(path: &Path) -> Result<String, Error> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let metadata = metadata(path)?;
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
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for tags in [&[][..], &["ko".to_owned()]] {
            assert_eq!(embedded_for(tags), read(root, tags).unwrap());
        }
    }

    #[test]
    fn only_the_locales_that_are_asked_for_are_read() {
        let tree = embedded_for(&["KO".to_owned()]);
        let locales: Vec<_> = tree.paths().filter(|path| path.starts_with("locales/es/")).collect();
        assert_eq!(locales, ["locales/es/ui.ftl"]);
        assert!(tree.text("locales/en/sip-response.ftl").is_some());
        assert!(tree.text("locales/ko/sip-response.state.toml").is_some());
    }
}
