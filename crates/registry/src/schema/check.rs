//! Checks of a `dataset.toml` beyond its form.

use std::collections::BTreeSet;
use std::fmt::{self, Display};

use phrasebook_finding::{KeyPath, is_reserved_name, unneeded_character};
use url::Url;

use super::{Column, Field, FieldType, Group, KeyForm, Messages, RequiredFor, Schema, Table, Type};
use crate::key::{MAX_NAME, SLUG, is_slug};

/// How many columns a dataset may have.
const MAX_COLUMNS: usize = 256;

/// Checks what the types of a schema cannot express.
#[derive(Default)]
pub(super) struct Check {
    /// The path of the key of each problem, and what is wrong.
    pub(super) problems: Vec<(KeyPath, String)>,
}

impl Check {
    /// Checks a schema as a whole.
    pub(super) fn schema(&mut self, schema: &Schema) {
        self.slug(format_args!("id"), &schema.id);
        if is_reserved_name(&schema.id) {
            let message = format_args!("some systems reserve the name `{}` for a device", schema.id);
            self.wrong("id", message);
        }
        self.files(schema);
        self.mentions(schema);
        self.registry(schema);
        self.messages(schema);
        self.groups(schema);
        if schema.columns.len() > MAX_COLUMNS {
            self.wrong("column", format_args!("there are more than {MAX_COLUMNS} columns"));
            return;
        }
        let mut names = BTreeSet::new();
        for (at, column) in schema.columns.iter().enumerate() {
            self.once(&mut names, format_args!("column.{at}.name"), "column", &column.name);
            self.column(schema, at, column);
        }
        self.types(schema);
        self.mappings(schema);
        self.tables(schema);
        if let Some(name) = &schema.canonical {
            self.column_of_type(schema, format_args!("canonical"), name, Type::Text);
        }
    }

    fn files(&mut self, schema: &Schema) {
        self.file_name(format_args!("file_stem"), &schema.file_stem);
        for (at, file) in schema.record_files.iter().enumerate() {
            self.file_name(format_args!("record_files.{at}"), file);
        }
        if let Some(file) = &schema.ledger_file {
            self.file_name(format_args!("ledger_file"), file);
        }
        if let Some(file) = &schema.example_file {
            self.file_name(format_args!("example_file"), file);
        }
        if let Some(file) = &schema.ladder_file {
            self.file_name(format_args!("ladder_file"), file);
        }
        if schema.ladder_file.is_some() != schema.messages.ladder.is_some() {
            let message = "datasets with a `ladder_file` need this key, and no others have it";
            self.wrong("messages.ladder", message);
        }
    }

    fn mentions(&mut self, schema: &Schema) {
        for (at, mention) in schema.mentions.iter().enumerate() {
            let path = format_args!("mentions.{at}");
            let words = || mention.chars().any(char::is_alphabetic);
            if mention.matches('#').count() != 1 || !words() {
                let message = "a mention needs exactly one `#`, where the key goes, and at least one letter";
                self.wrong(path, message);
            } else if mention.chars().count() > MAX_NAME || unneeded_character(mention).is_some() {
                let message =
                    format_args!("a mention has at most {MAX_NAME} characters, none of them hidden");
                self.wrong(path, message);
            }
        }
    }

    fn registry(&mut self, schema: &Schema) {
        let Some(registry) = &schema.upstream else { return };
        self.shown_name("registry.name", &registry.name);
        if registry.url.as_ref().is_some_and(|url| !is_web_address(url)) {
            self.wrong("registry.url", "not an http or https address such as `https://example.org/`");
        }
    }

