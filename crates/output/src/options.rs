//! What a run is asked to do.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// What is written, where, and how what is there is treated.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// The folder.
    pub out: &'a Path,
    /// What kind of files the set has, such as `tables`; a folder holds one kind.
    pub set: &'a str,
    /// Whether files that an earlier run made, and that are no longer made, are removed.
    pub complete: bool,
    /// Whether the folder may hold files of others that this program has never seen, such as the sources of a site.
    pub beside: bool,
    /// Which file names are allowed.
    pub names: Names,
    /// Whether files of ours that somebody has edited are overwritten.
    pub force: bool,
    /// How the new set gets into the folder.
    pub way: Way,
    /// Folders that no output belongs into, such as those of the data.
    pub protected: &'a [PathBuf],
    /// Is set when the run is to stop.
    pub interrupted: &'a AtomicBool,
}

/// How a new set gets into the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// File by file: each is replaced at once, and a reader may see old and new ones for a moment.
    Replace,
    /// All at once: the folder is exchanged for one with the new set. Whoever has the old folder open keeps it.
    Swap,
}

/// Which names are allowed for the files of a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Names that every file system can tell apart, even one that ignores case.
    #[default]
    Portable,
    /// Names that may differ only in case. They need a case-sensitive file system.
    CaseSensitive,
}
