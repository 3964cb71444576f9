//! The command line: its grammar, and which command runs.

use std::ffi::OsString;
use std::path::Path;

use clap::{CommandFactory, Parser, Subcommand};
use phrasebook_finding::{shown_lines, shown_path};

use crate::Error;
use crate::commands::{
    completions, coverage, export, lint, lookup, mark_current, negotiate, serve, site, sources, tables,
};
use crate::outcome::{EXIT_FINDINGS, EXIT_USAGE, Outcome};
use crate::session::Session;

const EXAMPLES: &str = "Examples:
  sip-phrasebook --lang ko                 write the Korean tables to out/ko
  sip-phrasebook --lang es,zh-CN --format md,html
  sip-phrasebook --lang ko --format csv --out -
  sip-phrasebook --check                   say whether out/ is current
  sip-phrasebook lookup 486 --lang es      print everything about a code
  sip-phrasebook --root my-catalog         render a catalog of your own

Exit codes: 0 done, 1 findings, stale files or languages left out, 2 usage, 3 data or input and output";

/// Multilingual reference tables of SIP response codes, or of a catalog of your own.
#[derive(Parser, Debug)]
#[command(name = "sip-phrasebook", version, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    session: Session,
    #[command(flatten)]
    tables: tables::Tables,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand, Debug)]
enum Command {
    Lookup(lookup::Lookup),
    Export(export::Export),
    Lint(lint::Lint),
    Negotiate(negotiate::Negotiate),
    Coverage(coverage::Coverage),
    Sources(sources::Sources),
    Site(site::Site),
    Serve(serve::Serve),
    MarkCurrent(mark_current::MarkCurrent),
    Completions(completions::Completions),
}

/// Runs the program with its arguments, the first of which is its name.
///
/// ```
/// let outcome = phrasebook_generator::cli::run(["sip-phrasebook", "lookup", "486", "--lang", "ko"]);
/// assert_eq!(outcome.code, 0);
/// assert!(String::from_utf8(outcome.stdout).unwrap().contains("통화 중"));
/// ```
pub fn run<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let mut outcome = match Cli::try_parse_from(&arguments) {
        Ok(cli) => dispatch(cli).unwrap_or_else(|error| {
            // Findings say themselves that they are errors.
            let prefix = if matches!(error, Error::Data(..)) { "" } else { "error: " };
            Outcome { stderr: format!("{prefix}{error}\n"), code: error.exit_code(), ..Outcome::default() }
        }),
        Err(error) => answer(&error, &arguments),
    };
    // Each message escapes the names that it quotes, so that none looks like a line of its own. This is for what a message of
    // the system or of a library may quote.
    outcome.stderr = shown_lines(&outcome.stderr).to_string();
    outcome
}

/// Help, or what is wrong with the arguments, which are quoted escaped.
fn answer(error: &clap::Error, arguments: &[OsString]) -> Outcome {
    let escaped = arguments.iter().map(|argument| shown_path(Path::new(argument)));
    // What is wrong with the arguments themselves may be right with the escaped ones: that they are not UTF-8.
    let text = match Cli::try_parse_from(escaped) {
        Err(same) if same.kind() == error.kind() => same.render().to_string(),
        _ => error.render().to_string(),
    };
    if error.use_stderr() {
        Outcome { stderr: text, code: EXIT_USAGE, ..Outcome::default() }
    } else {
        Outcome::data(shown_lines(&text).to_string())
    }
}

fn dispatch(cli: Cli) -> Result<Outcome, Error> {
    let Cli { session, tables, command } = cli;
    if command.is_some() && tables.is_asked_for() {
        let message =
            "--format, --out, --check, --force and --swap are for writing tables, not for a command";
        return Err(Error::Usage(message.to_owned()));
    }
    // These look at faults, or do not end.
    let looks = matches!(
        command,
        Some(
            Command::Lint(_)
                | Command::Coverage(_)
                | Command::MarkCurrent(_)
                | Command::Serve(_)
                | Command::Completions(_)
        )
    );
    let (session, note) = session.sound(session.keep_going && !looks)?;
    let outcome = match command {
        None => tables.run(&session),
        Some(Command::Lookup(lookup)) => lookup.run(&session),
        Some(Command::Export(export)) => export.run(&session),
        Some(Command::Lint(lint)) => lint.run(&session),
        Some(Command::Negotiate(negotiate)) => negotiate.run(&session),
        Some(Command::Coverage(coverage)) => coverage.run(&session),
        Some(Command::Sources(sources)) => sources.run(&session),
        Some(Command::Site(site)) => site.run(&session),
        Some(Command::Serve(serve)) => serve.run(session),
        Some(Command::MarkCurrent(mark_current)) => mark_current.run(&session),
        Some(Command::Completions(completions)) => Ok(completions.run(&mut Cli::command())),
    }?;
    let code = if note.is_empty() { outcome.code } else { outcome.code.max(EXIT_FINDINGS) };
    Ok(Outcome { stderr: note + &outcome.stderr, code, ..outcome })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
