//! What the source documents state.

use clap::{Args, ValueEnum};
use phrasebook_dataset::{LedgerRow, Verdict};
use phrasebook_terminal::aligned;
use serde_json::{Value, json};

use crate::Error;
use crate::outcome::{EXIT_FINDINGS, Outcome};
use crate::session::Session;
use phrasebook_export::pretty;

/// Print what the source documents state, and what became of it
///
/// With --lang, only phrases in those languages; notes are in the language if it is a single one.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook sources 420\n  sip-phrasebook sources --verdict corrected --lang ko"
)]
pub(crate) struct Sources {
    /// Codes; all without any
    code: Vec<String>,
    /// Only places with this verdict
    #[arg(long, value_enum)]
    verdict: Option<VerdictName>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// A [`Verdict`] on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum VerdictName {
    Same,
    Normalized,
    Corrected,
    Superseded,
}

impl From<VerdictName> for Verdict {
    fn from(name: VerdictName) -> Self {
        match name {
            VerdictName::Same => Self::Same,
            VerdictName::Normalized => Self::Normalized,
            VerdictName::Corrected => Self::Corrected,
            VerdictName::Superseded => Self::Superseded,
        }
    }
}

impl Sources {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let verdict = self.verdict.map(Verdict::from);
        let (datasets, _) = session.load_sound()?;
        let mut rows: Vec<LedgerRow> = Vec::new();
        for dataset in &datasets {
            let locales = session.locales(dataset)?;
            let tags: Vec<_> = locales.iter().map(|locale| &locale.tag).collect();
            let speaking = match locales.as_slice() {
                [one] => one,
                _ => dataset.source_locale(),
            };
            let found = dataset.ledger_rows(speaking)?.into_iter().filter(|row| {
                let code = self.code.is_empty() || self.code.contains(&row.code.to_string());
                code && tags.contains(&&row.language) && verdict.is_none_or(|verdict| row.verdict == verdict)
            });
            rows.extend(found);
        }
        let code = if rows.is_empty() { EXIT_FINDINGS } else { 0 };
        let stderr =
            if rows.is_empty() { "no source document states that\n".to_owned() } else { String::new() };
        let stdout = if self.json {
            pretty(&rows.iter().map(value).collect::<Vec<_>>())?
        } else {
            let mut cells = Vec::new();
            for row in &rows {
                cells.push(vec![
                    format!("{}:{}", row.source, row.line),
                    row.code.to_string(),
                    row.language.clone(),
                    row.verdict.slug().to_owned(),
                    format!("{} {}", row.printed_code, row.printed_phrase).trim().to_owned(),
                    row.shipped_phrase.clone(),
                    row.note.clone(),
                ]);
            }
            aligned(&cells)
        };
        Ok(Outcome { stdout: stdout.into(), stderr, code })
    }
}

fn value(row: &LedgerRow) -> Value {
    json!({
        "source": row.source,
        "line": row.line,
        "code": row.code,
        "printed_code": row.printed_code,
        "printed_phrase": row.printed_phrase,
        "language": row.language,
        "verdict": row.verdict.slug(),
        "shipped_phrase": row.shipped_phrase,
        "note": row.note,
    })
}
