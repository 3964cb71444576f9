//! The texts of a dataset as functions of a key, for languages whose programs have a case for each key.

use heck::ToLowerCamelCase as _;
use phrasebook_registry::{Key, KeyForm};
use serde_json::json;

use crate::messages::{MessageTexts, Messages};

/// Words of Kotlin and Swift that a function could be called. Both languages take any name in backticks.
const KEYWORDS: [&str; 33] = [
    "as",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "do",
    "else",
    "enum",
    "extension",
    "false",
    "for",
    "fun",
    "func",
    "if",
    "import",
    "in",
    "init",
    "interface",
    "internal",
    "is",
    "nil",
    "null",
    "object",
    "package",
    "repeat",
    "return",
    "static",
    "switch",
    "typealias",
    "val",
    "when",
];

/// One of the texts that records have, such as the reason phrase.
pub(crate) struct Text {
    /// The name of its function: `reasonPhrase`.
    pub(crate) function: String,
    /// The keys as literals, each with the key of the text.
    pub(crate) cases: Vec<(String, String)>,
    /// The first and the last key of each group, with the key of the text that its unknown keys have.
    pub(crate) ranges: Vec<(u32, u32, String)>,
}

/// The texts that the records of a dataset have.
pub(crate) fn texts(messages: &Messages<'_>) -> Vec<Text> {
    let attributes =
        messages.schema().messages.attributes.iter().map(|name| (name.as_str(), Some(name.as_str())));
    std::iter::once((messages.phrase_column(), None))
        .chain(attributes)
        .map(|(name, attribute)| text(messages, name, attribute))
        .collect()
}

fn text(messages: &Messages<'_>, name: &str, attribute: Option<&str>) -> Text {
    let text = |entry: &MessageTexts<'_>| match attribute {
        None => Some(entry.id.clone()),
        Some(name) => entry.attribute(name).map(|_| format!("{}.{name}", entry.id)),
    };
    let entries: Vec<_> = messages.source.by_record().collect();
    let cases =
        entries.iter().filter_map(|(record, entry)| Some((json!(record.key()).to_string(), text(entry)?)));
    let ranges = messages.schema().groups.iter().filter_map(|group| {
        let unknown = Key::from(group.unknown_as?);
        let (_, entry) = entries.iter().find(|(record, _)| *record.key() == unknown)?;
        Some((group.first, group.last, text(entry)?))
    });
    let function = name.to_lower_camel_case();
    let function = if KEYWORDS.contains(&function.as_str()) { format!("`{function}`") } else { function };
    Text { function, cases: cases.collect(), ranges: ranges.collect() }
}

/// The name of the type that has the functions: `SipResponse`.
pub(crate) fn type_name(messages: &Messages<'_>) -> String {
    let name = messages.pascal_name();
    if name.starts_with(|letter: char| letter.is_ascii_digit()) { format!("X{name}") } else { name }
}

/// The type of keys, in Kotlin and in Swift.
pub(crate) fn key_type(messages: &Messages<'_>) -> &'static str {
    if messages.schema().key_form() == KeyForm::Number { "Int" } else { "String" }
}
