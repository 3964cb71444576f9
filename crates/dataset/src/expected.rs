//! Which messages a locale has to have.

use std::collections::{BTreeMap, BTreeSet};

use phrasebook_registry::{FieldType, Table};

use crate::{Dataset, Ledger};

/// What a locale's message has to have, beside its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected<'a> {
    /// The names of its attributes.
    pub(crate) attributes: BTreeSet<&'a str>,
    /// The variables that its texts may mention.
    pub(crate) variables: BTreeSet<&'a str>,
}

/// The words of tables and pages that every dataset needs, with their attributes and variables.
const UI: &[(&str, &[&str], &[&str])] = &[
    ("ui-language", &[], &[]),
    ("ui-skip", &[], &[]),
    ("ui-contents", &[], &[]),
    ("ui-languages", &[], &[]),
    ("ui-side-by-side", &[], &[]),
    ("ui-details", &[], &[]),
    ("ui-codes", &[], &["count"]),
    ("ui-table-caption", &[], &["title", "group"]),
    ("ui-shared", &[], &["heading"]),
    ("ui-registry", &[], &[]),
    ("ui-registry-updated", &[], &["name", "date"]),
    ("ui-version", &[], &[]),
    ("ui-license", &[], &[]),
    ("ui-generated", &[], &["command"]),
    ("ui-list-separator", &[], &[]),
    ("ui-item-separator", &[], &[]),
    ("ui-qualifier-separator", &[], &[]),
    ("ui-qualified", &[], &["head", "qualifiers"]),
    ("ui-detail-example", &[], &["expectation", "phrase"]),
    ("ui-origin-authored", &[], &[]),
    ("ui-origin-source", &[], &["document", "line"]),
    ("ui-sources", &["summary"], &[]),
    ("ui-sources-wrong", &[], &[]),
    ("ui-sources-nothing-wrong", &[], &[]),
    ("ui-sources-places", &[], &["count"]),
    ("ui-column-source", &[], &[]),
    ("ui-column-line", &[], &[]),
    ("ui-column-code", &[], &[]),
    ("ui-column-printed-code", &[], &[]),
    ("ui-column-printed-phrase", &[], &[]),
    ("ui-column-language", &[], &[]),
    ("ui-column-verdict", &[], &[]),
    ("ui-column-shipped-phrase", &[], &[]),
    ("ui-column-note", &[], &[]),
    ("ui-verdict-same", &[], &[]),
    ("ui-verdict-normalized", &[], &[]),
    ("ui-verdict-corrected", &[], &[]),
    ("ui-verdict-superseded", &[], &[]),
];

/// The words of the site, which a root needs if its source locale has a file of them.
const SITE: &[(&str, &[&str], &[&str])] = &[
    ("site-skip", &[], &[]),
    ("site-pages", &[], &[]),
    ("site-home", &[], &[]),
    ("site-classes", &[], &[]),
    ("site-compare", &[], &[]),
    ("site-coverage", &["summary"], &[]),
    ("site-sources", &[], &[]),
    ("site-about", &[], &[]),
    ("site-previous", &[], &[]),
    ("site-next", &[], &[]),
    ("site-copied", &[], &[]),
    ("site-search", &["placeholder", "results", "none"], &[]),
    ("site-filter", &["none"], &[]),
    ("site-sort", &[], &[]),
    ("site-copy", &["number", "phrase", "line", "link"], &[]),
    ("site-facts", &[], &[]),
    ("site-other-languages", &[], &[]),
    ("site-confusable", &[], &[]),
    ("site-example", &[], &[]),
    ("site-review", &["reviewed", "draft", "stale", "missing"], &[]),
    ("site-class-unknown", &[], &["first", "last", "code"]),
    ("site-coverage-texts", &[], &[]),
    ("site-coverage-messages", &[], &[]),
    ("site-coverage-drawn", &[], &[]),
    ("site-coverage-authored", &[], &[]),
    ("site-coverage-by-code", &[], &[]),
    ("site-about-facts", &[], &[]),
    ("site-about-words", &[], &[]),
    ("site-about-review", &[], &[]),
    ("site-about-privacy", &[], &[]),
    ("site-choose", &[], &[]),
    ("site-not-found", &["summary"], &[]),
];

/// The variables of the messages that are the ledger's notes.
const NOTE_VARIABLES: &[&str] = &["code", "printed_code", "printed_phrase", "shipped_phrase", "rfc"];

/// The id of the message that is a column's heading.
pub(crate) fn heading(column: &str) -> String {
    format!("column-{}", kebab(column))
}

/// The id of the message that labels a slug of a column.
pub(crate) fn label(column: &str, slug: &str) -> String {
    format!("label-{}-{slug}", kebab(column))
}

/// The id of the message that labels a slug of a field.
pub(crate) fn field_label(column: &str, field: &str, slug: &str) -> String {
    format!("label-{}-{}-{slug}", kebab(column), kebab(field))
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

impl Dataset {
    /// Whether the source locale has words for a site; then every locale needs them.
    #[must_use]
    pub fn has_site_words(&self) -> bool {
        self.source_locale().catalog.messages().keys().any(|id| id.starts_with("site-"))
    }

    /// The messages that each locale has to have by their ids; all have a value.
    pub(crate) fn expected(&self) -> BTreeMap<String, Expected<'_>> {
        let schema = self.registry().schema();
        let mut expected: BTreeMap<String, Expected<'_>> = BTreeMap::new();
        let mut add = |id: String, attributes: &[&'static str], variables: &[&'static str]| {
            let attributes = attributes.iter().copied().collect();
            expected.insert(id, Expected { attributes, variables: variables.iter().copied().collect() });
        };
        let site = if self.has_site_words() { SITE } else { &[] };
        for &(id, attributes, variables) in UI.iter().chain(site) {
            add(id.to_owned(), attributes, variables);
        }
        add("dataset".to_owned(), &["summary"], &[]);
        for group in &schema.groups {
            add(schema.group_message(group), &["summary"], &[]);
        }
        for id in self.registry().confusable().iter().filter_map(|&pair| schema.pair_message(pair)) {
            add(id, &[], &[]);
        }
        // Data files have the column's name itself at their head.
        for table in [Table::Page, Table::Entry, Table::ComparisonPage] {
            for column in schema.columns_of(table) {
                add(heading(&column.name), &[], &[]);
            }
        }
        for column in &schema.columns {
            for slug in &column.values {
                add(label(&column.name, slug), &[], &[]);
            }
            for field in column.fields.iter().filter(|field| field.kind == FieldType::Label) {
                for slug in &field.values {
                    add(field_label(&column.name, &field.name, slug), &[], &[]);
                }
            }
        }
        for (_, entry) in self.ledger().into_iter().flat_map(Ledger::entries) {
            for slug in &entry.notes {
                add(format!("note-{slug}"), &[], NOTE_VARIABLES);
            }
        }
        for record in self.registry().records() {
            let mut message = Expected::default();
            message.attributes.extend(schema.messages.attributes.iter().map(String::as_str));
            let detail = schema.messages.detail.as_ref();
            if let Some(detail) = detail.filter(|detail| record.value(&detail.column).is_some()) {
                message.attributes.insert(&detail.attribute);
                message.variables.extend(detail.samples.keys().map(String::as_str));
            }
            expected.insert(schema.record_message(record.code()), message);
        }
        expected
    }
}
