//! Language ranges and tags: their parts, and which tag serves which range.

use super::likely;
use super::pack::pack;

/// A tag that can be chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    pub(super) range: Range<'a>,
    /// The script that the tag names, or the likely one if its language has several; 0 if the tag serves every script.
    pub(super) script: u64,
    /// The region that the tag names, or else the likely one; 0 if none is known.
    region: u64,
}

impl<'a> Tag<'a> {
    pub(super) const NONE: Self = Self { range: Range::NONE, script: 0, region: 0 };

    pub(super) const fn new(range: Range<'a>) -> Self {
        let is_certain = range.script != 0 || likely::has_several_scripts(range.language);
        let script = if is_certain { range.likely_script() } else { 0 };
        Self { range, script, region: range.likely_region(range.likely_script()) }
    }

    /// Whether a reader of the script can read the tag. If the script is unknown (0), the answer is yes.
    fn fits(&self, script: u64) -> bool {
        self.script == 0 || [0, self.script].contains(&script)
    }
}

/// A language tag, or a basic language range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range<'a> {
    /// The letters of each subtag in lower case, packed into a number; 0 where there is none.
    pub(super) language: u64,
    /// Packed like the language.
    pub(super) script: u64,
    /// Packed like the language.
    region: u64,
    /// The other subtags, as they are written.
    rest: &'a [u8],
    /// How many subtags there are, at most 255.
    pub(super) subtags: u8,
}

impl Range<'_> {
    pub(super) const NONE: Self = Self { language: 0, script: 0, region: 0, rest: &[], subtags: 0 };

    /// The script that the range names, or else the likely one; 0 if none is known.
    const fn likely_script(&self) -> u64 {
        if self.script == 0 { likely::script(self.language, self.region) } else { self.script }
    }

    /// The region that the range names, or else the likely one in a script; 0 if none is known.
    const fn likely_region(&self, script: u64) -> u64 {
        if self.region == 0 { likely::region(self.language, script) } else { self.region }
    }

    /// Whether the subtags are equal to the first subtags of another range.
    fn is_prefix_of(&self, other: &Range<'_>) -> bool {
        let ends_before_region = self.region == 0 && self.rest.is_empty();
        self.language == other.language
            && (self.script == other.script || (self.script == 0 && ends_before_region))
            && (self.region == other.region || ends_before_region)
            && subtags(self.rest)
                .zip(subtags(other.rest).map(Some).chain(core::iter::repeat(None)))
                .all(|(subtag, other)| other.is_some_and(|other| subtag.eq_ignore_ascii_case(other)))
    }

    /// Whether this range names a tag of the list: the tag begins with the range, as it is written or with its script
    /// added.
    pub(super) fn names(&self, tag: &Tag<'_>) -> bool {
        self.is_prefix_of(&tag.range) || self.is_prefix_of(&Range { script: tag.script, ..tag.range })
    }

    /// Whether this range names the tag, and the tag can serve it.
    pub(super) fn asks_for(&self, tag: &Tag<'_>) -> bool {
        self.names(tag) && tag.fits(self.likely_script())
    }

    /// The position of the tag that serves this range best, among tags of the same language.
    pub(super) fn reaches<'t, 'a: 't>(
        &self,
        tags: impl Iterator<Item = (usize, &'t Tag<'a>)>,
    ) -> Option<usize> {
        let script = self.likely_script();
        let region = self.likely_region(script);
        let mut best = None;
        for (position, tag) in tags {
            if !tag.fits(script) {
                continue;
            }
            let fit = if tag.range.is_prefix_of(self) {
                Fit::Prefix(tag.range.subtags)
            } else if tag.region == region && region != 0 {
                Fit::Region
            } else {
                Fit::Language
            };
            if best.is_none_or(|(_, other)| fit > other) {
                best = Some((position, fit));
            }
        }
        best.map(|(position, _)| position)
    }
}

