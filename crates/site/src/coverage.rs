//! The page about the coverage of each language.

use askama::Template;
use phrasebook_dataset::ReviewState;
use phrasebook_registry::Record;

use crate::Error;
use crate::address::Subject;
use crate::edition::{CodeLink, Edition};
use crate::frame::{Frame, Head};
use crate::model::{PageFile, Section, page_file};

/// The states of a review, the best first.
const STATES: [ReviewState; 4] =
    [ReviewState::Reviewed, ReviewState::Draft, ReviewState::Stale, ReviewState::Missing];

#[derive(Template)]
#[template(path = "site/coverage.html")]
struct CoverageTemplate<'a> {
    frame: Frame<'a>,
    page: CoveragePage,
}

struct CoveragePage {
    headings: Vec<String>,
    rows: Vec<CoverageRow>,
    states: Vec<State>,
}

/// A review state in words.
struct State {
    slug: &'static str,
    text: String,
}

/// The coverage of a language.
struct CoverageRow {
    tag: String,
    name: String,
    /// The number of codes.
    whole: usize,
    /// The codes in each state, without states that no code has.
    parts: Vec<Part>,
    /// The number of codes in each state, in words.
    summary: String,
    cells: Vec<String>,
}

impl CoverageRow {
    /// The codes that are not reviewed yet.
    fn exceptions(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.slug != ReviewState::Reviewed.slug())
    }
}

/// The codes of one state, as a part of a bar.
struct Part {
    slug: &'static str,
    text: String,
    from: usize,
    count: usize,
    codes: Vec<CodeLink>,
}

impl<'a> Section<'a> {
    /// The page about the coverage of each language.
    pub(crate) fn coverage(&'a self, edition: &'a Edition<'a>) -> Result<PageFile, Error> {
        let words = edition.words;
        let rows = self.editions.iter().map(|other| {
            let coverage = &other.coverage;
            let share = |part: usize, whole: usize| format!("{part} / {whole}");
            let signed = match coverage.signed.as_slice() {
                [] => words.text("site-coverage-unsigned")?,
                names => names.join("; "),
            };
            let parts = self.parts(edition, other)?;
            let summary: Vec<_> = parts.iter().map(|part| format!("{}: {}", part.text, part.count)).collect();
            Ok(CoverageRow {
                tag: other.locale.tag.clone(),
                name: other.name.clone(),
                whole: parts.iter().map(|part| part.count).sum(),
                parts,
                summary: summary.join(" · "),
                cells: vec![
                    share(coverage.present, coverage.required),
                    coverage.messages.to_string(),
                    coverage.reviewed.to_string(),
                    coverage.stale.to_string(),
                    coverage.drawn.to_string(),
                    coverage.authored.to_string(),
                    signed,
                ],
            })
        });
        let headings = [
            words.text("site-coverage-texts")?,
            words.text("site-coverage-messages")?,
            words.attribute("site-review", "reviewed")?,
            words.attribute("site-review", "stale")?,
            words.text("site-coverage-drawn")?,
            words.text("site-coverage-authored")?,
            words.text("site-coverage-signed")?,
        ];
        let states =
            STATES.iter().map(|state| Ok(State { slug: state.slug(), text: edition.review(*state)? }));
        let rows = rows.collect::<Result<_, Error>>()?;
        let states = states.collect::<Result<_, Error>>()?;
        let page = CoveragePage { headings: headings.into(), rows, states };
        let head = Head {
            heading: words.text("site-coverage")?,
            description: words.attribute("site-coverage", "summary")?,
            data: None,
        };
        let frame = self.frame(edition, Subject::Coverage, false, head)?;
        page_file(&edition.path(Subject::Coverage), &CoverageTemplate { frame, page })
    }

    /// The codes in each state in the language `other`, with links to the pages of `edition`.
    fn parts(&self, edition: &Edition<'_>, other: &Edition<'_>) -> Result<Vec<Part>, Error> {
        let mut parts: Vec<Part> = Vec::new();
        for state in STATES {
            let keys = self.dataset.registry().records().iter().map(Record::key);
            let keys =
                keys.filter(|key| other.reviews.get(*key).copied().unwrap_or(ReviewState::Missing) == state);
            let codes: Vec<_> = keys
                .map(|key| CodeLink { href: edition.code_path(key), code: None, text: key.to_string() })
                .collect();
            if !codes.is_empty() {
                let from = parts.iter().map(|part| part.count).sum();
                let (text, count) = (edition.review(state)?, codes.len());
                parts.push(Part { slug: state.slug(), text, from, count, codes });
            }
        }
        Ok(parts)
    }
}
