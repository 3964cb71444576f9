//! What a caller wants of a dataset: the messages that its presenters print, and the locales.

/// How a dataset is loaded.
///
/// By default all locales are read, and only the messages are required that this crate itself needs to join records
/// with words.
///
/// ```
/// use phrasebook_dataset::{LoadOptions, LocaleChoice, MessageFile, RequiredMessage};
///
/// const MESSAGES: &[RequiredMessage] = &[
///     RequiredMessage::new("poster-title"),
///     RequiredMessage::new("poster-codes").variables(&["count"]),
/// ];
/// const POSTER: MessageFile = MessageFile { stem: "poster", messages: MESSAGES, optional: true };
///
/// let options = LoadOptions::new(&[POSTER]);
/// assert_eq!(options.message_files, [POSTER]);
/// assert_eq!(options.locales, LocaleChoice::All);
///
/// let tags = ["ko".to_owned()];
/// assert_eq!(options.only(&tags).locales, LocaleChoice::Only(&tags));
/// assert!(LoadOptions::default().message_files.is_empty());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoadOptions<'a> {
    /// The files of messages that presenters need, beside those of the dataset itself.
    ///
    /// A Fluent file or message that nobody asks for is a finding, so this is the list of *all* presenters wherever
    /// warnings count.
    pub message_files: &'a [MessageFile],
    /// The locales that are read.
    pub locales: LocaleChoice<'a>,
}

impl<'a> LoadOptions<'a> {
    /// Asks for the messages of presenters, in all locales.
    #[must_use]
    pub const fn new(message_files: &'a [MessageFile]) -> Self {
        Self { message_files, locales: LocaleChoice::All }
    }

    /// Asks for some locales only. The source locale is read as well.
    #[must_use]
    pub const fn only(self, tags: &'a [String]) -> Self {
        Self { locales: LocaleChoice::Only(tags), ..self }
    }
}

/// The locales of a tree that are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LocaleChoice<'a> {
    /// All of them.
    #[default]
    All,
    /// Those with these tags, and the source locale. Letter case makes no difference, and `_` counts as `-`.
    ///
    /// A tag that no locale has is passed over; [`Dataset::languages`](crate::Dataset::languages) says which there are.
    Only(&'a [String]),
}

impl LocaleChoice<'_> {
    /// Whether the locale with the canonical tag `tag` was asked for by name, or all were.
    pub(crate) fn includes(self, tag: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(tags) => tags.iter().any(|other| other.replace('_', "-").eq_ignore_ascii_case(tag)),
        }
    }
}

/// The Fluent file of a presenter: the messages that it prints whatever the dataset is.
///
/// A presenter is what shows a dataset to readers, such as tables or a site. Every locale has its own version of the
/// file, `locales/<tag>/<stem>.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// The file's name without its ending.
    pub stem: &'static str,
    /// The messages that the file must hold.
    pub messages: &'static [RequiredMessage],
    /// Whether the file may be missing. Where another locale lacks what the source locale has, the words of the source
    /// locale are shown.
    pub optional: bool,
}

/// A message that a presenter prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequiredMessage {
    /// The message's id.
    pub id: &'static str,
    /// The attributes that it must have beside its value.
    pub attributes: &'static [&'static str],
    /// The variables that its texts may mention.
    pub variables: &'static [&'static str],
}

