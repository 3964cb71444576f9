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

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::from_tag(tag).ok_or(UnknownLocale)
    }
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
