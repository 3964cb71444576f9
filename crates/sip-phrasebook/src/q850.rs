//! The causes of ITU-T Q.850, with which the telephone network says why a call ended, and their mappings to and from status
//! codes.
//!
//! ```
//! use sip_phrasebook::q850::{self, Cause, Mapping, ReasonValue};
//! use sip_phrasebook::{Locale, StatusCode};
//!
//! // A gateway releases the call, because the callee answered 486.
//! let cause = StatusCode::BUSY_HERE.cause(Mapping::Rfc3398).unwrap();
//! assert_eq!(cause, Cause::USER_BUSY);
//! assert_eq!(cause.freeswitch_name(), Some("USER_BUSY"));
//! assert_eq!(q850::phrase(cause, Locale::Ko), Some("사용자 통화 중"));
//! assert_eq!(cause.status_code(Mapping::Rfc3398), Some(StatusCode::BUSY_HERE));
//!
//! // The SIP side learns the cause from a Reason header field.
//! let value = ReasonValue::new(cause, "User busy").to_string();
//! assert_eq!(value, r#"Q.850;cause=17;text="User busy""#);
//! assert_eq!(Cause::from_reason(value.as_bytes()), Some(cause));
//! ```
//!
//! Names and phrases are there for the causes that Q.850 lists ([`Cause::is_known`]). The mappings of RFC 3398 and RFC 4497
//! cover every cause and every status code.

mod mapping;
mod reason;

use core::fmt;

#[cfg(any(feature = "summary", feature = "description", feature = "action"))]
use crate::generated;
use crate::generated::q850::{RECORDS, SLOTS};
use crate::generated::q850_phrase;
use crate::{Locale, StatusCode, packed};

pub use crate::generated::q850::{Condition, DATA_VERSION};
pub use mapping::{Mapped, Mapping};
pub use reason::ReasonValue;

/// A cause of Q.850: a number from 0 to 127, known or not.
///
/// The constants have the names of `FreeSWITCH`; where it has none, that of Asterisk, else the name in Q.850.
///
/// ```
/// use sip_phrasebook::q850::Cause;
///
/// let cause = Cause::new(17).unwrap();
/// assert_eq!(cause, Cause::USER_BUSY);
/// assert_eq!(cause.name(), Some("User busy"));
/// assert_eq!(Cause::new(128), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cause(u8);

/// The facts about a cause.
pub(crate) struct Record {
    pub(crate) cause: Cause,
    pub(crate) name: &'static str,
    pub(crate) asterisk: Option<&'static str>,
    pub(crate) freeswitch: Option<&'static str>,
    /// The status codes by each mapping.
    pub(crate) to_sip: [&'static [Mapped<StatusCode>]; Mapping::COUNT],
}

impl Cause {
    /// The highest number that a cause can be.
    pub const MAX: u8 = 127;

    /// The cause of a number; `None` if the number is above 127.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number <= Self::MAX { Some(Self(number)) } else { None }
    }

    /// The number.
    #[must_use]
    pub const fn as_u8(self) -> u8 {
        self.0
    }

