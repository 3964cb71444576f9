//! The data, from sip-response 1.0.0. Made by `cargo xtask bake`; do not edit.

use crate::StatusCode;
use crate::record::{HeaderRule, Record, Reference, Shared};

pub(crate) mod reason_phrase;
#[cfg(feature = "summary")]
pub(crate) mod summary;
#[cfg(feature = "description")]
pub(crate) mod description;
#[cfg(feature = "action")]
pub(crate) mod action;
#[cfg(feature = "caller")]
pub(crate) mod caller;
#[cfg(feature = "difference")]
pub(crate) mod difference;
#[cfg(feature = "q850")]
pub(crate) mod q850_phrase;
#[cfg(all(feature = "q850", feature = "summary"))]
pub(crate) mod q850_summary;
#[cfg(all(feature = "q850", feature = "description"))]
pub(crate) mod q850_description;
#[cfg(all(feature = "q850", feature = "action"))]
pub(crate) mod q850_action;
pub(crate) mod detail;
pub(crate) mod likely;
pub(crate) mod plural;
#[cfg(feature = "q850")]
pub(crate) mod q850;
pub(crate) mod unicode;

/// The version of the data.
pub const DATA_VERSION: &str = "1.0.0";

/// The day of the registry's last change that the data includes, as `YYYY-MM-DD`.
pub const REGISTRY_UPDATED: &str = "2026-01-07";

/// A language that there are phrases in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Locale {
    /// English, `en`.
    En,
    /// Español, `es`.
    #[cfg(feature = "es")]
    Es,
    /// 한국어, `ko`.
    #[cfg(feature = "ko")]
    Ko,
    /// 简体中文, `zh-CN`.
    #[cfg(feature = "zh-CN")]
    ZhCn,
}

impl Locale {
    /// The locale whose phrases are the canonical ones.
    pub const SOURCE: Self = Self::En;
    /// All locales, the source locale first.
    pub const ALL: [Self; 1 + cfg!(feature = "es") as usize
        + cfg!(feature = "ko") as usize + cfg!(feature = "zh-CN") as usize] = [
        Self::En,
        #[cfg(feature = "es")]
        Self::Es,
        #[cfg(feature = "ko")]
        Self::Ko,
        #[cfg(feature = "zh-CN")]
        Self::ZhCn,
    ];
    pub(crate) const TAGS: [&'static str; Self::COUNT] = [
        "en",
        #[cfg(feature = "es")]
        "es",
        #[cfg(feature = "ko")]
        "ko",
        #[cfg(feature = "zh-CN")]
        "zh-CN",
    ];
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            #[cfg(feature = "es")]
            Self::Es => "es",
            #[cfg(feature = "ko")]
            Self::Ko => "ko",
            #[cfg(feature = "zh-CN")]
            Self::ZhCn => "zh-CN",
        }
    }
}

/// The messages of a locale as Fluent text.
#[cfg(feature = "fluent")]
pub(crate) const fn fluent(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("fluent/en.ftl"),
        #[cfg(feature = "es")]
        Locale::Es => include_str!("fluent/es.ftl"),
        #[cfg(feature = "ko")]
        Locale::Ko => include_str!("fluent/ko.ftl"),
        #[cfg(feature = "zh-CN")]
        Locale::ZhCn => include_str!("fluent/zh-CN.ftl"),
    }
}

