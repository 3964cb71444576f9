//! Completion scripts for shells.

use clap::{Args, Command};

use crate::outcome::Outcome;

/// Print a completion script for a shell
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  sip-phrasebook completions bash > ~/.local/share/bash-completion/completions/sip-phrasebook"
)]
pub(crate) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(crate) fn run(&self, grammar: &mut Command) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, grammar, "sip-phrasebook", &mut script);
        Outcome::data(script)
    }
}
