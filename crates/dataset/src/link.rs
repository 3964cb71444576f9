//! Links between datasets: the phrases of linked records, and the links to each record.

use std::collections::BTreeMap;
use std::sync::Arc;

use phrasebook_catalog::{Catalog, NO_ARGUMENTS};
use phrasebook_finding::Finding;
use phrasebook_registry::{Column, Key, Link, Record, Type};

use crate::expected::{TITLE, condition, heading, label, linked};
use crate::rows::{Cell, Fact, FactKind};
use crate::rules::DANGLING_LINK;
use crate::{Dataset, Locale};

/// What a dataset knows about the records of other datasets.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// The datasets that ours links to, by id.
    targets: BTreeMap<String, Known>,
    /// The links to our records, in the order of the datasets and their columns.
    arriving: BTreeMap<Key, Vec<Arriving>>,
}

/// What a dataset knows about another one that it links to.
#[derive(Debug)]
struct Known {
    title: Words,
    /// The phrases of the linked records.
    names: BTreeMap<Key, Words>,
}

/// The links to one record from a column or a mapping.
#[derive(Debug)]
pub(crate) struct Arriving {
    /// The dataset that the links are in.
    pub(crate) dataset: String,
    /// The name of the fact that shows them: the dataset, and the column or the mapping.
    pub(crate) name: String,
    /// The heading of the links at their target.
    heading: Words,
    /// The links, column by column; within a column, by the position of this record in the linking record's list.
    pub(crate) links: Vec<ArrivingLink>,
}

/// A link, seen from its target.
#[derive(Debug)]
pub(crate) struct ArrivingLink {
    /// The record that links here.
    pub(crate) from: Key,
    /// Its phrase.
    phrase: Arc<Words>,
    /// The condition in words.
    condition: Option<Words>,
    /// The authority of the mapping that it is part of.
    pub(crate) authority: Option<String>,
    /// Facts of the linking record, shown next to the link.
    details: Arc<[Detail]>,
    /// The link itself.
    pub(crate) link: Link,
}

/// A fact of the linking record, shown next to its link.
#[derive(Debug)]
struct Detail {
    name: String,
    heading: Words,
    text: Words,
    kind: FactKind,
}

/// A text by the tags of locales.
#[derive(Clone, Debug, Default)]
struct Words {
    by_tag: BTreeMap<String, String>,
    source: String,
}

impl Words {
    /// The value of a message in all locales that have it.
    fn of(dataset: &Dataset, id: &str) -> Self {
        Self::by(dataset, |catalog| catalog.value(id, NO_ARGUMENTS).ok())
    }

