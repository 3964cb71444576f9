//! Makes the packages of all crates, and builds them from nothing but their own files.

use std::fs;
use std::path::Path;

use xtask::Error;

use crate::process::{command, run};
use crate::release;

/// The subfolders of a target folder that hold the compiled dependencies.
const BUILT: [&str; 3] = [".fingerprint", "build", "deps"];

/// Makes and builds the packages.
///
/// With a target folder inside the checkout, a package could read files that its users do not have. So the
/// target folder is a temporary one elsewhere. It starts with a copy of the dependencies that the tests have compiled.
pub(crate) fn check(root: &Path) -> Result<(), Error> {
    let outside = tempfile::tempdir().map_err(|error| Error::File { path: std::env::temp_dir(), error })?;
    let debug = outside.path().join("debug");
    fs::create_dir(&debug).map_err(|error| Error::File { path: debug.clone(), error })?;
    let built = release::target()?.join("debug");
    for folder in BUILT.map(|name| built.join(name)).iter().filter(|folder| folder.exists()) {
        let from_to = [&folder.to_string_lossy(), &*debug.to_string_lossy()];
        run("dependencies of packages", &mut command("cp", &["-a", from_to[0], from_to[1]], root))?;
    }
    let package = ["package", "--workspace", "--exclude", "xtask", "--exclude", "bench", "--allow-dirty"];
    run("packages", command("cargo", &package, root).env("CARGO_TARGET_DIR", outside.path()))
}
