//! Records: canonical, language-free facts, read from TOML by a dataset's own schema.
//!
//! A dataset is a folder with a `dataset.toml`, which declares what a record looks like ([`Schema`]), and files of
//! records. [`Schema::parse`] reads the first, [`Registry::parse`] the others. Nothing here knows what a code means
//! or which languages there are.
//!
//! ```
//! use phrasebook_finding::Source;
//! use phrasebook_registry::{Registry, Schema};
//!
//! let schema = Schema::parse(Source {
//!     path: "records/colour/dataset.toml",
//!     text: r#"
//!         id = "colour"
//!         version = "1.0.0"
//!         file_stem = "colours"
//!         record_files = ["all.toml"]
//!         [messages]
//!         record = "colour"
//!         group = "hue"
//!         [tables]
//!         data = ["code", "hex"]
//!         page = ["code", "hex"]
//!         comparison_data = ["code"]
//!         comparison_page = ["code"]
//!         [[group]]
//!         id = "warm"
//!         first = 1
//!         last = 9
//!         [[column]]
//!         name = "code"
//!         type = "key"
//!         [[column]]
//!         name = "hex"
//!         type = "text"
//!         required = true
//!     "#,
//! })
//! .unwrap();
//! let (registry, findings) = Registry::parse(
//!     schema,
//!     &[Source { path: "records/colour/all.toml", text: "[[record]]\ncode = 1\nhex = \"ff0000\"\n" }],
//! );
//! assert!(findings.is_empty());
//! assert_eq!(registry.records()[0].text("hex"), Some("ff0000"));
//! ```

mod example;
#[cfg(feature = "json-schema")]
pub mod json_schema;
mod key;
mod ladder;
mod parse;
mod reference;
pub mod rules;
mod schema;
mod toml_file;

pub use example::Example;
pub use key::Key;
pub use ladder::{Ladder, LadderEvent, LadderMessage, LadderStep, Ladders, Meaning, MessageText};
pub use reference::{Locator, MalformedReference, Reference};
pub use schema::{
    Column, Detail, Field, FieldType, Group, KeyForm, Level, License, LicenseError, Lint, Mapping, Messages,
    Protocol, RequiredFor, Schema, Table, Tables, Type, Upstream,
};
pub use toml_file::{Places, parse_toml};

use std::collections::BTreeMap;
use std::sync::Arc;

use phrasebook_finding::Place;

/// The value of one column of a record, or of one field of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// Text that is the same in every language.
    Text(String),
    /// A list of such texts.
    Texts(Vec<String>),
    /// A slug from a fixed list; each locale has a label for it.
    Label(String),
    /// Where the fact is specified.
    References(Vec<Reference>),
    /// A list of small tables, for example a record's header fields.
    Items(Vec<Item>),
    /// Records of another dataset.
    Links(Vec<Link>),
}

/// A record of another dataset, or of the same one, that a record has to do with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// The key of that record.
    pub to: Key,
    /// The slug of the condition under which the link holds, if it does not always; each locale has a label for it.
    pub condition: Option<String>,
    /// Where that is specified.
    pub references: Vec<Reference>,
    /// Where the link is.
    pub place: Place,
}

/// One entry of a [`Value::Items`]: its fields' values by the field's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    values: BTreeMap<String, Value>,
}

impl Item {
    /// The value of the field `name`, if the item has it.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }
}

/// The language-free facts of one code.
#[derive(Clone, Debug)]
pub struct Record {
    key: Key,
    group: Option<String>,
    place: Place,
    values: BTreeMap<String, Value>,
}

impl Record {
    /// What names the record.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The id of the group that the record belongs to, if the dataset has groups.
    #[must_use]
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// Where the record begins.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The value of the column `name`, if the record has it.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// The text of the column `name`, if the record has it and it is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.values.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The links of the column `name`; none if it has no such column.
    #[must_use]
    pub fn links(&self, name: &str) -> &[Link] {
        match self.values.get(name) {
            Some(Value::Links(links)) => links,
            _ => &[],
        }
    }

    /// Whether pages count the labels of `column`, and the record has another one than the first, which most records
    /// have.
    #[must_use]
    pub fn is_rare_in(&self, column: &Column) -> bool {
        column.tally && self.label(&column.name) != column.values.first().map(String::as_str)
    }

    /// The slug of the column `name`, if the record has it and it is a label.
    #[must_use]
    pub fn label(&self, name: &str) -> Option<&str> {
        match self.values.get(name) {
            Some(Value::Label(slug)) => Some(slug),
            _ => None,
        }
    }
}

/// Facts that hold for every code of a range, rather than for one.
#[derive(Clone, Debug)]
pub struct Shared {
    first: u32,
    last: u32,
    values: BTreeMap<String, Value>,
}

impl Shared {
    /// The lowest and the highest code that the facts hold for.
    #[must_use]
    pub fn range(&self) -> (u32, u32) {
        (self.first, self.last)
    }

    /// The items of the column `name`; none if it has no such column.
    #[must_use]
    pub fn items(&self, name: &str) -> &[Item] {
        match self.values.get(name) {
            Some(Value::Items(items)) => items,
            _ => &[],
        }
    }
}

/// All records of a dataset in their order, together with the schema that they follow.
#[derive(Clone, Debug)]
pub struct Registry {
    schema: Arc<Schema>,
    records: Vec<Record>,
    /// The position of each record by its key.
    positions: BTreeMap<Key, usize>,
    shared: Vec<Shared>,
    /// Ascending, the lower key of a pair first.
    confusable: Vec<(Key, Key)>,
}

impl Registry {
    /// What a record of this dataset looks like.
    #[must_use]
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// All records, each key once: numbers ascend, and names have the order of the files.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The facts that hold for ranges of codes, in the order of the files.
    #[must_use]
    pub fn shared(&self) -> &[Shared] {
        &self.shared
    }

    /// The pairs of keys that are easily confused, ascending, the lower key first.
    #[must_use]
    pub fn confusable(&self) -> &[(Key, Key)] {
        &self.confusable
    }

    /// The record of `key`, if there is one.
    #[must_use]
    pub fn record(&self, key: &Key) -> Option<&Record> {
        self.records.get(*self.positions.get(key)?)
    }

    /// The links of the column `name`, each with its record: those without a condition first, because they are the usual
    /// ones, otherwise in the order of the records.
    #[must_use]
    pub fn links(&self, name: &str) -> Vec<(&Record, &Link)> {
        let links = self.records.iter();
        let links = links.flat_map(|record| record.links(name).iter().map(move |link| (record, link)));
        let mut links: Vec<_> = links.collect();
        links.sort_by_key(|(_, link)| link.condition.is_some());
        links
    }

    /// The record whose key a reader writes as `text`, whatever the letter case.
    #[must_use]
    pub fn record_named(&self, text: &str) -> Option<&Record> {
        let exact = self.schema.key_of(text).and_then(|key| self.record(&key));
        let folded = text.to_ascii_lowercase();
        exact.or_else(|| match self.schema.key_form() {
            KeyForm::Number => None,
            KeyForm::Name => self.records.iter().find(|record| record.key.folded() == folded),
        })
    }

    /// The records of the group `id`, or those that are in no group.
    pub fn members<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = &'a Record> {
        self.records.iter().filter(move |record| record.group() == id)
    }
}
