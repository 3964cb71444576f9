//! Lists the public API of the lookup library, so that no change to it goes unnoticed.

use std::fs;
use std::path::Path;

use similar::TextDiff;
use xtask::Error;

use crate::process::{command, run, say};
use crate::release;

/// The list: one item per line, without blanket, auto and derived trait implementations.
const LIST: &str = "crates/sip-phrasebook/public-api.txt";

/// The first line of the list.
const HEADER: &str =
    "# The public API of the library with all features. Made by `cargo xtask api`; do not edit.\n";

/// The name of this check.
const NAME: &str = "public API";

/// Writes the list, or compares it with the existing one.
pub(crate) fn all(root: &Path, check: bool) -> Result<(), Error> {
    let target = release::target()?.join("public-api");
    // The JSON output is not stable yet. Different options need a separate folder, or crates would be compiled again.
    let mut doc = command("cargo", &["rustdoc", "--quiet", "--package", "sip-phrasebook", "--lib"], root);
    doc.args(["--all-features", "--", "-Z", "unstable-options", "--output-format", "json"]);
    run(NAME, doc.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &target))?;
    let api = public_api::Builder::from_rustdoc_json(target.join("doc/sip_phrasebook.json"))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .map_err(|error| Error::check(NAME, error.to_string()))?;
    let (path, api) = (root.join(LIST), format!("{HEADER}{api}"));
    if !check {
        return fs::write(&path, api).map_err(Error::file(&path));
    }
    let known = fs::read_to_string(&path).map_err(Error::file(&path))?;
    if known == api {
        return Ok(());
    }
    say(&TextDiff::from_lines(&known, &api).unified_diff().context_radius(0).to_string());
    Err(Error::check(
        NAME,
        format!("{LIST} is not current; if the change is intended, run `cargo xtask api`"),
    ))
}
