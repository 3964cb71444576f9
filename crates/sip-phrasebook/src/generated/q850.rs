//! The causes, from q850 1.0.0. Made by `cargo xtask bake`; do not edit.

use crate::StatusCode;
use crate::q850::{Cause, Mapped, Mapping, Record};

/// The version of the data on causes.
pub const DATA_VERSION: &str = "1.0.0";

impl Cause {
    /// 1: Unallocated (unassigned) number.
    pub const UNALLOCATED_NUMBER: Self = Self::constant(1);
    /// 2: No route to specified transit network.
    pub const NO_ROUTE_TRANSIT_NET: Self = Self::constant(2);
    /// 3: No route to destination.
    pub const NO_ROUTE_DESTINATION: Self = Self::constant(3);
    /// 4: Send special information tone.
    pub const SEND_SPECIAL_INFORMATION_TONE: Self = Self::constant(4);
    /// 5: Misdialled trunk prefix.
    pub const MISDIALLED_TRUNK_PREFIX: Self = Self::constant(5);
    /// 6: Channel unacceptable.
    pub const CHANNEL_UNACCEPTABLE: Self = Self::constant(6);
    /// 7: Call awarded and being delivered in an established channel.
    pub const CALL_AWARDED_DELIVERED: Self = Self::constant(7);
    /// 8: Preemption.
    pub const PRE_EMPTED: Self = Self::constant(8);
    /// 9: Preemption - circuit reserved for reuse.
    pub const PREEMPTION_CIRCUIT_RESERVED_FOR_REUSE: Self = Self::constant(9);
    /// 14: QoR: ported number.
    pub const NUMBER_PORTED_NOT_HERE: Self = Self::constant(14);
    /// 16: Normal call clearing.
    pub const NORMAL_CLEARING: Self = Self::constant(16);
    /// 17: User busy.
    pub const USER_BUSY: Self = Self::constant(17);
    /// 18: No user responding.
    pub const NO_USER_RESPONSE: Self = Self::constant(18);
    /// 19: No answer from user (user alerted).
    pub const NO_ANSWER: Self = Self::constant(19);
    /// 20: Subscriber absent.
    pub const SUBSCRIBER_ABSENT: Self = Self::constant(20);
    /// 21: Call rejected.
    pub const CALL_REJECTED: Self = Self::constant(21);
    /// 22: Number changed.
    pub const NUMBER_CHANGED: Self = Self::constant(22);
    /// 23: Redirection to new destination.
    pub const REDIRECTION_TO_NEW_DESTINATION: Self = Self::constant(23);
    /// 24: Call rejected due to feature at the destination.
    pub const CALL_REJECTED_DUE_TO_FEATURE_AT_THE_DESTINATION: Self = Self::constant(24);
    /// 25: Exchange routing error.
    pub const EXCHANGE_ROUTING_ERROR: Self = Self::constant(25);
    /// 26: Non-selected user clearing.
    pub const ANSWERED_ELSEWHERE: Self = Self::constant(26);
    /// 27: Destination out of order.
    pub const DESTINATION_OUT_OF_ORDER: Self = Self::constant(27);
    /// 28: Invalid number format (address incomplete).
    pub const INVALID_NUMBER_FORMAT: Self = Self::constant(28);
    /// 29: Facility rejected.
    pub const FACILITY_REJECTED: Self = Self::constant(29);
    /// 30: Response to STATUS ENQUIRY.
    pub const RESPONSE_TO_STATUS_ENQUIRY: Self = Self::constant(30);
    /// 31: Normal, unspecified.
    pub const NORMAL_UNSPECIFIED: Self = Self::constant(31);
    /// 33: Circuit out of order.
    pub const CIRCUIT_OUT_OF_ORDER: Self = Self::constant(33);
    /// 34: No circuit/channel available.
    pub const NORMAL_CIRCUIT_CONGESTION: Self = Self::constant(34);
    /// 38: Network out of order.
    pub const NETWORK_OUT_OF_ORDER: Self = Self::constant(38);
    /// 39: Permanent frame mode connection out of service.
    pub const PERMANENT_FRAME_MODE_CONNECTION_OUT_OF_SERVICE: Self = Self::constant(39);
    /// 40: Permanent frame mode connection operational.
    pub const PERMANENT_FRAME_MODE_CONNECTION_OPERATIONAL: Self = Self::constant(40);
    /// 41: Temporary failure.
    pub const NORMAL_TEMPORARY_FAILURE: Self = Self::constant(41);
    /// 42: Switching equipment congestion.
    pub const SWITCH_CONGESTION: Self = Self::constant(42);
    /// 43: Access information discarded.
    pub const ACCESS_INFO_DISCARDED: Self = Self::constant(43);
    /// 44: Requested circuit/channel not available.
    pub const REQUESTED_CHAN_UNAVAIL: Self = Self::constant(44);
    /// 46: Precedence call blocked.
    pub const PRECEDENCE_CALL_BLOCKED: Self = Self::constant(46);
    /// 47: Resource unavailable, unspecified.
    pub const RESOURCE_UNAVAILABLE_UNSPECIFIED: Self = Self::constant(47);
    /// 49: Quality of service not available.
    pub const QUALITY_OF_SERVICE_NOT_AVAILABLE: Self = Self::constant(49);
    /// 50: Requested facility not subscribed.
    pub const FACILITY_NOT_SUBSCRIBED: Self = Self::constant(50);
    /// 52: Outgoing call barred.
    pub const OUTGOING_CALL_BARRED: Self = Self::constant(52);
    /// 53: Outgoing calls barred within CUG.
    pub const OUTGOING_CALLS_BARRED_WITHIN_CUG: Self = Self::constant(53);
    /// 54: Incoming calls barred.
    pub const INCOMING_CALL_BARRED: Self = Self::constant(54);
    /// 55: Incoming calls barred within CUG.
    pub const INCOMING_CALLS_BARRED_WITHIN_CUG: Self = Self::constant(55);
    /// 56: Call waiting not subscribed.
    pub const CALL_WAITING_NOT_SUBSCRIBED: Self = Self::constant(56);
    /// 57: Bearer capability not authorized.
    pub const BEARERCAPABILITY_NOTAUTH: Self = Self::constant(57);
    /// 58: Bearer capability not presently available.
    pub const BEARERCAPABILITY_NOTAVAIL: Self = Self::constant(58);
    /// 62: Inconsistency in designated outgoing access information and subscriber class.
    pub const INCONSISTENCY_IN_DESIGNATED_OUTGOING_ACCESS_INFORMATION_AND_SUBSCRIBER_CLASS: Self = Self::constant(
        62,
    );
    /// 63: Service or option not available, unspecified.
    pub const SERVICE_UNAVAILABLE: Self = Self::constant(63);
    /// 65: Bearer capability not implemented.
    pub const BEARERCAPABILITY_NOTIMPL: Self = Self::constant(65);
    /// 66: Channel type not implemented.
    pub const CHAN_NOT_IMPLEMENTED: Self = Self::constant(66);
    /// 69: Requested facility not implemented.
    pub const FACILITY_NOT_IMPLEMENTED: Self = Self::constant(69);
    /// 70: Only restricted digital information bearer capability is available.
    pub const ONLY_RESTRICTED_DIGITAL_INFORMATION_BEARER_CAPABILITY_IS_AVAILABLE: Self = Self::constant(
        70,
    );
    /// 79: Service or option not implemented, unspecified.
    pub const SERVICE_NOT_IMPLEMENTED: Self = Self::constant(79);
    /// 81: Invalid call reference value.
    pub const INVALID_CALL_REFERENCE: Self = Self::constant(81);
    /// 82: Identified channel does not exist.
    pub const IDENTIFIED_CHANNEL_DOES_NOT_EXIST: Self = Self::constant(82);
    /// 83: A suspended call exists, but this call identity does not.
    pub const A_SUSPENDED_CALL_EXISTS_BUT_THIS_CALL_IDENTITY_DOES_NOT: Self = Self::constant(
        83,
    );
    /// 84: Call identity in use.
    pub const CALL_IDENTITY_IN_USE: Self = Self::constant(84);
    /// 85: No call suspended.
    pub const NO_CALL_SUSPENDED: Self = Self::constant(85);
    /// 86: Call having the requested call identity has been cleared.
    pub const CALL_HAVING_THE_REQUESTED_CALL_IDENTITY_HAS_BEEN_CLEARED: Self = Self::constant(
        86,
    );
    /// 87: User not member of CUG.
    pub const USER_NOT_MEMBER_OF_CUG: Self = Self::constant(87);
    /// 88: Incompatible destination.
    pub const INCOMPATIBLE_DESTINATION: Self = Self::constant(88);
    /// 90: Non-existent CUG.
    pub const NON_EXISTENT_CUG: Self = Self::constant(90);
    /// 91: Invalid transit network selection.
    pub const INVALID_TRANSIT_NETWORK_SELECTION: Self = Self::constant(91);
    /// 95: Invalid message, unspecified.
    pub const INVALID_MSG_UNSPECIFIED: Self = Self::constant(95);
    /// 96: Mandatory information element is missing.
    pub const MANDATORY_IE_MISSING: Self = Self::constant(96);
    /// 97: Message type non-existent or not implemented.
    pub const MESSAGE_TYPE_NONEXIST: Self = Self::constant(97);
    /// 98: Message not compatible with call state or message type non-existent or not implemented.
    pub const WRONG_MESSAGE: Self = Self::constant(98);
    /// 99: Information element/parameter non-existent or not implemented.
    pub const IE_NONEXIST: Self = Self::constant(99);
    /// 100: Invalid information element contents.
    pub const INVALID_IE_CONTENTS: Self = Self::constant(100);
    /// 101: Message not compatible with call state.
    pub const WRONG_CALL_STATE: Self = Self::constant(101);
    /// 102: Recovery on timer expiry.
    pub const RECOVERY_ON_TIMER_EXPIRE: Self = Self::constant(102);
    /// 103: Parameter non-existent or not implemented, passed on.
    pub const MANDATORY_IE_LENGTH_ERROR: Self = Self::constant(103);
    /// 110: Message with unrecognized parameter, discarded.
    pub const MESSAGE_WITH_UNRECOGNIZED_PARAMETER_DISCARDED: Self = Self::constant(110);
    /// 111: Protocol error, unspecified.
    pub const PROTOCOL_ERROR: Self = Self::constant(111);
    /// 127: Interworking, unspecified.
    pub const INTERWORKING: Self = Self::constant(127);
}

