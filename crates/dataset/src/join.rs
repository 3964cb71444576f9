//! Records joined with words: the rows that tables are rendered from.

mod cell;
mod entry;
mod links;
mod mappings;

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Record, Schema, Table, Type};

use crate::expected::{heading, label};
use crate::rows::{Cell, FactKind, Group, Heading, Row, View};
use crate::{Dataset, Language, Locale};

impl Dataset {
    /// The table of one locale: [`Table::Data`], in the slugs and separators of data files, or [`Table::Page`], in the
    /// words of the locale and with an entry for each code.
    pub fn table(&self, table: Table, locale: &Locale) -> Result<View, FormatError> {
        let words = words_of(table, locale);
        let columns = self.columns(table, locale);
        let headings = self.headings(table, locale)?;
        let entry = if table == Table::Page { self.entry_columns(locale)? } else { Vec::new() };
        self.view(headings, locale, table == Table::Page, |record| {
            let id = self.schema().record_message(record.key());
            let cells = columns.iter().map(|column| self.cell(column, record, &id, locale, words));
            let cells = cells.collect::<Result<_, _>>()?;
            let entry = self.facts(&entry, record, &id, locale)?;
            let phrase = self.phrase(&locale.tag, record.key())?;
            Ok(Row { key: record.key().clone(), cells, phrase, ordinary: self.is_ordinary(record), entry })
        })
    }

    /// The headings of the table of one locale.
    pub fn headings(&self, table: Table, locale: &Locale) -> Result<Vec<Heading>, FormatError> {
        let columns = self.columns(table, locale);
        let headings = columns.into_iter().map(|column| {
            let mut heading = Self::heading(column, words_of(table, locale))?;
            // A data file may say which of its columns are in the locale's language.
            heading.language = (table == Table::Data && holds_words(column)).then(|| locale.tag.clone());
            Ok(heading)
        });
        headings.collect()
    }

    /// The columns of the table of one locale.
    fn columns(&self, table: Table, locale: &Locale) -> Vec<&Column> {
        // A page in the source locale would show each phrase twice.
        let canonical = self.schema().canonical.as_deref();
        let twice = canonical.filter(|_| table != Table::Data && locale.is(self.source_locale()));
        self.schema().columns_of(table).filter(|column| Some(column.name.as_str()) != twice).collect()
    }

    /// The table of all locales that were read side by side: [`Table::ComparisonData`] or [`Table::ComparisonPage`]. The
    /// columns that hold words occur once for each locale, their names followed by `_` and the locale's tag. What is no
    /// word of a record's messages is in the words of `reader`, or in slugs.
    pub fn comparison(&self, table: Table, reader: &Locale) -> Result<View, FormatError> {
        let words = words_of(table, reader);
        let columns = self.comparison_columns(table);
        let is_read = |language: &Language| self.locale(&language.tag).is_some();
        let headings = self.comparison_headings_in(table, reader, is_read)?;
        self.view(headings, reader, false, |record| {
            let id = self.schema().record_message(record.key());
            let cells = columns.iter().map(|(column, locale)| {
                let mut cell = self.cell(column, record, &id, locale, words)?;
                // Only words differ by language, and they are no lists.
                if let Cell::Text(spans) = &mut cell
                    && holds_words(column)
                    && !locale.is(reader)
                {
                    for span in spans {
                        span.language = Some(locale.tag.clone());
                    }
                }
                Ok(cell)
            });
            let cells = cells.collect::<Result<_, _>>()?;
            let phrase = self.phrase(&reader.tag, record.key())?;
            Ok(Row {
                key: record.key().clone(),
                cells,
                phrase,
                ordinary: self.is_ordinary(record),
                entry: Vec::new(),
            })
        })
    }

    /// The headings of the table of all languages side by side, whether their locales were read or not.
    pub fn comparison_headings(&self, table: Table, reader: &Locale) -> Result<Vec<Heading>, FormatError> {
        self.comparison_headings_in(table, reader, |_| true)
    }

    fn comparison_headings_in(
        &self,
        table: Table,
        reader: &Locale,
        shows: impl Fn(&Language) -> bool,
    ) -> Result<Vec<Heading>, FormatError> {
        let words = words_of(table, reader);
        let mut headings = Vec::new();
        for column in self.schema().columns_of(table) {
            if holds_words(column) {
                let languages = self.languages().iter().filter(|language| shows(language));
                headings.extend(languages.map(|Language { tag, name: language }| {
                    let name = format!("{}_{tag}", column.name);
                    let text = if words.is_some() { language.clone() } else { name.clone() };
                    Heading { name, text, language: Some(tag.clone()), kind: FactKind::of(column.kind) }
                }));
            } else {
                headings.push(Self::heading(column, words)?);
            }
        }
        Ok(headings)
    }

