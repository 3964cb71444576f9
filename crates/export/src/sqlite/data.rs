//! The tables of facts and texts, which follow from the dataset's schema.

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_registry::{Column, FieldType, Item, Key, KeyForm, License, Type, Value as Fact};
use rusqlite::types::Value;

use super::table::{
    SqlColumn, SqlTable, check, check_json, column, number, optional, position, quoted, text,
};
use crate::error::Error;
use crate::messages::{MessageTexts, Messages};
use crate::{facts, pattern};

const JSON_TEXTS: &str = "a JSON array of texts";
const REFERENCES: &str = "RFCs with sections and tables, separated by `; `";
const FIRST_ADDRESS: &str = "the address of the first of them";

pub(super) fn dataset(messages: &Messages<'_>) -> SqlTable {
    let schema = messages.schema();
    let mut table = SqlTable::new(
        "dataset",
        "Where the data is from; one row.",
        &[
            ("id", "TEXT NOT NULL PRIMARY KEY", "the name of the dataset"),
            ("version", "TEXT NOT NULL", "the version of the data"),
            ("license", "TEXT", "the licence of the data, an SPDX identifier"),
            ("registry", "TEXT", "the registry that the records follow"),
            ("registry_url", "TEXT", "its address"),
            (
                "registry_updated",
                "TEXT",
                "the day of its last change that the records include, as YYYY-MM-DD",
            ),
            ("about", "TEXT NOT NULL", "all that in a line"),
        ],
        &[],
    );
    let registry = schema.upstream.as_ref();
    table.rows.push(vec![
        text(&schema.id),
        text(&schema.version.to_string()),
        optional(schema.license.as_ref().map(License::as_str)),
        optional(registry.map(|registry| registry.name.as_str())),
        optional(registry.and_then(|registry| registry.url.as_deref())),
        optional(registry.map(|registry| registry.updated.to_string())),
        text(&messages.provenance()),
    ]);
    table
}

pub(super) fn locales(messages: &Messages<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "locales",
        "The languages of the texts.",
        &[
            ("tag", "TEXT NOT NULL PRIMARY KEY", "a BCP 47 tag, such as zh-CN"),
            ("position", "INTEGER NOT NULL UNIQUE", "from 0; the source locale comes first"),
            (
                "is_source",
                "INTEGER NOT NULL CHECK (is_source IN (0, 1))",
                "1 where the others were translated from",
            ),
        ],
        &[],
    );
    let source = messages.dataset.source_locale();
    let rows = messages.locales.iter().enumerate();
    table.rows = rows
        .map(|(at, words)| vec![text(words.tag), position(at), number(words.locale.is(source))])
        .collect();
    table
}

/// The type of the columns that hold keys.
fn key_type(messages: &Messages<'_>) -> &'static str {
    match messages.schema().key_form() {
        KeyForm::Number => "INTEGER",
        _ => "TEXT",
    }
}

fn key_value(key: &Key) -> Value {
    key.number().map_or_else(|| text(&key.to_string()), number)
}

pub(super) fn groups(messages: &Messages<'_>) -> SqlTable {
    let key = messages.key_column();
    let general = format!("INTEGER REFERENCES records ({}) DEFERRABLE INITIALLY DEFERRED", quoted(key));
    let bound = if messages.schema().group_by.is_some() { "INTEGER" } else { "INTEGER NOT NULL" };
    let mut table = SqlTable::new(
        "groups",
        "Records that belong together.",
        &[
            ("id", "TEXT NOT NULL PRIMARY KEY", "the name of the group"),
            ("first", bound, "the lowest code"),
            ("last", bound, "the highest code"),
            ("unknown_as", &general, "the code that a code of the group is treated as that has no record"),
        ],
        &["CHECK (first <= last)"],
    );
    let schema = messages.schema();
    let rows = schema.group_ids().map(|id| {
        let range = schema.group(id);
        let bounds = [range.map(|range| range.first), range.map(|range| range.last)];
        let numbers = bounds.into_iter().chain([range.and_then(|range| range.unknown_as)]);
        std::iter::once(text(id)).chain(numbers.map(|bound| bound.map_or(Value::Null, number))).collect()
    });
    table.rows = rows.collect();
    table
}

pub(super) fn group_texts(messages: &Messages<'_>) -> SqlTable {
    let mut table = SqlTable::new(
        "group_texts",
        "What groups are called in each language.",
        &[
            ("group_id", "TEXT NOT NULL REFERENCES groups (id)", "the group"),
            ("locale", "TEXT NOT NULL REFERENCES locales (tag)", "the language"),
            ("phrase", "TEXT NOT NULL", "its name"),
        ],
        &["PRIMARY KEY (group_id, locale)"],
    );
    let attributes = attributes(messages, messages.locales.iter().flat_map(|words| &words.groups));
    table.columns.extend(attributes.iter().map(|name| column(name, "TEXT", &heading(messages, name))));
    for (at, id) in messages.schema().group_ids().enumerate() {
        for words in &messages.locales {
            let Some(entry) = words.groups.get(at) else { continue };
            let mut row = vec![text(id), text(words.tag), text(&entry.phrase)];
            row.extend(attributes.iter().map(|name| optional(entry.attribute(name))));
            table.rows.push(row);
        }
    }
    table
}

/// The attributes that some of the messages have, in the schema's order.
fn attributes<'a>(
    messages: &'a Messages<'_>,
    entries: impl Iterator<Item = &'a MessageTexts<'a>>,
) -> Vec<&'a str> {
    let entries: Vec<_> = entries.collect();
    let has = |name: &str| entries.iter().any(|entry| entry.attribute(name).is_some());
    messages.schema().messages.attributes.iter().map(String::as_str).filter(|name| has(name)).collect()
}

