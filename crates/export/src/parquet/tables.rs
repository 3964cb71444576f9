//! Parquet, to be joined with tables of calls: phrases by code and locale, groups, what a phrase may mean, and links.
//!
//! Each file is one row group of plain columns. The tables are small, so the facts of a code are repeated for each
//! locale, and a query needs no more than one join. Lists, such as methods and header fields, are text, written as they
//! are in the CSV files. The same data always gives the same bytes.

use std::collections::BTreeSet;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type as Schema;
use phrasebook_registry::{Key, KeyForm, Record, Type, Value as Fact};

use crate::error::Error;
use crate::facts;
use crate::format::Files;
use crate::messages::{MessageTexts, Messages};

pub(super) fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut tables = vec![
        ("phrases", phrases(messages)?),
        ("groups", groups(messages)),
        ("known-phrases", known_phrases(messages)),
    ];
    tables.extend(links(messages).map(|links| ("links", links)));
    let mut files = Files::new();
    for (name, table) in tables {
        let bytes = file(messages, &table).map_err(|error| Error::Parquet(error.into()))?;
        files.insert(format!("{}-{name}.parquet", messages.schema().id), bytes);
    }
    Ok(files)
}

struct Table<'a> {
    columns: Vec<Column<'a>>,
    rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Copy)]
struct Column<'a> {
    name: &'a str,
    kind: Physical,
    /// Whether a cell may be null.
    presence: Repetition,
}

enum Cell {
    Number(u32),
    Text(String),
    Null,
}

impl From<Option<u32>> for Cell {
    fn from(number: Option<u32>) -> Self {
        number.map_or(Self::Null, Self::Number)
    }
}

impl From<&Key> for Cell {
    fn from(key: &Key) -> Self {
        key.number().map_or_else(|| Self::Text(key.to_string()), Self::Number)
    }
}

impl From<Option<&str>> for Cell {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Self::Null, |text| Self::Text(text.to_owned()))
    }
}

fn number(name: &str) -> Column<'_> {
    Column { name, kind: Physical::INT64, presence: Repetition::REQUIRED }
}

fn text(name: &str) -> Column<'_> {
    Column { name, kind: Physical::BYTE_ARRAY, presence: Repetition::REQUIRED }
}

/// The column of the keys.
fn key<'a>(messages: &Messages<'a>) -> Column<'a> {
    match messages.schema().key_form() {
        KeyForm::Number => number(messages.key_column()),
        _ => text(messages.key_column()),
    }
}

fn optional(column: Column<'_>) -> Column<'_> {
    Column { presence: Repetition::OPTIONAL, ..column }
}

/// The texts of each code in each locale, with the facts that a query may group by.
fn phrases<'a>(messages: &Messages<'a>) -> Result<Table<'a>, Error> {
    let schema = messages.schema();
    let flat = |kind: Type| {
        use Type::{Attribute, Group, Label, Reference, Text, Value};
        matches!(kind, Group | Text | Label | Reference | Value | Attribute)
    };
    let shown: Vec<_> = schema.columns.iter().filter(|column| flat(column.kind)).collect();
    let mut columns = vec![key(messages), text("locale")];
    columns.extend(shown.iter().map(|column| optional(text(&column.name))));
    let lists = messages.lists()?;
    columns.extend(lists.columns.iter().map(|column| optional(text(&column.name))));
    let cell =
        |column: &phrasebook_registry::Column, record: &Record, entry: &MessageTexts<'_>| match column.kind {
            Type::Value => Cell::Text(entry.phrase.clone()),
            Type::Attribute => entry.attribute(&column.name).into(),
            Type::Group => record.group().into(),
            _ => record.value(&column.name).map(facts::plain).as_deref().into(),
        };
    let mut rows = Vec::new();
    for words in &messages.locales {
        rows.extend(words.by_record().map(|(record, entry)| {
            let first = [record.key().into(), Cell::Text(words.tag.to_owned())];
            let facts = shown.iter().map(|column| cell(column, record, entry));
            let lists = lists.of(record.key()).iter().map(|text| text.as_deref().into());
            first.into_iter().chain(facts).chain(lists).collect()
        }));
    }
    Ok(Table { columns, rows })
}

