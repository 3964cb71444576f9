//! Which paths this program can have made for a dataset at some time: those that it makes now, with any other language,
//! key or hash in their places.
//!
//! A manifest may have been shipped by anybody. What it lists is removed only if its path has such a shape.

use std::collections::BTreeSet;

use regex::RegexSet;

/// What varies in the paths of a set: from one dataset to another, and from one version of it to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variables {
    /// The tags of the languages, such as `zh-CN`.
    pub tags: Vec<String>,
    /// The keys of the records and of their groups, such as `486` and `4xx`.
    pub keys: Vec<String>,
}

/// A language tag as it is spelt in some format: `zh-CN`, `zh_CN`, `zh-rCN`, `b+zh+Hans`.
const TAG: &str = "(?:b\\+)?[a-z]{2,3}(?:[-_+][A-Za-z0-9]{2,8})*";

/// A key that is not a number.
const KEY: &str = "[A-Za-z0-9][A-Za-z0-9_-]*";

/// The hash in the name of a file that changes its name with its content.
const HASH: &str = "[0-9a-f]{8,64}";

/// The shapes of a set's paths.
pub(crate) struct Shapes(RegexSet);

impl Shapes {
    /// Finds the shapes of the paths that are made now.
    pub(crate) fn new<'a>(paths: impl Iterator<Item = &'a String>, variables: &Variables) -> Self {
        let words = Words::new(variables);
        let patterns: BTreeSet<String> = paths.map(|path| words.pattern(path)).collect();
        // A set that would be too large covers nothing: then nothing is removed.
        Self(RegexSet::new(patterns).unwrap_or_else(|_| RegexSet::empty()))
    }

    /// Whether a path is of the shape of one that is made now.
    pub(crate) fn cover(&self, path: &str) -> bool {
        self.0.is_match(path)
    }
}

/// The words that vary, longest first, each with the pattern that takes its place.
struct Words(Vec<(String, &'static str)>);

impl Words {
    fn new(variables: &Variables) -> Self {
        let mut words = BTreeSet::new();
        for tag in &variables.tags {
            let android = tag.replacen('-', "-r", 1);
            let spellings = [tag.clone(), tag.replace('-', "_"), tag.replace('-', "+"), android];
            words.extend(spellings.into_iter().flat_map(|word| [(word.to_lowercase(), TAG), (word, TAG)]));
        }
        let is_number = |key: &String| key.bytes().all(|byte| byte.is_ascii_digit());
        let (numbers, slugs): (Vec<_>, Vec<_>) = variables.keys.iter().partition(|key| is_number(key));
        words.extend(numbers.into_iter().map(|key| (key.clone(), "[0-9]+")));
        words.extend(slugs.into_iter().map(|key| (key.clone(), KEY)));
        let mut words: Vec<_> = words.into_iter().filter(|(word, _)| !word.is_empty()).collect();
        words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        Self(words)
    }

    /// The pattern of a path.
    fn pattern(&self, path: &str) -> String {
        let mut pattern = "^".to_owned();
        let mut rest = path;
        let mut before = None;
        while let Some(first) = rest.chars().next() {
            let starts_word = before.is_none_or(|c: char| !c.is_ascii_alphanumeric());
            let (length, class) =
                if starts_word { self.word(rest) } else { None }.unwrap_or_else(|| (first.len_utf8(), None));
            let (taken, behind) = rest.split_at(length);
            match class {
                Some(class) => pattern.push_str(class),
                None => pattern.push_str(&regex::escape(taken)),
            }
            before = taken.chars().next_back();
            rest = behind;
        }
        pattern + "$"
    }

    /// The length of the word that a text begins with, and the pattern for it.
    fn word(&self, text: &str) -> Option<(usize, Option<&'static str>)> {
        let ends = |length: usize| {
            let next = text.get(length..).and_then(|behind| behind.chars().next());
            next.is_none_or(|c| !c.is_ascii_alphanumeric())
        };
        let mut known = self.0.iter();
        if let Some((word, class)) =
            known.find(|(word, _)| text.starts_with(word.as_str()) && ends(word.len()))
        {
            return Some((word.len(), Some(class)));
        }
        let word = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let is_hash = (8..=64).contains(&word)
            && text.get(..word).is_some_and(|word| {
                let hex = word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
                hex && word.bytes().any(|byte| byte.is_ascii_digit())
            });
        is_hash.then_some((word, Some(HASH)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_for_another_language_or_key_has_a_shape() {
        let variables = Variables {
            tags: ["en", "ko", "zh-CN"].map(str::to_owned).into(),
            keys: ["486", "603", "4xx", "E-1042"].map(str::to_owned).into(),
        };
        let made = [
            "MANIFEST.txt",
            "ko/sip-response-codes.md",
            "ko/486/index.html",
            "ko/4xx/index.html",
            "ko/about/index.html",
            "assets/site-3f9b02aa1c.css",
            "android/values-zh-rCN/strings.xml",
            "sip_response_zh_CN.arb",
            "content/x/486.ko.md",
            "words/deadbeef.md",
            "words/response1.md",
        ]
        .map(str::to_owned);
        let shapes = Shapes::new(made.iter(), &variables);
        for path in [
            "uk/sip-response-codes.md",
            "sr-Cyrl/sip-response-codes.md",
            "pt-BR/699/index.html",
            "ko/E-7/index.html",
            "assets/site-00000000aa.css",
            "android/values-pt-rBR/strings.xml",
            "android/values-b+sr+Latn/strings.xml",
            "sip_response_pt_BR.arb",
            "content/x/699.uk.md",
        ] {
            assert!(shapes.cover(path), "{path}");
        }
        for path in [
            "src/main.rs",
            "Makefile",
            "node_modules/x/index.js",
            "ko/notes.md",
            "uk/sip-response-codes.md.bak",
            "assets/site-mine.css",
            "ko/486/index.html/x",
            "x/ko/486/index.html",
            "content/x/readme.md",
            // A word is no hash because it has eight letters, hexadecimal ones, or a digit.
            "words/01234567.md",
            "long-name-of-a-folder/sip-response-codes.md",
        ] {
            assert!(!shapes.cover(path), "{path}");
        }
    }
}
