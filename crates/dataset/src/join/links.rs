//! Links as both of their ends show them.

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Key, Link, Record, Reference};

use super::cell::{item_list, qualified, reference_spans};
use crate::expected::condition;
use crate::link::Arriving;
use crate::rows::{Fact, FactKind, Item, Span, Target};
use crate::{Dataset, Locale};

/// A link as one of its ends shows it.
pub(super) struct End<'a> {
    /// The dataset and the key of the record at the other end.
    pub(super) dataset: &'a str,
    pub(super) key: &'a Key,
    pub(super) phrase: Option<String>,
    pub(super) condition: Option<String>,
    /// The authority of the mapping, if the link is part of one.
    pub(super) authority: Option<String>,
    pub(super) references: &'a [Reference],
    pub(super) details: Vec<Fact>,
}

impl Dataset {
    /// The links of a record in some columns, in the words of `words` or as data files have them; with `is_mapping`, each
    /// says whose it is.
    pub(super) fn links(
        &self,
        record: &Record,
        columns: &[&Column],
        is_mapping: bool,
        words: Option<&Locale>,
    ) -> Result<Vec<Item>, FormatError> {
        let mut ends = Vec::new();
        for column in columns {
            let authority = column.authority.clone().filter(|_| is_mapping);
            for link in record.links(&column.name) {
                ends.push(self.end(column, link, authority.clone(), words)?);
            }
        }
        items(ends, words)
    }

    fn end<'a>(
        &'a self,
        column: &'a Column,
        link: &'a Link,
        authority: Option<String>,
        words: Option<&Locale>,
    ) -> Result<End<'a>, FormatError> {
        let dataset = column.dataset.as_deref().unwrap_or_default();
        Ok(End {
            dataset,
            key: &link.to,
            phrase: words.and_then(|words| self.links.name(dataset, &link.to, &words.tag)).map(str::to_owned),
            condition: condition_text(link, words)?,
            authority,
            references: &link.references,
            details: Vec::new(),
        })
    }
}

/// The condition of a link in words, or its slug for data files.
pub(super) fn condition_text(link: &Link, words: Option<&Locale>) -> Result<Option<String>, FormatError> {
    match (&link.condition, words) {
        (Some(slug), Some(words)) => words.catalog.value(&condition(slug), NO_ARGUMENTS).map(Some),
        (slug, _) => Ok(slug.clone()),
    }
}

/// The links to a record, in the words of `locale`.
pub(super) fn arriving_fact(arriving: &Arriving, locale: &Locale) -> Result<Fact, FormatError> {
    let tag = locale.tag.as_str();
    let ends = arriving.links.iter().map(|link| End {
        dataset: &arriving.dataset,
        key: &link.from,
        phrase: Some(link.phrase(tag).to_owned()),
        condition: link.condition(tag).map(str::to_owned),
        authority: link.authority.clone(),
        references: &link.link.references,
        details: link.details(tag),
    });
    Ok(Fact {
        name: arriving.name.clone(),
        heading: arriving.heading(tag).to_owned(),
        cell: item_list(items(ends.collect(), Some(locale))?, Some(locale))?,
        kind: FactKind::Links,
        references: Vec::new(),
    })
}

/// An item for each link. Links to one record under one condition that several authorities have are one item.
pub(super) fn items(ends: Vec<End<'_>>, words: Option<&Locale>) -> Result<Vec<Item>, FormatError> {
    let mut items: Vec<(End<'_>, Vec<Span>)> = Vec::new();
    for mut end in ends {
        let authority = end.authority.take().map(|text| {
            let url = end.references.first().map(|reference| Target::Url(reference.url()));
            Span { text, language: None, target: url }
        });
        let same =
            |(other, _): &&mut (End<'_>, Vec<Span>)| other.key == end.key && other.condition == end.condition;
        match (items.iter_mut().find(same), authority) {
            (Some((_, authorities)), Some(authority)) => authorities.push(authority),
            (_, authority) => items.push((end, authority.into_iter().collect())),
        }
    }
    let items = items.into_iter().map(|(end, authorities)| {
        let mut head = named(end.key, end.phrase.as_deref());
        head.target = words.map(|_| Target::Record { dataset: end.dataset.to_owned(), key: end.key.clone() });
        let references = if authorities.is_empty() { reference_spans(end.references) } else { Vec::new() };
        let qualifiers: Vec<_> = end.condition.map(Span::plain).into_iter().chain(authorities).collect();
        Ok(Item::linked(qualified(head, &qualifiers, words)?, references, end.details))
    });
    items.collect()
}

/// The name of a record: its number and its phrase, or its phrase alone if its key is a name; the key if the phrase is
/// not known.
pub(super) fn named(key: &Key, phrase: Option<&str>) -> Span {
    Span::plain(match (key, phrase) {
        (Key::Number(number), Some(phrase)) => format!("{number} {phrase}"),
        (_, Some(phrase)) => phrase.to_owned(),
        (key, None) => key.to_string(),
    })
}
