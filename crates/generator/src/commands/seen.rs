//! Marking translations as seen to.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use phrasebook_dataset::{Dataset, GENERAL_WORDS, Locale, Review, State, States, fingerprint, lint_names};
use phrasebook_finding::Severity;

use crate::Error;
use crate::cli::{Common, Outcome};

/// Marks the messages with the ids `wanted` as seen to, or all of them where it is empty.
pub(crate) fn run(common: &Common, wanted: &[String], review: Option<Review>) -> Result<Outcome, Error> {
    let Some(root) = common.root()? else {
        let message = "states are kept in files; run this in a folder with `records` and `locales`, or name one with --root";
        return Err(Error::Usage(message.to_owned()));
    };
    let (datasets, findings) = common.load()?;
    // The state of a message that could not be read would be lost. What lints find on texts is no obstacle.
    let unread: Vec<_> =
        findings.into_iter().filter(|finding| !lint_names().any(|lint| lint == finding.rule)).collect();
    if unread.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(Error::Data(unread));
    }
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for dataset in &datasets {
        for locale in common.locales(dataset)? {
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
        for locale in common.locales(dataset)? {
            let id = dataset.registry().schema().id.as_str();
            for stem in std::iter::once(id).chain(GENERAL_WORDS) {
                let file = format!("/{stem}.ftl");
                let mut messages = locale.catalog.messages().iter();
                let is_meant = |id: &String| wanted.is_empty() || wanted.contains(id);
                if !messages.any(|(id, message)| is_meant(id) && message.path.ends_with(&file)) {
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
    // A link stays a link.
    let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = place.parent().unwrap_or(Path::new(""));
    let mut builder = tempfile::Builder::new();
    // A draft is for its owner alone unless something else is said.
    let permissions = fs::metadata(&place).map(|metadata| metadata.permissions());
    let mut draft = match permissions.ok().or_else(usual_permissions) {
        Some(permissions) => builder.permissions(permissions).tempfile_in(folder),
        None => builder.tempfile_in(folder),
    }
    .map_err(failed)?;
    draft.write_all(text.as_bytes()).map_err(failed)?;
    draft.persist(&place).map_err(|error| failed(error.error))?;
    Ok(true)
}

/// The permissions of a new file, from which the system takes what the user's mask says.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have none")]
fn usual_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual_permissions() -> Option<fs::Permissions> {
    None
}