impl StatusCode {
    /// 100 Trying, [RFC 3261 §21.1.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1).
    pub const TRYING: Self = Self::constant(100);
    /// 101 Dialog Establishment, as found in belle-sip, eXosip2 (draft).
    pub const DIALOG_ESTABLISHMENT: Self = Self::constant(101);
    /// 180 Ringing, [RFC 3261 §21.1.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2).
    pub const RINGING: Self = Self::constant(180);
    /// 181 Call Is Being Forwarded, [RFC 3261 §21.1.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3).
    pub const CALL_IS_BEING_FORWARDED: Self = Self::constant(181);
    /// 182 Queued, [RFC 3261 §21.1.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4).
    pub const QUEUED: Self = Self::constant(182);
    /// 183 Session Progress, [RFC 3261 §21.1.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5).
    pub const SESSION_PROGRESS: Self = Self::constant(183);
    /// 199 Early Dialog Terminated, [RFC 6228 §5, §6, §11.1](https://www.rfc-editor.org/rfc/rfc6228#section-5).
    pub const EARLY_DIALOG_TERMINATED: Self = Self::constant(199);
    /// 200 OK, [RFC 3261 §21.2.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1).
    pub const OK: Self = Self::constant(200);
    /// 202 Accepted, [RFC 6665 §8.3.1](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1) (deprecated).
    pub const ACCEPTED: Self = Self::constant(202);
    /// 204 No Notification, [RFC 5839 §7.1](https://www.rfc-editor.org/rfc/rfc5839#section-7.1).
    pub const NO_NOTIFICATION: Self = Self::constant(204);
    /// 300 Multiple Choices, [RFC 3261 §21.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1).
    pub const MULTIPLE_CHOICES: Self = Self::constant(300);
    /// 301 Moved Permanently, [RFC 3261 §21.3.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2).
    pub const MOVED_PERMANENTLY: Self = Self::constant(301);
    /// 302 Moved Temporarily, [RFC 3261 §21.3.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3).
    pub const MOVED_TEMPORARILY: Self = Self::constant(302);
    /// 303 See Other, [RFC 2543 §5.1.1](https://www.rfc-editor.org/rfc/rfc2543#section-5.1.1) (historic).
    pub const SEE_OTHER: Self = Self::constant(303);
    /// 305 Use Proxy, [RFC 3261 §21.3.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4).
    pub const USE_PROXY: Self = Self::constant(305);
    /// 380 Alternative Service, [RFC 3261 §21.3.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5).
    pub const ALTERNATIVE_SERVICE: Self = Self::constant(380);
    /// 400 Bad Request, [RFC 3261 §21.4.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1).
    pub const BAD_REQUEST: Self = Self::constant(400);
    /// 401 Unauthorized, [RFC 3261 §21.4.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2).
    pub const UNAUTHORIZED: Self = Self::constant(401);
    /// 402 Payment Required, [RFC 3261 §21.4.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3).
    pub const PAYMENT_REQUIRED: Self = Self::constant(402);
    /// 403 Forbidden, [RFC 3261 §21.4.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4).
    pub const FORBIDDEN: Self = Self::constant(403);
    /// 404 Not Found, [RFC 3261 §21.4.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5).
    pub const NOT_FOUND: Self = Self::constant(404);
    /// 405 Method Not Allowed, [RFC 3261 §21.4.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6).
    pub const METHOD_NOT_ALLOWED: Self = Self::constant(405);
    /// 406 Not Acceptable, [RFC 3261 §21.4.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7).
    pub const NOT_ACCEPTABLE: Self = Self::constant(406);
    /// 407 Proxy Authentication Required, [RFC 3261 §21.4.8](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8).
    pub const PROXY_AUTHENTICATION_REQUIRED: Self = Self::constant(407);
    /// 408 Request Timeout, [RFC 3261 §21.4.9](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9).
    pub const REQUEST_TIMEOUT: Self = Self::constant(408);
    /// 409 Conflict, [RFC 2543 §7.4.10](https://www.rfc-editor.org/rfc/rfc2543#section-7.4.10) (historic).
    pub const CONFLICT: Self = Self::constant(409);
    /// 410 Gone, [RFC 3261 §21.4.10](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10).
    pub const GONE: Self = Self::constant(410);
    /// 411 Length Required, [RFC 2543 §7.4.12](https://www.rfc-editor.org/rfc/rfc2543#section-7.4.12) (historic).
    pub const LENGTH_REQUIRED: Self = Self::constant(411);
    /// 412 Conditional Request Failed, [RFC 3903 §11.2.1](https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1).
    pub const CONDITIONAL_REQUEST_FAILED: Self = Self::constant(412);
    /// 413 Request Entity Too Large, [RFC 3261 §21.4.11](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11).
    pub const REQUEST_ENTITY_TOO_LARGE: Self = Self::constant(413);
    /// 414 Request-URI Too Long, [RFC 3261 §21.4.12](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12).
    pub const REQUEST_URI_TOO_LONG: Self = Self::constant(414);
    /// 415 Unsupported Media Type, [RFC 3261 §21.4.13](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13).
    pub const UNSUPPORTED_MEDIA_TYPE: Self = Self::constant(415);
    /// 416 Unsupported URI Scheme, [RFC 3261 §21.4.14](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14).
    pub const UNSUPPORTED_URI_SCHEME: Self = Self::constant(416);
    /// 417 Unknown Resource-Priority, [RFC 4412 §4.6.2, §12.4](https://www.rfc-editor.org/rfc/rfc4412#section-4.6.2).
    pub const UNKNOWN_RESOURCE_PRIORITY: Self = Self::constant(417);
    /// 420 Bad Extension, [RFC 3261 §21.4.15](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15).
    pub const BAD_EXTENSION: Self = Self::constant(420);
    /// 421 Extension Required, [RFC 3261 §21.4.16](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16).
    pub const EXTENSION_REQUIRED: Self = Self::constant(421);
    /// 422 Session Interval Too Small, [RFC 4028 §6](https://www.rfc-editor.org/rfc/rfc4028#section-6).
    pub const SESSION_INTERVAL_TOO_SMALL: Self = Self::constant(422);
    /// 423 Interval Too Brief, [RFC 3261 §21.4.17](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17).
    pub const INTERVAL_TOO_BRIEF: Self = Self::constant(423);
    /// 424 Bad Location Information, [RFC 6442 §4.3](https://www.rfc-editor.org/rfc/rfc6442#section-4.3).
    pub const BAD_LOCATION_INFORMATION: Self = Self::constant(424);
    /// 425 Bad Alert Message, [RFC 8876 §5.1](https://www.rfc-editor.org/rfc/rfc8876#section-5.1).
    pub const BAD_ALERT_MESSAGE: Self = Self::constant(425);
    /// 428 Use Identity Header, [RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2).
    pub const USE_IDENTITY_HEADER: Self = Self::constant(428);
    /// 429 Provide Referrer Identity, [RFC 3892 §5](https://www.rfc-editor.org/rfc/rfc3892#section-5).
    pub const PROVIDE_REFERRER_IDENTITY: Self = Self::constant(429);
    /// 430 Flow Failed, [RFC 5626 §5.3.1, §11.5](https://www.rfc-editor.org/rfc/rfc5626#section-5.3.1).
    pub const FLOW_FAILED: Self = Self::constant(430);
    /// 433 Anonymity Disallowed, [RFC 5079 §5](https://www.rfc-editor.org/rfc/rfc5079#section-5).
    pub const ANONYMITY_DISALLOWED: Self = Self::constant(433);
    /// 436 Bad Identity Info, [RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2).
    pub const BAD_IDENTITY_INFO: Self = Self::constant(436);
    /// 437 Unsupported Credential, [RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2).
    pub const UNSUPPORTED_CREDENTIAL: Self = Self::constant(437);
    /// 438 Invalid Identity Header, [RFC 8224 §6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2).
    pub const INVALID_IDENTITY_HEADER: Self = Self::constant(438);
    /// 439 First Hop Lacks Outbound Support, [RFC 5626 §6, §11.6](https://www.rfc-editor.org/rfc/rfc5626#section-6).
    pub const FIRST_HOP_LACKS_OUTBOUND_SUPPORT: Self = Self::constant(439);
    /// 440 Max-Breadth Exceeded, [RFC 5393 §5.3.3, §6.2](https://www.rfc-editor.org/rfc/rfc5393#section-5.3.3).
    pub const MAX_BREADTH_EXCEEDED: Self = Self::constant(440);
    /// 469 Bad Info Package, [RFC 6086 §4.2.2, §11.6](https://www.rfc-editor.org/rfc/rfc6086#section-4.2.2).
    pub const BAD_INFO_PACKAGE: Self = Self::constant(469);
    /// 470 Consent Needed, [RFC 5360 §5.9.2](https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2).
    pub const CONSENT_NEEDED: Self = Self::constant(470);
    /// 473 Filtered Destination, as found in OpenSIPS (vendor).
    pub const FILTERED_DESTINATION: Self = Self::constant(473);
    /// 474 Bad protocol, as found in OpenSIPS (vendor).
    pub const BAD_PROTOCOL: Self = Self::constant(474);
    /// 475 Bad URI, as found in OpenSIPS (vendor).
    pub const BAD_URI: Self = Self::constant(475);
    /// 476 Unresolvable destination, as found in OpenSIPS (vendor).
    pub const UNRESOLVABLE_DESTINATION: Self = Self::constant(476);
    /// 477 Send Error, as found in Kamailio, OpenSIPS (vendor).
    pub const SEND_ERROR: Self = Self::constant(477);
    /// 478 Unresolvable Destination, as found in Kamailio, SIP.js, JsSIP (vendor).
    pub const UNRESOLVABLE_DESTINATION_478: Self = Self::constant(478);
    /// 479 Bad URI, as found in Kamailio (vendor).
    pub const BAD_URI_479: Self = Self::constant(479);
    /// 480 Temporarily Unavailable, [RFC 3261 §21.4.18](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18).
    pub const TEMPORARILY_UNAVAILABLE: Self = Self::constant(480);
    /// 481 Call/Transaction Does Not Exist, [RFC 3261 §21.4.19](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19).
    pub const CALL_TRANSACTION_DOES_NOT_EXIST: Self = Self::constant(481);
    /// 482 Loop Detected, [RFC 3261 §21.4.20](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20).
    pub const LOOP_DETECTED: Self = Self::constant(482);
    /// 483 Too Many Hops, [RFC 3261 §21.4.21](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21).
    pub const TOO_MANY_HOPS: Self = Self::constant(483);
    /// 484 Address Incomplete, [RFC 3261 §21.4.22](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22).
    pub const ADDRESS_INCOMPLETE: Self = Self::constant(484);
    /// 485 Ambiguous, [RFC 3261 §21.4.23](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23).
    pub const AMBIGUOUS: Self = Self::constant(485);
    /// 486 Busy Here, [RFC 3261 §21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24).
    pub const BUSY_HERE: Self = Self::constant(486);
    /// 487 Request Terminated, [RFC 3261 §21.4.25](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25).
    pub const REQUEST_TERMINATED: Self = Self::constant(487);
    /// 488 Not Acceptable Here, [RFC 3261 §21.4.26](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26).
    pub const NOT_ACCEPTABLE_HERE: Self = Self::constant(488);
    /// 489 Bad Event, [RFC 6665 §8.3.2](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2).
    pub const BAD_EVENT: Self = Self::constant(489);
    /// 490 Request Updated, as found in PJSIP, sofia-sip (draft).
    pub const REQUEST_UPDATED: Self = Self::constant(490);
    /// 491 Request Pending, [RFC 3261 §21.4.27](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27).
    pub const REQUEST_PENDING: Self = Self::constant(491);
    /// 493 Undecipherable, [RFC 3261 §21.4.28](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28).
    pub const UNDECIPHERABLE: Self = Self::constant(493);
    /// 494 Security Agreement Required, [RFC 3329 §2.3.1, §2.3.2, §6.4](https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1).
    pub const SECURITY_AGREEMENT_REQUIRED: Self = Self::constant(494);
    /// 500 Server Internal Error, [RFC 3261 §21.5.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1).
    pub const SERVER_INTERNAL_ERROR: Self = Self::constant(500);
    /// 501 Not Implemented, [RFC 3261 §21.5.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2).
    pub const NOT_IMPLEMENTED: Self = Self::constant(501);
    /// 502 Bad Gateway, [RFC 3261 §21.5.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3).
    pub const BAD_GATEWAY: Self = Self::constant(502);
    /// 503 Service Unavailable, [RFC 3261 §21.5.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4).
    pub const SERVICE_UNAVAILABLE: Self = Self::constant(503);
    /// 504 Server Time-out, [RFC 3261 §21.5.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5).
    pub const SERVER_TIME_OUT: Self = Self::constant(504);
    /// 505 Version Not Supported, [RFC 3261 §21.5.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6).
    pub const VERSION_NOT_SUPPORTED: Self = Self::constant(505);
    /// 513 Message Too Large, [RFC 3261 §21.5.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7).
    pub const MESSAGE_TOO_LARGE: Self = Self::constant(513);
    /// 555 Push Notification Service Not Supported, [RFC 8599 §8.1](https://www.rfc-editor.org/rfc/rfc8599#section-8.1).
    pub const PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED: Self = Self::constant(555);
    /// 580 Precondition Failure, [RFC 3312 §8](https://www.rfc-editor.org/rfc/rfc3312#section-8).
    pub const PRECONDITION_FAILURE: Self = Self::constant(580);
    /// 600 Busy Everywhere, [RFC 3261 §21.6.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1).
    pub const BUSY_EVERYWHERE: Self = Self::constant(600);
    /// 603 Decline, [RFC 3261 §21.6.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2).
    pub const DECLINE: Self = Self::constant(603);
    /// 604 Does Not Exist Anywhere, [RFC 3261 §21.6.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3).
    pub const DOES_NOT_EXIST_ANYWHERE: Self = Self::constant(604);
    /// 606 Not Acceptable, [RFC 3261 §21.6.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4).
    pub const NOT_ACCEPTABLE_606: Self = Self::constant(606);
    /// 607 Unwanted, [RFC 8197 §4](https://www.rfc-editor.org/rfc/rfc8197#section-4).
    pub const UNWANTED: Self = Self::constant(607);
    /// 608 Rejected, [RFC 8688 §3.1, §5.1](https://www.rfc-editor.org/rfc/rfc8688#section-3.1).
    pub const REJECTED: Self = Self::constant(608);
    /// 687 Dialog Terminated, as found in sofia-sip (draft).
    pub const DIALOG_TERMINATED: Self = Self::constant(687);
}

