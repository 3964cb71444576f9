//! Checks that need only the file of ladders, and not the records.

use std::cell::OnceCell;

use phrasebook_finding::{Finding, KeyPath, Lines, Place, Rule, Source, nearest, unneeded_character};

use super::file::{File, WrittenLadder, WrittenOnly, WrittenStep};
use super::{Ladder, LadderEvent, LadderMessage, LadderStep, Ladders, MessageText, Only};
use crate::key::{SLUG, is_slug};
use crate::reference::references;
use crate::{Places, Schema};

/// The rule for a file that cannot be used.
const RULE: &Rule = &crate::rules::INVALID_LADDER;

/// How many participants fit side by side on a phone.
const MAX_PARTICIPANTS: usize = 4;

/// How many steps a reader can follow.
const MAX_STEPS: usize = 14;

/// Reads the ladders of a file, or returns all problems.
pub(super) fn read(file: File, source: Source<'_>) -> Result<Ladders, Vec<Finding>> {
    let mut reader =
        Reader { source, lines: Lines::new(source.text), places: OnceCell::new(), findings: Vec::new() };
    let File { proxies, servers, ladders } = file;
    let ladders = ladders.into_iter().enumerate().map(|(at, ladder)| {
        let place = reader.place(ladder.span().start);
        reader.ladder(&format!("ladder.{at}"), place, ladder.into_inner())
    });
    let ladders = Ladders { ladders: ladders.collect(), proxies, servers, path: source.path.to_owned() };
    let participants = ladders.participants();
    for (key, slugs) in [("proxies", &ladders.proxies), ("servers", &ladders.servers)] {
        for (at, slug) in slugs.iter().enumerate() {
            if !participants.contains(&slug.as_str()) {
                let path = KeyPath::parse(&format!("{key}.{at}"));
                let near = nearest(slug, participants.iter().copied()).unwrap_or_default();
                let help = format!("the nearest is `{near}`");
                reader.report(RULE, &path, format!("`{path}`: `{slug}` is in no ladder"), &help);
            }
        }
    }
    reader.findings.sort();
    if reader.findings.is_empty() { Ok(ladders) } else { Err(reader.findings) }
}

