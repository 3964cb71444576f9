//! A Swift enumeration without cases, with a function for each text of the string catalog.

use std::fmt::Write as _;

use serde_json::json;

use crate::cases::{self, Text};
use crate::messages::Messages;

/// The text of the file.
pub(super) fn functions(messages: &Messages<'_>) -> String {
    let key = cases::key_type(messages);
    let mut text = format!(
        "// {}\n\nimport Foundation\n\n\
         /// Texts of the string catalog in the user's language; nil if there is no text. For iOS 15, macOS 12 and later.\n\
         public enum {} {{\n",
        messages.provenance(),
        cases::type_name(messages)
    );
    for Text { function, cases, ranges } in cases::texts(messages) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "    public static func {function}(_ key: {key}, bundle: Bundle = .main) -> String? {{\n        switch key {{"
        );
        for (literal, resource) in cases {
            let _ = writeln!(text, "        case {literal}: return localized({}, bundle)", json!(resource));
        }
        for (first, last, resource) in ranges {
            let _ = writeln!(
                text,
                "        case {first}...{last}: return localized({}, bundle)",
                json!(resource)
            );
        }
        text.push_str("        default: return nil\n        }\n    }\n\n");
    }
    let _ = writeln!(
        text,
        "    private static func localized(_ key: String.LocalizationValue, _ bundle: Bundle) -> String {{\n        \
         String(localized: key, table: {}, bundle: bundle)\n    }}\n}}",
        json!(messages.pascal_name())
    );
    text
}
