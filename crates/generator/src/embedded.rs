//! The records and locales that are built into the program, and what is rendered from them for quick answers. Tests
//! hold the lists against the folders.

macro_rules! files {
    ($($path:literal,)*) => {
        /// The files by their paths below the root.
        pub(crate) const FILES: &[(&str, &str)] = &[
            $(($path, include_str!(concat!("../../../", $path))),)*
        ];
    };
}

files![
    "locales/en/sip-response.ftl",
    "locales/en/sip-response.state.toml",
    "locales/en/site.ftl",
    "locales/en/site.state.toml",
    "locales/en/ui.ftl",
    "locales/en/ui.state.toml",
    "locales/es/sip-response.ftl",
    "locales/es/sip-response.glossary.toml",
    "locales/es/sip-response.state.toml",
    "locales/es/site.ftl",
    "locales/es/site.state.toml",
    "locales/es/ui.ftl",
    "locales/es/ui.state.toml",
    "locales/ko/sip-response.ftl",
    "locales/ko/sip-response.glossary.toml",
    "locales/ko/sip-response.state.toml",
    "locales/ko/site.ftl",
    "locales/ko/site.state.toml",
    "locales/ko/ui.ftl",
    "locales/ko/ui.state.toml",
    "locales/zh-CN/sip-response.ftl",
    "locales/zh-CN/sip-response.glossary.toml",
    "locales/zh-CN/sip-response.state.toml",
    "locales/zh-CN/site.ftl",
    "locales/zh-CN/site.state.toml",
    "locales/zh-CN/ui.ftl",
    "locales/zh-CN/ui.state.toml",
    "records/sip-response/1xx.toml",
    "records/sip-response/2xx.toml",
    "records/sip-response/3xx.toml",
    "records/sip-response/4xx.toml",
    "records/sip-response/5xx.toml",
    "records/sip-response/6xx.toml",
    "records/sip-response/confusable.toml",
    "records/sip-response/dataset.toml",
    "records/sip-response/example.toml",
    "records/sip-response/shared.toml",
    "records/sip-response/sources.toml",
];

macro_rules! cards {
    ($($tag:literal,)*) => {
        /// The rendered cards by the tags of their locales, the source locale first.
        pub(crate) const CARDS: &[(&str, &str)] = &[
            $(($tag, include_str!(concat!("../../../out/", $tag, "/sip-response-codes.txt"))),)*
        ];
    };
}

cards!["en", "es", "ko", "zh-CN",];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn the_list_is_that_of_the_folders() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let listed: BTreeSet<_> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        let tree = crate::root::read(root).unwrap();
        assert_eq!(listed, tree.paths().map(str::to_owned).collect());
    }
}
