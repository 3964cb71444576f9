//! What a record of a dataset looks like: `records/<dataset>/dataset.toml`.

mod check;
mod column;
mod license;
mod mapping;
mod read;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use semver::Version;
use serde::Deserialize;

use crate::Key;

pub use column::{Column, Field, FieldType, KeyForm, RequiredFor, Type};
pub use license::{License, LicenseError};
pub use mapping::Mapping;
pub use table::{Table, Tables};

/// A dataset's own description of its records, columns and messages.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Schema {
    /// The dataset's name; that of its folder, and of its Fluent files.
    pub id: String,
    /// The version of the data, by the rules of Semantic Versioning 2.0.0.
    pub version: Version,
    /// The licence of the data.
    pub license: Option<License>,
    /// Whether this is the dataset that a command takes if several are there and none is named.
    #[serde(default)]
    pub main: bool,
    /// The name of the tables in the output folder, without an ending.
    pub file_stem: String,
    /// The locale where texts start and that the others translate.
    #[serde(default = "english")]
    pub source_locale: String,
    /// The files of records in the dataset's folder.
    pub record_files: Vec<String>,
    /// The file in the dataset's folder that accounts for the source documents.
    pub ledger_file: Option<String>,
    /// The file in the dataset's folder that shows the message that carries a record.
    pub example_file: Option<String>,
    /// The file in the dataset's folder that has the ladders: the message flow for each code.
    pub ladder_file: Option<String>,
    /// The published registry that the records follow, such as IANA's, where there is one.
    #[serde(rename = "registry")]
    pub upstream: Option<Upstream>,
    /// The protocol that carries the phrases, if there is one. It decides what a phrase may hold.
    pub protocol: Option<Protocol>,
    /// The text column that the source locale's phrase equals.
    pub canonical: Option<String>,
    /// How the Fluent messages are named.
    pub messages: Messages,
    /// How people and messages write a key of this dataset, such as `Q.850;cause=#`: `#` is the key. Letter case makes no
    /// difference, nor do spaces.
    #[serde(default)]
    pub mentions: Vec<String>,
    /// What lints need to know.
    #[serde(default)]
    pub lint: Lint,
    /// The groups of codes as ranges of numbers, ascending.
    #[serde(default, rename = "group")]
    pub groups: Vec<Group>,
    /// The label column whose slugs are the groups, instead of ranges. Without either, the records are in no group.
    pub group_by: Option<String>,
    /// What records and messages hold.
    #[serde(rename = "column")]
    pub columns: Vec<Column>,
    /// The mappings that several link columns make up together.
    #[serde(default, rename = "mapping")]
    pub mappings: Vec<Mapping>,
    /// Which columns each table shows, by their names.
    #[serde(default)]
    pub tables: Tables,
}

fn english() -> String {
    "en".to_owned()
}

/// The published registry that a dataset follows.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Upstream {
    /// Its name.
    pub name: String,
    /// Where to read it.
    pub url: Option<String>,
    /// The day of its last change that the records include.
    #[cfg_attr(feature = "json-schema", schemars(with = "String"))]
    pub updated: toml::value::Datetime,
}

/// A protocol that carries the phrases of a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Protocol {
    /// SIP. A phrase is the Reason-Phrase of a status line, whose grammar is in RFC 3261, section 25.1.
    Sip,
}

/// How the Fluent messages of a dataset are named.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Messages {
    /// What a record's message starts with: `status` makes `status-486`.
    pub record: String,
    /// What a group's message starts with: `class` makes `class-4xx`. A dataset without groups has none.
    pub group: Option<String>,
    /// What the message that tells two codes apart starts with: `difference` makes `difference-480-486`.
    pub pair: Option<String>,
    /// What the message of a ladder starts with: `ladder` makes `ladder-busy`. A dataset without ladders has none.
    pub ladder: Option<String>,
    /// The attributes that every record's message has, beside its value.
    #[serde(default)]
    pub attributes: Vec<String>,
    /// The attribute that only some messages have.
    pub detail: Option<Detail>,
    /// The attribute that holds words which people type to find a record, separated by commas. It is for search alone:
    /// tables and exports do not show it, and a message may lack it.
    pub search: Option<String>,
}

/// The attribute for a more specific phrase, a pattern with variables.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Detail {
    /// The attribute's name.
    pub attribute: String,
    /// The column that a record has if its message has the attribute.
    pub column: String,
    /// A value for each variable, for examples and for the lints.
    #[serde(default)]
    #[cfg_attr(feature = "json-schema", schemars(with = "BTreeMap<String, serde_json::Value>"))]
    pub samples: BTreeMap<String, toml::Value>,
}

