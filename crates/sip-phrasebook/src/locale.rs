//! The locales.

use core::fmt;
use core::str::FromStr;

pub use crate::generated::Locale;

impl Locale {
    /// The number of locales, which depends on the features that are on.
    pub const COUNT: usize = Self::ALL.len();

    /// The locale with the tag `tag`, in any letter case and with `-` or `_`.
    ///
    /// This does not negotiate: `es-MX` is not a locale here. See [`negotiate`](crate::negotiate()).
    ///
    /// ```
    /// use sip_phrasebook::Locale;
    ///
    /// assert_eq!(Locale::from_tag("ZH_cn"), Some(Locale::ZhCn));
    /// assert_eq!(Locale::from_tag("es-MX"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let same = |known: &str| {
            known.len() == tag.len()
                && known
                    .bytes()
                    .zip(tag.bytes())
                    .all(|(known, byte)| known.eq_ignore_ascii_case(&byte) || (known == b'-' && byte == b'_'))
        };
        Self::ALL.into_iter().find(|locale| same(locale.tag()))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

/// The default is the source locale, [`Locale::SOURCE`].
impl Default for Locale {
    fn default() -> Self {
        Self::SOURCE
    }
}

/// Reads a language tag or the name of a POSIX locale, as found in settings and environment variables. A tag that is
/// not a locale here gives the locale that [`negotiate`](crate::negotiate()) chooses for it.
///
/// ```
/// use sip_phrasebook::Locale;
///
/// for text in ["ko", "ko-KR", "KO_kr", "ko_KR.UTF-8", "ko_KR.eucKR@dict"] {
///     assert_eq!(text.parse(), Ok(Locale::Ko), "{text}");
/// }
/// for text in ["C", "C.UTF-8", "POSIX", "zh_TW.UTF-8", "", "ko;q=0", "fr, ko"] {
///     assert!(text.parse::<Locale>().is_err(), "{text}");
/// }
/// ```
impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(text: &str) -> Result<Self, UnknownLocale> {
        let tag = text.split(['.', '@']).next().unwrap_or_default();
        if let Some(locale) = Self::from_tag(tag) {
            return Ok(locale);
        }
        // RFC 5646, section 4.4.1, requires programs to support tags of up to 35 characters.
        let mut dashed = [0; 35];
        let (Some(place), true) = (dashed.get_mut(..tag.len()), is_tag(tag)) else {
            return Err(UnknownLocale);
        };
        for (byte, place) in tag.bytes().zip(&mut *place) {
            *place = if byte == b'_' { b'-' } else { byte };
        }
        crate::negotiate(place).ok_or(UnknownLocale)
    }
}

/// Whether a text has only letters, digits and separators of subtags, and is neither `C` nor `POSIX`.
fn is_tag(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    text.bytes().all(is_plain) && !["C", "POSIX"].contains(&text)
}

/// The error for a tag that no locale has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLocale;

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no locale has this tag; the locales are")?;
        Locale::ALL.iter().try_for_each(|locale| write!(f, " {locale}"))
    }
}

impl core::error::Error for UnknownLocale {}
