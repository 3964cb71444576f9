//! Feeds random bytes to the check of the same name.

#![no_main]

#[path = "../checks/tag_and_header.rs"]
mod tag_and_header;

libfuzzer_sys::fuzz_target!(|data: &[u8]| tag_and_header::check(data));
