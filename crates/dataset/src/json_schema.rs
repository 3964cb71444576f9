//! JSON Schemas of the files that say something about words: states, glossaries and the ledger.

use std::collections::BTreeMap;

use schemars::schema_for;
use serde_json::{Value, json};

use crate::state::SIGNED;
use crate::{State, glossary, is_adjustable, ledger, rules};

/// The schema of a file of states, `locales/<tag>/<file>.state.toml`.
///
/// ```
/// let schema = phrasebook_dataset::json_schema::state();
/// assert_eq!(schema["additionalProperties"]["$ref"], "#/$defs/State");
/// ```
#[must_use]
pub fn state() -> Value {
    let mut schema = schema_for!(BTreeMap<String, State>).to_value();
    if let Some(schema) = schema.as_object_mut() {
        let signed = json!({
            "type": "array",
            "items": { "type": "string" },
            "description": "The native speakers who have read all words of the file, each with name and date.",
        });
        schema.insert("properties".to_owned(), json!({ SIGNED: signed }));
    }
    schema
}

/// The schema of a `dataset.toml`, with the names of the rules whose severity a dataset can change.
///
/// ```
/// let schema = phrasebook_dataset::json_schema::dataset();
/// let names = &schema["$defs"]["Lint"]["properties"]["severity"]["propertyNames"]["enum"];
/// assert!(names.as_array().unwrap().iter().any(|name| name == "untranslated_copy"));
/// ```
#[must_use]
pub fn dataset() -> Value {
    let mut schema = phrasebook_registry::json_schema::dataset();
    let names: Vec<&str> = rules().map(|rule| rule.name).filter(|name| is_adjustable(name)).collect();
    let severity = schema.pointer_mut("/$defs/Lint/properties/severity").and_then(Value::as_object_mut);
    if let Some(severity) = severity {
        severity.insert("propertyNames".to_owned(), json!({ "enum": names }));
    }
    schema
}

/// The schema of a glossary, `locales/<tag>/<dataset>.glossary.toml`.
#[must_use]
pub fn glossary() -> Value {
    schema_for!(glossary::File).to_value()
}

/// The schema of a ledger, `records/<dataset>/<ledger_file>`.
#[must_use]
pub fn ledger() -> Value {
    schema_for!(ledger::File).to_value()
}
