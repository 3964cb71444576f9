//! One JSON document of everything, and its JSON Schema (2020-12): facts by code, texts by code and locale.

use phrasebook_registry::{Column, FieldType, KeyForm, Schema, Type};
use serde_json::{Map, Value, json};

use crate::document::{object, pretty, provenance};
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{MessageTexts, Messages};
use crate::{facts, pattern};

pub(crate) const FORMAT: Format =
    Format::new("json", "One document of everything, with its JSON Schema", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let id = &messages.schema().id;
    let schema_file = format!("{id}.schema.json");
    let document = pretty(&document(messages, &schema_file))?;
    let schema = pretty(&json_schema(messages))?;
    Ok(Files::from([(format!("{id}.json"), document.into()), (schema_file, schema.into())]))
}

fn document(messages: &Messages<'_>, schema_file: &str) -> Value {
    let schema = messages.schema();
    let mut file = Map::new();
    file.insert("$schema".to_owned(), json!(schema_file));
    file.extend(provenance(schema).into_iter().map(|(key, value)| (key.to_owned(), value)));
    file.insert("source_locale".to_owned(), json!(schema.source_locale));
    let tags: Vec<_> = messages.locales.iter().map(|words| words.tag).collect();
    file.insert("locales".to_owned(), json!(tags));
    let groups = schema.group_ids().enumerate().map(|(at, id)| {
        let mut group = facts::range(schema, id);
        group.insert("texts".to_owned(), texts(messages, "phrase", |words| words.groups.get(at)));
        (id.to_owned(), Value::Object(group))
    });
    file.insert("groups".to_owned(), Value::Object(groups.collect()));
    let shared = messages.dataset.registry().shared().iter();
    let shared = shared.map(|shared| Value::Object(facts::shared(schema, shared)));
    file.insert("shared".to_owned(), shared.collect());
    let records = messages.dataset.registry().records().iter().enumerate().map(|(at, record)| {
        let mut facts = facts::facts(schema, record);
        facts.insert(
            "texts".to_owned(),
            texts(messages, messages.phrase_column(), |words| words.records.get(at)),
        );
        (record.key().to_string(), Value::Object(facts))
    });
    file.insert("records".to_owned(), Value::Object(records.collect()));
    Value::Object(file)
}

/// The texts of one message by locale: the value as `phrase`, the attributes by their names, the detail taken apart.
fn texts<'a, 'b>(
    messages: &'b Messages<'a>,
    phrase: &str,
    entry: impl Fn(&'b crate::messages::LocaleMessages<'a>) -> Option<&'b MessageTexts<'a>>,
) -> Value
where
    'a: 'b,
{
    let by_locale = messages.locales.iter().filter_map(|words| {
        let entry = entry(words)?;
        let mut texts = Map::new();
        texts.insert(phrase.to_owned(), json!(entry.phrase));
        texts.extend(entry.attributes.iter().map(|(name, text)| ((*name).to_owned(), json!(text))));
        if let Some((name, detail)) = entry.detail {
            texts.insert(name.to_owned(), pattern::json(detail));
        }
        Some((words.tag.to_owned(), Value::Object(texts)))
    });
    Value::Object(by_locale.collect())
}

fn json_schema(messages: &Messages<'_>) -> Value {
    let schema = messages.schema();
    let mut file = Map::new();
    file.insert("$schema".to_owned(), json!({ "type": "string" }));
    file.extend(
        provenance(schema).into_iter().map(|(key, value)| (key.to_owned(), json!({ "const": value }))),
    );
    file.insert("source_locale".to_owned(), json!({ "const": schema.source_locale }));
    let tags: Vec<_> = messages.locales.iter().map(|words| words.tag).collect();
    file.insert("locales".to_owned(), json!({ "const": tags }));
    let by_locale = |texts: &str| {
        let texts = tags.iter().map(|tag| ((*tag).to_owned(), json!({ "$ref": format!("#/$defs/{texts}") })));
        object(&texts.collect())
    };
    let groups = schema.group_ids().map(|id| {
        let fixed = facts::range(schema, id).into_iter();
        let mut properties: Map<_, _> = fixed.map(|(key, value)| (key, json!({ "const": value }))).collect();
        properties.insert("texts".to_owned(), by_locale("group_texts"));
        (id.to_owned(), object(&properties))
    });
    file.insert("groups".to_owned(), object(&groups.collect()));
    file.insert("shared".to_owned(), json!({ "type": "array", "items": shared_schema(schema) }));
    let codes = messages.dataset.registry().records().iter();
    let codes = codes.map(|record| (record.key().to_string(), json!({ "$ref": "#/$defs/record" })));
    file.insert("records".to_owned(), object(&codes.collect()));
    let mut described = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": schema.id,
        "description": messages.provenance(),
    });
    let definitions = json!({
        "record": record_schema(schema, by_locale("record_texts")),
        "record_texts": texts_schema(messages, messages.phrase_column(), messages.locales.iter().flat_map(|words| &words.records)),
        "group_texts": texts_schema(messages, "phrase", messages.locales.iter().flat_map(|words| &words.groups)),
        "code": key_schema(schema),
        "text": { "type": "string", "minLength": 1 },
        "reference": {
            "type": "object",
            "properties": {
                "rfc": { "type": "integer", "minimum": 1 },
                "text": { "$ref": "#/$defs/text" },
                "url": { "type": "string", "pattern": "^https://" },
            },
            "required": ["rfc", "text", "url"],
            "additionalProperties": false,
        },
        "pattern": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/piece" } },
        "piece": { "oneOf": [
            { "type": "string" },
            {
                "type": "object",
                "properties": { "variable": { "$ref": "#/$defs/text" } },
                "required": ["variable"],
                "additionalProperties": false,
            },
            {
                "type": "object",
                "properties": {
                    "select": { "$ref": "#/$defs/text" },
                    "variants": { "type": "array", "minItems": 1, "items": {
                        "type": "object",
                        "properties": {
                            "key": { "type": "string" },
                            "default": { "type": "boolean" },
                            "pieces": { "$ref": "#/$defs/pattern" },
                        },
                        "required": ["key", "default", "pieces"],
                        "additionalProperties": false,
                    } },
                },
                "required": ["select", "variants"],
                "additionalProperties": false,
            },
        ] },
    });
    if let (Value::Object(described), Value::Object(file)) = (&mut described, object(&file)) {
        described.extend(file);
        described.insert("$defs".to_owned(), definitions);
    }
    described
}

