//! Mappings between causes and status codes.

use super::{Cause, Condition};
use crate::StatusCode;
use crate::generated::q850::FROM_SIP;

/// Who says how causes and status codes are mapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mapping {
    /// RFC 3398, between ISUP and SIP: sections 7.2.4.1 and 8.2.6.1.
    Rfc3398,
    /// RFC 4497, between QSIG and SIP: sections 8.4.1 and 8.4.4.
    Rfc4497,
    /// Asterisk: the causes of status codes, where they are not those of RFC 3398.
    Asterisk,
    /// `FreeSWITCH`: the causes of status codes, where they are not those of RFC 3398.
    FreeSwitch,
}

impl Mapping {
    pub(crate) const COUNT: usize = 4;

    /// What this mapping has among the lists of all mappings.
    const fn of<T>(
        self,
        [rfc3398, rfc4497, asterisk, freeswitch]: &[&'static [T]; Self::COUNT],
    ) -> &'static [T] {
        match self {
            Self::Rfc3398 => rfc3398,
            Self::Rfc4497 => rfc4497,
            Self::Asterisk => asterisk,
            Self::FreeSwitch => freeswitch,
        }
    }
}

/// A row of a mapping: a status code or a cause, and its condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mapped<T> {
    /// The status code or the cause.
    pub to: T,
    /// What has to be true; `None` if nothing has to.
    pub condition: Option<Condition>,
}

impl<T: Copy> Mapped<T> {
    pub(crate) const fn new(to: T, condition: Option<Condition>) -> Self {
        Self { to, condition }
    }

    /// The usual one, which is the first: rows without a condition come first.
    const fn usual(list: &[Self]) -> Option<T> {
        match list {
            [mapped, ..] => Some(mapped.to),
            [] => None,
        }
    }
}

impl Cause {
    /// The rows of a mapping for this cause: the status codes with their conditions, the usual one first.
    ///
    /// The list is empty if the mapping has no row for the cause; [`Cause::status_code`] also follows the rule for such
    /// causes.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    /// use sip_phrasebook::q850::{Cause, Condition, Mapping};
    ///
    /// let [forbidden, decline] = Cause::CALL_REJECTED.status_codes(Mapping::Rfc3398) else { panic!() };
    /// assert_eq!((forbidden.to, forbidden.condition), (StatusCode::FORBIDDEN, None));
    /// assert_eq!((decline.to, decline.condition), (StatusCode::DECLINE, Some(Condition::LocationUser)));
    /// ```
    #[must_use]
    pub const fn status_codes(self, mapping: Mapping) -> &'static [Mapped<StatusCode>] {
        match self.record() {
            Some(record) => mapping.of(&record.to_sip),
            None => &[],
        }
    }

    /// The status code for a gateway that knows nothing but the cause.
    ///
    /// A cause without a row is mapped to 500 by both RFCs. There is no status code for
    ///
    /// - [`NORMAL_CLEARING`](Self::NORMAL_CLEARING), which becomes BYE or CANCEL;
    /// - [`REQUESTED_CHAN_UNAVAIL`](Self::REQUESTED_CHAN_UNAVAIL) by RFC 3398, because the exchange takes another circuit;
    /// - any cause by Asterisk and `FreeSWITCH`, for which the phrasebook has only the causes of status codes.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    /// use sip_phrasebook::q850::{Cause, Mapping};
    ///
    /// assert_eq!(Cause::CALL_REJECTED.status_code(Mapping::Rfc3398), Some(StatusCode::FORBIDDEN));
    /// assert_eq!(Cause::new(10).unwrap().status_code(Mapping::Rfc3398), Some(StatusCode::SERVER_INTERNAL_ERROR));
    /// assert_eq!(Cause::NORMAL_CLEARING.status_code(Mapping::Rfc3398), None);
    /// ```
    #[must_use]
    pub const fn status_code(self, mapping: Mapping) -> Option<StatusCode> {
        match (Mapped::usual(self.status_codes(mapping)), mapping) {
            (Some(code), _) => Some(code),
            (None, Mapping::Rfc3398 | Mapping::Rfc4497) if self.0 == Self::NORMAL_CLEARING.0 => None,
            (None, Mapping::Rfc3398) if self.0 == Self::REQUESTED_CHAN_UNAVAIL.0 => None,
            (None, Mapping::Rfc3398 | Mapping::Rfc4497) => Some(StatusCode::SERVER_INTERNAL_ERROR),
            (None, Mapping::Asterisk | Mapping::FreeSwitch) => None,
        }
    }
}

