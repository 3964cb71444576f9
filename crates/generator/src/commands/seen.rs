//! Marking translations as seen to.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dataset::{Dataset, Locale, Review, State, States, fingerprint};

use crate::Error;
use crate::cli::{Common, Outcome};

/// Marks the messages with the ids `wanted` as seen to, or all of them where it is empty.
pub(crate) fn run(common: &Common, wanted: &[String], review: Option<Review>) -> Result<Outcome, Error> {
    let Some(root) = common.root()? else {
        let message = "states are kept in files; run this in a folder with `records` and `locales`, or name one with --root";
        return Err(Error::Usage(message.to_owned()));
    };
    let (datasets, _) = common.load()?;
    let known: BTreeSet<&str> = (datasets.iter().flat_map(Dataset::locales))
        .flat_map(|locale| locale.catalog.messages().keys().map(String::as_str))
        .collect();
    let unknown: Vec<_> =
        wanted.iter().filter(|id| !known.contains(id.as_str())).map(String::as_str).collect();
    if !unknown.is_empty() {
        return Err(Error::Usage(format!("there is no message {}", unknown.join(", "))));
    }
    let mut stderr = String::new();
    for dataset in &datasets {
        for locale in common.locales(dataset)? {
            for stem in [dataset.registry().schema().id.as_str(), "ui"] {
                let path = format!("locales/{}/{stem}.state.toml", locale.tag);
                let text = states(dataset, locale, stem, wanted, review);
                if replace(&root.join(&path), &text)? {
                    stderr = stderr + "wrote " + &path + "\n";
                }
            }
        }
    }
    if stderr.is_empty() {
        stderr.push_str("all of it was marked already\n");
    }
    Ok(Outcome { stderr, ..Outcome::default() })
}

/// The file of states of the messages in `stem`.ftl, in their order.
fn states(
    dataset: &Dataset,
    locale: &Locale,
    stem: &str,
    wanted: &[String],
    review: Option<Review>,
) -> String {
    let source = dataset.source_locale();
    let file = format!("/{stem}.ftl");
    let mut messages: Vec<_> =
        locale.catalog.messages().iter().filter(|(_, message)| message.path.ends_with(&file)).collect();
    messages.sort_by_key(|(_, message)| message.line);
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
    States::write(states.iter().map(|(id, state)| (*id, state)))
}

/// Replaces a file as a whole, unless it is the same; says whether it was not.
fn replace(path: &Path, text: &str) -> Result<bool, Error> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    let failed = |source| Error::File { path: path.to_owned(), source };
    let draft = path.with_extension("toml.part");
    fs::write(&draft, text).map_err(failed)?;
    fs::rename(&draft, path).map_err(failed)?;
    Ok(true)
}
