//! Catalogs: the Fluent messages of one locale, read behind a guard.
//!
//! A [`Catalog`] is made of what a reference needs: messages with a value and attributes, made of text, string
//! literals, plain terms, variables, and selectors on variables. Everything else that Fluent knows is refused with a
//! finding, and so is every input on which the Fluent crates panic, abort or take forever. What the catalog means is
//! not known here.
//!
//! ```
//! use phrasebook_finding::Source;
//! use fluent_bundle::FluentArgs;
//! use phrasebook_catalog::{Catalog, NO_ARGUMENTS};
//!
//! let source = Source {
//!     path: "locales/ko/sip-response.ftl",
//!     text: "status-486 = 통화 중\n    .caller = { $name } 님은 통화 중입니다.\n",
//! };
//! let (catalog, findings) = Catalog::parse("ko".parse().unwrap(), &[source]);
//! assert!(findings.is_empty());
//!
//! let message = catalog.message("status-486").unwrap();
//! assert_eq!(message.line, 1);
//! assert_eq!(catalog.value("status-486", NO_ARGUMENTS), Ok("통화 중".to_owned()));
//!
//! let mut arguments = FluentArgs::new();
//! arguments.set("name", "김철수");
//! assert_eq!(
//!     catalog.attribute("status-486", "caller", Some(&arguments)),
//!     Ok("김철수 님은 통화 중입니다.".to_owned())
//! );
//! ```

mod guard;
mod pattern;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{self, Entry};
use phrasebook_finding::{Finding, Place, Source};
use unic_langid::LanguageIdentifier;

use pattern::Shape;

pub use pattern::{Piece, Selector, Variant};

/// How many syntax errors of a file are shown.
const MAX_ERRORS: usize = 50;

/// How much text a locale may have once terms are filled in, in bytes.
const MAX_TOTAL: usize = 8 << 20;

/// For texts without variables.
pub const NO_ARGUMENTS: Option<&FluentArgs<'static>> = None;

/// One text of a message: its value, or an attribute.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Text {
    /// The line where it begins, from 1.
    pub line: u32,
    /// The variables it mentions.
    pub variables: BTreeSet<String>,
    /// What each variable selects that selects anything.
    pub selectors: BTreeMap<String, Selector>,
    /// The pattern written out in one way whatever its spacing was, with terms filled in.
    pub written: String,
    /// The texts that it is made of, in all variants, escapes resolved.
    pub literals: Vec<String>,
    /// The text taken apart.
    pub pieces: Vec<Piece>,
}

/// A Fluent message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// The file's path.
    pub path: Arc<str>,
    /// The line where it begins, from 1.
    pub line: u32,
    /// Its value, if it has one.
    pub value: Option<Text>,
    /// Its attributes by name.
    pub attributes: BTreeMap<String, Text>,
}

impl Message {
    /// Where the message begins.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::new(Arc::clone(&self.path), self.line)
    }

    /// Where one of its texts begins.
    #[must_use]
    pub fn place_of(&self, text: &Text) -> Place {
        Place::new(Arc::clone(&self.path), text.line)
    }

    /// The value and the attributes, with the attributes' names.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Text)> {
        let attributes = self.attributes.iter().map(|(name, text)| (Some(name.as_str()), text));
        self.value.iter().map(|text| (None, text)).chain(attributes)
    }

    /// The value, or the attribute `name`.
    #[must_use]
    pub fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        match attribute {
            Some(name) => self.attributes.get(name),
            None => self.value.as_ref(),
        }
    }
}

/// Why a text cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatError {
    /// The catalog has no such message, or the message no such value or attribute.
    Missing(String),
    /// A variable has no value.
    Unresolved(String),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(f, "there is no text `{id}`"),
            Self::Unresolved(id) => write!(f, "the text `{id}` lacks the value of a variable"),
        }
    }
}

impl std::error::Error for FormatError {}

