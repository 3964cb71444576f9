//! The causes of Q.850 and their mappings to and from status codes.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_registry::{Key, Link, Mapping, Record, Schema, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::facts::sentence;
use super::{Library, rust, text, words};
use crate::Error;

/// The mappings, in the order of the library's enum, by the slugs of their authorities.
const MAPPINGS: [&str; 4] = ["rfc3398", "rfc4497", "asterisk", "freeswitch"];

/// The prefix of Asterisk's names.
const ASTERISK: &str = "AST_CAUSE_";

/// How many causes there can be.
const CAUSES: u8 = 128;

/// The slot of a cause without a record.
const NO_SLOT: u8 = u8::MAX;

/// The constants, the conditions, the records, and the causes of each status code.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let [to_sip, from_sip] = directions(library.schema())?;
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
    items.extend([slots(library)?, records(library, to_sip)?, causes(library, from_sip)?]);
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

/// The mappings from causes to status codes and back.
fn directions(schema: &Schema) -> Result<[&Mapping; 2], Error> {
    let [to_sip, from_sip] = schema.mappings.as_slice() else {
        return Err(Error::data("dataset.toml", "the dataset does not have two mappings"));
    };
    if to_sip.backward || !from_sip.backward {
        return Err(Error::data("dataset.toml", "the second mapping, and only this one, must be backward"));
    }
    check_mappings(&to_sip.authorities().chain(from_sip.authorities()).collect())?;
    Ok([to_sip, from_sip])
}

/// Checks that the dataset has exactly the mappings of the library.
fn check_mappings(mappings: &BTreeSet<&str>) -> Result<(), Error> {
    if *mappings == BTreeSet::from(MAPPINGS) {
        return Ok(());
    }
    let listed = |names: &mut dyn Iterator<Item = &str>| names.collect::<Vec<_>>().join(", ");
    let (found, known) = (listed(&mut mappings.iter().copied()), listed(&mut MAPPINGS.into_iter()));
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

fn records(library: &Library<'_>, to_sip: &Mapping) -> Result<TokenStream, Error> {
    let mappings = MAPPINGS.map(|name| links(library, to_sip, name));
    let rows = library.records().iter().map(|record| {
        let (cause, name) = (rust::key(record.key()), text(record, "name")?);
        let [asterisk, freeswitch] = ["asterisk", "freeswitch"]
            .map(|column| record.text(column).map_or(quote!(None), |name| quote!(Some(#name))));
        let lists = mappings.iter().map(|links| {
            let links = links.iter().filter(|(other, _)| other.key() == record.key());
            let rows = links.map(|(_, link)| mapped(&quote!(StatusCode), &link.to, link));
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
fn causes(library: &Library<'_>, from_sip: &Mapping) -> Result<TokenStream, Error> {
    let mut codes: BTreeMap<u32, [Vec<(&Key, &Link)>; MAPPINGS.len()]> = BTreeMap::new();
    for (at, mapping) in MAPPINGS.iter().enumerate() {
        for (record, link) in links(library, from_sip, mapping) {
            let code = link.to.number().filter(|code| (100..=699).contains(code));
            let problem = || {
                Error::data(format!("record {}", record.key()), format!("`{}` is not a status code", link.to))
            };
            let lists = codes.entry(code.ok_or_else(problem)?).or_default();
            if let Some(list) = lists.get_mut(at) {
                list.push((record.key(), link));
            }
        }
    }
    let mut rows = Vec::new();
    for (code, lists) in codes {
        let mut tokens = Vec::new();
        for list in lists {
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

/// The links of a mapping in one direction, the usual ones first; none if it has none in this direction.
fn links<'l>(library: &'l Library<'_>, direction: &Mapping, name: &str) -> Vec<(&'l Record, &'l Link)> {
    library.dataset.registry().links(direction.column(name).unwrap_or_default())
}

fn mapped(kind: &TokenStream, to: &Key, link: &Link) -> Result<TokenStream, Error> {
    let (to, condition) = (rust::key(to), link.condition.as_deref().map(rust::type_name).transpose()?);
    let condition = condition.map_or(quote!(None), |condition| quote!(Some(Condition::#condition)));
    Ok(quote!(Mapped::new(#kind::constant(#to), #condition)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_unknown_to_the_library_is_refused() {
        let mut mappings = BTreeSet::from(MAPPINGS);
        assert!(check_mappings(&mappings).is_ok());
        mappings.insert("yate");
        let error = check_mappings(&mappings).unwrap_err().to_string();
        assert!(error.contains("yate"), "{error}");
        assert!(check_mappings(&MAPPINGS.into_iter().skip(1).collect()).is_err());
    }
}
