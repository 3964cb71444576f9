//! Tests every conversion with many numbers, and `from_phrase` with every phrase.

use sip_phrasebook::{Class, Locale, Record, StatusCode};

#[test]
fn all_conversions_accept_exactly_the_numbers_from_100_to_699() {
    for number in 0..=2000_u16 {
        let code = StatusCode::new(number);
        assert_eq!(code.is_some(), (100..=699).contains(&number), "{number}");
        let text = number.to_string();
        let padded = format!("{number:03}");
        for other in [
            StatusCode::from_u16(number).ok(),
            StatusCode::try_from(number).ok(),
            StatusCode::try_from(u32::from(number)).ok(),
            StatusCode::try_from(i32::from(number)).ok(),
            StatusCode::try_from(text.as_bytes()).ok(),
            text.parse().ok(),
            padded.parse().ok(),
            StatusCode::parse(text.as_bytes()),
        ] {
            assert_eq!(other, code, "{number}");
        }
        if let Some(code) = code {
            assert_eq!(code, number);
            assert_eq!(number, code);
            assert_eq!(u16::from(code), number);
            assert_eq!(code.class().to_string(), format!("{}xx", number / 100));
        }
    }
    for text in ["", "+48", "48 ", " 486", "486 ", "４８６", "4a6", "0486"] {
        assert!(text.parse::<StatusCode>().is_err(), "{text}");
    }
    assert!(StatusCode::try_from(486 + 65_536_u32).is_err());
    assert!(StatusCode::try_from(486 - 65_536_i32).is_err());
}

#[test]
fn each_code_is_in_exactly_one_class() {
    for code in (100..=699).filter_map(StatusCode::new) {
        let is = [
            (code.is_provisional(), Class::Provisional),
            (code.is_success(), Class::Success),
            (code.is_redirection(), Class::Redirection),
            (code.is_client_error(), Class::ClientError),
            (code.is_server_error(), Class::ServerError),
            (code.is_global_failure(), Class::GlobalFailure),
        ];
        for (is_in, class) in is {
            assert_eq!(is_in, code.class() == class, "{code} {class}");
        }
        assert_ne!(code.is_final(), code.is_provisional());
        assert_eq!(code.canonical_reason().is_some(), code.is_known());
    }
    let codes: Vec<_> = Record::all().iter().map(Record::code).collect();
    assert_eq!(StatusCode::all().collect::<Vec<_>>(), codes);
}

#[test]
fn from_phrase_finds_a_code_that_has_the_phrase() {
    for code in StatusCode::all() {
        for locale in Locale::ALL {
            let phrase = code.reason_phrase(locale);
            for text in [phrase.to_owned(), phrase.to_ascii_uppercase(), format!(" {phrase}\t")] {
                let found = StatusCode::from_phrase(&text).unwrap();
                let is_it = |other: &Locale| found.reason_phrase(*other).eq_ignore_ascii_case(phrase);
                assert!(Locale::ALL.iter().any(is_it) && found <= code, "{phrase}: {found}, not {code}");
            }
        }
    }
    // Phrases that other programs and the registry use.
    for (phrase, number) in
        [("Busy here", 486), ("Moved Temporarily", 302), ("OK", 200), ("Gateway Timeout", 504)]
    {
        assert_eq!(StatusCode::from_phrase(phrase).map(StatusCode::as_u16), Some(number), "{phrase}");
    }
    assert_eq!(StatusCode::from_phrase(""), None);
}
