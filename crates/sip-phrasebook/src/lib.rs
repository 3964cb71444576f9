//! SIP response codes in the languages that people make calls in: localised reason phrases for servers, texts for phones,
//! facts for both, and the choice of language from Accept-Language.
//!
//! ```
//! use sip_phrasebook::{Locale, StatusCode, StatusLine, negotiate, reason_phrase};
//!
//! // A request came with `Accept-Language: ko-KR, en;q=0.5`, and the callee is on another call.
//! let code = StatusCode::BUSY_HERE;
//! let locale = negotiate(b"ko-KR, en;q=0.5").unwrap_or(Locale::SOURCE);
//! let line = StatusLine::new(code, reason_phrase(code, locale));
//! assert_eq!(line.to_string(), "SIP/2.0 486 통화 중\r\n");
//!
//! // What else there is to know about the code.
//! let record = StatusCode::UNAUTHORIZED.record();
//! assert_eq!(record.headers()[0].name, "WWW-Authenticate");
//! assert_eq!(record.client_action().map(|action| action.slug()), Some("retry-with-credentials"));
//! ```
//!
//! The library is `no_std`, has no dependencies, does not allocate, and does not panic. `cargo xtask bake` makes its data
//! from the records and translations of SIP Phrasebook.
//!
//! - [`StatusCode`] is a number from 100 to 699, known or not. [`StatusCode::record`] has the facts.
//! - [`reason_phrase`] returns the phrase of a code in a [`Locale`]; [`summary`], [`description`], [`action`] and [`caller`] are
//!   texts for other readers.
//! - [`Record::confusable`] lists the codes that a code is easily confused with, and [`difference`] tells them apart.
//! - [`negotiate()`] chooses a locale by an Accept-Language header field; [`Available`] chooses from any list of tags.
//! - [`StatusLine`], [`ReasonPhrase`] and [`QuotedString`] write any text so that it is legal on the wire.
//! - [`Detail`] has more specific phrases, such as how many calls are waiting.
//! - [`Overlay`] adds your own phrases.
//! - [`q850`] has the hang-up causes of the telephone network, and the Reason header field that carries them.
//!
//! # When to localise
//!
//! A status line does not say in which language its phrase is, and old clients may compare the phrase as text. Localise it
//! only for a caller who sent Accept-Language (RFC 3261, sections 7.2 and 20.3); if [`negotiate()`] returns `None`, use the
//! canonical phrase.
//!
//! # Unknown codes
//!
//! Every lookup has an answer for every code. A code that is not known is treated as x00 of its class, and an unknown
//! provisional one as 183 (RFC 3261, section 8.1.3.2); [`StatusCode::is_known`] tells. A server that forwards a response
//! with an unknown code should keep the phrase that came with it:
//!
//! ```
//! use sip_phrasebook::{Locale, StatusCode, reason_phrase};
//!
//! let code = StatusCode::new(499).unwrap();
//! assert_eq!(reason_phrase(code, Locale::En), "Bad Request");
//! assert!(!code.is_known());
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | the tag of a language, such as `ko` (all by default) | the language; English is always there |
//! | `summary` | [`summary`]: what a code means, in one sentence |
//! | `description` | [`description`]: who sends a code, when, and what follows from it |
//! | `action` | [`action`]: what the client should do |
//! | `caller` | [`caller`]: what to tell the person who called |
//! | `difference` | [`difference`]: what tells two codes apart that are easily confused |
//! | `q850` | [`q850`]: the hang-up causes of the telephone network, and their mappings to and from status codes |
//! | `serde` | serialization of status codes as numbers and of locales as tags; needs the crate `serde_core` |
//! | `defmt` | status codes, classes and locales in the logs of microcontrollers; needs the crate `defmt` |
//! | `fluent` | all messages for Fluent at run time; needs `std` and two crates |

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "fluent", test))]
extern crate std;

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

mod class;
mod convert;
#[cfg(feature = "defmt")]
mod defmt;
mod detail;
#[cfg(feature = "fluent")]
pub mod fluent;
mod locale;
pub mod negotiate;
mod overlay;
mod packed;
#[cfg(feature = "q850")]
pub mod q850;
mod record;
#[cfg(feature = "serde")]
mod serde;
mod status_code;
mod unicode;
mod wire;
// This module comes last, so that the documentation lists the functions of a type before its many constants. Its layout
// is the one that `cargo xtask bake` writes.
#[rustfmt::skip]
#[allow(
    clippy::doc_markdown,
    clippy::too_many_lines,
    clippy::unreadable_literal,
    reason = "phrases are quoted as they are, and tables are as long as the data"
)]
mod generated;