/// What a column is called in the source locale, where it is shown at all.
fn heading(messages: &Messages<'_>, name: &str) -> String {
    let id = format!("column-{}", name.replace('_', "-"));
    messages
        .dataset
        .source_locale()
        .catalog
        .value(&id, NO_ARGUMENTS)
        .unwrap_or_else(|_| name.replace('_', " "))
}

pub(super) fn records(messages: &Messages<'_>) -> SqlTable {
    let schema = messages.schema();
    let mut table = SqlTable::new("records", "The facts of each code.", &[], &[]);
    let has_table = |column: &Column| matches!(column.kind, Type::Items | Type::Link);
    let shown = || schema.columns.iter().filter(|column| !has_table(column));
    for shown in shown() {
        let heading = heading(messages, &shown.name);
        let required = if shown.required { " NOT NULL" } else { "" };
        let (declaration, kind) = match shown.kind {
            Type::Key => {
                (format!("{} NOT NULL PRIMARY KEY", key_type(messages)), "what names the record".to_owned())
            }
            Type::Group => {
                ("TEXT NOT NULL REFERENCES groups (id)".to_owned(), "the group of the code".to_owned())
            }
            Type::Text => {
                let language =
                    shown.language.as_ref().map(|language| format!(", in the language {language}"));
                (format!("TEXT{required}"), format!("text{}", language.unwrap_or_default()))
            }
            Type::Label => {
                (format!("TEXT{required}{}", check(&shown.name, &shown.values)), "a slug".to_owned())
            }
            Type::Texts => (format!("TEXT{required}{}", check_json(&shown.name)), JSON_TEXTS.to_owned()),
            Type::Reference => (format!("TEXT{required}"), REFERENCES.to_owned()),
            _ => continue,
        };
        table.columns.push(column(&shown.name, &declaration, &format!("{heading}: {kind}")));
        if shown.kind == Type::Reference {
            table.columns.push(column(&address_column(&shown.name), "TEXT", FIRST_ADDRESS));
        }
    }
    for record in messages.dataset.registry().records() {
        let mut row = Vec::new();
        for shown in shown() {
            match shown.kind {
                Type::Key => row.push(key_value(record.key())),
                Type::Group => {
                    row.push(optional(record.group()));
                }
                kind if kind.is_of_record() => {
                    row.extend(values(record.value(&shown.name), kind == Type::Reference));
                }
                _ => {}
            }
        }
        table.rows.push(row);
    }
    table
}

fn address_column(name: &str) -> String {
    format!("{name}_url")
}

/// The cell of a fact, and with references the cell of the first address.
fn values(fact: Option<&Fact>, with_address: bool) -> Vec<Value> {
    let mut cells = vec![optional(fact.map(facts::plain))];
    if with_address {
        let first = match fact {
            Some(Fact::References(references)) => references.first(),
            _ => None,
        };
        cells.push(optional(first.map(phrasebook_registry::Reference::url)));
    }
    cells
}

pub(super) fn phrases(messages: &Messages<'_>) -> Result<SqlTable, Error> {
    let key = messages.key_column();
    let phrase = messages.phrase_column();
    let code = format!("{} NOT NULL REFERENCES records ({})", key_type(messages), quoted(key));
    let primary = format!("PRIMARY KEY ({}, locale)", quoted(key));
    let mut table = SqlTable::new(
        "phrases",
        "The texts of each code in each language.",
        &[
            (key, &code, "the code"),
            ("locale", "TEXT NOT NULL REFERENCES locales (tag)", "the language"),
            (phrase, "TEXT NOT NULL", &heading(messages, phrase)),
        ],
        &[&primary],
    );
    let attributes = attributes(messages, messages.locales.iter().flat_map(|words| &words.records));
    table.columns.extend(attributes.iter().map(|name| column(name, "TEXT", &heading(messages, name))));
    let lists = messages.lists()?;
    let list = |column_of_list: &&Column| {
        let name = &column_of_list.name;
        column(name, "TEXT", &format!("{}, written as in the CSV files", heading(messages, name)))
    };
    table.columns.extend(lists.columns.iter().map(list));
    let detail = messages.schema().messages.detail.as_ref();
    if let Some(detail) = detail {
        let declaration = format!("TEXT{}", check_json(&detail.attribute));
        let comment = "a more specific phrase, a pattern as a JSON array of texts, variables and choices";
        table.columns.push(column(&detail.attribute, &declaration, comment));
    }
    for words in &messages.locales {
        for (record, entry) in words.by_record() {
            let mut row = vec![key_value(record.key()), text(words.tag), text(&entry.phrase)];
            row.extend(attributes.iter().map(|name| optional(entry.attribute(name))));
            row.extend(lists.of(record.key()).iter().map(|text| optional(text.as_deref())));
            if detail.is_some() {
                row.push(optional(entry.detail.map(|(_, pattern)| pattern::json(pattern).to_string())));
            }
            table.rows.push(row);
        }
    }
    Ok(table)
}

