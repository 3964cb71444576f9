//! Reads what concerns several codes: facts of a range, and pairs that are easily confused.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_finding::Finding;
use toml::Spanned;
use toml::de::DeValue;

use super::at::At;
use super::{File, Reader};
use crate::schema::{KeyForm, Type};
use crate::{Key, Shared};

impl Reader<'_> {
    /// Reads two codes that are easily confused.
    pub(super) fn pair(&mut self, file: &File<'_>, at: &At<'_>, pair: &Spanned<DeValue<'_>>) {
        let form = self.schema.key_form();
        let keys: Option<Vec<Option<Key>>> =
            pair.get_ref().as_array().map(|pair| pair.iter().map(|value| written(value, form)).collect());
        match keys.as_deref() {
            Some([Some(lower), Some(higher)]) if lower < higher => {
                self.pairs.push((lower.clone(), higher.clone(), file.place(pair.span().start)));
            }
            _ => {
                let message = format!("`{at}`: a pair is a list of two codes, the lower one first");
                self.wrong(file, &pair.span(), &message);
            }
        }
    }

    /// The pairs of codes that have records. The others are findings.
    pub(super) fn confusable(&mut self) -> Vec<(Key, Key)> {
        let mut confusable = Vec::new();
        let keys: BTreeSet<&Key> = self.records.iter().map(|record| &record.key).collect();
        for (lower, higher, place) in std::mem::take(&mut self.pairs) {
            let lacks = |key: &&Key| !keys.contains(key);
            let missing = [&lower, &higher].into_iter().find(lacks);
            let pair = (lower.clone(), higher.clone());
            if let Some(code) = missing {
                let message = format!("{code} has no record");
                self.findings.push(Finding::error(&crate::rules::INVALID_RECORD, place, message));
            } else if confusable.last().is_some_and(|above| *above >= pair) {
                let finding = Finding::error(
                    &crate::rules::UNSORTED_CODE,
                    place,
                    format!("the pair {lower}, {higher} does not come after the pair before it"),
                );
                self.findings.push(finding.help("sort the pairs by their codes, and list each pair once"));
            } else {
                confusable.push(pair);
            }
        }
        confusable
    }

    /// Reads facts that hold for a range of codes.
    pub(super) fn shared(&mut self, file: &File<'_>, at: &At<'_>, facts: &Spanned<DeValue<'_>>) {
        let Some(table) = facts.get_ref().as_table() else {
            return self.wrong(file, &facts.span(), &format!("`{at}`: shared facts are a table"));
        };
        let bound = |name: &str| table.get(name).and_then(natural);
        let (Some(first), Some(last)) = (bound("first"), bound("last")) else {
            let message = format!("`{at}`: shared facts have a `first` and a `last` code");
            return self.wrong(file, &facts.span(), &message);
        };
        let schema = self.schema;
        if first > last || schema.group_of(first).is_none() || schema.group_of(last).is_none() {
            let message = format!("`{at}`: the range of shared facts does not start and end in a group");
            return self.wrong(file, &facts.span(), &message);
        }
        let columns = || schema.columns.iter().filter(|column| column.kind == Type::Items);
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match columns().find(|column| column.name == name) {
                Some(column) => {
                    if let Some(value) = self.value(file, &At::Key(at, name), column, value) {
                        values.insert(name.to_owned(), value);
                    }
                }
                None if ["first", "last"].contains(&name) => {}
                None => {
                    let known = columns().map(|column| column.name.as_str());
                    let known: Vec<_> = ["first", "last"].into_iter().chain(known).collect();
                    self.unknown(file, &key.span(), &At::Key(at, name), name, &known);
                }
            }
        }
        self.shared.push(Shared { first, last, values });
    }
}

/// A key as it is written, if it has the form of the dataset's keys.
fn written(value: &Spanned<DeValue<'_>>, form: KeyForm) -> Option<Key> {
    match form {
        KeyForm::Number => natural(value).map(Key::Number),
        KeyForm::Name => Key::name(value.get_ref().as_str()?),
    }
}

/// A whole number that is written in decimal digits.
pub(super) fn natural(value: &Spanned<DeValue<'_>>) -> Option<u32> {
    let number = value.get_ref().as_integer().filter(|number| number.radix() == 10)?;
    number.as_str().parse().ok()
}
