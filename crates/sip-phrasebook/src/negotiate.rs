//! Chooses the locale that an Accept-Language header field asks for.
//!
//! Ranges are those of RFC 4647, sections 2.1 and 2.2, and are looked up as in its section 3.4; weights are those of
//! RFC 3261, section 25.1 (and of RFC 2616, section 14.4, which section 20.3 of RFC 3261 refers to).
//!
//! - A malformed element is ignored, and so is an element that names nothing available.
//! - The highest weight wins. Among equal weights, a language wins over `*`, and an earlier element over a later one.
//! - A range is shortened until a tag fits: `es-MX` gets `es`. If no tag fits, the range gets a tag of the same language:
//!   the first one with its region, or else the first one. A range or a tag without a region has the likely region:
//!   `en` gets `en-US` even if `en-GB` comes first, and `fr` gets `fr-FR`.
//! - No range gets a tag in another script. A range without a script has the script that is likely for its language and
//!   region: `zh-TW`, `zh-HK` and `zh-Hant` never get `zh-CN`, but `zh-SG` does, and `en` never gets `en-Cyrl`. The same
//!   holds for a tag without a script if the script of its language depends on the region. In other languages, a tag
//!   without a script fits every script, as `ko` fits `ko-Hang`.
//! - The likely scripts and regions are CLDR's likely subtags, for the languages with at least basic coverage there:
//!   `zh-GB`, `zh-US` and `zh-AU` are Traditional Chinese, and `zh-MY` is Simplified. Other languages have none.
//! - A weight of 0 refuses every tag that begins with the range, unless a longer range asks for the tag.
//! - `*` asks for the source locale, the first of the list, unless another range asks for it or refuses it.

mod header;
pub(crate) mod likely;
mod pack;
mod range;

use core::fmt;

use crate::Locale;
use header::{Element, Elements, FULL, REFUSED, may_hold_refusal};
use range::{Range, Tag, range};

/// Returns the locale that the value of an Accept-Language header field asks for, or `None` if it asks for none of
/// the locales; then the canonical phrase is right.
///
/// If a request has no such field, the canonical phrase is right as well. If it has several, join their values with
/// commas. See [the module](mod@crate::negotiate) for the rules; [`Available`] chooses from any other list of tags.
///
/// The work is linear in the length of the value, whatever it holds; nothing is allocated.
///
/// ```
/// use sip_phrasebook::{Locale, negotiate};
///
/// // The value may be bytes from the network, or text.
/// assert_eq!(negotiate(b"ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7"), Some(Locale::Ko));
/// assert_eq!(negotiate("fr, es-MX;q=0.8"), Some(Locale::Es));
/// assert_eq!(negotiate("zh-Hans-SG"), Some(Locale::ZhCn));
/// assert_eq!(negotiate("zh-TW"), None);
/// assert_eq!(negotiate(b"ko;q=0, *;q=0.5"), Some(Locale::En));
/// assert_eq!(negotiate(b"fr"), None);
/// ```
#[must_use]
pub fn negotiate(accept_language: impl AsRef<[u8]>) -> Option<Locale> {
    static LOCALES: Available<'static, { Locale::COUNT }> = match Available::new(Locale::TAGS) {
        Ok(available) => available,
        Err(_) => Available::NONE,
    };
    Locale::ALL.get(LOCALES.position(accept_language.as_ref())?).copied()
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
///
/// // A range without a region has the likely one.
/// let regions = Available::new(["en-GB", "en-US", "fr-CA", "fr-FR"]).unwrap();
/// assert_eq!(regions.negotiate(b"en"), Some(1));
/// assert_eq!(regions.negotiate(b"fr"), Some(3));
/// ```
#[derive(Clone, Debug)]
pub struct Available<'a, const N: usize> {
    tags: [Tag<'a>; N],
    /// Hash table: language to the position of its first tag plus 1; 0 is empty.
    first: [u8; PLACES],
    /// For each tag, the position of the next tag of the same language plus 1; 0 is the end.
    next: [u8; N],
}

/// How many elements of a header with refusals are kept, so that they are parsed only once. Few clients send more.
const KEPT: usize = 8;

/// The size of the hash table: the number of values of a byte, and twice the number of tags allowed.
const PLACES: usize = 256;

