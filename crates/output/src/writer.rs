//! Writing a set: each file is compared and staged as it comes; then all that has changed is moved into place.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};

use phrasebook_finding::shown_path;

use crate::Report;
use crate::error::{Error, failed};
use crate::folder::{Folder, STAGE};
use crate::hash;
use crate::manifest::Manifest;
use crate::options::{Names, Options, Way};
use crate::paths::{MANIFEST, Paths};
use crate::place::{self, Found};
use crate::shape::{Shapes, Variables};
use crate::sink::Sink;
use crate::stage::Stage;
use crate::swap;
use crate::tree::Tree;

/// Writes the files of a set that it is handed as a [`Sink`].
///
/// Nothing that is in the folder changes before [`finish`](Self::finish). A writer that is dropped without it leaves the
/// folder as it was.
#[derive(Debug)]
pub struct Writer<'a> {
    options: Options<'a>,
    plan: Mutex<Plan>,
    listed: Manifest,
    // Fields are dropped in this order: the stage is emptied before the lock is given back.
    /// Where files are staged if the folder is empty, so that there is nothing to compare them with.
    tree: Option<Tree>,
    stage: Stage,
    folder: Folder,
}

/// What is to be done once all files have come.
#[derive(Debug, Default)]
struct Plan {
    paths: Paths,
    refused: BTreeSet<String>,
    changes: BTreeMap<String, Change>,
    unchanged: usize,
}

/// What becomes of the files that are not made now.
#[derive(Debug, Default)]
struct Old {
    /// What stays listed, since only a part of the set is made.
    kept: Manifest,
    /// The files that are removed, with their hashes.
    removed: BTreeMap<String, String>,
    /// What is to be removed, but is not there.
    gone: Vec<String>,
    /// What this program cannot have made.
    left: Vec<String>,
}

/// A file that is staged.
#[derive(Debug)]
struct Change {
    staged: PathBuf,
    /// Whether it differs from the file that is there; for an exchange, all files are staged.
    is_new: bool,
    /// The hash of the file that is replaced.
    before: Option<String>,
}

impl<'a> Writer<'a> {
    /// Opens a folder to write to; `waiting` is called if another run is at it.
    ///
    /// # Errors
    ///
    /// Refuses a folder that no output belongs into, one that holds another set, and, unless the files go beside those
    /// of others, one that holds anything but no manifest of ours.
    pub fn open(options: Options<'a>, waiting: &dyn Fn()) -> Result<Self, Error> {
        if options.way == Way::Swap {
            swap::check(options.out)?;
        }
        let folder = Folder::open(options.out, options.way, options.protected, waiting)?;
        let listed = folder.manifest()?;
        let out = shown_path(options.out);
        match &listed {
            None if !options.beside && !folder.is_empty()? => {
                return Err(Error::Refused(format!(
                    "{out} holds files that this program did not make; choose an empty or new folder"
                )));
            }
            Some(manifest) if manifest.set != options.set => {
                return Err(Error::Refused(format!(
                    "{out} holds what `{}` made; choose another folder for `{}`",
                    manifest.set, options.set
                )));
            }
            _ => {}
        }
        let mut stage = Stage::new(folder.path.join(STAGE))?;
        if options.names == Names::CaseSensitive && place::ignores_case(&folder.path.join(STAGE))? {
            return Err(Error::Refused(format!(
                "the file system of {out} is not case-sensitive; leave out --lowercase-stubs"
            )));
        }
        if options.way == Way::Swap {
            stage = Stage::new(swap::stage(&folder.path)?)?;
            swap::sweep(&folder.path)?;
        }
        let is_empty = listed.is_none() && folder.is_empty()?;
        let tree = (is_empty && options.way == Way::Replace).then(|| Tree::new(&stage)).transpose()?;
        let listed = listed.unwrap_or_default();
        let plan = Plan { paths: Paths::new(options.names), ..Plan::default() };
        Ok(Self { options, plan: Mutex::new(plan), listed, tree, stage, folder })
    }

