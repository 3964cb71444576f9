//! The records are the registry's, and the ledger is true to the documents.

use std::collections::BTreeMap;
use std::fs;

use crate::common::{root, shared};
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
        let (phrase, reference) = &rows[&record.code()];
        let ours = record.text("registry_phrase").or(record.text("canonical_phrase"));
        assert_eq!(ours, Some(phrase.as_str()));
        let Some(Value::References(references)) = record.value("reference") else { panic!("{record:?}") };
        assert_eq!(format!("[RFC{}]", references[0].rfc), *reference, "{}", record.code());
        assert!(!references[0].locators.is_empty(), "{} names no section", record.code());
    }
}

#[test]
fn unregistered_codes_are_marked_as_what_they_are() {
    let dataset = dataset();
    let status = |code| dataset.registry().record(code).and_then(|record| record.label("status"));
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

/// `dialog_effect` of 408 is the one fact that differs on purpose: RFC 5057 has "transaction" in its table and takes that
/// back in note 4 and section 5.2.
#[test]
fn records_agree_with_the_facts() {
    let Some(shared) = shared() else { return };
    let facts: toml::Table =
        fs::read_to_string(shared.join("facts/sip-facts.toml")).unwrap().parse().unwrap();
    let dataset = dataset();
    for fact in facts["code"].as_array().unwrap() {
        let code = u32::try_from(fact["code"].as_integer().unwrap()).unwrap();
        let record = dataset.registry().record(code).unwrap();
        let text = |key: &str| fact.get(key).and_then(toml::Value::as_str);
        assert_eq!(record.text("canonical_phrase"), text("phrase"), "{code}");
        assert_eq!(record.text("registry_phrase"), text("registry_phrase"), "{code}");
        assert_eq!(record.label("status"), text("status"), "{code}");
        assert_eq!(record.label("client_action"), text("client_action"), "{code}");
        assert_eq!(record.label("phrase_detail"), text("phrase_detail"), "{code}");
        if code != 408 {
            assert_eq!(record.label("dialog_effect"), text("dialog_effect"), "{code}");
        }
        let Some(Value::References(references)) = record.value("reference") else { panic!("{record:?}") };
        assert_eq!(i64::from(references[0].rfc), fact["rfc"].as_integer().unwrap());
        let sections: Vec<_> = text("section")
            .unwrap()
            .split(", ")
            .map(|section| section.split(' ').next().unwrap().to_owned())
            .collect();
        let shown =
            references[0].to_string().replace(&format!("RFC {} ", references[0].rfc), "").replace('§', "");
        assert_eq!(shown, sections.join(", "), "{code}");
    }
    for fact in facts["unregistered"].as_array().unwrap() {
        let code = u32::try_from(fact["code"].as_integer().unwrap()).unwrap();
        assert!(dataset.registry().record(code).is_some(), "{code}");
    }
    let headers = facts["header_rule"].as_array().unwrap();
    let musts = headers.iter().filter(|rule| rule["level"].as_str() == Some("must"));
    for rule in musts {
        let Ok(code) = rule["code"].as_str().unwrap().parse::<u32>() else { continue };
        let name = rule["header"].as_str().unwrap();
        let first = name.split(['|', ';', ':', '-']).next().unwrap().trim();
        let Some(Value::Items(items)) = dataset.registry().record(code).unwrap().value("headers") else {
            panic!("{code} has no header fields")
        };
        let found = items.iter().any(|item| {
            let named = matches!(item.value("name"), Some(Value::Text(name)) if name.starts_with(first));
            named && item.value("level") == Some(&Value::Label("must".to_owned()))
        });
        assert!(found, "{code} must have {name}");
    }
}

#[test]
fn the_ledger_is_true_to_the_documents() {
    let dataset = dataset();
    let ledger = dataset.ledger().unwrap();
    let per_document: Vec<_> = ledger.documents().iter().map(|document| document.entries.len()).collect();
    assert_eq!(per_document, [70, 94, 52, 69, 118]);
    let Some(shared) = shared() else { return };
    for document in ledger.documents() {
        let text = fs::read_to_string(shared.join("sources").join(&document.file)).unwrap();
        let lines: Vec<_> = text.lines().collect();
        let mut accounted = vec![Vec::new(); lines.len() + 1];
        for entry in document.entries.iter().map(toml::Spanned::get_ref) {
            let line = lines[usize::try_from(entry.line).unwrap() - 1];
            assert!(line.contains(&entry.printed_phrase), "{}:{}: {line}", document.file, entry.line);
            assert!(line.contains(&entry.printed_code), "{}:{}: {line}", document.file, entry.line);
            accounted[usize::try_from(entry.line).unwrap() - 1].push(entry.printed_code.clone());
        }
        // Every three-digit number that is a code is accounted for on its line.
        for (at, line) in lines.iter().enumerate() {
            let without_rfcs = line.replace("RFC ", "RFC").replace("200ms", "");
            let numbers =
                without_rfcs.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').filter(|word| {
                    word.len() == 3
                        && word.bytes().all(|byte| byte.is_ascii_digit())
                        && ('1'..='6').contains(&word.chars().next().unwrap())
                });
            for number in numbers {
                assert!(
                    accounted[at].iter().any(|code| code == number),
                    "{}:{}: {number} in {line}",
                    document.file,
                    at + 1
                );
            }
        }
    }
}

/// No sentence of the documents is in the project: one of them forbids reprinting.
#[test]
fn nothing_longer_than_a_phrase_is_copied_from_the_documents() {
    let Some(shared) = shared() else { return };
    let tree = embedded();
    let ours: Vec<&str> = tree.paths().filter_map(|path| tree.text(path)).collect();
    for entry in fs::read_dir(shared.join("sources")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines() {
            let sentences = line.split(['。', '.', ';', '；', '<', '|']).map(str::trim);
            for sentence in sentences.filter(|sentence| sentence.chars().count() > 45) {
                assert!(!ours.iter().any(|text| text.contains(sentence)), "{sentence}");
            }
        }
    }
}
