//! Patterns in ICU `MessageFormat`.

use std::fmt::Write as _;

use heck::ToLowerCamelCase as _;
use phrasebook_catalog::Piece;
use phrasebook_registry::Schema;

use super::shape::is_number;

/// A pattern as ICU `MessageFormat`, where a choice is an identifier: `doNotDisturb`.
pub(crate) fn icu(schema: &Schema, pattern: &[Piece]) -> String {
    let parts = pattern.iter().map(|piece| match piece {
        Piece::Text(text) => icu_text(text),
        Piece::Variable(name) => format!("{{{name}}}"),
        Piece::Select { variable, variants } => {
            let kind = if is_number(schema, variable) { "plural" } else { "select" };
            let mut cases = String::new();
            for variant in variants {
                let text = icu(schema, &variant.pieces);
                // Writing to a string cannot fail.
                let is_number = variant.key.parse::<f64>().is_ok();
                let key =
                    if is_number { format!("={}", variant.key) } else { variant.key.to_lower_camel_case() };
                let _ = write!(cases, " {key}{{{text}}}");
                // The default is called so there.
                if variant.is_default && variant.key != "other" {
                    let _ = write!(cases, " other{{{text}}}");
                }
            }
            format!("{{{variable}, {kind},{cases}}}")
        }
    });
    parts.collect()
}

/// Text in ICU `MessageFormat`: braces are quoted, and apostrophes doubled where they would quote something.
///
/// An apostrophe between letters stays single, since there are readers that know no quoting.
pub(crate) fn icu_text(text: &str) -> String {
    let is_brace = |letter: char| matches!(letter, '{' | '}');
    let is_special = |letter: Option<char>| letter.is_some_and(|letter| is_brace(letter) || letter == '\'');
    let mut escaped = String::new();
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied();
        if is_brace(letter) && !before.is_some_and(is_brace) {
            escaped.push('\'');
        }
        escaped.push(letter);
        if letter == '\''
            && (is_special(before) || is_special(after) || matches!(after, None | Some('#' | '|')))
        {
            escaped.push('\'');
        }
        if is_brace(letter) && !after.is_some_and(is_brace) {
            escaped.push('\'');
        }
        before = Some(letter);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::icu_text;

    #[test]
    fn braces_are_quoted_and_apostrophes_only_where_they_would_quote() {
        assert_eq!(icu_text("don't"), "don't");
        assert_eq!(icu_text("{x}}"), "'{'x'}}'");
        assert_eq!(icu_text("'{'"), "'''{'''");
        assert_eq!(icu_text("a ''"), "a ''''");
    }
}
