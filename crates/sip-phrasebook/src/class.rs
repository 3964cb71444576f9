//! The classes of status codes.

use core::fmt;

/// The class of a status code, given by its first digit (RFC 3261, section 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// 1xx: the request is being processed. This is the only class that is not final.
    Provisional = 1,
    /// 2xx: the request was understood and accepted.
    Success = 2,
    /// 3xx: further action is needed to complete the request.
    Redirection = 3,
    /// 4xx: this server cannot fulfil this request.
    ClientError = 4,
    /// 5xx: the server failed to fulfil a request that looks valid.
    ServerError = 5,
    /// 6xx: no server can fulfil the request.
    GlobalFailure = 6,
}

impl Class {
    /// Whether a response of this class ends its transaction.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Provisional)
    }

    /// The first digit of the codes in this class.
    #[must_use]
    pub const fn digit(self) -> u8 {
        self as u8
    }
}

/// Writes the class in the form `4xx`.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Provisional => "1xx",
            Self::Success => "2xx",
            Self::Redirection => "3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
            Self::GlobalFailure => "6xx",
        })
    }
}
