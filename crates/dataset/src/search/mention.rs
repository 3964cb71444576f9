//! Which records a text mentions: `Reason: Q.850;cause=16` mentions record 16 of a dataset that declares this mention.
//!
//! The rules are simple enough to implement in another language; `tests/data/mentions.json` has cases.
//!
//! 1. A text is cut into tokens: runs of letters, runs of decimal digits of ASCII, and every other character alone. Spaces
//!    and line ends only separate tokens. Letters are compared in lower case.
//! 2. A mention such as `Q.850;cause=#` is cut in the same way. Its tokens must occur in the text one after another,
//!    with the key in place of `#`.
//! 3. If keys are numbers, the key is a run of digits that no letter follows, except a letter of a script without
//!    spaces. If keys are names, it is the longest run of letters, digits, `-` and `_`. It is ignored if it is longer
//!    than 64 bytes or cannot be a key.
//! 4. If the dataset has ranges, a number outside all of them is ignored.

use std::collections::BTreeSet;

use phrasebook_registry::{Key, KeyForm};

use super::Match;
use super::text::Kind;
use crate::Dataset;

/// The longest key that is looked for, in bytes.
const MAX_KEY: usize = 64;

/// The records of a dataset that a text mentions.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mentions<'a> {
    /// The records, in the order of the text, each once.
    pub found: Vec<Match<'a>>,
    /// The keys that are mentioned and have no record, in the order of the text, each once.
    pub unknown: Vec<Key>,
}

impl Mentions<'_> {
    /// Whether the text mentions no key of the dataset.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.unknown.is_empty()
    }
}

/// Finds the records of a dataset that a text mentions in one of the ways that `mentions` in `dataset.toml` lists.
///
/// ```
/// use phrasebook_dataset::{Dataset, LoadOptions, Tree, mentions};
///
/// let mut tree = Tree::default();
/// tree.insert("records/cause/dataset.toml", r#"
///     id = "cause"
///     version = "1.0.0"
///     file_stem = "causes"
///     record_files = ["all.toml"]
///     mentions = ["Q.850;cause=#", "cause #"]
///     messages = { record = "cause" }
///     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
///     column = [{ name = "code", type = "key" }]
/// "#);
/// tree.insert("records/cause/all.toml", "[[record]]\ncode = 16\n");
/// tree.insert("locales/en/cause.ftl", "cause-16 = Normal call clearing\n");
/// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
///
/// let (dataset, _) = Dataset::load(&tree, "cause", &LoadOptions::default()).unwrap();
/// let mentioned = mentions(&dataset, "Reason: Q.850 ;cause=16 ;text=\"Terminated\"");
/// assert_eq!(mentioned.found[0].record.key().to_string(), "16");
/// assert_eq!(mentions(&dataset, "cause 999").unknown, [999]);
/// assert!(mentions(&dataset, "16").is_empty());
/// ```
#[must_use]
pub fn mentions<'a>(dataset: &'a Dataset, text: &str) -> Mentions<'a> {
    let registry = dataset.registry();
    let schema = registry.schema();
    let text = Text::new(text);
    let mut keys: Vec<(usize, &str)> = Vec::new();
    for mention in &schema.mentions {
        let mention = mention.to_lowercase();
        let Some((before, after)) = mention.split_once('#') else { continue };
        let words = |part| -> Vec<&str> { tokens_of(part).map(|(_, token)| token).collect() };
        let (before, after) = (words(before), words(after));
        let starts = 0..text.tokens.len();
        keys.extend(starts.filter_map(|start| text.key_at(start, schema.key_form(), &before, &after)));
    }
    keys.sort_unstable();
    let mut mentions = Mentions::default();
    let mut seen = BTreeSet::new();
    for (_, written) in keys {
        let Some(key) = schema.key_of(written) else { continue };
        let is_in_range = |number| schema.groups.is_empty() || schema.group_of(number).is_some();
        if key.number().is_some_and(|number| !is_in_range(number)) || !seen.insert(key.folded()) {
            continue;
        }
        match registry.record_named(written) {
            Some(record) => mentions.found.push(Match::of_source(dataset, record)),
            None => mentions.unknown.push(key),
        }
    }
    mentions
}

/// A text that is cut into tokens.
struct Text<'t> {
    text: &'t str,
    /// The start of each token, and the token in lower case.
    tokens: Vec<(usize, String)>,
}

impl<'t> Text<'t> {
    fn new(text: &'t str) -> Self {
        let tokens = tokens_of(text).map(|(start, token)| (start, token.to_lowercase()));
        Self { text, tokens: tokens.collect() }
    }

