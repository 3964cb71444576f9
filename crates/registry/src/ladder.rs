//! Ladders: the messages before and after a code, and who sends them to whom.
//!
//! Protocol rules and display names are in `phrasebook-dataset`; `records/sip-response/ladders.toml` explains the keys.

mod check;
mod file;
mod shape;
#[cfg(test)]
mod tests;

use std::fmt;

use phrasebook_finding::{Finding, Place, Source};

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
    /// What is written in the file; see [`LadderMessage::meaning`].
    pub text: MessageText,
    /// The method of the request that it answers, where that is ambiguous.
    pub of: Option<String>,
    /// Whether it is a request that gets no final response, and the ladder is about that.
    pub is_open: bool,
    /// Whether it belongs to a different protocol than the codes.
    pub is_foreign: bool,
    headers: Vec<String>,
}

/// The text of a message, as it is written in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageText {
    /// `{code}`: the response that the ladder is about.
    Code,
    /// A slot of the example, such as `{method}`.
    Slot(String),
    /// A request, or a response with its phrase.
    Plain(String),
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
    /// steps, undeclared participants, malformed slugs or references, and proxies or servers that are in no ladder.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let file: File = parse_toml(&crate::rules::INVALID_LADDER, source)?;
        shape::read(file, source)
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
    /// Whether it is the response that the ladder is about.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        self.text == MessageText::Code
    }

    /// What the message shows for the code `key`: a response, or a text that is the same in every language.
    #[must_use]
    pub fn meaning<'a>(
        &'a self,
        registry: &'a Registry,
        example: Option<&'a Example>,
        key: &Key,
    ) -> Meaning<'a> {
        match &self.text {
            MessageText::Code => registry.record(key).map_or(Meaning::Text(CODE), Meaning::Response),
            MessageText::Slot(slot) => {
                let text = example.and_then(|example| example.slot(key, slot));
                Meaning::Text(text.unwrap_or(slot))
            }
            MessageText::Plain(text) => {
                self.response(text, registry).map_or(Meaning::Text(text), Meaning::Response)
            }
        }
    }

    /// The record whose code starts a text, such as 486 for `486 Busy Here`.
    fn response<'a>(&self, text: &str, registry: &'a Registry) -> Option<&'a Record> {
        let (code, _) = text.split_once(' ').filter(|_| !self.is_foreign)?;
        registry.record(&registry.schema().key_of(code)?)
    }
}

impl MessageText {
    /// Reads a text; `None` if it has braces that do not enclose the whole.
    fn parse(text: String) -> Option<Self> {
        if !text.contains(['{', '}']) {
            return Some(Self::Plain(text));
        }
        match text.strip_prefix('{')?.strip_suffix('}')? {
            CODE => Some(Self::Code),
            slot if slot.contains(['{', '}']) => None,
            slot => Some(Self::Slot(slot.to_owned())),
        }
    }
}

impl fmt::Display for MessageText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code => write!(f, "{{{CODE}}}"),
            Self::Slot(slot) => write!(f, "{{{slot}}}"),
            Self::Plain(text) => f.write_str(text),
        }
    }
}

/// What a message of a ladder shows for a code.
#[derive(Clone, Copy, Debug)]
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
