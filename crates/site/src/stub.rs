//! Stubs: pages at lowercase addresses that redirect to the pages whose addresses have uppercase letters.

use askama::Template;

use crate::Error;
use crate::address::root_from;
use crate::model::{PageFile, Section, page_file};

#[derive(Template)]
#[template(path = "site/stub.html")]
struct StubTemplate<'a> {
    tag: &'a str,
    /// The address of the page, absolute if the address of the site is known.
    canonical: &'a str,
    /// The address of the page, relative to the stub.
    href: &'a str,
}

/// The stubs for all pages whose addresses have uppercase letters.
pub(crate) fn files(sections: &[Section<'_>]) -> Result<Vec<PageFile>, Error> {
    let mut stubs = Vec::new();
    for section in sections {
        for subject in section.subjects() {
            let Some(first) = section.editions.first() else { continue };
            let pages = section.editions.iter().map(|edition| (edition, edition.path(subject)));
            let neutral = subject.has_neutral_page().then(|| (first, section.path(subject, None)));
            for (edition, path) in pages.chain(neutral) {
                let lowercase = path.to_lowercase();
                if lowercase == path {
                    continue;
                }
                let href = root_from(&lowercase) + &path;
                let canonical =
                    section.site.settings.base.map_or_else(|| href.clone(), |base| base.join(&path));
                let stub = StubTemplate { tag: &edition.locale.tag, canonical: &canonical, href: &href };
                stubs.push(page_file(&lowercase, &stub)?);
            }
        }
    }
    Ok(stubs)
}
