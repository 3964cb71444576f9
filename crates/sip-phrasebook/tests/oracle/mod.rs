//! An oracle for the negotiation of a language: slow, plain, and independent of the implementations it judges.
//!
//! It is written from the rules alone: RFC 4647 (ranges 2.1 and 2.2, lookup 3.4), weights as in RFC 3261 25.1,
//! and CLDR's likely subtags, which it asks ICU4X for. It builds a list of everything it reads and sorts
//! it, so that each rule is in one place and not mixed with another for speed.
//!
//! Available tags are expected well-formed and canonical (BCP 47, RFC 5646 4.5), in any letter case, the source
//! locale first.

#![allow(dead_code, reason = "each test that includes the oracle uses its own part of it")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]

pub(crate) mod cases;
pub(crate) mod random;

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use icu_locale::{LanguageIdentifier, LocaleExpander};

/// The subtags of a range or of an available tag, in lower case, the language first.
///
/// The range for every language is the single subtag `*`; no other range has a `*`.
type Subtags = Vec<String>;

/// One element of the header that was well-formed.
struct Element {
    range: Subtags,
    /// In thousandths: 0 is a refusal.
    weight: u32,
}

/// Returns the index of the available tag that the header asks for, or `None` if it asks for none of them.
pub(crate) fn negotiate(header: &[u8], available: &[&str]) -> Option<usize> {
    let elements: Vec<Element> =
        split_outside_quotes(header, b',').iter().filter_map(|text| read_element(text)).collect();
    let tags: Vec<Subtags> = available
        .iter()
        .map(|tag| tag.to_ascii_lowercase().split('-').map(str::to_owned).collect())
        .collect();

    let refused: Vec<bool> = tags.iter().map(|tag| is_refused(tag, &elements)).collect();
    let reached_by_any = reached_by_any(&elements, &tags);

    // Everything that the header asks for and we have, to be sorted: the best comes first.
    let mut choices = Vec::new();
    for (position, element) in elements.iter().enumerate() {
        if element.weight == 0 {
            continue;
        }
        let is_any = is_any(&element.range);
        let reached = if is_any { reached_by_any } else { reached_by(&element.range, &tags, &refused) };
        if let Some(index) = reached {
            choices.push((Reverse(element.weight), is_any, position, index));
        }
    }
    choices.sort_unstable();
    choices.first().map(|&(_, _, _, index)| index)
}

/// Returns what a language range reaches among the tags that are compatible with it and not refused.
fn reached_by(range: &Subtags, tags: &[Subtags], refused: &[bool]) -> Option<usize> {
    let mut candidates = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        if are_compatible(range, tag) && !refused[index] {
            candidates.push(index);
        }
    }
    // Lookup by truncation: no two tags are prefixes of the same length.
    let prefixes = candidates.iter().copied().filter(|&index| range.starts_with(&tags[index]));
    if let Some(longest) = prefixes.max_by_key(|&index| tags[index].len()) {
        return Some(longest);
    }
    // Two tags whose regions are not known do not share one.
    let likely = likely_region(range);
    let has_same_region = |&&index: &&usize| likely.is_some() && likely == likely_region(&tags[index]);
    if let Some(&index) = candidates.iter().find(has_same_region) {
        return Some(index);
    }
    candidates.first().copied()
}

/// Returns what `*` with a weight reaches: the source locale, unless the header says something else of it.
fn reached_by_any(elements: &[Element], tags: &[Subtags]) -> Option<usize> {
    let source = tags.first()?;
    let any_is_refused = elements.iter().any(|element| is_any(&element.range) && element.weight == 0);
    let source_is_named = elements.iter().any(|element| {
        names(&element.range, source) && (element.weight == 0 || are_compatible(&element.range, source))
    });
    if any_is_refused || source_is_named { None } else { Some(0) }
}

