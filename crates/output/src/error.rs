use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why files cannot be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Two datasets make the file with this path.
    Collision(String),
    /// Writing would overwrite what this program did not make; says what to do instead.
    Refused(String),
    /// A file or folder could not be read or written.
    File {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision(path) => {
                write!(f, "two datasets make the file {path}; give one another `file_stem` or `ledger_file`")
            }
            Self::Refused(message) => f.write_str(message),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { source, .. } => Some(source),
            Self::Collision(_) | Self::Refused(_) => None,
        }
    }
}

/// What to say of a path that the system fails on.
pub(crate) fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::File { path, source }
}
