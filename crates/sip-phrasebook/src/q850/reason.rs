//! The Reason header field (RFC 3326).

use core::fmt::{self, Display};

use super::Cause;
use crate::wire::QuotedString;

/// The value of a Reason header field with a cause of Q.850 (RFC 3326, section 2).
///
/// Any text becomes a quoted string that follows the grammar; see [`QuotedString`].
///
/// ```
/// use sip_phrasebook::Locale;
/// use sip_phrasebook::q850::{Cause, ReasonValue, phrase};
///
/// let cause = Cause::USER_BUSY;
/// let reason = ReasonValue::new(cause, phrase(cause, Locale::En).unwrap_or_default());
/// assert_eq!(format!("Reason: {reason}\r\n"), "Reason: Q.850;cause=17;text=\"User busy\"\r\n");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ReasonValue<T> {
    cause: Cause,
    text: QuotedString<T>,
}

impl<T: Display> ReasonValue<T> {
    /// The value for a cause, with a text.
    pub const fn new(cause: Cause, text: T) -> Self {
        Self { cause, text: QuotedString::new(text) }
    }
}

impl<T: Display> Display for ReasonValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Q.850;cause={};text={}", self.cause, self.text)
    }
}

impl Cause {
    /// The cause in the value of a Reason header field: that of the first element whose protocol is `Q.850`.
    ///
    /// Elements of other protocols and parameters beside `cause` are skipped, whatever they hold. An element without a
    /// cause from 0 to 127, or with two of them, counts as no element of Q.850. The time is linear in the length.
    ///
    /// ```
    /// use sip_phrasebook::q850::Cause;
    ///
    /// let value = br#"SIP ;cause=600 ;text="Busy, everywhere", Q.850 ;cause=17 ;text="User busy""#;
    /// assert_eq!(Cause::from_reason(value), Some(Cause::USER_BUSY));
    /// assert_eq!(Cause::from_reason(b"SIP;cause=486"), None);
    /// ```
    #[must_use]
    pub fn from_reason(value: &[u8]) -> Option<Self> {
        let mut left = value;
        while !left.is_empty() {
            let (element, after) = split(left, b',');
            if let Some(cause) = cause(element) {
                return Some(cause);
            }
            left = after;
        }
        None
    }
}

/// The cause of an element.
fn cause(element: &[u8]) -> Option<Cause> {
    let (protocol, mut parameters) = split(element, b';');
    if !protocol.trim_ascii().eq_ignore_ascii_case(b"Q.850") {
        return None;
    }
    let mut found = None;
    while !parameters.is_empty() {
        let (parameter, after) = split(parameters, b';');
        parameters = after;
        let (name, value) = split(parameter, b'=');
        if name.trim_ascii().eq_ignore_ascii_case(b"cause") {
            if found.is_some() {
                return None;
            }
            found = Some(number(value.trim_ascii())?);
        }
    }
    found
}

/// The cause that decimal digits name.
fn number(digits: &[u8]) -> Option<Cause> {
    if digits.is_empty() {
        return None;
    }
    let mut number = 0_u8;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(digit - b'0')?;
    }
    Cause::new(number)
}

/// What is before the first separator and what is after it; a quoted string holds no separators.
fn split(text: &[u8], separator: u8) -> (&[u8], &[u8]) {
    let mut is_quoted = false;
    let mut left = text;
    while let [byte, after @ ..] = left {
        if *byte == separator && !is_quoted {
            return (text.get(..text.len() - left.len()).unwrap_or_default(), after);
        }
        left = match (byte, after) {
            (b'\\', [_, after @ ..]) if is_quoted => after,
            _ => after,
        };
        is_quoted ^= *byte == b'"';
    }
    (text, &[])
}
