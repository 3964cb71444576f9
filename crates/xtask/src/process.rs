//! Runs commands, and reports on them.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::Instant;

use xtask::Error;

/// A command that runs in a folder.
pub(crate) fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

/// Whether a command succeeds; what it prints is not shown.
pub(crate) fn quiet(mut command: Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Runs a command, and prints its name and how long it took.
pub(crate) fn run(name: &str, command: &mut Command) -> Result<(), Error> {
    say(&format!("== {name}"));
    let start = Instant::now();
    let status = started(name, command.status())?;
    let end = ended(name, command, status, start)?;
    say(&format!("== {name}: {end}"));
    Ok(())
}

/// Like [`run`], but shows the command's output only when it ends: for commands that run in parallel.
pub(crate) fn run_captured(name: &str, command: &mut Command) -> Result<(), Error> {
    let start = Instant::now();
    let output = started(name, command.output())?;
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let end = ended(name, command, output.status, start);
    let shown = end.as_ref().map_or("failed", String::as_str);
    say(&format!("== {name}\n{}== {name}: {shown}", text.concat()));
    end.map(drop)
}

fn started<T>(name: &str, result: io::Result<T>) -> Result<T, Error> {
    result.map_err(|error| Error::Start { name: name.to_owned(), error })
}

/// Returns how long a successful command took.
fn ended(name: &str, command: &Command, status: ExitStatus, start: Instant) -> Result<String, Error> {
    if status.success() {
        Ok(format!("passed in {:.1} s", start.elapsed().as_secs_f64()))
    } else {
        Err(Error::Failed { name: name.to_owned(), command: format!("{command:?}") })
    }
}

/// Prints a line.
pub(crate) fn say(line: &str) {
    // If standard output is closed, nobody reads the line.
    let _ = writeln!(io::stdout(), "{line}");
}
