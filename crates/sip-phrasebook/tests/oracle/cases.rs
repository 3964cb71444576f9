//! The table of cases, tests/data/negotiation.json: headers with answers written by hand.
//!
//! A header is the text `header` (or the bytes `header_hex`), then the text in `repeat` as many times as the number in
//! `repeat` says, then `suffix`; a missing part is empty. `available` is left out if it is [`AVAILABLE`].

use serde_json::Value;

/// The available tags of a case that lists none.
pub(crate) const AVAILABLE: [&str; 4] = ["en", "es", "ko", "zh-CN"];

/// A header, the available tags with the source locale first, the tag that it asks for, and the reason.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) header: Vec<u8>,
    pub(crate) available: Vec<String>,
    pub(crate) expected: Option<String>,
    pub(crate) why: String,
}

impl Case {
    /// The available tags as [`super::negotiate`] takes them.
    pub(crate) fn tags(&self) -> Vec<&str> {
        self.available.iter().map(String::as_str).collect()
    }
}

/// Reads the table; panics on anything that is not as described above.
pub(crate) fn cases() -> Vec<Case> {
    let table: Value = serde_json::from_str(include_str!("../data/negotiation.json")).unwrap();
    table.as_array().unwrap().iter().map(read).collect()
}

fn read(value: &Value) -> Case {
    let fields = value.as_object().unwrap();
    for (name, _) in fields {
        let known = ["header", "header_hex", "repeat", "suffix", "available", "expected", "why"];
        assert!(known.contains(&name.as_str()), "unknown field {name} in {value}");
    }
    let text = |name: &str| fields.get(name).map_or("", |field| field.as_str().unwrap());

    let mut header = text("header").as_bytes().to_vec();
    header.extend(from_hex(text("header_hex")));
    if let Some(repeat) = fields.get("repeat") {
        let times = usize::try_from(repeat[1].as_u64().unwrap()).unwrap();
        header.extend(repeat[0].as_str().unwrap().repeat(times).bytes());
    }
    header.extend(text("suffix").bytes());

    let available = match fields.get("available") {
        None => AVAILABLE.iter().map(ToString::to_string).collect(),
        Some(tags) => tags.as_array().unwrap().iter().map(|tag| tag.as_str().unwrap().to_owned()).collect(),
    };
    let expected = match &fields["expected"] {
        Value::Null => None,
        tag => Some(tag.as_str().unwrap().to_owned()),
    };
    Case { header, available, expected, why: text("why").to_owned() }
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    assert!(digits.len().is_multiple_of(2), "half a byte in {text}");
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}
