//! Java resource bundles: `SipResponse.properties` for the source locale, `SipResponse_zh_CN.properties` and so on.
//!
//! A key is that of the message, `status-486.caller`. The more specific phrases are not here.
//!
//! The files are UTF-8, as `java.util.PropertyResourceBundle` reads them since Java 9 (JEP 226).

use std::fmt::Write as _;

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;

pub(crate) const FORMAT: Format = Format::new("properties", "Java resource bundles, in UTF-8", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let mut files = Files::new();
    for words in &messages.locales {
        let mut text = format!("# {}\n", messages.provenance());
        for (key, value) in words.entries().flat_map(crate::messages::MessageTexts::texts) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{key} = {}", escaped(value));
        }
        let is_source = words.locale.is(messages.dataset.source_locale());
        let suffix = if is_source { String::new() } else { format!("_{}", words.tag.replace('-', "_")) };
        files.insert(format!("{}{suffix}.properties", messages.pascal_name()), text.into());
    }
    Ok(files)
}

/// A value as `java.util.Properties.load` reads it; the other special characters mean nothing inside of a value.
fn escaped(value: &str) -> String {
    let escaped = value.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    // White space in front of a value is passed over.
    if escaped.starts_with([' ', '\t']) { format!("\\{escaped}") } else { escaped }
}
