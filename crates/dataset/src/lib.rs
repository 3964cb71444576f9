//! Datasets: records joined with catalogs, their lints, coverage and provenance.
//!
//! A [`Tree`] holds the text files of a root folder, `records/` and `locales/`. [`Dataset::load`] reads one of its
//! datasets, with all findings at once; [`LoadOptions`] say which messages and locales a caller needs.
//! [`Dataset::table`] and [`Dataset::comparison`] join records and words into rows, and [`search`] finds codes by both.
//! Nothing here touches the file system.
//!
//! ```
//! use phrasebook_dataset::{Dataset, LoadOptions, Tree};
//!
//! let mut tree = Tree::default();
//! tree.insert("records/colour/dataset.toml", r#"
//!     id = "colour"
//!     version = "1.0.0"
//!     file_stem = "colours"
//!     record_files = ["all.toml"]
//!     messages = { record = "colour", group = "hue" }
//!     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
//!     group = [{ id = "warm", first = 1, last = 9 }]
//!     column = [{ name = "code", type = "key" }]
//! "#);
//! tree.insert("records/colour/all.toml", "[[record]]\ncode = 1\n");
//! tree.insert("locales/en/colour.ftl", "colour-1 = Red\n");
//! tree.insert("locales/en/ui.ftl", "ui-language = English\n");
//!
//! assert_eq!(tree.datasets(), ["colour"]);
//! let (dataset, findings) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
//! assert_eq!(dataset.registry().records().len(), 1);
//! // The headings and the group's name are missing, and nobody has reviewed anything yet.
//! assert!(findings.iter().any(|finding| finding.message == "`hue-warm` is missing"));
//! ```

#![cfg_attr(
    test,
    allow(clippy::needless_raw_string_hashes, reason = "snapbox writes inline snapshots with hashes")
)]

mod coverage;
mod example;
mod expected;
mod explain;
mod glossary;
mod join;
#[cfg(feature = "json-schema")]
pub mod json_schema;
mod ladder;
mod ledger;
mod link;
mod lint;
mod locales;
mod misfits;
mod options;
mod rows;
mod rules;
pub mod search;
mod severity;
mod state;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use phrasebook_catalog::Catalog;
use phrasebook_catalog::rules::UNREADABLE_FLUENT;
use phrasebook_finding::rules::UNREADABLE_TEXT;
use phrasebook_finding::{Finding, Place, Rule, Source};
use phrasebook_registry::rules::{INVALID_DATASET, INVALID_EXAMPLE, INVALID_LADDER, INVALID_TOML};
use phrasebook_registry::{Example, Ladders, Registry, Schema};

use rules::{INVALID_GLOSSARY, INVALID_LEDGER, INVALID_STATE, MISSING_FILE};

pub use coverage::{Coverage, ReviewState};
pub use explain::{explain, is_adjustable, is_silenceable, rules};
pub use glossary::{Glossary, Term};
pub use ladder::{Arrow, Ladder, Step};
pub use ledger::{Document, Entry, Ledger, LedgerRow, Verdict};
pub use link::connect;
pub use lint::names as lint_names;
pub use options::{LoadOptions, LocaleChoice, MessageFile, RequiredMessage};
pub use rows::{
    Cell, Fact, FactKind, Group, Heading, Item, MappingCell, MappingRow, MappingTable, Origin, Row, Span,
    Target, View,
};
pub use search::{Mentions, mentions};
pub use severity::faulty_languages;
pub use state::{Review, State, States, fingerprint};
pub use tree::{Tree, stem};

/// The words of one dataset in one language, and what is known about each of them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Locale {
    /// The BCP 47 tag in its canonical form, such as `zh-CN`; the name of the folder.
    pub tag: String,
    /// The messages.
    pub catalog: Catalog,
    /// The review state of each message, by the message's id.
    pub states: States,
    /// The terms of the language, and the words to avoid.
    pub glossary: Glossary,
    /// The words that people type to find a record, by the record's message id.
    pub search_words: BTreeMap<String, SearchWords>,
    /// The path of the dataset's first Fluent file.
    pub path: Arc<str>,
    is_right_to_left: bool,
}

impl Locale {
    /// Whether two locales have the same tag.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.tag == other.tag
    }

    /// Whether the language is written from right to left, by the script in the tag or else by the likely one (CLDR).
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }
}

/// Words that people type to find a record, the strongest first.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchWords {
    /// Where they are.
    pub place: Place,
    /// The words; some are several words, such as `line busy`.
    pub words: Vec<String>,
}

/// A language that the tree has words in, whether its locale was read or not.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Language {
    /// The BCP 47 tag in its canonical form.
    pub tag: String,
    /// What the language calls itself; the tag if its words do not say, which is a finding once they are read.
    pub name: String,
}

/// A registry, its words in every locale, and where they come from.
#[derive(Debug)]
pub struct Dataset {
    registry: Registry,
    /// The source locale first, the others by tag.
    locales: Vec<Locale>,
    /// All languages that the dataset has words in, read or not, in the same order.
    languages: Vec<Language>,
    /// The tags of the tree's languages, in which there may be words of other datasets alone.
    tags: BTreeSet<String>,
    ledger: Option<Ledger>,
    example: Option<Example>,
    ladders: Option<Ladders>,
    /// What presenters ask for, after what this crate asks for itself.
    message_files: Vec<MessageFile>,
    /// What other datasets have to do with this one; see [`connect`].
    links: link::Links,
    /// Computed when first asked for.
    source_fingerprints: OnceLock<BTreeMap<String, String>>,
}