/// When a row of a mapping holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// Only if the request cannot be changed or the changed request fails too.
    AdaptFirst,
    /// Only where 26 means a misrouted ported number (ANSI).
    Ansi,
    /// Depending on the warn-code.
    ByWarning,
    /// Only if the gateway cannot authenticate itself.
    CredentialsFirst,
    /// By the rule for causes and codes that are not listed.
    Default,
    /// Only if the cause location is user.
    LocationUser,
    /// Only if the diagnostic gives the new number, which goes into Contact.
    NewNumber,
    /// Without a diagnostic.
    NoDiagnostic,
    /// With Retry-After where appropriate.
    RetryAfter,
}

impl Condition {
    /// The slug, as in the data files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::AdaptFirst => "adapt-first",
            Self::Ansi => "ansi",
            Self::ByWarning => "by-warning",
            Self::CredentialsFirst => "credentials-first",
            Self::Default => "default",
            Self::LocationUser => "location-user",
            Self::NewNumber => "new-number",
            Self::NoDiagnostic => "no-diagnostic",
            Self::RetryAfter => "retry-after",
        }
    }
}

/// The position of the record of each cause; 255 if it has none.
pub(crate) static SLOTS: [u8; 128] = [
    255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 255, 255, 255, 255, 9, 255, 10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 255, 26, 27, 255, 255, 255, 28, 29, 30, 31,
    32, 33, 34, 255, 35, 36, 255, 37, 38, 255, 39, 40, 41, 42, 43, 44, 45, 255, 255, 255,
    46, 47, 255, 48, 49, 255, 255, 50, 51, 255, 255, 255, 255, 255, 255, 255, 255, 52,
    255, 53, 54, 55, 56, 57, 58, 59, 60, 255, 61, 62, 255, 255, 255, 63, 64, 65, 66, 67,
    68, 69, 70, 71, 255, 255, 255, 255, 255, 255, 72, 73, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 74,
];

