//! Texts mention the records that the cases in `tests/data/mentions.json` list.

use std::collections::BTreeMap;
use std::fs;

use phrasebook_dataset::{Dataset, mentions};
use phrasebook_generator::{LOAD_OPTIONS, root};
use serde::Deserialize;

use crate::common::{run, stdout};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    found: BTreeMap<String, Vec<u32>>,
    #[serde(default)]
    unknown: BTreeMap<String, Vec<u32>>,
}

#[test]
fn a_text_mentions_what_the_table_says() {
    let tree = root::embedded();
    let datasets = tree.datasets().into_iter();
    let datasets: Vec<_> =
        datasets.map(|id| (id, Dataset::read(&tree, id, &LOAD_OPTIONS).unwrap().0)).collect();
    let path = crate::common::root().join("tests/data/mentions.json");
    let cases: Vec<Case> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    for Case { text, found, unknown } in cases {
        let mut all = (BTreeMap::new(), BTreeMap::new());
        for (id, dataset) in &datasets {
            let mentioned = mentions(dataset, &text);
            let keys = mentioned.found.iter().filter_map(|found| found.record.key().number());
            all.0.insert((*id).to_owned(), keys.collect::<Vec<_>>());
            let keys = mentioned.unknown.iter().filter_map(phrasebook_registry::Key::number);
            all.1.insert((*id).to_owned(), keys.collect::<Vec<_>>());
        }
        all.0.retain(|_, keys| !keys.is_empty());
        all.1.retain(|_, keys| !keys.is_empty());
        assert_eq!(all, (found, unknown), "{text:?}");
    }
}

#[test]
fn lookup_finds_the_records_that_a_text_mentions() {
    for (query, expected) in [
        (
            "Q.850 17",
            "SIP response codes\n486  Busy Here\n600  Busy Everywhere\n\nQ.850 causes\n17  User busy\n",
        ),
        (
            "Warning: 370 gw.example.com \"Insufficient Bandwidth\"",
            "SIP response codes\n488  Not Acceptable Here\n606  Not Acceptable\n\n\
             SIP warn-codes\n370  Insufficient bandwidth\n",
        ),
        (
            "SIP/2.0 488 Not Acceptable Here\r\nReason: Q.850;cause=65\r\nWarning: 305 a \"b\"\r\n",
            "SIP response codes\n488  Not Acceptable Here\n\nQ.850 causes\n65  Bearer capability not implemented\n\n\
             SIP warn-codes\n305  Incompatible media format\n",
        ),
    ] {
        assert_eq!(stdout(&["lookup", query, "--lang", "en"]), expected, "{query}");
    }
    for (query, begins) in [
        (
            "Reason: Q.850;cause=16;text=\"Terminated\"",
            "SIP response codes\n200  OK\n487  Request Terminated\n",
        ),
        ("SIP/2.0 486 Busy Here", "486 Busy Here"),
        ("Reason: SIP;cause=600", "600 Busy Everywhere"),
    ] {
        let answer = stdout(&["lookup", query, "--lang", "en"]);
        assert!(answer.starts_with(begins), "{query}: {answer}");
    }
    let unknown = run(&["lookup", "SIP/2.0 499 x"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(unknown.stderr).unwrap(),
        "SIP response codes: there is no record 499; it is treated as 400 Bad Request\n"
    );
    let both = run(&["lookup", "Q.850 999, Q.850 17", "--lang", "en"]);
    assert_eq!(both.status.code(), Some(0));
    assert!(String::from_utf8(both.stderr).unwrap().ends_with("there is no record 999\n"));
}
