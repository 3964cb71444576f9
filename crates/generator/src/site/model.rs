//! What all pages of a site share.

use askama::Template;
use phrasebook_dataset::{Dataset, Locale};
use rayon::prelude::*;

use super::assets::Assets;
use super::base::Base;
use super::edition::Edition;
use super::{MESSAGES, search};
use crate::Error;

/// What all pages of a site share.
pub(super) struct Site<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) editions: Vec<Edition<'a>>,
    pub(super) base: Option<&'a Base>,
    pub(super) assets: Assets,
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

impl<'a> Site<'a> {
    pub(super) fn new(
        dataset: &'a Dataset,
        locales: &[&'a Locale],
        base: Option<&'a Base>,
    ) -> Result<Self, Error> {
        if !dataset.has_messages_of(&MESSAGES) {
            let tag = &dataset.source_locale().tag;
            return Err(Error::NoSiteWords(format!("locales/{tag}/site.ftl")));
        }
        let mut assets = Assets::new();
        let facts = assets.add("search", "js", &search::facts(dataset));
        let mut editions = Vec::new();
        let mut indexes = Vec::new();
        let prepared: Vec<_> = locales.par_iter().map(|locale| Edition::new(dataset, locale)).collect();
        for prepared in prepared {
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
