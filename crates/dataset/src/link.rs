//! Links between datasets: the phrases of the records that links lead to, and what leads to each record.

use std::collections::BTreeMap;

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_finding::Finding;
use phrasebook_registry::{Key, Link, Type};

use crate::expected::{condition, linked};
use crate::rules::DANGLING_LINK;
use crate::{Dataset, Locale};

/// What a dataset knows of the records of others.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// The phrases of the records that our links lead to, by dataset and key.
    names: BTreeMap<(String, Key), Words>,
    /// What leads to our records, in the order of the datasets and their columns.
    arriving: BTreeMap<Key, Vec<Arriving>>,
}

/// The links of a column that lead to one record.
#[derive(Debug)]
pub(crate) struct Arriving {
    /// The name of the fact that they are: the dataset and the column.
    pub(crate) name: String,
    /// What the links are called at their end.
    heading: Words,
    /// The links, those first whose own list has this record first.
    pub(crate) links: Vec<ArrivingLink>,
}

/// A link at its end.
#[derive(Debug)]
pub(crate) struct ArrivingLink {
    /// The record that links here.
    pub(crate) from: Key,
    /// Its phrase.
    phrase: Words,
    /// The condition in words.
    condition: Option<Words>,
    /// The link itself.
    pub(crate) link: Link,
}

/// A text by the tags of locales.
#[derive(Clone, Debug, Default)]
struct Words {
    by_tag: BTreeMap<String, String>,
    source: String,
}

impl Words {
    /// The text of a message in all locales that have it.
    fn of(dataset: &Dataset, id: &str) -> Self {
        let text = |locale: &Locale| Some((locale.tag.clone(), locale.catalog.value(id, NO_ARGUMENTS).ok()?));
        let by_tag: BTreeMap<_, _> = dataset.locales().iter().filter_map(text).collect();
        let source = by_tag.get(&dataset.source_locale().tag).cloned().unwrap_or_default();
        Self { by_tag, source }
    }

    /// The text in a locale, else in the locale where texts start.
    fn text(&self, tag: &str) -> &str {
        self.by_tag.get(tag).unwrap_or(&self.source)
    }
}

impl Links {
    /// The phrase of a record that a link leads to; nothing before datasets are connected.
    pub(crate) fn name(&self, dataset: &str, key: &Key, tag: &str) -> Option<&str> {
        self.names.get(&(dataset.to_owned(), key.clone())).map(|words| words.text(tag))
    }

    /// What leads to a record.
    pub(crate) fn to(&self, key: &Key) -> &[Arriving] {
        self.arriving.get(key).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Arriving {
    pub(crate) fn heading(&self, tag: &str) -> &str {
        self.heading.text(tag)
    }
}

impl ArrivingLink {
    pub(crate) fn phrase(&self, tag: &str) -> &str {
        self.phrase.text(tag)
    }

    pub(crate) fn condition(&self, tag: &str) -> Option<&str> {
        self.condition.as_ref().map(|words| words.text(tag))
    }
}

/// Connects datasets, so that links show the phrases of the records that they lead to, and records show what leads to
/// them. Returns the links that lead to no record.
///
/// ```
/// use phrasebook_dataset::{Dataset, LoadOptions, Tree, connect};
///
/// let mut tree = Tree::default();
/// for (id, more) in [("colour", ""), ("mood", r#", { name = "colours", type = "link", dataset = "colour" }"#)] {
///     tree.insert(format!("records/{id}/dataset.toml"), format!(r#"
///         id = "{id}"
///         version = "1.0.0"
///         file_stem = "{id}s"
///         record_files = ["all.toml"]
///         messages = {{ record = "{id}" }}
///         tables = {{ data = ["key"], page = ["key"], comparison_data = ["key"], comparison_page = ["key"] }}
///         column = [{{ name = "key", type = "key", form = "name" }}{more}]
///     "#));
///     tree.insert(format!("locales/en/{id}.ftl"), format!("{id}-a = A {id}\n"));
/// }
/// tree.insert("records/colour/all.toml", "[[record]]\nkey = 'a'\n");
/// tree.insert("records/mood/all.toml", "[[record]]\nkey = 'a'\ncolours = ['a', 'b']\n");
/// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
///
/// let read = |id| Dataset::read(&tree, id, &LoadOptions::default()).unwrap().0;
/// let findings = connect(&mut [read("colour"), read("mood")]);
/// assert_eq!(findings.len(), 1);
/// assert_eq!(findings[0].message, "`colours` of a leads to b, of which `colour` has no record");
/// ```
pub fn connect(datasets: &mut [Dataset]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut all: Vec<Links> = datasets.iter().map(|_| Links::default()).collect();
    for (at, dataset) in datasets.iter().enumerate() {
        let schema = dataset.registry().schema();
        for column in schema.columns.iter().filter(|column| column.kind == Type::Link) {
            let id = column.dataset.as_deref().unwrap_or_default();
            let target = datasets.iter().position(|other| other.registry().schema().id == id);
            let heading = Words::of(dataset, &linked(&column.name));
            // By the record at the end: the rank of each link, and the link.
            let mut ends: BTreeMap<Key, Vec<(usize, ArrivingLink)>> = BTreeMap::new();
            for record in dataset.registry().records() {
                let phrase = Words::of(dataset, &schema.record_message(record.key()));
                for (rank, link) in record.links(&column.name).iter().enumerate() {
                    let found = target.and_then(|at| datasets.get(at));
                    let Some(other) = found.filter(|other| other.registry().record(&link.to).is_some())
                    else {
                        let end = if found.is_some() {
                            format!("of which `{id}` has no record")
                        } else {
                            format!("but there is no dataset `{id}`")
                        };
                        let message =
                            format!("`{}` of {} leads to {}, {end}", column.name, record.key(), link.to);
                        findings.push(Finding::error(&DANGLING_LINK, link.place.clone(), message));
                        continue;
                    };
                    let message = other.registry().schema().record_message(&link.to);
                    if let Some(links) = all.get_mut(at) {
                        links.names.insert((id.to_owned(), link.to.clone()), Words::of(other, &message));
                    }
                    let arriving = ArrivingLink {
                        from: record.key().clone(),
                        phrase: phrase.clone(),
                        condition: link.condition.as_ref().map(|slug| Words::of(dataset, &condition(slug))),
                        link: link.clone(),
                    };
                    ends.entry(link.to.clone()).or_default().push((rank, arriving));
                }
            }
            let Some(links) = target.and_then(|at| all.get_mut(at)) else { continue };
            for (key, mut arriving) in ends {
                arriving.sort_by_key(|(rank, _)| *rank);
                links.arriving.entry(key).or_default().push(Arriving {
                    name: format!("{}_{}", schema.id.replace('-', "_"), column.name),
                    heading: heading.clone(),
                    links: arriving.into_iter().map(|(_, link)| link).collect(),
                });
            }
        }
    }
    for (dataset, links) in datasets.iter_mut().zip(all) {
        dataset.links = links;
    }
    findings
}
