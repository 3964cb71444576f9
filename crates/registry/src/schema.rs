//! What a record of a dataset looks like: `records/<dataset>/dataset.toml`.

use std::collections::BTreeMap;

use finding::{Finding, Source, check_text, hidden_character, is_reserved_name};
use serde::Deserialize;

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
    /// The registry that the records follow, where there is one.
    pub registry: Option<Upstream>,
    /// How the Fluent messages are named.
    pub messages: Messages,
    /// What the lints have to know.
    #[serde(default)]
    pub lint: Lint,
    /// The classes of codes, ascending.
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

/// How the Fluent messages of a dataset are named.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Messages {
    /// What a record's message starts with: `status` makes `status-486`.
    pub record: String,
    /// What a group's message starts with: `class` makes `class-4xx`.
    pub group: String,
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
    /// The grammar that phrases follow.
    pub wire_rule: Option<WireRule>,
    /// The text column that the source locale's phrase equals.
    pub canonical_column: Option<String>,
    /// Words of the protocol that a translation keeps as they are.
    pub protocol_tokens: Vec<String>,
}

/// A grammar that phrases follow on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WireRule {
    /// The Reason-Phrase of RFC 3261, section 25.1.
    SipReasonPhrase,
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

/// How many columns a dataset may have.
const MAX_COLUMNS: usize = 256;

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