/// Returns whether a range of weight 0 names the tag, and no range with a weight names it more closely.
fn is_refused(tag: &Subtags, elements: &[Element]) -> bool {
    let naming: Vec<&Element> = elements.iter().filter(|element| names(&element.range, tag)).collect();
    naming.iter().any(|refusal| {
        refusal.weight == 0
            && !naming.iter().any(|wish| wish.weight > 0 && wish.range.len() > refusal.range.len())
    })
}

/// Returns whether the tag begins with the subtags of the range, as it is written or with its implied script added.
fn names(range: &Subtags, tag: &Subtags) -> bool {
    if tag.starts_with(range) {
        return true;
    }
    if written_script(tag).is_some() {
        return false;
    }
    let Some(script) = script_of_tag(tag) else { return false };
    let mut written_out = tag.clone();
    written_out.insert(1, script);
    written_out.starts_with(range)
}

/// Returns whether a range and a tag have the same language, and scripts that are not known to differ.
fn are_compatible(range: &Subtags, tag: &Subtags) -> bool {
    let scripts_agree = match (likely_script(range), script_of_tag(tag)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    range[0] == tag[0] && scripts_agree
}

/// Returns the script in the tag, or else the likely one if it depends on the region in some region.
fn script_of_tag(tag: &Subtags) -> Option<String> {
    static SEVERAL: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let letters = || 'a'..='z';
        let pairs =
            || letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")));
        let threes = pairs().flat_map(|pair| letters().map(move |third| format!("{pair}{third}")));
        let has_several = |language: &String| {
            let usual = likely_script(&vec![language.clone()]);
            usual.is_some() && pairs().any(|region| likely_script(&vec![language.clone(), region]) != usual)
        };
        pairs().chain(threes).filter(has_several).collect()
    });
    written_script(tag).or_else(|| likely_script(tag).filter(|_| SEVERAL.contains(&tag[0])))
}

/// Returns the script in a range or a tag, or else the likely one.
fn likely_script(subtags: &Subtags) -> Option<String> {
    written_script(subtags)
        .or_else(|| maximized(subtags)?.script.map(|script| script.as_str().to_ascii_lowercase()))
}

/// Returns the region in a range or a tag, or else the likely one.
fn likely_region(subtags: &Subtags) -> Option<String> {
    let written = region(subtags).map(str::to_owned);
    written.or_else(|| maximized(subtags)?.region.map(|region| region.as_str().to_ascii_lowercase()))
}

/// Adds likely subtags to language, script and region; `None` if the language is one that CLDR does not have.
fn maximized(subtags: &Subtags) -> Option<LanguageIdentifier> {
    let mut identifier = LanguageIdentifier::UNKNOWN;
    identifier.language = subtags[0].parse().ok()?;
    identifier.script = written_script(subtags).and_then(|script| script.parse().ok());
    identifier.region = region(subtags).and_then(|region| region.parse().ok());
    LocaleExpander::new_common().maximize(&mut identifier);
    Some(identifier)
}

/// Returns the subtag after the language if it is four letters.
fn written_script(tag: &Subtags) -> Option<String> {
    tag.get(1).filter(|subtag| subtag.len() == 4 && all_letters(subtag)).cloned()
}

/// Returns the subtag after language and script if it is two letters or three digits.
fn region(tag: &Subtags) -> Option<&str> {
    let place = if written_script(tag).is_some() { 2 } else { 1 };
    let subtag = tag.get(place)?;
    let is_region = (subtag.len() == 2 && all_letters(subtag))
        || (subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit()));
    is_region.then_some(subtag)
}

fn is_any(range: &Subtags) -> bool {
    range[0] == "*"
}