/// Other phrases for codes, in the order of the codes.
pub(crate) static ALIASES: [(u16, &str); 21] = [
    (202, "Accepted (Deprecated)"),
    (202, "Pending"),
    (380, "Alternate contact"),
    (412, "Precondition Failed"),
    (414, "Request-URI Too Large"),
    (417, "Bad Extension"),
    (422, "Session Timer Too Small"),
    (423, "Interval too small"),
    (423, "Subscription Too Brief"),
    (436, "Bad Identity-Info"),
    (437, "Unsupported Certificate"),
    (439, "Stale Date"),
    (480, "Temporarily not available"),
    (481, "Call Leg/Transaction Does Not Exist"),
    (487, "Call Cancelled"),
    (489, "Event Package Not Supported"),
    (500, "Internal Server Error"),
    (504, "Gateway Time-out"),
    (504, "Gateway timeout"),
    (505, "SIP Version not supported"),
    (604, "Does not exist anywhere"),
];

/// Whether and how a code is registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Registered.
    Registered,
    /// Deprecated.
    Deprecated,
    /// Historic.
    Historic,
    /// Draft or private.
    Draft,
    /// Vendor.
    Vendor,
}

impl Status {
    /// The slug, as in the data files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Deprecated => "deprecated",
            Self::Historic => "historic",
            Self::Draft => "draft",
            Self::Vendor => "vendor",
        }
    }
}

/// How strong a rule on a header field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Must.
    Must,
    /// Should.
    Should,
    /// May.
    May,
    /// Expected.
    Expected,
}

impl Level {
    /// The slug, as in the data files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::May => "may",
            Self::Expected => "expected",
        }
    }
}

/// When a rule on a header field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// If the choices may be disclosed.
    ChoicesDisclosed,
    /// If it creates an early dialog.
    CreatesDialog,
    /// If the request has it.
    InRequest,
    /// For INVITE.
    Invite,
    /// For INVITE and OPTIONS.
    InviteOrOptions,
    /// Whichever matches the problem.
    MatchesProblem,
    /// Names the early dialog that ended.
    NamesEarlyDialog,
    /// Gives the final status code that ended the early dialog.
    NamesFinalCode,
    /// For OPTIONS.
    Options,
    /// Or an expires parameter in Contact.
    OrContactExpires,
    /// For PUBLISH.
    Publish,
    /// If a security agreement is demanded.
    SecAgree,
    /// For a second INVITE while the first INVITE is pending, and likewise for UPDATE: 0 to 10 seconds, chosen at random.
    SecondInvite,
    /// When the server starts the agreement.
    ServerInitiated,
    /// When SIPS is not allowed.
    SipsNotAllowed,
    /// When SIPS is required.
    SipsRequired,
    /// If the condition is temporary.
    Temporary,
    /// Unless the contents would be misused.
    UnlessMisused,
}

