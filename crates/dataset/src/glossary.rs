//! The terms of a language: `locales/<tag>/<dataset>.glossary.toml`.

use std::cell::LazyCell;

use phrasebook_finding::{Finding, KeyPath, Source};
use phrasebook_registry::{Places, parse_toml};
use serde::Deserialize;

use crate::rules::INVALID_GLOSSARY;

/// One notion and its word in the language.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Term {
    /// The notion, in the source locale's words.
    pub source: String,
    /// Its word in the language.
    pub target: String,
    /// Words that look like it and are always wrong.
    #[serde(default)]
    pub avoid: Vec<String>,
    /// Why.
    pub why: Option<String>,
}

/// The terms of a language.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
}

/// The terms of a language.
#[derive(Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// The terms, sorted as you like.
    #[serde(default)]
    term: Vec<Term>,
}

impl Glossary {
    /// Reads a glossary.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with it.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let File { term: terms } = parse_toml(&INVALID_GLOSSARY, source)?;
        let words = terms.iter().enumerate().flat_map(|(at, term)| {
            term.avoid.iter().enumerate().map(move |(nth, word)| (format!("term.{at}.avoid.{nth}"), word))
        });
        let places = LazyCell::new(|| Places::new(source));
        let empty: Vec<_> = words
            .filter(|(_, word)| word.is_empty())
            .map(|(path, _)| {
                let path = KeyPath::parse(&path);
                let message = format!("`{path}`: a word to avoid is empty");
                Finding::error(&INVALID_GLOSSARY, places.of(&path), message).help("remove it")
            })
            .collect();
        if empty.is_empty() { Ok(Self { terms }) } else { Err(empty) }
    }

    /// All terms in the order of the file.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
}
