//! Fluent, one file for each language: `ko/sip-response.ftl`.
//!
//! Messages are those of the locale, `status-486` with its attributes, with terms filled in, so that a file needs no
//! other. The more specific phrases are patterns as in the locale.

use fluent_syntax::ast::{
    Attribute, Comment, Entry as Node, Expression, Identifier, InlineExpression, Message, Pattern,
    PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::serializer::serialize;
use phrasebook_catalog::Piece;

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{MessageTexts, Messages};

pub(crate) const FORMAT: Format = Format::new("fluent", "Fluent, with terms filled in", files);

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    let files = messages.locales.iter().map(|words| {
        let head = Node::ResourceComment(Comment { content: vec![messages.provenance()] });
        let nodes = words.entries().map(|entry| Node::Message(message(entry)));
        let body = std::iter::once(head).chain(nodes).collect();
        let path = format!("{}/{}.ftl", words.tag, messages.schema().id);
        (path, serialize(&Resource { body }).into())
    });
    Ok(files.collect())
}

fn message(entry: &MessageTexts<'_>) -> Message<String> {
    let texts = entry.attributes.iter().map(|(name, text)| attribute(name, &[Piece::Text(text.clone())]));
    let detail = entry.detail.iter().map(|(name, pieces)| attribute(name, pieces));
    Message {
        id: identifier(&entry.id),
        value: Some(pattern(&[Piece::Text(entry.phrase.clone())])),
        attributes: texts.chain(detail).collect(),
        comment: None,
    }
}

fn attribute(name: &str, pieces: &[Piece]) -> Attribute<String> {
    Attribute { id: identifier(name), value: pattern(pieces) }
}

fn identifier(name: &str) -> Identifier<String> {
    Identifier { name: name.to_owned() }
}

fn pattern(pieces: &[Piece]) -> Pattern<String> {
    let last = pieces.len().saturating_sub(1);
    let elements = pieces.iter().enumerate().flat_map(|(position, piece)| match piece {
        Piece::Text(text) => text_elements(text, position == 0, position == last),
        Piece::Variable(name) => vec![placeable(Expression::Inline(variable(name)))],
        Piece::Select { variable: name, variants } => {
            let variants = variants.iter().map(|variant| Variant {
                key: variant_key(&variant.key),
                value: pattern(&variant.pieces),
                default: variant.is_default,
            });
            vec![placeable(Expression::Select { selector: variable(name), variants: variants.collect() })]
        }
    });
    Pattern { elements: elements.collect() }
}

fn variant_key(key: &str) -> VariantKey<String> {
    if key.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') {
        VariantKey::NumberLiteral { value: key.to_owned() }
    } else {
        VariantKey::Identifier { name: key.to_owned() }
    }
}

fn variable(name: &str) -> InlineExpression<String> {
    InlineExpression::VariableReference { id: identifier(name) }
}

fn placeable(expression: Expression<String>) -> PatternElement<String> {
    PatternElement::Placeable { expression }
}

/// A text, with what the syntax would take for something else as string literals: braces, line breaks, and what means
/// something at the beginning of a pattern, or spaces at the end of one.
fn text_elements(text: &str, is_first: bool, is_last: bool) -> Vec<PatternElement<String>> {
    let literal = |letter: char| {
        let value = match letter {
            ' ' | '[' | '*' | '.' => letter.to_string(),
            // A brace stays a number, so that whoever counts braces finds them in pairs.
            letter => format!("\\u{:04X}", u32::from(letter)),
        };
        placeable(Expression::Inline(InlineExpression::StringLiteral { value }))
    };
    let mut elements: Vec<PatternElement<String>> = Vec::new();
    let mut letters = text.chars().enumerate().peekable();
    while let Some((position, letter)) = letters.next() {
        let begins = is_first && position == 0 && matches!(letter, ' ' | '[' | '*' | '.');
        let ends = is_last && letters.peek().is_none() && letter == ' ';
        if begins || ends || matches!(letter, '{' | '}' | '\n' | '\r') {
            elements.push(literal(letter));
        } else if let Some(PatternElement::TextElement { value }) = elements.last_mut() {
            value.push(letter);
        } else {
            elements.push(PatternElement::TextElement { value: letter.to_string() });
        }
    }
    elements
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry as Node, Resource};
    use fluent_syntax::serializer::serialize;
    use phrasebook_catalog::{Catalog, NO_ARGUMENTS, Piece};
    use phrasebook_finding::Source;

    #[test]
    fn every_text_is_read_back_as_it_was() {
        let braces = "{".repeat(20);
        for text in [
            "a", "{", "}", "{}", "[x] y", "*", ".a", " a ", "a\nb", "a # b", "\"q\"", "\\u0041", "-- {$x}",
            &braces,
        ] {
            let mut message = super::Message {
                id: super::identifier("a"),
                value: Some(super::pattern(&[Piece::Text(text.to_owned())])),
                attributes: Vec::new(),
                comment: None,
            };
            message.attributes.push(super::attribute("b", &[Piece::Text(text.to_owned())]));
            let written = serialize(&Resource { body: vec![Node::Message(message)] });
            let source = Source { path: "a.ftl", text: &written };
            let (catalog, findings) = Catalog::parse("en".parse().unwrap_or_default(), &[source]);
            assert_eq!(findings, [], "{written}");
            assert_eq!(catalog.value("a", NO_ARGUMENTS).as_deref(), Ok(text), "{written}");
            assert_eq!(catalog.attribute("a", "b", NO_ARGUMENTS).as_deref(), Ok(text), "{written}");
        }
    }
}
