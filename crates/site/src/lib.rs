//! The site: a page for each code and language, with overview pages and a search.
//!
//! Every page has its own folder, `ko/486/index.html`, and every link is relative, so that the site works at the root
//! of a server, below a path, and from disk. Addresses that have to be absolute need a base.

mod address;
mod assets;
mod base_url;
mod code;
mod coverage;
mod discovery;
mod edition;
mod error;
mod flavor;
mod frame;
mod model;
mod overview;
mod picture;
mod search;
mod settings;
mod sources;
mod stub;
mod welcome;
mod wording;
mod words;

use rayon::prelude::*;

pub use base_url::{BaseUrl, BaseUrlError};
pub use error::Error;
pub use flavor::{Flavor, markdown};
pub use frame::POLICY;
pub use model::Part;
pub use picture::Painter;
pub use settings::{Download, Settings};
pub use wording::{About, COMMAND, SHARED_MESSAGES, Wording};
pub use words::MESSAGES;

use edition::Edition;
use model::{PageFile, Section, Site};
use overview::DownloadRow;
use phrasebook_output::Sink;

/// Renders the site of the datasets in `parts`, and hands each file to `sink` as soon as it is ready.
///
/// The pages of the first dataset are at the root of the site; each other dataset has a folder named after it:
/// `ko/486/` and `ko/q850/17/`. References between datasets become links between pages.
///
/// Without the address of the site there are no canonical addresses and no sitemap, since both have to be absolute.
///
/// # Errors
///
/// Fails if words are missing, if two pages would have the same path, or if the sink rejects a file.
///
/// ```
/// use phrasebook_output::Collected;
/// use phrasebook_site::{BaseUrl, Settings};
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
/// let base: BaseUrl = "https://example.org/colours".parse().unwrap();
/// let collected = Collected::default();
/// let settings = Settings { base: Some(&base), ..Settings::default() };
/// phrasebook_site::render(&[(&dataset, vec![english])], settings, &collected).unwrap();
/// let files = collected.into_files();
/// let page = std::str::from_utf8(&files["en/1/index.html"]).unwrap();
/// assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/colours/en/1/\">"));
/// ```
pub fn render(parts: &[Part<'_>], settings: Settings<'_>, sink: &dyn Sink) -> Result<(), Error> {
    let (site, editions) = Site::new(parts, settings)?;
    let sections = site.sections(editions);
    let mut batches = vec![Batch::Assets, Batch::Discovery];
    if settings.lowercase_stubs {
        batches.push(Batch::Stubs);
    }
    for section in &sections {
        batches.push(Batch::Neutral(section));
        let each = |edition| [Batch::Codes(section, edition), Batch::Overviews(section, edition)];
        batches.extend(section.editions.iter().flat_map(each));
    }
    let downloads: Vec<_> = settings.downloads.iter().map(DownloadRow::new).collect();
    let same_page = |error| match error {
        phrasebook_output::Error::Collision(path, _) => Error::SamePage(path),
        error => error.into(),
    };
    let add = |(path, bytes): PageFile| sink.add(&path, &bytes).map_err(same_page);
    let add_all = |files: Vec<PageFile>| files.into_iter().try_for_each(add);
    let rendered = batches.par_iter().try_for_each(|batch| match batch {
        Batch::Codes(section, edition) => section.code_pages(edition, &add),
        Batch::Overviews(section, edition) => add_all(section.overviews(edition, &downloads)?),
        Batch::Neutral(section) => add_all(section.neutral_pages()?),
        Batch::Discovery => add_all(discovery::files(&site, &sections)?),
        Batch::Stubs => add_all(stub::files(&sections)?),
        Batch::Assets => {
            site.assets.files().try_for_each(|(path, bytes)| sink.add(path, bytes))?;
            let mut downloads = settings.downloads.iter();
            downloads.try_for_each(|file| sink.add(&format!("{DOWNLOADS}{}", file.path), &file.bytes))?;
            Ok(())
        }
    });
    // They hold most of the memory, which several threads give back sooner than one.
    sections.into_par_iter().flat_map(|section| section.editions).for_each(drop);
    rendered
}

/// The folder of the downloads.
const DOWNLOADS: &str = "downloads/";

/// Files that are rendered independently of the others.
enum Batch<'a> {
    /// The pages of all codes of a dataset in a language.
    Codes(&'a Section<'a>, &'a Edition<'a>),
    /// The other pages of a dataset in a language.
    Overviews(&'a Section<'a>, &'a Edition<'a>),
    /// The neutral pages of a dataset, for readers of any language.
    Neutral(&'a Section<'a>),
    /// What pages load, and the downloads.
    Assets,
    /// The files by which machines find pages.
    Discovery,
    /// The stubs at lowercase addresses.
    Stubs,
}
