//! Reads the values of columns and fields.

use std::collections::BTreeMap;

use phrasebook_finding::{Finding, unneeded_character};
use toml::Spanned;
use toml::de::DeValue;

use super::at::At;
use super::{File, Reader, listed};
use crate::reference::references;
use crate::schema::{Column, Field, FieldType, Type};
use crate::{Item, Key, Link, Value};

impl Reader<'_> {
    pub(super) fn value(
        &mut self,
        file: &File<'_>,
        at: &At<'_>,
        column: &Column,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Value> {
        match column.kind {
            Type::Text => self.text(file, at, value).map(Value::Text),
            Type::Texts => self.texts(file, at, value).map(Value::Texts),
            Type::Label => self.label(file, at, &column.values, value).map(Value::Label),
            Type::Reference => self.references(file, at, value),
            Type::Items => {
                let Some(items) = value.get_ref().as_array() else {
                    self.wrong(file, &value.span(), &format!("`{at}` must be a list of tables"));
                    return None;
                };
                let items = items.iter().enumerate();
                let items = items
                    .filter_map(|(index, item)| self.item(file, &At::Index(at, index), column, item))
                    .collect();
                Some(Value::Items(items))
            }
            Type::Link => {
                let Some(links) = value.get_ref().as_array() else {
                    self.wrong(file, &value.span(), &format!("`{at}` must be a list of keys"));
                    return None;
                };
                let links = links.iter().enumerate();
                let links = links
                    .filter_map(|(index, link)| self.link(file, &At::Index(at, index), column, link))
                    .collect();
                Some(Value::Links(links))
            }
            Type::Key | Type::Group | Type::Value | Type::Attribute | Type::Origin => None,
        }
    }

    /// Reads a link: a key, or a table with a key as `to`, a condition as `when`, and a `reference`.
    fn link(
        &mut self,
        file: &File<'_>,
        at: &At<'_>,
        column: &Column,
        link: &Spanned<DeValue<'_>>,
    ) -> Option<Link> {
        let place = file.place(link.span().start);
        let Some(table) = link.get_ref().as_table() else {
            let to = self.target(file, at, link)?;
            return Some(Link { to, condition: None, references: Vec::new(), place });
        };
        let (mut to, mut condition, mut references) = (None, None, Vec::new());
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let at = At::Key(at, name);
            match name {
                "to" => to = self.target(file, &at, value),
                "when" => condition = self.label(file, &at, &column.values, value),
                "reference" => {
                    if let Some(Value::References(found)) = self.references(file, &at, value) {
                        references = found;
                    }
                }
                other => self.unknown(file, &key.span(), &at, other, &["to", "when", "reference"]),
            }
        }
        if !table.contains_key("to") {
            self.wrong(file, &link.span(), &format!("`{}` is missing", At::Key(at, "to")));
        }
        Some(Link { to: to?, condition, references, place })
    }

    /// Reads the key of a record of another dataset, whose form only that dataset knows.
    fn target(&mut self, file: &File<'_>, at: &At<'_>, value: &Spanned<DeValue<'_>>) -> Option<Key> {
        let number = super::shared::natural(value).map(Key::Number);
        let key = number.or_else(|| Key::name(value.get_ref().as_str()?));
        if key.is_none() {
            let message = format!("`{at}` must be a key: a whole number, or a name in quotation marks");
            self.wrong(file, &value.span(), &message);
        }
        key
    }

    fn item(
        &mut self,
        file: &File<'_>,
        at: &At<'_>,
        column: &Column,
        item: &Spanned<DeValue<'_>>,
    ) -> Option<Item> {
        let Some(table) = item.get_ref().as_table() else {
            self.wrong(file, &item.span(), &format!("`{at}` must be a table"));
            return None;
        };
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(field) = column.fields.iter().find(|field| field.name == name) else {
                let known: Vec<_> = column.fields.iter().map(|field| field.name.as_str()).collect();
                self.unknown(file, &key.span(), &At::Key(at, name), name, &known);
                continue;
            };
            if let Some(value) = self.field(file, &At::Key(at, name), field, value) {
                values.insert(name.to_owned(), value);
            }
        }
        for field in column.fields.iter().filter(|field| !field.optional) {
            if !table.contains_key(field.name.as_str()) {
                self.wrong(file, &item.span(), &format!("`{}` is missing", At::Key(at, &field.name)));
            }
        }
        Some(Item { values })
    }

    fn field(
        &mut self,
        file: &File<'_>,
        at: &At<'_>,
        field: &Field,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Value> {
        match field.kind {
            FieldType::Text => self.text(file, at, value).map(Value::Text),
            FieldType::Texts => self.texts(file, at, value).map(Value::Texts),
            FieldType::Label => self.label(file, at, &field.values, value).map(Value::Label),
            FieldType::Reference => self.references(file, at, value),
        }
    }

    /// Reads one line of text without hidden characters.
    pub(super) fn text(
        &mut self,
        file: &File<'_>,
        at: &At<'_>,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            let found = match value.get_ref().type_str() {
                found @ ("array" | "integer") => format!("an {found}"),
                found => format!("a {found}"),
            };
            self.wrong(file, &value.span(), &format!("`{at}` must be a string, not {found}"));
            return None;
        };
        if let Some(hidden) = unneeded_character(text) {
            let message = format!("`{at}` holds the hidden character U+{:04X}", u32::from(hidden));
            let place = file.place(value.span().start);
            self.findings
                .push(Finding::error(&crate::rules::HIDDEN_CHARACTER, place, message).help("remove it"));
            return None;
        }
        if text.is_empty() || text.trim() != text || text.contains("  ") {
            let message = format!("`{at}` is empty, or has spaces at its ends or two in a row");
            self.wrong(file, &value.span(), &message);
            return None;
        }
        Some(text.to_owned())
    }

    fn texts(&mut self, file: &File<'_>, at: &At<'_>, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let Some(texts) = value.get_ref().as_array() else {
            self.wrong(file, &value.span(), &format!("`{at}` must be a list of strings"));
            return None;
        };
        let texts = texts.iter().enumerate();
        Some(texts.filter_map(|(index, text)| self.text(file, &At::Index(at, index), text)).collect())
    }

    fn label(
        &mut self,
        file: &File<'_>,
        at: &At<'_>,
        slugs: &[String],
        value: &Spanned<DeValue<'_>>,
    ) -> Option<String> {
        let slug = self.text(file, at, value)?;
        if slugs.contains(&slug) {
            return Some(slug);
        }
        let finding = Finding::error(
            &crate::rules::UNKNOWN_LABEL,
            file.place(value.span().start),
            format!("`{at}` cannot be `{slug}`"),
        );
        let slugs: Vec<&str> = slugs.iter().map(String::as_str).collect();
        self.findings.push(finding.help(listed(&slug, &slugs)));
        None
    }

    fn references(&mut self, file: &File<'_>, at: &At<'_>, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let texts = self.texts(file, at, value)?;
        let references = references(at, &texts, |rule, message, help| {
            let place = file.place(value.span().start);
            self.findings.push(Finding::error(rule, place, message).help(help));
        });
        Some(Value::References(references))
    }
}
