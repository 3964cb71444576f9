//! What a record of a dataset looks like: `records/<dataset>/dataset.toml`.

mod check;

use std::collections::BTreeMap;

use phrasebook_finding::{Finding, Source, check_text};
use serde::Deserialize;

use check::Check;

/// A dataset's own description of its records, columns and messages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Schema {
    /// The dataset's name; that of its folder, and of its Fluent files.
    pub id: String,
    /// The version of the data.
    pub version: String,
    /// The licence of the data, an SPDX identifier.
    pub license: Option<String>,
    /// The name of the tables in the output folder, without an ending.
    pub file_stem: String,
    /// The locale where texts start and that the others translate.
    #[serde(default = "english")]
    pub source_locale: String,
    /// The files of records in the dataset's folder.
    pub record_files: Vec<String>,
    /// The file in the dataset's folder that accounts for the source documents.
    pub ledger_file: Option<String>,
    /// The file in the dataset's folder that shows the message that carries a record, [`Example`](crate::Example).
    pub example_file: Option<String>,
    /// The registry that the records follow, where there is one.
    pub registry: Option<Upstream>,
    /// The protocol that carries the phrases, if there is one. It decides what a phrase may hold.
    pub protocol: Option<Protocol>,
    /// The text column that the source locale's phrase equals.
    pub canonical: Option<String>,
    /// How the Fluent messages are named.
    pub messages: Messages,
    /// What the lints have to know.
    #[serde(default)]
    pub lint: Lint,
    /// The groups of codes, ascending.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
    /// What records and messages hold.
    #[serde(rename = "column")]
    pub columns: Vec<Column>,
    /// Which columns each table shows, by their names.
    #[serde(default)]
    pub tables: Tables,
}

fn english() -> String {
    "en".to_owned()
}

/// The published registry that a dataset follows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Upstream {
    /// Its name.
    pub name: String,
    /// Where to read it.
    pub url: Option<String>,
    /// The day of its last change that the records include.
    pub updated: toml::value::Datetime,
}

/// A protocol that carries the phrases of a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Protocol {
    /// SIP. A phrase is the Reason-Phrase of a status line, whose grammar is in RFC 3261, section 25.1.
    Sip,
}

/// How the Fluent messages of a dataset are named.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Messages {
    /// What a record's message starts with: `status` makes `status-486`.
    pub record: String,
    /// What a group's message starts with: `class` makes `class-4xx`.
    pub group: String,
    /// What the message that tells two codes apart starts with: `difference` makes `difference-480-486`.
    pub pair: Option<String>,
    /// The attributes that every record's message has, beside its value.
    #[serde(default)]
    pub attributes: Vec<String>,
    /// The attribute that only some messages have.
    pub detail: Option<Detail>,
}

/// The attribute for a more specific phrase, a pattern with variables.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Detail {
    /// The attribute's name.
    pub attribute: String,
    /// The column that a record has if its message has the attribute.
    pub column: String,
    /// A value for each variable, for examples and for the lints.
    #[serde(default)]
    pub samples: BTreeMap<String, toml::Value>,
}

/// What the lints of a dataset have to know.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Lint {
    /// Words of the protocol that a translation keeps as they are.
    pub protocol_tokens: Vec<String>,
}

/// A range of codes that belong together.
#[derive(Clone, Debug, Deserialize)]
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

/// A column of the tables.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Column {
    /// The column's name in data files, in records, and (with `-` for `_`) in its heading's message.
    pub name: String,
    /// What the column holds.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether every record has it.
    #[serde(default)]
    pub required: bool,
    /// Which records have to have it.
    pub required_for: Option<RequiredFor>,
    /// The slugs that a label may have.
    #[serde(default)]
    pub values: Vec<String>,
    /// The fields of an item.
    #[serde(default, rename = "field")]
    pub fields: Vec<Field>,
    /// The column that says where the facts of this one are specified.
    pub reference: Option<String>,
    /// The language of a text that is the same in every locale.
    pub language: Option<String>,
    /// Whether pages count the codes of each label.
    #[serde(default)]
    pub tally: bool,
}

/// The records for which a column is required: those whose `column` has one of `values`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct RequiredFor {
    /// A label column.
    pub column: String,
    /// Some of its slugs.
    pub values: Vec<String>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Type {
    /// The code itself.
    Key,
    /// The name of the group that the code belongs to.
    Group,
    /// A text of the record.
    Text,
    /// A list of texts of the record.
    Texts,
    /// A slug of the record.
    Label,
    /// References of the record.
    Reference,
    /// A list of small tables of the record.
    Items,
    /// The value of the record's message.
    Value,
    /// The attribute of the record's message that is named like the column.
    Attribute,
    /// Where the value of the record's message comes from.
    Origin,
}

