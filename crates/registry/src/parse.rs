//! Reads files of records by their dataset's schema.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use phrasebook_finding::{Finding, Lines, Place, Source, check_text, hidden_character};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::schema::{Column, Field, FieldType, Schema, Type, first_line};
use crate::{Item, Record, Registry, Shared, Value};

impl Registry {
    /// Reads the files of records in their order, together with everything that is wrong with them.
    ///
    /// A record that cannot be read at all is left out; what else is wrong with it is a finding too. Checked are
    /// TOML's own rules, the schema (unknown keys, types, required columns, the slugs that a label may have), and
    /// that codes lie in a group, ascend, and occur once.
    #[must_use]
    pub fn parse(schema: Schema, files: &[Source<'_>]) -> (Self, Vec<Finding>) {
        let mut reader = Reader {
            schema: &schema,
            records: Vec::new(),
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
        records.sort_by_key(Record::code);
        records.dedup_by_key(|record| record.code);
        (Self { schema: Arc::new(schema), records, shared, confusable }, findings)
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
    shared: Vec<Shared>,
    /// Codes that are easily confused, as they are written, with the place of each pair.
    pairs: Vec<(u32, u32, Place)>,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn file(&mut self, file: &File<'_>) {
        let (table, errors) = DeTable::parse_recoverable(file.source.text);
        let mut places: Vec<Place> = Vec::new();
        for error in &errors {
            let place = file.place(error.span().map_or(0, |span| span.start));
            // What else the parser says of the same line follows from the first.
            if places.last() != Some(&place) {
                self.findings.push(Finding::error(
                    "invalid_toml",
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
                    for record in records {
                        self.record(file, record);
                    }
                }
                ("shared", Some(shared)) => {
                    for facts in shared {
                        self.shared(file, facts);
                    }
                }
                ("confusable", Some(pairs)) => {
                    for pair in pairs {
                        self.pair(file, pair);
                    }
                }
                ("confusable", None) => {
                    self.wrong(file, &value.span(), "`confusable` is a list of pairs of codes");
                }
                ("shared", None) => {
                    self.wrong(file, &value.span(), "shared facts are written as `[[shared]]`");
                }
                ("record", None) => self.wrong(file, &value.span(), "records are written as `[[record]]`"),
                (other, _) => self.unknown(file, &key.span(), other, &["record", "shared", "confusable"]),
            }
        }
        if table.get_ref().is_empty() {
            self.wrong(file, &(0..0), "the file holds no `[[record]]`");
        }
    }

    fn record(&mut self, file: &File<'_>, record: &Spanned<DeValue<'_>>) {
        let Some(table) = record.get_ref().as_table() else {
            return self.wrong(file, &record.span(), "a record is a table");
        };
        let at = record.span();
        let Some(code) = self.code(file, table, &at) else { return };
        let schema = self.schema;
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match schema.column(name) {
                Some(column) if column.kind == Type::Key => {}
                Some(column) if column.kind.is_of_record() => {
                    if let Some(value) = self.value(file, column, value) {
                        values.insert(name.to_owned(), value);
                    }
                }
                _ => {
                    let known = schema.columns.iter();
                    let known = known.filter(|column| column.kind.is_of_record() || column.kind == Type::Key);
                    let known: Vec<_> = known.map(|column| column.name.as_str()).collect();
                    self.unknown(file, &key.span(), name, &known);
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
                    "reference_without_rfc"
                } else {
                    "incomplete_record"
                };
                let finding =
                    Finding::error(rule, file.place(at.start), format!("{code} has no `{}`", column.name));
                self.findings.push(finding.help(format!("add `{} = …`", column.name)));
            }
        }
        self.records.push(Record { code, place: file.place(at.start), values });
    }

    /// Reads two codes that are easily confused.
    fn pair(&mut self, file: &File<'_>, pair: &Spanned<DeValue<'_>>) {
        match pair.get_ref().as_array().map(|pair| pair.iter().map(natural).collect::<Vec<_>>()).as_deref() {
            Some(&[Some(lower), Some(higher)]) if lower < higher => {
                self.pairs.push((lower, higher, file.place(pair.span().start)));
            }
            _ => self.wrong(file, &pair.span(), "a pair is written as `[480, 486]`, the lower code first"),
        }
    }

    /// The pairs of codes that have records. The others are findings.
    fn confusable(&mut self) -> Vec<(u32, u32)> {
        let mut confusable = Vec::new();
        for (lower, higher, place) in std::mem::take(&mut self.pairs) {
            let pair = (lower, higher);
            let lacks = |code: &u32| !self.records.iter().any(|record| record.code == *code);
            if let Some(code) = [lower, higher].into_iter().find(lacks) {
                let message = format!("{code} has no record");
                self.findings.push(Finding::error("invalid_record", place, message));
            } else if confusable.last().is_some_and(|above| *above >= pair) {
                let finding = Finding::error(
                    "unsorted_code",
                    place,
                    format!("{lower}, {higher} is not behind the pair above"),
                );
                self.findings.push(finding.help("sort pairs by their codes, each once"));
            } else {
                confusable.push(pair);
            }
        }
        confusable
    }

    /// Reads facts that hold for a range of codes.
    fn shared(&mut self, file: &File<'_>, facts: &Spanned<DeValue<'_>>) {
        let Some(table) = facts.get_ref().as_table() else {
            return self.wrong(file, &facts.span(), "shared facts are a table");
        };
        let bound = |name: &str| table.get(name).and_then(natural);
        let (Some(first), Some(last)) = (bound("first"), bound("last")) else {
            return self.wrong(file, &facts.span(), "shared facts have a `first` and a `last` code");
        };
        let schema = self.schema;
        if first > last || schema.group_of(first).is_none() || schema.group_of(last).is_none() {
            return self.wrong(
                file,
                &facts.span(),
                "the range of shared facts does not lie within the groups",
            );
        }
        let columns = || schema.columns.iter().filter(|column| column.kind == Type::Items);
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match columns().find(|column| column.name == name) {
                Some(column) => {
                    if let Some(value) = self.value(file, column, value) {
                        values.insert(name.to_owned(), value);
                    }
                }
                None if ["first", "last"].contains(&name) => {}
                None => {
                    let known = columns().map(|column| column.name.as_str());
                    let known: Vec<_> = ["first", "last"].into_iter().chain(known).collect();
                    self.unknown(file, &key.span(), name, &known);
                }
            }
        }
        self.shared.push(Shared { first, last, values });
    }

    /// Reads the code, and checks its place among the others.
    fn code(&mut self, file: &File<'_>, table: &DeTable<'_>, at: &Range<usize>) -> Option<u32> {
        let key = self.schema.columns.iter().find(|column| column.kind == Type::Key)?;
        let Some(value) = table.get(key.name.as_str()) else {
            self.wrong(file, at, &format!("the record has no `{}`", key.name));
            return None;
        };
        let place = file.place(value.span().start);
        let written = file.source.text.get(value.span()).unwrap_or_default();
        let plain = value.get_ref().is_integer() && written.bytes().all(|byte| byte.is_ascii_digit());
        let Some(code) = written.parse::<u32>().ok().filter(|_| plain) else {
            let message = format!("`{}` is a whole number in plain digits, not `{written}`", key.name);
            self.findings.push(Finding::error("code_out_of_range", place, message));
            return None;
        };
        let groups = &self.schema.groups;
        if self.schema.group_of(code).is_none() {
            let ranges: Vec<_> =
                groups.iter().map(|group| format!("{}-{}", group.first, group.last)).collect();
            let finding = Finding::error("code_out_of_range", place, format!("{code} lies in no group"));
            self.findings.push(finding.help(format!("the groups are {}", ranges.join(", "))));
            return None;
        }
        if let Some(other) = self.records.iter().find(|record| record.code == code) {
            let finding =
                Finding::error("duplicate_code", place, format!("{code} is already at {}", other.place));
            self.findings.push(finding.help("keep one of the two"));
        } else if let Some(above) = self.records.last().filter(|above| above.code > code) {
            let message = format!("{code} stands behind {}", above.code);
            self.findings.push(Finding::error("unsorted_code", place, message).help("sort records by code"));
        }
        Some(code)
    }

    fn value(&mut self, file: &File<'_>, column: &Column, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let name = column.name.as_str();
        match column.kind {
            Type::Text => self.text(file, name, value).map(Value::Text),
            Type::Texts => self.texts(file, name, value).map(Value::Texts),
            Type::Label => self.label(file, name, &column.values, value).map(Value::Label),
            Type::Reference => self.references(file, name, value),
            Type::Items => {
                let Some(items) = value.get_ref().as_array() else {
                    self.wrong(file, &value.span(), &format!("`{name}` is a list of tables"));
                    return None;
                };
                let items = items.iter().filter_map(|item| self.item(file, column, item)).collect();
                Some(Value::Items(items))
            }
            Type::Key | Type::Group | Type::Value | Type::Attribute | Type::Origin => None,
        }
    }

    fn item(&mut self, file: &File<'_>, column: &Column, item: &Spanned<DeValue<'_>>) -> Option<Item> {
        let Some(table) = item.get_ref().as_table() else {
            self.wrong(file, &item.span(), &format!("`{}` is a list of tables", column.name));
            return None;
        };
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(field) = column.fields.iter().find(|field| field.name == name) else {
                let known: Vec<_> = column.fields.iter().map(|field| field.name.as_str()).collect();
                self.unknown(file, &key.span(), name, &known);
                continue;
            };
            if let Some(value) = self.field(file, field, value) {
                values.insert(name.to_owned(), value);
            }
        }
        for field in column.fields.iter().filter(|field| !field.optional) {
            if !table.contains_key(field.name.as_str()) {
                self.wrong(
                    file,
                    &item.span(),
                    &format!("an entry of `{}` has no `{}`", column.name, field.name),
                );
            }
        }
        Some(Item { values })
    }

    fn field(&mut self, file: &File<'_>, field: &Field, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let name = field.name.as_str();
        match field.kind {
            FieldType::Text => self.text(file, name, value).map(Value::Text),
            FieldType::Texts => self.texts(file, name, value).map(Value::Texts),
            FieldType::Label => self.label(file, name, &field.values, value).map(Value::Label),
            FieldType::Reference => self.references(file, name, value),
        }
    }

    /// Reads one line of text that shows all it holds.
    fn text(&mut self, file: &File<'_>, name: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            let found = value.get_ref().type_str();
            self.wrong(file, &value.span(), &format!("`{name}` is a text, but here is {found}"));
            return None;
        };
        if let Some(hidden) = hidden_character(text) {
            let message = format!("`{name}` holds the hidden character U+{:04X}", u32::from(hidden));
            let place = file.place(value.span().start);
            self.findings.push(Finding::error("hidden_character", place, message).help("remove it"));
            return None;
        }
        if text.is_empty() || text.trim() != text || text.contains("  ") {
            let message = format!("`{name}` is empty, or has a space too many");
            self.wrong(file, &value.span(), &message);
            return None;
        }
        Some(text.to_owned())
    }