impl Dataset {
    /// Reads the dataset `id` and checks what `options` ask for.
    ///
    /// Lints compare a locale with the source locale, which is always read, so a locale gets the same findings whichever
    /// others are read. Only the ledger spans locales: its entries are compared with the phrases of those that are read.
    ///
    /// # Errors
    ///
    /// Returns findings instead of a dataset if nothing could be joined: without a readable `dataset.toml`, or without
    /// the source locale.
    pub fn load(
        tree: &Tree,
        id: &str,
        options: &LoadOptions<'_>,
    ) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        let (dataset, mut findings) = Self::read(tree, id, options)?;
        // Everything in an unreadable file would be reported missing and bury the cause.
        if !findings.iter().any(is_unread) {
            findings.extend(lint::run(&dataset));
        }
        let findings = severity::adjusted(dataset.registry.schema(), findings);
        Ok((dataset, findings))
    }

    /// Reads the dataset `id` without running the lints, which take longer than reading. For data that is known to pass
    /// them.
    ///
    /// # Errors
    ///
    /// Those of [`Dataset::load`].
    pub fn read(
        tree: &Tree,
        id: &str,
        options: &LoadOptions<'_>,
    ) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        let folder = format!("records/{id}");
        let schema = Schema::parse(tree.source(&format!("{folder}/dataset.toml"))?)?;
        if schema.id != id {
            let place = Place::new(format!("{folder}/dataset.toml"), 1);
            let message = format!("the dataset calls itself `{}`, but its folder is `{id}`", schema.id);
            return Err(vec![Finding::error(&INVALID_DATASET, place, message)]);
        }
        let message_files: Vec<MessageFile> =
            std::iter::once(expected::JOIN).chain(options.message_files.iter().copied()).collect();
        let mut findings = Vec::new();
        let files = schema.record_files.iter().map(|file| tree.source(&format!("{folder}/{file}")));
        let files: Vec<Source<'_>> =
            files.filter_map(|file| file.map_err(|e| findings.extend(e)).ok()).collect();
        let source = |file: &String| tree.source(&format!("{folder}/{file}"));
        // Facts and words know nothing of each other until they are joined.
        let ((records, ledger, example, ladders), locales) = rayon::join(
            || {
                let ledger = schema.ledger_file.as_ref().map(|file| source(file).and_then(Ledger::parse));
                let example = schema.example_file.as_ref().map(|file| source(file).and_then(Example::parse));
                let ladders = schema.ladder_file.as_ref().map(|file| source(file).and_then(Ladders::parse));
                (Registry::parse(schema.clone(), &files), ledger, example, ladders)
            },
            || locales::load_locales(tree, &schema, &message_files, options.locales, &mut findings),
        );
        let (registry, found) = records;
        findings.extend(found);
        let (locales, languages) = locales?;
        let ledger = ledger.and_then(|ledger| ledger.map_err(|found| findings.extend(found)).ok());
        let example = example.and_then(|example| example.map_err(|found| findings.extend(found)).ok());
        let ladders = ladders.and_then(|ladders| ladders.map_err(|found| findings.extend(found)).ok());
        let (links, source_fingerprints) = (link::Links::default(), OnceLock::new());
        let tags = tree.locales().into_iter().map(str::to_owned).collect();
        let dataset = Self {
            registry,
            locales,
            languages,
            tags,
            ledger,
            example,
            ladders,
            message_files,
            links,
            source_fingerprints,
        };
        let stems: Vec<_> = dataset.message_files.iter().map(|file| file.stem).collect();
        findings.extend(tree.unlisted(id, dataset.registry.schema(), &stems));
        if !findings.iter().any(is_unread) {
            findings
                .extend(misfits::find(&dataset.registry, tree.source(&format!("{folder}/dataset.toml"))?));
            findings.extend(dataset.example.iter().flat_map(|example| example.check(&dataset.registry)));
            let ladders = dataset.ladders.iter();
            findings.extend(
                ladders.flat_map(|ladders| ladders.check(&dataset.registry, dataset.example.as_ref())),
            );
        }
        let findings = severity::adjusted(dataset.registry.schema(), findings);
        Ok((dataset, findings))
    }

    /// The records.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The locales that were read, the source locale first, the others by tag.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The tags of all languages that the tree has words in, of this dataset or of others.
    #[must_use]
    pub fn tags(&self) -> &BTreeSet<String> {
        &self.tags
    }

    /// All languages that the dataset has, whether their locales were read or not: the source locale's first.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The locale where texts start.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "`load` returns an error where the source locale is missing")]
    pub fn source_locale(&self) -> &Locale {
        &self.locales[0]
    }

    /// The locale with the tag `tag`.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == tag)
    }

    /// The names of the words that are read in each locale, each of a file or a folder of Fluent files: the dataset's own
    /// first, then those of what presents it.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        let stems: BTreeSet<&str> = self.message_files.iter().map(|file| file.stem).collect();
        std::iter::once(self.registry.schema().id.as_str()).chain(stems)
    }

    /// The account of the source documents, if the dataset has one.
    #[must_use]
    pub fn ledger(&self) -> Option<&Ledger> {
        self.ledger.as_ref()
    }
}

/// Whether a finding says that a whole file was left unread.
fn is_unread(finding: &Finding) -> bool {
    UNREAD.iter().any(|rule| rule.name == finding.rule)
}

/// The rules by which a whole file is left unread.
const UNREAD: &[&Rule] = &[
    &MISSING_FILE,
    &UNREADABLE_TEXT,
    &UNREADABLE_FLUENT,
    &INVALID_TOML,
    &INVALID_LEDGER,
    &INVALID_EXAMPLE,
    &INVALID_LADDER,
    &INVALID_STATE,
    &INVALID_GLOSSARY,
];
