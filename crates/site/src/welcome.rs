//! The neutral start page, where readers choose a language, and the page for addresses that have none.

use askama::Template;
use fluent::fluent_args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Cell, View};
use phrasebook_registry::{Key, Table};

use crate::Error;
use crate::address::Subject;
use crate::base_url::BaseUrl;
use crate::edition::Edition;
use crate::frame::{Frame, Head};
use crate::model::{PageFile, Section, page_file};

#[derive(Template)]
#[template(path = "site/start.html")]
struct StartTemplate<'a> {
    frame: Frame<'a>,
    page: StartPage<'a>,
}

struct StartPage<'a> {
    section: &'a Section<'a>,
    languages: Vec<Welcome>,
    /// All languages side by side.
    view: View,
}

impl StartPage<'_> {
    fn code(&self, code: &Key) -> String {
        self.section.path(Subject::Code(code), None)
    }
}

/// A language to choose.
struct Welcome {
    tag: String,
    name: String,
    href: String,
    title: String,
    summary: String,
    home: String,
    /// How a number without a record is treated, with the placeholders `{number}` and `{code}`.
    unknown: String,
}

#[derive(Template)]
#[template(path = "site/not-found.html")]
struct NotFoundTemplate<'a> {
    frame: Frame<'a>,
    page: NotFoundPage,
}

struct NotFoundPage {
    languages: Vec<Welcome>,
    /// The keys of all records, separated by spaces.
    codes: String,
    /// The groups that are ranges, such as `4xx:400-499:400`; the last number is the code that an unknown code
    /// is treated as.
    groups: String,
}

impl<'a> Section<'a> {
    /// The page where readers choose a language.
    pub(crate) fn start(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let head = Head {
            heading: edition.about.title.clone(),
            description: edition.about.summary.clone(),
            data: None,
        };
        let frame = self.frame(edition, Subject::Home, true, head)?;
        let languages =
            self.editions.iter().map(|other| welcome(other, &other.about.title, &other.about.summary));
        let view = self.dataset.comparison(Table::ComparisonPage, edition.locale)?;
        let page = StartPage { section: self, languages: languages.collect::<Result<_, _>>()?, view };
        page_file(&self.path(Subject::Home, None), &StartTemplate { frame, page })
    }

    /// The page for addresses that have none. It may appear at any address, so its links start at the server's root.
    pub(crate) fn not_found(&'a self, edition: &'a Edition<'a>) -> Result<String, Error> {
        let head = Head {
            heading: edition.words.text("site-not-found")?,
            description: edition.words.attribute("site-not-found", "summary")?,
            data: None,
        };
        let mut frame = self.frame(edition, Subject::Home, true, head)?;
        frame.title = format!("{} · {}", frame.heading, frame.site_name);
        self.site.settings.base.map_or("/", BaseUrl::path).clone_into(&mut frame.root);
        frame.canonical = None;
        frame.alternates = Vec::new();
        frame.is_indexed = false;
        let languages = self.editions.iter().map(|other| {
            let title = other.words.text("site-not-found")?;
            welcome(other, &title, &other.words.attribute("site-not-found", "summary")?)
        });
        let registry = self.dataset.registry();
        let codes: Vec<_> = registry.records().iter().map(|record| record.key().to_string()).collect();
        let groups = edition.view.groups.iter().filter_map(|group| {
            let range = registry.schema().group(&group.id)?;
            let unknown = range.unknown_as.map(|code| code.to_string()).unwrap_or_default();
            Some(format!("{}:{}-{}:{unknown}", group.id, range.first, range.last))
        });
        let page = NotFoundPage {
            languages: languages.collect::<Result<_, Error>>()?,
            codes: codes.join(" "),
            groups: groups.collect::<Vec<_>>().join(" "),
        };
        Ok(NotFoundTemplate { frame, page }.render()?)
    }
}

/// A language on a neutral page.
fn welcome(edition: &Edition<'_>, title: &str, summary: &str) -> Result<Welcome, Error> {
    Ok(Welcome {
        tag: edition.locale.tag.clone(),
        name: edition.name.clone(),
        href: edition.home_path(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        home: edition.locale.catalog.value("site-home", NO_ARGUMENTS)?,
        unknown: edition
            .words
            .with("site-unknown", &fluent_args!["number" => "{number}", "code" => "{code}"])?,
    })
}
