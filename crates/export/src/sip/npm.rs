//! A package for npm: the ECMAScript module with what npm asks for.

use super::causes::Causes;
use super::{esm, package};
use crate::document::pretty;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use serde_json::{Map, Value, json};

pub(crate) const FORMAT: Format = Format::new("npm", "The ECMAScript module as a package for npm", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut files = esm::files(messages)?;
    if !files.is_empty() {
        files.insert("package.json".to_owned(), manifest(messages)?.into());
        files.insert("README.md".to_owned(), package::filled(include_str!("npm/README.md"), messages)?);
        package::add_licenses(&mut files);
    }
    Ok(files)
}

/// The manifest with the version of the data.
fn manifest(messages: &Messages<'_>) -> Result<String, Error> {
    let mut manifest: Map<String, Value> = serde_json::from_str(include_str!("npm/package.json"))?;
    manifest.insert("version".to_owned(), json!(messages.schema().version));
    if let Some(causes) = Causes::of(messages)? {
        let [code, types] = ["js", "d.ts"].map(|ending| format!("{}.{ending}", causes.module()));
        if let Some(exports) = manifest.get_mut("exports").and_then(Value::as_object_mut) {
            let module = json!({ "types": format!("./{types}"), "default": format!("./{code}") });
            exports.insert(format!("./{}", causes.module()), module);
        }
        if let Some(files) = manifest.get_mut("files").and_then(Value::as_array_mut) {
            files.extend([json!(code), json!(types)]);
        }
    }
    Ok(pretty(&manifest)?)
}
