//! The frame around the content of every page: head, navigation, footer.

use fluent::fluent_args;
use phrasebook_dataset::Span;

use crate::Error;
use crate::address::{Subject, root_from};
use crate::edition::Edition;
use crate::model::{Section, Site};
use crate::picture;
use crate::wording::Wording;

/// What pages may load: nothing from elsewhere, and no script or style within the page itself.
///
/// They fetch nothing, but tools that rate pages fetch `robots.txt` on their behalf.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                          base-uri 'none'; form-action 'self'";

/// A link to another page.
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) current: bool,
}

/// A link to the same page in another language.
pub(crate) struct LanguageLink {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// Another address of a page, for machines.
pub(crate) struct Alternate {
    pub(crate) tag: String,
    pub(crate) href: String,
}

/// Paths of the files that a page loads.
pub(crate) struct FrameAssets<'a> {
    pub(crate) style: &'a str,
    pub(crate) script: &'a str,
    pub(crate) table: &'a str,
    pub(crate) sources: &'a str,
    pub(crate) not_found: &'a str,
    pub(crate) favicon: &'a str,
    /// The search rules and indexes, separated by spaces; the page's language comes before the others.
    pub(crate) indexes: &'a str,
    pub(crate) texts: &'a str,
}

/// The frame around the content of a page.
pub(crate) struct Frame<'a> {
    site: &'a Site<'a>,
    pub(crate) words: Wording<'a>,
    pub(crate) tag: &'a str,
    pub(crate) direction: &'static str,
    pub(crate) policy: &'static str,
    /// The title of the window.
    pub(crate) title: String,
    pub(crate) heading: String,
    pub(crate) description: String,
    /// The relative path to the site's root.
    pub(crate) root: String,
    /// The name of the site, which does not depend on its datasets.
    pub(crate) site_name: String,
    pub(crate) home: String,
    pub(crate) is_home: bool,
    pub(crate) is_article: bool,
    /// Whether search engines may index the page.
    pub(crate) is_indexed: bool,
    pub(crate) canonical: Option<String>,
    pub(crate) alternates: Vec<Alternate>,
    /// The address of the page's picture, if it has one.
    pub(crate) picture: Option<String>,
    pub(crate) assets: FrameAssets<'a>,
    pub(crate) data: Option<String>,
    pub(crate) languages: Vec<LanguageLink>,
    pub(crate) pages: Vec<Link>,
    /// The pages about the reference itself, which the footer links to.
    pub(crate) more: Vec<Link>,
    /// The tables of all datasets, if there are several.
    pub(crate) datasets: Vec<Link>,
    pub(crate) repository: Option<String>,
    pub(crate) registry: Option<(&'a str, Option<&'a str>)>,
    pub(crate) version: &'a str,
    pub(crate) license: Option<&'a str>,
}

/// The metadata of a page.
pub(crate) struct Head {
    pub(crate) heading: String,
    pub(crate) description: String,
    /// JSON-LD for the page, with its address filled in.
    pub(crate) data: Option<String>,
}

/// The ids of the fixed parts of pages; the script looks for some of them.
const OWN_IDS: [&str; 15] = [
    "codes",
    "confusable",
    "content",
    "documents",
    "downloads",
    "example",
    "facts",
    "flow",
    "languages",
    "lost",
    "message",
    "results",
    "search",
    "shown",
    "tally",
];

/// The prefixes of the ids that pages or the script number, such as `result-1`.
const OWN_PREFIXES: [&str; 2] = ["document-", "result-"];

impl Frame<'_> {
    /// The id of the part of a page that shows a column, record or group. It is the name of that column, record or
    /// group, with a suffix if the page itself uses this id.
    #[allow(clippy::unused_self, reason = "templates have no other way to call it")]
    pub(crate) fn anchor(&self, name: &impl ToString) -> String {
        let name = name.to_string();
        let is_taken =
            OWN_IDS.contains(&&*name) || OWN_PREFIXES.iter().any(|prefix| name.starts_with(prefix));
        if is_taken { name + "-of-data" } else { name }
    }

    /// The width and height of pictures in pixels.
    #[allow(clippy::unused_self, reason = "templates have no other way to call it")]
    pub(crate) fn picture_size(&self) -> (u32, u32) {
        (picture::WIDTH, picture::HEIGHT)
    }

    /// The link target of a span.
    pub(crate) fn href(&self, span: &Span) -> Option<String> {
        self.site.href(span.target.as_ref(), &self.root, self.tag)
    }

    /// The text of the button that opens the rest of a list.
    pub(crate) fn more(&self, count: usize) -> askama::Result<String> {
        self.words.with("site-more", &fluent_args!["count" => count])
    }
}

