//! Helpers for the tests of the whole program.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// The folder with records, locales and out.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Environment variables that change the output; the tests remove them.
const VARIABLES: [&str; 8] =
    ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK", "COLUMNS"];

/// A command that runs the program in a folder.
fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
    command.args(arguments).current_dir(folder);
    neutral(&mut command);
    command
}

/// Removes the variables that choose language, colours and width from the environment of a command.
pub(crate) fn neutral(command: &mut Command) {
    for name in VARIABLES {
        command.env_remove(name);
    }
}

/// Runs the program in a folder.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    program(folder, arguments).output().unwrap()
}

/// Runs the program in the root, with variables in its environment.
pub(crate) fn run_with(variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    program(root(), arguments).envs(variables.iter().copied()).output().unwrap()
}

/// Runs the program in the root.
pub(crate) fn run(arguments: &[&str]) -> Output {
    run_in(root(), arguments)
}

/// Runs the program in the root and returns what it prints; fails if the program does.
#[track_caller]
pub(crate) fn stdout(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Runs the program, which must fail with this exit code, and returns its message.
#[track_caller]
pub(crate) fn refused(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = run_in(folder, arguments);
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
    message
}

/// Copies records and locales to a folder.
pub(crate) fn copy_data(to: &Path) {
    for top in ["records", "locales"] {
        copy(&root().join(top), &to.join(top));
    }
}

/// Copies a folder and everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// How many datasets there are.
pub(crate) fn datasets() -> usize {
    fs::read_dir(root().join("records")).unwrap().count()
}

/// The shipped locales: the source locale, then the others by tag.
pub(crate) fn locales() -> Vec<String> {
    let entries = fs::read_dir(root().join("locales")).unwrap();
    let mut tags: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    assert!(tags.len() >= 4, "{tags:?}");
    tags
}

/// The row of a code in the JSON of a locale.
pub(crate) fn row(tag: &str, code: u32) -> serde_json::Value {
    let json = fs::read_to_string(root().join(format!("out/{tag}/sip-response-codes.json"))).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    json["rows"].as_array().unwrap().iter().find(|row| row["code"] == code).unwrap().clone()
}

/// How many codes there are.
pub(crate) fn codes() -> usize {
    let json = fs::read_to_string(root().join("out/sip-response-codes.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    json["rows"].as_array().unwrap().len()
}

/// Runs the program, and checks its exit code and a part of standard error.
#[track_caller]
pub(crate) fn check(arguments: &[&str], code: i32, stderr: &str) {
    let output = run(arguments);
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
    assert!(message.contains(stderr), "{arguments:?}: {message}");
}
