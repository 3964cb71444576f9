//! Exports: the messages of a dataset, in the formats that other programs load.
//!
//! A [`Format`] turns a dataset in some of its locales into files. Each is a file of its own here, with a constant
//! `FORMAT` that [`FORMATS`] lists; those that know SIP are in `sip/`. A test in `tests/consumers` reads each of them
//! with a program that its users run. Nothing here touches the file system.

#![allow(clippy::unnecessary_wraps, reason = "the functions of all formats have one type")]

mod android;
mod arb;
mod c;
mod cases;
mod document;
mod error;
mod facts;
mod fluent;
mod format;
// Its layout is the one that `cargo xtask bake` writes.
#[rustfmt::skip]
mod generated;
mod i18next;
mod json;
mod messages;
mod parquet;
mod pattern;
mod po;
mod properties;
mod ranges;
mod sip;
mod sqlite;
#[cfg(test)]
mod testing;
mod xcstrings;
mod xliff;

pub use document::{object, pretty, provenance};
pub use error::Error;
pub use format::{Files, Format};

/// All formats, by name.
pub const FORMATS: &[Format] = &[
    android::FORMAT,
    arb::FORMAT,
    c::FORMAT,
    sip::esm::FORMAT,
    fluent::FORMAT,
    i18next::FORMAT,
    json::FORMAT,
    sip::kamailio::FORMAT,
    sip::npm::FORMAT,
    parquet::FORMAT,
    po::FORMAT,
    properties::FORMAT,
    sip::python::FORMAT,
    sqlite::FORMAT,
    xcstrings::FORMAT,
    xliff::FORMAT,
];

/// The format with this name.
///
/// ```
/// assert_eq!(phrasebook_export::format("xliff").unwrap().about, "XLIFF 1.2");
/// assert!(phrasebook_export::format("doc").is_none());
/// ```
#[must_use]
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

#[cfg(test)]
mod tests {
    use super::FORMATS;

    #[test]
    fn formats_are_listed_by_name() {
        assert!(FORMATS.is_sorted_by(|a, b| a.name < b.name));
    }
}
