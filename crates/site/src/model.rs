//! What all pages of a site share, and what those of one dataset share.

use std::collections::BTreeMap;

use askama::Template;
use phrasebook_dataset::{Dataset, Locale, Target};
use rayon::prelude::*;

use crate::address::Subject;
use crate::assets::Assets;
use crate::edition::Edition;
use crate::settings::Settings;
use crate::{Error, MESSAGES, search};

/// A dataset of a site, in some of its locales.
pub type Part<'a> = (&'a Dataset, Vec<&'a Locale>);

/// What all pages of a site share.
pub(crate) struct Site<'a> {
    pub(crate) settings: Settings<'a>,
    pub(crate) assets: Assets,
    /// The datasets; the first has its pages at the root of the site.
    pub(crate) links: Vec<SectionLink<'a>>,
    /// For each language, the paths of the search rules and indexes, separated by spaces; its own index comes first.
    indexes: BTreeMap<String, String>,
    /// For each language, the paths of the longer texts, separated by spaces.
    texts: BTreeMap<String, String>,
}

/// What the pages of one dataset share.
pub(crate) struct Section<'a> {
    pub(crate) site: &'a Site<'a>,
    pub(crate) dataset: &'a Dataset,
    /// The folder of its pages in the folder of a language: empty, or `q850/`.
    pub(crate) folder: &'a str,
    pub(crate) editions: Vec<Edition<'a>>,
}

/// What links to a section need.
pub(crate) struct SectionLink<'a> {
    dataset: &'a Dataset,
    folder: String,
    /// The title of the dataset, by language.
    pub(crate) titles: BTreeMap<String, String>,
}

impl SectionLink<'_> {
    /// The path of the table of all codes.
    pub(crate) fn home(&self, tag: &str) -> String {
        Subject::Home.path(&self.folder, Some(tag))
    }
}

/// A file's path below the output folder, and its bytes.
pub(crate) type PageFile = (String, Vec<u8>);

/// The file of the page at a path, which is a folder.
pub(crate) fn page_file(path: &str, template: &impl Template) -> Result<PageFile, Error> {
    // Most pages fit, so that the buffer does not have to grow.
    let mut html = String::with_capacity(16 << 10);
    template.render_into(&mut html)?;
    Ok((format!("{path}index.html"), html.into()))
}

impl<'a> Site<'a> {
    /// What all pages of a site share, and the editions of each dataset.
    pub(crate) fn new(
        parts: &[Part<'a>],
        settings: Settings<'a>,
    ) -> Result<(Self, Vec<Vec<Edition<'a>>>), Error> {
        let mut assets = Assets::new();
        let main = parts.first().map_or("", |(dataset, _)| &dataset.registry().schema().id);
        let (mut links, mut all_editions) = (Vec::new(), Vec::new());
        // By dataset: the index of the facts, which all languages share, and the index of each language.
        let mut paths: Vec<(String, BTreeMap<String, String>)> = Vec::new();
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let prepare = |(at, (dataset, locales)): (usize, &Part<'a>)| {
            let dataset: &Dataset = dataset;
            let id = &dataset.registry().schema().id;
            let folder = if at == 0 { String::new() } else { format!("{id}/") };
            let editions = || locales.par_iter().map(|locale| Edition::new(dataset, &folder, locale));
            let (facts, editions) =
                rayon::join(|| search::facts(&folder, dataset, main), || editions().collect::<Vec<_>>());
            (dataset, folder, facts, editions)
        };
        for (dataset, _) in parts {
            if !dataset.has_messages_of(&MESSAGES) {
                let tag = &dataset.source_locale().tag;
                return Err(Error::NoWords(format!("locales/{tag}/site.ftl")));
            }
        }
        let prepared: Vec<_> = parts.par_iter().enumerate().map(prepare).collect();
        for (dataset, folder, facts, prepared) in prepared {
            let id = &dataset.registry().schema().id;
            let name = if folder.is_empty() { "search".to_owned() } else { format!("search-{id}") };
            let facts = assets.add(&name, "js", facts);
            let (mut editions, mut titles, mut by_tag) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
            for prepared in prepared {
                let (edition, index) = prepared?;
                let tag = edition.locale.tag.clone();
                by_tag.insert(tag.clone(), assets.add(&format!("{name}-{tag}"), "js", index.words));
                let path = assets.add(&format!("{name}-texts-{tag}"), "js", index.texts);
                texts.entry(tag.clone()).or_default().push(path);
                titles.insert(tag, edition.about.title.clone());
                editions.push(edition);
            }
            paths.push((facts, by_tag));
            links.push(SectionLink { dataset, folder, titles });
            all_editions.push(editions);
        }
        // The rules come first, then the page's language, whose matches are shown before the other indexes have loaded.
        let tags = links.iter().flat_map(|link| link.titles.keys());
        let indexes = tags.map(|tag| {
            let own = paths.iter().flat_map(|(facts, by_tag)| by_tag.get(tag).into_iter().chain([facts]));
            let others = paths.iter().flat_map(|(_, by_tag)| by_tag);
            let others = others.filter(|(other, _)| *other != tag).map(|(_, path)| path);
            let all = std::iter::once(&assets.search).chain(own).chain(others);
            (tag.clone(), all.map(String::as_str).collect::<Vec<_>>().join(" "))
        });
        let indexes: BTreeMap<_, _> = indexes.collect();
        let texts = texts.into_iter().map(|(tag, paths)| (tag, paths.join(" "))).collect();
        Ok((Self { settings, assets, links, indexes, texts }, all_editions))
    }

    /// The sections of the site, each with its editions.
    pub(crate) fn sections(&'a self, editions: Vec<Vec<Edition<'a>>>) -> Vec<Section<'a>> {
        let sections = self.links.iter().zip(editions).map(|(link, editions)| Section {
            site: self,
            dataset: link.dataset,
            folder: &link.folder,
            editions,
        });
        sections.collect()
    }

    /// The paths of the search indexes for a page in the language `tag`.
    pub(crate) fn indexes(&self, tag: &str) -> &str {
        self.indexes.get(tag).map_or("", String::as_str)
    }

    /// The paths of the longer texts in the language `tag`.
    pub(crate) fn texts(&self, tag: &str) -> &str {
        self.texts.get(tag).map_or("", String::as_str)
    }

    /// The link target of a span in the language `tag`, on a page whose path to the root is `root`; none if the site
    /// has no page for the record.
    pub(crate) fn href(&self, target: Option<&Target>, root: &str, tag: &str) -> Option<String> {
        match target? {
            Target::Url(url) => Some(url.clone()),
            Target::Record { dataset, key } => {
                let is_here = |link: &&SectionLink<'_>| link.dataset.registry().schema().id == *dataset;
                let link = self.links.iter().find(is_here).filter(|link| link.titles.contains_key(tag))?;
                Some(format!("{root}{}", Subject::Code(key).path(&link.folder, Some(tag))))
            }
            _ => None,
        }
    }
}

impl Section<'_> {
    /// The path of a page; without a language, of the neutral page.
    pub(crate) fn path(&self, subject: Subject<'_>, tag: Option<&str>) -> String {
        subject.path(self.folder, tag)
    }

    /// Whether the pages of this dataset are at the root of the site.
    pub(crate) fn is_root(&self) -> bool {
        self.folder.is_empty()
    }
}
