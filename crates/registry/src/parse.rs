//! Reads files of records by their dataset's schema.

mod at;
mod shared;
#[cfg(test)]
mod tests;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use phrasebook_finding::{Finding, Lines, Place, Source, check_text, nearest};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::schema::{KeyForm, Schema, Type};
use crate::toml_file::first_line;
use crate::{Key, Record, Registry, Shared, Value};
use at::At;

impl Registry {
    /// Reads the files of records in their order, together with everything that is wrong with them.
    ///
    /// A record without a usable key is left out; any other problem of a record is a finding, and the record stays.
    /// The checks are: TOML's own rules; the schema (unknown keys, types, required columns, the slugs that a label may
    /// have); that a key occurs once; and that numbers ascend and are in a group, where there are ranges.
    #[must_use]
    pub fn parse(schema: Schema, files: &[Source<'_>]) -> (Self, Vec<Finding>) {
        let mut reader = Reader {
            schema: &schema,
            records: Vec::new(),
            used: BTreeMap::new(),
            shared: Vec::new(),
            pairs: Vec::new(),
            findings: Vec::new(),
        };
        for &source in files {
            match check_text(source, true) {
                Ok(()) => reader.file(&File { source, lines: Lines::new(source.text) }),
                Err(finding) => reader.findings.push(finding),
            }
        }
        let confusable = reader.confusable();
        let Reader { mut records, shared, findings, .. } = reader;
        if schema.key_form() == KeyForm::Number {
            records.sort_by(|one, other| one.key.cmp(&other.key));
        }
        let mut seen = BTreeSet::new();
        records.retain(|record| seen.insert(record.key.folded()));
        let positions = records.iter().enumerate().map(|(at, record)| (record.key.clone(), at)).collect();
        (Self { schema: Arc::new(schema), records, positions, shared, confusable }, findings)
    }
}

/// A file that is being read.
struct File<'a> {
    source: Source<'a>,
    lines: Lines,
}

impl File<'_> {
    /// Names the line that holds a byte.
    fn place(&self, offset: usize) -> Place {
        Place::new(self.source.path, self.lines.line(offset))
    }
}

