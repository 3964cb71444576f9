//! Writes JSON Schemas of the files that people write, for their editors.

use std::collections::BTreeMap;

use phrasebook_dataset::json_schema as of_words;
use phrasebook_registry::{Schema, json_schema as of_records};
use serde_json::Value;

use crate::Error;

/// The schemas by their paths below the root. A TOML file names its schema in its first line.
pub(super) fn files(datasets: &[Schema]) -> Result<BTreeMap<String, String>, Error> {
    let records = datasets
        .iter()
        .map(|schema| (format!("{}.records", schema.id), "Records", of_records::records(schema)));
    let schemas = [
        ("dataset".to_owned(), "A dataset", of_words::dataset()),
        ("example".to_owned(), "The message that carries a record", of_records::example()),
        ("glossary".to_owned(), "The terms of a language", of_words::glossary()),
        ("ladders".to_owned(), "The message flows that lead to codes", of_records::ladders()),
        ("ledger".to_owned(), "The ledger of source documents", of_words::ledger()),
        ("state".to_owned(), "The state of each message, by its id", of_words::state()),
    ];
    let files = schemas.into_iter().chain(records).map(|(name, title, schema)| {
        let path = format!("schemas/{name}.schema.json");
        let text = written(title, schema)
            .map_err(|error| Error::Data { place: path.clone(), problem: error.to_string() })?;
        Ok((path, text))
    });
    files.collect()
}

/// A schema as a file with a title, which names the command that makes it.
fn written(title: &str, mut schema: Value) -> Result<String, serde_json::Error> {
    if let Some(schema) = schema.as_object_mut() {
        // The derived title is the name of a Rust type, which says nothing to a person who writes TOML.
        schema.insert("title".to_owned(), title.into());
        let comment = "Made by `cargo xtask bake`; do not edit.";
        schema.insert("$comment".to_owned(), comment.into());
    }
    drop_code(&mut schema);
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}

/// Removes the examples in Rust from the descriptions.
fn drop_code(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(Value::String(text)) = keys.get_mut("description")
                && let Some(end) = text.find("\n\n```")
            {
                text.truncate(end);
            }
            keys.values_mut().for_each(drop_code);
        }
        Value::Array(values) => values.iter_mut().for_each(drop_code),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_have_no_code() {
        let files = files(&[]).unwrap();
        assert!(files.len() > 5);
        for (path, text) in files {
            assert!(!text.contains("```"), "{path}");
        }
    }
}
