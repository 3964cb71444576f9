//! The words that tables and pages share.

use fluent::{FluentArgs, fluent_args};
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale, MessageFile, RequiredMessage};
use phrasebook_escape::Markdown;

use crate::Error;

/// The name of the program in the files that it makes.
pub const COMMAND: &str = "sip-phrasebook";

/// The messages of `ui.ftl` that the pages of the site print as well as tables.
pub const SHARED_MESSAGES: MessageFile = MessageFile { stem: "ui", messages: SHARED, optional: false };

const SHARED: &[RequiredMessage] = &[
    RequiredMessage::new("ui-contents"),
    RequiredMessage::new("ui-languages"),
    RequiredMessage::new("ui-side-by-side"),
    RequiredMessage::new("ui-codes").variables(&["count"]),
    RequiredMessage::new("ui-table-caption").variables(&["title", "group"]),
    RequiredMessage::new("ui-registry"),
    RequiredMessage::new("ui-registry-updated").variables(&["name", "date"]),
    RequiredMessage::new("ui-version"),
    RequiredMessage::new("ui-license"),
    RequiredMessage::new("ui-generated").variables(&["command"]),
    RequiredMessage::new("ui-sources").attributes(&["summary"]),
    RequiredMessage::new("ui-sources-places").variables(&["count"]),
    RequiredMessage::new("ui-column-source"),
    RequiredMessage::new("ui-column-code"),
    RequiredMessage::new("ui-column-printed-phrase"),
    RequiredMessage::new("ui-column-language"),
    RequiredMessage::new("ui-column-verdict"),
    RequiredMessage::new("ui-column-shipped-phrase"),
    RequiredMessage::new("ui-column-note"),
    RequiredMessage::new("ui-verdict-same"),
    RequiredMessage::new("ui-verdict-normalized"),
    RequiredMessage::new("ui-verdict-corrected"),
    RequiredMessage::new("ui-verdict-superseded"),
];

/// The words of a locale, for templates.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    locale: &'a Locale,
}

impl<'a> Wording<'a> {
    /// The words of `locale`.
    #[must_use]
    pub fn new(locale: &'a Locale) -> Self {
        Self { locale }
    }

    /// The value of the message `id`.
    pub fn text(self, id: &str) -> askama::Result<String> {
        self.locale.catalog.value(id, NO_ARGUMENTS).map_err(askama::Error::custom)
    }

    /// The attribute `name` of the message `id`.
    pub fn attribute(self, id: &str, name: &str) -> askama::Result<String> {
        self.locale.catalog.attribute(id, name, NO_ARGUMENTS).map_err(askama::Error::custom)
    }

    /// The value of the message `id`, escaped for Markdown.
    pub fn markdown(self, id: &str) -> askama::Result<Markdown> {
        self.text(id).map(|text| Markdown::text(&text))
    }

    /// The value of the message `id` with arguments.
    pub fn with(self, id: &str, arguments: &FluentArgs<'_>) -> askama::Result<String> {
        self.locale.catalog.value(id, Some(arguments)).map_err(askama::Error::custom)
    }

    /// How many codes there are, in words.
    pub fn codes(self, count: usize) -> askama::Result<String> {
        self.with("ui-codes", &fluent_args!["count" => count])
    }

    /// The caption of the table of a group.
    pub fn caption(self, title: &str, group: &str) -> askama::Result<String> {
        self.with("ui-table-caption", &fluent_args!["title" => title, "group" => group])
    }
}

/// The metadata that all pages of a dataset in a locale share.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct About {
    /// The tag of the language.
    pub tag: String,
    /// Whether the page is read from right to left.
    pub is_right_to_left: bool,
    /// The title of the dataset.
    pub title: String,
    /// The summary of the dataset; empty if it has none.
    pub summary: String,
    /// The registry and the day of its last change.
    pub registry: Option<(String, Option<String>)>,
    /// The version of the data.
    pub version: String,
    /// The licence of the data.
    pub license: Option<String>,
    /// A sentence that names the program that made the page.
    pub generated: String,
    /// The names of the tables' files, without endings.
    pub stem: String,
}

impl About {
    /// The metadata of pages about `dataset`, in the words of `locale`.
    ///
    /// # Errors
    ///
    /// Fails if a message is missing.
    pub fn new(dataset: &Dataset, locale: &Locale) -> Result<Self, Error> {
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
