//! Reads a header field: its elements, and their weights.

use super::range::{CMN, Range, ZH, range};

/// The weight of an element without one, in thousandths.
pub(super) const FULL: u16 = 1000;

/// The weight of a refusal.
pub(super) const REFUSED: u16 = 0;

/// An element of the header.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    /// The packed letters of the first subtag; 0 is a wildcard.
    pub(super) language: u64,
    /// The range as it is written.
    text: &'a [u8],
    /// Whether there are subtags after the first one, other than wildcards, which make no difference.
    pub(super) has_more_subtags: bool,
    /// The weight in thousandths.
    pub(super) weight: u16,
}

impl<'a> Element<'a> {
    pub(super) fn is_wildcard(&self) -> bool {
        self.language == 0
    }

    /// Whether later subtags may change the language, as they do in Chinese: `zh-yue` is Cantonese.
    pub(super) fn is_chinese(&self) -> bool {
        self.language == ZH || self.language == CMN
    }

    /// The parts of the range; `None` if it is a wildcard.
    pub(super) fn range(&self) -> Option<Range<'a>> {
        range(self.text).0.filter(|range| range.language != 0)
    }
}

/// The elements of a header field, without malformed ones.
pub(super) struct Elements<'a> {
    pub(super) left: &'a [u8],
}

impl<'a> Elements<'a> {
    #[expect(clippy::inline_always, reason = "called, it doubles the time of a negotiation")]
    #[inline(always)]
    pub(super) fn next(&mut self) -> Option<Element<'a>> {
        loop {
            while let [b',' | b' ' | b'\t' | b'\r' | b'\n', left @ ..] = self.left {
                self.left = left;
            }
            let start = self.left;
            if start.is_empty() {
                return None;
            }
            let language = self.language();
            let length = start.len() - self.left.len();
            // The forms that most clients send are tried first.
            let weight = match self.left {
                [] | [b',', ..] => Some(FULL),
                [b';', b'q', b'=', b'0', b'.', tenths @ b'1'..=b'9', left @ ..]
                    if matches!(left, [] | [b',', ..]) =>
                {
                    self.left = left;
                    Some(u16::from(tenths - b'0') * 100)
                }
                [b';', b'q', b'=', b'0', left @ ..] if matches!(left, [] | [b',', ..]) => {
                    self.left = left;
                    Some(REFUSED)
                }
                _ => self.parameters(),
            };
            if let (Some((language, has_more_subtags)), Some(weight)) = (language, weight) {
                let text = start.get(..length).unwrap_or_default();
                return Some(Element { language, text, has_more_subtags, weight });
            }
        }
    }

    /// Skips a range, and returns the packed letters of its first subtag and whether there are more subtags, other than
    /// wildcards; `None` if the range is malformed.
    fn language(&mut self) -> Option<(u64, bool)> {
        let mut language = 0_u64;
        while let [byte, left @ ..] = self.left {
            let lower = byte | 0x20;
            if !lower.is_ascii_lowercase() {
                break;
            }
            // A subtag has at most eight letters.
            if language >> 56 != 0 {
                return None;
            }
            language = language << 8 | u64::from(lower);
            self.left = left;
        }
        if language == 0 {
            let [b'*', left @ ..] = self.left else { return None };
            self.left = left;
        }
        let mut has_more_subtags = false;
        while let [b'-' | b'_', left @ ..] = self.left {
            self.left = left;
            if let [b'*', left @ ..] = self.left {
                self.left = left;
                continue;
            }
            let mut length = 0;
            while let [byte, left @ ..] = self.left
                && byte.is_ascii_alphanumeric()
            {
                self.left = left;
                length += 1;
            }
            if !(1..=8).contains(&length) {
                return None;
            }
            has_more_subtags = true;
        }
        Some((language, has_more_subtags))
    }

    /// Reads from the end of a range to the next comma, and returns the weight; `None` if the element is malformed.
    fn parameters(&mut self) -> Option<u16> {
        let mut weight = None;
        let mut is_sound = true;
        self.skip_space();
        while let [b';', left @ ..] = self.left {
            self.left = left;
            self.skip_space();
            let is_weight = self.token().eq_ignore_ascii_case(b"q");
            self.skip_space();
            match self.left {
                [b'=', left @ ..] if is_weight => {
                    self.left = left;
                    self.skip_space();
                    let value = thousandths(self.token());
                    self.skip_space();
                    is_sound &= weight.is_none() && value.is_some();
                    weight = weight.or(value);
                }
                [] | [b';' | b',', ..] => is_sound &= !is_weight,
                _ => is_sound &= self.skip_to(|byte| byte == b';' || byte == b','),
            }
        }
        if !matches!(self.left, [] | [b',', ..]) {
            self.skip_to(|byte| byte == b',');
            is_sound = false;
        }
        is_sound.then_some(weight.unwrap_or(FULL))
    }

    fn skip_space(&mut self) {
        while let [b' ' | b'\t' | b'\r' | b'\n', left @ ..] = self.left {
            self.left = left;
        }
    }

    /// Reads the bytes before a separator, a quotation mark or white space.
    fn token(&mut self) -> &'a [u8] {
        let is_end = |byte: &u8| b"=;,\" \t\r\n".contains(byte);
        let length = self.left.iter().position(is_end).unwrap_or(self.left.len());
        let (token, left) = self.left.split_at_checked(length).unwrap_or_default();
        self.left = left;
        token
    }

    /// Skips to a byte outside quoted strings, or to the end; returns whether all quoted strings are closed.
    fn skip_to(&mut self, is_wanted: impl Fn(u8) -> bool) -> bool {
        let mut is_quoted = false;
        while let [byte, left @ ..] = self.left {
            match byte {
                b'"' => is_quoted = !is_quoted,
                b'\\' if is_quoted => {
                    self.left = left.split_first().map_or(&[], |(_, left)| left);
                    continue;
                }
                byte if !is_quoted && is_wanted(*byte) => break,
                _ => {}
            }
            self.left = left;
        }
        !is_quoted
    }
}

