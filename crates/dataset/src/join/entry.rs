//! What there is to say of a code, or of a range of codes, below a table.

use fluent_bundle::FluentArgs;
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Record, Table, Type, Value};

use super::cell::{item_list, list_item, named, qualified, reference_spans};
use crate::expected::heading;
use crate::link::Arriving;
use crate::rows::{Fact, Item};
use crate::{Dataset, Locale};

/// A column of entries, with what does not depend on the record.
pub(super) struct EntryColumn<'a> {
    column: &'a Column,
    heading: String,
    /// The column that says where the facts of this one are specified.
    reference: Option<&'a Column>,
}

impl Dataset {
    /// What there is to say of one code beyond the table, in the words of `locale`.
    pub fn entry(&self, record: &Record, locale: &Locale) -> Result<Vec<Fact>, FormatError> {
        let id = self.schema().record_message(record.key());
        self.facts(&self.entry_columns(locale)?, record, &id, locale)
    }

    /// What the columns of an entry have in common for all records.
    pub(super) fn entry_columns(&self, locale: &Locale) -> Result<Vec<EntryColumn<'_>>, FormatError> {
        let columns = self.schema().columns_of(Table::Entry).map(|column| {
            let heading = locale.catalog.value(&heading(&column.name), NO_ARGUMENTS)?;
            let reference = column.reference.as_deref().and_then(|name| self.schema().column(name));
            Ok(EntryColumn { column, heading, reference })
        });
        columns.collect()
    }

    pub(super) fn facts(
        &self,
        columns: &[EntryColumn<'_>],
        record: &Record,
        id: &str,
        locale: &Locale,
    ) -> Result<Vec<Fact>, FormatError> {
        let mut facts = Vec::new();
        for EntryColumn { column, heading, reference } in columns {
            let cell = self.cell(column, record, id, locale, Some(locale))?;
            if !cell.is_empty() {
                facts.push(Fact {
                    name: column.name.clone(),
                    heading: heading.clone(),
                    cell,
                    prose: column.kind == Type::Attribute,
                    references: reference_spans(reference.and_then(|column| record.value(&column.name))),
                });
            }
        }
        for arriving in self.links.to(record.key()) {
            facts.push(arriving_fact(arriving, locale)?);
        }
        Ok(facts)
    }

    /// What holds for ranges of a group's codes, in the words of `locale`, each with its range.
    pub(super) fn shared(
        &self,
        group: &phrasebook_registry::Group,
        locale: &Locale,
    ) -> Result<Vec<Fact>, FormatError> {
        let mut facts = Vec::new();
        for column in self.schema().columns_of(Table::Entry) {
            let mut items = Vec::new();
            for shared in self.registry.shared() {
                let (first, last) = shared.range();
                if last < group.first || group.last < first {
                    continue;
                }
                for item in shared.items(&column.name) {
                    items.push(list_item(column, item, Some(format!("{first}-{last}")), Some(locale))?);
                }
            }
            if !items.is_empty() {
                let mut arguments = FluentArgs::new();
                arguments.set("heading", locale.catalog.value(&heading(&column.name), NO_ARGUMENTS)?);
                facts.push(Fact {
                    name: column.name.clone(),
                    heading: locale.catalog.value("ui-shared", Some(&arguments))?,
                    cell: item_list(items, Some(locale))?,
                    prose: false,
                    references: Vec::new(),
                });
            }
        }
        Ok(facts)
    }
}

/// What links to a record, in the words of `locale`.
fn arriving_fact(arriving: &Arriving, locale: &Locale) -> Result<Fact, FormatError> {
    let items = arriving.links.iter().map(|arriving| {
        let condition = arriving.condition(&locale.tag).map(str::to_owned);
        let name = named(&arriving.from, Some(arriving.phrase(&locale.tag)));
        Ok(Item {
            spans: qualified(name, condition.as_slice(), Some(locale))?,
            references: reference_spans(Some(&Value::References(arriving.link.references.clone()))),
        })
    });
    Ok(Fact {
        name: arriving.name.clone(),
        heading: arriving.heading(&locale.tag).to_owned(),
        cell: item_list(items.collect::<Result<_, FormatError>>()?, Some(locale))?,
        prose: false,
        references: Vec::new(),
    })
}
