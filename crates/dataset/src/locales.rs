//! Reads the locales of a dataset.

use std::collections::BTreeMap;
use std::sync::Arc;

use icu_locale::LocaleDirectionality;
use phrasebook_catalog::{Catalog, NO_ARGUMENTS};
use phrasebook_finding::{Finding, Place, is_reserved_name};
use phrasebook_registry::Schema;
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use unic_langid::LanguageIdentifier;

use crate::rules::{INVALID_LOCALE, MISSING_FILE};
use crate::{Glossary, Language, Locale, LocaleChoice, MessageFile, SearchWords, States, Tree, expected};

/// What a language calls itself, by the words that this takes: a fault in a locale that nobody asked for is no fault of
/// this run.
fn language(tree: &Tree, identifier: &LanguageIdentifier) -> Language {
    let tag = identifier.to_string();
    let sources: Vec<_> = tree.fluent(&tag, expected::JOIN.stem).collect();
    let (catalog, _) = Catalog::parse(identifier.clone(), &sources);
    let name = catalog.value(expected::LANGUAGE_NAME, NO_ARGUMENTS).ok();
    Language { name: name.unwrap_or_else(|| tag.clone()), tag }
}

/// Reads the locales that are wanted. Returns them with all languages that have files.
pub(crate) fn load_locales(
    tree: &Tree,
    schema: &Schema,
    message_files: &[MessageFile],
    choice: LocaleChoice<'_>,
    findings: &mut Vec<Finding>,
) -> Result<(Vec<Locale>, Vec<Language>), Vec<Finding>> {
    let mut identifiers = Vec::new();
    for tag in tree.locales() {
        let first = tree.fluent(tag, &schema.id).next().map(|source| source.path.to_owned());
        let path = first.unwrap_or_else(|| format!("locales/{tag}/{}.ftl", schema.id));
        // A language may have the words of some datasets alone. If it has none, the file is missing.
        let has = |id: &str| tree.has_words(tag, id);
        if tag != schema.source_locale && !has(&schema.id) && tree.datasets().into_iter().any(has) {
            continue;
        }
        match canonical(tag) {
            Some(identifier) if identifier == tag && !is_reserved_name(tag) => {
                identifiers.push((identifier, path));
            }
            other => {
                let message = format!("`{tag}` is not a language tag in its canonical form");
                let finding = Finding::error(&INVALID_LOCALE, Place::new(path, 1), message);
                findings.push(match other {
                    Some(identifier) if identifier != tag => {
                        finding.help(format!("rename the folder to `{identifier}`"))
                    }
                    Some(_) => finding.help("choose another name: some systems keep this one for a device"),
                    None => finding.help("name the folder by a BCP 47 tag such as `ko` or `zh-CN`"),
                });
            }
        }
    }
    let mut languages: Vec<_> =
        identifiers.iter().map(|(identifier, _)| language(tree, identifier)).collect();
    languages.sort_by_key(|language| (language.tag != schema.source_locale, language.tag.clone()));
    identifiers.retain(|(identifier, _)| {
        *identifier == schema.source_locale.as_str() || choice.includes(&identifier.to_string())
    });
    // Locales know nothing of each other until they are joined.
    let load =
        |(identifier, path): (_, String)| load_locale(tree, schema, message_files, identifier, path.into());
    let loaded: Vec<_> = identifiers.into_par_iter().map(load).collect();
    let mut locales = Vec::new();
    for (locale, found) in loaded {
        locales.push(locale);
        findings.extend(found);
    }
    locales.sort_by_key(|locale| (locale.tag != schema.source_locale, locale.tag.clone()));
    if locales.first().is_some_and(|locale| locale.tag == schema.source_locale) {
        return Ok((locales, languages));
    }
    let place = Place::new(format!("locales/{}/{}.ftl", schema.source_locale, schema.id), 1);
    let message = format!("the source locale `{}` is missing", schema.source_locale);
    let mut found = std::mem::take(findings);
    found.push(
        Finding::error(&MISSING_FILE, place, message)
            .help("write it, or name another `source_locale` in `dataset.toml`"),
    );
    Err(found)
}

