//! The site: a page for each code and language, and what leads there.
//!
//! Every page stands in a folder of its own, `ko/486/index.html`, and every link is relative, so that the site works at
//! the root of a server, below a path, and from a disk. Addresses that have to be absolute need a base.

mod address;
mod assets;
mod base;
mod code;
mod discovery;
mod flavor;
mod frame;
mod overview;
mod search;
mod sources;

use askama::Template;
use phrasebook_dataset::{Dataset, Locale};

pub use base::Base;
pub use flavor::{Flavor, markdown};
pub use frame::POLICY;

use crate::turns::in_turns;
use crate::{Error, Files};
use assets::Assets;
use frame::Edition;

/// Makes all files of the site of a dataset, in some of its locales.
///
/// Without a base there are no canonical addresses and no sitemap, since both have to be absolute.
///
/// # Errors
///
/// Says which words are missing, or which two pages would have the same address.
///
/// ```
/// use phrasebook_dataset::Dataset;
/// use phrasebook_generator::{root, site};
///
/// let (dataset, _) = Dataset::load(&root::embedded(), "sip-response").unwrap();
/// let korean = dataset.locale("ko").unwrap();
/// let base: site::Base = "https://sip.example.org/codes".parse().unwrap();
/// let files = site::files(&dataset, &[korean], Some(&base)).unwrap();
/// let page = std::str::from_utf8(&files["ko/486/index.html"]).unwrap();
/// assert!(page.contains("<link rel=\"canonical\" href=\"https://sip.example.org/codes/ko/486/\">"));
/// ```
pub fn files(dataset: &Dataset, locales: &[&Locale], base: Option<&Base>) -> Result<Files, Error> {
    let site = Site::new(dataset, locales, base)?;
    let editions = site.editions.iter().flat_map(|edition| [Part::Codes(edition), Part::Overviews(edition)]);
    let parts: Vec<_> = editions.chain([Part::Neutral, Part::Discovery]).collect();
    let made = in_turns(&parts, |_, part| match part {
        Part::Codes(edition) => site.code_pages(edition),
        Part::Overviews(edition) => site.overviews(edition),
        Part::Neutral => site.neutral_pages(),
        Part::Discovery => discovery::files(&site),
    });
    let mut files: Files = site.assets.files().collect();
    for part in made {
        for (path, bytes) in part? {
            if let Some(path) = files.insert(path.clone(), bytes).map(|_| path) {
                return Err(Error::Usage(format!(
                    "two pages are {path}: no group may be called like a code, or like a page of the site"
                )));
            }
        }
    }
    Ok(files)
}

/// What can be made without the rest.
enum Part<'a> {
    /// The pages of all codes in a language.
    Codes(&'a Edition<'a>),
    /// The other pages in a language.
    Overviews(&'a Edition<'a>),
    /// The pages for readers of any language.
    Neutral,
    /// What machines read to find pages.
    Discovery,
}

/// What all pages of a site share.
struct Site<'a> {
    dataset: &'a Dataset,
    editions: Vec<Edition<'a>>,
    base: Option<&'a Base>,
    assets: Assets,
}

/// A file's path below the output folder, and its bytes.
type Page = (String, Vec<u8>);

/// The file of the page at a path, which is a folder.
fn page(path: &str, template: &impl Template) -> Result<Page, Error> {
    // Most pages fit, and need not be moved while they grow.
    let mut html = String::with_capacity(16 << 10);
    template.render_into(&mut html)?;
    Ok((format!("{path}index.html"), html.into()))
}

impl<'a> Site<'a> {
    fn new(dataset: &'a Dataset, locales: &[&'a Locale], base: Option<&'a Base>) -> Result<Self, Error> {
        if !dataset.has_site_words() {
            let tag = &dataset.source_locale().tag;
            return Err(Error::Usage(format!(
                "there are no words for a site: write locales/{tag}/site.ftl, and the like for each language"
            )));
        }
        if !dataset.has_site_words() {
            let tag = &dataset.source_locale().tag;
            return Err(Error::Usage(format!(
                "there are no words for a site: write locales/{tag}/site.ftl, and the like for each language"
            )));
        }
        let mut assets = Assets::new();
        let facts = assets.add("search", "js", &search::facts(dataset));
        let mut editions = Vec::new();
        let mut indexes = Vec::new();
        for prepared in in_turns(locales, |_, locale| Edition::new(dataset, locale)) {
            let (edition, index) = prepared?;
            indexes.push(assets.add(&format!("search-{}", edition.locale.tag), "js", &index));
            editions.push(edition);
        }
        for (at, edition) in editions.iter_mut().enumerate() {
            let mut paths: Vec<&str> = indexes.iter().map(String::as_str).collect();
            // The page's language can be shown before the others are there.
            if let Some(first) = paths.get_mut(..=at) {
                first.rotate_right(1);
            }
            paths.insert(1, &facts);
            edition.indexes = paths.join(" ");
        }
        Ok(Self { dataset, editions, base, assets })
    }
}
