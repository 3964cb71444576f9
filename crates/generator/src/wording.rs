//! The words that tables and pages share.

use fluent::{FluentArgs, fluent_args};
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale};

use crate::Error;
use phrasebook_escape::Markdown;

/// What names the program in the files that it makes.
pub(crate) const COMMAND: &str = "sip-phrasebook";

/// The words of a locale, for templates.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'a> {
    locale: &'a Locale,
}

impl<'a> Wording<'a> {
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

    pub(crate) fn with(self, id: &str, arguments: &FluentArgs<'_>) -> askama::Result<String> {
        self.locale.catalog.value(id, Some(arguments)).map_err(askama::Error::custom)
    }

    pub(crate) fn codes(self, count: usize) -> askama::Result<String> {
        self.with("ui-codes", &fluent_args!["count" => count])
    }

    pub(crate) fn caption(self, title: &str, group: &str) -> askama::Result<String> {
        self.with("ui-table-caption", &fluent_args!["title" => title, "group" => group])
    }
}

/// What every page says of itself.
pub(crate) struct About {
    pub(crate) tag: String,
    /// Whether the page is read from right to left.
    pub(crate) is_right_to_left: bool,
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
        let words = Wording::new(locale);
        let registry = schema.upstream.as_ref().map(|registry| {
            let date = registry.updated.to_string();
            let arguments = fluent_args!["name" => registry.name.as_str(), "date" => date];
            Ok::<_, Error>((words.with("ui-registry-updated", &arguments)?, registry.url.clone()))
        });
        Ok(Self {
            tag: locale.tag.clone(),
            is_right_to_left: locale.is_right_to_left(),
            title: words.text("dataset")?,
            summary: dataset.optional_summary(locale, "dataset")?,
            registry: registry.transpose()?,
            version: schema.version.to_string(),
            license: schema.license.as_ref().map(ToString::to_string),
            generated: words.with("ui-generated", &fluent_args!["command" => COMMAND])?,
            stem: schema.file_stem.clone(),
        })
    }
}
