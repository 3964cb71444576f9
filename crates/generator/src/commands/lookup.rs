//! Finding codes: by number, by words in any language, or by what a message says.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::Write as _;
use std::io::{self, Read as _};

use clap::Args;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::search::{self, Match};
use phrasebook_dataset::{Dataset, Locale, View};
use phrasebook_finding::shown;
use phrasebook_registry::{Key, Record, Table};
use phrasebook_terminal::{Terminal, card, language, list};

use crate::Error;
use crate::outcome::{EXIT_DONE, EXIT_FINDINGS, Outcome};
use crate::session::Session;
use crate::tables::row;
use phrasebook_export::pretty;

/// How much of standard input is read, in bytes.
const MAX_INPUT: u64 = 1 << 20;

/// A record that was found, and the locales to show it in.
type Found<'a> = (Match<'a>, Vec<&'a Locale>);

/// Print what a code means, or find codes by words in any language or by what a message says
///
/// `lookup` may be omitted: anything that is not a command is looked up.
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
    /// If the last word is a language tag, such as `ko`, it chooses the language, unless --lang does.
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
            if outcome.code == EXIT_DONE || search::find(&datasets, &query, None)?.matches.is_empty() {
                return Ok(outcome);
            }
        }
        self.answer(&query, session, &datasets, terminal)
    }

    /// Whether anything matches `query` without correcting its spelling.
    pub(crate) fn finds(session: &Session, query: &str) -> Result<bool, Error> {
        let (datasets, _) = session.load_all_sound()?;
        let answer = search::find(&datasets, query, None)?;
        Ok(!answer.matches.is_empty() && !answer.is_guess)
    }

    fn answer(
        &self,
        query: &str,
        session: &Session,
        datasets: &[Dataset],
        terminal: &Terminal,
    ) -> Result<Outcome, Error> {
        let answer = search::find(datasets, query, reader(session, datasets)?.as_deref())?;
        let mut stderr = String::new();
        for (dataset, key) in &answer.unknown {
            stderr += &unknown(dataset, key)?;
        }
        let found = answer.matches.into_iter().map(|one| {
            // A question in the words of a language is answered in that language.
            let is_foreign = !session.names_languages() && !one.locale.is(one.dataset.source_locale());
            let locales = if is_foreign { vec![one.locale] } else { session.locales_to_show(one.dataset)? };
            Ok((one, locales))
        });
        let mut found: Vec<Found<'_>> = found.collect::<Result<_, Error>>()?;
        // Nobody is still typing this number, so keys that begin with it were not meant.
        let is_number = |one: &Match<'_>| {
            let key = one.record.key();
            key.number().is_some() && key.to_string() == query.trim()
        };
        if found.iter().any(|(one, _)| is_number(one)) {
            found.retain(|(one, _)| is_number(one));
        }
        // Matches are grouped by dataset; the dataset with the best match comes first.
        let ids: Vec<_> = found.iter().map(|(one, _)| id(one.dataset).to_owned()).collect();
        found.sort_by_key(|(one, _)| ids.iter().position(|other| other == id(one.dataset)));
        if found.is_empty() {
            let stdout = if self.json { "[]\n" } else { "" };
            if stderr.is_empty() {
                stderr = nothing(query);
            }
            return Ok(Outcome { stdout: stdout.into(), stderr, code: EXIT_FINDINGS });
        }
        if answer.is_guess {
            let _ = writeln!(stderr, "nothing matches \"{}\"; the closest:", shown(query.trim()));
        }
        let stdout = if self.json {
            let mut rows = Vec::new();
            let mut views: BTreeMap<(&str, &str), View> = BTreeMap::new();
            for (Match { dataset, record, .. }, locales) in &found {
                for locale in locales {
                    let view = match views.entry((id(dataset), &locale.tag)) {
                        Entry::Occupied(view) => view.into_mut(),
                        Entry::Vacant(place) => place.insert(dataset.table(Table::Data, locale)?),
                    };
                    rows.push(row(dataset, view, record, locale));
                }
            }
            pretty(&rows)?
        } else if let [(one, locales), rest @ ..] = found.as_slice()
            && (rest.is_empty() || answer.is_exact)
        {
            self.cards(one.dataset, one.record, locales, terminal)?
        } else {
            listed(&found, terminal)?
        };
        Ok(Outcome { stderr, ..Outcome::data(stdout) })
    }

    /// The cards of one code, one per locale.
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
            let hint = format!("sip-phrasebook {} --long shows everything", record.key());
            text.push('\n');
            text += &terminal.paragraph(&terminal.faint(&hint), 0, "en");
        }
        Ok(text)
    }

    /// The query; `-` reads it from standard input.
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

/// Splits a query such as `486 ko` into the question and the language tag at its end. A message of several lines is not
/// split, and neither is a value after a colon.
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

/// The language that the reader named, if any.
fn reader(session: &Session, datasets: &[Dataset]) -> Result<Option<String>, Error> {
    let mut tag = None;
    for dataset in datasets {
        // Checked in every dataset, so that an unknown language is never ignored.
        let first = session.locales(dataset)?.first().map(|locale| locale.tag.clone());
        tag = tag.or(first.filter(|_| session.names_languages()));
    }
    Ok(tag)
}

fn id(dataset: &Dataset) -> &str {
    &dataset.registry().schema().id
}

/// The title of the dataset that `locale` translates.
fn title(locale: &Locale) -> Result<String, Error> {
    Ok(locale.catalog.value("dataset", NO_ARGUMENTS)?)
}

/// The records that were found, one per line. If they belong to several datasets, the title of each comes first, in the
/// language of its first record.
fn listed(found: &[Found<'_>], terminal: &Terminal) -> Result<String, Error> {
    let mut text = String::new();
    let are_several =
        found.windows(2).any(|pair| matches!(pair, [(a, _), (b, _)] if id(a.dataset) != id(b.dataset)));
    for block in found.chunk_by(|(one, _), (other, _)| id(one.dataset) == id(other.dataset)) {
        let Some((Match { dataset, .. }, locales)) = block.first() else { continue };
        if are_several {
            text += if text.is_empty() { "" } else { "\n" };
            let locale = locales.first().copied().unwrap_or(dataset.source_locale());
            text += &terminal.paragraph(&terminal.heading(&title(locale)?), 0, &locale.tag);
        }
        let records: Vec<_> = block.iter().map(|(one, locales)| (one.record, locales.as_slice())).collect();
        text += &list::phrases(dataset, &records, terminal)?;
    }
    Ok(text)
}

/// Says that nothing was found, and what can be asked.
fn nothing(query: &str) -> String {
    format!(
        "nothing is known about \"{}\"; try a number, a class such as 4xx, words in any language, a header field, an RFC or a line of a message\n",
        shown(query)
    )
}

/// Says that a key has no record, and which code it is treated as, if its group says so.
fn unknown(dataset: &Dataset, key: &Key) -> Result<String, Error> {
    let schema = dataset.registry().schema();
    let mut text = format!("{}: there is no record {key}", title(dataset.source_locale())?);
    let group = key.number().and_then(|number| schema.group_of(number));
    if let Some(code) = group.and_then(|group| group.unknown_as) {
        let id = schema.record_message(&Key::from(code));
        let phrase = dataset.source_locale().catalog.value(&id, NO_ARGUMENTS)?;
        // Writing to a string cannot fail.
        let _ = write!(text, "; it is treated as {code} {phrase}");
    }
    text.push('\n');
    Ok(text)
}
