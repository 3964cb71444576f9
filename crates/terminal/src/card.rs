//! One code: the answer first, and everything else about it on request.

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_dataset::{Cell, Dataset, Fact, FactKind, Item, Locale, Span, View};
use phrasebook_registry::{Record, Table, Type};

use crate::Terminal;
use crate::columns::{aligned, width_of};

/// How far texts are indented below their heading.
const INDENT: usize = 2;

/// Returns the short card: number and phrase, the canonical phrase, and the facts that the dataset shows first.
///
/// `page` is the [`Table::Page`] of the locale.
///
/// # Errors
///
/// Fails if the locale has no phrase for the record, which [`Dataset::load`] reports as a finding.
pub fn short(
    dataset: &Dataset,
    page: &View,
    record: &Record,
    locale: &Locale,
    terminal: &Terminal,
) -> Result<String, FormatError> {
    let schema = dataset.registry().schema();
    let key = record.key().to_string();
    let phrase = locale.catalog.value(&schema.record_message(record.key()), NO_ARGUMENTS)?;
    let mut text = terminal.paragraph(&terminal.strong(&format!("{key} {phrase}")), 0, &locale.tag);
    let canonical = schema.canonical.as_deref().and_then(|name| record.text(name));
    if let Some(canonical) = canonical.filter(|canonical| *canonical != phrase) {
        // It is aligned with the phrase.
        text += &terminal.paragraph(&terminal.faint(canonical), width_of(&key) + 1, "en");
    }
    let card = Card { dataset, page, record, locale, terminal };
    for fact in card.notable() {
        text +=
            &terminal.paragraph(&terminal.warning(&fact.cell.to_string()), width_of(&key) + 1, &locale.tag);
    }
    for (at, fact) in card.first().iter().enumerate() {
        text.push('\n');
        if at == 0 && fact.is_prose() {
            text += &terminal.paragraph(&card.line(&fact.cell), 0, &locale.tag);
        } else {
            text += &card.section(fact);
        }
    }
    Ok(text)
}

/// Returns the long card: the short card, all other facts with links to their specifications, the phrases of other
/// locales, the message flow, and the example message that carries the code.
///
/// # Errors
///
/// Fails if a locale has no phrase for the record.
pub fn long(
    dataset: &Dataset,
    page: &View,
    record: &Record,
    locale: &Locale,
    others: &[Locale],
    terminal: &Terminal,
) -> Result<String, FormatError> {
    let mut text = short(dataset, page, record, locale, terminal)?;
    let card = Card { dataset, page, record, locale, terminal };
    let first = card.first();
    for fact in card.all().iter().filter(|fact| first.iter().all(|one| one.name != fact.name)) {
        text.push('\n');
        text += &card.section(fact);
    }
    let id = dataset.registry().schema().record_message(record.key());
    let phrases = others
        .iter()
        .filter(|other| !other.is(locale))
        .map(|other| Ok(vec![terminal.faint(&other.tag), other.catalog.value(&id, NO_ARGUMENTS)?]));
    let phrases = phrases.collect::<Result<Vec<_>, FormatError>>()?;
    if !phrases.is_empty() {
        text.push('\n');
        text += &terminal.lines(&indented(&aligned(&phrases)), 4);
    }
    if let Some(ladder) = dataset.ladder(record, locale)? {
        text.push('\n');
        text += &terminal.heading(&ladder.heading);
        text.push('\n');
        for line in [&ladder.title, &ladder.note] {
            text += &terminal.paragraph(line, 2, &locale.tag);
        }
        text.push('\n');
        text += &terminal.lines(&indented(&phrasebook_ladder::text(&ladder, terminal.width() - 2)), 4);
    }
    if let Some(example) = dataset.example(record, locale)? {
        text.push('\n');
        text += &terminal.lines(&indented(&example), 4);
    }
    Ok(text)
}

struct Card<'a> {
    dataset: &'a Dataset,
    page: &'a View,
    record: &'a Record,
    locale: &'a Locale,
    terminal: &'a Terminal,
}

impl Card<'_> {
    /// The facts in the row and the entry of the record, except empty ones and those in the head of the card.
    fn all(&self) -> Vec<Fact> {
        let schema = self.dataset.registry().schema();
        let is_above = |name: &str| {
            let kind = schema.column(name).map(|column| column.kind);
            matches!(kind, Some(Type::Key | Type::Value)) || schema.canonical.as_deref() == Some(name)
        };
        let Some(row) = self.page.row(self.record.key()) else { return Vec::new() };
        let cells = self.page.headings.iter().zip(&row.cells).filter(|(heading, _)| !is_above(&heading.name));
        let facts = cells.map(|(heading, cell)| Fact::of_cell(heading, cell));
        facts
            .chain(row.entry.iter().cloned())
            .filter(|fact| matches!(fact.cell, Cell::Key(_)) || !fact.cell.to_string().is_empty())
            .collect()
    }

    /// The facts that the dataset shows first, in its order; if it names none, its texts.
    fn first(&self) -> Vec<Fact> {
        let mut all = self.all();
        let mut chosen = self.dataset.registry().schema().columns_of(Table::Card).peekable();
        if chosen.peek().is_none() {
            all.retain(Fact::is_prose);
            return all;
        }
        chosen.filter_map(|column| all.iter().find(|fact| fact.name == column.name).cloned()).collect()
    }

    /// Labels that most codes do not have, such as the status of a code that is not registered.
    fn notable(&self) -> Vec<Fact> {
        let schema = self.dataset.registry().schema();
        let is_rare = |name: &str| {
            schema.column(name).is_some_and(|column| {
                column.tally && self.record.label(name) != column.values.first().map(String::as_str)
            })
        };
        self.all().into_iter().filter(|fact| is_rare(&fact.name)).collect()
    }

    /// A heading, and the fact below it.
    fn section(&self, fact: &Fact) -> String {
        let heading = self.terminal.paragraph(&self.terminal.heading(&fact.heading), 0, &self.locale.tag);
        let below = match &fact.cell {
            // Links to records are whole phrases, which are hard to tell apart on one line.
            Cell::List { items, .. } if fact.kind == FactKind::Links => {
                items.iter().map(|item| self.below(&self.item(item))).collect()
            }
            cell => self.below(&self.line(cell)),
        };
        heading + &below
    }

    fn below(&self, text: &str) -> String {
        self.terminal.paragraph(text, INDENT, &self.locale.tag)
    }

    fn item(&self, item: &Item) -> String {
        item.spans.iter().map(|span| self.span(span)).collect()
    }

    fn line(&self, cell: &Cell) -> String {
        match cell {
            Cell::Key(key) => key.to_string(),
            other => other.spans().into_iter().map(|span| self.span(span)).collect(),
        }
    }

    fn span(&self, span: &Span) -> String {
        match span.url() {
            Some(url) => self.terminal.link(&span.text, url),
            None => span.text.clone(),
        }
    }
}

fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") };
    text.lines().map(line).collect()
}
