//! Compares negotiation with cases written by hand, and with an oracle that was written independently.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod oracle;

use std::collections::BTreeSet;

use icu_locale::subtags::{Language, Region, Script};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use oracle::cases::cases;
use oracle::random::random_case;
use sip_phrasebook::{Available, Locale, TagError, negotiate};

/// How many random headers are tried; some 2 seconds without optimisation.
const SEEDS: u64 = 100_000;

#[test]
fn negotiation_agrees_with_every_case() {
    for case in cases() {
        let tags = case.tags();
        let available = Available::<128>::from_slice(&tags).expect("the tags of a case are sound");
        let found = available.negotiate(&case.header).map(|position| tags[position]);
        assert_eq!(found, case.expected.as_deref(), "{case:?}");
        // Which locales the phrasebook has depends on the features; the oracle knows the answer for any of them.
        let tags = Locale::ALL.map(Locale::tag);
        let expected = oracle::negotiate(&case.header, &tags).map(|position| tags[position]);
        assert_eq!(negotiate(&case.header).map(Locale::tag), expected, "{case:?}");
    }
}

#[test]
fn negotiation_agrees_with_the_oracle() {
    for seed in 0..SEEDS {
        let (header, tags) = random_case(seed);
        let available = Available::<128>::from_slice(&tags).expect("the tags of a case are sound");
        let (found, expected) = (available.negotiate(&header), oracle::negotiate(&header, &tags));
        assert_eq!(found, expected, "seed {seed}: {:?} of {tags:?}", String::from_utf8_lossy(&header));
        let tags = Locale::ALL.map(Locale::tag);
        let expected = oracle::negotiate(&header, &tags).map(|position| tags[position]);
        assert_eq!(negotiate(&header).map(Locale::tag), expected, "seed {seed}");
    }
}

/// The script and the region that ICU4X adds to some subtags.
fn likely(language: Language, script: Option<Script>, region: Option<Region>) -> Option<(Script, Region)> {
    let mut identifier = LanguageIdentifier { language, script, region, ..LanguageIdentifier::UNKNOWN };
    LocaleExpander::new_common().maximize(&mut identifier);
    identifier.script.zip(identifier.region)
}

/// Every word of some letters.
fn words(length: usize) -> Vec<String> {
    (0..length).fold(vec![String::new()], |words, _| {
        words.iter().flat_map(|word| ('a'..='z').map(move |letter| format!("{word}{letter}"))).collect()
    })
}

fn position<const N: usize>(range: &str, tags: [&str; N]) -> Option<usize> {
    Available::new(tags).expect("these are tags").negotiate(range)
}

#[test]
fn every_language_of_cldr_has_its_likely_script_and_region() {
    let parse = |word: &String| word.parse().ok().filter(|language: &Language| !language.is_unknown());
    let languages: Vec<_> = words(2).iter().chain(&words(3)).filter_map(parse).collect();
    let regions: Vec<Region> = words(2).iter().flat_map(|word| word.parse()).collect();
    let scripts: BTreeSet<_> =
        languages.iter().filter_map(|language| Some(likely(*language, None, None)?.0)).collect();
    assert!(scripts.len() > 30, "{scripts:?}");
    let (mut count, mut exceptions) = (0, 0);
    for language in languages {
        let Some((usual, home)) = likely(language, None, None) else { continue };
        count += 1;
        let elsewhere = if home.as_str() == "FR" { "ES" } else { "FR" };
        for &region in &regions {
            let (script, _) = likely(language, None, Some(region)).expect("the language has a script");
            exceptions += u32::from(script != usual);
            let range = format!("{language}-{region}");
            let [right, wrong] = [script.as_str(), "Zyyy"].map(|script| format!("{language}-{script}"));
            assert_eq!(position(&range, [&wrong, &right]), Some(1), "{range}");
            assert_eq!(position(&range, [&wrong]), None, "{range}");
        }
        for &script in &scripts {
            let (_, region) = likely(language, Some(script), None).expect("the language has a region");
            exceptions += u32::from(region != home);
            let range = format!("{language}-{script}");
            let [right, wrong] = [region.as_str(), elsewhere].map(|region| format!("{range}-{region}"));
            assert_eq!(position(&range, [&wrong, &right]), Some(1), "{range}");
        }
        let (range, right) = (language.to_string(), format!("{language}-{usual}-{home}"));
        assert_eq!(
            position(&range, [&format!("{language}-{usual}-{elsewhere}"), &right]),
            Some(1),
            "{range}"
        );
    }
    assert!(count > 150 && exceptions > 50, "{count} languages, {exceptions} exceptions");
}

#[test]
fn every_short_header_has_an_answer() {
    let alphabet = b"ko*-_;q=01.,\" \\zh";
    let mut header = Vec::new();
    for number in 0..alphabet.len().pow(5) {
        header.clear();
        let mut left = number;
        while left > 0 {
            header.push(alphabet[left % alphabet.len()]);
            left /= alphabet.len();
        }
        let tags = Locale::ALL.map(Locale::tag);
        let expected = oracle::negotiate(&header, &tags).map(|position| tags[position]);
        assert_eq!(negotiate(&header).map(Locale::tag), expected, "{:?}", String::from_utf8_lossy(&header));
    }
}

#[test]
fn a_list_of_tags_is_checked() {
    assert_eq!(Available::new(["en", "e n"]).unwrap_err(), TagError::Malformed(1));
    for malformed in ["", "*", "en-", "en--US", "123", "en-abcdefghi", "en;q=1"] {
        assert_eq!(Available::new([malformed]).unwrap_err(), TagError::Malformed(0), "{malformed:?}");
    }
    assert_eq!(Available::<1>::from_slice(&["en", "ko"]).unwrap_err(), TagError::TooMany);
    assert_eq!(Available::new(["en"; 129]).unwrap_err(), TagError::TooMany);
    assert_eq!(Available::new([]).expect("there may be nothing").negotiate(b"*"), None);
    let many: Vec<String> = (0..128)
        .map(|n: u8| format!("a{}{}", char::from(b'a' + n / 26), char::from(b'a' + n % 26)))
        .collect();
    let tags: Vec<&str> = many.iter().map(String::as_str).collect();
    let available = Available::<128>::from_slice(&tags).expect("128 tags have room");
    for (position, tag) in tags.iter().enumerate() {
        assert_eq!(available.negotiate(tag.as_bytes()), Some(position));
    }
    assert_eq!(available.negotiate(b"zzz"), None);
}
