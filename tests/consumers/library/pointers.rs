//! A program that only looks up phrases, to count what the dynamic linker has to do before it starts.
#![no_std]
#![no_main]

use core::hint::black_box;

use sip_phrasebook::{Locale, StatusCode};

#[link(name = "c")]
unsafe extern "C" {}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let locale = black_box(Locale::Ko);
    let Some(code) = StatusCode::new(black_box(486)) else { return 1 };
    #[cfg(phrases)]
    black_box(sip_phrasebook::reason_phrase(code, locale));
    // The control: facts are tables of references.
    #[cfg(control)]
    black_box(code.record());
    black_box((code, locale));
    0
}
