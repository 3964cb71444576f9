//! The licence of the data.

use std::fmt;
use std::str::FromStr;

use phrasebook_finding::hidden_character;
use serde::{Deserialize, Serialize};

/// An SPDX licence expression, such as `CC0-1.0` or `MIT OR Apache-2.0`; it prints as it is written in the file.
///
/// Identifiers are those of the SPDX licence list, in its letter case and without deprecated ones, or
/// `LicenseRef-…` for a licence of your own (SPDX specification, annex D).
///
/// ```
/// use phrasebook_registry::License;
///
/// let license: License = "CC0-1.0 OR LicenseRef-ours".parse().unwrap();
/// assert_eq!(license.to_string(), "CC0-1.0 OR LicenseRef-ours");
/// assert!("CC0\", \"scripts\": {".parse::<License>().is_err());
/// assert!("Some licence".parse::<License>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String")]
pub struct License(String);

impl License {
    /// The expression as it is written in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for License {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is not a licence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LicenseError {
    /// It has hidden characters, or spaces at its ends.
    Hidden,
    /// It is not an SPDX expression.
    Expression {
        /// The text.
        text: String,
        /// What the parser says.
        reason: String,
    },
}

impl fmt::Display for LicenseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hidden => {
                f.write_str("an SPDX expression has neither hidden characters nor spaces at its ends")
            }
            Self::Expression { text, reason } => write!(f, "`{text}` is not an SPDX expression: {reason}"),
        }
    }
}

impl std::error::Error for LicenseError {}

impl FromStr for License {
    type Err = LicenseError;

    /// Checks an SPDX expression, or says why it is none.
    fn from_str(text: &str) -> Result<Self, LicenseError> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for License {
    type Error = LicenseError;

    fn try_from(text: String) -> Result<Self, LicenseError> {
        // The parser accepts a line break between two words; files that quote the licence do not.
        if hidden_character(&text).is_some() || text.trim() != text {
            return Err(LicenseError::Hidden);
        }
        match spdx::Expression::parse(&text) {
            Ok(_) => Ok(Self(text)),
            Err(error) => Err(LicenseError::Expression { reason: error.reason.to_string(), text }),
        }
    }
}