/// Checks what serde cannot.
struct Check<'a> {
    source: Source<'a>,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn schema(&mut self, schema: &Schema) {
        self.slug("id", &schema.id);
        if is_reserved_name(&schema.id) {
            self.wrong("id", "some systems keep this `id` for a device");
        }
        self.visible("version", &schema.version);
        schema.license.iter().for_each(|license| self.visible("license", license));
        if let Some(registry) = &schema.registry {
            self.visible("registry", &registry.name);
            registry.url.iter().for_each(|url| self.url(url));
        }
        self.file_name(&schema.file_stem);
        schema.record_files.iter().chain(&schema.ledger_file).for_each(|file| self.file_name(file));
        self.slug("record", &schema.messages.record);
        self.slug("group", &schema.messages.group);
        self.groups(&schema.groups);
        if schema.columns.len() > MAX_COLUMNS {
            self.wrong("column", &format!("there are more than {MAX_COLUMNS} columns"));
        } else {
            self.columns(schema);
        }
    }

    fn groups(&mut self, groups: &[Group]) {
        let mut above: Option<&Group> = None;
        for group in groups {
            self.slug("id", &group.id);
            if group.first > group.last {
                self.wrong(&group.id, &format!("group `{}` ends before it begins", group.id));
            }
            if above.is_some_and(|above| group.first <= above.last) {
                self.wrong(&group.id, &format!("group `{}` does not begin behind the one above", group.id));
            }
            above = Some(group);
        }
        if groups.is_empty() {
            self.wrong("group", "there is no `[[group]]`");
        }
    }

    fn columns(&mut self, schema: &Schema) {
        for column in &schema.columns {
            let name = &column.name;
            self.column_name(name);
            if schema.columns.iter().filter(|other| other.name == *name).count() > 1 {
                self.wrong(name, &format!("column `{name}` is declared twice"));
            }
            if (column.kind == Type::Label) == column.values.is_empty() {
                self.wrong(
                    name,
                    &format!("column `{name}`: `values` belong to a label, and a label needs them"),
                );
            }
            if (column.kind == Type::Items) == column.fields.is_empty() {
                self.wrong(name, &format!("column `{name}`: fields belong to items, and items need them"));
            }
            column.values.iter().for_each(|value| self.slug("values", value));
            for field in &column.fields {
                self.column_name(&field.name);
                if (field.kind == FieldType::Label) == field.values.is_empty() {
                    let field = &field.name;
                    self.wrong(
                        field,
                        &format!("field `{field}`: `values` belong to a label, and a label needs them"),
                    );
                }
                field.values.iter().for_each(|value| self.slug("values", value));
            }
            if column.kind == Type::Attribute && !schema.messages.attributes.contains(name) {
                self.wrong(name, &format!("column `{name}`: `messages.attributes` has no such attribute"));
            }
        }
        for kind in [Type::Key, Type::Value] {
            if schema.columns.iter().filter(|column| column.kind == kind).count() > 1 {
                self.wrong(
                    "column",
                    &format!("more than one column has the type `{}`", format!("{kind:?}").to_lowercase()),
                );
            }
        }
        if !schema.columns.iter().any(|column| column.kind == Type::Key) {
            self.wrong("column", "no column has the type `key`");
        }
        let conditions = schema.columns.iter().filter_map(|column| column.required_for.as_ref());
        let named = conditions.map(|condition| &condition.column);
        let named = named.chain(schema.messages.detail.as_ref().map(|detail| &detail.column));
        let named = named.chain(Table::ALL.iter().flat_map(|&table| schema.names_of(table)));
        for name in named.chain(&schema.lint.canonical_column) {
            if schema.column(name).is_none() {
                self.wrong(name, &format!("there is no column `{name}`"));
            }
        }
    }

    /// A slug becomes a part of Fluent identifiers.
    fn slug(&mut self, key: &str, slug: &str) {
        let fits = !slug.is_empty()
            && slug.len() <= 64
            && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !slug.starts_with('-');
        if !fits {
            self.wrong(key, &format!("`{slug}` is not a slug of lower-case letters, digits and hyphens"));
        }
    }

    fn visible(&mut self, key: &str, text: &str) {
        if let Some(hidden) = hidden_character(text) {
            self.wrong(key, &format!("`{key}` holds the hidden character U+{:04X}", u32::from(hidden)));
        }
    }

    /// An address becomes a link, which must not run anything.
    fn url(&mut self, url: &str) {
        let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte));
        if !plain || !(url.starts_with("https://") || url.starts_with("http://")) {
            self.wrong("url", "`url` is not an address of the web, `https://…`");
        }
    }

    fn column_name(&mut self, name: &str) {
        let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.len() <= 64
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if !fits {
            self.wrong(
                name,
                &format!("`{name}` is not a name of lower-case letters, digits and underscores"),
            );
        }
    }

    /// A file name stays inside its folder on every system.
    fn file_name(&mut self, name: &str) {
        let fits = name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && name.len() <= 64
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte))
            && !name.ends_with('.')
            && !is_reserved_name(name);
        if !fits {
            self.wrong(name, &format!("`{name}` is not a plain file name in lower case"));
        }
    }

    /// Adds a finding at the first line that holds `word` as a value, or else at all.
    fn wrong(&mut self, word: &str, message: &str) {
        let text = self.source.text;
        let at = text.find(&format!("\"{word}\"")).or_else(|| text.find(word)).unwrap_or(0);
        self.findings.push(Finding::error(RULE, self.source.place(at), message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "id = \"c\"\nversion = \"1\"\nfile_stem = \"c\"\nrecord_files = [\"a.toml\"]\n[messages]\nrecord = \"r\"\n\
        group = \"g\"\n[[group]]\nid = \"a\"\nfirst = 1\nlast = 2\n[[column]]\nname = \"code\"\ntype = \"key\"\n";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[(u32, &str)]) {
        assert!(GOOD.contains(from));
        let text = GOOD.replace(from, to);
        let findings = Schema::parse(Source { path: "f", text: &text }).err().unwrap_or_default();
        let found: Vec<_> =
            findings.iter().map(|finding| (finding.place.line, finding.message.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_dataset_is_checked_before_its_records() {
        check("", "", &[]);
        check(
            "id = \"c\"",
            "idd = \"c\"",
            &[(
                1,
                "unknown field `idd`, expected one of `id`, `version`, `license`, `file_stem`, `source_locale`, `record_files`, `ledger_file`, `registry`, `messages`, `lint`, `group`, `column`, `tables`",
            )],
        );
        check(
            "id = \"c\"",
            "id = \"../c\"",
            &[(1, "`../c` is not a slug of lower-case letters, digits and hyphens")],
        );
        check("a.toml", "../a.toml", &[(4, "`../a.toml` is not a plain file name in lower case")]);
        check(
            "version = \"1\"",
            "version = \"\\u0000\"",
            &[(2, "`version` holds the hidden character U+0000")],
        );
        for url in ["javascript:alert(1)", " https://x", "https://x\\\"y", "//x"] {
            let registry =
                format!("[registry]\nname = \"n\"\nurl = \"{url}\"\nupdated = 2026-01-07\n[messages]");
            check("[messages]", &registry, &[(7, "`url` is not an address of the web, `https://…`")]);
        }
        check("a.toml", "nul.toml", &[(4, "`nul.toml` is not a plain file name in lower case")]);
        check("last = 2", "last = 0", &[(9, "group `a` ends before it begins")]);
        check("type = \"key\"", "type = \"text\"", &[(12, "no column has the type `key`")]);
        check(
            "type = \"key\"",
            "type = \"label\"",
            &[
                (13, "column `code`: `values` belong to a label, and a label needs them"),
                (12, "no column has the type `key`"),
            ],
        );
    }
}
