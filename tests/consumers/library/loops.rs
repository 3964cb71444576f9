//! Looks up phrases, or negotiates, as many times as the argument says, so that instructions can be counted.

use std::hint::black_box;

use sip_phrasebook::{Locale, StatusCode, negotiate, reason_phrase};

/// A separate function, so that its instructions can be counted separately.
#[inline(never)]
#[unsafe(no_mangle)]
pub extern "Rust" fn one_lookup(code: StatusCode, locale: Locale) -> &'static str {
    reason_phrase(code, locale)
}

#[inline(never)]
#[unsafe(no_mangle)]
pub extern "Rust" fn one_negotiation(header: &[u8]) -> Option<Locale> {
    negotiate(header)
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, times, header @ ..] = arguments.as_slice() else { panic!("how many times?") };
    let times: usize = times.parse().expect("a number");
    let codes: Vec<StatusCode> = (100..700).filter_map(StatusCode::new).filter(|code| code.is_known()).collect();
    for code in codes.iter().cycle().take(times) {
        if let [header] = header {
            black_box(one_negotiation(black_box(header.as_bytes())));
        } else {
            black_box(one_lookup(*code, black_box(Locale::Ko)));
        }
    }
}
