//! What tables are rendered from: rows of cells, by groups.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use phrasebook_registry::{Key, Schema, Type};

/// A table of one locale, or of all side by side.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct View {
    /// The columns' headings.
    pub headings: Vec<Heading>,
    /// The rows, by the groups of their records; groups without a record are left out. A dataset without groups has one
    /// here, [`Group::ALL`], which is called like the dataset.
    pub groups: Vec<Group>,
    /// The group and the position in it of each row, by its key.
    positions: BTreeMap<Key, (usize, usize)>,
}

impl View {
    pub(crate) fn new(headings: Vec<Heading>, groups: Vec<Group>) -> Self {
        let rows = |(at, group): (usize, &Group)| {
            let rows = group.rows.iter().enumerate();
            rows.map(|(row, Row { key, .. })| (key.clone(), (at, row))).collect::<Vec<_>>()
        };
        let positions = groups.iter().enumerate().flat_map(rows).collect();
        Self { headings, groups, positions }
    }

    /// The row of the record `key`.
    #[must_use]
    pub fn row(&self, key: &Key) -> Option<&Row> {
        let &(group, row) = self.positions.get(key)?;
        self.groups.get(group)?.rows.get(row)
    }

    /// The facts in the row and the entry of the record `key`, except empty ones. The key, the phrase and the canonical
    /// phrase are left out, since a card starts with them.
    #[must_use]
    pub fn facts(&self, schema: &Schema, key: &Key) -> Vec<Cow<'_, Fact>> {
        let Some(row) = self.row(key) else { return Vec::new() };
        let is_in_head = |name: &str| {
            let kind = schema.column(name).map(|column| column.kind);
            matches!(kind, Some(Type::Key | Type::Value)) || schema.canonical.as_deref() == Some(name)
        };
        let cells = self.headings.iter().zip(&row.cells).filter(|(heading, _)| !is_in_head(&heading.name));
        let cells = cells.filter(|(_, cell)| !cell.is_blank());
        let entry = row.entry.iter().filter(|fact| !fact.cell.is_blank());
        let cells = cells.map(|(heading, cell)| Cow::Owned(Fact::of_cell(heading, cell)));
        cells.chain(entry.map(Cow::Borrowed)).collect()
    }

    /// All rows.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

/// The head of a column.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Heading {
    /// The column's name in data files.
    pub name: String,
    /// The text of the heading.
    pub text: String,
    /// The language of the text where it is not the page's.
    pub language: Option<String>,
    /// What the cells below it tell.
    pub kind: FactKind,
}

/// Codes that belong together.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Group {
    /// The group's id, such as `4xx`.
    pub id: String,
    /// Whether it is a range of numbers, which readers know by its id.
    pub is_range: bool,
    /// Its name.
    pub name: String,
    /// What it means; empty if the dataset does not say so.
    pub summary: String,
    /// What holds for ranges of its codes; on pages of one locale.
    pub shared: Vec<Fact>,
    /// The rows of its codes.
    pub rows: Vec<Row>,
}

impl Group {
    /// The id of the only group of a dataset without groups.
    pub const ALL: &'static str = "all";

    /// What heads the group: its id if that means something to readers, then its name.
    #[must_use]
    pub fn title(&self) -> String {
        if self.is_range { format!("{} {}", self.id, self.name) } else { self.name.clone() }
    }

    /// What the group is called in short.
    #[must_use]
    pub fn label(&self) -> &str {
        if self.is_range { &self.id } else { &self.name }
    }
}

/// What a table says of one code.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Row {
    /// The key of its record.
    pub key: Key,
    /// A cell for each heading.
    pub cells: Vec<Cell>,
    /// The phrase of the code in the page's language.
    pub phrase: String,
    /// Whether every label that pages count is the first of its column, as for most codes.
    pub ordinary: bool,
    /// What the page says of the code below the table.
    pub entry: Vec<Fact>,
}

/// A fact about a code, shown below the table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fact {
    /// The name of its column.
    pub name: String,
    /// The heading of its column.
    pub heading: String,
    /// Its text.
    pub cell: Cell,
    /// What kind of a fact it is.
    pub kind: FactKind,
    /// Where it is specified, if the column names another one that says so.
    pub references: Vec<Span>,
}

/// A mapping between two datasets: what each authority maps a record to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MappingTable {
    /// The mapping's name in `dataset.toml`.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// The title of the dataset whose records are mapped.
    pub from: String,
    /// The authorities, one for each cell of a row.
    pub authorities: Vec<String>,
    /// A row for each record that is mapped, in the order of the keys.
    pub rows: Vec<MappingRow>,
}

