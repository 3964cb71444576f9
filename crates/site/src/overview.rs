//! The pages about more than one code: home, groups, side by side, mappings, about.

use askama::Template;
use fluent::fluent_args;
use phrasebook_dataset::{Cell, Group, Heading, MappingTable, Row, View};
use phrasebook_registry::{Column, Key, KeyForm, Table, Type};
use sha2::{Digest, Sha256};

use crate::Error;
use crate::address::Subject;
use crate::discovery;
use crate::edition::{CodeLink, Edition};
use crate::frame::{Frame, Head};
use crate::model::{PageFile, Section, page_file};
use crate::settings::Download;

#[derive(Template)]
#[template(path = "site/home.html")]
struct HomeTemplate<'a> {
    frame: Frame<'a>,
    page: CodesPage<'a>,
}

/// A table of all codes.
struct CodesPage<'a> {
    section: &'a Section<'a>,
    edition: &'a Edition<'a>,
    view: &'a View,
    labels: Vec<Label>,
    count: usize,
}

/// A label by which the rows of a table can be filtered.
struct Label {
    slug: String,
    text: String,
    count: usize,
}

impl CodesPage<'_> {
    /// The label by which a row can be filtered.
    fn label(&self, row: &Row) -> Option<&str> {
        let column = self.section.label_column()?;
        self.section.dataset.registry().record(&row.key)?.label(&column.name)
    }

    fn is_shown(&self, heading: &Heading, row: &Row) -> bool {
        self.section.is_shown(heading, row)
    }

    fn code(&self, code: &Key) -> String {
        self.edition.code_path(code)
    }

    fn group_path(&self, group: &Group) -> String {
        self.edition.path(Subject::Group(&group.id))
    }

    fn class(&self, heading: &Heading) -> &'static str {
        self.section.class(heading)
    }

    /// Whether the keys are names, which are wider than numbers.
    fn is_named(&self) -> bool {
        self.section.dataset.registry().schema().key_form() == KeyForm::Name
    }
}

#[derive(Template)]
#[template(path = "site/group.html")]
struct GroupTemplate<'a> {
    frame: Frame<'a>,
    page: GroupPage<'a>,
}

struct GroupPage<'a> {
    section: &'a Section<'a>,
    edition: &'a Edition<'a>,
    group: &'a Group,
    /// How codes without a record are treated.
    unknown: Option<String>,
    previous: Option<CodeLink>,
    next: Option<CodeLink>,
}

impl GroupPage<'_> {
    fn code(&self, code: &Key) -> String {
        self.edition.code_path(code)
    }

    fn leads(&self, row: &Row) -> Vec<String> {
        self.section.leads(self.edition, row)
    }
}

#[derive(Template)]
#[template(path = "site/compare.html")]
struct CompareTemplate<'a> {
    frame: Frame<'a>,
    page: CodesPage<'a>,
}

#[derive(Template)]
#[template(path = "site/mappings.html")]
struct MappingsTemplate<'a> {
    frame: Frame<'a>,
    page: Vec<MappingTable>,
}

/// A download on the page about the site.
pub(crate) struct DownloadRow {
    path: String,
    href: String,
    /// The size in kilobytes of 1000 bytes, rounded up.
    kilobytes: usize,
    sha256: String,
}

impl DownloadRow {
    pub(crate) fn new(download: &Download) -> Self {
        Self {
            path: download.path.clone(),
            href: format!("{}{}", crate::DOWNLOADS, download.path),
            kilobytes: download.bytes.len().div_ceil(1000),
            sha256: base16ct::lower::encode_string(&Sha256::digest(&download.bytes)),
        }
    }
}

#[derive(Template)]
#[template(path = "site/about.html")]
struct AboutTemplate<'a> {
    frame: Frame<'a>,
    page: AboutPage<'a>,
}

struct AboutPage<'a> {
    tally: Vec<(String, usize)>,
    downloads: &'a [DownloadRow],
    generated: &'a str,
}

impl<'a> Section<'a> {
    /// Whether a table shows this cell of a row: a label that most rows have is left out.
    pub(crate) fn is_shown(&self, heading: &Heading, row: &Row) -> bool {
        let registry = self.dataset.registry();
        let column = registry.schema().column(&heading.name).filter(|column| column.tally);
        column.is_none_or(|column| registry.record(&row.key).is_some_and(|record| record.is_rare_in(column)))
    }

    /// The column by whose labels rows can be filtered: the first one that pages count.
    fn label_column(&self) -> Option<&Column> {
        self.dataset.registry().schema().columns.iter().find(|column| column.tally)
    }

