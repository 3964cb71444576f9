//! The generator of SIP Phrasebook: it reads records and locales, joins them, renders tables, and writes them to disk.
//!
//! The program `sip-phrasebook` is a thin shell around [`cli::run`]. A program of one's own can do the same in steps:
//!
//! ```
//! use phrasebook_dataset::Dataset;
//! use phrasebook_generator::{render, root};
//!
//! let tree = root::embedded();
//! let (dataset, findings) = Dataset::load(&tree, "sip-response").unwrap();
//! assert_eq!(findings, []);
//!
//! let korean = dataset.locale("ko").unwrap();
//! let files = render::locale(&dataset, korean, &[render::Format::Csv]).unwrap();
//! let csv = &files["ko/sip-response-codes.csv"];
//! assert!(csv.starts_with(b"\"code\",\"class\",\"status\""));
//! ```

pub mod cli;
mod commands;
mod embedded;
pub mod export;
mod files;
pub mod lookup;
pub mod output;
pub mod render;
pub mod root;
pub mod site;
mod turns;

pub use files::Files;

/// The examples of the README are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

use std::fmt;
use std::io;
use std::path::PathBuf;

use phrasebook_catalog::FormatError;
use phrasebook_dataset::lint_names;
use phrasebook_finding::Finding;

/// How many findings are shown where they are in the way rather than asked for.
const MAX_SHOWN: usize = 20;

/// Why a command cannot go on.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The arguments make no sense together; says what to do instead.
    Usage(String),
    /// The data is wrong; nothing has been written.
    Data(Vec<Finding>),
    /// A text is missing that the lints should have missed first.
    Format(FormatError),
    /// A template could not be rendered.
    Template(askama::Error),
    /// An export could not be made.
    Export(Box<dyn std::error::Error + Send + Sync>),
    /// A file or folder could not be read or written.
    File {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Writing would overwrite what this program did not make; says what to do instead.
    Refused(String),
    /// The terminal or pipe cannot be written to.
    Stdout(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Refused(message) => f.write_str(message),
            Self::Data(findings) => {
                // First what keeps files from being read, since the rest may follow from it; warnings last.
                let mut order: Vec<&Finding> = findings.iter().collect();
                order
                    .sort_by_key(|finding| (finding.severity, lint_names().any(|lint| lint == finding.rule)));
                for finding in order.into_iter().take(MAX_SHOWN) {
                    writeln!(f, "{finding}\n")?;
                }
                if findings.len() > MAX_SHOWN {
                    writeln!(
                        f,
                        "… and {} more; `sip-phrasebook lint` shows all\n",
                        findings.len() - MAX_SHOWN
                    )?;
                }
                let errors = findings
                    .iter()
                    .filter(|finding| finding.severity == phrasebook_finding::Severity::Error)
                    .count();
                let plural = if errors == 1 { "error" } else { "errors" };
                write!(f, "{errors} {plural} in the data; nothing was done")
            }
            Self::Format(error) => write!(f, "{error}"),
            Self::Template(error) => write!(f, "a template cannot be rendered: {error}"),
            Self::Export(error) => write!(f, "the export cannot be made: {error}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Stdout(error) => write!(f, "standard output: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Format(error) => Some(error),
            Self::Template(error) => Some(error),
            Self::Export(error) => Some(&**error),
            Self::File { source, .. } => Some(source),
            Self::Stdout(error) => Some(error),
            Self::Usage(_) | Self::Refused(_) | Self::Data(_) => None,
        }
    }
}

impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        Self::Format(error)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Export(error.into())
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Template(error)
    }
}
