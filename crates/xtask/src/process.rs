//! Runs commands, and reports on them.

use std::io::Write;
use std::path::Path;
use std::process::Command;
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

/// Runs a command, and says what it is for and how long it took.
pub(crate) fn run(name: &str, command: &mut Command) -> Result<(), Error> {
    say(&format!("== {name}"));
    let start = Instant::now();
    let status = command.status().map_err(|error| Error::Start { name: name.to_owned(), error })?;
    if !status.success() {
        return Err(Error::Failed { name: name.to_owned(), command: format!("{command:?}") });
    }
    say(&format!("== {name}: passed in {:.1} s", start.elapsed().as_secs_f64()));
    Ok(())
}

/// Like [`run`], but says nothing before the command has ended: for commands that run side by side.
pub(crate) fn run_apart(name: &str, command: &mut Command) -> Result<(), Error> {
    let start = Instant::now();
    let output = command.output().map_err(|error| Error::Start { name: name.to_owned(), error })?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (said, seconds) = (text(&output.stdout) + &text(&output.stderr), start.elapsed().as_secs_f64());
    let end = if output.status.success() { format!("passed in {seconds:.1} s") } else { "failed".to_owned() };
    say(&format!("== {name}\n{said}== {name}: {end}"));
    if output.status.success() {
        Ok(())
    } else {
        Err(Error::Failed { name: name.to_owned(), command: format!("{command:?}") })
    }
}

/// Prints a line.
pub(crate) fn say(line: &str) {
    // If standard output is closed, nobody reads the line.
    let _ = writeln!(std::io::stdout(), "{line}");
}
