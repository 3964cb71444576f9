//! The addresses of pages.

use std::fmt::Write as _;

use phrasebook_registry::Key;

/// What a page is about, apart from its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject<'a> {
    /// All codes.
    Home,
    /// One record.
    Code(&'a Key),
    /// The codes of a group, by its id.
    Group(&'a str),
    /// All languages side by side.
    Compare,
    /// The mappings between the dataset and another one.
    Mappings,
    /// The coverage of each language.
    Coverage,
    /// What the source documents state.
    Sources,
    /// The site itself.
    About,
}

impl Subject<'_> {
    /// The path of the page below the site's root, with a trailing slash: `ko/486/`; without a language `486/`. The
    /// pages of a dataset may be in a separate `folder`: `ko/q850/17/`.
    pub(crate) fn path(self, folder: &str, tag: Option<&str>) -> String {
        // Most paths fit.
        let mut path = String::with_capacity(48);
        if let Some(tag) = tag {
            path.push_str(tag);
            path.push('/');
        }
        path.push_str(folder);
        match self {
            Self::Home => return path,
            Self::Code(code) => {
                // Writing to a string cannot fail.
                let _ = write!(path, "{code}");
            }
            Self::Group(id) => path.push_str(id),
            Self::Compare => path.push_str("compare"),
            Self::Mappings => path.push_str("mappings"),
            Self::Coverage => path.push_str("coverage"),
            Self::Sources => path.push_str("sources"),
            Self::About => path.push_str("about"),
        }
        path.push('/');
        path
    }

    /// Whether there is also a neutral page, for readers of any language.
    pub(crate) fn has_neutral_page(self) -> bool {
        matches!(self, Self::Home | Self::Code(_))
    }
}

/// The relative path from the page at `path` to the site's root.
pub(crate) fn root_from(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stand_in_folders() {
        assert_eq!(Subject::Home.path("", None), "");
        assert_eq!(Subject::Home.path("", Some("ko")), "ko/");
        assert_eq!(Subject::Code(&Key::from(486)).path("", None), "486/");
        assert_eq!(Subject::Code(&Key::from(17)).path("q850/", Some("ko")), "ko/q850/17/");
        assert_eq!(Subject::Group("4xx").path("", Some("zh-CN")), "zh-CN/4xx/");
        assert_eq!(root_from(""), "./");
        assert_eq!(root_from("zh-CN/4xx/"), "../../");
    }
}
