//! What can go wrong in a chore.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use phrasebook_finding::{Finding, shown_path};

/// Why a chore cannot be done.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder cannot be read or written.
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The data has problems.
    Findings(Vec<Finding>),
    /// The data has no problem of its own, but cannot be baked.
    Data {
        /// The part of the data, such as `record 486`.
        place: String,
        /// What is wrong with it.
        problem: String,
    },
    /// What was baked is not Rust.
    Rust {
        /// The file that was baked.
        path: String,
        /// What the parser says.
        error: syn::Error,
    },
    /// A file that is partly baked cannot be edited.
    Edit {
        /// The file.
        path: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A command cannot be started.
    Start {
        /// What the command is for.
        name: String,
        /// What the system says.
        error: io::Error,
    },
    /// A command ran and failed.
    Failed {
        /// What the command is for.
        name: String,
        /// The command.
        command: String,
    },
    /// A check found something wrong.
    Check {
        /// What was checked.
        name: String,
        /// What is wrong.
        problem: String,
    },
    /// No consumer's name contains any of the requested words.
    NoConsumer {
        /// The requested words.
        names: Vec<String>,
        /// The consumers that exist.
        known: Vec<&'static str>,
    },
}

impl Error {
    /// Turns a system error about a file or folder into an error that names it.
    pub fn file(path: &Path) -> impl Fn(io::Error) -> Self {
        move |error| Self::File { path: path.to_owned(), error }
    }

    /// Says what a check found.
    pub fn check(name: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Check { name: name.into(), problem: problem.into() }
    }

    /// Says what keeps a part of the data from being baked.
    pub(crate) fn data(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Data { place: place.into(), problem: problem.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, error } => write!(f, "{}: {error}", shown_path(path)),
            Self::Findings(findings) => {
                let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
                write!(f, "the data has problems\n\n{}", findings.join("\n\n"))
            }
            Self::Data { place, problem } => write!(f, "{place}: {problem}"),
            Self::Rust { path, error } => write!(f, "{path} is not Rust: {error}"),
            Self::Edit { path, problem } => write!(f, "{path}: {problem}"),
            Self::Start { name, error } => write!(f, "{name} cannot be started: {error}"),
            Self::Failed { name, command } => write!(f, "{name} failed: {command}"),
            Self::Check { name, problem } => write!(f, "{name}: {problem}"),
            Self::NoConsumer { names, known } => {
                let (names, known) = (names.join(", "), known.join(", "));
                write!(f, "no consumer has a name like {names}; the consumers are: {known}")
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { error, .. } | Self::Start { error, .. } => Some(error),
            Self::Rust { error, .. } => Some(error),
            _ => None,
        }
    }
}
