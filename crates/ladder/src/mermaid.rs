//! A ladder as a Mermaid diagram, which many Markdown viewers draw.

use std::fmt::Write as _;

use phrasebook_dataset::{Ladder, Step};

/// Writes a ladder as a Mermaid sequence diagram.
///
/// Nothing in a text can end a line, begin a comment, or become markup: characters that are special in Mermaid, HTML or
/// Markdown are written as numeric codes.
#[must_use]
pub fn mermaid(ladder: &Ladder) -> String {
    let mut out = String::from("sequenceDiagram\n");
    // Writing to a string cannot fail.
    let _ = writeln!(out, "    accTitle: {}", escaped(&ladder.title));
    let _ = writeln!(out, "    accDescr: {}", escaped(&ladder.alternative));
    for (at, name) in ladder.participants.iter().enumerate() {
        let _ = writeln!(out, "    participant p{} as {}", at + 1, escaped(name));
    }
    for step in &ladder.steps {
        match step {
            Step::Message(arrow) => {
                let (from, to) = (arrow.from + 1, arrow.to + 1);
                let line = if arrow.is_response || arrow.is_foreign { "-->>" } else { "->>" };
                let _ = writeln!(out, "    p{from}{line}p{to}: {}", escaped(&arrow.text));
                for header in &arrow.headers {
                    let _ = writeln!(
                        out,
                        "    Note over p{},p{}: {}",
                        from.min(to),
                        from.max(to),
                        escaped(header)
                    );
                }
            }
            Step::Pause(text) => {
                let _ = writeln!(out, "    Note over p1,p{}: {}", ladder.participants.len(), escaped(text));
            }
        }
    }
    out
}

/// Writes ASCII characters as numeric codes, except letters, digits and harmless punctuation; drops control characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_control() => {}
            ' ' | '.' | ',' | '-' | '/' | '(' | ')' | '?' | '!' | '=' => out.push(c),
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}