/// All messages of one locale.
pub struct Catalog {
    locale: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, Message>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("locale", &self.locale)
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads the files of one locale, together with everything that is wrong with them.
    ///
    /// Entries that are wrong are left out; all that can be read is there. No input makes it panic or hang.
    #[must_use]
    pub fn parse(locale: LanguageIdentifier, files: &[Source<'_>]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut resources = Vec::new();
        for &file in files {
            match guard::check(file) {
                Ok(()) => resources.push((file, parse_resource(file, &mut findings))),
                Err(finding) => findings.push(finding),
            }
        }
        let mut reader = Reader { findings, ..Reader::default() };
        for (file, resource) in &resources {
            reader.terms(*file, resource);
        }
        reader.fill_terms();
        for (file, resource) in &resources {
            reader.messages(*file, resource);
        }
        let Reader { messages, findings, .. } = reader;
        let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
        // Isolating marks are hidden characters, which must not reach a status line.
        bundle.set_use_isolating(false);
        for (_, resource) in resources {
            bundle.add_resource_overriding(resource);
        }
        (Self { locale, bundle, messages }, findings)
    }

    /// The language of the messages.
    #[must_use]
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// All messages by their ids.
    #[must_use]
    pub fn messages(&self) -> &BTreeMap<String, Message> {
        &self.messages
    }

    /// The message `id`, if there is one.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// Formats the value of the message `id`.
    pub fn value(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Result<String, FormatError> {
        self.format(id, None, arguments)
    }

    /// Formats the attribute `attribute` of the message `id`.
    pub fn attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Result<String, FormatError> {
        self.format(id, Some(attribute), arguments)
    }

    /// Formats the value of the message `id`, or one of its attributes.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Result<String, FormatError> {
        let missing = || FormatError::Missing(name_of(id, attribute));
        // What the reader left out is not there, even if the parser could make sense of it.
        let text = self.messages.get(id).and_then(|message| message.text(attribute)).ok_or_else(missing)?;
        // Most texts need nothing of Fluent but that it puts them together.
        filled(&text.pieces, arguments).map_or_else(|| self.resolve(id, attribute, arguments), Ok)
    }

    /// Formats a text by Fluent.
    fn resolve(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Result<String, FormatError> {
        let missing = || FormatError::Missing(name_of(id, attribute));
        let message = self.bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, arguments, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(FormatError::Unresolved(name_of(id, attribute)))
        }
    }
}

/// A text whose variables are texts too, put together; none where a number has to be written or something chosen.
fn filled(pieces: &[Piece], arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    let mut filled = String::with_capacity(
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.len(),
                _ => 32,
            })
            .sum(),
    );
    for piece in pieces {
        match piece {
            Piece::Text(text) => filled.push_str(text),
            Piece::Variable(name) => match arguments?.get(name.as_str())? {
                FluentValue::String(text) => filled.push_str(text),
                _ => return None,
            },
            Piece::Select { .. } => return None,
        }
    }
    Some(filled)
}

/// What a text is called: `status-486`, or `status-486.caller`.
fn name_of(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn parse_resource(file: Source<'_>, findings: &mut Vec<Finding>) -> FluentResource {
    match FluentResource::try_new(file.text.to_owned()) {
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
                Finding::error("invalid_fluent", place, message)
                    .help("the syntax is described at projectfluent.org")
            }));
            if many {
                let message = format!("the file has more than {MAX_ERRORS} errors; the others are not shown");
                findings.push(Finding::error("invalid_fluent", Place::new(file.path, 1), message));
            }
            resource
        }
    }
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

    /// The line of a slice of the text that does not stand before the one asked for last.
    fn of(&mut self, slice: &str) -> u32 {
        let offset = slice.as_ptr().addr().wrapping_sub(self.base);
        let between = self.text.as_bytes().get(self.offset..offset).unwrap_or_default();
        let breaks = between.split(|&byte| byte == b'\n').count().saturating_sub(1);
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.offset = self.offset.max(offset.min(self.text.len()));
        self.line
    }
}

