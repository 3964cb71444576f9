//! Ladders: the messages before and after a code, and who sends them to whom.
//!
//! Protocol rules and display names are in `phrasebook-dataset`; `records/sip-response/ladders.toml` explains the keys.

mod check;
mod file;
mod shape;
#[cfg(test)]
mod tests;

use phrasebook_finding::{Finding, Lines, Place, Source};

pub(crate) use file::File;

use crate::{Example, Key, Record, Reference, Registry, parse_toml};

/// The ladders of a dataset.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Ladders {
    /// The ladders, in the order of the file.
    pub ladders: Vec<Ladder>,
    /// The slugs of the participants that forward messages.
    pub proxies: Vec<String>,
    /// The slugs of the participants that only answer requests.
    pub servers: Vec<String>,
    path: String,
}

/// The message flow around the response, for one or more codes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Ladder {
    /// Its name, a slug.
    pub id: String,
    /// The codes that it shows.
    pub codes: Vec<Key>,
    /// The slugs of the participants, from left to right.
    pub participants: Vec<String>,
    /// What happens, in order.
    pub steps: Vec<LadderStep>,
    /// Where the flow is specified.
    pub references: Vec<Reference>,
    /// Its place in the file.
    pub place: Place,
    /// Additional header fields for single codes.
    only: Vec<Only>,
}

/// A step of a ladder.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LadderStep {
    /// What happens.
    pub event: LadderEvent,
    /// Its place in the file.
    pub place: Place,
}

/// What happens in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LadderEvent {
    /// A message is sent.
    Message(LadderMessage),
    /// Time passes, or something other than a message happens: its slug.
    Pause(String),
}

/// A message from one participant to another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LadderMessage {
    /// The position of its sender among the participants.
    pub from: usize,
    /// The position of its recipient.
    pub to: usize,
    /// A request, a response with its phrase, or a placeholder such as `{code}`; see [`LadderMessage::meaning`].
    pub text: String,
    /// Whether it is the response that the ladder is about.
    pub is_marked: bool,
    /// The method of the request that it answers, where that is ambiguous.
    pub of: Option<String>,
    /// Whether it is a request that gets no final response, and the ladder is about that.
    pub is_open: bool,
    /// Whether it belongs to a different protocol than the codes.
    pub is_foreign: bool,
    headers: Vec<String>,
}

/// Additional header fields of a step for one code.
#[derive(Clone, Debug)]
struct Only {
    code: Key,
    step: usize,
    headers: Vec<String>,
}

impl Ladders {
    /// Reads a file of ladders. [`Ladders::check`] compares it with the records.
    ///
    /// # Errors
    ///
    /// Returns all problems that can be found without the records, such as invalid TOML, unknown keys, incomplete
    /// steps, undeclared participants, and malformed slugs or references.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let file: File = parse_toml(&crate::rules::INVALID_LADDER, source)?;
        shape::read(file, source.path, &Lines::new(source.text))
    }

    /// The ladder of the code `key`, if there is one.
    #[must_use]
    pub fn of(&self, key: &Key) -> Option<&Ladder> {
        self.ladders.iter().find(|ladder| ladder.codes.contains(key))
    }

    /// The slugs of all participants, each once.
    #[must_use]
    pub fn participants(&self) -> Vec<&str> {
        unique(self.ladders.iter().flat_map(|ladder| &ladder.participants))
    }

    /// The slugs of all pauses, each once.
    #[must_use]
    pub fn pauses(&self) -> Vec<&str> {
        let steps = self.ladders.iter().flat_map(|ladder| &ladder.steps);
        unique(steps.filter_map(|step| match &step.event {
            LadderEvent::Pause(slug) => Some(slug),
            LadderEvent::Message(_) => None,
        }))
    }
}

impl Ladder {
    /// The header fields to show for the code `key` in the step `at`, counted from 0.
    pub fn headers<'a>(&'a self, at: usize, key: &'a Key) -> impl Iterator<Item = &'a str> {
        let own = match self.steps.get(at).map(|step| &step.event) {
            Some(LadderEvent::Message(message)) => message.headers.as_slice(),
            _ => &[],
        };
        let only = self.only.iter().filter(move |only| only.code == *key && only.step == at);
        own.iter().chain(only.flat_map(|only| &only.headers)).map(String::as_str)
    }
}

impl LadderMessage {
    /// What the message shows for the code `key`: a response, or a text that is the same in every language.
    #[must_use]
    pub fn meaning<'a>(
        &'a self,
        registry: &'a Registry,
        example: Option<&'a Example>,
        key: &Key,
    ) -> Meaning<'a> {
        let slot = self.text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
        match slot {
            Some(CODE) => registry.record(key).map_or(Meaning::Text(&self.text), Meaning::Response),
            Some(slot) => {
                let text = example.and_then(|example| example.slot_of(key, slot));
                Meaning::Text(text.unwrap_or(&self.text))
            }
            None => self.response(registry).map_or(Meaning::Text(&self.text), Meaning::Response),
        }
    }

    /// The record whose code starts the message, such as 486 for `486 Busy Here`.
    fn response<'a>(&self, registry: &'a Registry) -> Option<&'a Record> {
        let number = self.text.split_once(' ')?.0.parse::<u32>().ok().filter(|_| !self.is_foreign)?;
        registry.record(&Key::from(number))
    }
}

/// What a message of a ladder shows for a code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Meaning<'a> {
    /// The response with the code of this record.
    Response(&'a Record),
    /// A text that is the same in every language.
    Text(&'a str),
}

/// The placeholder for the ladder's code.
const CODE: &str = "code";

/// The texts without duplicates, in the order of their first occurrence.
fn unique<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let mut seen: Vec<&str> = Vec::new();
    for text in texts {
        if !seen.contains(&text.as_str()) {
            seen.push(text);
        }
    }
    seen
}
