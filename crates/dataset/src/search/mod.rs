//! Search: finds records by number, name, reference, or words in any language.
//!
//! [`find`] answers a query. A presenter that searches on its own, such as a site, uses [`facts`] and [`texts`] and
//! follows the same rules; `tests/data/search.json` has cases for both.
//!
//! 1. A query that is a key finds the records with that key in each dataset. A key that is a name counts only if no
//!    record of the first dataset has that name too. A query that mentions records, such as `Q.850;cause=17` (see
//!    [`mentions`]), finds these records. If it does not look like a part of a message, and mentions keys that another
//!    dataset lacks and the first one has, such as `cause 404`, it finds those of the first. If none of the records is
//!    in the first dataset, it also finds the records of the first dataset that they link to or, without such links,
//!    that share one of their names.
//! 2. Otherwise, if the text before the first colon is a term of a record of the first dataset, such as the name of the
//!    header field in `Retry-After: 120`, only that text is searched. Numbers that are not part of a word find records
//!    of the first dataset: keys, ranges of keys (`487-489`) and ids of groups (`4xx`), in their order. Digits alone
//!    may be the start of a number that is being typed: if they are no key of the first dataset, they find its keys
//!    that begin with them. A record of another dataset with exactly this key comes first. A number in a group that
//!    has no record is reported if the query has no number of a record.
//! 3. An RFC, or a number alone that is not a key, finds the records that cite it, or that cite its section if one
//!    follows (`3261 21.4.24`): first those that it specifies, then those with facts from it. If none of them is in the
//!    first dataset, they come after what words find.
//! 4. Otherwise, words are compared. Letter case, spaces, punctuation, accents and Unicode's compatibility forms make
//!    no difference. Each name of a record has a likeness with the query (see the module `text`) and a weight:
//!    canonical phrase and phrase 1; words that people type for it 0.97, minus 0.015 for each place in their list;
//!    aliases 0.8, terms 0.72 and qualifiers 0.6, minus 0.01 for each place. Phrases and words in other languages than
//!    the reader's count 0.9, except those of the source locale, since people type them everywhere. The score of a
//!    record is its best weighted likeness, plus 0.03 of the second and 0.015 of the third.
//! 5. If no score is above 0.5, longer texts in the reader's language count as well: 0.3 of the square of the part
//!    of the query that they contain, if they contain at least half of it.
//! 6. A record of another dataset that has the query as a name also finds the records of the first dataset that it
//!    links to, unless a record of the first dataset has that name.
//! 7. Records with less than 0.3 of the best score, or less than 0.05, are left out. Records of the first dataset with
//!    at least half of the best score come first.

mod entry;
mod mention;
mod query;
mod score;
mod text;

use std::collections::BTreeSet;

use phrasebook_catalog::FormatError;
use phrasebook_registry::{Key, KeyForm, Record};

pub use entry::{Citation, Facts, Name, NameKind, Texts, facts, texts};
pub use mention::{Mentions, mentions};
use query::{Token, is_section, tokens};
use score::worded;
pub use text::fold;

use crate::{Dataset, Locale};

/// A record that was found.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Match<'a> {
    /// Its dataset.
    pub dataset: &'a Dataset,
    /// The record.
    pub record: &'a Record,
    /// The locale whose words were found; the source locale if a number or a name was found.
    pub locale: &'a Locale,
}

/// What a query finds.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Found<'a> {
    /// The records, the best first.
    pub matches: Vec<Match<'a>>,
    /// Keys in the query that have no record, each with its dataset.
    pub unknown: Vec<(&'a Dataset, Key)>,
    /// Whether the best record was found only because typing errors were forgiven.
    pub is_guess: bool,
    /// Whether the best record, and no other, has the query as its key or a name.
    pub is_exact: bool,
}

impl<'a> Match<'a> {
    /// A record that was found by its key or by a name.
    pub(crate) fn of_source(dataset: &'a Dataset, record: &'a Record) -> Self {
        Self { dataset, record, locale: dataset.source_locale() }
    }
}

