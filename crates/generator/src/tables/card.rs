//! Everything about one code as plain text: a card, and a file of all cards.

use std::fmt::Write as _;

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Dataset, Locale, View};
use phrasebook_registry::{Record, Table};
use phrasebook_terminal::aligned;

use crate::Error;
use phrasebook_site::{About, Wording};

/// The line between two cards in a file.
const RULE: &str = "------------------------------------------------------------------------";

/// How wide a ladder is, in columns.
const LADDER_WIDTH: usize = 76;

/// The cards of all codes, after a head that says where they come from.
pub(super) fn file(dataset: &Dataset, locale: &Locale) -> Result<String, Error> {
    let about = About::new(dataset, locale)?;
    let words = Wording::new(locale);
    let mut text = format!("{}\n\n", about.title);
    // Writing to a string cannot fail.
    if let Some((registry, _)) = &about.registry {
        let _ = writeln!(text, "{registry}");
    }
    let _ = writeln!(text, "{}: {}", words.text("ui-version")?, about.version);
    if let Some(license) = &about.license {
        let _ = writeln!(text, "{}: {license}", words.text("ui-license")?);
    }
    let _ = writeln!(text, "{}", about.generated);
    let page = dataset.table(Table::Page, locale)?;
    // The other languages may not have been read.
    let source = std::slice::from_ref(dataset.source_locale());
    for record in dataset.registry().records() {
        let _ = write!(text, "\n{RULE}\n{}", card(dataset, &page, record, locale, source)?);
    }
    Ok(text)
}

/// Everything about one code in the words of one locale. Texts are indented by two spaces, each paragraph on one line.
///
/// `page` is the [`Table::Page`] of the locale, and `others` are the locales whose phrases are shown for comparison.
fn card(
    dataset: &Dataset,
    page: &View,
    record: &Record,
    locale: &Locale,
    others: &[Locale],
) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let id = schema.record_message(record.key());
    let mut text = format!("{} {}\n\n", record.key(), locale.catalog.value(&id, NO_ARGUMENTS)?);
    let phrases = others
        .iter()
        .filter(|other| !other.is(locale))
        .map(|other| Ok(vec![format!("  {}", other.tag), other.catalog.value(&id, NO_ARGUMENTS)?]));
    text.push_str(&aligned(&phrases.collect::<Result<Vec<_>, Error>>()?));
    for fact in page.facts(schema, record.key()) {
        let _ = writeln!(text, "\n{}\n  {}", fact.heading, fact.cell);
    }
    if let Some(ladder) = dataset.ladder(record, locale)? {
        let _ = writeln!(text, "\n{}\n  {}\n  {}\n", ladder.heading, ladder.title, ladder.note);
        for line in phrasebook_ladder::text(&ladder, LADDER_WIDTH).lines() {
            let _ = writeln!(text, "  {line}");
        }
    }
    Ok(text)
}
