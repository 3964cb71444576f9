//! Texts packed into one string for all locales, so that a lookup needs no pointers that a loader would have to fix.

use core::num::NonZeroU32;

use crate::Locale;

/// Where texts of one kind end: for each place between two texts of a locale, where that is, locale by locale.
///
/// `ENDS` is the number of texts of a locale and one more, since the first place is where the first text begins. Nothing
/// begins at 0, so that a lookup need not ask for that.
pub(crate) type Ends<const ENDS: usize> = [[NonZeroU32; Locale::COUNT]; ENDS];

/// The text number `slot` of a locale.
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

/// How many bytes texts have together, with the one in front of them.
pub(crate) const fn total(mut texts: &[&str]) -> usize {
    let mut total = 1;
    while let [text, rest @ ..] = texts {
        total += text.len();
        texts = rest;
    }
    total
}

/// The bytes of texts one after the other, behind a byte that belongs to none.
pub(crate) const fn join<const BYTES: usize>(mut texts: &[&str]) -> [u8; BYTES] {
    let mut joined = [0; BYTES];
    let mut place = match joined.as_mut_slice().split_at_mut_checked(1) {
        Some((_, place)) => place,
        None => &mut [],
    };
    while let [text, rest @ ..] = texts {
        if let Some((here, after)) = place.split_at_mut_checked(text.len()) {
            here.copy_from_slice(text.as_bytes());
            place = after;
        } else {
            place = &mut [];
        }
        texts = rest;
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

/// Turns ends within the text of each locale into ends within all of them.
#[expect(clippy::cast_possible_truncation, reason = "all texts together are far from 4 GB")]
pub(crate) const fn ends<const ENDS: usize>(mut texts: &[&str], mut within: &[[u16; ENDS]]) -> Ends<ENDS> {
    let mut ends = [[NonZeroU32::MIN; Locale::COUNT]; ENDS];
    let mut locale = 0;
    let mut base = NonZeroU32::MIN;
    while let ([text, more_texts @ ..], [within_one, more_within @ ..]) = (texts, within) {
        let mut from = within_one.as_slice();
        let mut to = ends.as_mut_slice();
        while let ([end, more_from @ ..], [places, more_to @ ..]) = (from, to) {
            if let Some((_, [place, ..])) = places.as_mut_slice().split_at_mut_checked(locale) {
                *place = base.saturating_add(*end as u32);
            }
            from = more_from;
            to = more_to;
        }
        base = base.saturating_add(text.len() as u32);
        locale += 1;
        texts = more_texts;
        within = more_within;
    }
    ends
}
