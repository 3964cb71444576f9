//! Tables as Markdown, HTML, CSV and JSON, and cards as plain text.
//!
//! Every function here returns files by their paths below the output folder, and is a pure function of the dataset.

mod card;
mod data;
pub(crate) mod page;
mod sources;
mod words;

use phrasebook_dataset::{Dataset, Locale};

use crate::Error;
use data::DataTable;
use page::TablePage;
use phrasebook_output::Files;

pub(crate) use data::row;
pub use words::MESSAGES;

/// A format that tables are rendered in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
#[non_exhaustive]
pub enum Format {
    /// GitHub Flavored Markdown.
    #[value(name = "md", alias = "markdown")]
    Markdown,
    /// A self-contained HTML page.
    #[value(name = "html")]
    Html,
    /// RFC 4180, with its description as CSV on the Web.
    #[value(name = "csv")]
    Csv,
    /// JSON, with its schema.
    #[value(name = "json")]
    Json,
    /// Plain text, everything about a code on one card.
    #[value(name = "txt", alias = "text")]
    Text,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Markdown, Self::Html, Self::Csv, Self::Json, Self::Text];

    /// The ending of the format's files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Text => "txt",
        }
    }
}

/// Renders the tables of one locale.
pub fn locale(dataset: &Dataset, locale: &Locale, formats: &[Format]) -> Result<Files, Error> {
    let mut files = Files::new();
    let folder = format!("{}/", locale.tag);
    if formats.contains(&Format::Csv) || formats.contains(&Format::Json) {
        let table = data::locale_table(dataset, locale)?;
        data_files(dataset, &table, &folder, Some(&locale.tag), formats, &mut files)?;
    }
    if formats.contains(&Format::Markdown) || formats.contains(&Format::Html) {
        let page = TablePage::of_locale(dataset, locale)?;
        let stem = format!("{folder}{}", dataset.registry().schema().file_stem);
        page_files(&page, &stem, formats, &mut files, page::locale_markdown, page::locale_html)?;
    }
    if formats.contains(&Format::Text) {
        let path = format!("{folder}{}.txt", dataset.registry().schema().file_stem);
        files.insert(path, card::file(dataset, locale)?.into());
    }
    // That of the source locale is shared by all.
    let ledger = dataset
        .ledger()
        .filter(|_| formats.contains(&Format::Markdown) && !locale.is(dataset.source_locale()));
    if let Some(ledger) = ledger {
        files.insert(
            format!("{folder}{}.md", ledger.stem()),
            sources::markdown(dataset, ledger, locale)?.into(),
        );
    }
    Ok(files)
}

/// Renders what all locales share: the tables side by side, and the report of the source documents.
pub fn shared(dataset: &Dataset, formats: &[Format]) -> Result<Files, Error> {
    let mut files = Files::new();
    if formats.contains(&Format::Csv) || formats.contains(&Format::Json) {
        let table = data::comparison_table(dataset)?;
        data_files(dataset, &table, "", None, formats, &mut files)?;
    }
    if formats.contains(&Format::Markdown) || formats.contains(&Format::Html) {
        let page = TablePage::of_all(dataset)?;
        let stem = &dataset.registry().schema().file_stem;
        page_files(&page, stem, formats, &mut files, page::comparison_markdown, page::comparison_html)?;
    }
    if let Some(ledger) = dataset.ledger() {
        let stem = ledger.stem();
        if formats.contains(&Format::Csv) {
            let table = sources::table(dataset, ledger)?;
            csv_files(dataset, &table, "", None, &mut files)?;
        }
        if formats.contains(&Format::Markdown) {
            files.insert(
                format!("{stem}.md"),
                sources::markdown(dataset, ledger, dataset.source_locale())?.into(),
            );
        }
    }
    Ok(files)
}

/// Renders a table as data.
fn data_files(
    dataset: &Dataset,
    table: &DataTable,
    folder: &str,
    locale: Option<&str>,
    formats: &[Format],
    files: &mut Files,
) -> Result<(), Error> {
    if formats.contains(&Format::Csv) {
        csv_files(dataset, table, folder, locale, files)?;
    }
    if formats.contains(&Format::Json) {
        files.insert(format!("{}.schema.json", table.stem), data::json_schema(dataset)?.into());
        files.insert(format!("{folder}{}.json", table.stem), data::json(dataset, table, locale)?.into());
    }
    Ok(())
}

fn csv_files(
    dataset: &Dataset,
    table: &DataTable,
    folder: &str,
    locale: Option<&str>,
    files: &mut Files,
) -> Result<(), Error> {
    let path = format!("{folder}{}.csv", table.stem);
    files.insert(format!("{path}-metadata.json"), data::csv_metadata(dataset, table, locale)?.into());
    files.insert(path, data::csv(table)?);
    Ok(())
}

type Render = fn(&TablePage<'_>) -> Result<String, Error>;

/// Renders a table for reading.
fn page_files(
    page: &TablePage<'_>,
    stem: &str,
    formats: &[Format],
    files: &mut Files,
    markdown: Render,
    html: Render,
) -> Result<(), Error> {
    for (format, render) in [(Format::Markdown, markdown), (Format::Html, html)] {
        if formats.contains(&format) {
            files.insert(format!("{stem}.{}", format.ending()), render(page)?.into());
        }
    }
    Ok(())
}
