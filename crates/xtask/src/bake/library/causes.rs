//! The causes of Q.850 and their mappings to and from status codes.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_registry::{Key, Link, Record, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::facts::sentence;
use super::{Library, rust, text, words};
use crate::Error;

/// The mappings, in the order of the library's enum, as the columns of links name them.
const MAPPINGS: [&str; 4] = ["rfc3398", "rfc4497", "asterisk", "freeswitch"];

/// The prefixes of the columns of the mappings.
const PREFIXES: [&str; 2] = ["to_sip_", "from_sip_"];

/// The prefix of Asterisk's names.
const ASTERISK: &str = "AST_CAUSE_";

/// How many causes there can be.
const CAUSES: u8 = 128;

/// The slot of a cause without a record.
const NO_SLOT: u8 = u8::MAX;

/// The constants, the conditions, the records, and the causes of each status code.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let columns: Vec<&str> = library.schema().columns.iter().map(|column| column.name.as_str()).collect();
    check_mappings(&columns)?;
    let version = library.schema().version.to_string();
    let mut items = vec![
        quote! {
            use crate::StatusCode;
            use crate::q850::{Cause, Mapped, Mapping, Record};
        },
        quote! {
            /// The version of the data on causes.
            pub const DATA_VERSION: &str = #version;
        },
        constants(library)?,
    ];
    items.extend(conditions(library)?);
    items.extend([slots(library)?, records(library)?, from_sip(library)?]);
    Ok(items)
}

