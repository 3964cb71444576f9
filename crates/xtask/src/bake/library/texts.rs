//! The texts of each kind in all locales, packed by the library when it is compiled.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Library, only_with_feature, rust, words};
use crate::Error;

/// The module of one kind of text.
pub(super) struct Texts {
    /// Its name, which is that of its feature as well.
    pub(super) module: &'static str,
    /// What its file is about.
    pub(super) about: String,
    /// The attribute of what is there only with its feature.
    pub(super) only: TokenStream,
    /// What is in it.
    pub(super) items: Vec<TokenStream>,
}

/// The texts of a record, in the order of this list: the module, and the attribute of the record's message.
const OF_RECORDS: [(&str, Option<&str>); 4] = [
    ("reason_phrase", None),
    ("summary", Some("summary")),
    ("action", Some("action")),
    ("caller", Some("caller")),
];

/// All kinds of text.
pub(super) fn all(library: &Library<'_>) -> Result<Vec<Texts>, Error> {
    let schema = library.schema();
    let ids: Vec<_> = library.records().iter().map(|record| schema.record_message(record.code())).collect();
    let mut all = Vec::new();
    for (module, attribute) in OF_RECORDS {
        let only = attribute.map(only_with_feature).unwrap_or_default();
        let about = match attribute {
            Some(attribute) => format!("The texts `{attribute}` of all records, in all locales"),
            None => "The reason phrases of all records, in all locales".to_owned(),
        };
        all.push(Texts { module, about, only, items: packed(library, &ids, attribute)? });
    }
    Ok(all)
}

/// The texts of messages, or of one of their attributes, locale by locale.
fn packed(library: &Library<'_>, ids: &[String], attribute: Option<&str>) -> Result<Vec<TokenStream>, Error> {
    let length = rust::length(ids);
    let ends = Literal::usize_unsuffixed(ids.len() + 1);
    let (mut names, mut constants) = (Vec::new(), Vec::new());
    for locale in library.locales() {
        let (name, only) = (rust::constant_name(&locale.tag)?, library.only_with(locale));
        let texts = ids.iter().map(|id| Ok(rust::literal(&words(locale, id, attribute)?)));
        let texts = texts.collect::<Result<Vec<_>, Error>>()?;
        names.push(quote!(#only #name));
        constants.push(quote!(#only const #name: [&str; #length] = [#(#texts),*];));
    }
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
    Ok(items)
}
