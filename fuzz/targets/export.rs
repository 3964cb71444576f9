//! Feeds random bytes to the check of the same name.

#![no_main]

#[path = "../checks/export.rs"]
mod export;

libfuzzer_sys::fuzz_target!(|data: &[u8]| export::check(data));
