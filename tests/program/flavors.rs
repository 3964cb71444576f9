//! The site as Markdown for other tools.

use phrasebook_dataset::Dataset;
use phrasebook_generator::LOAD_OPTIONS;
use phrasebook_generator::root::embedded;
use phrasebook_site::{Flavor, markdown};

/// Each flavor has a page for every code in every language, each at a separate path.
#[test]
fn every_flavor_has_all_pages() {
    let (dataset, _) = Dataset::load(&embedded(), "sip-response", &LOAD_OPTIONS).unwrap();
    let locales: Vec<_> = dataset.locales().iter().collect();
    let paths = |flavor, stem: &str| -> Vec<String> {
        let others = |tag: &str| (tag != "en").then(|| tag.to_owned());
        let tags = locales.iter().map(|locale| locale.tag.as_str());
        let path = |tag: &str| match flavor {
            Flavor::Mdbook => format!("{tag}/src/{stem}.md"),
            Flavor::Docusaurus => {
                let docs = others(tag).map_or("docs".to_owned(), |tag| {
                    format!("i18n/{tag}/docusaurus-plugin-content-docs/current")
                });
                format!("{docs}/sip-response-codes/{stem}.md")
            }
            Flavor::Starlight => {
                format!("src/content/docs/{}/sip-response-codes/{stem}.md", tag.to_lowercase())
            }
            Flavor::Hugo => format!("content/{tag}/sip-response-codes/{stem}.md"),
            Flavor::Zola => {
                let ending = others(tag).map_or(String::new(), |tag| format!(".{tag}"));
                format!("content/sip-response-codes/{stem}{ending}.md")
            }
        };
        tags.map(path).collect()
    };
    for flavor in Flavor::ALL {
        let mut files = markdown(&dataset, &locales, flavor).unwrap();
        let index = if matches!(flavor, Flavor::Hugo | Flavor::Zola) { "_index" } else { "index" };
        let mut stems = vec![index.to_owned()];
        let schema = dataset.registry().schema();
        stems.extend(schema.group_ids().map(|id| format!("{id}/{index}")));
        let codes = dataset.registry().records().iter();
        stems.extend(codes.filter_map(|record| Some(format!("{}/{}", record.group()?, record.key()))));
        for path in stems.iter().flat_map(|stem| paths(flavor, stem)) {
            let page = files.remove(&path).unwrap_or_else(|| panic!("{flavor:?} has no {path}"));
            assert!(page.ends_with(b"\n") && !page.ends_with(b"\n\n"), "the end of {path}");
        }
        let rest: Vec<_> = files.keys().cloned().collect();
        let books = locales
            .iter()
            .flat_map(|locale| ["book.toml", "src/SUMMARY.md"].map(|file| format!("{}/{file}", locale.tag)));
        let expected: Vec<_> = if flavor == Flavor::Mdbook { books.collect() } else { Vec::new() };
        assert_eq!(rest, expected, "{flavor:?}");
    }
}

#[test]
fn the_first_language_is_that_of_the_site() {
    let (dataset, _) = Dataset::load(&embedded(), "sip-response", &LOAD_OPTIONS).unwrap();
    let locales = [dataset.locale("ko").unwrap(), dataset.locale("en").unwrap()];
    let files = markdown(&dataset, &locales, Flavor::Docusaurus).unwrap();
    let page = String::from_utf8(files["docs/sip-response-codes/4xx/486.md"].clone()).unwrap();
    assert!(page.contains("title: \"486 통화 중\"\n"), "{page}");
    assert!(
        files.contains_key("i18n/en/docusaurus-plugin-content-docs/current/sip-response-codes/4xx/486.md")
    );
}

/// If a record or group has a name but no number, the text of a link to it does not begin with a space.
#[test]
fn no_link_text_begins_with_a_space() {
    for id in ["sip-response", "sip-cause"] {
        let (dataset, _) = Dataset::load(&embedded(), id, &LOAD_OPTIONS).unwrap();
        let locales: Vec<_> = dataset.locales().iter().collect();
        for flavor in Flavor::ALL {
            for (path, bytes) in markdown(&dataset, &locales, flavor).unwrap() {
                let page = String::from_utf8(bytes).unwrap();
                assert!(!page.contains("[ ") && !page.contains("title = \" "), "{flavor:?} {path}: {page}");
                assert!(!page.contains("title: \" "), "{flavor:?} {path}: {page}");
            }
        }
    }
}