/// Finds the records that a query means, for a reader of the language `reader`, or of any. The first dataset is the
/// main one.
///
/// # Errors
///
/// Fails if a text that the search needs is missing, which is a finding of [`Dataset::load`].
///
/// ```
/// use phrasebook_dataset::{Dataset, LoadOptions, Tree, search};
///
/// let mut tree = Tree::default();
/// tree.insert("records/colour/dataset.toml", r#"
///     id = "colour"
///     version = "1.0.0"
///     file_stem = "colours"
///     record_files = ["all.toml"]
///     messages = { record = "colour", group = "hue" }
///     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
///     group = [{ id = "warm", first = 1, last = 9 }]
///     column = [{ name = "code", type = "key" }, { name = "aliases", type = "texts" }]
/// "#);
/// tree.insert("records/colour/all.toml", "
///     [[record]]
///     code = 1
///     aliases = ['Scarlet']
///     [[record]]
///     code = 2
/// ");
/// tree.insert("locales/en/colour.ftl", "colour-1 = Red\ncolour-2 = Orange red\n");
/// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
///
/// let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
/// let codes = |query| -> Vec<u32> {
///     let found = search::find(std::slice::from_ref(&dataset), query, None).unwrap();
///     found.matches.iter().filter_map(|found| found.record.key().number()).collect()
/// };
/// assert_eq!(codes("the 2nd is 2"), [2]);
/// assert_eq!(codes("WARM"), [1, 2]);
/// assert_eq!(codes("red"), [1]);
/// assert_eq!(codes("orangé"), [2]);
/// assert_eq!(codes("scarlte"), [1]);
/// assert!(codes("blue").is_empty());
/// ```
pub fn find<'a>(
    datasets: &'a [Dataset],
    query: &str,
    reader: Option<&str>,
) -> Result<Found<'a>, FormatError> {
    let Some(main) = datasets.first() else { return Ok(Found::default()) };
    let by_key = datasets.iter().filter_map(|dataset| {
        let record = dataset.registry().record_named(query.trim())?;
        Some(Match::of_source(dataset, record))
    });
    let by_key: Vec<_> = by_key.collect();
    // A key that is a name may also be a word for another record: `glare` is one for 491.
    let is_number = |found: &Match<'_>| found.record.key().number().is_some();
    if by_key.iter().any(is_number) || (!by_key.is_empty() && named(main, &[fold(query)].into()).is_empty()) {
        let mut matches = by_key;
        let is_exact = matches.len() == 1;
        // A key of another dataset may be the start of a key of the first.
        if !matches.iter().any(|found| std::ptr::eq(found.dataset, main)) {
            matches.extend(begun(main, query.trim()));
        }
        return Ok(Found { matches, is_exact, ..Found::default() });
    }
    if let Some(found) = mentioned(datasets, main, query) {
        return Ok(found);
    }
    let query = header_name(main, query).unwrap_or(query);
    let tokens = tokens(query);
    let (matches, unknown) = numbered(main, &tokens);
    if !matches.is_empty() {
        return Ok(Found { matches, ..Found::default() });
    }
    if let ([Token::Number(digits)], true) = (tokens.as_slice(), unknown.is_empty()) {
        let matches = begun(main, digits);
        if !matches.is_empty() {
            return Ok(Found { matches, ..Found::default() });
        }
    }
    let cited = cited(datasets, main, &tokens);
    if cited.iter().any(|found| std::ptr::eq(found.dataset, main)) {
        return Ok(Found { matches: cited, ..Found::default() });
    }
    if !unknown.is_empty() {
        let unknown = unknown.into_iter().map(|key| (main, key));
        return Ok(Found { unknown: unknown.collect(), ..Found::default() });
    }
    let mut found = worded(datasets, main, query, reader)?;
    found.matches.extend(cited);
    Ok(Found { matches: unique(found.matches), ..found })
}

