//! The likely subtags of languages, from the CLDR data that ICU4X carries, for the library and for the exports.
//!
//! The tables have the languages that have at least basic coverage in CLDR; all of CLDR has forty times as many.

use std::fmt::Display;

use icu_locale::subtags::{Language, Region, Script};
use icu_locale::{LanguageIdentifier, LocaleExpander, TransformResult};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::rust;

/// What the files of the tables are about.
pub(super) const ABOUT: &str = "The likely subtags of languages (Unicode CLDR)";

/// A row of a table: subtags in lower case.
type Row = [String; 3];

/// The tables.
pub(super) struct Likely {
    /// Languages, each with its likely script and region.
    languages: Vec<Row>,
    /// Languages in regions where another script is likely, each with that script.
    scripts: Vec<Row>,
    /// Languages in scripts for which another region is likely, each with that region.
    regions: Vec<Row>,
}

impl Likely {
    pub(super) fn new() -> Self {
        let common = LocaleExpander::new_common();
        // Each script that CLDR has likely subtags for, and every possible region.
        let all = LocaleExpander::new_extended();
        let mut scripts: Vec<Script> = words(LETTERS, 4).iter().flat_map(|word| word.parse()).collect();
        scripts.retain(|script| likely(&all, Language::UNKNOWN, Some(*script), None).is_some());
        let regions = words(LETTERS, 2).into_iter().chain(words(DIGITS, 3));
        let regions: Vec<Region> = regions.flat_map(|word| word.parse()).collect();

        let mut tables = Self { languages: Vec::new(), scripts: Vec::new(), regions: Vec::new() };
        // Shorter languages come first, so that the rows are in order for a search that compares letters as numbers.
        let languages = words(LETTERS, 2).into_iter().chain(words(LETTERS, 3));
        for language in languages.flat_map(|word| word.parse::<Language>()).filter(|one| !one.is_unknown()) {
            let Some((script, region)) = likely(&common, language, None, None) else { continue };
            tables.languages.push(row([&language, &script, &region]));
            for &here in &regions {
                if let Some((other, _)) = likely(&common, language, None, Some(here))
                    && other != script
                {
                    tables.scripts.push(row([&language, &here, &other]));
                }
            }
            for &written in &scripts {
                if let Some((_, other)) = likely(&common, language, Some(written), None)
                    && other != region
                {
                    tables.regions.push(row([&language, &written, &other]));
                }
            }
        }
        tables
    }

    /// The tables as items of the library, with the letters packed into numbers.
    pub(super) fn packed(&self) -> Vec<TokenStream> {
        let mut items = vec![quote!(
            use crate::negotiate::likely::{Row, row};
        )];
        items.extend(self.tables().map(|(name, about, rows)| {
            let (about, length) = (rust::doc(about), rust::length(rows));
            let rows = rows.iter().map(|[first, second, third]| quote!(row(#first, #second, #third)));
            quote!(#about pub(crate) static #name: [Row; #length] = [#(#rows),*];)
        }));
        items
    }

    /// The tables as items of the exports.
    pub(super) fn texts(&self) -> Vec<TokenStream> {
        let table = |(name, about, rows): (Ident, _, &[Row])| {
            let about = rust::doc(about);
            let rows = rows.iter().map(|subtags| quote!([#(#subtags),*]));
            quote!(#about pub(crate) const #name: &[[&str; 3]] = &[#(#rows),*];)
        };
        self.tables().map(table).into()
    }

    /// The tables with their names, and what is in them.
    fn tables(&self) -> [(Ident, &str, &[Row]); 3] {
        [
            ("LANGUAGES", "Languages, each with its likely script and region.", &*self.languages),
            (
                "SCRIPTS",
                "Languages in regions where another script is likely, and that script.",
                &*self.scripts,
            ),
            (
                "REGIONS",
                "Languages in scripts for which another region is likely, and that region.",
                &*self.regions,
            ),
        ]
        .map(|(name, about, rows)| (format_ident!("{name}"), about, rows))
    }
}

/// The script and the region that are likely for the given subtags; `None` if CLDR does not have them.
fn likely(
    expander: &LocaleExpander,
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
) -> Option<(Script, Region)> {
    let mut identifier = LanguageIdentifier { language, script, region, ..LanguageIdentifier::UNKNOWN };
    let result = expander.maximize(&mut identifier);
    identifier.script.zip(identifier.region).filter(|_| result == TransformResult::Modified)
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const DIGITS: &[u8] = b"0123456789";

/// Every word of a length, in order.
fn words(letters: &[u8], length: usize) -> Vec<String> {
    let mut words = vec![String::new()];
    for _ in 0..length {
        let longer = words
            .iter()
            .flat_map(|word| letters.iter().map(move |letter| format!("{word}{}", char::from(*letter))));
        words = longer.collect();
    }
    words
}

fn row(subtags: [&dyn Display; 3]) -> Row {
    subtags.map(|subtag| subtag.to_string().to_ascii_lowercase())
}
