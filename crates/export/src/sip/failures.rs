//! The failures of web phones in the packages for JavaScript. They come from a separate dataset, whose records have the
//! names that JsSIP, SIP.js and browsers give to a failure.

use std::collections::BTreeMap;

use phrasebook_dataset::Dataset;
use phrasebook_registry::{Key, Type, Value};

use crate::error::Error;
use crate::messages::{LocaleMessages, Messages};

/// The attribute whose texts the modules have a function for.
const CALLER: &str = "caller";

/// The columns of names, each with the field that holds a name; a dataset without them is not used.
const NAMES: [(&str, &str); 3] = [("jssip", "cause"), ("sip_js", "message"), ("browser", "name")];

/// The record for every failure whose name is not known; a dataset without it is not used.
pub(crate) const OTHER: &str = "other-failure";

/// The failures with their texts.
pub(crate) struct Failures<'a> {
    pub(crate) messages: Messages<'a>,
}

impl<'a> Failures<'a> {
    /// Finds the dataset of failures, in the same languages.
    pub(crate) fn of(messages: &Messages<'a>) -> Result<Option<Self>, Error> {
        let suits = |dataset: &&'a Dataset| {
            let schema = dataset.registry().schema();
            let has = |name| schema.column(name).is_some_and(|column| column.kind == Type::Items);
            schema.messages.attributes.iter().any(|name| name == CALLER)
                && NAMES.iter().all(|(column, _)| has(column))
                && Key::name(OTHER).is_some_and(|key| dataset.registry().record(&key).is_some())
        };
        let Some(dataset) = messages.others.iter().find(suits) else {
            return Ok(None);
        };
        let locales = messages.locales.iter().filter_map(|words| dataset.locale(words.tag));
        let messages = Messages::new(dataset, &locales.collect::<Vec<_>>())?;
        Ok(Some(Self { messages }).filter(|failures| !failures.messages.locales.is_empty()))
    }

    /// The name of the module, which is the name of the dataset.
    pub(crate) fn module(&self) -> &'a str {
        &self.messages.schema().id
    }

    /// The key of the failure for each name.
    pub(crate) fn names(&self) -> BTreeMap<&'a str, String> {
        let records = self.messages.dataset.registry().records().iter();
        let names = records.flat_map(|record| {
            let names = NAMES.iter().flat_map(|(column, field)| {
                let items = match record.value(column) {
                    Some(Value::Items(items)) => items.as_slice(),
                    _ => &[],
                };
                items.iter().filter_map(|item| item.value(field))
            });
            names.filter_map(|name| match name {
                Value::Text(name) => Some((name.as_str(), record.key().to_string())),
                _ => None,
            })
        });
        names.collect()
    }

    /// The texts for the caller in a locale, by failure.
    pub(crate) fn texts<'w>(words: &'w LocaleMessages<'_>) -> BTreeMap<String, &'w str> {
        let texts = words.by_record();
        texts
            .filter_map(|(record, entry)| Some((record.key().to_string(), entry.attribute(CALLER)?)))
            .collect()
    }

    /// Replaces the placeholders of a text about the module.
    pub(crate) fn filled(&self, template: &str) -> String {
        template.replace("{{failures}}", self.module())
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::indexing_slicing,
        clippy::unwrap_used,
        reason = "a test that panics has failed, as it should"
    )]

    use phrasebook_dataset::{Dataset, LoadOptions};

    use crate::format::Files;
    use crate::testing;

    fn text(files: &Files, path: &str) -> String {
        String::from_utf8(files[path].clone()).unwrap()
    }

    #[test]
    fn failures_are_modules_of_their_own_if_they_are_among_the_others() {
        let dataset = testing::dataset();
        let korean = [dataset.locale("ko").unwrap()];
        let load = |id| Dataset::load(&testing::tree(), id, &LoadOptions::default()).unwrap().0;
        for (others, has_failures) in
            [([load("q850"), load("web-phone")], true), ([load("q850"), load("sip-cause")], false)]
        {
            for format in ["esm", "npm", "python"] {
                let files = crate::format(format).unwrap().files(&dataset, &korean, &others).unwrap();
                let is_for_phones = |path: &&String| path.contains("web-phone") || path.contains("failures");
                let found: Vec<_> = files.keys().filter(is_for_phones).collect();
                if !has_failures || format == "python" {
                    assert!(found.is_empty(), "{found:?}");
                    continue;
                }
                let modules = [
                    "locales/web-phone/ko.d.ts",
                    "locales/web-phone/ko.js",
                    "web-phone.d.ts",
                    "web-phone.js",
                ];
                assert_eq!(found, [&["failures.js"], modules.as_slice()].concat());
                let names = text(&files, "failures.js");
                assert!(names.contains("\"RTP Timeout\":\"media-timeout\""), "{names}");
                let texts = text(&files, "locales/web-phone/ko.js");
                assert!(
                    texts.contains("통화가 끝났습니다.") && !texts.contains("The call has ended."),
                    "{texts}"
                );
            }
            let npm = crate::format("npm").unwrap().files(&dataset, &korean, &others).unwrap();
            for file in ["README.md", "package.json"] {
                let about = text(&npm, file);
                assert_eq!(about.contains("web-phone/ko"), has_failures, "{about}");
                assert!(!about.contains("{{") && !about.contains("\n\n\n"), "{about}");
            }
        }
    }
}
