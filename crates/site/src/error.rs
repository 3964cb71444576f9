use std::fmt;
use std::io;
use std::path::PathBuf;

use phrasebook_catalog::FormatError;
use phrasebook_finding::{shown, shown_path};

/// Why a site cannot be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The dataset has no words for a site; contains the path of the missing file.
    NoWords(String),
    /// Two pages have the same path.
    SamePage(String),
    /// There is no page at a path.
    NoPage(String),
    /// A message is missing or cannot be formatted; the lints find that.
    Message(FormatError),
    /// A template cannot be rendered.
    Template(askama::Error),
    /// A JSON document cannot be written.
    Json(serde_json::Error),
    /// A TOML document cannot be written.
    Toml(toml::ser::Error),
    /// An XML document cannot be written.
    Xml(io::Error),
    /// This build cannot paint pictures.
    NoPictures,
    /// No font is installed on this machine.
    NoFont,
    /// A file cannot be used as a font.
    Font(PathBuf, io::Error),
    /// No font has these characters, which a phrase in this language needs.
    NoGlyphs {
        /// The language.
        tag: String,
        /// The characters.
        characters: String,
    },
    /// A picture cannot be painted.
    Picture(String),
    /// The sink rejects a file.
    Output(phrasebook_output::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoWords(path) => {
                write!(
                    f,
                    "there are no words for a site: write {}, and the same file for each language",
                    shown(path)
                )
            }
            Self::SamePage(path) => {
                write!(
                    f,
                    "two pages have the path {}: no group may have the name of a code or of a page of the site",
                    shown(path)
                )
            }
            Self::NoPage(path) => write!(f, "there is no page {}", shown(path)),
            Self::Message(error) => write!(f, "{error}"),
            Self::Template(error) => write!(f, "a template cannot be rendered: {error}"),
            Self::Json(error) => write!(f, "the JSON cannot be written: {error}"),
            Self::Toml(error) => write!(f, "the TOML cannot be written: {error}"),
            Self::Xml(error) => write!(f, "the XML cannot be written: {error}"),
            Self::NoPictures => f.write_str(
                "this build cannot paint pictures; install one that can with `cargo install` and `--features pictures`",
            ),
            Self::NoFont => f.write_str("no font is installed; install one, or name a font file with --font"),
            Self::Font(path, error) => write!(f, "{} cannot be used as a font: {error}", shown_path(path)),
            Self::NoGlyphs { tag, characters } => write!(
                f,
                "no font on this machine has the characters {} of {}; install one that does, or name it with --font",
                shown(characters),
                shown(tag)
            ),
            Self::Picture(why) => write!(f, "a picture cannot be painted: {}", shown(why)),
            Self::Output(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoWords(_)
            | Self::SamePage(_)
            | Self::NoPage(_)
            | Self::NoPictures
            | Self::NoFont
            | Self::NoGlyphs { .. }
            | Self::Picture(_) => None,
            Self::Message(error) => Some(error),
            Self::Template(error) => Some(error),
            Self::Json(error) => Some(error),
            Self::Toml(error) => Some(error),
            Self::Xml(error) | Self::Font(_, error) => Some(error),
            Self::Output(error) => Some(error),
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

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl From<toml::ser::Error> for Error {
    fn from(error: toml::ser::Error) -> Self {
        Self::Toml(error)
    }
}

impl From<phrasebook_output::Error> for Error {
    fn from(error: phrasebook_output::Error) -> Self {
        Self::Output(error)
    }
}
