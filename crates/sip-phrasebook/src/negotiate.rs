//! Which locale an Accept-Language header field asks for.
//!
//! Ranges are those of RFC 4647, sections 2.1 and 2.2, and are looked up as in its section 3.4; weights are those of
//! RFC 3261, section 25.1 (and of RFC 2616, section 14.4, which section 20.3 of RFC 3261 refers to).
//!
//! - An element that is malformed is passed over, and so is one that names nothing that is available.
//! - The highest weight wins; between equals a language before `*`, then the first.
//! - A range is shortened until it fits: `es-MX` is served by `es`. If that leads to nothing, it is served by the first
//!   tag of the same language, one of its region before others: `zh` by `zh-CN`.
//! - No range is served by a tag in another script. Where neither has a script, the region decides, and then what is
//!   usual in the language: `zh-TW`, `zh-HK` and `zh-Hant` are never served by `zh-CN`, and `zh-SG` is.
//! - A weight of 0 refuses every tag that the range is a part of, unless another range names the tag more closely.
//! - `*` stands for the source locale, the first of the list, unless another range asks for that or refuses it.

use core::fmt;

use crate::Locale;

/// The locale that the value of an Accept-Language header field asks for, or `None` if it asks for none that there is:
/// then the canonical phrase is right.
///
/// Without such a field in a request there is nothing to negotiate, and the canonical phrase is right as well. The
/// values of several such fields belong into one, separated by commas. See [the module](mod@crate::negotiate) for the
/// rules; [`Available`] negotiates among other tags than these.
///
/// The work is linear in the length of the value, whatever it holds; nothing is allocated.
///
/// ```
/// use sip_phrasebook::{Locale, negotiate};
///
/// assert_eq!(negotiate(b"ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7"), Some(Locale::Ko));
/// assert_eq!(negotiate(b"fr, es-MX;q=0.8"), Some(Locale::Es));
/// assert_eq!(negotiate(b"zh-Hans-SG"), Some(Locale::ZhCn));
/// assert_eq!(negotiate(b"zh-TW"), None);
/// assert_eq!(negotiate(b"ko;q=0, *;q=0.5"), Some(Locale::En));
/// assert_eq!(negotiate(b"fr"), None);
/// ```
#[must_use]
pub fn negotiate(accept_language: &[u8]) -> Option<Locale> {
    static LOCALES: Available<'static, { Locale::COUNT }> = match Available::new(Locale::TAGS) {
        Ok(available) => available,
        Err(_) => Available::NONE,
    };
    Locale::ALL.get(LOCALES.negotiate(accept_language)?).copied()
}

/// A list of language tags to choose from.
///
/// ```
/// use sip_phrasebook::Available;
///
/// static PROMPTS: Available<3> = match Available::new(["en", "pt-BR", "zh-Hant"]) {
///     Ok(available) => available,
///     Err(_) => panic!("these are tags"),
/// };
/// assert_eq!(PROMPTS.negotiate(b"pt-PT, en;q=0.5"), Some(1));
/// assert_eq!(PROMPTS.negotiate(b"zh-HK"), Some(2));
/// assert_eq!(PROMPTS.negotiate(b"zh"), None);
/// ```
#[derive(Clone, Debug)]
pub struct Available<'a, const N: usize> {
    tags: [Tag<'a>; N],
    /// The position of the first tag of a language and one more, at a place that its letters say; 0 for nothing.
    first: [u8; PLACES],
    /// The position of the next tag of the same language and one more.
    next: [u8; N],
}

/// How many places there are for languages: as many as a byte has values, and twice as many as there can be tags.
const PLACES: usize = 256;

/// Why a list of tags cannot be chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TagError {
    /// The tag at this position, counted from 0, is not a language tag.
    Malformed(usize),
    /// There are more tags than there is room for, or than 128.
    TooMany,
}

impl fmt::Display for TagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(position) => write!(f, "the tag at position {position} is not a language tag"),
            Self::TooMany => f.write_str("there are too many tags"),
        }
    }
}

impl core::error::Error for TagError {}

