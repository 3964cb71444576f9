//! The data. Made by `cargo xtask bake` from sip-response 1.0.0; do not edit.

use crate::StatusCode;
use crate::record::{HeaderRule, Record, Reference, Shared};

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
    pub const ALL: [Self; 1 + cfg!(feature = "es") as usize + cfg!(feature = "ko") as usize + cfg!(feature = "zh-CN") as usize] = [
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

impl StatusCode {
    /// 100 Trying, [RFC 3261 §21.1.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1).
    pub const TRYING: Self = Self::constant(100);

    /// 101 Dialog Establishment, as found in belle-sip (draft).
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

    /// 303 See Other, [RFC 2543](https://www.rfc-editor.org/rfc/rfc2543) (historic).
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
    /// With security agreement.
    SecAgree,
    /// Second INVITE while one is pending: 0 to 10 seconds, chosen at random.
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
            Self::Invite => "invite",
            Self::InviteOrOptions => "invite-or-options",
            Self::MatchesProblem => "matches-problem",
            Self::NamesEarlyDialog => "names-early-dialog",
            Self::NamesFinalCode => "names-final-code",
            Self::Options => "options",
            Self::OrContactExpires => "or-contact-expires",
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
    /// Treat like 483.
    As483,
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
    /// May retry with a longer expiry.
    MayRetryLongerExpires,
    /// May retry once.
    MayRetryOnce,
    /// May retry with another priority.
    MayRetryOtherPriority,
    /// May retry unchanged.
    MayRetryUnmodified,
    /// May retry with a referrer token.
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
    /// Retry later.
    RetryLater,
    /// Retry, encrypted anew.
    RetryReencrypted,
    /// Retry with a SIP URI.
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
    /// Retry without the extensions.
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
            Self::As483 => "as-483",
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

/// The position of the record of each code; RFC 3261, section 8.1.3.2, for an unknown one, and 0 for what is no code.
pub(crate) static INDEX: [u8; 1024] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 6, 7, 7, 8, 7, 9, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 10, 11, 12, 13, 10, 14, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 15, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 16, 16, 34, 35, 36, 37, 38, 39, 16, 16, 40, 41, 42, 16, 16, 43, 16, 16, 44, 45, 46, 47, 48, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 49, 50, 16, 16, 51, 52, 53, 54, 55, 56, 57,
    58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 16, 70, 71, 16, 16, 16, 16, 16, 72, 73, 74, 75, 76, 77, 72, 72, 72, 72, 72, 72,
    72, 78, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72,
    72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 79, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72,
    72, 72, 72, 72, 80, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 81, 81, 81, 82, 83, 81, 84, 85,
    86, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81,
    81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81,
    81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 87, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

/// The records, in the order of their codes.
pub(crate) static RECORDS: [Record; 88] = [
    Record {
        code: StatusCode::constant(100),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.1.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(101),
        status: Status::Draft,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(180),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.1.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2")],
        methods: &[],
        headers: &[
            HeaderRule::new("Alert-Info", None, Level::May, Some(Condition::Invite), &[Reference::new(3261, "table 2, §20.4", "https://www.rfc-editor.org/rfc/rfc3261#section-20.4")]),
        ],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(181),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.1.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(182),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.1.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(183),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.1.5", "https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(199),
        status: Status::Registered,
        references: &[Reference::new(6228, "§5, §6, §11.1", "https://www.rfc-editor.org/rfc/rfc6228#section-5")],
        methods: &["INVITE"],
        headers: &[
            HeaderRule::new("Reason", None, Level::Must, Some(Condition::NamesFinalCode), &[Reference::new(6228, "§5, §6", "https://www.rfc-editor.org/rfc/rfc6228#section-5")]),
            HeaderRule::new("To", Some("tag"), Level::Must, Some(Condition::NamesEarlyDialog), &[Reference::new(6228, "§5", "https://www.rfc-editor.org/rfc/rfc6228#section-5")]),
        ],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(200),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.2.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1")],
        methods: &[],
        headers: &[
            HeaderRule::new("Contact", None, Level::Must, Some(Condition::Invite), &[Reference::new(3261, "table 2", "https://www.rfc-editor.org/rfc/rfc3261")]),
            HeaderRule::new("Allow", None, Level::Should, Some(Condition::InviteOrOptions), &[Reference::new(3261, "table 2, §13.3.1.4", "https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.4")]),
            HeaderRule::new("Supported", None, Level::Should, Some(Condition::InviteOrOptions), &[Reference::new(3261, "table 3, §13.3.1.4", "https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.4")]),
            HeaderRule::new("Accept", None, Level::Should, Some(Condition::Options), &[Reference::new(3261, "table 2", "https://www.rfc-editor.org/rfc/rfc3261")]),
            HeaderRule::new("Accept-Encoding", None, Level::Should, Some(Condition::Options), &[Reference::new(3261, "table 2", "https://www.rfc-editor.org/rfc/rfc3261")]),
            HeaderRule::new("Accept-Language", None, Level::Should, Some(Condition::Options), &[Reference::new(3261, "table 2", "https://www.rfc-editor.org/rfc/rfc3261")]),
        ],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(202),
        status: Status::Deprecated,
        references: &[Reference::new(6665, "§8.3.1", "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(204),
        status: Status::Registered,
        references: &[Reference::new(5839, "§7.1", "https://www.rfc-editor.org/rfc/rfc5839#section-7.1")],
        methods: &["SUBSCRIBE"],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(300),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.3.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1")],
        methods: &[],
        headers: &[
            HeaderRule::new("Contact", None, Level::Should, None, &[Reference::new(3261, "§21.3.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1")]),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryAtContact),
    },
    Record {
        code: StatusCode::constant(301),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.3.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2")],
        methods: &[],
        headers: &[
            HeaderRule::new("Contact", None, Level::Expected, None, &[Reference::new(3261, "§21.3.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2")]),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryAtContactAndUpdate),
    },
    Record {
        code: StatusCode::constant(302),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.3.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3")],
        methods: &[],
        headers: &[
            HeaderRule::new("Contact", None, Level::Expected, None, &[Reference::new(3261, "§21.3.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3")]),
            HeaderRule::new("Expires", None, Level::May, Some(Condition::OrContactExpires), &[Reference::new(3261, "§21.3.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3")]),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryAtContact),
    },
    Record {
        code: StatusCode::constant(303),
        status: Status::Historic,
        references: &[Reference::new(2543, "", "https://www.rfc-editor.org/rfc/rfc2543")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(305),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.3.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4")],
        methods: &[],
        headers: &[
            HeaderRule::new("Contact", None, Level::Expected, None, &[Reference::new(3261, "§21.3.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4")]),
        ],
        dialog_effect: None,
        client_action: Some(ClientAction::RetryViaProxy),
    },
    Record {
        code: StatusCode::constant(380),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.3.5", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: Some(ClientAction::AlternativeInBody),
    },
    Record {
        code: StatusCode::constant(400),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(401),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2")],
        methods: &[],
        headers: &[
            HeaderRule::new("WWW-Authenticate", None, Level::Must, None, &[Reference::new(3261, "table 3, §22.2", "https://www.rfc-editor.org/rfc/rfc3261#section-22.2")]),
            HeaderRule::new("Proxy-Authenticate", None, Level::May, None, &[Reference::new(3261, "table 3", "https://www.rfc-editor.org/rfc/rfc3261")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithCredentials),
    },
    Record {
        code: StatusCode::constant(402),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(403),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::DoNotRepeat),
    },
    Record {
        code: StatusCode::constant(404),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.5", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, None, &[Reference::new(3261, "table 3, §20.33", "https://www.rfc-editor.org/rfc/rfc3261#section-20.33")]),
        ],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(405),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.6", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6")],
        methods: &[],
        headers: &[
            HeaderRule::new("Allow", None, Level::Must, None, &[Reference::new(3261, "§21.4.6, §8.2.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6")]),
        ],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(406),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.7", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(407),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.8", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8")],
        methods: &[],
        headers: &[
            HeaderRule::new("Proxy-Authenticate", None, Level::Must, None, &[Reference::new(3261, "table 3, §22.3", "https://www.rfc-editor.org/rfc/rfc3261#section-22.3")]),
            HeaderRule::new("WWW-Authenticate", None, Level::May, None, &[Reference::new(3261, "table 3", "https://www.rfc-editor.org/rfc/rfc3261")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithCredentials),
    },
    Record {
        code: StatusCode::constant(408),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.9", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: Some(ClientAction::MayRetryUnmodified),
    },
    Record {
        code: StatusCode::constant(409),
        status: Status::Historic,
        references: &[Reference::new(2543, "§7.4.10", "https://www.rfc-editor.org/rfc/rfc2543#section-7.4.10")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(410),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.10", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::Permanent),
    },
    Record {
        code: StatusCode::constant(411),
        status: Status::Historic,
        references: &[Reference::new(2543, "§7.4.12", "https://www.rfc-editor.org/rfc/rfc2543#section-7.4.12")],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(412),
        status: Status::Registered,
        references: &[Reference::new(3903, "§11.2.1", "https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1")],
        methods: &["PUBLISH"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RestartInitialPublication),
    },
    Record {
        code: StatusCode::constant(413),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.11", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::Should, Some(Condition::Temporary), &[Reference::new(3261, "§21.4.11", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetrySmallerBody),
    },
    Record {
        code: StatusCode::constant(414),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.12", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(415),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.13", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13")],
        methods: &[],
        headers: &[
            HeaderRule::new("Accept", None, Level::Must, Some(Condition::MatchesProblem), &[Reference::new(3261, "§21.4.13", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13")]),
            HeaderRule::new("Accept-Encoding", None, Level::Must, Some(Condition::MatchesProblem), &[Reference::new(3261, "§21.4.13", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13")]),
            HeaderRule::new("Accept-Language", None, Level::Must, Some(Condition::MatchesProblem), &[Reference::new(3261, "§21.4.13", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetrySupportedMedia),
    },
    Record {
        code: StatusCode::constant(416),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.14", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::RetrySipUri),
    },
    Record {
        code: StatusCode::constant(417),
        status: Status::Registered,
        references: &[Reference::new(4412, "§4.6.2, §12.4", "https://www.rfc-editor.org/rfc/rfc4412#section-4.6.2")],
        methods: &[],
        headers: &[
            HeaderRule::new("Accept-Resource-Priority", None, Level::May, None, &[Reference::new(4412, "§4.6.2", "https://www.rfc-editor.org/rfc/rfc4412#section-4.6.2")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryOtherPriority),
    },
    Record {
        code: StatusCode::constant(420),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.15", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15")],
        methods: &[],
        headers: &[
            HeaderRule::new("Unsupported", None, Level::Must, None, &[Reference::new(3261, "§21.4.15, table 3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithoutExtensions),
    },
    Record {
        code: StatusCode::constant(421),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.16", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16")],
        methods: &[],
        headers: &[
            HeaderRule::new("Require", None, Level::Must, None, &[Reference::new(3261, "§21.4.16", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16")]),
            HeaderRule::new("Security-Server", None, Level::May, Some(Condition::SecAgree), &[Reference::new(3329, "§2.6", "https://www.rfc-editor.org/rfc/rfc3329#section-2.6")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithExtensions),
    },
    Record {
        code: StatusCode::constant(422),
        status: Status::Registered,
        references: &[Reference::new(4028, "§6", "https://www.rfc-editor.org/rfc/rfc4028#section-6")],
        methods: &["INVITE", "UPDATE"],
        headers: &[
            HeaderRule::new("Min-SE", None, Level::Must, None, &[Reference::new(4028, "§6, table 1", "https://www.rfc-editor.org/rfc/rfc4028#section-6")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryLargerInterval),
    },
    Record {
        code: StatusCode::constant(423),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.17", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17")],
        methods: &["REGISTER", "SUBSCRIBE", "PUBLISH"],
        headers: &[
            HeaderRule::new("Min-Expires", None, Level::Must, None, &[Reference::new(3261, "§10.3", "https://www.rfc-editor.org/rfc/rfc3261#section-10.3"), Reference::new(3903, "§5", "https://www.rfc-editor.org/rfc/rfc3903#section-5")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryLongerExpires),
    },
    Record {
        code: StatusCode::constant(424),
        status: Status::Registered,
        references: &[Reference::new(6442, "§4.3", "https://www.rfc-editor.org/rfc/rfc6442#section-4.3")],
        methods: &[],
        headers: &[
            HeaderRule::new("Geolocation-Error", None, Level::Must, None, &[Reference::new(6442, "§4.3", "https://www.rfc-editor.org/rfc/rfc6442#section-4.3")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryWithCorrectedLocation),
    },
    Record {
        code: StatusCode::constant(425),
        status: Status::Registered,
        references: &[Reference::new(8876, "§5.1", "https://www.rfc-editor.org/rfc/rfc8876#section-5.1")],
        methods: &[],
        headers: &[
            HeaderRule::new("AlertMsg-Error", None, Level::Must, None, &[Reference::new(8876, "§5.1", "https://www.rfc-editor.org/rfc/rfc8876#section-5.1")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(428),
        status: Status::Registered,
        references: &[Reference::new(8224, "§6.2.2", "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(429),
        status: Status::Registered,
        references: &[Reference::new(3892, "§5", "https://www.rfc-editor.org/rfc/rfc3892#section-5")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryWithToken),
    },
    Record {
        code: StatusCode::constant(430),
        status: Status::Registered,
        references: &[Reference::new(5626, "§5.3.1, §11.5", "https://www.rfc-editor.org/rfc/rfc5626#section-5.3.1")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::TryOtherFlow),
    },
    Record {
        code: StatusCode::constant(433),
        status: Status::Registered,
        references: &[Reference::new(5079, "§5", "https://www.rfc-editor.org/rfc/rfc5079#section-5")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::DoNotRepeatWithoutUserConsent),
    },
    Record {
        code: StatusCode::constant(436),
        status: Status::Registered,
        references: &[Reference::new(8224, "§6.2.2", "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(437),
        status: Status::Registered,
        references: &[Reference::new(8224, "§6.2.2", "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(438),
        status: Status::Registered,
        references: &[Reference::new(8224, "§6.2.2", "https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryOnce),
    },
    Record {
        code: StatusCode::constant(439),
        status: Status::Registered,
        references: &[Reference::new(5626, "§6, §11.6", "https://www.rfc-editor.org/rfc/rfc5626#section-6")],
        methods: &["REGISTER"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryWithoutOutbound),
    },
    Record {
        code: StatusCode::constant(440),
        status: Status::Registered,
        references: &[Reference::new(5393, "§5.3.3, §6.2", "https://www.rfc-editor.org/rfc/rfc5393#section-5.3.3")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::As483),
    },
    Record {
        code: StatusCode::constant(469),
        status: Status::Registered,
        references: &[Reference::new(6086, "§4.2.2, §11.6", "https://www.rfc-editor.org/rfc/rfc6086#section-4.2.2")],
        methods: &["INFO"],
        headers: &[
            HeaderRule::new("Recv-Info", None, Level::Should, None, &[Reference::new(6086, "§7.1, §4.2.2", "https://www.rfc-editor.org/rfc/rfc6086#section-7.1")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(470),
        status: Status::Registered,
        references: &[Reference::new(5360, "§5.9.2", "https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2")],
        methods: &[],
        headers: &[
            HeaderRule::new("Permission-Missing", None, Level::Should, None, &[Reference::new(5360, "§5.9.1, §5.9.2", "https://www.rfc-editor.org/rfc/rfc5360#section-5.9.1")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::ObtainConsent),
    },
    Record {
        code: StatusCode::constant(473),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(474),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(475),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(476),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(477),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(478),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(479),
        status: Status::Vendor,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(480),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.18", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, None, &[Reference::new(3261, "§21.4.18", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18")]),
            HeaderRule::new("Warning", Some("380"), Level::Should, Some(Condition::SipsNotAllowed), &[Reference::new(5630, "§5.1.2, §5.3", "https://www.rfc-editor.org/rfc/rfc5630#section-5.1.2")]),
            HeaderRule::new("Warning", Some("381"), Level::Should, Some(Condition::SipsRequired), &[Reference::new(5630, "§5.1.2, §5.3", "https://www.rfc-editor.org/rfc/rfc5630#section-5.1.2")]),
        ],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: Some(ClientAction::RetryLater),
    },
    Record {
        code: StatusCode::constant(481),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.19", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(482),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.20", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(483),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.21", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(484),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.22", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::CollectMoreDigits),
    },
    Record {
        code: StatusCode::constant(485),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.23", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23")],
        methods: &[],
        headers: &[
            HeaderRule::new("Contact", None, Level::May, Some(Condition::ChoicesDisclosed), &[Reference::new(3261, "§21.4.23", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23")]),
        ],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: Some(ClientAction::UserChooses),
    },
    Record {
        code: StatusCode::constant(486),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.24", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, None, &[Reference::new(3261, "§21.4.24", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryLater),
    },
    Record {
        code: StatusCode::constant(487),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.25", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(488),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.26", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26")],
        methods: &[],
        headers: &[
            HeaderRule::new("Warning", None, Level::Should, None, &[Reference::new(3261, "§13.3.1.3, §14.2", "https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1.3")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(489),
        status: Status::Registered,
        references: &[Reference::new(6665, "§8.3.2", "https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2")],
        methods: &["SUBSCRIBE", "NOTIFY"],
        headers: &[
            HeaderRule::new("Allow-Events", None, Level::May, None, &[Reference::new(6665, "§8.2.2", "https://www.rfc-editor.org/rfc/rfc6665#section-8.2.2")]),
        ],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(490),
        status: Status::Draft,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
    Record {
        code: StatusCode::constant(491),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.27", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryAfterGlareTimer),
    },
    Record {
        code: StatusCode::constant(493),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.4.28", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryReencrypted),
    },
    Record {
        code: StatusCode::constant(494),
        status: Status::Registered,
        references: &[Reference::new(3329, "§2.3.1, §2.3.2, §6.4", "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1")],
        methods: &[],
        headers: &[
            HeaderRule::new("Security-Server", None, Level::Must, None, &[Reference::new(3329, "§2.3.1", "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1")]),
            HeaderRule::new("Require", Some("sec-agree"), Level::Must, Some(Condition::ServerInitiated), &[Reference::new(3329, "§2.3.2", "https://www.rfc-editor.org/rfc/rfc3329#section-2.3.2")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::StartChosenMechanism),
    },
    Record {
        code: StatusCode::constant(500),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, Some(Condition::Temporary), &[Reference::new(3261, "§21.5.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1")]),
            HeaderRule::new("Retry-After", None, Level::Must, Some(Condition::SecondInvite), &[Reference::new(3261, "§14.2", "https://www.rfc-editor.org/rfc/rfc3261#section-14.2")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::MayRetryAfterDelay),
    },
    Record {
        code: StatusCode::constant(501),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Usage),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(502),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(503),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, None, &[Reference::new(3261, "§21.5.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::TryAlternateServer),
    },
    Record {
        code: StatusCode::constant(504),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.5", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(505),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.6", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(513),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.5.7", "https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(555),
        status: Status::Registered,
        references: &[Reference::new(8599, "§8.1", "https://www.rfc-editor.org/rfc/rfc8599#section-8.1")],
        methods: &["REGISTER"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(580),
        status: Status::Registered,
        references: &[Reference::new(3312, "§8", "https://www.rfc-editor.org/rfc/rfc3312#section-8")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(600),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.6.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, None, &[Reference::new(3261, "§21.6.1", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryLater),
    },
    Record {
        code: StatusCode::constant(603),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.6.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2")],
        methods: &[],
        headers: &[
            HeaderRule::new("Retry-After", None, Level::May, None, &[Reference::new(3261, "§21.6.2", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: Some(ClientAction::RetryLater),
    },
    Record {
        code: StatusCode::constant(604),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.6.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3")],
        methods: &[],
        headers: &[],
        dialog_effect: Some(DialogEffect::Dialog),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(606),
        status: Status::Registered,
        references: &[Reference::new(3261, "§21.6.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4")],
        methods: &[],
        headers: &[
            HeaderRule::new("Warning", None, Level::May, None, &[Reference::new(3261, "§21.6.4", "https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(607),
        status: Status::Registered,
        references: &[Reference::new(8197, "§4", "https://www.rfc-editor.org/rfc/rfc8197#section-4")],
        methods: &["INVITE", "MESSAGE", "SUBSCRIBE"],
        headers: &[],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(608),
        status: Status::Registered,
        references: &[Reference::new(8688, "§3.1, §5.1", "https://www.rfc-editor.org/rfc/rfc8688#section-3.1")],
        methods: &["INVITE", "MESSAGE", "SUBSCRIBE"],
        headers: &[
            HeaderRule::new("Call-Info", Some("purpose=jwscard"), Level::Must, Some(Condition::UnlessMisused), &[Reference::new(8688, "§3.1", "https://www.rfc-editor.org/rfc/rfc8688#section-3.1")]),
        ],
        dialog_effect: Some(DialogEffect::Transaction),
        client_action: None,
    },
    Record {
        code: StatusCode::constant(687),
        status: Status::Draft,
        references: &[],
        methods: &[],
        headers: &[],
        dialog_effect: None,
        client_action: None,
    },
];

/// Rules for ranges of codes.
pub(crate) static SHARED: [Shared; 3] = [
    Shared { first: 100, last: 699, headers: &[
        HeaderRule::new("Warning", None, Level::May, None, &[Reference::new(3261, "table 3", "https://www.rfc-editor.org/rfc/rfc3261")]),
        HeaderRule::new("Content-Language", None, Level::May, None, &[Reference::new(3261, "table 2", "https://www.rfc-editor.org/rfc/rfc3261")]),
    ] },
    Shared { first: 101, last: 699, headers: &[
        HeaderRule::new("Reason", Some("Q.850"), Level::May, None, &[Reference::new(6432, "§3", "https://www.rfc-editor.org/rfc/rfc6432#section-3")]),
    ] },
    Shared { first: 300, last: 699, headers: &[
        HeaderRule::new("Error-Info", None, Level::May, None, &[Reference::new(3261, "table 2, §20.18", "https://www.rfc-editor.org/rfc/rfc3261#section-20.18")]),
    ] },
];

pub(crate) mod reason_phrase {
    use crate::Locale;
    use crate::packed::{Ends, ends, join, total, utf8};

    const EN: &str = concat!(
        "Trying",
        "Dialog Establishment",
        "Ringing",
        "Call Is Being Forwarded",
        "Queued",
        "Session Progress",
        "Early Dialog Terminated",
        "OK",
        "Accepted",
        "No Notification",
        "Multiple Choices",
        "Moved Permanently",
        "Moved Temporarily",
        "See Other",
        "Use Proxy",
        "Alternative Service",
        "Bad Request",
        "Unauthorized",
        "Payment Required",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Proxy Authentication Required",
        "Request Timeout",
        "Conflict",
        "Gone",
        "Length Required",
        "Conditional Request Failed",
        "Request Entity Too Large",
        "Request-URI Too Long",
        "Unsupported Media Type",
        "Unsupported URI Scheme",
        "Unknown Resource-Priority",
        "Bad Extension",
        "Extension Required",
        "Session Interval Too Small",
        "Interval Too Brief",
        "Bad Location Information",
        "Bad Alert Message",
        "Use Identity Header",
        "Provide Referrer Identity",
        "Flow Failed",
        "Anonymity Disallowed",
        "Bad Identity Info",
        "Unsupported Credential",
        "Invalid Identity Header",
        "First Hop Lacks Outbound Support",
        "Max-Breadth Exceeded",
        "Bad Info Package",
        "Consent Needed",
        "Filtered Destination",
        "Bad protocol",
        "Bad URI",
        "Unresolvable destination",
        "Send Error",
        "Unresolvable Destination",
        "Bad URI",
        "Temporarily Unavailable",
        "Call/Transaction Does Not Exist",
        "Loop Detected",
        "Too Many Hops",
        "Address Incomplete",
        "Ambiguous",
        "Busy Here",
        "Request Terminated",
        "Not Acceptable Here",
        "Bad Event",
        "Request Updated",
        "Request Pending",
        "Undecipherable",
        "Security Agreement Required",
        "Server Internal Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Server Time-out",
        "Version Not Supported",
        "Message Too Large",
        "Push Notification Service Not Supported",
        "Precondition Failure",
        "Busy Everywhere",
        "Decline",
        "Does Not Exist Anywhere",
        "Not Acceptable",
        "Unwanted",
        "Rejected",
        "Dialog Terminated",
    );

    #[cfg(feature = "es")]
    const ES: &str = concat!(
        "Intentando",
        "Establecimiento de diálogo",
        "Sonando",
        "Desviando la llamada",
        "En cola",
        "Progreso de la sesión",
        "Diálogo temprano terminado",
        "OK",
        "Solicitud aceptada",
        "Sin notificación",
        "Múltiples opciones",
        "Trasladado permanentemente",
        "Trasladado temporalmente",
        "Ver otra dirección",
        "Usar proxy",
        "Servicio alternativo",
        "Solicitud incorrecta",
        "No autenticado",
        "Pago requerido",
        "Prohibido",
        "No encontrado",
        "Método no permitido",
        "No aceptable",
        "Autenticación requerida por el proxy",
        "Tiempo de espera de la solicitud agotado",
        "Conflicto",
        "Ya no existe",
        "Longitud requerida",
        "Solicitud condicional fallida",
        "Cuerpo de la solicitud demasiado grande",
        "Request-URI demasiado largo",
        "Tipo de contenido no admitido",
        "Esquema de URI no admitido",
        "Resource-Priority desconocido",
        "Extensión del protocolo no admitida",
        "Extensión del protocolo requerida",
        "Intervalo de sesión demasiado corto",
        "Intervalo demasiado breve",
        "Información de ubicación incorrecta",
        "Mensaje de alerta incorrecto",
        "Usar el campo de cabecera Identity",
        "Proporcionar la identidad del referente",
        "Fallo del flujo",
        "Anonimato no permitido",
        "Datos de identidad incorrectos",
        "Credencial no admitida",
        "Campo de cabecera Identity no válido",
        "El primer salto no admite outbound",
        "Max-Breadth superado",
        "Paquete Info incorrecto",
        "Consentimiento necesario",
        "Destino filtrado",
        "Protocolo incorrecto",
        "URI incorrecto",
        "Destino imposible de resolver",
        "Error de envío",
        "Destino imposible de resolver",
        "URI incorrecto",
        "Temporalmente no disponible",
        "La llamada/transacción no existe",
        "Bucle detectado",
        "Demasiados saltos",
        "Dirección incompleta",
        "Dirección ambigua",
        "Ocupado aquí",
        "Solicitud terminada",
        "No aceptable aquí",
        "Evento incorrecto",
        "Solicitud actualizada",
        "Solicitud pendiente",
        "Indescifrable",
        "Acuerdo de seguridad requerido",
        "Error interno del servidor",
        "No implementado",
        "Pasarela incorrecta",
        "Servicio no disponible",
        "Tiempo de espera del servidor agotado",
        "Versión no admitida",
        "Mensaje demasiado grande",
        "Servicio de notificaciones push no admitido",
        "Precondición incumplida",
        "Ocupado en todas partes",
        "Rechazada por el destinatario",
        "No existe en ninguna parte",
        "No aceptable",
        "No deseada",
        "Rechazada por un intermediario",
        "Diálogo terminado",
    );

    #[cfg(feature = "ko")]
    const KO: &str = concat!(
        "시도 중",
        "다이얼로그 수립",
        "전화벨 울림",
        "통화 전달 중",
        "대기 중",
        "세션 진행",
        "얼리 다이얼로그 종료됨",
        "성공",
        "수락",
        "통지 없음",
        "여러 선택지",
        "영구 이동",
        "임시 이동",
        "다른 위치 참조",
        "프록시 사용",
        "대체 서비스",
        "잘못된 요청",
        "인증 필요",
        "결제 필요",
        "금지",
        "찾을 수 없음",
        "메서드가 허용되지 않음",
        "수락할 수 없음",
        "프록시 인증 필요",
        "요청 시간 초과",
        "충돌",
        "더 이상 존재하지 않음",
        "길이 정보 필요",
        "조건부 요청 실패",
        "요청 엔티티가 너무 큼",
        "Request-URI가 너무 김",
        "지원되지 않는 매체 유형",
        "지원되지 않는 URI 체계",
        "알 수 없는 Resource-Priority",
        "잘못된 확장 기능",
        "확장 기능 필요",
        "세션 간격이 너무 짧음",
        "간격이 너무 짧음",
        "잘못된 위치 정보",
        "잘못된 경보 메시지",
        "Identity 헤더 사용",
        "전환 요청자 신원 필요",
        "플로 실패",
        "익명 발신이 허용되지 않음",
        "잘못된 Identity 정보",
        "지원되지 않는 자격 증명",
        "유효하지 않은 Identity 헤더",
        "첫 홉이 outbound를 지원하지 않음",
        "Max-Breadth 초과",
        "잘못된 Info Package",
        "동의 필요",
        "차단된 목적지",
        "잘못된 프로토콜",
        "잘못된 URI",
        "목적지 주소를 확인할 수 없음",
        "전송 오류",
        "목적지 주소를 확인할 수 없음",
        "잘못된 URI",
        "일시적으로 연결할 수 없음",
        "통화/트랜잭션이 존재하지 않음",
        "루프가 검출됨",
        "홉이 너무 많음",
        "불완전한 주소",
        "모호함",
        "통화 중",
        "요청이 종료됨",
        "여기서 수락할 수 없음",
        "잘못된 이벤트",
        "요청이 갱신됨",
        "처리 중인 요청 있음",
        "복호화할 수 없음",
        "보안 합의 필요",
        "서버 내부 오류",
        "구현되지 않음",
        "잘못된 게이트웨이",
        "서비스를 사용할 수 없음",
        "서버 응답 시간 초과",
        "지원되지 않는 버전",
        "메시지가 너무 큼",
        "푸시 알림 서비스가 지원되지 않음",
        "사전 조건 충족 실패",
        "모든 곳에서 통화 중",
        "거절",
        "어디에도 존재하지 않음",
        "수락할 수 없음",
        "원치 않는 발신자",
        "거부됨",
        "다이얼로그 종료됨",
    );

    #[cfg(feature = "zh-CN")]
    const ZH_CN: &str = concat!(
        "正在处理",
        "对话建立",
        "正在振铃",
        "呼叫被转发",
        "正在排队",
        "会话进度",
        "早期对话已终止",
        "成功",
        "已接受",
        "无通知",
        "多个地址可选",
        "永久迁移",
        "临时迁移",
        "参见其他地址",
        "使用代理服务器",
        "替代服务",
        "请求有误",
        "未认证",
        "需要付费",
        "请求被禁止",
        "未找到用户",
        "不允许此方法",
        "不可接受",
        "需要代理服务器认证",
        "请求超时",
        "冲突",
        "地址已失效",
        "需要内容长度",
        "条件请求失败",
        "请求实体过大",
        "Request-URI过长",
        "不支持的媒体类型",
        "不支持的URI方案",
        "未知的Resource-Priority",
        "不支持的扩展",
        "需要扩展",
        "会话间隔过小",
        "有效期过短",
        "位置信息有误",
        "警报消息有误",
        "需要Identity头域",
        "需要引荐方身份",
        "连接流已失效",
        "不允许匿名",
        "Identity信息有误",
        "不支持的凭证",
        "Identity头域无效",
        "第一跳不支持outbound",
        "超出Max-Breadth",
        "不接收的Info包",
        "需要接收方同意",
        "目的地被过滤",
        "传输协议不可用",
        "URI有误",
        "目的地无法解析",
        "发送失败",
        "目的地无法解析",
        "URI有误",
        "暂时无法接通",
        "呼叫/事务不存在",
        "检测到环路",
        "跳数过多",
        "地址不全",
        "地址不明确",
        "被叫忙",
        "请求已终止",
        "此处不可接受",
        "不支持的事件",
        "请求已更新",
        "有未完成的请求",
        "无法解密",
        "需要安全协商",
        "服务器内部错误",
        "未实现",
        "网关错误",
        "服务不可用",
        "服务器超时",
        "不支持的SIP版本",
        "消息过大",
        "不支持推送通知服务",
        "前提条件未满足",
        "被叫各处均忙",
        "被叫拒绝",
        "各处均不存在",
        "不可接受",
        "不受欢迎的主叫",
        "呼叫被拦截",
        "对话已终止",
    );

    const TEXTS: [&str; Locale::COUNT] = [
        EN,
        #[cfg(feature = "es")]
        ES,
        #[cfg(feature = "ko")]
        KO,
        #[cfg(feature = "zh-CN")]
        ZH_CN,
    ];
    static BYTES: [u8; total(&TEXTS)] = join(&TEXTS);
    pub(crate) const ALL: &str = utf8(&BYTES);
    pub(crate) static ENDS: Ends<89> = ends(
        &TEXTS,
        &[
            [0, 6, 26, 33, 56, 62, 78, 101, 103, 111, 126, 142, 159, 176, 185, 194, 213, 224, 236, 252,
             261, 270, 288, 302, 331, 346, 354, 358, 373, 399, 423, 443, 465, 487, 512, 525, 543, 569, 587, 611,
             628, 647, 672, 683, 703, 720, 742, 765, 797, 817, 833, 847, 867, 879, 886, 910, 920, 944, 951, 974,
             1005, 1018, 1031, 1049, 1058, 1067, 1085, 1104, 1113, 1128, 1143, 1157, 1184, 1205, 1220, 1231, 1250, 1265, 1286, 1303,
             1342, 1362, 1377, 1384, 1407, 1421, 1429, 1437, 1454],
            #[cfg(feature = "es")]
            [0, 10, 37, 44, 64, 71, 93, 120, 122, 140, 157, 176, 202, 226, 245, 255, 275, 295, 309, 323,
             332, 345, 365, 377, 414, 454, 463, 475, 493, 522, 561, 588, 617, 643, 672, 708, 742, 778, 803, 840,
             868, 902, 941, 956, 978, 1008, 1030, 1067, 1101, 1121, 1144, 1168, 1184, 1204, 1218, 1247, 1262, 1291, 1305, 1332,
             1365, 1380, 1397, 1418, 1436, 1449, 1468, 1486, 1503, 1524, 1543, 1556, 1586, 1612, 1627, 1646, 1668, 1705, 1725, 1749,
             1792, 1816, 1839, 1868, 1894, 1906, 1916, 1946, 1964],
            #[cfg(feature = "ko")]
            [0, 10, 32, 48, 65, 75, 88, 120, 126, 132, 145, 161, 174, 187, 207, 223, 239, 255, 268, 281,
             287, 304, 336, 356, 379, 399, 405, 435, 455, 478, 508, 533, 566, 596, 628, 651, 671, 701, 724, 747,
             773, 795, 825, 838, 874, 899, 932, 967, 1009, 1027, 1049, 1062, 1081, 1103, 1116, 1156, 1169, 1209, 1222, 1258,
             1300, 1319, 1339, 1358, 1367, 1377, 1396, 1426, 1445, 1464, 1491, 1514, 1534, 1554, 1573, 1598, 1631, 1658, 1684, 1707,
             1753, 1780, 1807, 1813, 1845, 1865, 1888, 1897, 1922],
            #[cfg(feature = "zh-CN")]
            [0, 12, 24, 36, 51, 63, 75, 96, 102, 111, 120, 138, 150, 162, 180, 201, 213, 225, 234, 246,
             261, 276, 294, 306, 333, 345, 351, 366, 384, 402, 420, 437, 461, 482, 508, 526, 538, 556, 571, 589,
             607, 627, 648, 666, 681, 701, 719, 739, 765, 782, 801, 822, 840, 861, 870, 891, 903, 924, 933, 951,
             973, 988, 1000, 1012, 1027, 1036, 1051, 1069, 1087, 1102, 1123, 1135, 1153, 1174, 1183, 1195, 1210, 1225, 1246, 1258,
             1285, 1306, 1324, 1336, 1354, 1366, 1387, 1402, 1417],
        ],
    );
}

#[cfg(feature = "summary")]
pub(crate) mod summary {
    use crate::Locale;
    use crate::packed::{Ends, ends, join, total, utf8};

    const EN: &str = concat!(
        "The next hop has the request and works on it; the INVITE need not be retransmitted.",
        "Not registered; found in a library's phrase table, and handled like 183 by a UAC.",
        "The callee's user agent has the INVITE and is trying to alert the user.",
        "A server is sending the call on to other destinations than the one first tried.",
        "The callee cannot answer yet, and the server holds the call instead of rejecting it.",
        "The call advances in a way that no other 1xx code describes, often with early media.",
        "One early dialog of the INVITE has ended, while the transaction itself is still open.",
        "The request succeeded; what comes back with the response depends on the method.",
        "The request was taken on, but its outcome is still open; deprecated for SIP events.",
        "The subscription was refreshed, and the usual NOTIFY is left out because nothing changed.",
        "The address leads to several locations, and the caller's side is to pick one.",
        "The user has left this address for good; Contact carries the new one.",
        "The user is at another address for now; Contact tells where to send the request.",
        "Not registered; a leftover of RFC 2543, handled like 300 by a UAC.",
        "The callee wants this request to come in through the proxy named in Contact.",
        "The call failed, but the message body names other services that may help.",
        "The server could not parse the request or found a mandatory part of it missing or broken.",
        "A UAS or registrar wants credentials and has sent a challenge in WWW-Authenticate.",
        "Reserved for future use; no SIP specification gives it a meaning.",
        "The server understood the request but refuses it by policy; credentials will not help.",
        "The server knows for certain that this user does not exist in the domain of the Request-URI.",
        "The method is known but not allowed for this Request-URI; Allow lists the valid ones.",
        "The target cannot produce any response body that the Accept header field permits.",
        "A proxy on the path wants credentials and has sent a challenge in Proxy-Authenticate.",
        "No final response could be obtained in time, for instance while the callee was being located.",
        "Not registered: an RFC 2543 code for a REGISTER at odds with existing registrations.",
        "The user or resource has left this server for good, and no new address is known.",
        "Not registered: an RFC 2543 code for a request that lacked Content-Length.",
        "The entity-tag in SIP-If-Match of a PUBLISH matches no stored event state.",
        "The message body exceeds the size that the server accepts.",
        "The Request-URI exceeds the length that the server can handle.",
        "The server cannot process the type, encoding or language of the request's message body.",
        "The server does not know the scheme of the Request-URI, such as tel or sips.",
        "No value in Resource-Priority is understood, although the request requires that it be.",
        "Require or Proxy-Require names an option tag that the server does not support.",
        "The UAS needs a protocol option that the Supported header field of the request does not list.",
        "Session-Expires is below the minimum of a proxy or UAS, which is stated in Min-SE.",
        "The requested lifetime is shorter than the server permits; Min-Expires states the minimum.",
        "The location sent with the request is malformed, unsatisfactory or cannot be fetched.",
        "The emergency alert (CAP) in the request is too malformed for anyone to act on it.",
        "Policy demands a signed Identity header field, and the request has none that can be used.",
        "A referred request or a REFER lacks a valid signed Referred-By token.",
        "An edge proxy has lost this connection to the device; another flow may still work.",
        "The request is refused because the caller has withheld their identity.",
        "The verifier could not fetch the credentials for any Identity header field in the request.",
        "The verifier holds the signing credential but does not trust or support it.",
        "No Identity header field in the request holds a PASSporT that verifies.",
        "The registrar supports outbound, but the first proxy on the path does not.",
        "A proxy needed more parallel branches than Max-Breadth leaves for this request.",
        "The INFO request uses an Info Package that the receiver did not announce in Recv-Info.",
        "The URI list holds at least one recipient for whom the relay has no permission.",
        "Not registered: OpenSIPS found the next-hop address on one of its blacklists.",
        "Not registered: the OpenSIPS error constant for a transport protocol that it cannot use.",
        "Not registered: OpenSIPS could not parse a URI that it needed for routing.",
        "Not registered: OpenSIPS could not resolve the address of the next hop, usually in DNS.",
        "Not registered: Kamailio or OpenSIPS failed to send the request to the next hop.",
        "Not registered: Kamailio could not resolve the address of the next hop, usually in DNS.",
        "Not registered: Kamailio could not parse a URI that it needed for routing.",
        "The callee is known but cannot be reached now, for example not registered or on do not disturb.",
        "The request matches no dialog or transaction that the UAS knows.",
        "The request came back to a proxy unchanged, or reached the UAS twice by different paths.",
        "Max-Forwards had reached zero when the request had to be forwarded once more.",
        "The Request-URI is only the beginning of an address, typically a number with digits missing.",
        "The Request-URI fits several different users, and a person has to choose.",
        "The device was reached, but the user is on another call or cannot take one now.",
        "A pending INVITE was ended by CANCEL or BYE before any other final response.",
        "The offered session cannot be accepted by this target; another one might accept it.",
        "The event package in the Event header field is not understood.",
        "Not registered: found only in the tables of PJSIP and sofia-sip, with no RFC behind it.",
        "Both sides tried to change the session at the same time (glare).",
        "The S/MIME body is encrypted for a key that the recipient does not have or will not use.",
        "The first hop wants a security mechanism negotiated (sec-agree) before it serves the request.",
        "The server met an unexpected condition and cannot handle the request.",
        "The server does not know the request method and supports it for no user at all.",
        "A gateway or proxy received an invalid response from the server behind it.",
        "The server is overloaded or under maintenance and cannot handle requests for now.",
        "Another server that was needed to handle the request did not answer in time.",
        "The SIP version on the request line is one that the server cannot or will not speak.",
        "The SIP message as a whole is longer than the server can process.",
        "The network cannot use the push service named in the REGISTER to wake the device.",
        "The UAS cannot or will not meet a precondition in the SDP offer, such as reserved bandwidth.",
        "The callee was reached, is busy, and no other device or voicemail will take the call.",
        "The callee was reached and refuses or cannot take part; no other device will answer.",
        "The server knows with authority that the user in the Request-URI exists at no location.",
        "The callee wants to talk, but no device can support the session as described.",
        "The callee marked this caller as unwanted; later calls may be refused too.",
        "An intermediary, such as a call analytics engine, rejected the call on the user's behalf.",
        "Not registered; found in a library's status table, and handled like 600 by a UAC.",
    );

    #[cfg(feature = "es")]
    const ES: &str = concat!(
        "El siguiente salto tiene la solicitud y la está procesando; no hace falta retransmitir el INVITE.",
        "No registrado en la IANA; procede de la tabla de frases de una biblioteca y un UAC lo trata como 183.",
        "El agente de usuario del destinatario ha recibido el INVITE y está intentando avisar al usuario.",
        "Un servidor está dirigiendo la llamada a destinos distintos del que se intentó primero.",
        "El destinatario no puede contestar todavía, y el servidor retiene la llamada en lugar de rechazarla.",
        "La llamada avanza de un modo que ningún otro código 1xx describe, a menudo con medios tempranos.",
        "Ha terminado un diálogo temprano del INVITE, mientras que la transacción sigue abierta.",
        "La solicitud tuvo éxito; lo que acompaña a la respuesta depende del método.",
        "La solicitud se aceptó, pero su resultado sigue abierto; en desuso para los eventos de SIP.",
        "La suscripción se renovó y se omite el NOTIFY habitual porque nada ha cambiado.",
        "La dirección lleva a varias ubicaciones, y el lado que llama debe elegir una.",
        "El usuario dejó definitivamente esta dirección; Contact contiene la nueva.",
        "El usuario está por ahora en otra dirección; Contact indica adónde enviar la solicitud.",
        "No registrado en la IANA; un vestigio de la RFC 2543 que un UAC trata como 300.",
        "El destinatario quiere que esta solicitud le llegue a través del proxy indicado en Contact.",
        "La llamada falló, pero el cuerpo del mensaje indica otros servicios que pueden ayudar.",
        "El servidor no pudo analizar la solicitud, o en ella falta o está dañada una parte obligatoria.",
        "Un UAS o un servidor de registro pide credenciales y ha enviado un desafío en WWW-Authenticate.",
        "Reservado para uso futuro; ninguna especificación de SIP le da un significado.",
        "El servidor entendió la solicitud, pero la deniega por política; las credenciales no servirán de nada.",
        "El servidor sabe con certeza que este usuario no existe en el dominio del Request-URI.",
        "El método se conoce, pero no está permitido para este Request-URI; Allow enumera los válidos.",
        "El destino no puede generar ningún cuerpo de respuesta de los que permite el campo de cabecera Accept.",
        "Un proxy del trayecto pide credenciales y ha enviado un desafío en Proxy-Authenticate.",
        "No se obtuvo a tiempo ninguna respuesta final, por ejemplo mientras se localizaba al destinatario.",
        "No registrado en la IANA: código de la RFC 2543 para un REGISTER que choca con registros existentes.",
        "El usuario o recurso dejó definitivamente este servidor y no se conoce una dirección nueva.",
        "No registrado en la IANA: código de la RFC 2543 para una solicitud sin Content-Length.",
        "La etiqueta de entidad del SIP-If-Match de un PUBLISH no corresponde a ningún estado de evento almacenado.",
        "El cuerpo del mensaje supera el tamaño que acepta el servidor.",
        "El Request-URI supera la longitud que el servidor puede procesar.",
        "El servidor no puede procesar el tipo, la codificación o el idioma del cuerpo de la solicitud.",
        "El servidor no conoce el esquema del Request-URI, por ejemplo tel o sips.",
        "No se entiende ningún valor de Resource-Priority, aunque la solicitud exige que se entienda.",
        "Require o Proxy-Require nombra una etiqueta de opción que el servidor no admite.",
        "El UAS necesita una opción del protocolo que el campo de cabecera Supported de la solicitud no enumera.",
        "Session-Expires está por debajo del mínimo de un proxy o UAS, que se indica en Min-SE.",
        "La vigencia solicitada es más corta de lo que permite el servidor; Min-Expires indica el mínimo.",
        "La ubicación enviada con la solicitud está mal formada, es insuficiente o no se puede obtener.",
        "La alerta de emergencia (CAP) de la solicitud está tan mal formada que nadie puede actuar en consecuencia.",
        "La política exige un campo de cabecera Identity firmado, y la solicitud no tiene ninguno utilizable.",
        "Una solicitud derivada de REFER, o el propio REFER, carece de un token Referred-By firmado y válido.",
        "Un proxy de borde ha perdido esta conexión con el dispositivo; otro flujo puede funcionar todavía.",
        "La solicitud se rechaza porque quien llama ha ocultado su identidad.",
        "El verificador no pudo obtener las credenciales de ningún campo de cabecera Identity de la solicitud.",
        "El verificador tiene la credencial de firma, pero no confía en ella o no la admite.",
        "Ningún campo de cabecera Identity de la solicitud contiene un PASSporT que supere la verificación.",
        "El servidor de registro admite outbound, pero el primer proxy del trayecto no.",
        "Un proxy necesitaba más ramas en paralelo de las que Max-Breadth deja para esta solicitud.",
        "La solicitud INFO usa un paquete Info que el receptor no anunció en Recv-Info.",
        "La lista de URI contiene al menos un destinatario para el que el servidor de retransmisión no tiene permiso.",
        "No registrado en la IANA: OpenSIPS encontró la dirección del siguiente salto en una de sus listas negras.",
        "No registrado en la IANA: la constante de error de OpenSIPS para un protocolo de transporte que no puede usar.",
        "No registrado en la IANA: OpenSIPS no pudo analizar un URI que necesitaba para el encaminamiento.",
        "No registrado en la IANA: OpenSIPS no pudo resolver la dirección del siguiente salto, normalmente en DNS.",
        "No registrado en la IANA: Kamailio u OpenSIPS no pudo enviar la solicitud al siguiente salto.",
        "No registrado en la IANA: Kamailio no pudo resolver la dirección del siguiente salto, normalmente en DNS.",
        "No registrado en la IANA: Kamailio no pudo analizar un URI que necesitaba para el encaminamiento.",
        "Se conoce al destinatario, pero ahora no es localizable, por ejemplo porque no está registrado o tiene activado el modo no molestar.",
        "La solicitud no corresponde a ningún diálogo ni transacción que el UAS conozca.",
        "La solicitud volvió sin cambios a un proxy, o llegó dos veces al UAS por caminos distintos.",
        "Max-Forwards había llegado a cero cuando la solicitud debía reenviarse una vez más.",
        "El Request-URI es solo el comienzo de una dirección, por lo general un número al que le faltan dígitos.",
        "El Request-URI corresponde a varios usuarios distintos, y la elección debe hacerla una persona.",
        "Se contactó con el dispositivo, pero el usuario está en otra llamada o no puede atender una ahora.",
        "CANCEL o BYE puso fin a un INVITE pendiente antes de cualquier otra respuesta final.",
        "Este destino no puede aceptar la sesión ofrecida; otro tal vez la acepte.",
        "No se entiende el paquete de eventos del campo de cabecera Event.",
        "No registrado en la IANA: solo aparece en las tablas de PJSIP y sofia-sip, sin ninguna RFC que lo respalde.",
        "Ambos lados intentaron modificar la sesión al mismo tiempo (colisión o glare).",
        "El cuerpo S/MIME está cifrado para una clave que el receptor no tiene o no quiere usar.",
        "El primer salto quiere que se negocie un mecanismo de seguridad (sec-agree) antes de atender la solicitud.",
        "El servidor se encontró con una situación inesperada y no puede procesar la solicitud.",
        "El servidor no conoce el método de la solicitud y no lo admite para ningún usuario.",
        "Una pasarela o un proxy recibió una respuesta no válida del servidor que tiene detrás.",
        "El servidor está sobrecargado o en mantenimiento y por ahora no puede procesar solicitudes.",
        "Otro servidor, necesario para procesar la solicitud, no respondió a tiempo.",
        "La línea de solicitud nombra una versión de SIP que el servidor no puede o no quiere usar.",
        "El mensaje SIP en su conjunto es más largo de lo que el servidor puede procesar.",
        "La red no puede usar el servicio push indicado en el REGISTER para despertar el dispositivo.",
        "El UAS no puede o no quiere cumplir una precondición de la oferta SDP, como la reserva de ancho de banda.",
        "Se localizó al destinatario, que está ocupado, y ningún otro dispositivo ni buzón de voz atenderá la llamada.",
        "Se localizó al destinatario, que se niega a participar o no puede; no contestará ningún otro dispositivo.",
        "El servidor tiene conocimiento autoritativo de que el usuario del Request-URI no existe en ninguna ubicación.",
        "El destinatario quiere hablar, pero ningún dispositivo admite la sesión tal como se describe.",
        "El destinatario marcó a quien llama como no deseado; es posible que también se rechacen sus próximas llamadas.",
        "Un intermediario, como un motor de análisis de llamadas, rechazó la llamada en nombre del usuario.",
        "No registrado en la IANA; aparece en la tabla de estados de una biblioteca y un UAC lo trata como 600.",
    );

    #[cfg(feature = "ko")]
    const KO: &str = concat!(
        "다음 홉이 요청을 받아 처리하고 있으므로 INVITE를 재전송할 필요가 없습니다.",
        "미등록 코드로, 한 라이브러리의 문구 표에서 발견되었으며 UAC는 183처럼 처리합니다.",
        "수신자의 사용자 에이전트가 INVITE를 받아 사용자에게 벨을 울리려 하고 있습니다.",
        "서버가 처음 시도한 곳이 아닌 다른 목적지로 호를 보내고 있습니다.",
        "수신자가 아직 받을 수 없어, 서버가 호를 거부하지 않고 대기시키고 있습니다.",
        "다른 1xx 코드로는 나타낼 수 없는 호 진행 상황을 알리며, 얼리 미디어가 함께 오는 경우가 많습니다.",
        "INVITE의 얼리 다이얼로그 하나가 끝났지만 트랜잭션 자체는 아직 열려 있습니다.",
        "요청이 성공했으며, 응답에 담겨 오는 내용은 메서드에 따라 다릅니다.",
        "요청을 받아들였지만 결과는 아직 정해지지 않았으며, SIP 이벤트에는 더 이상 쓰지 않습니다.",
        "구독이 갱신되었으며, 바뀐 것이 없어 평소의 NOTIFY는 생략됩니다.",
        "이 주소가 여러 위치로 연결되어 있어 발신 측에서 하나를 골라야 합니다.",
        "사용자가 이 주소를 완전히 떠났으며, 새 주소는 Contact에 있습니다.",
        "사용자가 지금은 다른 주소에 있으며, 요청을 보낼 곳은 Contact에 있습니다.",
        "미등록 코드로, RFC 2543의 잔재이며 UAC는 300처럼 처리합니다.",
        "수신자가 이 요청을 Contact에 지정한 프록시를 거쳐 받으려 합니다.",
        "호는 실패했지만, 도움이 될 만한 다른 서비스가 메시지 본문에 안내되어 있습니다.",
        "서버가 요청을 해석하지 못했거나, 필수 요소가 빠졌거나 손상되었습니다.",
        "UAS나 등록 서버가 자격 증명을 요구하며 WWW-Authenticate로 챌린지를 보냈습니다.",
        "장래의 용도로 예약된 코드이며, 어떤 SIP 규격도 의미를 부여하지 않습니다.",
        "서버가 요청을 이해했지만 정책에 따라 거부하며, 자격 증명을 보내도 소용이 없습니다.",
        "Request-URI의 도메인에 그런 사용자가 없다는 것을 서버가 확실히 알고 있습니다.",
        "아는 메서드이지만 이 Request-URI에는 허용되지 않으며, 쓸 수 있는 메서드는 Allow에 있습니다.",
        "대상이 Accept 헤더 필드가 허용하는 응답 본문을 만들 수 없습니다.",
        "경로상의 프록시가 자격 증명을 요구하며 Proxy-Authenticate로 챌린지를 보냈습니다.",
        "수신자의 위치를 찾는 동안 시간이 다하는 등, 제때 최종 응답을 얻지 못했습니다.",
        "미등록 코드로, 기존 등록과 모순되는 REGISTER에 쓰던 RFC 2543의 코드입니다.",
        "사용자나 자원이 이 서버에서 완전히 없어졌고, 새 주소도 알 수 없습니다.",
        "미등록 코드로, Content-Length가 없는 요청에 쓰던 RFC 2543의 코드입니다.",
        "PUBLISH의 SIP-If-Match에 있는 엔티티 태그와 일치하는 이벤트 상태가 저장되어 있지 않습니다.",
        "메시지 본문의 크기가 서버의 허용 한도를 넘었습니다.",
        "Request-URI의 길이가 서버의 처리 한도를 넘었습니다.",
        "서버가 요청 메시지 본문의 유형, 인코딩 또는 언어를 처리할 수 없습니다.",
        "tel이나 sips 같은 Request-URI의 체계를 서버가 알지 못합니다.",
        "요청이 Resource-Priority를 이해할 것을 요구하지만, 이해할 수 있는 값이 하나도 없습니다.",
        "Require 또는 Proxy-Require에 서버가 지원하지 않는 옵션 태그가 있습니다.",
        "UAS가 필요로 하는 프로토콜 옵션이 요청의 Supported 헤더 필드에 없습니다.",
        "Session-Expires가 프록시나 UAS의 최솟값보다 작으며, 그 최솟값은 Min-SE에 있습니다.",
        "요청한 유효 기간이 서버가 허용하는 것보다 짧으며, 최솟값은 Min-Expires에 있습니다.",
        "요청과 함께 보낸 위치가 형식에 맞지 않거나, 쓰기에 부족하거나, 가져올 수 없습니다.",
        "요청에 담긴 긴급 경보(CAP)의 형식이 크게 잘못되어 누구도 조치할 수 없습니다.",
        "정책상 서명된 Identity 헤더 필드가 필요하지만, 요청에 쓸 수 있는 것이 없습니다.",
        "REFER에 따라 보낸 요청이나 REFER 자체에 유효하게 서명된 Referred-By 토큰이 없습니다.",
        "에지 프록시와 단말 사이의 이 연결이 끊어졌지만, 다른 플로는 아직 쓸 수 있을지도 모릅니다.",
        "발신자가 자신의 신원을 숨겼기 때문에 요청이 거부되었습니다.",
        "검증자가 요청의 어느 Identity 헤더 필드에 대해서도 자격 증명을 가져오지 못했습니다.",
        "검증자가 서명에 쓰인 자격 증명을 확보했지만 신뢰하지 않거나 지원하지 않습니다.",
        "요청의 어느 Identity 헤더 필드에도 검증을 통과하는 PASSporT가 없습니다.",
        "등록 서버는 outbound를 지원하지만 경로상의 첫 프록시가 지원하지 않습니다.",
        "프록시에 필요한 병렬 분기가 이 요청에 남은 Max-Breadth보다 많습니다.",
        "INFO 요청에 쓰인 Info Package가 받는 쪽에서 Recv-Info로 알린 것이 아닙니다.",
        "URI 목록에 릴레이가 아직 동의를 받지 못한 수신 대상이 하나 이상 있습니다.",
        "미등록 코드로, OpenSIPS가 다음 홉의 주소를 자신의 차단 목록에서 발견했습니다.",
        "미등록 코드로, 쓸 수 없는 전송 프로토콜을 나타내는 OpenSIPS의 오류 상수입니다.",
        "미등록 코드로, OpenSIPS가 라우팅에 필요한 URI를 해석하지 못했습니다.",
        "미등록 코드로, OpenSIPS가 다음 홉의 주소를 확인하지 못했으며 대개 DNS 문제입니다.",
        "미등록 코드로, Kamailio 또는 OpenSIPS가 다음 홉으로 요청을 보내지 못했습니다.",
        "미등록 코드로, Kamailio가 다음 홉의 주소를 확인하지 못했으며 대개 DNS 문제입니다.",
        "미등록 코드로, Kamailio가 라우팅에 필요한 URI를 해석하지 못했습니다.",
        "수신자가 존재하지만 등록되어 있지 않거나 방해 금지 상태인 등의 이유로 지금은 연결할 수 없습니다.",
        "요청과 일치하는 다이얼로그나 트랜잭션을 UAS가 알지 못합니다.",
        "요청이 바뀌지 않은 채 프록시로 되돌아왔거나, 서로 다른 경로로 UAS에 두 번 도착했습니다.",
        "요청을 한 번 더 전달해야 하는데 Max-Forwards가 이미 영이 되었습니다.",
        "Request-URI가 주소의 앞부분뿐이며, 보통은 번호의 자릿수가 모자란 경우입니다.",
        "Request-URI가 서로 다른 여러 사용자에게 해당하므로 사람이 선택해야 합니다.",
        "단말에 도달했지만, 사용자가 다른 통화를 하고 있거나 지금은 전화를 받을 수 없습니다.",
        "진행 중이던 INVITE가 다른 최종 응답이 나오기 전에 CANCEL이나 BYE로 끝났습니다.",
        "이 대상은 제안된 세션을 받아들일 수 없지만, 다른 대상은 받아들일 수도 있습니다.",
        "Event 헤더 필드에 있는 이벤트 패키지를 이해할 수 없습니다.",
        "미등록 코드로, 근거가 되는 RFC 없이 PJSIP와 sofia-sip의 표에만 있습니다.",
        "양쪽이 동시에 세션을 바꾸려 했습니다(글레어).",
        "S/MIME 본문을 푸는 데 필요한 키를 받는 쪽이 가지고 있지 않거나 쓰려 하지 않습니다.",
        "첫 홉이 요청을 처리하기 전에 보안 메커니즘(sec-agree)의 협상을 요구합니다.",
        "서버에 예상하지 못한 상황이 생겨 요청을 처리할 수 없습니다.",
        "서버가 요청 메서드를 알지 못하며, 어떤 사용자에 대해서도 지원하지 않습니다.",
        "게이트웨이나 프록시가 뒤쪽 서버로부터 잘못된 응답을 받았습니다.",
        "서버가 과부하 상태이거나 점검 중이어서 당분간 요청을 처리할 수 없습니다.",
        "요청을 처리하는 데 필요한 다른 서버가 제때 응답하지 않았습니다.",
        "요청 줄의 SIP 버전을 서버가 사용할 수 없거나 사용하지 않으려 합니다.",
        "SIP 메시지 전체의 길이가 서버의 처리 한도를 넘었습니다.",
        "REGISTER에 지정된 푸시 서비스로는 네트워크가 단말을 깨울 수 없습니다.",
        "UAS가 대역폭 예약 같은 SDP 오퍼의 사전 조건을 충족할 수 없거나 충족하지 않으려 합니다.",
        "수신자에게 도달했지만 통화 중이며, 다른 단말이나 음성 사서함도 받지 않습니다.",
        "수신자에게 도달했지만 수신자가 거절하거나 참여할 수 없으며, 다른 단말도 받지 않습니다.",
        "권한 있는 서버가 Request-URI의 사용자는 어느 위치에도 존재하지 않음을 확인했습니다.",
        "수신자는 통화하려 하지만, 제시된 세션을 지원할 수 있는 단말이 하나도 없습니다.",
        "수신자가 이 발신자를 원치 않는 발신자로 표시했으며, 앞으로 거는 전화도 거부될 수 있습니다.",
        "통화 분석 엔진 같은 중간 장비가 사용자를 대신하여 호를 거부했습니다.",
        "미등록 코드로, 한 라이브러리의 상태 표에서 발견되었으며 UAC는 600처럼 처리합니다.",
    );

    #[cfg(feature = "zh-CN")]
    const ZH_CN: &str = concat!(
        "下一跳已收到请求并正在处理，INVITE无需再重传。",
        "未在IANA注册；仅见于某个库的短语表，UAC按183处理。",
        "被叫的用户代理已收到INVITE，正在提醒用户。",
        "服务器正把呼叫转往最初目的地以外的其他目的地。",
        "被叫暂时不能应答，服务器让呼叫排队等候，而不是拒绝。",
        "呼叫有了其他1xx响应码都不能表示的进展，往往伴有早期媒体。",
        "INVITE的一个早期对话已经终止，而事务本身仍未结束。",
        "请求成功；随响应返回什么内容，取决于请求方法。",
        "请求已受理，但结果尚未确定；在SIP事件机制中已弃用。",
        "订阅已刷新；由于状态没有变化，省去了通常的NOTIFY。",
        "该地址对应多个位置，由主叫一侧选定其中之一。",
        "用户已永久离开该地址，新地址在Contact中给出。",
        "用户目前在另一个地址，Contact指明应把请求发往何处。",
        "未在IANA注册；RFC 2543的遗留物，UAC按300处理。",
        "被叫要求该请求经由Contact中指定的代理服务器送达。",
        "呼叫未成功，但消息体列出了可能有用的其他服务。",
        "服务器无法解析请求，或发现其中必备的部分缺失或损坏。",
        "UAS或注册服务器要求提供凭证，并在WWW-Authenticate中发出质询。",
        "保留供将来使用；任何SIP规范都没有赋予它含义。",
        "服务器理解该请求，但按策略予以拒绝；提供凭证也无济于事。",
        "服务器确知Request-URI所指的域中没有这个用户。",
        "该方法可以识别，但不允许用于此Request-URI；Allow列出可用的方法。",
        "目标无法生成Accept头域所允许的任何响应消息体。",
        "途中的代理服务器要求提供凭证，并在Proxy-Authenticate中发出质询。",
        "未能及时得到最终响应，例如未能及时查到被叫的位置。",
        "未在IANA注册：RFC 2543定义的响应码，表示REGISTER与现有注册相抵触。",
        "用户或资源已永久离开本服务器，新地址不明。",
        "未在IANA注册：RFC 2543定义的响应码，用于缺少Content-Length的请求。",
        "PUBLISH的SIP-If-Match中的实体标签与已保存的事件状态都不匹配。",
        "消息体超过了服务器可接受的大小。",
        "Request-URI超过了服务器能够处理的长度。",
        "服务器无法处理请求消息体的类型、编码或语言。",
        "服务器不认识Request-URI的方案，例如tel或sips。",
        "Resource-Priority中的值全都无法识别，而请求又要求必须识别。",
        "Require或Proxy-Require中列有服务器不支持的选项标签。",
        "UAS需要某个协议选项，而请求的Supported头域没有列出。",
        "Session-Expires小于代理服务器或UAS的最小值，该最小值在Min-SE中给出。",
        "请求的有效期短于服务器所允许的，最小值由Min-Expires给出。",
        "随请求发送的位置信息格式错误、不合要求或无法获取。",
        "请求中的紧急警报（CAP）格式严重错误，任何一方都无法据此处置。",
        "策略要求带有签名的Identity头域，而请求中没有可用的。",
        "经引荐发出的请求或REFER缺少有效的带签名Referred-By令牌。",
        "边缘代理服务器与终端之间的这条连接已断开，其他连接流可能仍然可用。",
        "因主叫隐藏了身份，请求被拒绝。",
        "对于请求中的每个Identity头域，验证方都无法获取其凭证。",
        "验证方已取得签名所用的凭证，但不信任或不支持该凭证。",
        "请求的Identity头域中没有一个PASSporT能通过验证。",
        "注册服务器支持outbound，但路径上的第一个代理服务器不支持。",
        "代理服务器需要的并行分支数超过了该请求剩余的Max-Breadth。",
        "INFO请求使用的Info包，接收方没有在Recv-Info中声明。",
        "URI列表中至少有一个接收方，中继服务器未获准向其发送。",
        "未在IANA注册：OpenSIPS发现下一跳地址在其某个黑名单中。",
        "未在IANA注册：OpenSIPS的错误常量，表示无法使用某种传输协议。",
        "未在IANA注册：OpenSIPS无法解析路由所需的URI。",
        "未在IANA注册：OpenSIPS无法解析下一跳的地址，通常是DNS解析失败。",
        "未在IANA注册：Kamailio或OpenSIPS未能把请求发送到下一跳。",
        "未在IANA注册：Kamailio无法解析下一跳的地址，通常是DNS解析失败。",
        "未在IANA注册：Kamailio无法解析路由所需的URI。",
        "被叫用户存在，但目前联系不上，例如没有注册或开启了免打扰。",
        "请求与UAS已知的任何对话或事务都不匹配。",
        "请求原样回到了代理服务器，或者经不同路径两次到达UAS。",
        "请求还需要再转发一次，而Max-Forwards已降为零。",
        "Request-URI只是某个地址的开头部分，通常是号码位数不足。",
        "Request-URI对应多个不同的用户，须由人来选择。",
        "已联系到终端，但用户正在通话，或目前无法接听。",
        "未完成的INVITE在收到其他最终响应之前，被CANCEL或BYE终止。",
        "该目标无法接受所提议的会话，其他目标也许可以。",
        "无法识别Event头域中的事件包。",
        "未在IANA注册：只见于PJSIP和sofia-sip的短语表，没有RFC依据。",
        "双方同时试图更改会话（请求冲突，即glare）。",
        "S/MIME消息体加密所用的密钥，接收方没有或不愿使用。",
        "第一跳要求先协商安全机制（sec-agree），然后才处理请求。",
        "服务器遇到意外情况，无法处理请求。",
        "服务器不认识请求的方法，对任何用户都不支持该方法。",
        "网关或代理服务器从后面的服务器收到无效的响应。",
        "服务器过载或正在维护，暂时无法处理请求。",
        "处理请求所需的另一台服务器没有及时应答。",
        "请求行中的SIP版本，服务器不能或不愿使用。",
        "整个SIP消息的长度超过了服务器的处理能力。",
        "网络无法使用REGISTER中指定的推送服务来唤醒终端。",
        "UAS不能或不愿满足SDP提议中的某个前提条件，例如预留带宽。",
        "已联系到被叫，被叫正忙，且没有其他终端或语音信箱会接受呼叫。",
        "已联系到被叫，被叫拒绝或无法参与，其他终端也不会应答。",
        "服务器有权威依据，确知Request-URI中的用户在任何位置都不存在。",
        "被叫愿意通话，但没有任何终端能支持所描述的会话。",
        "被叫把该主叫标记为不受欢迎，以后的呼叫也可能被拒绝。",
        "中间设备（例如呼叫分析引擎）代表用户拒绝了呼叫。",
        "未在IANA注册；仅见于某个库的状态表，UAC按600处理。",
    );

    const TEXTS: [&str; Locale::COUNT] = [
        EN,
        #[cfg(feature = "es")]
        ES,
        #[cfg(feature = "ko")]
        KO,
        #[cfg(feature = "zh-CN")]
        ZH_CN,
    ];
    static BYTES: [u8; total(&TEXTS)] = join(&TEXTS);
    pub(crate) const ALL: &str = utf8(&BYTES);
    pub(crate) static ENDS: Ends<89> = ends(
        &TEXTS,
        &[
            [0, 83, 164, 235, 314, 398, 482, 567, 646, 729, 818, 895, 964, 1044, 1110, 1186, 1259, 1348, 1430, 1495,
             1581, 1673, 1758, 1839, 1924, 2017, 2101, 2181, 2255, 2329, 2387, 2449, 2536, 2612, 2698, 2776, 2869, 2951, 3041, 3126,
             3208, 3297, 3366, 3448, 3518, 3608, 3683, 3754, 3828, 3907, 3993, 4072, 4149, 4237, 4311, 4398, 4478, 4565, 4639, 4734,
             4798, 4886, 4963, 5055, 5128, 5207, 5283, 5366, 5428, 5515, 5579, 5667, 5760, 5829, 5908, 5982, 6063, 6139, 6223, 6288,
             6369, 6461, 6546, 6630, 6717, 6794, 6868, 6957, 7038],
            #[cfg(feature = "es")]
            [0, 98, 199, 296, 385, 486, 584, 673, 751, 843, 924, 1002, 1078, 1168, 1247, 1339, 1426, 1523, 1619, 1698,
             1803, 1889, 1985, 2088, 2175, 2273, 2374, 2467, 2554, 2661, 2724, 2789, 2884, 2957, 3050, 3131, 3235, 3323, 3421, 3517,
             3624, 3725, 3826, 3926, 3994, 4096, 4180, 4280, 4358, 4449, 4528, 4637, 4744, 4854, 4951, 5057, 5150, 5256, 5353, 5486,
             5568, 5661, 5747, 5853, 5949, 6049, 6133, 6207, 6272, 6379, 6459, 6547, 6653, 6741, 6826, 6915, 7007, 7083, 7175, 7256,
             7348, 7454, 7568, 7676, 7786, 7881, 7994, 8094, 8196],
            #[cfg(feature = "ko")]
            [0, 103, 216, 325, 416, 521, 655, 761, 855, 979, 1066, 1164, 1253, 1352, 1431, 1519, 1630, 1729, 1832, 1933,
             2050, 2155, 2277, 2365, 2472, 2581, 2679, 2778, 2869, 2989, 3062, 3130, 3229, 3306, 3422, 3514, 3611, 3717, 3829, 3945,
             4051, 4159, 4269, 4395, 4480, 4595, 4707, 4801, 4902, 4994, 5089, 5191, 5297, 5404, 5496, 5606, 5708, 5818, 5910, 6047,
             6132, 6254, 6345, 6449, 6550, 6668, 6772, 6884, 6964, 7058, 7122, 7235, 7336, 7420, 7527, 7618, 7721, 7811, 7906, 7983,
             8078, 8197, 8307, 8430, 8544, 8655, 8783, 8880, 8993],
            #[cfg(feature = "zh-CN")]
            [0, 66, 136, 196, 265, 343, 427, 499, 568, 643, 715, 781, 845, 918, 978, 1048, 1117, 1195, 1277, 1343,
             1427, 1489, 1577, 1643, 1730, 1805, 1894, 1957, 2043, 2125, 2173, 2226, 2292, 2352, 2432, 2500, 2572, 2662, 2742, 2817,
             2907, 2981, 3057, 3156, 3201, 3278, 3356, 3420, 3503, 3583, 3651, 3729, 3804, 3888, 3948, 4035, 4109, 4196, 4256, 4343,
             4400, 4478, 4541, 4618, 4680, 4749, 4827, 4896, 4937, 5015, 5077, 5149, 5227, 5278, 5353, 5422, 5482, 5542, 5602, 5662,
             5730, 5811, 5901, 5982, 6068, 6140, 6218, 6290, 6360],
        ],
    );
}

#[cfg(feature = "action")]
pub(crate) mod action {
    use crate::Locale;
    use crate::packed::{Ends, ends, join, total, utf8};

    const EN: &str = concat!(
        "Stop retransmitting the INVITE and keep waiting. Do not play ringback: nobody is being alerted yet as far as you know.",
        "Process it as 183 and keep waiting for the final response. Do not generate it; send 183 instead.",
        "Play local ringback unless early media is arriving, and keep waiting for the final response.",
        "Keep waiting for the final response; send no new request. Show the diversion to the caller if useful.",
        "Keep waiting for the final response and show the reason phrase if it tells the wait. Send CANCEL if the caller gives up.",
        "Play the early media if it arrives and keep waiting for the final response. Do not start local ringback on 183 alone.",
        "Release the media and resources of that early dialog; send no BYE and no further request on it except PRACK. Keep waiting for the final response.",
        "For an INVITE, send an ACK for every 200 received and a BYE on any dialog that is not wanted. For other methods, the transaction is complete.",
        "For SUBSCRIBE, NOTIFY and REFER, act exactly as for 200. For MESSAGE, do not assume that the message has been delivered.",
        "Keep the event state you have, do not wait for a NOTIFY, and set the refresh timer from Expires.",
        "Pick from the Contact list, by q value or by asking the user, and send the request there. Try no URI twice.",
        "Retry at the Contact address, store it in place of the old one, and use it for future requests.",
        "Retry at the Contact address, each URI once at most. Cache it only for the stated expiry time, and keep the original address.",
        "Handle it as 300: try the Contact addresses if there are any, otherwise report failure. Do not generate it.",
        "Repeat this one request by way of the proxy in Contact. Keep the callee's address as it is.",
        "If you understand the message body, offer or use the alternative that it describes. Otherwise report that the call failed.",
        "Correct the fault named in the reason phrase before sending again. In a dialog, drop only this transaction.",
        "Repeat the request with an Authorization header field for the given realm and a CSeq number one higher. Ask the user if the same credentials have been rejected already.",
        "Treat it as 400: fail this transaction, keep the dialog, and do not repeat the request unchanged.",
        "Do not repeat the request, not even with other credentials. Fail this transaction only; an established dialog goes on.",
        "Check the Request-URI and do not repeat it unchanged. Mid-dialog, give up the dialog and all its usages.",
        "Read Allow and use one of the methods listed, or give up this function. Do not send the same method to this address again.",
        "Widen the Accept header field or drop it, then send the request again. An existing dialog is unaffected.",
        "Send the request again with Proxy-Authorization for every realm named and a CSeq number one higher. Reuse these credentials for later requests with the same Call-ID.",
        "Repeat the request unchanged at any later time if wanted. If a re-INVITE gets 408, end the call with BYE.",
        "Treat it as 400. For a REGISTER, query the current bindings and remove the one in the way before registering again.",
        "Stop using this address and remove it from address books and caches. Mid-dialog, give up the dialog.",
        "Treat it as 400. Send the request again with a correct Content-Length header field.",
        "Discard the entity-tag and do not repeat that PUBLISH. Publish the full state anew without SIP-If-Match.",
        "Send the request again without the body or with a smaller one. If Retry-After is present, wait that long before trying again.",
        "Shorten the Request-URI, for instance by removing embedded headers and needless parameters. Do not repeat it unchanged.",
        "Send the request again with content limited to the types, encodings and languages that the response lists.",
        "Send the request again with a SIP URI, but never replace SIPS with SIP without the user's consent. Mid-dialog, give up the dialog.",
        "Choose a value listed in Accept-Resource-Priority that you are authorized to use, or drop the requirement, and send the request again.",
        "Send the request again without the option tags listed in Unsupported, or fail it if one of them is indispensable.",
        "If the option tags in Require are implemented, list them in Supported and send the request again. Otherwise give up.",
        "Send the request again with Min-SE set to the largest value seen so far and Session-Expires at least as large.",
        "Raise every expiration in the request to at least the value of Min-Expires and send it again.",
        "Read Geolocation-Error, correct the location or adopt the one supplied in the body, and send a new request.",
        "Correct the alert as AlertMsg-Error says and send it again at once. Keep any existing dialog.",
        "Have an authentication service sign the request with a PASSporT type that the verifier supports, then send it again.",
        "As referrer, send a new REFER with a signed Referred-By token. As referee, report the 429 in NOTIFY.",
        "As authoritative proxy, try another flow with the same instance-id and address-of-record. As endpoint, treat it as 400.",
        "Ask the user before sending the request again without anonymity. Never do so on your own.",
        "Have the request signed again with an info URI that the verifier can reach, then repeat it.",
        "Have the request signed with a credential from an authority and with an algorithm that the verifier accepts. The same signature will fail again.",
        "If the compact form was sent, send the request again with a full-form PASSporT, but only once.",
        "Register without outbound if local policy permits, or try another outbound proxy.",
        "Proceed as for 483: repair the routing or call a narrower target. Do not repeat the request unchanged.",
        "Stop sending this package in this dialog, use one listed in Recv-Info if it serves, and keep the call up.",
        "Add the URIs from Permission-Missing to the relay's list, let it obtain consent, and send the request again afterwards.",
        "Treat it as 400 or try another route. As operator, check the OpenSIPS blacklists and map the code to a registered one.",
        "Treat it as 400. Use another transport for this destination; as operator, enable the missing one in OpenSIPS.",
        "Treat it as 400: correct the URI before sending again. As operator, check rewriting rules in the routing script.",
        "Treat it as 400. Check the host name in the Request-URI or Route and its DNS records before trying again.",
        "Treat it as 400, and try another server or route if there is one. As operator, check the transport to the next hop.",
        "Treat it as 400. Check the host name in the Request-URI or Route and its DNS records before trying again.",
        "Treat it as 400: correct the URI before sending again. As operator, check rewriting rules in the routing script.",
        "Try again later, not before Retry-After. On Warning 380 never switch from SIPS to SIP without the user's consent.",
        "Consider this usage ended and release its media; for INVITE also send BYE. Ignore a 481 to CANCEL.",
        "Use the result of another branch if there is one. Otherwise repair the routing or forwarding rules; do not repeat the request.",
        "Look for a routing loop in the Via entries. Retry with a larger Max-Forwards only if the value sent was unusually small.",
        "Collect more digits and send a new INVITE with the longer number. If the number is complete, treat the call as failed.",
        "Show the entries of Contact to the user and call the one chosen. Never pick or try them automatically.",
        "Play the busy tone and let the user try again later, or after Retry-After. As proxy, continue with the remaining targets.",
        "Send ACK and close the call attempt without reporting an error; it is what the CANCEL or BYE asked for.",
        "Send a new offer that takes Warning and the body into account, or try another target. After a re-INVITE, keep the session as it was.",
        "Consider the subscription ended. Subscribe only to packages that Allow-Events lists, if it is present.",
        "Treat it as 400 and do not read a meaning into the phrase. Do not send it.",
        "Wait 2.1 to 4 s if you created the Call-ID, otherwise 0 to 2 s, then send the re-INVITE once more if it is still wanted.",
        "Encrypt the body again with the key from the response, after checking its certificate, and send a new request.",
        "Start the mechanism with the highest q value in Security-Server that you support, then repeat the request with Security-Verify.",
        "Retry after the time in Retry-After, or after several seconds if there is none. The dialog stays.",
        "Do not repeat this method to that server. Use another method if the feature allows it, or go on without the feature.",
        "Try again later or over another route. Treat a dialog in which it arrives as destroyed.",
        "Try an alternate server, and leave this one alone for the time in Retry-After. Without that header field, act as for 500.",
        "Try again later, or through another server. Any dialog stays.",
        "Send the request again with SIP/2.0 if you used anything else; otherwise look for the element that altered it.",
        "Shorten the message (fewer codecs, shorter or fewer header fields, smaller body) and send it again. The dialog stays.",
        "Register with another push service, or without the push parameters and stay connected. Do not repeat the same REGISTER.",
        "Read the failed precondition from the SDP, then offer again with weaker or other preconditions, or give up.",
        "Do not try other addresses of this user now. Call again later, at the time in Retry-After if it is present.",
        "Do not try other addresses of this user. Try again later at the earliest, at the time in Retry-After if it is present.",
        "Stop the search, do not retry this address, and have the user check it. Treat a dialog in which it arrives as destroyed.",
        "Read Warning and the message body, and send a new offer that fits them if the caller agrees. An unchanged offer will fail again.",
        "Process it as any 6xx and do not call this user again; clear up a mistake by other means than a call.",
        "Process it as any 6xx. Check signature and iat of the jCard, then offer its contact to the caller, who can appeal the block.",
        "Handle it as 600 and look into the element that sent it. Do not generate it.",
    );

    #[cfg(feature = "es")]
    const ES: &str = concat!(
        "Dejar de retransmitir el INVITE y seguir esperando. No generar el tono de llamada: que se sepa, todavía no se está avisando a nadie.",
        "Procesarlo como 183 y seguir esperando la respuesta final. No generarlo; enviar 183 en su lugar.",
        "Generar localmente el tono de llamada, salvo que estén llegando medios tempranos, y seguir esperando la respuesta final.",
        "Seguir esperando la respuesta final; no enviar ninguna solicitud nueva. Mostrar el desvío a quien llama si resulta útil.",
        "Seguir esperando la respuesta final y mostrar la frase de motivo si indica la espera. Enviar CANCEL si quien llama desiste.",
        "Reproducir los medios tempranos si llegan y seguir esperando la respuesta final. No generar localmente el tono de llamada solo por recibir 183.",
        "Liberar los medios y recursos de ese diálogo temprano; no enviar en él BYE ni ninguna otra solicitud, salvo PRACK. Seguir esperando la respuesta final.",
        "En el caso de INVITE, enviar un ACK por cada 200 recibido y un BYE en cada diálogo que no se quiera conservar. Con los demás métodos, la transacción está completa.",
        "Con SUBSCRIBE, NOTIFY y REFER, actuar exactamente igual que ante 200. Con MESSAGE, no dar por entregado el mensaje.",
        "Conservar el estado del evento que ya se tiene, no esperar ningún NOTIFY y ajustar el temporizador de renovación según Expires.",
        "Elegir de la lista de Contact, según el valor de q o preguntando al usuario, y enviar allí la solicitud. No probar ningún URI dos veces.",
        "Reintentar en la dirección de Contact, guardarla en lugar de la antigua y usarla en las solicitudes futuras.",
        "Reintentar en la dirección de Contact, con cada URI una vez como máximo. Guardarla en caché solo durante la vigencia indicada y conservar la dirección original.",
        "Tratarlo como 300: probar las direcciones de Contact si las hay y, si no, informar del fallo. No generarlo.",
        "Repetir solo esta solicitud por medio del proxy de Contact. Conservar sin cambios la dirección del destinatario.",
        "Si se entiende el cuerpo del mensaje, ofrecer o usar la alternativa que describe. De lo contrario, informar de que la llamada falló.",
        "Corregir el defecto nombrado en la frase de motivo antes de volver a enviar. Dentro de un diálogo, abandonar solo esta transacción.",
        "Repetir la solicitud con un campo de cabecera Authorization para el dominio de autenticación (realm) indicado y un número de CSeq incrementado en uno. Preguntar al usuario si esas mismas credenciales ya se rechazaron.",
        "Tratarlo como 400: dar por fallida esta transacción, conservar el diálogo y no repetir la solicitud sin cambios.",
        "No repetir la solicitud, ni siquiera con otras credenciales. Dar por fallida solo esta transacción; un diálogo establecido continúa.",
        "Revisar el Request-URI y no repetirlo sin cambios. Dentro de un diálogo, abandonarlo con todos sus usos.",
        "Leer Allow y usar uno de los métodos enumerados, o renunciar a esta función. No volver a enviar el mismo método a esta dirección.",
        "Ampliar el campo de cabecera Accept o suprimirlo, y enviar de nuevo la solicitud. Un diálogo existente no se ve afectado.",
        "Enviar de nuevo la solicitud con un Proxy-Authorization por cada dominio de autenticación indicado y un número de CSeq incrementado en uno. Reutilizar estas credenciales en las solicitudes posteriores con el mismo Call-ID.",
        "Repetir la solicitud sin cambios en cualquier momento posterior, si se desea. Si un re-INVITE recibe 408, terminar la llamada con BYE.",
        "Tratarlo como 400. En el caso de REGISTER, consultar las asociaciones vigentes y eliminar la que estorba antes de registrarse de nuevo.",
        "Dejar de usar esta dirección y eliminarla de agendas y cachés. Dentro de un diálogo, abandonarlo.",
        "Tratarlo como 400. Enviar de nuevo la solicitud con un campo de cabecera Content-Length correcto.",
        "Desechar la etiqueta de entidad y no repetir ese PUBLISH. Publicar de nuevo el estado completo sin SIP-If-Match.",
        "Enviar de nuevo la solicitud sin cuerpo o con uno más pequeño. Si hay Retry-After, esperar ese tiempo antes de reintentar.",
        "Acortar el Request-URI, por ejemplo quitando cabeceras incrustadas y parámetros innecesarios. No repetirlo sin cambios.",
        "Enviar de nuevo la solicitud con contenido limitado a los tipos, codificaciones e idiomas que enumera la respuesta.",
        "Enviar de nuevo la solicitud con un URI SIP, pero nunca sustituir SIPS por SIP sin el consentimiento del usuario. Dentro de un diálogo, abandonarlo.",
        "Elegir un valor enumerado en Accept-Resource-Priority cuyo uso esté autorizado, o retirar la exigencia, y enviar de nuevo la solicitud.",
        "Enviar de nuevo la solicitud sin las etiquetas de opción enumeradas en Unsupported, o darla por fallida si alguna es indispensable.",
        "Si las etiquetas de opción de Require están implementadas, incluirlas en Supported y enviar de nuevo la solicitud. De lo contrario, desistir.",
        "Enviar de nuevo la solicitud con Min-SE fijado en el mayor valor visto hasta entonces y un Session-Expires al menos igual de grande.",
        "Elevar todas las vigencias de la solicitud al menos hasta el valor de Min-Expires y enviarla de nuevo.",
        "Leer Geolocation-Error, corregir la ubicación o adoptar la que se da en el cuerpo, y enviar una solicitud nueva.",
        "Corregir la alerta según indique AlertMsg-Error y enviarla de nuevo de inmediato. Conservar cualquier diálogo existente.",
        "Hacer que un servicio de autenticación firme la solicitud con un tipo de PASSporT que el verificador admita, y enviarla de nuevo.",
        "Como referente, enviar un nuevo REFER con un token Referred-By firmado. Como referido, comunicar el 429 en NOTIFY.",
        "Como proxy autoritativo, probar otro flujo con el mismo instance-id y la misma dirección de registro (address-of-record). Como terminal, tratarlo como 400.",
        "Preguntar al usuario antes de enviar de nuevo la solicitud sin anonimato. No hacerlo nunca por cuenta propia.",
        "Hacer firmar de nuevo la solicitud con un URI en info al que el verificador pueda acceder, y repetirla.",
        "Hacer firmar la solicitud con una credencial de una autoridad y con un algoritmo que el verificador acepte. La misma firma volverá a fallar.",
        "Si se envió la forma compacta, enviar de nuevo la solicitud con un PASSporT en forma completa, pero solo una vez.",
        "Registrarse sin outbound si la política local lo permite, o probar otro proxy de salida.",
        "Proceder como con 483: reparar el encaminamiento o llamar a un destino más concreto. No repetir la solicitud sin cambios.",
        "Dejar de enviar este paquete en este diálogo, usar uno de los enumerados en Recv-Info si sirve y mantener la llamada.",
        "Añadir los URI de Permission-Missing a la lista del servidor de retransmisión, dejar que obtenga el consentimiento y enviar después de nuevo la solicitud.",
        "Tratarlo como 400 o probar otra ruta. Como operador, revisar las listas negras de OpenSIPS y convertir el código en uno registrado.",
        "Tratarlo como 400. Usar otro transporte para este destino; como operador, activar en OpenSIPS el que falta.",
        "Tratarlo como 400: corregir el URI antes de volver a enviar. Como operador, revisar las reglas de reescritura del script de encaminamiento.",
        "Tratarlo como 400. Comprobar el nombre de host del Request-URI o de Route y sus registros DNS antes de reintentar.",
        "Tratarlo como 400 y probar otro servidor u otra ruta si los hay. Como operador, revisar el transporte hacia el siguiente salto.",
        "Tratarlo como 400. Comprobar el nombre de host del Request-URI o de Route y sus registros DNS antes de reintentar.",
        "Tratarlo como 400: corregir el URI antes de volver a enviar. Como operador, revisar las reglas de reescritura del script de encaminamiento.",
        "Reintentar más tarde, no antes de lo que indique Retry-After. Ante Warning 380, no pasar nunca de SIPS a SIP sin el consentimiento del usuario.",
        "Dar este uso por terminado y liberar sus medios; en el caso de INVITE, enviar además BYE. Ignorar un 481 a CANCEL.",
        "Usar el resultado de otra rama si lo hay. De lo contrario, reparar las reglas de encaminamiento o de desvío; no repetir la solicitud.",
        "Buscar un bucle de encaminamiento en las entradas Via. Reintentar con un Max-Forwards mayor solo si el valor enviado era inusualmente pequeño.",
        "Recoger más dígitos y enviar un nuevo INVITE con el número más largo. Si el número está completo, dar la llamada por fallida.",
        "Mostrar al usuario las entradas de Contact y llamar a la que elija. No elegirlas ni probarlas nunca de forma automática.",
        "Reproducir el tono de ocupado y dejar que el usuario lo intente más tarde o cuando indique Retry-After. Como proxy, seguir con los demás destinos.",
        "Enviar ACK y cerrar el intento de llamada sin notificar un error; es lo que pedía el CANCEL o el BYE.",
        "Enviar una oferta nueva que tenga en cuenta Warning y el cuerpo, o probar otro destino. Tras un re-INVITE, mantener la sesión como estaba.",
        "Dar la suscripción por terminada. Suscribirse solo a los paquetes que enumera Allow-Events, si está presente.",
        "Tratarlo como 400 y no deducir ningún significado de la frase. No enviarlo.",
        "Esperar de 2.1 a 4 s si se generó el Call-ID o, en caso contrario, de 0 a 2 s, y enviar entonces de nuevo el re-INVITE si todavía hace falta.",
        "Cifrar de nuevo el cuerpo con la clave de la respuesta, tras comprobar su certificado, y enviar una solicitud nueva.",
        "Iniciar el mecanismo con el mayor valor de q en Security-Server que se admita, y repetir entonces la solicitud con Security-Verify.",
        "Reintentar pasado el tiempo de Retry-After o, si falta, al cabo de varios segundos. El diálogo se mantiene.",
        "No repetir este método ante ese servidor. Usar otro método si la función lo permite, o continuar sin ella.",
        "Reintentar más tarde o por otra ruta. Considerar destruido el diálogo en el que llega.",
        "Probar otro servidor y no enviar nada a este durante el tiempo de Retry-After. Sin ese campo de cabecera, actuar como ante 500.",
        "Reintentar más tarde o a través de otro servidor. El diálogo, si lo hay, se mantiene.",
        "Enviar de nuevo la solicitud con SIP/2.0 si se usó otra cosa; de lo contrario, buscar el elemento que la alteró.",
        "Acortar el mensaje (menos códecs, campos de cabecera más cortos o en menor número, un cuerpo más pequeño) y enviarlo de nuevo. El diálogo se mantiene.",
        "Registrarse con otro servicio push, o hacerlo sin los parámetros de push y mantener la conexión. No repetir el mismo REGISTER.",
        "Leer en el SDP la precondición incumplida y hacer una oferta nueva con precondiciones más débiles o distintas, o desistir.",
        "No probar ahora otras direcciones de este usuario. Llamar más tarde, cuando indique Retry-After, si está presente.",
        "No probar otras direcciones de este usuario. No reintentar enseguida, sino más tarde, cuando indique Retry-After, si está presente.",
        "Detener la búsqueda, no reintentar con esta dirección y pedir al usuario que la compruebe. Considerar destruido el diálogo en el que llega.",
        "Leer Warning y el cuerpo del mensaje y, si quien llama está de acuerdo, enviar una oferta nueva que se ajuste a ellos. Una oferta sin cambios volverá a fallar.",
        "Procesarlo como cualquier 6xx y no volver a llamar a este usuario; si es un error, aclararlo por otro medio que no sea una llamada.",
        "Procesarlo como cualquier 6xx. Comprobar la firma y la declaración iat de la jCard, y ofrecer entonces su contacto a quien llama, que puede impugnar el bloqueo.",
        "Tratarlo como 600 e investigar el elemento que lo envió. No generarlo.",
    );

    #[cfg(feature = "ko")]
    const KO: &str = concat!(
        "INVITE 재전송을 멈추고 계속 기다리십시오. 아직 수신자에게 벨이 울리는지 알 수 없으므로 통화 연결음을 들려주지 마십시오.",
        "183으로 처리하고 최종 응답을 계속 기다리십시오. 직접 생성하지 말고 183을 보내십시오.",
        "얼리 미디어가 들어오고 있지 않으면 로컬 통화 연결음을 들려주고 최종 응답을 계속 기다리십시오.",
        "최종 응답을 계속 기다리고 새 요청은 보내지 마십시오. 도움이 된다면 착신 전환 사실을 발신자에게 표시하십시오.",
        "최종 응답을 계속 기다리고, 사유 문구에 대기 상황이 있으면 표시하십시오. 발신자가 포기하면 CANCEL을 보내십시오.",
        "얼리 미디어가 들어오면 들려주고 최종 응답을 계속 기다리십시오. 183만 보고 로컬 통화 연결음을 시작하지 마십시오.",
        "해당 얼리 다이얼로그의 미디어와 자원을 해제하고, 그 다이얼로그로 BYE를 보내지 말고 PRACK을 제외한 다른 요청도 더 보내지 마십시오. 최종 응답을 계속 기다리십시오.",
        "INVITE라면 받은 200마다 ACK를 보내고, 원하지 않는 다이얼로그에는 BYE를 보내십시오. 다른 메서드라면 트랜잭션이 끝난 것으로 처리하십시오.",
        "SUBSCRIBE, NOTIFY, REFER라면 200과 똑같이 처리하십시오. MESSAGE라면 메시지가 전달되었다고 간주하지 마십시오.",
        "가지고 있는 이벤트 상태를 유지하고, NOTIFY를 기다리지 말고, Expires에 맞추어 갱신 타이머를 설정하십시오.",
        "q 값에 따르거나 사용자에게 물어 Contact 목록에서 하나를 고르고, 그곳으로 요청을 보내십시오. 같은 URI를 두 번 시도하지 마십시오.",
        "Contact 주소로 다시 시도하고, 이전 주소 대신 그 주소를 저장하여 이후의 요청에 사용하십시오.",
        "Contact 주소로 다시 시도하되 URI마다 한 번만 시도하십시오. 명시된 만료 시간 동안만 캐시하고 원래 주소는 그대로 두십시오.",
        "300으로 처리하십시오. Contact 주소가 있으면 시도하고, 없으면 실패로 알리십시오. 이 코드를 생성하지 마십시오.",
        "이 요청 하나만 Contact의 프록시를 거쳐 다시 보내십시오. 수신자의 주소는 그대로 유지하십시오.",
        "메시지 본문을 이해할 수 있으면 거기에 설명된 대안을 제시하거나 사용하십시오. 그렇지 않으면 호가 실패했다고 알리십시오.",
        "사유 문구에 적힌 오류를 고친 다음 다시 보내십시오. 다이얼로그 안에서는 이 트랜잭션만 포기하십시오.",
        "제시된 realm에 맞는 Authorization 헤더 필드를 넣고 CSeq 번호를 하나 올려 요청을 다시 보내십시오. 같은 자격 증명이 이미 거부되었다면 사용자에게 다시 확인하십시오.",
        "400으로 처리하십시오. 이 트랜잭션만 실패로 하고 다이얼로그는 유지하며, 요청을 그대로 반복하지 마십시오.",
        "다른 자격 증명으로도 요청을 반복하지 마십시오. 이 트랜잭션만 실패로 처리하십시오. 이미 수립된 다이얼로그는 계속됩니다.",
        "Request-URI를 확인하고 그대로 반복하지 마십시오. 다이얼로그 도중이라면 다이얼로그와 그 모든 용도(usage)를 포기하십시오.",
        "Allow를 읽고 거기에 있는 메서드를 사용하거나 이 기능을 포기하십시오. 같은 메서드를 이 주소로 다시 보내지 마십시오.",
        "Accept 헤더 필드의 범위를 넓히거나 필드를 빼고 요청을 다시 보내십시오. 기존 다이얼로그에는 영향이 없습니다.",
        "제시된 모든 realm에 대해 Proxy-Authorization을 넣고 CSeq 번호를 하나 올려 요청을 다시 보내십시오. 같은 Call-ID를 쓰는 이후의 요청에도 이 자격 증명을 사용하십시오.",
        "필요하면 나중에 언제든 같은 요청을 그대로 다시 보내십시오. re-INVITE에 408이 오면 BYE로 통화를 끝내십시오.",
        "400으로 처리하십시오. REGISTER라면 현재 바인딩을 조회하여 방해가 되는 것을 지운 다음 다시 등록하십시오.",
        "이 주소의 사용을 중지하고 주소록과 캐시에서 지우십시오. 다이얼로그 도중이라면 다이얼로그를 포기하십시오.",
        "400으로 처리하십시오. 올바른 Content-Length 헤더 필드를 넣어 요청을 다시 보내십시오.",
        "그 엔티티 태그를 버리고 해당 PUBLISH를 반복하지 마십시오. SIP-If-Match 없이 전체 상태를 새로 발행하십시오.",
        "본문을 빼거나 줄여서 요청을 다시 보내십시오. Retry-After가 있으면 그 시간만큼 기다린 뒤 다시 시도하십시오.",
        "포함된 헤더나 불필요한 매개변수를 빼는 등의 방법으로 Request-URI를 줄이십시오. 그대로 반복하지 마십시오.",
        "응답에 나열된 유형, 인코딩, 언어에 맞게 내용을 제한하여 요청을 다시 보내십시오.",
        "SIP URI로 요청을 다시 보내되, 사용자의 동의 없이 SIPS를 SIP로 바꾸지 마십시오. 다이얼로그 도중이라면 다이얼로그를 포기하십시오.",
        "Accept-Resource-Priority에 있는 값 가운데 사용 권한이 있는 것을 고르거나 필수 요구를 빼고 요청을 다시 보내십시오.",
        "Unsupported에 나열된 옵션 태그를 빼고 요청을 다시 보내십시오. 그중 하나라도 꼭 필요하다면 실패로 처리하십시오.",
        "Require에 있는 옵션 태그가 구현되어 있으면 Supported에 넣어 요청을 다시 보내십시오. 그렇지 않으면 포기하십시오.",
        "Min-SE를 지금까지 받은 가장 큰 값으로, Session-Expires를 그 이상으로 설정하여 요청을 다시 보내십시오.",
        "요청에 있는 모든 만료 값을 Min-Expires의 값 이상으로 올려 다시 보내십시오.",
        "Geolocation-Error를 읽고, 위치를 고치거나 본문에 있는 위치를 받아들여 새 요청을 보내십시오.",
        "AlertMsg-Error에 따라 경보를 고쳐 즉시 다시 보내십시오. 기존 다이얼로그는 유지하십시오.",
        "검증자가 지원하는 PASSporT 유형으로 인증 서비스가 요청에 서명하게 한 다음 다시 보내십시오.",
        "전환 요청자라면 서명된 Referred-By 토큰을 넣어 새 REFER를 보내십시오. REFER를 받은 쪽이라면 429를 NOTIFY로 알리십시오.",
        "권한 프록시라면 instance-id와 address-of-record가 같은 다른 플로를 시도하십시오. 종단이라면 400으로 처리하십시오.",
        "익명을 해제하고 다시 보내기 전에 사용자의 동의를 구하십시오. 절대 임의로 해제하지 마십시오.",
        "검증자가 접근할 수 있는 info URI로 요청에 새로 서명하게 한 다음 다시 보내십시오.",
        "검증자가 받아들이는 인증 기관의 자격 증명과 알고리즘으로 요청에 서명하게 하십시오. 같은 서명으로는 다시 실패합니다.",
        "축약 형식을 보냈다면 전체 형식의 PASSporT로 요청을 다시 보내되, 한 번만 하십시오.",
        "로컬 정책이 허용하면 outbound 없이 등록하거나, 다른 아웃바운드 프록시를 시도하십시오.",
        "483과 같이 처리하십시오. 라우팅을 고치거나 범위가 더 좁은 대상으로 거십시오. 요청을 그대로 반복하지 마십시오.",
        "이 다이얼로그에서는 이 패키지를 더 보내지 말고, Recv-Info에 있는 것으로 대신할 수 있으면 그것을 사용하며, 통화는 유지하십시오.",
        "Permission-Missing의 URI를 릴레이의 목록에 추가하고, 릴레이가 동의를 얻게 한 뒤 요청을 다시 보내십시오.",
        "400으로 처리하거나 다른 경로를 시도하십시오. 운영자라면 OpenSIPS의 차단 목록을 확인하고 이 코드를 등록된 코드로 바꾸어 보내십시오.",
        "400으로 처리하십시오. 이 목적지에는 다른 전송 방식을 사용하고, 운영자라면 빠져 있는 전송 방식을 OpenSIPS에서 활성화하십시오.",
        "400으로 처리하고, URI를 고친 다음 다시 보내십시오. 운영자라면 라우팅 스크립트의 재작성 규칙을 확인하십시오.",
        "400으로 처리하십시오. 다시 시도하기 전에 Request-URI나 Route의 호스트 이름과 그 DNS 레코드를 확인하십시오.",
        "400으로 처리하고, 다른 서버나 경로가 있으면 시도하십시오. 운영자라면 다음 홉까지의 전송 구간을 확인하십시오.",
        "400으로 처리하십시오. 다시 시도하기 전에 Request-URI나 Route의 호스트 이름과 그 DNS 레코드를 확인하십시오.",
        "400으로 처리하고, URI를 고친 다음 다시 보내십시오. 운영자라면 라우팅 스크립트의 재작성 규칙을 확인하십시오.",
        "나중에 다시 시도하되, Retry-After가 있으면 그 시간이 지나기 전에는 시도하지 마십시오. Warning 380을 받으면 사용자의 동의 없이 절대 SIPS를 SIP로 바꾸지 마십시오.",
        "이 용도(usage)가 끝난 것으로 보고 미디어를 해제하십시오. INVITE라면 BYE도 보내십시오. CANCEL에 대한 481은 무시하십시오.",
        "다른 분기의 결과가 있으면 그것을 사용하십시오. 그렇지 않으면 라우팅 규칙이나 착신 전환 규칙을 고치고, 요청을 반복하지 마십시오.",
        "Via 항목에서 라우팅 루프를 찾으십시오. 보낸 값이 유난히 작았던 경우에만 Max-Forwards를 키워 재시도하십시오.",
        "번호를 더 입력받아 길어진 번호로 새 INVITE를 보내십시오. 이미 완전한 번호라면 호를 실패로 처리하십시오.",
        "Contact의 항목을 사용자에게 보여 주고 선택된 곳으로 거십시오. 절대 자동으로 고르거나 시도하지 마십시오.",
        "통화 중 신호음을 들려주고, 나중에 또는 Retry-After가 지난 뒤 사용자가 다시 시도하게 하십시오. 프록시라면 남은 대상을 계속 시도하십시오.",
        "ACK를 보내고, 오류를 알리지 말고 호 시도를 끝내십시오. CANCEL이나 BYE로 의도한 결과입니다.",
        "Warning과 본문을 반영하여 새 오퍼를 보내거나 다른 대상을 시도하십시오. re-INVITE였다면 세션을 이전 그대로 유지하십시오.",
        "구독이 끝난 것으로 보십시오. Allow-Events가 있으면 거기에 나열된 패키지만 구독하십시오.",
        "400으로 처리하고, 문구에서 의미를 읽어 내려 하지 마십시오. 이 코드를 보내지 마십시오.",
        "Call-ID를 만든 쪽이면 2.1~4초, 그렇지 않으면 0~2초를 기다린 뒤, 여전히 필요하다면 re-INVITE를 다시 한번 보내십시오.",
        "응답에 있는 키의 인증서를 먼저 확인한 다음, 그 키로 본문을 다시 암호화하여 새 요청을 보내십시오.",
        "Security-Server에 있는 메커니즘 중 지원하면서 q 값이 가장 큰 것을 시작한 다음, Security-Verify를 넣어 요청을 다시 보내십시오.",
        "Retry-After의 시간이 지난 뒤, 없으면 몇 초 지난 뒤에 재시도하십시오. 다이얼로그는 유지됩니다.",
        "그 서버에는 이 메서드를 다시 보내지 마십시오. 기능상 가능하면 다른 메서드를 사용하고, 아니면 그 기능 없이 계속하십시오.",
        "나중에 또는 다른 경로로 다시 시도하십시오. 이 응답을 받은 다이얼로그는 소멸한 것으로 처리하십시오.",
        "다른 서버를 시도하고, 이 서버에는 Retry-After의 시간 동안 요청을 보내지 마십시오. 그 헤더 필드가 없으면 500과 같이 처리하십시오.",
        "나중에 또는 다른 서버를 거쳐 다시 시도하십시오. 다이얼로그가 있으면 유지됩니다.",
        "다른 버전을 사용했다면 SIP/2.0으로 요청을 다시 보내고, 아니라면 이를 바꾼 장비를 찾으십시오.",
        "코덱을 줄이고, 헤더 필드를 짧게 하거나 줄이고, 본문을 작게 하여 메시지를 줄인 다음 다시 보내십시오. 다이얼로그는 유지됩니다.",
        "다른 푸시 서비스로 등록하거나, 푸시 매개변수 없이 등록하고 연결을 유지하십시오. 같은 REGISTER를 반복하지 마십시오.",
        "충족되지 않은 사전 조건을 SDP에서 읽은 다음, 더 약하거나 다른 사전 조건으로 오퍼를 다시 보내거나 포기하십시오.",
        "지금은 이 사용자의 다른 주소를 시도하지 마십시오. 나중에, Retry-After가 있으면 그 시간에 다시 거십시오.",
        "이 사용자의 다른 주소를 시도하지 마십시오. 다시 시도하더라도 나중에, Retry-After가 있으면 그 시간에 하십시오.",
        "탐색을 중단하고, 이 주소로 재시도하지 말고, 사용자에게 주소를 확인하게 하십시오. 이 응답을 받은 다이얼로그는 소멸한 것으로 처리하십시오.",
        "Warning과 메시지 본문을 읽고, 발신자가 동의하면 이에 맞는 새 오퍼를 보내십시오. 바꾸지 않은 오퍼는 다시 실패합니다.",
        "다른 6xx와 같이 처리하고 이 사용자에게 다시 걸지 마십시오. 오해가 있다면 전화가 아닌 다른 방법으로 푸십시오.",
        "다른 6xx와 같이 처리하십시오. jCard의 서명과 iat를 확인한 다음, 차단에 이의를 제기할 수 있도록 그 연락처를 발신자에게 알려 주십시오.",
        "600으로 처리하고, 이를 보낸 장비를 조사하십시오. 이 코드를 생성하지 마십시오.",
    );

    #[cfg(feature = "zh-CN")]
    const ZH_CN: &str = concat!(
        "停止重传INVITE并继续等待。不要播放回铃音：此时还无法断定已经在提醒被叫。",
        "按183处理，继续等待最终响应。自己不要生成该响应，改发183。",
        "早期媒体尚未到达时播放本地回铃音，并继续等待最终响应。",
        "继续等待最终响应，不要另发请求。必要时向主叫显示呼叫已转移。",
        "继续等待最终响应；原因短语说明了等待情况的，将其显示出来。主叫放弃等待时，发送CANCEL。",
        "收到早期媒体就播放，并继续等待最终响应。不要仅凭183就播放本地回铃音。",
        "释放该早期对话的媒体和资源；不要在其上发送BYE，除PRACK外也不要再发其他请求。继续等待最终响应。",
        "对于INVITE，每收到一个200都要发送ACK，不需要的对话再用BYE拆除。对于其他方法，事务到此完成。",
        "对于SUBSCRIBE、NOTIFY和REFER，处理方式与200完全相同。对于MESSAGE，不要认定消息已经送达。",
        "保留已有的事件状态，不要等待NOTIFY，并按Expires设置刷新定时器。",
        "按q值或询问用户，从Contact列表中选择，并将请求发往所选地址。同一个URI不要尝试两次。",
        "按Contact地址重试，用它替换保存的旧地址，今后的请求都使用新地址。",
        "按Contact地址重试，每个URI最多一次。只在所给有效期内缓存该地址，并保留原地址。",
        "按300处理：有Contact地址就尝试，否则报告失败。自己不要生成该响应。",
        "经Contact中的代理服务器重发这一个请求。被叫的地址保持不变。",
        "能够理解消息体时，提供或使用其中描述的替代服务，否则报告呼叫失败。",
        "先更正原因短语指出的错误再重新发送。在对话内只放弃这一个事务。",
        "针对所给的认证域（realm）加上Authorization头域，将CSeq序号加一后重发请求。如果同样的凭证已被拒绝过，请用户重新输入。",
        "按400处理：该事务失败，保留对话，不要原样重发请求。",
        "不要重发该请求，换用其他凭证也不行。只判定该事务失败，已建立的对话照常继续。",
        "检查Request-URI，不要原样重发。在对话内收到时，放弃该对话及其全部用法。",
        "读取Allow，改用其中列出的方法，或者放弃这项功能。不要再向该地址发送同一方法。",
        "放宽Accept头域或将其去掉，然后重新发送请求。已有的对话不受影响。",
        "针对所给的每个认证域加上Proxy-Authorization，将CSeq序号加一后重发请求。Call-ID相同的后续请求继续使用这些凭证。",
        "如有需要，以后可以随时原样重发请求。re-INVITE收到408时，用BYE结束呼叫。",
        "按400处理。对于REGISTER，先查询当前绑定，删除造成冲突的那一条再重新注册。",
        "停止使用该地址，并从通讯录和缓存中删除。在对话内收到时，放弃该对话。",
        "按400处理。加上正确的Content-Length头域后重新发送请求。",
        "丢弃该实体标签，不要重发这个PUBLISH。不带SIP-If-Match，重新发布完整状态。",
        "去掉消息体或改用较小的消息体，重新发送请求。带有Retry-After时，等满该时间再重试。",
        "缩短Request-URI，例如去掉嵌入的头域和不必要的参数。不要原样重发。",
        "只使用响应中列出的类型、编码和语言，重新发送请求。",
        "改用SIP URI重新发送请求，但未经用户同意，绝不要用SIP替换SIPS。在对话内收到时，放弃该对话。",
        "从Accept-Resource-Priority中选用己方有权使用的值，或者去掉该要求，然后重新发送请求。",
        "去掉Unsupported中列出的选项标签后重新发送请求；如果其中有不可缺少的，则判定请求失败。",
        "如果实现了Require中的选项标签，在Supported中列出并重新发送请求，否则放弃。",
        "将Min-SE设为迄今收到的最大值，并使Session-Expires不小于该值，重新发送请求。",
        "将请求中的每个有效期都提高到不小于Min-Expires的值，然后重新发送。",
        "读取Geolocation-Error，更正位置信息或采用消息体中给出的位置，然后发送新的请求。",
        "按AlertMsg-Error的说明更正警报并立即重发。保留已有的对话。",
        "由认证服务用验证方支持的PASSporT类型对请求签名，然后重新发送。",
        "作为引荐方，携带带签名的Referred-By令牌重新发送REFER。作为被引荐方，用NOTIFY报告429。",
        "作为权威代理服务器，尝试instance-id和记录地址都相同的其他连接流。作为端点，按400处理。",
        "取消匿名重发请求之前，先征求用户同意。绝不要擅自这样做。",
        "改用验证方能够访问的info URI对请求重新签名，然后重发。",
        "采用验证方接受的颁发机构和算法的凭证，对请求重新签名。用同样的签名重试仍会失败。",
        "如果发送的是紧凑形式，改用完整形式的PASSporT重新发送请求，但只限一次。",
        "本地策略允许时，不使用outbound进行注册，或者换用其他出站代理服务器。",
        "与483一样处理：修正路由，或呼叫范围更小的目标。不要原样重发请求。",
        "在该对话中停止发送这个包，如果Recv-Info列出的包适用，就改用它，并保持通话。",
        "把Permission-Missing中的URI加入中继服务器的列表，由其征得同意，然后重新发送请求。",
        "按400处理，或尝试其他路由。运维人员应检查OpenSIPS的黑名单，并把该响应码映射为已注册的响应码。",
        "按400处理。对该目的地改用其他传输协议；运维人员应在OpenSIPS中启用所缺的传输协议。",
        "按400处理：先更正URI再重新发送。运维人员应检查路由脚本中的改写规则。",
        "按400处理。检查Request-URI或Route中的主机名及其DNS记录，然后再重试。",
        "按400处理，如有其他服务器或路由，改用它们重试。运维人员应检查到下一跳的传输连接。",
        "按400处理。检查Request-URI或Route中的主机名及其DNS记录，然后再重试。",
        "按400处理：先更正URI再重新发送。运维人员应检查路由脚本中的改写规则。",
        "以后再试，不要早于Retry-After给出的时间。收到Warning 380时，未经用户同意，绝不要从SIPS改用SIP。",
        "认定该对话用法已终止，释放其媒体；对于INVITE，还要发送BYE。忽略针对CANCEL的481。",
        "有其他分支的结果时，采用该结果。否则修正路由或转发规则，不要重发请求。",
        "查看各Via条目，找出路由环路。只有所发的Max-Forwards异常小时，才用更大的值重试。",
        "继续收号，用更长的号码发送新的INVITE。号码已经完整时，判定呼叫失败。",
        "向用户显示Contact中的各个条目，呼叫用户选定的那一个。绝不要自动选择或逐个尝试。",
        "播放忙音，让用户以后或等到Retry-After之后再试。作为代理服务器，继续处理其余目标。",
        "发送ACK，结束此次呼叫尝试，不要报告错误；这正是CANCEL或BYE所要的结果。",
        "根据Warning和消息体重新提议，或尝试其他目标。re-INVITE被拒绝后，会话保持原状。",
        "认定订阅已终止。如果带有Allow-Events，只订阅其中列出的事件包。",
        "按400处理，不要从短语中推断含义。自己不要发送。",
        "Call-ID由己方创建时等待2.1至4秒，否则等待0至2秒；之后如果仍有需要，重新发送re-INVITE。",
        "检查证书之后，用响应中的密钥重新加密消息体，并发送新的请求。",
        "在Security-Server中选取己方支持且q值最高的机制并启用，然后携带Security-Verify重发请求。",
        "等满Retry-After给出的时间再重试，没有该头域时等待数秒再试。对话保持不变。",
        "不要再向该服务器发送此方法。功能允许时改用其他方法，或者放弃该功能继续进行。",
        "以后再试，或改走其他路由。在对话内收到时，认定该对话已终止。",
        "尝试备用服务器，在Retry-After给出的时间内不要再访问这一台。没有该头域时，按500处理。",
        "以后再试，或经其他服务器重试。已有的对话保持不变。",
        "如果用的不是SIP/2.0，改用它重新发送请求；否则查找是哪个网元改动了版本。",
        "缩短消息（减少编解码器，精简或减少头域，缩小消息体）后重新发送。对话保持不变。",
        "换用其他推送服务注册，或去掉推送参数注册并保持连接。不要重发同样的REGISTER。",
        "从SDP中读出未满足的前提条件，放宽或更换前提条件后重新提议，或者放弃。",
        "目前不要再尝试该用户的其他地址。以后再呼叫，带有Retry-After时按其给出的时间。",
        "不要尝试该用户的其他地址。最早也要以后再试，带有Retry-After时按其给出的时间。",
        "停止查找，不要再尝试该地址，并请用户核对。在对话内收到时，认定该对话已终止。",
        "读取Warning和消息体，主叫同意时据此重新提议。原样提议仍会失败。",
        "与任何6xx一样处理，不要再呼叫该用户；如属误会，请通过呼叫以外的方式澄清。",
        "与任何6xx一样处理。核验jCard的签名和iat，然后把其中的联系方式提供给主叫，供其对拦截提出申诉。",
        "按600处理，并检查发送它的网元。自己不要生成该响应。",
    );

    const TEXTS: [&str; Locale::COUNT] = [
        EN,
        #[cfg(feature = "es")]
        ES,
        #[cfg(feature = "ko")]
        KO,
        #[cfg(feature = "zh-CN")]
        ZH_CN,
    ];
    static BYTES: [u8; total(&TEXTS)] = join(&TEXTS);
    pub(crate) const ALL: &str = utf8(&BYTES);
    pub(crate) static ENDS: Ends<89> = ends(
        &TEXTS,
        &[
            [0, 118, 214, 306, 407, 527, 644, 789, 930, 1050, 1146, 1253, 1348, 1473, 1580, 1671, 1793, 1900, 2068, 2165,
             2283, 2387, 2509, 2613, 2778, 2883, 2998, 3098, 3181, 3285, 3410, 3529, 3635, 3765, 3899, 4012, 4128, 4238, 4331, 4438,
             4531, 4647, 4747, 4866, 4955, 5046, 5190, 5284, 5365, 5467, 5572, 5691, 5809, 5918, 6030, 6135, 6250, 6355, 6467, 6580,
             6678, 6804, 6924, 7042, 7144, 7265, 7368, 7500, 7602, 7676, 7796, 7906, 8033, 8130, 8246, 8333, 8454, 8515, 8625, 8742,
             8861, 8968, 9075, 9193, 9313, 9441, 9542, 9666, 9742],
            #[cfg(feature = "es")]
            [0, 134, 230, 351, 473, 596, 739, 892, 1060, 1175, 1305, 1444, 1553, 1717, 1824, 1937, 2070, 2203, 2422, 2536,
             2671, 2776, 2909, 3031, 3255, 3389, 3524, 3624, 3721, 3833, 3957, 4077, 4192, 4341, 4477, 4609, 4752, 4884, 4986, 5099,
             5221, 5351, 5465, 5621, 5730, 5833, 5974, 6088, 6177, 6299, 6417, 6574, 6706, 6813, 6952, 7066, 7193, 7307, 7446, 7590,
             7705, 7839, 7982, 8113, 8234, 8382, 8484, 8623, 8734, 8810, 8953, 9069, 9200, 9308, 9417, 9505, 9632, 9720, 9834, 9990,
             10118, 10243, 10359, 10492, 10634, 10795, 10926, 11087, 11158],
            #[cfg(feature = "ko")]
            [0, 167, 284, 417, 571, 725, 882, 1106, 1292, 1432, 1574, 1749, 1875, 2041, 2190, 2318, 2487, 2627, 2846, 2992,
             3161, 3324, 3484, 3634, 3848, 3992, 4134, 4284, 4396, 4538, 4684, 4828, 4940, 5115, 5265, 5417, 5568, 5702, 5802, 5924,
             6042, 6167, 6321, 6469, 6599, 6709, 6874, 6985, 7103, 7257, 7432, 7569, 7750, 7922, 8072, 8213, 8366, 8507, 8657, 8871,
             9029, 9210, 9356, 9500, 9644, 9831, 9953, 10116, 10235, 10354, 10506, 10642, 10805, 10932, 11101, 11241, 11416, 11529, 11657, 11833,
             11992, 12147, 12288, 12438, 12632, 12792, 12944, 13126, 13234],
            #[cfg(feature = "zh-CN")]
            [0, 105, 189, 270, 360, 486, 588, 725, 854, 971, 1059, 1178, 1272, 1384, 1478, 1563, 1662, 1755, 1918, 1993,
             2107, 2208, 2321, 2414, 2564, 2663, 2767, 2869, 2943, 3043, 3159, 3251, 3326, 3454, 3568, 3690, 3793, 3895, 3987, 4097,
             4177, 4266, 4381, 4503, 4587, 4664, 4784, 4885, 4983, 5079, 5187, 5298, 5432, 5548, 5647, 5738, 5858, 5949, 6048, 6176,
             6287, 6392, 6503, 6602, 6717, 6833, 6932, 7041, 7128, 7197, 7315, 7405, 7520, 7624, 7738, 7828, 7947, 8022, 8125, 8242,
             8352, 8454, 8564, 8674, 8788, 8879, 8987, 9121, 9196],
        ],
    );
}

#[cfg(feature = "caller")]
pub(crate) mod caller {
    use crate::Locale;
    use crate::packed::{Ends, ends, join, total, utf8};

    const EN: &str = concat!(
        "Connecting your call. Please wait.",
        "Your call is being set up. Please wait.",
        "The phone of the person you called is ringing.",
        "Your call is being forwarded. Please wait.",
        "The person you called cannot answer yet. Your call is waiting in line.",
        "Your call is on its way. Please wait.",
        "One of the phones you called is no longer available. Please wait.",
        "Your call or request went through.",
        "Your request was accepted, but it may take a while to finish.",
        "Nothing has changed since the last update.",
        "The person you called can be reached in several places. Please choose one.",
        "The person you called has moved to a new address. Please use the new one from now on.",
        "The person you called can be reached at a different address for now.",
        "Your call was pointed to another address.",
        "Your call has to take another route to reach this person.",
        "The call did not go through, but another service may be able to help.",
        "Your phone sent something that the other side could not understand.",
        "You need to sign in. Please check your user name and password.",
        "The call could not be set up, and your phone was not told a usable reason.",
        "Your phone service does not allow this. Trying again will not help.",
        "There is nobody at this number or address. Please check it.",
        "The other side does not allow this action.",
        "The other side cannot reply in a form that your phone accepts.",
        "Your phone service needs you to sign in before it can connect you.",
        "No answer came in time. Please try again.",
        "Your phone could not sign in because another sign-in stands in the way.",
        "This number or address is no longer in use.",
        "Your phone left out a detail that the other side needs.",
        "Your status could not be updated because the earlier one has expired.",
        "What you sent is too large for the other side. Please send something smaller.",
        "The address you used is too long. Please check it.",
        "The other side cannot open the kind of content you sent.",
        "This kind of address is not supported here. Please try another one.",
        "The priority requested for this call is not known here.",
        "The other side does not support a feature that this call requires.",
        "Your phone lacks a feature that the other side requires.",
        "The call was not set up because of a timer setting. Please try again.",
        "Your phone asked to stay signed in for too short a time and must ask for longer.",
        "Your location could not be used. Please check your location settings.",
        "Your alert could not be understood. Please send it again or call for help.",
        "The other side needs proof of your number before it takes your call.",
        "The transfer was refused because it is not certain who asked for it.",
        "The connection to the other phone was lost. Please try again.",
        "This person does not take calls from hidden numbers.",
        "The proof of your number could not be fetched, so your call was refused.",
        "The proof of your number is of a kind that is not accepted here.",
        "The proof of your number is not valid, so your call was refused.",
        "Your phone could not sign in: the network lacks a feature it asked for.",
        "The call would have to ring in too many places at once.",
        "The other phone cannot take this extra information. The call goes on.",
        "Someone on your list has not yet agreed to be contacted.",
        "Your phone service does not connect to this destination.",
        "Your phone service cannot reach this destination in the way requested.",
        "The address is not written correctly. Please check it.",
        "Your phone service could not find where to send your call.",
        "Your phone service could not pass your call on. Please try again.",
        "Your phone service could not find where to send your call.",
        "The address is not written correctly. Please check it.",
        "The person you called cannot be reached now. Please try again later.",
        "This call no longer exists. It may have ended already.",
        "Your call was sent around in a circle and could not be delivered.",
        "Your call passed through too many stations and was stopped.",
        "The number is not complete yet. Please add the missing digits.",
        "This address fits more than one person. Please choose whom you mean.",
        "The person you called is on another call. Please try again later.",
        "The call was ended before it was answered.",
        "The phone you called does not support this kind of call.",
        "The other side cannot send the updates that your phone asked for.",
        "The other side turned this down without a reason your phone can read.",
        "Both phones tried to change the call at the same moment. Please wait a little.",
        "The other side could not decrypt what you sent.",
        "Your phone must first set up a secure connection to its service.",
        "Something went wrong in the phone service. Please try again in a moment.",
        "The phone service does not support what your phone asked for.",
        "The call failed at a system further along the way. Please try again later.",
        "The phone service is overloaded or being serviced. Please try again later.",
        "A system behind the phone service did not answer in time. Please try again later.",
        "Your phone and the phone service do not understand each other. Please check for updates.",
        "What your phone sent is too large for the phone service.",
        "Your phone could not sign in: this service cannot wake it for incoming calls.",
        "A condition for this call, such as the line quality, could not be met.",
        "The person you called is busy on all phones and cannot talk now. Please try again later.",
        "The person you called declined the call.",
        "This number or address does not exist anywhere. Please check it.",
        "The person you called wants to talk, but none of their phones can take this kind of call.",
        "The person you called does not wish to receive your calls.",
        "An automatic filter blocked your call before it reached the person you called.",
        "The call has ended.",
    );

    #[cfg(feature = "es")]
    const ES: &str = concat!(
        "Estamos conectando su llamada. Espere, por favor.",
        "Se está preparando su llamada. Espere, por favor.",
        "El teléfono de la persona a la que llama está sonando.",
        "Su llamada se está desviando. Espere, por favor.",
        "La persona a la que llama no puede contestar todavía. Su llamada espera su turno.",
        "Su llamada está en camino. Espere, por favor.",
        "Uno de los teléfonos a los que llama ya no está disponible. Espere, por favor.",
        "Su llamada o solicitud se ha realizado correctamente.",
        "Su solicitud se ha aceptado, pero puede tardar un poco en completarse.",
        "No hay cambios desde la última actualización.",
        "La persona a la que llama puede localizarse en varios lugares. Elija uno, por favor.",
        "La persona a la que llama ha cambiado de dirección. Use la nueva a partir de ahora, por favor.",
        "Por ahora, la persona a la que llama puede localizarse en otra dirección.",
        "Su llamada se ha remitido a otra dirección.",
        "Su llamada tiene que seguir otro camino para llegar a esta persona.",
        "No se pudo completar la llamada, pero puede que otro servicio le sirva.",
        "Su teléfono envió algo que la otra parte no pudo entender.",
        "Debe iniciar sesión. Compruebe su nombre de usuario y su contraseña.",
        "No se pudo establecer la llamada, y su teléfono no recibió una explicación clara.",
        "Su servicio telefónico no permite esto. Intentarlo de nuevo no servirá.",
        "Este número o dirección no corresponde a nadie. Compruébelo, por favor.",
        "La otra parte no permite esta acción.",
        "La otra parte no puede responder en un formato que su teléfono acepte.",
        "Su servicio telefónico necesita que inicie sesión antes de establecer la conexión.",
        "No se recibió respuesta a tiempo. Inténtelo de nuevo, por favor.",
        "Su teléfono no pudo conectarse al servicio porque se lo impide otra sesión iniciada.",
        "Este número o dirección ya no está en uso.",
        "Su teléfono omitió un dato que la otra parte necesita.",
        "No se pudo actualizar su estado porque el anterior ha caducado.",
        "Lo que envió es demasiado grande para la otra parte. Envíe algo más pequeño, por favor.",
        "La dirección que usó es demasiado larga. Compruébela, por favor.",
        "La otra parte no puede abrir el tipo de contenido que envió.",
        "Este tipo de dirección no se admite aquí. Pruebe con otra, por favor.",
        "La prioridad solicitada para esta llamada no se conoce aquí.",
        "La otra parte no dispone de una función que esta llamada necesita.",
        "A su teléfono le falta una función que la otra parte exige.",
        "La llamada no se estableció por un ajuste de tiempo. Inténtelo de nuevo, por favor.",
        "Su teléfono pidió permanecer conectado por muy poco tiempo y debe pedir más.",
        "No se pudo usar su ubicación. Revise los ajustes de ubicación, por favor.",
        "No se pudo entender su alerta. Envíela de nuevo o llame para pedir ayuda.",
        "La otra parte necesita que se acredite su número antes de aceptar su llamada.",
        "La transferencia se rechazó porque no consta con seguridad quién la pidió.",
        "Se perdió la conexión con el otro teléfono. Inténtelo de nuevo, por favor.",
        "Esta persona no acepta llamadas de números ocultos.",
        "No se pudo obtener la acreditación de su número, por lo que se rechazó su llamada.",
        "La acreditación de su número es de un tipo que no se acepta aquí.",
        "La acreditación de su número no es válida, por lo que se rechazó su llamada.",
        "Su teléfono no pudo conectarse al servicio: la red no ofrece una función que pidió.",
        "La llamada tendría que sonar en demasiados lugares a la vez.",
        "El otro teléfono no puede recibir esta información adicional. La llamada continúa.",
        "Alguien de su lista todavía no ha aceptado que se le contacte.",
        "Su servicio telefónico no conecta con este destino.",
        "Su servicio telefónico no puede llegar a este destino por el medio solicitado.",
        "La dirección no está bien escrita. Compruébela, por favor.",
        "Su servicio telefónico no pudo averiguar adónde enviar su llamada.",
        "Su servicio telefónico no pudo transmitir su llamada. Inténtelo de nuevo, por favor.",
        "Su servicio telefónico no pudo averiguar adónde enviar su llamada.",
        "La dirección no está bien escrita. Compruébela, por favor.",
        "En este momento no se puede localizar a la persona a la que llama. Inténtelo más tarde, por favor.",
        "Esta llamada ya no existe. Puede que haya terminado.",
        "Su llamada dio vueltas en círculo y no se pudo entregar.",
        "Su llamada pasó por demasiados puntos intermedios y se detuvo.",
        "El número no está completo todavía. Añada los dígitos que faltan, por favor.",
        "Esta dirección corresponde a más de una persona. Elija con quién quiere hablar, por favor.",
        "La persona a la que llama está en otra llamada. Inténtelo más tarde, por favor.",
        "La llamada terminó antes de que se contestara.",
        "El teléfono al que llama no admite este tipo de llamada.",
        "La otra parte no puede enviar los avisos que pidió su teléfono.",
        "La otra parte rechazó esto sin un motivo que su teléfono pueda leer.",
        "Ambos teléfonos intentaron cambiar la llamada en el mismo momento. Espere un poco, por favor.",
        "La otra parte no pudo descifrar lo que usted envió.",
        "Su teléfono debe establecer primero una conexión segura con su servicio.",
        "Algo falló en el servicio telefónico. Inténtelo de nuevo en un momento, por favor.",
        "El servicio telefónico no ofrece lo que su teléfono pidió.",
        "La llamada falló en un sistema intermedio. Inténtelo más tarde, por favor.",
        "El servicio telefónico está saturado o en mantenimiento. Inténtelo más tarde, por favor.",
        "Un sistema del que depende el servicio telefónico no respondió a tiempo. Inténtelo más tarde, por favor.",
        "Su teléfono y el servicio telefónico no se entienden. Compruebe si hay actualizaciones, por favor.",
        "Lo que envió su teléfono es demasiado grande para el servicio telefónico.",
        "Su teléfono no pudo conectarse al servicio, porque este no puede despertarlo cuando entra una llamada.",
        "No se pudo cumplir una condición de esta llamada, como la calidad de la línea.",
        "La persona a la que llama está ocupada en todos sus teléfonos y no puede hablar ahora. Inténtelo más tarde, por favor.",
        "La persona a la que llama ha rechazado la llamada.",
        "Este número o dirección no existe en ninguna parte. Compruébelo, por favor.",
        "La persona a la que llama quiere hablar, pero ninguno de sus teléfonos puede recibir este tipo de llamada.",
        "La persona a la que llama no desea recibir sus llamadas.",
        "Un filtro automático bloqueó su llamada antes de que llegara a la persona a la que llama.",
        "La llamada ha terminado.",
    );

    #[cfg(feature = "ko")]
    const KO: &str = concat!(
        "전화를 연결하고 있습니다. 잠시만 기다려 주세요.",
        "전화를 연결하는 중입니다. 잠시만 기다려 주세요.",
        "상대방의 전화벨이 울리고 있습니다.",
        "전화를 다른 곳으로 돌리고 있습니다. 잠시만 기다려 주세요.",
        "상대방이 아직 전화를 받을 수 없습니다. 연결 순서를 기다리고 있으니 끊지 말고 기다려 주세요.",
        "전화를 연결하는 중입니다. 잠시만 기다려 주세요.",
        "상대방의 전화기 중 하나는 연결할 수 없게 되었습니다. 잠시만 기다려 주세요.",
        "전화 또는 요청이 정상적으로 처리되었습니다.",
        "요청이 접수되었습니다. 완료될 때까지 시간이 걸릴 수 있습니다.",
        "지난번 확인한 뒤로 바뀐 내용이 없습니다.",
        "상대방에게 여러 곳으로 연락할 수 있습니다. 한 곳을 선택해 주세요.",
        "상대방의 주소가 바뀌었습니다. 앞으로는 새 주소를 사용해 주세요.",
        "지금은 상대방에게 다른 주소로 연락할 수 있습니다.",
        "이 전화는 다른 주소로 안내되었습니다.",
        "상대방에게 연결하려면 다른 경로를 거쳐야 합니다.",
        "전화가 연결되지 않았지만 다른 서비스를 이용할 수 있습니다.",
        "전화기가 보낸 내용을 상대 쪽에서 이해하지 못했습니다.",
        "로그인이 필요합니다. 사용자 이름과 비밀번호를 확인해 주세요.",
        "전화를 연결하지 못했습니다. 자세한 이유는 전달되지 않았습니다.",
        "이용 중인 전화 서비스에서 허용되지 않습니다. 다시 시도해도 연결되지 않습니다.",
        "없는 번호나 주소입니다. 다시 확인해 주세요.",
        "상대 쪽에서 이 동작을 허용하지 않습니다.",
        "상대 쪽에서 이 전화기가 받을 수 있는 형식으로 응답하지 못합니다.",
        "전화를 연결하려면 전화 서비스에 로그인해야 합니다.",
        "시간 안에 응답이 없었습니다. 다시 시도해 주세요.",
        "다른 로그인과 충돌하여 전화기가 로그인하지 못했습니다.",
        "이 번호나 주소는 더 이상 사용되지 않습니다.",
        "전화기가 상대 쪽에 필요한 정보를 빠뜨렸습니다.",
        "이전 상태 정보가 만료되어 내 상태를 업데이트하지 못했습니다.",
        "보낸 내용이 너무 커서 상대 쪽에서 받을 수 없습니다. 크기를 줄여서 보내 주세요.",
        "입력한 주소가 너무 깁니다. 다시 확인해 주세요.",
        "보낸 내용은 상대 쪽에서 열 수 없는 종류입니다.",
        "지원되지 않는 종류의 주소입니다. 다른 주소로 시도해 주세요.",
        "이 전화에 지정된 우선순위를 상대 쪽에서 인식하지 못합니다.",
        "이 통화에 필요한 기능을 상대 쪽에서 지원하지 않습니다.",
        "상대 쪽에서 요구하는 기능이 이 전화기에 없습니다.",
        "타이머 설정 때문에 전화를 연결하지 못했습니다. 다시 시도해 주세요.",
        "전화기가 요청한 로그인 유지 시간이 너무 짧습니다. 시간을 더 길게 설정해야 합니다.",
        "위치 정보를 사용할 수 없습니다. 위치 설정을 확인해 주세요.",
        "보낸 경보를 이해할 수 없었습니다. 다시 보내거나 전화로 도움을 요청해 주세요.",
        "상대 쪽에서 전화를 받기 전에 발신 번호의 인증을 요구합니다.",
        "누가 요청했는지 확인할 수 없어 통화 전환이 거부되었습니다.",
        "상대방 전화기와의 연결이 끊어졌습니다. 다시 시도해 주세요.",
        "상대방이 발신 번호 표시 제한 전화를 받지 않습니다.",
        "발신 번호의 인증 정보를 가져올 수 없어 전화가 거부되었습니다.",
        "발신 번호의 인증 방식이 이곳에서 인정되지 않습니다.",
        "발신 번호의 인증 정보가 유효하지 않아 전화가 거부되었습니다.",
        "전화기가 요청한 기능이 네트워크에 없어 로그인하지 못했습니다.",
        "한꺼번에 울려야 할 전화기가 너무 많아 연결하지 못했습니다.",
        "상대방 전화기가 이 추가 정보를 받을 수 없습니다. 통화는 계속됩니다.",
        "목록에 있는 사람 중에 연락받는 데 아직 동의하지 않은 사람이 있습니다.",
        "이용 중인 전화 서비스에서는 이 목적지로 연결하지 않습니다.",
        "요청한 방식으로는 전화 서비스가 이 목적지에 연결할 수 없습니다.",
        "주소가 올바르게 입력되지 않았습니다. 다시 확인해 주세요.",
        "전화 서비스가 전화를 어디로 보내야 하는지 찾지 못했습니다.",
        "전화 서비스가 전화를 다음 단계로 넘기지 못했습니다. 다시 시도해 주세요.",
        "전화 서비스가 전화를 어디로 보내야 하는지 찾지 못했습니다.",
        "주소가 올바르게 입력되지 않았습니다. 다시 확인해 주세요.",
        "지금은 상대방과 연결할 수 없습니다. 나중에 다시 걸어 주세요.",
        "이 통화를 찾을 수 없습니다. 이미 끝났을 수 있습니다.",
        "전화가 같은 곳을 맴돌아 연결하지 못했습니다.",
        "전화가 너무 많은 중계 지점을 거쳐 중단되었습니다.",
        "번호가 아직 완전하지 않습니다. 나머지 번호를 눌러 주세요.",
        "이 주소에 해당하는 사람이 여러 명입니다. 연락할 사람을 선택해 주세요.",
        "상대방이 통화 중입니다. 나중에 다시 걸어 주세요.",
        "상대방이 받기 전에 전화가 끊겼습니다.",
        "상대방 전화기가 이런 종류의 통화를 지원하지 않습니다.",
        "전화기가 요청한 상태 알림을 상대 쪽에서 보낼 수 없습니다.",
        "상대 쪽에서 요청을 거부했지만, 이유는 알 수 없습니다.",
        "두 전화기가 동시에 통화를 변경하려고 했습니다. 잠시만 기다려 주세요.",
        "보낸 내용의 암호를 상대 쪽에서 풀지 못했습니다.",
        "전화기가 먼저 전화 서비스와 보안 연결을 설정해야 합니다.",
        "전화 서비스에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.",
        "전화기가 요청한 기능을 전화 서비스가 지원하지 않습니다.",
        "중간에 있는 시스템에서 전화 연결에 실패했습니다. 나중에 다시 걸어 주세요.",
        "전화 서비스가 혼잡하거나 점검 중입니다. 나중에 다시 걸어 주세요.",
        "전화 서비스와 연결된 시스템이 제때 응답하지 않았습니다. 나중에 다시 걸어 주세요.",
        "전화기와 전화 서비스의 통신 방식이 서로 맞지 않습니다. 업데이트를 확인해 주세요.",
        "전화기가 보낸 내용이 너무 커서 전화 서비스가 처리할 수 없습니다.",
        "전화기가 로그인하지 못했습니다. 이 서비스에서는 전화가 와도 전화기를 깨울 수 없습니다.",
        "회선 품질 등 이 통화에 필요한 조건을 맞추지 못했습니다.",
        "상대방의 모든 전화가 통화 중이어서 지금은 받을 수 없습니다. 나중에 다시 걸어 주세요.",
        "상대방이 전화를 거절했습니다.",
        "어디에도 없는 번호나 주소입니다. 다시 확인해 주세요.",
        "상대방은 통화하려 하지만, 이런 종류의 통화를 지원하는 전화기가 없습니다.",
        "상대방이 이 발신 번호의 전화를 원하지 않습니다.",
        "상대방에게 연결되기 전에 자동 차단 시스템이 전화를 차단했습니다.",
        "통화가 종료되었습니다.",
    );

    #[cfg(feature = "zh-CN")]
    const ZH_CN: &str = concat!(
        "正在为您接通，请稍候。",
        "正在建立呼叫，请稍候。",
        "对方的电话正在响铃。",
        "您的呼叫正在转接，请稍候。",
        "对方暂时无法接听，您的来电正在排队，请耐心等候。",
        "您的呼叫正在接通中，请稍候。",
        "您呼叫的其中一部电话已无法接通，请继续等候。",
        "您的呼叫或请求已成功。",
        "您的请求已受理，可能需要一段时间才能完成。",
        "自上次更新以来没有变化。",
        "您呼叫的用户有多个联系地址，请选择其中一个。",
        "您呼叫的用户已更换地址，今后请使用新地址。",
        "您呼叫的用户目前在另一个地址，可通过该地址联系。",
        "您的呼叫已被引导至另一个地址。",
        "呼叫该用户需要改走其他线路。",
        "呼叫未能接通，您可以尝试使用其他服务。",
        "对方无法识别您的电话所发送的内容。",
        "您需要先登录，请检查用户名和密码。",
        "呼叫未能接通，您的电话没有收到可用的原因说明。",
        "您的电话服务不允许此操作，重试也无法成功。",
        "您拨打的号码是空号，或者该地址无人使用，请核对后再拨。",
        "对方不允许此操作。",
        "对方无法以您的电话能识别的格式作出答复。",
        "您需要先登录，电话服务才能为您接通。",
        "您的呼叫未能及时得到应答，请重试。",
        "您的电话登录失败，因为与另一处登录发生冲突。",
        "您拨打的号码或地址已停用。",
        "您的电话发送的内容缺少对方需要的一项信息。",
        "您的状态未能更新，因为先前的状态已过期。",
        "您发送的内容过大，对方无法接收，请缩小后再发送。",
        "您使用的地址过长，请核对。",
        "对方无法打开您发送的这类内容。",
        "这里不支持此类地址，请换用其他地址。",
        "系统无法识别此次呼叫所要求的优先级。",
        "对方不支持此次呼叫所需的功能。",
        "您的电话缺少对方要求的功能。",
        "由于一项时间设置，呼叫未能接通，请重试。",
        "您的电话申请的登录时长过短，需要申请更长的时间。",
        "无法使用您的位置信息，请检查定位设置。",
        "您的警报无法识别，请重新发送或打电话求助。",
        "对方需要先核实您的号码，才会接听您的来电。",
        "转接被拒绝，因为无法确认是谁要求转接。",
        "与对方电话的连接已断开，请重试。",
        "对方不接听隐藏号码的来电。",
        "无法获取您号码的证明，您的呼叫被拒绝。",
        "这里不接受您号码的这类证明。",
        "您号码的证明无效，您的呼叫被拒绝。",
        "您的电话登录失败：网络不支持它所要求的功能。",
        "此次呼叫需要同时振铃的电话过多，无法接通。",
        "对方电话无法接收这项附加信息，通话不受影响。",
        "您的名单中有人尚未同意您与其联系。",
        "您的电话服务不支持接通该目的地。",
        "您的电话服务无法以所要求的方式接通该目的地。",
        "地址书写有误，请核对。",
        "您的电话服务找不到此次呼叫的目的地。",
        "您的电话服务未能转送呼叫，请重试。",
        "您的电话服务找不到此次呼叫的目的地。",
        "地址书写有误，请核对。",
        "您拨打的用户暂时无法接通，请稍后再拨。",
        "此次通话已不存在，可能已经结束。",
        "您的呼叫在网络中循环转送，未能送达。",
        "您的呼叫中途转送次数过多，已被终止。",
        "您拨打的号码不完整，请补齐后再拨。",
        "该地址对应多个用户，请选择您要呼叫的人。",
        "您拨打的用户正在通话中，请稍后再拨。",
        "呼叫在接听之前已结束。",
        "您拨打的电话不支持这类呼叫。",
        "对方无法发送您的电话所要求的状态更新。",
        "对方拒绝了此次请求，您的电话无法识别原因。",
        "双方的电话同时更改了通话设置，请稍候。",
        "对方无法解密您发送的内容。",
        "您的电话需要先与电话服务建立安全连接。",
        "电话服务出现故障，请稍后重试。",
        "电话服务不支持您的电话所请求的功能。",
        "呼叫在途中的某个系统处失败，请稍后再拨。",
        "电话服务繁忙或正在维护，请稍后再拨。",
        "电话服务的后台系统没有及时应答，请稍后再拨。",
        "您的电话与电话服务无法互通，请检查是否有更新。",
        "您的电话发送的内容过大，电话服务无法处理。",
        "您的电话登录失败：该服务无法在来电时唤醒它。",
        "此次呼叫要求的某项条件（例如线路质量）无法满足。",
        "您拨打的用户所有电话均占线，暂时无法接听，请稍后再拨。",
        "您拨打的用户已拒绝接听。",
        "您拨打的号码或地址不存在，请核对后再拨。",
        "您呼叫的用户愿意通话，但其所有电话都不支持这类呼叫。",
        "您拨打的用户不希望接到您的来电。",
        "您的呼叫在到达对方之前，已被自动过滤系统拦截。",
        "通话已结束。",
    );

    const TEXTS: [&str; Locale::COUNT] = [
        EN,
        #[cfg(feature = "es")]
        ES,
        #[cfg(feature = "ko")]
        KO,
        #[cfg(feature = "zh-CN")]
        ZH_CN,
    ];
    static BYTES: [u8; total(&TEXTS)] = join(&TEXTS);
    pub(crate) const ALL: &str = utf8(&BYTES);
    pub(crate) static ENDS: Ends<89> = ends(
        &TEXTS,
        &[
            [0, 34, 73, 119, 161, 231, 268, 333, 367, 428, 470, 544, 629, 697, 738, 795, 864, 931, 993, 1067,
             1134, 1193, 1235, 1297, 1363, 1404, 1475, 1518, 1573, 1642, 1719, 1769, 1825, 1892, 1947, 2013, 2069, 2138, 2218, 2287,
             2361, 2429, 2497, 2558, 2610, 2682, 2746, 2810, 2881, 2936, 3005, 3061, 3117, 3187, 3241, 3299, 3364, 3422, 3476, 3544,
             3598, 3663, 3722, 3784, 3852, 3917, 3959, 4015, 4080, 4149, 4227, 4274, 4338, 4410, 4471, 4545, 4619, 4700, 4788, 4844,
             4921, 4991, 5079, 5119, 5183, 5272, 5330, 5408, 5427],
            #[cfg(feature = "es")]
            [0, 49, 99, 155, 204, 286, 332, 412, 465, 535, 582, 666, 761, 835, 879, 946, 1017, 1077, 1147, 1231,
             1304, 1378, 1416, 1487, 1572, 1638, 1724, 1769, 1825, 1888, 1979, 2046, 2107, 2178, 2239, 2306, 2367, 2452, 2531, 2606,
             2680, 2758, 2835, 2913, 2965, 3050, 3118, 3198, 3284, 3345, 3430, 3493, 3545, 3624, 3685, 3753, 3839, 3907, 3968, 4068,
             4120, 4177, 4240, 4321, 4414, 4496, 4543, 4600, 4665, 4735, 4829, 4881, 4955, 5040, 5101, 5178, 5270, 5378, 5478, 5554,
             5657, 5737, 5859, 5909, 5987, 6094, 6150, 6241, 6265],
            #[cfg(feature = "ko")]
            [0, 67, 134, 183, 264, 393, 460, 565, 627, 714, 771, 863, 953, 1023, 1076, 1145, 1228, 1304, 1390, 1479,
             1589, 1650, 1707, 1798, 1870, 1938, 2016, 2077, 2143, 2229, 2339, 2404, 2469, 2553, 2636, 2713, 2783, 2877, 2992, 3074,
             3182, 3266, 3349, 3432, 3503, 3590, 3663, 3749, 3837, 3920, 4015, 4113, 4196, 4286, 4366, 4449, 4550, 4633, 4713, 4798,
             4871, 4934, 5004, 5085, 5183, 5251, 5304, 5380, 5461, 5536, 5633, 5700, 5780, 5865, 5944, 6048, 6139, 6253, 6367, 6458,
             6581, 6659, 6778, 6820, 6894, 6997, 7064, 7156, 7188],
            #[cfg(feature = "zh-CN")]
            [0, 33, 66, 96, 135, 207, 249, 315, 348, 411, 447, 513, 576, 648, 693, 735, 792, 843, 894, 963,
             1026, 1107, 1134, 1194, 1248, 1299, 1365, 1404, 1467, 1527, 1599, 1638, 1683, 1737, 1791, 1836, 1878, 1938, 2010, 2067,
             2130, 2193, 2250, 2298, 2337, 2394, 2436, 2487, 2553, 2616, 2682, 2733, 2781, 2847, 2880, 2934, 2985, 3039, 3072, 3129,
             3177, 3231, 3285, 3336, 3396, 3450, 3483, 3525, 3582, 3645, 3702, 3741, 3798, 3843, 3897, 3957, 4011, 4077, 4146, 4209,
             4275, 4347, 4428, 4464, 4524, 4602, 4650, 4719, 4737],
        ],
    );
}

/// What [`Detail`] tells about the cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// `do-not-disturb`.
    DoNotDisturb,
    /// `not-registered`.
    NotRegistered,
    /// `other`.
    Other,
}

/// What [`Detail`] tells about the progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Progress {
    /// `announcement`.
    Announcement,
    /// `other`.
    Other,
    /// `tone`.
    Tone,
}

/// A more specific phrase than that of the code alone, where an RFC expects or permits one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Detail<'a> {
    /// 182: `permitted by the RFC, for example: Queued: 5 calls waiting, expected wait 15 minutes`.
    Queued {
        /// How many calls.
        calls: u64,
        /// How many minutes.
        minutes: u64,
    },
    /// 183: `permitted by the RFC, for example: Session Progress: announcement is being played`.
    SessionProgress {
        /// The progress.
        progress: Progress,
    },
    /// 400: `expected by the RFC, for example: Bad Request: Call-ID header field is missing`.
    BadRequest {
        /// The name of the header.
        header: &'a str,
    },
    /// 403: `permitted by the RFC, for example: Stale Date`.
    Forbidden,
    /// 428: `permitted by the RFC, for example: Use Supported PASSporT Format`.
    UseIdentityHeader,
    /// 480: `expected by the RFC, for example: Temporarily Unavailable: do not disturb is on`.
    TemporarilyUnavailable {
        /// The cause.
        cause: Cause,
    },
    /// 484: `expected by the RFC, for example: Address Incomplete: at least 2 more digits needed`.
    AddressIncomplete {
        /// How many digits.
        digits: u64,
    },
}

impl<'a> Detail<'a> {
    /// The code that the phrase belongs to.
    #[must_use]
    pub const fn code(&self) -> StatusCode {
        match self {
            Self::Queued { .. } => StatusCode::constant(182),
            Self::SessionProgress { .. } => StatusCode::constant(183),
            Self::BadRequest { .. } => StatusCode::constant(400),
            Self::Forbidden => StatusCode::constant(403),
            Self::UseIdentityHeader => StatusCode::constant(428),
            Self::TemporarilyUnavailable { .. } => StatusCode::constant(480),
            Self::AddressIncomplete { .. } => StatusCode::constant(484),
        }
    }

    /// The value of a variable.
    pub(crate) fn value(&self, variable: &str) -> crate::detail::Value<'a> {
        use crate::detail::Value;
        match (self, variable) {
            (Self::Queued { calls, .. }, "calls") => Value::Number(*calls),
            (Self::Queued { minutes, .. }, "minutes") => Value::Number(*minutes),
            (Self::SessionProgress { progress, .. }, "progress") => Value::Text(progress.key()),
            (Self::BadRequest { header, .. }, "header") => Value::Text(header),
            (Self::TemporarilyUnavailable { cause, .. }, "cause") => Value::Text(cause.key()),
            (Self::AddressIncomplete { digits, .. }, "digits") => Value::Number(*digits),
            _ => Value::Text(""),
        }
    }

    /// The pattern in a locale.
    pub(crate) fn pattern(&self, locale: crate::Locale) -> &'static [crate::detail::Piece] {
        use crate::Locale;
        use crate::detail::Key::{Category, Choice};
        use crate::detail::Piece::{Select, Text, Variable};
        use crate::detail::Plural;
        match (self, locale) {
            (Self::Queued { .. }, Locale::En) => &[Text("Queued: "), Select("calls", &[(Category(Plural::One), &[Variable("calls"), Text(" call waiting")]), (Category(Plural::Other), &[Variable("calls"), Text(" calls waiting")]), ]), Text(", expected wait "), Select("minutes", &[(Category(Plural::One), &[Variable("minutes"), Text(" minute")]), (Category(Plural::Other), &[Variable("minutes"), Text(" minutes")]), ])],
            #[cfg(feature = "es")]
            (Self::Queued { .. }, Locale::Es) => &[Text("En cola: "), Select("calls", &[(Category(Plural::One), &[Variable("calls"), Text(" llamada por atender")]), (Category(Plural::Other), &[Variable("calls"), Text(" llamadas por atender")]), ]), Text(", espera prevista de "), Select("minutes", &[(Category(Plural::One), &[Variable("minutes"), Text(" minuto")]), (Category(Plural::Other), &[Variable("minutes"), Text(" minutos")]), ])],
            #[cfg(feature = "ko")]
            (Self::Queued { .. }, Locale::Ko) => &[Text("대기 중: 대기 통화 "), Select("calls", &[(Category(Plural::Other), &[Variable("calls"), Text("건")]), ]), Text(", 예상 대기 시간 "), Select("minutes", &[(Category(Plural::Other), &[Variable("minutes"), Text("분")]), ])],
            #[cfg(feature = "zh-CN")]
            (Self::Queued { .. }, Locale::ZhCn) => &[Text("正在排队："), Select("calls", &[(Category(Plural::Other), &[Variable("calls"), Text("个呼叫等待中")]), ]), Text("，预计等待"), Select("minutes", &[(Category(Plural::Other), &[Variable("minutes"), Text("分钟")]), ])],
            (Self::SessionProgress { .. }, Locale::En) => &[Select("progress", &[(Choice("announcement"), &[Text("Session Progress: announcement is being played")]), (Choice("tone"), &[Text("Session Progress: network tone is being played")]), (Choice("other"), &[Text("Session Progress")]), ])],
            #[cfg(feature = "es")]
            (Self::SessionProgress { .. }, Locale::Es) => &[Select("progress", &[(Choice("announcement"), &[Text("Progreso de la sesión: se está reproduciendo un anuncio")]), (Choice("tone"), &[Text("Progreso de la sesión: se está reproduciendo un tono de la red")]), (Choice("other"), &[Text("Progreso de la sesión")]), ])],
            #[cfg(feature = "ko")]
            (Self::SessionProgress { .. }, Locale::Ko) => &[Select("progress", &[(Choice("announcement"), &[Text("세션 진행: 안내 방송 재생 중")]), (Choice("tone"), &[Text("세션 진행: 네트워크 신호음 재생 중")]), (Choice("other"), &[Text("세션 진행")]), ])],
            #[cfg(feature = "zh-CN")]
            (Self::SessionProgress { .. }, Locale::ZhCn) => &[Select("progress", &[(Choice("announcement"), &[Text("会话进度：正在播放录音通知")]), (Choice("tone"), &[Text("会话进度：正在播放网络信号音")]), (Choice("other"), &[Text("会话进度")]), ])],
            (Self::BadRequest { .. }, Locale::En) => &[Text("Bad Request: "), Variable("header"), Text(" header field is missing")],
            #[cfg(feature = "es")]
            (Self::BadRequest { .. }, Locale::Es) => &[Text("Solicitud incorrecta: falta el campo de cabecera "), Variable("header")],
            #[cfg(feature = "ko")]
            (Self::BadRequest { .. }, Locale::Ko) => &[Text("잘못된 요청: "), Variable("header"), Text(" 헤더 필드가 없음")],
            #[cfg(feature = "zh-CN")]
            (Self::BadRequest { .. }, Locale::ZhCn) => &[Text("请求有误：缺少"), Variable("header"), Text("头域")],
            (Self::Forbidden, Locale::En) => &[Text("Stale Date")],
            #[cfg(feature = "es")]
            (Self::Forbidden, Locale::Es) => &[Text("Campo de cabecera Date caducado")],
            #[cfg(feature = "ko")]
            (Self::Forbidden, Locale::Ko) => &[Text("Date가 너무 오래됨")],
            #[cfg(feature = "zh-CN")]
            (Self::Forbidden, Locale::ZhCn) => &[Text("Date值已过期")],
            (Self::UseIdentityHeader, Locale::En) => &[Text("Use Supported PASSporT Format")],
            #[cfg(feature = "es")]
            (Self::UseIdentityHeader, Locale::Es) => &[Text("Usar un formato de PASSporT admitido")],
            #[cfg(feature = "ko")]
            (Self::UseIdentityHeader, Locale::Ko) => &[Text("지원되는 PASSporT 형식 사용")],
            #[cfg(feature = "zh-CN")]
            (Self::UseIdentityHeader, Locale::ZhCn) => &[Text("须使用受支持的PASSporT格式")],
            (Self::TemporarilyUnavailable { .. }, Locale::En) => &[Select("cause", &[(Choice("do-not-disturb"), &[Text("Temporarily Unavailable: do not disturb is on")]), (Choice("not-registered"), &[Text("Temporarily Unavailable: callee is not registered")]), (Choice("other"), &[Text("Temporarily Unavailable")]), ])],
            #[cfg(feature = "es")]
            (Self::TemporarilyUnavailable { .. }, Locale::Es) => &[Select("cause", &[(Choice("do-not-disturb"), &[Text("Temporalmente no disponible: modo no molestar activado")]), (Choice("not-registered"), &[Text("Temporalmente no disponible: el destinatario no está registrado")]), (Choice("other"), &[Text("Temporalmente no disponible")]), ])],
            #[cfg(feature = "ko")]
            (Self::TemporarilyUnavailable { .. }, Locale::Ko) => &[Select("cause", &[(Choice("do-not-disturb"), &[Text("일시적으로 연결할 수 없음: 방해 금지 설정됨")]), (Choice("not-registered"), &[Text("일시적으로 연결할 수 없음: 수신자가 등록되어 있지 않음")]), (Choice("other"), &[Text("일시적으로 연결할 수 없음")]), ])],
            #[cfg(feature = "zh-CN")]
            (Self::TemporarilyUnavailable { .. }, Locale::ZhCn) => &[Select("cause", &[(Choice("do-not-disturb"), &[Text("暂时无法接通：已开启免打扰")]), (Choice("not-registered"), &[Text("暂时无法接通：被叫未注册")]), (Choice("other"), &[Text("暂时无法接通")]), ])],
            (Self::AddressIncomplete { .. }, Locale::En) => &[Select("digits", &[(Category(Plural::One), &[Text("Address Incomplete: at least "), Variable("digits"), Text(" more digit needed")]), (Category(Plural::Other), &[Text("Address Incomplete: at least "), Variable("digits"), Text(" more digits needed")]), ])],
            #[cfg(feature = "es")]
            (Self::AddressIncomplete { .. }, Locale::Es) => &[Select("digits", &[(Category(Plural::One), &[Text("Dirección incompleta: falta al menos "), Variable("digits"), Text(" dígito")]), (Category(Plural::Other), &[Text("Dirección incompleta: faltan al menos "), Variable("digits"), Text(" dígitos")]), ])],
            #[cfg(feature = "ko")]
            (Self::AddressIncomplete { .. }, Locale::Ko) => &[Select("digits", &[(Category(Plural::Other), &[Text("불완전한 주소: 번호가 최소 "), Variable("digits"), Text("자리 더 필요함")]), ])],
            #[cfg(feature = "zh-CN")]
            (Self::AddressIncomplete { .. }, Locale::ZhCn) => &[Select("digits", &[(Category(Plural::Other), &[Text("地址不全：至少还需"), Variable("digits"), Text("位号码")]), ])],
        }
    }
}

impl Cause {
    const fn key(self) -> &'static str {
        match self {
            Self::DoNotDisturb => "do-not-disturb",
            Self::NotRegistered => "not-registered",
            Self::Other => "other",
        }
    }
}

impl Progress {
    const fn key(self) -> &'static str {
        match self {
            Self::Announcement => "announcement",
            Self::Other => "other",
            Self::Tone => "tone",
        }
    }
}
