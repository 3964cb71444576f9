//! Writing tables, or checking that they are current: what the program does without a command.

use std::path::PathBuf;

use clap::Args;
use phrasebook_dataset::Dataset;
use phrasebook_output::{Collected, Files, Names, Sink};
use rayon::prelude::*;

use super::which::Which;
use super::write::{Target, Writing};
use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;
use crate::tables::{self, Format};

/// Which tables are written, and where.
#[derive(Args, Debug)]
pub(crate) struct Tables {
    /// Formats; repeat or separate by commas [default: all]
    #[arg(long, value_delimiter = ',')]
    format: Vec<Format>,
    /// Folder to write to, or `-` for standard output [default: `out` in the root]
    #[arg(long, value_name = "DIR")]
    out: Option<String>,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    writing: Writing,
}

impl Tables {
    /// Whether any of these arguments is given.
    pub(crate) fn is_asked_for(&self) -> bool {
        !self.format.is_empty()
            || self.out.is_some()
            || self.which.is_asked_for()
            || self.writing.is_asked_for()
    }

    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let (datasets, warnings) = session.load_sound()?;
        let out = match self.out.as_deref() {
            Some("") => return Err(Error::Usage("--out names no folder".to_owned())),
            Some("-") => {
                let collected = Collected::default();
                let dataset = std::slice::from_ref(self.which.one_of(&datasets)?);
                self.render(session, dataset, &collected)?;
                return to_stdout(collected.into_files(), self);
            }
            Some(out) => PathBuf::from(out),
            None => session.root()?.unwrap_or_default().join("out"),
        };
        let datasets = self.which.all_of(&datasets)?;
        let is_partial = session.names_languages() || session.leaves_out();
        let complete = !is_partial && self.format.is_empty() && !self.which.is_asked_for();
        let target = Target { out: &out, set: "tables", complete, beside: false, names: Names::Portable };
        let render = |sink: &dyn Sink| self.render(session, datasets, sink);
        let outcome = self.writing.run(&target, session, datasets, &warnings, render)?;
        let leaves_shared = session.leaves_out() && !session.names_languages();
        let note =
            if leaves_shared { "left the tables of all languages side by side as they are\n" } else { "" };
        Ok(Outcome { stderr: outcome.stderr + note, ..outcome })
    }

    /// Renders the tables of one language after the other, as many at once as there are cores.
    fn render(&self, session: &Session, datasets: &[Dataset], sink: &dyn Sink) -> Result<(), Error> {
        let formats = if self.format.is_empty() { &Format::ALL } else { self.format.as_slice() };
        for dataset in datasets {
            let mut parts: Vec<_> = session.locales(dataset)?.into_iter().map(Some).collect();
            // The files that all languages share take longest, so they start first.
            if !session.names_languages() && !session.leaves_out() {
                parts.insert(0, None);
            }
            parts.into_par_iter().try_for_each(|part| {
                let files = match part {
                    Some(locale) => tables::locale(dataset, locale, formats),
                    None => tables::shared(dataset, formats),
                };
                Ok::<_, Error>(sink.add_all(files?)?)
            })?;
        }
        Ok(())
    }
}

fn to_stdout(files: Files, tables: &Tables) -> Result<Outcome, Error> {
    tables.writing.refuse_for_stdout()?;
    // In a folder, a table has its description next to it; a pipe takes the table alone.
    let mut tables: Vec<_> = files.into_iter().filter(|(path, _)| !describes(path)).collect();
    match tables.pop() {
        Some((_, stdout)) if tables.is_empty() => Ok(Outcome::data(stdout)),
        last => {
            let paths: Vec<_> = tables.into_iter().chain(last).map(|(path, _)| path).collect();
            Err(Error::Usage(format!(
                "standard output takes one table, not {}; name one --lang and one --format",
                paths.join(", ")
            )))
        }
    }
}

/// Whether a file describes a table.
pub(super) fn describes(path: &str) -> bool {
    path.ends_with(".csv-metadata.json") || path.ends_with(".schema.json")
}