impl<'a, const N: usize> Available<'a, N> {
    /// A list with nothing to choose from.
    const NONE: Self = Self { tags: [Tag::NONE; N], first: [0; PLACES], next: [0; N] };

    /// Makes a list of tags in order of preference, the source locale first.
    ///
    /// # Errors
    ///
    /// Says which of them is malformed, or that there are more than 128.
    pub const fn new(tags: [&'a str; N]) -> Result<Self, TagError> {
        Self::from_slice(&tags)
    }

    /// The same for a list whose length is not known before the program runs, and is at most `N`.
    ///
    /// ```
    /// use sip_phrasebook::Available;
    ///
    /// let tags: Vec<&str> = "en pt-BR".split(' ').collect();
    /// let prompts = Available::<16>::from_slice(&tags).unwrap();
    /// assert_eq!(prompts.negotiate(b"pt"), Some(1));
    /// ```
    pub const fn from_slice(tags: &[&'a str]) -> Result<Self, TagError> {
        if N > PLACES / 2 || tags.len() > N {
            return Err(TagError::TooMany);
        }
        let mut available = Self::NONE;
        let mut left = tags;
        let mut position: u8 = 0;
        while let [tag, rest @ ..] = left {
            let (Some(range @ Range { language: 1.., .. }), []) = range(tag.as_bytes()) else {
                return Err(TagError::Malformed(position as usize));
            };
            available.link(&range, position);
            if let Some((_, [slot, ..])) =
                available.tags.as_mut_slice().split_at_mut_checked(position as usize)
            {
                *slot = Tag { range, script: range.script_or_implied() };
            }
            left = rest;
            position += 1;
        }
        Ok(available)
    }

    /// Puts a tag behind those of its language, or into a place for the language if it is the first.
    const fn link(&mut self, tag: &Range<'_>, position: u8) {
        let mut links = self.first.as_mut_slice();
        let mut place = first_place(tag.language);
        while let Some(link) = at(links, place) {
            let Some(occupant) = (link as usize).checked_sub(1) else { break };
            match self.tags.as_slice().split_at_checked(occupant) {
                // From here on it is the links from tag to tag that are followed.
                Some((_, [other, ..])) if other.range.language == tag.language => {
                    links = self.next.as_mut_slice();
                    place = occupant;
                }
                _ => place = (place + 1) % PLACES,
            }
        }
        if let Some((_, [link, ..])) = links.split_at_mut_checked(place) {
            *link = position + 1;
        }
    }

    /// The position, counted from 0, of the tag that the value of an Accept-Language header field asks for, if it asks
    /// for any; by the same rules as [`negotiate()`].
    #[must_use]
    pub fn negotiate(&self, accept_language: &[u8]) -> Option<usize> {
        let mut elements = Elements { left: accept_language };
        let mut best = None;
        let mut star = None;
        let mut source_is_named = false;
        while let Some(element) = elements.next() {
            let weight = element.weight;
            if weight == REFUSED {
                return self.negotiate_with_refusals(accept_language);
            }
            if element.is_wildcard() {
                star = star.max(Some(weight));
                continue;
            }
            let position = match self.candidates(&element) {
                Candidates::None => None,
                Candidates::Plain(position) => {
                    source_is_named |= position == 0 && !element.has_more_subtags();
                    Some(position)
                }
                Candidates::Some => {
                    let Some(range) = element.range() else { continue };
                    source_is_named |= self.tags.first().is_some_and(|source| range.asks_for(source));
                    range.reaches(self.same_language(&range))
                }
            };
            if let Some(position) = position
                && best.is_none_or(|(_, heaviest)| weight > heaviest)
            {
                best = Some((position, weight));
                if weight == FULL && !may_hold_refusal(elements.left) {
                    break;
                }
            }
        }
        choose(best, star.filter(|_| !source_is_named && !self.is_empty()))
    }

    /// The same for a header that has refusals, which have to be known before anything can be chosen.
    #[cold]
    fn negotiate_with_refusals(&self, accept_language: &[u8]) -> Option<usize> {
        // How closely each tag is named by a range that asks for it, and by one that refuses it; 0 for not at all.
        let mut wanted = [0_u8; N];
        let mut unwanted = [0_u8; N];
        let mut star = None;
        let mut star_is_refused = false;
        let mut elements = Elements { left: accept_language };
        while let Some(element) = elements.next() {
            let is_refusal = element.weight == REFUSED;
            if element.is_wildcard() {
                star_is_refused |= is_refusal;
                star = star.max(Some(element.weight));
                continue;
            }
            let named = if is_refusal { &mut unwanted } else { &mut wanted };
            match self.candidates(&element) {
                Candidates::None => {}
                Candidates::Plain(position) => {
                    if let Some(closeness) = named.get_mut(position)
                        && !element.has_more_subtags()
                    {
                        *closeness = 1;
                    }
                }
                Candidates::Some => {
                    let Some(range) = element.range() else { continue };
                    for (position, tag) in self.same_language(&range) {
                        let is_named = if is_refusal { range.names(tag) } else { range.asks_for(tag) };
                        if is_named && let Some(closeness) = named.get_mut(position) {
                            *closeness = range.subtags.max(*closeness);
                        }
                    }
                }
            }
        }
        let named = |position: usize| {
            let closeness = |named: &[u8]| named.get(position).copied().unwrap_or_default();
            (closeness(&unwanted), closeness(&wanted))
        };
        let is_refused =
            |position: usize| matches!(named(position), (unwanted @ 1.., wanted) if unwanted >= wanted);
        let mut best: Option<(usize, u16)> = None;
        elements = Elements { left: accept_language };
        while let Some(element) = elements.next() {
            if element.is_wildcard() || element.weight <= best.map_or(REFUSED, |(_, heaviest)| heaviest) {
                continue;
            }
            let position = match self.candidates(&element) {
                Candidates::None => None,
                Candidates::Plain(position) => Some(position).filter(|position| !is_refused(*position)),
                Candidates::Some => element.range().and_then(|range| {
                    range.reaches(self.same_language(&range).filter(|(position, _)| !is_refused(*position)))
                }),
            };
            best = position.map(|position| (position, element.weight)).or(best);
        }
        choose(best, star.filter(|_| !star_is_refused && !self.is_empty() && named(0) == (0, 0)))
    }

    fn is_empty(&self) -> bool {
        self.tags.first().is_none_or(|tag| tag.range.language == 0)
    }

    /// The first tag of a language, with its position.
    #[inline]
    fn first(&self, language: u64) -> Option<(usize, &Tag<'a>)> {
        let mut place = first_place(language);
        loop {
            let position = usize::from(at(&self.first, place)?).checked_sub(1)?;
            match self.tags.get(position) {
                Some(tag) if tag.range.language == language => return Some((position, tag)),
                _ => place = (place + 1) % PLACES,
            }
        }
    }

    /// The tags that may serve an element.
    #[inline]
    fn candidates(&self, element: &Element<'_>) -> Candidates {
        match self.first(element.language) {
            Some((position, Tag { range: Range { subtags: 1, .. }, script: 0 }))
                if at(&self.next, position) == Some(0) =>
            {
                Candidates::Plain(position)
            }
            None if !element.is_chinese() => Candidates::None,
            _ => Candidates::Some,
        }
    }

    /// The tags of the range's language with their positions, in the order of the list.
    fn same_language(&self, range: &Range<'_>) -> impl Iterator<Item = (usize, &Tag<'a>)> {
        core::iter::successors(self.first(range.language), |(position, _)| {
            let next = usize::from(at(&self.next, *position)?).checked_sub(1)?;
            Some((next, self.tags.get(next)?))
        })
    }
}

/// The tags that may serve an element of a header.
enum Candidates {
    /// There are none of its language.
    None,
    /// The only one of its language, at this position, which is the language alone and serves every range of it. Most
    /// languages have one like that, and it spares taking ranges apart.
    Plain(usize),
    /// It takes more than the first subtag to tell.
    Some,
}

/// The place to look for a language at first.
const fn first_place(language: u64) -> usize {
    // Fibonacci hashing spreads the few letters over the places.
    let [place, ..] = language.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
    place as usize
}

/// The position of the tag with the highest weight; a language goes before `*`, which stands for the first tag.
fn choose(best: Option<(usize, u16)>, star: Option<u16>) -> Option<usize> {
    match (best, star) {
        (Some((position, weight)), star) if star.is_none_or(|star| weight >= star) => Some(position),
        (_, Some(_)) => Some(0),
        (_, None) => None,
    }
}

/// The weight of an element without one, in thousandths.
const FULL: u16 = 1000;

/// The weight of a refusal.
const REFUSED: u16 = 0;

/// An element of the header.
struct Element<'a> {
    /// The packed letters of the first subtag; 0 is a wildcard.
    language: u64,
    /// The range as it stands.
    text: &'a [u8],
    /// In thousandths.
    weight: u16,
}

impl<'a> Element<'a> {
    fn is_wildcard(&self) -> bool {
        self.language == 0
    }

