//! The review state of each message: `locales/<tag>/<dataset>.state.toml`.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use phrasebook_catalog::Message;
use phrasebook_finding::{Finding, Lines, Place, Source};
use phrasebook_registry::parse_toml;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest, Sha256};
use toml::Spanned;

use crate::rules::INVALID_STATE;

/// Whether a second person has read a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Review {
    /// Written, and read by nobody else.
    Draft,
    /// Read by somebody who did not write it.
    Reviewed,
}

/// What is known about a message beside its words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct State {
    /// Whether it has been reviewed.
    pub review: Review,
    /// The fingerprint of the source locale's message that it translates; none in the source locale itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The lints that do not apply to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<String>,
}

impl State {
    /// The state of a message that translates nothing and to which all lints apply.
    #[must_use]
    pub fn new(review: Review) -> Self {
        Self { review, source: None, allow: Vec::new() }
    }
}

/// The states of all messages of a locale, by the messages' ids.
#[derive(Clone, Debug, Default)]
pub struct States {
    states: BTreeMap<String, (Place, State)>,
    /// Who has signed for the words that a file is about, by the file's path.
    signed: BTreeMap<Arc<str>, Vec<String>>,
}

/// A file of states: the key `signed`, and a key for each message.
#[derive(Debug, Default)]
struct File {
    signed: Vec<String>,
    states: Vec<(String, Spanned<State>)>,
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = File;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a state for each message")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<File, A::Error> {
                let mut file = File::default();
                while let Some(key) = map.next_key::<String>()? {
                    if key == SIGNED {
                        file.signed = map.next_value()?;
                    } else {
                        file.states.push((key, map.next_value()?));
                    }
                }
                Ok(file)
            }
        }

        deserializer.deserialize_map(Keys)
    }
}

/// The key under which native speakers sign for a file; no message has this id.
pub(crate) const SIGNED: &str = "signed";

impl States {
    /// Reads a file of states, which has a key for each message.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with it.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let file: File = parse_toml(&INVALID_STATE, source)?;
        let lines = Lines::new(source.text);
        let path: Arc<str> = source.path.into();
        let placed = file.states.into_iter().map(|(id, state)| {
            let place = Place::new(Arc::clone(&path), lines.line(state.span().start));
            (id, (place, state.into_inner()))
        });
        let states = placed.collect();
        Ok(Self { states, signed: [(path, file.signed)].into() })
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.states.extend(other.states);
        self.signed.extend(other.signed);
    }

    /// The native speakers who have read the words that a file is about and signed for them.
    #[must_use]
    pub fn signed(&self, path: &str) -> &[String] {
        self.signed.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    /// The state of the message `id`, and its place.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<(&Place, &State)> {
        self.states.get(id).map(|(place, state)| (place, state))
    }

    /// All states by their messages' ids, with their places.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Place, &State)> {
        self.states.iter().map(|(id, (place, state))| (id.as_str(), place, state))
    }

    /// Writes a file of states: who has signed, and one line for each message, in the order given.
    ///
    /// ```
    /// use phrasebook_dataset::{Review, State, States};
    ///
    /// let text = "status-486 = { review = \"draft\", source = \"0123456789ab\" }\n";
    /// let source = phrasebook_finding::Source { path: "locales/ko/sip-response.state.toml", text };
    /// let states = States::parse(source).unwrap();
    /// let (_, state) = states.get("status-486").unwrap();
    /// assert_eq!(state.review, Review::Draft);
    /// let signed = ["Kim Minji, 2026-12-01".to_owned()];
    /// let written = States::write(&signed, [("status-486", state)]);
    /// assert!(written.contains("signed = [\"Kim Minji, 2026-12-01\"]\n") && written.ends_with(text));
    /// ```
    pub fn write<'a>(signed: &[String], states: impl IntoIterator<Item = (&'a str, &'a State)>) -> String {
        let mut text = String::from(
            "#:schema ../../schemas/state.schema.json\n\
             # The review state of each message. `sip-phrasebook mark-current` sets `source`, a fingerprint of the text that\n\
             # was translated, so that a change of that text is noticed; `review` becomes \"reviewed\" when somebody who did\n\
             # not write the message has read it. Native speakers who have read the whole file sign with name and date.\n\n",
        );
        let names: Vec<_> = signed.iter().map(|name| toml::Value::from(name.as_str()).to_string()).collect();
        // Writing to a string cannot fail.
        let _ = write!(text, "{SIGNED} = [{}]\n\n", names.join(", "));
        for (id, state) in states {
            let review = match state.review {
                Review::Draft => "draft",
                Review::Reviewed => "reviewed",
            };
            let _ = write!(text, "{id} = {{ review = \"{review}\"");
            if let Some(source) = &state.source {
                let _ = write!(text, ", source = \"{source}\"");
            }
            if !state.allow.is_empty() {
                let allow: Vec<_> =
                    state.allow.iter().map(|rule| toml::Value::from(rule.as_str()).to_string()).collect();
                let _ = write!(text, ", allow = [{}]", allow.join(", "));
            }
            text.push_str(" }\n");
        }
        text
    }
}