    /// The style of the cells below a heading, which follows from what the dataset says about the column.
    pub(crate) fn class(&self, heading: &Heading) -> &'static str {
        let schema = self.dataset.registry().schema();
        match schema.column(&heading.name) {
            Some(column) if schema.canonical.as_ref() == Some(&column.name) => "canonical",
            Some(column) => match column.kind {
                Type::Key => "code",
                Type::Value => "phrase",
                kind => kind.name(),
            },
            // The phrases of one language in a table of all.
            None => "phrase",
        }
    }

    /// All pages in one language except those of the codes.
    pub(crate) fn overviews(
        &'a self,
        edition: &'a Edition<'a>,
        downloads: &'a [DownloadRow],
    ) -> Result<Vec<PageFile>, Error> {
        let mut pages = vec![self.home(edition)?];
        pages.extend(self.group_pages(edition)?);
        pages.push(self.compare(edition)?);
        pages.extend(self.mappings(edition)?);
        pages.push(self.coverage(edition)?);
        pages.extend(self.sources(edition)?);
        if self.is_root() {
            pages.push(self.about(edition, downloads)?);
        }
        Ok(pages)
    }

    /// The neutral pages, with the words of the first edition.
    pub(crate) fn neutral_pages(&'a self) -> Result<Vec<PageFile>, Error> {
        let Some(edition) = self.editions.first() else { return Ok(Vec::new()) };
        let mut pages = self.neutral_code_pages(edition)?;
        pages.push(self.start(edition)?);
        if self.is_root() {
            pages.push(("404.html".to_owned(), self.not_found(edition)?.into()));
        }
        Ok(pages)
    }

    fn home(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let head = Head {
            heading: edition.about.title.clone(),
            description: edition.about.summary.clone(),
            data: Some(discovery::term_set(self, edition)?),
        };
        let frame = self.frame(edition, Subject::Home, false, head)?;
        let page = CodesPage {
            section: self,
            edition,
            view: &edition.view,
            labels: self.labels(&edition.view),
            count: edition.view.rows().count(),
        };
        page_file(&edition.home_path(), &HomeTemplate { frame, page })
    }

    /// The labels of the column to filter by that rows of the table have; none if the table does not show the column.
    fn labels(&self, view: &View) -> Vec<Label> {
        let registry = self.dataset.registry();
        let Some(column) = self.label_column() else { return Vec::new() };
        let at = view.headings.iter().position(|heading| heading.name == column.name);
        let labels = column.values.iter().filter_map(|slug| {
            let has_it = |row: &&Row| {
                registry.record(&row.key).is_some_and(|record| record.label(&column.name) == Some(slug))
            };
            let first = view.rows().find(has_it)?;
            let text = first.cells.get(at?)?.to_string();
            Some(Label { slug: slug.clone(), text, count: view.rows().filter(has_it).count() })
        });
        labels.collect()
    }

    fn group_pages(&'a self, edition: &'a Edition<'a>) -> Result<Vec<PageFile>, Error> {
        let groups = &edition.view.groups;
        let pages = groups.iter().enumerate().map(|(at, group)| {
            let neighbour =
                |at: Option<usize>| at.and_then(|at| groups.get(at)).map(|group| edition.group_link(group));
            let page = GroupPage {
                section: self,
                edition,
                group,
                unknown: self.unknown(edition, group)?,
                previous: neighbour(at.checked_sub(1)),
                next: neighbour(at.checked_add(1)),
            };
            let subject = Subject::Group(&group.id);
            let heading = group.title();
            let in_dataset = || format!("{heading} · {}", edition.about.title);
            let description = if group.summary.is_empty() { in_dataset() } else { group.summary.clone() };
            let head = Head { description, heading, data: None };
            let frame = self.frame(edition, subject, false, head)?;
            page_file(&edition.path(subject), &GroupTemplate { frame, page })
        });
        pages.collect()
    }

    /// Says how codes of a group are treated if they have no record.
    pub(crate) fn unknown(&self, edition: &Edition<'_>, group: &Group) -> Result<Option<String>, Error> {
        let schema = self.dataset.registry().schema();
        let Some((range, code)) = schema.group(&group.id).and_then(|range| Some((range, range.unknown_as?)))
        else {
            return Ok(None);
        };
        let arguments = fluent_args![
            "first" => range.first.to_string(),
            "last" => range.last.to_string(),
            "code" => code.to_string()
        ];
        Ok(Some(edition.locale.catalog.value("site-class-unknown", Some(&arguments))?))
    }

    fn compare(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let heading = edition.words.text("ui-side-by-side")?;
        let head =
            Head { description: format!("{}. {}", heading, edition.about.summary), heading, data: None };
        let frame = self.frame(edition, Subject::Compare, false, head)?;
        let view = self.dataset.comparison(Table::ComparisonPage, edition.locale)?;
        let count = view.rows().count();
        let page = CodesPage { section: self, edition, view: &view, labels: self.labels(&view), count };
        page_file(&edition.path(Subject::Compare), &CompareTemplate { frame, page })
    }

    /// The page of the mappings, if there are any.
    fn mappings(&'a self, edition: &'a Edition<'a>) -> Result<Option<PageFile>, Error> {
        let page = self.dataset.mappings(edition.locale)?;
        if page.is_empty() {
            return Ok(None);
        }
        let head = Head {
            heading: edition.words.text("mappings")?,
            description: edition.words.attribute("mappings", "summary")?,
            data: None,
        };
        let frame = self.frame(edition, Subject::Mappings, false, head)?;
        page_file(&edition.path(Subject::Mappings), &MappingsTemplate { frame, page }).map(Some)
    }

    fn about(&'a self, edition: &'a Edition<'a>, downloads: &'a [DownloadRow]) -> Result<PageFile, Error> {
        let head = Head {
            heading: edition.words.text("site-about")?,
            description: edition.about.summary.clone(),
            data: None,
        };
        let frame = self.frame(edition, Subject::About, false, head)?;
        let tally = self.dataset.tally(edition.locale)?;
        let page = AboutPage { tally, downloads, generated: &edition.about.generated };
        page_file(&edition.path(Subject::About), &AboutTemplate { frame, page })
    }
}
