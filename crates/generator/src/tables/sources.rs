//! The ledger as a table, and as a report of what was wrong in each document.

use askama::Template;
use fluent::fluent_args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Document, Ledger, LedgerRow, Locale, Verdict};

use super::data::{DataColumn, DataTable, Datum};
use crate::Error;
use phrasebook_escape::Markdown;
use phrasebook_site::{About, Wording};

const COLUMNS: [&str; 9] = [
    "source",
    "line",
    "code",
    "printed_code",
    "printed_phrase",
    "language",
    "verdict",
    "shipped_phrase",
    "note",
];

/// The whole ledger, with notes in the source locale's words.
pub(super) fn table(dataset: &Dataset, ledger: &Ledger) -> Result<DataTable, Error> {
    let rows = dataset.ledger_rows(dataset.source_locale())?;
    let rows = rows.into_iter().map(|row| {
        vec![
            Datum::Text(row.source),
            Datum::Integer(row.line),
            Datum::of(&row.code),
            Datum::Text(row.printed_code),
            Datum::Text(row.printed_phrase),
            Datum::Text(row.language),
            Datum::Text(row.verdict.slug().to_owned()),
            Datum::Text(row.shipped_phrase),
            Datum::Text(row.note),
        ]
    });
    let column = |name: &str| DataColumn {
        name: name.to_owned(),
        integer: ["line", "code"].contains(&name),
        language: None,
    };
    let stem = ledger.stem().to_owned();
    Ok(DataTable { stem, columns: COLUMNS.iter().map(|name| column(name)).collect(), rows: rows.collect() })
}

#[derive(Template)]
#[template(path = "sources.md", escape = "none")]
struct Report<'a> {
    words: Wording<'a>,
    about: About,
    summary: Markdown,
    /// How many places have each verdict, for each document.
    counts: Vec<(Markdown, Vec<usize>)>,
    verdicts: Vec<Markdown>,
    headings: Vec<Markdown>,
    documents: Vec<DocumentReport>,
}

struct DocumentReport {
    file: Markdown,
    title: Option<Markdown>,
    places: Markdown,
    faults: Vec<Vec<Markdown>>,
}

/// What each document prints wrongly, and what is right, in the words of a locale.
///
/// The report of the source locale covers all languages, that of another one only its own and the source.
pub(super) fn markdown(dataset: &Dataset, ledger: &Ledger, locale: &Locale) -> Result<String, Error> {
    let words = Wording::new(locale);
    let source = dataset.source_locale();
    let mut rows = dataset.ledger_rows(locale)?;
    rows.retain(|row| locale.is(source) || row.language == locale.tag || row.language == source.tag);
    let with_rows = |document: &&Document| rows.iter().any(|row| row.source == document.file);
    let documents: Vec<_> = ledger.documents().iter().filter(with_rows).collect();
    let of = |file: &str| rows.iter().filter(move |row| row.source == file).collect::<Vec<_>>();
    let verdicts =
        Verdict::ALL.iter().map(|verdict| words.markdown(&format!("ui-verdict-{}", verdict.slug())));
    let headings = COLUMNS.iter().skip(1);
    let headings = headings.map(|name| words.markdown(&format!("ui-column-{}", name.replace('_', "-"))));
    let count = |rows: &[&LedgerRow], verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    let counts = documents.iter().map(|document| {
        let rows = of(&document.file);
        (Markdown::text(&document.file), Verdict::ALL.iter().map(|&verdict| count(&rows, verdict)).collect())
    });
    let reports = documents.iter().map(|document| {
        let rows = of(&document.file);
        let wrong = rows.iter().filter(|row| row.verdict != Verdict::Same || !row.note.is_empty());
        let faults = wrong.map(|row| fault(words, row)).collect::<Result<_, Error>>()?;
        let arguments = fluent_args!["count" => rows.len()];
        let places = locale.catalog.value("ui-sources-places", Some(&arguments))?;
        Ok(DocumentReport {
            file: Markdown::text(&document.file),
            title: document.title.as_deref().map(Markdown::text),
            places: Markdown::text(&places),
            faults,
        })
    });
    let report = Report {
        about: About::new(dataset, locale)?,
        summary: Markdown::text(&locale.catalog.attribute("ui-sources", "summary", NO_ARGUMENTS)?),
        counts: counts.collect(),
        verdicts: verdicts.collect::<Result<_, _>>()?,
        headings: headings.collect::<Result<_, _>>()?,
        documents: reports.collect::<Result<_, Error>>()?,
        words,
    };
    Ok(report.render()?)
}

/// The cells of a row of the report.
fn fault(words: Wording<'_>, row: &LedgerRow) -> Result<Vec<Markdown>, Error> {
    let verdict = words.text(&format!("ui-verdict-{}", row.verdict.slug()))?;
    let cells = [
        &row.line.to_string(),
        &row.code.to_string(),
        &row.printed_code,
        &row.printed_phrase,
        &row.language,
        &verdict,
        &row.shipped_phrase,
        &row.note,
    ];
    Ok(cells.into_iter().map(|cell| Markdown::text(cell)).collect())
}