/// The records that a query mentions, those of the first dataset first.
fn mentioned<'a>(datasets: &'a [Dataset], main: &'a Dataset, query: &str) -> Option<Found<'a>> {
    let mut found = Found::default();
    for dataset in datasets {
        let mentions = mentions(dataset, query);
        found.matches.extend(mentions.found);
        found.unknown.extend(mentions.unknown.into_iter().map(|key| (dataset, key)));
    }
    if found.matches.is_empty() && found.unknown.is_empty() {
        return None;
    }
    let is_main = |dataset: &Dataset| std::ptr::eq(dataset, main);
    // Numbers in a fragment of a message are not keys; those in `SIP 480 486` and `cause 404` are.
    if !query.contains([':', ';', '\n']) {
        found.unknown.retain(|(_, key)| {
            let record = main.registry().record(key);
            found.matches.extend(record.map(|record| Match::of_source(main, record)));
            record.is_none()
        });
        if found.matches.iter().any(|found| is_main(found.dataset)) {
            let (mut matches, _) = numbered(main, &tokens(query));
            matches.append(&mut found.matches);
            found.matches = unique(matches);
        }
    }
    found.matches = with_linked(main, found.matches);
    Some(found)
}

/// These records, after the records of the first dataset that they link to, unless one of them is in the first dataset.
fn with_linked<'a>(main: &'a Dataset, matches: Vec<Match<'a>>) -> Vec<Match<'a>> {
    if matches.iter().any(|found| std::ptr::eq(found.dataset, main)) {
        return matches;
    }
    let linked = matches.iter().flat_map(|found| linked(main, found.dataset, found.record));
    unique(linked.collect::<Vec<_>>().into_iter().chain(matches.iter().copied()).collect())
}

/// The text before the first colon, if that is a term of a record of the first dataset, such as `Retry-After` in
/// `Retry-After: 120`.
fn header_name<'q>(main: &Dataset, query: &'q str) -> Option<&'q str> {
    let (name, _) = query.split_once(':')?;
    let (folded, main_id) = (fold(name), &main.registry().schema().id);
    let is_term = |name: &Name| name.kind == NameKind::Term && fold(&name.text) == folded;
    let has_term = |record: &Record| facts(main, record, main_id).names.iter().any(is_term);
    main.registry().records().iter().any(has_term).then_some(name)
}

/// The records of the first dataset that a record of another one links to; without such links, those that share one of
/// its names.
fn linked<'a>(main: &'a Dataset, dataset: &'a Dataset, record: &'a Record) -> Vec<Match<'a>> {
    let main_id = &main.registry().schema().id;
    let of_record = facts(dataset, record, main_id);
    let links = of_record.links.iter().filter_map(|key| main.registry().record(key));
    let links: Vec<_> = links.map(|record| Match::of_source(main, record)).collect();
    if !links.is_empty() {
        return links;
    }
    named(main, &names_of(&of_record))
}

/// The records of the first dataset that have one of these folded names.
fn named<'a>(main: &'a Dataset, names: &BTreeSet<String>) -> Vec<Match<'a>> {
    let schema = main.registry().schema();
    let has_name = |record: &&Record| {
        let id = schema.record_message(record.key());
        let searched = main.locales().iter().filter_map(|locale| locale.search_words.get(&id));
        let mut searched = searched.flat_map(|searched| &searched.words).map(|text| fold(text));
        searched.any(|text| names.contains(&text))
            || !names.is_disjoint(&names_of(&facts(main, record, &schema.id)))
    };
    let found = main.registry().records().iter().filter(has_name);
    found.map(|record| Match::of_source(main, record)).collect()
}

/// The folded names of a record, without qualifiers.
fn names_of(facts: &Facts) -> BTreeSet<String> {
    let names = facts.names.iter().filter(|name| name.kind != NameKind::Qualifier);
    names.map(|name| fold(&name.text)).collect()
}