    fn texts(&mut self, file: &File<'_>, name: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let Some(texts) = value.get_ref().as_array() else {
            self.wrong(file, &value.span(), &format!("`{name}` is a list of texts"));
            return None;
        };
        Some(texts.iter().filter_map(|text| self.text(file, name, text)).collect())
    }

    fn label(
        &mut self,
        file: &File<'_>,
        name: &str,
        slugs: &[String],
        value: &Spanned<DeValue<'_>>,
    ) -> Option<String> {
        let slug = self.text(file, name, value)?;
        if slugs.contains(&slug) {
            return Some(slug);
        }
        let finding = Finding::error(
            "unknown_label",
            file.place(value.span().start),
            format!("`{name}` is never `{slug}`"),
        );
        self.findings.push(finding.help(format!("one of {}", slugs.join(", "))));
        None
    }

    fn references(&mut self, file: &File<'_>, name: &str, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let texts = self.texts(file, name, value)?;
        let mut references = Vec::new();
        for text in &texts {
            match text.parse() {
                Ok(reference) => references.push(reference),
                Err(message) => {
                    let place = file.place(value.span().start);
                    let finding = Finding::error("reference_without_rfc", place, message);
                    self.findings.push(finding.help("name the RFC by number, then its sections"));
                }
            }
        }
        if texts.is_empty() {
            let place = file.place(value.span().start);
            self.findings.push(Finding::error("reference_without_rfc", place, format!("`{name}` is empty")));
        }
        Some(Value::References(references))
    }

    fn unknown(&mut self, file: &File<'_>, at: &Range<usize>, name: &str, known: &[&str]) {
        let finding =
            Finding::error("unknown_key", file.place(at.start), format!("there is no key `{name}`"));
        self.findings.push(finding.help(format!("one of {}", known.join(", "))));
    }

    fn wrong(&mut self, file: &File<'_>, at: &Range<usize>, message: &str) {
        self.findings.push(Finding::error("invalid_record", file.place(at.start), message));
    }
}

