//! Reads a `dataset.toml`, together with everything that is wrong with it.

use std::collections::BTreeSet;

use phrasebook_finding::{Finding, Rule, Source, check_text};
use serde_path_to_error::{Path, Segment};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use super::Schema;
use super::check::Check;

/// The rule for a `dataset.toml` that cannot be used.
const RULE: &Rule = &crate::rules::INVALID_DATASET;

/// How many wrong keys are reported before the reader gives up.
const MAX_WRONG_KEYS: usize = 50;

impl Schema {
    /// Reads a `dataset.toml`.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with it, each problem at the line of its key; records cannot be read without a schema.
    /// As many problems as possible are returned at once, but a required key whose value has the wrong type hides others.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        check_text(source, true).map_err(|finding| vec![finding])?;
        // Nearly every file is right, and then nothing has to be kept for findings.
        let (schema, mut findings) = match toml::from_str(source.text) {
            Ok(schema) => (Some(schema), Vec::new()),
            Err(_) => read_wrong(source),
        };
        if let Some(schema) = &schema {
            let mut check = Check::default();
            check.schema(schema);
            findings.extend(placed(source, check.problems));
        }
        // Tables are read in the order of their keys' names, not of the file.
        findings.sort();
        schema.filter(|_| findings.is_empty()).ok_or(findings)
    }
}

/// Reads a file that is wrong somewhere: returns all problems that can be told apart, and what the file says without
/// the wrong keys, if that can be read.
fn read_wrong(source: Source<'_>) -> (Option<Schema>, Vec<Finding>) {
    let (mut table, errors) = DeTable::parse_recoverable(source.text);
    let mut findings: Vec<Finding> = errors.iter().map(|error| syntax_error(source, error)).collect();
    // The parser's other errors of a line follow from the first.
    findings.dedup_by(|later, earlier| later.place == earlier.place);
    if !findings.is_empty() {
        return (None, findings);
    }
    let mut removed = BTreeSet::new();
    while findings.len() < MAX_WRONG_KEYS {
        let error = match serde_path_to_error::deserialize(Deserializer::from(table.clone())) {
            Ok(schema) => return (Some(schema), findings),
            Err(error) => error,
        };
        let message = first_line(error.inner().message());
        let path = error.path().to_string();
        // A key that is missing because it was wrong has been reported.
        if removed.iter().any(|key| message == format!("missing field `{key}`")) {
            break;
        }
        let offset = error.inner().span().map_or(0, |span| span.start);
        let message = if path == "." { message.to_owned() } else { format!("`{path}`: {message}") };
        let finding = Finding::error(RULE, source.place(offset), message);
        findings.push(match path.as_str() {
            "version" => finding.help("write a version as semver.org describes it, such as `1.0.0`"),
            "license" => finding.help("write an expression of SPDX identifiers, such as `CC0-1.0`"),
            _ => finding,
        });
        match remove(&mut table, error.path()) {
            Some(key) => removed.insert(key),
            None => break,
        };
    }
    (None, findings)
}

fn syntax_error(source: Source<'_>, error: &toml::de::Error) -> Finding {
    let offset = error.span().map_or(0, |span| span.start);
    Finding::error(RULE, source.place(offset), first_line(error.message()))
}

/// Removes the key at `path`, and returns its name; none if the path does not end in a key that is there.
fn remove(table: &mut Spanned<DeTable<'_>>, path: &Path) -> Option<String> {
    let mut segments: Vec<&Segment> = path.iter().collect();
    let Some(Segment::Map { key }) = segments.pop() else { return None };
    let mut table = table.get_mut();
    let mut segments = segments.into_iter();
    while let Some(Segment::Map { key }) = segments.next() {
        table = match table.get_mut(key.as_str())?.get_mut() {
            DeValue::Table(inner) => inner,
            DeValue::Array(array) => match segments.next()? {
                Segment::Seq { index } => match array.get_mut(*index)?.get_mut() {
                    DeValue::Table(inner) => inner,
                    _ => return None,
                },
                _ => return None,
            },
            _ => return None,
        };
    }
    table.remove(key.as_str()).map(|_| key.clone())
}

/// Findings for problems, each at the line of its key.
fn placed(source: Source<'_>, problems: Vec<(String, String)>) -> Vec<Finding> {
    if problems.is_empty() {
        return Vec::new();
    }
    let (table, _) = DeTable::parse_recoverable(source.text);
    let findings = problems.into_iter().map(|(path, message)| {
        Finding::error(RULE, source.place(offset_of(table.get_ref(), &path)), message)
    });
    findings.collect()
}

/// Where the value at `path` begins, such as `column.3.name`, or else the deepest part of the path that is there.
fn offset_of(table: &DeTable<'_>, path: &str) -> usize {
    let mut steps = path.split('.');
    let Some(mut value) = steps.next().and_then(|key| table.get(key)) else { return 0 };
    for step in steps {
        let next = match value.get_ref() {
            DeValue::Table(table) => table.get(step),
            DeValue::Array(array) => step.parse().ok().and_then(|index: usize| array.get(index)),
            _ => None,
        };
        let Some(next) = next else { break };
        value = next;
    }
    value.span().start
}

/// The first line of a parser's message, which may have several.
pub(crate) fn first_line(message: &str) -> &str {
    message.split('\n').next().unwrap_or(message)
}