    /// What `text` makes of the catalogs of all locales.
    fn by(dataset: &Dataset, text: impl Fn(&Catalog) -> Option<String>) -> Self {
        let text = |locale: &Locale| Some((locale.tag.clone(), text(&locale.catalog)?));
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
    /// The phrase of a linked record; `None` before datasets are connected.
    pub(crate) fn name(&self, dataset: &str, key: &Key, tag: &str) -> Option<&str> {
        Some(self.targets.get(dataset)?.names.get(key)?.text(tag))
    }

    /// The title of a linked dataset.
    pub(crate) fn title(&self, dataset: &str, tag: &str) -> Option<&str> {
        Some(self.targets.get(dataset)?.title.text(tag))
    }

    /// The links to a record.
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

    /// The facts of the linking record that are shown next to the link.
    pub(crate) fn details(&self, tag: &str) -> Vec<Fact> {
        let facts = self.details.iter().map(|detail| Fact {
            name: detail.name.clone(),
            heading: detail.heading.text(tag).to_owned(),
            cell: Cell::plain(detail.text.text(tag)),
            kind: detail.kind,
            references: Vec::new(),
        });
        facts.collect()
    }
}

/// The facts of a record that are shown next to its links in `column`.
fn details(dataset: &Dataset, column: &Column, record: &Record) -> Vec<Detail> {
    let schema = dataset.registry().schema();
    let columns = column.details.iter().filter_map(|name| schema.column(name));
    let details = columns.map(|column| Detail {
        name: column.name.clone(),
        heading: Words::of(dataset, &heading(&column.name)),
        text: if let Some(slug) = record.label(&column.name) {
            Words::of(dataset, &label(&column.name, slug))
        } else {
            let id = schema.record_message(record.key());
            Words::by(dataset, |catalog| catalog.attribute(&id, &column.name, NO_ARGUMENTS).ok())
        },
        kind: FactKind::of(column.kind),
    });
    details.collect()
}

/// Connects datasets, so that links show the phrases of their targets, and records show the links to them. Returns a
/// finding for each link to a record or a dataset that does not exist.
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
/// assert_eq!(findings[0].message, "`colours` of a links to b, but `colour` has no such record");
/// ```
pub fn connect(datasets: &mut [Dataset]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut all: Vec<Links> = datasets.iter().map(|_| Links::default()).collect();
    for (at, dataset) in datasets.iter().enumerate() {
        let schema = dataset.registry().schema();
        for column in schema.columns.iter().filter(|column| column.kind == Type::Link) {
            let id = column.dataset.as_deref().unwrap_or_default();
            let linking = || {
                let records = dataset.registry().records().iter();
                records
                    .map(|record| (record, record.links(&column.name)))
                    .filter(|(_, links)| !links.is_empty())
            };
            let mut dangling = |record: &Record, link: &Link, why: &str| {
                let message = format!("`{}` of {} links to {}, {why}", column.name, record.key(), link.to);
                findings.push(Finding::error(&DANGLING_LINK, link.place.clone(), message));
            };
            let target = datasets.iter().position(|other| other.registry().schema().id == id);
            let Some((target, other)) = target.and_then(|at| Some((at, datasets.get(at)?))) else {
                let why = format!("but there is no dataset `{id}`");
                linking()
                    .for_each(|(record, links)| links.iter().for_each(|link| dangling(record, link, &why)));
                continue;
            };
            let Some(links) = all.get_mut(at) else { continue };
            let known = links
                .targets
                .entry(id.to_owned())
                .or_insert_with(|| Known { title: Words::of(other, TITLE), names: BTreeMap::new() });
            let mapping = schema.mapping_of(&column.name);
            // By target: the rank of each link in its record's list, and the link.
            let mut ends: BTreeMap<Key, Vec<(usize, ArrivingLink)>> = BTreeMap::new();
            for (record, links) in linking() {
                let phrase = Arc::new(Words::of(dataset, &schema.record_message(record.key())));
                let details: Arc<[Detail]> = details(dataset, column, record).into();
                for (rank, link) in links.iter().enumerate() {
                    if other.registry().record(&link.to).is_none() {
                        dangling(record, link, &format!("but `{id}` has no such record"));
                        continue;
                    }
                    let name = || Words::of(other, &other.registry().schema().record_message(&link.to));
                    known.names.entry(link.to.clone()).or_insert_with(name);
                    let arriving = ArrivingLink {
                        from: record.key().clone(),
                        phrase: Arc::clone(&phrase),
                        condition: link.condition.as_ref().map(|slug| Words::of(dataset, &condition(slug))),
                        authority: mapping.and(column.authority.clone()),
                        details: Arc::clone(&details),
                        link: link.clone(),
                    };
                    ends.entry(link.to.clone()).or_default().push((rank, arriving));
                }
            }
            let Some(links) = all.get_mut(target) else { continue };
            let name = mapping.map_or(&column.name, |mapping| &mapping.name);
            let heading = Words::of(dataset, &linked(name));
            let name = format!("{}_{name}", schema.id.replace('-', "_"));
            for (key, mut ends) in ends {
                ends.sort_by_key(|(rank, _)| *rank);
                let arriving = links.arriving.entry(key).or_default();
                let ends = ends.into_iter().map(|(_, link)| link);
                // The columns of a mapping arrive together.
                match arriving.iter_mut().find(|arriving| arriving.name == name) {
                    Some(arriving) => arriving.links.extend(ends),
                    None => arriving.push(Arriving {
                        dataset: schema.id.clone(),
                        name: name.clone(),
                        heading: heading.clone(),
                        links: ends.collect(),
                    }),
                }
            }
        }
    }
    for (dataset, links) in datasets.iter_mut().zip(all) {
        dataset.links = links;
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LoadOptions, Tree};
    use phrasebook_registry::Table;

    /// Two codes, and a cause that two authorities map to them.
    fn datasets() -> [Dataset; 2] {
        let mut tree = Tree::default();
        for (id, more) in [
            ("code", ""),
            (
                "cause",
                r#"
                [[mapping]]
                name = "to"
                columns = ["to_a", "to_b"]
                [[column]]
                name = "to_a"
                type = "link"
                dataset = "code"
                authority = "A"
                values = ["late"]
                details = ["cure"]
                [[column]]
                name = "to_b"
                type = "link"
                dataset = "code"
                authority = "B"
                [[column]]
                name = "cure"
                type = "attribute"
                "#,
            ),
        ] {
            let cure = if more.is_empty() { "" } else { "attributes = [\"cure\"]" };
            let entry = if more.is_empty() { "" } else { "\"to_a\", \"to_b\"" };
            tree.insert(
                format!("records/{id}/dataset.toml"),
                format!(
                    r#"
                    id = "{id}"
                    version = "1.0.0"
                    file_stem = "{id}s"
                    record_files = ["all.toml"]
                    [messages]
                    record = "{id}"
                    {cure}
                    [tables]
                    data = ["key"]
                    page = ["key"]
                    entry = [{entry}]
                    comparison_data = ["key"]
                    comparison_page = ["key"]
                    [[column]]
                    name = "key"
                    type = "key"
                    {more}"#
                ),
            );
        }
        tree.insert("records/code/all.toml", "[[record]]\nkey = 4\n[[record]]\nkey = 5\n");
        let links =
            "to_a = [{ to = 5, reference = [\"RFC 1 2\"] }, { to = 4, when = \"late\" }]\nto_b = [5, 4]";
        tree.insert("records/cause/all.toml", format!("[[record]]\nkey = 1\n{links}\n"));
        tree.insert(
            "locales/en/ui.ftl",
            "ui-language = English\nui-item-separator = ;{ \" \" }\nui-qualifier-separator = ,{ \" \" }\n\
             ui-qualified = { $head } ({ $qualifiers })\n",
        );
        tree.insert(
            "locales/en/code.ftl",
            "dataset = Codes\ncolumn-key = Key\ncode-4 = Four\ncode-5 = Five\n",
        );
        tree.insert(
            "locales/en/cause.ftl",
            "dataset = Causes\ncolumn-key = Key\ncause-1 = One\n    .cure = Wait.\ncolumn-cure = Cure\nmapping-to = To codes\n\
             linked-to = From causes\nlabel-condition-late = if it is late\n",
        );
        ["code", "cause"].map(|id| Dataset::read(&tree, id, &LoadOptions::default()).unwrap().0)
    }

    #[track_caller]
    fn facts(dataset: &Dataset, key: u32) -> Vec<Fact> {
        let locale = dataset.source_locale();
        let view = dataset.table(Table::Page, locale).unwrap();
        view.row(&Key::from(key)).unwrap().entry.clone()
    }

    #[test]
    fn a_mapping_is_one_fact_at_both_ends_and_says_who_has_it() {
        let mut datasets = datasets();
        assert_eq!(connect(&mut datasets), []);
        let [codes, causes] = &datasets;
        let [fact] = facts(causes, 1).try_into().unwrap();
        assert_eq!((fact.name.as_str(), fact.heading.as_str()), ("to", "To codes"));
        assert_eq!(fact.cell.to_string(), "5 Five (A, B); 4 Four (if it is late, A); 4 Four (B)");
        let [fact] = facts(codes, 5).try_into().unwrap();
        assert_eq!((fact.name.as_str(), fact.heading.as_str()), ("cause_to", "From causes"));
        assert_eq!(fact.cell.to_string(), "1 One (A, B)");
        let targets: Vec<_> = fact.cell.spans().into_iter().filter_map(|span| span.target.clone()).collect();
        let record = crate::Target::Record { dataset: "cause".to_owned(), key: Key::from(1) };
        assert_eq!(targets[0], record);
        assert!(matches!(&targets[1], crate::Target::Url(url) if url.contains("rfc1")), "{targets:?}");
        let Cell::List { items, .. } = &fact.cell else { panic!("{fact:?}") };
        assert_eq!(items[0].details[0].heading, "Cure");
        assert_eq!(items[0].details[0].cell.to_string(), "Wait.");
    }
}