    /// The columns of the table of all locales side by side, each with the locale whose words it shows.
    fn comparison_columns(&self, table: Table) -> Vec<(&Column, &Locale)> {
        let columns = self.schema().columns_of(table).flat_map(|column| {
            let locales = if holds_words(column) {
                self.locales.as_slice()
            } else {
                std::slice::from_ref(self.source_locale())
            };
            locales.iter().map(move |locale| (column, locale))
        });
        columns.collect()
    }

    /// How many codes have each slug of the columns that pages count, with the slugs' labels.
    pub fn tally(&self, locale: &Locale) -> Result<Vec<(String, usize)>, FormatError> {
        let mut tally = Vec::new();
        for column in self.schema().columns.iter().filter(|column| column.tally) {
            for slug in &column.values {
                let records = self.registry.records().iter();
                let count = records.filter(|record| record.label(&column.name) == Some(slug)).count();
                if count > 0 {
                    tally.push((locale.catalog.value(&label(&column.name, slug), NO_ARGUMENTS)?, count));
                }
            }
        }
        Ok(tally)
    }

    fn is_ordinary(&self, record: &Record) -> bool {
        !self.schema().columns.iter().any(|column| record.is_rare_in(column))
    }

    /// The dataset's description.
    fn schema(&self) -> &Schema {
        self.registry.schema()
    }

    fn view(
        &self,
        headings: Vec<Heading>,
        locale: &Locale,
        with_shared: bool,
        row: impl Fn(&Record) -> Result<Row, FormatError>,
    ) -> Result<View, FormatError> {
        let mut groups = Vec::new();
        for id in self.schema().group_ids().map(Some).chain([None]) {
            let rows: Vec<_> = self.registry.members(id).map(&row).collect::<Result<_, _>>()?;
            if !rows.is_empty() {
                groups.push(self.group(id, locale, with_shared, rows)?);
            }
        }
        Ok(View::new(headings, groups))
    }

    fn group(
        &self,
        id: Option<&str>,
        locale: &Locale,
        with_shared: bool,
        rows: Vec<Row>,
    ) -> Result<Group, FormatError> {
        let (mut name, mut summary, mut shared) = (String::new(), String::new(), Vec::new());
        if let Some(message) = id.and_then(|id| self.schema().group_message(id)) {
            name = locale.catalog.value(&message, NO_ARGUMENTS)?;
            summary = self.optional_summary(locale, &message)?;
        }
        if let Some(range) = id.filter(|_| with_shared).and_then(|id| self.schema().group(id)) {
            shared = self.shared(range, locale)?;
        }
        if id.is_none() {
            name = locale.catalog.value("dataset", NO_ARGUMENTS)?;
        }
        let is_range = id.is_some_and(|id| self.schema().group(id).is_some());
        Ok(Group { id: id.unwrap_or(Group::ALL).to_owned(), is_range, name, summary, shared, rows })
    }

    /// The summary of the dataset or of a group, which the source locale may lack; then it is empty.
    pub fn optional_summary(&self, locale: &Locale, id: &str) -> Result<String, FormatError> {
        if self.has_summary(id) {
            locale.catalog.attribute(id, "summary", NO_ARGUMENTS)
        } else {
            Ok(String::new())
        }
    }

    /// The heading of a column: its name in data files, its words on a page.
    fn heading(column: &Column, words: Option<&Locale>) -> Result<Heading, FormatError> {
        let text = match words {
            Some(locale) => locale.catalog.value(&heading(&column.name), NO_ARGUMENTS)?,
            None => column.name.clone(),
        };
        Ok(Heading { name: column.name.clone(), text, language: None, kind: FactKind::of(column.kind) })
    }
}

/// Whose words a table is headed and labelled with; data files have slugs.
fn words_of(table: Table, locale: &Locale) -> Option<&Locale> {
    (!matches!(table, Table::Data | Table::ComparisonData)).then_some(locale)
}

/// Whether a column shows words of a locale's messages.
fn holds_words(column: &Column) -> bool {
    matches!(column.kind, Type::Value | Type::Attribute)
}
