//! Negotiates languages, and writes texts on the wire.

#[path = "../../crates/sip-phrasebook/tests/oracle/mod.rs"]
mod oracle;

use sip_phrasebook::{Available, Locale, QuotedString, ReasonPhrase, StatusCode, StatusLine, negotiate};

/// Lists of available tags, by the first byte of an input.
const LISTS: [&[&str]; 8] = [
    &["en", "pt-BR", "pt-PT"],
    &["en", "zh-Hant-TW", "zh-CN"],
    &["zh-TW", "zh-CN", "en"],
    &["en", "zh-Hans", "zh-Hant", "zh-Hant-HK"],
    &["sr-Latn", "sr-ME", "en"],
    &["de", "de-CH", "de-1996", "yue-Hant", "yue-CN"],
    &["es-419", "es", "es-ES", "ko", "ko-Kore-KR", "ko-KP"],
    &["en", "az-Arab", "az", "az-Cyrl", "uz-AF", "uz", "pa-PK", "pa", "mn-CN", "mn"],
];

/// The library agrees with the oracle; any list of tags is accepted or refused; what goes on the wire stays on its line.
pub fn check(data: &[u8]) {
    let Some((&first, header)) = data.split_first() else { return };
    let tags = LISTS[usize::from(first) % LISTS.len()];
    let available = Available::<16>::from_slice(tags).expect("the tags are sound");
    assert_eq!(available.negotiate(header), oracle::negotiate(header, tags));
    let tags = Locale::ALL.map(Locale::tag);
    let expected = oracle::negotiate(header, &tags).map(|index| tags[index]);
    assert_eq!(negotiate(header).map(Locale::tag), expected);

    let Ok(text) = std::str::from_utf8(header) else { return };
    if let Some(locale) = Locale::from_tag(text) {
        assert!(locale.tag().eq_ignore_ascii_case(text));
    }
    let named: Vec<&str> = text.split(',').collect();
    if let Ok(available) = Available::<16>::from_slice(&named) {
        // A tag that is accepted asks for itself, or for one that is the same.
        let found = available.negotiate(named[0].as_bytes()).expect("the tag is available");
        assert!(named[found].eq_ignore_ascii_case(named[0]));
    }
    wire(text);
}

fn wire(text: &str) {
    let visible: String = text
        .chars()
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();

    let phrase = ReasonPhrase::new(text).to_string();
    assert_eq!(ReasonPhrase::new(&phrase).to_string(), phrase, "a legal phrase stays as it is");
    assert!(!phrase.contains(|c: char| c.is_control() || "\"#<>[\\]^`{|}".contains(c)), "{phrase:?}");
    let line = StatusLine::new(StatusCode::BUSY_HERE, text).to_string();
    assert_eq!(line, format!("SIP/2.0 486 {phrase}\r\n"));

    let quoted = QuotedString::new(text).to_string();
    let inner =
        quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).expect("it has quotation marks");
    let mut read = String::new();
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        assert_ne!(c, '"');
        read.push(if c == '\\' { characters.next().expect("something is escaped") } else { c });
    }
    assert_eq!(read, visible);
}