/// The columns of a table of items, after those that say whose they are.
fn fields(column_of_items: &Column) -> Vec<SqlColumn> {
    let mut columns = Vec::new();
    for field in &column_of_items.fields {
        let required = if field.optional { "" } else { " NOT NULL" };
        let (check, comment) = match field.kind {
            FieldType::Label => (check(&field.name, &field.values), "a slug"),
            FieldType::Texts => (check_json(&field.name), JSON_TEXTS),
            FieldType::Reference => (String::new(), REFERENCES),
            _ => (String::new(), "text"),
        };
        columns.push(column(&field.name, &format!("TEXT{required}{check}"), comment));
        if field.kind == FieldType::Reference {
            columns.push(column(&address_column(&field.name), "TEXT", FIRST_ADDRESS));
        }
    }
    columns
}

fn cells(column_of_items: &Column, item: &Item) -> Vec<Value> {
    let fields = column_of_items.fields.iter();
    fields.flat_map(|field| values(item.value(&field.name), field.kind == FieldType::Reference)).collect()
}

pub(super) fn items(messages: &Messages<'_>, items: &Column) -> SqlTable {
    let key = messages.key_column();
    let code = format!("{} NOT NULL REFERENCES records ({})", key_type(messages), quoted(key));
    let primary = format!("PRIMARY KEY ({}, position)", quoted(key));
    let comment = format!("{}, of each code.", heading(messages, &items.name));
    let columns = [(key, code.as_str(), "the code"), ("position", "INTEGER NOT NULL", "from 0")];
    let mut table = SqlTable::new(&items.name, &comment, &columns, &[&primary]);
    table.columns.extend(fields(items));
    for record in messages.dataset.registry().records() {
        let Some(Fact::Items(list)) = record.value(&items.name) else { continue };
        for (at, item) in list.iter().enumerate() {
            let mut row = vec![key_value(record.key()), position(at)];
            row.extend(cells(items, item));
            table.rows.push(row);
        }
    }
    table
}

/// The links of a column, whose ends are in the database of another dataset.
pub(super) fn links(messages: &Messages<'_>, links: &Column) -> SqlTable {
    let key = messages.key_column();
    let record = format!("{} NOT NULL REFERENCES records ({})", key_type(messages), quoted(key));
    let primary = format!("PRIMARY KEY ({}, position)", quoted(key));
    let dataset = links.dataset.as_deref().unwrap_or_default();
    let comment = format!("{}: records of the dataset {dataset}.", heading(messages, &links.name));
    let condition =
        format!("TEXT{}", if links.values.is_empty() { String::new() } else { check("when", &links.values) });
    let columns = [
        (key, record.as_str(), "the record"),
        ("position", "INTEGER NOT NULL", "from 0"),
        ("to", "ANY NOT NULL", "the key of the other record"),
        ("when", condition.as_str(), "the slug of the condition under which the link holds"),
        ("reference", "TEXT", REFERENCES),
    ];
    let mut table = SqlTable::new(&links.name, &comment, &columns, &[&primary]);
    for record in messages.dataset.registry().records() {
        for (at, link) in record.links(&links.name).iter().enumerate() {
            let references = (!link.references.is_empty())
                .then(|| facts::plain(&Fact::References(link.references.clone())));
            table.rows.push(vec![
                key_value(record.key()),
                position(at),
                key_value(&link.to),
                optional(link.condition.as_deref()),
                optional(references),
            ]);
        }
    }
    table
}

/// The items that hold for ranges of codes, if there are any.
pub(super) fn shared_items(messages: &Messages<'_>, items: &Column) -> Option<SqlTable> {
    let comment =
        format!("{}, of each code from `first` to `last`, known or not.", heading(messages, &items.name));
    let columns = [
        ("first", "INTEGER NOT NULL", "the lowest code"),
        ("last", "INTEGER NOT NULL", "the highest code"),
        ("position", "INTEGER NOT NULL", "from 0"),
    ];
    let name = format!("shared_{}", items.name);
    let mut table = SqlTable::new(&name, &comment, &columns, &["PRIMARY KEY (first, last, position)"]);
    table.columns.extend(fields(items));
    for shared in messages.dataset.registry().shared() {
        let (first, last) = shared.range();
        for (at, item) in shared.items(&items.name).iter().enumerate() {
            let mut row = vec![number(first), number(last), position(at)];
            row.extend(cells(items, item));
            table.rows.push(row);
        }
    }
    (!table.rows.is_empty()).then_some(table)
}