struct Reader<'a> {
    schema: &'a Schema,
    records: Vec<Record>,
    /// Where each key was first used, by its folded form.
    used: BTreeMap<String, Place>,
    shared: Vec<Shared>,
    /// Keys that are easily confused, as they are written, with the place of each pair.
    pairs: Vec<(Key, Key, Place)>,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn file(&mut self, file: &File<'_>) {
        let (table, errors) = DeTable::parse_recoverable(file.source.text);
        let mut places: Vec<Place> = Vec::new();
        for error in &errors {
            let place = file.place(error.span().map_or(0, |span| span.start));
            // Later errors in the same line follow from the first one.
            if places.last() != Some(&place) {
                self.findings.push(Finding::error(
                    &crate::rules::INVALID_TOML,
                    place.clone(),
                    first_line(error.message()),
                ));
                places.push(place);
            }
        }
        if !errors.is_empty() {
            return;
        }
        for (key, value) in table.get_ref() {
            match (key.get_ref().as_ref(), value.get_ref().as_array()) {
                ("record", Some(records)) => {
                    for (index, record) in records.iter().enumerate() {
                        self.record(file, index, record);
                    }
                }
                ("shared", Some(shared)) => {
                    for (index, facts) in shared.iter().enumerate() {
                        self.shared(file, &At::Entry("shared", index), facts);
                    }
                }
                ("confusable", Some(pairs)) => {
                    for (index, pair) in pairs.iter().enumerate() {
                        self.pair(file, &At::Index(&At::Top("confusable"), index), pair);
                    }
                }
                ("confusable", None) => {
                    self.wrong(file, &value.span(), "`confusable` must be a list of pairs of codes");
                }
                ("shared", None) => {
                    self.wrong(file, &value.span(), "shared facts must be written as `[[shared]]`");
                }
                ("record", None) => {
                    self.wrong(file, &value.span(), "records must be written as `[[record]]`");
                }
                (other, _) => {
                    self.unknown(
                        file,
                        &key.span(),
                        &At::Top(other),
                        other,
                        &["record", "shared", "confusable"],
                    );
                }
            }
        }
        if table.get_ref().is_empty() {
            self.wrong(file, &(0..0), "the file holds no `[[record]]`");
        }
    }

    fn record(&mut self, file: &File<'_>, index: usize, record: &Spanned<DeValue<'_>>) {
        let entry = At::Entry("record", index);
        let Some(table) = record.get_ref().as_table() else {
            return self.wrong(file, &record.span(), &format!("`{entry}`: a record is a table"));
        };
        let span = record.span();
        let Some(key) = self.key(file, &entry, table, &span) else { return };
        let at = At::Record(&key);
        let schema = self.schema;
        let mut values = BTreeMap::new();
        for (written, value) in table {
            let name = written.get_ref().as_ref();
            match schema.column(name) {
                Some(column) if column.kind == Type::Key => {}
                Some(column) if column.kind.is_of_record() => {
                    if let Some(value) = self.value(file, &At::Key(&at, name), column, value) {
                        values.insert(name.to_owned(), value);
                    }
                }
                _ => {
                    let known = schema.columns.iter();
                    let known = known.filter(|column| column.kind.is_of_record() || column.kind == Type::Key);
                    let known: Vec<_> = known.map(|column| column.name.as_str()).collect();
                    self.unknown(file, &written.span(), &At::Key(&at, name), name, &known);
                }
            }
        }
        for column in &schema.columns {
            let required = column.required
                || column.required_for.as_ref().is_some_and(|condition| {
                    let label = values.get(&condition.column);
                    matches!(label, Some(Value::Label(slug)) if condition.values.contains(slug))
                });
            if required && !table.contains_key(column.name.as_str()) {
                let rule = if column.kind == Type::Reference {
                    &crate::rules::REFERENCE_WITHOUT_RFC
                } else {
                    &crate::rules::INCOMPLETE_RECORD
                };
                let missing = At::Key(&at, &column.name);
                let finding = Finding::error(rule, file.place(span.start), format!("`{missing}` is missing"));
                self.findings.push(finding.help(format!("add `{} = …`", column.name)));
            }
        }
        let range = key.number().and_then(|number| schema.group_of(number)).map(|group| group.id.clone());
        let group = range.or_else(|| match values.get(schema.group_by.as_ref()?) {
            Some(Value::Label(slug)) => Some(slug.clone()),
            _ => None,
        });
        self.records.push(Record { key, group, place: file.place(span.start), values });
    }

    /// Reads the key, and checks its place among the others.
    fn key(
        &mut self,
        file: &File<'_>,
        entry: &At<'_>,
        table: &DeTable<'_>,
        span: &Range<usize>,
    ) -> Option<Key> {
        let column = self.schema.key()?;
        let at = At::Key(entry, &column.name);
        let Some(value) = table.get(column.name.as_str()) else {
            self.wrong(file, span, &format!("`{at}` is missing"));
            return None;
        };
        let place = file.place(value.span().start);
        let key = match column.form {
            KeyForm::Number => self.number(file, &at, value),
            KeyForm::Name => self.name(file, &at, value),
        }?;
        if let Some(other) = self.used.get(&key.folded()) {
            let message = format!("{key} is already at {other}");
            self.findings.push(
                Finding::error(&crate::rules::DUPLICATE_CODE, place, message).help("keep one of the two"),
            );
        } else if column.form == KeyForm::Number
            && let Some(above) = self.records.last().filter(|above| above.key > key)
        {
            let message = format!("{key} comes after {}", above.key);
            self.findings.push(
                Finding::error(&crate::rules::UNSORTED_CODE, place, message).help("sort records by code"),
            );
        }
        self.used.entry(key.folded()).or_insert_with(|| file.place(span.start));
        Some(key)
    }

    /// Reads a key that is a number: in plain digits, and in a group where there are ranges.
    fn number(&mut self, file: &File<'_>, at: &At<'_>, value: &Spanned<DeValue<'_>>) -> Option<Key> {
        let place = file.place(value.span().start);
        #[expect(clippy::expect_used, reason = "the parser takes its spans from this text")]
        let written = file.source.text.get(value.span()).expect("a span lies within the text");
        let plain = value.get_ref().is_integer() && written.bytes().all(|byte| byte.is_ascii_digit());
        let Some(number) = written.parse::<u32>().ok().filter(|_| plain) else {
            let message = format!("`{at}` must be a whole number in plain digits, not `{written}`");
            self.findings.push(Finding::error(&crate::rules::CODE_OUT_OF_RANGE, place, message));
            return None;
        };
        let groups = &self.schema.groups;
        if !groups.is_empty() && self.schema.group_of(number).is_none() {
            let ranges: Vec<_> =
                groups.iter().map(|group| format!("{}-{}", group.first, group.last)).collect();
            let message = format!("`{at}` is {number}, which is in no group");
            let finding = Finding::error(&crate::rules::CODE_OUT_OF_RANGE, place, message);
            self.findings.push(finding.help(format!("the groups are {}", ranges.join(", "))));
            return None;
        }
        Some(Key::Number(number))
    }

    /// Reads a key that is a name, which is safe in ids, file names and addresses.
    fn name(&mut self, file: &File<'_>, at: &At<'_>, value: &Spanned<DeValue<'_>>) -> Option<Key> {
        let name = self.text(file, at, value)?;
        let key = Key::name(&name);
        if key.is_none() {
            let message =
                format!("`{at}` must be a name of letters, digits, hyphens and underscores, not `{name}`");
            self.wrong(file, &value.span(), &message);
        }
        key
    }

    fn unknown(&mut self, file: &File<'_>, span: &Range<usize>, at: &At<'_>, name: &str, known: &[&str]) {
        let finding =
            Finding::error(&crate::rules::UNKNOWN_KEY, file.place(span.start), format!("unknown key `{at}`"));
        self.findings.push(finding.help(listed(name, known)));
    }

    fn wrong(&mut self, file: &File<'_>, span: &Range<usize>, message: &str) {
        self.findings.push(Finding::error(&crate::rules::INVALID_RECORD, file.place(span.start), message));
    }
}

/// Names the known name that is most like a wrong one, and lists them all.
fn listed(name: &str, known: &[&str]) -> String {
    let near = nearest(name, known.iter().copied()).unwrap_or_default();
    format!("the nearest is `{near}`; one of {}", known.join(", "))
}
