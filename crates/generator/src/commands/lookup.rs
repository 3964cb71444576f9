//! What a person needs at a terminal.

use std::fmt::Write as _;

use catalog::NO_ARGUMENTS;
use dataset::{Dataset, Locale};
use registry::{Record, Table};
use serde_json::{Map, Value, json};
use textwrap::{Options, WordSeparator};

use super::{aligned, json};
use crate::Error;
use crate::cli::{Common, EXIT_FINDINGS, Outcome};
use crate::lookup::{self, Match};

/// The widest that text becomes, in columns.
const MAX_WIDTH: usize = 100;

pub(crate) fn run(common: &Common, query: &str, as_json: bool) -> Result<Outcome, Error> {
    let (datasets, _) = common.load_sound()?;
    let mut found: Vec<(&Dataset, Match<'_>, Vec<&Locale>)> = Vec::new();
    for dataset in &datasets {
        // Checked even if nothing is found, so that an unknown language is never passed over.
        let locales = common.locales(dataset)?;
        for one in lookup::find(dataset, query) {
            let locales = if common.names_languages() { locales.clone() } else { vec![one.locale] };
            found.push((dataset, one, locales));
        }
    }
    if found.is_empty() {
        let stdout = if as_json { "[]\n" } else { "" };
        return Ok(Outcome { stdout: stdout.into(), stderr: nothing(&datasets, query), code: EXIT_FINDINGS });
    }
    let mut stdout = String::new();
    if as_json {
        let rows = found.iter().flat_map(|(dataset, one, locales)| {
            locales.iter().map(|locale| row(dataset, one.record, locale))
        });
        stdout = json(&rows.collect::<Result<Vec<_>, _>>()?)?;
    } else if let [(dataset, one, locales)] = found.as_slice() {
        for (at, locale) in locales.iter().enumerate() {
            if at > 0 {
                stdout.push('\n');
            }
            card(&mut stdout, dataset, one.record, locale)?;
        }
    } else {
        let mut rows = Vec::new();
        for (dataset, one, locales) in &found {
            let id = dataset.registry().schema().record_message(one.record.code());
            let mut row = vec![one.record.code().to_string()];
            let source = dataset.source_locale();
            for locale in std::iter::once(&source).chain(locales.iter().filter(|locale| !locale.is(source))) {
                row.push(locale.catalog.value(&id, NO_ARGUMENTS)?);
            }
            rows.push(row);
        }
        stdout = aligned(&rows);
    }
    Ok(Outcome { stdout: stdout.into(), ..Outcome::default() })
}

/// The row of a code as in the data files.
fn row(dataset: &Dataset, record: &Record, locale: &Locale) -> Result<Value, Error> {
    let view = dataset.table(Table::Data, locale)?;
    let mut object = Map::new();
    object.insert("dataset".to_owned(), json!(dataset.registry().schema().id));
    object.insert("locale".to_owned(), json!(locale.tag));
    let row = view.rows().find(|row| row.code == record.code());
    for (heading, cell) in view.headings.iter().zip(row.into_iter().flat_map(|row| &row.cells)) {
        let value = match cell {
            dataset::Cell::Code(code) => json!(code),
            other => json!(other.to_string()),
        };
        object.insert(heading.name.clone(), value);
    }
    Ok(Value::Object(object))
}

/// Everything about one code in the words of one locale.
fn card(text: &mut String, dataset: &Dataset, record: &Record, locale: &Locale) -> Result<(), Error> {
    let schema = dataset.registry().schema();
    let id = schema.record_message(record.code());
    let width = textwrap::termwidth().min(MAX_WIDTH);
    // Where words are written without spaces a line may end between any two of them; Korean is not such a language.
    let language = locale.catalog.locale().language;
    let separator = if ["ja", "km", "lo", "my", "th", "zh"].contains(&language.as_str()) {
        WordSeparator::UnicodeBreakProperties
    } else {
        WordSeparator::AsciiSpace
    };
    let options = Options::new(width).initial_indent("  ").subsequent_indent("  ").word_separator(separator);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{} {}\n", record.code(), locale.catalog.value(&id, NO_ARGUMENTS)?);
    let phrases = dataset
        .locales()
        .iter()
        .filter(|other| !other.is(locale))
        .map(|other| Ok(vec![format!("  {}", other.tag), other.catalog.value(&id, NO_ARGUMENTS)?]));
    text.push_str(&aligned(&phrases.collect::<Result<Vec<_>, Error>>()?));
    let page = dataset.table(Table::Page, locale)?;
    let row = page.rows().find(|row| row.code == record.code());
    let cells = page.headings.iter().zip(row.into_iter().flat_map(|row| &row.cells));
    // The number and the phrases stand above.
    let above = |name: &str| {
        let kind = schema.column(name).map(|column| column.kind);
        matches!(kind, Some(registry::Type::Key | registry::Type::Value))
            || schema.lint.canonical_column.as_deref() == Some(name)
    };
    let cells = cells.filter(|(heading, _)| !above(&heading.name));
    let said = cells.map(|(heading, cell)| (heading.text.clone(), cell.to_string()));
    let facts =
        row.into_iter().flat_map(|row| &row.entry).map(|fact| (fact.heading.clone(), fact.cell.to_string()));
    for (heading, said) in said.chain(facts) {
        let _ = writeln!(text, "\n{heading}\n{}", textwrap::fill(&said, &options));
    }
    Ok(())
}

/// Says that nothing was found, and what a number without a code would mean.
fn nothing(datasets: &[Dataset], query: &str) -> String {
    let mut text = format!("nothing is known about {query:?}\n");
    let number: Option<u32> = query.trim().parse().ok();
    for dataset in datasets {
        let schema = dataset.registry().schema();
        let Some(group) = number.and_then(|number| schema.group_of(number)) else { continue };
        let summary =
            dataset.source_locale().catalog.attribute(&schema.group_message(group), "summary", NO_ARGUMENTS);
        if let Ok(summary) = summary {
            let _ = writeln!(text, "{}: {summary}", group.id);
        }
    }
    text
}
