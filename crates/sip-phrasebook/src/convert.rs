//! Conversions between status codes, numbers and text.

use core::fmt;
use core::str::FromStr;

use crate::StatusCode;

impl From<StatusCode> for u16 {
    fn from(code: StatusCode) -> Self {
        code.as_u16()
    }
}

impl TryFrom<u16> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(number: u16) -> Result<Self, InvalidStatusCode> {
        Self::from_u16(number)
    }
}

impl TryFrom<u32> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(number: u32) -> Result<Self, InvalidStatusCode> {
        u16::try_from(number).map_err(|_| InvalidStatusCode(()))?.try_into()
    }
}

/// Converts integer literals, whose default type is `i32`, and integers from C.
impl TryFrom<i32> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(number: i32) -> Result<Self, InvalidStatusCode> {
        u16::try_from(number).map_err(|_| InvalidStatusCode(()))?.try_into()
    }
}

/// Reads three ASCII digits, like [`StatusCode::parse`].
///
/// ```
/// use sip_phrasebook::StatusCode;
///
/// assert_eq!(StatusCode::try_from(b"486".as_slice()), Ok(StatusCode::BUSY_HERE));
/// ```
impl TryFrom<&[u8]> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(digits: &[u8]) -> Result<Self, InvalidStatusCode> {
        Self::parse(digits).ok_or(InvalidStatusCode(()))
    }
}

/// Reads three ASCII digits, like [`StatusCode::parse`].
///
/// ```
/// use sip_phrasebook::StatusCode;
///
/// assert_eq!("486".parse(), Ok(StatusCode::BUSY_HERE));
/// assert!("4860".parse::<StatusCode>().is_err());
/// ```
impl FromStr for StatusCode {
    type Err = InvalidStatusCode;

    fn from_str(digits: &str) -> Result<Self, InvalidStatusCode> {
        digits.as_bytes().try_into()
    }
}

impl PartialEq<u16> for StatusCode {
    fn eq(&self, number: &u16) -> bool {
        self.as_u16() == *number
    }
}

impl PartialEq<StatusCode> for u16 {
    fn eq(&self, code: &StatusCode) -> bool {
        *self == code.as_u16()
    }
}

/// The error for a number or text that is not a status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidStatusCode(pub(crate) ());

impl fmt::Display for InvalidStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a SIP status code, which is a number from 100 to 699")
    }
}

impl core::error::Error for InvalidStatusCode {}
