//! What is at a path: a file, nothing, or what must be left alone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use phrasebook_finding::shown_path;

use crate::error::{Error, failed};

/// A file that is there.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) bytes: Vec<u8>,
    pub(crate) permissions: fs::Permissions,
}

/// Finds the file at a path below a folder; none if there is nothing.
///
/// # Errors
///
/// Refuses anything but a file, and on the way to it anything but folders: a link would lead out of the folder. Refuses
/// mount points, which nothing can be moved over. Only what the system says not to be found is absent.
pub(crate) fn file(folder: &Path, path: &str) -> Result<Option<Found>, Error> {
    let mut place = folder.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let Some(metadata) = look(&place)? else { return Ok(None) };
        let is_last = parts.peek().is_none();
        let (is_right, wanted) =
            if is_last { (metadata.is_file(), "a file") } else { (metadata.is_dir(), "a folder") };
        if !is_right {
            let place = shown_path(&place);
            return Err(Error::Refused(format!("{place} is not {wanted}; nothing was replaced")));
        }
        if is_mount_point(&place)? {
            let place = shown_path(&place);
            return Err(Error::Refused(format!(
                "{place} is a mount point, which cannot be replaced; nothing was replaced"
            )));
        }
        if is_last {
            let bytes = fs::read(&place).map_err(failed(&place))?;
            return Ok(Some(Found { bytes, permissions: metadata.permissions() }));
        }
    }
    Ok(None)
}

/// What the system says of a path, without following a link; none if there is nothing.
pub(crate) fn look(place: &Path) -> Result<Option<fs::Metadata>, Error> {
    match fs::symlink_metadata(place) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error::File { path: place.to_owned(), source }),
    }
}

/// Whether the file system ignores the case of names. To find out, this makes a folder at `place`, which must not exist
/// yet, and removes it again.
pub(crate) fn ignores_case(place: &Path) -> Result<bool, Error> {
    fs::create_dir(place).map_err(failed(place))?;
    let name = place.file_name().unwrap_or_default().to_ascii_uppercase();
    let found = look(&place.with_file_name(name));
    fs::remove_dir(place).map_err(failed(place))?;
    Ok(found?.is_some())
}

/// Whether something is mounted at a path.
#[cfg(target_os = "linux")]
pub(crate) fn is_mount_point(place: &Path) -> Result<bool, Error> {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};

    match statx(CWD, place, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty()) {
        // A kernel before 5.8 leaves the attribute out.
        Ok(found) => Ok(found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT)),
        Err(rustix::io::Errno::NOSYS) => Ok(false),
        Err(error) => Err(failed(place)(error.into())),
    }
}

/// Elsewhere the move over a mount point fails by itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn is_mount_point(_: &Path) -> Result<bool, Error> {
    Ok(false)
}

/// Makes sure that names in a folder can be made and removed.
#[cfg(unix)]
pub(crate) fn can_change(folder: &Path) -> Result<(), Error> {
    use rustix::fs::{Access, access};

    access(folder, Access::WRITE_OK | Access::EXEC_OK).map_err(|error| failed(folder)(error.into()))
}

/// Elsewhere the system has no such question.
#[cfg(not(unix))]
pub(crate) fn can_change(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// Waits until the system has written what was changed on the file system of a folder.
#[cfg(target_os = "linux")]
pub(crate) fn sync(folder: &Path) -> Result<(), Error> {
    let handle = fs::File::open(folder).map_err(failed(folder))?;
    rustix::fs::syncfs(&handle).map_err(|error| failed(folder)(error.into()))
}

/// Elsewhere the files that were written are flushed one by one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn sync(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// Makes the folders above a path.
pub(crate) fn make_folders(out: &Path, path: &str) -> Result<(), Error> {
    match Path::new(path).parent() {
        Some(folder) => {
            let folder = out.join(folder);
            fs::create_dir_all(&folder).map_err(failed(&folder))
        }
        None => Ok(()),
    }
}

/// Removes the folders above a path that hold nothing; those that hold something stay.
pub(crate) fn remove_empty_folders(out: &Path, path: &str) {
    let place = out.join(path);
    let above = place.ancestors().skip(1).take_while(|folder| *folder != out);
    let _ = above.map(fs::remove_dir).find(Result::is_err);
}

/// Follows links to where a folder is, or will be: the part that exists is resolved, and the rest is appended.
pub(crate) fn resolve(out: &Path) -> Result<PathBuf, Error> {
    let mut missing = Vec::new();
    let mut there = out;
    loop {
        // The parent of a single name is the working folder.
        let place = if there.as_os_str().is_empty() { Path::new(".") } else { there };
        match place.canonicalize() {
            Ok(mut resolved) => {
                resolved.extend(missing.iter().rev());
                return Ok(resolved);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound && look(place)?.is_none() => {
                let (Some(name), Some(parent)) = (there.file_name(), there.parent()) else {
                    return Err(failed(out)(error));
                };
                missing.push(name.to_owned());
                there = parent;
            }
            Err(source) => return Err(failed(place)(source)),
        }
    }
}

/// What a folder holds, by paths below it.
#[derive(Default)]
pub(crate) struct Contents {
    pub(crate) files: Vec<String>,
    /// Each before those inside of it.
    pub(crate) folders: Vec<String>,
}

/// Lists a folder that may hold nothing but files and folders.
pub(crate) fn contents(folder: &Path) -> Result<Contents, Error> {
    let mut contents = Contents::default();
    let mut waiting = vec![String::new()];
    while let Some(below) = waiting.pop() {
        let place = folder.join(&below);
        for entry in fs::read_dir(&place).map_err(failed(&place))? {
            let entry = entry.map_err(failed(&place))?;
            let place = entry.path();
            let kind = entry.file_type().map_err(failed(&place))?;
            let name = entry.file_name().into_string().ok();
            let is_plain = (kind.is_file() || kind.is_dir()) && !is_mount_point(&place)?;
            let Some(name) = name.filter(|_| is_plain) else { return Err(in_the_way(&place)) };
            let path = if below.is_empty() { name } else { format!("{below}/{name}") };
            if kind.is_dir() {
                contents.folders.push(path.clone());
                waiting.push(path);
            } else {
                contents.files.push(path);
            }
        }
    }
    Ok(contents)
}

/// Removes a folder and what it holds. The file with the path `last`, the proof that the others are ours, is removed after
/// them.
pub(crate) fn remove(folder: &Path, contents: &Contents, last: &str) -> Result<(), Error> {
    let remove_file = |path: &String| {
        let place = folder.join(path);
        fs::remove_file(&place).map_err(failed(&place))
    };
    contents.files.iter().filter(|path| *path != last).try_for_each(remove_file)?;
    for path in contents.folders.iter().rev() {
        let place = folder.join(path);
        fs::remove_dir(&place).map_err(failed(&place))?;
    }
    contents.files.iter().filter(|path| *path == last).try_for_each(remove_file)?;
    fs::remove_dir(folder).map_err(failed(folder))
}

/// Says that something is at a place that this program needs.
pub(crate) fn in_the_way(place: &Path) -> Error {
    Error::Refused(format!(
        "{} is in the way, and this program did not make it; move it away",
        shown_path(place)
    ))
}
