//! Putting changed files into place: the stage, its journal, and the recovery from a run that was stopped.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::error::{Error, failed};
use crate::files::Files;
use crate::folder::{Folder, current, is_plain};
use crate::manifest::{MANIFEST, hash};

/// The folder where changed files wait until all are there.
pub(crate) const STAGE: &str = ".sip-phrasebook-stage";

/// The list of the files in the stage; the set is complete once it is there.
pub(crate) const JOURNAL: &str = "JOURNAL";

/// The journal while it is being written.
const JOURNAL_DRAFT: &str = "JOURNAL.part";

impl Folder {
    /// Puts changed files into place, or leaves all as it was.
    pub(crate) fn commit(&self, changed: &Files, removed: &[String]) -> Result<(), Error> {
        let stage = self.path.join(STAGE);
        let staged = self.probe(changed, removed).and_then(|()| self.stage(&stage, changed, removed));
        if staged.is_err() {
            // Nothing has been moved yet, and the next run ignores a stage without a journal.
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
    pub(crate) fn stage(&self, stage: &Path, changed: &Files, removed: &[String]) -> Result<(), Error> {
        fs::create_dir(stage).map_err(failed(stage))?;
        let moves = self.moves(changed);
        moves
            .par_iter()
            .enumerate()
            .try_for_each(|(number, step)| step.stage(&stage.join(number.to_string())))?;
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

    /// Writes the file or the folder to a place where there is nothing yet.
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

/// Finishes what a stage with a journal has begun, and removes one without.
///
/// What has been edited since the journal was written is overwritten with `force` alone.
pub(crate) fn recover(folder: &Path, force: bool) -> Result<(), Error> {
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
