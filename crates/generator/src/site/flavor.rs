//! The same pages as Markdown, for a site that somebody has already.
//!
//! Only content is made: front matter and text, in the folders in which a tool looks for them. How pages look, and what
//! stands around them, is up to the site.

mod front;
mod location;
mod tool;

use std::collections::BTreeMap;

use askama::Template;
use phrasebook_dataset::{Cell, Dataset, Group, Item, Ladder, Locale, Row, Span};

use super::code::{CodePage, titled};
use super::edition::{CodeLink, Edition};
use super::model::{Site, Whole};
use crate::Error;
use front::{Front, book};
use location::Location;
use phrasebook_escape::{Markdown, Reader};
use phrasebook_ladder::mermaid;
use phrasebook_output::Files;
pub use tool::Flavor;

/// Makes the Markdown of a dataset in some of its locales, the first of which is the site's own language.
///
/// The paths are those below the folder of the site.
///
/// # Errors
///
/// Says which words are missing.
///
/// ```
/// use phrasebook_dataset::Dataset;
/// use phrasebook_generator::{root, site};
///
/// let (dataset, _) = Dataset::load(&root::embedded(), "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap();
/// let locales = [dataset.locale("en").unwrap(), dataset.locale("ko").unwrap()];
/// let files = site::markdown(&dataset, &locales, site::Flavor::Zola).unwrap();
/// let page = std::str::from_utf8(&files["content/sip-response-codes/4xx/486.ko.md"]).unwrap();
/// assert!(page.contains("title = \"486 통화 중\""));
/// ```
pub fn markdown(dataset: &Dataset, locales: &[&Locale], flavor: Flavor) -> Result<Files, Error> {
    let (whole, editions) = Whole::new(&[(dataset, locales.to_vec())], None)?;
    let sites = whole.sites(editions);
    let Some(site) = sites.first() else { return Ok(Files::new()) };
    let press = Press::new(site, flavor);
    let mut files = Files::new();
    for edition in &site.editions {
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

/// What makes Markdown for one tool.
struct Press<'a> {
    site: &'a Site<'a>,
    flavor: Flavor,
    /// The folder of the dataset among the other content of a site.
    folder: &'a str,
    /// The places of pages, by the paths that the site of our own has for them.
    places: BTreeMap<String, Location>,
}

impl<'a> Press<'a> {
    fn new(site: &'a Site<'a>, flavor: Flavor) -> Self {
        let folder = site.dataset.registry().schema().file_stem.as_str();
        let mut places = BTreeMap::new();
        for (at, edition) in site.editions.iter().enumerate() {
            let tag = edition.locale.tag.as_str();
            for (path, stem) in location::all(&edition.view, tag) {
                places.insert(path, Location { tag: tag.to_owned(), is_first: at == 0, stem });
            }
        }
        Self { site, flavor, folder, places }
    }

    /// The sheet for the page that has this path on the site of our own.
    fn sheet(&'a self, edition: &'a Edition<'a>, path: &str, front: &Front) -> Result<Sheet<'a>, Error> {
        let place = self.places.get(path).ok_or_else(|| Error::Usage(format!("there is no page {path}")))?;
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
        let tally = self.site.dataset.tally(edition.locale)?;
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
        let front = Front {
            title: format!("{} {}", link.code, link.text),
            description: group.summary.clone(),
            position: Some(at + 1),
        };
        let sheet = self.sheet(edition, &link.href, &front)?;
        let unknown = self.site.unknown(edition, group)?;
        let page = GroupTemplate { sheet: &sheet, title: &front.title, group, unknown: unknown.as_deref() };
        sheet.put(page.render()?, files);
        Ok(())
    }

    fn codes(&'a self, edition: &'a Edition<'a>, files: &mut Files) -> Result<(), Error> {
        let contents = self.site.code_contents(edition)?;
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

    /// The title of a book, and its table of contents, without which mdBook reads nothing.
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

    /// A link to the page that has this path on the site of our own; the text alone where the tool knows no such link.
    fn lead(&self, text: &str, path: &str) -> Markdown {
        let place = self.press.places.get(path);
        let address = place.and_then(|place| place.from(self.place, self.press.flavor, self.press.folder));
        match address {
            Some(address) => Markdown::portable_link(text, &address, self.reader()),
            None => self.md(text),
        }
    }

    fn link(&self, link: &CodeLink) -> Markdown {
        self.lead(&format!("{} {}", link.code, link.text), &link.href)
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

    /// The other languages, each with what it calls itself and the path of its table of all codes.
    fn others(&self) -> impl Iterator<Item = (&str, String)> {
        let editions = self.press.site.editions.iter();
        let others = editions.filter(|other| !other.locale.is(self.edition.locale));
        others.map(|other| (other.name.as_str(), other.home_path()))
    }

    /// A cell of a table, or what a fact says where it says one thing.
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

/// A ladder as a diagram.
fn diagram(ladder: &Ladder) -> Markdown {
    Markdown::block(&mermaid(ladder), "mermaid")
}

/// The things that a fact lists; none where it says one thing.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Each flavor has a page for every code in every language, under a path of its own.
    #[test]
    fn every_flavor_has_all_pages() {
        let (dataset, _) =
            Dataset::load(&crate::root::embedded(), "sip-response", &crate::LOAD_OPTIONS).unwrap();
        let locales: Vec<_> = dataset.locales().iter().collect();
        let paths = |flavor, stem: &str| -> Vec<String> {
            let others = |tag: &str| (tag != "en").then(|| tag.to_owned());
            let tags = locales.iter().map(|locale| locale.tag.as_str());
            let path = |tag: &str| match flavor {
                Flavor::Mdbook => format!("{tag}/src/{stem}.md"),
                Flavor::Docusaurus => {
                    let docs = others(tag).map_or("docs".to_owned(), |tag| {
                        format!("i18n/{tag}/docusaurus-plugin-content-docs/current")
                    });
                    format!("{docs}/sip-response-codes/{stem}.md")
                }
                Flavor::Starlight => {
                    format!("src/content/docs/{}/sip-response-codes/{stem}.md", tag.to_lowercase())
                }
                Flavor::Hugo => format!("content/{tag}/sip-response-codes/{stem}.md"),
                Flavor::Zola => {
                    let ending = others(tag).map_or(String::new(), |tag| format!(".{tag}"));
                    format!("content/sip-response-codes/{stem}{ending}.md")
                }
            };
            tags.map(path).collect()
        };
        for flavor in Flavor::ALL {
            let mut files = markdown(&dataset, &locales, flavor).unwrap();
            let index = if matches!(flavor, Flavor::Hugo | Flavor::Zola) { "_index" } else { "index" };
            let mut stems = vec![index.to_owned()];
            let schema = dataset.registry().schema();
            stems.extend(schema.group_ids().map(|id| format!("{id}/{index}")));
            let codes = dataset.registry().records().iter();
            stems.extend(codes.filter_map(|record| Some(format!("{}/{}", record.group()?, record.key()))));
            for path in stems.iter().flat_map(|stem| paths(flavor, stem)) {
                let page = files.remove(&path).unwrap_or_else(|| panic!("{flavor:?} has no {path}"));
                assert!(page.ends_with(b"\n") && !page.ends_with(b"\n\n"), "the end of {path}");
            }
            let rest: Vec<_> = files.keys().cloned().collect();
            let books = locales.iter().flat_map(|locale| {
                ["book.toml", "src/SUMMARY.md"].map(|file| format!("{}/{file}", locale.tag))
            });
            let expected: Vec<_> = if flavor == Flavor::Mdbook { books.collect() } else { Vec::new() };
            assert_eq!(rest, expected, "{flavor:?}");
        }
    }

    #[test]
    fn the_first_language_is_that_of_the_site() {
        let (dataset, _) =
            Dataset::load(&crate::root::embedded(), "sip-response", &crate::LOAD_OPTIONS).unwrap();
        let locales = [dataset.locale("ko").unwrap(), dataset.locale("en").unwrap()];
        let files = markdown(&dataset, &locales, Flavor::Docusaurus).unwrap();
        let page = String::from_utf8(files["docs/sip-response-codes/4xx/486.md"].clone()).unwrap();
        assert!(page.contains("title: \"486 통화 중\"\n"), "{page}");
        assert!(
            files
                .contains_key("i18n/en/docusaurus-plugin-content-docs/current/sip-response-codes/4xx/486.md")
        );
    }
}
