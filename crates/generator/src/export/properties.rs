//! Java resource bundles: `SipResponse.properties` for the source locale, `SipResponse_zh_CN.properties` and so on.
//!
//! A key is that of the message, `status-486.caller`. The more specific phrases are not here.
//!
//! The files are UTF-8, as `java.util.PropertyResourceBundle` reads them since Java 9 (JEP 226).

use std::fmt::Write as _;

use crate::Files;
use crate::export::book::Book;

pub(super) fn files(book: &Book<'_>) -> Files {
    let mut files = Files::new();
    for words in &book.locales {
        let mut text = format!("# {}\n", book.provenance());
        for (key, value) in words.entries().flat_map(super::book::Entry::texts) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{key} = {}", escaped(value));
        }
        let is_source = words.locale.is(book.dataset.source_locale());
        let suffix = if is_source { String::new() } else { format!("_{}", words.tag.replace('-', "_")) };
        files.insert(format!("{}{suffix}.properties", book.pascal_name()), text.into());
    }
    files
}

/// A value as `java.util.Properties.load` reads it; the other special characters mean nothing inside of a value.
fn escaped(value: &str) -> String {
    let escaped = value.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    // White space in front of a value is passed over.
    if escaped.starts_with([' ', '\t']) { format!("\\{escaped}") } else { escaped }
}
