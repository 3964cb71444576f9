//! JSON Schemas of the files that hold records, and of those that say what records are.

use schemars::schema_for;
use serde_json::{Map, Value, json};

use crate::key::MAX_NAME;
use crate::schema::{Column, Field, FieldType, KeyForm, Schema, Type};
use crate::{example, ladder};

/// The schema of a `dataset.toml`.
///
/// ```
/// let schema = phrasebook_registry::json_schema::dataset();
/// assert_eq!(schema["properties"]["id"]["type"], "string");
/// ```
#[must_use]
pub fn dataset() -> Value {
    schema_for!(Schema).to_value()
}

/// The schema of the file that shows the message of a record.
#[must_use]
pub fn example() -> Value {
    schema_for!(example::File).to_value()
}

/// The schema of a file of ladders.
#[must_use]
pub fn ladders() -> Value {
    schema_for!(ladder::File).to_value()
}

/// The schema of the files of records of one dataset, made from the columns that the dataset declares.
///
/// A schema cannot express everything: only [`Registry::parse`](crate::Registry::parse) checks that codes ascend and
/// occur once, and that the codes of a pair have records.
#[must_use]
pub fn records(schema: &Schema) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": format!("Records of the dataset {}.", schema.id),
        "type": "object",
        "properties": {
            "record": {
                "description": "The facts of single codes, in the order of the codes.",
                "type": "array",
                "items": { "$ref": "#/$defs/record" },
            },
            "shared": {
                "description": "Facts that hold for every code of a range.",
                "type": "array",
                "items": { "$ref": "#/$defs/shared" },
            },
            "confusable": {
                "description": "Pairs of codes that are easily confused, the lower code first, in the order of the codes.",
                "type": "array",
                "items": { "type": "array", "items": { "$ref": "#/$defs/code" }, "minItems": 2, "maxItems": 2 },
            },
        },
        "additionalProperties": false,
        "minProperties": 1,
        "$defs": {
            "record": record(schema),
            "shared": shared(schema),
            "code": key(schema),
            "text": {
                "description": "A text in one line, without spaces at its ends or two in a row.",
                "type": "string",
                "pattern": r"^\S+( \S+)*$",
            },
            "texts": { "type": "array", "items": { "$ref": "#/$defs/text" } },
            "references": {
                "description": "RFCs with their sections, such as `RFC 3261 21.4.24` or `RFC 3261 table 3, 22.2`.",
                "type": "array",
                "items": { "type": "string", "pattern": reference_pattern() },
                "minItems": 1,
            },
        },
    })
}

fn key(schema: &Schema) -> Value {
    let bounds: Vec<Value> =
        schema.groups.iter().map(|group| json!({ "minimum": group.first, "maximum": group.last })).collect();
    match schema.key_form() {
        KeyForm::Number if bounds.is_empty() => {
            json!({ "description": "A whole number.", "type": "integer", "minimum": 0, "maximum": u32::MAX })
        }
        KeyForm::Number => {
            json!({ "description": "A code that is in a group.", "type": "integer", "anyOf": bounds })
        }
        KeyForm::Name => json!({
            "description": "A name of letters, digits, hyphens and underscores.",
            "type": "string",
            "pattern": name_pattern(),
        }),
    }
}

fn record(schema: &Schema) -> Value {
    let held: Vec<&Column> = schema.columns.iter().filter(|column| column.kind.is_of_record()).collect();
    let key = schema.key();
    let mut properties: Map<String, Value> =
        key.map(|key| (key.name.clone(), json!({ "$ref": "#/$defs/code" }))).into_iter().collect();
    properties.extend(held.iter().map(|column| (column.name.clone(), of_column(column))));
    let required = held.iter().filter(|column| column.required).map(|column| &column.name);
    let required: Vec<&String> = key.map(|key| &key.name).into_iter().chain(required).collect();
    let conditions = held.iter().filter_map(|column| {
        let condition = column.required_for.as_ref()?;
        let mut label = Map::new();
        label.insert(condition.column.clone(), json!({ "enum": condition.values }));
        Some(json!({
            "if": { "properties": label, "required": [condition.column] },
            "then": { "required": [column.name] },
        }))
    });
    let conditions: Vec<Value> = conditions.collect();
    let mut record = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    if let Some(record) = record.as_object_mut().filter(|_| !conditions.is_empty()) {
        record.insert("allOf".to_owned(), Value::Array(conditions));
    }
    record
}

fn shared(schema: &Schema) -> Value {
    let mut properties = Map::new();
    for bound in ["first", "last"] {
        properties.insert(bound.to_owned(), json!({ "$ref": "#/$defs/code" }));
    }
    let items = schema.columns.iter().filter(|column| column.kind == Type::Items);
    properties.extend(items.map(|column| (column.name.clone(), of_column(column))));
    json!({
        "type": "object",
        "properties": properties,
        "required": ["first", "last"],
        "additionalProperties": false,
    })
}

fn of_column(column: &Column) -> Value {
    match column.kind {
        Type::Text => json!({ "$ref": "#/$defs/text" }),
        Type::Texts => json!({ "$ref": "#/$defs/texts" }),
        Type::Label => json!({ "enum": column.values }),
        Type::Reference => json!({ "$ref": "#/$defs/references" }),
        Type::Items => json!({ "type": "array", "items": item(&column.fields) }),
        Type::Link => json!({ "type": "array", "items": { "anyOf": [key_of_any_dataset(), link(column)] } }),
        Type::Key | Type::Group | Type::Value | Type::Attribute | Type::Origin => json!(false),
    }
}

/// A key of a dataset whose form is not known here.
fn key_of_any_dataset() -> Value {
    json!({ "anyOf": [
        { "type": "integer", "minimum": 0, "maximum": u32::MAX },
        { "type": "string", "pattern": name_pattern() },
    ] })
}

fn link(column: &Column) -> Value {
    json!({
        "type": "object",
        "properties": {
            "to": key_of_any_dataset(),
            "when": { "enum": column.values },
            "reference": { "$ref": "#/$defs/references" },
        },
        "required": ["to"],
        "additionalProperties": false,
    })
}

fn item(fields: &[Field]) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.clone(), of_field(field))).collect();
    let required: Vec<&String> =
        fields.iter().filter(|field| !field.optional).map(|field| &field.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn of_field(field: &Field) -> Value {
    match field.kind {
        FieldType::Text => json!({ "$ref": "#/$defs/text" }),
        FieldType::Texts => json!({ "$ref": "#/$defs/texts" }),
        FieldType::Label => json!({ "enum": field.values }),
        FieldType::Reference => json!({ "$ref": "#/$defs/references" }),
    }
}

/// What [`Key::name`](crate::Key::name) accepts, except the names that systems reserve.
fn name_pattern() -> String {
    format!("^[A-Za-z0-9][A-Za-z0-9_-]{{0,{}}}$", MAX_NAME - 1)
}

/// What [`Reference`](crate::Reference) reads, as a regular expression.
fn reference_pattern() -> String {
    let number = "[1-9][0-9]*";
    let section = format!(r"({number}|[A-Z])(\.{number})*");
    let place = format!("({section}( table {number})?|table {number})");
    format!("^RFC {number}( {place}(, {place})*)?$")
}
