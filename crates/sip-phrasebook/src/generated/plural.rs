//! The plural categories of whole numbers (Unicode CLDR). Made by `cargo xtask bake`; do not edit.

use crate::Locale;
use crate::detail::Plural;

/// The category of a number from 0 to 199, or of 1000000, which represents every whole million.
pub(crate) const fn category(number: u64, locale: Locale) -> Plural {
    match locale {
        Locale::En => {
            match number {
                1 => Plural::One,
                _ => Plural::Other,
            }
        }
        #[cfg(feature = "es")]
        Locale::Es => {
            match number {
                1 => Plural::One,
                1000000 => Plural::Many,
                _ => Plural::Other,
            }
        }
        #[cfg(feature = "ko")]
        Locale::Ko => Plural::Other,
        #[cfg(feature = "zh-CN")]
        Locale::ZhCn => Plural::Other,
    }
}
