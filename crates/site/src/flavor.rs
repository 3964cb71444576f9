//! The same pages as Markdown, for an existing site.
//!
//! Only content is made: front matter and text, in the folders where a tool looks for them. Layout and navigation are
//! up to the site.

mod front;
mod location;
mod tool;

use std::collections::BTreeMap;

use askama::Template;
use phrasebook_dataset::{Cell, Dataset, Group, Item, Ladder, Locale, Row, Span};

use crate::Error;
use crate::code::{CodePage, titled};
use crate::edition::{CodeLink, Edition};
use crate::model::{Section, Site};
use crate::settings::Settings;
use front::{Front, book};
use location::Location;
use phrasebook_escape::{Markdown, Reader};
use phrasebook_ladder::mermaid;
use phrasebook_output::Files;
pub use tool::Flavor;

/// Makes the Markdown of a dataset in some of its locales, the first of which is the site's default language.
///
/// Paths are relative to the folder of the site.
///
/// # Errors
///
/// Says which words are missing.
///
/// ```
/// use phrasebook_site::Flavor;
///
/// # use phrasebook_dataset::{Dataset, LoadOptions, Tree};
/// # let mut tree = Tree::default();
/// # tree.insert("records/colour/dataset.toml", r#"
/// #     id = "colour"
/// #     version = "1.0.0"
/// #     file_stem = "colours"
/// #     record_files = ["all.toml"]
/// #     messages = { record = "colour", group = "hue" }
/// #     tables = { data = ["code"], page = ["code", "name"], comparison_data = ["code"], comparison_page = ["code"] }
/// #     group = [{ id = "warm", first = 1, last = 9 }]
/// #     column = [{ name = "code", type = "key" }, { name = "name", type = "value" }]
/// # "#);
/// # tree.insert("records/colour/all.toml", "[[record]]\ncode = 1\n");
/// # tree.insert("locales/en/colour.ftl", r"
/// # dataset = Colours
/// # column-code = Code
/// # column-name = Name
/// # hue-warm = Warm
/// # colour-1 = Red
/// # ");
/// # for file in ["site.ftl", "ui.ftl"] {
/// #     let path = format!("{}/../../locales/en/{file}", env!("CARGO_MANIFEST_DIR"));
/// #     tree.insert(format!("locales/en/{file}"), std::fs::read_to_string(path).unwrap());
/// # }
/// let messages = [phrasebook_site::SHARED_MESSAGES, phrasebook_site::MESSAGES];
/// let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::new(&messages)).unwrap();
/// let english = dataset.locale("en").unwrap();
/// let files = phrasebook_site::markdown(&dataset, &[english], Flavor::Zola).unwrap();
/// let page = std::str::from_utf8(&files["content/colours/warm/1.md"]).unwrap();
/// assert!(page.contains("title = \"1 Red\""));
/// ```
pub fn markdown(dataset: &Dataset, locales: &[&Locale], flavor: Flavor) -> Result<Files, Error> {
    let (site, editions) = Site::new(&[(dataset, locales.to_vec())], Settings::default())?;
    let sections = site.sections(editions);
    let Some(section) = sections.first() else { return Ok(Files::new()) };
    let press = Press::new(section, flavor);
    let mut files = Files::new();
    for edition in &section.editions {
        press.home(edition, &mut files)?;
        for (at, group) in edition.view.groups.iter().enumerate() {
            press.group(edition, group, at, &mut files)?;
        }
        press.codes(edition, &mut files)?;
        if flavor == Flavor::Mdbook {
            press.book(edition, &mut files)?;
        }
    }
    Ok(files)
}

/// Writes Markdown for one tool.
struct Press<'a> {
    section: &'a Section<'a>,
    flavor: Flavor,
    /// The folder of the dataset among the other content of a site.
    folder: &'a str,
    /// The locations of pages, by their paths on the HTML site.
    places: BTreeMap<String, Location>,
}

impl<'a> Press<'a> {
    fn new(section: &'a Section<'a>, flavor: Flavor) -> Self {
        let folder = section.dataset.registry().schema().file_stem.as_str();
        let mut places = BTreeMap::new();
        for (at, edition) in section.editions.iter().enumerate() {
            let tag = edition.locale.tag.as_str();
            for (path, stem) in location::all(&edition.view, tag) {
                places.insert(path, Location { tag: tag.to_owned(), is_first: at == 0, stem });
            }
        }
        Self { section, flavor, folder, places }
    }