/// A whole number that is written in decimal digits.
fn natural(value: &Spanned<DeValue<'_>>) -> Option<u32> {
    let number = value.get_ref().as_integer().filter(|number| number.radix() == 10)?;
    number.as_str().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r#"
        id = "c"
        version = "1"
        file_stem = "c"
        record_files = ["a.toml"]
        messages = { record = "r", group = "g" }
        tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
        [[group]]
        id = "a"
        first = 100
        last = 199
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "phrase"
        type = "text"
        required = true
        [[column]]
        name = "status"
        type = "label"
        values = ["old", "new"]
        [[column]]
        name = "reference"
        type = "reference"
        required_for = { column = "status", values = ["new"] }
        [[column]]
        name = "headers"
        type = "items"
        [[column.field]]
        name = "name"
        type = "text"
        [[column.field]]
        name = "level"
        type = "label"
        optional = true
        values = ["must"]
    "#;

    fn read(text: &str) -> (Registry, Vec<Finding>) {
        let schema = Schema::parse(Source { path: "records/c/dataset.toml", text: SCHEMA }).unwrap();
        Registry::parse(schema, &[Source { path: "f", text }])
    }

    /// Checks the findings' lines and rules.
    #[track_caller]
    fn check(text: &str, expected: &[(u32, &str)]) {
        let (_, findings) = read(text);
        let found: Vec<_> = findings.iter().map(|finding| (finding.place.line, finding.rule)).collect();
        assert_eq!(found, expected, "{findings:#?}");
    }

    #[test]
    fn a_record_becomes_values() {
        let text = "[[record]]\ncode = 100\nphrase = \"A\"\nstatus = \"new\"\nreference = [\"RFC 1 2\"]\n\
            headers = [{ name = \"N\", level = \"must\" }]\n";
        let (registry, findings) = read(text);
        assert_eq!(findings, []);
        let record = registry.record(100).unwrap();
        assert_eq!(record.text("phrase"), Some("A"));
        assert_eq!(record.label("status"), Some("new"));
        assert_eq!(record.place().line, 1);
        let Some(Value::Items(items)) = record.value("headers") else { panic!("{record:?}") };
        assert_eq!(items[0].value("level"), Some(&Value::Label("must".to_owned())));
    }

    #[test]
    fn codes_are_plain_numbers_of_a_group() {
        for code in
            ["99", "200", "-1", "65536", "4294967396", "0x64", "1_00", "100.0", "inf", "true", "\"100\""]
        {
            check(&format!("[[record]]\ncode = {code}\nphrase = \"A\"\n"), &[(2, "code_out_of_range")]);
        }
        check("[[record]]\nphrase = \"A\"\n", &[(1, "invalid_record")]);
    }

    #[test]
    fn codes_ascend_and_occur_once() {
        let record = |code: u32| format!("[[record]]\ncode = {code}\nphrase = \"A\"\n");
        check(&(record(101) + &record(101)), &[(5, "duplicate_code")]);
        check(&(record(102) + &record(101)), &[(5, "unsorted_code")]);
        check(&(record(101) + &record(102)), &[]);
    }

    #[test]
    fn every_key_is_known_and_of_its_type() {
        let with = |line: &str| format!("[[record]]\ncode = 100\nphrase = \"A\"\n{line}\n");
        check(&with("phrse = \"A\""), &[(4, "unknown_key")]);
        check(&with("status = \"odd\""), &[(4, "unknown_label")]);
        check(&with("status = 1"), &[(4, "invalid_record")]);
        check(&with("reference = [\"a blog\"]"), &[(4, "reference_without_rfc")]);
        check(&with("reference = []"), &[(4, "reference_without_rfc")]);
        check(&with("status = \"new\""), &[(1, "reference_without_rfc")]);
        check(&with("headers = [{ name = \"N\", x = 1 }]"), &[(4, "unknown_key")]);
        check(&with("headers = [{ level = \"must\" }]"), &[(4, "invalid_record")]);
        check(&with("headers = [1]"), &[(4, "invalid_record")]);
        check("[[record]]\ncode = 100\n", &[(1, "incomplete_record")]);
        check("[[code]]\ncode = 100\n", &[(1, "unknown_key")]);
        check("record = 1\n", &[(1, "invalid_record")]);
        check("# nothing\n", &[(1, "invalid_record")]);
    }

    #[test]
    fn facts_are_shared_by_a_range_of_codes() {
        let (registry, findings) =
            read("[[shared]]\nfirst = 100\nlast = 150\nheaders = [{ name = \"N\", level = \"must\" }]\n");
        assert_eq!(findings, []);
        assert_eq!(registry.shared()[0].range(), (100, 150));
        assert_eq!(registry.shared()[0].items("headers").len(), 1);
        assert!(registry.shared()[0].items("phrase").is_empty());
        check("[[shared]]\nfirst = 100\n", &[(1, "invalid_record")]);
        check("[[shared]]\nfirst = 150\nlast = 100\n", &[(1, "invalid_record")]);
        check("[[shared]]\nfirst = 99\nlast = 100\n", &[(1, "invalid_record")]);
        check("[[shared]]\nfirst = 100\nlast = 101\nphrase = \"A\"\n", &[(4, "unknown_key")]);
        check("shared = 1\n", &[(1, "invalid_record")]);
    }

    #[test]
    fn confusable_codes_are_pairs_of_records() {
        let with = |pairs: &str| {
            let record = |code: u32| format!("[[record]]\ncode = {code}\nphrase = \"A\"\n");
            format!("confusable = {pairs}\n{}{}{}", record(100), record(101), record(102))
        };
        let (registry, findings) = read(&with("[[100, 101], [100, 102], [101, 102]]"));
        assert_eq!(findings, []);
        assert_eq!(registry.confusable(), [(100, 101), (100, 102), (101, 102)]);
        for pair in
            ["[101, 100]", "[100, 100]", "[100]", "[100, 101, 102]", "100", "[\"100\", 101]", "[0x64, 0x65]"]
        {
            check(&with(&format!("[{pair}]")), &[(1, "invalid_record")]);
        }
        check(&with("[[100, 103]]"), &[(1, "invalid_record")]);
        check(&with("[[100, 102],\n[100, 101]]"), &[(2, "unsorted_code")]);
        check(&with("[[100, 101],\n[100, 101]]"), &[(2, "unsorted_code")]);
        check(&with("1"), &[(1, "invalid_record")]);
    }

    #[test]
    fn texts_show_all_they_hold() {
        let phrase = |text: &str| format!("[[record]]\ncode = 100\nphrase = {text}\n");
        check(&phrase(r#""O\u202EK""#), &[(3, "hidden_character")]);
        check(&phrase(r#""OK\r\nVia: x""#), &[(3, "hidden_character")]);
        check(&phrase("\"\"\"OK\nVia\"\"\""), &[(3, "hidden_character")]);
        check(&phrase("\"\""), &[(3, "invalid_record")]);
        check(&phrase("\" OK\""), &[(3, "invalid_record")]);
        check(&phrase("\"O  K\""), &[(3, "invalid_record")]);
    }

    #[test]
    fn broken_toml_is_reported_at_its_line() {
        check("[[record]]\ncode = \n", &[(2, "invalid_toml")]);
        check("[[record]]\ncode = 100\ncode = 101\n", &[(3, "invalid_toml")]);
        check("a\0b", &[(1, "unreadable_text")]);
        check(&format!("x = {}", "[".repeat(15_000)), &[(1, "invalid_toml")]);
        check(&format!("{}x = 1", "a.".repeat(8_000)), &[(1, "invalid_toml")]);
    }
}
