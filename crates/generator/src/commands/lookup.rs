//! Finding codes: by number, by words in any language, or by what a message says.

use std::fmt::Write as _;
use std::io::{self, Read as _};

use clap::Args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::search::{self, Match};
use phrasebook_dataset::{Dataset, Locale, View, mentions};
use phrasebook_finding::shown;
use phrasebook_registry::{Record, Table};
use phrasebook_terminal::{Terminal, card, language, list};
use serde_json::{Map, Value, json};

use crate::Error;
use crate::outcome::{EXIT_DONE, EXIT_FINDINGS, Outcome};
use crate::session::Session;
use phrasebook_export::pretty;

/// How much of standard input is read, in bytes.
const MAX_INPUT: u64 = 1 << 20;

/// A record that was found, and the locales that show it.
type Found<'a> = (&'a Dataset, Match<'a>, Vec<&'a Locale>);

/// Print what a code means, or find codes by words in any language or by what a message says
///
/// `lookup` may be left out: what is no command is looked up.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  sip-phrasebook 486                       what 486 means, and what to do
  sip-phrasebook 486 ko                    the same in Korean
  sip-phrasebook 486 --long                everything about it
  sip-phrasebook busy                      codes by words in any language
  sip-phrasebook lookup 4xx --json
  sip-phrasebook lookup 'Reason: Q.850;cause=17'
  sip-phrasebook lookup - < response.txt   what a message on standard input names")]
pub(crate) struct Lookup {
    /// A code, a class such as 4xx, words, or a part of a message that names codes; `-` reads standard input
    ///
    /// A last word that is the tag of a language, such as `ko`, chooses the language unless --lang does.
    #[arg(required = true)]
    query: Vec<String>,
    /// Print everything about the code: facts, header fields, references, links, other languages and an example
    #[arg(long)]
    long: bool,
    /// Print JSON
    #[arg(long, conflicts_with = "long")]
    json: bool,
}

impl Lookup {
    pub(crate) fn run(&self, session: &Session, terminal: &Terminal) -> Result<Outcome, Error> {
        let query = self.query()?;
        let (datasets, _) = session.load_all_sound()?;
        if let Some((question, tag)) = in_language(&query, session, &datasets) {
            let outcome = self.answer(question, &session.in_language(tag), &datasets, terminal)?;
            // `no es` may also be two words of a phrase.
            if outcome.code == EXIT_DONE || found(&datasets, &query)?.is_empty() {
                return Ok(outcome);
            }
        }
        self.answer(&query, session, &datasets, terminal)
    }

    /// Whether anything has the name or the words `query`.
    pub(crate) fn finds(session: &Session, query: &str) -> Result<bool, Error> {
        let (datasets, _) = session.load_all_sound()?;
        Ok(!found(&datasets, query)?.is_empty())
    }

    fn answer(
        &self,
        query: &str,
        session: &Session,
        datasets: &[Dataset],
        terminal: &Terminal,
    ) -> Result<Outcome, Error> {
        let mut stderr = String::new();
        for dataset in datasets {
            // Checked even if nothing is found, so that an unknown language is never passed over.
            session.locales(dataset)?;
            for key in mentions(dataset, query).unknown {
                let _ = writeln!(stderr, "{}: there is no record {key}", title(dataset)?);
            }
        }
        let found = found(datasets, query)?.into_iter().map(|(dataset, one)| {
            // Who asks in the words of a language reads it.
            let is_foreign = !session.names_languages() && !one.locale.is(dataset.source_locale());
            let locales = if is_foreign { vec![one.locale] } else { session.shown(dataset)? };
            Ok((dataset, one, locales))
        });
        let found: Vec<Found<'_>> = found.collect::<Result<_, Error>>()?;
        if found.is_empty() {
            let stdout = if self.json { "[]\n" } else { "" };
            let stderr = if stderr.is_empty() { nothing(datasets, query) } else { stderr };
            return Ok(Outcome { stdout: stdout.into(), stderr, code: EXIT_FINDINGS });
        }
        let stdout = if self.json {
            let mut rows = Vec::new();
            for (dataset, one, locales) in &found {
                for locale in locales {
                    rows.push(row(dataset, &dataset.table(Table::Data, locale)?, one.record, locale));
                }
            }
            pretty(&rows)?
        } else if let [(dataset, one, locales)] = found.as_slice() {
            self.cards(dataset, one.record, locales, terminal)?
        } else {
            let all_titles = datasets.iter().any(|dataset| !mentions(dataset, query).is_empty());
            listed(&found, all_titles, terminal)?
        };
        Ok(Outcome { stderr, ..Outcome::data(stdout) })
    }

