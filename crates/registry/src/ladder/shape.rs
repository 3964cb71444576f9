//! Checks that need only the file of ladders, and not the records.

use phrasebook_finding::{Finding, KeyPath, Lines, Place, Rule, hidden_character};

use super::file::{File, WrittenLadder, WrittenOnly, WrittenStep};
use super::{CODE, Ladder, LadderEvent, LadderMessage, LadderStep, Ladders, Only};
use crate::Reference;

/// The rule for a file that cannot be used.
const RULE: &Rule = &crate::rules::INVALID_LADDER;

/// How many participants fit side by side on a phone.
const MAX_PARTICIPANTS: usize = 4;

/// How many steps a reader can follow.
const MAX_STEPS: usize = 14;

/// Names of messages that all ladders share; no ladder can have one of them as its id.
const RESERVED: [&str; 3] = ["alt", "heading", "step"];

/// Reads the ladders of a file, or returns all problems.
pub(super) fn read(file: File, path: &str, lines: &Lines) -> Result<Ladders, Vec<Finding>> {
    let mut reader = Reader { path, lines, findings: Vec::new() };
    for (name, slugs) in [("proxies", &file.proxies), ("servers", &file.servers)] {
        for (at, slug) in slugs.iter().enumerate() {
            reader.slug(0, &format!("{name}.{at}"), slug);
        }
    }
    let ladders = file.ladders.into_iter().enumerate().map(|(at, ladder)| {
        let offset = ladder.span().start;
        reader.ladder(&format!("ladder.{at}"), offset, ladder.into_inner())
    });
    let ladders = ladders.collect();
    if !reader.findings.is_empty() {
        return Err(reader.findings);
    }
    Ok(Ladders { ladders, proxies: file.proxies, servers: file.servers, path: path.to_owned() })
}

