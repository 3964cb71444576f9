//! Checking the data.

use std::fmt::Write as _;

use clap::Args;
use phrasebook_dataset::{explain, rules};
use phrasebook_finding::{Finding, nearest, shown, shown_json};
use phrasebook_terminal::Terminal;
use serde_json::json;

use crate::Error;
use crate::outcome::{EXIT_DONE, EXIT_FINDINGS, Outcome};
use crate::session::Session;
use phrasebook_export::pretty;

/// The longest name of a rule that is compared with the known ones, in characters.
const MAX_NAME: usize = 64;

/// Check records, words, states and ledger; exit 1 if anything is found
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook lint\n  sip-phrasebook lint --explain missing_message\n  sip-phrasebook --root my-catalog lint --json"
)]
pub(crate) struct Lint {
    /// Explain a rule that a finding names, instead of checking anything
    #[arg(long, value_name = "RULE", conflicts_with = "json")]
    explain: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Lint {
    pub(crate) fn run(&self, session: &Session, terminal: &Terminal) -> Result<Outcome, Error> {
        if let Some(name) = &self.explain {
            return explained(name, terminal);
        }
        // If a dataset cannot be read at all, that is the finding.
        let findings = match session.load_all() {
            Ok((_, findings)) | Err(Error::Data(findings, _)) => findings,
            Err(error) => return Err(error),
        };
        let code = if findings.is_empty() { EXIT_DONE } else { EXIT_FINDINGS };
        if self.json {
            return Ok(Outcome {
                stdout: shown_json(&pretty(&values(&findings))?).into(),
                code,
                ..Outcome::default()
            });
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

/// Explains a rule.
fn explained(name: &str, terminal: &Terminal) -> Result<Outcome, Error> {
    if let Some(text) = explain(name) {
        return Ok(Outcome::data(laid_out(&text, terminal)));
    }
    let written: String = name.chars().take(MAX_NAME).collect();
    let nearest = nearest(&written, rules().map(|rule| rule.name));
    let nearest = nearest.map(|name| format!("; the nearest is {name}")).unwrap_or_default();
    Err(Error::Usage(format!("there is no rule \"{}\"{nearest}", shown(&written))))
}

/// An explanation, wrapped for a terminal; for other programs each paragraph stays on one line.
fn laid_out(text: &str, terminal: &Terminal) -> String {
    // Indented lines are examples, which are not wrapped.
    let lines = text.lines().map(|line| match line.strip_prefix("    ") {
        Some(_) => format!("{line}\n"),
        None => terminal.paragraph(line, 0, "en"),
    });
    lines.collect()
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
