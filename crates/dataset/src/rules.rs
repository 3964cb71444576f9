//! The rules that files have to keep beyond those of records and Fluent.

use phrasebook_finding::Rule;

/// All rules of this crate.
pub(crate) const ALL: &[&Rule] = &[
    &MISSING_FILE,
    &UNLISTED_FILE,
    &INVALID_LOCALE,
    &INVALID_STATE,
    &INVALID_GLOSSARY,
    &INVALID_LEDGER,
    &DANGLING_LINK,
];

/// A file that the dataset needs does not exist: one that `dataset.toml` lists, or the Fluent file of a locale.
pub(crate) static MISSING_FILE: Rule = Rule {
    name: "missing_file",
    finds: "A file that the dataset needs does not exist: one that `dataset.toml` lists, or the Fluent file of a \
        locale.",
    why: "Everything in the file would be reported as missing, so lints are skipped until it is there.",
    wrong: r#"# records/sip-response/dataset.toml; there is no records/sip-response/4x.toml
record_files = ["4x.toml"]"#,
    right: r#"# records/sip-response/dataset.toml
record_files = ["4xx.toml"]"#,
};

/// There is a file below `records/` or `locales/` that nothing reads.
pub(crate) static UNLISTED_FILE: Rule = Rule {
    name: "unlisted_file",
    finds: "There is a file below `records/` or `locales/` that nothing reads.",
    why: "It is most likely misnamed, and what it says would be lost.",
    wrong: "locales/ko/sip-responses.ftl",
    right: "locales/ko/sip-response.ftl",
};

/// The name of a folder below `locales/` is not a language tag in its canonical form (BCP 47), or is a name that some
/// systems reserve for a device.
pub(crate) static INVALID_LOCALE: Rule = Rule {
    name: "invalid_locale",
    finds: "The name of a folder below `locales/` is not a language tag in its canonical form (BCP 47), or is a name \
        that some systems reserve for a device.",
    why: "The name becomes the tag in file names, HTML and exports, where other programs have to understand it.",
    wrong: "locales/zh_cn/",
    right: "locales/zh-CN/",
};

/// A file of states is not valid TOML, has an unknown key, or a review state other than `draft` and `reviewed`.
pub(crate) static INVALID_STATE: Rule = Rule {
    name: "invalid_state",
    finds: "A file of states is not valid TOML, has an unknown key, or a review state other than `draft` and \
        `reviewed`.",
    why: "The states of all its messages cannot be read, so lints are skipped.",
    wrong: r#"status-486 = { review = "done" }"#,
    right: r#"status-486 = { review = "reviewed" }"#,
};

/// A glossary is not valid TOML, has an unknown key, or an empty word to avoid.
pub(crate) static INVALID_GLOSSARY: Rule = Rule {
    name: "invalid_glossary",
    finds: "A glossary is not valid TOML, has an unknown key, or an empty word to avoid.",
    why: "Without its glossary a language cannot be checked for wrong words, so lints are skipped.",
    wrong: r#"[[term]]
source = "extension"
target = "확장 기능"
avoid = [""]"#,
    right: r#"[[term]]
source = "extension"
target = "확장 기능"
avoid = ["확장자"]"#,
};

/// The ledger of source documents is not valid TOML, or an entry has an unknown key or lacks one.
pub(crate) static INVALID_LEDGER: Rule = Rule {
    name: "invalid_ledger",
    finds: "The ledger of source documents is not valid TOML, or an entry has an unknown key or lacks one.",
    why: "The origins of phrases cannot be determined, so lints are skipped.",
    wrong: r#"{ line = 10, code = 180, printed_code = "180", printed_phrase = "Ringing", language = "en", verdict = "right" }"#,
    right: r#"{ line = 10, code = 180, printed_code = "180", printed_phrase = "Ringing", language = "en", verdict = "same" }"#,
};

/// A link names a record or a dataset that does not exist.
pub(crate) static DANGLING_LINK: Rule = Rule {
    name: "dangling_link",
    finds: "A link names a record or a dataset that does not exist.",
    why: "Pages show links at both ends, and this one has only one.",
    wrong: "codes = [4860]",
    right: "codes = [486]",
};

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn every_rule_of_this_file_is_listed() {
        let rules = include_str!("rules.rs").lines().filter(|line| line.ends_with(": Rule = Rule {")).count();
        assert_eq!(ALL.len(), rules);
    }
}
