//! What a site is made with, beside its datasets.

use crate::Base;

/// What a site is made with, beside its datasets.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// The address that the site will have.
    pub base: Option<&'a Base>,
    /// The address of the repository, where readers can open issues at `issues/new`.
    pub repository: Option<&'a Base>,
    /// Files that readers can take away.
    pub downloads: &'a [Download],
}

/// A file that readers can take away.
#[derive(Clone, Debug)]
pub struct Download {
    /// Its path below the folder of all downloads.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}
