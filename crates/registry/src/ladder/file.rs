//! The form of a file of ladders.

use serde::Deserialize;
use toml::Spanned;

use crate::Key;

/// Ladders: message flows for the codes of a dataset.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// The slugs of the participants that forward messages.
    #[serde(default)]
    pub(super) proxies: Vec<String>,
    /// The slugs of the participants that only answer requests.
    #[serde(default)]
    pub(super) servers: Vec<String>,
    /// The ladders.
    #[serde(default, rename = "ladder")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<WrittenLadder>"))]
    pub(super) ladders: Vec<Spanned<WrittenLadder>>,
}

/// The message flow around the response, for one or more codes.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenLadder {
    /// Its slug, which is part of its message's id.
    pub(super) id: String,
    /// The codes that it shows.
    pub(super) codes: Vec<Key>,
    /// The slugs of the participants, from left to right.
    pub(super) participants: Vec<String>,
    /// What happens, in order.
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<WrittenStep>"))]
    pub(super) steps: Vec<Spanned<WrittenStep>>,
    /// RFCs with their sections, such as `RFC 3261 21.4.24`.
    pub(super) reference: Vec<String>,
    /// Additional header fields for single codes.
    #[serde(default)]
    pub(super) only: Vec<WrittenOnly>,
}

/// A step: a message with `from`, `to` and `message`, or a `pause`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenStep {
    /// The participant who sends the message.
    pub(super) from: Option<String>,
    /// The participant who receives it.
    pub(super) to: Option<String>,
    /// A request, a response such as `486 Busy Here`, `{code}` for the response that the ladder is about, or a slot of
    /// the example, such as `{method}`.
    pub(super) message: Option<String>,
    /// The method of the request that is answered, where that is ambiguous.
    pub(super) of: Option<String>,
    /// Whether the request gets no final response, and the ladder is about that.
    #[serde(default)]
    pub(super) open: bool,
    /// Whether the message belongs to a different protocol than the codes.
    #[serde(default)]
    pub(super) foreign: bool,
    /// The header fields to show.
    #[serde(default)]
    pub(super) headers: Vec<String>,
    /// The slug of an event other than a message.
    pub(super) pause: Option<String>,
}

/// Additional header fields of a step for one code.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenOnly {
    /// The code.
    pub(super) code: Key,
    /// The step, counted from 1.
    pub(super) step: usize,
    /// The header fields.
    pub(super) headers: Vec<String>,
}
