//! Writing a set of files to a folder, or checking that they are there.
//!
//! The folder holds a `MANIFEST` of the files that this program made. A run first works out what would change, refuses
//! what it must not touch, and writes the changed files into a stage beside their places. Only when all of them are
//! there does it write a journal and move them into place, the manifest last. A run that is stopped before the journal
//! has changed nothing; one that is stopped later is finished by the next.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use similar::TextDiff;

use crate::turns::in_turns;
use crate::{Error, Files};

/// The file that lists what the folder holds of ours.
const MANIFEST: &str = "MANIFEST";

/// The folder where changed files wait until all are there.
const STAGE: &str = ".sip-phrasebook-stage";

/// The list of the files in the stage; the set is complete once it is there.
const JOURNAL: &str = "JOURNAL";

/// The journal while it is being written.
const JOURNAL_DRAFT: &str = "JOURNAL.part";

/// What a run has done to a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The paths of new or changed files.
    pub written: Vec<String>,
    /// The paths of files that this program made and that are no longer made.
    pub removed: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

/// How a folder differs from what would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The file's path below the folder.
    pub path: String,
    /// A unified diff from the file on disk to what would be written; both ends may be empty.
    pub diff: String,
}

/// What is known of a folder that is to be written to.
struct Folder {
    path: PathBuf,
    /// The hashes of the files that this program made, by their paths.
    manifest: BTreeMap<String, String>,
}

/// Writes files below the folder `out`, by their paths with `/` between folders.
///
/// What has not changed is not written. With `complete`, files that an earlier run made and that are not among `files`
/// are removed. With `force`, files of ours that somebody has edited are overwritten; without it that is an error.
///
/// # Errors
///
/// Refuses, before anything is written, a folder that holds files but no manifest of ours, a path at which something
/// stands that this program did not make, and links where files should be.
pub fn write(out: &Path, files: &Files, complete: bool, force: bool) -> Result<Report, Error> {
    write_to(out, files, complete, force, Folder::judge)
}

/// Writes a complete set of files into a folder that may hold files of others as well, such as the sources of a site.
///
/// Those are left alone.
///
/// # Errors
///
/// Like [`write()`], refuses a path at which something stands that this program did not make.
pub fn write_beside(out: &Path, files: &Files, force: bool) -> Result<Report, Error> {
    write_to(out, files, true, force, |path, out| {
        let manifest = read_manifest(&path, out)?.unwrap_or_default();
        Ok(Folder { path, manifest })
    })
}

fn write_to(
    out: &Path,
    files: &Files,
    complete: bool,
    force: bool,
    judge: impl FnOnce(PathBuf, &Path) -> Result<Folder, Error>,
) -> Result<Report, Error> {
    let path = open(out)?;
    let _lock = lock(&path)?;
    recover(&path, force)?;
    let folder = judge(path, out)?;
    let mut report = Report::default();
    let mut changed = Files::new();
    let mut refused = Vec::new();
    // Where nothing of ours is listed and nothing else is, there is nothing to look for.
    let is_empty = folder.manifest.is_empty()
        && fs::read_dir(&folder.path).is_ok_and(|mut entries| entries.next().is_none());
    for (path, wanted) in files {
        match if is_empty { None } else { folder.current(path)? } {
            Some(bytes) if bytes == *wanted => report.unchanged += 1,
            Some(bytes) => match folder.manifest.get(path) {
                Some(listed) if force || *listed == hash(&bytes) => {
                    changed.insert(path.clone(), wanted.clone());
                }
                Some(_) => {
                    refused.push(format!("{path} has been edited since it was made; --force overwrites it"));
                }
                None => refused.push(format!("{path} was not made by this program; move it away")),
            },
            None => {
                changed.insert(path.clone(), wanted.clone());
            }
        }
    }
    if complete {
        for (path, listed) in folder.manifest.iter().filter(|(path, _)| !files.contains_key(*path)) {
            match folder.current(path)? {
                Some(bytes) if force || *listed == hash(&bytes) => report.removed.push(path.clone()),
                Some(_) => {
                    refused
                        .push(format!("{path} is no longer made, but has been edited; --force removes it"));
                }
                None => {}
            }
        }
    }
    if !refused.is_empty() {
        let list = refused.join("\n  ");
        let folder = out.display();
        return Err(Error::Refused(format!("nothing was written to {folder}:\n  {list}")));
    }
    report.written = changed.keys().cloned().collect();
    let manifest = folder.manifest_with(files, complete);
    if folder.current(MANIFEST)?.is_none_or(|bytes| bytes != manifest.as_bytes()) {
        changed.insert(MANIFEST.to_owned(), manifest.into());
    }
    if !changed.is_empty() || !report.removed.is_empty() {
        folder.commit(&changed, &report.removed)?;
    }
    Ok(report)
}

