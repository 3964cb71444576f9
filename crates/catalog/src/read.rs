//! Reads messages and terms from what the Fluent parser returns.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{self, Entry, Resource};
use fluent_syntax::parser::parse_runtime;
use phrasebook_finding::{Finding, Place, Source};

use crate::pattern::{self, Shape};
use crate::{ByName, Message, Text, guard};

/// How many syntax errors of a file are shown.
const MAX_ERRORS: usize = 50;

/// How much text the files of a locale may make for each of their bytes once terms are filled in.
const MAX_GROWTH: usize = 16;

/// How much text the files of a locale may always make, in bytes, however short they are.
const MIN_TOTAL: usize = 8 << 20;

/// What the files of a locale hold, and everything that is wrong with them.
pub(crate) struct Files {
    /// The messages by their ids, sorted.
    pub(crate) messages: ByName<Message>,
    /// What Fluent formats texts from: the terms, and the messages whose texts depend on arguments.
    pub(crate) resource: FluentResource,
    /// All problems.
    pub(crate) findings: Vec<Finding>,
}

/// Reads the files of a locale that are safe for the parser.
pub(crate) fn read(files: &[Source<'_>]) -> Files {
    let bytes: usize = files.iter().map(|file| file.text.len()).sum();
    let mut reader = Reader { room: bytes.saturating_mul(MAX_GROWTH).max(MIN_TOTAL), ..Reader::default() };
    let mut resources = Vec::new();
    for &file in files {
        match guard::check(file) {
            Ok(()) => resources.push((file, parse(file, &mut reader.findings))),
            Err(finding) => reader.findings.push(finding),
        }
    }
    for (file, resource) in &resources {
        reader.terms(*file, resource);
    }
    reader.fill_terms();
    for (file, resource) in &resources {
        reader.messages(*file, resource);
    }
    let Reader { mut messages, resolved, findings, .. } = reader;
    messages.sort_unstable_keys();
    // Whatever does not parse has been reported.
    let resource = FluentResource::try_new(resolved).unwrap_or_else(|(resource, _)| resource);
    Files { messages, resource, findings }
}

fn parse<'a>(file: Source<'a>, findings: &mut Vec<Finding>) -> Resource<&'a str> {
    match parse_runtime(file.text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let lines = phrasebook_finding::Lines::new(file.text);
            let many = errors.len() > MAX_ERRORS;
            findings.extend(errors.into_iter().take(MAX_ERRORS).map(|error| {
                let message = error.kind.to_string();
                let mut letters = message.chars();
                let first = letters.next().map(|c| c.to_ascii_lowercase());
                let message: String = first.into_iter().chain(letters).collect();
                let place = Place::new(file.path, lines.line(error.pos.start));
                Finding::error(&crate::rules::INVALID_FLUENT, place, message)
                    .help("the syntax is described at projectfluent.org")
            }));
            if many {
                let message = format!("the file has more than {MAX_ERRORS} errors; the others are not shown");
                findings.push(Finding::error(
                    &crate::rules::INVALID_FLUENT,
                    Place::new(file.path, 1),
                    message,
                ));
            }
            resource
        }
    }
}

/// The lines of an entry, by its place in the resource; they may include comments.
fn source<'a>(file: Source<'a>, resource: &Resource<&'a str>, at: usize) -> &'a str {
    let start = |entry: &Entry<&str>| {
        let (Entry::Message(ast::Message { id, .. }) | Entry::Term(ast::Term { id, .. })) = entry else {
            return None;
        };
        let name = id.name.as_ptr().addr().wrapping_sub(file.text.as_ptr().addr());
        Some(file.text.get(..name)?.rfind('\n').map_or(0, |end| end + 1))
    };
    let mut starts = resource.body.iter().skip(at).filter_map(start);
    let (first, end) = (starts.next().unwrap_or(file.text.len()), starts.next().unwrap_or(file.text.len()));
    file.text.get(first..end).unwrap_or_default()
}

/// Counts lines on the way through a resource, whose entries come in the order of the text.
struct Lines<'a> {
    text: &'a str,
    base: usize,
    offset: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, base: text.as_ptr().addr(), offset: 0, line: 1 }
    }

    /// The line of a slice of the text that does not start before the slice of the last call.
    fn of(&mut self, slice: &str) -> u32 {
        let offset = slice.as_ptr().addr().wrapping_sub(self.base);
        // Were the order wrong, only the line number of a finding would be.
        let between = self.text.as_bytes().get(self.offset..offset).unwrap_or_default();
        let breaks = memchr::memchr_iter(b'\n', between).count();
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.offset = self.offset.max(offset.min(self.text.len()));
        self.line
    }
}

#[derive(Default)]
struct Reader {
    terms: BTreeMap<String, (Place, Shape)>,
    filled: BTreeMap<String, Shape>,
    messages: ByName<Message>,
    /// What Fluent formats texts from.
    resolved: String,
    /// How much more text there may be, in bytes.
    room: usize,
    findings: Vec<Finding>,
}