impl Type {
    /// The type's name in `dataset.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Group => "group",
            Self::Text => "text",
            Self::Texts => "texts",
            Self::Label => "label",
            Self::Reference => "reference",
            Self::Items => "items",
            Self::Value => "value",
            Self::Attribute => "attribute",
            Self::Origin => "origin",
        }
    }

    /// Whether records hold the column, rather than messages or the engine.
    #[must_use]
    pub fn is_of_record(self) -> bool {
        matches!(self, Self::Text | Self::Texts | Self::Label | Self::Reference | Self::Items)
    }
}

/// A field of an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Field {
    /// The field's name.
    pub name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Whether an item may lack it.
    #[serde(default)]
    pub optional: bool,
    /// The language of a text that is the same in every locale.
    pub language: Option<String>,
    /// Whether it stands in brackets behind the others; labels always do unless they come first.
    #[serde(default)]
    pub qualifier: bool,
    /// The slugs that a label may have.
    #[serde(default)]
    pub values: Vec<String>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FieldType {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A slug.
    Label,
    /// References; data only, not shown in cells.
    Reference,
}

/// Which columns each table shows, by their names and in their order.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Tables {
    /// The columns of [`Table::Data`].
    pub data: Vec<String>,
    /// The columns of [`Table::Page`].
    pub page: Vec<String>,
    /// The columns of [`Table::Entry`].
    pub entry: Vec<String>,
    /// The columns of [`Table::ComparisonData`].
    pub comparison_data: Vec<String>,
    /// The columns of [`Table::ComparisonPage`].
    pub comparison_page: Vec<String>,
}

/// One of the tables that a dataset is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Table {
    /// The data files of one locale.
    Data,
    /// The table on the page of one locale.
    Page,
    /// What that page says of each code below the table.
    Entry,
    /// The data files of all locales side by side.
    ComparisonData,
    /// The page of all locales side by side.
    ComparisonPage,
}

impl Table {
    /// All tables.
    pub const ALL: [Self; 5] =
        [Self::Data, Self::Page, Self::Entry, Self::ComparisonData, Self::ComparisonPage];
}

const RULE: &str = "invalid_dataset";

impl Schema {
    /// Reads a `dataset.toml`.
    ///
    /// # Errors
    ///
    /// Returns all that is wrong with it; records cannot be read without a schema.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        check_text(source, true).map_err(|finding| vec![finding])?;
        let schema: Self = toml::from_str(source.text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            vec![Finding::error(RULE, source.place(offset), first_line(error.message()))]
        })?;
        let mut check = Check { source, findings: Vec::new() };
        check.schema(&schema);
        if check.findings.is_empty() { Ok(schema) } else { Err(check.findings) }
    }

    /// The columns that `table` shows, in order.
    pub fn columns_of(&self, table: Table) -> impl Iterator<Item = &Column> {
        self.names_of(table).iter().filter_map(|name| self.column(name))
    }

    /// How a table is called in `dataset.toml`.
    fn name_of(table: Table) -> &'static str {
        match table {
            Table::Data => "data",
            Table::Page => "page",
            Table::Entry => "entry",
            Table::ComparisonData => "comparison_data",
            Table::ComparisonPage => "comparison_page",
        }
    }

    fn names_of(&self, table: Table) -> &[String] {
        match table {
            Table::Data => &self.tables.data,
            Table::Page => &self.tables.page,
            Table::Entry => &self.tables.entry,
            Table::ComparisonData => &self.tables.comparison_data,
            Table::ComparisonPage => &self.tables.comparison_page,
        }
    }

    /// The column `name`.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The group that `code` belongs to.
    #[must_use]
    pub fn group_of(&self, code: u32) -> Option<&Group> {
        self.groups.iter().find(|group| (group.first..=group.last).contains(&code))
    }

    /// The id of the message of the record `code`.
    #[must_use]
    pub fn record_message(&self, code: u32) -> String {
        format!("{}-{code}", self.messages.record)
    }

    /// The id of the message that tells two codes apart, where the dataset has such messages.
    #[must_use]
    pub fn pair_message(&self, (lower, higher): (u32, u32)) -> Option<String> {
        self.messages.pair.as_ref().map(|pair| format!("{pair}-{lower}-{higher}"))
    }

    /// The id of the message of `group`.
    #[must_use]
    pub fn group_message(&self, group: &Group) -> String {
        format!("{}-{}", self.messages.group, group.id)
    }
}

/// The first line of a parser's message, which may have several.
pub(crate) fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or_default()
}
