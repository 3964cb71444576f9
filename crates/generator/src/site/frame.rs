//! The frame around the content of every page: head, navigation, footer.

use fluent::fluent_args;
use phrasebook_dataset::Span;

use super::address::{Subject, root_from};
use super::edition::Edition;
use super::model::{Site, Whole};
use crate::Error;
use crate::wording::Wording;

/// What pages may load: nothing from elsewhere, and no script or style within the page itself.
///
/// They fetch nothing, but tools that judge pages fetch `robots.txt` in their name.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                          base-uri 'none'; form-action 'self'";

/// A link to another page.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) text: String,
    pub(super) current: bool,
}

/// A link to the same page in another language.
pub(super) struct LanguageLink {
    pub(super) tag: String,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) current: bool,
}

/// Another address of a page, for machines.
pub(super) struct Alternate {
    pub(super) tag: String,
    pub(super) href: String,
}

/// Paths of what a page loads.
pub(super) struct FrameAssets<'a> {
    pub(super) style: &'a str,
    pub(super) script: &'a str,
    pub(super) favicon: &'a str,
    /// Those of the search, the page's language first.
    pub(super) indexes: &'a str,
    pub(super) texts: &'a str,
}

/// The frame around the content of a page.
pub(super) struct Frame<'a> {
    whole: &'a Whole<'a>,
    pub(super) words: Wording<'a>,
    pub(super) tag: &'a str,
    pub(super) direction: &'static str,
    pub(super) policy: &'static str,
    /// What the window is called.
    pub(super) title: String,
    /// What the page is called.
    pub(super) heading: String,
    pub(super) description: String,
    /// What leads to the site's root.
    pub(super) root: String,
    pub(super) site: &'a str,
    pub(super) home: String,
    pub(super) is_home: bool,
    pub(super) is_article: bool,
    /// Whether machines are to find the page.
    pub(super) is_indexed: bool,
    pub(super) canonical: Option<String>,
    pub(super) alternates: Vec<Alternate>,
    pub(super) assets: FrameAssets<'a>,
    pub(super) data: Option<String>,
    pub(super) languages: Vec<LanguageLink>,
    pub(super) pages: Vec<Link>,
    /// The tables of all datasets, if there are several.
    pub(super) datasets: Vec<Link>,
    pub(super) registry: Option<(&'a str, Option<&'a str>)>,
    pub(super) version: &'a str,
    pub(super) license: Option<&'a str>,
}

/// What a page says of itself.
pub(super) struct Head {
    pub(super) heading: String,
    pub(super) description: String,
    /// JSON-LD for the page, whose address is filled in.
    pub(super) data: Option<String>,
}

impl Frame<'_> {
    /// Where a piece of text leads.
    pub(super) fn href(&self, span: &Span) -> Option<String> {
        self.whole.href(span.target.as_ref(), &self.root, self.tag)
    }

    /// What opens the rest of a list.
    pub(super) fn more(&self, count: usize) -> askama::Result<String> {
        self.words.with("site-more", &fluent_args!["count" => count])
    }
}

impl<'a> Site<'a> {
    /// The frame of the page about `subject` in an edition; with `neutral`, of the one for readers of any language,
    /// with the words of this one.
    pub(super) fn frame(
        &'a self,
        edition: &'a Edition<'a>,
        subject: Subject<'_>,
        neutral: bool,
        head: Head,
    ) -> Result<Frame<'a>, Error> {
        let tag = edition.locale.tag.as_str();
        let path = self.path(subject, (!neutral).then_some(tag));
        let root = root_from(&path);
        let is_home = subject == Subject::Home && !neutral && self.is_root();
        let guides = self.whole.guides.iter().filter_map(|guide| Some((guide, guide.words.get(tag)?)));
        let site = guides.clone().next().map_or(edition.about.title.as_str(), |(_, (title, ..))| title);
        let is_titled = subject == Subject::Home && self.is_root();
        let part = edition.about.title.as_str();
        let title = match subject {
            Subject::Home if is_titled => site.to_owned(),
            Subject::Home => format!("{} · {site}", head.heading),
            _ => format!("{} · {part}", head.heading),
        };
        let languages = self.editions.iter().map(|other| LanguageLink {
            tag: other.locale.tag.clone(),
            name: other.name.clone(),
            href: other.path(subject),
            current: !neutral && other.locale.is(edition.locale),
        });
        let mut pages = Vec::new();
        let listed = [
            (Subject::Home, "site-home"),
            (Subject::Compare, "site-compare"),
            (Subject::Mappings, "mappings"),
            (Subject::Coverage, "site-coverage"),
            (Subject::Sources, "site-sources"),
            (Subject::About, "site-about"),
        ];
        for (other, id) in listed {
            let is_there = match other {
                Subject::Sources => self.dataset.ledger().is_some(),
                Subject::Mappings => !self.dataset.registry().schema().mappings.is_empty(),
                _ => true,
            };
            if is_there {
                let current = other == subject && !neutral;
                let folder = if other == Subject::About { "" } else { self.folder };
                let href = other.path(folder, Some(tag));
                let text = if other == Subject::Home { edition.all()? } else { edition.words.text(id)? };
                pages.push(Link { href, text, current });
            }
        }
        let datasets = guides.clone().map(|(guide, (title, ..))| {
            let href = guide.home(tag);
            let current = subject == Subject::Home && !neutral && href == edition.home_path();
            Link { href, text: title.clone(), current }
        });
        let datasets: Vec<_> = if self.whole.guides.len() > 1 { datasets.collect() } else { Vec::new() };
        let registry = edition.about.registry.as_ref().map(|(name, url)| (name.as_str(), url.as_deref()));
        Ok(Frame {
            words: edition.words,
            tag,
            direction: if edition.locale.is_right_to_left() { "rtl" } else { "ltr" },
            policy: POLICY,
            title,
            heading: head.heading,
            description: head.description,
            site,
            home: Subject::Home.path("", Some(tag)),
            whole: self.whole,
            is_home,
            is_article: matches!(subject, Subject::Code(_)),
            is_indexed: true,
            canonical: self.whole.base.map(|base| base.join(&path)),
            alternates: self.alternates(subject, &root),
            assets: FrameAssets {
                style: &self.whole.assets.style,
                script: &self.whole.assets.script,
                favicon: &self.whole.assets.favicon,
                indexes: self.whole.indexes(tag),
                texts: self.whole.texts(tag),
            },
            data: head.data,
            languages: languages.collect(),
            pages,
            datasets,
            registry,
            version: &edition.about.version,
            license: edition.about.license.as_deref(),
            root,
        })
    }

    /// The page about `subject` in all languages, and the one for readers of any other: absolute if there is a base, else
    /// from a page whose way to the root is `root`.
    pub(super) fn alternates(&self, subject: Subject<'_>, root: &str) -> Vec<Alternate> {
        let address =
            |path: String| self.whole.base.map_or_else(|| format!("{root}{path}"), |base| base.join(&path));
        let tags = self.editions.iter().map(|edition| edition.locale.tag.as_str());
        let mut alternates: Vec<_> = tags
            .clone()
            .map(|tag| Alternate { tag: tag.to_owned(), href: address(self.path(subject, Some(tag))) })
            .collect();
        let default = if subject.has_neutral_page() { None } else { tags.clone().next() };
        let default = self.path(subject, default);
        alternates.push(Alternate { tag: "x-default".to_owned(), href: address(default) });
        alternates
    }
}