/// Twelve hexadecimal digits that change when a message's value or one of its attributes does.
#[must_use]
pub fn fingerprint(message: &Message) -> String {
    let mut hash = Sha256::new();
    for (attribute, text) in message.texts() {
        hash.update(attribute.unwrap_or_default());
        hash.update([0]);
        hash.update(&text.written);
        hash.update([0]);
    }
    hash.finalize().iter().take(6).fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use phrasebook_finding::Source;

    use crate::{Glossary, Ledger, States};

    /// All faults in the files next to the words are reported at once, each with its line and the path of its key.
    #[test]
    fn every_fault_is_reported_with_the_path_of_its_key() {
        let state = |text| States::parse(Source { path: "f", text }).err();
        let glossary = |text| Glossary::parse(Source { path: "f", text }).err();
        let ledger = |text| Ledger::parse(Source { path: "f", text }).err();
        let cases = [
            (
                state("signed = 1\na = { review = 'done' }\nb = { reviw = 'draft' }\nc = { review = 'draft', allow = [1] }\n"),
                "1 `signed`: invalid type: integer `1`, expected a sequence ()
2 `[a].review` cannot be `done` (the nearest is `draft`; one of `draft`, `reviewed`)
3 `[b].review` is missing ()
3 unknown key `[b].reviw` (the nearest is `review`; the keys are `review`, `source`, `allow`)
4 `[c].allow[1]`: invalid type: integer `1`, expected a string ()
",
            ),
            (
                glossary("[[term]]\nsource = 'a'\n[[term]]\nsource = 'b'\ntarget = 1\n[[trm]]\n"),
                "1 `[[term]] 1 .target` is missing ()
5 `[[term]] 2 .target`: invalid type: integer `1`, expected a string ()
6 unknown key `trm` (the nearest is `term`; the keys are `term`)
",
            ),
            (
                glossary("[[term]]\nsource = 'a'\ntarget = 'b'\navoid = ['c', '']\n"),
                "4 `[[term]] 1 .avoid[2]`: a word to avoid is empty (remove it)\n",
            ),
            (
                ledger("[[document]]\nfile = 'a'\nlanguage = 'en'\nentries = [\n{ line = 'x', code = 1, printed_code = '', printed_phrase = '', language = 'en', verdict = 'same' },\n{ line = 1, code = 1, printed_code = '', printed_phrase = '', language = 'en', verdict = 'right' },\n]\n"),
                "5 `[[document]] 1 .entries[1].line`: invalid type: string \"x\", expected u32 ()
6 `[[document]] 1 .entries[2].verdict` cannot be `right` (the nearest is `corrected`; one of `same`, `normalized`, `corrected`, `superseded`)
",
            ),
        ];
        for (findings, expected) in cases {
            let found = findings.unwrap_or_default().into_iter();
            let found: Vec<_> = found
                .map(|finding| format!("{} {} ({})\n", finding.place.line, finding.message, finding.help))
                .collect();
            assert_eq!(found.concat(), expected);
        }
    }
}
