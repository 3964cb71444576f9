//! Tables as Markdown, HTML, CSV and JSON.
//!
//! Every function here returns files by their paths below the output folder, and is a pure function of the dataset.

mod data;
pub(crate) mod escape;
mod page;
mod sources;

use std::collections::BTreeMap;

use dataset::{Dataset, Locale};

use crate::Error;

/// Files by their paths below the output folder, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// What names the program in the files that it makes.
const COMMAND: &str = "sip-phrasebook";

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
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Csv, Self::Json];

    /// The ending of the format's files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// Renders the tables of one locale.
pub fn locale(dataset: &Dataset, locale: &Locale, formats: &[Format]) -> Result<Files, Error> {
    let stem = &dataset.registry().schema().file_stem;
    let path = |ending: &str| format!("{}/{stem}.{ending}", locale.tag);
    let mut files = Files::new();
    for &format in formats {
        match format {
            Format::Markdown => files.insert(path("md"), page::locale_markdown(dataset, locale)?),
            Format::Html => files.insert(path("html"), page::locale_html(dataset, locale)?),
            Format::Csv => {
                let table = data::locale_table(dataset, locale)?;
                files.insert(
                    path("csv-metadata.json"),
                    data::csv_metadata(dataset, &table, Some(&locale.tag))?,
                );
                files.insert(path("csv"), data::csv(&table)?)
            }
            Format::Json => {
                let table = data::locale_table(dataset, locale)?;
                files.insert(format!("{stem}.schema.json"), data::json_schema(dataset)?);
                files.insert(path("json"), data::json(dataset, &table, Some(&locale.tag))?)
            }
        };
    }
    Ok(files)
}

/// Renders what all locales share: the tables side by side, and the report of the source documents.
pub fn shared(dataset: &Dataset, formats: &[Format]) -> Result<Files, Error> {
    let stem = &dataset.registry().schema().file_stem;
    let path = |ending: &str| format!("{stem}.{ending}");
    let mut files = Files::new();
    for &format in formats {
        match format {
            Format::Markdown => files.insert(path("md"), page::comparison_markdown(dataset)?),
            Format::Html => files.insert(path("html"), page::comparison_html(dataset)?),
            Format::Csv => {
                let table = data::comparison_table(dataset)?;
                files.insert(path("csv-metadata.json"), data::csv_metadata(dataset, &table, None)?);
                files.insert(path("csv"), data::csv(&table)?)
            }
            Format::Json => {
                let table = data::comparison_table(dataset)?;
                files.insert(path("schema.json"), data::json_schema(dataset)?);
                files.insert(path("json"), data::json(dataset, &table, None)?)
            }
        };
    }
    if let Some(ledger) = dataset.ledger() {
        let stem = sources::stem(ledger);
        for &format in formats {
            match format {
                Format::Markdown => {
                    files.insert(format!("{stem}.md"), sources::markdown(dataset)?);
                }
                Format::Csv => {
                    let table = sources::table(dataset)?;
                    let name = format!("{stem}.csv");
                    files.insert(format!("{name}-metadata.json"), data::csv_metadata(dataset, &table, None)?);
                    files.insert(name, data::csv(&table)?);
                }
                Format::Html | Format::Json => {}
            }
        }
    }
    Ok(files)
}
