//! The language-free facts about a code.

use core::fmt;

use crate::StatusCode;
pub use crate::generated::{ClientAction, Condition, DialogEffect, Level, Status};

/// The facts about one code, the same in every language.
#[derive(Debug, PartialEq, Eq)]
pub struct Record {
    pub(crate) code: StatusCode,
    pub(crate) status: Status,
    pub(crate) references: &'static [Reference],
    pub(crate) methods: &'static [&'static str],
    pub(crate) headers: &'static [HeaderRule],
    pub(crate) dialog_effect: Option<DialogEffect>,
    pub(crate) client_action: Option<ClientAction>,
    pub(crate) confusable: &'static [StatusCode],
}

impl Record {
    /// The facts about all codes in the phrasebook, in ascending order of the codes.
    ///
    /// ```
    /// use sip_phrasebook::{Record, Status};
    ///
    /// let registered = Record::all().iter().filter(|record| record.status() == Status::Registered);
    /// assert!(registered.count() > 70);
    /// ```
    #[must_use]
    pub const fn all() -> &'static [Self] {
        &crate::generated::RECORDS
    }

    /// The code that the facts are about.
    #[must_use]
    pub const fn code(&self) -> StatusCode {
        self.code
    }

    /// The English phrase for the wire.
    #[must_use]
    pub const fn canonical_reason(&self) -> &'static str {
        crate::reason_phrase(self.code, crate::Locale::SOURCE)
    }

    /// Whether and how the code is registered.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// Where the code is specified, the most important place first; empty for vendors' codes.
    #[must_use]
    pub const fn references(&self) -> &'static [Reference] {
        self.references
    }

    /// The methods that the code is limited to; empty if it is for any method.
    #[must_use]
    pub const fn methods(&self) -> &'static [&'static str] {
        self.methods
    }

    /// The rules on header fields of such a response, without those that hold for ranges of codes.
    #[must_use]
    pub const fn headers(&self) -> &'static [HeaderRule] {
        self.headers
    }

    /// What ends when the code answers a request inside a dialog (RFC 5057); `None` if nothing ends.
    #[must_use]
    pub const fn dialog_effect(&self) -> Option<DialogEffect> {
        self.dialog_effect
    }

    /// What the client does next; `None` if no RFC says so.
    #[must_use]
    pub const fn client_action(&self) -> Option<ClientAction> {
        self.client_action
    }

    /// The codes that this one is easily confused with, in ascending order.
    ///
    /// With the feature `difference`, the function `difference` tells the code from each of them.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    ///
    /// let neighbours = StatusCode::BUSY_HERE.record().confusable();
    /// let expected = [StatusCode::TEMPORARILY_UNAVAILABLE, StatusCode::BUSY_EVERYWHERE, StatusCode::DECLINE];
    /// assert_eq!(neighbours, expected);
    /// ```
    #[must_use]
    pub const fn confusable(&self) -> &'static [StatusCode] {
        self.confusable
    }
}

/// A place in an RFC; printed, it is like `RFC 3261 §21.4.24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference {
    /// The number of the RFC.
    pub rfc: u16,
    /// Sections and tables in it, as text; may be empty.
    pub places: &'static str,
    /// The address of the first of the sections, or of the RFC.
    pub url: &'static str,
}

impl Reference {
    pub(crate) const fn new(rfc: u16, places: &'static str, url: &'static str) -> Self {
        Self { rfc, places, url }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {}", self.rfc)?;
        if self.places.is_empty() { Ok(()) } else { write!(f, " {}", self.places) }
    }
}

/// What a specification says about a header field in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeaderRule {
    /// The name of the header field.
    pub name: &'static str,
    /// The value that the rule is about; `None` if it is about any.
    pub value: Option<&'static str>,
    /// How strong the rule is.
    pub level: Level,
    /// When the rule holds; `None` if it always does.
    pub when: Option<Condition>,
    /// Where the rule is specified.
    pub references: &'static [Reference],
}

impl HeaderRule {
    pub(crate) const fn new(
        name: &'static str,
        value: Option<&'static str>,
        level: Level,
        when: Option<Condition>,
        references: &'static [Reference],
    ) -> Self {
        Self { name, value, level, when, references }
    }
}

/// Rules that hold for a range of codes.
pub(crate) struct Shared {
    pub(crate) first: u16,
    pub(crate) last: u16,
    pub(crate) headers: &'static [HeaderRule],
}