/// Why a list of tags cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TagError {
    /// The tag at this position, counted from 0, is not a language tag.
    Malformed(usize),
    /// There are more tags than `N`, or more than 128.
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

    /// Makes a list of tags in order of preference, with the source locale first.
    ///
    /// # Errors
    ///
    /// Fails if a tag is malformed, or if there are more than 128.
    pub const fn new(tags: [&'a str; N]) -> Result<Self, TagError> {
        Self::from_slice(&tags)
    }

    /// Does the same for a list whose length is known only at run time, and is at most `N`.
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
                *slot = Tag::new(range);
            }
            left = rest;
            position += 1;
        }
        Ok(available)
    }

    /// Links a tag after the others of its language; the first of a language gets a place in the hash table.
    const fn link(&mut self, tag: &Range<'_>, position: u8) {
        let mut links = self.first.as_mut_slice();
        let mut place = first_place(tag.language);
        while let Some(link) = at(links, place) {
            let Some(occupant) = (link as usize).checked_sub(1) else { break };
            match self.tags.as_slice().split_at_checked(occupant) {
                // The language is found; follow the links from tag to tag.
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

    /// Returns the position, counted from 0, of the tag that the value of an Accept-Language header field asks for;
    /// `None` if it asks for none of them. The rules are those of [`negotiate()`].
    #[must_use]
    pub fn negotiate(&self, accept_language: impl AsRef<[u8]>) -> Option<usize> {
        self.position(accept_language.as_ref())
    }

    fn position(&self, accept_language: &[u8]) -> Option<usize> {
        if may_hold_refusal(accept_language) {
            return self.negotiate_with_refusals(accept_language);
        }
        let mut elements = Elements { left: accept_language };
        let mut best = None;
        let mut star = None;
        let mut source_is_named = false;
        while let Some(element) = elements.next() {
            let weight = element.weight;
            if element.is_wildcard() {
                star = star.max(Some(weight));
                continue;
            }
            let position = match self.candidates(&element) {
                Candidates::None => None,
                Candidates::Plain(position) => {
                    source_is_named |= position == 0 && !element.has_more_subtags;
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
                if weight == FULL {
                    break;
                }
            }
        }
        choose(best, star.filter(|_| !source_is_named && !self.is_empty()))
    }

    /// Does the same for a header that may hold refusals, which have to be known before a tag can be chosen.
    #[cold]
    fn negotiate_with_refusals(&self, accept_language: &[u8]) -> Option<usize> {
        // For each tag, the subtags of the longest range that asks for it, and of the longest that refuses it; 0 if none does.
        let mut wanted = [0_u8; N];
        let mut unwanted = [0_u8; N];
        let mut star = None;
        let mut star_is_refused = false;
        // The first elements that ask for an available language, and what is left of the header after them.
        let mut kept = [const { None }; KEPT];
        let mut free = kept.iter_mut();
        let mut others = Elements { left: &[] };
        let mut elements = Elements { left: accept_language };
        while let Some(element) = elements.next() {
            let is_refusal = element.weight == REFUSED;
            if element.is_wildcard() {
                star_is_refused |= is_refusal;
                star = star.max(Some(element.weight));
                continue;
            }
            let named = if is_refusal { &mut unwanted } else { &mut wanted };
            let candidates = self.candidates(&element);
            match candidates {
                Candidates::None => continue,
                Candidates::Plain(position) => {
                    if let Some(closeness) = named.get_mut(position)
                        && !element.has_more_subtags
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
            if !is_refusal && let Some(place) = free.next() {
                *place = Some((element, candidates));
                if free.len() == 0 {
                    others.left = elements.left;
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
        let mut consider = |element: &Element<'_>, candidates: Candidates| {
            if best.is_some_and(|(_, heaviest)| element.weight <= heaviest) {
                return;
            }
            let position = match candidates {
                Candidates::None => None,
                Candidates::Plain(position) => Some(position).filter(|position| !is_refused(*position)),
                Candidates::Some => element.range().and_then(|range| {
                    range.reaches(self.same_language(&range).filter(|(position, _)| !is_refused(*position)))
                }),
            };
            best = position.map(|position| (position, element.weight)).or(best);
        };
        for (element, candidates) in kept.iter().flatten() {
            consider(element, *candidates);
        }
        while let Some(element) = others.next() {
            if !element.is_wildcard() && element.weight > REFUSED {
                consider(&element, self.candidates(&element));
            }
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
            Some((position, Tag { range: Range { subtags: 1, .. }, script: 0, .. }))
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
#[derive(Clone, Copy)]
enum Candidates {
    /// There are none of its language.
    None,
    /// The only tag of its language, at this position. The tag is just the language, so it serves every range of the
    /// language. Most languages have such a tag; then ranges need not be parsed.
    Plain(usize),
    /// There are some; which of them fits depends on more than the first subtag.
    Some,
}

/// The place in the hash table where the search for a language begins.
const fn first_place(language: u64) -> usize {
    // Fibonacci hashing spreads short words over all places.
    let [place, ..] = language.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
    place as usize
}

/// The position of the tag with the highest weight. `*` asks for the first tag, and loses to a language of the same
/// weight.
fn choose(best: Option<(usize, u16)>, star: Option<u16>) -> Option<usize> {
    match (best, star) {
        (Some((position, weight)), star) if star.is_none_or(|star| weight >= star) => Some(position),
        (_, Some(_)) => Some(0),
        (_, None) => None,
    }
}

/// The link at a place; `None` if there is no such place.
const fn at(links: &[u8], place: usize) -> Option<u8> {
    match links.split_at_checked(place) {
        Some((_, [link, ..])) => Some(*link),
        _ => None,
    }
}
