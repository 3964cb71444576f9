//! The page of the ledger: what each source document prints, and what became of it.

use askama::Template;
use fluent::fluent_args;
use phrasebook_dataset::{Document, LedgerRow, Verdict};

use phrasebook_registry::Key;

use crate::Error;
use crate::address::Subject;
use crate::edition::Edition;
use crate::frame::{Frame, Head};
use crate::model::{PageFile, Section, page_file};

#[derive(Template)]
#[template(path = "site/sources.html")]
struct SourcesTemplate<'a> {
    frame: Frame<'a>,
    page: SourcesPage,
}

struct SourcesPage {
    headings: Headings,
    documents: Vec<DocumentRow>,
    /// The languages of the phrases: tag and name.
    languages: Vec<(String, String)>,
    verdicts: Vec<VerdictPart>,
}

struct Headings {
    code: String,
    printed: String,
    shipped: String,
    note: String,
    source: String,
}

struct DocumentRow {
    /// The number of the document, from 1.
    number: usize,
    file: String,
    title: String,
    language: String,
    /// The number of places with each verdict.
    counts: Vec<usize>,
}

/// The places with one verdict.
struct VerdictPart {
    slug: &'static str,
    text: String,
    /// The number of places, in words.
    places: String,
    /// Whether the places are folded away, since nothing was wrong there.
    folded: bool,
    rows: Vec<PlaceRow>,
}

/// A place in a document.
struct PlaceRow {
    document: usize,
    line: u32,
    code: Key,
    /// The page of the code, if it has one.
    href: Option<String>,
    language: String,
    /// The language of the phrases, if it differs from the page's.
    foreign: Option<String>,
    /// What the document prints.
    printed: String,
    /// Our phrase, if it differs; otherwise empty.
    shipped: String,
    note: String,
}

/// The verdicts; those that change our phrase come first.
const VERDICTS: [Verdict; 4] = [Verdict::Corrected, Verdict::Superseded, Verdict::Normalized, Verdict::Same];

impl<'a> Section<'a> {
    /// The page of the ledger, if there is one.
    pub(crate) fn sources(&'a self, edition: &'a Edition<'a>) -> Result<Option<PageFile>, Error> {
        let Some(ledger) = self.dataset.ledger() else { return Ok(None) };
        let words = edition.words;
        let column = |name: &str| words.text(&format!("ui-column-{name}"));
        let rows = self.dataset.ledger_rows(edition.locale)?;
        let shown: Vec<&Document> = ledger
            .documents()
            .iter()
            .filter(|document| rows.iter().any(|row| row.source == document.file))
            .collect();
        let verdicts = VERDICTS.into_iter().filter_map(|verdict| {
            let places: Vec<_> = rows.iter().filter(|row| row.verdict == verdict).collect();
            if places.is_empty() { None } else { Some(self.verdict(edition, &shown, verdict, &places)) }
        });
        let verdicts: Vec<VerdictPart> = verdicts.collect::<Result<_, Error>>()?;
        let documents = shown.iter().enumerate().map(|(at, document)| {
            let number = at + 1;
            let counts = verdicts
                .iter()
                .map(|verdict| verdict.rows.iter().filter(|row| row.document == number).count());
            DocumentRow {
                number,
                file: document.file.clone(),
                title: document.title.clone().unwrap_or_else(|| document.file.clone()),
                language: document.language.clone(),
                counts: counts.collect(),
            }
        });
        let with_rows =
            self.editions.iter().filter(|other| rows.iter().any(|row| row.language == other.locale.tag));
        let page = SourcesPage {
            headings: Headings {
                code: column("code")?,
                printed: column("printed-phrase")?,
                shipped: column("shipped-phrase")?,
                note: column("note")?,
                source: column("source")?,
            },
            documents: documents.collect(),
            languages: with_rows.map(|other| (other.locale.tag.clone(), other.name.clone())).collect(),
            verdicts,
        };
        let head = Head {
            heading: words.text("ui-sources")?,
            description: words.attribute("ui-sources", "summary")?,
            data: None,
        };
        let frame = self.frame(edition, Subject::Sources, false, head)?;
        page_file(&edition.path(Subject::Sources), &SourcesTemplate { frame, page }).map(Some)
    }

    fn verdict(
        &self,
        edition: &Edition<'_>,
        documents: &[&Document],
        verdict: Verdict,
        places: &[&LedgerRow],
    ) -> Result<VerdictPart, Error> {
        let count = fluent_args!["count" => places.len()];
        let number = |row: &LedgerRow| {
            documents.iter().position(|document| document.file == row.source).map_or(0, |at| at + 1)
        };
        Ok(VerdictPart {
            slug: verdict.slug(),
            text: edition.words.text(&format!("ui-verdict-{}", verdict.slug()))?,
            places: edition.locale.catalog.value("ui-sources-places", Some(&count))?,
            folded: matches!(verdict, Verdict::Normalized | Verdict::Same),
            rows: places.iter().map(|row| self.place(edition, number(row), row)).collect(),
        })
    }

    fn place(&self, edition: &Edition<'_>, document: usize, row: &LedgerRow) -> PlaceRow {
        let tag = &edition.locale.tag;
        let has_page = self.dataset.registry().record(&row.code).is_some();
        let is_other = row.shipped_phrase != row.printed_phrase;
        let printed = [row.printed_code.as_str(), row.printed_phrase.as_str()];
        let printed: Vec<_> = printed.into_iter().filter(|part| !part.is_empty()).collect();
        PlaceRow {
            document,
            line: row.line,
            code: row.code.clone(),
            href: has_page.then(|| edition.code_path(&row.code)),
            language: row.language.clone(),
            foreign: Some(row.language.clone()).filter(|language| language != tag),
            printed: printed.join(" "),
            shipped: if is_other { row.shipped_phrase.clone() } else { String::new() },
            note: row.note.clone(),
        }
    }
}
