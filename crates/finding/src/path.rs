//! Where in a TOML file a value is, as its writer would name it.

use std::fmt;

/// A step of a [`KeyPath`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A key of a table.
    Key(String),
    /// An entry of a list, counted from 0.
    Index(usize),
}

/// The path of a value in a TOML file.
///
/// It is printed as the file is written: tables in brackets, then the key. Entries of lists are counted from 1.
///
/// ```
/// use phrasebook_finding::KeyPath;
///
/// let shown = |path: &str| KeyPath::parse(path).to_string();
/// assert_eq!(shown("version"), "version");
/// assert_eq!(shown("messages.group"), "[messages].group");
/// assert_eq!(shown("messages.detail.column"), "[messages.detail].column");
/// assert_eq!(shown("record_files.0"), "record_files[1]");
/// assert_eq!(shown("column.2.type"), "[[column]] 3 .type");
/// assert_eq!(shown("column.2.field.0.name"), "[[column]] 3 .field[1].name");
/// assert_eq!(shown("tables.page.1"), "[tables].page[2]");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyPath(pub Vec<Step>);

impl KeyPath {
    /// Reads steps that are written with dots between them. Numbers are entries of lists, counted from 0.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let step = |step: &str| step.parse().map_or_else(|_| Step::Key(step.to_owned()), Step::Index);
        Self(text.split('.').filter(|step| !step.is_empty()).map(step).collect())
    }

    /// The path of the key `key` in the table at this path.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        Self(self.0.iter().cloned().chain([Step::Key(key.to_owned())]).collect())
    }

    /// Whether the value at this path is the one at `other`, or inside of it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = match self.0.as_slice() {
            [Step::Key(list), Step::Index(at), rest @ ..] if !rest.is_empty() => {
                write!(f, "[[{list}]] {} ", at + 1)?;
                rest
            }
            [Step::Key(_), Step::Key(_), ..] => {
                // The table of a value ends before its last key, or before the list that it is in.
                let keys = self.0.iter().take_while(|step| matches!(step, Step::Key(_))).count();
                let (tables, rest) = self.0.split_at(keys - 1);
                for (at, table) in tables.iter().enumerate() {
                    let Step::Key(table) = table else { break };
                    write!(f, "{}{table}", if at == 0 { "[" } else { "." })?;
                }
                f.write_str("]")?;
                rest
            }
            [Step::Key(key), rest @ ..] => {
                f.write_str(key)?;
                rest
            }
            rest => rest,
        };
        rest.iter().try_for_each(|step| match step {
            Step::Key(key) => write!(f, ".{key}"),
            Step::Index(at) => write!(f, "[{}]", at + 1),
        })
    }
}
