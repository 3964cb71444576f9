//! Columns, and the fields of their items.

use serde::Deserialize;

/// A column of the tables.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Column {
    /// The column's name in data files, in records, and (with `-` for `_`) in its heading's message.
    pub name: String,
    /// What the column holds.
    #[serde(rename = "type")]
    pub kind: Type,
    /// What a key is.
    #[serde(default)]
    pub form: KeyForm,
    /// Whether every record has it.
    #[serde(default)]
    pub required: bool,
    /// Which records have to have it.
    pub required_for: Option<RequiredFor>,
    /// The slugs that a label may have, or the conditions of a link.
    #[serde(default)]
    pub values: Vec<String>,
    /// The dataset that the column links to.
    pub dataset: Option<String>,
    /// Label or attribute columns of this dataset that are shown next to the link on the page of the linked record.
    #[serde(default)]
    pub details: Vec<String>,
    /// The authority that defines the links, such as `RFC 3398`; required in a mapping, and only allowed there.
    pub authority: Option<String>,
    /// The fields of an item.
    #[serde(default, rename = "field")]
    pub fields: Vec<Field>,
    /// The column that says where the facts of this one are specified.
    pub reference: Option<String>,
    /// The language of a text that is the same in every locale.
    pub language: Option<String>,
    /// Whether pages count the codes of each label. Tables of the site can be filtered by the labels of the first such
    /// column.
    #[serde(default)]
    pub tally: bool,
}

/// The records for which a column is required: those whose `column` has one of `values`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct RequiredFor {
    /// A label column.
    pub column: String,
    /// Some of its slugs.
    pub values: Vec<String>,
}

/// What the keys of a dataset are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KeyForm {
    /// Whole numbers, such as `486`.
    #[default]
    Number,
    /// Names of letters, digits, hyphens and underscores, such as `codec-mismatch` or `004`.
    Name,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Type {
    /// The code itself.
    Key,
    /// The name of the group that the code belongs to.
    Group,
    /// A text of the record.
    Text,
    /// A list of texts of the record.
    Texts,
    /// A slug of the record.
    Label,
    /// References of the record.
    Reference,
    /// A list of small tables of the record.
    Items,
    /// Records of another dataset.
    Link,
    /// The value of the record's message.
    Value,
    /// The attribute of the record's message that is named like the column.
    Attribute,
    /// Where the value of the record's message comes from.
    Origin,
}

impl Type {
    /// The type's name in `dataset.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Group => "group",
            Self::Text => "text",
            Self::Texts => "texts",
            Self::Label => "label",
            Self::Reference => "reference",
            Self::Items => "items",
            Self::Link => "link",
            Self::Value => "value",
            Self::Attribute => "attribute",
            Self::Origin => "origin",
        }
    }

    /// Whether records hold the column, rather than messages or the engine.
    #[must_use]
    pub fn is_of_record(self) -> bool {
        matches!(self, Self::Text | Self::Texts | Self::Label | Self::Reference | Self::Items | Self::Link)
    }
}

/// A field of an item.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Field {
    /// The field's name.
    pub name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Whether an item may lack it.
    #[serde(default)]
    pub optional: bool,
    /// The language of a text that is the same in every locale.
    pub language: Option<String>,
    /// Whether it is shown in brackets after the others; labels always are, unless they come first.
    #[serde(default)]
    pub qualifier: bool,
    /// The slugs that a label may have.
    #[serde(default)]
    pub values: Vec<String>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FieldType {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A slug.
    Label,
    /// References; data only, not shown in cells.
    Reference,
}
