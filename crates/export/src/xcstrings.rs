//! An Apple string catalog, `SipResponse.xcstrings`, with all languages, and `SipResponse.swift`, which finds texts by code.
//!
//! A key is the message's key: `status-486.caller`. A more specific phrase takes its arguments in the order of their
//! names: `%lld` with variations for plurals, `%@` for a text; a phrase that depends on a choice has a key for
//! each option (`status-480.detail.do-not-disturb`). Only Xcode reads this format, and Xcode does not run on Linux, so the
//! tests check only the structure.

mod swift;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use phrasebook_catalog::{Piece, Variant};
use serde_json::{Map, Value, json};

use crate::document::pretty;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use crate::pattern::{Shape, argument_number, is_number, plain, variables};

pub(crate) const FORMAT: Format =
    Format::new("xcstrings", "An Apple string catalog, and Swift that finds its texts by code", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut strings: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for words in &messages.locales {
        let language = language(words.tag);
        let mut add = |key: String, localization: Value| {
            strings.entry(key).or_default().insert(language.clone(), localization);
        };
        for entry in words.entries() {
            for (key, text) in entry.texts() {
                add(key, unit(text));
            }
            let Some((attribute, pattern)) = entry.detail else { continue };
            let key = format!("{}.{attribute}", entry.id);
            match Shape::of(messages.schema(), pattern) {
                Shape::Plain(pattern) => add(key, unit(&formatted(messages, pattern))),
                Shape::Choice(variants) => {
                    for variant in variants {
                        add(format!("{key}.{}", variant.key), unit(&formatted(messages, &variant.pieces)));
                    }
                }
                Shape::Plural(variants) => add(key, json!({ "variations": plural(variants, "%lld") })),
                Shape::WithPlurals(pattern) => add(key, substitutions(pattern)),
                Shape::Other => {}
            }
        }
    }
    let strings = strings.into_iter().map(|(key, localizations)| {
        (key, json!({ "comment": messages.provenance(), "extractionState": "manual", "localizations": localizations }))
    });
    let strings: Map<String, Value> = strings.collect();
    let catalog =
        json!({ "sourceLanguage": language(messages.source.tag), "strings": strings, "version": "1.0" });
    let name = messages.pascal_name();
    Ok(Files::from([
        (format!("{name}.xcstrings"), pretty(&catalog)?.into()),
        (format!("{name}.swift"), swift::functions(messages).into()),
    ]))
}

/// The name of a language on Apple's systems, which name Chinese by its script.
fn language(tag: &str) -> String {
    match tag {
        "zh-CN" | "zh-SG" => "zh-Hans".to_owned(),
        "zh-TW" => "zh-Hant".to_owned(),
        "zh-HK" => "zh-HK".to_owned(),
        tag => tag.to_owned(),
    }
}

fn unit(text: &str) -> Value {
    json!({ "stringUnit": { "state": "translated", "value": text } })
}

/// A pattern for `String(format:)`.
fn formatted(messages: &Messages<'_>, pattern: &[Piece]) -> String {
    if variables(pattern).is_empty() {
        return plain(pattern, |_| String::new(), str::to_owned);
    }
    let fill = |variable: &str| {
        let position = argument_number(pattern, variable);
        let specifier = if is_number(messages.schema(), variable) { "lld" } else { "@" };
        format!("%{position}${specifier}")
    };
    plain(pattern, fill, |text| text.replace('%', "%%"))
}

fn plural(variants: &[Variant], number: &str) -> Value {
    let variants = variants.iter().map(|variant| {
        let text = plain(&variant.pieces, |_| number.to_owned(), |text| text.replace('%', "%%"));
        (variant.key.clone(), unit(&text))
    });
    let variants: Map<String, Value> = variants.collect();
    json!({ "plural": variants })
}

/// Text with several plurals, each of which is a substitution.
fn substitutions(pattern: &[Piece]) -> Value {
    let mut text = String::new();
    let mut substitutions = Map::new();
    for piece in pattern {
        match piece {
            Piece::Text(part) => text.push_str(&part.replace('%', "%%")),
            // Writing to a string cannot fail.
            Piece::Variable(variable) => {
                let _ = write!(text, "%{}$@", argument_number(pattern, variable));
            }
            Piece::Select { variable, variants } => {
                let _ = write!(text, "%#@{variable}@");
                let substitution = json!({
                    "argNum": argument_number(pattern, variable),
                    "formatSpecifier": "lld",
                    "variations": plural(variants, "%arg"),
                });
                substitutions.insert(variable.clone(), substitution);
            }
        }
    }
    json!({ "stringUnit": { "state": "translated", "value": text }, "substitutions": substitutions })
}
