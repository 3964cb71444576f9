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
    Ok(vec![quote!(impl StatusCode { #(#constants)* }), aliases(library)])
}

/// The phrases that other programs and the registry use: all texts in columns and fields that have a language, except
/// the canonical phrases.
fn aliases(library: &Library<'_>) -> TokenStream {
    let schema = library.schema();
    let mut rows = Vec::new();
    for record in library.records() {
        let mut phrases = BTreeSet::new();
        for column in schema.columns.iter().filter(|column| schema.canonical.as_ref() != Some(&column.name)) {
            phrases.extend(column.language.as_ref().and_then(|_| record.text(&column.name)));
            let Some(Value::Items(items)) = record.value(&column.name) else { continue };
            for field in column.fields.iter().filter(|field| field.language.is_some()) {
                phrases.extend(items.iter().filter_map(|item| match item.value(&field.name) {
                    Some(Value::Text(phrase)) => Some(phrase.as_str()),
                    _ => None,
                }));
            }
        }
        let code = rust::key(record.key());
        rows.extend(phrases.into_iter().map(|phrase| quote!((#code, #phrase))));
    }
    let length = rust::length(&rows);
    quote! {
        /// Other phrases for codes, in the order of the codes.
        pub(crate) static ALIASES: [(u16, &str); #length] = [#(#rows),*];
    }
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
