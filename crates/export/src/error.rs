use std::fmt;

use phrasebook_catalog::FormatError;

/// Why an export cannot be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A message is missing or cannot be formatted; the lints find that.
    Message(FormatError),
    /// A JSON document cannot be written.
    Json(serde_json::Error),
    /// A TOML document cannot be written.
    Toml(toml_edit::TomlError),
    /// An XML document cannot be written.
    Xml(std::io::Error),
    /// The database cannot be made.
    Sqlite(rusqlite::Error),
    /// The Parquet file cannot be made.
    Parquet(Box<dyn std::error::Error + Send + Sync>),
    /// The format is not part of this build of the program; says which build has it.
    NotBuilt(&'static str),
    /// The format cannot hold what the dataset says.
    Unsuitable(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message(error) => write!(f, "{error}"),
            Self::Json(error) => write!(f, "the JSON cannot be written: {error}"),
            Self::Toml(error) => write!(f, "the TOML cannot be written: {error}"),
            Self::Xml(error) => write!(f, "the XML cannot be written: {error}"),
            Self::Sqlite(error) => write!(f, "the database cannot be made: {error}"),
            Self::Parquet(error) => write!(f, "the Parquet file cannot be made: {error}"),
            Self::NotBuilt(why) => f.write_str(why),
            Self::Unsuitable(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Message(error) => Some(error),
            Self::Json(error) => Some(error),
            Self::Toml(error) => Some(error),
            Self::Xml(error) => Some(error),
            Self::Sqlite(error) => Some(error),
            Self::Parquet(error) => Some(&**error),
            Self::NotBuilt(_) | Self::Unsuitable(_) => None,
        }
    }
}

impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        Self::Message(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl From<toml_edit::TomlError> for Error {
    fn from(error: toml_edit::TomlError) -> Self {
        Self::Toml(error)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}
