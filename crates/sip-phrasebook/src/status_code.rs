//! Status codes and their classes.

use core::fmt;
use core::num::NonZeroU16;

use crate::generated::{ALIASES, CLASSES, RECORDS};
use crate::record::{HeaderRule, Record};
use crate::{Class, InvalidStatusCode, Locale};

/// A SIP status code: a number from 100 to 699 (RFC 3261, sections 7.2 and 25.1), known or not.
///
/// The constants are those of the IANA registry, and those that documents and deployed stacks carry without a
/// registration; [`Record::status`] tells which.
///
/// ```
/// use sip_phrasebook::{Class, StatusCode};
///
/// let code = StatusCode::new(486).unwrap();
/// assert_eq!(code, StatusCode::BUSY_HERE);
/// assert_eq!(code.class(), Class::ClientError);
/// assert_eq!(code.to_string(), "486");
/// assert_eq!(StatusCode::new(99), None);
/// assert_eq!(StatusCode::new(700), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(NonZeroU16);

impl StatusCode {
    /// The lowest number that a status code can be.
    pub const MIN: u16 = 100;
    /// The highest number that a status code can be.
    pub const MAX: u16 = 699;

    /// The status code of a number; `None` unless the number is from 100 to 699.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(number) if number.get() >= Self::MIN && number.get() <= Self::MAX => Some(Self(number)),
            _ => None,
        }
    }

    /// Converts a number to a status code like [`new`](Self::new), but returns an error instead of `None`.
    ///
    /// # Errors
    ///
    /// Fails unless the number is from 100 to 699.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_u16(486).unwrap(), 486);
    /// assert!(StatusCode::from_u16(700).is_err());
    /// ```
    pub const fn from_u16(number: u16) -> Result<Self, InvalidStatusCode> {
        match Self::new(number) {
            Some(code) => Ok(code),
            None => Err(InvalidStatusCode(())),
        }
    }

    /// All codes in the phrasebook, in ascending order.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert_eq!(StatusCode::all().next(), Some(StatusCode::TRYING));
    /// assert!(StatusCode::all().is_sorted() && StatusCode::all().all(StatusCode::is_known));
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator {
        Record::all().iter().map(Record::code)
    }

    /// Finds the code of a reason phrase. The phrase may be one of this library in any enabled language, a phrase of
    /// the registry, or a phrase that another program uses. Spaces at both ends and the case of ASCII letters do not
    /// matter.
    ///
    /// If a phrase belongs to several codes, an English phrase wins over one in another language, and a lower code over
    /// a higher one. Use this for logs that do not contain the code. Otherwise decide by the code, and only show the
    /// phrase.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_phrase("busy here"), Some(StatusCode::BUSY_HERE));
    /// assert_eq!(StatusCode::from_phrase("통화 중"), Some(StatusCode::BUSY_HERE));
    /// // The phrase that sofia-sip uses.
    /// assert_eq!(StatusCode::from_phrase("Precondition Failed"), Some(StatusCode::CONDITIONAL_REQUEST_FAILED));
    /// assert_eq!(StatusCode::from_phrase("Not Acceptable"), StatusCode::new(406));
    /// assert_eq!(StatusCode::from_phrase("Out of Cheese"), None);
    /// ```
    #[must_use]
    pub fn from_phrase(phrase: &str) -> Option<Self> {
        let phrase = phrase.trim();
        let ours =
            Locale::ALL.iter().flat_map(|locale| Self::all().map(|code| (code, code.reason_phrase(*locale))));
        let others = ALIASES.iter().map(|(code, alias)| (Self::constant(*code), *alias));
        let mut known = ours.chain(others);
        known.find(|(_, known)| known.eq_ignore_ascii_case(phrase)).map(|(code, _)| code)
    }

    /// Reads a status code as it is on a status line: three ASCII digits.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert_eq!(StatusCode::parse(b"180"), Some(StatusCode::RINGING));
    /// assert_eq!(StatusCode::parse(b" 180"), None);
    /// assert_eq!(StatusCode::parse(b"18"), None);
    /// ```
    #[must_use]
    pub const fn parse(digits: &[u8]) -> Option<Self> {
        match digits {
            [hundreds @ b'1'..=b'6', tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
                Self::new(digit(*hundreds) * 100 + digit(*tens) * 10 + digit(*ones))
            }
            _ => None,
        }
    }

    /// The number.
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// The class, which is the first digit.
    #[must_use]
    pub const fn class(self) -> Class {
        match self.0.get() {
            ..=199 => Class::Provisional,
            200..=299 => Class::Success,
            300..=399 => Class::Redirection,
            400..=499 => Class::ClientError,
            500..=599 => Class::ServerError,
            600.. => Class::GlobalFailure,
        }
    }

    /// Whether the class is 1xx, which means that the request is being processed and that other responses follow.
    #[must_use]
    pub const fn is_provisional(self) -> bool {
        matches!(self.class(), Class::Provisional)
    }

    /// Whether the class is not 1xx, which means that the response ends its transaction.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert!(StatusCode::OK.is_final() && !StatusCode::RINGING.is_final());
    /// ```
    #[must_use]
    pub const fn is_final(self) -> bool {
        self.class().is_final()
    }

    /// Whether the class is 2xx.
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.class(), Class::Success)
    }

    /// Whether the class is 3xx.
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), Class::Redirection)
    }

    /// Whether the class is 4xx.
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), Class::ClientError)
    }

    /// Whether the class is 5xx.
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), Class::ServerError)
    }

    /// Whether the class is 6xx.
    #[must_use]
    pub const fn is_global_failure(self) -> bool {
        matches!(self.class(), Class::GlobalFailure)
    }

    /// The reason phrase in a locale; see [`reason_phrase`](crate::reason_phrase()).
    ///
    /// ```
    /// use sip_phrasebook::{Locale, StatusCode};
    ///
    /// assert_eq!(StatusCode::BUSY_HERE.reason_phrase(Locale::Ko), "통화 중");
    /// ```
    #[must_use]
    pub const fn reason_phrase(self, locale: Locale) -> &'static str {
        crate::reason_phrase(self, locale)
    }

    /// Whether the phrasebook has this very code.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert!(StatusCode::BUSY_HERE.is_known());
    /// assert!(!StatusCode::new(499).unwrap().is_known());
    /// ```
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.treated_as().0.get() == self.0.get()
    }

    /// The code itself if it is known; else the code that a client treats it as: x00 of its class, or 183 for an unknown
    /// provisional code (RFC 3261, section 8.1.3.2).
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// let code = |number| StatusCode::new(number).unwrap();
    /// assert_eq!(code(431).treated_as(), StatusCode::BAD_REQUEST);
    /// assert_eq!(code(150).treated_as(), StatusCode::SESSION_PROGRESS);
    /// assert_eq!(code(486).treated_as(), code(486));
    /// ```
    #[must_use]
    pub const fn treated_as(self) -> Self {
        self.record().code()
    }

    /// The facts about this code; if it is unknown, about the code that it is treated as. [`Record::code`] tells which.
    ///
    /// ```
    /// use sip_phrasebook::{DialogEffect, Level, StatusCode};
    ///
    /// let record = StatusCode::METHOD_NOT_ALLOWED.record();
    /// let allow = record.headers().iter().find(|rule| rule.name == "Allow").unwrap();
    /// assert_eq!(allow.level, Level::Must);
    /// assert_eq!(record.references()[0].to_string(), "RFC 3261 §21.4.6");
    /// assert_eq!(StatusCode::NOT_FOUND.record().dialog_effect(), Some(DialogEffect::Dialog));
    /// ```
    #[must_use]
    pub const fn record(self) -> &'static Record {
        let [first, ..] = &RECORDS;
        let rest: &[Record] = RECORDS.as_slice();
        match rest.split_at_checked(self.slot()) {
            Some((_, [record, ..])) => record,
            _ => first,
        }
    }

    /// The English phrase for the wire: the registry's, without the notes that the registry may add to it.
    ///
    /// `None` if the code is unknown.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// assert_eq!(StatusCode::BUSY_HERE.canonical_reason(), Some("Busy Here"));
    /// assert_eq!(StatusCode::new(499).unwrap().canonical_reason(), None);
    /// ```
    #[must_use]
    pub const fn canonical_reason(self) -> Option<&'static str> {
        if self.is_known() { Some(crate::reason_phrase(self, Locale::SOURCE)) } else { None }
    }

    /// The rules on header fields of a response with this code: those of the code first, then those of ranges of codes.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// let names: Vec<_> = StatusCode::new(503).unwrap().header_rules().map(|rule| rule.name).collect();
    /// assert_eq!(names.first(), Some(&"Retry-After"));
    /// assert!(names.contains(&"Warning"));
    /// ```
    pub fn header_rules(self) -> impl Iterator<Item = &'static HeaderRule> {
        let shared = crate::generated::SHARED.iter();
        let shared = shared.filter(move |shared| (shared.first..=shared.last).contains(&self.as_u16()));
        self.record().headers().iter().chain(shared.flat_map(|shared| shared.headers))
    }

    /// Makes a constant; its number is from 100 to 699.
    pub(crate) const fn constant(number: u16) -> Self {
        match Self::new(number) {
            Some(code) => code,
            None => Self(NonZeroU16::MIN),
        }
    }

    /// The position of the record and of the texts of the code, or of the code that it is treated as.
    pub(crate) const fn slot(self) -> usize {
        // Every code is below the length, so the remainder is the code itself, and the compiler omits the bounds check.
        match INDEX.as_slice().split_at_checked(self.0.get() as usize % INDEX.len()) {
            Some((_, [slot, ..])) => *slot as usize,
            _ => 0,
        }
    }
}

/// The position of the record of each code, or of the code that an unknown one is treated as (RFC 3261, section 8.1.3.2).
///
/// There are entries up to a power of two, so that the remainder in [`StatusCode::slot`] costs nothing.
static INDEX: [u8; 1024] = index();

#[expect(
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "this runs when the library is compiled, where a number that does not fit is an error"
)]
const fn index() -> [u8; 1024] {
    assert!(RECORDS.len() <= 1 << u8::BITS);
    let mut own = [None; 1024];
    let mut slot = 0;
    while slot < RECORDS.len() {
        own[RECORDS[slot].code.as_u16() as usize] = Some(slot as u8);
        slot += 1;
    }
    let mut index = [0; 1024];
    let mut class = 0;
    while class < CLASSES.len() {
        let (mut code, last, unknown_as) = CLASSES[class];
        while code <= last {
            index[code as usize] = match (own[code as usize], own[unknown_as as usize]) {
                (Some(slot), _) | (None, Some(slot)) => slot,
                (None, None) => panic!("unknown codes of a class are treated as one that has no record"),
            };
            code += 1;
        }
        class += 1;
    }
    index
}

const fn digit(byte: u8) -> u16 {
    byte.wrapping_sub(b'0') as u16
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusCode({})", self.0)
    }
}
