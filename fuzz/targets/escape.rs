//! Feeds random bytes to the check of the same name.

#![no_main]

#[path = "../checks/escape.rs"]
mod escape;

libfuzzer_sys::fuzz_target!(|data: &[u8]| escape::check(data));