pub use class::Class;
pub use convert::InvalidStatusCode;
pub use detail::{Detail, LocalizedDetail, Progress, Unavailability};
pub use generated::{DATA_VERSION, REGISTRY_UPDATED};
pub use locale::{Locale, UnknownLocale};
pub use negotiate::{Available, TagError, negotiate};
pub use overlay::{Overlay, OverlayEntry, OverlayError};
pub use record::{ClientAction, Condition, DialogEffect, HeaderRule, Level, Record, Reference, Status};
pub use status_code::StatusCode;
pub use wire::{QuotedString, ReasonPhrase, StatusLine};

/// The reason phrase of a code in a locale, legal on the wire.
///
/// An unknown code has the phrase of the code that it is treated as; see [`StatusCode::treated_as`].
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, reason_phrase};
///
/// assert_eq!(reason_phrase(StatusCode::RINGING, Locale::En), "Ringing");
/// assert_eq!(reason_phrase(StatusCode::RINGING, Locale::ZhCn), "正在振铃");
/// ```
#[must_use]
pub const fn reason_phrase(code: StatusCode, locale: Locale) -> &'static str {
    packed::text(generated::reason_phrase::ALL, &generated::reason_phrase::ENDS, locale, code.slot())
}

/// What a code means, for an engineer: one sentence.
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, summary};
///
/// let text = summary(StatusCode::BUSY_HERE, Locale::En);
/// assert!(text.ends_with('.'), "{text}");
/// ```
#[cfg(feature = "summary")]
#[must_use]
pub const fn summary(code: StatusCode, locale: Locale) -> &'static str {
    packed::text(generated::summary::ALL, &generated::summary::ENDS, locale, code.slot())
}

/// What a code means, for an engineer, in a few sentences: who sends it, when and why, and what must come along.
///
/// An unknown code has the description of the code that it is treated as; see [`StatusCode::treated_as`].
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, description, summary};
///
/// let text = description(StatusCode::BUSY_HERE, Locale::En);
/// assert!(text.len() > summary(StatusCode::BUSY_HERE, Locale::En).len());
/// assert!(text.contains("RFC 5057"), "{text}");
/// ```
#[cfg(feature = "description")]
#[must_use]
pub const fn description(code: StatusCode, locale: Locale) -> &'static str {
    packed::text(generated::description::ALL, &generated::description::ENDS, locale, code.slot())
}

/// What the receiver of a code should do, for an engineer.
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, action};
///
/// assert!(action(StatusCode::UNAUTHORIZED, Locale::En).contains("Authorization"));
/// ```
#[cfg(feature = "action")]
#[must_use]
pub const fn action(code: StatusCode, locale: Locale) -> &'static str {
    packed::text(generated::action::ALL, &generated::action::ENDS, locale, code.slot())
}

/// What a phone tells the caller, who has never heard of SIP.
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, caller};
///
/// assert!(caller(StatusCode::BUSY_HERE, Locale::En).starts_with("The person you called is on another call."));
/// ```
#[cfg(feature = "caller")]
#[must_use]
pub const fn caller(code: StatusCode, locale: Locale) -> &'static str {
    packed::text(generated::caller::ALL, &generated::caller::ENDS, locale, code.slot())
}

/// What tells two codes apart that are easily confused, for an engineer. The order of the two does not matter.
///
/// Returns `None` if the phrasebook does not list the two as easily confused; an unknown code is in no such pair.
/// [`Record::confusable`] lists the codes that there is a text for.
///
/// ```
/// use sip_phrasebook::{Locale, StatusCode, difference};
///
/// let text = difference(StatusCode::BUSY_HERE, StatusCode::BUSY_EVERYWHERE, Locale::En).unwrap();
/// assert!(text.contains("486") && text.contains("600"), "{text}");
/// assert_eq!(difference(StatusCode::BUSY_EVERYWHERE, StatusCode::BUSY_HERE, Locale::En), Some(text));
/// assert_eq!(difference(StatusCode::BUSY_HERE, StatusCode::OK, Locale::En), None);
/// ```
#[cfg(feature = "difference")]
#[must_use]
pub const fn difference(one: StatusCode, other: StatusCode, locale: Locale) -> Option<&'static str> {
    let (one, other) = (one.as_u16(), other.as_u16());
    let mut pairs = generated::difference::PAIRS.as_slice();
    let mut slot = 0;
    while let [(lower, higher), rest @ ..] = pairs {
        if (*lower == one && *higher == other) || (*lower == other && *higher == one) {
            let ends = &generated::difference::ENDS;
            return Some(packed::text(generated::difference::ALL, ends, locale, slot));
        }
        pairs = rest;
        slot += 1;
    }
    None
}