    /// Whether the first subtag may be a name for another language than it says.
    fn is_chinese(&self) -> bool {
        self.language == ZH || self.language == CMN
    }

    fn has_more_subtags(&self) -> bool {
        // Wildcards are no subtags that make a difference.
        subtags(self.text).nth(1).is_some()
    }

    /// The range taken apart; none if it is a wildcard.
    fn range(&self) -> Option<Range<'a>> {
        range(self.text).0.filter(|range| range.language != 0)
    }
}

/// A tag of the list.
#[derive(Clone, Copy, Debug)]
struct Tag<'a> {
    range: Range<'a>,
    /// The script that the tag has or implies; 0 if it is not known.
    script: u64,
}

impl Tag<'_> {
    const NONE: Self = Self { range: Range::NONE, script: 0 };
}

/// A language tag, or a basic language range.
#[derive(Clone, Copy, Debug)]
struct Range<'a> {
    /// The letters of each subtag in lower case, packed into a number; 0 where there is none.
    language: u64,
    /// As the language.
    script: u64,
    /// As the language.
    region: u64,
    /// What follows, as it stands.
    rest: &'a [u8],
    /// How many subtags there are, at most 255.
    subtags: u8,
}

impl Range<'_> {
    const NONE: Self = Self { language: 0, script: 0, region: 0, rest: &[], subtags: 0 };

    /// The script of a tag: the one in the tag, else the one that its language and region imply; 0 if none is implied.
    const fn script_or_implied(&self) -> u64 {
        if self.script != 0 {
            return self.script;
        }
        let mut languages = SCRIPTS.as_slice();
        while let [written, rest @ ..] = languages {
            if written.language == self.language {
                let mut elsewhere = written.elsewhere.as_slice();
                while let [(region, script), rest @ ..] = elsewhere {
                    if self.region != 0 && *region == self.region {
                        return *script;
                    }
                    elsewhere = rest;
                }
                return written.usual;
            }
            languages = rest;
        }
        0
    }

    /// Whether the subtags are the first of another's, one by one.
    fn is_prefix_of(&self, other: &Range<'_>) -> bool {
        let ends_before_region = self.region == 0 && self.rest.is_empty();
        self.language == other.language
            && (self.script == other.script || (self.script == 0 && ends_before_region))
            && (self.region == other.region || ends_before_region)
            && subtags(self.rest)
                .zip(subtags(other.rest).map(Some).chain(core::iter::repeat(None)))
                .all(|(subtag, other)| other.is_some_and(|other| subtag.eq_ignore_ascii_case(other)))
    }

    /// Whether this range names a tag of the list: it is the beginning of it, as it stands or with its script.
    fn names(&self, tag: &Tag<'_>) -> bool {
        self.is_prefix_of(&tag.range) || self.is_prefix_of(&Range { script: tag.script, ..tag.range })
    }

    /// Whether this range names a tag that can serve it.
    fn asks_for(&self, tag: &Tag<'_>) -> bool {
        self.names(tag) && self.is_compatible_with(tag)
    }

    /// Whether a tag in the same language is not known to be in another script.
    fn is_compatible_with(&self, tag: &Tag<'_>) -> bool {
        // Only a list with such languages pays for looking up scripts.
        tag.script == 0 || [0, tag.script].contains(&self.script_or_implied())
    }

    /// The position of the tag that serves this range best, of those with the same language.
    fn reaches<'t, 'a: 't>(&self, tags: impl Iterator<Item = (usize, &'t Tag<'a>)>) -> Option<usize> {
        let mut best = None;
        for (position, tag) in tags {
            if !self.is_compatible_with(tag) {
                continue;
            }
            let fit = if tag.range.is_prefix_of(self) {
                Fit::Prefix(tag.range.subtags)
            } else if tag.range.region == self.region && self.region != 0 {
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
    /// The tag is what is left when the range is shortened to so many subtags.
    Prefix(u8),
}

/// A language that is written in more than one script.
struct Written {
    language: u64,
    /// The usual script.
    usual: u64,
    /// Regions where another script is usual, and that script; zeros where there are no more.
    elsewhere: [(u64, u64); 4],
}

impl Written {
    const fn new<const N: usize>(language: &str, usual: &str, elsewhere: [(&str, &str); N]) -> Self {
        let mut written = Self { language: pack(language), usual: pack(usual), elsewhere: [(0, 0); 4] };
        let (mut places, mut left) = (written.elsewhere.as_mut_slice(), elsewhere.as_slice());
        while let ([place, more @ ..], [(region, script), rest @ ..]) = (places, left) {
            *place = (pack(region), pack(script));
            (places, left) = (more, rest);
        }
        written
    }
}

/// The languages whose tags imply a script, after the likely subtags of CLDR.
///
/// CLDR would have Traditional characters in more places than TW, HK and MO: those where Chinese is the language of few.
static SCRIPTS: [Written; 12] = [
    Written::new("zh", "hans", [("tw", "hant"), ("hk", "hant"), ("mo", "hant")]),
    Written::new("yue", "hant", [("cn", "hans")]),
    Written::new("sr", "cyrl", [("me", "latn"), ("ro", "latn"), ("ru", "latn"), ("tr", "latn")]),
    Written::new("az", "latn", [("ir", "arab"), ("iq", "arab"), ("ru", "cyrl")]),
    Written::new("uz", "latn", [("af", "arab"), ("cn", "cyrl")]),
    Written::new("pa", "guru", [("pk", "arab")]),
    Written::new("mn", "cyrl", [("cn", "mong")]),
    Written::new("kk", "cyrl", [("cn", "arab"), ("af", "arab"), ("ir", "arab"), ("mn", "arab")]),
    Written::new("ky", "cyrl", [("cn", "arab"), ("tr", "latn")]),
    Written::new("ug", "arab", [("kz", "cyrl"), ("mn", "cyrl")]),
    Written::new("sd", "arab", [("in", "deva")]),
    Written::new("ms", "latn", [("cc", "arab")]),
];

const ZH: u64 = pack("zh");
const CMN: u64 = pack("cmn");

/// The bytes of a short text as a number.
const fn pack(text: &str) -> u64 {
    let mut bytes = text.as_bytes();
    let mut packed = 0;
    while let [byte, rest @ ..] = bytes {
        packed = packed << 8 | *byte as u64;
        bytes = rest;
    }
    packed
}

/// The elements of a header field that are not malformed, with their weights in thousandths.
struct Elements<'a> {
    left: &'a [u8],
}

