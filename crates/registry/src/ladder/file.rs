//! The form of a file of ladders.

use serde::Deserialize;
use toml::Spanned;

use crate::Key;

/// The message flows that lead to codes, as ladders.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// The participants that pass on what they receive.
    #[serde(default)]
    pub(super) proxies: Vec<String>,
    /// The participants that only answer requests.
    #[serde(default)]
    pub(super) servers: Vec<String>,
    /// The ladders.
    #[serde(default, rename = "ladder")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<WrittenLadder>"))]
    pub(super) ladders: Vec<Spanned<WrittenLadder>>,
}

/// A message flow that leads to some codes, and what follows.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenLadder {
    /// Its name, which names its message.
    pub(super) id: String,
    /// The codes that it leads to.
    pub(super) codes: Vec<Key>,
    /// Those who take part, from left to right.
    pub(super) participants: Vec<String>,
    /// What happens, in order.
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<WrittenStep>"))]
    pub(super) steps: Vec<Spanned<WrittenStep>>,
    /// RFCs with their sections, such as `RFC 3261 21.4.24`.
    pub(super) reference: Vec<String>,
    /// What single codes have of their own.
    #[serde(default)]
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<WrittenOnly>"))]
    pub(super) only: Vec<Spanned<WrittenOnly>>,
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
    /// A request, a response such as `486 Busy Here`, `{code}` for the response that the ladder is about, or the slot of
    /// an example in braces, such as `{method}`.
    pub(super) message: Option<String>,
    /// Whether this is the response that the ladder is about.
    #[serde(default)]
    pub(super) mark: bool,
    /// The method of the request that is answered, if there are several that it could be.
    pub(super) of: Option<String>,
    /// Whether the request gets no final response, and the ladder is about that.
    #[serde(default)]
    pub(super) open: bool,
    /// Whether the message belongs to another protocol than the codes.
    #[serde(default)]
    pub(super) foreign: bool,
    /// The header fields that matter.
    #[serde(default)]
    pub(super) headers: Vec<String>,
    /// A slug for what happens that is no message.
    pub(super) pause: Option<String>,
}

/// The header fields that a step has for one code alone.
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