struct Reader<'a> {
    source: Source<'a>,
    lines: Lines,
    /// The places of all keys; most files have no problem and need none.
    places: OnceCell<Places<'a>>,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn place(&self, offset: usize) -> Place {
        Place::new(self.source.path, self.lines.line(offset))
    }

    /// Reports a problem of the key at `path`.
    fn report(&mut self, rule: &'static Rule, path: &KeyPath, message: String, help: &str) {
        let places = self.places.get_or_init(|| Places::new(self.source));
        self.findings.push(Finding::error(rule, places.of(path), message).help(help));
    }

    fn wrong(&mut self, path: &str, message: &str) {
        let path = KeyPath::parse(path);
        self.report(RULE, &path, format!("`{path}`: {message}"), "");
    }

    fn ladder(&mut self, path: &str, place: Place, written: WrittenLadder) -> Ladder {
        let WrittenLadder { id, codes, participants, steps, reference, only } = written;
        self.slug(&format!("{path}.id"), &id);
        if Schema::LADDER_MESSAGES.contains(&id.as_str()) {
            self.wrong(&format!("{path}.id"), &format!("`{id}` is reserved"));
        }
        if codes.is_empty() {
            self.wrong(&format!("{path}.codes"), "the ladder has no code");
        }
        if !(2..=MAX_PARTICIPANTS).contains(&participants.len()) {
            let message = format!("a ladder has 2 to {MAX_PARTICIPANTS} participants");
            self.wrong(&format!("{path}.participants"), &message);
        }
        for (at, slug) in participants.iter().enumerate() {
            let path = format!("{path}.participants.{at}");
            self.slug(&path, slug);
            if participants.iter().take(at).any(|other| other == slug) {
                self.wrong(&path, &format!("`{slug}` is already a participant"));
            }
        }
        if !(1..=MAX_STEPS).contains(&steps.len()) {
            self.wrong(&format!("{path}.steps"), &format!("a ladder has 1 to {MAX_STEPS} steps"));
        }
        let count = steps.len();
        let mut read = Vec::with_capacity(count);
        for (at, step) in steps.into_iter().enumerate() {
            let offset = step.span().start;
            let event = self.step(&format!("{path}.steps.{at}"), step.into_inner(), &participants);
            read.extend(event.map(|event| LadderStep { event, place: self.place(offset) }));
        }
        // With an invalid step left out, these checks would only report its consequences.
        let is_whole = read.len() == count;
        let messages = || read.iter().filter_map(message_of);
        if is_whole && !messages().any(LadderMessage::is_marked) {
            self.wrong(&format!("{path}.steps"), "no step has the message `{code}`");
        }
        // The last participant may be there to show that no message reaches it.
        for (at, slug) in participants.iter().enumerate().rev().skip(1) {
            if is_whole && !messages().any(|message| message.from == at || message.to == at) {
                let path = format!("{path}.participants.{at}");
                self.wrong(&path, &format!("`{slug}` neither sends nor receives anything"));
            }
        }
        let mut own = Vec::new();
        for (at, only) in only.into_iter().enumerate() {
            let WrittenOnly { code, step, headers } = only;
            let path = format!("{path}.only.{at}");
            if !codes.contains(&code) {
                self.wrong(&format!("{path}.code"), &format!("the ladder does not have {code}"));
            }
            let step = step.checked_sub(1);
            let Some(step) = step.filter(|step| read.get(*step).and_then(message_of).is_some()) else {
                if is_whole {
                    self.wrong(&format!("{path}.step"), "this step is not a message");
                }
                continue;
            };
            self.headers(&path, &headers);
            own.push(Only { code, step, headers });
        }
        let path = KeyPath::parse(&format!("{path}.reference"));
        let references = references(&path, &reference, |rule, message, help| {
            self.report(rule, &path, message, help);
        });
        Ladder { steps: read, only: own, references, place, id, codes, participants }
    }

    fn step(&mut self, path: &str, step: WrittenStep, participants: &[String]) -> Option<LadderEvent> {
        let WrittenStep { from, to, message, of, open, foreign, headers, pause } = step;
        let (from, to, text) = match (from, to, message, pause) {
            (Some(from), Some(to), Some(text), None) => (from, to, text),
            (None, None, None, Some(pause)) => {
                self.slug(&format!("{path}.pause"), &pause);
                if of.is_some() || open || foreign || !headers.is_empty() {
                    self.wrong(path, "a pause has no other keys");
                }
                return Some(LadderEvent::Pause(pause));
            }
            _ => {
                self.wrong(path, "a step needs `from`, `to` and `message`, or `pause`");
                return None;
            }
        };
        let mut position = |key: &str, slug: &String| {
            let at = participants.iter().position(|other| other == slug);
            if at.is_none() {
                self.wrong(&format!("{path}.{key}"), &format!("`{slug}` is not a participant"));
            }
            at
        };
        let (from, to) = (position("from", &from), position("to", &to));
        let (from, to) = (from?, to?);
        if from == to {
            self.wrong(path, "the sender and the recipient are the same");
        }
        self.text(&format!("{path}.message"), &text);
        let text = MessageText::parse(text);
        if text.is_none() {
            self.wrong(&format!("{path}.message"), "braces must enclose the whole message");
        }
        self.headers(path, &headers);
        Some(LadderEvent::Message(LadderMessage {
            from,
            to,
            text: text?,
            of,
            is_open: open,
            is_foreign: foreign,
            headers,
        }))
    }

    fn headers(&mut self, path: &str, headers: &[String]) {
        for (at, header) in headers.iter().enumerate() {
            let path = format!("{path}.headers.{at}");
            self.text(&path, header);
            if header.split_once(": ").is_none_or(|(name, _)| name.is_empty() || name.contains(' ')) {
                self.wrong(&path, "a header field must have the form `Name: value`");
            }
        }
    }

    /// Checks a text of one line.
    fn text(&mut self, path: &str, text: &str) {
        if text.is_empty() || text.trim() != text {
            self.wrong(path, "the text is empty, or has a space at its start or end");
        }
        if let Some(hidden) = unneeded_character(text) {
            let path = KeyPath::parse(path);
            let message = format!("`{path}` holds the hidden character U+{:04X}", u32::from(hidden));
            self.report(&crate::rules::HIDDEN_CHARACTER, &path, message, "remove it");
        }
    }

    /// Checks a name that becomes part of a message's id.
    fn slug(&mut self, path: &str, slug: &str) {
        if !is_slug(slug) {
            self.wrong(path, &format!("`{slug}` is not made of {SLUG}"));
        }
    }
}

/// The message of a step, unless it is a pause.
fn message_of(step: &LadderStep) -> Option<&LadderMessage> {
    match &step.event {
        LadderEvent::Message(message) => Some(message),
        LadderEvent::Pause(_) => None,
    }
}
