//! Builds the program as the tests build it.

use std::path::{Path, PathBuf};

use xtask::Error;

use crate::process::{command, run};
use crate::release;

/// Builds the program with all features, and returns its path.
///
/// After the tests there is nothing left to build. For that, the command names the packages of the tests and one of the tests:
/// Cargo builds a crate again if other features of it are asked for, and tests ask for more of them than the program does.
pub(crate) fn build(root: &Path) -> Result<PathBuf, Error> {
    let packages = ["build", "--quiet", "--workspace", "--exclude", "bench", "--all-features"];
    let targets = ["--bin", "sip-phrasebook", "--test", "program"];
    run("build", &mut command("cargo", &[&packages[..], &targets].concat(), root))?;
    Ok(release::target()?.join(format!("debug/sip-phrasebook{}", std::env::consts::EXE_SUFFIX)))
}
