//! The command line: its grammar, and which command runs.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use anstream::AutoStream;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ColorChoice, CommandFactory, Parser, Subcommand};
use phrasebook_finding::{shown_lines, shown_path};
use phrasebook_terminal::Terminal;
use supports_hyperlinks::supports_hyperlinks;
use terminal_size::{Width, terminal_size};

use crate::Error;
use crate::commands::{
    completions, coverage, export, lint, list, lookup, man, mark_current, negotiate, serve, site, sources,
    tables,
};
use crate::outcome::{EXIT_FINDINGS, EXIT_USAGE, Outcome};
use crate::session::Session;

const EXAMPLES: &str = "Examples:
  sip-phrasebook 486                       what a code means, and what to do
  sip-phrasebook busy ko                   codes by words in any language, in Korean
  sip-phrasebook list 4xx                  the codes of a class
  sip-phrasebook --lang ko                 write the Korean tables to out/ko
  sip-phrasebook --lang es,zh-CN --format md,html
  sip-phrasebook --lang ko --format csv --out -
  sip-phrasebook --check                   say whether out/ is current
  sip-phrasebook --root my-catalog         render a catalog of your own

Exit codes: 0 done, 1 findings, stale files or languages left out, 2 usage, 3 data or input and output";

/// The message for a run without arguments in a folder without data.
const WITHOUT_ROOT: &str = "\
sip-phrasebook knows SIP response codes in several languages.

  sip-phrasebook 486           what a code means, and what to do
  sip-phrasebook busy          find codes by words in any language
  sip-phrasebook list          all codes
  sip-phrasebook --out DIR     write tables of all codes, as Markdown, HTML, CSV, JSON and text
  sip-phrasebook --help        everything else

This folder has no `records` and `locales`, so nothing was rendered; --root names one that has.
";