impl Reader {
    fn terms(&mut self, file: Source<'_>, resource: &Resource<&str>) {
        let mut lines = Lines::new(file.text);
        for (at, entry) in resource.body.iter().enumerate() {
            let Entry::Term(term) = entry else { continue };
            let name = term.id.name;
            let place = Place::new(file.path, lines.of(name));
            if let Some((first, _)) = self.terms.get(name) {
                let message = format!("the term `-{name}` is already at {first}");
                self.findings.push(
                    Finding::error(&crate::rules::DUPLICATE_MESSAGE, place, message)
                        .help("keep one of the two"),
                );
            } else if !term.attributes.is_empty() {
                self.reject(
                    place,
                    format!("the term `-{name}` has attributes, which catalogs do not support"),
                );
            } else {
                match Shape::of(&term.value) {
                    Ok(shape) if shape.variables.is_empty() => {
                        self.keep(source(file, resource, at));
                        self.terms.insert(name.to_owned(), (place, shape));
                    }
                    Ok(_) => self.reject(place, format!("the term `-{name}` mentions a variable")),
                    Err(why) => self.reject(place, format!("in `-{name}`, {why}")),
                }
            }
        }
    }

    /// Replaces terms within terms, deepest first; the terms that are left refer to themselves or to nothing.
    fn fill_terms(&mut self) {
        // For each term, those that wait for it, and how many it waits for itself.
        let mut waiting: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
        let mut ready = Vec::new();
        for (name, (_, shape)) in &self.terms {
            let inner: BTreeSet<&str> = shape.terms.iter().map(String::as_str).collect();
            missing.insert(name, inner.len());
            if inner.is_empty() {
                ready.push(name.as_str());
            }
            for term in inner {
                waiting.entry(term).or_default().push(name);
            }
        }
        let mut order = Vec::new();
        while let Some(name) = ready.pop() {
            order.push(name.to_owned());
            for &outer in waiting.get(name).into_iter().flatten() {
                if let Some(count) = missing.get_mut(outer) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(outer);
                    }
                }
            }
        }
        for name in order {
            let is_filled = |term: &String| self.filled.contains_key(term);
            // A term within it may have been rejected.
            if !self.terms.get(&name).is_some_and(|(_, shape)| shape.terms.iter().all(is_filled)) {
                continue;
            }
            let Some((place, mut shape)) = self.terms.remove(&name) else { continue };
            match shape.fill(&self.filled) {
                Ok(()) => {
                    self.filled.insert(name, shape);
                }
                Err(why) => self.reject(place, format!("in `-{name}`, {why}")),
            }
        }
        for (name, (place, _)) in std::mem::take(&mut self.terms) {
            let message = format!("the term `-{name}` refers to itself, or to a term that is not there");
            self.findings.push(Finding::error(&crate::rules::UNRESOLVED_REFERENCE, place, message));
        }
    }

    fn messages(&mut self, file: Source<'_>, resource: &Resource<&str>) {
        let path: Arc<str> = file.path.into();
        let mut lines = Lines::new(file.text);
        for (at, entry) in resource.body.iter().enumerate() {
            let Entry::Message(entry) = entry else { continue };
            let id = entry.id.name;
            let line = lines.of(id);
            let place = Place::new(Arc::clone(&path), line);
            if let Some(first) = self.messages.get(id) {
                let message = format!("`{id}` is already at {}", first.place());
                self.findings.push(
                    Finding::error(&crate::rules::DUPLICATE_MESSAGE, place, message)
                        .help("keep one of the two"),
                );
                continue;
            }
            if self.filled.contains_key(id) {
                let message = format!("`{id}` has the name of the term `-{id}`");
                self.findings.push(
                    Finding::error(&crate::rules::DUPLICATE_MESSAGE, place, message)
                        .help("rename one of the two: only one would be found"),
                );
                continue;
            }
            let value = entry.value.as_ref().and_then(|pattern| self.text(id, place, pattern));
            let mut attributes = ByName::<Text>::default();
            attributes.reserve(entry.attributes.len());
            for attribute in &entry.attributes {
                let name = attribute.id.name;
                let place = Place::new(Arc::clone(&path), lines.of(name));
                if let Some(first) = attributes.get(name) {
                    let message = format!("`{id}.{name}` is already at line {}", first.line);
                    let finding = Finding::error(&crate::rules::DUPLICATE_ATTRIBUTE, place, message);
                    self.findings.push(finding.help("keep one of the two"));
                } else if let Some(text) = self.text(&format!("{id}.{name}"), place, &attribute.value) {
                    attributes.insert(name.to_owned(), text);
                }
            }
            attributes.sort_unstable_keys();
            let message = Message { path: Arc::clone(&path), line, value, attributes };
            if message.texts().any(|(_, text)| !text.is_fixed()) {
                self.keep(source(file, resource, at));
            }
            self.messages.insert(id.to_owned(), message);
        }
    }

    fn text(&mut self, name: &str, place: Place, pattern: &ast::Pattern<&str>) -> Option<Text> {
        let line = place.line;
        let shape = Shape::of(pattern).and_then(|mut shape| shape.fill(&self.filled).map(|()| shape));
        let shape = shape.and_then(|shape| {
            let room = self.room.checked_sub(shape.written.len());
            self.room = room.ok_or("the locale's terms make too much text of its files")?;
            Ok(shape)
        });
        match shape {
            Ok(Shape { variables, selectors, written, .. }) => {
                let pieces = pattern::pieces(pattern, &self.filled);
                Some(Text { line, variables, selectors, written, pieces })
            }
            Err(why) => {
                self.reject(place, format!("in `{name}`, {why}"));
                None
            }
        }
    }

    /// Keeps the lines of an entry for Fluent.
    fn keep(&mut self, lines: &str) {
        self.resolved.push_str(lines);
        // The last line of a file may lack its end.
        self.resolved.push('\n');
    }

    fn reject(&mut self, place: Place, message: String) {
        self.findings.push(Finding::error(&crate::rules::REFUSED_FLUENT, place, message));
    }
}
