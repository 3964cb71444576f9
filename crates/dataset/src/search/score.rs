//! Scores records for the words of a query.

use phrasebook_catalog::FormatError;
use phrasebook_registry::Record;

use super::text::{Likeness, Text, WHOLE, likeness, part_in};
use super::{Found, Match, NameKind, facts, linked, texts, unique};
use crate::{Dataset, Locale};

/// A record and its score for the words of a query.
struct Scored<'a> {
    found: Match<'a>,
    score: f64,
    is_guess: bool,
    /// Whether one of its names is the query.
    is_named: bool,
}

impl Scored<'_> {
    /// Scores the longer texts of the record as well, and keeps the better score.
    fn look_in_texts(&mut self, typed: &Text, reader: Option<&str>) -> Result<(), FormatError> {
        let Match { dataset, record, .. } = self.found;
        let is_reader = |locale: &&Locale| reader.is_none_or(|reader| reader == locale.tag);
        for locale in dataset.locales().iter().filter(is_reader) {
            let part = part_in(typed, &Text::new(&texts(dataset, record, locale)?.words()));
            let score = if part >= 0.5 { 0.3 * part * part } else { 0.0 };
            if score > self.score {
                (self.score, self.is_guess, self.found.locale) = (score, false, locale);
            }
        }
        Ok(())
    }
}

/// Finds records by words.
pub(super) fn worded<'a>(
    datasets: &'a [Dataset],
    main: &'a Dataset,
    query: &str,
    reader: Option<&str>,
) -> Result<Found<'a>, FormatError> {
    let typed = Text::new(query);
    if typed.is_empty() {
        return Ok(Found::default());
    }
    let mut all: Vec<Scored<'a>> = Vec::new();
    for dataset in datasets {
        for record in dataset.registry().records() {
            all.push(scored(dataset, record, main, &typed, reader)?);
        }
    }
    let is_main = |scored: &Scored<'_>| std::ptr::eq(scored.found.dataset, main);
    if !all.iter().any(|scored| is_main(scored) && scored.is_named) {
        let named = all.iter().filter(|scored| scored.is_named);
        let brought = named.flat_map(|scored| linked(main, scored.found.dataset, scored.found.record));
        let brought: Vec<_> =
            unique(brought.collect()).iter().map(|found| found.record.key().clone()).collect();
        for (place, key) in brought.iter().enumerate() {
            let target = all.iter_mut().find(|scored| is_main(scored) && scored.found.record.key() == key);
            if let Some(target) = target {
                target.score = target.score.max(0.99 - places(place, 0.01));
            }
        }
    }
    let highest = |all: &[Scored<'_>]| all.iter().map(|scored| scored.score).fold(0.0, f64::max);
    if highest(&all) <= 0.5 {
        for scored in &mut all {
            scored.look_in_texts(&typed, reader)?;
        }
    }
    let best = highest(&all);
    all.retain(|scored| scored.score >= 0.05 && scored.score >= 0.3 * best);
    let is_first = |scored: &Scored<'_>| is_main(scored) && scored.score >= 0.5 * best;
    // Records with equal scores stay in the order of the datasets and their records.
    all.sort_by(|a, b| is_first(b).cmp(&is_first(a)).then(b.score.total_cmp(&a.score)));
    let is_guess = all.first().is_some_and(|scored| scored.is_guess);
    let is_exact = all.first().is_some_and(|scored| scored.is_named)
        && all.iter().filter(|scored| scored.is_named).count() == 1;
    let matches = all.into_iter().map(|scored| scored.found).collect();
    Ok(Found { matches, is_guess, is_exact, ..Found::default() })
}

/// Scores a record for a query of words.
fn scored<'a>(
    dataset: &'a Dataset,
    record: &'a Record,
    main: &Dataset,
    typed: &Text,
    reader: Option<&str>,
) -> Result<Scored<'a>, FormatError> {
    let source = dataset.source_locale();
    let mut likenesses: Vec<(f64, Likeness, &'a Locale)> = Vec::new();
    let mut add = |text: &str, weight: f64, locale: &'a Locale| {
        let likeness = likeness(typed, &Text::new(text));
        likenesses.push((likeness.value * weight, likeness, locale));
    };
    let facts = facts(dataset, record, &main.registry().schema().id);
    let mut counts = [0; 4];
    for name in &facts.names {
        let (at, weight) = match name.kind {
            NameKind::Canonical => (0, 1.0),
            NameKind::Alias => (1, 0.8),
            NameKind::Term => (2, 0.72),
            NameKind::Qualifier => (3, 0.6),
        };
        let place = counts.get(at).copied().unwrap_or_default();
        counts.iter_mut().skip(at).take(1).for_each(|count| *count += 1);
        let less = if at == 0 { 0.0 } else { places(place, 0.01) };
        add(&name.text, weight - less, source);
    }
    for locale in dataset.locales() {
        let is_reader = reader.is_none_or(|reader| reader == locale.tag);
        let weight = if is_reader || locale.is(source) { 1.0 } else { 0.9 };
        let texts = texts(dataset, record, locale)?;
        add(&texts.phrase, weight, locale);
        for (place, word) in texts.search.iter().enumerate() {
            add(word, (0.97 - places(place, 0.015)) * weight, locale);
        }
    }
    // The first of equals stays first.
    likenesses.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
    let value = |at: usize| likenesses.get(at).map_or(0.0, |(value, ..)| *value);
    let score = value(0) + 0.03 * (value(1) + value(2) * 0.5);
    let best = likenesses.first();
    let is_guess = best.is_some_and(|(_, likeness, _)| likeness.is_guess);
    let locale = best.map_or(source, |(_, _, locale)| *locale);
    let is_named = likenesses.iter().any(|(_, likeness, _)| likeness.value >= WHOLE);
    Ok(Scored { found: Match { dataset, record, locale }, score, is_guess, is_named })
}

/// How much a place in a list reduces a weight.
#[allow(clippy::cast_precision_loss, reason = "lists are much shorter than 2^52")]
fn places(place: usize, each: f64) -> f64 {
    place as f64 * each
}
