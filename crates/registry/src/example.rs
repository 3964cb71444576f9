//! The example of what a record is carried in: one message with slots, filled for each code.
//!
//! The file holds a template, the lines that a record's items become in it, what fills the slots, and what single codes
//! have of their own. Nothing here knows what the message is; `records/sip-response/example.toml` shows every key.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_finding::{Finding, Lines, Place, Source, check_text, hidden_character};
use serde::Deserialize;
use toml::Spanned;

use crate::schema::{FieldType, Type, first_line};
use crate::{Item, Record, Registry, Value};

/// A message that carries a record, with slots for what differs from code to code.
///
/// A slot is a name in braces. `{code}`, `{phrase}` and `{items}` come from the record, `{length}` is the size of the
/// slot `body` in bytes where every line of it ends with carriage return and line feed. All others have a text in the
/// file, and perhaps another for some codes.
#[derive(Clone, Debug)]
pub struct Example {
    message: Template,
    line: Template,
    file: File,
    path: String,
    lines: Lines,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The message, with its slots.
    message: Spanned<String>,
    /// Which items of a record the message shows.
    items: Spanned<Items>,
    /// What fills the slots.
    #[serde(default)]
    slots: BTreeMap<String, Spanned<String>>,
    /// A value for each item, by its name.
    #[serde(default)]
    values: BTreeMap<String, Spanned<String>>,
    /// What single codes have of their own.
    #[serde(default, rename = "entry")]
    entries: Vec<Spanned<Entry>>,
}

/// Which items of a record the message shows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Items {
    /// The column that holds them.
    column: String,
    /// The field that names an item.
    name: String,
    /// The line that an item becomes, with the slots `name` and `value`.
    line: String,
    /// Fields, and the labels with which an item is shown.
    shown: BTreeMap<String, Vec<String>>,
    /// The field that makes an item depend on something; such an item is shown only where an entry asks for it.
    condition: Option<String>,
}

/// What some codes have of their own; every other key is the name of a slot.
#[derive(Clone, Debug, Deserialize)]
struct Entry {
    codes: Vec<u32>,
    /// Items that are shown beyond those of the record.
    #[serde(default)]
    with: Vec<String>,
    /// Other values of items.
    #[serde(default)]
    values: BTreeMap<String, String>,
    #[serde(flatten)]
    slots: BTreeMap<String, String>,
}

/// The slots that the engine fills.
const BUILT_IN: [&str; 4] = ["code", "phrase", "items", "length"];

/// The slot whose size is the slot `length`.
const BODY: &str = "body";

/// The rule for a file that cannot be read at all.
const UNREADABLE: &str = "invalid_example";

/// The rule for a file that does not fit the records.
const RULE: &str = "example_mismatch";

