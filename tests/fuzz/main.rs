//! Replays the corpora of the fuzz targets.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at anything unexpected"
)]
#![allow(unreachable_pub, reason = "the fuzz targets call the checks")]

#[path = "../../fuzz/checks/escape.rs"]
mod escape;
#[path = "../../fuzz/checks/export.rs"]
mod export;
#[path = "../../fuzz/checks/fluent.rs"]
mod fluent;
#[path = "../../fuzz/checks/manifest.rs"]
mod manifest;
#[path = "../../fuzz/checks/records.rs"]
mod records;
#[path = "../../fuzz/checks/tag_and_header.rs"]
mod tag_and_header;

use std::fs;
use std::path::Path;

use phrasebook_finding::shown_path;

/// Gives each input of a corpus to a check, and names the input if the check fails.
#[track_caller]
fn replay(target: &str, check: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut paths: Vec<_> = fs::read_dir(&corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 5, "{} has only {} inputs", shown_path(&corpus), paths.len());
    for path in paths {
        // The name of the input is printed only if the check fails.
        println!("{}", shown_path(&path));
        check(&fs::read(&path).unwrap());
    }
}

#[test]
fn fluent_replays() {
    replay("fluent", fluent::check);
}

#[test]
fn records_replay() {
    replay("records", records::check);
}

#[test]
fn tags_and_headers_replay() {
    replay("tag_and_header", tag_and_header::check);
}

#[test]
fn escapes_replay() {
    replay("escape", escape::check);
}

#[test]
fn exports_replay() {
    replay("export", export::check);
}

#[test]
fn manifests_replay() {
    replay("manifest", manifest::check);
}
