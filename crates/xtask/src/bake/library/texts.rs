//! The texts of each kind in all locales, packed by the library when it is compiled.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Library, only_with_feature, rust, words};
use crate::Error;

/// The module of one kind of text.
pub(super) struct Texts {
    /// Its name, which is also the name of its feature.
    pub(super) module: &'static str,
    /// What its file is about.
    pub(super) about: String,
    /// The `cfg` attribute for its feature; empty if it has none.
    pub(super) only: TokenStream,
    /// Its content.
    pub(super) items: Vec<TokenStream>,
    /// The bytes that it adds to a program, for each locale.
    pub(super) sizes: Vec<usize>,
}

/// The texts of a record, in the order of this list: the module, and the attribute of the record's message.
const OF_RECORDS: [(&str, Option<&str>); 5] = [
    ("reason_phrase", None),
    ("summary", Some("summary")),
    ("description", Some("description")),
    ("action", Some("action")),
    ("caller", Some("caller")),
];

/// The texts of a cause, in the same way.
const OF_CAUSES: [(&str, Option<&str>); 4] = [
    ("q850_phrase", None),
    ("q850_summary", Some("summary")),
    ("q850_description", Some("description")),
    ("q850_action", Some("action")),
];

/// All kinds of text of status codes.
pub(super) fn all(library: &Library<'_>) -> Result<Vec<Texts>, Error> {
    let mut all =
        of_records(library, &OF_RECORDS, |attribute| attribute.map(only_with_feature).unwrap_or_default())?;
    all.push(differences(library)?);
    Ok(all)
}

/// All kinds of text of causes.
pub(super) fn of_causes(library: &Library<'_>) -> Result<Vec<Texts>, Error> {
    of_records(library, &OF_CAUSES, |attribute| match attribute {
        Some(attribute) => quote!(#[cfg(all(feature = "q850", feature = #attribute))]),
        None => only_with_feature("q850"),
    })
}

fn of_records(
    library: &Library<'_>,
    kinds: &[(&'static str, Option<&str>)],
    only: impl Fn(Option<&str>) -> TokenStream,
) -> Result<Vec<Texts>, Error> {
    let schema = library.schema();
    let ids: Vec<_> = library.records().iter().map(|record| schema.record_message(record.key())).collect();
    let mut all = Vec::new();
    for (module, attribute) in kinds {
        let about = match attribute {
            Some(attribute) => format!("The texts `{attribute}` of all records, in all locales"),
            None => "The phrases of all records, in all locales".to_owned(),
        };
        let (items, sizes) = packed(library, &ids, *attribute)?;
        all.push(Texts { module, about, only: only(*attribute), items, sizes });
    }
    Ok(all)
}

/// The texts that tell the two codes of a pair apart, with the list of pairs.
fn differences(library: &Library<'_>) -> Result<Texts, Error> {
    let (mut ids, mut pairs) = (Vec::new(), Vec::new());
    for pair in library.dataset.registry().confusable() {
        let id = library.schema().pair_message(pair);
        ids.push(id.ok_or_else(|| Error::data("dataset.toml", "`messages.pair` is missing"))?);
        let (lower, higher) = (rust::key(&pair.0), rust::key(&pair.1));
        pairs.push(quote!((#lower, #higher)));
    }
    let length = rust::length(&pairs);
    let mut items = vec![quote! {
        /// The pairs of codes that are easily confused, the lower code first, in the order of their texts.
        pub(crate) static PAIRS: [(u16, u16); #length] = [#(#pairs),*];
    }];
    let (texts, sizes) = packed(library, &ids, None)?;
    items.extend(texts);
    Ok(Texts {
        module: "difference",
        about: "What tells codes apart that are easily confused, in all locales".to_owned(),
        only: only_with_feature("difference"),
        items,
        sizes,
    })
}

/// The texts of messages, or of one of their attributes, locale by locale; and the bytes of each locale in a program.
fn packed(
    library: &Library<'_>,
    ids: &[String],
    attribute: Option<&str>,
) -> Result<(Vec<TokenStream>, Vec<usize>), Error> {
    let length = rust::length(ids);
    let ends = ids.len() + 1;
    let (mut names, mut constants, mut sizes) = (Vec::new(), Vec::new(), Vec::new());
    for locale in library.locales() {
        let (name, only) = (rust::constant_name(&locale.tag)?, library.only_with(locale));
        let spoken = library.words_in(locale);
        let texts = ids.iter().map(|id| words(spoken, id, attribute));
        let texts = texts.collect::<Result<Vec<_>, Error>>()?;
        // The library keeps the end of each text as a number of four bytes.
        sizes.push(texts.iter().map(String::len).sum::<usize>() + 4 * ends);
        let texts = texts.iter().map(|text| rust::literal(text));
        names.push(quote!(#only #name));
        constants.push(quote!(#only const #name: [&str; #length] = [#(#texts),*];));
    }
    let ends = Literal::usize_unsuffixed(ends);
    let mut items = vec![
        quote! {
            use crate::Locale;
            use crate::packed::{Ends, ends, join, total, utf8};
        },
        quote! {
            pub(crate) const ALL: &str = utf8(&BYTES);
            pub(crate) static ENDS: Ends<#ends> = ends(&TEXTS);
            static BYTES: [u8; total(&TEXTS)] = join(&TEXTS);
            const TEXTS: [[&str; #length]; Locale::COUNT] = [#(#names),*];
        },
    ];
    items.extend(constants);
    Ok((items, sizes))
}
