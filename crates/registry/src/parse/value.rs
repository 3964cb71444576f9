//! Reads the values of columns and fields.

use std::collections::BTreeMap;

use phrasebook_finding::{Finding, unneeded_character};
use toml::Spanned;
use toml::de::DeValue;

use super::{File, Reader};
use crate::schema::{Column, Field, FieldType, Type};
use crate::{Item, Key, Link, Value};

impl Reader<'_> {
    pub(super) fn value(
        &mut self,
        file: &File<'_>,
        column: &Column,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Value> {
        let name = column.name.as_str();
        match column.kind {
            Type::Text => self.text(file, name, value).map(Value::Text),
            Type::Texts => self.texts(file, name, value).map(Value::Texts),
            Type::Label => self.label(file, name, &column.values, value).map(Value::Label),
            Type::Reference => self.references(file, name, value),
            Type::Items => {
                let Some(items) = value.get_ref().as_array() else {
                    self.wrong(file, &value.span(), &format!("`{name}` is a list of tables"));
                    return None;
                };
                let items = items.iter().filter_map(|item| self.item(file, column, item)).collect();
                Some(Value::Items(items))
            }
            Type::Link => {
                let Some(links) = value.get_ref().as_array() else {
                    self.wrong(file, &value.span(), &format!("`{name}` is a list of keys"));
                    return None;
                };
                Some(Value::Links(links.iter().filter_map(|link| self.link(file, column, link)).collect()))
            }
            Type::Key | Type::Group | Type::Value | Type::Attribute | Type::Origin => None,
        }
    }

    /// Reads a link: a key, or a table with a key as `to`, a condition as `when`, and a `reference`.
    fn link(&mut self, file: &File<'_>, column: &Column, link: &Spanned<DeValue<'_>>) -> Option<Link> {
        let place = file.place(link.span().start);
        let Some(table) = link.get_ref().as_table() else {
            let to = self.target(file, column, link)?;
            return Some(Link { to, condition: None, references: Vec::new(), place });
        };
        let (mut to, mut condition, mut references) = (None, None, Vec::new());
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "to" => to = self.target(file, column, value),
                "when" => condition = self.label(file, "when", &column.values, value),
                "reference" => {
                    if let Some(Value::References(found)) = self.references(file, "reference", value) {
                        references = found;
                    }
                }
                other => self.unknown(file, &key.span(), other, &["to", "when", "reference"]),
            }
        }
        if !table.contains_key("to") {
            self.wrong(file, &link.span(), &format!("an entry of `{}` has no `to`", column.name));
        }
        Some(Link { to: to?, condition, references, place })
    }

    /// Reads the key of a record of another dataset, whose form only that dataset knows.
    fn target(&mut self, file: &File<'_>, column: &Column, value: &Spanned<DeValue<'_>>) -> Option<Key> {
        let number = super::shared::natural(value).map(Key::Number);
        let key = number.or_else(|| Key::name(value.get_ref().as_str()?));
        if key.is_none() {
            let message = format!("`{}` holds keys: whole numbers, or names in quotation marks", column.name);
            self.wrong(file, &value.span(), &message);
        }
        key
    }

    fn item(&mut self, file: &File<'_>, column: &Column, item: &Spanned<DeValue<'_>>) -> Option<Item> {
        let Some(table) = item.get_ref().as_table() else {
            self.wrong(file, &item.span(), &format!("`{}` is a list of tables", column.name));
            return None;
        };
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(field) = column.fields.iter().find(|field| field.name == name) else {
                let known: Vec<_> = column.fields.iter().map(|field| field.name.as_str()).collect();
                self.unknown(file, &key.span(), name, &known);
                continue;
            };
            if let Some(value) = self.field(file, field, value) {
                values.insert(name.to_owned(), value);
            }
        }
        for field in column.fields.iter().filter(|field| !field.optional) {
            if !table.contains_key(field.name.as_str()) {
                self.wrong(
                    file,
                    &item.span(),
                    &format!("an entry of `{}` has no `{}`", column.name, field.name),
                );
            }
        }
        Some(Item { values })
    }

    fn field(&mut self, file: &File<'_>, field: &Field, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let name = field.name.as_str();
        match field.kind {
            FieldType::Text => self.text(file, name, value).map(Value::Text),
            FieldType::Texts => self.texts(file, name, value).map(Value::Texts),
            FieldType::Label => self.label(file, name, &field.values, value).map(Value::Label),
            FieldType::Reference => self.references(file, name, value),
        }
    }

    /// Reads one line of text that shows all it holds.
    pub(super) fn text(
        &mut self,
        file: &File<'_>,
        name: &str,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            let found = value.get_ref().type_str();
            self.wrong(file, &value.span(), &format!("`{name}` is a text, but here is {found}"));
            return None;
        };
        if let Some(hidden) = unneeded_character(text) {
            let message = format!("`{name}` holds the hidden character U+{:04X}", u32::from(hidden));
            let place = file.place(value.span().start);
            self.findings
                .push(Finding::error(&crate::rules::HIDDEN_CHARACTER, place, message).help("remove it"));
            return None;
        }
        if text.is_empty() || text.trim() != text || text.contains("  ") {
            let message = format!("`{name}` is empty, or has spaces at its ends or two in a row");
            self.wrong(file, &value.span(), &message);
            return None;
        }
        Some(text.to_owned())
    }

    fn texts(&mut self, file: &File<'_>, name: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let Some(texts) = value.get_ref().as_array() else {
            self.wrong(file, &value.span(), &format!("`{name}` is a list of texts"));
            return None;
        };
        Some(texts.iter().filter_map(|text| self.text(file, name, text)).collect())
    }

    fn label(
        &mut self,
        file: &File<'_>,
        name: &str,
        slugs: &[String],
        value: &Spanned<DeValue<'_>>,
    ) -> Option<String> {
        let slug = self.text(file, name, value)?;
        if slugs.contains(&slug) {
            return Some(slug);
        }
        let finding = Finding::error(
            &crate::rules::UNKNOWN_LABEL,
            file.place(value.span().start),
            format!("`{name}` is never `{slug}`"),
        );
        self.findings.push(finding.help(format!("one of {}", slugs.join(", "))));
        None
    }

    fn references(&mut self, file: &File<'_>, name: &str, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let texts = self.texts(file, name, value)?;
        let mut references = Vec::new();
        for text in &texts {
            match text.parse::<crate::Reference>() {
                Ok(reference) => references.push(reference),
                Err(error) => {
                    let place = file.place(value.span().start);
                    let finding =
                        Finding::error(&crate::rules::REFERENCE_WITHOUT_RFC, place, error.to_string());
                    self.findings.push(finding.help("name the RFC by number, then its sections"));
                }
            }
        }
        if texts.is_empty() {
            let place = file.place(value.span().start);
            self.findings.push(Finding::error(
                &crate::rules::REFERENCE_WITHOUT_RFC,
                place,
                format!("`{name}` is empty"),
            ));
        }
        Some(Value::References(references))
    }
}
