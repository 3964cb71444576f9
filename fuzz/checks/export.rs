//! Exports a text in formats that have parsers of their own, and reads it back.

use std::fmt::Write as _;

use phrasebook_catalog::{Catalog, NO_ARGUMENTS};
use phrasebook_dataset::{Dataset, LoadOptions, Tree};
use phrasebook_finding::{Severity, Source};
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use serde_json::Value;

const SCHEMA: &str = include_str!("../../tests/data/hostile-words/records/words/dataset.toml");

/// The formats whose files other crates read.
const FORMATS: [&str; 7] = ["json", "arb", "i18next", "xcstrings", "xliff", "android", "fluent"];

/// All files are well-formed, and the text comes back from those that have it as it is.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some(dataset) = dataset(text) else { return };
    let locales: Vec<_> = dataset.locales().iter().collect();
    for name in FORMATS {
        let format = phrasebook_export::format(name).expect("the format exists");
        let files = format.files(&dataset, &locales, &[]).expect("the format can be made");
        assert!(!files.is_empty(), "{name} has no files");
        let mut is_found = matches!(name, "arb" | "i18next" | "android");
        for (path, bytes) in &files {
            let written = std::str::from_utf8(bytes).expect("the file is UTF-8");
            is_found |= match path.rsplit('.').next() {
                Some("json" | "arb" | "xcstrings") => json(written, text),
                Some("xml" | "xlf" | "xliff") => xml(written, text),
                Some("ftl") => fluent(written, text),
                _ => false,
            };
        }
        assert!(is_found, "{name} lost {text:?}");
    }
}

/// A dataset with the text as a phrase and a summary, unless an error is found in it.
fn dataset(text: &str) -> Option<Dataset> {
    let mut tree = Tree::default();
    tree.insert("records/words/dataset.toml", SCHEMA);
    tree.insert("records/words/all.toml", "[[record]]\ncode = 1\n");
    let mut literal = String::new();
    for character in text.chars() {
        match character {
            c if c.is_alphanumeric() => literal.push(c),
            c => write!(literal, "{{\"\\U{:06X}\"}}", u32::from(c)).expect("a string has room"),
        }
    }
    let words = format!(
        "column-code = C\ncolumn-phrase = P\ncolumn-summary = S\nkind-all = A\n    .summary = A.\ndataset = W\n\
         word-1 = {literal}\n    .summary = {literal}\n"
    );
    tree.insert("locales/en/words.ftl", words);
    let (dataset, findings) = Dataset::load(&tree, "words", &LoadOptions::new(&[])).ok()?;
    (!findings.iter().any(|finding| finding.severity == Severity::Error)).then_some(dataset)
}

fn json(written: &str, text: &str) -> bool {
    has(&serde_json::from_str(written).expect("the JSON is sound"), text)
}

/// Whether a string of the document is the text.
fn has(value: &Value, text: &str) -> bool {
    match value {
        Value::String(string) => string == text,
        Value::Array(values) => values.iter().any(|value| has(value, text)),
        Value::Object(values) => values.values().any(|value| has(value, text)),
        _ => false,
    }
}

fn xml(written: &str, text: &str) -> bool {
    let mut reader = quick_xml::Reader::from_str(written);
    let mut found = false;
    let mut read = String::new();
    loop {
        match reader.read_event().expect("the XML is sound") {
            Event::Eof => return found,
            Event::Text(part) => read.push_str(&part.decode().expect("the file is UTF-8")),
            Event::GeneralRef(reference) => {
                if let Some(character) = reference.resolve_char_ref().expect("the number is sound") {
                    read.push(character);
                } else {
                    let name = reference.decode().expect("the file is UTF-8");
                    read.push_str(resolve_predefined_entity(&name).expect("the entity is known"));
                }
            }
            Event::Start(start) => {
                for attribute in start.attributes() {
                    attribute.expect("the attribute is sound");
                }
                read.clear();
            }
            Event::End(_) => {
                found |= read == text;
                read.clear();
            }
            Event::Comment(comment) => {
                assert!(
                    !comment.decode().expect("the file is UTF-8").contains("--"),
                    "a comment has two hyphens"
                );
            }
            _ => {}
        }
    }
}

fn fluent(written: &str, text: &str) -> bool {
    let source = Source { path: "a.ftl", text: written };
    let (catalog, findings) = Catalog::parse("en".parse().expect("this is a tag"), &[source]);
    assert_eq!(findings, []);
    catalog.value("word-1", NO_ARGUMENTS).as_deref() == Ok(text)
}