/// The records, in the order of their causes.
pub(crate) static RECORDS: [Record; 75] = [
    Record {
        cause: Cause::constant(1),
        name: "Unallocated (unassigned) number",
        asterisk: Some("AST_CAUSE_UNALLOCATED"),
        freeswitch: Some("UNALLOCATED_NUMBER"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(404), None)],
            &[Mapped::new(StatusCode::constant(404), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(2),
        name: "No route to specified transit network",
        asterisk: Some("AST_CAUSE_NO_ROUTE_TRANSIT_NET"),
        freeswitch: Some("NO_ROUTE_TRANSIT_NET"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(404), None)],
            &[Mapped::new(StatusCode::constant(404), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(3),
        name: "No route to destination",
        asterisk: Some("AST_CAUSE_NO_ROUTE_DESTINATION"),
        freeswitch: Some("NO_ROUTE_DESTINATION"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(404), None)],
            &[Mapped::new(StatusCode::constant(404), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(4),
        name: "Send special information tone",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(5),
        name: "Misdialled trunk prefix",
        asterisk: Some("AST_CAUSE_MISDIALLED_TRUNK_PREFIX"),
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(6),
        name: "Channel unacceptable",
        asterisk: Some("AST_CAUSE_CHANNEL_UNACCEPTABLE"),
        freeswitch: Some("CHANNEL_UNACCEPTABLE"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(7),
        name: "Call awarded and being delivered in an established channel",
        asterisk: Some("AST_CAUSE_CALL_AWARDED_DELIVERED"),
        freeswitch: Some("CALL_AWARDED_DELIVERED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(8),
        name: "Preemption",
        asterisk: Some("AST_CAUSE_PRE_EMPTED"),
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(9),
        name: "Preemption - circuit reserved for reuse",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(14),
        name: "QoR: ported number",
        asterisk: Some("AST_CAUSE_NUMBER_PORTED_NOT_HERE"),
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(16),
        name: "Normal call clearing",
        asterisk: Some("AST_CAUSE_NORMAL_CLEARING"),
        freeswitch: Some("NORMAL_CLEARING"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(17),
        name: "User busy",
        asterisk: Some("AST_CAUSE_USER_BUSY"),
        freeswitch: Some("USER_BUSY"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(486), None)],
            &[Mapped::new(StatusCode::constant(486), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(18),
        name: "No user responding",
        asterisk: Some("AST_CAUSE_NO_USER_RESPONSE"),
        freeswitch: Some("NO_USER_RESPONSE"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(408), None)],
            &[Mapped::new(StatusCode::constant(408), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(19),
        name: "No answer from user (user alerted)",
        asterisk: Some("AST_CAUSE_NO_ANSWER"),
        freeswitch: Some("NO_ANSWER"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(480), None)],
            &[Mapped::new(StatusCode::constant(480), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(20),
        name: "Subscriber absent",
        asterisk: Some("AST_CAUSE_SUBSCRIBER_ABSENT"),
        freeswitch: Some("SUBSCRIBER_ABSENT"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(480), None)],
            &[Mapped::new(StatusCode::constant(480), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(21),
        name: "Call rejected",
        asterisk: Some("AST_CAUSE_CALL_REJECTED"),
        freeswitch: Some("CALL_REJECTED"),
        to_sip: [
            &[
                Mapped::new(StatusCode::constant(403), None),
                Mapped::new(StatusCode::constant(603), Some(Condition::LocationUser)),
            ],
            &[
                Mapped::new(StatusCode::constant(403), None),
                Mapped::new(StatusCode::constant(603), Some(Condition::LocationUser)),
            ],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(22),
        name: "Number changed",
        asterisk: Some("AST_CAUSE_NUMBER_CHANGED"),
        freeswitch: Some("NUMBER_CHANGED"),
        to_sip: [
            &[
                Mapped::new(StatusCode::constant(410), None),
                Mapped::new(StatusCode::constant(301), Some(Condition::NewNumber)),
            ],
            &[
                Mapped::new(StatusCode::constant(410), None),
                Mapped::new(StatusCode::constant(301), Some(Condition::NewNumber)),
            ],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(23),
        name: "Redirection to new destination",
        asterisk: Some("AST_CAUSE_REDIRECTED_TO_NEW_DESTINATION"),
        freeswitch: Some("REDIRECTION_TO_NEW_DESTINATION"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(410), None)],
            &[Mapped::new(StatusCode::constant(410), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(24),
        name: "Call rejected due to feature at the destination",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(25),
        name: "Exchange routing error",
        asterisk: None,
        freeswitch: Some("EXCHANGE_ROUTING_ERROR"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(26),
        name: "Non-selected user clearing",
        asterisk: Some("AST_CAUSE_ANSWERED_ELSEWHERE"),
        freeswitch: None,
        to_sip: [
            &[Mapped::new(StatusCode::constant(404), Some(Condition::Ansi))],
            &[],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(27),
        name: "Destination out of order",
        asterisk: Some("AST_CAUSE_DESTINATION_OUT_OF_ORDER"),
        freeswitch: Some("DESTINATION_OUT_OF_ORDER"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(502), None)],
            &[Mapped::new(StatusCode::constant(502), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(28),
        name: "Invalid number format (address incomplete)",
        asterisk: Some("AST_CAUSE_INVALID_NUMBER_FORMAT"),
        freeswitch: Some("INVALID_NUMBER_FORMAT"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(484), None)],
            &[Mapped::new(StatusCode::constant(484), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(29),
        name: "Facility rejected",
        asterisk: Some("AST_CAUSE_FACILITY_REJECTED"),
        freeswitch: Some("FACILITY_REJECTED"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(501), None)],
            &[Mapped::new(StatusCode::constant(501), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(30),
        name: "Response to STATUS ENQUIRY",
        asterisk: Some("AST_CAUSE_RESPONSE_TO_STATUS_ENQUIRY"),
        freeswitch: Some("RESPONSE_TO_STATUS_ENQUIRY"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(31),
        name: "Normal, unspecified",
        asterisk: Some("AST_CAUSE_NORMAL_UNSPECIFIED"),
        freeswitch: Some("NORMAL_UNSPECIFIED"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(480), None)],
            &[Mapped::new(StatusCode::constant(480), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(33),
        name: "Circuit out of order",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(34),
        name: "No circuit/channel available",
        asterisk: Some("AST_CAUSE_NORMAL_CIRCUIT_CONGESTION"),
        freeswitch: Some("NORMAL_CIRCUIT_CONGESTION"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(38),
        name: "Network out of order",
        asterisk: Some("AST_CAUSE_NETWORK_OUT_OF_ORDER"),
        freeswitch: Some("NETWORK_OUT_OF_ORDER"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(39),
        name: "Permanent frame mode connection out of service",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(40),
        name: "Permanent frame mode connection operational",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(41),
        name: "Temporary failure",
        asterisk: Some("AST_CAUSE_NORMAL_TEMPORARY_FAILURE"),
        freeswitch: Some("NORMAL_TEMPORARY_FAILURE"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(42),
        name: "Switching equipment congestion",
        asterisk: Some("AST_CAUSE_SWITCH_CONGESTION"),
        freeswitch: Some("SWITCH_CONGESTION"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(43),
        name: "Access information discarded",
        asterisk: Some("AST_CAUSE_ACCESS_INFO_DISCARDED"),
        freeswitch: Some("ACCESS_INFO_DISCARDED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(44),
        name: "Requested circuit/channel not available",
        asterisk: Some("AST_CAUSE_REQUESTED_CHAN_UNAVAIL"),
        freeswitch: Some("REQUESTED_CHAN_UNAVAIL"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(46),
        name: "Precedence call blocked",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(47),
        name: "Resource unavailable, unspecified",
        asterisk: None,
        freeswitch: None,
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[Mapped::new(StatusCode::constant(503), Some(Condition::RetryAfter))],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(49),
        name: "Quality of service not available",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(50),
        name: "Requested facility not subscribed",
        asterisk: Some("AST_CAUSE_FACILITY_NOT_SUBSCRIBED"),
        freeswitch: Some("FACILITY_NOT_SUBSCRIBED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(52),
        name: "Outgoing call barred",
        asterisk: Some("AST_CAUSE_OUTGOING_CALL_BARRED"),
        freeswitch: Some("OUTGOING_CALL_BARRED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(53),
        name: "Outgoing calls barred within CUG",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(54),
        name: "Incoming calls barred",
        asterisk: Some("AST_CAUSE_INCOMING_CALL_BARRED"),
        freeswitch: Some("INCOMING_CALL_BARRED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(55),
        name: "Incoming calls barred within CUG",
        asterisk: None,
        freeswitch: None,
        to_sip: [
            &[Mapped::new(StatusCode::constant(403), None)],
            &[Mapped::new(StatusCode::constant(403), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(56),
        name: "Call waiting not subscribed",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(57),
        name: "Bearer capability not authorized",
        asterisk: Some("AST_CAUSE_BEARERCAPABILITY_NOTAUTH"),
        freeswitch: Some("BEARERCAPABILITY_NOTAUTH"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(403), None)],
            &[Mapped::new(StatusCode::constant(403), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(58),
        name: "Bearer capability not presently available",
        asterisk: Some("AST_CAUSE_BEARERCAPABILITY_NOTAVAIL"),
        freeswitch: Some("BEARERCAPABILITY_NOTAVAIL"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), None)],
            &[Mapped::new(StatusCode::constant(503), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(62),
        name: "Inconsistency in designated outgoing access information and subscriber class",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(63),
        name: "Service or option not available, unspecified",
        asterisk: None,
        freeswitch: Some("SERVICE_UNAVAILABLE"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(65),
        name: "Bearer capability not implemented",
        asterisk: Some("AST_CAUSE_BEARERCAPABILITY_NOTIMPL"),
        freeswitch: None,
        to_sip: [
            &[Mapped::new(StatusCode::constant(488), None)],
            &[Mapped::new(StatusCode::constant(488), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(66),
        name: "Channel type not implemented",
        asterisk: Some("AST_CAUSE_CHAN_NOT_IMPLEMENTED"),
        freeswitch: Some("CHAN_NOT_IMPLEMENTED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(69),
        name: "Requested facility not implemented",
        asterisk: Some("AST_CAUSE_FACILITY_NOT_IMPLEMENTED"),
        freeswitch: Some("FACILITY_NOT_IMPLEMENTED"),
        to_sip: [&[], &[Mapped::new(StatusCode::constant(501), None)], &[], &[]],
    },
    Record {
        cause: Cause::constant(70),
        name: "Only restricted digital information bearer capability is available",
        asterisk: None,
        freeswitch: None,
        to_sip: [
            &[Mapped::new(StatusCode::constant(488), None)],
            &[Mapped::new(StatusCode::constant(488), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(79),
        name: "Service or option not implemented, unspecified",
        asterisk: None,
        freeswitch: Some("SERVICE_NOT_IMPLEMENTED"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(501), None)],
            &[Mapped::new(StatusCode::constant(501), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(81),
        name: "Invalid call reference value",
        asterisk: Some("AST_CAUSE_INVALID_CALL_REFERENCE"),
        freeswitch: Some("INVALID_CALL_REFERENCE"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(82),
        name: "Identified channel does not exist",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(83),
        name: "A suspended call exists, but this call identity does not",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(84),
        name: "Call identity in use",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(85),
        name: "No call suspended",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(86),
        name: "Call having the requested call identity has been cleared",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(87),
        name: "User not member of CUG",
        asterisk: None,
        freeswitch: None,
        to_sip: [
            &[Mapped::new(StatusCode::constant(403), None)],
            &[Mapped::new(StatusCode::constant(403), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(88),
        name: "Incompatible destination",
        asterisk: Some("AST_CAUSE_INCOMPATIBLE_DESTINATION"),
        freeswitch: Some("INCOMPATIBLE_DESTINATION"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(503), None)],
            &[Mapped::new(StatusCode::constant(503), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(90),
        name: "Non-existent CUG",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(91),
        name: "Invalid transit network selection",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(95),
        name: "Invalid message, unspecified",
        asterisk: Some("AST_CAUSE_INVALID_MSG_UNSPECIFIED"),
        freeswitch: Some("INVALID_MSG_UNSPECIFIED"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(96),
        name: "Mandatory information element is missing",
        asterisk: Some("AST_CAUSE_MANDATORY_IE_MISSING"),
        freeswitch: Some("MANDATORY_IE_MISSING"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(97),
        name: "Message type non-existent or not implemented",
        asterisk: Some("AST_CAUSE_MESSAGE_TYPE_NONEXIST"),
        freeswitch: Some("MESSAGE_TYPE_NONEXIST"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(98),
        name: "Message not compatible with call state or message type non-existent or not implemented",
        asterisk: Some("AST_CAUSE_WRONG_MESSAGE"),
        freeswitch: Some("WRONG_MESSAGE"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(99),
        name: "Information element/parameter non-existent or not implemented",
        asterisk: Some("AST_CAUSE_IE_NONEXIST"),
        freeswitch: Some("IE_NONEXIST"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(100),
        name: "Invalid information element contents",
        asterisk: Some("AST_CAUSE_INVALID_IE_CONTENTS"),
        freeswitch: Some("INVALID_IE_CONTENTS"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(101),
        name: "Message not compatible with call state",
        asterisk: Some("AST_CAUSE_WRONG_CALL_STATE"),
        freeswitch: Some("WRONG_CALL_STATE"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(102),
        name: "Recovery on timer expiry",
        asterisk: Some("AST_CAUSE_RECOVERY_ON_TIMER_EXPIRE"),
        freeswitch: Some("RECOVERY_ON_TIMER_EXPIRE"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(504), None)],
            &[Mapped::new(StatusCode::constant(504), None)],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(103),
        name: "Parameter non-existent or not implemented, passed on",
        asterisk: Some("AST_CAUSE_MANDATORY_IE_LENGTH_ERROR"),
        freeswitch: Some("MANDATORY_IE_LENGTH_ERROR"),
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(110),
        name: "Message with unrecognized parameter, discarded",
        asterisk: None,
        freeswitch: None,
        to_sip: [&[], &[], &[], &[]],
    },
    Record {
        cause: Cause::constant(111),
        name: "Protocol error, unspecified",
        asterisk: Some("AST_CAUSE_PROTOCOL_ERROR"),
        freeswitch: Some("PROTOCOL_ERROR"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(500), None)],
            &[Mapped::new(StatusCode::constant(500), Some(Condition::Default))],
            &[],
            &[],
        ],
    },
    Record {
        cause: Cause::constant(127),
        name: "Interworking, unspecified",
        asterisk: Some("AST_CAUSE_INTERWORKING"),
        freeswitch: Some("INTERWORKING"),
        to_sip: [
            &[Mapped::new(StatusCode::constant(500), None)],
            &[Mapped::new(StatusCode::constant(500), Some(Condition::Default))],
            &[],
            &[],
        ],
    },
];

/// The causes of each status code by each mapping.
pub(crate) static FROM_SIP: [(u16, [&[Mapped<Cause>]; Mapping::COUNT]); 42] = [
    (302, [&[], &[], &[Mapped::new(Cause::constant(23), None)], &[]]),
    (
        400,
        [
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        401,
        [
            &[Mapped::new(Cause::constant(21), Some(Condition::CredentialsFirst))],
            &[Mapped::new(Cause::constant(21), Some(Condition::CredentialsFirst))],
            &[],
            &[],
        ],
    ),
    (
        402,
        [
            &[Mapped::new(Cause::constant(21), None)],
            &[Mapped::new(Cause::constant(21), None)],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        403,
        [
            &[Mapped::new(Cause::constant(21), None)],
            &[Mapped::new(Cause::constant(21), None)],
            &[],
            &[],
        ],
    ),
    (
        404,
        [
            &[Mapped::new(Cause::constant(1), None)],
            &[Mapped::new(Cause::constant(1), None)],
            &[],
            &[],
        ],
    ),
    (
        405,
        [
            &[Mapped::new(Cause::constant(63), None)],
            &[Mapped::new(Cause::constant(63), None)],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        406,
        [
            &[Mapped::new(Cause::constant(79), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(79), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        407,
        [
            &[Mapped::new(Cause::constant(21), Some(Condition::CredentialsFirst))],
            &[Mapped::new(Cause::constant(21), Some(Condition::CredentialsFirst))],
            &[],
            &[],
        ],
    ),
    (
        408,
        [
            &[Mapped::new(Cause::constant(102), None)],
            &[Mapped::new(Cause::constant(102), None)],
            &[Mapped::new(Cause::constant(18), None)],
            &[],
        ],
    ),
    (
        410,
        [
            &[Mapped::new(Cause::constant(22), Some(Condition::NoDiagnostic))],
            &[Mapped::new(Cause::constant(22), Some(Condition::NoDiagnostic))],
            &[],
            &[],
        ],
    ),
    (411, [&[], &[], &[Mapped::new(Cause::constant(127), None)], &[]]),
    (
        413,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        414,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        415,
        [
            &[Mapped::new(Cause::constant(79), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(79), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        416,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        420,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(3), None)],
            &[],
        ],
    ),
    (
        421,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        423,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        480,
        [
            &[Mapped::new(Cause::constant(18), None)],
            &[Mapped::new(Cause::constant(18), None)],
            &[Mapped::new(Cause::constant(19), None)],
            &[],
        ],
    ),
    (
        481,
        [
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        482,
        [
            &[Mapped::new(Cause::constant(25), None)],
            &[Mapped::new(Cause::constant(25), None)],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        483,
        [
            &[Mapped::new(Cause::constant(25), None)],
            &[Mapped::new(Cause::constant(25), None)],
            &[Mapped::new(Cause::constant(19), None)],
            &[],
        ],
    ),
    (
        484,
        [
            &[Mapped::new(Cause::constant(28), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(28), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        485,
        [
            &[Mapped::new(Cause::constant(1), None)],
            &[Mapped::new(Cause::constant(1), None)],
            &[],
            &[Mapped::new(Cause::constant(3), None)],
        ],
    ),
    (
        486,
        [
            &[Mapped::new(Cause::constant(17), None)],
            &[Mapped::new(Cause::constant(17), None)],
            &[],
            &[],
        ],
    ),
    (
        487,
        [
            &[],
            &[Mapped::new(Cause::constant(31), Some(Condition::Default))],
            &[Mapped::new(Cause::constant(127), None)],
            &[],
        ],
    ),
    (
        488,
        [
            &[
                Mapped::new(Cause::constant(31), Some(Condition::ByWarning)),
                Mapped::new(Cause::constant(65), Some(Condition::ByWarning)),
            ],
            &[
                Mapped::new(Cause::constant(31), Some(Condition::ByWarning)),
                Mapped::new(Cause::constant(65), Some(Condition::ByWarning)),
            ],
            &[Mapped::new(Cause::constant(58), None)],
            &[Mapped::new(Cause::constant(88), None)],
        ],
    ),
    (491, [&[], &[], &[Mapped::new(Cause::constant(127), None)], &[]]),
    (493, [&[], &[], &[Mapped::new(Cause::constant(127), None)], &[]]),
    (
        500,
        [
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(38), None)],
            &[],
        ],
    ),
    (
        501,
        [
            &[Mapped::new(Cause::constant(79), None)],
            &[Mapped::new(Cause::constant(79), None)],
            &[Mapped::new(Cause::constant(29), None)],
            &[],
        ],
    ),
    (
        502,
        [
            &[Mapped::new(Cause::constant(38), None)],
            &[Mapped::new(Cause::constant(38), None)],
            &[Mapped::new(Cause::constant(27), None)],
            &[],
        ],
    ),
    (
        503,
        [
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(41), None)],
            &[Mapped::new(Cause::constant(34), None)],
            &[],
        ],
    ),
    (
        504,
        [
            &[Mapped::new(Cause::constant(102), None)],
            &[Mapped::new(Cause::constant(102), None)],
            &[],
            &[],
        ],
    ),
    (
        505,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[],
            &[],
        ],
    ),
    (
        513,
        [
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(127), Some(Condition::AdaptFirst))],
            &[Mapped::new(Cause::constant(34), None)],
            &[],
        ],
    ),
    (
        600,
        [
            &[Mapped::new(Cause::constant(17), None)],
            &[Mapped::new(Cause::constant(17), None)],
            &[],
            &[],
        ],
    ),
    (
        603,
        [
            &[Mapped::new(Cause::constant(21), None)],
            &[Mapped::new(Cause::constant(21), None)],
            &[],
            &[],
        ],
    ),
    (
        604,
        [
            &[Mapped::new(Cause::constant(1), None)],
            &[Mapped::new(Cause::constant(1), None)],
            &[],
            &[Mapped::new(Cause::constant(3), None)],
        ],
    ),
    (
        606,
        [
            &[
                Mapped::new(Cause::constant(31), Some(Condition::ByWarning)),
                Mapped::new(Cause::constant(65), Some(Condition::ByWarning)),
            ],
            &[
                Mapped::new(Cause::constant(31), Some(Condition::ByWarning)),
                Mapped::new(Cause::constant(65), Some(Condition::ByWarning)),
            ],
            &[Mapped::new(Cause::constant(58), None)],
            &[Mapped::new(Cause::constant(88), None)],
        ],
    ),
    (608, [&[], &[], &[], &[Mapped::new(Cause::constant(21), None)]]),
];
