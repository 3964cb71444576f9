//! Reads `dataset.toml`, records and the example message of a dataset.

use phrasebook_finding::{Finding, Source};
use phrasebook_registry::{Example, KeyForm, Registry, Schema};

/// Separates `dataset.toml` from the records.
const CUT: &str = "\n#----\n";

/// The `dataset.toml` of records that come without one.
const SCHEMA: &str = include_str!("records/dataset.toml");

/// Nothing panics, findings name lines of the file, and records have the code and the columns that they should.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (schema, records) = text.split_once(CUT).unwrap_or((SCHEMA, text));
    let schema = match Schema::parse(Source { path: "records/c/dataset.toml", text: schema }) {
        Ok(schema) => schema,
        Err(findings) => {
            assert!(!findings.is_empty());
            return lines(&findings, schema);
        }
    };
    let source = Source { path: "records/c/a.toml", text: records };
    let (registry, findings) = Registry::parse(schema, &[source]);
    lines(&findings, records);
    let are_numbers = registry.schema().key_form() == KeyForm::Number;
    assert!(!are_numbers || registry.records().is_sorted_by_key(phrasebook_registry::Record::key));
    for record in registry.records() {
        assert!(registry.record(record.key()).is_some());
        for (first, last) in registry.shared().iter().map(phrasebook_registry::Shared::range) {
            assert!(first <= last);
        }
    }
    match Example::parse(source) {
        Ok(example) => {
            let _ = example.check(&registry);
        }
        Err(findings) => lines(&findings, records),
    }
}

fn lines(findings: &[Finding], text: &str) {
    let lines = u32::try_from(text.split('\n').count()).expect("the file is small");
    for finding in findings {
        let line = finding.place.line;
        assert!((1..=lines).contains(&line) || finding.place.path.ends_with("dataset.toml"), "{finding}");
    }
}
