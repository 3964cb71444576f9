//! Mappings side by side: what each authority maps a record to.

use std::collections::BTreeMap;

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Key, Link, Mapping, Record};

use super::links::{End, condition_text, items, named};
use crate::expected::{TITLE, mapping};
use crate::rows::{Item, MappingCell, MappingRow, MappingTable, Span, Target};
use crate::{Dataset, Locale};

/// A link, and the record that has it.
type Source<'a> = (&'a Record, &'a Link);

impl Dataset {
    /// The mappings of the dataset in the words of `locale`, each with a row for every record that is mapped.
    ///
    /// A cell [differs](MappingCell::differs) if its authority gives no references, as programs do, while others do, as
    /// standards do, and it has other records than each of them.
    pub fn mappings(&self, locale: &Locale) -> Result<Vec<MappingTable>, FormatError> {
        let mappings = self.registry().schema().mappings.iter();
        mappings.map(|mapping| self.mapping(mapping, locale)).collect()
    }

    fn mapping(&self, map: &Mapping, locale: &Locale) -> Result<MappingTable, FormatError> {
        let schema = self.registry().schema();
        let columns: Vec<&Column> = map.columns.iter().filter_map(|name| schema.column(name)).collect();
        let linked_dataset = columns.first().and_then(|column| column.dataset.as_deref()).unwrap_or_default();
        // By the record that is mapped: the links of each column.
        let mut mapped: BTreeMap<Key, Vec<Vec<Source<'_>>>> = BTreeMap::new();
        for record in self.registry().records() {
            for (at, column) in columns.iter().enumerate() {
                for link in record.links(&column.name) {
                    let from = if map.backward { &link.to } else { record.key() };
                    let cells = mapped.entry(from.clone()).or_insert_with(|| vec![Vec::new(); columns.len()]);
                    if let Some(cell) = cells.get_mut(at) {
                        cell.push((record, link));
                    }
                }
            }
        }
        let is_standard = |at: usize| {
            let mut links = mapped.values().filter_map(|cells| cells.get(at)).flatten();
            links.any(|(_, link)| !link.references.is_empty())
        };
        let standards: Vec<bool> = (0..columns.len()).map(is_standard).collect();
        let other_end =
            |source: &Source<'_>| if map.backward { source.0.key().clone() } else { source.1.to.clone() };
        let ends = |cell: &[Source<'_>]| {
            let mut ends: Vec<Key> = cell.iter().map(other_end).collect();
            ends.sort();
            ends.dedup();
            ends
        };
        let mut rows = Vec::new();
        for (key, cells) in &mapped {
            let compared =
                cells.iter().zip(&standards).filter(|(cell, standard)| **standard && !cell.is_empty());
            let compared: Vec<_> = compared.map(|(cell, _)| ends(cell)).collect();
            let shown = cells.iter().zip(&standards).map(|(cell, standard)| {
                let is_compared = !standard && !cell.is_empty() && !compared.is_empty();
                let differs = is_compared && !compared.contains(&ends(cell));
                Ok(MappingCell { items: self.mapped(map, linked_dataset, cell, locale)?, differs })
            });
            let dataset = if map.backward { linked_dataset } else { schema.id.as_str() };
            let phrase = self.phrase_of(dataset, key, locale);
            let target = Target::Record { dataset: dataset.to_owned(), key: key.clone() };
            rows.push(MappingRow {
                key: key.clone(),
                head: Span { target: Some(target), ..named(key, phrase.as_deref()) },
                cells: shown.collect::<Result<_, FormatError>>()?,
            });
        }
        let other = self.links.title(linked_dataset, &locale.tag);
        let from = match other.filter(|_| map.backward) {
            Some(title) => title.to_owned(),
            None => locale.catalog.value(TITLE, NO_ARGUMENTS)?,
        };
        Ok(MappingTable {
            name: map.name.clone(),
            title: locale.catalog.value(&mapping(&map.name), NO_ARGUMENTS)?,
            from,
            authorities: columns.iter().filter_map(|column| column.authority.clone()).collect(),
            rows,
        })
    }

    fn mapped(
        &self,
        map: &Mapping,
        linked_dataset: &str,
        cell: &[Source<'_>],
        locale: &Locale,
    ) -> Result<Vec<Item>, FormatError> {
        let id = self.registry().schema().id.as_str();
        let ends = cell.iter().map(|(record, link)| {
            let (dataset, key) = if map.backward { (id, record.key()) } else { (linked_dataset, &link.to) };
            Ok(End {
                dataset,
                key,
                phrase: self.phrase_of(dataset, key, locale),
                condition: condition_text(link, Some(locale))?,
                authority: None,
                references: &link.references,
                details: Vec::new(),
            })
        });
        items(ends.collect::<Result<_, FormatError>>()?, Some(locale))
    }

    /// The phrase of a record of this dataset, or of a linked one.
    fn phrase_of(&self, dataset: &str, key: &Key, locale: &Locale) -> Option<String> {
        if dataset == self.registry().schema().id {
            self.phrase(&locale.tag, key).ok()
        } else {
            self.links.name(dataset, key, &locale.tag).map(str::to_owned)
        }
    }
}