/// Multilingual reference tables of SIP response codes, or of a catalog of your own.
///
/// Anything that is not a command is looked up: `sip-phrasebook 486` means `sip-phrasebook lookup 486`. Without
/// arguments, the program writes all tables of the current folder.
#[derive(Parser, Debug)]
#[command(name = "sip-phrasebook", version, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    session: Session,
    #[command(flatten)]
    tables: tables::Tables,
    /// Colours on standard output; `auto` also follows NO_COLOR and CLICOLOR_FORCE
    #[expect(clippy::doc_markdown, reason = "the help shows this text as it is")]
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand, Debug)]
enum Command {
    Lookup(lookup::Lookup),
    List(list::List),
    Export(export::Export),
    Lint(lint::Lint),
    Negotiate(negotiate::Negotiate),
    Coverage(coverage::Coverage),
    Sources(sources::Sources),
    Site(site::Site),
    Serve(serve::Serve),
    MarkCurrent(mark_current::MarkCurrent),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Runs the program with its arguments, the first of which is its name.
///
/// ```
/// let outcome = phrasebook_generator::cli::run(["sip-phrasebook", "486", "--lang", "ko"]);
/// assert_eq!(outcome.code, 0);
/// assert!(String::from_utf8(outcome.stdout).unwrap().starts_with("486 통화 중\n    Busy Here\n"));
/// ```
pub fn run<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let mut outcome = match parsed(&arguments) {
        Ok(cli) => dispatch(cli).unwrap_or_else(|error| {
            // Findings already say that they are errors.
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

/// Parses the arguments; anything that is not a command is looked up.
///
/// A word that is almost a command counts as a typing error, unless the data has it.
fn parsed(arguments: &[OsString]) -> Result<Cli, clap::Error> {
    let error = match Cli::try_parse_from(arguments) {
        Ok(cli) => return Ok(cli),
        Err(error) => error,
    };
    let (program, words) = arguments.split_at(arguments.len().min(1));
    let lookup =
        || Cli::try_parse_from(program.iter().cloned().chain(["lookup".into()]).chain(words.iter().cloned()));
    match (error.kind(), error.get(ContextKind::InvalidSubcommand)) {
        (ErrorKind::InvalidSubcommand, Some(ContextValue::String(word))) => {
            let is_near = error.get(ContextKind::SuggestedSubcommand).is_some();
            match lookup() {
                Ok(cli) if is_near && !matches!(lookup::Lookup::finds(&cli.session, word), Ok(true)) => {
                    Err(error)
                }
                other => other,
            }
        }
        // An option of `lookup` before the first word, or a question after `--`.
        (ErrorKind::UnknownArgument, _)
            if !Cli::command()
                .get_subcommands()
                .any(|one| words.iter().any(|word| word == one.get_name())) =>
        {
            lookup().map_err(|_| error)
        }
        _ => Err(error),
    }
}

/// Help, or what is wrong with the arguments; arguments in the message are escaped.
fn answer(error: &clap::Error, arguments: &[OsString]) -> Outcome {
    let escaped: Vec<_> = arguments.iter().map(|argument| shown_path(Path::new(argument)).into()).collect();
    let again = if escaped == arguments { None } else { parsed(&escaped).err() };
    // Escaping removes one error, arguments that are not UTF-8; then the original error is shown.
    let same = again.filter(|again| again.kind() == error.kind());
    let text = same.as_ref().unwrap_or(error).render().to_string();
    if error.use_stderr() {
        Outcome { stderr: text, code: EXIT_USAGE, ..Outcome::default() }
    } else {
        Outcome::data(shown_lines(&text).to_string())
    }
}

fn dispatch(cli: Cli) -> Result<Outcome, Error> {
    let Cli { session, tables, color, command } = cli;
    let is_bare = command.is_none() && !tables.is_asked_for() && !session.is_asked_for();
    if is_bare && session.root()?.is_none() {
        return Ok(Outcome { stderr: WITHOUT_ROOT.to_owned(), code: EXIT_USAGE, ..Outcome::default() });
    }
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
                | Command::Man(_)
        )
    );
    let session = session.negotiated()?;
    let (session, note) = session.sound(session.keep_going && !looks)?;
    let terminal = terminal(color);
    let outcome = match command {
        None => tables.run(&session),
        Some(Command::Lookup(lookup)) => lookup.run(&session, &terminal),
        Some(Command::List(list)) => list.run(&session, &terminal),
        Some(Command::Export(export)) => export.run(&session),
        Some(Command::Lint(lint)) => lint.run(&session, &terminal),
        Some(Command::Negotiate(negotiate)) => negotiate.run(&session),
        Some(Command::Coverage(coverage)) => coverage.run(&session),
        Some(Command::Sources(sources)) => sources.run(&session),
        Some(Command::Site(site)) => site.run(&session),
        Some(Command::Serve(serve)) => serve.run(session),
        Some(Command::MarkCurrent(mark_current)) => mark_current.run(&session),
        Some(Command::Completions(completions)) => completions.run(&session, Cli::command()),
        Some(Command::Man(man)) => man.run(Cli::command()),
    }?;
    let code = if note.is_empty() { outcome.code } else { outcome.code.max(EXIT_FINDINGS) };
    Ok(Outcome { stderr: note + &outcome.stderr, code, ..outcome })
}

/// Standard output. `color` decides whether it has colours; if it is `auto`, the environment does: `NO_COLOR`,
/// `CLICOLOR`, `CLICOLOR_FORCE` and `TERM`. It has links only if it has colours and is a terminal that is known to
/// support links.
fn terminal(color: ColorChoice) -> Terminal {
    let stdout = io::stdout();
    let has_styles = match color {
        ColorChoice::Auto => AutoStream::choice(&stdout) != anstream::ColorChoice::Never,
        ColorChoice::Always => true,
        ColorChoice::Never => false,
    };
    if stdout.is_terminal() {
        let width = terminal_size().map_or(80, |(Width(width), _)| width.into());
        Terminal::new(width, has_styles, has_styles && supports_hyperlinks())
    } else {
        Terminal::piped(has_styles)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
