//! The list of what the program is made of (SBOM), in `CycloneDX` format.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use xtask::Error;

use crate::process::{command, quiet, run};

/// The name of the file that cargo-cyclonedx writes beside each manifest.
const FILE: &str = "bill-of-materials";

/// Makes the list of the crates that are in the program, and checks it against Cargo's own tree.
pub(super) fn make(root: &Path, system: &str) -> Result<Vec<u8>, Error> {
    if !quiet(command("cargo", &["cyclonedx", "--version"], root)) {
        let install = ["install", "--locked", "--debug", "cargo-cyclonedx"];
        run("install cargo-cyclonedx", &mut command("cargo", &install, root))?;
    }
    let file = format!("{FILE}.json");
    let make =
        ["cyclonedx", "--format", "json", "--spec-version", "1.5", "--all-features", "--no-build-deps"];
    let mut tool = command("cargo", &make, root);
    tool.args(["--target", system, "--override-filename", FILE]);
    let result = run("bill of materials", &mut tool);
    // The tool writes a list for each crate of the workspace; the one in the root is the program's.
    let bill = fs::read(root.join(&file)).map_err(Error::file(&root.join(&file)));
    remove(root, &file)?;
    result?;
    // The names of references contain the path of the checkout.
    let text = String::from_utf8_lossy(&bill?).replace(&*root.to_string_lossy(), "/sip-phrasebook");
    let mut bill: Value =
        serde_json::from_str(&text).map_err(|error| Error::check("SBOM", error.to_string()))?;
    // The time and the random number would make every list different.
    if let Some(fields) = bill.as_object_mut() {
        fields.remove("serialNumber");
    }
    if let Some(fields) = bill.get_mut("metadata").and_then(Value::as_object_mut) {
        fields.remove("timestamp");
    }
    let crates = tree(root, system)?;
    keep(&mut bill, &crates);
    check(&bill, &crates)?;
    let mut text =
        serde_json::to_vec_pretty(&bill).map_err(|error| Error::check("SBOM", error.to_string()))?;
    text.push(b'\n');
    Ok(text)
}

fn remove(root: &Path, file: &str) -> Result<(), Error> {
    let crates = root.join("crates");
    let entries = fs::read_dir(&crates).map_err(Error::file(&crates))?;
    let folders = entries.flatten().map(|entry| entry.path());
    for folder in folders.chain([root.to_owned()]) {
        let path = folder.join(file);
        if path.exists() {
            fs::remove_file(&path).map_err(Error::file(&path))?;
        }
    }
    Ok(())
}

/// The crates that are linked into the program, as `name version`.
fn tree(root: &Path, system: &str) -> Result<BTreeSet<String>, Error> {
    let tree =
        ["tree", "--edges", "normal,no-proc-macro", "--all-features", "--prefix", "none", "--format", "{p}"];
    let mut tree = command("cargo", &tree, root);
    tree.args(["--package", "phrasebook-generator", "--locked", "--target", system]);
    let output = tree.output().map_err(|error| Error::Start { name: "cargo tree".into(), error })?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    // A line is such as `clap v4.6.7` or `phrasebook-catalog v0.1.0 (/folder)`.
    let crates = text.lines().filter_map(|line| {
        let mut words = line.split(' ');
        Some(format!("{} {}", words.next()?, words.next()?.strip_prefix('v')?))
    });
    Ok(crates.filter(|name| !name.starts_with("phrasebook-generator ")).collect())
}

/// The name and version of a component.
fn name(component: &Value) -> Option<String> {
    let text = |name| component.get(name).and_then(Value::as_str);
    Some(format!("{} {}", text("name")?, text("version")?))
}

/// Removes components that are not in the program.
///
/// The tool lists what any crate of the workspace needs, and macros, which only run while the program is compiled.
fn keep(bill: &mut Value, crates: &BTreeSet<String>) {
    let mut gone = Vec::new();
    if let Some(components) = bill.get_mut("components").and_then(Value::as_array_mut) {
        components.retain(|component| {
            let is_kept = name(component).is_some_and(|name| crates.contains(&name));
            if !is_kept {
                gone.extend(component.get("bom-ref").cloned());
            }
            is_kept
        });
    }
    if let Some(dependencies) = bill.get_mut("dependencies").and_then(Value::as_array_mut) {
        dependencies.retain(|dependency| dependency.get("ref").is_none_or(|name| !gone.contains(name)));
        for dependency in dependencies {
            if let Some(others) = dependency.get_mut("dependsOn").and_then(Value::as_array_mut) {
                others.retain(|other| !gone.contains(other));
            }
        }
    }
}

/// Compares the components of a list with the crates of the program.
fn check(bill: &Value, expected: &BTreeSet<String>) -> Result<(), Error> {
    let components = bill.get("components").and_then(Value::as_array);
    let found: BTreeSet<String> = components.into_iter().flatten().filter_map(name).collect();
    let differ: Vec<_> = found.symmetric_difference(expected).map(String::as_str).collect();
    if differ.is_empty() && !found.is_empty() {
        return Ok(());
    }
    let differ = differ.join(", ");
    Err(Error::check(
        "SBOM",
        format!("the list of {} crates differs from the program in {differ}", found.len()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_program_is_taken_out() {
        let component = |name: &str| serde_json::json!({ "bom-ref": name, "name": name, "version": "1.0.0" });
        let mut bill = serde_json::json!({
            "components": [component("a"), component("b"), component("c")],
            "dependencies": [
                { "ref": "a", "dependsOn": ["b", "c"] },
                { "ref": "b", "dependsOn": ["c"] },
                { "ref": "c" },
            ],
        });
        keep(&mut bill, &BTreeSet::from(["a 1.0.0".to_owned(), "c 1.0.0".to_owned()]));
        let expected = serde_json::json!({
            "components": [component("a"), component("c")],
            "dependencies": [{ "ref": "a", "dependsOn": ["c"] }, { "ref": "c" }],
        });
        assert_eq!(bill, expected);
    }

    #[test]
    fn a_list_that_differs_is_refused() {
        let bill = serde_json::json!({ "components": [{ "name": "a", "version": "1.0.0" }] });
        let one = BTreeSet::from(["a 1.0.0".to_owned()]);
        assert!(check(&bill, &one).is_ok());
        let other = BTreeSet::from(["a 1.0.1".to_owned()]);
        let message = check(&bill, &other).unwrap_err().to_string();
        assert_eq!(message, "SBOM: the list of 1 crates differs from the program in a 1.0.0, a 1.0.1");
        assert!(check(&serde_json::json!({}), &BTreeSet::new()).is_err());
    }
}
