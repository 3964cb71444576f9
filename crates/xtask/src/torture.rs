//! Disturbs the program while it writes, and looks at what is left.

use std::path::Path;

use xtask::Error;

use crate::process::{command, run};
use crate::{debian, program};

/// Disturbs the program at about this many calls, and in every kind of place.
pub(crate) fn all(root: &Path, points: usize) -> Result<(), Error> {
    debian::install(&["mount", "python3", "strace", "util-linux"], root)?;
    let built = program::build(root)?;
    let (built, points) = (built.to_string_lossy(), points.to_string());
    let harness = ["tests/torture/torture.py", &*built, "--points", &*points];
    let mut command = if debian::is_root(root) {
        command("python3", &harness, root)
    } else {
        command("sudo", &[&["python3"], &harness[..]].concat(), root)
    };
    run("torture", &mut command)
}
