//! Pages for reading: Markdown and HTML, of one locale and of all side by side.

use askama::Template;
use fluent::{FluentArgs, fluent_args};
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Cell, Dataset, Heading, Locale, Row, View};
use phrasebook_registry::Table;

use super::COMMAND;
use super::escape::Markdown;
use crate::Error;

/// The style of every HTML page.
const STYLE: &str = include_str!("../../../../templates/style.css");

/// The words of a locale, for templates.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    locale: &'a Locale,
}

impl<'a> Words<'a> {
    pub(crate) fn new(locale: &'a Locale) -> Self {
        Self { locale }
    }

    pub(crate) fn text(self, id: &str) -> askama::Result<String> {
        self.locale.catalog.value(id, NO_ARGUMENTS).map_err(askama::Error::custom)
    }

    pub(crate) fn attribute(self, id: &str, name: &str) -> askama::Result<String> {
        self.locale.catalog.attribute(id, name, NO_ARGUMENTS).map_err(askama::Error::custom)
    }

    pub(crate) fn markdown(self, id: &str) -> askama::Result<Markdown> {
        self.text(id).map(|text| Markdown::text(&text))
    }

    fn with(self, id: &str, arguments: &FluentArgs<'_>) -> askama::Result<String> {
        self.locale.catalog.value(id, Some(arguments)).map_err(askama::Error::custom)
    }

    fn codes(self, count: usize) -> askama::Result<String> {
        self.with("ui-codes", &fluent_args!["count" => count])
    }

    fn caption(self, title: &str, group: &str) -> askama::Result<String> {
        self.with("ui-table-caption", &fluent_args!["title" => title, "group" => group])
    }
}

/// What every page says of itself.
pub(crate) struct About {
    pub(crate) tag: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    /// The registry and the day of its last change.
    pub(crate) registry: Option<(String, Option<String>)>,
    pub(crate) version: String,
    pub(crate) license: Option<String>,
    pub(crate) generated: String,
    pub(crate) stem: String,
}

impl About {
    pub(crate) fn new(dataset: &Dataset, locale: &Locale) -> Result<Self, Error> {
        let schema = dataset.registry().schema();
        let words = Words::new(locale);
        let registry = schema.registry.as_ref().map(|registry| {
            let date = registry.updated.to_string();
            let arguments = fluent_args!["name" => registry.name.as_str(), "date" => date];
            Ok::<_, Error>((words.with("ui-registry-updated", &arguments)?, registry.url.clone()))
        });
        Ok(Self {
            tag: locale.tag.clone(),
            title: words.text("dataset")?,
            summary: locale.catalog.attribute("dataset", "summary", NO_ARGUMENTS)?,
            registry: registry.transpose()?,
            version: schema.version.clone(),
            license: schema.license.clone(),
            generated: words.with("ui-generated", &fluent_args!["command" => COMMAND])?,
            stem: schema.file_stem.clone(),
        })
    }
}

/// A language that the reader can change to.
struct Language {
    tag: String,
    name: String,
}

fn languages(dataset: &Dataset) -> Result<Vec<Language>, Error> {
    let names = dataset.locales().iter().map(|locale| {
        let name = Words::new(locale).text("ui-language")?;
        Ok(Language { tag: locale.tag.clone(), name })
    });
    names.collect()
}

/// What the pages of one locale, or of all, are rendered from.
pub(crate) struct Page<'a> {
    words: Words<'a>,
    about: About,
    languages: Vec<Language>,
    tally: Vec<(String, usize)>,
    view: View,
}

impl<'a> Page<'a> {
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
        Ok(Self {
            words: Words::new(locale),
            about: About::new(dataset, locale)?,
            languages: languages(dataset)?,
            tally: dataset.tally(locale)?,
            view,
        })
    }
}

#[derive(Template)]
#[template(path = "table.md", escape = "none")]
struct MarkdownPage<'a> {
    page: &'a Page<'a>,
}

#[derive(Template)]
#[template(path = "comparison.md", escape = "none")]
struct MarkdownComparison<'a> {
    page: &'a Page<'a>,
}

#[derive(Template)]
#[template(path = "table.html")]
struct HtmlPage<'a> {
    page: &'a Page<'a>,
    style: &'static str,
}

#[derive(Template)]
#[template(path = "comparison.html")]
struct HtmlComparison<'a> {
    page: &'a Page<'a>,
    style: &'static str,
}

/// Escapes a text for a Markdown template.
fn md(text: &str) -> Markdown {
    Markdown::text(text)
}

/// A cell in a Markdown table; codes lead to their entries where there are any.
fn md_cell(cell: &Cell, linked: bool) -> Markdown {
    match cell {
        Cell::Code(code) if linked => Markdown::link(&code.to_string(), &format!("#{code}")),
        Cell::Code(code) => Markdown::text(&code.to_string()),
        other => Markdown::concat(other.spans().into_iter().map(|span| match &span.url {
            Some(url) => Markdown::link(&span.text, url),
            None => Markdown::text(&span.text),
        })),
    }
}

pub(crate) fn locale_markdown(page: &Page<'_>) -> Result<String, Error> {
    Ok(MarkdownPage { page }.render()?)
}

pub(crate) fn comparison_markdown(page: &Page<'_>) -> Result<String, Error> {
    Ok(MarkdownComparison { page }.render()?)
}

pub(crate) fn locale_html(page: &Page<'_>) -> Result<String, Error> {
    Ok(HtmlPage { page, style: STYLE }.render()?)
}

pub(crate) fn comparison_html(page: &Page<'_>) -> Result<String, Error> {
    Ok(HtmlComparison { page, style: STYLE }.render()?)
}
