//! Checks licences, crates in two versions and sources of all dependencies with `cargo deny`.

use std::path::Path;

use xtask::Error;

use crate::process::{command, quiet, run, say};

/// Runs the checks of `deny.toml` that need no network, and says which one was left out.
///
/// The tool is installed if it is missing.
pub(crate) fn check(root: &Path) -> Result<(), Error> {
    if !quiet(command("cargo", &["deny", "--version"], root)) {
        // A debug build takes half the time to build, and a second more to run.
        let install = &["install", "--locked", "--debug", "cargo-deny"];
        run("install cargo-deny", &mut command("cargo", install, root))?;
    }
    // `-D warnings` also fails on an exception that is not needed any more.
    let deny = &["deny", "--locked", "check", "-D", "warnings", "licenses", "bans", "sources"];
    run("licences, duplicates and sources of dependencies", &mut command("cargo", deny, root))?;
    say("security advisories were not checked: run `cargo deny check advisories` where there is a network");
    Ok(())
}