/// What the lints of a dataset need to know.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Lint {
    /// Words of the protocol that a translation keeps as they are.
    pub protocol_tokens: Vec<String>,
    /// How severe the findings of a rule are, by the rule's name. Only rules that no program relies on can be changed.
    pub severity: BTreeMap<String, Level>,
}

/// How severe the findings of a rule are in a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Level {
    /// They keep tables from being written.
    Error,
    /// A person should look at them; tables are still written.
    Warning,
    /// They are not reported.
    Off,
}

/// A range of codes that belong together.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Group {
    /// The group's name, such as `4xx`.
    pub id: String,
    /// The lowest code.
    pub first: u32,
    /// The highest code.
    pub last: u32,
    /// The code whose record a code of the group is treated as that has none.
    pub unknown_as: Option<u32>,
}

impl Messages {
    /// The words with which the ids of all other messages start; records, groups, pairs and ladders cannot use them.
    pub const RESERVED: [&str; 9] =
        ["column", "label", "linked", "mapping", "note", "participant", "pause", "site", "ui"];
}

impl Schema {
    /// The columns that `table` shows, in order.
    pub fn columns_of(&self, table: Table) -> impl Iterator<Item = &Column> {
        self.names_of(table).iter().filter_map(|name| self.column(name))
    }

    fn names_of(&self, table: Table) -> &[String] {
        match table {
            Table::Data => &self.tables.data,
            Table::Page => &self.tables.page,
            Table::Entry => &self.tables.entry,
            Table::Card => &self.tables.card,
            Table::ComparisonData => &self.tables.comparison_data,
            Table::ComparisonPage => &self.tables.comparison_page,
        }
    }

    /// The column `name`.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The mapping that the link column `name` is a part of.
    #[must_use]
    pub fn mapping_of(&self, name: &str) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.columns.iter().any(|column| column == name))
    }

    /// The column of the codes; every schema that was read has one.
    #[must_use]
    pub fn key(&self) -> Option<&Column> {
        self.columns.iter().find(|column| column.kind == Type::Key)
    }

    /// The range that `number` belongs to.
    #[must_use]
    pub fn group_of(&self, number: u32) -> Option<&Group> {
        self.groups.iter().find(|group| (group.first..=group.last).contains(&number))
    }

    /// The range with the id `id`.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The ids of all groups, in order: of the ranges, or the slugs of the column that groups the records.
    pub fn group_ids(&self) -> impl Iterator<Item = &str> {
        let column = self.group_by.as_ref().and_then(|name| self.column(name));
        let slugs = column.into_iter().flat_map(|column| column.values.iter().map(String::as_str));
        self.groups.iter().map(|group| group.id.as_str()).chain(slugs)
    }

    /// What the keys of the records are.
    #[must_use]
    pub fn key_form(&self) -> KeyForm {
        self.key().map_or_else(KeyForm::default, |key| key.form)
    }

    /// The key that a reader writes as `text`, if it is one of this dataset's form.
    #[must_use]
    pub fn key_of(&self, text: &str) -> Option<Key> {
        match self.key_form() {
            KeyForm::Number => {
                let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
                text.parse().ok().filter(|_| is_plain).map(Key::Number)
            }
            KeyForm::Name => Key::name(text),
        }
    }

    /// The id of the message of the record `key`.
    #[must_use]
    pub fn record_message(&self, key: &Key) -> String {
        format!("{}-{key}", self.messages.record)
    }

    /// The id of the message that tells two codes apart, where the dataset has such messages.
    #[must_use]
    pub fn pair_message(&self, (lower, higher): &(Key, Key)) -> Option<String> {
        self.messages.pair.as_ref().map(|pair| format!("{pair}-{lower}-{higher}"))
    }

    /// The names of the messages that all ladders share; no ladder has one of them as its id.
    pub const LADDER_MESSAGES: [&str; 3] = ["alt", "heading", "step"];

    /// The id of the message of the ladder `name`, or of a message that all ladders share, such as `heading`; none if
    /// the dataset has no messages of ladders.
    #[must_use]
    pub fn ladder_message(&self, name: &str) -> Option<String> {
        self.messages.ladder.as_ref().map(|ladder| format!("{ladder}-{name}"))
    }

    /// The id of the message of the group `id`, where groups have messages.
    #[must_use]
    pub fn group_message(&self, id: &str) -> Option<String> {
        self.messages.group.as_ref().map(|group| format!("{group}-{id}"))
    }
}