/// The groups in each locale, and the code that a code of theirs is treated as that has no record.
fn groups<'a>(messages: &Messages<'a>) -> Table<'a> {
    let is_by_column = messages.schema().group_by.is_some();
    let bound = |name| if is_by_column { optional(number(name)) } else { number(name) };
    let columns = vec![
        text("id"),
        text("locale"),
        bound("first"),
        bound("last"),
        optional(number("unknown_as")),
        text("phrase"),
        optional(text("summary")),
    ];
    let mut rows = Vec::new();
    for words in &messages.locales {
        let schema = messages.schema();
        rows.extend(schema.group_ids().zip(&words.groups).map(|(id, entry)| {
            let range = schema.group(id);
            vec![
                Cell::Text(id.to_owned()),
                Cell::Text(words.tag.to_owned()),
                range.map(|range| range.first).into(),
                range.map(|range| range.last).into(),
                range.and_then(|range| range.unknown_as).into(),
                Cell::Text(entry.phrase.clone()),
                entry.attribute("summary").into(),
            ]
        }));
    }
    Table { columns, rows }
}

/// All phrases that mean a code, each once: those in our languages, and the texts of records that are in a language,
/// such as the phrases of other programs.
fn known_phrases<'a>(messages: &Messages<'a>) -> Table<'a> {
    let columns = vec![text("phrase"), key(messages), text("language"), text("source")];
    let mut known = BTreeSet::new();
    for words in &messages.locales {
        let source = messages.phrase_column();
        known.extend(
            words.by_record().map(|(record, entry)| (entry.phrase.as_str(), record.key(), words.tag, source)),
        );
    }
    for record in messages.dataset.registry().records() {
        for column in &messages.schema().columns {
            let source = column.name.as_str();
            if let (Some(phrase), Some(language)) = (record.text(source), &column.language) {
                known.insert((phrase, record.key(), language, source));
            }
            let Some(Fact::Items(items)) = record.value(source) else { continue };
            for field in &column.fields {
                let Some(language) = &field.language else { continue };
                let phrases = items.iter().filter_map(|item| match item.value(&field.name) {
                    Some(Fact::Text(phrase)) => Some(phrase.as_str()),
                    _ => None,
                });
                known.extend(phrases.map(|phrase| (phrase, record.key(), language.as_str(), source)));
            }
        }
    }
    let rows = known.into_iter().map(|(phrase, code, language, source)| {
        let [phrase, language, source] = [phrase, language, source].map(|text| Cell::Text(text.to_owned()));
        vec![phrase, code.into(), language, source]
    });
    Table { columns, rows: rows.collect() }
}

/// The links to records of other datasets, in the order of their columns and keys; none if no column holds links.
fn links<'a>(messages: &Messages<'a>) -> Option<Table<'a>> {
    let schema = messages.schema();
    let linking: Vec<_> = schema.columns.iter().filter(|column| column.kind == Type::Link).collect();
    let records = messages.dataset.registry().records();
    let all = linking.iter().flat_map(|column| {
        let links = records.iter().map(|record| (record, record.links(&column.name)));
        links.flat_map(move |(record, links)| {
            (0..).zip(links).map(move |(at, link)| (*column, record, at, link))
        })
    });
    let all: Vec<_> = all.collect();
    let are_numbers = all.iter().all(|(_, _, _, link)| link.to.number().is_some());
    let columns = vec![
        text("dataset"),
        Column { name: "key", ..key(messages) },
        text("link"),
        number("position"),
        text("to_dataset"),
        if are_numbers { number("to_key") } else { text("to_key") },
        optional(text("condition")),
        optional(text("reference")),
    ];
    let rows = all.into_iter().map(|(column, record, at, link)| {
        let references =
            (!link.references.is_empty()).then(|| facts::plain(&Fact::References(link.references.clone())));
        vec![
            Cell::Text(schema.id.clone()),
            record.key().into(),
            Cell::Text(column.name.clone()),
            Cell::Number(at),
            Cell::Text(column.dataset.clone().unwrap_or_default()),
            if are_numbers { (&link.to).into() } else { Cell::Text(link.to.to_string()) },
            link.condition.as_deref().into(),
            references.as_deref().into(),
        ]
    });
    (!linking.is_empty()).then(|| Table { columns, rows: rows.collect() })
}

