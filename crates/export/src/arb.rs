//! Application Resource Bundles for Flutter's `gen-l10n`: `sip_response_ko.arb`, and `sip_response_zh.arb` for `zh-CN` as well,
//! since Flutter asks for a language without a region next to one with it.
//!
//! A key is the message's key as an identifier of Dart: `status486Caller`. Values are ICU `MessageFormat`, for `gen-l10n` as
//! it is without `use-escaping` in `l10n.yaml`: with it, the apostrophe of `caller's` would be an error. Braces in a text are
//! quoted as ICU has it, which `gen-l10n` reads only with that setting. A more specific phrase is a message with
//! placeholders; a choice is an identifier as well, `doNotDisturb`.

use heck::ToLowerCamelCase as _;
use serde_json::{Map, Value, json};

use crate::document::pretty;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, Messages};
use crate::pattern::{icu, icu_text, is_number, variables};

pub(crate) const FORMAT: Format =
    Format::new("arb", "Application Resource Bundles for Flutter, in ICU MessageFormat", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let stem = messages.schema().id.replace('-', "_");
    let mut files = Files::new();
    for words in &messages.locales {
        let tag = words.tag.replace('-', "_");
        if let Some((language, _)) = tag.split_once('_')
            && !messages.locales.iter().any(|other| other.tag == language)
        {
            files.entry(format!("{stem}_{language}.arb")).or_insert(file(messages, words, language)?);
        }
        files.insert(format!("{stem}_{tag}.arb"), file(messages, words, &tag)?);
    }
    Ok(files)
}

fn file(messages: &Messages<'_>, words: &LocaleMessages<'_>, locale: &str) -> Result<Vec<u8>, Error> {
    let schema = messages.schema();
    let mut bundle = Map::new();
    bundle.insert("@@locale".to_owned(), json!(locale));
    bundle.insert("@@x-version".to_owned(), json!(schema.version));
    if let Some(registry) = &schema.upstream {
        bundle.insert("@@x-registry-updated".to_owned(), json!(registry.updated.to_string()));
    }
    for (entry, source) in words.entries().zip(messages.source.entries()) {
        for (key, text) in entry.texts() {
            let description = format!("{key}: {}", source.phrase);
            bundle.insert(key.to_lower_camel_case(), json!(icu_text(text)));
            bundle.insert(format!("@{}", key.to_lower_camel_case()), json!({ "description": description }));
        }
        if let Some((attribute, pattern)) = entry.detail {
            let key = format!("{}.{attribute}", entry.id).to_lower_camel_case();
            let placeholders = variables(pattern).into_iter().map(|variable| {
                let kind = if is_number(schema, variable) { "int" } else { "String" };
                (variable.to_owned(), json!({ "type": kind }))
            });
            let placeholders: Map<String, Value> = placeholders.collect();
            bundle.insert(key.clone(), json!(icu(schema, pattern)));
            bundle.insert(format!("@{key}"), json!({ "placeholders": placeholders }));
        }
    }
    Ok(pretty(&bundle)?.into())
}