/// With the feature `q850`.
impl StatusCode {
    /// The rows of a mapping for this status code: the causes with their conditions, the usual one first.
    ///
    /// The list is empty if the mapping has no row for the code; [`StatusCode::cause`] also follows the rule for such codes.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    /// use sip_phrasebook::q850::{Cause, Condition, Mapping};
    ///
    /// let causes = StatusCode::NOT_ACCEPTABLE_HERE.causes(Mapping::Rfc3398);
    /// assert_eq!(causes[0].to, Cause::NORMAL_UNSPECIFIED);
    /// assert_eq!(causes[0].condition, Some(Condition::ByWarning));
    /// ```
    #[must_use]
    pub const fn causes(self, mapping: Mapping) -> &'static [Mapped<Cause>] {
        let mut rows = FROM_SIP.as_slice();
        while let [(code, lists), rest @ ..] = rows {
            if *code == self.as_u16() {
                return mapping.of(lists);
            }
            rows = rest;
        }
        &[]
    }

    /// The cause for a gateway that releases the call, because the INVITE was answered by this status code.
    ///
    /// A code without a row is mapped to 31 by both RFCs. There is no cause for
    ///
    /// - a code below 400, which does not reject the call;
    /// - 487 by RFC 3398, which answers a request that has been cancelled;
    /// - a code that Asterisk or `FreeSWITCH` maps like RFC 3398, or for which the phrasebook does not know their mapping.
    ///
    /// ```
    /// use sip_phrasebook::StatusCode;
    /// use sip_phrasebook::q850::{Cause, Mapping};
    ///
    /// let code = StatusCode::TEMPORARILY_UNAVAILABLE;
    /// assert_eq!(code.cause(Mapping::Rfc3398), Some(Cause::NO_USER_RESPONSE));
    /// assert_eq!(code.cause(Mapping::Asterisk), Some(Cause::NO_ANSWER));
    /// assert_eq!(StatusCode::new(499).unwrap().cause(Mapping::Rfc3398), Some(Cause::NORMAL_UNSPECIFIED));
    /// assert_eq!(StatusCode::OK.cause(Mapping::Rfc3398), None);
    /// ```
    #[must_use]
    pub const fn cause(self, mapping: Mapping) -> Option<Cause> {
        match (Mapped::usual(self.causes(mapping)), mapping) {
            (Some(cause), _) => Some(cause),
            (None, _) if self.as_u16() < 400 => None,
            (None, Mapping::Rfc3398) if self.as_u16() == Self::REQUEST_TERMINATED.as_u16() => None,
            (None, Mapping::Rfc3398 | Mapping::Rfc4497) => Some(Cause::NORMAL_UNSPECIFIED),
            (None, Mapping::Asterisk | Mapping::FreeSwitch) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::q850::RECORDS;

    #[test]
    fn rows_without_a_condition_come_first() {
        for mapping in [Mapping::Rfc3398, Mapping::Rfc4497, Mapping::Asterisk, Mapping::FreeSwitch] {
            for record in &RECORDS {
                let rows = record.cause.status_codes(mapping);
                assert!(rows.is_sorted_by_key(|row| row.condition.is_some()), "{}", record.name);
            }
            for (code, lists) in &FROM_SIP {
                let rows = mapping.of(lists);
                assert!(rows.is_sorted_by_key(|row| row.condition.is_some()), "{code}");
            }
        }
    }
}
