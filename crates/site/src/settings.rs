//! The settings of a site.

use crate::BaseUrl;

/// The settings of a site: what it is made of besides its datasets.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// The address of the site.
    pub base: Option<&'a BaseUrl>,
    /// The address of the repository, where readers can open issues at `issues/new`.
    pub repository: Option<&'a BaseUrl>,
    /// Files that readers can download.
    pub downloads: &'a [Download],
}

/// A file that readers can download.
#[derive(Clone, Debug)]
pub struct Download {
    /// Its path below the folder of all downloads.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}