struct Reader<'a> {
    path: &'a str,
    lines: &'a Lines,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn place(&self, offset: usize) -> Place {
        Place::new(self.path, self.lines.line(offset))
    }

    fn wrong(&mut self, offset: usize, path: &str, message: &str) {
        let message = format!("`{}`: {message}", KeyPath::parse(path));
        self.findings.push(Finding::error(RULE, self.place(offset), message));
    }

    fn ladder(&mut self, path: &str, offset: usize, written: WrittenLadder) -> Ladder {
        let WrittenLadder { id, codes, participants, steps, reference, only } = written;
        self.slug(offset, &format!("{path}.id"), &id);
        if RESERVED.contains(&id.as_str()) {
            self.wrong(offset, &format!("{path}.id"), &format!("`{id}` is reserved"));
        }
        if codes.is_empty() {
            self.wrong(offset, &format!("{path}.codes"), "the ladder has no code");
        }
        if !(2..=MAX_PARTICIPANTS).contains(&participants.len()) {
            let message = format!("a ladder has 2 to {MAX_PARTICIPANTS} participants");
            self.wrong(offset, &format!("{path}.participants"), &message);
        }
        for (at, slug) in participants.iter().enumerate() {
            let path = format!("{path}.participants.{at}");
            self.slug(offset, &path, slug);
            if participants.iter().take(at).any(|other| other == slug) {
                self.wrong(offset, &path, &format!("`{slug}` is already a participant"));
            }
        }
        if !(1..=MAX_STEPS).contains(&steps.len()) {
            self.wrong(offset, &format!("{path}.steps"), &format!("a ladder has 1 to {MAX_STEPS} steps"));
        }
        let count = steps.len();
        let mut read = Vec::with_capacity(count);
        for (at, step) in steps.into_iter().enumerate() {
            let offset = step.span().start;
            let event = self.step(&format!("{path}.steps.{at}"), offset, step.into_inner(), &participants);
            read.extend(event.map(|event| LadderStep { event, place: self.place(offset) }));
        }
        // With an invalid step left out, these checks would only report its consequences.
        let is_whole = read.len() == count;
        let messages = || read.iter().filter_map(message_of);
        if is_whole && !messages().any(|message| message.is_marked) {
            self.wrong(offset, &format!("{path}.steps"), "no step is marked, so the code is not shown");
        }
        // The last participant may be there to show that no message reaches it.
        for (at, slug) in participants.iter().enumerate().rev().skip(1) {
            if is_whole && !messages().any(|message| message.from == at || message.to == at) {
                let path = format!("{path}.participants.{at}");
                self.wrong(offset, &path, &format!("`{slug}` neither sends nor receives anything"));
            }
        }
        let mut own = Vec::new();
        for (at, only) in only.into_iter().enumerate() {
            let offset = only.span().start;
            let WrittenOnly { code, step, headers } = only.into_inner();
            let path = format!("{path}.only.{at}");
            if !codes.contains(&code) {
                self.wrong(offset, &format!("{path}.code"), &format!("the ladder does not have {code}"));
            }
            let step = step.checked_sub(1);
            let Some(step) = step.filter(|step| read.get(*step).and_then(message_of).is_some()) else {
                if is_whole {
                    self.wrong(offset, &format!("{path}.step"), "this step is not a message");
                }
                continue;
            };
            self.headers(offset, &path, &headers);
            own.push(Only { code, step, headers });
        }
        Ladder {
            references: self.references(offset, &format!("{path}.reference"), &reference),
            place: self.place(offset),
            steps: read,
            only: own,
            id,
            codes,
            participants,
        }
    }

    fn step(
        &mut self,
        path: &str,
        offset: usize,
        step: WrittenStep,
        participants: &[String],
    ) -> Option<LadderEvent> {
        let WrittenStep { from, to, message, mark, of, open, foreign, headers, pause } = step;
        let (from, to, text) = match (from, to, message, pause) {
            (Some(from), Some(to), Some(text), None) => (from, to, text),
            (None, None, None, Some(pause)) => {
                self.slug(offset, &format!("{path}.pause"), &pause);
                if mark || of.is_some() || open || foreign || !headers.is_empty() {
                    self.wrong(offset, path, "a pause has no other keys");
                }
                return Some(LadderEvent::Pause(pause));
            }
            _ => {
                self.wrong(offset, path, "a step needs `from`, `to` and `message`, or `pause`");
                return None;
            }
        };
        let mut position = |key: &str, slug: &String| {
            let at = participants.iter().position(|other| other == slug);
            if at.is_none() {
                self.wrong(offset, &format!("{path}.{key}"), &format!("`{slug}` is not a participant"));
            }
            at
        };
        let (from, to) = (position("from", &from), position("to", &to));
        let (from, to) = (from?, to?);
        if from == to {
            self.wrong(offset, path, "the sender and the recipient are the same");
        }
        self.text(offset, &format!("{path}.message"), &text);
        let is_slot = text.starts_with('{') && text.ends_with('}') && text.matches(['{', '}']).count() == 2;
        if text.contains(['{', '}']) && !is_slot {
            self.wrong(offset, &format!("{path}.message"), "braces must enclose the whole message");
        }
        if mark != (text == format!("{{{CODE}}}")) {
            self.wrong(offset, path, "the message `{code}`, and no other, must have `mark = true`");
        }
        self.headers(offset, path, &headers);
        Some(LadderEvent::Message(LadderMessage {
            from,
            to,
            text,
            is_marked: mark,
            of,
            is_open: open,
            is_foreign: foreign,
            headers,
        }))
    }

    fn headers(&mut self, offset: usize, path: &str, headers: &[String]) {
        for (at, header) in headers.iter().enumerate() {
            let path = format!("{path}.headers.{at}");
            self.text(offset, &path, header);
            if header.split_once(": ").is_none_or(|(name, _)| name.is_empty() || name.contains(' ')) {
                self.wrong(offset, &path, "a header field must have the form `Name: value`");
            }
        }
    }

    /// Checks a text of one line.
    fn text(&mut self, offset: usize, path: &str, text: &str) {
        if text.is_empty() || text.trim() != text {
            self.wrong(offset, path, "the text is empty, or has a space at its start or end");
        }
        if let Some(hidden) = hidden_character(text) {
            let message =
                format!("`{}` holds the hidden character U+{:04X}", KeyPath::parse(path), u32::from(hidden));
            let finding = Finding::error(&crate::rules::HIDDEN_CHARACTER, self.place(offset), message);
            self.findings.push(finding.help("remove it"));
        }
    }

    /// Checks a name that becomes part of a message's id.
    fn slug(&mut self, offset: usize, path: &str, slug: &str) {
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if slug.len() > 64 || !slug.split('-').all(is_word) {
            self.wrong(offset, path, "a name has lower-case letters and digits, with hyphens between words");
        }
    }

    fn references(&mut self, offset: usize, path: &str, written: &[String]) -> Vec<Reference> {
        let rule = &crate::rules::REFERENCE_WITHOUT_RFC;
        let mut wrong = |message: String| {
            self.findings.push(Finding::error(rule, Place::new(self.path, self.lines.line(offset)), message));
        };
        if written.is_empty() {
            wrong(format!("`{}` is empty", KeyPath::parse(path)));
        }
        let read = written.iter().filter_map(|reference| {
            reference.parse().map_err(|error| wrong(format!("`{}`: {error}", KeyPath::parse(path)))).ok()
        });
        read.collect()
    }
}

/// The message of a step, unless it is a pause.
fn message_of(step: &LadderStep) -> Option<&LadderMessage> {
    match &step.event {
        LadderEvent::Message(message) => Some(message),
        LadderEvent::Pause(_) => None,
    }
}
