//! Manual pages.

use clap::{Args, Command};
use phrasebook_finding::shown;

use crate::Error;
use crate::outcome::Outcome;

/// Print the manual page of the program or of a command
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook man lookup | man -l -\n  sip-phrasebook man > ~/.local/share/man/man1/sip-phrasebook.1"
)]
pub(crate) struct Man {
    /// A command, such as lookup [default: the page of the program]
    command: Option<String>,
}

impl Man {
    pub(crate) fn run(&self, grammar: Command) -> Result<Outcome, Error> {
        let mut grammar = grammar.disable_help_subcommand(true);
        grammar.build();
        let command = match &self.command {
            None => &grammar,
            Some(name) => grammar.find_subcommand(name).ok_or_else(|| unknown(name, &grammar))?,
        };
        let mut page = Vec::new();
        let failed = |source| Error::File { path: "manual page".into(), source };
        clap_mangen::Man::new(command.clone()).render(&mut page).map_err(failed)?;
        Ok(Outcome::data(page))
    }
}

fn unknown(name: &str, grammar: &Command) -> Error {
    let names: Vec<_> = grammar.get_subcommands().map(Command::get_name).collect();
    Error::Usage(format!("there is no command \"{}\": there are {}", shown(name), names.join(", ")))
}
