//! Lists of codes, one line each.

use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_dataset::{Dataset, Group, Locale, View};
use phrasebook_registry::{Key, Record};

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
    let keys = shown.iter().flat_map(|group| &group.rows).map(|row| &row.key);
    let rows = keys.clone().filter_map(|key| dataset.registry().record(key)).map(|record| {
        let mut row = row(dataset, record, locales, terminal)?;
        row.push(terminal.warning(&rare_labels(dataset, page, record.key())));
        Ok(row)
    });
    // The columns are aligned across all groups.
    let table = aligned(&rows.collect::<Result<Vec<_>, FormatError>>()?);
    let indent = keys.map(|key| width_of(&key.to_string())).max().unwrap_or(0) + 2;
    let mut lines = table.lines();
    let mut text = String::new();
    for group in shown {
        if terminal.is_interactive() {
            text += if text.is_empty() { "" } else { "\n" };
            text += &terminal.lines(&terminal.heading(&group.title()), 0);
        }
        for line in lines.by_ref().take(group.rows.len()) {
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
fn rare_labels(dataset: &Dataset, page: &View, key: &Key) -> String {
    let registry = dataset.registry();
    let is_rare = |name: &str| {
        let column = registry.schema().column(name).filter(|column| column.tally);
        let label = registry.record(key).and_then(|record| record.label(name));
        column.is_some_and(|column| label != column.values.first().map(String::as_str))
    };
    let cells = page.row(key).into_iter().flat_map(|row| page.headings.iter().zip(&row.cells));
    let labels = cells.filter(|(heading, _)| is_rare(&heading.name)).map(|(_, cell)| cell.to_string());
    labels.collect::<Vec<_>>().join("; ")
}
