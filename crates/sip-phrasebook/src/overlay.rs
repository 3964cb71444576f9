//! Your own phrases, over those of the phrasebook.

use core::fmt;

use crate::unicode::{is_composed, is_hidden};
use crate::{Locale, StatusCode, reason_phrase};

/// The longest phrase, in bytes.
const MAX_BYTES: usize = 128;

/// Your own phrase for a code in a locale. The phrasebook need not know the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverlayEntry<'a> {
    /// The code.
    pub code: StatusCode,
    /// The language of the phrase.
    pub locale: Locale,
    /// The phrase.
    pub phrase: &'a str,
}

/// Your own phrases, which take precedence over those of the phrasebook.
///
/// They have to follow the rules that the phrasebook's phrases follow: legal in a Reason-Phrase (RFC 3261, section 25.1), in
/// Unicode's composed form (NFC), without hidden characters, double spaces, spaces at the ends and `$` (which begins a
/// variable in servers' scripts), not empty, and at most 128 bytes long.
///
/// ```
/// use sip_phrasebook::{Locale, Overlay, OverlayEntry, StatusCode};
///
/// let out_of_credit = StatusCode::new(499).unwrap();
/// let entries = [
///     OverlayEntry { code: out_of_credit, locale: Locale::En, phrase: "Out of Credit" },
///     OverlayEntry { code: out_of_credit, locale: Locale::Ko, phrase: "잔액 부족" },
///     OverlayEntry { code: StatusCode::BUSY_HERE, locale: Locale::Es, phrase: "Ocupado" },
/// ];
/// let overlay = Overlay::new(&entries).unwrap();
/// assert_eq!(overlay.reason_phrase(out_of_credit, Locale::Ko), "잔액 부족");
/// assert_eq!(overlay.reason_phrase(StatusCode::BUSY_HERE, Locale::Es), "Ocupado");
/// assert_eq!(overlay.reason_phrase(StatusCode::BUSY_HERE, Locale::Ko), "통화 중");
/// // The code has no phrase of yours in Chinese, and the phrasebook does not know it; so it gets yours in English.
/// assert_eq!(overlay.reason_phrase(out_of_credit, Locale::ZhCn), "Out of Credit");
///
/// let entries = [OverlayEntry { phrase: "[Busy]", ..entries[0] }];
/// let error = Overlay::new(&entries).unwrap_err();
/// assert_eq!(error.to_string(), "entries[0], the phrase of 499 in en, holds '[', which a status line does not allow");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Overlay<'a> {
    entries: &'a [OverlayEntry<'a>],
}

impl<'a> Overlay<'a> {
    /// Checks your phrases and makes an overlay of them.
    ///
    /// # Errors
    ///
    /// Fails if a phrase breaks a rule, or if a code has two phrases in a locale. The error names every such phrase.
    pub fn new(entries: &'a [OverlayEntry<'a>]) -> Result<Self, OverlayError<'a>> {
        let error = OverlayError { entries };
        if error.faults().next().is_none() { Ok(Self { entries }) } else { Err(error) }
    }

    /// The phrase of a code in a locale: yours; else the phrasebook's, if it knows the code; else yours in the source
    /// locale; else the phrase of the code that this one is treated as.
    #[must_use]
    pub fn reason_phrase(&self, code: StatusCode, locale: Locale) -> &'a str {
        let source = || self.own(code, Locale::SOURCE).filter(|_| !code.is_known());
        self.own(code, locale).or_else(source).unwrap_or_else(|| reason_phrase(code, locale))
    }

    /// Whether you or the phrasebook have a phrase for this very code.
    #[must_use]
    pub fn is_known(&self, code: StatusCode) -> bool {
        code.is_known() || self.entries.iter().any(|entry| entry.code == code)
    }

    fn own(&self, code: StatusCode, locale: Locale) -> Option<&'a str> {
        let entry = self.entries.iter().find(|entry| (entry.code, entry.locale) == (code, locale));
        entry.map(|entry| entry.phrase)
    }
}

/// Why an overlay cannot be made; printed, it has a line for each wrong phrase.
#[derive(Clone, Copy, Debug)]
pub struct OverlayError<'a> {
    entries: &'a [OverlayEntry<'a>],
}

impl<'a> OverlayError<'a> {
    fn faults(&self) -> impl Iterator<Item = (usize, &'a OverlayEntry<'a>, Fault)> {
        let entries = self.entries;
        entries.iter().enumerate().filter_map(move |(position, entry)| {
            let same = |other: &&OverlayEntry<'_>| (other.code, other.locale) == (entry.code, entry.locale);
            let is_second = entries.iter().take(position).any(|other| same(&other));
            let fault = if is_second { Some(Fault::Duplicate) } else { fault(entry.phrase) };
            fault.map(|fault| (position, entry, fault))
        })
    }
}

impl fmt::Display for OverlayError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (position, entry, fault)) in self.faults().enumerate() {
            let line_break = if number == 0 { "" } else { "\n" };
            let OverlayEntry { code, locale, .. } = entry;
            write!(f, "{line_break}entries[{position}], the phrase of {code} in {locale}, {fault}")?;
        }
        Ok(())
    }
}

impl core::error::Error for OverlayError<'_> {}

/// What is wrong with a phrase.
enum Fault {
    Duplicate,
    Empty,
    TooLong,
    Illegal(char),
    Hidden(char),
    Space,
    Decomposed,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate => f.write_str("is the second one"),
            Self::Empty => f.write_str("is empty"),
            Self::TooLong => write!(f, "has more than {MAX_BYTES} bytes"),
            Self::Illegal(character) => {
                write!(f, "holds {character:?}, which a status line does not allow")
            }
            Self::Hidden(character) => {
                write!(f, "holds the hidden character U+{:04X}", u32::from(*character))
            }
            Self::Space => f.write_str("has a double space, or a space at an end"),
            Self::Decomposed => f.write_str("is not in Unicode's composed form (NFC)"),
        }
    }
}

/// The first rule that a phrase breaks; `None` if it breaks none.
fn fault(phrase: &str) -> Option<Fault> {
    if phrase.is_empty() {
        return Some(Fault::Empty);
    }
    if phrase.len() > MAX_BYTES {
        return Some(Fault::TooLong);
    }
    if let Some(hidden) = phrase.chars().find(|character| is_hidden(*character)) {
        return Some(Fault::Hidden(hidden));
    }
    if phrase.contains("  ") || phrase.trim() != phrase {
        return Some(Fault::Space);
    }
    let mut rest = phrase.chars();
    while let Some(character) = rest.next() {
        let is_legal = match character {
            '%' => {
                matches!(rest.as_str().as_bytes(), [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
            }
            ascii if ascii.is_ascii() => {
                ascii.is_ascii_alphanumeric() || " ;/?:@&=+,-_.!~*'()".contains(ascii)
            }
            _ => true,
        };
        if !is_legal {
            return Some(Fault::Illegal(character));
        }
    }
    if is_composed(phrase) { None } else { Some(Fault::Decomposed) }
}
