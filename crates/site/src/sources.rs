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
    verdicts: Vec<String>,
    headings: Vec<String>,
    documents: Vec<DocumentPart>,
}

struct DocumentPart {
    anchor: String,
    file: String,
    title: Option<String>,
    language: String,
    places: String,
    counts: Vec<usize>,
    rows: Vec<PlaceRow>,
}

/// A place in a document.
struct PlaceRow {
    line: u32,
    code: Key,
    /// The page of the code, if it has one.
    href: Option<String>,
    /// The verdict's slug.
    verdict: &'static str,
    /// The other cells, with the language of those that are in one of their own.
    texts: Vec<(String, Option<String>)>,
}

impl PlaceRow {
    /// The cells after the line and the code, each with its heading.
    fn cells<'p>(
        &'p self,
        headings: &'p [String],
    ) -> impl Iterator<Item = (&'p str, &'p str, Option<&'p str>)> {
        let texts = self.texts.iter().zip(headings.iter().skip(2));
        texts.map(|((text, language), heading)| (text.as_str(), heading.as_str(), language.as_deref()))
    }
}

impl<'a> Section<'a> {
    /// The page of the ledger, if there is one.
    pub(crate) fn sources(&'a self, edition: &'a Edition<'a>) -> Result<Option<PageFile>, Error> {
        let Some(ledger) = self.dataset.ledger() else { return Ok(None) };
        let words = edition.words;
        let verdicts =
            Verdict::ALL.iter().map(|verdict| words.text(&format!("ui-verdict-{}", verdict.slug())));
        let columns = [
            "line",
            "code",
            "printed-code",
            "printed-phrase",
            "language",
            "verdict",
            "shipped-phrase",
            "note",
        ];
        let headings = columns.iter().map(|name| words.text(&format!("ui-column-{name}")));
        let rows = self.dataset.ledger_rows(edition.locale)?;
        let with_rows = |document: &&Document| rows.iter().any(|row| row.source == document.file);
        let documents = ledger.documents().iter().filter(with_rows).enumerate().map(|(at, document)| {
            let rows: Vec<&LedgerRow> = rows.iter().filter(|row| row.source == document.file).collect();
            let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
            let counts = Verdict::ALL.into_iter().map(count).collect();
            let places = fluent_args!["count" => rows.len()];
            let places = edition.locale.catalog.value("ui-sources-places", Some(&places))?;
            Ok(DocumentPart {
                anchor: format!("document-{}", at + 1),
                file: document.file.clone(),
                title: document.title.clone(),
                language: document.language.clone(),
                places,
                counts,
                rows: rows.into_iter().map(|row| self.place(edition, row)).collect::<Result<_, Error>>()?,
            })
        });
        let page = SourcesPage {
            documents: documents.collect::<Result<_, Error>>()?,
            verdicts: verdicts.collect::<Result<_, _>>()?,
            headings: headings.collect::<Result<_, _>>()?,
        };
        let head = Head {
            heading: words.text("ui-sources")?,
            description: words.attribute("ui-sources", "summary")?,
            data: None,
        };
        let frame = self.frame(edition, Subject::Sources, false, head)?;
        page_file(&edition.path(Subject::Sources), &SourcesTemplate { frame, page }).map(Some)
    }

    fn place(&self, edition: &Edition<'_>, row: &LedgerRow) -> Result<PlaceRow, Error> {
        let tag = &edition.locale.tag;
        let foreign = Some(row.language.clone()).filter(|language| language != tag);
        let has_page = self.dataset.registry().record(&row.code).is_some();
        Ok(PlaceRow {
            line: row.line,
            code: row.code.clone(),
            href: has_page.then(|| edition.code_path(&row.code)),
            verdict: row.verdict.slug(),
            texts: vec![
                (row.printed_code.clone(), None),
                (row.printed_phrase.clone(), foreign.clone()),
                (row.language.clone(), None),
                (edition.words.text(&format!("ui-verdict-{}", row.verdict.slug()))?, None),
                (row.shipped_phrase.clone(), foreign),
                (row.note.clone(), None),
            ],
        })
    }
}
