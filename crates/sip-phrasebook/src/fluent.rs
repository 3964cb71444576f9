//! All messages for [Fluent](https://projectfluent.org) at run time: phrases, texts, details, and the words for facts.
//!
//! If you need only phrases, [`reason_phrase`](crate::reason_phrase) is much faster and allocates nothing.

use std::borrow::ToOwned;
use std::vec;

use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::{Locale, generated};

/// The messages of a locale as Fluent text: `status-486` with its attributes `summary`, `description`, `action`, `caller`
/// and, for some codes, `detail`; `class-4xx`; and the labels of facts.
#[must_use]
pub const fn source(locale: Locale) -> &'static str {
    generated::fluent(locale)
}

/// The messages of a locale, ready to be formatted, without isolating marks, which do not belong on a status line.
///
/// ```
/// use fluent_bundle::FluentArgs;
/// use sip_phrasebook::{Locale, fluent};
///
/// let bundle = fluent::bundle(Locale::Es);
/// let message = bundle.get_message("status-182").unwrap();
/// let detail = message.get_attribute("detail").unwrap().value();
/// let mut arguments = FluentArgs::new();
/// arguments.set("calls", 1);
/// arguments.set("minutes", 5);
/// let text = bundle.format_pattern(detail, Some(&arguments), &mut Vec::new());
/// assert_eq!(text, "En cola: 1 llamada por atender, espera prevista de 5 minutos");
/// ```
#[must_use]
pub fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    // Tests make sure that every tag is an identifier and that every file of messages parses.
    let identifier: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source(locale).to_owned());
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}
