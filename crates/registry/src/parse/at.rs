//! The path of a value in a file of records, as findings print it.

use std::fmt;

use crate::Key;

/// The path of a value in a file of records. It is formatted only when printed, since nearly all values are right.
///
/// It is printed as `record 486 .headers[2].name`; entries of lists are counted from 1.
#[derive(Clone, Copy)]
pub(super) enum At<'a> {
    /// A key of the file itself.
    Top(&'a str),
    /// An entry of a list of the file that no key names, counted from 0.
    Entry(&'a str, usize),
    /// A record.
    Record(&'a Key),
    /// A key of the table at a path.
    Key(&'a At<'a>, &'a str),
    /// An entry of the list at a path, counted from 0.
    Index(&'a At<'a>, usize),
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top(key) => f.write_str(key),
            Self::Entry(list, index) => write!(f, "[[{list}]] {}", index + 1),
            Self::Record(key) => write!(f, "record {key}"),
            Self::Key(at @ (Self::Entry(..) | Self::Record(_)), key) => write!(f, "{at} .{key}"),
            Self::Key(at, key) => write!(f, "{at}.{key}"),
            Self::Index(at, index) => write!(f, "{at}[{}]", index + 1),
        }
    }
}
