//! What all pages of a site share, and what those of one dataset share.

use std::collections::BTreeMap;

use askama::Template;
use phrasebook_dataset::{Dataset, Locale, Target};
use rayon::prelude::*;

use crate::address::Subject;
use crate::assets::Assets;
use crate::edition::Edition;
use crate::search::{self, Index};
use crate::settings::Settings;
use crate::{Error, MESSAGES};

/// A dataset of a site, in some of its locales.
pub type Part<'a> = (&'a Dataset, Vec<&'a Locale>);

/// What all pages of a site share.
pub(crate) struct Site<'a> {
    pub(crate) settings: Settings<'a>,
    pub(crate) assets: Assets,
    /// The datasets; the first has its pages at the root of the site.
    pub(crate) links: Vec<SectionLink<'a>>,
    /// For each language, the paths of the search rules and indexes, separated by spaces. Its own index comes first, so
    /// that its matches are shown before the others have loaded.
    indexes: BTreeMap<String, String>,
    /// For each language, the path of the longer texts.
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
    let mut html = String::with_capacity(32 << 10);
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
        let (mut links, mut all_editions) = (Vec::new(), Vec::new());
        let (mut all_facts, mut by_tag) = (String::new(), BTreeMap::<String, Index>::new());
        for (dataset, folder, facts, prepared) in prepared {
            all_facts.push_str(&facts);
            let (mut editions, mut titles) = (Vec::new(), BTreeMap::new());
            for prepared in prepared {
                let (edition, index) = prepared?;
                let tag = edition.locale.tag.clone();
                by_tag.entry(tag.clone()).or_default().append(&index);
                titles.insert(tag, edition.about.title.clone());
                editions.push(edition);
            }
            links.push(SectionLink { dataset, folder, titles });
            all_editions.push(editions);
        }
        let facts = assets.add("search", "js", all_facts);
        let (mut words, mut texts) = (BTreeMap::new(), BTreeMap::new());
        for (tag, index) in by_tag {
            words.insert(tag.clone(), assets.add(&format!("search-{tag}"), "js", index.words));
            texts.insert(tag.clone(), assets.add(&format!("search-texts-{tag}"), "js", index.texts));
        }
        let indexes = words.iter().map(|(tag, own)| {
            let others = words.values().filter(|path| *path != own);
            let all: Vec<_> =
                [&assets.search, own, &facts].into_iter().chain(others).map(String::as_str).collect();
            (tag.clone(), all.join(" "))
        });
        let indexes = indexes.collect();
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

    /// The path of the longer texts in the language `tag`.
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