    /// Whether these tokens are at a place.
    fn has(&self, at: usize, words: &[&str]) -> bool {
        let mut words = words.iter().enumerate();
        words.all(|(nth, word)| self.tokens.get(at + nth).is_some_and(|(_, token)| token == word))
    }

    /// The key of a mention that begins at the token `start`, and where it is.
    fn key_at(
        &self,
        start: usize,
        form: KeyForm,
        before: &[&str],
        after: &[&str],
    ) -> Option<(usize, &'t str)> {
        if !self.has(start, before) {
            return None;
        }
        let first = start + before.len();
        let (place, _) = *self.tokens.get(first)?;
        let is_part = |c: &char| match form {
            KeyForm::Name => c.is_alphanumeric() || matches!(c, '-' | '_'),
            _ => Kind::of(*c) == Kind::Letter,
        };
        // A longer run is no key. The rest of it is not read, so that a long text is not read many times.
        let run = self.text.get(place..)?.chars().take_while(is_part).take(MAX_KEY + 1);
        let end = place + run.map(char::len_utf8).sum::<usize>();
        let written = self.text.get(place..end).filter(|written| written.len() <= MAX_KEY)?;
        // A name may be several tokens.
        let taken = self.tokens.get(first..)?.iter().take_while(|(start, _)| *start < end).count();
        self.has(first + taken, after).then_some((place, written))
    }
}

/// The tokens of a text, each with its start: runs of letters, runs of digits, and every other character except spaces.
fn tokens_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..)?;
        let trimmed = rest.trim_start();
        let length = match trimmed.chars().next()? {
            '0'..='9' => trimmed.find(|c: char| !c.is_ascii_digit()),
            c if c.is_alphabetic() => trimmed.find(|c: char| !c.is_alphabetic()),
            c => Some(c.len_utf8()),
        };
        let token = trimmed.get(..length.unwrap_or(trimmed.len()))?;
        let place = start + rest.len() - trimmed.len();
        start = place + token.len();
        Some((place, token))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LoadOptions, Tree};

    /// A dataset whose keys are names.
    fn dataset() -> Dataset {
        let mut tree = Tree::default();
        tree.insert(
            "records/c/dataset.toml",
            r#"
                id = "c"
                version = "1.0.0"
                file_stem = "c"
                record_files = ["a.toml"]
                mentions = ["error #", "<#>x"]
                messages = { record = "r" }
                tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
                column = [{ name = "code", type = "key", form = "name" }]
            "#,
        );
        tree.insert("records/c/a.toml", "[[record]]\ncode = 'E-1042'\n[[record]]\ncode = '004'\n");
        tree.insert("locales/en/c.ftl", "r-E-1042 = A\nr-004 = B\n");
        tree.insert("locales/en/ui.ftl", "ui-language = English\n");
        Dataset::load(&tree, "c", &LoadOptions::default()).unwrap().0
    }

    #[test]
    fn keys_that_are_names_are_mentioned_in_full() {
        let dataset = dataset();
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("Error E-1042: no", &["E-1042"], &[]),
            ("ERROR  e-1042", &["E-1042"], &[]),
            ("error E-9 error e-9", &[], &["E-9"]),
            ("error e-1042 error E-1042", &["E-1042"], &[]),
            ("error\n004", &["004"], &[]),
            ("error 4", &[], &["4"]),
            ("error E - 1042", &[], &["E"]),
            ("error E-1042b", &[], &["E-1042b"]),
            ("terror E-1042", &[], &[]),
            ("error: E-1042", &[], &[]),
            ("error", &[], &[]),
            ("< 004 > x, error E-1042 and <e-1042>X", &["004", "E-1042"], &[]),
            ("<004> y", &[], &[]),
            ("error -", &[], &[]),
            ("error é", &[], &[]),
            ("", &[], &[]),
        ];
        for (text, found, unknown) in cases {
            let mentions = mentions(&dataset, text);
            let keys: Vec<_> = mentions.found.iter().map(|found| found.record.key().to_string()).collect();
            assert_eq!(keys, *found, "{text:?}");
            let keys: Vec<_> = mentions.unknown.iter().map(ToString::to_string).collect();
            assert_eq!(keys, *unknown, "{text:?}");
        }
    }

    /// In quadratic time, this test would take minutes.
    #[test]
    fn a_long_text_is_read_to_its_end() {
        let dataset = dataset();
        let text = "error ".repeat(100_000) + "004";
        assert_eq!(mentions(&dataset, &text).found.len(), 1);
        assert!(mentions(&dataset, &("error ".to_owned() + &"e-".repeat(100_000))).is_empty());
        let text = (0..100_000).map(|key| format!("error x{key}")).collect::<Vec<_>>().join(" ");
        assert_eq!(mentions(&dataset, &text).unknown.len(), 100_000);
    }
}
