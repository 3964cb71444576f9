//! The tools that make a site from Markdown.

use phrasebook_escape::Reader;

/// A tool that makes a site from Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Flavor {
    /// mdBook: a book for each language, `<tag>/book.toml` and `<tag>/src/`.
    Mdbook,
    /// Docusaurus: `docs/`, and `i18n/<tag>/` for languages other than the first.
    Docusaurus,
    /// Starlight: `src/content/docs/<tag>/`, with the tag in lower case.
    Starlight,
    /// Hugo: `content/<tag>/`.
    Hugo,
    /// Zola: `content/`, with the language in the names of files, except for the first language.
    Zola,
}

impl Flavor {
    /// All flavors.
    pub const ALL: [Self; 5] = [Self::Mdbook, Self::Docusaurus, Self::Starlight, Self::Hugo, Self::Zola];

    /// What the tool takes for a link.
    pub(super) fn reader(self) -> Reader {
        match self {
            Self::Docusaurus | Self::Starlight => Reader::Remark,
            Self::Mdbook | Self::Hugo | Self::Zola => Reader::Plain,
        }
    }

    /// The language of the code block of a diagram; Zola warns about languages that it cannot highlight.
    pub(super) fn diagram_language(self) -> &'static str {
        if self == Self::Zola { "txt" } else { "mermaid" }
    }

    /// Whether a page has to contain its title.
    pub(super) fn needs_title(self) -> bool {
        self == Self::Mdbook
    }

    /// Whether a page has to link to its neighbours and its group.
    pub(super) fn needs_neighbours(self) -> bool {
        matches!(self, Self::Hugo | Self::Zola)
    }
}
