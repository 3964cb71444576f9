//! Findings: problems in data, each with the rule it breaks, its file and line, and what to do about it.
//!
//! Every reader of data in this workspace returns what it could read *and* a list of [`Finding`]s, so that all
//! problems of a run are reported at once.
//!
//! ```
//! use phrasebook_finding::{Finding, Place, Rule, Severity};
//!
//! static MISSING_MESSAGE: Rule = Rule {
//!     name: "missing_message",
//!     finds: "A locale lacks a message.",
//!     why: "Nothing could be shown in its place.",
//!     wrong: "# `status-486` is missing",
//!     right: "status-486 = Busy Here",
//! };
//!
//! let place = Place::new("locales/ko/sip-response.ftl", 12);
//! let finding = Finding::error(&MISSING_MESSAGE, place, "`status-486` is missing")
//!     .help("add `status-486 = …`");
//! assert_eq!(finding.severity, Severity::Error);
//! assert_eq!(
//!     finding.to_string(),
//!     "error[missing_message]: `status-486` is missing\n  \
//!      --> locales/ko/sip-response.ftl:12\n  \
//!      = help: add `status-486 = …`"
//! );
//! ```

mod hidden;
mod nearest;
mod path;
mod rule;
pub mod rules;
mod text;

use std::fmt;
use std::sync::Arc;

pub use hidden::{has_right_to_left_letter, hidden_character, is_never_needed, unneeded_character};
pub use nearest::nearest;
pub use path::{KeyPath, Step};
pub use rule::Rule;
pub use text::{
    Lines, Shown, Source, check_text, is_reserved_name, shown, shown_json, shown_lines, shown_path,
};

/// Whether a finding keeps tables from being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The data is wrong: nothing is written.
    Error,
    /// A person should look at the data; tables are still written.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's path below the root of the data, with `/` between folders.
    pub path: Arc<str>,
    /// The line, counted from 1.
    pub line: u32,
}

impl Place {
    /// Names a line of a file; lines count from 1.
    pub fn new(path: impl Into<Arc<str>>, line: u32) -> Self {
        Self { path: path.into(), line }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", shown(&self.path), self.line)
    }
}

/// One problem in the data.
///
/// Findings order by place, so that a sorted list reads file by file from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Finding {
    /// Where the problem is.
    pub place: Place,
    /// The name of the rule that is broken, such as `missing_message`.
    pub rule: &'static str,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
    /// Whether the problem keeps tables from being written.
    pub severity: Severity,
}

impl Finding {
    /// Makes a finding that keeps tables from being written.
    pub fn error(rule: &'static Rule, place: Place, message: impl Into<String>) -> Self {
        Self {
            place,
            rule: rule.name,
            message: message.into(),
            help: String::new(),
            severity: Severity::Error,
        }
    }

    /// Makes a finding that a person should look at, and that does not keep tables from being written.
    pub fn warning(rule: &'static Rule, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place, message) }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// Prints in the shape of rustc's diagnostics. Characters that would act on a terminal are shown escaped, since
/// messages quote the data.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}\n  --> {}", self.severity, self.rule, shown(&self.message), self.place)?;
        if !self.help.is_empty() {
            write!(f, "\n  = help: {}", shown(&self.help))?;
        }
        Ok(())
    }
}
