//! Application Resource Bundles for Flutter's `gen-l10n`: `sip_response_ko.arb`, and `sip_response_zh.arb` for `zh-CN` as well,
//! since Flutter asks for a language without a region beside one with it.
//!
//! A key is the message's key as an identifier of Dart: `status486Caller`. Values are ICU `MessageFormat`, for `gen-l10n` as
//! it is without `use-escaping` in `l10n.yaml`: with it, the apostrophe of `caller's` would be an error. Braces in a text are
//! quoted as ICU has it, which `gen-l10n` reads only with that setting. A more specific phrase is a message with
//! placeholders; a choice is an identifier as well, `doNotDisturb`.

use serde_json::{Map, Value, json};

use crate::commands::json;
use crate::export::book::{Book, Words};
use crate::export::detail::{camel_case, icu, icu_text, is_number, variables};
use crate::{Error, Files};

pub(super) fn files(book: &Book<'_>) -> Result<Files, Error> {
    let stem = book.schema().id.replace('-', "_");
    let mut files = Files::new();
    for words in &book.locales {
        let tag = words.tag.replace('-', "_");
        if let Some((language, _)) = tag.split_once('_')
            && !book.locales.iter().any(|other| other.tag == language)
        {
            files.entry(format!("{stem}_{language}.arb")).or_insert(file(book, words, language)?);
        }
        files.insert(format!("{stem}_{tag}.arb"), file(book, words, &tag)?);
    }
    Ok(files)
}

fn file(book: &Book<'_>, words: &Words<'_>, locale: &str) -> Result<Vec<u8>, Error> {
    let schema = book.schema();
    let mut bundle = Map::new();
    bundle.insert("@@locale".to_owned(), json!(locale));
    bundle.insert("@@x-version".to_owned(), json!(schema.version));
    if let Some(registry) = &schema.registry {
        bundle.insert("@@x-registry-updated".to_owned(), json!(registry.updated.to_string()));
    }
    for (entry, source) in words.entries().zip(book.source.entries()) {
        for (key, text) in entry.texts() {
            let description = format!("{key}: {}", source.phrase);
            bundle.insert(camel_case(&key), json!(icu_text(text)));
            bundle.insert(format!("@{}", camel_case(&key)), json!({ "description": description }));
        }
        if let Some((attribute, pattern)) = entry.detail {
            let key = camel_case(&format!("{}.{attribute}", entry.id));
            let placeholders = variables(pattern).into_iter().map(|variable| {
                let kind = if is_number(schema, variable) { "int" } else { "String" };
                (variable.to_owned(), json!({ "type": kind }))
            });
            let placeholders: Map<String, Value> = placeholders.collect();
            bundle.insert(key.clone(), json!(icu(schema, pattern)));
            bundle.insert(format!("@{key}"), json!({ "placeholders": placeholders }));
        }
    }
    Ok(json(&bundle)?.into())
}
