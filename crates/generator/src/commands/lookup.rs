//! What a person needs at a terminal.

use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Read as _};

use clap::Args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::search::{self, Match};
use phrasebook_dataset::{Dataset, Locale};
use phrasebook_finding::shown;
use phrasebook_registry::{Key, Record, Table};
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
        let reader = reader(session, &datasets)?;
        let answer = search::find(&datasets, &query, reader.as_deref())?;
        let mut stderr = String::new();
        for (dataset, key) in &answer.unknown {
            stderr.push_str(&unknown(dataset, key)?);
        }
        let mut found: Vec<(&Dataset, Match<'_>, Vec<&Locale>)> = Vec::new();
        for one in answer.matches {
            let locales =
                if session.names_languages() { session.locales(one.dataset)? } else { vec![one.locale] };
            found.push((one.dataset, one, locales));
        }
        // Those of one dataset come together, the dataset with the best record first.
        let ids: Vec<_> = found.iter().map(|(dataset, ..)| id(dataset).to_owned()).collect();
        found.sort_by_key(|(dataset, ..)| ids.iter().position(|other| other == id(dataset)));
        if found.is_empty() {
            let stdout = if self.json { "[]\n" } else { "" };
            if stderr.is_empty() {
                stderr = nothing(&query);
            }
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
            stdout = listed(&found)?;
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

fn id(dataset: &Dataset) -> &str {
    &dataset.registry().schema().id
}

/// The language of whoever asks, if one is named: all datasets have it, or the run ends.
fn reader(session: &Session, datasets: &[Dataset]) -> Result<Option<String>, Error> {
    let mut tag = None;
    for dataset in datasets {
        let first = session.locales(dataset)?.first().map(|locale| locale.tag.clone());
        tag = tag.or(first.filter(|_| session.names_languages()));
    }
    Ok(tag)
}

/// The records that were found, a line each, those of several datasets below the titles of these.
fn listed(found: &[(&Dataset, Match<'_>, Vec<&Locale>)]) -> Result<String, Error> {
    let mut text = String::new();
    let all = found.first().map(|(first, ..)| id(first));
    let are_several = found.iter().any(|(dataset, ..)| Some(id(dataset)) != all);
    for block in found.chunk_by(|(one, ..), (other, ..)| id(one) == id(other)) {
        if let Some((dataset, ..)) = block.first().filter(|_| are_several) {
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

/// Says that nothing was found, and what can be asked.
fn nothing(query: &str) -> String {
    format!(
        "nothing is known about \"{}\"; ask for a number, a class such as 4xx, words in any language, a header field, an RFC, or paste a line of a message\n",
        shown(query)
    )
}

/// Says that a key has no record, and what one of its group is treated as.
fn unknown(dataset: &Dataset, key: &Key) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let mut text = format!("{}: there is no record {key}", title(dataset)?);
    let group = key.number().and_then(|number| schema.group_of(number));
    if let Some(code) = group.and_then(|group| group.unknown_as) {
        let phrase =
            dataset.source_locale().catalog.value(&schema.record_message(&Key::from(code)), NO_ARGUMENTS)?;
        // Writing to a string cannot fail.
        let _ = write!(text, "; it is treated as {code} {phrase}");
    }
    text.push('\n');
    Ok(text)
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