#[derive(Default)]
struct Reader {
    terms: BTreeMap<String, (Place, Shape)>,
    filled: BTreeMap<String, Shape>,
    messages: BTreeMap<String, Message>,
    /// How much text there is so far, in bytes.
    total: usize,
    findings: Vec<Finding>,
}

impl Reader {
    fn terms(&mut self, file: Source<'_>, resource: &FluentResource) {
        let mut lines = Lines::new(resource.source());
        for entry in resource.entries() {
            let Entry::Term(term) = entry else { continue };
            let name = term.id.name;
            let place = Place::new(file.path, lines.of(name));
            if let Some((first, _)) = self.terms.get(name) {
                let message = format!("the term `-{name}` is already at {first}");
                self.findings
                    .push(Finding::error("duplicate_message", place, message).help("keep one of the two"));
            } else if !term.attributes.is_empty() {
                self.refuse(place, format!("the term `-{name}` has attributes, which nothing uses"));
            } else {
                match Shape::of(&term.value) {
                    Ok(shape) if shape.variables.is_empty() => {
                        self.terms.insert(name.to_owned(), (place, shape));
                    }
                    Ok(_) => self.refuse(place, format!("the term `-{name}` mentions a variable")),
                    Err(why) => self.refuse(place, format!("in `-{name}`, {why}")),
                }
            }
        }
    }

    /// Fills terms into terms until nothing more can be done; what is left over refers to itself or to nothing.
    fn fill_terms(&mut self) {
        loop {
            let ready = self.terms.iter().find(|(name, (_, shape))| {
                !self.filled.contains_key(*name)
                    && shape.terms.iter().all(|term| self.filled.contains_key(term))
            });
            let Some((name, (place, shape))) = ready else { break };
            let (name, place, mut shape) = (name.clone(), place.clone(), shape.clone());
            self.terms.remove(&name);
            match shape.fill(&self.filled) {
                Ok(()) => {
                    self.filled.insert(name, shape);
                }
                Err(why) => self.refuse(place, format!("in `-{name}`, {why}")),
            }
        }
        for (name, (place, _)) in std::mem::take(&mut self.terms) {
            let message = format!("the term `-{name}` refers to itself, or to a term that is not there");
            self.findings.push(Finding::error("unresolved_reference", place, message));
        }
    }

    fn messages(&mut self, file: Source<'_>, resource: &FluentResource) {
        let path: Arc<str> = file.path.into();
        let mut lines = Lines::new(resource.source());
        for entry in resource.entries() {
            let Entry::Message(entry) = entry else { continue };
            let id = entry.id.name;
            let line = lines.of(id);
            let place = Place::new(Arc::clone(&path), line);
            if let Some(first) = self.messages.get(id) {
                let message = format!("`{id}` is already at {}", first.place());
                self.findings
                    .push(Finding::error("duplicate_message", place, message).help("keep one of the two"));
                continue;
            }
            let value = entry.value.as_ref().and_then(|pattern| self.text(id, place, pattern));
            let mut attributes: BTreeMap<String, Text> = BTreeMap::new();
            for attribute in &entry.attributes {
                let name = attribute.id.name;
                let place = Place::new(Arc::clone(&path), lines.of(name));
                if let Some(first) = attributes.get(name) {
                    let message = format!("`{id}.{name}` is already at line {}", first.line);
                    let finding = Finding::error("duplicate_attribute", place, message);
                    self.findings.push(finding.help("keep one of the two"));
                } else if let Some(text) = self.text(&format!("{id}.{name}"), place, &attribute.value) {
                    attributes.insert(name.to_owned(), text);
                }
            }
            self.messages.insert(id.to_owned(), Message { path: Arc::clone(&path), line, value, attributes });
        }
    }

