//! Builds the program in the same way as the tests do.

use std::path::{Path, PathBuf};

use xtask::Error;

use crate::process::{command, run};
use crate::release;

/// Builds the program with all features, and returns its path.
///
/// If the tests have run before, nothing has to be built. Cargo would rebuild crates whose features differ, and the
/// tests enable more features than the program does. So the command selects the same packages as the tests, and one of
/// the tests.
pub(crate) fn build(root: &Path) -> Result<PathBuf, Error> {
    let packages = ["build", "--quiet", "--workspace", "--exclude", "bench", "--all-features"];
    let targets = ["--bin", "sip-phrasebook", "--test", "program"];
    run("build", &mut command("cargo", &[&packages[..], &targets].concat(), root))?;
    Ok(release::target()?.join(format!("debug/sip-phrasebook{}", std::env::consts::EXE_SUFFIX)))
}
