//! Compares the oracle of negotiation with cases written by hand, and with itself.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod oracle;

use oracle::cases::{Case, cases};
use oracle::random::random_case;
use std::collections::BTreeSet;

/// This many random cases show every kind of header and answer in less than a second.
const SEEDS: u64 = 3_000;

/// Ways to write a tag after its language: without a script, and with each that a language may imply.
const SCRIPTS: [&str; 9] = ["", "-Arab", "-Cyrl", "-Deva", "-Guru", "-Hans", "-Hant", "-Latn", "-Mong"];

#[test]
fn oracle_agrees_with_every_case() {
    let cases = cases();
    assert!(cases.len() >= 150, "the table has only {} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(disagreement).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn disagreement(case: &Case) -> Option<String> {
    let tags = case.tags();
    let answer = oracle::negotiate(&case.header, &tags).map(|index| tags[index]);
    let start: String = String::from_utf8_lossy(&case.header).chars().take(80).collect();
    (answer != case.expected.as_deref())
        .then(|| format!("{start:?} of {tags:?}: {answer:?} and not {:?} ({})", case.expected, case.why))
}

#[test]
fn cases_are_sound() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        assert!(!case.why.is_empty(), "no reason: {case:?}");
        if let Some(expected) = &case.expected {
            assert!(case.available.contains(expected), "{expected} is not available: {}", case.why);
        }
        assert!(seen.insert((case.header, case.available)), "twice: {}", case.why);
    }
}

/// Every case has its own line, so that a changed case is one changed line.
#[test]
fn cases_are_one_to_a_line() {
    let lines: Vec<&str> = include_str!("data/negotiation.json").lines().collect();
    assert_eq!(lines.first(), Some(&"["));
    assert_eq!(lines.last(), Some(&"]"));
    assert_eq!(lines.len(), cases().len() + 2);
}

#[test]
fn random_cases_repeat_and_vary() {
    let mut headers = BTreeSet::new();
    let mut lists = BTreeSet::new();
    let (mut none, mut first, mut later, mut hostile) = (0, 0, 0, 0);
    for seed in 0..SEEDS {
        let (header, available) = random_case(seed);
        assert_eq!(random_case(seed), (header.clone(), available.clone()));
        match oracle::negotiate(&header, &available) {
            None => none += 1,
            Some(0) => first += 1,
            Some(_) => later += 1,
        }
        hostile += u64::from(!header.is_ascii() || header.contains(&0));
        headers.insert(header);
        lists.insert(available);
    }
    println!(
        "{} headers, {} lists; answers: {none} none, {first} first, {later} later; {hostile} with odd bytes",
        headers.len(),
        lists.len()
    );
    assert!(headers.len() as u64 > SEEDS / 2, "{} different headers", headers.len());
    assert!(lists.len() as u64 > SEEDS / 5, "{} different lists", lists.len());
    for count in [none, first, later] {
        assert!(count > SEEDS / 10, "answers: {none} none, {first} first, {later} later");
    }
    assert!(hostile > SEEDS / 50, "{hostile} headers with odd bytes");
}

/// Letter case, white space and malformed elements do not change an answer.
#[test]
fn answers_do_not_change_with_what_does_not_count() {
    for seed in 0..SEEDS {
        let (header, available) = random_case(seed);
        let answer = oracle::negotiate(&header, &available);
        let same = |changed: &[u8]| {
            let changed_answer = oracle::negotiate(changed, &available);
            let (before, after) = (String::from_utf8_lossy(&header), String::from_utf8_lossy(changed));
            assert_eq!(answer, changed_answer, "seed {seed}, {available:?}: {before:?} and {after:?}");
        };
        same(&header.to_ascii_uppercase());
        same(&header.to_ascii_lowercase());
        same(&[b" \t,\r\n,", header.as_slice()].concat());
        same(&[b"-, ko;q=2, ;q=0, x=\",\", \xff;q=0,", header.as_slice()].concat());
        same(&[header.as_slice(), b" "].concat());
        // If the header ends in an open string, this text becomes part of the string and does not close it.
        same(&[header.as_slice(), b","].concat());
        same(&[header.as_slice(), b",ko;q=0.5;q=0"].concat());
        let changed_lists: Vec<String> = available.iter().map(|tag| tag.to_uppercase()).collect();
        let shouted: Vec<&str> = changed_lists.iter().map(String::as_str).collect();
        assert_eq!(answer, oracle::negotiate(&header, &shouted), "seed {seed}");
    }
}

/// The answer is never a tag that the header refuses by a range as long as the tag.
#[test]
fn a_refusal_is_respected() {
    let mut answers = 0;
    for seed in 0..SEEDS {
        let (header, available) = random_case(seed);
        let Some(answer) = oracle::negotiate(&header, &available) else { continue };
        answers += 1;
        // One of these is the tag with its implied script, if it has one; the others name nothing.
        let tag = available[answer];
        let (language, rest) = tag.split_at(tag.find('-').unwrap_or(tag.len()));
        let refusals = SCRIPTS.map(|script| format!("{language}{script}{rest};q=0,")).concat();
        let refused = oracle::negotiate(&[refusals.as_bytes(), &header].concat(), &available);
        assert_ne!(refused, Some(answer), "seed {seed}, {available:?}: {}", String::from_utf8_lossy(&header));
    }
    assert!(answers > SEEDS / 3, "only {answers} answers to refuse");
}
