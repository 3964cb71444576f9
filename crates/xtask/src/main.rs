//! The project's own chores. `cargo xtask bake` writes the data of the lookup library; `cargo xtask test` runs every check there is, and installs the tools that they need;
//! `cargo xtask consumers` runs those checks alone in which other programs read what this project makes.

mod bake;
mod consumers;

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

const USAGE: &str = "usage: cargo xtask bake\n       cargo xtask test\n       cargo xtask consumers [NAME]…";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((command, [])) if command == "bake" => bake::write(&root()),
        Some((command, [])) if command == "test" => test(),
        Some((command, names)) if command == "consumers" => consumers::all(&root(), names),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            say(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}

/// Runs all checks, one after the other, and stops at the first that fails.
fn test() -> Result<(), String> {
    let root = root();
    let cargo = |arguments: &[&str]| command("cargo", arguments, &root);
    let has = |arguments: &[&str]| quiet(cargo(arguments));
    for (component, probe) in [("rustfmt", ["fmt", "--version"]), ("clippy", ["clippy", "--version"])] {
        if !has(&probe) {
            run(component, &mut command("rustup", &["component", "add", component], &root))?;
        }
    }
    run("format", &mut cargo(&["fmt", "--all", "--check"]))?;
    run(
        "clippy",
        &mut cargo(&["clippy", "--workspace", "--all-features", "--all-targets", "--", "-D", "warnings"]),
    )?;
    let doc = &["doc", "--workspace", "--no-deps", "--all-features"];
    run("documentation", cargo(doc).env("RUSTDOCFLAGS", "-D warnings"))?;
    run("tests", &mut cargo(&["test", "--workspace", "--exclude", "bench", "--all-features"]))?;
    // Files that are only found in this checkout would be missed with a target folder inside of it.
    let outside = env::temp_dir().join(format!("sip-phrasebook-package-{}", std::process::id()));
    let package = &["package", "--workspace", "--exclude", "xtask", "--exclude", "bench", "--allow-dirty"];
    let packaged = run("packages", cargo(package).env("CARGO_TARGET_DIR", &outside));
    let _ = std::fs::remove_dir_all(&outside);
    packaged?;
    consumers::all(&root, &[])?;
    say("all checks passed");
    Ok(())
}

fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

fn quiet(mut command: Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn run(name: &str, command: &mut Command) -> Result<(), String> {
    say(&format!("== {name}"));
    let start = Instant::now();
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    if !status.success() {
        return Err(format!("{name} failed: {command:?}"));
    }
    say(&format!("== {name}: passed in {:.1} s", start.elapsed().as_secs_f64()));
    Ok(())
}

fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

fn say(line: &str) {
    // Where nothing can be said, nobody listens.
    let _ = writeln!(std::io::stdout(), "{line}");
}
