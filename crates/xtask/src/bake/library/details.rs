//! The more specific phrases: what they depend on, and their patterns.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_catalog::{Piece, Text, Variant};
use phrasebook_dataset::Locale;
use phrasebook_registry::{Detail, Record};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::codes::names;
use super::plurals::plural;
use super::{Library, Plurals, rust, variant};
use crate::Error;

/// The enum `Detail`, with the enums of the values that its phrases choose by.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let detail = library.schema().messages.detail.as_ref();
    let detail = detail.ok_or_else(|| Error::data("dataset.toml", "`messages.detail` is missing"))?;
    let details = Details::new(library, detail)?;
    let mut items = vec![quote! {
        use crate::detail::Key::{Category, Choice};
        use crate::detail::Piece::{Select, Text, Variable};
        use crate::detail::{Piece, Plural, Value};
        use crate::{Locale, StatusCode};
    }];
    items.extend(details.definition()?);
    items.extend(details.functions()?);
    for (variable, keys) in &details.choices {
        items.extend(choice(variable, keys)?);
    }
    Ok(items)
}

/// What the enum and its functions are generated from.
struct Details<'a> {
    library: &'a Library<'a>,
    detail: &'a Detail,
    cases: Vec<Case<'a>>,
    /// The variables that the source locale chooses by, with their possible values.
    choices: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

/// A record whose message has a more specific phrase.
struct Case<'a> {
    record: &'a Record,
    name: Ident,
    message: String,
    text: &'a Text,
}

impl<'a> Details<'a> {
    fn new(library: &'a Library<'a>, detail: &'a Detail) -> Result<Self, Error> {
        let mut details = Self { library, detail, cases: Vec::new(), choices: BTreeMap::new() };
        let source = &library.dataset.source_locale().catalog;
        for (record, name) in library.records().iter().zip(names(library)?) {
            let id = library.schema().record_message(record.key());
            let message = source.message(&id);
            let Some(text) = message.and_then(|message| message.text(Some(&detail.attribute))) else {
                continue;
            };
            for (variable, selector) in &text.selectors {
                if !details.is_number(variable) {
                    let keys = details.choices.entry(variable).or_default();
                    keys.extend(selector.keys.iter().map(String::as_str));
                }
            }
            let name = rust::type_name(&name.to_string())?;
            details.cases.push(Case { record, name, message: id, text });
        }
        Ok(details)
    }

    /// Whether a variable is a number, judging by its sample in the schema.
    fn is_number(&self, variable: &str) -> bool {
        matches!(self.detail.samples.get(variable), Some(toml::Value::Integer(_)))
    }