/// Compares files with the folder `out` without writing anything.
///
/// With `complete`, files of ours in the folder that are not among `files` are differences too.
pub fn check(out: &Path, files: &Files, complete: bool) -> Result<Vec<Difference>, Error> {
    let manifest = read_manifest(out, out)?;
    let folder = Folder { path: out.to_owned(), manifest: manifest.clone().unwrap_or_default() };
    let mut files = files.clone();
    if complete || manifest.is_none() {
        files.insert(MANIFEST.to_owned(), folder.manifest_with(&files, complete).into());
    }
    let mut differences = Vec::new();
    let obsolete = folder.manifest.keys().filter(|path| complete && !files.contains_key(*path));
    let paths: BTreeSet<&String> = files.keys().chain(obsolete).collect();
    for path in paths {
        let wanted = files.get(path);
        let found = folder.current(path)?;
        if found.as_ref() == wanted {
            continue;
        }
        let old = found.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let new = wanted.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        let diff = TextDiff::from_lines(old.as_ref(), new.as_ref());
        let (from, to) = (format!("{}/{path}", out.display()), wanted.map_or("/dev/null", |_| path));
        let from = if found.is_some() { from.as_str() } else { "/dev/null" };
        let diff = diff.unified_diff().header(from, to).to_string();
        differences.push(Difference { path: path.clone(), diff });
    }
    Ok(differences)
}

/// Makes the folder where it is missing, and follows links to where it is.
fn open(out: &Path) -> Result<PathBuf, Error> {
    if fs::symlink_metadata(out).is_ok() && !out.is_dir() {
        return Err(Error::Refused(format!("{} is not a folder; nothing was written", out.display())));
    }
    fs::create_dir_all(out).and_then(|()| out.canonicalize()).map_err(failed(out))
}

/// Lets two runs at once take turns.
#[cfg(unix)]
fn lock(folder: &Path) -> Result<File, Error> {
    let lock = File::open(folder).and_then(|handle| handle.lock().map(|()| handle));
    lock.map_err(failed(folder))
}

/// Elsewhere a folder cannot be opened like a file, and runs at once are up to the user.
#[cfg(not(unix))]
fn lock(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// What to say of a path that the system fails on.
fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::File { path, source }
}

/// Reads the manifest of a folder, if it has one.
fn read_manifest(folder: &Path, out: &Path) -> Result<Option<BTreeMap<String, String>>, Error> {
    let place = folder.join(MANIFEST);
    match fs::symlink_metadata(&place) {
        Ok(metadata) if metadata.is_file() => {
            let bytes = fs::read(&place).map_err(failed(&place))?;
            parse_manifest(out, &bytes).map(Some)
        }
        Ok(_) => Err(Error::Refused(format!("{} is not a file", place.display()))),
        Err(_) => Ok(None),
    }
}

impl Folder {
    /// Refuses a folder that holds anything but no manifest of ours.
    fn judge(path: PathBuf, out: &Path) -> Result<Self, Error> {
        if let Some(manifest) = read_manifest(&path, out)? {
            return Ok(Self { path, manifest });
        }
        let mut entries = fs::read_dir(&path).map_err(failed(&path))?;
        if entries.next().is_some() {
            return Err(Error::Refused(format!(
                "{} holds files that this program did not make; choose an empty or new folder",
                out.display()
            )));
        }
        Ok(Self { path, manifest: BTreeMap::new() })
    }

    /// The manifest once `files` are written.
    fn manifest_with(&self, files: &Files, complete: bool) -> String {
        let mut manifest = if complete { BTreeMap::new() } else { self.manifest.clone() };
        let files: Vec<_> = files.iter().collect();
        manifest.extend(in_turns(&files, |_, (path, bytes)| ((*path).clone(), hash(bytes))));
        manifest_text(&manifest)
    }

    /// The bytes of the file at `path`, or none where nothing stands.
    ///
    /// Anything but a file is refused, and so is a link on the way to it: it would lead out of the folder.
    fn current(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        current(&self.path, path)
    }

    /// Puts changed files into place, or leaves all as it was.
    fn commit(&self, changed: &Files, removed: &[String]) -> Result<(), Error> {
        let stage = self.path.join(STAGE);
        let staged = self.probe(changed, removed).and_then(|()| self.stage(&stage, changed, removed));
        if staged.is_err() {
            // Nothing has been moved yet, and what is left of the stage means nothing to the next run.
            let _ = remove_stage(&stage);
        }
        staged?;
        recover(&self.path, true)
    }

