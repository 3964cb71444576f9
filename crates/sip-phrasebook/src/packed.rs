//! Texts packed into one string for all locales, so that a lookup needs no pointers that a loader would have to fix.

use crate::Locale;

/// The texts of one kind: all of them one after the other, and where each ends.
///
/// `ENDS` is the number of texts of a locale and one more, since the first number is where the first text begins.
pub(crate) type Ends<const ENDS: usize> = [[u32; ENDS]; Locale::COUNT];

/// The text number `slot` of a locale.
#[inline]
pub(crate) const fn text<const ENDS: usize>(
    texts: &'static str,
    ends: &Ends<ENDS>,
    locale: Locale,
    slot: usize,
) -> &'static str {
    let Some((_, [ends, ..])) = ends.as_slice().split_at_checked(locale as usize) else { return "" };
    let Some((_, [start, end, ..])) = ends.as_slice().split_at_checked(slot) else { return "" };
    let Some((_, text)) = texts.split_at_checked(*start as usize) else { return "" };
    match text.split_at_checked(end.wrapping_sub(*start) as usize) {
        Some((text, _)) => text,
        None => "",
    }
}

/// How many bytes texts have together.
pub(crate) const fn total(mut texts: &[&str]) -> usize {
    let mut total = 0;
    while let [text, rest @ ..] = texts {
        total += text.len();
        texts = rest;
    }
    total
}

/// The bytes of texts one after the other.
pub(crate) const fn join<const BYTES: usize>(mut texts: &[&str]) -> [u8; BYTES] {
    let mut joined = [0; BYTES];
    let mut place = joined.as_mut_slice();
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
    let mut ends = [[0; ENDS]; Locale::COUNT];
    let mut locales = ends.as_mut_slice();
    let mut base = 0;
    while let ([text, more_texts @ ..], [within_one, more_within @ ..], [first, more @ ..]) =
        (texts, within, locales)
    {
        let mut from = within_one.as_slice();
        let mut to = first.as_mut_slice();
        while let ([end, more_from @ ..], [place, more_to @ ..]) = (from, to) {
            *place = base + *end as u32;
            from = more_from;
            to = more_to;
        }
        base += text.len() as u32;
        texts = more_texts;
        within = more_within;
        locales = more;
    }
    ends
}
