//! Which language a caller is answered in.

use std::ffi::OsString;

use clap::Args;
use phrasebook_finding::shown_lines;
use phrasebook_terminal::language;
use sip_phrasebook::Locale;

use crate::Error;
use crate::outcome::{EXIT_FINDINGS, Outcome};
use crate::session::Session;

/// Print the language that an Accept-Language header field negotiates; if there is none, say why and exit 1
///
/// Join several fields with commas. With --lang, only those languages are available.
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
    /// Prints the tag that the header field negotiates, or why there is none.
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let tags: Vec<String> = if session.root()?.is_none() && !session.names_languages() {
            Locale::ALL.iter().map(|locale| locale.tag().to_owned()).collect()
        } else {
            let (datasets, _) = session.load_sound()?;
            let locales = datasets.first().map(|dataset| session.locales(dataset)).transpose()?;
            locales.into_iter().flatten().map(|locale| locale.tag.clone()).collect()
        };
        let tags: Vec<_> = tags.iter().map(String::as_str).collect();
        let position =
            language::negotiate(&tags, self.accept_language.as_encoded_bytes()).map_err(Error::Languages)?;
        if let Some(tag) = position.and_then(|position| tags.get(position)) {
            return Ok(Outcome::data(format!("{tag}\n")));
        }
        let why = language::refusal(&tags, &self.accept_language.to_string_lossy());
        let stderr = format!("{}\n", shown_lines(&why));
        Ok(Outcome { stderr, code: EXIT_FINDINGS, ..Outcome::default() })
    }
}