impl Condition {
    /// The slug, as in the data files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ChoicesDisclosed => "choices-disclosed",
            Self::CreatesDialog => "creates-dialog",
            Self::InRequest => "in-request",
            Self::Invite => "invite",
            Self::InviteOrOptions => "invite-or-options",
            Self::MatchesProblem => "matches-problem",
            Self::NamesEarlyDialog => "names-early-dialog",
            Self::NamesFinalCode => "names-final-code",
            Self::Options => "options",
            Self::OrContactExpires => "or-contact-expires",
            Self::Publish => "publish",
            Self::SecAgree => "sec-agree",
            Self::SecondInvite => "second-invite",
            Self::ServerInitiated => "server-initiated",
            Self::SipsNotAllowed => "sips-not-allowed",
            Self::SipsRequired => "sips-required",
            Self::Temporary => "temporary",
            Self::UnlessMisused => "unless-misused",
        }
    }
}

/// What ends when a code answers a request inside a dialog (RFC 5057).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DialogEffect {
    /// Only the transaction ends.
    Transaction,
    /// The usage ends, the dialog may live on.
    Usage,
    /// The whole dialog ends.
    Dialog,
}

impl DialogEffect {
    /// The slug, as in the data files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Transaction => "transaction",
            Self::Usage => "usage",
            Self::Dialog => "dialog",
        }
    }
}

/// What a client does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClientAction {
    /// Try the service described in the body.
    AlternativeInBody,
    /// Collect more digits.
    CollectMoreDigits,
    /// Do not repeat.
    DoNotRepeat,
    /// Do not repeat without the user's consent.
    DoNotRepeatWithoutUserConsent,
    /// May retry after a delay.
    MayRetryAfterDelay,
    /// May retry with a longer session interval.
    MayRetryLargerInterval,
    /// May retry with a longer lifetime.
    MayRetryLongerExpires,
    /// May retry once.
    MayRetryOnce,
    /// May retry with another priority.
    MayRetryOtherPriority,
    /// May retry unchanged.
    MayRetryUnmodified,
    /// May retry with a Referred-By token.
    MayRetryWithToken,
    /// May retry without outbound.
    MayRetryWithoutOutbound,
    /// Obtain consent.
    ObtainConsent,
    /// Permanent, do not retry.
    Permanent,
    /// Start over with an initial publication.
    RestartInitialPublication,
    /// Retry after the glare timer.
    RetryAfterGlareTimer,
    /// Retry at the Contact address.
    RetryAtContact,
    /// Retry at the Contact address and store it.
    RetryAtContactAndUpdate,
    /// May retry later.
    RetryLater,
    /// Retry, encrypted with the key from the response.
    RetryReencrypted,
    /// Retry with a SIP URI, unless the Request-URI was SIPS.
    RetrySipUri,
    /// Retry with a smaller body.
    RetrySmallerBody,
    /// Retry with supported media.
    RetrySupportedMedia,
    /// Retry through the proxy given.
    RetryViaProxy,
    /// Retry with corrected location.
    RetryWithCorrectedLocation,
    /// Retry with credentials.
    RetryWithCredentials,
    /// Retry with the extensions required.
    RetryWithExtensions,
    /// Retry without the unsupported extensions.
    RetryWithoutExtensions,
    /// Start the chosen security mechanism.
    StartChosenMechanism,
    /// Try an alternate server.
    TryAlternateServer,
    /// Try another flow.
    TryOtherFlow,
    /// Let the user choose.
    UserChooses,
}

impl ClientAction {
    /// The slug, as in the data files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::AlternativeInBody => "alternative-in-body",
            Self::CollectMoreDigits => "collect-more-digits",
            Self::DoNotRepeat => "do-not-repeat",
            Self::DoNotRepeatWithoutUserConsent => "do-not-repeat-without-user-consent",
            Self::MayRetryAfterDelay => "may-retry-after-delay",
            Self::MayRetryLargerInterval => "may-retry-larger-interval",
            Self::MayRetryLongerExpires => "may-retry-longer-expires",
            Self::MayRetryOnce => "may-retry-once",
            Self::MayRetryOtherPriority => "may-retry-other-priority",
            Self::MayRetryUnmodified => "may-retry-unmodified",
            Self::MayRetryWithToken => "may-retry-with-token",
            Self::MayRetryWithoutOutbound => "may-retry-without-outbound",
            Self::ObtainConsent => "obtain-consent",
            Self::Permanent => "permanent",
            Self::RestartInitialPublication => "restart-initial-publication",
            Self::RetryAfterGlareTimer => "retry-after-glare-timer",
            Self::RetryAtContact => "retry-at-contact",
            Self::RetryAtContactAndUpdate => "retry-at-contact-and-update",
            Self::RetryLater => "retry-later",
            Self::RetryReencrypted => "retry-reencrypted",
            Self::RetrySipUri => "retry-sip-uri",
            Self::RetrySmallerBody => "retry-smaller-body",
            Self::RetrySupportedMedia => "retry-supported-media",
            Self::RetryViaProxy => "retry-via-proxy",
            Self::RetryWithCorrectedLocation => "retry-with-corrected-location",
            Self::RetryWithCredentials => "retry-with-credentials",
            Self::RetryWithExtensions => "retry-with-extensions",
            Self::RetryWithoutExtensions => "retry-without-extensions",
            Self::StartChosenMechanism => "start-chosen-mechanism",
            Self::TryAlternateServer => "try-alternate-server",
            Self::TryOtherFlow => "try-other-flow",
            Self::UserChooses => "user-chooses",
        }
    }
}

/// The lowest and the highest code of each class, and the code that an unknown one between them is treated as
/// (RFC 3261, section 8.1.3.2).
pub(crate) static CLASSES: [(u16, u16, u16); 6] = [
    (100, 199, 183),
    (200, 299, 200),
    (300, 399, 300),
    (400, 499, 400),
    (500, 599, 500),
    (600, 699, 600),
];

