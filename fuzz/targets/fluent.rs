//! Feeds random bytes to the check of the same name.

#![no_main]

#[path = "../checks/fluent.rs"]
mod fluent;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fluent::check(data));