    fn messages(&mut self, schema: &Schema) {
        let messages = &schema.messages;
        let mut seen = BTreeSet::from(Messages::RESERVED);
        let prefixes = [
            ("record", Some(&messages.record)),
            ("group", messages.group.as_ref()),
            ("pair", messages.pair.as_ref()),
            ("ladder", messages.ladder.as_ref()),
        ];
        for (key, prefix) in prefixes {
            let Some(prefix) = prefix else { continue };
            self.slug(format_args!("messages.{key}"), prefix);
            // The rest of an id may begin like the rest of a prefix.
            let start = prefix.split('-').next().unwrap_or_default();
            if !seen.insert(start) {
                let message = format_args!("the ids of other messages start with `{start}` too");
                self.wrong(format_args!("messages.{key}"), message);
            }
        }
        let Some(detail) = &messages.detail else { return };
        if schema.column(&detail.column).is_none_or(|column| !column.kind.is_of_record()) {
            let name = &detail.column;
            self.wrong("messages.detail.column", format_args!("`{name}` is not a column of records"));
        }
    }

    fn groups(&mut self, schema: &Schema) {
        if let Some(name) = &schema.group_by {
            self.column_of_type(schema, format_args!("group_by"), name, Type::Label);
            if schema.column(name).is_some_and(|column| !column.required) {
                self.wrong(
                    "group_by",
                    format_args!("column `{name}` groups the records, but is not `required`"),
                );
            }
            if !schema.groups.is_empty() {
                self.wrong("group_by", "records are grouped by a column or by `[[group]]`, not by both");
            }
        }
        if schema.key_form() == KeyForm::Name && !schema.groups.is_empty() {
            self.wrong("group", "only numbers can be in ranges; for names, use `group_by`");
        }
        if schema.group_ids().next().is_some() == schema.messages.group.is_none() {
            self.wrong("messages.group", "datasets with groups need this key, and no others have it");
        }
        let mut ids = BTreeSet::new();
        let mut above: Option<&Group> = None;
        for (at, group) in schema.groups.iter().enumerate() {
            let id = &group.id;
            self.slug(format_args!("group.{at}.id"), id);
            self.once(&mut ids, format_args!("group.{at}.id"), "group", id);
            if group.first > group.last {
                let message = format_args!("group `{id}` has a `last` below its `first`");
                self.wrong(format_args!("group.{at}.last"), message);
            }
            if above.is_some_and(|above| group.first <= above.last) {
                let message = format_args!("group `{id}` does not start above the group before it");
                self.wrong(format_args!("group.{at}.first"), message);
            }
            if group.unknown_as.is_some_and(|code| !(group.first..=group.last).contains(&code)) {
                let message = format_args!("group `{id}` has an `unknown_as` outside the group");
                self.wrong(format_args!("group.{at}.unknown_as"), message);
            }
            above = Some(group);
        }
    }

    fn column(&mut self, schema: &Schema, at: usize, column: &Column) {
        let name = &column.name;
        self.column_name(format_args!("column.{at}.name"), name);
        if column.form != KeyForm::Number && column.kind != Type::Key {
            self.wrong(format_args!("column.{at}.form"), "only a key has a `form`");
        }
        if (column.kind == Type::Link) != column.dataset.is_some() {
            let message = "a link names a `dataset`, and no other type does";
            self.wrong(format_args!("column.{at}.type"), message);
        }
        for (detail_at, detail) in column.details.iter().enumerate() {
            let path = format_args!("column.{at}.details.{detail_at}").to_string();
            if column.kind != Type::Link {
                self.wrong(&path, "only a link has `details`");
            }
            let is_detail = |other: &Column| matches!(other.kind, Type::Label | Type::Attribute);
            if !schema.column(detail).is_some_and(is_detail) {
                self.wrong(
                    &path,
                    format_args!("there is no column `{detail}` of the type `label` or `attribute`"),
                );
            }
        }
        if column.kind != Type::Link && (column.kind == Type::Label) == column.values.is_empty() {
            let message = "a label needs `values`; besides labels, only links have them";
            self.wrong(format_args!("column.{at}.type"), message);
        }
        if (column.kind == Type::Items) == column.fields.is_empty() {
            let message = "items need fields, and no other type has them";
            self.wrong(format_args!("column.{at}.type"), message);
        }
        if column.kind == Type::Attribute && !schema.messages.attributes.contains(name) {
            let message = format_args!("`[messages].attributes` does not list the attribute `{name}`");
            self.wrong(format_args!("column.{at}.name"), message);
        }
        for (value_at, value) in column.values.iter().enumerate() {
            self.slug(format_args!("column.{at}.values.{value_at}"), value);
        }
        let mut names = BTreeSet::new();
        for (field_at, field) in column.fields.iter().enumerate() {
            let path = format!("column.{at}.field.{field_at}");
            self.once(&mut names, format_args!("{path}.name"), "field", &field.name);
            self.field(format_args!("{path}"), field);
        }
        if let Some(condition) = &column.required_for {
            self.condition(schema, at, condition);
        }
        if let Some(reference) = &column.reference {
            self.column_of_type(schema, format_args!("column.{at}.reference"), reference, Type::Reference);
        }
    }

