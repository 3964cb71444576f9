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
        for (dataset, _) in parts {
            if !dataset.has_messages_of(&MESSAGES) {
                let tag = &dataset.source_locale().tag;
                return Err(Error::NoWords(format!("locales/{tag}/site.ftl")));
            }
        }
        let folder_of = |(at, (dataset, _)): (usize, &Part<'a>)| match at {
            0 => String::new(),
            _ => format!("{}/", dataset.registry().schema().id),
        };
        let folders: Vec<_> = parts.iter().enumerate().map(folder_of).collect();
        let mut datasets = Vec::new();
        let mut by_tag: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for ((dataset, locales), folder) in parts.iter().zip(&folders) {
            datasets.push((folder.as_str(), *dataset));
            for locale in locales {
                by_tag.entry(&locale.tag).or_default().push((folder.as_str(), *dataset, *locale));
            }
        }
        let editions_of = |((dataset, locales), folder): (&Part<'a>, &String)| {
            locales.par_iter().map(|locale| Edition::new(dataset, folder, locale)).collect()
        };
        let (editions, (facts, indexes)) = rayon::join(
            || parts.par_iter().zip(&folders).map(editions_of).collect::<Result<Vec<Vec<_>>, Error>>(),
            || {
                let index_of = |(tag, parts): (&&str, &Vec<_>)| Ok(((*tag).to_owned(), Index::new(parts)?));
                let indexes = || by_tag.par_iter().map(index_of).collect::<Result<Vec<_>, Error>>();
                rayon::join(|| search::facts(&datasets), indexes)
            },
        );
        let editions = editions?;
        let links = parts.iter().zip(&folders).zip(&editions).map(|(((dataset, _), folder), editions)| {
            let title = |edition: &Edition<'_>| (edition.locale.tag.clone(), edition.about.title.clone());
            SectionLink { dataset, folder: folder.clone(), titles: editions.iter().map(title).collect() }
        });
        let links = links.collect();
        let facts = assets.add("search", "js", facts);
        let (mut words, mut texts) = (BTreeMap::new(), BTreeMap::new());
        for (tag, index) in indexes? {
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
        Ok((Self { settings, assets, links, indexes, texts }, editions))
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
