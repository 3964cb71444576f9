//! gettext: a template, and a catalog for each language but the source, where `bindtextdomain` looks for them.
//!
//! A message's context (`msgctxt`) is its key, such as `status-486.caller`, and stays; its id is the English text, as
//! translators' tools and gettext's own fallback want it. The more specific phrases are not here: gettext has no plural
//! of two numbers in one message. As nothing here has a plural, there is no `Plural-Forms` either.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, MessageTexts, Messages};

pub(crate) const FORMAT: Format = Format::new("po", "gettext catalogs and their template", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let domain = &messages.schema().id;
    let mut files = Files::new();
    files.insert(format!("{domain}.pot"), catalog(messages, None).into());
    for words in messages.locales.iter().filter(|words| words.tag != messages.source.tag) {
        let path = format!("{}/LC_MESSAGES/{domain}.po", words.tag.replace('-', "_"));
        files.insert(path, catalog(messages, Some(words)).into());
    }
    Ok(files)
}

/// The messages with their translations, or without any for a template.
fn catalog(messages: &Messages<'_>, words: Option<&LocaleMessages<'_>>) -> String {
    let schema = messages.schema();
    // Writing to a string cannot fail.
    let mut text = format!("# {}\nmsgid \"\"\nmsgstr \"\"\n", messages.provenance());
    let registry = schema.upstream.as_ref().map(|registry| registry.updated.to_string());
    // The date of the data: the time of the export would make two exports differ.
    let date = format!("{} 00:00+0000", registry.as_deref().unwrap_or("1970-01-01"));
    let language = words.map(|words| words.tag.replace('-', "_")).unwrap_or_default();
    for (field, value) in [
        ("Project-Id-Version", format!("{} {}", schema.id, schema.version)),
        ("Report-Msgid-Bugs-To", String::new()),
        ("POT-Creation-Date", date.clone()),
        ("PO-Revision-Date", date),
        ("Last-Translator", "The SIP Phrasebook developers".to_owned()),
        ("Language-Team", "The SIP Phrasebook developers".to_owned()),
        ("Language", language),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("X-Registry-Updated", registry.unwrap_or_default()),
    ] {
        let _ = writeln!(text, "{}", quoted(&format!("{field}: {value}\n")));
    }
    let targets = words.into_iter().flat_map(LocaleMessages::entries).flat_map(MessageTexts::texts);
    let targets: BTreeMap<String, &str> = targets.collect();
    for (key, source) in messages.source.entries().flat_map(MessageTexts::texts) {
        let target = targets.get(&key).copied().unwrap_or_default();
        let _ =
            write!(text, "\nmsgctxt {}\nmsgid {}\nmsgstr {}\n", quoted(&key), quoted(source), quoted(target));
    }
    text
}

/// A string of a PO file, which has the escapes of C.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '\\' | '"' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
