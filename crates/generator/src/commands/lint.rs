//! Checking the data.

use std::fmt::Write as _;

use clap::Args;
use phrasebook_finding::Finding;
use serde_json::json;

use crate::Error;
use crate::outcome::{EXIT_DONE, EXIT_FINDINGS, Outcome};
use crate::session::Session;
use phrasebook_export::pretty;

/// Check records, words, states and ledger; exit 1 if anything is found
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  sip-phrasebook lint\n  sip-phrasebook --root my-catalog lint --json")]
pub(crate) struct Lint {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Lint {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        // Where a dataset cannot be read at all, that is what was found.
        let findings = match session.load() {
            Ok((_, findings)) | Err(Error::Data(findings)) => findings,
            Err(error) => return Err(error),
        };
        let code = if findings.is_empty() { EXIT_DONE } else { EXIT_FINDINGS };
        if self.json {
            return Ok(Outcome { stdout: pretty(&values(&findings))?.into(), code, ..Outcome::default() });
        }
        let mut stdout = String::new();
        for finding in &findings {
            let _ = writeln!(stdout, "{finding}\n");
        }
        let stderr = match findings.len() {
            0 => "nothing found\n".to_owned(),
            1 => "1 finding\n".to_owned(),
            count => format!("{count} findings\n"),
        };
        Ok(Outcome { stdout: stdout.into(), stderr, code })
    }
}

fn values(findings: &[Finding]) -> serde_json::Value {
    let values = findings.iter().map(|finding| {
        json!({
            "severity": finding.severity.to_string(),
            "rule": finding.rule,
            "file": *finding.place.path,
            "line": finding.place.line,
            "message": finding.message,
            "help": finding.help,
        })
    });
    values.collect()
}
