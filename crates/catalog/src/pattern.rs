//! Patterns: what a message may be made of, and what its text depends on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// How many placeables a text may have once its terms are filled in; fluent-bundle's own limit, at which it can
/// panic, is 100.
const MAX_PLACEABLES: usize = 32;

/// How long a text may become once its terms are filled in, in bytes.
const MAX_TEXT: usize = 16 << 10;

/// How many variants a selector may have.
const MAX_VARIANTS: usize = 32;

/// What a variable selects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Selector {
    /// The variants' keys.
    pub keys: BTreeSet<String>,
    /// The variables that the variants mention.
    pub variables: BTreeSet<String>,
}

/// A part of a text, with terms filled in and escapes resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The same in every case; never beside another one.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// One of several texts, by the value of a variable.
    Select {
        /// The variable's name.
        variable: String,
        /// The texts to choose from, in the order of the file.
        variants: Vec<Variant>,
    },
}

/// One of the texts of a [`Piece::Select`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variant {
    /// A plural category, a number, or a value of the variable.
    pub key: String,
    /// Whether it is used where no key fits; one of the variants is.
    pub is_default: bool,
    /// The text.
    pub pieces: Vec<Piece>,
}

/// A part of a text before terms are filled in.
#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Term(String),
}

/// Takes apart a pattern whose shape has been filled.
pub(crate) fn pieces(pattern: &Pattern<&str>, terms: &BTreeMap<String, Shape>) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { continue };
                let variants = variants.iter().map(|variant| {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    let (key, is_default) = ((*key).to_owned(), variant.default);
                    Variant { key, is_default, pieces: self::pieces(&variant.value, terms) }
                });
                Piece::Select { variable: id.name.to_owned(), variants: variants.collect() }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => {
                    Piece::Text(unescape_unicode_to_string(value).into_owned())
                }
                InlineExpression::VariableReference { id } => Piece::Variable(id.name.to_owned()),
                InlineExpression::TermReference { id, .. } => {
                    #[expect(clippy::expect_used, reason = "`Shape::fill` has rejected unknown terms")]
                    let term = terms.get(id.name).expect("the pattern's shape has been filled");
                    Piece::Text(term.fixed.clone())
                }
                _ => continue,
            },
        };
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => pieces.push(piece),
        }
    }
    pieces
}

/// What a pattern depends on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    /// The variables it mentions.
    pub(crate) variables: BTreeSet<String>,
    /// What each variable selects that selects anything.
    pub(crate) selectors: BTreeMap<String, Selector>,
    /// The pattern written out in one way, whatever its spacing was.
    pub(crate) written: String,
    /// The terms it refers to.
    pub(crate) terms: Vec<String>,
    /// The text of a term, once it is filled; a term has no variables, so it is the same in every case.
    fixed: String,
    parts: Vec<Part>,
    placeables: usize,
    bytes: usize,
}

impl Shape {
    /// Reads a pattern, or returns which part of it a catalog does not support.
    pub(crate) fn of(pattern: &Pattern<&str>) -> Result<Self, String> {
        let mut shape = Self::default();
        shape.pattern(pattern)?;
        Ok(shape)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.bytes += value.len();
                    self.written.push_str(value);
                    self.parts.push(Part::Text((*value).to_owned()));
                }
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    self.written.push('{');
                    self.expression(expression)?;
                    self.written.push('}');
                }
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a selector is a variable".to_owned());
                };
                self.inline(selector)?;
                self.written.push_str("->");
                if variants.len() > MAX_VARIANTS {
                    return Err(format!("a selector has more than {MAX_VARIANTS} variants"));
                }
                // The parser takes a `*` before the end for a default.
                if !variants.iter().any(|variant| variant.default) {
                    return Err("a selector has no default variant".to_owned());
                }
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    let selector = self.selectors.entry(id.name.to_owned()).or_default();
                    if !selector.keys.insert(key.to_owned()) {
                        return Err(format!("the variant `[{key}]` occurs twice"));
                    }
                    // Writing to a string cannot fail.
                    let _ = write!(self.written, "{}[{key}]", if variant.default { "*" } else { "" });
                    let outside = std::mem::take(&mut self.variables);
                    self.pattern(&variant.value)?;
                    let inside = std::mem::replace(&mut self.variables, outside);
                    let selector = self.selectors.entry(id.name.to_owned()).or_default();
                    selector.variables.extend(inside.iter().cloned());
                    self.variables.extend(inside);
                }
                Ok(())
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.bytes += value.len();
                let _ = write!(self.written, "\"{value}\"");
                self.parts.push(Part::Text(unescape_unicode_to_string(value).into_owned()));
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                let _ = write!(self.written, "${}", id.name);
                Ok(())
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.terms.push(id.name.to_owned());
                self.parts.push(Part::Term(id.name.to_owned()));
                let _ = write!(self.written, "-{}", id.name);
                Ok(())
            }
            InlineExpression::TermReference { .. } => {
                Err("a term takes neither arguments nor attributes".to_owned())
            }
            InlineExpression::MessageReference { id, .. } => {
                Err(format!("`{{ {} }}` refers to a message; use a term, or repeat the words", id.name))
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("the function `{}` is not used here", id.name))
            }
            InlineExpression::NumberLiteral { .. } => {
                Err("write a number as text, without braces".to_owned())
            }
            InlineExpression::Placeable { .. } => {
                Err("braces within braces have no effect; remove them".to_owned())
            }
        }
    }

    /// Fills in the terms, deepest first, or returns why that is impossible.
    ///
    /// `terms` holds the shape of every term by its name, and `filled` those that are done already.
    pub(crate) fn fill(&mut self, filled: &BTreeMap<String, Self>) -> Result<(), String> {
        // Each term that is filled in takes time in the length of the whole text.
        if self.placeables > MAX_PLACEABLES {
            return Err(format!("the text has more than {MAX_PLACEABLES} placeables"));
        }
        for name in std::mem::take(&mut self.terms) {
            let term = filled.get(&name).ok_or_else(|| unknown_term(&name))?;
            self.placeables = self.placeables.saturating_add(term.placeables);
            self.bytes = self.bytes.saturating_add(term.bytes);
            self.written = self.written.replace(&format!("{{-{name}}}"), &term.written);
            if self.written.len() > MAX_TEXT || self.bytes > MAX_TEXT {
                return Err(format!("the text would have more than {MAX_TEXT} bytes"));
            }
        }
        if self.placeables > MAX_PLACEABLES {
            return Err(format!("the text has more than {MAX_PLACEABLES} placeables"));
        }
        if self.variables.is_empty() {
            let fixed = std::mem::take(&mut self.parts).into_iter().map(|part| match part {
                Part::Text(text) => Ok(text),
                Part::Term(name) => {
                    filled.get(&name).map(|term| term.fixed.clone()).ok_or_else(|| unknown_term(&name))
                }
            });
            self.fixed = fixed.collect::<Result<_, _>>()?;
        }
        Ok(())
    }
}

fn unknown_term(name: &str) -> String {
    format!("there is no term `-{name}`, or it refers to itself")
}