    /// One code in each of the locales.
    fn cards(
        &self,
        dataset: &Dataset,
        record: &Record,
        locales: &[&Locale],
        terminal: &Terminal,
    ) -> Result<String, Error> {
        let cards = locales.iter().map(|locale| {
            let page = dataset.table(Table::Page, locale)?;
            if self.long {
                card::long(dataset, &page, record, locale, dataset.locales(), terminal)
            } else {
                card::short(dataset, &page, record, locale, terminal)
            }
        });
        let mut text = cards.collect::<Result<Vec<_>, _>>()?.join("\n");
        if terminal.is_interactive() && !self.long {
            let hint = format!("sip-phrasebook {} --long says more", record.key());
            text += &format!("\n{}", terminal.paragraph(&terminal.faint(&hint), 0, "en"));
        }
        Ok(text)
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

/// A question that ends with the tag of a language, and that language: `486 ko`. A whole message is no question, and what
/// follows a colon is a value.
fn in_language<'a>(query: &'a str, session: &Session, datasets: &'a [Dataset]) -> Option<(&'a str, &'a str)> {
    let (question, word) = query.trim().rsplit_once(char::is_whitespace)?;
    let question = question.trim();
    let is_question = !question.ends_with(':') && !query.trim().contains('\n');
    if session.names_languages() || !is_question || !language::is_short_tag(word) {
        return None;
    }
    let tags: Vec<_> = datasets.first()?.tags().iter().map(String::as_str).collect();
    Some((question, language::matching(&tags, word)?))
}

/// The records that a query asks for: those that it mentions, otherwise those that have its number, name or words.
fn found<'a>(datasets: &'a [Dataset], query: &str) -> Result<Vec<(&'a Dataset, Match<'a>)>, Error> {
    let mentioned: Vec<_> = datasets.iter().map(|dataset| (dataset, mentions(dataset, query))).collect();
    let is_mention = mentioned.iter().any(|(_, mentions)| !mentions.is_empty());
    let mut found = Vec::new();
    for (dataset, mentions) in mentioned {
        let matches = if is_mention { mentions.found } else { search::find(dataset, query)? };
        found.extend(matches.into_iter().map(|one| (dataset, one)));
    }
    // What one dataset has only in a text is no match beside what another has by name.
    if found.iter().any(|(_, one)| !one.is_in_text) {
        found.retain(|(_, one)| !one.is_in_text);
    }
    Ok(found)
}

/// What a dataset is called in its source locale.
fn title(dataset: &Dataset) -> Result<String, Error> {
    Ok(dataset.source_locale().catalog.value("dataset", NO_ARGUMENTS)?)
}

/// The records that were found, a line each; those of the second dataset and of others below its title, those of the first
/// as well if it is asked for.
fn listed(found: &[Found<'_>], all_titles: bool, terminal: &Terminal) -> Result<String, Error> {
    let mut text = String::new();
    let id = |dataset: &Dataset| dataset.registry().schema().id.clone();
    for block in found.chunk_by(|(one, ..), (other, ..)| id(one) == id(other)) {
        let Some((dataset, ..)) = block.first() else { continue };
        if all_titles || !text.is_empty() {
            text += if text.is_empty() { "" } else { "\n" };
            text += &terminal.paragraph(&terminal.heading(&title(dataset)?), 0, "en");
        }
        let records: Vec<_> =
            block.iter().map(|(_, one, locales)| (one.record, locales.as_slice())).collect();
        text += &list::phrases(dataset, &records, terminal)?;
    }
    Ok(text)
}

/// The row of a code as in the data files, from the view of its locale.
pub(super) fn row(dataset: &Dataset, view: &View, record: &Record, locale: &Locale) -> Value {
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
    Value::Object(object)
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