/// How well a tag serves a range in its language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Language,
    Region,
    /// The tag equals the range when the range is shortened to this many subtags.
    Prefix(u8),
}

pub(super) const ZH: u64 = pack("zh");
pub(super) const CMN: u64 = pack("cmn");

/// Reads a range at the beginning of some bytes, and returns it with the bytes after it.
///
/// The range is `None` if it is malformed, and has no language if it is a wildcard.
pub(super) const fn range(bytes: &[u8]) -> (Option<Range<'_>>, &[u8]) {
    let Some((first, mut left)) = subtag(bytes) else { return (None, bytes) };
    if !first.is_alphabetic {
        return (None, bytes);
    }
    // A range that begins with a wildcard is a wildcard, whatever follows (RFC 4647, section 3.2).
    let mut range = Range { language: first.letters, subtags: 1, ..Range::NONE };
    if range.language == CMN {
        range.language = ZH;
    }
    let mut may_be_extended = range.language == ZH;
    let mut rest = None;
    while let [b'-' | b'_', here @ ..] = left {
        let Some((subtag, after)) = subtag(here) else { return (None, left) };
        left = after;
        // Within a range a wildcard makes no difference (RFC 4647, section 3.2).
        if subtag.is_wildcard() {
            continue;
        }
        if may_be_extended && subtag.length == 3 && subtag.is_alphabetic {
            // The second subtag says which Chinese language it is: `zh-yue` is Cantonese.
            if subtag.letters != CMN {
                range.language = subtag.letters;
            }
        } else {
            let is_first = range.subtags == 1;
            if is_first && subtag.length == 4 && subtag.is_alphabetic {
                range.script = subtag.letters;
            } else if (is_first || (range.subtags == 2 && range.script != 0)) && subtag.is_region() {
                range.region = subtag.letters;
            } else if rest.is_none() {
                rest = Some(here);
            }
            range.subtags = range.subtags.saturating_add(1);
        }
        may_be_extended = false;
    }
    if let Some(rest) = rest
        && let Some((rest, _)) = rest.split_at_checked(rest.len().wrapping_sub(left.len()))
    {
        range.rest = rest;
    }
    (Some(range), left)
}

/// A part of a range.
struct Subtag {
    /// The bytes in lower case, packed.
    letters: u64,
    /// How many there are; 0 is a wildcard.
    length: u8,
    /// Whether they are all letters.
    is_alphabetic: bool,
}

impl Subtag {
    const fn is_wildcard(&self) -> bool {
        self.length == 0
    }

    const fn is_region(&self) -> bool {
        // Three digits are at most 0x393939; a letter has the bit 0x40 in its byte.
        match self.length {
            2 => self.is_alphabetic,
            3 => self.letters & 0x40_4040 == 0,
            _ => false,
        }
    }
}

/// Reads a wildcard, or one to eight letters and digits.
const fn subtag(bytes: &[u8]) -> Option<(Subtag, &[u8])> {
    if let [b'*', left @ ..] = bytes {
        return Some((Subtag { letters: 0, length: 0, is_alphabetic: true }, left));
    }
    let mut subtag = Subtag { letters: 0, length: 0, is_alphabetic: true };
    let mut left = bytes;
    while let [byte, rest @ ..] = left {
        let lower = *byte | 0x20;
        if !lower.is_ascii_lowercase() {
            if !byte.is_ascii_digit() {
                break;
            }
            subtag.is_alphabetic = false;
        }
        if subtag.length == 8 {
            return None;
        }
        // Digits already have the bit that `lower` sets.
        subtag.letters = subtag.letters << 8 | lower as u64;
        subtag.length += 1;
        left = rest;
    }
    if subtag.length == 0 { None } else { Some((subtag, left)) }
}

/// The subtags of the rest of a range, without wildcards.
pub(super) fn subtags(rest: &[u8]) -> impl Iterator<Item = &[u8]> {
    rest.split(|byte| matches!(byte, b'-' | b'_')).filter(|subtag| !matches!(subtag, [] | [b'*']))
}