fn key_schema(schema: &Schema) -> Value {
    let bounds = schema.groups.first().zip(schema.groups.last());
    match (schema.key_form(), bounds) {
        (KeyForm::Number, Some((first, last))) => {
            json!({ "type": "integer", "minimum": first.first, "maximum": last.last })
        }
        (KeyForm::Number, None) => json!({ "type": "integer", "minimum": 0 }),
        _ => json!({ "$ref": "#/$defs/text" }),
    }
}

fn record_schema(schema: &Schema, texts: Value) -> Value {
    let columns = || schema.columns.iter().filter(|column| column.kind.is_of_record() || is_key(column));
    let mut properties: Map<_, _> =
        columns().map(|column| (column.name.clone(), column_schema(schema, column))).collect();
    properties.insert("texts".to_owned(), texts);
    let required = columns().filter(|column| column.required || is_key(column));
    let required = required.map(|column| column.name.as_str()).chain(["texts"]);
    some_of(&properties, required)
}

fn shared_schema(schema: &Schema) -> Value {
    let mut properties = Map::new();
    for bound in ["first", "last"] {
        properties.insert(bound.to_owned(), json!({ "$ref": "#/$defs/code" }));
    }
    let items = schema.columns.iter().filter(|column| column.kind == Type::Items);
    properties.extend(items.map(|column| (column.name.clone(), column_schema(schema, column))));
    some_of(&properties, ["first", "last"].into_iter())
}

fn is_key(column: &Column) -> bool {
    matches!(column.kind, Type::Key | Type::Group)
}

fn column_schema(schema: &Schema, column: &Column) -> Value {
    match column.kind {
        Type::Key => json!({ "$ref": "#/$defs/code" }),
        Type::Group => json!({ "enum": schema.group_ids().collect::<Vec<_>>() }),
        Type::Texts => array("text"),
        Type::Label => json!({ "enum": column.values }),
        Type::Reference => array("reference"),
        Type::Items => {
            let fields = column.fields.iter().map(|field| {
                let described = match field.kind {
                    FieldType::Texts => array("text"),
                    FieldType::Label => json!({ "enum": field.values }),
                    FieldType::Reference => array("reference"),
                    _ => json!({ "$ref": "#/$defs/text" }),
                };
                (field.name.clone(), described)
            });
            let required = column.fields.iter().filter(|field| !field.optional);
            let required = required.map(|field| field.name.as_str());
            json!({ "type": "array", "items": some_of(&fields.collect(), required) })
        }
        Type::Link => {
            let fixed = [
                ("to", json!({ "type": ["integer", "string"] })),
                ("when", json!({ "enum": column.values })),
                ("references", array("reference")),
            ];
            let properties = fixed.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
            json!({ "type": "array", "items": some_of(&properties, ["to"].into_iter()) })
        }
        // Text; and the others are not facts.
        _ => json!({ "$ref": "#/$defs/text" }),
    }
}

fn array(items: &str) -> Value {
    json!({ "type": "array", "minItems": 1, "items": { "$ref": format!("#/$defs/{items}") } })
}

/// What messages hold of which these are all: a text that each of them has is required.
fn texts_schema<'a>(
    messages: &Messages<'_>,
    phrase: &str,
    entries: impl Iterator<Item = &'a MessageTexts<'a>>,
) -> Value {
    let entries: Vec<_> = entries.collect();
    let text = || json!({ "$ref": "#/$defs/text" });
    let mut properties = Map::from_iter([(phrase.to_owned(), text())]);
    let mut required = vec![phrase];
    for name in &messages.schema().messages.attributes {
        let having = entries.iter().filter(|entry| entry.attributes.iter().any(|(other, _)| other == name));
        let count = having.count();
        if count > 0 {
            properties.insert(name.clone(), text());
        }
        if count == entries.len() {
            required.push(name);
        }
    }
    if let Some((name, _)) = entries.iter().find_map(|entry| entry.detail) {
        properties.insert(name.to_owned(), json!({ "$ref": "#/$defs/pattern" }));
    }
    some_of(&properties, required.into_iter())
}

/// An object that has no other properties than these, and those of them that are required.
fn some_of<'a>(properties: &Map<String, Value>, required: impl Iterator<Item = &'a str>) -> Value {
    let required: Vec<_> = required.collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}
