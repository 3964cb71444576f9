//! Which language a caller is answered in.

use std::ffi::OsStr;

use sip_phrasebook::Available;

use crate::Error;
use crate::cli::{Common, EXIT_FINDINGS, Outcome};

/// How many languages are chosen from at most.
const MAX_LANGUAGES: usize = 128;

/// Prints the tag that the value of an Accept-Language header field leads to, or nothing.
pub(crate) fn run(common: &Common, accept_language: &OsStr) -> Result<Outcome, Error> {
    let accept_language = accept_language.as_encoded_bytes();
    let chosen = if common.is_built_in()? && !common.names_languages() {
        sip_phrasebook::negotiate(accept_language).map(|locale| locale.tag().to_owned())
    } else {
        let (datasets, _) = common.load_sound()?;
        let locales =
            datasets.first().map(|dataset| common.locales(dataset)).transpose()?.unwrap_or_default();
        let tags: Vec<_> = locales.iter().map(|locale| locale.tag.as_str()).collect();
        let available = Available::<MAX_LANGUAGES>::from_slice(&tags)
            .map_err(|error| Error::Usage(format!("the languages cannot be chosen from: {error}")))?;
        available.negotiate(accept_language).and_then(|position| Some((*tags.get(position)?).to_owned()))
    };
    match chosen {
        Some(tag) => Ok(Outcome { stdout: format!("{tag}\n").into(), ..Outcome::default() }),
        None => Ok(Outcome { code: EXIT_FINDINGS, ..Outcome::default() }),
    }
}
