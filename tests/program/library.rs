//! The lookup library agrees with records and locales for every number in every locale.

use fluent::FluentArgs;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::Dataset;
use phrasebook_generator::root;
use phrasebook_registry::{Item, Reference, Value};
use sip_phrasebook::{
    Detail, HeaderRule, Locale, Overlay, OverlayEntry, Progress, QuotedString, ReasonPhrase, StatusCode,
    StatusLine, Unavailability, action, caller, description, difference, reason_phrase, summary,
};

fn dataset() -> Dataset {
    Dataset::load(&root::embedded(), "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap().0
}

/// The code that a number is treated as by RFC 3261, section 8.1.3.2, worked out independently of the library.
fn treated_as(dataset: &Dataset, number: u16) -> u32 {
    let number = u32::from(number);
    match number {
        number if dataset.registry().record(&number.into()).is_some() => number,
        100..=199 => 183,
        number => number / 100 * 100,
    }
}

#[test]
fn every_number_has_the_texts_of_its_message_in_every_locale() {
    let dataset = dataset();
    let mut compared = 0;
    for number in 0..=u16::MAX {
        let code = StatusCode::new(number);
        assert_eq!(code.is_some(), (100..=699).contains(&number), "{number}");
        assert_eq!(StatusCode::try_from(number).is_ok(), code.is_some());
        assert_eq!(StatusCode::parse(number.to_string().as_bytes()), code, "{number}");
        let Some(code) = code else { continue };
        let treated_as = treated_as(&dataset, number);
        assert_eq!(u32::from(code.treated_as().as_u16()), treated_as);
        assert_eq!(code.is_known(), treated_as == u32::from(number));
        assert_eq!(u16::from(code.class().digit()), number / 100);
        let id = dataset.registry().schema().record_message(&treated_as.into());
        for locale in Locale::ALL {
            let catalog = &dataset.locale(locale.tag()).unwrap().catalog;
            assert_eq!(reason_phrase(code, locale), catalog.value(&id, NO_ARGUMENTS).unwrap());
            for (attribute, text) in [
                ("summary", summary(code, locale)),
                ("description", description(code, locale)),
                ("action", action(code, locale)),
                ("caller", caller(code, locale)),
            ] {
                assert_eq!(text, catalog.attribute(&id, attribute, NO_ARGUMENTS).unwrap());
            }
            compared += 5;
        }
    }
    assert_eq!(compared, 600 * 5 * Locale::ALL.len());
    assert_eq!(Locale::ALL.len(), dataset.locales().len());
    let schema = dataset.registry().schema();
    assert_eq!(sip_phrasebook::DATA_VERSION, schema.version.to_string());
    assert_eq!(sip_phrasebook::REGISTRY_UPDATED, schema.upstream.as_ref().unwrap().updated.to_string());
}

#[test]
fn every_two_codes_have_the_text_that_tells_them_apart_in_every_locale() {
    let dataset = dataset();
    let pairs = dataset.registry().confusable();
    let mut found = Vec::new();
    let codes = || (100..=699).filter_map(StatusCode::new);
    for (one, other) in codes().flat_map(|one| codes().map(move |other| (one, other))) {
        let [low, high] = [one, other].map(|code| phrasebook_registry::Key::from(u32::from(code.as_u16())));
        let pair = (low, high);
        for locale in Locale::ALL {
            let text = difference(one, other, locale);
            assert_eq!(difference(other, one, locale), text, "{one} and {other}");
            let catalog = &dataset.locale(locale.tag()).unwrap().catalog;
            let id = dataset.registry().schema().pair_message(&pair).unwrap();
            let expected = pairs.contains(&pair).then(|| catalog.value(&id, NO_ARGUMENTS).unwrap());
            if pair.0 <= pair.1 {
                assert_eq!(text.map(str::to_owned), expected, "{id} in {locale}");
                found.extend(text.map(|_| pair.clone()));
            }
        }
    }
    found.dedup();
    assert_eq!(found, pairs);
    for code in codes() {
        let record = code.record();
        let neighbours = codes().filter(|other| difference(record.code(), *other, Locale::SOURCE).is_some());
        assert_eq!(record.confusable(), neighbours.collect::<Vec<_>>(), "{code}");
    }
}

#[test]
fn every_code_has_the_facts_of_its_record() {
    let dataset = dataset();
    for number in 100..=699 {
        let code = StatusCode::new(number).unwrap();
        let treated_as = treated_as(&dataset, number);
        let expected = dataset.registry().record(&treated_as.into()).unwrap();
        let record = code.record();
        assert_eq!(u32::from(record.code().as_u16()), treated_as);
        assert_eq!(Some(record.canonical_reason()), expected.text("canonical_phrase"));
        assert_eq!(code.canonical_reason(), code.is_known().then_some(record.canonical_reason()));
        assert_eq!(Some(record.status().slug()), expected.label("status"));
        assert_eq!(
            record.dialog_effect().map(sip_phrasebook::DialogEffect::slug),
            expected.label("dialog_effect")
        );
        assert_eq!(
            record.client_action().map(sip_phrasebook::ClientAction::slug),
            expected.label("client_action")
        );
        let methods: Vec<String> = record.methods().iter().map(ToString::to_string).collect();
        assert_eq!(methods, texts(expected.value("methods")));
        assert_references(record.references(), references(expected.value("reference")));
        let shared = dataset.registry().shared().iter();
        let shared =
            shared.filter(|shared| (shared.range().0..=shared.range().1).contains(&u32::from(number)));
        let own: &[Item] = match expected.value("headers") {
            Some(Value::Items(items)) => items,
            _ => &[],
        };
        let items = own.iter().chain(shared.flat_map(|shared| shared.items("headers")));
        let rules: Vec<_> = code.header_rules().collect();
        assert_eq!(rules.len(), items.clone().count(), "{number}");
        rules.into_iter().zip(items).for_each(|(rule, item)| assert_rule(rule, item));
    }
}

fn assert_rule(rule: &HeaderRule, item: &Item) {
    let text = |field: &str| match item.value(field) {
        Some(Value::Text(text) | Value::Label(text)) => Some(text.as_str()),
        _ => None,
    };
    assert_eq!(Some(rule.name), text("name"));
    assert_eq!(rule.value, text("value"));
    assert_eq!(Some(rule.level.slug()), text("level"));
    assert_eq!(rule.when.map(sip_phrasebook::Condition::slug), text("when"));
    assert_references(rule.references, references(item.value("reference")));
}

fn assert_references(found: &[sip_phrasebook::Reference], expected: &[Reference]) {
    let found: Vec<_> = found.iter().map(|found| (found.to_string(), found.url.to_owned())).collect();
    let expected: Vec<_> = expected.iter().map(|expected| (expected.to_string(), expected.url())).collect();
    assert_eq!(found, expected);
}

fn references(value: Option<&Value>) -> &[Reference] {
    match value {
        Some(Value::References(references)) => references,
        _ => &[],
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Texts(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn details_read_as_fluent_formats_them() {
    let dataset = dataset();
    let numbers = (0..=130).chain([1_000, 10_001, 999_999, 1_000_000, 2_000_000]);
    let mut cases: Vec<(Detail<'_>, Vec<(&str, String)>)> = Vec::new();
    for number in numbers {
        let minutes = number % 7;
        let (calls, digits) = (number, number);
        let queued = vec![("calls", calls.to_string()), ("minutes", minutes.to_string())];
        cases.push((Detail::Queued { calls, minutes }, queued));
        cases.push((Detail::AddressIncomplete { digits }, vec![("digits", digits.to_string())]));
    }
    for (progress, name) in
        [(Progress::Announcement, "announcement"), (Progress::Tone, "tone"), (Progress::Other, "other")]
    {
        cases.push((Detail::SessionProgress { progress }, vec![("progress", name.to_owned())]));
    }
    for (cause, name) in [
        (Unavailability::DoNotDisturb, "do-not-disturb"),
        (Unavailability::NotRegistered, "not-registered"),
        (Unavailability::Other, "other"),
    ] {
        cases.push((Detail::TemporarilyUnavailable { cause }, vec![("cause", name.to_owned())]));
    }
    for header in ["Call-ID", "", "CSeq\r\n"] {
        cases.push((Detail::BadRequest { header }, vec![("header", header.to_owned())]));
    }
    cases.extend([(Detail::Forbidden, Vec::new()), (Detail::UseIdentityHeader, Vec::new())]);
    for (detail, variables) in cases {
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            match value.parse::<i64>() {
                Ok(number) => arguments.set(name, number),
                Err(_) => arguments.set(name, value),
            }
        }
        let id = format!("status-{}", detail.code());
        for locale in Locale::ALL {
            let catalog = &dataset.locale(locale.tag()).unwrap().catalog;
            let expected = catalog.attribute(&id, "detail", Some(&arguments)).unwrap();
            assert_eq!(detail.in_locale(locale).to_string(), expected);
        }
    }
}

#[test]
fn what_is_written_is_legal_whatever_the_text_is() {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b" ;/?:@&=+$,-_.!~*'()".contains(&byte) || byte >= 0x80;
    let characters = (0..=0x10_FFFF).filter_map(char::from_u32);
    for character in characters {
        for text in [
            format!("a{character}b"),
            format!("%{character}1"),
            format!("%4{character}"),
            format!("{character}%"),
        ] {
            let phrase = ReasonPhrase::new(&text).to_string();
            let mut rest = phrase.as_bytes();
            while let [byte, after @ ..] = rest {
                rest = match rest {
                    [b'%', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                        after
                    }
                    _ => {
                        assert!(allowed(*byte), "{text:?} became {phrase:?}");
                        after
                    }
                };
            }
            assert_eq!(ReasonPhrase::new(&phrase).to_string(), phrase, "what is legal stays as it is");
        }
        let quoted = QuotedString::new(format!("{character}x{character}")).to_string();
        let inner = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap();
        let mut rest = inner.chars();
        while let Some(found) = rest.next() {
            assert!(found != '"' && !found.is_control(), "{quoted:?}");
            if found == '\\' {
                assert!(rest.next().is_some(), "{quoted:?}");
            }
        }
    }
    // An escape may come in several pieces.
    let line = StatusLine::new(StatusCode::OK, format_args!("{}{}{}", "%", "4", "1%")).to_string();
    assert_eq!(line, "SIP/2.0 200 %41%25\r\n");
}

fn entry(phrase: &str) -> OverlayEntry<'_> {
    OverlayEntry { code: StatusCode::BUSY_HERE, locale: Locale::Ko, phrase }
}

#[test]
fn an_overlay_follows_the_rules_of_the_lints() {
    let dataset = dataset();
    let is_taken = |phrase: &str| Overlay::new(&[entry(phrase)]).is_ok();
    for locale in dataset.locales() {
        for record in dataset.registry().records() {
            let id = dataset.registry().schema().record_message(record.key());
            assert!(is_taken(&locale.catalog.value(&id, NO_ARGUMENTS).unwrap()));
        }
    }
    let legal = " ;/?:@&=+,-_.!~*'()";
    for character in (0..=0x10_FFFF).filter_map(char::from_u32) {
        let phrase = format!("a{character}b");
        let expected = phrasebook_finding::hidden_character(&phrase).is_none()
            && (!character.is_ascii() || character.is_ascii_alphanumeric() || legal.contains(character))
            && unicode_normalization::is_nfc(&phrase);
        assert_eq!(is_taken(&phrase), expected, "{phrase:?}");
    }
    for refused in ["", " a", "a ", "a  b", "50%", "50%2", "\u{1112}\u{1161}", &"x".repeat(129)] {
        assert!(!is_taken(refused), "{refused:?}");
    }
    assert!(is_taken("50%25") && is_taken(&"x".repeat(128)));
    let twice = [entry("a"), entry("[b]"), entry("b  c")];
    let error = Overlay::new(&twice).unwrap_err().to_string();
    assert_eq!(
        error,
        "entries[1], the phrase of 486 in ko, is the second one\nentries[2], the phrase of 486 in ko, is the second one"
    );
}