fn load_locale(
    tree: &Tree,
    schema: &Schema,
    message_files: &[MessageFile],
    identifier: LanguageIdentifier,
    path: Arc<str>,
) -> (Locale, Vec<Finding>) {
    let mut findings = Vec::new();
    let tag = identifier.to_string();
    let folder = format!("locales/{tag}");
    let mut sources = Vec::new();
    let mut replaced = Vec::new();
    let mut states = States::default();
    // Words for any dataset are in files beside the words of this one.
    let mut optional: BTreeMap<&str, bool> = BTreeMap::new();
    for file in message_files {
        *optional.entry(file.stem).or_insert(true) &= file.optional;
    }
    for (stem, optional) in std::iter::once((schema.id.as_str(), false)).chain(optional) {
        if tree.has_words(&tag, stem) {
            sources.extend(tree.fluent(&tag, stem));
        } else if optional {
            // Without it, the words of the source locale are shown.
            replaced.extend(tree.fluent(&schema.source_locale, stem));
        } else {
            findings.extend(tree.source(&format!("{folder}/{stem}.ftl")).err().into_iter().flatten());
        }
        if let Ok(source) = tree.source(&format!("{folder}/{stem}.state.toml")) {
            match States::parse(source) {
                Ok(read) => states.extend(read),
                Err(found) => findings.extend(found),
            }
        }
    }
    let glossary = match tree.source(&format!("{folder}/{}.glossary.toml", schema.id)) {
        Ok(source) => Glossary::parse(source).unwrap_or_else(|found| {
            findings.extend(found);
            Glossary::default()
        }),
        Err(_) => Glossary::default(),
    };
    let (mut catalog, found) = Catalog::parse(identifier, &sources);
    findings.extend(found);
    if let (false, Ok(identifier)) = (replaced.is_empty(), schema.source_locale.parse()) {
        // What is wrong with these files is found in the source locale.
        catalog.fall_back_to(Catalog::parse(identifier, &replaced).0);
    }
    let search_words = take_search_words(&mut catalog, schema);
    let is_right_to_left = is_right_to_left(&tag);
    (Locale { tag, catalog, states, glossary, search_words, path, is_right_to_left }, findings)
}

/// Takes the words for search out of the messages: they are no texts, and no translations of each other.
fn take_search_words(catalog: &mut Catalog, schema: &Schema) -> BTreeMap<String, SearchWords> {
    let Some(attribute) = &schema.messages.search else { return BTreeMap::new() };
    let prefix = format!("{}-", schema.messages.record);
    let taken = catalog.take_attribute(attribute, |id| id.starts_with(&prefix));
    let words = taken.into_iter().map(|(id, (place, text))| {
        let words = text.written.split(',').map(|word| word.trim().to_owned()).collect();
        (id, SearchWords { place, words })
    });
    words.collect()
}

/// Whether the language with this tag is written from right to left.
fn is_right_to_left(tag: &str) -> bool {
    let identifier = tag.parse::<icu_locale::LanguageIdentifier>();
    identifier.is_ok_and(|identifier| LocaleDirectionality::new_extended().is_right_to_left(&identifier))
}

/// Reads a tag as a language identifier, if it has only the characters of one.
fn canonical(tag: &str) -> Option<LanguageIdentifier> {
    // unic-langid is no validator: it accepts `en-1<b>`.
    let plain = tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    plain.then(|| tag.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_follows_from_the_script() {
        for tag in ["ar", "fa", "he", "ur", "ug", "ps", "dv", "sd", "yi", "ckb", "az-Arab", "pa-PK", "rhg"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["en", "ko", "zh-CN", "az", "pa", "ku", "sd-Deva", "ks-Deva", "uz", "qaa"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