impl<'a> Section<'a> {
    /// The frame of the page about `subject` in an edition; with `neutral`, of the neutral page, with the words of this
    /// edition.
    pub(crate) fn frame(
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
        let links = self.site.links.iter().filter_map(|link| Some((link, link.titles.get(tag)?)));
        let title_of_all = links.clone().next().map_or(edition.about.title.as_str(), |(_, title)| title);
        let is_titled = subject == Subject::Home && self.is_root();
        let part = edition.about.title.as_str();
        let title = match subject {
            Subject::Home if is_titled => title_of_all.to_owned(),
            Subject::Home => format!("{} · {title_of_all}", head.heading),
            _ => format!("{} · {part}", head.heading),
        };
        let languages = self.editions.iter().map(|other| LanguageLink {
            tag: other.locale.tag.clone(),
            name: other.name.clone(),
            href: other.path(subject),
            current: !neutral && other.locale.is(edition.locale),
        });
        let (mut pages, mut more) = (Vec::new(), Vec::new());
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
                // If there are several datasets, each has its own link.
                Subject::Home => self.site.links.len() == 1,
                _ => true,
            };
            if is_there {
                let current = other == subject && !neutral;
                let folder = if other == Subject::About { "" } else { self.folder };
                let href = other.path(folder, Some(tag));
                let text = if other == Subject::Home { edition.all()? } else { edition.words.text(id)? };
                let is_about = matches!(other, Subject::Coverage | Subject::Sources | Subject::About);
                let list = if is_about { &mut more } else { &mut pages };
                list.push(Link { href, text, current });
            }
        }
        if !self.site.settings.downloads.is_empty() {
            let href = format!("{}#downloads", Subject::About.path("", Some(tag)));
            more.push(Link { href, text: edition.words.text("site-downloads")?, current: false });
        }
        let datasets = links.map(|(link, title)| {
            let href = link.home(tag);
            let current = subject == Subject::Home && !neutral && href == edition.home_path();
            Link { href, text: title.clone(), current }
        });
        let datasets: Vec<_> = if self.site.links.len() > 1 { datasets.collect() } else { Vec::new() };
        let registry = edition.about.registry.as_ref().map(|(name, url)| (name.as_str(), url.as_deref()));
        Ok(Frame {
            words: edition.words,
            tag,
            direction: if edition.locale.is_right_to_left() { "rtl" } else { "ltr" },
            policy: POLICY,
            title,
            heading: head.heading,
            description: head.description,
            site_name: edition.words.text("site-name")?,
            home: Subject::Home.path("", Some(tag)),
            site: self.site,
            is_home,
            is_article: matches!(subject, Subject::Code(_)),
            is_indexed: true,
            canonical: self.site.settings.base.map(|base| base.join(&path)),
            alternates: self.alternates(subject, &root),
            picture: self
                .picture_path(edition, subject)
                .and_then(|path| Some(self.site.settings.base?.join(&path))),
            assets: FrameAssets {
                style: &self.site.assets.style,
                script: &self.site.assets.script,
                table: &self.site.assets.table,
                sources: &self.site.assets.sources,
                not_found: &self.site.assets.not_found,
                favicon: &self.site.assets.favicon,
                indexes: self.site.indexes(tag),
                texts: self.site.texts(tag),
            },
            data: head.data,
            languages: languages.collect(),
            pages,
            more,
            datasets,
            repository: self.site.settings.repository.map(ToString::to_string),
            registry,
            version: &edition.about.version,
            license: edition.about.license.as_deref(),
            root,
        })
    }

    /// The path of a page's picture. Only pages of codes have one, and only if pictures are painted.
    pub(crate) fn picture_path(&self, edition: &Edition<'_>, subject: Subject<'_>) -> Option<String> {
        let is_painted = self.site.settings.painter.is_some() && matches!(subject, Subject::Code(_));
        is_painted.then(|| edition.path(subject) + picture::FILE)
    }

    /// The addresses of the page about `subject` in all languages, and of the page for any other language: absolute if
    /// there is a base, else relative to a page whose path to the root is `root`.
    pub(crate) fn alternates(&self, subject: Subject<'_>, root: &str) -> Vec<Alternate> {
        let address = |path: String| {
            self.site.settings.base.map_or_else(|| format!("{root}{path}"), |base| base.join(&path))
        };
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;

    #[test]
    fn data_cannot_use_an_id_of_the_templates() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site");
        let (mut ids, mut filled) = (BTreeSet::new(), BTreeSet::new());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "html") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for id in text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let list = if id.contains("{{") { &mut filled } else { &mut ids };
                list.insert(id.to_owned());
            }
        }
        assert_eq!(ids.into_iter().collect::<Vec<_>>(), OWN_IDS);
        let is_safe = |id: &String| {
            id.starts_with("{{ frame.anchor(") || OWN_PREFIXES.iter().any(|prefix| id.starts_with(prefix))
        };
        assert_eq!(filled.iter().filter(|id| !is_safe(id)).collect::<Vec<_>>(), [""; 0]);
    }
}
