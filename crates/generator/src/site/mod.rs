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

use rayon::prelude::*;

pub use base::{Base, BaseError};
pub use flavor::{Flavor, markdown};
pub use frame::POLICY;
pub use model::Part;
pub use words::MESSAGES;

use crate::Error;
use edition::Edition;
use model::{Site, Whole};
use phrasebook_output::Sink;

/// Renders the site of some datasets, and hands each file on as soon as it is there.
///
/// The pages of the first dataset are at the root of the site, those of the others each in a folder called like the
/// dataset: `ko/486/` and `ko/q850/17/`. Links between them lead from page to page.
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
/// site::render(&[(&dataset, vec![korean])], Some(&base), &collected).unwrap();
/// let files = collected.into_files();
/// let page = std::str::from_utf8(&files["ko/486/index.html"]).unwrap();
/// assert!(page.contains("<link rel=\"canonical\" href=\"https://sip.example.org/codes/ko/486/\">"));
/// ```
pub fn render(parts: &[Part<'_>], base: Option<&Base>, sink: &dyn Sink) -> Result<(), Error> {
    let (whole, editions) = Whole::new(parts, base)?;
    let sites = whole.sites(editions);
    let mut batches = vec![Batch::Discovery];
    for site in &sites {
        batches.push(Batch::Neutral(site));
        let each = |edition| [Batch::Codes(site, edition), Batch::Overviews(site, edition)];
        batches.extend(site.editions.iter().flat_map(each));
    }
    for (path, bytes) in whole.assets.files() {
        sink.add(path, bytes)?;
    }
    let same_page = |error| match error {
        phrasebook_output::Error::Collision(path, _) => Error::SamePage(path),
        error => error.into(),
    };
    batches.par_iter().try_for_each(|batch| {
        let files = match batch {
            Batch::Codes(site, edition) => site.code_pages(edition),
            Batch::Overviews(site, edition) => site.overviews(edition),
            Batch::Neutral(site) => site.neutral_pages(),
            Batch::Discovery => discovery::files(&whole, &sites),
        };
        files?.into_iter().try_for_each(|(path, bytes)| sink.add(&path, &bytes).map_err(same_page))
    })
}

/// What can be made without the rest.
enum Batch<'a> {
    /// The pages of all codes of a dataset in a language.
    Codes(&'a Site<'a>, &'a Edition<'a>),
    /// The other pages of a dataset in a language.
    Overviews(&'a Site<'a>, &'a Edition<'a>),
    /// The pages of a dataset for readers of any language.
    Neutral(&'a Site<'a>),
    /// What machines read to find pages.
    Discovery,
}
