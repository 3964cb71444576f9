//! The site: a page for each code and language, and what leads there.
//!
//! Every page is in a folder of its own, `ko/486/index.html`, and every link is relative, so that the site works at
//! the root of a server, below a path, and from a disk. Addresses that have to be absolute need a base.

mod address;
mod assets;
mod base;
mod code;
mod discovery;
mod edition;
mod flavor;
mod frame;
mod model;
mod overview;
mod search;
mod sources;
mod words;

use phrasebook_dataset::{Dataset, Locale};
use rayon::prelude::*;

pub use base::{Base, BaseError};
pub use flavor::{Flavor, markdown};
pub use frame::POLICY;
pub use words::MESSAGES;

use crate::Error;
use edition::Edition;
use model::Site;
use phrasebook_output::Sink;

/// Renders the site of a dataset, in some of its locales, and hands each file on as soon as it is there.
///
/// Without a base there are no canonical addresses and no sitemap, since both have to be absolute.
///
/// # Errors
///
/// Says which words are missing, which two pages would have the same address, or why the sink does not take a file.
///
/// ```
/// use phrasebook_dataset::Dataset;
/// use phrasebook_generator::{root, site};
/// use phrasebook_output::Collected;
///
/// let (dataset, _) = Dataset::load(&root::embedded(), "sip-response", &phrasebook_generator::LOAD_OPTIONS).unwrap();
/// let korean = dataset.locale("ko").unwrap();
/// let base: site::Base = "https://sip.example.org/codes".parse().unwrap();
/// let collected = Collected::default();
/// site::render(&dataset, &[korean], Some(&base), &collected).unwrap();
/// let files = collected.into_files();
/// let page = std::str::from_utf8(&files["ko/486/index.html"]).unwrap();
/// assert!(page.contains("<link rel=\"canonical\" href=\"https://sip.example.org/codes/ko/486/\">"));
/// ```
pub fn render(
    dataset: &Dataset,
    locales: &[&Locale],
    base: Option<&Base>,
    sink: &dyn Sink,
) -> Result<(), Error> {
    let site = Site::new(dataset, locales, base)?;
    let editions = site.editions.iter().flat_map(|edition| [Part::Codes(edition), Part::Overviews(edition)]);
    let parts: Vec<_> = [Part::Neutral, Part::Discovery].into_iter().chain(editions).collect();
    for (path, bytes) in site.assets.files() {
        sink.add(path, bytes)?;
    }
    let same_page = |error| match error {
        phrasebook_output::Error::Collision(path, _) => Error::SamePage(path),
        error => error.into(),
    };
    parts.par_iter().try_for_each(|part| {
        let files = match part {
            Part::Codes(edition) => site.code_pages(edition),
            Part::Overviews(edition) => site.overviews(edition),
            Part::Neutral => site.neutral_pages(),
            Part::Discovery => discovery::files(&site),
        };
        files?.into_iter().try_for_each(|(path, bytes)| sink.add(&path, &bytes).map_err(same_page))
    })
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
