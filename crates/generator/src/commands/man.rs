//! Manual pages.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Command};
use phrasebook_finding::shown_path;

use crate::Error;
use crate::outcome::Outcome;

/// Write manual pages: one for the program and one for each command
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  sip-phrasebook man ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// Folder to write to
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Man {
    pub(crate) fn run(&self, grammar: Command) -> Result<Outcome, Error> {
        let failed = |source| Error::File { path: self.folder.clone(), source };
        fs::create_dir_all(&self.folder).map_err(failed)?;
        clap_mangen::generate_to(grammar, &self.folder).map_err(failed)?;
        Ok(Outcome::message(format!("wrote manual pages to {}\n", shown_path(&self.folder))))
    }
}
