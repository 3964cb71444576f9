//! How long the released program takes to make the site, compared with `cp -r` of the result, by turns in one run.
//!
//! `cargo bench -p bench --bench site` builds the program with `cargo release-static`, and runs it in a folder without data,
//! so that it uses the data that is built in. Each copy goes to its own folder and stays there until the end, because file
//! systems are slow to create files right after others were removed.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops if something is not as expected"
)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use bench::{Group, measure};

const ROUNDS: usize = 40;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let built = Command::new(env!("CARGO")).arg("release-static").current_dir(&root).status().unwrap();
    assert!(built.success(), "the program cannot be built");
    // This folder is on the same disk as the program; the system's temporary folder may be in memory.
    let folder = tempfile::tempdir_in(root.join("target")).unwrap();
    std::env::set_current_dir(folder.path()).unwrap();

    let program = root.join("target/x86_64-unknown-linux-gnu/release/sip-phrasebook");
    let run = |program: &Path, arguments: &[&str]| {
        // The program flushes its file system before it moves files into place, and would pay for what `cp` has left.
        assert!(Command::new("sync").status().unwrap().success());
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let start = Instant::now();
        assert!(command.status().unwrap().success());
        start.elapsed().as_secs_f64() * 1e9
    };
    let site = |out: &str| run(&program, &["site", "--base-url", "https://example.org/sip/", "--out", out]);
    site("result");

    let mut copies = (0..).map(|number| format!("copy-{number}"));
    let mut sites = (0..).map(|number| format!("site-{number}"));
    let mut group = Group::new("all pages of the site")
        .with_timer("cp -r", |_| run(Path::new("cp"), &["-r", "result", &copies.next().unwrap()]))
        .with_timer("sip-phrasebook site", |_| site(&sites.next().unwrap()))
        .at_most_times(1.5)
        .with_timer("sip-phrasebook site, nothing to do", |_| site("result"));
    measure(std::slice::from_mut(&mut group), ROUNDS);
}
