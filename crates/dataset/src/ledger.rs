//! The ledger: every place where a source document states a code, and what is shipped instead.

use fluent_bundle::FluentArgs;
use phrasebook_catalog::FormatError;
use phrasebook_finding::{Finding, Lines, Place, Source};
use phrasebook_registry::{Key, parse_toml};
use serde::Deserialize;

use crate::rules::INVALID_LEDGER;
use crate::{Dataset, Locale, Origin};

/// How what a document prints at one place compares with what is shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// The phrase is shipped as printed.
    Same,
    /// It is shipped with other spacing, punctuation or letter case, or without a typing slip.
    Normalized,
    /// The number, the phrase or the translation is wrong.
    Corrected,
    /// It was right until an RFC changed it.
    Superseded,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 4] = [Self::Same, Self::Normalized, Self::Corrected, Self::Superseded];

    /// The verdict's name in data files.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Normalized => "normalized",
            Self::Corrected => "corrected",
            Self::Superseded => "superseded",
        }
    }
}

/// A place where a document states a code.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Entry {
    /// The line, from 1.
    pub line: u32,
    /// The code that is meant.
    pub code: Key,
    /// The code as printed; empty where it was lost.
    pub printed_code: String,
    /// The phrase as printed; empty where there is only the number.
    pub printed_phrase: String,
    /// The language of the phrase, a locale's tag.
    pub language: String,
    /// How it compares with what is shipped.
    pub verdict: Verdict,
    /// The RFC that superseded it.
    pub rfc: Option<u32>,
    /// Slugs of remarks; each has a message `note-<slug>`.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// A source document.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Document {
    /// Its file's name.
    pub file: String,
    /// A descriptive title, in the language of the document.
    pub title: Option<String>,
    /// The language it is written in.
    pub language: String,
    /// Its places in the order of its lines.
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<Entry>"))]
    pub entries: Vec<toml::Spanned<Entry>>,
}

/// The account of all source documents.
#[derive(Clone, Debug)]
pub struct Ledger {
    documents: Vec<Document>,
    path: String,
    lines: Lines,
}

/// The ledger: every place where a source document states a code, and what became of it.
#[derive(Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// The documents.
    document: Vec<Document>,
}

impl Ledger {
    /// Reads a ledger.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let File { document: documents } = parse_toml(&INVALID_LEDGER, source)?;
        Ok(Self { documents, path: source.path.to_owned(), lines: Lines::new(source.text) })
    }

    /// The name of the ledger's file without its ending, which its tables have too.
    #[must_use]
    pub fn stem(&self) -> &str {
        let file = self.path.rsplit_once('/').map_or(self.path.as_str(), |(_, file)| file);
        file.strip_suffix(".toml").unwrap_or(file)
    }

    /// All documents.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// All places, with their documents.
    pub fn entries(&self) -> impl Iterator<Item = (&Document, &Entry)> {
        self.documents
            .iter()
            .flat_map(|document| document.entries.iter().map(move |entry| (document, entry.get_ref())))
    }

    /// Where an entry is in the ledger's own file.
    pub(crate) fn place(&self, entry: &toml::Spanned<Entry>) -> Place {
        Place::new(self.path.as_str(), self.lines.line(entry.span().start))
    }
}

/// A row of the ledger's table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LedgerRow {
    /// The document's file name.
    pub source: String,
    /// The line, from 1.
    pub line: u32,
    /// The code that is meant.
    pub code: Key,
    /// The code as printed.
    pub printed_code: String,
    /// The phrase as printed.
    pub printed_phrase: String,
    /// The language of the phrase.
    pub language: String,
    /// How it compares with what is shipped.
    pub verdict: Verdict,
    /// The phrase that is shipped in that language.
    pub shipped_phrase: String,
    /// Remarks, in the words of the locale asked for.
    pub note: String,
}

impl Dataset {
    /// The ledger's rows on phrases in the locales that were read, with notes in the words of `locale`; none if the
    /// dataset has no ledger.
    ///
    /// # Errors
    ///
    /// Fails if a phrase is missing.
    pub fn ledger_rows(&self, locale: &Locale) -> Result<Vec<LedgerRow>, FormatError> {
        let entries = self.ledger.iter().flat_map(Ledger::entries);
        let entries = entries.filter(|(_, entry)| self.locale(&entry.language).is_some());
        entries.map(|(document, entry)| self.ledger_row(document, entry, locale)).collect()
    }

    fn ledger_row(
        &self,
        document: &Document,
        entry: &Entry,
        locale: &Locale,
    ) -> Result<LedgerRow, FormatError> {
        let shipped_phrase = self.phrase(&entry.language, &entry.code)?;
        let mut arguments = FluentArgs::new();
        arguments.set("code", entry.code.to_string());
        arguments.set("printed_code", entry.printed_code.as_str());
        arguments.set("printed_phrase", entry.printed_phrase.as_str());
        arguments.set("shipped_phrase", shipped_phrase.as_str());
        if let Some(rfc) = entry.rfc {
            arguments.set("rfc", rfc.to_string());
        }
        let notes = entry.notes.iter();
        let notes: Vec<_> = notes
            .map(|slug| locale.catalog.value(&format!("note-{slug}"), Some(&arguments)))
            .collect::<Result<_, _>>()?;
        Ok(LedgerRow {
            source: document.file.clone(),
            line: entry.line,
            code: entry.code.clone(),
            printed_code: entry.printed_code.clone(),
            printed_phrase: entry.printed_phrase.clone(),
            language: entry.language.clone(),
            verdict: entry.verdict,
            shipped_phrase,
            note: notes.join(" "),
        })
    }

    /// The phrase of `key` in the locale `tag`.
    pub(crate) fn phrase(&self, tag: &str, key: &Key) -> Result<String, FormatError> {
        let id = self.registry.schema().record_message(key);
        let locale = self.locale(tag).ok_or_else(|| FormatError::Missing(id.clone()))?;
        locale.catalog.value(&id, phrasebook_catalog::NO_ARGUMENTS)
    }

    /// Where the phrase of `key` in the locale `tag` was drawn from.
    ///
    /// The first document that prints it as shipped wins, then one whose phrase was normalized, then one that prints the
    /// right phrase under a wrong number.
    pub(crate) fn origin(&self, tag: &str, key: &Key) -> Origin {
        let of_phrase = |&(_, entry): &(&Document, &Entry)| {
            entry.code == *key && entry.language == tag && !entry.printed_phrase.is_empty()
        };
        let entries = || self.ledger.iter().flat_map(Ledger::entries).filter(of_phrase);
        let with = |verdict| entries().find(|(_, entry)| entry.verdict == verdict);
        let printed = || {
            let phrase = self.phrase(tag, key).ok()?;
            entries().find(|(_, entry)| entry.printed_phrase == phrase)
        };
        match with(Verdict::Same).or_else(|| with(Verdict::Normalized)).or_else(printed) {
            Some((document, entry)) => Origin::Source { document: document.file.clone(), line: entry.line },
            None => Origin::Authored,
        }
    }
}
