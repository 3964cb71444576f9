//! Installs programs from Debian.

use std::path::Path;
use std::process::Command;

use xtask::Error;

use crate::process::{command, quiet, run_captured};

/// Installs those of the packages that are missing.
pub(crate) fn install(packages: &[&str], root: &Path) -> Result<(), Error> {
    let is_missing = |package: &&&str| !quiet(command("dpkg-query", &["--status", package], root));
    let mut missing: Vec<&str> = packages.iter().filter(is_missing).copied().collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return Ok(());
    }
    run_captured("package list", &mut apt(&["update", "-qq"], root))?;
    let install = [&["install", "-y", "-qq", "--no-install-recommends"], missing.as_slice()].concat();
    run_captured(&format!("install {}", missing.join(", ")), &mut apt(&install, root))
}

/// Debian's installer, run as root or with `sudo`.
fn apt(arguments: &[&str], root: &Path) -> Command {
    let mut apt = if is_root(root) {
        command("apt-get", arguments, root)
    } else {
        command("sudo", &[&["apt-get"], arguments].concat(), root)
    };
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

/// Whether this program runs as root.
pub(crate) fn is_root(root: &Path) -> bool {
    command("id", &["-u"], root).output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}