impl<'a> Elements<'a> {
    #[expect(clippy::inline_always, reason = "called, it doubles the time of a negotiation")]
    #[inline(always)]
    fn next(&mut self) -> Option<Element<'a>> {
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
            // What most clients send is told apart first.
            let weight = match self.left {
                [] | [b',', ..] => Some(FULL),
                [b';', b'q', b'=', b'0', b'.', tenths @ b'1'..=b'9', b',', left @ ..] => {
                    self.left = left;
                    Some(u16::from(tenths - b'0') * 100)
                }
                [b';', b'q', b'=', b'0', b',', left @ ..] => {
                    self.left = left;
                    Some(REFUSED)
                }
                _ => self.parameters(),
            };
            if let (Some(language), Some(weight)) = (language, weight) {
                let text = start.get(..length).unwrap_or_default();
                return Some(Element { language, text, weight });
            }
        }
    }

    /// Goes to the end of a range, and returns the packed letters of its first subtag, unless the range is malformed.
    fn language(&mut self) -> Option<u64> {
        let mut language = 0_u64;
        while let [byte, left @ ..] = self.left {
            let lower = byte | 0x20;
            if !lower.is_ascii_lowercase() {
                break;
            }
            // There is no room for a ninth letter.
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
        }
        Some(language)
    }

    /// Reads what follows a range up to the next comma, and returns the weight unless the element is malformed.
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

    /// The bytes up to a separator, a quotation mark or white space.
    fn token(&mut self) -> &'a [u8] {
        let is_end = |byte: &u8| b"=;,\" \t\r\n".contains(byte);
        let length = self.left.iter().position(is_end).unwrap_or(self.left.len());
        let (token, left) = self.left.split_at_checked(length).unwrap_or_default();
        self.left = left;
        token
    }

    /// Goes on to a byte outside of quoted strings, or to the end; says whether all quoted strings are closed.
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