    fn field(&mut self, path: fmt::Arguments<'_>, field: &Field) {
        self.column_name(format_args!("{path}.name"), &field.name);
        if (field.kind == FieldType::Label) == field.values.is_empty() {
            let message = "a label needs `values`, and no other type has them";
            self.wrong(format_args!("{path}.type"), message);
        }
        for (at, value) in field.values.iter().enumerate() {
            self.slug(format_args!("{path}.values.{at}"), value);
        }
    }

    fn condition(&mut self, schema: &Schema, at: usize, condition: &RequiredFor) {
        let path = format_args!("column.{at}.required_for");
        let Some(column) = schema.column(&condition.column).filter(|column| column.kind == Type::Label)
        else {
            return self.column_of_type(
                schema,
                format_args!("{path}.column"),
                &condition.column,
                Type::Label,
            );
        };
        for (value_at, value) in condition.values.iter().enumerate() {
            if !column.values.contains(value) {
                let message = format_args!("column `{}` has no label `{value}`", column.name);
                self.wrong(format_args!("{path}.values.{value_at}"), message);
            }
        }
    }

    /// Checks that there is one key, and at most one column of phrases.
    fn types(&mut self, schema: &Schema) {
        for kind in [Type::Key, Type::Value] {
            let columns = schema.columns.iter().enumerate().filter(|(_, column)| column.kind == kind);
            for (at, _) in columns.skip(1) {
                let message = format_args!("more than one column has the type `{}`", kind.name());
                self.wrong(format_args!("column.{at}.type"), message);
            }
        }
        if schema.key().is_none() {
            self.wrong("column", "no column has the type `key`");
        }
    }

    /// Checks that the columns of each mapping link to one dataset, that no column is in two mappings, and that the
    /// columns of mappings, and no others, have an `authority`.
    fn mappings(&mut self, schema: &Schema) {
        let (mut names, mut seen) = (BTreeSet::new(), BTreeSet::new());
        for (at, mapping) in schema.mappings.iter().enumerate() {
            let name = &mapping.name;
            self.column_name(format_args!("mapping.{at}.name"), name);
            self.once(&mut names, format_args!("mapping.{at}.name"), "mapping", name);
            if mapping.columns.is_empty() {
                self.wrong(
                    format_args!("mapping.{at}.columns"),
                    format_args!("mapping `{name}` has no columns"),
                );
            }
            let link = |name: &String| schema.column(name).filter(|column| column.kind == Type::Link);
            let first = mapping.columns.iter().find_map(link);
            for (column_at, column) in mapping.columns.iter().enumerate() {
                let path = format!("mapping.{at}.columns.{column_at}");
                self.column_of_type(schema, format_args!("{path}"), column, Type::Link);
                if link(column).is_some_and(|link| link.authority.is_none()) {
                    self.wrong(
                        &path,
                        format_args!("column `{column}` is in a mapping, but has no `authority`"),
                    );
                }
                if !seen.insert(column) {
                    self.wrong(&path, format_args!("column `{column}` is already in a mapping"));
                }
                if link(column).zip(first).is_some_and(|(link, first)| link.dataset != first.dataset) {
                    self.wrong(
                        &path,
                        format_args!("the columns of mapping `{name}` link to different datasets"),
                    );
                }
            }
        }
        for (at, column) in schema.columns.iter().enumerate() {
            let Some(authority) = &column.authority else { continue };
            let path = format!("column.{at}.authority");
            if !seen.contains(&column.name) {
                self.wrong(&path, "only a column of a mapping has an `authority`");
            }
            self.shown_name(&path, authority);
        }
    }

