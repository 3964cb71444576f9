//! What names a record.

use std::fmt;

use phrasebook_finding::is_reserved_name;
use serde::{Deserialize, Serialize};

/// How many characters a name may have.
pub(crate) const MAX_NAME: usize = 64;

/// What a slug is made of, for findings.
pub(crate) const SLUG: &str = "at most 64 lower-case letters and digits, with hyphens between words";

/// Whether a text can be a part of a message's id: words of lower-case letters and digits with hyphens between them, of
/// at most [`MAX_NAME`] characters.
pub(crate) fn is_slug(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= MAX_NAME && text.split('-').all(is_word)
}

/// What names a record among the others of its dataset: a number, or a name such as `codec-mismatch`, `004` or `E-1042`.
///
/// A key is a part of message ids, of file names and of addresses, so a name has only letters and digits of ASCII, hyphens
/// and underscores. Numbers come before names; numbers are ordered by value, and names by their bytes.
///
/// ```
/// use phrasebook_registry::Key;
///
/// assert_eq!(Key::from(486).to_string(), "486");
/// assert_eq!(Key::from(486).number(), Some(486));
/// assert_eq!(Key::name("E-1042").unwrap().to_string(), "E-1042");
/// assert_eq!(Key::name("004").unwrap().number(), None);
/// assert!(Key::name("../x").is_none() && Key::name("-a").is_none() && Key::name("con").is_none());
/// assert!(Key::from(9) < Key::from(10));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Key {
    /// A whole number.
    Number(u32),
    /// A name, as [`Key::name`] accepts it where the dataset's own records are read.
    Name(String),
}

impl Key {
    /// A name as a key, if it is safe in ids, file names and addresses.
    #[must_use]
    pub fn name(name: &str) -> Option<Self> {
        let is_safe = name.len() <= MAX_NAME
            && name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            && !is_reserved_name(name);
        is_safe.then(|| Self::Name(name.to_owned()))
    }

    /// The number, unless the key is a name.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Name(_) => None,
        }
    }

    /// What a file system or a reader who types takes for the same key.
    #[must_use]
    pub fn folded(&self) -> String {
        self.to_string().to_ascii_lowercase()
    }
}

impl From<u32> for Key {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl PartialEq<u32> for Key {
    fn eq(&self, other: &u32) -> bool {
        self.number() == Some(*other)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Name(name) => f.write_str(name),
        }
    }
}
