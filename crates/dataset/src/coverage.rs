//! How much of a dataset each locale has.

use std::collections::BTreeMap;

use phrasebook_registry::Key;

use crate::lint::is_stale;
use crate::{Dataset, Locale, Origin, Review};

/// How much of a dataset a locale has, in texts (values and attributes) and messages.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// The locale's tag.
    pub tag: String,
    /// The texts that the dataset asks for.
    pub required: usize,
    /// How many of them the locale has.
    pub present: usize,
    /// The messages that the dataset asks for.
    pub messages: usize,
    /// How many of them somebody who did not write them has read.
    pub reviewed: usize,
    /// How many of them have a changed source text, or no state.
    pub stale: usize,
    /// How many phrases were drawn from a source document.
    pub drawn: usize,
    /// How many phrases no source document has.
    pub authored: usize,
    /// The native speakers who have read the words of the dataset and signed for them.
    pub signed: Vec<String>,
}

impl Coverage {
    /// The share of the required texts in per cent, rounded down, so that 100 means all.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.present * 100).checked_div(self.required).unwrap_or(100)
    }
}

/// The review state of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReviewState {
    /// Somebody who did not write it has read it.
    Reviewed,
    /// Nobody but its author has read it.
    Draft,
    /// Its source text has changed since, or it has no state.
    Stale,
    /// It does not exist.
    Missing,
}

impl ReviewState {
    /// The state's name in messages and classes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
            Self::Stale => "stale",
            Self::Missing => "missing",
        }
    }
}

impl Dataset {
    /// The review state of each code's message in `locale`.
    #[must_use]
    pub fn review_states(&self, locale: &Locale) -> BTreeMap<Key, ReviewState> {
        let current = self.source_fingerprints();
        let is_source = locale.is(self.source_locale());
        let states = self.registry().records().iter().map(|record| {
            let id = self.registry().schema().record_message(record.key());
            let state = match (locale.catalog.message(&id), locale.states.get(&id)) {
                (None, _) => ReviewState::Missing,
                (Some(_), None) => ReviewState::Stale,
                (Some(_), Some((_, state))) if !is_source && is_stale(&id, state, current) => {
                    ReviewState::Stale
                }
                (Some(_), Some((_, state))) if state.review == Review::Reviewed => ReviewState::Reviewed,
                _ => ReviewState::Draft,
            };
            (record.key().clone(), state)
        });
        states.collect()
    }

    /// How much of the dataset `locale` has.
    #[must_use]
    pub fn coverage(&self, locale: &Locale) -> Coverage {
        let expected = self.expected();
        let current = self.source_fingerprints();
        let states = format!("locales/{}/{}.state.toml", locale.tag, self.registry().schema().id);
        let mut coverage = Coverage {
            tag: locale.tag.clone(),
            required: 0,
            present: 0,
            messages: expected.len(),
            reviewed: 0,
            stale: 0,
            drawn: 0,
            authored: 0,
            signed: locale.states.signed(&states).to_vec(),
        };
        for (id, message) in &expected {
            coverage.required += 1 + message.attributes.len();
            if let Some(found) = locale.catalog.message(id) {
                let attributes =
                    message.attributes.iter().filter(|name| found.attributes.contains_key(**name));
                coverage.present += usize::from(found.value.is_some()) + attributes.count();
            }
            let state = locale.states.get(id).map(|(_, state)| state);
            coverage.reviewed += usize::from(state.is_some_and(|state| state.review == Review::Reviewed));
            let lags = |state| !locale.is(self.source_locale()) && is_stale(id, state, current);
            coverage.stale += usize::from(state.is_none_or(lags));
        }
        for record in self.registry().records() {
            match self.origin(&locale.tag, record.key()) {
                Origin::Source { .. } => coverage.drawn += 1,
                Origin::Authored => coverage.authored += 1,
            }
        }
        coverage
    }
}