fn constants(library: &Library<'_>) -> Result<TokenStream, Error> {
    let constants = library.records().iter().map(|record| {
        let (name, value) = (constant(record)?, rust::key(record.key()));
        let doc = rust::doc(&format!("{}: {}.", record.key(), text(record, "name")?));
        Ok(quote!(#doc pub const #name: Self = Self::constant(#value);))
    });
    let constants = constants.collect::<Result<Vec<_>, Error>>()?;
    Ok(quote!(impl Cause { #(#constants)* }))
}

/// The name of the constant of a record.
fn constant(record: &Record) -> Result<Ident, Error> {
    let asterisk = || Some(record.text("asterisk")?.trim_start_matches(ASTERISK));
    let name = record.text("freeswitch").or_else(asterisk);
    name.map_or_else(|| rust::constant_name(text(record, "name")?), rust::name)
}

/// Checks that the dataset has columns for exactly the mappings of the library.
fn check_mappings(columns: &[&str]) -> Result<(), Error> {
    let mappings =
        columns.iter().filter_map(|column| PREFIXES.iter().find_map(|prefix| column.strip_prefix(prefix)));
    let mappings: BTreeSet<&str> = mappings.collect();
    if mappings == BTreeSet::from(MAPPINGS) {
        return Ok(());
    }
    let listed = |names: &mut dyn Iterator<Item = &str>| names.collect::<Vec<_>>().join(", ");
    let (found, known) = (listed(&mut mappings.into_iter()), listed(&mut MAPPINGS.into_iter()));
    Err(Error::data(
        "dataset.toml",
        format!("the dataset has the mappings {found}, but the library has {known}"),
    ))
}

/// The enum of all conditions of links.
fn conditions(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let links = library.schema().columns.iter().filter(|column| column.kind == Type::Link);
    let slugs: BTreeSet<&str> = links.flat_map(|column| &column.values).map(String::as_str).collect();
    let (mut variants, mut arms) = (Vec::new(), Vec::new());
    for slug in slugs {
        let variant = rust::type_name(slug)?;
        let id = format!("label-condition-{slug}");
        let doc = rust::doc(&sentence(&words(library.dataset.source_locale(), &id, None)?));
        variants.push(quote!(#doc #variant));
        arms.push(quote!(Self::#variant => #slug));
    }
    Ok(vec![
        quote! {
            /// When a row of a mapping holds.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum Condition { #(#variants),* }
        },
        quote! {
            impl Condition {
                /// The slug, as in the data files.
                #[must_use]
                pub const fn slug(self) -> &'static str {
                    match self { #(#arms),* }
                }
            }
        },
    ])
}

fn slots(library: &Library<'_>) -> Result<TokenStream, Error> {
    let mut slots = BTreeMap::new();
    for (slot, record) in library.records().iter().enumerate() {
        let cause = record.key().number().and_then(|number| u8::try_from(number).ok());
        let entry = cause.filter(|cause| *cause < CAUSES).zip(u8::try_from(slot).ok());
        let problem = || Error::data(format!("record {}", record.key()), "a cause is a number below 128");
        let (cause, slot) = entry.ok_or_else(problem)?;
        slots.insert(cause, slot);
    }
    let slots = (0..CAUSES).map(|cause| rust::number(slots.get(&cause).copied().unwrap_or(NO_SLOT)));
    let length = rust::number(CAUSES);
    Ok(quote! {
        /// The position of the record of each cause; 255 if it has none.
        pub(crate) static SLOTS: [u8; #length] = [#(#slots),*];
    })
}

fn records(library: &Library<'_>) -> Result<TokenStream, Error> {
    let rows = library.records().iter().map(|record| {
        let (cause, name) = (rust::key(record.key()), text(record, "name")?);
        let [asterisk, freeswitch] = ["asterisk", "freeswitch"]
            .map(|column| record.text(column).map_or(quote!(None), |name| quote!(Some(#name))));
        let lists = MAPPINGS.iter().map(|mapping| {
            let links = record.links(&format!("to_sip_{mapping}")).iter();
            let mut links: Vec<_> = links.collect();
            // The usual one is first.
            links.sort_by_key(|link| link.condition.is_some());
            let rows = links.into_iter().map(|link| mapped(&quote!(StatusCode), &link.to, link));
            let rows = rows.collect::<Result<Vec<_>, Error>>()?;
            Ok(quote!(&[#(#rows),*]))
        });
        let lists = lists.collect::<Result<Vec<_>, Error>>()?;
        Ok(quote! {
            Record {
                cause: Cause::constant(#cause),
                name: #name,
                asterisk: #asterisk,
                freeswitch: #freeswitch,
                to_sip: [#(#lists),*],
            }
        })
    });
    let rows = rows.collect::<Result<Vec<_>, Error>>()?;
    let length = rust::length(&rows);
    Ok(quote! {
        /// The records, in the order of their causes.
        pub(crate) static RECORDS: [Record; #length] = [#(#rows),*];
    })
}

/// The causes of each status code: the links of the records in reverse.
fn from_sip(library: &Library<'_>) -> Result<TokenStream, Error> {
    let mut codes: BTreeMap<u32, [Vec<(&Key, &Link)>; MAPPINGS.len()]> = BTreeMap::new();
    for record in library.records() {
        for (at, mapping) in MAPPINGS.iter().enumerate() {
            for link in record.links(&format!("from_sip_{mapping}")) {
                let code = link.to.number().filter(|code| (100..=699).contains(code));
                let problem = || {
                    Error::data(
                        format!("record {}", record.key()),
                        format!("`{}` is not a status code", link.to),
                    )
                };
                let lists = codes.entry(code.ok_or_else(problem)?).or_default();
                if let Some(list) = lists.get_mut(at) {
                    list.push((record.key(), link));
                }
            }
        }
    }
    let mut rows = Vec::new();
    for (code, lists) in codes {
        let mut tokens = Vec::new();
        for mut list in lists {
            list.sort_by_key(|(_, link)| link.condition.is_some());
            let list = list.into_iter().map(|(cause, link)| mapped(&quote!(Cause), cause, link));
            let list = list.collect::<Result<Vec<_>, Error>>()?;
            tokens.push(quote!(&[#(#list),*]));
        }
        let code = rust::number(code);
        rows.push(quote!((#code, [#(#tokens),*])));
    }
    let length = rust::length(&rows);
    Ok(quote! {
        /// The causes of each status code by each mapping.
        pub(crate) static FROM_SIP: [(u16, [&[Mapped<Cause>]; Mapping::COUNT]); #length] = [#(#rows),*];
    })
}

fn mapped(kind: &TokenStream, to: &Key, link: &Link) -> Result<TokenStream, Error> {
    let (to, condition) = (rust::key(to), link.condition.as_deref().map(rust::type_name).transpose()?);
    let condition = condition.map_or(quote!(None), |condition| quote!(Some(Condition::#condition)));
    Ok(quote!(Mapped::new(#kind::constant(#to), #condition)))
}

#[cfg(test)]
mod tests {
    use super::check_mappings;

    #[test]
    fn a_mapping_unknown_to_the_library_is_refused() {
        let known =
            ["value", "to_sip_rfc3398", "from_sip_rfc4497", "from_sip_asterisk", "from_sip_freeswitch"];
        assert!(check_mappings(&known).is_ok());
        assert!(check_mappings(&known[..4]).is_err());
        let error = check_mappings(&[known.as_slice(), &["to_sip_yate"]].concat()).unwrap_err().to_string();
        assert!(error.contains("yate"), "{error}");
    }
}
