//! Messages and their texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use phrasebook_finding::Place;

use crate::{ByName, Piece, Selector};

/// One text of a message: its value, or an attribute.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Text {
    /// The line where it begins, from 1.
    pub line: u32,
    /// The variables it mentions.
    pub variables: BTreeSet<String>,
    /// What each variable selects that selects anything.
    pub selectors: BTreeMap<String, Selector>,
    /// The pattern written out in one way whatever its spacing was, with terms filled in.
    pub written: String,
    /// The text taken apart.
    pub pieces: Vec<Piece>,
}

/// A Fluent message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// The file's path.
    pub path: Arc<str>,
    /// The line where it begins, from 1.
    pub line: u32,
    /// Its value, if it has one.
    pub value: Option<Text>,
    /// Its attributes by name, sorted.
    pub attributes: ByName<Text>,
}

impl Text {
    /// The texts that it is made of, in all variants, with terms filled in and escapes resolved.
    pub fn literals(&self) -> impl Iterator<Item = &str> {
        let mut left: Vec<&Piece> = self.pieces.iter().rev().collect();
        std::iter::from_fn(move || {
            while let Some(piece) = left.pop() {
                match piece {
                    Piece::Text(text) => return Some(text.as_str()),
                    Piece::Variable(_) => {}
                    Piece::Select { variants, .. } => {
                        left.extend(variants.iter().rev().flat_map(|variant| variant.pieces.iter().rev()));
                    }
                }
            }
            None
        })
    }

    /// Whether it is the same whatever the arguments are.
    pub(crate) fn is_fixed(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Text(_)))
    }
}

impl Message {
    /// Where the message begins.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::new(Arc::clone(&self.path), self.line)
    }

    /// Where one of its texts begins.
    #[must_use]
    pub fn place_of(&self, text: &Text) -> Place {
        Place::new(Arc::clone(&self.path), text.line)
    }

    /// The value and the attributes, with the attributes' names.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Text)> {
        let attributes = self.attributes.iter().map(|(name, text)| (Some(name.as_str()), text));
        self.value.iter().map(|text| (None, text)).chain(attributes)
    }

    /// The value, or the attribute `name`.
    #[must_use]
    pub fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        match attribute {
            Some(name) => self.attributes.get(name),
            None => self.value.as_ref(),
        }
    }
}