impl Example {
    /// Reads a file of examples. Whether it fits the records, [`Example::check`] says.
    ///
    /// # Errors
    ///
    /// Returns what keeps the file from being read: broken TOML, unknown keys, or a brace without its other half.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        let wrong = |offset, message: &str| vec![Finding::error(UNREADABLE, source.place(offset), message)];
        check_text(source, true).map_err(|finding| vec![finding])?;
        let file: File = toml::from_str(source.text)
            .map_err(|error| wrong(error.span().map_or(0, |span| span.start), first_line(error.message())))?;
        let message = Template::parse(file.message.get_ref());
        let message = message.map_err(|message| wrong(file.message.span().start, &message))?;
        let line = Template::parse(&file.items.get_ref().line);
        let line = line.map_err(|message| wrong(file.items.span().start, &message))?;
        Ok(Self { message, line, file, path: source.path.to_owned(), lines: Lines::new(source.text) })
    }

    /// The message that carries `record` with the phrase `phrase`; its lines end with a line feed.
    ///
    /// A line that holds nothing but a slot is left out where the slot is empty. What the file lacks stays empty; that
    /// is a finding of [`Example::check`].
    #[must_use]
    pub fn message(&self, registry: &Registry, record: &Record, phrase: &str) -> String {
        let code = record.code();
        self.message.fill(|slot| match slot {
            "code" => code.to_string(),
            "phrase" => phrase.to_owned(),
            "items" => self.items(registry, record),
            "length" => {
                let lines = self.slot(code, BODY).lines();
                lines.map(|line| line.len() + "\r\n".len()).sum::<usize>().to_string()
            }
            slot => self.slot(code, slot).to_owned(),
        })
    }

    /// The lines of the items that the message of a record shows.
    fn items(&self, registry: &Registry, record: &Record) -> String {
        let lines = self.names(registry, record).into_iter().map(|name| {
            let value = self.value(record.code(), name).unwrap_or_default();
            self.line.fill(|slot| if slot == "name" { name } else { value }.to_owned())
        });
        lines.collect()
    }

    /// The names of those items, each once: the record's own, then those that entries ask for.
    fn names<'a>(&'a self, registry: &'a Registry, record: &'a Record) -> Vec<&'a str> {
        let mut names = self.demanded(registry, record);
        for name in self.entries(record.code()).flat_map(|entry| &entry.with) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// The names of the items that a record demands without a condition, each once.
    fn demanded<'a>(&self, registry: &'a Registry, record: &'a Record) -> Vec<&'a str> {
        let Items { column, name, shown, condition, .. } = self.file.items.get_ref();
        let has = |item: &Item, field: &str, labels: &[String]| match item.value(field) {
            Some(Value::Label(label)) => labels.contains(label),
            _ => false,
        };
        let own = match record.value(column) {
            Some(Value::Items(items)) => items.as_slice(),
            _ => &[],
        };
        let shared = registry.shared().iter().filter(|shared| {
            let (first, last) = shared.range();
            (first..=last).contains(&record.code())
        });
        let items = own.iter().chain(shared.flat_map(|shared| shared.items(column)));
        let items = items.filter(|item| {
            shown.iter().all(|(field, labels)| has(item, field, labels))
                && condition.as_ref().is_none_or(|field| item.value(field).is_none())
        });
        let mut names: Vec<&str> = Vec::new();
        for item in items {
            if let Some(Value::Text(name)) = item.value(name)
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// What fills a slot for a code, without its last line end.
    fn slot(&self, code: u32, name: &str) -> &str {
        let own = self.entries(code).find_map(|entry| entry.slots.get(name));
        let text = own.or_else(|| self.file.slots.get(name).map(Spanned::get_ref));
        text.map_or("", |text| text.strip_suffix('\n').unwrap_or(text))
    }

    /// The value of an item for a code.
    fn value(&self, code: u32, name: &str) -> Option<&str> {
        let own = self.entries(code).find_map(|entry| entry.values.get(name));
        own.or_else(|| self.file.values.get(name).map(Spanned::get_ref)).map(String::as_str)
    }

    /// The entries of a code.
    fn entries(&self, code: u32) -> impl Iterator<Item = &Entry> {
        self.file.entries.iter().map(Spanned::get_ref).filter(move |entry| entry.codes.contains(&code))
    }
}

/// What does not fit.
impl Example {
    /// Compares the file with the records.
    ///
    /// Found are slots without a text and texts without a slot, items without a value and values without an item,
    /// entries for codes that have no record, entries that say what holds without them or what another one says, and
    /// characters that nobody sees.
    #[must_use]
    pub fn check(&self, registry: &Registry) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.check_characters(&mut findings);
        self.check_slots(&mut findings);
        // Items that cannot be told apart would all lack their values.
        if self.check_items(registry, &mut findings) {
            self.check_entries(registry, &mut findings);
            self.check_values(registry, &mut findings);
        }
        findings
    }

    fn place(&self, offset: usize) -> Place {
        Place::new(self.path.as_str(), self.lines.line(offset))
    }

    fn wrong(&self, at: usize, message: String) -> Finding {
        Finding::error(RULE, self.place(at), message)
    }

    fn check_characters(&self, findings: &mut Vec<Finding>) {
        let file = &self.file;
        // A text may have several lines, a value is a part of one.
        let texts = std::iter::once(&file.message).chain(file.slots.values());
        let texts = texts.map(|text| (text.span().start, text.get_ref().as_str()));
        let own = file
            .entries
            .iter()
            .flat_map(|entry| entry.get_ref().slots.values().map(|text| (entry.span().start, text.as_str())));
        let lines = texts.chain(own).flat_map(|(at, text)| text.split('\n').map(move |line| (at, line)));
        let values = file.values.values().map(|value| (value.span().start, value.get_ref().as_str()));
        let own = file.entries.iter().flat_map(|entry| {
            entry.get_ref().values.values().map(|value| (entry.span().start, value.as_str()))
        });
        let items = std::iter::once((file.items.span().start, file.items.get_ref().line.as_str()));
        for (at, text) in lines.chain(values).chain(own).chain(items) {
            if let Some(hidden) = hidden_character(text) {
                let message = format!("the example holds the hidden character U+{:04X}", u32::from(hidden));
                findings.push(Finding::error("hidden_character", self.place(at), message).help("remove it"));
            }
        }
    }

    fn check_slots(&self, findings: &mut Vec<Finding>) {
        let File { message, items, slots, entries, .. } = &self.file;
        let known: BTreeSet<&str> = self.message.slots().collect();
        for slot in &known {
            if !BUILT_IN.contains(slot) && !slots.contains_key(*slot) {
                let finding = self.wrong(message.span().start, format!("the slot `{slot}` has no text"));
                findings.push(finding.help(format!("add `{slot} = …` to `[slots]`")));
            }
        }
        for slot in self.line.slots().filter(|slot| !["name", "value"].contains(slot)) {
            let message = format!("the line of an item has no slot `{slot}`");
            findings.push(self.wrong(items.span().start, message).help("it has `name` and `value`"));
        }
        let texts = slots.iter().map(|(slot, text)| (slot, text.span().start));
        let own = entries
            .iter()
            .flat_map(|entry| entry.get_ref().slots.keys().map(|slot| (slot, entry.span().start)));
        for (slot, at) in texts.chain(own) {
            if BUILT_IN.contains(&slot.as_str()) {
                findings.push(self.wrong(at, format!("the slot `{slot}` is filled from the record")));
            } else if !known.contains(slot.as_str()) {
                findings.push(self.wrong(at, format!("the message has no slot `{slot}`")));
            }
        }
    }

    /// Checks what tells items apart, and says whether anything does.
    fn check_items(&self, registry: &Registry, findings: &mut Vec<Finding>) -> bool {
        let at = self.file.items.span().start;
        let Items { column: name, name: named_by, shown, condition, .. } = self.file.items.get_ref();
        let column = registry.schema().column(name).filter(|column| column.kind == Type::Items);
        let Some(column) = column else {
            findings.push(self.wrong(at, format!("there is no column `{name}` of items")));
            return false;
        };
        let before = findings.len();
        let field = |name: &str| column.fields.iter().find(|field| field.name == name);
        if field(named_by).is_none_or(|field| field.kind != FieldType::Text) {
            findings.push(self.wrong(at, format!("items of `{name}` have no text `{named_by}`")));
        }
        for (label, values) in shown {
            let known = field(label).map_or(&[][..], |field| &field.values);
            for value in values.iter().filter(|value| !known.contains(value)) {
                findings
                    .push(self.wrong(at, format!("items of `{name}` have no `{label}` that is `{value}`")));
            }
        }
        for condition in condition.iter().filter(|condition| field(condition).is_none()) {
            findings.push(self.wrong(at, format!("items of `{name}` have no `{condition}`")));
        }
        findings.len() == before
    }

    /// Checks that entries are about records, and that none says what holds without it.
    fn check_entries(&self, registry: &Registry, findings: &mut Vec<Finding>) {
        let mut said: BTreeSet<(u32, &str, &str)> = BTreeSet::new();
        for record in registry.records() {
            said.extend(
                self.demanded(registry, record).into_iter().map(|name| (record.code(), "with", name)),
            );
        }
        for entry in &self.file.entries {
            let at = entry.span().start;
            let Entry { codes, with, values, slots } = entry.get_ref();
            if codes.is_empty() {
                findings.push(self.wrong(at, "the entry is about no code".to_owned()));
            }
            for &code in codes {
                if registry.record(code).is_none() {
                    findings.push(self.wrong(at, format!("{code} has no record")));
                    continue;
                }
                let with = with.iter().map(|name| ("with", name));
                let values = values.keys().map(|name| ("values", name));
                let slots = slots.keys().map(|name| ("slot", name));
                for (kind, name) in with.chain(values).chain(slots) {
                    if !said.insert((code, kind, name)) {
                        let finding = self.wrong(at, format!("{code} has `{name}` without this entry"));
                        findings.push(finding.help("say it once"));
                    }
                }
            }
        }
    }

    /// Checks that each item that is shown has a value, and that each value is shown.
    fn check_values(&self, registry: &Registry, findings: &mut Vec<Finding>) {
        let mut lacking: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut used: BTreeSet<&str> = BTreeSet::new();
        let mut shown: BTreeSet<(u32, &str)> = BTreeSet::new();
        for record in registry.records() {
            let code = record.code();
            for name in self.names(registry, record) {
                shown.insert((code, name));
                if self.value(code, name).is_none() {
                    lacking.entry(name).or_default().push(code.to_string());
                }
                if !self.entries(code).any(|entry| entry.values.contains_key(name)) {
                    used.insert(name);
                }
            }
        }
        for (name, codes) in lacking {
            let message = format!("`{name}` has no value, but {} shows it", codes.join(", "));
            let finding = self.wrong(self.file.items.span().start, message);
            findings.push(finding.help(format!("add `{name} = …` to `[values]`")));
        }
        for (name, value) in self.file.values.iter().filter(|(name, _)| !used.contains(name.as_str())) {
            findings.push(self.wrong(value.span().start, format!("no message shows this `{name}`")));
        }
        for entry in &self.file.entries {
            let Entry { codes, values, .. } = entry.get_ref();
            for name in values.keys() {
                if !codes.iter().any(|&code| shown.contains(&(code, name))) {
                    let message = format!("no message of this entry shows `{name}`");
                    findings.push(self.wrong(entry.span().start, message));
                }
            }
        }
    }
}

