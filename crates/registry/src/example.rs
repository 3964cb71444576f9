//! The message that carries a record: one text with slots, filled for each code.
//!
//! The file has a template, the line for an item of a record, the texts of the slots, and what differs for some codes.
//! It may be a message of any protocol; `records/sip-response/example.toml` shows every key.

mod check;
mod template;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use phrasebook_finding::{Finding, Lines, Source};
use serde::Deserialize;
use toml::Spanned;

use crate::parse_toml;
use crate::{Item, Key, Record, Registry, Value};
use template::Template;

/// A message that carries a record, with slots for what differs from code to code.
///
/// A slot is a name in braces. `{code}`, `{phrase}` and `{items}` come from the record, `{length}` is the size of the
/// slot `body` in bytes, with carriage return and line feed at the end of every line. All others have a text in the
/// file, and perhaps another for some codes.
#[derive(Clone, Debug)]
pub struct Example {
    message: Template,
    line: Template,
    file: File,
    path: String,
    lines: Lines,
}

/// The message that carries a record, with slots for what differs from code to code.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// The message, with its slots.
    #[cfg_attr(feature = "json-schema", schemars(with = "String"))]
    message: Spanned<String>,
    /// Which items of a record the message shows.
    #[cfg_attr(feature = "json-schema", schemars(with = "Items"))]
    items: Spanned<Items>,
    /// What fills the slots.
    #[serde(default)]
    #[cfg_attr(feature = "json-schema", schemars(with = "BTreeMap<String, String>"))]
    slots: BTreeMap<String, Spanned<String>>,
    /// A value for each item, by its name.
    #[serde(default)]
    #[cfg_attr(feature = "json-schema", schemars(with = "BTreeMap<String, String>"))]
    values: BTreeMap<String, Spanned<String>>,
    /// What differs for some codes.
    #[serde(default, rename = "entry")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<Entry>"))]
    entries: Vec<Spanned<Entry>>,
}

/// Which items of a record the message shows.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Items {
    /// The column that holds them.
    column: String,
    /// The field that names an item.
    name: String,
    /// The line that an item becomes, with the slots `name` and `value`.
    line: String,
    /// Fields, and the labels with which an item is shown.
    shown: BTreeMap<String, Vec<String>>,
    /// The field that makes an item depend on something; such an item is shown only where an entry adds it.
    condition: Option<String>,
}

/// What differs for some codes; every other key is the name of a slot.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
struct Entry {
    /// The codes of the records.
    codes: Vec<Key>,
    /// Items that are shown beyond those of the record.
    #[serde(default)]
    with: Vec<String>,
    /// Other values of items.
    #[serde(default)]
    values: BTreeMap<String, String>,
    /// Other texts of slots.
    #[serde(flatten)]
    slots: BTreeMap<String, String>,
}

/// The slots that the engine fills.
const BUILT_IN: [&str; 4] = ["code", "phrase", "items", "length"];

/// The slot whose size is the slot `length`.
const BODY: &str = "body";

impl Example {
    /// Reads a file of examples. [`Example::check`] says whether it fits the records.
    ///
    /// # Errors
    ///
    /// Returns what keeps the file from being read: broken TOML, unknown keys, or unmatched braces.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let wrong = |offset, message: &str| {
            vec![Finding::error(&crate::rules::INVALID_EXAMPLE, source.place(offset), message)]
        };
        let file: File = parse_toml(&crate::rules::INVALID_EXAMPLE, source)?;
        let message = Template::parse(file.message.get_ref());
        let message = message.map_err(|message| wrong(file.message.span().start, &message))?;
        let line = Template::parse(&file.items.get_ref().line);
        let line = line.map_err(|message| wrong(file.items.span().start, &message))?;
        Ok(Self { message, line, file, path: source.path.to_owned(), lines: Lines::new(source.text) })
    }

    /// The message that carries `record` with the phrase `phrase`; its lines end with a line feed.
    ///
    /// A line that holds nothing but a slot is left out where the slot is empty. What the file does not define stays empty;
    /// [`Example::check`] reports it.
    #[must_use]
    pub fn message(&self, registry: &Registry, record: &Record, phrase: &str) -> String {
        let code = record.key();
        self.message.fill(|slot| match slot {
            "code" => code.to_string(),
            "phrase" => phrase.to_owned(),
            "items" => self.items(registry, record),
            "length" => {
                let lines = self.slot(code, BODY).unwrap_or("").lines();
                lines.map(|line| line.len() + "\r\n".len()).sum::<usize>().to_string()
            }
            slot => self.slot(code, slot).unwrap_or("").to_owned(),
        })
    }

    /// The lines of the items that the message of a record shows.
    fn items(&self, registry: &Registry, record: &Record) -> String {
        let lines = self.names(registry, record).into_iter().map(|name| {
            let value = self.value(record.key(), name).unwrap_or("");
            self.line.fill(|slot| if slot == "name" { name } else { value }.to_owned())
        });
        lines.collect()
    }

    /// The names of those items, each once: the record's own, then those that entries add.
    fn names<'a>(&'a self, registry: &'a Registry, record: &'a Record) -> Vec<&'a str> {
        let mut names = self.demanded(registry, record);
        for name in self.entries(record.key()).flat_map(|entry| &entry.with) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// The names of the items that a record demands without a condition, each once.
    fn demanded<'a>(&self, registry: &'a Registry, record: &'a Record) -> Vec<&'a str> {
        let Items { column, name, shown, condition, .. } = self.file.items.get_ref();
        let has = |item: &Item, field: &str, labels: &[String]| match item.value(field) {
            Some(Value::Label(label)) => labels.contains(label),
            _ => false,
        };
        let own = match record.value(column) {
            Some(Value::Items(items)) => items.as_slice(),
            _ => &[],
        };
        let shared = registry.shared().iter().filter(|shared| {
            let (first, last) = shared.range();
            record.key().number().is_some_and(|number| (first..=last).contains(&number))
        });
        let items = own.iter().chain(shared.flat_map(|shared| shared.items(column)));
        let items = items.filter(|item| {
            shown.iter().all(|(field, labels)| has(item, field, labels))
                && condition.as_ref().is_none_or(|field| item.value(field).is_none())
        });
        let mut names: Vec<&str> = Vec::new();
        for item in items {
            if let Some(Value::Text(name)) = item.value(name)
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// The text of the slot `name` for the code `key`, without its last line break; none if the file has no text for it,
    /// or an empty one.
    #[must_use]
    pub fn slot(&self, key: &Key, name: &str) -> Option<&str> {
        let own = self.entries(key).find_map(|entry| entry.slots.get(name));
        let text = own.or_else(|| self.file.slots.get(name).map(Spanned::get_ref))?;
        Some(text.strip_suffix('\n').unwrap_or(text)).filter(|text| !text.is_empty())
    }

    /// The value of an item for a code.
    fn value(&self, code: &Key, name: &str) -> Option<&str> {
        let own = self.entries(code).find_map(|entry| entry.values.get(name));
        own.or_else(|| self.file.values.get(name).map(Spanned::get_ref)).map(String::as_str)
    }

    /// The entries of a code.
    fn entries(&self, code: &Key) -> impl Iterator<Item = &Entry> {
        self.file.entries.iter().map(Spanned::get_ref).filter(move |entry| entry.codes.contains(code))
    }
}
