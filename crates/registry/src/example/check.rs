//! Compares a file of examples with the records.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_finding::{Finding, Place, Rule, unneeded_character};

use super::{BUILT_IN, Entry, Example, File, Items};
use crate::schema::{FieldType, Type};
use crate::{Key, Registry};

/// The rule for a file that does not fit the records.
const RULE: &Rule = &crate::rules::EXAMPLE_MISMATCH;

impl Example {
    /// Compares the file with the records.
    ///
    /// It finds slots without a text and texts without a slot, items without a value and values without an item,
    /// entries for codes that have no record, entries that repeat the record or another entry, and hidden characters.
    #[must_use]
    pub fn check(&self, registry: &Registry) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.check_characters(&mut findings);
        self.check_slots(&mut findings);
        // Without knowing the items, every value would be reported.
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
            if let Some(hidden) = unneeded_character(text) {
                let message = format!("the example holds the hidden character U+{:04X}", u32::from(hidden));
                findings.push(
                    Finding::error(&crate::rules::HIDDEN_CHARACTER, self.place(at), message)
                        .help("remove it"),
                );
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

    /// Checks the keys that select items, and returns whether they are right.
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

    /// Checks that entries are about records, and that no entry repeats the record or another entry.
    fn check_entries(&self, registry: &Registry, findings: &mut Vec<Finding>) {
        let mut seen: BTreeSet<(&Key, &str, &str)> = BTreeSet::new();
        for record in registry.records() {
            seen.extend(self.demanded(registry, record).into_iter().map(|name| (record.key(), "with", name)));
        }
        for entry in &self.file.entries {
            let at = entry.span().start;
            let Entry { codes, with, values, slots } = entry.get_ref();
            if codes.is_empty() {
                findings.push(self.wrong(at, "the entry is about no code".to_owned()));
            }
            for code in codes {
                if registry.record(code).is_none() {
                    findings.push(self.wrong(at, format!("{code} has no record")));
                    continue;
                }
                let with = with.iter().map(|name| ("with", name));
                let values = values.keys().map(|name| ("values", name));
                let slots = slots.keys().map(|name| ("slot", name));
                for (kind, name) in with.chain(values).chain(slots) {
                    if !seen.insert((code, kind, name)) {
                        let finding = self.wrong(at, format!("{code} has `{name}` without this entry"));
                        findings.push(finding.help("remove it here"));
                    }
                }
            }
        }
    }

    /// Checks that each item that is shown has a value, and that each value is shown.
    fn check_values(&self, registry: &Registry, findings: &mut Vec<Finding>) {
        let mut lacking: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut used: BTreeSet<&str> = BTreeSet::new();
        let mut shown: BTreeSet<(&Key, &str)> = BTreeSet::new();
        for record in registry.records() {
            let code = record.key();
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
                if !codes.iter().any(|code| shown.contains(&(code, name))) {
                    let message = format!("no message of this entry shows `{name}`");
                    findings.push(self.wrong(entry.span().start, message));
                }
            }
        }
    }
}
