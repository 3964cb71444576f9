//! What patterns are made of.

use std::collections::BTreeSet;

use phrasebook_catalog::{Piece, Variant};
use phrasebook_registry::Schema;

/// What a more specific phrase is made of, as far as formats without a language for patterns can express it.
pub(crate) enum Shape<'a> {
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
    pub(crate) fn of(schema: &Schema, pattern: &'a [Piece]) -> Self {
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
pub(crate) fn is_number(schema: &Schema, variable: &str) -> bool {
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
pub(crate) fn variables(pattern: &[Piece]) -> BTreeSet<&str> {
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
            Piece::Text(_) => {}
        }
    }
    names
}

/// The number of a variable of the pattern among the arguments of a format string, which are in the order of their names,
/// from 1.
pub(crate) fn argument_number(pattern: &[Piece], variable: &str) -> usize {
    variables(pattern).iter().take_while(|name| **name != variable).count() + 1
}

/// A pattern without selectors as text, with `fill` for what replaces a variable and `escape` for the rest.
pub(crate) fn plain(
    pattern: &[Piece],
    fill: impl Fn(&str) -> String,
    escape: impl Fn(&str) -> String,
) -> String {
    let parts = pattern.iter().map(|piece| match piece {
        Piece::Text(text) => escape(text),
        Piece::Variable(name) => fill(name),
        Piece::Select { .. } => String::new(),
    });
    parts.collect()
}

/// Whether a pattern has a variant with one of these keys.
pub(crate) fn has_key(pattern: &[Piece], keys: &[&str]) -> bool {
    pattern.iter().any(|piece| match piece {
        Piece::Select { variants, .. } => variants
            .iter()
            .any(|variant| keys.contains(&variant.key.as_str()) || has_key(&variant.pieces, keys)),
        Piece::Text(_) | Piece::Variable(_) => false,
    })
}
