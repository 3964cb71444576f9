//! Exporting messages for other programs.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use phrasebook_dataset::Dataset;
use phrasebook_export::{FORMATS, Format, format};
use phrasebook_output::{Collected, Files, Names, Sink};

use super::which::Which;
use super::write::{Target, Writing};
use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;

/// Write the words in a format that servers, phones, apps or translators' tools load
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook export properties --out resources\n  sip-phrasebook export all --lang ko,es --out exports"
)]
pub(crate) struct Export {
    /// The format
    #[arg(value_parser = formats(), value_name = "FORMAT")]
    format: Choice,
    /// Folder to write to, or `-` for standard output if the format is one file
    #[arg(long, value_name = "DIR")]
    out: String,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    writing: Writing,
}

/// One format, or all of them.
#[derive(Clone, Copy, Debug)]
enum Choice {
    All,
    One(&'static Format),
}

/// Reads `all` or the name of a format.
fn formats() -> impl TypedValueParser<Value = Choice> {
    let all = PossibleValue::new("all").help("A folder of each");
    let each = FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.about));
    PossibleValuesParser::new(std::iter::once(all).chain(each))
        .map(|name| format(&name).map_or(Choice::All, Choice::One))
}

impl Export {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        if let Choice::One(format) = self.format
            && let Some(why) = format.missing()
        {
            return Err(Error::Usage(why.to_owned()));
        }
        let (datasets, warnings) = session.load_sound()?;
        match self.out.as_str() {
            "" => Err(Error::Usage("--out names no folder".to_owned())),
            "-" => {
                let collected = Collected::default();
                let dataset = std::slice::from_ref(self.which.one_of(&datasets)?);
                self.render(session, dataset, &datasets, &collected)?;
                self.to_stdout(collected.into_files())
            }
            out => {
                let out = PathBuf::from(out);
                let name = match self.format {
                    Choice::All => "all",
                    Choice::One(format) => format.name,
                };
                let complete =
                    !session.names_languages() && !session.leaves_out() && !self.which.is_asked_for();
                let chosen = self.which.all_of(&datasets)?;
                let target = Target {
                    out: &out,
                    set: &format!("export {name}"),
                    complete,
                    beside: false,
                    names: Names::Portable,
                };
                let mut notes = String::new();
                let outcome = self.writing.run(&target, session, chosen, &warnings, |sink| {
                    notes = self.render(session, chosen, &datasets, sink)?;
                    Ok(())
                })?;
                Ok(Outcome { stderr: notes + &outcome.stderr, ..outcome })
            }
        }
    }

    /// Renders one format after the other, and says which were left out, and why.
    fn render(
        &self,
        session: &Session,
        datasets: &[Dataset],
        all: &[Dataset],
        sink: &dyn Sink,
    ) -> Result<String, Error> {
        let mut notes = String::new();
        let mut is_empty = true;
        let (formats, folder) = match self.format {
            Choice::One(format) => (vec![format], false),
            Choice::All => (FORMATS.iter().filter(|format| format.missing().is_none()).collect(), true),
        };
        for format in formats {
            let mut without_files = Vec::new();
            for dataset in datasets {
                let files = format.files(dataset, &session.locales(dataset)?, all)?;
                if files.is_empty() {
                    without_files.push(dataset.registry().schema().id.as_str());
                }
                for (path, bytes) in files {
                    let path = if folder { format!("{}/{path}", format.name) } else { path };
                    sink.add(&path, &bytes)?;
                }
            }
            let has_none = without_files.len() == datasets.len();
            is_empty &= has_none;
            if has_none && format.is_for_sip {
                note(&mut notes, format, "it is only for SIP response codes");
            } else if !without_files.is_empty() && !format.is_for_sip {
                let ids = without_files.join(", ");
                let _ = writeln!(
                    notes,
                    "left out of {}: {ids}, which the format cannot hold or which has no words in these languages",
                    format.name
                );
            }
        }
        if matches!(self.format, Choice::All) {
            for (format, why) in FORMATS.iter().filter_map(|format| Some((format, format.missing()?))) {
                note(&mut notes, format, why);
            }
        }
        if is_empty {
            return Err(Error::NothingToExport(notes.trim_end().to_owned()));
        }
        Ok(notes)
    }

    fn to_stdout(&self, files: Files) -> Result<Outcome, Error> {
        self.writing.refuse_for_stdout()?;
        let paths: Vec<_> = files.keys().cloned().collect();
        // A long list would hide what to do.
        let made = if paths.len() > 5 { format!("{} files", paths.len()) } else { paths.join(", ") };
        let mut bytes = files.into_values();
        match (bytes.next(), bytes.next()) {
            (Some(stdout), None) => Ok(Outcome::data(stdout)),
            _ => Err(Error::Usage(format!(
                "standard output takes one file, not {made}: name a folder with --out"
            ))),
        }
    }
}

/// Says that a format was left out.
fn note(notes: &mut String, format: &Format, why: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(notes, "left out {}: {why}", format.name);
}