/// Reads a weight in thousandths: `0` or `1`, optionally a point and up to three decimals, which are zeros after 1.
fn thousandths(value: &[u8]) -> Option<u16> {
    let (whole, decimals) = match value {
        [whole @ (b'0' | b'1')] => (whole, &[][..]),
        [whole @ (b'0' | b'1'), b'.', decimals @ ..] if decimals.len() <= 3 => (whole, decimals),
        _ => return None,
    };
    let mut weight = u16::from(whole - b'0') * FULL;
    for (decimal, unit) in decimals.iter().zip([100, 10, 1]) {
        weight += u16::from(decimal.checked_sub(b'0').filter(|digit| *digit <= 9)?) * unit;
    }
    (weight <= FULL).then_some(weight)
}

/// Whether a header may hold a weight of 0: `false` is certain, `true` is not.
///
/// In a weight of 0, a `0` comes after `=` or white space, and does not begin a decimal fraction of 0.1 or more.
pub(super) fn may_hold_refusal(header: &[u8]) -> bool {
    const LANES: usize = 16;
    const WINDOW: usize = LANES + 3;
    let is_refusal = |before: &u8, zero: &u8, point: &u8, tenths: &u8| {
        // Without branches, the compiler can compare many bytes at once.
        let is_start = u8::from(*before == b'=') | u8::from(*before <= b' ');
        let is_above_zero = u8::from(*point == b'.') & u8::from(tenths.wrapping_sub(b'1') < 9);
        is_start & u8::from(*zero == b'0') & (is_above_zero ^ 1)
    };
    let in_windows = |bytes: &[u8]| {
        let [zero, point, tenths] = [1, 2, 3].map(|from| bytes.get(from..).unwrap_or_default());
        let windows = bytes.iter().zip(zero).zip(point).zip(tenths);
        windows.fold(0, |found, (((before, zero), point), tenths)| {
            found | is_refusal(before, zero, point, tenths)
        }) != 0
    };
    // Windows of a fixed size let the compiler compare many bytes at once; the last window overlaps the one before it.
    let found = match header.last_chunk::<WINDOW>() {
        Some(last) => {
            let windows = header.windows(WINDOW).step_by(LANES);
            windows.filter_map(|window| window.first_chunk::<WINDOW>()).any(|window| in_windows(window))
                || in_windows(last)
        }
        None => in_windows(header),
    };
    let at_the_end = |end: &[u8]| match end {
        [.., before, zero, point] if is_refusal(before, zero, point, &b',') != 0 => true,
        [.., before, zero] => is_refusal(before, zero, &b',', &b',') != 0,
        _ => false,
    };
    found || at_the_end(header)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::*;

    /// Checks the bytes between other bytes, so that they occur at every position in the windows that are compared.
    #[track_caller]
    fn check_everywhere(bytes: &[u8], expected: bool) {
        for lead in 0..40 {
            for tail in 0..40 {
                let header: Vec<u8> = [&b"x".repeat(lead), bytes, b",", &b"x".repeat(tail)].concat();
                assert_eq!(may_hold_refusal(&header), expected, "{lead} bytes, {bytes:?}, {tail} bytes");
            }
            let header: Vec<u8> = [&b"x".repeat(lead), bytes].concat();
            assert_eq!(may_hold_refusal(&header), expected, "{lead} bytes, {bytes:?}");
        }
    }

    #[test]
    fn a_refusal_is_suspected_wherever_it_is() {
        for refusal in
            [&b"=0"[..], b" 0", b"\t0", b"=0.", b"=0.0", b"=0.000", b"=0;", b"=0 ", b"=0.x", b"=0.:"]
        {
            check_everywhere(refusal, true);
        }
    }

    #[test]
    fn a_weight_above_zero_is_no_refusal() {
        for weight in
            [&b"=1"[..], b"=0.1", b"=0.5", b"=0.9", b"=0.10", b"=1.0", b"10", b"x0.0", b"=.0", b" 1"]
        {
            check_everywhere(weight, false);
        }
        assert!(!may_hold_refusal(b""));
        assert!(!may_hold_refusal(b"0"));
        assert!(!may_hold_refusal(b"ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7"));
    }
}
