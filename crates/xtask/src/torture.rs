//! Disturbs the program while it writes, and looks at what is left.

use std::path::Path;

use xtask::Error;

use crate::debian;
use crate::process::{command, run};

/// Disturbs the program at about this many calls, and in every kind of place.
pub(crate) fn all(root: &Path, points: usize) -> Result<(), Error> {
    debian::install(&["mount", "python3", "strace", "util-linux"], root)?;
    // The same crates and features as for the consumers, so that nothing is built twice.
    run("build", &mut command("cargo", &["build", "--quiet", "--all-features"], root))?;
    let built = std::env::current_exe().map_err(Error::file(Path::new("cargo xtask")))?;
    let built = built.with_file_name(format!("sip-phrasebook{}", std::env::consts::EXE_SUFFIX));
    let (built, points) = (built.to_string_lossy(), points.to_string());
    let harness = ["tests/torture/torture.py", &*built, "--points", &*points];
    let mut command = if debian::is_root(root) {
        command("python3", &harness, root)
    } else {
        command("sudo", &[&["python3"], &harness[..]].concat(), root)
    };
    run("torture", &mut command)
}
