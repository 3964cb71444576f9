//! What all pages of a site share, and what those of one dataset share.

use std::collections::BTreeMap;

use askama::Template;
use phrasebook_dataset::{Dataset, Locale, Target};
use rayon::prelude::*;

use super::address::Subject;
use super::assets::Assets;
use super::base::Base;
use super::edition::Edition;
use super::{MESSAGES, search};
use crate::Error;

/// A dataset of a site, in some of its locales.
pub type Part<'a> = (&'a Dataset, Vec<&'a Locale>);

/// What all pages of a site share.
pub(super) struct Whole<'a> {
    pub(super) base: Option<&'a Base>,
    pub(super) assets: Assets,
    /// The datasets: first that whose pages are at the root of the site.
    pub(super) guides: Vec<Guide<'a>>,
    /// The paths of the search indexes with spaces between them, by language, whose own comes first.
    indexes: BTreeMap<String, String>,
    /// The paths of the longer texts with spaces between them, by language.
    texts: BTreeMap<String, String>,
}

/// What the pages of one dataset share.
pub(super) struct Site<'a> {
    pub(super) whole: &'a Whole<'a>,
    pub(super) dataset: &'a Dataset,
    /// The folder of its pages below that of a language: nothing, or `q850/`.
    pub(super) folder: &'a str,
    pub(super) editions: Vec<Edition<'a>>,
}

/// What leads to a dataset.
pub(super) struct Guide<'a> {
    dataset: &'a Dataset,
    folder: String,
    /// Its title and summary, and how many records it has, by language.
    pub(super) words: BTreeMap<String, (String, String, usize)>,
}

impl Guide<'_> {
    /// The path of the table of the dataset.
    pub(super) fn home(&self, tag: &str) -> String {
        Subject::Home.path(&self.folder, Some(tag))
    }
}

/// A file's path below the output folder, and its bytes.
pub(super) type PageFile = (String, Vec<u8>);

/// The file of the page at a path, which is a folder.
pub(super) fn page_file(path: &str, template: &impl Template) -> Result<PageFile, Error> {
    // Most pages fit, and need not be moved while they grow.
    let mut html = String::with_capacity(16 << 10);
    template.render_into(&mut html)?;
    Ok((format!("{path}index.html"), html.into()))
}

impl<'a> Whole<'a> {
    /// What all pages of a site share, and the editions of each dataset.
    pub(super) fn new(
        parts: &[Part<'a>],
        base: Option<&'a Base>,
    ) -> Result<(Self, Vec<Vec<Edition<'a>>>), Error> {
        let mut assets = Assets::new();
        let main = parts.first().map_or("", |(dataset, _)| &dataset.registry().schema().id);
        let (mut guides, mut all_editions) = (Vec::new(), Vec::new());
        // By dataset: the index of what is the same in every language, and that of each language.
        let mut paths: Vec<(String, BTreeMap<String, String>)> = Vec::new();
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (at, (dataset, locales)) in parts.iter().enumerate() {
            if !dataset.has_messages_of(&MESSAGES) {
                let tag = &dataset.source_locale().tag;
                return Err(Error::NoSiteWords(format!("locales/{tag}/site.ftl")));
            }
            let id = &dataset.registry().schema().id;
            let folder = if at == 0 { String::new() } else { format!("{id}/") };
            let prepared: Vec<_> =
                locales.par_iter().map(|locale| Edition::new(dataset, &folder, locale)).collect();
            let name = if at == 0 { "search".to_owned() } else { format!("search-{id}") };
            let facts = assets.add(&name, "js", &search::facts(&folder, dataset, main));
            let (mut editions, mut words, mut by_tag) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
            for prepared in prepared {
                let (edition, index) = prepared?;
                let tag = edition.locale.tag.clone();
                by_tag.insert(tag.clone(), assets.add(&format!("{name}-{tag}"), "js", &index.words));
                let path = assets.add(&format!("{name}-texts-{tag}"), "js", &index.texts);
                texts.entry(tag.clone()).or_default().push(path);
                let (title, summary) = (edition.about.title.clone(), edition.about.summary.clone());
                words.insert(tag, (title, summary, edition.view.rows().count()));
                editions.push(edition);
            }
            paths.push((facts, by_tag));
            guides.push(Guide { dataset, folder, words });
            all_editions.push(editions);
        }
        // The page's language can be shown before the others are there.
        let tags = guides.iter().flat_map(|guide| guide.words.keys());
        let indexes = tags.map(|tag| {
            let own = paths.iter().flat_map(|(facts, by_tag)| by_tag.get(tag).into_iter().chain([facts]));
            let others = paths.iter().flat_map(|(_, by_tag)| by_tag);
            let others = others.filter(|(other, _)| *other != tag).map(|(_, path)| path);
            (tag.clone(), own.chain(others).map(String::as_str).collect::<Vec<_>>().join(" "))
        });
        let indexes = indexes.collect();
        let texts = texts.into_iter().map(|(tag, paths)| (tag, paths.join(" "))).collect();
        Ok((Self { base, assets, guides, indexes, texts }, all_editions))
    }

    /// The parts of the site, each with its editions.
    pub(super) fn sites(&'a self, editions: Vec<Vec<Edition<'a>>>) -> Vec<Site<'a>> {
        let sites = self.guides.iter().zip(editions).map(|(guide, editions)| Site {
            whole: self,
            dataset: guide.dataset,
            folder: &guide.folder,
            editions,
        });
        sites.collect()
    }

    /// The paths of the search indexes for a page in the language `tag`.
    pub(super) fn indexes(&self, tag: &str) -> &str {
        self.indexes.get(tag).map_or("", String::as_str)
    }

    /// The paths of the longer texts in the language `tag`.
    pub(super) fn texts(&self, tag: &str) -> &str {
        self.texts.get(tag).map_or("", String::as_str)
    }

    /// Where a piece of text in the language `tag` leads, seen from a page whose way to the root is `root`; nowhere if the
    /// site has no page of its record.
    pub(super) fn href(&self, target: Option<&Target>, root: &str, tag: &str) -> Option<String> {
        match target? {
            Target::Url(url) => Some(url.clone()),
            Target::Record { dataset, key } => {
                let is_here = |guide: &&Guide<'_>| guide.dataset.registry().schema().id == *dataset;
                let guide = self.guides.iter().find(is_here).filter(|guide| guide.words.contains_key(tag))?;
                Some(format!("{root}{}", Subject::Code(key).path(&guide.folder, Some(tag))))
            }
            _ => None,
        }
    }
}

impl Site<'_> {
    /// The path of a page, without a language that of the page for readers of any.
    pub(super) fn path(&self, subject: Subject<'_>, tag: Option<&str>) -> String {
        subject.path(self.folder, tag)
    }

    /// Whether the pages of this dataset are at the root of the site.
    pub(super) fn is_root(&self) -> bool {
        self.folder.is_empty()
    }
}
