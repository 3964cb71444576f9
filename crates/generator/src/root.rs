//! Where records and locales come from: a folder on disk, or the program itself.

use std::collections::{BTreeSet, VecDeque};
use std::ffi::OsStr;
use std::fs::{self, DirEntry, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use include_dir::{Dir, File, include_dir};
use phrasebook_dataset::{Tree, stem};

use crate::Error;

/// How many bytes the files of a root may have together; all of them are in memory at once.
const MAX_BYTES: u64 = 1 << 30;

const RECORDS: &str = "records";
const LOCALES: &str = "locales";

/// The folders of a root that are read.
pub(crate) const FOLDERS: [&str; 2] = [RECORDS, LOCALES];

/// The files that are built into the program, by their folders.
static EMBEDDED: [(&str, Dir<'_>); 2] = [
    (RECORDS, include_dir!("$CARGO_MANIFEST_DIR/records")),
    (LOCALES, include_dir!("$CARGO_MANIFEST_DIR/locales")),
];

/// The words that are read even if a locale was not requested: they have the language's own name.
const NAME_STEM: &str = "ui";

/// All records and locales that are built into the program.
///
/// ```
/// let tree = phrasebook_generator::root::embedded();
/// assert_eq!(tree.datasets(), ["q850", "sip-cause", "sip-response", "sip-warning", "web-phone"]);
/// ```
#[must_use]
pub fn embedded() -> Tree {
    embedded_for(&[])
}

/// The built-in records, and the built-in locales with these tags plus the source locales; all locales without tags.
pub(crate) fn embedded_for(tags: &[String]) -> Tree {
    let mut tree = Tree::default();
    for (top, folder) in &EMBEDDED {
        let needed = Needed::new(top, tags, &tree);
        // The folders contain only text; a test compares them with the files on disk.
        let texts = files(folder)
            .into_iter()
            .filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file.contents_utf8()?)));
        for (path, text) in texts.filter(|(path, _)| needed.reads(path)) {
            tree.insert(format!("{top}/{path}"), text);
        }
    }
    tree
}

/// All files of a built-in folder.
fn files<'a>(folder: &'a Dir<'a>) -> Vec<&'a File<'a>> {
    folder.files().chain(folder.dirs().flat_map(files)).collect()
}

/// The sorted tags of the locales of a root, or of the built-in ones; empty if the folder cannot be read.
pub(crate) fn tags(root: Option<&Path>) -> Vec<String> {
    let mut tags: Vec<String> = match root {
        Some(root) => entries(&root.join(LOCALES)).into_iter().flatten().map(|(_, name)| name).collect(),
        None => embedded().locales().into_iter().map(str::to_owned).collect(),
    };
    tags.sort();
    tags
}

/// Reads the records and locales below a folder: `records/<dataset>/*.toml`, `locales/<tag>/*.ftl` and `*.toml`, and
/// `locales/<tag>/<name>/*.ftl`.
///
/// Reads the locales with these tags and the source locales, or all locales if there are no tags. Of the other locales,
/// it reads only the words `ui`, which have the language's own name. It skips files and folders whose names begin with
/// a dot, and files with other endings.
///
/// # Errors
///
/// Says which file or folder cannot be read: because it is missing, is not UTF-8, is neither file nor folder, or is too
/// large together with the others.
pub fn read(root: &Path, tags: &[String]) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    let mut free = MAX_BYTES;
    for top in [RECORDS, LOCALES] {
        // Records come first: they name the source locales.
        let needed = Needed::new(top, tags, &tree);
        let mut folders = VecDeque::from([(root.join(top), String::new())]);
        while let Some((folder, above)) = folders.pop_front() {
            for (path, name) in entries(&folder)? {
                let below = format!("{above}{name}");
                if needed.reads(&below) {
                    let text = read_text(&path, &mut free)?;
                    tree.insert(format!("{top}/{below}"), text);
                } else if needed.enters(&below) && metadata(&path)?.is_dir() {
                    match above.matches('/').count() {
                        0 | 1 => folders.push_back((path, below + "/")),
                        _ => tree.pass_over(format!("{top}/{below}")),
                    }
                }
            }
        }
    }
    Ok(tree)
}

/// Which files of a top-level folder are read.
struct Needed {
    endings: &'static [&'static str],
    /// The locales that are read, in lower case; if empty, all of them.
    tags: BTreeSet<String>,
}

impl Needed {
    /// For the locales, `tree` already has the records.
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

    /// Whether the file at `path` below the top is read.
    fn reads(&self, path: &str) -> bool {
        let endings = if self.wants(path) { self.endings } else { &["ftl"] };
        let ending = Path::new(path).extension().and_then(OsStr::to_str);
        self.enters(path) && ending.is_some_and(|ending| endings.contains(&ending))
    }

    /// Whether `path` below the top, or anything in it, is read.
    fn enters(&self, path: &str) -> bool {
        self.wants(path) || path.split_once('/').is_none_or(|(_, file)| stem(file) == NAME_STEM)
    }

    /// Whether `path` belongs to a folder of which everything is read.
    fn wants(&self, path: &str) -> bool {
        let folder = path.split_once('/').map_or(path, |(folder, _)| folder);
        self.tags.is_empty() || self.tags.contains(&folder.to_lowercase())
    }
}

/// Whether a folder looks like a root: it has `records` and `locales`, readable or not.
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

/// The metadata of a path that a folder lists. A dangling link is an error, not an absent file.
fn metadata(path: &Path) -> Result<Metadata, Error> {
    fs::metadata(path).map_err(|source| {
        let is_dangling = source.kind() == io::ErrorKind::NotFound && path.is_symlink();
        let source = if is_dangling { io::Error::new(source.kind(), "is a link to nothing") } else { source };
        Error::File { path: path.to_owned(), source }
    })
}

/// Reads a file of at most `free` bytes, and subtracts its size from `free`.
fn read_text(path: &Path, free: &mut u64) -> Result<String, Error> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    // Reading a pipe would wait for ever.
    if !metadata(path)?.is_file() {
        return Err(failed(io::Error::new(io::ErrorKind::InvalidInput, "is not a file")));
    }
    let mut bytes = Vec::new();
    // Some system files report a size of 0 but never end.
    let file = fs::File::open(path).map_err(failed)?;
    file.take(*free + 1).read_to_end(&mut bytes).map_err(failed)?;
    *free = free.checked_sub(bytes.len() as u64).ok_or_else(|| {
        let message = format!("with this file, records and locales have more than {MAX_BYTES} bytes");
        failed(io::Error::new(io::ErrorKind::FileTooLarge, message))
    })?;
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
