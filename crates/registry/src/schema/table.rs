//! Which columns each table shows.

use serde::Deserialize;

/// Which columns each table shows, by their names and in their order.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Tables {
    /// The columns of the data files of one locale.
    pub data: Vec<String>,
    /// The columns of the table on the page of one locale.
    pub page: Vec<String>,
    /// What the page of one locale says about each code below its table.
    pub entry: Vec<String>,
    /// What a terminal shows first for one code, chosen from `page` and `entry`; without it, all texts of both.
    pub card: Vec<String>,
    /// The columns of the data files of all locales side by side.
    pub comparison_data: Vec<String>,
    /// The columns of the table on the page of all locales side by side.
    pub comparison_page: Vec<String>,
}

/// One of the tables that a dataset is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Table {
    /// The data files of one locale.
    Data,
    /// The table on the page of one locale.
    Page,
    /// What that page says about each code below the table.
    Entry,
    /// What a terminal shows first for one code.
    Card,
    /// The data files of all locales side by side.
    ComparisonData,
    /// The page of all locales side by side.
    ComparisonPage,
}

impl Table {
    /// All tables.
    pub const ALL: [Self; 6] =
        [Self::Data, Self::Page, Self::Entry, Self::Card, Self::ComparisonData, Self::ComparisonPage];

    /// The table's name in `dataset.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Page => "page",
            Self::Entry => "entry",
            Self::Card => "card",
            Self::ComparisonData => "comparison_data",
            Self::ComparisonPage => "comparison_page",
        }
    }
}
