//! The causes in the lookup library agree with the records, the locales and `tests/data/q850.csv`, for every number.

use std::collections::BTreeMap;

use crate::common::root;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::Dataset;
use phrasebook_generator::root::embedded;
use serde::Deserialize;
use sip_phrasebook::q850::{self, Cause, Mapping, ReasonValue};
use sip_phrasebook::{Locale, StatusCode};

const MAPPINGS: [(&str, Mapping); 4] = [
    ("rfc3398", Mapping::Rfc3398),
    ("rfc4497", Mapping::Rfc4497),
    ("asterisk", Mapping::Asterisk),
    ("freeswitch", Mapping::FreeSwitch),
];

fn causes() -> Dataset {
    Dataset::load(&embedded(), "q850", &phrasebook_generator::LOAD_OPTIONS).unwrap().0
}

fn code(number: u16) -> StatusCode {
    StatusCode::new(number).unwrap()
}

fn cause(number: u8) -> Cause {
    Cause::new(number).unwrap()
}

/// A row of a mapping: from a cause to a status code, or the other way round.
#[derive(Deserialize)]
struct Row {
    from: u16,
    to: u16,
    column: String,
}

/// The rows of the mappings, in both directions.
fn rows() -> Vec<Row> {
    let reader = csv::Reader::from_path(root().join("tests/data/q850.csv")).unwrap();
    reader.into_deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_row_of_the_mappings_is_there_both_ways() {
    let rows = rows();
    let mapping = |column: &str| {
        let (_, name) = column.rsplit_once('_').unwrap();
        MAPPINGS.iter().find(|(other, _)| *other == name).unwrap().1
    };
    for Row { from, to, column } in &rows {
        let mapping = mapping(column);
        let has = if column.starts_with("to_sip") {
            let rows = cause(u8::try_from(*from).unwrap()).status_codes(mapping);
            rows.iter().any(|row| row.to == code(*to))
        } else {
            code(*from).causes(mapping).iter().any(|row| u16::from(row.to.as_u8()) == *to)
        };
        assert!(has, "{from} to {to} in {column}");
    }
    let from_causes: usize = (0..=127)
        .map(cause)
        .flat_map(|cause| MAPPINGS.map(|(_, mapping)| cause.status_codes(mapping).len()))
        .sum();
    let codes = (100..=699).map(code);
    let from_codes: usize =
        codes.flat_map(|code| MAPPINGS.map(|(_, mapping)| code.causes(mapping).len())).sum();
    // The RFCs add a few rows in notes to their tables; the records have them too.
    let dataset = causes();
    let links = dataset.registry().records().iter().flat_map(|record| {
        let columns =
            MAPPINGS.iter().flat_map(|(name, _)| [format!("to_sip_{name}"), format!("from_sip_{name}")]);
        columns.map(|column| record.links(&column).len())
    });
    assert_eq!(from_causes + from_codes, links.sum::<usize>());
    assert!(from_causes + from_codes > rows.len());
}

#[test]
fn all_values_have_the_facts_and_words_of_their_records() {
    let dataset = causes();
    let mut known = 0;
    for number in 0..=127 {
        let cause = cause(number);
        assert_eq!((cause.as_u8(), u8::from(cause), cause.to_string()), (number, number, number.to_string()));
        let record = dataset.registry().record(&u32::from(number).into());
        assert_eq!(cause.is_known(), record.is_some(), "{number}");
        let text = |column| record.and_then(|record| record.text(column));
        let [name, asterisk, freeswitch] = ["name", "asterisk", "freeswitch"].map(text);
        assert_eq!(
            (cause.name(), cause.asterisk_name(), cause.freeswitch_name()),
            (name, asterisk, freeswitch)
        );
        assert_eq!(asterisk.and_then(Cause::from_asterisk_name), asterisk.map(|_| cause));
        assert_eq!(freeswitch.and_then(Cause::from_freeswitch_name), freeswitch.map(|_| cause));
        for locale in Locale::ALL {
            let catalog = &dataset.locale(locale.tag()).unwrap().catalog;
            let id = format!("cause-{number}");
            let text = |name| record.map(|_| catalog.attribute(&id, name, NO_ARGUMENTS).unwrap());
            let value = record.map(|_| catalog.value(&id, NO_ARGUMENTS).unwrap());
            assert_eq!(q850::phrase(cause, locale), value.as_deref());
            assert_eq!(q850::summary(cause, locale), text("summary").as_deref());
            assert_eq!(q850::description(cause, locale), text("description").as_deref());
            assert_eq!(q850::action(cause, locale), text("action").as_deref());
        }
        for (name, mapping) in MAPPINGS {
            let links = record.map(|record| record.links(&format!("to_sip_{name}"))).unwrap_or_default();
            let conditions =
                |code: u32| links.iter().find(|link| link.to == code).unwrap().condition.as_deref();
            // The usual code comes first.
            assert!(cause.status_codes(mapping).is_sorted_by_key(|row| row.condition.is_some()), "{number}");
            for row in cause.status_codes(mapping) {
                let condition = row.condition.map(q850::Condition::slug);
                assert_eq!(condition, conditions(row.to.as_u16().into()), "{number}, {name}");
            }
        }
        known += usize::from(cause.is_known());
    }
    assert_eq!(known, dataset.registry().records().len());
    assert_eq!(q850::DATA_VERSION, dataset.registry().schema().version.to_string());
    assert!((128..=u8::MAX).all(|number| Cause::new(number).is_none()));
}

/// RFC 3398, 7.2.4.1 and 8.2.6.1; the rules of RFC 4497 for numbers that its tables do not list.
#[test]
fn numbers_without_a_row_follow_the_rule_of_the_rfc() {
    let rows = rows();
    let listed = |column: &str| {
        let mut listed = BTreeMap::<_, Vec<_>>::new();
        for row in rows.iter().filter(|row| row.column == column) {
            listed.entry(row.from).or_default().push(row.to);
        }
        listed
    };
    for (name, mapping) in &MAPPINGS[..2] {
        let is_3398 = *mapping == Mapping::Rfc3398;
        let (to_sip, from_sip) = (listed(&format!("to_sip_{name}")), listed(&format!("from_sip_{name}")));
        for number in 0..=127 {
            let found = cause(number).status_code(*mapping).map(StatusCode::as_u16);
            let expected = match (number, to_sip.get(&number.into())) {
                (_, Some(codes)) => Some(codes[0]),
                (16, _) => None,
                (44, _) if is_3398 => None,
                _ => Some(500),
            };
            assert_eq!(found, expected, "{number} by {name}");
        }
        for number in 100..=699 {
            let found = code(number).cause(*mapping).map(Cause::as_u8);
            let expected = match (number, from_sip.get(&number)) {
                // By the warn-code; by default 31.
                (488 | 606, _) => Some(31),
                (_, Some(causes)) => Some(u8::try_from(causes[0]).unwrap()),
                (..=399, _) => None,
                (487, _) if is_3398 => None,
                _ => Some(31),
            };
            assert_eq!(found, expected, "{number} by {name}");
        }
    }
    assert_eq!(code(404).cause(Mapping::FreeSwitch), None);
    assert_eq!(Cause::USER_BUSY.status_code(Mapping::Asterisk), None);
}

#[test]
fn a_reason_is_read_from_whatever_comes() {
    let busy = Some(Cause::USER_BUSY);
    let cases: [(&[u8], Option<Cause>); 26] = [
        (b"Q.850;cause=17", busy),
        (b"q.850 ; CAUSE = 17 ; text=\"User busy\"", busy),
        (b" Q.850\t;\r\n cause=17", busy),
        (b"Q.850;text=\"cause=16\";cause=017", busy),
        (b"Q.850;text=\"a, Q.850;cause=16\\\";cause=1\";cause=17", busy),
        (b"SIP;cause=486;text=\"Busy, here\",Q.850;cause=17", busy),
        (b"Q.850;cause=17,Q.850;cause=16", busy),
        (b"Q.850;cause=200, Q.850;cause=17", busy),
        (b"Q.850;cause=17;location=LN;cause", None),
        (b",;,=,Q.850;;cause=17,", busy),
        (b"Q.850;cause=0", Cause::new(0)),
        (b"Q.850;cause=127", Some(Cause::INTERWORKING)),
        (b"Q.850;cause=128", None),
        (b"Q.850;cause=256", None),
        (b"Q.850;cause=99999999999999999999", None),
        (b"Q.850;cause=-1", None),
        (b"Q.850;cause=+17", None),
        (b"Q.850;cause=1 7", None),
        (b"Q.850;cause=\"17\"", None),
        (b"Q.850;cause=", None),
        (b"Q.850;cause", None),
        (b"Q.850;cause=17;cause=17", None),
        (b"Q.850;text=\"open;cause=17", None),
        (b"Q.8500;cause=17", None),
        (b"\xff\x00\"\\", None),
        (b"", None),
    ];
    for (value, expected) in cases {
        assert_eq!(Cause::from_reason(value), expected, "{}", value.escape_ascii());
    }
    for number in 0..=127 {
        for text in ["", "a \"b\", c;cause=1\\", "사용자 통화 중\r\nVia: x"] {
            let value = ReasonValue::new(cause(number), text).to_string();
            assert!(!value.contains(['\r', '\n']), "{value}");
            assert_eq!(Cause::from_reason(value.as_bytes()), Some(cause(number)), "{value}");
        }
    }
}