    fn text(&mut self, name: &str, place: Place, pattern: &ast::Pattern<&str>) -> Option<Text> {
        let line = place.line;
        let shape = Shape::of(pattern).and_then(|mut shape| shape.fill(&self.filled).map(|()| shape));
        let shape = shape.and_then(|shape| {
            self.total += shape.written.len();
            if self.total > MAX_TOTAL {
                Err(format!("the locale has more than {MAX_TOTAL} bytes of text"))
            } else {
                Ok(shape)
            }
        });
        match shape {
            Ok(Shape { variables, selectors, written, literals, .. }) => {
                let pieces = pattern::pieces(pattern, &self.filled);
                Some(Text { line, variables, selectors, written, literals, pieces })
            }
            Err(why) => {
                self.refuse(place, format!("in `{name}`, {why}"));
                None
            }
        }
    }

    fn refuse(&mut self, place: Place, message: String) {
        self.findings.push(Finding::error("refused_fluent", place, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Catalog, Vec<Finding>) {
        Catalog::parse("en".parse().unwrap(), &[Source { path: "f", text }])
    }

    #[test]
    fn simple_texts_are_what_fluent_makes_of_them() {
        let text = "-t = Term\na = one\n    two\n     three\n    { \"\\u0041\" } { -t } { \"{\" }x\n    .b = { \" \" }\nc = { \"\" }\n";
        let (catalog, findings) = parse(text);
        assert_eq!(findings, []);
        for (id, attribute) in [("a", None), ("a", Some("b")), ("c", None)] {
            let plain = catalog.format(id, attribute, NO_ARGUMENTS);
            assert_eq!(plain, catalog.resolve(id, attribute, NO_ARGUMENTS));
        }
        assert_eq!(catalog.value("a", NO_ARGUMENTS).as_deref(), Ok("one\ntwo\n three\nA Term {x"));

        let (catalog, _) =
            parse("a = { $x }, { $y }{ $x }\nb = { $y ->\n    [one] { $x }\n   *[other] no\n}\n");
        for (x, y) in [("{ $y }", FluentValue::from("\u{200B}")), ("", 1.into()), ("a\nb", 2.5.into())] {
            let mut arguments = FluentArgs::new();
            arguments.set("x", x);
            arguments.set("y", y);
            for id in ["a", "b"] {
                assert_eq!(catalog.value(id, Some(&arguments)), catalog.resolve(id, None, Some(&arguments)));
            }
            let lacking = FluentArgs::from_iter([("x", FluentValue::from(x))]);
            assert_eq!(catalog.value("a", Some(&lacking)), Err(FormatError::Unresolved("a".to_owned())));
        }
    }

    /// Checks the findings' lines and rules.
    #[track_caller]
    fn check(text: &str, expected: &[(u32, &str)]) {
        let (_, findings) = parse(text);
        let found: Vec<_> = findings.iter().map(|finding| (finding.place.line, finding.rule)).collect();
        assert_eq!(found, expected, "{findings:#?}");
    }

    #[test]
    fn messages_know_their_lines() {
        let (catalog, findings) =
            parse("# c\n\na = b\n    .c = d\n      e\n    .f = g\n-t = u\nh =\n    i\n");
        assert_eq!(findings, []);
        let message = catalog.message("a").unwrap();
        assert_eq!(message.line, 3);
        assert_eq!(message.attributes["c"].line, 4);
        assert_eq!(message.attributes["f"].line, 6);
        assert_eq!(catalog.message("h").unwrap().line, 8);
        assert_eq!(catalog.attribute("a", "c", NO_ARGUMENTS), Ok("d\ne".to_owned()));
    }

    #[test]
    fn a_text_depends_on_variables_and_terms() {
        let (catalog, findings) = parse(
            "-t = T\na = { -t } { $n ->\n    [one] { $n } x\n   *[other] { $m } y\n}\nb = {$n   ->\n [one] q\n *[other] r\n}\n",
        );
        assert_eq!(findings, []);
        let text = catalog.message("a").unwrap().value.as_ref().unwrap();
        assert_eq!(text.variables.iter().map(String::as_str).collect::<Vec<_>>(), ["m", "n"]);
        assert_eq!(text.selectors["n"].keys.len(), 2);
        assert_eq!(text.written, "T {$n->[one]{$n} x*[other]{$m} y}");
        let [Piece::Text(term), Piece::Select { variable, variants }] = text.pieces.as_slice() else {
            panic!("{:?}", text.pieces);
        };
        assert_eq!((term.as_str(), variable.as_str()), ("T ", "n"));
        assert_eq!(variants[0].pieces, [Piece::Variable("n".to_owned()), Piece::Text(" x".to_owned())]);
        assert!(variants[1].is_default);
        let mut arguments = FluentArgs::new();
        arguments.set("n", 1);
        assert_eq!(catalog.value("a", Some(&arguments)), Ok("T 1 x".to_owned()));
        assert_eq!(catalog.value("a", NO_ARGUMENTS), Err(FormatError::Unresolved("a".to_owned())));
        assert_eq!(catalog.value("z", NO_ARGUMENTS), Err(FormatError::Missing("z".to_owned())));
        assert_eq!(catalog.attribute("a", "z", NO_ARGUMENTS), Err(FormatError::Missing("a.z".to_owned())));
    }

    #[test]
    fn duplicates_are_found() {
        check("a = b\na = c\n", &[(2, "duplicate_message")]);
        check("-a = b\n-a = c\n", &[(2, "duplicate_message")]);
        check("a = b\n .x = c\n .x = d\n", &[(3, "duplicate_attribute")]);
        check("a = { $n ->\n [one] b\n [one] c\n *[other] d\n }\n", &[(1, "refused_fluent")]);
        let file = |path| Source { path, text: "a = b\n" };
        let (_, findings) = Catalog::parse("en".parse().unwrap(), &[file("f"), file("g")]);
        assert_eq!(findings[0].place, Place::new("g", 1));
    }

    #[test]
    fn what_a_catalog_has_no_use_for_is_refused() {
        for wrong in [
            "a = { b }\nb = c\n",
            "a = { b.c }\n",
            "a = { NUMBER(1) }\n",
            "a = { 1 }\n",
            "a = { {\"x\"} }\n",
            "a = { -t(x: 1) }\n-t = u\n",
            "a = { 1 ->\n *[other] b\n }\n",
            "a = { -t }\n",
        ] {
            check(wrong, &[(1, "refused_fluent")]);
        }
        check("-a = { -b }\n-b = { -a }\n", &[(1, "unresolved_reference"), (2, "unresolved_reference")]);
        check("-a = { $x }\nb = c\n", &[(1, "refused_fluent")]);
    }

    #[test]
    fn texts_stay_small_when_terms_are_filled_in() {
        let many = "{\"x\"}".repeat(33);
        check(&format!("a = {many}\n"), &[(1, "refused_fluent")]);
        let doubled: Vec<_> = (0..20).map(|n| format!("-t{} = {{ -t{n} }}{{ -t{n} }}\n", n + 1)).collect();
        let doubled = doubled.concat();
        let (_, findings) = parse(&format!("-t0 = {}\n{doubled}a = {{ -t20 }}\n", "x".repeat(100)));
        assert!(!findings.is_empty());
    }

    #[test]
    fn junk_is_found_and_the_rest_read() {
        let (catalog, findings) = parse("a = ok\nthis is junk !!!\nb = ok\n");
        assert_eq!(findings[0].place.line, 2);
        assert_eq!(findings[0].rule, "invalid_fluent");
        assert!(catalog.message("a").is_some() && catalog.message("b").is_some());
        check("a = ok\n<<<<<<< HEAD\n", &[(2, "invalid_fluent")]);
        check("a = { $x\n", &[(2, "invalid_fluent")]);
    }
}
