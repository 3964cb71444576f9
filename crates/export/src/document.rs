//! What JSON documents have in common, those of tables too.

use phrasebook_registry::Schema;
use serde_json::{Map, Value, json};

/// JSON as it is put into files: indented, with a line feed at the end.
///
/// # Errors
///
/// Returns the error of a value that JSON cannot hold, such as a map whose keys are not texts.
///
/// ```
/// let text = phrasebook_export::pretty(&serde_json::json!({ "code": 486 })).unwrap();
/// assert_eq!(text, "{\n  \"code\": 486\n}\n");
/// ```
pub fn pretty(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// The JSON Schema of an object that has exactly these properties.
#[must_use]
pub fn object(properties: &Map<String, Value>) -> Value {
    let required: Vec<_> = properties.keys().cloned().collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// Where the data comes from, as the first properties of every JSON document: dataset, version, license, registry.
#[must_use]
pub fn provenance(schema: &Schema) -> Vec<(&'static str, Value)> {
    let registry = schema.upstream.as_ref().map(|registry| {
        let updated = registry.updated.to_string();
        json!({ "name": registry.name, "url": registry.url, "updated": updated })
    });
    vec![
        ("dataset", json!(schema.id)),
        ("version", json!(schema.version)),
        ("license", json!(schema.license)),
        ("registry", json!(registry)),
    ]
}
