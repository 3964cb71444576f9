//! Pages for reading: Markdown and HTML, of one locale and of all side by side.

use std::collections::BTreeMap;

use askama::Template;
use phrasebook_dataset::{Cell, Dataset, Heading, Ladder, Language, Locale, Row, Span, View};
use phrasebook_finding::has_right_to_left_letter;
use phrasebook_ladder::mermaid;
use phrasebook_registry::{Key, Table};

use crate::Error;
use phrasebook_escape::Markdown;
use phrasebook_site::{About, Wording};

/// The style of every HTML page.
const STYLE: &str = include_str!("../../../../templates/style.css");

/// What the pages of one locale, or of all, are rendered from.
pub(crate) struct TablePage<'a> {
    words: Wording<'a>,
    about: About,
    /// The languages that the reader can change to.
    languages: Vec<Language>,
    tally: Vec<(String, usize)>,
    view: View,
    /// The ladders of the codes that have one.
    ladders: BTreeMap<Key, Ladder>,
}

impl<'a> TablePage<'a> {
    pub(crate) fn of_locale(dataset: &Dataset, locale: &'a Locale) -> Result<Self, Error> {
        Self::new(dataset, locale, dataset.table(Table::Page, locale)?)
    }

    pub(crate) fn of_all(dataset: &'a Dataset) -> Result<Self, Error> {
        Self::new(
            dataset,
            dataset.source_locale(),
            dataset.comparison(Table::ComparisonPage, dataset.source_locale())?,
        )
    }

    /// The cells of a row, each with the heading above it.
    fn cells<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = (&'r Cell, &'r Heading)> {
        row.cells.iter().zip(&self.view.headings)
    }

    fn new(dataset: &Dataset, locale: &'a Locale, view: View) -> Result<Self, Error> {
        let ladders = dataset.registry().records().iter().filter_map(|record| {
            let ladder = dataset.ladder(record, locale).transpose()?;
            Some(ladder.map(|ladder| (record.key().clone(), ladder)).map_err(Error::from))
        });
        Ok(Self {
            words: Wording::new(locale),
            about: About::new(dataset, locale)?,
            languages: dataset.languages().to_vec(),
            tally: dataset.tally(locale)?,
            view,
            ladders: ladders.collect::<Result<_, Error>>()?,
        })
    }
}

#[derive(Template)]
#[template(path = "table.md", escape = "none")]
struct MarkdownPage<'a> {
    page: &'a TablePage<'a>,
}

#[derive(Template)]
#[template(path = "comparison.md", escape = "none")]
struct MarkdownComparison<'a> {
    page: &'a TablePage<'a>,
}

#[derive(Template)]
#[template(path = "table.html")]
struct HtmlPage<'a> {
    page: &'a TablePage<'a>,
    style: &'static str,
}

#[derive(Template)]
#[template(path = "comparison.html")]
struct HtmlComparison<'a> {
    page: &'a TablePage<'a>,
    style: &'static str,
}

/// Escapes a text for a Markdown template.
fn md(text: &str) -> Markdown {
    Markdown::text(text)
}

/// A ladder as a diagram.
fn diagram(ladder: &Ladder) -> Markdown {
    Markdown::block(&mermaid(ladder), "mermaid")
}

/// A cell in a Markdown table; codes link to their entries, if there are any.
///
/// Text whose direction differs from the page's is isolated, since Markdown has no markup for it.
fn md_cell(cell: &Cell, linked: bool, about: &About) -> Markdown {
    let isolated = |span: &Span, markdown: Markdown| {
        let is_foreign = span.url().is_some() || span.language.is_some();
        if is_foreign && (about.is_right_to_left || has_right_to_left_letter(&span.text)) {
            markdown.isolated()
        } else {
            markdown
        }
    };
    match cell {
        Cell::Key(key) if linked => Markdown::link(&key.to_string(), &format!("#{key}")),
        Cell::Key(key) => Markdown::text(&key.to_string()),
        other => Markdown::concat(other.spans().into_iter().map(|span| {
            let text = match span.url() {
                Some(url) => Markdown::link(&span.text, url),
                None => Markdown::text(&span.text),
            };
            isolated(span, text)
        })),
    }
}

pub(crate) fn locale_markdown(page: &TablePage<'_>) -> Result<String, Error> {
    Ok(MarkdownPage { page }.render()?)
}

pub(crate) fn comparison_markdown(page: &TablePage<'_>) -> Result<String, Error> {
    Ok(MarkdownComparison { page }.render()?)
}

pub(crate) fn locale_html(page: &TablePage<'_>) -> Result<String, Error> {
    Ok(HtmlPage { page, style: STYLE }.render()?)
}

pub(crate) fn comparison_html(page: &TablePage<'_>) -> Result<String, Error> {
    Ok(HtmlComparison { page, style: STYLE }.render()?)
}
