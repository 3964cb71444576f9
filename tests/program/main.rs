//! Tests of the whole program: they run it and read what it writes.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at anything unexpected"
)]

mod another_language;
mod another_root;
#[cfg(target_os = "linux")]
mod at_a_terminal;
mod causes;
mod cli;
mod common;
mod escaped;
mod examples;
mod facts;
mod flavors;
mod hostile;
mod hostile_files;
mod hostile_texts;
mod keep_going;
mod library;
mod lookup;
mod mentions;
mod right_to_left;
mod schemas;
mod search;
mod serve;
mod site;
mod snippets;
mod tables;
mod terminal;
mod trust;
