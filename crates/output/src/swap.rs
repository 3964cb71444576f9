//! Exchanging the whole folder for one with the new set, so that a reader sees either the old set or the new one.
//!
//! The new set is built beside the folder. Nothing of others is moved: a folder that holds more than our set is refused.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use phrasebook_finding::shown_path;

use crate::error::{Error, failed};
use crate::folder::read_manifest;
use crate::hash;
use crate::manifest::Manifest;
use crate::paths::MANIFEST;
use crate::place::{self, contents, in_the_way, is_mount_point, look};
use crate::stage::Stage;

/// Refuses what cannot be exchanged.
pub(crate) fn check(out: &Path) -> Result<(), Error> {
    let refused = |why: &str| Err(Error::Refused(format!("{} {why}; leave out --swap", shown_path(out))));
    if !cfg!(target_os = "linux") {
        return refused("cannot be exchanged: only Linux can do that");
    }
    match look(out)? {
        Some(metadata) if metadata.is_symlink() => {
            refused("is a link, which would lead to the old set for ever")
        }
        Some(_) if is_mount_point(out)? => refused("is a mount point, which cannot be exchanged"),
        _ => Ok(()),
    }
}

/// The place of the stage beside a folder.
pub(crate) fn stage(folder: &Path) -> Result<PathBuf, Error> {
    beside(folder, "stage")
}

/// Removes the folder that a run which was stopped has left beside a folder: the new set, or the old one.
pub(crate) fn sweep(folder: &Path) -> Result<(), Error> {
    let new = beside(folder, "new")?;
    match look(&new)? {
        Some(_) => remove(&new, false),
        None => Ok(()),
    }
}

fn beside(folder: &Path, what: &str) -> Result<PathBuf, Error> {
    match (folder.parent(), folder.file_name().and_then(|name| name.to_str())) {
        (Some(parent), Some(name)) => Ok(parent.join(format!(".{name}.sip-phrasebook-{what}"))),
        _ => Err(Error::Refused(format!("{} cannot be exchanged; leave out --swap", shown_path(folder)))),
    }
}

/// Builds the new set from the staged files beside a folder, and exchanges both.
///
/// With `force`, files of ours that somebody has edited go with the old set.
pub(crate) fn exchange(
    folder: &Path,
    stage: &Stage,
    staged: BTreeMap<String, PathBuf>,
    listed: &Manifest,
    last: &Manifest,
    force: bool,
) -> Result<(), Error> {
    let old = contents(folder)?;
    let is_ours = |path: &String| {
        let hash = |bytes: &[u8]| listed.is_ours(path, &hash::of(bytes));
        Ok(path == MANIFEST
            || (listed.lists(path) && force)
            || place::file(folder, path)?.is_some_and(|found| hash(&found.bytes)))
    };
    for path in &old.files {
        if !is_ours(path)? {
            return Err(Error::Refused(format!(
                "{} is not as this program made it, and --swap moves nothing of yours; move it away, or leave out --swap",
                shown_path(&folder.join(path))
            )));
        }
    }
    let new = beside(folder, "new")?;
    let permissions =
        |place: &Path| fs::metadata(place).map(|found| found.permissions()).map_err(failed(place));
    let build = || {
        fs::create_dir(&new).map_err(failed(&new))?;
        // With the list comes the proof that all the rest is ours.
        let staged_list = stage.write(last.text().as_bytes(), None)?;
        fs::rename(&staged_list, new.join(MANIFEST)).map_err(failed(&new))?;
        for (path, from) in staged {
            place::make_folders(&new, &path)?;
            let place = new.join(&path);
            fs::rename(&from, &place).map_err(failed(&place))?;
        }
        for path in old.folders.iter().filter(|path| new.join(path).is_dir()) {
            let place = new.join(path);
            fs::set_permissions(&place, permissions(&folder.join(path))?).map_err(failed(&place))?;
        }
        fs::set_permissions(&new, permissions(folder)?).map_err(failed(&new))?;
        place::sync(&new)?;
        swap(&new, folder)
    };
    if let Err(error) = build() {
        // The next run sweeps what cannot be removed now.
        let _ = sweep(folder);
        return Err(error);
    }
    place::sync(folder)?;
    // The new set is there; the next run sweeps what cannot be removed of the old one now.
    let _ = remove(&new, force);
    Ok(())
}

#[cfg(target_os = "linux")]
fn swap(new: &Path, folder: &Path) -> Result<(), Error> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    renameat_with(CWD, new, CWD, folder, RenameFlags::EXCHANGE).map_err(|error| {
        if matches!(error, Errno::XDEV | Errno::BUSY | Errno::INVAL | Errno::NOSYS) {
            let why = std::io::Error::from(error);
            let folder = shown_path(folder);
            return Error::Refused(format!(
                "{folder} cannot be exchanged on its file system: {why}; leave out --swap"
            ));
        }
        failed(folder)(error.into())
    })
}

#[cfg(not(target_os = "linux"))]
fn swap(_: &Path, folder: &Path) -> Result<(), Error> {
    check(folder)
}

/// Removes a set: every file in the folder has to be listed in its manifest, with its hash unless `any_hash`.
fn remove(folder: &Path, any_hash: bool) -> Result<(), Error> {
    if !look(folder)?.is_some_and(|metadata| metadata.is_dir()) || is_mount_point(folder)? {
        return Err(in_the_way(folder));
    }
    let contents = contents(folder)?;
    let manifest = read_manifest(folder)?.unwrap_or_default();
    for path in contents.files.iter().filter(|path| *path != MANIFEST) {
        let found = place::file(folder, path)?;
        let is_ours = found.is_some_and(|found| manifest.is_ours(path, &hash::of(&found.bytes)));
        if is_ours || (any_hash && manifest.lists(path)) {
            continue;
        }
        return Err(in_the_way(&folder.join(path)));
    }
    place::remove(folder, &contents, MANIFEST)
}
