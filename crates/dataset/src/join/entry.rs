//! What there is to say of a code, or of a range of codes, below a table.

use fluent_bundle::FluentArgs;
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Mapping, Record, Table};

use super::cell::{item_list, list_item, reference_spans, references_in};
use super::links::arriving_fact;
use crate::expected::{heading, mapping};
use crate::rows::{Fact, FactKind};
use crate::{Dataset, Locale};

/// The part of a fact in an entry that is the same for all records.
pub(super) struct EntryColumn<'a> {
    name: &'a str,
    heading: String,
    content: Content<'a>,
}

/// Where the fact comes from.
enum Content<'a> {
    Column {
        column: &'a Column,
        /// The column that says where the facts of this one are specified.
        reference: Option<&'a Column>,
    },
    /// The columns of a mapping, which are shown together.
    Mapping(Vec<&'a Column>),
}

impl Dataset {
    /// What there is to say of one code beyond the table, in the words of `locale`.
    pub fn entry(&self, record: &Record, locale: &Locale) -> Result<Vec<Fact>, FormatError> {
        let id = self.schema().record_message(record.key());
        self.facts(&self.entry_columns(locale)?, record, &id, locale)
    }

    /// What the columns of an entry have in common for all records.
    pub(super) fn entry_columns(&self, locale: &Locale) -> Result<Vec<EntryColumn<'_>>, FormatError> {
        let mut columns = Vec::new();
        for column in self.schema().columns_of(Table::Entry) {
            let (name, id, content) = match self.schema().mapping_of(&column.name) {
                None => {
                    let reference = column.reference.as_deref().and_then(|name| self.schema().column(name));
                    (&column.name, heading(&column.name), Content::Column { column, reference })
                }
                Some(Mapping { name, columns: parts, .. }) => {
                    let parts = parts.iter().filter_map(|name| self.schema().column(name));
                    (name, mapping(name), Content::Mapping(parts.collect()))
                }
            };
            if columns.iter().all(|other: &EntryColumn<'_>| other.name != name) {
                columns.push(EntryColumn {
                    name,
                    heading: locale.catalog.value(&id, NO_ARGUMENTS)?,
                    content,
                });
            }
        }
        Ok(columns)
    }

    pub(super) fn facts(
        &self,
        columns: &[EntryColumn<'_>],
        record: &Record,
        id: &str,
        locale: &Locale,
    ) -> Result<Vec<Fact>, FormatError> {
        let mut facts = Vec::new();
        for EntryColumn { name, heading, content } in columns {
            let (cell, kind, references) = match content {
                Content::Column { column, reference } => {
                    let references = reference.and_then(|column| record.value(&column.name));
                    let cell = self.cell(column, record, id, locale, Some(locale))?;
                    (cell, FactKind::of(column.kind), reference_spans(references_in(references)))
                }
                Content::Mapping(columns) => {
                    let items = self.links(record, columns, true, Some(locale))?;
                    (item_list(items, Some(locale))?, FactKind::Links, Vec::new())
                }
            };
            if !cell.is_empty() {
                let (name, heading) = ((*name).to_owned(), heading.clone());
                facts.push(Fact { name, heading, cell, kind, references });
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
                    kind: FactKind::Value,
                    references: Vec::new(),
                });
            }
        }
        Ok(facts)
    }
}