fn all_letters(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Reads one element; an empty or malformed one is `None`.
fn read_element(text: &[u8]) -> Option<Element> {
    if !quotes_are_closed(text) {
        return None;
    }
    let parts = split_outside_quotes(text, b';');
    let (range, parameters) = parts.split_first()?;
    let range = read_range(trim(range))?;

    let mut weight = None;
    for parameter in parameters {
        let (name, value) = match parameter.iter().position(|&byte| byte == b'=') {
            Some(equals) => (trim(&parameter[..equals]), Some(trim(&parameter[equals + 1..]))),
            None => (trim(parameter), None),
        };
        if name.eq_ignore_ascii_case(b"q") {
            if weight.is_some() {
                return None;
            }
            weight = Some(read_weight(value?)?);
        }
    }
    Some(Element { range, weight: weight.unwrap_or(1000) })
}

/// Reads `0` or `1` with up to three decimals (none is allowed after the point), of `1` only zeros.
fn read_weight(text: &[u8]) -> Option<u32> {
    let (&whole, rest) = text.split_first()?;
    let decimals = match rest.split_first() {
        None => &[],
        Some((b'.', decimals)) => decimals,
        Some(_) => return None,
    };
    if decimals.len() > 3 || !decimals.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut thousandths = 0;
    for place in 0..3 {
        let digit = decimals.get(place).map_or(0, |digit| u32::from(digit - b'0'));
        thousandths = thousandths * 10 + digit;
    }
    match (whole, thousandths) {
        (b'0', _) => Some(thousandths),
        (b'1', 0) => Some(1000),
        _ => None,
    }
}

/// Reads a range and brings it into the form that tags have.
fn read_range(text: &[u8]) -> Option<Subtags> {
    let text = std::str::from_utf8(text).ok()?.to_ascii_lowercase();
    let mut subtags: Subtags = text.split(['-', '_']).map(str::to_owned).collect();

    for (place, subtag) in subtags.iter().enumerate() {
        let has_good_bytes =
            subtag.bytes().all(|byte| byte.is_ascii_alphabetic() || (place > 0 && byte.is_ascii_digit()));
        let is_good = subtag == "*" || (has_good_bytes && (1..=8).contains(&subtag.len()));
        if !is_good {
            return None;
        }
    }

    // An extended range (RFC 4647 2.2) becomes a basic one.
    if subtags[0] == "*" {
        return Some(vec!["*".to_owned()]);
    }
    subtags.retain(|subtag| subtag != "*");

    // Chinese is a macrolanguage: Mandarin is read as Chinese, its other languages by their own names.
    if subtags[0] == "cmn" {
        subtags[0] = String::from("zh");
    }
    if subtags[0] == "zh"
        && let Some(second) = subtags.get(1).cloned()
        && second.len() == 3
        && all_letters(&second)
    {
        subtags.remove(1);
        if second != "cmn" {
            subtags[0] = second;
        }
    }
    Some(subtags)
}

/// Splits at every separator that is not inside a quoted string.
fn split_outside_quotes(text: &[u8], separator: u8) -> Vec<Vec<u8>> {
    let mut pieces = vec![Vec::new()];
    for (byte, is_quoted) in mark_quoted(text) {
        if byte == separator && !is_quoted {
            pieces.push(Vec::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(byte);
        }
    }
    pieces
}

/// Returns whether every quoted string of the text ends in it.
fn quotes_are_closed(text: &[u8]) -> bool {
    // One byte more would be quoted exactly if a string is still open.
    let mut longer = text.to_vec();
    longer.extend_from_slice(b".");
    mark_quoted(&longer).last().is_some_and(|&(_, is_quoted)| !is_quoted)
}

/// Pairs every byte with whether it belongs to a quoted string, the closing quote included.
fn mark_quoted(text: &[u8]) -> Vec<(u8, bool)> {
    let mut marked = Vec::new();
    let mut bytes = text.iter().copied();
    let mut is_open = false;
    while let Some(byte) = bytes.next() {
        marked.push((byte, is_open));
        if byte == b'"' {
            is_open = !is_open;
        } else if byte == b'\\' && is_open {
            // The next byte is taken along, whatever it is.
            marked.extend(bytes.next().map(|escaped| (escaped, true)));
        }
    }
    marked
}

fn trim(text: &[u8]) -> &[u8] {
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let start = text.iter().position(|byte| !is_space(byte)).unwrap_or(text.len());
    let end = text.iter().rposition(|byte| !is_space(byte)).map_or(start, |last| last + 1);
    &text[start..end]
}
