//! The constants for status codes.

use std::collections::BTreeSet;

use phrasebook_registry::Value;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::facts::references;
use super::{Library, missing, rust, text};
use crate::Error;

/// A constant for each record, with its phrase and where it is specified.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let mut constants = Vec::new();
    for (record, name) in library.records().iter().zip(names(library)?) {
        let status = record.label("status").ok_or_else(|| missing(record, "status"))?;
        let origin = match (references(record.value("reference")), record.value("found_in")) {
            ([reference, ..], _) => format!("[{reference}]({})", reference.url()),
            ([], Some(Value::Texts(stacks))) => format!("as found in {}", stacks.join(", ")),
            _ => return Err(missing(record, "reference` or `found_in")),
        };
        let status = if status == "registered" { String::new() } else { format!(" ({status})") };
        let phrase = text(record, "canonical_phrase")?;
        let doc = rust::doc(&format!("{} {phrase}, {origin}{status}.", record.key()));
        let code = rust::key(record.key());
        constants.push(quote!(#doc pub const #name: Self = Self::constant(#code);));
    }
    Ok(vec![quote!(impl StatusCode { #(#constants)* })])
}

/// A name for each record: its phrase, followed by the code if a lower code has the same phrase.
pub(super) fn names(library: &Library<'_>) -> Result<Vec<Ident>, Error> {
    let mut taken = BTreeSet::new();
    let names = library.records().iter().map(|record| {
        let name = rust::constant_name(text(record, "canonical_phrase")?)?;
        let is_first = taken.insert(name.clone());
        Ok(if is_first { name } else { format_ident!("{name}_{}", record.key().to_string()) })
    });
    names.collect()
}
