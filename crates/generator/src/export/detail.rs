//! More specific phrases, which depend on numbers and choices, in the ways that formats have for that.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use phrasebook_catalog::{Piece, Variant};
use phrasebook_registry::Schema;

/// What a more specific phrase is made of, as far as formats without a language of their own can tell.
pub(super) enum Shape<'a> {
    /// Text, with variables in it.
    Plain(&'a [Piece]),
    /// One of several texts, by the number of something.
    Plural(&'a [Variant]),
    /// One of several texts, by a choice.
    Choice(&'a [Variant]),
    /// Text with plurals in it.
    WithPlurals(&'a [Piece]),
    /// Anything else.
    Other,
}

impl<'a> Shape<'a> {
    pub(super) fn of(schema: &Schema, pattern: &'a [Piece]) -> Self {
        let is_plain = |pattern: &[Piece]| !pattern.iter().any(|piece| matches!(piece, Piece::Select { .. }));
        let are_plain = |variants: &[Variant]| variants.iter().all(|variant| is_plain(&variant.pieces));
        match pattern {
            pattern if is_plain(pattern) => Self::Plain(pattern),
            [Piece::Select { variable, variants }] if are_plain(variants) => {
                match is_number(schema, variable) {
                    true if are_categories(variants) => Self::Plural(variants),
                    true => Self::Other,
                    false => Self::Choice(variants),
                }
            }
            pattern
                if pattern.iter().all(|piece| match piece {
                    Piece::Select { variable, variants } => {
                        is_number(schema, variable)
                            && are_categories(variants)
                            && are_plain(variants)
                            && only_mention(variants, variable)
                    }
                    _ => true,
                }) =>
            {
                Self::WithPlurals(pattern)
            }
            _ => Self::Other,
        }
    }
}

/// Whether variants are those of CLDR's plural categories, and the default is the one that every language has.
fn are_categories(variants: &[Variant]) -> bool {
    let categories = ["zero", "one", "two", "few", "many", "other"];
    variants.iter().all(|variant| {
        categories.contains(&variant.key.as_str()) && variant.is_default == (variant.key == "other")
    })
}

/// Whether a variable is a number, as the schema's sample of it is.
pub(super) fn is_number(schema: &Schema, variable: &str) -> bool {
    let detail = schema.messages.detail.as_ref();
    let sample = detail.and_then(|detail| detail.samples.get(variable));
    sample.is_some_and(|sample| sample.as_integer().is_some())
}

fn only_mention(variants: &[Variant], variable: &str) -> bool {
    variants.iter().flat_map(|variant| &variant.pieces).all(|piece| match piece {
        Piece::Variable(name) => name == variable,
        _ => true,
    })
}

/// The variables of a pattern.
pub(super) fn variables(pattern: &[Piece]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for piece in pattern {
        match piece {
            Piece::Variable(name) => {
                names.insert(name.as_str());
            }
            Piece::Select { variable, variants } => {
                names.insert(variable.as_str());
                names.extend(variants.iter().flat_map(|variant| variables(&variant.pieces)));
            }
            _ => {}
        }
    }
    names
}

/// A pattern without selectors as text, with `fill` for what stands in the place of a variable and `escape` for the rest.
pub(super) fn plain(
    pattern: &[Piece],
    fill: impl Fn(&str) -> String,
    escape: impl Fn(&str) -> String,
) -> String {
    let parts = pattern.iter().map(|piece| match piece {
        Piece::Text(text) => escape(text),
        Piece::Variable(name) => fill(name),
        _ => String::new(),
    });
    parts.collect()
}

/// A pattern as ICU `MessageFormat`, where a choice is an identifier: `doNotDisturb`.
pub(super) fn icu(schema: &Schema, pattern: &[Piece]) -> String {
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
                let key = if is_number { format!("={}", variant.key) } else { camel_case(&variant.key) };
                let _ = write!(cases, " {key}{{{text}}}");
                // The default is called so there.
                if variant.is_default && variant.key != "other" {
                    let _ = write!(cases, " other{{{text}}}");
                }
            }
            format!("{{{variable}, {kind},{cases}}}")
        }
        _ => String::new(),
    });
    parts.collect()
}

/// A key as an identifier: `status-486.caller` is `status486Caller`.
pub(super) fn camel_case(key: &str) -> String {
    let mut words = key.split(|letter: char| !letter.is_ascii_alphanumeric());
    let first = words.next().unwrap_or_default().to_owned();
    let others = words.map(|word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        capital.into_iter().chain(letters).collect::<String>()
    });
    first + &others.collect::<String>()
}

/// Text in ICU `MessageFormat`: braces are quoted, and apostrophes doubled where they would quote something.
///
/// An apostrophe between letters stays single, since there are readers that know no quoting.
pub(super) fn icu_text(text: &str) -> String {
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
    use phrasebook_catalog::{Catalog, Piece};
    use phrasebook_finding::Source;
    use phrasebook_registry::Schema;

    use super::{Shape, icu, icu_text};

    fn pattern(text: &str) -> Vec<Piece> {
        let text = format!("a = {text}\n");
        let source = Source { path: "a.ftl", text: &text };
        let (catalog, findings) = Catalog::parse("en".parse().unwrap(), &[source]);
        assert_eq!(findings, []);
        catalog.message("a").unwrap().value.as_ref().unwrap().pieces.clone()
    }

    fn schema() -> Schema {
        let text = "id = \"a\"\nversion = \"1\"\nfile_stem = \"a\"\nrecord_files = []\ncolumn = []\ngroup = []\ntables = {}\nmessages = { record = \"a\", group = \"b\", detail = { attribute = \"c\", column = \"d\", samples = { n = 1 } } }\n";
        toml::from_str(text).unwrap()
    }

    #[test]
    fn numbers_and_categories_are_told_apart() {
        let with_number = pattern("{ $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n}");
        assert_eq!(icu(&schema(), &with_number), "{n, plural, =0{none} one{one} other{{n}}}");
        assert!(matches!(Shape::of(&schema(), &with_number), Shape::Other));
        let plural = pattern("{ $n ->\n    [one] one\n   *[other] { $n }\n}");
        assert!(matches!(Shape::of(&schema(), &plural), Shape::Plural(_)));
        let other_default = pattern("{ $n ->\n   *[one] one\n    [few] { $n }\n}");
        assert!(matches!(Shape::of(&schema(), &other_default), Shape::Other));
        let choice = pattern("{ $x ->\n    [a-b] A\n   *[c] C\n}");
        assert_eq!(icu(&schema(), &choice), "{x, select, aB{A} c{C} other{C}}");
    }

    #[test]
    fn braces_are_quoted_and_apostrophes_only_where_they_would_quote() {
        assert_eq!(icu_text("don't"), "don't");
        assert_eq!(icu_text("{x}}"), "'{'x'}}'");
        assert_eq!(icu_text("'{'"), "'''{'''");
        assert_eq!(icu_text("a ''"), "a ''''");
    }
}
