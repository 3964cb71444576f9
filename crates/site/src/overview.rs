//! The pages about more than one code: home, groups, side by side, coverage, sources, about, and what is found at no
//! other address.

use askama::Template;
use fluent::fluent_args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Cell, Group, Heading, MappingTable, ReviewState, Row, View};
use phrasebook_registry::{Key, Table, Type};

use crate::Error;
use crate::address::Subject;
use crate::base::Base;
use crate::discovery;
use crate::edition::{CodeLink, Edition};
use crate::frame::{Frame, Head};
use crate::model::{PageFile, Section, page_file};

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
    tally: Vec<(String, usize)>,
    count: usize,
}

impl CodesPage<'_> {
    fn code(&self, code: &Key) -> String {
        self.edition.code_path(code)
    }

    fn group_path(&self, group: &Group) -> String {
        self.edition.path(Subject::Group(&group.id))
    }

    fn is_phrase(&self, heading: &Heading) -> bool {
        let column = self.section.dataset.registry().schema().column(&heading.name);
        column.is_some_and(|column| column.kind == Type::Value)
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
    /// What becomes of codes that have no record.
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

#[derive(Template)]
#[template(path = "site/coverage.html")]
struct CoverageTemplate<'a> {
    frame: Frame<'a>,
    page: CoveragePage,
}

struct CoveragePage {
    headings: Vec<String>,
    rows: Vec<CoverageRow>,
    /// What the column of the codes is called.
    key: String,
    codes: Vec<ReviewRow>,
}

struct CoverageRow {
    tag: String,
    name: String,
    cells: Vec<String>,
}

struct ReviewRow {
    code: Key,
    href: String,
    reviews: Vec<ReviewCell>,
}

struct ReviewCell {
    slug: &'static str,
    text: String,
}

#[derive(Template)]
#[template(path = "site/about.html")]
struct AboutTemplate<'a> {
    frame: Frame<'a>,
    page: AboutPage<'a>,
}

struct AboutPage<'a> {
    tally: Vec<(String, usize)>,
    generated: &'a str,
}

#[derive(Template)]
#[template(path = "site/start.html")]
struct StartTemplate<'a> {
    frame: Frame<'a>,
    page: StartPage,
}

struct StartPage {
    /// The folder of the dataset's pages.
    folder: String,
    languages: Vec<Welcome>,
    groups: Vec<Numbers>,
}

/// A language to choose.
struct Welcome {
    tag: String,
    name: String,
    href: String,
    title: String,
    summary: String,
    home: String,
}

/// The numbers of a group.
struct Numbers {
    id: String,
    label: String,
    codes: Vec<Key>,
}

#[derive(Template)]
#[template(path = "site/not-found.html")]
struct NotFoundTemplate<'a> {
    frame: Frame<'a>,
    page: NotFoundPage,
}

struct NotFoundPage {
    languages: Vec<Welcome>,
}

impl<'a> Section<'a> {
    /// All pages in one language but those of the codes.
    pub(crate) fn overviews(&'a self, edition: &'a Edition<'a>) -> Result<Vec<PageFile>, Error> {
        let mut pages = vec![self.home(edition)?];
        pages.extend(self.group_pages(edition)?);
        pages.push(self.compare(edition)?);
        pages.extend(self.mappings(edition)?);
        pages.push(self.coverage(edition)?);
        pages.extend(self.sources(edition)?);
        if self.is_root() {
            pages.push(self.about(edition)?);
        }
        Ok(pages)
    }

