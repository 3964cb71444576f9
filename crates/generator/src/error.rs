use std::fmt::{self, Write as _};
use std::io;
use std::path::PathBuf;

use phrasebook_catalog::FormatError;
use phrasebook_dataset::lint_names;
use phrasebook_finding::{Finding, Severity, shown_path};

use crate::outcome::{EXIT_DATA, EXIT_USAGE};

/// How many findings an error shows; `lint` shows all.
const MAX_SHOWN: usize = 20;

/// Why a command cannot go on.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The arguments make no sense; says what to do instead.
    Usage(String),
    /// The data is wrong; nothing has been written. Has the findings, and the languages whose omission would mend it.
    Data(Vec<Finding>, Vec<String>),
    /// The root has no dataset.
    NoDataset(PathBuf),
    /// There is nothing to export; says why.
    NothingToExport(String),
    /// A message is missing or cannot be formatted; the lints find that.
    Message(FormatError),
    /// A template cannot be rendered.
    Template(askama::Error),
    /// A CSV file cannot be written.
    Csv(csv::Error),
    /// A JSON document cannot be written.
    Json(serde_json::Error),
    /// A site cannot be made.
    Site(phrasebook_site::Error),
    /// An archive cannot be written.
    Archive(io::Error),
    /// An export cannot be made.
    Export(phrasebook_export::Error),
    /// Files cannot be written to a folder.
    Output(phrasebook_output::Error),
    /// A file or folder cannot be read or written.
    File {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The system does not let the program notice signals.
    Signals(io::Error),
    /// Negotiation does not accept the languages of the dataset.
    Languages(sip_phrasebook::TagError),
    /// The site cannot be served.
    Serve {
        /// The port.
        port: u16,
        /// What the system says.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Error {
    /// The exit code of a run that ends with this error.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::NothingToExport(_) => EXIT_USAGE,
            _ => EXIT_DATA,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) => f.write_str(message),
            Self::Data(findings, faulty) => {
                let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
                let plural = if errors == 1 { "error" } else { "errors" };
                write!(f, "{}{errors} {plural} in the data; nothing was done", listed(findings))?;
                match faulty.as_slice() {
                    [] => Ok(()),
                    [one] => write!(f, "\nonly {one} has errors: --keep-going leaves it out"),
                    many => write!(f, "\nonly {} have errors: --keep-going leaves them out", many.join(", ")),
                }
            }
            Self::NoDataset(root) => {
                let root = shown_path(root);
                let root = if root.is_empty() { "this folder" } else { &root };
                write!(f, "{root} has no dataset: there is no records/*/dataset.toml")
            }
            Self::NothingToExport(why) => write!(f, "there is nothing to export: {why}"),
            Self::Message(error) => write!(f, "{error}"),
            Self::Template(error) => write!(f, "a template cannot be rendered: {error}"),
            Self::Csv(error) => write!(f, "the CSV cannot be written: {error}"),
            Self::Json(error) => write!(f, "the JSON cannot be written: {error}"),
            Self::Site(error) => write!(f, "{error}"),
            Self::Archive(error) => write!(f, "an archive cannot be written: {error}"),
            Self::Export(error) => write!(f, "{error}"),
            Self::Output(error) => write!(f, "{error}"),
            Self::File { path, source } => write!(f, "{}: {source}", shown_path(path)),
            Self::Signals(error) => write!(f, "signals cannot be noticed: {error}"),
            Self::Languages(error) => write!(f, "the languages cannot be chosen from: {error}"),
            Self::Serve { port, source } => {
                write!(f, "port {port} cannot be used: {source}; name another with --port")
            }
        }
    }
}

/// The first findings: first those because of which a file cannot be read, since others may follow from them, then errors,
/// then warnings.
pub(crate) fn listed(findings: &[Finding]) -> String {
    let mut order: Vec<&Finding> = findings.iter().collect();
    order.sort_by_key(|finding| (finding.severity, lint_names().any(|lint| lint == finding.rule)));
    let mut text = String::new();
    for finding in order.into_iter().take(MAX_SHOWN) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{finding}\n\n");
    }
    if findings.len() > MAX_SHOWN {
        let more = findings.len() - MAX_SHOWN;
        let _ = write!(text, "… and {more} more; `sip-phrasebook lint` shows all\n\n");
    }
    text
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Message(error) => Some(error),
            Self::Template(error) => Some(error),
            Self::Csv(error) => Some(error),
            Self::Json(error) => Some(error),
            Self::Site(error) => Some(error),
            Self::Archive(error) | Self::Signals(error) | Self::File { source: error, .. } => Some(error),
            Self::Export(error) => Some(error),
            Self::Output(error) => Some(error),
            Self::Languages(error) => Some(error),
            Self::Serve { source, .. } => Some(&**source),
            Self::Usage(_) | Self::Data(..) | Self::NoDataset(_) | Self::NothingToExport(_) => None,
        }
    }
}

impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        Self::Message(error)
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Template(error)
    }
}

impl From<csv::Error> for Error {
    fn from(error: csv::Error) -> Self {
        Self::Csv(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

/// Faults in messages and in the output have the same variants for a site as for tables.
impl From<phrasebook_site::Error> for Error {
    fn from(error: phrasebook_site::Error) -> Self {
        match error {
            phrasebook_site::Error::Message(error) => Self::Message(error),
            phrasebook_site::Error::Output(error) => Self::Output(error),
            error => Self::Site(error),
        }
    }
}

impl From<phrasebook_export::Error> for Error {
    fn from(error: phrasebook_export::Error) -> Self {
        Self::Export(error)
    }
}

impl From<phrasebook_output::Error> for Error {
    fn from(error: phrasebook_output::Error) -> Self {
        Self::Output(error)
    }
}
