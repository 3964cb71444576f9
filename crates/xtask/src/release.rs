//! Builds the program as it is released.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use xtask::Error;

use crate::process::{command, run};

/// The time that files of a release bear, in seconds: the earliest that zip archives can express. The allocator, which is
/// written in C, holds the time at which it was compiled, and a Python package has the times of its files.
pub(crate) const EPOCH: &str = "315532800";

/// Builds the program with all features, optimised, and without the names of this machine's folders.
pub(crate) fn build(root: &Path) -> Result<PathBuf, Error> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let crates = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let mut flags = env::var_os("RUSTFLAGS").unwrap_or_default();
    // Panic messages name source files, and their paths would show where the program was built.
    for (folder, name) in [(root, "sip-phrasebook"), (&crates.join("registry/src"), "crates")] {
        let mut remap = OsString::from(" --remap-path-prefix=");
        remap.push(folder);
        flags.push(remap);
        flags.push(format!("={name}"));
    }
    let build = ["build", "--release", "--quiet", "--locked", "--all-features", "--bin", "sip-phrasebook"];
    let mut cargo = command("cargo", &build, root);
    run("release build", cargo.env("RUSTFLAGS", flags).env("SOURCE_DATE_EPOCH", EPOCH))?;
    Ok(target()?.join("release/sip-phrasebook"))
}

/// The folder that Cargo builds in: this program is in it.
pub(crate) fn target() -> Result<PathBuf, Error> {
    let program = env::current_exe().map_err(Error::file(Path::new("cargo xtask")))?;
    Ok(program.ancestors().nth(2).unwrap_or(&program).to_owned())
}

/// The target system, such as `x86_64-unknown-linux-gnu`.
pub(crate) fn system(root: &Path) -> Result<String, Error> {
    let name = "rustc";
    let output = command(name, &["--version", "--verbose"], root).output();
    let output = output.map_err(|error| Error::Start { name: name.into(), error })?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Error::check(name, "it does not say what system it is for"))
}
