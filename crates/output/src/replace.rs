//! Replacing a single file.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::error::{Error, failed};

/// Replaces a text file as a whole, unless it holds this text already; says whether it was replaced.
///
/// A link stays a link, and a file that exists keeps its permissions.
///
/// # Errors
///
/// Returns the system's error if the new file cannot be written to the folder of the old one, or not be moved into its place.
pub fn replace(path: &Path, text: &str) -> Result<bool, Error> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    // A link stays a link.
    let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = place.parent().unwrap_or(Path::new(""));
    let mut builder = tempfile::Builder::new();
    // A draft is for its owner alone unless something else is said.
    let permissions = fs::metadata(&place).map(|metadata| metadata.permissions());
    let mut draft = match permissions.ok().or_else(usual_permissions) {
        Some(permissions) => builder.permissions(permissions).tempfile_in(folder),
        None => builder.tempfile_in(folder),
    }
    .map_err(failed(path))?;
    draft.write_all(text.as_bytes()).map_err(failed(path))?;
    draft.persist(&place).map_err(|error| failed(path)(error.error))?;
    Ok(true)
}

/// The permissions of a new file, from which the system takes what the user's mask says.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have none")]
fn usual_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual_permissions() -> Option<fs::Permissions> {
    None
}
