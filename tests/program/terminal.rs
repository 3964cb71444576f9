//! Runs the commands that a page shows, and compares what they print with what the page shows.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::common::{neutral, root};

/// The servers with a folder in `/etc` into which a page copies files.
const SERVERS: [&str; 2] = ["kamailio", "opensips"];

/// The commands of a block: each follows `$ `, and its output follows it.
pub(crate) fn commands(block: &str) -> Vec<&str> {
    block.lines().filter_map(|line| line.strip_prefix("$ ")).collect()
}

/// Runs the commands of a block in an empty folder. Each must succeed, and print what the block shows, if it shows any output.
///
/// `cargo run … --` runs the program, as in a checkout, and folders of the test replace the folders of servers in `/etc`.
pub(crate) fn runs(blocks: &[&str]) {
    for block in blocks {
        let folder = tempfile::tempdir().unwrap();
        let etc = folder.path().join("etc");
        for server in SERVERS {
            fs::create_dir_all(etc.join(server)).unwrap();
        }
        let mut commands = 0;
        for part in format!("\n{block}").split("\n$ ").skip(1) {
            let (command, shown) = part.split_once('\n').unwrap_or((part, ""));
            let command = SERVERS.iter().fold(command.to_owned(), |command, server| {
                command.replace(&format!("/etc/{server}"), etc.join(server).to_str().unwrap())
            });
            let printed = run(folder.path(), &command);
            // A block has no line end before its next command.
            let printed = printed.trim_end();
            let shown = shown.trim_end();
            assert!(
                shown.is_empty() || printed == shown,
                "{command} prints
{printed}
but the page shows
{shown}"
            );
            commands += 1;
        }
        assert_eq!(
            commands,
            self::commands(block).len(),
            "the block has lines before its first command: {block}"
        );
        assert!(commands > 0, "no command in {block}");
    }
}

fn run(folder: &Path, command: &str) -> String {
    if let Some(chore) = command.strip_prefix("cargo xtask ") {
        // These tests are a part of the chores, so only the name is checked.
        let chore = chore.split('#').next().unwrap().trim();
        let source = fs::read_to_string(root().join("crates/xtask/src/main.rs")).unwrap();
        let chores = source.split("enum Chore {").nth(1).unwrap().split("\n}").next().unwrap();
        let mut variants =
            chores.lines().map(|line| line.trim().trim_end_matches([',', '{', ' ']).to_lowercase());
        assert!(variants.any(|variant| variant == chore), "there is no cargo xtask {chore}");
        return String::new();
    }
    if command == "sip-phrasebook serve" {
        serve(folder);
        return String::new();
    }
    let command = match command.strip_prefix("cargo run -- ") {
        Some(arguments) => format!("sip-phrasebook {arguments}"),
        None => command.to_owned(),
    };
    let mut shell = Command::new("sh");
    shell.args(["-c", &command]).current_dir(folder).env("PATH", path());
    neutral(&mut shell);
    let output = shell.output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command}: {message}");
    String::from_utf8(output.stdout).unwrap()
}

/// The search path, with the program's folder first.
fn path() -> OsString {
    let folder = Path::new(env!("CARGO_BIN_EXE_sip-phrasebook")).parent().unwrap();
    let before = std::env::var_os("PATH").unwrap();
    std::env::join_paths([folder.to_owned()].into_iter().chain(std::env::split_paths(&before))).unwrap()
}

/// `serve` does not end by itself, and its usual port may be taken. It works when it names its address.
fn serve(folder: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
    command.args(["serve", "--port", "0"]).current_dir(folder).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    let read = BufReader::new(child.stderr.take().unwrap()).read_line(&mut line);
    child.kill().unwrap();
    child.wait().unwrap();
    read.unwrap();
    assert!(line.starts_with("http://127.0.0.1:"), "{line}");
}