/// What each authority maps one record to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MappingRow {
    /// The key of the record that is mapped.
    pub key: Key,
    /// The record.
    pub head: Span,
    /// A cell for each authority.
    pub cells: Vec<MappingCell>,
}

/// What one authority maps a record to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MappingCell {
    /// The records, with their conditions and references; none if the authority says nothing.
    pub items: Vec<Item>,
    /// Whether a program does something else than the standards say.
    pub differs: bool,
}

/// What kind of a fact something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactKind {
    /// Sentences.
    Prose,
    /// Links to records.
    Links,
    /// Anything else.
    Value,
}

impl FactKind {
    pub(crate) fn of(kind: Type) -> Self {
        match kind {
            Type::Attribute => Self::Prose,
            Type::Link => Self::Links,
            _ => Self::Value,
        }
    }
}

impl Fact {
    fn of_cell(heading: &Heading, cell: &Cell) -> Self {
        Self {
            name: heading.name.clone(),
            heading: heading.text.clone(),
            cell: cell.clone(),
            kind: heading.kind,
            references: Vec::new(),
        }
    }

    /// Whether it is sentences.
    #[must_use]
    pub fn is_prose(&self) -> bool {
        self.kind == FactKind::Prose
    }
}

/// What a cell holds; printed, it is the plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cell {
    /// The key itself.
    Key(Key),
    /// Pieces of text.
    Text(Vec<Span>),
    /// Several things, which share a line in a table.
    List {
        /// The things.
        items: Vec<Item>,
        /// What comes between two of them in a line.
        separator: Span,
    },
}

/// One thing in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// Its first field, such as the name of a header field, if it has fields.
    pub name: Option<String>,
    /// What its text has in brackets after the name.
    pub qualifiers: Vec<String>,
    /// Its text.
    pub spans: Vec<Span>,
    /// Where it is specified; not part of the line.
    pub references: Vec<Span>,
    /// Facts of the record that links here; not part of the line.
    pub details: Vec<Fact>,
}

impl Item {
    pub(crate) fn plain(span: Span) -> Self {
        Self::linked(vec![span], Vec::new(), Vec::new())
    }

    /// An item without fields.
    pub(crate) fn linked(spans: Vec<Span>, references: Vec<Span>, details: Vec<Fact>) -> Self {
        Self { name: None, qualifiers: Vec::new(), spans, references, details }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, "{key}"),
            other => other.spans().into_iter().try_for_each(|span| f.write_str(&span.text)),
        }
    }
}

impl Cell {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::Text(vec![Span::plain(text)])
    }

    /// The pieces of the text, those of a list with its separator between the items; a code has none.
    #[must_use]
    pub fn spans(&self) -> Vec<&Span> {
        match self {
            Self::Key(_) => Vec::new(),
            Self::Text(spans) => spans.iter().collect(),
            Self::List { items, separator } => {
                let items = items.iter().enumerate().flat_map(|(at, item)| {
                    let separator = (at > 0).then_some(separator);
                    separator.into_iter().chain(&item.spans)
                });
                items.collect()
            }
        }
    }

    /// Whether nothing of it is printed.
    fn is_blank(&self) -> bool {
        match self {
            Self::Key(_) => false,
            other => other.spans().iter().all(|span| span.text.is_empty()),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Key(_) => false,
            Self::Text(spans) => spans.iter().all(|span| span.text.is_empty()),
            Self::List { items, .. } => items.is_empty(),
        }
    }
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Span {
    /// The text.
    pub text: String,
    /// Its language where that is not the page's.
    pub language: Option<String>,
    /// What it links to.
    pub target: Option<Target>,
}

/// What a piece of text links to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    /// An address on the web.
    Url(String),
    /// A record of a dataset.
    Record {
        /// The id of the dataset.
        dataset: String,
        /// The key of the record.
        key: Key,
    },
}

impl Span {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), language: None, target: None }
    }

    /// The address on the web that it links to.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match &self.target {
            Some(Target::Url(url)) => Some(url),
            _ => None,
        }
    }
}

/// Where a phrase comes from; printed, it is the form of data files.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// A source document prints it.
    Source {
        /// The document's file name.
        document: String,
        /// The line, from 1.
        line: u32,
    },
    /// No source document has it.
    Authored,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source { document, line } => write!(f, "{document}:{line}"),
            Self::Authored => f.write_str("authored"),
        }
    }
}