    fn tables(&mut self, schema: &Schema) {
        let is_shown = |name| {
            schema.names_of(Table::Page).contains(name) || schema.names_of(Table::Entry).contains(name)
        };
        for table in Table::ALL {
            let names = schema.names_of(table);
            let table_name = table.name();
            let mut seen = BTreeSet::new();
            for (at, name) in names.iter().enumerate() {
                let path = format!("tables.{table_name}.{at}");
                self.once(&mut seen, format_args!("{path}"), "column", name);
                if schema.column(name).is_none() {
                    self.wrong(path, format_args!("there is no column `{name}`"));
                } else if table == Table::Card && !is_shown(name) {
                    self.wrong(path, format_args!("`{name}` is in neither `page` nor `entry`"));
                }
            }
            let shows_key = schema.key().is_none_or(|key| names.contains(&key.name));
            if !matches!(table, Table::Entry | Table::Card) && !shows_key {
                let message = format_args!("the table `{table_name}` does not show the key");
                self.wrong(format_args!("tables.{table_name}"), message);
            }
        }
    }

    /// Checks that the key at `path` names a column of the type `kind`.
    fn column_of_type(&mut self, schema: &Schema, path: fmt::Arguments<'_>, name: &str, kind: Type) {
        if schema.column(name).is_none_or(|column| column.kind != kind) {
            let message = format_args!("there is no column `{name}` of the type `{}`", kind.name());
            self.wrong(path, message);
        }
    }

    /// Slugs become parts of Fluent identifiers.
    fn slug(&mut self, path: fmt::Arguments<'_>, slug: &str) {
        if !is_slug(slug) {
            self.wrong(path, format_args!("`{slug}` is not made of {SLUG}"));
        }
    }

    /// Checks that no two things of a kind have the same name.
    fn once<'a>(
        &mut self,
        names: &mut BTreeSet<&'a str>,
        path: fmt::Arguments<'_>,
        what: &str,
        name: &'a str,
    ) {
        if !names.insert(name) {
            self.wrong(path, format_args!("{what} `{name}` is listed twice"));
        }
    }

    /// Checks a name that readers see.
    fn shown_name(&mut self, path: &str, name: &str) {
        if name.trim().is_empty() {
            self.wrong(path, "the name is empty");
        }
        if let Some(hidden) = unneeded_character(name) {
            let code = u32::from(hidden);
            self.wrong(path, format_args!("the name has the hidden character U+{code:04X}"));
        }
    }

    fn column_name(&mut self, path: fmt::Arguments<'_>, name: &str) {
        let fits = is_name(name, b"_") && name.starts_with(|c: char| c.is_ascii_lowercase());
        if !fits {
            let message = format_args!("`{name}` is not made of lower-case letters, digits and underscores");
            self.wrong(path, message);
        }
    }

    /// A file name stays inside its folder on every system.
    fn file_name(&mut self, path: fmt::Arguments<'_>, name: &str) {
        let fits = is_name(name, b"-_.")
            && name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && !name.ends_with('.')
            && !is_reserved_name(name);
        if !fits {
            self.wrong(path, format_args!("`{name}` is not a plain file name in lower case"));
        }
    }

    fn wrong(&mut self, path: impl Display, message: impl Display) {
        self.problems.push((KeyPath::parse(&path.to_string()), message.to_string()));
    }
}

/// Whether a name has only lower-case letters, digits, and the characters in `others`.
fn is_name(name: &str, others: &[u8]) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || others.contains(&byte);
    (1..=MAX_NAME).contains(&name.len()) && name.bytes().all(fits)
}

/// Whether a text is an `http` or `https` address that can be quoted anywhere. It becomes a link, which must not run
/// code.
fn is_web_address(text: &str) -> bool {
    // The parser drops spaces and escapes quotes; files quote the address as it is written.
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte));
    plain && Url::parse(text).is_ok_and(|url| ["http", "https"].contains(&url.scheme()))
}
