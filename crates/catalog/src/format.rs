//! Formats texts.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};
use phrasebook_finding::shown;

use crate::{Catalog, Piece};

/// For texts without variables.
pub const NO_ARGUMENTS: Option<&FluentArgs<'static>> = None;

/// Why a text could not be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatError {
    /// The catalog has no such message, or the message no such value or attribute.
    Missing(String),
    /// A variable has no value.
    Unresolved(String),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(f, "there is no text `{}`", shown(id)),
            Self::Unresolved(id) => write!(f, "the text `{}` lacks the value of a variable", shown(id)),
        }
    }
}

impl std::error::Error for FormatError {}

impl Catalog {
    /// Formats the value of the message `id`.
    pub fn value(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Result<String, FormatError> {
        self.format(id, None, arguments)
    }

    /// Formats the attribute `attribute` of the message `id`.
    pub fn attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Result<String, FormatError> {
        self.format(id, Some(attribute), arguments)
    }

    /// Formats the value of the message `id`, or one of its attributes.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Result<String, FormatError> {
        let missing = || FormatError::Missing(name_of(id, attribute));
        // What the reader left out is missing, even where the parser could read it.
        let Some(message) = self.messages.get(id) else {
            let other = self.fallback.as_ref().ok_or_else(missing)?;
            return other.format(id, attribute, arguments);
        };
        let text = message.text(attribute).ok_or_else(missing)?;
        // Most texts are only put together from pieces, which needs no Fluent.
        filled(&text.pieces, arguments).map_or_else(|| self.resolve(id, attribute, arguments), Ok)
    }

    /// Formats a text by Fluent.
    fn resolve(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Result<String, FormatError> {
        let missing = || FormatError::Missing(name_of(id, attribute));
        let message = self.bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, arguments, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(FormatError::Unresolved(name_of(id, attribute)))
        }
    }
}

/// Puts a text together whose variables are texts too; returns none if it has a number to format or a variant to choose.
fn filled(pieces: &[Piece], arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    let mut filled = String::with_capacity(
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.len(),
                _ => 32,
            })
            .sum(),
    );
    for piece in pieces {
        match piece {
            Piece::Text(text) => filled.push_str(text),
            Piece::Variable(name) => match arguments?.get(name.as_str())? {
                FluentValue::String(text) => filled.push_str(text),
                _ => return None,
            },
            Piece::Select { .. } => return None,
        }
    }
    Some(filled)
}

/// What a text is called: `status-486`, or `status-486.caller`.
fn name_of(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}
