//! A Kotlin object with a function for each text, from the key to the id of the string resource.
//!
//! Android makes the ids from the resources, so a name that no resource has is a compile error.

use std::fmt::Write as _;

use super::name;
use crate::cases::{self, Text};
use crate::messages::Messages;

/// The text of the file.
pub(super) fn object(messages: &Messages<'_>) -> String {
    let key = cases::key_type(messages);
    let mut text = format!(
        "// {}\n\n\
         // In your copy, change this to the namespace of your module: the package that contains its class R.\n\
         package org.example.app\n\n\
         /** Ids of string resources, for `getString` and `stringResource`; null if there is no text. */\n\
         object {} {{",
        messages.provenance(),
        cases::type_name(messages)
    );
    for Text { function, cases, ranges } in cases::texts(messages) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n    fun {function}(key: {key}): Int? = when (key) {{");
        for (literal, resource) in cases {
            let _ = writeln!(text, "        {literal} -> R.string.{}", name(&resource));
        }
        for (first, last, resource) in ranges {
            let _ = writeln!(text, "        in {first}..{last} -> R.string.{}", name(&resource));
        }
        text.push_str("        else -> null\n    }\n");
    }
    text.push_str("}\n");
    text
}
