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
