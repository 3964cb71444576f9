//! Phrases that say more than the code does.

use core::fmt::{self, Display};

use crate::Locale;
pub use crate::generated::detail::{Detail, Progress, Unavailability};
use crate::generated::plural::category;

impl<'a> Detail<'a> {
    /// The phrase in a locale, which can be printed.
    ///
    /// Values are filled in as they are; [`StatusLine`](crate::StatusLine) makes the result legal on the wire.
    ///
    /// ```
    /// use sip_phrasebook::{Detail, Locale, StatusLine};
    ///
    /// let queued = Detail::Queued { calls: 1, minutes: 5 };
    /// assert_eq!(queued.in_locale(Locale::En).to_string(), "Queued: 1 call waiting, expected wait 5 minutes");
    ///
    /// let line = StatusLine::new(queued.code(), queued.in_locale(Locale::Ko));
    /// assert_eq!(line.to_string(), "SIP/2.0 182 대기 중: 대기 호 1건, 예상 대기 시간 5분\r\n");
    /// ```
    #[must_use]
    pub const fn in_locale(self, locale: Locale) -> LocalizedDetail<'a> {
        LocalizedDetail { detail: self, locale }
    }
}

/// A [`Detail`] in a locale; its [`Display`] writes the phrase.
#[derive(Clone, Copy, Debug)]
pub struct LocalizedDetail<'a> {
    detail: Detail<'a>,
    locale: Locale,
}

impl Display for LocalizedDetail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(self.detail.pattern(self.locale), f)
    }
}

impl LocalizedDetail<'_> {
    fn write(&self, pattern: &[Piece], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pattern.iter().try_for_each(|piece| match piece {
            Piece::Text(text) => f.write_str(text),
            Piece::Variable(name) => match self.detail.value(name) {
                Value::Text(text) => f.write_str(text),
                Value::Number(number) => write!(f, "{number}"),
            },
            Piece::Select(name, variants) => {
                let fits = |key: &Key| match (key, self.detail.value(name)) {
                    (Key::Choice(choice), Value::Text(text)) => *choice == text,
                    (Key::Category(category), Value::Number(number)) => {
                        *category == Plural::of(number, self.locale)
                    }
                    _ => false,
                };
                // The last variant is the default.
                let variant = variants.iter().find(|(key, _)| fits(key)).or(variants.last());
                variant.map_or(Ok(()), |(_, pattern)| self.write(pattern, f))
            }
        })
    }
}

/// The value of a variable.
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(u64),
}

/// A part of a pattern.
pub(crate) enum Piece {
    Text(&'static str),
    Variable(&'static str),
    /// One of several patterns, by the value of a variable; the last one if no key fits.
    Select(&'static str, &'static [(Key, &'static [Piece])]),
}

/// What selects a pattern.
pub(crate) enum Key {
    Choice(&'static str),
    Category(Plural),
}

/// The plural categories of cardinal numbers (Unicode CLDR).
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "which categories are used depends on the locales that are on")]
pub(crate) enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// The category of a whole number.
    const fn of(number: u64, locale: Locale) -> Self {
        category(representative(number), locale)
    }
}

/// The number below 200, or the 1000000, that has the same category.
///
/// From 100 on, categories depend on the last two digits; some languages have one more for whole millions. The program
/// that bakes the categories refuses a language in which this is not so.
const fn representative(number: u64) -> u64 {
    match number {
        ..200 => number,
        _ if number.is_multiple_of(1_000_000) => 1_000_000,
        _ => 100 + number % 100,
    }
}