/// The records of the first dataset for the numbers, ranges and groups in the query, and the numbers in a group that
/// have no record.
fn numbered<'a>(main: &'a Dataset, tokens: &[Token]) -> (Vec<Match<'a>>, Vec<Key>) {
    let registry = main.registry();
    let schema = registry.schema();
    let (mut records, mut unknown): (Vec<&Record>, Vec<Key>) = Default::default();
    for token in tokens {
        match token {
            Token::Number(number) if schema.key_form() == KeyForm::Number => {
                let Some(key) = schema.key_of(number) else { continue };
                let is_in_group = key.number().is_some_and(|number| schema.group_of(number).is_some());
                match registry.record(&key) {
                    Some(record) => records.push(record),
                    None if is_in_group => unknown.push(key),
                    None => {}
                }
            }
            Token::Range(first, last) => {
                let is_within = |record: &&Record| {
                    record.key().number().is_some_and(|number| (*first..=*last).contains(&number))
                };
                records.extend(registry.records().iter().filter(is_within));
            }
            Token::Word(word) => {
                if let Some(id) = schema.group_ids().find(|id| id.to_lowercase() == *word) {
                    records.extend(registry.members(Some(id)));
                }
            }
            _ => {}
        }
    }
    let matches = records.into_iter().map(|record| Match::of_source(main, record));
    (unique(matches.collect()), unknown)
}

/// The records of the first dataset whose keys begin with these digits, which may be the start of a number.
fn begun<'a>(main: &'a Dataset, digits: &str) -> Vec<Match<'a>> {
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Vec::new();
    }
    let records = main.registry().records().iter();
    let begun = records.filter(|record| record.key().to_string().starts_with(digits));
    begun.map(|record| Match::of_source(main, record)).collect()
}

/// The records that cite the RFC in a query.
fn cited<'a>(datasets: &'a [Dataset], main: &Dataset, tokens: &[Token]) -> Vec<Match<'a>> {
    let (rfc, section) = match tokens {
        [Token::Number(number)] => (number.parse().ok(), None),
        [Token::Number(number), Token::Word(section)] if is_section(section) => {
            (number.parse().ok(), Some(section))
        }
        tokens => {
            let mut references = tokens.iter().filter_map(|token| match token {
                Token::Rfc(rfc, section) => Some((Some(*rfc), section.as_ref())),
                _ => None,
            });
            references.next().unwrap_or_default()
        }
    };
    let Some(rfc) = rfc else { return Vec::new() };
    let main_id = &main.registry().schema().id;
    let mut cited: Vec<(usize, Match<'a>)> = Vec::new();
    for dataset in datasets {
        for record in dataset.registry().records() {
            let facts = facts(dataset, record, main_id);
            let own = facts.citations.iter().position(|citation| citation.is_own);
            let rank = facts.citations.iter().enumerate().filter_map(|(at, citation)| {
                let fits =
                    citation.rfc == rfc && section.is_none_or(|section| citation.sections.contains(section));
                // The first own reference of a record, then its other own references, then references of its facts.
                let rank = if Some(at) == own { 0 } else { 2 - usize::from(citation.is_own) };
                fits.then_some(rank)
            });
            cited.extend(rank.min().map(|rank| (rank, Match::of_source(dataset, record))));
        }
    }
    cited.sort_by_key(|(rank, _)| *rank);
    cited.into_iter().map(|(_, found)| found).collect()
}

/// Keeps each record once, at its first place.
fn unique(matches: Vec<Match<'_>>) -> Vec<Match<'_>> {
    let mut unique: Vec<Match<'_>> = Vec::new();
    for found in matches {
        let is_same = |other: &Match<'_>| std::ptr::eq(other.record, found.record);
        if !unique.iter().any(is_same) {
            unique.push(found);
        }
    }
    unique
}

#[cfg(test)]
mod tests;
