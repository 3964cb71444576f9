//! i18next JSON: `ko/sip-response.json`, the dataset being a namespace.
//!
//! `t("status-486.phrase")` is the phrase, `t("status-486.caller")` another text, with i18next's own separators. A more
//! specific phrase is `t("status-484.detail", { count })` where it depends on one number, `t("status-480.detail", { context })`
//! where it depends on a choice, and for several numbers `t("status-182.detail", { calls, minutes })`, which nests a plural of
//! each. The nested keys name the namespace, since i18next looks one that does not up in the app's default namespace. What
//! i18next would take for a variable (`{{`) or for nesting (`$t(`) cannot be escaped in a text.

use std::fmt::Write as _;

use phrasebook_catalog::{Piece, Variant};
use serde_json::{Map, Value, json};

use crate::document::pretty;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, MessageTexts, Messages};
use crate::pattern::{Shape, plain};

pub(crate) const FORMAT: Format = Format::new("i18next", "JSON for i18next", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let files = messages.locales.iter().map(|words| {
        let path = format!("{}/{}.json", words.tag, messages.schema().id);
        Ok((path, pretty(&namespace(messages, words))?.into()))
    });
    files.collect()
}

fn namespace(messages: &Messages<'_>, words: &LocaleMessages<'_>) -> Map<String, Value> {
    let schema = messages.schema();
    let registry = schema.upstream.as_ref().map(|registry| registry.updated.to_string());
    let mut namespace = Map::new();
    namespace.insert("about".to_owned(), json!({ "version": schema.version, "registryUpdated": registry }));
    for entry in words.entries() {
        let mut texts = Map::new();
        texts.insert("phrase".to_owned(), json!(entry.phrase));
        texts.extend(entry.attributes.iter().map(|(name, text)| ((*name).to_owned(), json!(text))));
        detail(messages, entry, &mut texts);
        namespace.insert(entry.id.clone(), Value::Object(texts));
    }
    namespace
}

fn detail(messages: &Messages<'_>, entry: &MessageTexts<'_>, texts: &mut Map<String, Value>) {
    let Some((attribute, pattern)) = entry.detail else { return };
    let fill = |variable: &str| format!("{{{{{variable}}}}}");
    let text = |pattern: &[Piece]| plain(pattern, fill, str::to_owned);
    match Shape::of(messages.schema(), pattern) {
        Shape::Plain(pattern) => {
            texts.insert(attribute.to_owned(), json!(text(pattern)));
        }
        Shape::Choice(variants) => {
            for variant in variants {
                // Without the context, or with one that is not known, i18next takes the bare key.
                let key = if variant.is_default {
                    attribute.to_owned()
                } else {
                    format!("{attribute}_{}", variant.key)
                };
                texts.insert(key, json!(text(&variant.pieces)));
            }
        }
        Shape::Plural(variants) => plural(attribute, variants, texts),
        Shape::WithPlurals(pattern) => {
            let namespace = &messages.schema().id;
            let mut whole = String::new();
            for piece in pattern {
                match piece {
                    Piece::Text(part) => whole.push_str(part),
                    Piece::Variable(variable) => whole.push_str(&fill(variable)),
                    Piece::Select { variable, variants } => {
                        // Writing to a string cannot fail.
                        let _ = write!(
                            whole,
                            "$t({namespace}:{}.{variable}, {{\"count\": {} }})",
                            entry.id,
                            fill(variable)
                        );
                        plural(variable, variants, texts);
                    }
                }
            }
            texts.insert(attribute.to_owned(), json!(whole));
        }
        Shape::Other => {}
    }
}

fn plural(key: &str, variants: &[Variant], texts: &mut Map<String, Value>) {
    for variant in variants {
        let text = plain(&variant.pieces, |_| "{{count}}".to_owned(), str::to_owned);
        texts.insert(format!("{key}_{}", variant.key), json!(text));
    }
}