    /// Makes sure that every folder that something is moved to or removed from can be written to.
    fn probe(&self, changed: &Files, removed: &[String]) -> Result<(), Error> {
        let paths = changed.keys().chain(removed);
        let folders: BTreeSet<PathBuf> =
            paths.filter_map(|path| self.path.join(path).parent().map(Path::to_owned)).collect();
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            tempfile::tempfile_in(folder).map_err(failed(folder))?;
        }
        Ok(())
    }

    /// Writes changed files into the stage, and then the journal.
    ///
    /// A line of the journal has the number of what is staged (`-` for a file that is removed), the hash of what is
    /// replaced (`-` for nothing), and the path; that of a folder ends with a slash.
    fn stage(&self, stage: &Path, changed: &Files, removed: &[String]) -> Result<(), Error> {
        fs::create_dir(stage).map_err(failed(stage))?;
        let moves = self.moves(changed);
        let staged = in_turns(&moves, |number, step| step.stage(&stage.join(number.to_string())));
        staged.into_iter().collect::<Result<(), Error>>()?;
        let mut journal = String::new();
        let old =
            |path: &str| Ok::<_, Error>(self.current(path)?.map_or("-".to_owned(), |bytes| hash(&bytes)));
        for (number, step) in moves.iter().enumerate() {
            let old = if step.is_folder() { "-".to_owned() } else { old(&step.path)? };
            let _ = writeln!(journal, "{number} {old} {}", step.path);
        }
        for path in removed {
            let _ = writeln!(journal, "- {} {path}", old(path)?);
        }
        let _ = writeln!(journal, "= {}", hash(journal.as_bytes()));
        let (draft, place) = (stage.join(JOURNAL_DRAFT), stage.join(JOURNAL));
        fs::write(&draft, journal).map_err(failed(&draft))?;
        fs::rename(&draft, &place).map_err(failed(&place))
    }

    /// What is moved into place to change files: each by itself, or with all of its folder where that is new. The manifest
    /// comes last.
    fn moves<'a>(&self, changed: &'a Files) -> Vec<Move<'a>> {
        let mut moves: Vec<Move<'a>> = Vec::new();
        let mut manifest = None;
        for (path, bytes) in changed {
            let bytes = bytes.as_slice();
            let alone = Move { path: path.clone(), files: vec![("", bytes)] };
            match path.split_once('/') {
                // Files come sorted, so those of a folder follow one another.
                Some((folder, below)) => match moves.last_mut() {
                    Some(last) if last.path.strip_suffix('/') == Some(folder) => {
                        last.files.push((below, bytes));
                    }
                    _ if fs::symlink_metadata(self.path.join(folder)).is_err() => {
                        moves.push(Move { path: format!("{folder}/"), files: vec![(below, bytes)] });
                    }
                    _ => moves.push(alone),
                },
                None if path == MANIFEST => manifest = Some(alone),
                None => moves.push(alone),
            }
        }
        moves.extend(manifest);
        moves
    }
}

/// A file, or a new folder, that is moved into place at once.
struct Move<'a> {
    /// The path below the output folder; that of a folder ends with a slash.
    path: String,
    /// The bytes of the file, or of those in the folder by their paths below it.
    files: Vec<(&'a str, &'a [u8])>,
}

impl Move<'_> {
    fn is_folder(&self) -> bool {
        self.path.ends_with('/')
    }

    /// Writes the file or the folder to a place where nothing stands.
    fn stage(&self, place: &Path) -> Result<(), Error> {
        let mut made = None;
        for (below, bytes) in &self.files {
            if !self.is_folder() {
                return fs::write(place, bytes).map_err(failed(place));
            }
            // Files come sorted, so those of a folder follow one another.
            let folder = below.rsplit_once('/').map_or("", |(folder, _)| folder);
            if made != Some(folder) {
                let folder = place.join(folder);
                fs::create_dir_all(&folder).map_err(failed(&folder))?;
            }
            made = Some(folder);
            let file = place.join(below);
            fs::write(&file, bytes).map_err(failed(&file))?;
        }
        Ok(())
    }
}

/// The bytes of the file at `path` below a folder, or none where nothing stands.
///
/// Anything but a file is refused, and so is a link on the way to it: it would lead out of the folder.
fn current(folder: &Path, path: &str) -> Result<Option<Vec<u8>>, Error> {
    let mut place = folder.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        // A manifest may come from anywhere; its paths stay below the folder.
        if !is_plain(part) {
            let folder = folder.display();
            return Err(Error::Refused(format!("`{path}` is no path below {folder}; nothing was written")));
        }
        place.push(part);
        let is_last = parts.peek().is_none();
        match fs::symlink_metadata(&place) {
            Ok(metadata) if is_last && metadata.is_file() => {}
            Ok(metadata) if !is_last && metadata.is_dir() => {}
            Ok(_) => {
                let what = if is_last { "a file" } else { "a folder" };
                let place = place.display();
                return Err(Error::Refused(format!("{place} is not {what}; nothing was written")));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(Error::File { path: place, source }),
        }
    }
    fs::read(&place).map(Some).map_err(|source| Error::File { path: place, source })
}

