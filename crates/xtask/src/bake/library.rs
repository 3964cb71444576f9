//! The source files of the lookup library that are made from records and words.

mod causes;
mod codes;
mod details;
mod facts;
mod locales;
mod manifest;
mod plurals;
mod readme;
mod texts;

use std::collections::BTreeMap;
use std::path::Path;

use icu_plurals::PluralCategory;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale, Tree};
use phrasebook_registry::{Record, Schema};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::likely::{ABOUT as ABOUT_LIKELY, Likely};
use super::{DATASET, read_text, rust, unicode};
use crate::Error;

/// The folder of the library.
const PACKAGE: &str = "crates/sip-phrasebook";

/// The library's files, by their paths below the root.
pub(super) fn files(
    root: &Path,
    tree: &Tree,
    dataset: &Dataset,
    causes: &Dataset,
    likely: &Likely,
) -> Result<BTreeMap<String, String>, Error> {
    let tags = dataset.locales().iter().map(|locale| locale.tag.as_str());
    let plurals = tags.map(|tag| Ok((tag, plurals::categories(tag)?)));
    let languages = dataset.locales();
    let library = Library { dataset, languages, plurals: plurals.collect::<Result<_, Error>>()? };
    let causes = Library { dataset: causes, languages, plurals: BTreeMap::new() };
    let mut files = BTreeMap::new();
    let mut rust_file = |file: &str, about: String, items: Vec<TokenStream>| {
        let path = format!("{PACKAGE}/src/{file}.rs");
        let about = format!("{about}. Made by `cargo xtask bake`; do not edit.");
        let text = rust::source(&path, &about, items)?;
        files.insert(path, text);
        Ok(())
    };
    let (mut modules, mut sizes) = (Vec::new(), Vec::new());
    for text in texts::all(&library)?.into_iter().chain(texts::of_causes(&causes)?) {
        let (module, only) = (rust::name(text.module)?, &text.only);
        modules.push(quote!(#only pub(crate) mod #module;));
        rust_file(&format!("generated/{module}"), text.about, text.items)?;
        sizes.push((text.module, text.sizes));
    }
    for (module, about, items) in [
        ("detail", "The more specific phrases", details::items(&library)?),
        ("likely", ABOUT_LIKELY, likely.packed()),
        ("plural", "The plural categories of whole numbers (Unicode CLDR)", plurals::items(&library)?),
    ] {
        let name = rust::name(module)?;
        modules.push(quote!(pub(crate) mod #name;));
        rust_file(&format!("generated/{module}"), about.to_owned(), items)?;
    }
    let only = only_with_feature("q850");
    modules.push(quote!(#only pub(crate) mod q850;));
    let schema = causes.schema();
    rust_file(
        "generated/q850",
        format!("The causes, from {} {}", schema.id, schema.version),
        causes::items(&causes)?,
    )?;
    let (about, items) = unicode::tables();
    modules.push(quote!(
        pub(crate) mod unicode;
    ));
    rust_file("generated/unicode", about, items)?;
    let schema = library.schema();
    let mut items = vec![
        quote! {
            use crate::StatusCode;
            use crate::record::{HeaderRule, Record, Reference, Shared};
        },
        quote!(#(#modules)*),
    ];
    items.extend(library.version()?);
    items.extend(locales::items(&library)?);
    items.extend(codes::items(&library)?);
    items.extend(facts::items(&library)?);
    rust_file("generated", format!("The data, from {} {}", schema.id, schema.version), items)?;
    for locale in library.locales() {
        // The files in the dataset's folder have words for ladders, which the library does not have.
        let path = format!("locales/{}/{DATASET}.ftl", locale.tag);
        let text = tree.text(&path).ok_or_else(|| Error::data(&path, "the file is missing"))?;
        let head = format!("# Copied from {path} by `cargo xtask bake`; do not edit.\n\n");
        files.insert(format!("{PACKAGE}/src/fluent/{}.ftl", locale.tag), head + text);
    }
    let path = format!("{PACKAGE}/Cargo.toml");
    let manifest = manifest::with_languages(&library, &path, &read_text(root, &path)?)?;
    files.insert(path, manifest);
    let path = format!("{PACKAGE}/README.md");
    let readme = readme::with_sizes(&library, &sizes, &path, &read_text(root, &path)?)?;
    files.insert(path, readme);
    Ok(files)
}

/// The dataset, with what every part of the library asks of it.
struct Library<'a> {
    dataset: &'a Dataset,
    /// The languages of the library, which are those of the codes.
    languages: &'a [Locale],
    /// The plural categories of each locale, by its tag.
    plurals: BTreeMap<&'a str, Plurals>,
}

/// The plural category of every number that represents others.
type Plurals = BTreeMap<u64, PluralCategory>;

impl Library<'_> {
    fn schema(&self) -> &Schema {
        self.dataset.registry().schema()
    }

    fn records(&self) -> &[Record] {
        self.dataset.registry().records()
    }

    fn locales(&self) -> &[Locale] {
        self.languages
    }

    /// The words of the dataset in a language of the library; the source locale's if it has none in that language.
    fn words_in(&self, language: &Locale) -> &Locale {
        self.dataset.locale(&language.tag).unwrap_or_else(|| self.dataset.source_locale())
    }

    fn plurals(&self, locale: &Locale) -> Result<&Plurals, Error> {
        let plurals = self.plurals.get(locale.tag.as_str());
        plurals.ok_or_else(|| Error::data(format!("locale {}", locale.tag), "the plural rules are missing"))
    }

    /// The feature that a locale depends on; the source locale is always there.
    fn feature<'l>(&self, locale: &'l Locale) -> Option<&'l str> {
        (locale.tag != self.dataset.source_locale().tag).then_some(locale.tag.as_str())
    }

    /// The attribute of an item that is there only with the feature of its locale.
    fn only_with(&self, locale: &Locale) -> TokenStream {
        self.feature(locale).map(only_with_feature).unwrap_or_default()
    }

    fn version(&self) -> Result<Vec<TokenStream>, Error> {
        let version = &self.schema().version.to_string();
        let registry = self.schema().upstream.as_ref();
        let registry = registry.ok_or_else(|| Error::data("dataset.toml", "`registry` is missing"))?;
        let updated = registry.updated.to_string();
        Ok(vec![
            quote! {
                /// The version of the data.
                pub const DATA_VERSION: &str = #version;
            },
            quote! {
                /// The day of the registry's last change that the data includes, as `YYYY-MM-DD`.
                pub const REGISTRY_UPDATED: &str = #updated;
            },
        ])
    }
}

/// A message of a locale, or one of its attributes, without variables.
fn words(locale: &Locale, id: &str, attribute: Option<&str>) -> Result<String, Error> {
    let words = locale.catalog.format(id, attribute, NO_ARGUMENTS);
    words.map_err(|error| Error::data(format!("locale {}, message `{id}`", locale.tag), error.to_string()))
}

/// The attribute of an item that is there only with a feature.
fn only_with_feature(feature: &str) -> TokenStream {
    quote!(#[cfg(feature = #feature)])
}

/// The name of the variant for a locale.
fn variant(locale: &Locale) -> Result<Ident, Error> {
    rust::type_name(&locale.tag)
}

/// The text of a column that every record of the library needs.
fn text<'r>(record: &'r Record, column: &str) -> Result<&'r str, Error> {
    record.text(column).ok_or_else(|| missing(record, column))
}

fn missing(record: &Record, column: &str) -> Error {
    Error::data(format!("record {}", record.key()), format!("`{column}` is missing"))
}
