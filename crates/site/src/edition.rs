//! One language of a dataset's pages, with what these share.

use std::collections::BTreeMap;

use phrasebook_dataset::{Coverage, Dataset, Group, Locale, ReviewState, Row, View};
use phrasebook_registry::{Key, Table};

use crate::Error;
use crate::address::Subject;
use crate::wording::{About, Wording};

/// One language of a dataset's pages, with what these share.
pub(crate) struct Edition<'a> {
    pub(crate) locale: &'a Locale,
    /// The folder of the dataset's pages in the folder of the language.
    pub(crate) folder: String,
    pub(crate) words: Wording<'a>,
    /// The language's own name.
    pub(crate) name: String,
    pub(crate) about: About,
    /// The table of all codes.
    pub(crate) view: View,
    pub(crate) coverage: Coverage,
    /// The review state of each code's message.
    pub(crate) reviews: BTreeMap<Key, ReviewState>,
}

impl<'a> Edition<'a> {
    /// The pages of `dataset` in `locale`, below the folder `folder` of its language.
    pub(crate) fn new(dataset: &Dataset, folder: &str, locale: &'a Locale) -> Result<Self, Error> {
        let words = Wording::new(locale);
        let view = dataset.table(Table::Page, locale)?;
        let name = words.text("ui-language")?;
        let about = About::new(dataset, locale)?;
        let (coverage, reviews) = (dataset.coverage(locale), dataset.review_states(locale));
        let folder = folder.to_owned();
        Ok(Self { locale, folder, words, name, about, view, coverage, reviews })
    }
}

impl Edition<'_> {
    /// The path of a page in this language.
    pub(crate) fn path(&self, subject: Subject<'_>) -> String {
        subject.path(&self.folder, Some(&self.locale.tag))
    }

    /// The name of the table of all records: the title of the dataset, unless its pages are at the root of the site.
    pub(crate) fn all(&self) -> askama::Result<String> {
        if self.folder.is_empty() { self.words.text("site-home") } else { Ok(self.about.title.clone()) }
    }

    /// The path of the page of all codes.
    pub(crate) fn home_path(&self) -> String {
        self.path(Subject::Home)
    }

    /// The path of the page of a code.
    pub(crate) fn code_path(&self, code: &Key) -> String {
        self.path(Subject::Code(code))
    }

    /// A link to the page of a code.
    pub(crate) fn link(&self, row: &Row) -> CodeLink {
        CodeLink {
            href: self.path(Subject::Code(&row.key)),
            code: row.key.number().map(|number| number.to_string()),
            text: row.phrase.clone(),
        }
    }

    /// A link to the page of a group.
    pub(crate) fn group_link(&self, group: &Group) -> CodeLink {
        CodeLink {
            href: self.path(Subject::Group(&group.id)),
            code: group.is_range.then(|| group.id.clone()),
            text: group.name.clone(),
        }
    }

    /// A review state in words.
    pub(crate) fn review(&self, state: ReviewState) -> Result<String, Error> {
        Ok(self.words.attribute("site-review", state.slug())?)
    }
}

/// A link to a code or group.
#[derive(Clone)]
pub(crate) struct CodeLink {
    pub(crate) href: String,
    /// The number of the code or the id of the group, unless it has only a name.
    pub(crate) code: Option<String>,
    pub(crate) text: String,
}

impl CodeLink {
    /// The number or the id, if there is one, and the text.
    pub(crate) fn label(&self) -> String {
        self.code.as_ref().map_or_else(|| self.text.clone(), |code| format!("{code} {}", self.text))
    }
}