fn file(messages: &Messages<'_>, table: &Table<'_>) -> Result<Vec<u8>, ParquetError> {
    let columns = table.columns.iter().map(|column| {
        let logical = (column.kind == Physical::BYTE_ARRAY).then_some(LogicalType::String);
        let described = Schema::primitive_type_builder(column.name, column.kind);
        described.with_repetition(column.presence).with_logical_type(logical).build().map(Arc::new)
    });
    let columns = columns.collect::<Result<_, _>>()?;
    let schema = Schema::group_type_builder("schema").with_fields(columns).build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by("sip-phrasebook".to_owned())
        .set_key_value_metadata(Some(metadata(messages)))
        .build();
    let mut bytes = Vec::new();
    let mut file = SerializedFileWriter::new(&mut bytes, Arc::new(schema), Arc::new(properties))?;
    let mut group = file.next_row_group()?;
    for (at, described) in table.columns.iter().enumerate() {
        let Some(mut column) = group.next_column()? else { break };
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        write(&mut column, described, cells)?;
        column.close()?;
    }
    group.close()?;
    file.close()?;
    Ok(bytes)
}

/// Where the data is from, as the file's own metadata.
fn metadata(messages: &Messages<'_>) -> Vec<KeyValue> {
    let schema = messages.schema();
    let registry = schema.upstream.as_ref();
    let pairs = [
        ("dataset", Some(schema.id.clone())),
        ("version", Some(schema.version.to_string())),
        ("license", schema.license.as_ref().map(ToString::to_string)),
        ("registry", registry.map(|registry| registry.name.clone())),
        ("registry_updated", registry.map(|registry| registry.updated.to_string())),
    ];
    let pairs = pairs.into_iter().filter_map(|(key, value)| Some(KeyValue::new(key.to_owned(), value?)));
    pairs.collect()
}

fn write<'a>(
    column: &mut SerializedColumnWriter<'_>,
    described: &Column<'_>,
    cells: impl Iterator<Item = &'a Cell> + Clone,
) -> Result<(), ParquetError> {
    // The level of a cell is 0 if it is null; a column that is always there has no levels.
    let levels = (described.presence == Repetition::OPTIONAL)
        .then(|| cells.clone().map(|cell| i16::from(!matches!(cell, Cell::Null))).collect::<Vec<_>>());
    if described.kind == Physical::INT64 {
        let numbers = cells.filter_map(|cell| match cell {
            Cell::Number(number) => Some(i64::from(*number)),
            _ => None,
        });
        let numbers: Vec<_> = numbers.collect();
        column.typed::<Int64Type>().write_batch(&numbers, levels.as_deref(), None)?;
    } else {
        let texts = cells.filter_map(|cell| match cell {
            Cell::Text(text) => Some(ByteArray::from(text.as_str())),
            _ => None,
        });
        let texts: Vec<_> = texts.collect();
        column.typed::<ByteArrayType>().write_batch(&texts, levels.as_deref(), None)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn the_same_data_makes_the_same_bytes() {
        let dataset = testing::dataset();
        let locales: Vec<_> = dataset.locales().iter().collect();
        let messages = Messages::new(&dataset, &locales).unwrap();
        assert_eq!(files(&messages).unwrap(), files(&messages).unwrap());
    }
}
