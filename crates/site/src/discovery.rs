//! What machines read to find pages: JSON-LD, the sitemap, robots.txt.

use phrasebook_registry::Record;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};
use serde_json::{Value, json};

use crate::Error;
use crate::address::Subject;
use crate::base_url::BaseUrl;
use crate::edition::Edition;
use crate::model::{PageFile, Section, Site};

/// The files for machines.
pub(crate) fn files(site: &Site<'_>, sections: &[Section<'_>]) -> Result<Vec<PageFile>, Error> {
    let mut files = Vec::new();
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = site.settings.base {
        robots = format!("{robots}\nSitemap: {}\n", base.join("sitemap.xml"));
        files.push(("sitemap.xml".to_owned(), sitemap(sections, base).map_err(Error::Xml)?));
    }
    files.push(("robots.txt".to_owned(), robots.into()));
    Ok(files)
}

/// A sitemap (sitemaps.org) of all pages, each with its other languages by the extension for languages.
fn sitemap(sections: &[Section<'_>], base: &BaseUrl) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let set = writer.create_element("urlset").with_attributes([
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ]);
    set.write_inner_content(|writer| {
        let subjects =
            sections.iter().flat_map(|section| section.subjects().into_iter().map(move |on| (section, on)));
        for (section, subject) in subjects {
            let alternates = section.alternates(subject, "");
            let tags = section.editions.iter().map(|edition| Some(edition.locale.tag.as_str()));
            let neutral = subject.has_neutral_page().then_some(None);
            for tag in neutral.into_iter().chain(tags) {
                let address = base.join(&section.path(subject, tag));
                writer.create_element("url").write_inner_content(|writer| {
                    writer
                        .create_element("loc")
                        .write_text_content(quick_xml::events::BytesText::new(&address))?;
                    for alternate in &alternates {
                        let attributes = [
                            ("rel", "alternate"),
                            ("hreflang", alternate.tag.as_str()),
                            ("href", alternate.href.as_str()),
                        ];
                        writer.create_element("xhtml:link").with_attributes(attributes).write_empty()?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    })?;
    let mut xml = writer.into_inner();
    xml.push(b'\n');
    Ok(xml)
}

impl<'a> Section<'a> {
    /// The subjects that have pages.
    pub(crate) fn subjects(&self) -> Vec<Subject<'a>> {
        let registry = self.dataset.registry();
        let mut subjects = vec![Subject::Home];
        for id in registry.schema().group_ids().map(Some).chain([None]) {
            let mut members = registry.members(id).peekable();
            if members.peek().is_some() {
                subjects.extend(id.map(Subject::Group));
            }
            subjects.extend(members.map(|record| Subject::Code(record.key())));
        }
        subjects.push(Subject::Compare);
        subjects.extend((!registry.schema().mappings.is_empty()).then_some(Subject::Mappings));
        subjects.push(Subject::Coverage);
        subjects.extend(self.dataset.ledger().map(|_| Subject::Sources));
        subjects.extend(self.is_root().then_some(Subject::About));
        subjects
    }
}

/// A code as a schema.org `DefinedTerm`.
pub(crate) fn term(
    section: &Section<'_>,
    edition: &Edition<'_>,
    record: &Record,
    phrase: &str,
    description: &str,
) -> Result<String, Error> {
    let tag = edition.locale.tag.as_str();
    let canonical = section.dataset.registry().schema().canonical.as_deref();
    let canonical = canonical.and_then(|column| record.text(column)).filter(|canonical| *canonical != phrase);
    let address =
        |subject: Subject<'_>| section.site.settings.base.map(|base| base.join(&edition.path(subject)));
    script(json!({
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "termCode": record.key().to_string(),
        "name": phrase,
        "alternateName": canonical,
        "description": description,
        "inLanguage": tag,
        "url": address(Subject::Code(record.key())),
        "inDefinedTermSet": without_null(json!({
            "@type": "DefinedTermSet",
            "name": edition.about.title,
            "url": address(Subject::Home),
        })),
    }))
}

/// All codes as a schema.org `DefinedTermSet`.
pub(crate) fn term_set(section: &Section<'_>, edition: &Edition<'_>) -> Result<String, Error> {
    let tag = edition.locale.tag.as_str();
    let schema = section.dataset.registry().schema();
    // SPDX has a page for each licence, and none for an expression of several.
    let license = schema.license.as_ref().filter(|license| !license.as_str().contains(' '));
    let license = license.map(|license| format!("https://spdx.org/licenses/{license}.html"));
    script(json!({
        "@context": "https://schema.org",
        "@type": "DefinedTermSet",
        "name": edition.about.title,
        "description": edition.about.summary,
        "inLanguage": tag,
        "version": schema.version,
        "license": license,
        "isBasedOn": schema.upstream.as_ref().and_then(|registry| registry.url.as_ref()),
        "url": section.site.settings.base.map(|base| base.join(&edition.home_path())),
    }))
}

/// JSON that ends no script element, without what has no value.
fn script(value: Value) -> Result<String, Error> {
    let text = serde_json::to_string(&without_null(value))?;
    Ok(text.replace('<', "\\u003c"))
}

fn without_null(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}
