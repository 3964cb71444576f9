//! Uses the functions that write text, on input that the compiler cannot know.
//!
//! `core::fmt` itself has panics. Every panic puts the name of its source file into the program, so these names show where the
//! remaining panics come from.
#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::hint::black_box;

use sip_phrasebook::q850::{Cause, ReasonValue};
use sip_phrasebook::{
    Available, Detail, Locale, Overlay, OverlayEntry, Progress, QuotedString, ReasonPhrase, StatusCode, StatusLine,
    Unavailability, UnknownLocale,
};

#[link(name = "c")]
unsafe extern "C" {}

unsafe extern "C" {
    safe fn abort() -> !;
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    black_box(info.location());
    abort()
}

/// Accepts text, and sometimes fails.
struct Sink(usize);

impl Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.wrapping_add(black_box(text).len());
        if black_box(false) { Err(fmt::Error) } else { Ok(()) }
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut sink = Sink(0);
    let text: &str = black_box("100% \"busy\"\r\n");
    let number: u64 = black_box(7);
    let Some(code) = StatusCode::new(black_box(486)) else { return 1 };
    let Some(locale) = Locale::from_tag(black_box("ko")) else { return 1 };
    let mut written = write!(sink, "{}{}{}", StatusLine::new(code, text), ReasonPhrase::new(text), QuotedString::new(text));
    let details = [
        Detail::Queued { calls: number, minutes: number },
        Detail::SessionProgress { progress: black_box(Progress::Announcement) },
        Detail::BadRequest { header: text },
        Detail::Forbidden,
        Detail::UseIdentityHeader,
        Detail::TemporarilyUnavailable { cause: black_box(Unavailability::DoNotDisturb) },
        Detail::AddressIncomplete { digits: number },
    ];
    for detail in black_box(&details) {
        written = written.and(write!(sink, "{}", StatusLine::new(detail.code(), detail.in_locale(locale))));
    }
    for reference in code.record().references() {
        written = written.and(write!(sink, "{reference}"));
    }
    written = written.and(write!(sink, "{code} {code:?} {locale} {locale:>9} {UnknownLocale}"));
    if let Some(cause) = Cause::new(black_box(17)) {
        written = written.and(write!(sink, "{} {cause} {cause:?}", ReasonValue::new(cause, text)));
    }
    let entries = [OverlayEntry { code, locale, phrase: text }];
    let entries: &[OverlayEntry<'_>] = black_box(&entries);
    if let Err(error) = Overlay::new(entries) {
        written = written.and(write!(sink, "{error}"));
    }
    if let Err(error) = StatusCode::try_from(black_box(42)) {
        written = written.and(write!(sink, "{error}"));
    }
    if let Err(error) = Available::<4>::from_slice(black_box(&["not a tag"])) {
        written = written.and(write!(sink, "{error}"));
    }
    #[cfg(control)]
    black_box(text.as_bytes()[black_box(3)]);
    i32::from(black_box(sink.0) == 0 || written.is_err())
}
