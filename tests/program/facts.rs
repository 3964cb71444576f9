//! The records agree with the registry and the RFCs.

use std::collections::BTreeMap;
use std::fs;

use crate::common::root;
use phrasebook_dataset::Dataset;
use phrasebook_generator::root::embedded;
use phrasebook_registry::{Record, Value};

fn dataset() -> Dataset {
    let (dataset, findings) =
        Dataset::load(&embedded(), "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap();
    assert_eq!(findings, []);
    dataset
}

/// `tests/data/registry.csv` is the registry's table of response codes as IANA publishes it.
#[test]
fn registered_codes_are_those_of_the_registry() {
    let table = fs::read_to_string(root().join("tests/data/registry.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: BTreeMap<u32, (String, String)> = reader
        .records()
        .map(Result::unwrap)
        .map(|row| (row[0].parse().unwrap(), (row[1].to_owned(), row[2].to_owned())))
        .collect();
    let dataset = dataset();
    let registered =
        |record: &&Record| ["registered", "deprecated"].contains(&record.label("status").unwrap());
    let records: Vec<_> = dataset.registry().records().iter().filter(registered).collect();
    assert_eq!(records.len(), rows.len());
    for record in records {
        let (phrase, reference) = &rows[&record.key().number().unwrap()];
        let ours = record.text("registry_phrase").or(record.text("canonical_phrase"));
        assert_eq!(ours, Some(phrase.as_str()));
        let Some(Value::References(references)) = record.value("reference") else { panic!("{record:?}") };
        assert_eq!(format!("[RFC{}]", references[0].rfc), *reference, "{}", record.key());
        assert!(!references[0].locators.is_empty(), "{} names no section", record.key());
    }
}

#[test]
fn unregistered_codes_are_marked_as_what_they_are() {
    let dataset = dataset();
    let status =
        |code: u32| dataset.registry().record(&code.into()).and_then(|record| record.label("status"));
    for code in [303, 409, 411] {
        assert_eq!(status(code), Some("historic"));
    }
    for code in [101, 490, 687] {
        assert_eq!(status(code), Some("draft"));
    }
    for code in [473, 474, 475, 476, 477, 478, 479] {
        assert_eq!(status(code), Some("vendor"));
    }
}

#[test]
fn coverage_is_complete() {
    let dataset = dataset();
    for locale in dataset.locales() {
        let coverage = dataset.coverage(locale);
        assert_eq!(coverage.present, coverage.required, "{}", locale.tag);
        assert_eq!(coverage.stale, 0, "{}", locale.tag);
    }
}

/// Rows of a table in `tests/data`, by the names of its columns; empty cells are left out.
fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(root().join("tests/data").join(file)).unwrap();
    let rows = csv::Reader::from_reader(text.as_bytes()).into_deserialize();
    let mut rows: Vec<BTreeMap<String, String>> = rows.map(Result::unwrap).collect();
    for row in &mut rows {
        row.retain(|_, cell| !cell.is_empty());
    }
    rows
}

/// `tests/data/facts.csv` was collected from the registry and the RFCs, independently of the records.
///
/// The records differ from it once, on purpose: RFC 5057 has "transaction" for 408 in its table, and corrects that to
/// "usage" in note 4 and section 5.2.
#[test]
fn records_agree_with_the_facts() {
    let dataset = dataset();
    let facts = rows("facts.csv");
    assert_eq!(facts.len(), 75);
    for fact in facts {
        let code: u32 = fact["code"].parse().unwrap();
        let record = dataset.registry().record(&code.into()).unwrap();
        let expected = |column: &str| fact.get(column).map(String::as_str);
        assert_eq!(record.text("canonical_phrase"), expected("phrase"), "{code}");
        assert_eq!(record.text("registry_phrase"), expected("registry_phrase"), "{code}");
        for column in ["status", "client_action", "phrase_detail"] {
            assert_eq!(record.label(column), expected(column), "{column} of {code}");
        }
        let dialog_effect = if code == 408 { Some("usage") } else { expected("dialog_effect") };
        assert_eq!(record.label("dialog_effect"), dialog_effect, "{code}");
        let Some(Value::References(references)) = record.value("reference") else { panic!("{record:?}") };
        assert_eq!(references[0].rfc.to_string(), fact["rfc"], "{code}");
        let shown =
            references[0].to_string().replace(&format!("RFC {} ", references[0].rfc), "").replace('§', "");
        assert_eq!(shown, fact["sections"], "{code}");
    }
}

/// `tests/data/required_headers.csv` lists the header fields that an RFC says a response must have.
#[test]
fn records_name_the_header_fields_that_a_response_must_have() {
    let dataset = dataset();
    let required = rows("required_headers.csv");
    assert!(required.len() > 10);
    for row in required {
        let code: u32 = row["code"].parse().unwrap();
        let Some(Value::Items(items)) = dataset.registry().record(&code.into()).unwrap().value("headers")
        else {
            panic!("{code} has no header fields")
        };
        let found = items.iter().any(|item| {
            item.value("name") == Some(&Value::Text(row["header"].clone()))
                && item.value("level") == Some(&Value::Label("must".to_owned()))
        });
        assert!(found, "{code} must have {}", row["header"]);
    }
}

#[test]
fn the_ledger_has_every_entry_of_the_documents() {
    let dataset = dataset();
    let documents = dataset.ledger().unwrap().documents();
    let per_document: Vec<_> = documents.iter().map(|document| document.entries.len()).collect();
    assert_eq!(per_document, [70, 94, 52, 69, 118]);
}

/// `tests/data/q850.csv` has each row of the mappings between SIP and Q.850: of RFC 3398, 7.2.4.1 and 8.2.6.1, of RFC 4497,
/// tables 1 and 2, and of Asterisk and `FreeSWITCH` where they differ.
#[test]
fn causes_have_every_row_of_the_mappings() {
    let (causes, _) = Dataset::load(&embedded(), "q850", &phrasebook_generator::LOAD_OPTIONS).unwrap();
    assert_eq!(causes.registry().records().len(), 75);
    let mappings = rows("q850.csv");
    assert_eq!(mappings.len(), 163);
    for row in mappings {
        let [from, to] = ["from", "to"].map(|end| row[end].parse::<u32>().unwrap());
        let column = row["column"].as_str();
        // The records of causes hold both directions.
        let (cause, code) = if column.starts_with("to_sip") { (from, to) } else { (to, from) };
        let record = causes.registry().record(&cause.into()).unwrap();
        let has = record.links(column).iter().any(|link| link.to == code);
        assert!(has, "`{column}` of {cause} lacks {code}");
    }
}
