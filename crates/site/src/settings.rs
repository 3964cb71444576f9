//! The settings of a site.

use crate::{BaseUrl, Painter};

/// The settings of a site: what it is made of besides its datasets.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// The address of the site.
    pub base: Option<&'a BaseUrl>,
    /// The address of the repository, where readers can open issues at `issues/new`.
    pub repository: Option<&'a BaseUrl>,
    /// Paints a picture for the page of each code. Pages refer to their pictures only if the site's address is known.
    pub painter: Option<&'a Painter>,
    /// Whether there are stubs at lowercase addresses, such as `zh-cn/486/`, that redirect to the pages.
    pub lowercase_stubs: bool,
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
