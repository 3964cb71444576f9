//! Writing a set of files to a folder, or checking that they are there.
//!
//! The folder holds a `MANIFEST` of the files that this program made. A [`Writer`] takes each file as soon as it is
//! rendered, compares it with what is there, and stages it if it differs. Once all have come, it refuses what it must not
//! touch, or moves the staged files into place. If a run is stopped, each file is complete, old or new, and the next
//! run knows that it is ours and corrects it: the set is a pure function of the data, and no file in the folder changes
//! what is written.
//!
//! ```
//! use std::sync::atomic::AtomicBool;
//!
//! use phrasebook_output::{Names, Options, Sink, Variables, Way, Writer};
//!
//! let folder = tempfile::tempdir().unwrap();
//! let options = Options {
//!     out: &folder.path().join("out"),
//!     set: "tables",
//!     complete: true,
//!     beside: false,
//!     names: Names::Portable,
//!     force: false,
//!     way: Way::Replace,
//!     protected: &[],
//!     interrupted: &AtomicBool::new(false),
//! };
//! let writer = Writer::open(options, &|| eprintln!("another run is at it")).unwrap();
//! writer.add("ko/codes.csv", b"486").unwrap();
//! let report = writer.finish(&Variables::default()).unwrap();
//! assert_eq!(report.written, ["ko/codes.csv"]);
//! ```

mod check;
mod error;
mod folder;
mod hash;
mod manifest;
mod options;
mod paths;
mod place;
mod replace;
mod shape;
mod sink;
mod stage;
mod swap;
mod tree;
mod writer;

pub use check::{Checker, Difference};
pub use error::Error;
pub use options::{Names, Options, Way};
pub use replace::replace;
pub use shape::Variables;
pub use sink::{Collected, Files, Sink};
pub use writer::Writer;

/// What a run has done to a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The paths of new or changed files.
    pub written: Vec<String>,
    /// The paths of files that this program made and that are no longer made.
    pub removed: Vec<String>,
    /// The paths that the manifest listed, although this program makes no such files; they were left alone.
    pub left: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

#[cfg(test)]
mod tests;
