//! Marking translations as up to date with their source text.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};
use phrasebook_dataset::{Dataset, Locale, Review, State, States, fingerprint, lint_names, stem as stem_of};
use phrasebook_finding::Severity;
use phrasebook_output::replace;

use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;

/// Mark translations as up to date with the text that they translate
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook mark-current --lang ko status-486\n  sip-phrasebook mark-current --all --review reviewed"
)]
pub(crate) struct MarkCurrent {
    /// Ids of messages
    #[arg(required_unless_present = "all")]
    message: Vec<String>,
    /// All messages
    #[arg(long, conflicts_with = "message")]
    all: bool,
    /// Also set their review state
    #[arg(long, value_enum)]
    review: Option<ReviewName>,
}

/// A [`Review`] on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReviewName {
    Draft,
    Reviewed,
}

impl From<ReviewName> for Review {
    fn from(name: ReviewName) -> Self {
        match name {
            ReviewName::Draft => Self::Draft,
            ReviewName::Reviewed => Self::Reviewed,
        }
    }
}

impl MarkCurrent {
    /// Marks the messages that the arguments name, or all of them, as up to date with their source text.
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let (wanted, review) = (self.message.as_slice(), self.review.map(Review::from));
        let Some(root) = session.root()? else {
            let message = "states are kept in files; run this in a folder with `records` and `locales`, or name one with --root";
            return Err(Error::Usage(message.to_owned()));
        };
        let (datasets, findings) = session.load_all()?;
        // The state of a message that could not be read would be lost. What lints find on texts is no obstacle.
        let unread: Vec<_> =
            findings.into_iter().filter(|finding| !lint_names().any(|lint| lint == finding.rule)).collect();
        if unread.iter().any(|finding| finding.severity == Severity::Error) {
            return Err(Error::Data(unread, Vec::new()));
        }
        let mut known: BTreeSet<&str> = BTreeSet::new();
        for dataset in &datasets {
            for locale in session.locales(dataset)? {
                known.extend(locale.catalog.messages().keys().map(String::as_str));
            }
        }
        let unknown: Vec<_> =
            wanted.iter().filter(|id| !known.contains(id.as_str())).map(String::as_str).collect();
        if !unknown.is_empty() {
            return Err(Error::Usage(format!("there is no message {}", unknown.join(", "))));
        }
        let mut stderr = String::new();
        for dataset in &datasets {
            for locale in session.locales(dataset)? {
                for stem in dataset.stems() {
                    let mut messages = locale.catalog.messages().iter();
                    let is_meant = |id: &String| wanted.is_empty() || wanted.contains(id);
                    if !messages.any(|(id, message)| is_meant(id) && stem_of(&message.path) == stem) {
                        continue;
                    }
                    let path = format!("locales/{}/{stem}.state.toml", locale.tag);
                    let text = states(dataset, locale, stem, wanted, review);
                    if replace(&root.join(&path), &text)? {
                        stderr = stderr + "wrote " + &path + "\n";
                    }
                }
            }
        }
        if stderr.is_empty() {
            stderr.push_str("everything was marked already\n");
        }
        Ok(Outcome::message(stderr))
    }
}

/// The file of states of the messages in all files of the words `stem`, in their order.
fn states(
    dataset: &Dataset,
    locale: &Locale,
    stem: &str,
    wanted: &[String],
    review: Option<Review>,
) -> String {
    let source = dataset.source_locale();
    let messages = locale.catalog.messages().iter();
    let mut messages: Vec<_> = messages.filter(|(_, message)| stem_of(&message.path) == stem).collect();
    // The file of this name comes before those of the folder, as they are read.
    messages.sort_by_key(|(_, message)| (&message.path, message.line));
    let states: Vec<(&str, State)> = (messages.into_iter())
        .filter_map(|(id, _)| {
            let old = locale.states.get(id).map(|(_, state)| state.clone());
            if !wanted.is_empty() && !wanted.contains(id) {
                return old.map(|old| (id.as_str(), old));
            }
            let followed = source.catalog.message(id).filter(|_| !locale.is(source)).map(fingerprint);
            let mut state = old.unwrap_or_else(|| State::new(Review::Draft));
            state.source = followed;
            state.review = review.unwrap_or(state.review);
            Some((id.as_str(), state))
        })
        .collect();
    let path = format!("locales/{}/{stem}.state.toml", locale.tag);
    States::write(locale.states.signed(&path), states.iter().map(|(id, state)| (*id, state)))
}
