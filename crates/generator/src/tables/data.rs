//! Data files: CSV with its description, JSON with its schema.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use phrasebook_dataset::{Cell, Dataset, Heading, Locale, View};
use phrasebook_export::{object, pretty, provenance};
use phrasebook_registry::{Column, Key, KeyForm, Record, Schema, Table, Type};
use serde_json::{Map, Value, json};

use crate::Error;

/// A table as data: the same cells in CSV and in JSON.
pub(super) struct DataTable {
    /// The file's name without folder and ending.
    pub(super) stem: String,
    pub(super) columns: Vec<DataColumn>,
    pub(super) rows: Vec<Vec<Datum>>,
}

pub(super) struct DataColumn {
    pub(super) name: String,
    pub(super) integer: bool,
    pub(super) language: Option<String>,
}

/// A cell of a data file.
pub(super) enum Datum {
    Integer(u32),
    Text(String),
}

impl Datum {
    pub(super) fn of(key: &Key) -> Self {
        key.number().map_or_else(|| Self::Text(key.to_string()), Self::Integer)
    }

    fn of_cell(cell: &Cell) -> Self {
        match cell {
            Cell::Key(key) => Self::of(key),
            other => Self::Text(other.to_string()),
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Integer(number) => json!(number),
            Self::Text(text) => json!(text),
        }
    }
}

pub(super) fn locale_table(dataset: &Dataset, locale: &Locale) -> Result<DataTable, Error> {
    Ok(data_table(dataset, dataset.table(Table::Data, locale)?))
}

pub(super) fn comparison_table(dataset: &Dataset) -> Result<DataTable, Error> {
    Ok(data_table(dataset, dataset.comparison(Table::ComparisonData, dataset.source_locale())?))
}

fn data_table(dataset: &Dataset, view: View) -> DataTable {
    let schema = dataset.registry().schema();
    let rows = view.rows().map(|row| row.cells.iter().map(Datum::of_cell).collect()).collect();
    let columns = view.headings.into_iter().map(|heading| {
        let is_number = |column: &Column| column.kind == Type::Key && column.form == KeyForm::Number;
        let integer = schema.column(&heading.name).is_some_and(is_number);
        DataColumn { integer, name: heading.name, language: heading.language }
    });
    DataTable { stem: schema.file_stem.clone(), columns: columns.collect(), rows }
}

/// The row of a code in `view`, a table of data, with the dataset and the locale that it belongs to.
pub(crate) fn row(dataset: &Dataset, view: &View, record: &Record, locale: &Locale) -> Value {
    let mut object = Map::new();
    object.insert("dataset".to_owned(), json!(dataset.registry().schema().id));
    object.insert("locale".to_owned(), json!(locale.tag));
    let cells = view.row(record.key()).into_iter().flat_map(|row| &row.cells);
    let cells = view.headings.iter().zip(cells);
    object.extend(cells.map(|(heading, cell)| (heading.name.clone(), Datum::of_cell(cell).json())));
    Value::Object(object)
}

/// RFC 4180: CRLF at the ends of lines, every cell in quotation marks. No cell is taken for a formula.
pub(super) fn csv(table: &DataTable) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| &column.name))?;
    for row in &table.rows {
        let cells = row.iter().map(|datum| match datum {
            Datum::Integer(number) => number.to_string(),
            Datum::Text(text) => phrasebook_escape::spreadsheet(text),
        });
        writer.write_record(cells)?;
    }
    Ok(writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?)
}

