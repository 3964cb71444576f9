//! A program that uses one part of the library, to measure the size of that part.
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
    #[cfg(facts)]
    black_box((code.record(), code.header_rules().count()));
    #[cfg(negotiation)]
    black_box(sip_phrasebook::negotiate(black_box(b"ko-KR, *;q=0.5".as_slice())));
    black_box((code, locale));
    0
}
