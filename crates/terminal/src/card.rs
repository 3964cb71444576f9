//! One code: the answer first, and everything else about it on request.

use std::borrow::Cow;

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_dataset::{Cell, Dataset, Fact, FactKind, Item, Locale, Span, View};
use phrasebook_registry::{Record, Table};

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
    Card::new(dataset, page, record, locale, terminal).short()
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
    let card = Card::new(dataset, page, record, locale, terminal);
    let mut text = card.short()?;
    let first = card.first();
    for fact in card.facts.iter().filter(|fact| first.iter().all(|one| one.name != fact.name)) {
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
    record: &'a Record,
    locale: &'a Locale,
    terminal: &'a Terminal,
    /// The facts below the head of the card.
    facts: Vec<Fact>,
}

impl<'a> Card<'a> {
    fn new(
        dataset: &'a Dataset,
        page: &View,
        record: &'a Record,
        locale: &'a Locale,
        terminal: &'a Terminal,
    ) -> Self {
        let facts = page.facts(dataset.registry().schema(), record.key());
        let facts = facts.into_iter().map(Cow::into_owned).collect();
        Self { dataset, record, locale, terminal, facts }
    }

    fn short(&self) -> Result<String, FormatError> {
        let Self { record, locale, terminal, .. } = self;
        let schema = self.dataset.registry().schema();
        let key = record.key().to_string();
        let phrase = locale.catalog.value(&schema.record_message(record.key()), NO_ARGUMENTS)?;
        let mut text = terminal.paragraph(&terminal.strong(&format!("{key} {phrase}")), 0, &locale.tag);
        let column = schema.canonical.as_deref().and_then(|name| schema.column(name));
        let canonical = column.and_then(|column| Some((column, record.text(&column.name)?)));
        if let Some((column, canonical)) = canonical.filter(|(_, canonical)| *canonical != phrase) {
            let tag = column.language.as_ref().unwrap_or(&self.dataset.source_locale().tag);
            // It is aligned with the phrase.
            text += &terminal.paragraph(&terminal.faint(canonical), width_of(&key) + 1, tag);
        }
        for fact in self.notable() {
            let label = terminal.warning(&fact.cell.to_string());
            text += &terminal.paragraph(&label, width_of(&key) + 1, &locale.tag);
        }
        for (at, fact) in self.first().into_iter().enumerate() {
            text.push('\n');
            if at == 0 && fact.is_prose() {
                text += &terminal.paragraph(&self.line(&fact.cell), 0, &locale.tag);
            } else {
                text += &self.section(fact);
            }
        }
        Ok(text)
    }

    /// The facts that the dataset shows first, in its order; if it names none, its texts.
    fn first(&self) -> Vec<&Fact> {
        let mut chosen = self.dataset.registry().schema().columns_of(Table::Card).peekable();
        if chosen.peek().is_none() {
            return self.facts.iter().filter(|fact| fact.is_prose()).collect();
        }
        chosen.filter_map(|column| self.facts.iter().find(|fact| fact.name == column.name)).collect()
    }

    /// Labels that most codes do not have, such as the status of a code that is not registered.
    fn notable(&self) -> impl Iterator<Item = &Fact> {
        let schema = self.dataset.registry().schema();
        self.facts.iter().filter(move |fact| {
            schema.column(&fact.name).is_some_and(|column| self.record.is_rare_in(column))
        })
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

#[cfg(test)]
mod tests {
    use phrasebook_dataset::{LoadOptions, Tree};
    use textwrap::core::display_width;

    use super::*;

    #[test]
    fn the_canonical_phrase_breaks_lines_as_its_language_does() {
        let mut tree = Tree::default();
        tree.insert(
            "records/colour/dataset.toml",
            r#"
            id = "colour"
            version = "1.0.0"
            file_stem = "colours"
            source_locale = "zh-CN"
            canonical = "printed"
            record_files = ["all.toml"]
            messages = { record = "colour" }
            tables = { data = ["code"], page = ["code", "name"], comparison_data = ["code"], comparison_page = ["code"] }
            column = [{ name = "code", type = "key" }, { name = "name", type = "value" }, { name = "printed", type = "text" }]
            "#,
        );
        let printed = "被叫方正在通话不能接听第二个呼叫";
        tree.insert("records/colour/all.toml", format!("[[record]]\ncode = 1\nprinted = \"{printed}\"\n"));
        tree.insert(
            "locales/zh-CN/colour.ftl",
            "dataset = 颜色\ncolumn-code = 码\ncolumn-name = 名\ncolour-1 = 红\n",
        );
        tree.insert(
            "locales/zh-CN/ui.ftl",
            "ui-language = 中文\nui-list-separator = 、\nui-item-separator = ；\n",
        );
        let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
        let chinese = dataset.source_locale();
        let page = dataset.table(Table::Page, chinese).unwrap();
        let record = dataset.registry().record(&1.into()).unwrap();
        let terminal = Terminal::new(14, false, false);
        let card = short(&dataset, &page, record, chinese, &terminal).unwrap();
        let lines: Vec<_> = card.lines().skip(1).collect();
        assert!(lines.len() > 2 && lines.iter().all(|line| display_width(line) <= 14), "{card}");
        assert_eq!(lines.concat().replace(' ', ""), printed);
    }
}
