//! Phrases that say more than the code does.

use core::fmt::{self, Display};

use crate::Locale;
pub use crate::generated::detail::{Cause, Detail, Progress};

impl<'a> Detail<'a> {
    /// The phrase in a locale, to be written into anything.
    ///
    /// A text that is filled in stays as it is; [`StatusLine`](crate::StatusLine) makes the whole legal on the wire.
    ///
    /// ```
    /// use sip_phrasebook::{Detail, Locale, StatusLine};
    ///
    /// let queued = Detail::Queued { calls: 1, minutes: 5 };
    /// assert_eq!(queued.in_locale(Locale::En).to_string(), "Queued: 1 call waiting, expected wait 5 minutes");
    ///
    /// let line = StatusLine::new(queued.code(), queued.in_locale(Locale::Ko));
    /// assert_eq!(line.to_string(), "SIP/2.0 182 대기 중: 대기 통화 1건, 예상 대기 시간 5분\r\n");
    /// ```
    #[must_use]
    pub const fn in_locale(self, locale: Locale) -> LocalizedDetail<'a> {
        LocalizedDetail { detail: self, locale }
    }
}

/// A [`Detail`] in the words of a locale, which are written by its [`Display`].
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
                // The default is the last one.
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
    /// One of several patterns, by the value of a variable; the last one where no key fits.
    Select(&'static str, &'static [(Key, &'static [Piece])]),
}

/// What selects a pattern.
pub(crate) enum Key {
    Choice(&'static str),
    Category(Plural),
}

/// The categories of cardinal numbers that the locales have, as in CLDR's plural rules.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plural {
    One,
    Other,
}

impl Plural {
    /// The category of a whole number.
    const fn of(number: u64, locale: Locale) -> Self {
        match locale {
            Locale::En => Self::one_if(number == 1),
            // CLDR has a third category for whole millions, which no pattern tells apart.
            #[cfg(feature = "es")]
            Locale::Es => Self::one_if(number == 1),
            #[cfg(feature = "ko")]
            Locale::Ko => Self::Other,
            #[cfg(feature = "zh-CN")]
            Locale::ZhCn => Self::Other,
        }
    }

    const fn one_if(is_one: bool) -> Self {
        if is_one { Self::One } else { Self::Other }
    }
}