/// A text with slots, line by line.
#[derive(Clone, Debug)]
struct Template {
    lines: Vec<Vec<Piece>>,
}

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Slot(String),
}

impl Template {
    /// Reads a text, or says what is wrong with its braces.
    fn parse(text: &str) -> Result<Self, String> {
        let lines = text.lines().map(|line| {
            let mut pieces = Vec::new();
            let mut parts = line.split('{');
            let first = parts.next().unwrap_or_default();
            if first.contains('}') {
                return Err(format!("`}}` closes nothing in `{line}`"));
            }
            pieces.push(Piece::Text(first.to_owned()));
            for part in parts {
                let Some((slot, rest)) = part.split_once('}').filter(|(_, rest)| !rest.contains('}')) else {
                    return Err(format!("`{{` and `}}` do not match in `{line}`"));
                };
                pieces.push(Piece::Slot(slot.to_owned()));
                pieces.push(Piece::Text(rest.to_owned()));
            }
            pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
            Ok(pieces)
        });
        Ok(Self { lines: lines.collect::<Result<_, _>>()? })
    }

    /// The names of the slots, in the order of the text.
    fn slots(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().flatten().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot.as_str()),
            Piece::Text(_) => None,
        })
    }

    /// The text with its slots filled, each line with its end. A line that is one empty slot is left out.
    fn fill(&self, value: impl Fn(&str) -> String) -> String {
        let mut filled = String::new();
        for line in &self.lines {
            let text: String = line
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.clone(),
                    Piece::Slot(slot) => value(slot),
                })
                .collect();
            if !(text.is_empty() && matches!(line.as_slice(), [Piece::Slot(_)])) {
                filled.push_str(text.strip_suffix('\n').unwrap_or(&text));
                filled.push('\n');
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Schema;

    const SCHEMA: &str = r#"
        id = "c"
        version = "1"
        file_stem = "c"
        record_files = ["a.toml"]
        example_file = "example.toml"
        messages = { record = "r", group = "g" }
        tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
        group = [{ id = "a", first = 1, last = 9 }]
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "marks"
        type = "items"
        [[column.field]]
        name = "name"
        type = "text"
        [[column.field]]
        name = "level"
        type = "label"
        values = ["must", "may"]
        [[column.field]]
        name = "when"
        type = "label"
        optional = true
        values = ["rain"]
    "#;

    const RECORDS: &str = r#"
        [[shared]]
        first = 2
        last = 3
        marks = [{ name = "Wide", level = "must" }]
        [[record]]
        code = 1
        marks = [
            { name = "Hat", level = "must" },
            { name = "Hat", level = "must" },
            { name = "Coat", level = "must", when = "rain" },
            { name = "Glove", level = "may" },
        ]
        [[record]]
        code = 2
    "#;

    const EXAMPLE: &str = r#"message = """
{greeting} {code} {phrase}!
{items}
{more}
Length: {length}

{body}
"""
[items]
column = "marks"
name = "name"
line = "{name}={value}"
shown = { level = ["must"] }
condition = "when"
[slots]
greeting = "Hello"
more = ""
body = ""
[values]
Hat = "straw"
Coat = "wool"
Wide = "yes"
[[entry]]
codes = [1]
with = ["Coat"]
values = { Hat = "felt" }
[[entry]]
codes = [2]
greeting = "Good day"
more = """
one
two
"""
body = """
é
{code}
"""
[[entry]]
codes = [2]
with = ["Hat"]
"#;

    fn registry() -> Registry {
        let schema = Schema::parse(Source { path: "records/c/dataset.toml", text: SCHEMA }).unwrap();
        let (registry, findings) =
            Registry::parse(schema, &[Source { path: "records/c/a.toml", text: RECORDS }]);
        assert_eq!(findings, []);
        registry
    }

    fn message(code: u32) -> String {
        let registry = registry();
        let example = Example::parse(Source { path: "f", text: EXAMPLE }).unwrap();
        example.message(&registry, registry.record(code).unwrap(), "{world}")
    }

    #[test]
    fn a_message_is_filled_from_the_record() {
        assert_eq!(message(1), "Hello 1 {world}!\nHat=felt\nCoat=wool\nLength: 0\n\n");
        // Two letters of two bytes and three, each line with two bytes for its end; braces in a text are text.
        assert_eq!(
            message(2),
            "Good day 2 {world}!\nWide=yes\nHat=straw\none\ntwo\nLength: 12\n\né\n{code}\n"
        );
    }

    /// Checks where something is found, and what, once `from` is `to`.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &[(u32, &str)]) {
        assert!(EXAMPLE.contains(from), "{from}");
        let text = EXAMPLE.replacen(from, to, 1);
        let findings = match Example::parse(Source { path: "f", text: &text }) {
            Ok(example) => example.check(&registry()),
            Err(findings) => findings,
        };
        let found: Vec<_> =
            findings.iter().map(|finding| (finding.place.line, finding.message.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_file_has_its_form() {
        check("", "", &[]);
        check(
            "column =",
            "colum =",
            &[(10, "unknown field `colum`, expected one of `column`, `name`, `line`, `shown`, `condition`")],
        );
        check("codes = [1]", "codes = [1", &[(25, "missing comma between array elements, expected `,`")]);
        check("{phrase}", "{phrase", &[(1, "`{` and `}` do not match in `{greeting} {code} {phrase!`")]);
        check("{phrase}", "phrase}", &[(1, "`{` and `}` do not match in `{greeting} {code} phrase}!`")]);
        check("Length: ", "Length: }", &[(1, "`}` closes nothing in `Length: }{length}`")]);
    }

    #[test]
    fn slots_and_texts_belong_together() {
        check("{phrase}", "{phrse}", &[(1, "the slot `phrse` has no text")]);
        check("more = \"\"\n", "", &[(1, "the slot `more` has no text")]);
        check("more = \"\"", "more = \"\"\nless = \"\"", &[(18, "the message has no slot `less`")]);
        check("greeting = \"G", "greting = \"G", &[(27, "the message has no slot `greting`")]);
        check(
            "more = \"\"",
            "more = \"\"\ncode = \"1\"",
            &[(18, "the slot `code` is filled from the record")],
        );
        check("{name}=", "{title}=", &[(9, "the line of an item has no slot `title`")]);
    }

    #[test]
    fn items_are_told_apart_by_what_they_have() {
        check("\"marks\"", "\"mark\"", &[(9, "there is no column `mark` of items")]);
        check("\"marks\"", "\"code\"", &[(9, "there is no column `code` of items")]);
        check("name = \"name\"", "name = \"level\"", &[(9, "items of `marks` have no text `level`")]);
        check("[\"must\"]", "[\"shall\"]", &[(9, "items of `marks` have no `level` that is `shall`")]);
        check("\"when\"", "\"if\"", &[(9, "items of `marks` have no `if`")]);
    }

    #[test]
    fn entries_are_about_records_and_say_something() {
        check("codes = [1]", "codes = [1, 7]", &[(23, "7 has no record")]);
        check("with = [\"Coat\"]", "with = [\"Coat\", \"Hat\"]", &[(23, "1 has `Hat` without this entry")]);
        check(
            "with = [\"Hat\"]",
            "with = [\"Hat\"]\ngreeting = \"Hi\"",
            &[(38, "2 has `greeting` without this entry")],
        );
        check(
            "codes = [2]\nwith",
            "codes = []\nwith",
            &[(38, "the entry is about no code"), (20, "no message shows this `Hat`")],
        );
    }

    #[test]
    fn items_and_values_belong_together() {
        check("Wide = \"yes\"\n", "", &[(9, "`Wide` has no value, but 2 shows it")]);
        check(
            "with = [\"Coat\"]",
            "with = [\"Cape\"]",
            &[(9, "`Cape` has no value, but 1 shows it"), (21, "no message shows this `Coat`")],
        );
        check(
            "{ Hat = \"felt\" }",
            "{ Hat = \"felt\", Wide = \"no\" }",
            &[(23, "no message of this entry shows `Wide`")],
        );
        check("with = [\"Hat\"]", "with = []", &[(20, "no message shows this `Hat`")]);
    }

    #[test]
    fn texts_show_all_they_hold() {
        check(
            "\"straw\"",
            r#""straw\r\nHat=silk""#,
            &[(20, "the example holds the hidden character U+000D")],
        );
        check("\"felt\"", r#""felt\n""#, &[(23, "the example holds the hidden character U+000A")]);
        check("\"Hello\"", r#""He\u202Ello""#, &[(16, "the example holds the hidden character U+202E")]);
    }
}