/// Whether a part of a path is a name, which leads nowhere else on any system.
fn is_plain(part: &str) -> bool {
    !matches!(part, "" | "." | "..") && !part.contains(['/', '\\', '\0', ':'])
}

/// Finishes what a stage with a journal has begun, and removes one without.
///
/// What has been edited since the journal was written is overwritten with `force` alone.
fn recover(folder: &Path, force: bool) -> Result<(), Error> {
    let stage = folder.join(STAGE);
    if !fs::symlink_metadata(&stage).is_ok_and(|metadata| metadata.is_dir()) {
        return Ok(());
    }
    let journal = current(&stage, JOURNAL)?.unwrap_or_default();
    let journal = String::from_utf8_lossy(&journal);
    let sound = journal.rsplit_once("= ").filter(|(lines, end)| end.trim_end() == hash(lines.as_bytes()));
    let mut steps = Vec::new();
    for line in sound.map(|(lines, _)| lines.lines()).into_iter().flatten() {
        let mut words = line.splitn(3, ' ');
        let (Some(number), Some(old), Some(path)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        let ours = number == "-" || number.bytes().all(|byte| byte.is_ascii_digit());
        let is_staged = |number: &str| {
            let metadata = fs::symlink_metadata(stage.join(number));
            metadata.is_ok_and(|metadata| metadata.is_dir() || metadata.is_file())
        };
        if !ours || (number != "-" && !is_staged(number)) {
            // It is none of ours, or it was moved before the run was stopped.
            continue;
        }
        if let Some(name) = path.strip_suffix('/') {
            if is_plain(name) && fs::symlink_metadata(folder.join(name)).is_ok() {
                return Err(Error::Refused(format!(
                    "a run was stopped while it wrote to {}, and {path} has been made since; move it away",
                    folder.display()
                )));
            }
            steps.extend(is_plain(name).then(|| (number, folder.join(name))));
            continue;
        }
        let found = current(folder, path)?.map_or("-".to_owned(), |bytes| hash(&bytes));
        if found != old && found != "-" && !force {
            return Err(Error::Refused(format!(
                "a run was stopped while it wrote to {}, and {path} has been edited since; \
                 move it away, or overwrite it with --force",
                folder.display()
            )));
        }
        steps.push((number, folder.join(path)));
    }
    for (number, place) in steps {
        let parent = place.parent().unwrap_or(folder);
        if number == "-" {
            match fs::remove_file(&place) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&place)(error)),
                _ => {}
            }
            // The folders of the last file of a locale are of no use either; one with other files stays.
            let above = parent.ancestors().take_while(|above| *above != folder);
            let _ = above.map(fs::remove_dir).find(Result::is_err);
        } else {
            fs::create_dir_all(parent).map_err(failed(parent))?;
            fs::rename(stage.join(number), &place).map_err(failed(&place))?;
        }
    }
    remove_stage(&stage).map_err(failed(&stage))
}

/// Removes a stage, but nothing in it that is not named like ours; then the folder stays, and the system says why.
fn remove_stage(stage: &Path) -> io::Result<()> {
    for entry in fs::read_dir(stage)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let ours = name == JOURNAL || name == JOURNAL_DRAFT || name.bytes().all(|byte| byte.is_ascii_digit());
        if ours && entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if ours && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir(stage)
}

/// A manifest, which `sha256sum --check` understands; its first line vouches for the others.
fn manifest_text(files: &BTreeMap<String, String>) -> String {
    let mut lines = String::new();
    for (path, hash) in files {
        let _ = writeln!(lines, "{hash}  {path}");
    }
    format!("# Made by sip-phrasebook; these lines have the SHA-256 {}\n{lines}", hash(lines.as_bytes()))
}

fn parse_manifest(out: &Path, bytes: &[u8]) -> Result<BTreeMap<String, String>, Error> {
    let text = String::from_utf8_lossy(bytes);
    let parsed = text.split_once('\n').filter(|(head, lines)| head.ends_with(&hash(lines.as_bytes())));
    let files = parsed.map(|(_, lines)| {
        let files = lines.lines().filter_map(|line| line.split_once("  "));
        files.map(|(hash, path)| (path.to_owned(), hash.to_owned())).collect()
    });
    files.ok_or_else(|| {
        Error::Refused(format!(
            "{}/{MANIFEST} is damaged, so nothing tells your files from ours; \
             restore it, or choose an empty or new folder",
            out.display()
        ))
    })
}

fn hash(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests;
