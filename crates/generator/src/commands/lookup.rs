//! What a person needs at a terminal.

use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Read as _};

use clap::Args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::search::{self, Match};
use phrasebook_dataset::{Dataset, Locale, mentions};
use phrasebook_finding::shown;
use phrasebook_registry::{Record, Table};
use serde_json::{Map, Value, json};
use textwrap::{Options, WordSeparator};

use crate::Error;
use crate::columns::aligned;
use crate::outcome::{EXIT_FINDINGS, Outcome};
use crate::session::Session;
use crate::tables::card;
use phrasebook_export::pretty;

/// The widest that text becomes, in columns.
const MAX_WIDTH: usize = 100;

/// How much of standard input is read, in bytes.
const MAX_INPUT: u64 = 1 << 20;

/// Print everything about a code, or find codes by words in any language or by what a message says
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook lookup 486 --lang es\n  sip-phrasebook lookup busy\n  sip-phrasebook lookup 통화 중\n  sip-phrasebook lookup 4xx --json\n  sip-phrasebook lookup 'Reason: Q.850;cause=17'\n  sip-phrasebook lookup - < response.txt"
)]
pub(crate) struct Lookup {
    /// A code, a class such as 4xx, words, or a part of a message that names codes; `-` reads standard input
    #[arg(required = true)]
    query: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Lookup {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let query = self.query()?;
        let (datasets, _) = session.load_all_sound()?;
        let mentioned: Vec<_> = datasets.iter().map(|dataset| mentions(dataset, &query)).collect();
        let is_mention = mentioned.iter().any(|mentions| !mentions.is_empty());
        let mut found: Vec<(&Dataset, Match<'_>, Vec<&Locale>)> = Vec::new();
        let mut stderr = String::new();
        for (dataset, mentions) in datasets.iter().zip(mentioned) {
            // Checked even if nothing is found, so that an unknown language is never passed over.
            let locales = session.locales(dataset)?;
            for key in mentions.unknown {
                let _ = writeln!(stderr, "{}: there is no record {key}", title(dataset)?);
            }
            for one in if is_mention { mentions.found } else { search::find(dataset, &query)? } {
                let locales = if session.names_languages() { locales.clone() } else { vec![one.locale] };
                found.push((dataset, one, locales));
            }
        }
        // What one dataset has only in a text is no match beside what another has by name.
        if found.iter().any(|(_, one, _)| !one.is_in_text) {
            found.retain(|(_, one, _)| !one.is_in_text);
        }
        if found.is_empty() {
            let stdout = if self.json { "[]\n" } else { "" };
            let stderr = if is_mention { stderr } else { nothing(&datasets, &query) };
            return Ok(Outcome { stdout: stdout.into(), stderr, code: EXIT_FINDINGS });
        }
        let mut stdout = String::new();
        if self.json {
            let rows = found.iter().flat_map(|(dataset, one, locales)| {
                locales.iter().map(|locale| row(dataset, one.record, locale))
            });
            stdout = pretty(&rows.collect::<Result<Vec<_>, _>>()?)?;
        } else if let [(dataset, one, locales)] = found.as_slice() {
            for (at, locale) in locales.iter().enumerate() {
                if at > 0 {
                    stdout.push('\n');
                }
                let page = dataset.table(Table::Page, locale)?;
                let card = card::card(dataset, &page, one.record, locale, dataset.locales())?;
                stdout.push_str(&laid_out(&card, &locale.tag));
            }
        } else {
            stdout = listed(&found, is_mention)?;
        }
        Ok(Outcome { stderr, ..Outcome::data(stdout) })
    }

    /// What is looked for; `-` is what standard input holds.
    fn query(&self) -> Result<String, Error> {
        if self.query != ["-"] {
            return Ok(self.query.join(" "));
        }
        let mut bytes = Vec::new();
        let read = io::stdin().lock().take(MAX_INPUT).read_to_end(&mut bytes);
        read.map_err(|source| Error::File { path: "standard input".into(), source })?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// What a dataset is called in its source locale.
fn title(dataset: &Dataset) -> Result<String, Error> {
    Ok(dataset.source_locale().catalog.value("dataset", NO_ARGUMENTS)?)
}

/// The records that were found, a line each; those of the second dataset and of others below its title, those of the first
/// as well if it is asked for.
fn listed(found: &[(&Dataset, Match<'_>, Vec<&Locale>)], all_titles: bool) -> Result<String, Error> {
    let mut text = String::new();
    let id = |dataset: &Dataset| dataset.registry().schema().id.clone();
    for block in found.chunk_by(|(one, ..), (other, ..)| id(one) == id(other)) {
        if let Some((dataset, ..)) = block.first().filter(|_| all_titles || !text.is_empty()) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}{}", if text.is_empty() { "" } else { "\n" }, title(dataset)?);
        }
        let mut rows = Vec::new();
        for (dataset, one, locales) in block {
            let id = dataset.registry().schema().record_message(one.record.key());
            let mut row = vec![one.record.key().to_string()];
            let source = dataset.source_locale();
            for locale in std::iter::once(&source).chain(locales.iter().filter(|locale| !locale.is(source))) {
                row.push(locale.catalog.value(&id, NO_ARGUMENTS)?);
            }
            rows.push(row);
        }
        text.push_str(&aligned(&rows));
    }
    Ok(text)
}

/// The row of a code as in the data files.
fn row(dataset: &Dataset, record: &Record, locale: &Locale) -> Result<Value, Error> {
    let view = dataset.table(Table::Data, locale)?;
    let mut object = Map::new();
    object.insert("dataset".to_owned(), json!(dataset.registry().schema().id));
    object.insert("locale".to_owned(), json!(locale.tag));
    let row = view.row(record.key());
    for (heading, cell) in view.headings.iter().zip(row.into_iter().flat_map(|row| &row.cells)) {
        let value = match cell {
            phrasebook_dataset::Cell::Key(key) => json!(key),
            other => json!(other.to_string()),
        };
        object.insert(heading.name.clone(), value);
    }
    Ok(Value::Object(object))
}

/// A card as the terminal shows it best; for other programs a paragraph stays on one line.
fn laid_out(card: &str, tag: &str) -> String {
    if io::stdout().is_terminal() {
        wrapped(card, tag, textwrap::termwidth().min(MAX_WIDTH))
    } else {
        card.to_owned()
    }
}

/// A card with its lines broken.
fn wrapped(card: &str, tag: &str, width: usize) -> String {
    // Where words are written without spaces a line may end between any two of them; Korean is not such a language.
    let language = tag.split('-').next().unwrap_or_default();
    let separator = if ["ja", "km", "lo", "my", "th", "zh"].contains(&language) {
        WordSeparator::UnicodeBreakProperties
    } else {
        WordSeparator::AsciiSpace
    };
    let options = Options::new(width).initial_indent("  ").subsequent_indent("  ").word_separator(separator);
    let lines = card.lines().map(|line| match line.strip_prefix("  ") {
        Some(said) => textwrap::fill(said, &options),
        None => line.to_owned(),
    });
    lines.flat_map(|line| [line, "\n".to_owned()]).collect()
}

/// Says that nothing was found, and what a number without a code would mean.
fn nothing(datasets: &[Dataset], query: &str) -> String {
    let mut text = format!("nothing is known about \"{}\"\n", shown(query));
    let number: Option<u32> = query.trim().parse().ok();
    for dataset in datasets {
        let schema = dataset.registry().schema();
        let Some(group) = number.and_then(|number| schema.group_of(number)) else { continue };
        let summary = schema
            .group_message(&group.id)
            .and_then(|id| dataset.source_locale().catalog.attribute(&id, "summary", NO_ARGUMENTS).ok());
        if let Some(summary) = summary {
            let _ = writeln!(text, "{}: {summary}", group.id);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_korean_ends_between_words_and_one_of_chinese_anywhere() {
        let korean = "486 통화 중\n\n설명\n  수신자가 다른 통화를 하고 있습니다.\n";
        let wrapped_korean = wrapped(korean, "ko", 14);
        assert!(wrapped_korean.lines().all(|line| textwrap::core::display_width(line) <= 14));
        assert!(korean.split_whitespace().all(|word| wrapped_korean.contains(word)), "{wrapped_korean}");
        let chinese =
            wrapped("486 被叫忙\n\n说明\n  被叫方正在通话，不能或不愿接听第二个呼叫。\n", "zh-CN", 14);
        assert!(chinese.lines().all(|line| textwrap::core::display_width(line) <= 14), "{chinese}");
        assert!(chinese.lines().count() > 4);
        assert_eq!(wrapped(korean, "ko", 80), korean);
    }
}
