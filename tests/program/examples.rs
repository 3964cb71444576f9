//! The example message of every code, in every language.

use std::collections::BTreeSet;

use phrasebook_dataset::Dataset;
use phrasebook_generator::root::embedded;
use phrasebook_registry::{Item, Record, Value};

use crate::common::codes;

/// A response: its first line, its header fields and its body.
struct Response {
    status_line: String,
    fields: Vec<(String, String)>,
    body: String,
}

impl Response {
    /// Parses a response (RFC 3261, section 7).
    #[track_caller]
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").expect("an empty line ends the header fields");
        let mut lines = head.lines();
        let status_line = lines.next().unwrap().to_owned();
        let fields = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("not a header field: {line}"));
            let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte);
            assert!(!name.is_empty() && name.bytes().all(is_token), "{line}");
            assert!(!value.is_empty() && value.trim() == value, "{line}");
            assert!(value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()), "{line}");
            assert_eq!(value.matches('"').count() % 2, 0, "{line}");
            (name.to_owned(), value.to_owned())
        });
        Self { status_line, fields: fields.collect(), body: body.to_owned() }
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The value of a header field that the response has exactly once.
    #[track_caller]
    fn value(&self, name: &str) -> &str {
        let values: Vec<_> = self.values(name).collect();
        let [value] = values.as_slice() else { panic!("the response has {name} {} times", values.len()) };
        value
    }

    fn method(&self) -> &str {
        self.value("CSeq").split_once(' ').unwrap().1
    }
}

fn text<'a>(item: &'a Item, field: &str) -> Option<&'a str> {
    match item.value(field)? {
        Value::Text(text) | Value::Label(text) => Some(text),
        _ => None,
    }
}

/// The rules of a record for header fields.
fn headers(record: &Record) -> &[Item] {
    match record.value("headers") {
        Some(Value::Items(items)) => items,
        _ => &[],
    }
}