    /// Whether the phrasebook has this cause.
    ///
    /// ```
    /// use sip_phrasebook::q850::Cause;
    ///
    /// assert!(Cause::INTERWORKING.is_known());
    /// assert!(!Cause::new(10).unwrap().is_known());
    /// ```
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.record().is_some()
    }

    /// The English name in Q.850; `None` if the cause is not known.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self.record() {
            Some(record) => Some(record.name),
            None => None,
        }
    }

    /// The name of the constant in Asterisk's source; `None` if it has none.
    ///
    /// ```
    /// use sip_phrasebook::q850::Cause;
    ///
    /// assert_eq!(Cause::NORMAL_CLEARING.asterisk_name(), Some("AST_CAUSE_NORMAL_CLEARING"));
    /// ```
    #[must_use]
    pub const fn asterisk_name(self) -> Option<&'static str> {
        match self.record() {
            Some(record) => record.asterisk,
            None => None,
        }
    }

    /// The name that `FreeSWITCH` logs and takes in its dialplan; `None` if it has none.
    ///
    /// ```
    /// use sip_phrasebook::q850::Cause;
    ///
    /// assert_eq!(Cause::NORMAL_CLEARING.freeswitch_name(), Some("NORMAL_CLEARING"));
    /// ```
    #[must_use]
    pub const fn freeswitch_name(self) -> Option<&'static str> {
        match self.record() {
            Some(record) => record.freeswitch,
            None => None,
        }
    }

    /// The cause with this name in Asterisk's source; letters may be of any case.
    ///
    /// ```
    /// use sip_phrasebook::q850::Cause;
    ///
    /// assert_eq!(Cause::from_asterisk_name("AST_CAUSE_USER_BUSY"), Some(Cause::USER_BUSY));
    /// assert_eq!(Cause::from_asterisk_name("USER_BUSY"), None);
    /// ```
    #[must_use]
    pub fn from_asterisk_name(name: &str) -> Option<Self> {
        Self::find(name, |record| record.asterisk)
    }

    /// The cause with this name in `FreeSWITCH`; letters may be of any case.
    ///
    /// `FreeSWITCH` has causes above 127 for itself, such as `ORIGINATOR_CANCEL`. They are no causes of Q.850.
    ///
    /// ```
    /// use sip_phrasebook::q850::Cause;
    ///
    /// assert_eq!(Cause::from_freeswitch_name("user_busy"), Some(Cause::USER_BUSY));
    /// assert_eq!(Cause::from_freeswitch_name("ORIGINATOR_CANCEL"), None);
    /// ```
    #[must_use]
    pub fn from_freeswitch_name(name: &str) -> Option<Self> {
        Self::find(name, |record| record.freeswitch)
    }

    fn find(name: &str, of: impl Fn(&Record) -> Option<&'static str>) -> Option<Self> {
        let has_name = |record: &&Record| of(record).is_some_and(|other| other.eq_ignore_ascii_case(name));
        RECORDS.iter().find(has_name).map(|record| record.cause)
    }

    /// Makes a constant; its number is at most 127.
    pub(crate) const fn constant(number: u8) -> Self {
        Self(number)
    }

    /// The position of the record and of the texts; it is beyond all of them if the cause is not known.
    const fn slot(self) -> usize {
        match SLOTS.as_slice().split_at_checked(self.0 as usize) {
            Some((_, [slot, ..])) => *slot as usize,
            _ => usize::MAX,
        }
    }

    const fn record(self) -> Option<&'static Record> {
        match RECORDS.as_slice().split_at_checked(self.slot()) {
            Some((_, [record, ..])) => Some(record),
            _ => None,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cause({})", self.0)
    }
}

impl From<Cause> for u8 {
    fn from(cause: Cause) -> Self {
        cause.as_u8()
    }
}

/// The name of a cause in a locale; `None` if the cause is not known.
///
/// ```
/// use sip_phrasebook::Locale;
/// use sip_phrasebook::q850::{Cause, phrase};
///
/// assert_eq!(phrase(Cause::NORMAL_CLEARING, Locale::En), Some("Normal call clearing"));
/// assert_eq!(phrase(Cause::new(10).unwrap(), Locale::En), None);
/// ```
#[must_use]
pub const fn phrase(cause: Cause, locale: Locale) -> Option<&'static str> {
    text(q850_phrase::ALL, &q850_phrase::ENDS, cause, locale)
}

/// What a cause means, in one sentence; `None` if the cause is not known.
///
/// ```
/// use sip_phrasebook::Locale;
/// use sip_phrasebook::q850::{Cause, summary};
///
/// assert!(summary(Cause::NORMAL_CLEARING, Locale::En).unwrap().ends_with('.'));
/// ```
#[cfg(feature = "summary")]
#[must_use]
pub const fn summary(cause: Cause, locale: Locale) -> Option<&'static str> {
    text(generated::q850_summary::ALL, &generated::q850_summary::ENDS, cause, locale)
}

/// What a cause means, in a few sentences: who sends it and when; `None` if the cause is not known.
///
/// ```
/// use sip_phrasebook::Locale;
/// use sip_phrasebook::q850::{Cause, description};
///
/// assert!(description(Cause::NORMAL_CLEARING, Locale::En).unwrap().contains("BYE"));
/// ```
#[cfg(feature = "description")]
#[must_use]
pub const fn description(cause: Cause, locale: Locale) -> Option<&'static str> {
    text(generated::q850_description::ALL, &generated::q850_description::ENDS, cause, locale)
}

/// What to check first when calls end with a cause; `None` if the cause is not known.
///
/// ```
/// use sip_phrasebook::Locale;
/// use sip_phrasebook::q850::{Cause, action};
///
/// assert!(action(Cause::NORMAL_CLEARING, Locale::En).unwrap().contains("timer"));
/// ```
#[cfg(feature = "action")]
#[must_use]
pub const fn action(cause: Cause, locale: Locale) -> Option<&'static str> {
    text(generated::q850_action::ALL, &generated::q850_action::ENDS, cause, locale)
}

/// The text of a cause among all texts of one kind; `None` if the cause is not known.
const fn text<const ENDS: usize>(
    texts: &'static str,
    ends: &packed::Ends<ENDS>,
    cause: Cause,
    locale: Locale,
) -> Option<&'static str> {
    if cause.is_known() { Some(packed::text(texts, ends, locale, cause.slot())) } else { None }
}
