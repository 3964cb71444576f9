//! Exports: the words of a dataset, in the formats that other programs load.
//!
//! Every format is a file of its own here, with one function from a [`Book`] to files, and a test in `tests/consumers`
//! with a program that reads the format.

mod book;
mod esm;
mod facts;
mod kamailio;
mod npm;
mod package;
mod properties;
mod python;
mod ranges;

use dataset::{Dataset, Locale};

use crate::{Error, Files};
use book::Book;

/// A format that words are exported in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
#[non_exhaustive]
pub enum Format {
    /// Kamailio's htable from `db_text`, a configuration to include, and Lua.
    Kamailio,
    /// Java resource bundles, in UTF-8.
    Properties,
    /// An ECMAScript module with its types, for SIP response codes.
    Esm,
    /// The same as a package for npm.
    Npm,
    /// A package for Python, for SIP response codes.
    Python,
}

impl Format {
    /// All formats.
    pub const ALL: &[Self] = &[Self::Kamailio, Self::Properties, Self::Esm, Self::Npm, Self::Python];

    /// The format's name, as on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kamailio => "kamailio",
            Self::Properties => "properties",
            Self::Esm => "esm",
            Self::Npm => "npm",
            Self::Python => "python",
        }
    }
}

/// Exports a dataset in one format, with the words of `locales`, which are locales of the dataset in its order.
///
/// # Errors
///
/// Returns an error if a text is missing that the lints should have missed first.
///
/// ```
/// use dataset::Dataset;
/// use sip_phrasebook_generator::{export, root};
///
/// let (dataset, _) = Dataset::load(&root::embedded(), "sip-response").unwrap();
/// let korean = dataset.locale("ko").unwrap();
/// let files = export::files(&dataset, &[korean], export::Format::Properties).unwrap();
/// let bundle = String::from_utf8(files["SipResponse_ko.properties"].clone()).unwrap();
/// assert!(bundle.contains("\nstatus-486 = 통화 중\n"));
/// ```
pub fn files(dataset: &Dataset, locales: &[&Locale], format: Format) -> Result<Files, Error> {
    let book = Book::new(dataset, locales)?;
    match format {
        Format::Kamailio => Ok(kamailio::files(&book)),
        Format::Properties => Ok(properties::files(&book)),
        Format::Esm => Ok(esm::files(&book)),
        Format::Npm => npm::files(&book),
        Format::Python => python::files(&book),
    }
}
