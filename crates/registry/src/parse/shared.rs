//! Reads what concerns several codes: facts of a range, and pairs that are easily confused.

use std::collections::BTreeMap;

use phrasebook_finding::Finding;
use toml::Spanned;
use toml::de::DeValue;

use super::{File, Reader};
use crate::Shared;
use crate::schema::Type;

impl Reader<'_> {
    /// Reads two codes that are easily confused.
    pub(super) fn pair(&mut self, file: &File<'_>, pair: &Spanned<DeValue<'_>>) {
        match pair.get_ref().as_array().map(|pair| pair.iter().map(natural).collect::<Vec<_>>()).as_deref() {
            Some(&[Some(lower), Some(higher)]) if lower < higher => {
                self.pairs.push((lower, higher, file.place(pair.span().start)));
            }
            _ => self.wrong(file, &pair.span(), "a pair is a list of two codes, the lower one first"),
        }
    }

    /// The pairs of codes that have records. The others are findings.
    pub(super) fn confusable(&mut self) -> Vec<(u32, u32)> {
        let mut confusable = Vec::new();
        for (lower, higher, place) in std::mem::take(&mut self.pairs) {
            let pair = (lower, higher);
            let lacks = |code: &u32| !self.records.iter().any(|record| record.code == *code);
            if let Some(code) = [lower, higher].into_iter().find(lacks) {
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
    pub(super) fn shared(&mut self, file: &File<'_>, facts: &Spanned<DeValue<'_>>) {
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
                "the range of shared facts does not start and end in a group",
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
}

/// A whole number that is written in decimal digits.
fn natural(value: &Spanned<DeValue<'_>>) -> Option<u32> {
    let number = value.get_ref().as_integer().filter(|number| number.radix() == 10)?;
    number.as_str().parse().ok()
}