/// The description of a CSV file by W3C's CSV on the Web; readers find it by its name.
pub(super) fn csv_metadata(
    dataset: &Dataset,
    table: &DataTable,
    locale: Option<&str>,
) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let mut metadata = Map::new();
    metadata.insert("@context".to_owned(), json!(["http://www.w3.org/ns/csvw", { "@language": "en" }]));
    metadata.insert("url".to_owned(), json!(format!("{}.csv", table.stem)));
    metadata.insert("dc:language".to_owned(), json!(locale));
    metadata.insert("dc:license".to_owned(), json!(schema.license));
    metadata.insert("schema:version".to_owned(), json!(schema.version));
    let source = schema.upstream.as_ref().map(|registry| {
        let updated = registry.updated.to_string();
        json!({ "schema:name": registry.name, "schema:url": registry.url, "schema:dateModified": updated })
    });
    metadata.insert("dc:source".to_owned(), json!(source));
    metadata.retain(|_, value| !value.is_null());
    let columns = table.columns.iter().map(|column| {
        let mut described = Map::new();
        // A name is a variable of a URI template, in which there are no hyphens.
        described.insert("name".to_owned(), json!(column.name.replace('-', "_")));
        described.insert("titles".to_owned(), json!(column.name));
        described.insert("datatype".to_owned(), json!(if column.integer { "integer" } else { "string" }));
        if let Some(language) = &column.language {
            described.insert("lang".to_owned(), json!(language));
        }
        Value::Object(described)
    });
    let columns: Vec<_> = columns.collect();
    metadata.insert("tableSchema".to_owned(), json!({ "columns": columns }));
    Ok(pretty(&Value::Object(metadata))?)
}

/// The same rows as the CSV file, with where they come from.
pub(super) fn json(dataset: &Dataset, table: &DataTable, locale: Option<&str>) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let mut file = Map::new();
    let up = if locale.is_some() { "../" } else { "" };
    file.insert("$schema".to_owned(), json!(format!("{up}{}.schema.json", schema.file_stem)));
    for (key, value) in provenance(schema) {
        file.insert(key.to_owned(), value);
    }
    match locale {
        Some(tag) => file.insert("locale".to_owned(), json!(tag)),
        None => file.insert("locales".to_owned(), json!(tags(dataset))),
    };
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(row).map(|(column, datum)| (column.name.clone(), datum.json()));
        Value::Object(cells.collect())
    });
    file.insert("rows".to_owned(), rows.collect());
    Ok(pretty(&Value::Object(file))?)
}

/// The JSON Schema (2020-12) of the JSON of one locale and of all side by side.
pub(super) fn json_schema(dataset: &Dataset) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let tags = tags(dataset);
    let mut common = Map::new();
    common.insert("$schema".to_owned(), json!({ "type": "string" }));
    for (key, value) in provenance(schema) {
        common.insert(key.to_owned(), json!({ "const": value }));
    }
    let file = |key: &str, described: Value, rows: Value| {
        let mut properties = common.clone();
        properties.insert(key.to_owned(), described);
        properties.insert("rows".to_owned(), json!({ "type": "array", "items": rows }));
        object(&properties)
    };
    let one = dataset.headings(Table::Data, dataset.source_locale())?;
    let one = file("locale", json!({ "enum": tags }), row_schema(schema, &one));
    let all = dataset.comparison_headings(Table::ComparisonData, dataset.source_locale())?;
    let all = file("locales", json!({ "const": tags }), row_schema(schema, &all));
    Ok(pretty(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": schema.file_stem,
        "description": format!("Version {} of the data. Made by {}.", schema.version, phrasebook_site::COMMAND),
        "oneOf": [one, all],
    }))?)
}

fn row_schema(schema: &Schema, headings: &[Heading]) -> Value {
    let properties = headings.iter().map(|heading| {
        let column = schema.column(&heading.name);
        let described = match column.map(|column| column.kind) {
            Some(Type::Key) if schema.key_form() == KeyForm::Number => {
                let first = schema.groups.first().map(|group| group.first);
                let last = schema.groups.last().map(|group| group.last);
                match (first, last) {
                    (Some(first), Some(last)) => {
                        json!({ "type": "integer", "minimum": first, "maximum": last })
                    }
                    _ => json!({ "type": "integer", "minimum": 0 }),
                }
            }
            Some(Type::Group) => {
                json!({ "enum": schema.group_ids().collect::<Vec<_>>() })
            }
            Some(Type::Label) => {
                let column = column.into_iter();
                let slugs = column.flat_map(|column| {
                    let absent = (!column.required).then_some("");
                    column.values.iter().map(String::as_str).chain(absent)
                });
                json!({ "enum": slugs.collect::<Vec<_>>() })
            }
            _ => json!({ "type": "string" }),
        };
        (heading.name.clone(), described)
    });
    object(&properties.collect())
}

fn tags(dataset: &Dataset) -> Vec<&str> {
    dataset.languages().iter().map(|language| language.tag.as_str()).collect()
}
