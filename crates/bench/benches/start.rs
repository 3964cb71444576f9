//! How long the released program takes for a lookup from its start to its end, beside `/bin/true`, in turns within one run.
//!
//! `cargo bench -p bench --bench start` builds the program by `cargo release-static`, and runs it outside of any root, where
//! it answers from what is built in.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops at what it does not expect"
)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use bench::{Group, measure};

const ROUNDS: usize = 2000;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let built = Command::new(env!("CARGO")).arg("release-static").current_dir(&root).status().unwrap();
    assert!(built.success(), "the program cannot be built");
    let folder = tempfile::tempdir().unwrap();
    std::env::set_current_dir(folder.path()).unwrap();

    let program = root.join("target/x86_64-unknown-linux-gnu/release/sip-phrasebook");
    let lookup: &[&str] = &["lookup", "486", "--lang", "ko"];
    let printed = Command::new(&program).args(lookup).output().unwrap();
    let printed = String::from_utf8(printed.stdout).unwrap();
    let phrase =
        sip_phrasebook::reason_phrase(sip_phrasebook::StatusCode::BUSY_HERE, sip_phrasebook::Locale::Ko);
    assert!(printed.contains(phrase), "{printed}");

    // The standard library starts a program by posix_spawn where nothing else is asked for.
    let start = |program: &Path, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
        move |_: u32| {
            let start = Instant::now();
            assert!(command.status().unwrap().success());
            start.elapsed().as_secs_f64() * 1e9
        }
    };
    let mut group = Group::new("from start to end")
        .with_timer("/bin/true", start(Path::new("/bin/true"), &[]))
        // What every run pays before it does anything.
        .with_timer("sip-phrasebook --version", start(&program, &["--version"]))
        .with_timer("sip-phrasebook lookup 486 --lang ko", start(&program, lookup))
        .at_most_times(1.1);
    measure(std::slice::from_mut(&mut group), ROUNDS);
}
