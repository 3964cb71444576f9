//! The JSON Schemas for editors: each TOML file names one, and follows it.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use phrasebook_finding::shown_path;
use serde_json::Value;

use crate::common::root;

/// The TOML files of records and locales.
fn toml_files() -> Vec<PathBuf> {
    let folders = ["records", "locales"].into_iter().flat_map(|top| fs::read_dir(root().join(top)).unwrap());
    let files = folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
    let files = files.map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect()
}

/// The schema that the first line of a file names, the path relative to the file as editors read it.
fn schema_of(path: &Path, text: &str) -> Validator {
    let first = text.lines().next().unwrap();
    let named = first.strip_prefix("#:schema ").unwrap_or_else(|| panic!("{}: {first}", shown_path(path)));
    let schema = fs::read_to_string(path.parent().unwrap().join(named)).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap()
}

/// A TOML value as JSON; dates become strings, as they do in editors.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(values) => values.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json(value))).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}

fn problems(schema: &Validator, text: &str) -> Vec<String> {
    let value = json(toml::from_str(text).unwrap());
    schema.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_toml_file_follows_the_schema_that_it_names() {
    let files = toml_files();
    assert!(files.len() > 25, "{files:?}");
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(problems(&schema_of(&path, &text), &text), [""; 0], "{}", shown_path(&path));
    }
}

#[test]
fn a_wrong_file_does_not_follow_its_schema() {
    for (path, from, to) in [
        ("records/sip-response/dataset.toml", "license = ", "licence = "),
        ("records/sip-response/dataset.toml", "version = \"1.0.0\"", "version = \"1\""),
        ("records/sip-response/dataset.toml", "protocol = \"sip\"", "protocol = \"sips\""),
        ("records/sip-response/dataset.toml", "type = \"key\"", "type = \"code\""),
        ("records/sip-response/1xx.toml", "code = 100", "code = 99"),
        ("records/sip-response/1xx.toml", "code = 100", "code = \"100\""),
        ("records/sip-response/1xx.toml", "canonical_phrase = ", "phrase = "),
        ("records/sip-response/1xx.toml", "canonical_phrase = \"Trying\"", "canonical_phrase = \" Trying\""),
        ("records/sip-response/1xx.toml", "status = \"registered\"", "status = \"known\""),
        ("records/sip-response/1xx.toml", "reference = [\"RFC 3261 21.1.1\"]\n", ""),
        ("records/sip-response/1xx.toml", "RFC 3261 21.1.1", "RFC3261 21.1.1"),
        ("records/sip-response/1xx.toml", "level = \"may\"", "level = \"might\""),
        ("records/sip-response/shared.toml", "first = ", "from = "),
        ("records/sip-response/confusable.toml", "confusable = [", "confusable = [\n    [100],"),
        ("records/sip-response/example.toml", "message = ", "massage = "),
        ("records/sip-response/example.toml", "codes = [100]", "codes = 100"),
        ("records/sip-response/sources.toml", "verdict = \"same\"", "verdict = \"good\""),
        ("locales/ko/ui.state.toml", "review = \"reviewed\"", "review = \"read\""),
        ("locales/ko/sip-response.glossary.toml", "target = ", "word = "),
    ] {
        let path = root().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        let wrong = text.replacen(from, to, 1);
        assert!(!problems(&schema_of(&path, &text), &wrong).is_empty(), "{}: {to}", shown_path(&path));
    }
}
