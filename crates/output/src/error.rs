use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use phrasebook_finding::{shown, shown_path};

/// Why files cannot be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Two files would have paths that some file system takes for the same; holds both.
    Collision(String, String),
    /// A file would have a path that is not safe on every system.
    UnsafePath(String),
    /// Writing would overwrite what this program did not make; says what to do instead.
    Refused(String),
    /// The run was told to stop before it replaced anything.
    Interrupted,
    /// A file or folder could not be read or written; nothing has been replaced.
    File {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The folder holds files of the old set and of the new one.
    HalfNew {
        /// The folder.
        out: PathBuf,
        /// What went wrong.
        source: Box<Error>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision(path, other) => write!(
                f,
                "two files would have the paths {} and {}, which some systems take for one; \
                 give one dataset another `file_stem` or `ledger_file`",
                shown(path),
                shown(other)
            ),
            Self::UnsafePath(path) => {
                write!(f, "a file would have the path `{}`, which is not safe on every system", shown(path))
            }
            Self::Refused(message) => f.write_str(message),
            Self::Interrupted => f.write_str("stopped; nothing has been replaced"),
            Self::File { path, source } => write!(f, "{}: {source}", shown_path(path)),
            Self::HalfNew { out, source } => write!(
                f,
                "{source}\n  some files in {} are new and some are old; run the same command again to finish",
                shown_path(out)
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { source, .. } => Some(source),
            Self::HalfNew { source, .. } => Some(source),
            Self::Collision(..) | Self::UnsafePath(_) | Self::Refused(_) | Self::Interrupted => None,
        }
    }
}

/// What to say of a path that the system fails on.
pub(crate) fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::File { path, source }
}