/// A weight in thousandths: `0` or `1`, then perhaps a point and up to three decimals, those of 1 being zeros.
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

/// Reads a range at the beginning of some bytes, and returns what follows.
///
/// There is no range if it is malformed; there is one without a language if it is a wildcard.
const fn range(bytes: &[u8]) -> (Option<Range<'_>>, &[u8]) {
    let Some((first, mut left)) = subtag(bytes) else { return (None, bytes) };
    if !first.is_alphabetic {
        return (None, bytes);
    }
    // A range that begins with a wildcard is one, whatever follows (RFC 4647, section 3.2).
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
            // It says which Chinese: `zh-yue` is Cantonese, and another language than Mandarin.
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
        // Three digits are at most 0x393939, and letters are above the digits in every byte.
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
        // Digits have that bit already.
        subtag.letters = subtag.letters << 8 | lower as u64;
        subtag.length += 1;
        left = rest;
    }
    if subtag.length == 0 { None } else { Some((subtag, left)) }
}

/// The subtags of the rest of a range, without wildcards.
fn subtags(rest: &[u8]) -> impl Iterator<Item = &[u8]> {
    rest.split(|byte| matches!(byte, b'-' | b'_')).filter(|subtag| !matches!(subtag, [] | [b'*']))
}

/// Whether there can be a weight of 0 in what is left of a header; only `false` is certain.
///
/// Such a weight has a `0` behind `=` or white space that is not the beginning of a decimal fraction above one tenth.
fn may_hold_refusal(left: &[u8]) -> bool {
    const LANES: usize = 16;
    const WINDOW: usize = LANES + 3;
    let is_refusal = |before: &u8, zero: &u8, point: &u8, tenths: &u8| {
        // Without branches, so that all are compared at once.
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
    // Windows of a fixed size are compared all at once; the last one overlaps the one before.
    let found = match left.last_chunk::<WINDOW>() {
        Some(last) => {
            let windows = left.windows(WINDOW).step_by(LANES);
            windows.filter_map(|window| window.first_chunk::<WINDOW>()).any(|window| in_windows(window))
                || in_windows(last)
        }
        None => in_windows(left),
    };
    let at_the_end = |end: &[u8]| match end {
        [.., before, zero, point] if is_refusal(before, zero, point, &b',') != 0 => true,
        [.., before, zero] => is_refusal(before, zero, &b',', &b',') != 0,
        _ => false,
    };
    found || at_the_end(left)
}

/// The link at a place, or none if there is no such place.
const fn at(links: &[u8], place: usize) -> Option<u8> {
    match links.split_at_checked(place) {
        Some((_, [link, ..])) => Some(*link),
        _ => None,
    }
}
