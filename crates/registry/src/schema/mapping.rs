//! Mappings: the link columns in which several authorities map records to those of another dataset.

use serde::Deserialize;

/// A mapping between two datasets, as several authorities have it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Mapping {
    /// The mapping's name; that of its messages, with `-` for `_`.
    pub name: String,
    /// A link column for each authority; the first is the one that the others are compared with.
    pub columns: Vec<String>,
    /// Whether the linked records are mapped to the records that have the links, and not the other way round.
    #[serde(default)]
    pub backward: bool,
}

impl Mapping {
    /// The slug of each column's authority: the column's name without the mapping's, such as `rfc3398` for the column
    /// `to_sip_rfc3398` of the mapping `to_sip`.
    pub fn authorities(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| self.authority(column))
    }

    /// The name of the column whose authority has this slug.
    #[must_use]
    pub fn column(&self, authority: &str) -> Option<&str> {
        self.columns.iter().find(|column| self.authority(column) == authority).map(String::as_str)
    }

    fn authority<'c>(&self, column: &'c str) -> &'c str {
        let added = column.strip_prefix(&self.name).and_then(|rest| rest.strip_prefix('_'));
        added.unwrap_or(column)
    }
}