    /// Puts all that has changed into place, and removes what is no longer made.
    ///
    /// # Errors
    ///
    /// Refuses, before anything is replaced, to touch what this program did not make. An error of the system while files
    /// are moved leaves old and new files, each of them whole; the next run knows them all and finishes.
    pub fn finish(self, variables: &Variables) -> Result<Report, Error> {
        let mut plan = std::mem::take(&mut *self.plan.lock().unwrap_or_else(PoisonError::into_inner));
        let mut report = Report { unchanged: plan.unchanged, ..Report::default() };
        let mut old = self.old(&mut plan, variables)?;
        report.left = std::mem::take(&mut old.left);
        if self.swaps() {
            plan.refused.extend(report.left.iter().map(|path| {
                format!(
                    "{path} is listed, but this program makes no such file; move it away, or leave out --swap"
                )
            }));
        }
        if !plan.refused.is_empty() {
            let list: Vec<_> = plan.refused.into_iter().collect();
            let (out, list) = (shown_path(self.options.out), list.join("\n  "));
            return Err(Error::Refused(format!("nothing was replaced in {out}:\n  {list}")));
        }
        let mut files = plan.paths.hashes().clone();
        let kept = std::mem::take(&mut old.kept);
        files.extend(kept.files);
        let last = Manifest { set: self.options.set.to_owned(), files, before: kept.before };
        let written = plan.changes.iter().filter(|(_, change)| change.is_new);
        report.written = written.map(|(path, _)| path.clone()).collect();
        report.removed = old.removed.keys().cloned().collect();
        if report.written.is_empty() && old.removed.is_empty() && self.listed == last {
            return Ok(report);
        }
        if self.interrupted() {
            return Err(Error::Interrupted);
        }
        if self.swaps() {
            let staged = plan.changes.into_iter().map(|(path, change)| (path, change.staged)).collect();
            swap::exchange(&self.folder.path, &self.stage, staged, &self.listed, &last, self.options.force)?;
        } else {
            self.replace(&plan.changes, &old, &last)?;
        }
        Ok(report)
    }

    /// Decides about the files that the manifest lists and that are not made now.
    fn old(&self, plan: &mut Plan, variables: &Variables) -> Result<Old, Error> {
        let mut old = Old::default();
        let made = |path: &str| plan.paths.hashes().contains_key(path);
        let unmade: Vec<_> = self.listed.paths().into_iter().filter(|path| !made(path)).collect();
        if unmade.is_empty() {
            return Ok(old);
        }
        let shapes = Shapes::new(plan.paths.hashes().keys(), variables);
        for path in unmade {
            if !self.options.complete {
                let (listed, kept) = (&self.listed, &mut old.kept);
                kept.files.extend(listed.files.get(path).map(|hash| (path.clone(), hash.clone())));
                kept.before.extend(listed.before.get(path).map(|hashes| (path.clone(), hashes.clone())));
                if self.swaps()
                    && let Some(found) = place::file(&self.folder.path, path)?
                {
                    let staged = self.stage.write(&found.bytes, Some(&found.permissions))?;
                    plan.changes.insert(path.clone(), Change { staged, before: None, is_new: false });
                }
                continue;
            }
            if !shapes.cover(path) {
                old.left.push(path.clone());
                continue;
            }
            let Some(found) = place::file(&self.folder.path, path)? else {
                old.gone.push(path.clone());
                continue;
            };
            let hash = hash::of(&found.bytes);
            if !self.options.force && !self.listed.is_ours(path, &hash) {
                plan.refused
                    .insert(format!("{path} is no longer made, but has been edited; --force removes it"));
            }
            old.removed.insert(path.clone(), hash);
        }
        Ok(old)
    }

    fn swaps(&self) -> bool {
        self.options.way == Way::Swap
    }

    fn interrupted(&self) -> bool {
        self.options.interrupted.load(Ordering::Relaxed)
    }

