//! Messages and their texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use phrasebook_finding::Place;

use crate::{Piece, Selector};

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
    /// The texts that it is made of, in all variants, escapes resolved.
    pub literals: Vec<String>,
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
    /// Its attributes by name.
    pub attributes: BTreeMap<String, Text>,
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
