//! Which language a caller is answered in.

use std::ffi::OsString;

use clap::Args;

use sip_phrasebook::Available;

use crate::Error;
use crate::outcome::{EXIT_FINDINGS, Outcome};
use crate::session::Session;

/// How many languages are chosen from at most.
const MAX_LANGUAGES: usize = 128;

/// Print the language that a caller with an Accept-Language header field is answered in; exit 1 if in none
///
/// Several such fields are one value, separated by commas. With --lang, only those languages are chosen from.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook negotiate \"ko-KR,ko;q=0.9,en;q=0.5\"\n  sip-phrasebook negotiate zh-TW || echo canonical phrases"
)]
pub(crate) struct Negotiate {
    /// The value of the header field
    #[arg(value_name = "HEADER", allow_hyphen_values = true)]
    accept_language: OsString,
}

impl Negotiate {
    /// Prints the tag that the value of an Accept-Language header field leads to, or nothing.
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let accept_language = self.accept_language.as_encoded_bytes();
        let chosen = if session.root()?.is_none() && !session.names_languages() {
            sip_phrasebook::negotiate(accept_language).map(|locale| locale.tag().to_owned())
        } else {
            let (datasets, _) = session.load_sound()?;
            let locales =
                datasets.first().map(|dataset| session.locales(dataset)).transpose()?.unwrap_or_default();
            let tags: Vec<_> = locales.iter().map(|locale| locale.tag.as_str()).collect();
            let available = Available::<MAX_LANGUAGES>::from_slice(&tags).map_err(Error::Languages)?;
            available.negotiate(accept_language).and_then(|position| Some((*tags.get(position)?).to_owned()))
        };
        match chosen {
            Some(tag) => Ok(Outcome { stdout: format!("{tag}\n").into(), ..Outcome::default() }),
            None => Ok(Outcome { code: EXIT_FINDINGS, ..Outcome::default() }),
        }
    }
}
