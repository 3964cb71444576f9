//! Records joined with words: the rows that tables are rendered from.

use fluent_bundle::{FluentArgs, FluentValue};
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{Column, Field, FieldType, Item, Record, Reference, Schema, Table, Type, Value};

use crate::expected::{field_label, heading, label};
use crate::rows::{Cell, Fact, Group, Heading, Item as ListItem, Origin, Row, Span, View};
use crate::{Dataset, Locale};

/// A column of entries, with what does not depend on the record.
struct EntryColumn<'a> {
    column: &'a Column,
    heading: String,
    /// The column that says where the facts of this one are specified.
    reference: Option<&'a Column>,
}

/// The sample values of a dataset's variables.
fn samples(schema: &Schema) -> FluentArgs<'static> {
    let samples = schema.messages.detail.iter().flat_map(|detail| &detail.samples);
    samples
        .map(|(name, value)| {
            let value = match value {
                toml::Value::Integer(number) => FluentValue::from(*number),
                other => FluentValue::from(other.as_str().unwrap_or_default().to_owned()),
            };
            (name.clone(), value)
        })
        .collect()
}

impl Dataset {
    /// The table of one locale: [`Table::Data`], in the slugs and separators of data files, or [`Table::Page`], in the
    /// words of the locale and with an entry for each code.
    pub fn table(&self, table: Table, locale: &Locale) -> Result<View, FormatError> {
        let words = words_of(table, locale);
        let columns = self.columns(table, locale);
        let headings = self.headings(table, locale)?;
        let entry = if table == Table::Page { self.entry_columns(locale)? } else { Vec::new() };
        self.view(headings, locale, table == Table::Page, |record| {
            let id = self.schema().record_message(record.code());
            let cells = columns.iter().map(|column| self.cell(column, record, &id, locale, words));
            let cells = cells.collect::<Result<_, _>>()?;
            let entry = self.facts(&entry, record, &id, locale)?;
            let phrase = self.phrase(&locale.tag, record.code())?;
            Ok(Row { code: record.code(), cells, phrase, ordinary: self.is_ordinary(record), entry })
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

    /// The table of all locales side by side: [`Table::ComparisonData`] or [`Table::ComparisonPage`]. The columns that
    /// hold words occur once for each locale, their names followed by `_` and the locale's tag.
    /// What is no word of a record's messages is in the words of `reader`, or in slugs.
    pub fn comparison(&self, table: Table, reader: &Locale) -> Result<View, FormatError> {
        let words = words_of(table, reader);
        let columns = self.comparison_columns(table);
        let headings = self.comparison_headings(table, reader)?;
        self.view(headings, reader, false, |record| {
            let id = self.schema().record_message(record.code());
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
            let phrase = self.phrase(&reader.tag, record.code())?;
            Ok(Row {
                code: record.code(),
                cells,
                phrase,
                ordinary: self.is_ordinary(record),
                entry: Vec::new(),
            })
        })
    }

    /// The headings of the table of all locales side by side.
    pub fn comparison_headings(&self, table: Table, reader: &Locale) -> Result<Vec<Heading>, FormatError> {
        let words = words_of(table, reader);
        let headings = self.comparison_columns(table).into_iter().map(|(column, locale)| {
            if !holds_words(column) {
                return Self::heading(column, words);
            }
            let name = format!("{}_{}", column.name, locale.tag);
            let text = match words {
                Some(_) => locale.catalog.value("ui-language", NO_ARGUMENTS)?,
                None => name.clone(),
            };
            Ok(Heading { name, text, language: Some(locale.tag.clone()) })
        });
        headings.collect()
    }

    /// The columns of the table of all locales side by side, each with the locale whose words it shows.
    fn comparison_columns(&self, table: Table) -> Vec<(&Column, &Locale)> {
        let columns = self.schema().columns_of(table).flat_map(|column| {
            let locales = if holds_words(column) {
                self.locales.as_slice()
            } else {
                self.locales.get(..1).unwrap_or_default()
            };
            locales.iter().map(move |locale| (column, locale))
        });
        columns.collect()
    }

    /// What there is to say of one code beyond the table, in the words of `locale`.
    pub fn entry(&self, record: &Record, locale: &Locale) -> Result<Vec<Fact>, FormatError> {
        let id = self.schema().record_message(record.code());
        self.facts(&self.entry_columns(locale)?, record, &id, locale)
    }

    /// What the columns of an entry have in common for all records.
    fn entry_columns(&self, locale: &Locale) -> Result<Vec<EntryColumn<'_>>, FormatError> {
        let columns = self.schema().columns_of(Table::Entry).map(|column| {
            let heading = locale.catalog.value(&heading(&column.name), NO_ARGUMENTS)?;
            let reference = column.reference.as_deref().and_then(|name| self.schema().column(name));
            Ok(EntryColumn { column, heading, reference })
        });
        columns.collect()
    }

    fn facts(
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
        Ok(facts)
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
        let mut counted = self.schema().columns.iter().filter(|column| column.tally);
        counted.all(|column| record.label(&column.name) == column.values.first().map(String::as_str))
    }

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
        for group in &self.schema().groups {
            let records = self.registry.records().iter();
            let members = records.filter(|record| (group.first..=group.last).contains(&record.code()));
            let rows: Vec<_> = members.map(&row).collect::<Result<_, _>>()?;
            if !rows.is_empty() {
                let id = self.schema().group_message(group);
                let shared = if with_shared { self.shared(group, locale)? } else { Vec::new() };
                groups.push(Group {
                    shared,
                    id: group.id.clone(),
                    name: locale.catalog.value(&id, NO_ARGUMENTS)?,
                    summary: locale.catalog.attribute(&id, "summary", NO_ARGUMENTS)?,
                    rows,
                });
            }
        }
        Ok(View { headings, groups })
    }

    /// What holds for ranges of a group's codes, in the words of `locale`, each with its range.
    fn shared(&self, group: &phrasebook_registry::Group, locale: &Locale) -> Result<Vec<Fact>, FormatError> {
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

    /// The heading of a column: its name in data files, its words on a page.
    fn heading(column: &Column, words: Option<&Locale>) -> Result<Heading, FormatError> {
        let text = match words {
            Some(locale) => locale.catalog.value(&heading(&column.name), NO_ARGUMENTS)?,
            None => column.name.clone(),
        };
        Ok(Heading { name: column.name.clone(), text, language: None })
    }

    /// A cell of the row of the record whose message is `id`: in slugs where `words` is none, else in the words of that locale. `locale` is the
    /// one whose messages the row shows.
    fn cell(
        &self,
        column: &Column,
        record: &Record,
        id: &str,
        locale: &Locale,
        words: Option<&Locale>,
    ) -> Result<Cell, FormatError> {
        let code = record.code();
        let detail = self.schema().messages.detail.as_ref();
        let cell = match (column.kind, record.value(&column.name)) {
            (Type::Key, _) => Cell::Code(code),
            (Type::Group, _) => Cell::plain(self.schema().group_of(code).map_or("", |group| &group.id)),
            (Type::Value, _) => Cell::plain(locale.catalog.value(id, NO_ARGUMENTS)?),
            (Type::Attribute, _) => Cell::plain(locale.catalog.attribute(id, &column.name, NO_ARGUMENTS)?),
            (Type::Origin, _) => Cell::plain(origin_text(&self.origin(&locale.tag, code), words)?),
            (_, Some(Value::Text(text))) => {
                let language = column.language.clone().filter(|language| *language != locale.tag);
                Cell::Text(vec![Span { text: text.clone(), language, url: None }])
            }
            (_, Some(Value::Label(slug))) => {
                let text = match words {
                    Some(words) => words.catalog.value(&label(&column.name, slug), NO_ARGUMENTS)?,
                    None => slug.clone(),
                };
                match (words, detail.filter(|detail| detail.column == column.name)) {
                    (Some(words), Some(detail)) => {
                        let phrase =
                            locale.catalog.attribute(id, &detail.attribute, Some(&self.samples()))?;
                        let mut arguments = FluentArgs::new();
                        arguments.set("expectation", text);
                        arguments.set("phrase", phrase);
                        Cell::plain(words.catalog.value("ui-detail-example", Some(&arguments))?)
                    }
                    _ => Cell::plain(text),
                }
            }
            (_, Some(Value::Texts(texts))) => {
                let items = texts
                    .iter()
                    .map(|text| ListItem { spans: vec![Span::plain(text.clone())], references: Vec::new() });
                list_cell(items.collect(), words)?
            }
            (_, value @ Some(Value::References(_))) => {
                let spans = reference_spans(value).into_iter();
                let items = spans.map(|span| ListItem { spans: vec![span], references: Vec::new() });
                list_cell(items.collect(), words)?
            }
            (_, Some(Value::Items(items))) => {
                let items = items.iter().map(|item| list_item(column, item, None, words));
                item_list(items.collect::<Result<_, _>>()?, words)?
            }
            (_, _) => Cell::Text(Vec::new()),
        };
        Ok(cell)
    }

    /// Values for the variables of more specific phrases, for examples and for checks.
    pub(crate) fn samples(&self) -> FluentArgs<'static> {
        samples(self.schema())
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

fn origin_text(origin: &Origin, words: Option<&Locale>) -> Result<String, FormatError> {
    let Some(words) = words else { return Ok(origin.to_string()) };
    match origin {
        Origin::Source { document, line } => {
            let mut arguments = FluentArgs::new();
            arguments.set("document", document.as_str());
            arguments.set("line", line.to_string());
            words.catalog.value("ui-origin-source", Some(&arguments))
        }
        Origin::Authored => words.catalog.value("ui-origin-authored", NO_ARGUMENTS),
    }
}

/// Texts one behind the other, as the locale separates them.
fn list(texts: &[impl AsRef<str>], words: Option<&Locale>) -> Result<String, FormatError> {
    let texts: Vec<_> = texts.iter().map(AsRef::as_ref).collect();
    Ok(texts.join(&separator(words, "ui-list-separator", ", ")?))
}

/// What separates texts: the words of the message `id`, or `plain` in data files.
fn separator(words: Option<&Locale>, id: &str, plain: &str) -> Result<String, FormatError> {
    words.map_or_else(|| Ok(plain.to_owned()), |words| words.catalog.value(id, NO_ARGUMENTS))
}

/// References, each of which leads to its place.
fn reference_spans(value: Option<&Value>) -> Vec<Span> {
    let Some(Value::References(references)) = value else { return Vec::new() };
    let span = |reference: &Reference| Span {
        text: reference.to_string(),
        language: None,
        url: Some(reference.url()),
    };
    references.iter().map(span).collect()
}

/// Short things, as the locale separates them.
fn list_cell(items: Vec<ListItem>, words: Option<&Locale>) -> Result<Cell, FormatError> {
    Ok(Cell::List { items, separator: Span::plain(separator(words, "ui-list-separator", ", ")?) })
}

/// Items, which may have separators of their own within.
fn item_list(items: Vec<ListItem>, words: Option<&Locale>) -> Result<Cell, FormatError> {
    Ok(Cell::List { items, separator: Span::plain(separator(words, "ui-item-separator", "; ")?) })
}

/// An item with where it is specified.
fn list_item(
    column: &Column,
    item: &Item,
    range: Option<String>,
    words: Option<&Locale>,
) -> Result<ListItem, FormatError> {
    let references = column.fields.iter().flat_map(|field| reference_spans(item.value(&field.name)));
    Ok(ListItem { spans: item_spans(column, item, range, words)?, references: references.collect() })
}

/// An item in one line: the fields that name it, joined by a colon, then the others in brackets, the range of codes last.
fn item_spans(
    column: &Column,
    item: &Item,
    range: Option<String>,
    words: Option<&Locale>,
) -> Result<Vec<Span>, FormatError> {
    let mut head = Vec::new();
    let mut language = None;
    let mut qualifiers = Vec::new();
    for field in &column.fields {
        let Some(value) = item.value(&field.name) else { continue };
        let Some(text) = field_text(column, field, value, words)? else { continue };
        let behind = field.qualifier || field.kind == FieldType::Label;
        if behind && !head.is_empty() {
            qualifiers.push(text);
        } else {
            head.push(text);
            language = language.or_else(|| field.language.clone());
        }
    }
    qualifiers.extend(range);
    let language = language.filter(|language| words.is_none_or(|words| words.tag != *language));
    let head = Span { text: head.join(": "), language, url: None };
    if qualifiers.is_empty() {
        return Ok(vec![head]);
    }
    let qualifiers = qualifiers.join(&separator(words, "ui-qualifier-separator", ", ")?);
    let whole = match words {
        None => format!("{} ({qualifiers})", head.text),
        Some(words) => {
            let mut arguments = FluentArgs::new();
            arguments.set("head", head.text.as_str());
            arguments.set("qualifiers", qualifiers);
            words.catalog.value("ui-qualified", Some(&arguments))?
        }
    };
    // The head may be in another language than what the locale puts around it.
    Ok(match whole.split_once(&head.text) {
        Some((before, behind)) => vec![Span::plain(before), head.clone(), Span::plain(behind)],
        None => vec![Span::plain(whole)],
    })
}

fn field_text(
    column: &Column,
    field: &Field,
    value: &Value,
    words: Option<&Locale>,
) -> Result<Option<String>, FormatError> {
    match (value, words) {
        (Value::Text(text), _) => Ok(Some(text.clone())),
        (Value::Texts(texts), _) => list(texts, words).map(Some),
        (Value::Label(slug), None) => Ok(Some(slug.clone())),
        (Value::Label(slug), Some(words)) => {
            words.catalog.value(&field_label(&column.name, &field.name, slug), NO_ARGUMENTS).map(Some)
        }
        _ => Ok(None),
    }
}