    /// The sheet for the page with this path on the HTML site.
    fn sheet(&'a self, edition: &'a Edition<'a>, path: &str, front: &Front) -> Result<Sheet<'a>, Error> {
        let place = self.places.get(path).ok_or_else(|| Error::NoPage(path.to_owned()))?;
        let front = front.text(self.flavor, place, &edition.about.generated)?;
        Ok(Sheet { press: self, edition, place, front })
    }

    fn home(&'a self, edition: &'a Edition<'a>, files: &mut Files) -> Result<(), Error> {
        let front = Front {
            title: edition.about.title.clone(),
            description: edition.about.summary.clone(),
            // The site decides where it goes among its other content.
            position: None,
        };
        let sheet = self.sheet(edition, &edition.home_path(), &front)?;
        let tally = self.section.dataset.tally(edition.locale)?;
        let page = HomeTemplate { sheet: &sheet, title: &front.title, tally: &tally };
        sheet.put(page.render()?, files);
        Ok(())
    }

    fn group(
        &'a self,
        edition: &'a Edition<'a>,
        group: &Group,
        at: usize,
        files: &mut Files,
    ) -> Result<(), Error> {
        let link = edition.group_link(group);
        let front = Front { title: link.label(), description: group.summary.clone(), position: Some(at + 1) };
        let sheet = self.sheet(edition, &link.href, &front)?;
        let unknown = self.section.unknown(edition, group)?;
        let page = GroupTemplate { sheet: &sheet, title: &front.title, group, unknown: unknown.as_deref() };
        sheet.put(page.render()?, files);
        Ok(())
    }

    fn codes(&'a self, edition: &'a Edition<'a>, files: &mut Files) -> Result<(), Error> {
        let contents = self.section.code_contents(edition)?;
        for (at, (_, page)) in contents.iter().enumerate() {
            let front = Front {
                title: titled(page.code, page.phrase),
                description: page.leads.first().cloned().unwrap_or_default(),
                position: Some(at + 1),
            };
            let path = edition.code_path(page.code);
            let sheet = self.sheet(edition, &path, &front)?;
            let page = CodeTemplate { sheet: &sheet, title: &front.title, page };
            sheet.put(page.render()?, files);
        }
        Ok(())
    }

    /// The configuration of a book and its table of contents, which mdBook requires.
    fn book(&'a self, edition: &'a Edition<'a>, files: &mut Files) -> Result<(), Error> {
        let tag = &edition.locale.tag;
        let front = Front { title: String::new(), description: String::new(), position: None };
        let sheet = self.sheet(edition, &edition.home_path(), &front)?;
        files.insert(format!("{tag}/book.toml"), book(edition)?.into());
        files.insert(format!("{tag}/src/SUMMARY.md"), SummaryTemplate { sheet: &sheet }.render()?.into());
        Ok(())
    }
}

/// A page that is being written.
struct Sheet<'a> {
    press: &'a Press<'a>,
    edition: &'a Edition<'a>,
    place: &'a Location,
    /// The front matter.
    front: String,
}

impl Sheet<'_> {
    fn put(&self, text: String, files: &mut Files) {
        let path = self.place.file(self.press.flavor, self.press.folder);
        files.insert(path, text.into());
    }

    fn needs_title(&self) -> bool {
        self.press.flavor.needs_title()
    }

    fn needs_neighbours(&self) -> bool {
        self.press.flavor.needs_neighbours()
    }

    fn reader(&self) -> Reader {
        self.press.flavor.reader()
    }

    /// A ladder as a diagram.
    fn diagram(&self, ladder: &Ladder) -> Markdown {
        Markdown::block(&mermaid(ladder), self.press.flavor.diagram_language())
    }

    /// Escapes a text.
    fn md(&self, text: &str) -> Markdown {
        Markdown::portable(text, self.reader())
    }

    fn span(&self, span: &Span) -> Markdown {
        match span.url() {
            Some(url) => Markdown::portable_link(&span.text, url, self.reader()),
            None => self.md(&span.text),
        }
    }

    fn spans<'s>(&self, spans: impl IntoIterator<Item = &'s Span>) -> Markdown {
        Markdown::concat(spans.into_iter().map(|span| self.span(span)))
    }

    /// A text of the locale.
    fn word(&self, id: &str) -> askama::Result<Markdown> {
        self.edition.words.text(id).map(|text| Markdown::portable(&text, self.reader()))
    }

    /// A link to the page with this path on the HTML site; only the text if the tool has no such link.
    fn lead(&self, text: &str, path: &str) -> Markdown {
        let place = self.press.places.get(path);
        let address = place.and_then(|place| place.from(self.place, self.press.flavor, self.press.folder));
        match address {
            Some(address) => Markdown::portable_link(text, &address, self.reader()),
            None => self.md(text),
        }
    }

    fn link(&self, link: &CodeLink) -> Markdown {
        self.lead(&link.label(), &link.href)
    }

    fn row_link(&self, row: &Row) -> Markdown {
        self.link(&self.edition.link(row))
    }

    fn home_link(&self) -> Markdown {
        self.lead(&self.edition.about.title, &self.edition.home_path())
    }

    fn group_link(&self, group: &Group) -> Markdown {
        self.link(&self.edition.group_link(group))
    }

    /// The other languages, each with its own name and the path of its table of all codes.
    fn others(&self) -> impl Iterator<Item = (&str, String)> {
        let editions = self.press.section.editions.iter();
        let others = editions.filter(|other| !other.locale.is(self.edition.locale));
        others.map(|other| (other.name.as_str(), other.home_path()))
    }

    /// A cell of a table, or the value of a fact that is not a list.
    fn cell(&self, cell: &Cell) -> Markdown {
        match cell {
            Cell::Key(key) => self.lead(&key.to_string(), &self.edition.code_path(key)),
            other => self.spans(other.spans()),
        }
    }
}

/// A message as it goes over the wire.
fn block(text: &str) -> Markdown {
    Markdown::block(text, "txt")
}

/// The items of a list; empty for other cells.
fn items(cell: &Cell) -> &[Item] {
    match cell {
        Cell::List { items, .. } => items,
        _ => &[],
    }
}

#[derive(Template)]
#[template(path = "site/markdown/home.md", escape = "none")]
struct HomeTemplate<'a> {
    sheet: &'a Sheet<'a>,
    title: &'a str,
    tally: &'a [(String, usize)],
}

#[derive(Template)]
#[template(path = "site/markdown/group.md", escape = "none")]
struct GroupTemplate<'a> {
    sheet: &'a Sheet<'a>,
    title: &'a str,
    group: &'a Group,
    unknown: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "site/markdown/code.md", escape = "none")]
struct CodeTemplate<'a> {
    sheet: &'a Sheet<'a>,
    title: &'a str,
    page: &'a CodePage<'a>,
}

#[derive(Template)]
#[template(path = "site/markdown/summary.md", escape = "none")]
struct SummaryTemplate<'a> {
    sheet: &'a Sheet<'a>,
}