#[track_caller]
fn each(check: impl Fn(&Record, &Response)) {
    let (dataset, findings) =
        Dataset::load(&embedded(), "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap();
    assert_eq!(findings, []);
    let mut count = 0;
    for locale in dataset.locales() {
        for record in dataset.registry().records() {
            let message = dataset.example(record, locale).unwrap().unwrap();
            let response = Response::parse(&message);
            let id = dataset.registry().schema().record_message(record.key());
            let phrase = locale.catalog.value(&id, phrasebook_catalog::NO_ARGUMENTS).unwrap();
            assert_eq!(response.status_line, format!("SIP/2.0 {} {phrase}", record.key()));
            check(record, &response);
            count += 1;
        }
    }
    assert_eq!(count, codes() * dataset.locales().len());
}

#[test]
fn every_code_has_an_example_in_every_language() {
    each(|record, response| {
        let code = record.key().number().unwrap();
        // RFC 3261, tables 2 and 3: the header fields of every response.
        for name in ["From", "To", "Call-ID", "CSeq", "Content-Length"] {
            assert!(!response.value(name).is_empty());
        }
        assert!(response.values("Via").all(|via| via.contains(";branch=z9hG4bK")), "{code}");
        let on_the_wire = response.body.replace('\n', "\r\n").len().to_string();
        assert_eq!(response.value("Content-Length"), on_the_wire, "{code}");
        assert_eq!(response.values("Content-Type").count(), usize::from(!response.body.is_empty()), "{code}");
        // RFC 3261, 8.2.6.2.
        assert!(response.value("From").contains(";tag="), "{code}");
        assert_eq!(response.value("To").contains(";tag="), code != 100, "{code}");
    });
}

#[test]
fn examples_have_what_records_require() {
    each(|record, response| {
        let code = record.key().number().unwrap();
        for item in headers(record) {
            let (name, level) = (text(item, "name").unwrap(), text(item, "level").unwrap());
            if ["must", "should", "expected"].contains(&level) && text(item, "when").is_none() {
                assert!(response.values(name).count() > 0, "{code} has no {name}");
            }
            // If a rule is about one value of a header field, the example has that value.
            if let Some(value) = text(item, "value").filter(|_| text(item, "when") != Some("sips-required")) {
                let mut values = response.values(name);
                assert!(values.all(|shown| code == 480 || shown.contains(value)), "{code}: {name}: {value}");
            }
        }
        let requires_body = match record.value("body") {
            // A certificate is binary, so the example has none.
            Some(Value::Items(items)) => items.iter().any(|item| {
                text(item, "level") != Some("may") && text(item, "content") != Some("public-key")
            }),
            _ => false,
        };
        assert!(!requires_body || !response.body.is_empty(), "{code}");
        if let Some(Value::Texts(methods)) = record.value("methods") {
            assert!(methods.iter().any(|method| method == response.method()), "{code}");
        }
    });
}

/// Rules of RFCs that are not in the records: for Contact, Allow and Require in responses.
#[test]
fn examples_are_legal() {
    each(|record, response| {
        let code = record.key().number().unwrap();
        let names: BTreeSet<_> = response.fields.iter().map(|(name, _)| name.as_str()).collect();
        // RFC 3261, 12.1.1, and RFC 6665, 4.5.1: a response that makes or refreshes a dialog has a
        // Contact; RFC 6228, 6: a proxy's 199 has none; RFC 3261, table 2: of the failures only 485 may have one.
        let in_dialog = ["INVITE", "SUBSCRIBE"].contains(&response.method());
        match code {
            101..=198 => assert!(names.contains("Contact"), "{code}"),
            200..=299 => assert_eq!(names.contains("Contact"), in_dialog, "{code}"),
            300..=399 | 485 => {}
            _ => assert!(!names.contains("Contact"), "{code}"),
        }
        // RFC 3261, 8.2.6.1: only an INVITE gets provisional responses.
        assert!(code >= 200 || response.method() == "INVITE", "{code}");
        // RFC 4320, 4.2: only an INVITE gets 408.
        assert!(code != 408 || response.method() == "INVITE");
        // RFC 6665, 8.3.1, and RFC 7647, 5.
        assert!(code != 202 || !["SUBSCRIBE", "NOTIFY", "REFER"].contains(&response.method()));
        // RFC 6228, 5: a 199 does not list 199 as supported or required.
        assert!(code != 199 || response.values("Supported").chain(response.values("Require")).count() == 0);
        // RFC 3261, 21.4.6: Allow does not list the method that is not allowed.
        if code == 405 {
            assert!(response.value("Allow").split(", ").all(|method| method != response.method()));
        }
        // RFC 3261, table 2 and 3; RFC 4028, 5; RFC 3329, 2.6: header fields that only some codes have.
        for (name, codes) in [
            ("Min-Expires", &[423][..]),
            ("Min-SE", &[422]),
            ("Unsupported", &[420]),
            ("Security-Server", &[421, 494]),
            ("WWW-Authenticate", &[401, 407]),
            ("Proxy-Authenticate", &[401, 407]),
            ("Retry-After", &[404, 413, 480, 486, 500, 503, 600, 603]),
        ] {
            assert!(!names.contains(name) || codes.contains(&code), "{code} has {name}");
        }
        // RFC 3261, 10: a caller registers for the address in To.
        if ["REGISTER", "PUBLISH"].contains(&response.method()) && code != 501 {
            let address = |name: &str| response.value(name).split_once(";tag=").unwrap().0.to_owned();
            assert_eq!(address("From"), address("To"), "{code}");
        }
        if response.values("Content-Type").any(|kind| kind == "application/sdp") {
            let kinds: Vec<_> = response.body.lines().map(|line| line.split_once('=').unwrap().0).collect();
            assert!(kinds.starts_with(&["v", "o", "s", "c", "t", "m"]), "{code}: {kinds:?}");
        }
    });
}
