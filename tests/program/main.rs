//! The whole program: it is run, and what it writes is read by others.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

mod another_language;
mod another_root;
mod cli;
mod common;
mod examples;
mod facts;
mod hostile;
mod library;
mod schemas;
mod site;
mod tables;