    /// Moves what has changed into place, after a manifest that knows each file as it was and as it will be; if that is not
    /// the last manifest, the last one follows.
    fn replace(&self, changes: &BTreeMap<String, Change>, old: &Old, last: &Manifest) -> Result<(), Error> {
        let out = &self.folder.path;
        let removed = &old.removed;
        let mut between = last.clone();
        let known = changes.iter().filter_map(|(path, change)| Some((path, change.before.as_ref()?)));
        for (path, hash) in known.chain(removed) {
            between.before.entry(path.clone()).or_default().insert(hash.clone());
        }
        let first =
            if between == *last { None } else { Some(self.stage.write(between.text().as_bytes(), None)?) };
        let last = self.stage.write(last.text().as_bytes(), self.manifest_permissions()?.as_ref())?;
        // What is staged is on the disk before a name leads to it.
        if let Some(tree) = &self.tree {
            place::can_change(out)?;
            tree.sync()?;
        } else {
            self.check_folders(changes.keys().chain(removed.keys()))?;
            place::sync(out)?;
        }
        let manifest = out.join(MANIFEST);
        fs::rename(first.as_ref().unwrap_or(&last), &manifest).map_err(failed(&manifest))?;
        let move_all = || {
            match &self.tree {
                Some(tree) => tree.move_to(out, changes.keys())?,
                None => move_files(out, changes)?,
            }
            for path in removed.keys() {
                let place = out.join(path);
                fs::remove_file(&place).map_err(failed(&place))?;
            }
            for path in removed.keys().chain(&old.gone) {
                place::remove_empty_folders(out, path);
            }
            if first.is_some() {
                place::sync(out)?;
                fs::rename(&last, &manifest).map_err(failed(&manifest))?;
            }
            Ok(())
        };
        move_all()
            .map_err(|error| Error::HalfNew { out: self.options.out.to_owned(), source: Box::new(error) })
    }

    /// The permissions of the manifest that is there.
    fn manifest_permissions(&self) -> Result<Option<fs::Permissions>, Error> {
        Ok(place::look(&self.folder.path.join(MANIFEST))?.map(|metadata| metadata.permissions()))
    }

    /// Makes sure that names can be made and removed in each folder, as far as it is there.
    fn check_folders<'p>(&self, paths: impl Iterator<Item = &'p String>) -> Result<(), Error> {
        let out = &self.folder.path;
        let nearest = |path: &String| {
            let place = out.join(path);
            let mut above = place.ancestors().skip(1);
            above.find(|folder| fs::symlink_metadata(folder).is_ok()).map(Path::to_owned)
        };
        let folders: BTreeSet<_> = paths.filter_map(nearest).chain([out.clone()]).collect();
        folders.iter().try_for_each(|folder| place::can_change(folder))
    }
}

/// Moves staged files into place.
fn move_files(out: &Path, changes: &BTreeMap<String, Change>) -> Result<(), Error> {
    for path in changes.keys() {
        place::make_folders(out, path)?;
    }
    for (path, change) in changes {
        let place = out.join(path);
        fs::rename(&change.staged, &place).map_err(failed(&place))?;
    }
    Ok(())
}

impl Sink for Writer<'_> {
    fn add(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        if self.interrupted() {
            return Err(Error::Interrupted);
        }
        let plan = || self.plan.lock().unwrap_or_else(PoisonError::into_inner);
        let hash = hash::of(bytes);
        if !plan().paths.insert(path, &hash)? {
            return Ok(());
        }
        let found = if self.tree.is_some() { None } else { place::file(&self.folder.path, path)? };
        let is_same = |found: &Found| found.bytes == bytes;
        let before =
            found.as_ref().map(|found| if is_same(found) { hash.clone() } else { hash::of(&found.bytes) });
        if let Some(before) = &before {
            if *before == hash {
                plan().unchanged += 1;
                if !self.swaps() {
                    return Ok(());
                }
            } else if !self.listed.lists(path) {
                plan().refused.insert(format!("{path} was not made by this program; move it away"));
            } else if !self.options.force && !self.listed.is_ours(path, before) {
                plan()
                    .refused
                    .insert(format!("{path} has been edited since it was made; --force overwrites it"));
            }
        }
        if !plan().refused.is_empty() {
            return Ok(());
        }
        let staged = match &self.tree {
            Some(tree) => tree.write(&self.stage, path, bytes)?,
            None => self.stage.write(bytes, found.as_ref().map(|found| &found.permissions))?,
        };
        plan()
            .changes
            .insert(path.to_owned(), Change { is_new: before.as_ref() != Some(&hash), staged, before });
        Ok(())
    }
}
