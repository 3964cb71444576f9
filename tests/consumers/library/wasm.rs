//! The lookup library in WebAssembly, which passes only numbers, and bytes in shared memory.
#![no_std]

use core::cell::UnsafeCell;

use sip_phrasebook::{Locale, StatusCode, negotiate, reason_phrase};

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

const ROOM: usize = 1 << 20;

/// The caller writes the header here.
struct Header(UnsafeCell<[u8; ROOM]>);

/// There is one thread.
unsafe impl Sync for Header {}

static HEADER: Header = Header(UnsafeCell::new([0; ROOM]));

#[unsafe(no_mangle)]
pub extern "C" fn header() -> *mut u8 {
    HEADER.0.get().cast()
}

/// The number of the locale that the first `length` bytes of the header ask for, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn negotiated(length: usize) -> i32 {
    // There is one thread, so nothing writes while this reads.
    let header = unsafe { &*HEADER.0.get() };
    header.get(..length).and_then(negotiate).map_or(-1, |locale| locale as i32)
}

/// Address and length of a phrase in one number; 0 if there is no such status code or locale.
#[unsafe(no_mangle)]
pub extern "C" fn phrase(number: u32, locale: usize) -> u64 {
    let code = u16::try_from(number).ok().and_then(StatusCode::new);
    let (Some(code), Some(locale)) = (code, Locale::ALL.get(locale)) else { return 0 };
    let phrase = reason_phrase(code, *locale);
    ((phrase.as_ptr() as u64) << 32) | phrase.len() as u64
}
