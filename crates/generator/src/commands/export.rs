//! Exporting words for other programs.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use super::write;
use crate::cli::{Common, Outcome};
use crate::export::{self, Format};
use crate::files::merge;
use crate::{Error, Files};

/// What is exported, and where to.
#[derive(Args, Debug)]
pub(crate) struct Export {
    /// The format
    #[arg(value_parser = formats(), value_name = "FORMAT")]
    formats: Formats,
    /// Folder to write to, or `-` for standard output if the format is one file
    #[arg(long, value_name = "DIR")]
    out: String,
    /// Write nothing; exit 1 and print a diff if files are not what would be written
    #[arg(long)]
    check: bool,
    /// Overwrite files that this program made and somebody has edited since
    #[arg(long, conflicts_with = "check")]
    force: bool,
}

/// One format, or all of them.
#[derive(Clone, Copy, Debug)]
enum Formats {
    All,
    One(Format),
}

/// Reads `all` or the name of a format.
fn formats() -> impl TypedValueParser<Value = Formats> {
    let all = PossibleValue::new("all").help("A folder of each");
    let each = Format::ALL.iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(std::iter::once(all).chain(each))
        .map(|name| Format::from_str(&name, false).map_or(Formats::All, Formats::One))
}

pub(crate) fn run(common: &Common, arguments: &Export) -> Result<Outcome, Error> {
    let (datasets, warnings) = common.load_sound()?;
    let mut files = Files::new();
    let mut notes = String::new();
    for dataset in &datasets {
        let id = &dataset.registry().schema().id;
        let locales = common.locales(dataset)?;
        match arguments.formats {
            Formats::One(format) => {
                let made = export::files(dataset, &locales, format)?;
                if made.is_empty() {
                    note(&mut notes, format, &not_for(id));
                }
                merge(&mut files, made)?;
            }
            Formats::All => {
                for format in Format::ALL.iter().filter(|format| format.missing().is_none()) {
                    let made = export::files(dataset, &locales, *format)?;
                    if made.is_empty() {
                        note(&mut notes, *format, &not_for(id));
                    }
                    let below = made.into_iter();
                    let below = below.map(|(path, bytes)| (format!("{}/{path}", format.name()), bytes));
                    merge(&mut files, below.collect())?;
                }
            }
        }
    }
    if let Formats::All = arguments.formats {
        for (format, why) in Format::ALL.iter().filter_map(|format| Some((*format, format.missing()?))) {
            note(&mut notes, format, why);
        }
    }
    if files.is_empty() {
        return Err(Error::Usage(format!("there is nothing to export: {}", notes.trim_end())));
    }
    if arguments.out == "-" {
        if arguments.check || arguments.force {
            let message = "--check and --force have no meaning for standard output";
            return Err(Error::Usage(message.to_owned()));
        }
        return to_stdout(files);
    }
    if arguments.out.is_empty() {
        return Err(Error::Usage("--out names no folder".to_owned()));
    }
    let out = PathBuf::from(&arguments.out);
    let outcome =
        write::run(&out, &files, !common.names_languages(), arguments.check, arguments.force, &warnings)?;
    Ok(Outcome { stderr: notes + &outcome.stderr, ..outcome })
}

/// Says that a format was left out.
fn note(notes: &mut String, format: Format, why: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(notes, "left out {}: {why}", format.name());
}

fn not_for(dataset: &str) -> String {
    format!("the format has no file for `{dataset}` in these languages")
}

fn to_stdout(files: Files) -> Result<Outcome, Error> {
    let paths: Vec<_> = files.keys().cloned().collect();
    let mut bytes = files.into_values();
    match (bytes.next(), bytes.next()) {
        (Some(stdout), None) => Ok(Outcome { stdout, ..Outcome::default() }),
        _ => Err(Error::Usage(format!(
            "standard output takes one file, not {}: name a folder with --out",
            paths.join(", ")
        ))),
    }
}