    /// The pages for readers of any language, in the words of the first.
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
            tally: self.dataset.tally(edition.locale)?,
            count: edition.view.rows().count(),
        };
        page_file(&edition.home_path(), &HomeTemplate { frame, page })
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

    /// What becomes of codes of a group that have no record, in words.
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
        let page = CodesPage { section: self, edition, view: &view, tally: Vec::new(), count };
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

    fn coverage(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let words = edition.words;
        let rows = self.editions.iter().map(|other| {
            let coverage = &other.coverage;
            let share = |part: usize, whole: usize| format!("{part} / {whole}");
            let signed = match coverage.signed.as_slice() {
                [] => words.text("site-coverage-unsigned")?,
                names => names.join("; "),
            };
            Ok(CoverageRow {
                tag: other.locale.tag.clone(),
                name: other.name.clone(),
                cells: vec![
                    share(coverage.present, coverage.required),
                    coverage.messages.to_string(),
                    coverage.reviewed.to_string(),
                    coverage.stale.to_string(),
                    coverage.drawn.to_string(),
                    coverage.authored.to_string(),
                    signed,
                ],
            })
        });
        let headings = [
            words.text("site-coverage-texts")?,
            words.text("site-coverage-messages")?,
            words.attribute("site-review", "reviewed")?,
            words.attribute("site-review", "stale")?,
            words.text("site-coverage-drawn")?,
            words.text("site-coverage-authored")?,
            words.text("site-coverage-signed")?,
        ];
        let codes = self.dataset.registry().records().iter().map(|record| {
            let reviews = self.editions.iter().map(|other| {
                let state = other.reviews.get(record.key()).copied().unwrap_or(ReviewState::Missing);
                Ok(ReviewCell { slug: state.slug(), text: edition.review(state)? })
            });
            Ok(ReviewRow {
                code: record.key().clone(),
                href: edition.code_path(record.key()),
                reviews: reviews.collect::<Result<_, Error>>()?,
            })
        });
        let codes = codes.collect::<Result<_, Error>>()?;
        let key = edition.view.headings.first().map(|heading| heading.text.clone()).unwrap_or_default();
        let rows = rows.collect::<Result<_, Error>>()?;
        let page = CoveragePage { headings: headings.into(), rows, key, codes };
        let head = Head {
            heading: words.text("site-coverage")?,
            description: words.attribute("site-coverage", "summary")?,
            data: None,
        };
        let frame = self.frame(edition, Subject::Coverage, false, head)?;
        page_file(&edition.path(Subject::Coverage), &CoverageTemplate { frame, page })
    }

    fn about(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let head = Head {
            heading: edition.words.text("site-about")?,
            description: edition.about.summary.clone(),
            data: None,
        };
        let frame = self.frame(edition, Subject::About, false, head)?;
        let tally = self.dataset.tally(edition.locale)?;
        let page = AboutPage { tally, generated: &edition.about.generated };
        page_file(&edition.path(Subject::About), &AboutTemplate { frame, page })
    }

    /// The page where readers choose a language.
    fn start(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let head = Head {
            heading: edition.about.title.clone(),
            description: edition.about.summary.clone(),
            data: None,
        };
        let frame = self.frame(edition, Subject::Home, true, head)?;
        let languages =
            self.editions.iter().map(|other| welcome(other, &other.about.title, &other.about.summary));
        let groups = edition.view.groups.iter().map(|group| Numbers {
            id: group.id.clone(),
            label: group.label().to_owned(),
            codes: group.rows.iter().map(|row| row.key.clone()).collect(),
        });
        let folder = self.folder.to_owned();
        let page =
            StartPage { folder, languages: languages.collect::<Result<_, _>>()?, groups: groups.collect() };
        page_file(&self.path(Subject::Home, None), &StartTemplate { frame, page })
    }

    /// The page for addresses where there is none. Since it may be shown at any, its links begin at the root of the server.
    fn not_found(&'a self, edition: &'a Edition<'a>) -> Result<String, Error> {
        let head = Head {
            heading: edition.words.text("site-not-found")?,
            description: edition.words.attribute("site-not-found", "summary")?,
            data: None,
        };
        let mut frame = self.frame(edition, Subject::Home, true, head)?;
        frame.title = format!("{} · {}", frame.heading, frame.site_name);
        self.site.base.map_or("/", Base::path).clone_into(&mut frame.root);
        frame.canonical = None;
        frame.alternates = Vec::new();
        frame.is_indexed = false;
        let languages = self.editions.iter().map(|other| {
            let title = other.words.text("site-not-found")?;
            welcome(other, &title, &other.words.attribute("site-not-found", "summary")?)
        });
        let page = NotFoundPage { languages: languages.collect::<Result<_, Error>>()? };
        Ok(NotFoundTemplate { frame, page }.render()?)
    }
}

/// A language on a page for readers of any.
fn welcome(edition: &Edition<'_>, title: &str, summary: &str) -> Result<Welcome, Error> {
    Ok(Welcome {
        tag: edition.locale.tag.clone(),
        name: edition.name.clone(),
        href: edition.home_path(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        home: edition.locale.catalog.value("site-home", NO_ARGUMENTS)?,
    })
}
