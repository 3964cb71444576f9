//! Lists of codes, one line each.

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_dataset::{Dataset, Group, Locale, Row, View};
use phrasebook_registry::Record;

use crate::Terminal;
use crate::columns::{aligned, width_of};

/// Returns a line for each record: its key, its phrase in the source locale, then those in the locales given with it.
///
/// # Errors
///
/// Fails if a locale has no phrase for a record.
pub fn phrases(
    dataset: &Dataset,
    records: &[(&Record, &[&Locale])],
    terminal: &Terminal,
) -> Result<String, FormatError> {
    let rows = records.iter().map(|(record, locales)| row(dataset, record, locales, terminal));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    let keys = records.iter().map(|(record, _)| width_of(&record.key().to_string())).max();
    Ok(terminal.lines(&aligned(&rows), keys.unwrap_or(0) + 2))
}

/// Returns a table of groups: the key of each record, its phrases, and the labels that most records do not have.
///
/// `page` is the page of the first of `locales`, and `groups` has the ids of the groups to show; if it is empty, all
/// are shown. On a terminal, their titles are shown too.
///
/// # Errors
///
/// Fails if a locale has no phrase for a record.
pub fn table(
    dataset: &Dataset,
    page: &View,
    groups: &[String],
    locales: &[&Locale],
    terminal: &Terminal,
) -> Result<String, FormatError> {
    let shown = |group: &&Group| groups.is_empty() || groups.contains(&group.id);
    let shown: Vec<_> = page.groups.iter().filter(shown).collect();
    let line = |line: &Row| {
        let record = dataset.registry().record(&line.key)?;
        let cells = row(dataset, record, locales, terminal).map(|mut cells| {
            cells.push(terminal.warning(&rare_labels(dataset, page, line, record)));
            cells
        });
        Some(cells)
    };
    let blocks = shown.iter().map(|group| group.rows.iter().filter_map(line).collect());
    let blocks = blocks.collect::<Result<Vec<Vec<_>>, FormatError>>()?;
    // The columns are aligned across all groups.
    let table = aligned(&blocks.concat());
    let keys = shown.iter().flat_map(|group| &group.rows).map(|row| width_of(&row.key.to_string()));
    let indent = keys.max().unwrap_or(0) + 2;
    let mut lines = table.lines();
    let mut text = String::new();
    for (group, block) in shown.iter().zip(&blocks) {
        if terminal.is_interactive() {
            text += if text.is_empty() { "" } else { "\n" };
            text += &terminal.lines(&terminal.heading(&group.title()), 0);
        }
        for line in lines.by_ref().take(block.len()) {
            text += &terminal.lines(&format!("{line}\n"), indent);
        }
    }
    Ok(text)
}

fn row(
    dataset: &Dataset,
    record: &Record,
    locales: &[&Locale],
    terminal: &Terminal,
) -> Result<Vec<String>, FormatError> {
    let id = dataset.registry().schema().record_message(record.key());
    let source = dataset.source_locale();
    let mut row = vec![terminal.strong(&record.key().to_string())];
    for locale in std::iter::once(&source).chain(locales.iter().filter(|locale| !locale.is(source))) {
        row.push(locale.catalog.value(&id, NO_ARGUMENTS)?);
    }
    Ok(row)
}

/// The record's labels in the columns that pages count, except the first label of each column, which most records have.
fn rare_labels(dataset: &Dataset, page: &View, row: &Row, record: &Record) -> String {
    let schema = dataset.registry().schema();
    let is_rare = |name: &str| schema.column(name).is_some_and(|column| record.is_rare_in(column));
    let cells = page.headings.iter().zip(&row.cells).filter(|(heading, _)| is_rare(&heading.name));
    cells.map(|(_, cell)| cell.to_string()).collect::<Vec<_>>().join("; ")
}
