//! JSON Schemas of the files that say something about words: states, glossaries and the ledger.

use std::collections::BTreeMap;

use schemars::schema_for;
use serde_json::{Value, json};

use crate::state::SIGNED;
use crate::{State, glossary, ledger};

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
