//! Texts packed into one string for all locales, so that the tables need no relocations at load time.

use core::num::NonZeroU32;

use crate::Locale;

/// Where texts of one kind end: a row for each text, with a column for each locale, after a row where the first text begins.
///
/// `ENDS` is the number of texts of a locale plus 1. No text begins at 0, so that numbers are never 0 and a lookup needs no
/// case for that.
pub(crate) type Ends<const ENDS: usize> = [[NonZeroU32; Locale::COUNT]; ENDS];

/// The text of a locale at the position `slot`.
#[inline]
pub(crate) const fn text<const ENDS: usize>(
    texts: &'static str,
    ends: &Ends<ENDS>,
    locale: Locale,
    slot: usize,
) -> &'static str {
    let Some((_, [starts, ends, ..])) = ends.as_slice().split_at_checked(slot) else { return "" };
    let Some((_, [start, ..])) = starts.as_slice().split_at_checked(locale as usize) else { return "" };
    let Some((_, [end, ..])) = ends.as_slice().split_at_checked(locale as usize) else { return "" };
    let Some((text, _)) = texts.split_at_checked(end.get() as usize) else { return "" };
    let Some((_, text)) = text.split_at_checked(start.get() as usize) else { return "" };
    text
}

/// The bytes of the texts of all locales, plus 1 for the byte before them.
#[expect(clippy::indexing_slicing, reason = "this runs when the library is compiled")]
pub(crate) const fn total<const TEXTS: usize>(locales: &[[&str; TEXTS]]) -> usize {
    let mut total = 1;
    let mut locale = 0;
    while locale < locales.len() {
        let mut slot = 0;
        while slot < TEXTS {
            total += locales[locale][slot].len();
            slot += 1;
        }
        locale += 1;
    }
    total
}

/// The bytes of all texts one after the other, locale by locale, after a byte that belongs to none.
#[expect(clippy::indexing_slicing, reason = "this runs when the library is compiled")]
pub(crate) const fn join<const TEXTS: usize, const BYTES: usize>(locales: &[[&str; TEXTS]]) -> [u8; BYTES] {
    let mut joined = [0; BYTES];
    let mut place = joined.split_at_mut(1).1;
    let mut locale = 0;
    while locale < locales.len() {
        let mut slot = 0;
        while slot < TEXTS {
            let text = locales[locale][slot];
            let (here, after) = place.split_at_mut(text.len());
            here.copy_from_slice(text.as_bytes());
            place = after;
            slot += 1;
        }
        locale += 1;
    }
    joined
}

/// The same bytes as text.
pub(crate) const fn utf8(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// Where each text ends in the result of [`join`].
#[expect(
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "this runs when the library is compiled, and all texts together are far from 4 GB"
)]
pub(crate) const fn ends<const TEXTS: usize, const ENDS: usize>(
    locales: &[[&str; TEXTS]; Locale::COUNT],
) -> Ends<ENDS> {
    assert!(ENDS == TEXTS + 1);
    let mut ends = [[NonZeroU32::MIN; Locale::COUNT]; ENDS];
    let mut end = NonZeroU32::MIN;
    let mut locale = 0;
    while locale < Locale::COUNT {
        ends[0][locale] = end;
        let mut slot = 0;
        while slot < TEXTS {
            end = end.saturating_add(locales[locale][slot].len() as u32);
            slot += 1;
            ends[slot][locale] = end;
        }
        locale += 1;
    }
    ends
}
