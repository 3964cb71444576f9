//! The terms of a language: `locales/<tag>/<dataset>.glossary.toml`.

use phrasebook_finding::{Finding, Place, Source};
use serde::Deserialize;

use crate::parse_toml;
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
    pub fn parse(source: Source<'_>) -> Result<Self, Finding> {
        let File { term: terms } = parse_toml(&INVALID_GLOSSARY, source)?;
        if terms.iter().flat_map(|term| &term.avoid).any(String::is_empty) {
            let place = Place::new(source.path, 1);
            return Err(
                Finding::error(&INVALID_GLOSSARY, place, "a word to avoid is empty").help("remove it")
            );
        }
        Ok(Self { terms })
    }

    /// All terms in the order of the file.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
}