    /// The enum itself.
    fn definition(&self) -> Result<Vec<TokenStream>, Error> {
        let mut variants = Vec::new();
        for case in &self.cases {
            let (name, doc) = (&case.name, rust::doc(&self.example(case)?));
            let mut fields = Vec::new();
            for variable in &case.text.variables {
                let field = rust::name(variable)?;
                let (kind, meaning) = if self.is_number(variable) {
                    (quote!(u64), format!("How many {variable}."))
                } else if self.choices.contains_key(variable.as_str()) {
                    let kind = choice_type(variable)?;
                    (quote!(#kind), format!("The {variable}."))
                } else {
                    (quote!(&'a str), format!("The name of the {variable}."))
                };
                let meaning = rust::doc(&meaning);
                fields.push(quote!(#meaning #field: #kind));
            }
            let fields = if fields.is_empty() { quote!() } else { quote!({ #(#fields),* }) };
            variants.push(quote!(#doc #name #fields));
        }
        Ok(vec![quote! {
            /// A more specific phrase than that of the code alone, where an RFC expects or permits one.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Detail<'a> { #(#variants),* }
        }])
    }

    /// A sentence with the phrase for sample values.
    fn example(&self, case: &Case<'_>) -> Result<String, Error> {
        let place = || format!("record {}", case.record.key());
        let source = self.library.dataset.source_locale();
        let facts = self.library.dataset.entry(case.record, source);
        let facts = facts.map_err(|error| Error::data(place(), error.to_string()))?;
        let example = facts.iter().find(|fact| fact.name == self.detail.column);
        let example =
            example.ok_or_else(|| Error::data(place(), format!("`{}` is missing", self.detail.column)))?;
        Ok(format!("{}, {}.", case.record.key(), example.cell))
    }

    /// The code of a detail, the value of a variable in it, and its pattern in a locale.
    fn functions(&self) -> Result<Vec<TokenStream>, Error> {
        let (mut codes, mut values, mut patterns) = (Vec::new(), Vec::new(), Vec::new());
        for case in &self.cases {
            let (name, code) = (&case.name, rust::key(case.record.key()));
            let fields = if case.text.variables.is_empty() { quote!() } else { quote!({ .. }) };
            codes.push(quote!(Self::#name #fields => StatusCode::constant(#code)));
            for variable in &case.text.variables {
                let field = rust::name(variable)?;
                let value = if self.is_number(variable) {
                    quote!(Value::Number(*#field))
                } else if self.choices.contains_key(variable.as_str()) {
                    quote!(Value::Text(#field.key()))
                } else {
                    quote!(Value::Text(#field))
                };
                values.push(quote!((Self::#name { #field, .. }, #variable) => #value));
            }
            for locale in self.library.locales() {
                let (tag, only) = (variant(locale)?, self.library.only_with(locale));
                let pattern = self.pattern(case, locale)?;
                patterns.push(quote!(#only (Self::#name #fields, Locale::#tag) => &[#(#pattern),*]));
            }
        }
        Ok(vec![quote! {
            impl<'a> Detail<'a> {
                /// The code that the phrase belongs to.
                #[must_use]
                pub const fn code(&self) -> StatusCode {
                    match self { #(#codes),* }
                }
                /// The value of a variable.
                pub(crate) fn value(&self, variable: &str) -> Value<'a> {
                    match (self, variable) { #(#values,)* _ => Value::Text("") }
                }
                /// The pattern in a locale.
                pub(crate) const fn pattern(&self, locale: Locale) -> &'static [Piece] {
                    match (self, locale) { #(#patterns),* }
                }
            }
        }])
    }

    fn pattern(&self, case: &Case<'_>, locale: &Locale) -> Result<Vec<TokenStream>, Error> {
        let place = format!("locale {}, message `{}`", locale.tag, case.message);
        let message = locale.catalog.message(&case.message);
        let text = message.and_then(|message| message.text(Some(&self.detail.attribute)));
        let text =
            text.ok_or_else(|| Error::data(&place, format!("`.{}` is missing", self.detail.attribute)))?;
        self.pieces(&text.pieces, self.library.plurals(locale)?, &place)
    }

    fn pieces(&self, pieces: &[Piece], plurals: &Plurals, place: &str) -> Result<Vec<TokenStream>, Error> {
        let pieces = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => {
                let text = rust::literal(text);
                Ok(quote!(Text(#text)))
            }
            Piece::Variable(name) => Ok(quote!(Variable(#name))),
            Piece::Select { variable, variants } => {
                // The library uses the last variant if no key matches, so the default goes last.
                let (others, default): (Vec<&Variant>, Vec<_>) =
                    variants.iter().partition(|variant| !variant.is_default);
                let variants = others.into_iter().chain(default).map(|variant| {
                    let key = self.key(variable, &variant.key, plurals, place)?;
                    let pieces = self.pieces(&variant.pieces, plurals, place)?;
                    Ok(quote!((#key, &[#(#pieces),*])))
                });
                let variants = variants.collect::<Result<Vec<_>, Error>>()?;
                Ok(quote!(Select(#variable, &[#(#variants),*])))
            }
        });
        pieces.collect()
    }

    fn key(&self, variable: &str, key: &str, plurals: &Plurals, place: &str) -> Result<TokenStream, Error> {
        if !self.is_number(variable) {
            return Ok(quote!(Choice(#key)));
        }
        // Every language has `other`, if only for fractions.
        let categories = plurals.values().map(|category| plural(*category)).chain([format_ident!("Other")]);
        let categories: BTreeSet<_> = categories.collect();
        let category = rust::type_name(key).ok().filter(|category| categories.contains(category));
        let category = category.ok_or_else(|| {
            let known: Vec<_> = categories.iter().map(|name| name.to_string().to_lowercase()).collect();
            let problem = format!(
                "`${variable}` never selects `[{key}]`; the plural categories of whole numbers in this language are {}",
                known.join(", ")
            );
            Error::data(place, problem)
        })?;
        Ok(quote!(Category(Plural::#category)))
    }
}

/// The name of the enum for a variable's values. `Cause` is taken: it is a value of Q.850.
fn choice_type(variable: &str) -> Result<Ident, Error> {
    rust::type_name(if variable == "cause" { "unavailability" } else { variable })
}

/// The enum for a variable's values.
fn choice(variable: &str, keys: &BTreeSet<&str>) -> Result<Vec<TokenStream>, Error> {
    let name = choice_type(variable)?;
    let doc = rust::doc(&format!("What [`Detail`] tells about the {variable}."));
    let (mut variants, mut arms) = (Vec::new(), Vec::new());
    for key in keys {
        let (variant, doc) = (rust::type_name(key)?, rust::doc(&format!("`{key}`.")));
        variants.push(quote!(#doc #variant));
        arms.push(quote!(Self::#variant => #key));
    }
    let all = [
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name { #(#variants),* }
        },
        quote! {
            impl #name {
                const fn key(self) -> &'static str {
                    match self { #(#arms),* }
                }
            }
        },
    ];
    Ok(all.into())
}