/// The records, in the order of their codes.
pub(crate) static RECORDS: [Record; 88] = [
    Record {
        code: StatusCode::constant(100),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.1.1",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Timestamp",
                None,
                Level::Must,
                Some(Condition::InRequest),
                &[
                    Reference::new(
                        3261,
                        "§8.2.6.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-8.2.6.1",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(180), StatusCode::constant(183)],
    },
    Record {
        code: StatusCode::constant(101),
        status: Status::Draft,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(180),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.1.2",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2",
            ),
        ],
        methods: &["INVITE"],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Must,
                Some(Condition::CreatesDialog),
                &[
                    Reference::new(
                        3261,
                        "§12.1.1, §13.3.1.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-12.1.1",
                    ),
                ],
            ),
            HeaderRule::new(
                "Alert-Info",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 2, §20.4",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-20.4",
                    ),
                    Reference::new(
                        7462,
                        "§4.1",
                        "https://www.rfc-editor.org/rfc/rfc7462#section-4.1",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(100), StatusCode::constant(183)],
    },
    Record {
        code: StatusCode::constant(181),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.1.3",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3",
            ),
        ],
        methods: &["INVITE"],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Must,
                Some(Condition::CreatesDialog),
                &[
                    Reference::new(
                        3261,
                        "§12.1.1, §13.3.1.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-12.1.1",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(302)],
    },
    Record {
        code: StatusCode::constant(182),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.1.4",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4",
            ),
        ],
        methods: &["INVITE"],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Must,
                Some(Condition::CreatesDialog),
                &[
                    Reference::new(
                        3261,
                        "§12.1.1, §13.3.1.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-12.1.1",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(183),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.1.5",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5",
            ),
        ],
        methods: &["INVITE"],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Must,
                Some(Condition::CreatesDialog),
                &[
                    Reference::new(
                        3261,
                        "§12.1.1, §13.3.1.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-12.1.1",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(100), StatusCode::constant(180)],
    },
    Record {
        code: StatusCode::constant(199),
        status: Status::Registered,
        references: &[
            Reference::new(
                6228,
                "§5, §6, §11.1",
                "https://www.rfc-editor.org/rfc/rfc6228#section-5",
            ),
        ],
        methods: &["INVITE"],
        headers: &[
            HeaderRule::new(
                "Reason",
                None,
                Level::Must,
                Some(Condition::NamesFinalCode),
                &[
                    Reference::new(
                        6228,
                        "§5, §6",
                        "https://www.rfc-editor.org/rfc/rfc6228#section-5",
                    ),
                ],
            ),
            HeaderRule::new(
                "To",
                Some("tag"),
                Level::Must,
                Some(Condition::NamesEarlyDialog),
                &[
                    Reference::new(
                        6228,
                        "§5",
                        "https://www.rfc-editor.org/rfc/rfc6228#section-5",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(487)],
    },
    Record {
        code: StatusCode::constant(200),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.2.1",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Must,
                Some(Condition::Invite),
                &[
                    Reference::new(
                        3261,
                        "table 2, §12.1.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-12.1.1",
                    ),
                ],
            ),
            HeaderRule::new(
                "Allow",
                None,
                Level::Should,
                Some(Condition::InviteOrOptions),
                &[
                    Reference::new(
                        3261,
                        "table 2, §11.2, §13.3.1.4",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-11.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Supported",
                None,
                Level::Should,
                Some(Condition::InviteOrOptions),
                &[
                    Reference::new(
                        3261,
                        "table 3, §11.2, §13.3.1.4",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-11.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Accept",
                None,
                Level::Should,
                Some(Condition::Options),
                &[
                    Reference::new(
                        3261,
                        "table 2, §11.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-11.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Accept-Encoding",
                None,
                Level::Should,
                Some(Condition::Options),
                &[
                    Reference::new(
                        3261,
                        "table 2, §11.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-11.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Accept-Language",
                None,
                Level::Should,
                Some(Condition::Options),
                &[
                    Reference::new(
                        3261,
                        "table 2, §11.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-11.2",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[
            StatusCode::constant(202),
            StatusCode::constant(204),
            StatusCode::constant(487),
        ],
    },
    Record {
        code: StatusCode::constant(202),
        status: Status::Deprecated,
        references: &[
            Reference::new(
                6665,
                "§8.3.1",
                "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(200)],
    },
    Record {
        code: StatusCode::constant(204),
        status: Status::Registered,
        references: &[
            Reference::new(
                5839,
                "§7.1",
                "https://www.rfc-editor.org/rfc/rfc5839#section-7.1",
            ),
        ],
        methods: &["SUBSCRIBE"],
        headers: &[
            HeaderRule::new(
                "Expires",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        6665,
                        "§3.1.1",
                        "https://www.rfc-editor.org/rfc/rfc6665#section-3.1.1",
                    ),
                    Reference::new(
                        5839,
                        "§5.6",
                        "https://www.rfc-editor.org/rfc/rfc5839#section-5.6",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(200)],
    },
    Record {
        code: StatusCode::constant(300),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.3.1",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Should,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.3.1, §13.3.1.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryAtContact),
        confusable: &[
            StatusCode::constant(302),
            StatusCode::constant(380),
            StatusCode::constant(485),
        ],
    },
    Record {
        code: StatusCode::constant(301),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.3.2",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Should,
                None,
                &[
                    Reference::new(
                        3261,
                        "§13.3.1.2, §21.3.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.2",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryAtContactAndUpdate),
        confusable: &[StatusCode::constant(302), StatusCode::constant(410)],
    },
    Record {
        code: StatusCode::constant(302),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.3.3",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Should,
                None,
                &[
                    Reference::new(
                        3261,
                        "§13.3.1.2, §21.3.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Expires",
                None,
                Level::May,
                Some(Condition::OrContactExpires),
                &[
                    Reference::new(
                        3261,
                        "§21.3.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryAtContact),
        confusable: &[
            StatusCode::constant(181),
            StatusCode::constant(300),
            StatusCode::constant(301),
            StatusCode::constant(305),
        ],
    },
    Record {
        code: StatusCode::constant(303),
        status: Status::Historic,
        references: &[
            Reference::new(
                2543,
                "§5.1.1",
                "https://www.rfc-editor.org/rfc/rfc2543#section-5.1.1",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(305),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.3.4",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::Expected,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.3.4",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4",
                    ),
                ],
            ),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryViaProxy),
        confusable: &[StatusCode::constant(302)],
    },
    Record {
        code: StatusCode::constant(380),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.3.5",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: Some(ClientAction::AlternativeInBody),
        confusable: &[StatusCode::constant(300)],
    },
    Record {
        code: StatusCode::constant(400),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.1",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(500)],
    },
    Record {
        code: StatusCode::constant(401),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.2",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "WWW-Authenticate",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 3, §22.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-22.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Proxy-Authenticate",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 3",
                        "https://www.rfc-editor.org/rfc/rfc3261",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithCredentials),
        confusable: &[StatusCode::constant(403), StatusCode::constant(407)],
    },
    Record {
        code: StatusCode::constant(402),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.3",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(403),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.4",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::DoNotRepeat),
        confusable: &[
            StatusCode::constant(401),
            StatusCode::constant(438),
            StatusCode::constant(603),
            StatusCode::constant(607),
            StatusCode::constant(608),
        ],
    },
    Record {
        code: StatusCode::constant(404),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.5",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 3, §20.33",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-20.33",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
        confusable: &[
            StatusCode::constant(410),
            StatusCode::constant(480),
            StatusCode::constant(484),
            StatusCode::constant(604),
        ],
    },
    Record {
        code: StatusCode::constant(405),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.6",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Allow",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.4.6, §8.2.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
        confusable: &[StatusCode::constant(501)],
    },
    Record {
        code: StatusCode::constant(406),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.7",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(415),
            StatusCode::constant(488),
            StatusCode::constant(606),
        ],
    },
    Record {
        code: StatusCode::constant(407),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.8",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Proxy-Authenticate",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 3, §22.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-22.3",
                    ),
                ],
            ),
            HeaderRule::new(
                "WWW-Authenticate",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 3",
                        "https://www.rfc-editor.org/rfc/rfc3261",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithCredentials),
        confusable: &[StatusCode::constant(401)],
    },
    Record {
        code: StatusCode::constant(408),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.9",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9",
            ),
        ],
        methods: &["INVITE"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: Some(ClientAction::MayRetryUnmodified),
        confusable: &[
            StatusCode::constant(480),
            StatusCode::constant(487),
            StatusCode::constant(504),
        ],
    },
    Record {
        code: StatusCode::constant(409),
        status: Status::Historic,
        references: &[
            Reference::new(
                2543,
                "§7.4.10",
                "https://www.rfc-editor.org/rfc/rfc2543#section-7.4.10",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(410),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.10",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::Permanent),
        confusable: &[
            StatusCode::constant(301),
            StatusCode::constant(404),
            StatusCode::constant(604),
        ],
    },
    Record {
        code: StatusCode::constant(411),
        status: Status::Historic,
        references: &[
            Reference::new(
                2543,
                "§7.4.12",
                "https://www.rfc-editor.org/rfc/rfc2543#section-7.4.12",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(412),
        status: Status::Registered,
        references: &[
            Reference::new(
                3903,
                "§11.2.1",
                "https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1",
            ),
        ],
        methods: &["PUBLISH"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RestartInitialPublication),
        confusable: &[StatusCode::constant(580)],
    },
    Record {
        code: StatusCode::constant(413),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.11",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::Should,
                Some(Condition::Temporary),
                &[
                    Reference::new(
                        3261,
                        "§21.4.11",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetrySmallerBody),
        confusable: &[StatusCode::constant(414), StatusCode::constant(513)],
    },
    Record {
        code: StatusCode::constant(414),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.12",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(413)],
    },
    Record {
        code: StatusCode::constant(415),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.13",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Accept",
                None,
                Level::Must,
                Some(Condition::MatchesProblem),
                &[
                    Reference::new(
                        3261,
                        "§21.4.13, §8.2.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13",
                    ),
                ],
            ),
            HeaderRule::new(
                "Accept-Encoding",
                None,
                Level::Must,
                Some(Condition::MatchesProblem),
                &[
                    Reference::new(
                        3261,
                        "§21.4.13, §8.2.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13",
                    ),
                ],
            ),
            HeaderRule::new(
                "Accept-Language",
                None,
                Level::Must,
                Some(Condition::MatchesProblem),
                &[
                    Reference::new(
                        3261,
                        "§21.4.13, §8.2.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetrySupportedMedia),
        confusable: &[
            StatusCode::constant(406),
            StatusCode::constant(469),
            StatusCode::constant(488),
            StatusCode::constant(493),
        ],
    },
    Record {
        code: StatusCode::constant(416),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.14",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::RetrySipUri),
        confusable: &[StatusCode::constant(480)],
    },
    Record {
        code: StatusCode::constant(417),
        status: Status::Registered,
        references: &[
            Reference::new(
                4412,
                "§4.6.2, §12.4",
                "https://www.rfc-editor.org/rfc/rfc4412#section-4.6.2",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Accept-Resource-Priority",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        4412,
                        "§4.6.2",
                        "https://www.rfc-editor.org/rfc/rfc4412#section-4.6.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryOtherPriority),
        confusable: &[StatusCode::constant(420)],
    },
    Record {
        code: StatusCode::constant(420),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.15",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Unsupported",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.4.15, table 3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithoutExtensions),
        confusable: &[StatusCode::constant(417), StatusCode::constant(421)],
    },
    Record {
        code: StatusCode::constant(421),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.16",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Require",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.4.16",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16",
                    ),
                ],
            ),
            HeaderRule::new(
                "Security-Server",
                None,
                Level::Must,
                Some(Condition::SecAgree),
                &[
                    Reference::new(
                        3329,
                        "§2.3.2",
                        "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithExtensions),
        confusable: &[StatusCode::constant(420), StatusCode::constant(494)],
    },
    Record {
        code: StatusCode::constant(422),
        status: Status::Registered,
        references: &[
            Reference::new(
                4028,
                "§6",
                "https://www.rfc-editor.org/rfc/rfc4028#section-6",
            ),
        ],
        methods: &["INVITE", "UPDATE"],
        headers: &[
            HeaderRule::new(
                "Min-SE",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        4028,
                        "§6, table 1",
                        "https://www.rfc-editor.org/rfc/rfc4028#section-6",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryLargerInterval),
        confusable: &[StatusCode::constant(423)],
    },
    Record {
        code: StatusCode::constant(423),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.17",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17",
            ),
        ],
        methods: &["REGISTER", "SUBSCRIBE", "PUBLISH"],
        headers: &[
            HeaderRule::new(
                "Min-Expires",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3261,
                        "§10.3",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-10.3",
                    ),
                    Reference::new(
                        3903,
                        "§6",
                        "https://www.rfc-editor.org/rfc/rfc3903#section-6",
                    ),
                    Reference::new(
                        6665,
                        "§4.2.1.1",
                        "https://www.rfc-editor.org/rfc/rfc6665#section-4.2.1.1",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryLongerExpires),
        confusable: &[StatusCode::constant(422), StatusCode::constant(555)],
    },
    Record {
        code: StatusCode::constant(424),
        status: Status::Registered,
        references: &[
            Reference::new(
                6442,
                "§4.3",
                "https://www.rfc-editor.org/rfc/rfc6442#section-4.3",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Geolocation-Error",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        6442,
                        "§4.3",
                        "https://www.rfc-editor.org/rfc/rfc6442#section-4.3",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithCorrectedLocation),
        confusable: &[StatusCode::constant(425)],
    },
    Record {
        code: StatusCode::constant(425),
        status: Status::Registered,
        references: &[
            Reference::new(
                8876,
                "§5.1",
                "https://www.rfc-editor.org/rfc/rfc8876#section-5.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "AlertMsg-Error",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        8876,
                        "§5.1",
                        "https://www.rfc-editor.org/rfc/rfc8876#section-5.1",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(424)],
    },
    Record {
        code: StatusCode::constant(428),
        status: Status::Registered,
        references: &[
            Reference::new(
                8224,
                "§6.2.2",
                "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(429),
            StatusCode::constant(433),
            StatusCode::constant(436),
            StatusCode::constant(438),
        ],
    },
    Record {
        code: StatusCode::constant(429),
        status: Status::Registered,
        references: &[
            Reference::new(
                3892,
                "§5",
                "https://www.rfc-editor.org/rfc/rfc3892#section-5",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryWithToken),
        confusable: &[StatusCode::constant(428), StatusCode::constant(436)],
    },
    Record {
        code: StatusCode::constant(430),
        status: Status::Registered,
        references: &[
            Reference::new(
                5626,
                "§5.3.1, §11.5",
                "https://www.rfc-editor.org/rfc/rfc5626#section-5.3.1",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::TryOtherFlow),
        confusable: &[StatusCode::constant(439)],
    },
    Record {
        code: StatusCode::constant(433),
        status: Status::Registered,
        references: &[
            Reference::new(
                5079,
                "§5",
                "https://www.rfc-editor.org/rfc/rfc5079#section-5",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::DoNotRepeatWithoutUserConsent),
        confusable: &[StatusCode::constant(428), StatusCode::constant(607)],
    },
    Record {
        code: StatusCode::constant(436),
        status: Status::Registered,
        references: &[
            Reference::new(
                8224,
                "§6.2.2",
                "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(428),
            StatusCode::constant(429),
            StatusCode::constant(437),
            StatusCode::constant(438),
        ],
    },
    Record {
        code: StatusCode::constant(437),
        status: Status::Registered,
        references: &[
            Reference::new(
                8224,
                "§6.2.2",
                "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(436), StatusCode::constant(438)],
    },
    Record {
        code: StatusCode::constant(438),
        status: Status::Registered,
        references: &[
            Reference::new(
                8224,
                "§6.2.2",
                "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryOnce),
        confusable: &[
            StatusCode::constant(403),
            StatusCode::constant(428),
            StatusCode::constant(436),
            StatusCode::constant(437),
        ],
    },
    Record {
        code: StatusCode::constant(439),
        status: Status::Registered,
        references: &[
            Reference::new(
                5626,
                "§6, §11.6",
                "https://www.rfc-editor.org/rfc/rfc5626#section-6",
            ),
        ],
        methods: &["REGISTER"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryWithoutOutbound),
        confusable: &[StatusCode::constant(430)],
    },
    Record {
        code: StatusCode::constant(440),
        status: Status::Registered,
        references: &[
            Reference::new(
                5393,
                "§5.3.3, §6.2",
                "https://www.rfc-editor.org/rfc/rfc5393#section-5.3.3",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::DoNotRepeat),
        confusable: &[StatusCode::constant(483)],
    },
    Record {
        code: StatusCode::constant(469),
        status: Status::Registered,
        references: &[
            Reference::new(
                6086,
                "§4.2.2, §11.6",
                "https://www.rfc-editor.org/rfc/rfc6086#section-4.2.2",
            ),
        ],
        methods: &["INFO"],
        headers: &[
            HeaderRule::new(
                "Recv-Info",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        6086,
                        "§4.2.2, §7.1",
                        "https://www.rfc-editor.org/rfc/rfc6086#section-4.2.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(415), StatusCode::constant(489)],
    },
    Record {
        code: StatusCode::constant(470),
        status: Status::Registered,
        references: &[
            Reference::new(
                5360,
                "§5.9.2",
                "https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Permission-Missing",
                None,
                Level::Should,
                None,
                &[
                    Reference::new(
                        5360,
                        "§5.9.1, §5.9.2",
                        "https://www.rfc-editor.org/rfc/rfc5360#section-5.9.1",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::ObtainConsent),
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(473),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(474),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(475),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(479)],
    },
    Record {
        code: StatusCode::constant(476),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(477), StatusCode::constant(478)],
    },
    Record {
        code: StatusCode::constant(477),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(476), StatusCode::constant(478)],
    },
    Record {
        code: StatusCode::constant(478),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(476), StatusCode::constant(477)],
    },
    Record {
        code: StatusCode::constant(479),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[StatusCode::constant(475)],
    },
    Record {
        code: StatusCode::constant(480),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.18",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.4.18",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18",
                    ),
                ],
            ),
            HeaderRule::new(
                "Warning",
                Some("380"),
                Level::Should,
                Some(Condition::SipsNotAllowed),
                &[
                    Reference::new(
                        5630,
                        "§5.1.2, §5.3",
                        "https://www.rfc-editor.org/rfc/rfc5630#section-5.1.2",
                    ),
                ],
            ),
            HeaderRule::new(
                "Warning",
                Some("381"),
                Level::Should,
                Some(Condition::SipsRequired),
                &[
                    Reference::new(
                        5630,
                        "§5.1.2, §5.3",
                        "https://www.rfc-editor.org/rfc/rfc5630#section-5.1.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: Some(ClientAction::RetryLater),
        confusable: &[
            StatusCode::constant(404),
            StatusCode::constant(408),
            StatusCode::constant(416),
            StatusCode::constant(486),
            StatusCode::constant(503),
            StatusCode::constant(603),
        ],
    },
    Record {
        code: StatusCode::constant(481),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.19",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
        confusable: &[StatusCode::constant(487)],
    },
    Record {
        code: StatusCode::constant(482),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.20",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
        confusable: &[StatusCode::constant(483)],
    },
    Record {
        code: StatusCode::constant(483),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.21",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
        confusable: &[StatusCode::constant(440), StatusCode::constant(482)],
    },
    Record {
        code: StatusCode::constant(484),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.22",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::CollectMoreDigits),
        confusable: &[StatusCode::constant(404), StatusCode::constant(485)],
    },
    Record {
        code: StatusCode::constant(485),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.23",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Contact",
                None,
                Level::May,
                Some(Condition::ChoicesDisclosed),
                &[
                    Reference::new(
                        3261,
                        "§21.4.23",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::UserChooses),
        confusable: &[StatusCode::constant(300), StatusCode::constant(484)],
    },
    Record {
        code: StatusCode::constant(486),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.24",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.4.24",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryLater),
        confusable: &[
            StatusCode::constant(480),
            StatusCode::constant(600),
            StatusCode::constant(603),
        ],
    },
    Record {
        code: StatusCode::constant(487),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.25",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(199),
            StatusCode::constant(200),
            StatusCode::constant(408),
            StatusCode::constant(481),
            StatusCode::constant(603),
        ],
    },
    Record {
        code: StatusCode::constant(488),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.26",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Warning",
                None,
                Level::Should,
                None,
                &[
                    Reference::new(
                        3261,
                        "§13.3.1.3, §14.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.3",
                    ),
                    Reference::new(
                        3311,
                        "§5.2",
                        "https://www.rfc-editor.org/rfc/rfc3311#section-5.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(406),
            StatusCode::constant(415),
            StatusCode::constant(580),
            StatusCode::constant(606),
        ],
    },
    Record {
        code: StatusCode::constant(489),
        status: Status::Registered,
        references: &[
            Reference::new(
                6665,
                "§8.3.2",
                "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2",
            ),
        ],
        methods: &["SUBSCRIBE", "NOTIFY", "PUBLISH"],
        headers: &[
            HeaderRule::new(
                "Allow-Events",
                None,
                Level::Must,
                Some(Condition::Publish),
                &[
                    Reference::new(
                        3903,
                        "§11.1.1, table 2",
                        "https://www.rfc-editor.org/rfc/rfc3903#section-11.1.1",
                    ),
                ],
            ),
            HeaderRule::new(
                "Allow-Events",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        6665,
                        "§8.2.2",
                        "https://www.rfc-editor.org/rfc/rfc6665#section-8.2.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
        confusable: &[StatusCode::constant(469)],
    },
    Record {
        code: StatusCode::constant(490),
        status: Status::Draft,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(491),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.27",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryAfterGlareTimer),
        confusable: &[StatusCode::constant(500)],
    },
    Record {
        code: StatusCode::constant(493),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.4.28",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryReencrypted),
        confusable: &[StatusCode::constant(415)],
    },
    Record {
        code: StatusCode::constant(494),
        status: Status::Registered,
        references: &[
            Reference::new(
                3329,
                "§2.3.1, §2.3.2, §6.4",
                "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Security-Server",
                None,
                Level::Must,
                None,
                &[
                    Reference::new(
                        3329,
                        "§2.3.1, §2.3.2",
                        "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1",
                    ),
                ],
            ),
            HeaderRule::new(
                "Require",
                Some("sec-agree"),
                Level::Must,
                Some(Condition::ServerInitiated),
                &[
                    Reference::new(
                        3329,
                        "§2.3.2",
                        "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::StartChosenMechanism),
        confusable: &[StatusCode::constant(421)],
    },
    Record {
        code: StatusCode::constant(500),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.1",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                Some(Condition::Temporary),
                &[
                    Reference::new(
                        3261,
                        "§21.5.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1",
                    ),
                ],
            ),
            HeaderRule::new(
                "Retry-After",
                None,
                Level::Must,
                Some(Condition::SecondInvite),
                &[
                    Reference::new(
                        3261,
                        "§14.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-14.2",
                    ),
                    Reference::new(
                        3311,
                        "§5.2",
                        "https://www.rfc-editor.org/rfc/rfc3311#section-5.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryAfterDelay),
        confusable: &[
            StatusCode::constant(400),
            StatusCode::constant(491),
            StatusCode::constant(503),
        ],
    },
    Record {
        code: StatusCode::constant(501),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.2",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
        confusable: &[StatusCode::constant(405)],
    },
    Record {
        code: StatusCode::constant(502),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.3",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
        confusable: &[StatusCode::constant(503), StatusCode::constant(504)],
    },
    Record {
        code: StatusCode::constant(503),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.4",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.5.4",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::TryAlternateServer),
        confusable: &[
            StatusCode::constant(480),
            StatusCode::constant(500),
            StatusCode::constant(502),
        ],
    },
    Record {
        code: StatusCode::constant(504),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.5",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(408), StatusCode::constant(502)],
    },
    Record {
        code: StatusCode::constant(505),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.6",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[],
    },
    Record {
        code: StatusCode::constant(513),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.5.7",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(413)],
    },
    Record {
        code: StatusCode::constant(555),
        status: Status::Registered,
        references: &[
            Reference::new(
                8599,
                "§8.1",
                "https://www.rfc-editor.org/rfc/rfc8599#section-8.1",
            ),
        ],
        methods: &["REGISTER"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(423)],
    },
    Record {
        code: StatusCode::constant(580),
        status: Status::Registered,
        references: &[
            Reference::new(
                3312,
                "§8",
                "https://www.rfc-editor.org/rfc/rfc3312#section-8",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(412), StatusCode::constant(488)],
    },
    Record {
        code: StatusCode::constant(600),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.6.1",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.6.1",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryLater),
        confusable: &[StatusCode::constant(486), StatusCode::constant(603)],
    },
    Record {
        code: StatusCode::constant(603),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.6.2",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Retry-After",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.6.2",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryLater),
        confusable: &[
            StatusCode::constant(403),
            StatusCode::constant(480),
            StatusCode::constant(486),
            StatusCode::constant(487),
            StatusCode::constant(600),
            StatusCode::constant(607),
            StatusCode::constant(608),
        ],
    },
    Record {
        code: StatusCode::constant(604),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.6.3",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3",
            ),
        ],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
        confusable: &[
            StatusCode::constant(404),
            StatusCode::constant(410),
            StatusCode::constant(608),
        ],
    },
    Record {
        code: StatusCode::constant(606),
        status: Status::Registered,
        references: &[
            Reference::new(
                3261,
                "§21.6.4",
                "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4",
            ),
        ],
        methods: &[],
        headers: &[
            HeaderRule::new(
                "Warning",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "§21.6.4",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[StatusCode::constant(406), StatusCode::constant(488)],
    },
    Record {
        code: StatusCode::constant(607),
        status: Status::Registered,
        references: &[
            Reference::new(
                8197,
                "§4",
                "https://www.rfc-editor.org/rfc/rfc8197#section-4",
            ),
        ],
        methods: &["INVITE", "MESSAGE", "SUBSCRIBE"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(403),
            StatusCode::constant(433),
            StatusCode::constant(603),
            StatusCode::constant(608),
        ],
    },
    Record {
        code: StatusCode::constant(608),
        status: Status::Registered,
        references: &[
            Reference::new(
                8688,
                "§3.1, §5.1",
                "https://www.rfc-editor.org/rfc/rfc8688#section-3.1",
            ),
        ],
        methods: &["INVITE", "MESSAGE", "SUBSCRIBE"],
        headers: &[
            HeaderRule::new(
                "Call-Info",
                Some("purpose=jwscard"),
                Level::Must,
                Some(Condition::UnlessMisused),
                &[
                    Reference::new(
                        8688,
                        "§3.1",
                        "https://www.rfc-editor.org/rfc/rfc8688#section-3.1",
                    ),
                ],
            ),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
        confusable: &[
            StatusCode::constant(403),
            StatusCode::constant(603),
            StatusCode::constant(604),
            StatusCode::constant(607),
        ],
    },
    Record {
        code: StatusCode::constant(687),
        status: Status::Draft,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
        confusable: &[],
    },
];

/// The rules that hold for ranges of codes.
pub(crate) static SHARED: [Shared; 4] = [
    Shared {
        first: 100,
        last: 699,
        headers: &[
            HeaderRule::new(
                "Warning",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 3",
                        "https://www.rfc-editor.org/rfc/rfc3261",
                    ),
                ],
            ),
            HeaderRule::new(
                "Content-Language",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 2",
                        "https://www.rfc-editor.org/rfc/rfc3261",
                    ),
                ],
            ),
        ],
    },
    Shared {
        first: 101,
        last: 699,
        headers: &[
            HeaderRule::new(
                "Reason",
                Some("Q.850"),
                Level::May,
                None,
                &[
                    Reference::new(
                        6432,
                        "§3",
                        "https://www.rfc-editor.org/rfc/rfc6432#section-3",
                    ),
                ],
            ),
        ],
    },
    Shared {
        first: 101,
        last: 199,
        headers: &[
            HeaderRule::new(
                "Alert-Info",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        7462,
                        "§4.1",
                        "https://www.rfc-editor.org/rfc/rfc7462#section-4.1",
                    ),
                ],
            ),
        ],
    },
    Shared {
        first: 300,
        last: 699,
        headers: &[
            HeaderRule::new(
                "Error-Info",
                None,
                Level::May,
                None,
                &[
                    Reference::new(
                        3261,
                        "table 2, §20.18",
                        "https://www.rfc-editor.org/rfc/rfc3261#section-20.18",
                    ),
                ],
            ),
        ],
    },
];
