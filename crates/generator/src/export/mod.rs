//! Exports: the words of a dataset, in the formats that other programs load.
//!
//! Every format is a file of its own here, with one function from a `Book` to files, and a test in `tests/consumers`
//! with a program that reads the format.

mod android;
mod arb;
mod book;
mod c;
mod detail;
mod esm;
mod facts;
mod fluent;
mod i18next;
mod json;
mod kamailio;
mod npm;
mod package;
#[cfg(feature = "parquet")]
mod parquet;
mod po;
mod properties;
mod python;
mod ranges;
mod sqlite;
mod xcstrings;
mod xliff;

use phrasebook_dataset::{Dataset, Locale};

use crate::{Error, Files};
use book::Book;

/// A format that words are exported in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
#[non_exhaustive]
pub enum Format {
    /// Android string resources.
    Android,
    /// Application Resource Bundles for Flutter, in ICU `MessageFormat`.
    Arb,
    /// A header for C89 and later and for C++, with the lookup.
    C,
    /// An ECMAScript module with its types, for SIP response codes.
    Esm,
    /// Fluent, with terms filled in.
    Fluent,
    /// JSON for i18next.
    I18next,
    /// One document of everything, with its JSON Schema.
    Json,
    /// Kamailio's htable from `db_text`, a configuration to include, and Lua.
    Kamailio,
    /// The ECMAScript module as a package for npm.
    Npm,
    /// Tables to join with tables of calls; only if the program was built with the feature `parquet`.
    Parquet,
    /// gettext catalogs and their template.
    Po,
    /// Java resource bundles, in UTF-8.
    Properties,
    /// A package for Python, for SIP response codes.
    Python,
    /// A database of facts and texts, with the view that Kamailio's htable reads.
    Sqlite,
    /// An Apple string catalog.
    Xcstrings,
    /// XLIFF 1.2.
    Xliff,
}

impl Format {
    /// All formats.
    pub const ALL: &[Self] = &[
        Self::Android,
        Self::Arb,
        Self::C,
        Self::Esm,
        Self::Fluent,
        Self::I18next,
        Self::Json,
        Self::Kamailio,
        Self::Npm,
        Self::Parquet,
        Self::Po,
        Self::Properties,
        Self::Python,
        Self::Sqlite,
        Self::Xcstrings,
        Self::Xliff,
    ];

    /// Why this build of the program cannot make the format, and how to get one that can; none if it can.
    #[must_use]
    pub fn missing(self) -> Option<&'static str> {
        (self == Self::Parquet && cfg!(not(feature = "parquet"))).then_some(
            "this build has no Parquet; `cargo install` with `--features parquet` makes one that has",
        )
    }

    /// The format's name, as on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Arb => "arb",
            Self::C => "c",
            Self::Esm => "esm",
            Self::Fluent => "fluent",
            Self::I18next => "i18next",
            Self::Json => "json",
            Self::Kamailio => "kamailio",
            Self::Npm => "npm",
            Self::Parquet => "parquet",
            Self::Po => "po",
            Self::Properties => "properties",
            Self::Python => "python",
            Self::Sqlite => "sqlite",
            Self::Xcstrings => "xcstrings",
            Self::Xliff => "xliff",
        }
    }
}

/// Exports a dataset in one format, with the words of `locales`, which are locales of the dataset in its order.
///
/// # Errors
///
/// Returns an error if a text is missing that the lints should have missed first, and if this build of the program
/// cannot make the format ([`Format::missing`]).
///
/// ```
/// use phrasebook_dataset::Dataset;
/// use phrasebook_generator::{export, root};
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
        Format::Android => android::files(&book),
        Format::Arb => arb::files(&book),
        Format::C => Ok(c::files(&book)),
        Format::Esm => Ok(esm::files(&book)),
        Format::Fluent => Ok(fluent::files(&book)),
        Format::I18next => i18next::files(&book),
        Format::Json => json::files(&book),
        Format::Kamailio => Ok(kamailio::files(&book)),
        Format::Npm => npm::files(&book),
        #[cfg(feature = "parquet")]
        Format::Parquet => parquet::files(&book),
        #[cfg(not(feature = "parquet"))]
        Format::Parquet => Err(Error::Usage(format.missing().unwrap_or_default().to_owned())),
        Format::Po => Ok(po::files(&book)),
        Format::Properties => Ok(properties::files(&book)),
        Format::Python => python::files(&book),
        Format::Sqlite => sqlite::files(&book),
        Format::Xcstrings => xcstrings::files(&book),
        Format::Xliff => xliff::files(&book),
    }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::Format;

    #[test]
    fn every_format_has_one_name() {
        assert_eq!(Format::ALL, Format::value_variants());
        for format in Format::ALL {
            let shown = format.to_possible_value();
            assert_eq!(shown.as_ref().map(clap::builder::PossibleValue::get_name), Some(format.name()));
        }
    }
}