impl RequiredMessage {
    /// A message with a value, and without attributes or variables.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, attributes: &[], variables: &[] }
    }

    /// The same message with these attributes.
    #[must_use]
    pub const fn attributes(self, attributes: &'static [&'static str]) -> Self {
        Self { attributes, ..self }
    }

    /// The same message with these variables.
    #[must_use]
    pub const fn variables(self, variables: &'static [&'static str]) -> Self {
        Self { variables, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dataset, Tree};

    const EXTRA: MessageFile =
        MessageFile { stem: "extra", messages: &[RequiredMessage::new("extra-a")], optional: true };

    fn languages(dataset: &Dataset) -> Vec<&str> {
        dataset.languages().iter().map(|language| language.tag.as_str()).collect()
    }

    /// What is found with some files of messages in English and Korean.
    fn found(options: &LoadOptions<'_>, english: Option<&str>, korean: Option<&str>) -> Vec<String> {
        let mut tree = crate::lint::testing::tree();
        for (tag, text) in [("en", english), ("ko", korean)] {
            if let Some(text) = text {
                tree.insert(format!("locales/{tag}/extra.ftl"), text.to_owned());
            }
        }
        let (_, findings) = load(&tree, options);
        let lines = findings.iter().filter(|finding| finding.rule != "stale_translation");
        lines.map(|finding| format!("{}: {}", finding.place, finding.message)).collect()
    }

    fn load(tree: &Tree, options: &LoadOptions<'_>) -> (Dataset, Vec<phrasebook_finding::Finding>) {
        Dataset::load(tree, "c", options).unwrap()
    }

    #[test]
    fn the_words_of_the_source_locale_take_the_place_of_an_optional_file() {
        let files = [crate::lint::testing::UI_FILE, EXTRA];
        let options = LoadOptions::new(&files);
        let none: [&str; 0] = [];
        assert_eq!(found(&options, None, None), none);
        assert_eq!(found(&options, Some("extra-a = A\n"), Some("extra-a = 가\n")), none);
        assert_eq!(
            found(&options, Some("extra-a = A\n"), None),
            ["locales/ko/extra.ftl:1: there is no such file, so the words of `en` are shown"]
        );
        // A file that is there is complete.
        assert_eq!(
            found(&options, Some("extra-a = A\n"), Some("# Nothing.\n")),
            ["locales/ko/extra.ftl:1: `extra-a` is missing"]
        );
        assert_eq!(
            found(&options, Some("extra-a = A\nextra-b = B\n"), Some("extra-a = 가\n")),
            ["locales/en/extra.ftl:2: nothing asks for `extra-b`"]
        );
        let tree = crate::lint::testing::tree();
        assert!(!load(&tree, &options).0.has_messages_of(&EXTRA));
        assert_eq!(load(&tree, &options).0.stems().collect::<Vec<_>>(), ["c", "extra", "ui"]);
    }

    #[test]
    fn locales_that_nobody_asks_for_are_not_read() {
        let mut tree = crate::lint::testing::tree();
        tree.insert("locales/es/c.ftl", "= not Fluent\n");
        tree.insert("locales/es/ui.ftl", "# Nothing.\n");
        let options = LoadOptions::new(&[crate::lint::testing::UI_FILE]);
        let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        for (asked, read) in [
            (vec!["ko"], vec!["en", "ko"]),
            (vec!["KO", "ko"], vec!["en", "ko"]),
            (vec!["en"], vec!["en"]),
            (vec![], vec!["en"]),
            (vec!["fr"], vec!["en"]),
        ] {
            let asked = tags(&asked);
            let (dataset, findings) = load(&tree, &options.only(&asked));
            assert_eq!(findings, [], "{asked:?}");
            let found: Vec<_> = dataset.locales().iter().map(|locale| locale.tag.as_str()).collect();
            assert_eq!(found, read, "{asked:?}");
            assert_eq!(languages(&dataset), ["en", "es", "ko"], "{asked:?}");
            let (read, _) = Dataset::read(&tree, "c", &options.only(&asked)).unwrap();
            assert_eq!(read.locales().len(), dataset.locales().len());
        }
        let (dataset, findings) = load(&tree, &options);
        assert_eq!(languages(&dataset), ["en", "es", "ko"]);
        assert!(findings.iter().any(|finding| finding.rule == "invalid_fluent"), "{findings:?}");
    }

    #[test]
    fn a_tag_is_found_in_any_case_and_with_an_underscore() {
        let tags = ["zh_cn".to_owned(), "KO".to_owned()];
        let choice = LocaleChoice::Only(&tags);
        assert!(choice.includes("zh-CN") && choice.includes("ko") && !choice.includes("zh-TW"));
    }

    #[test]
    fn a_file_that_nobody_asks_for_is_a_finding() {
        let files = [crate::lint::testing::UI_FILE];
        assert_eq!(
            found(&LoadOptions::new(&files), Some("extra-a = A\n"), None),
            ["locales/en/extra.ftl:1: nothing reads this file"]
        );
        assert_eq!(
            found(&LoadOptions::default(), None, None),
            [
                "locales/en/ui.ftl:2: nothing asks for `ui-skip`",
                "locales/en/ui.ftl:3: nothing asks for `ui-codes`",
                "locales/ko/ui.ftl:2: nothing asks for `ui-skip`",
                "locales/ko/ui.ftl:3: nothing asks for `ui-codes`",
            ]
        );
    }
}
