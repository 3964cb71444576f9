//! Catalogs: the Fluent messages of one locale, guarded against hostile files.
//!
//! A [`Catalog`] is made of what a reference needs: messages with a value and attributes, made of text, string
//! literals, plain terms, variables, and selectors on variables. Everything else that Fluent has is rejected with a
//! finding, and so is every input on which the Fluent crates panic, abort or take forever. This crate does not know
//! what the messages are about.
//!
//! ```
//! use phrasebook_finding::Source;
//! use fluent_bundle::FluentArgs;
//! use phrasebook_catalog::{Catalog, NO_ARGUMENTS};
//!
//! let source = Source {
//!     path: "locales/ko/sip-response.ftl",
//!     text: "status-486 = 통화 중\n    .caller = { $name } 님은 통화 중입니다.\n",
//! };
//! let (catalog, findings) = Catalog::parse("ko".parse().unwrap(), &[source]);
//! assert!(findings.is_empty());
//!
//! let message = catalog.message("status-486").unwrap();
//! assert_eq!(message.line, 1);
//! assert_eq!(catalog.value("status-486", NO_ARGUMENTS), Ok("통화 중".to_owned()));
//!
//! let mut arguments = FluentArgs::new();
//! arguments.set("name", "김철수");
//! assert_eq!(
//!     catalog.attribute("status-486", "caller", Some(&arguments)),
//!     Ok("김철수 님은 통화 중입니다.".to_owned())
//! );
//! ```

mod format;
mod guard;
mod message;
mod pattern;
mod read;
pub mod rules;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use foldhash::fast::RandomState;
use indexmap::IndexMap;
use phrasebook_finding::{Finding, Place, Source};
use unic_langid::LanguageIdentifier;

use read::{Files, read};

pub use format::{FormatError, NO_ARGUMENTS};
pub use message::{Message, Text};
pub use pattern::{Piece, Selector, Variant};

/// Messages by their ids, or attributes by their names, sorted.
///
/// The hash is quick, and seeded at random, so that no file can choose names that collide.
pub type ByName<T> = IndexMap<String, T, RandomState>;

/// All messages of one locale.
pub struct Catalog {
    locale: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    /// Sorted by their ids.
    messages: ByName<Message>,
    fallback: Option<Box<Catalog>>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("locale", &self.locale)
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// Reads the files of one locale, together with everything that is wrong with them.
    ///
    /// Wrong entries are left out, and the others are read. No input makes it panic or hang.
    #[must_use]
    pub fn parse(locale: LanguageIdentifier, files: &[Source<'_>]) -> (Self, Vec<Finding>) {
        let Files { messages, resource, findings } = read(files);
        let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
        // Isolating marks are hidden characters, which must not reach a status line.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        (Self { locale, bundle, messages, fallback: None }, findings)
    }

    /// Formats the messages that this catalog does not have from another one, in the language of that one.
    ///
    /// They do not become messages of this catalog: [`message`](Self::message) and [`messages`](Self::messages) do not know
    /// them.
    ///
    /// ```
    /// use phrasebook_catalog::{Catalog, NO_ARGUMENTS};
    /// use phrasebook_finding::Source;
    ///
    /// let read = |tag: &str, text| {
    ///     Catalog::parse(tag.parse().unwrap(), &[Source { path: "f.ftl", text }]).0
    /// };
    /// let mut korean = read("ko", "a = 가\n");
    /// korean.fall_back_to(read("en", "a = A\nb = B\n"));
    /// assert_eq!(korean.value("a", NO_ARGUMENTS).as_deref(), Ok("가"));
    /// assert_eq!(korean.value("b", NO_ARGUMENTS).as_deref(), Ok("B"));
    /// assert!(korean.falls_back("b") && !korean.falls_back("a") && korean.message("b").is_none());
    /// ```
    pub fn fall_back_to(&mut self, other: Self) {
        self.fallback = Some(Box::new(other));
    }

    /// Whether the message `id` is formatted from another catalog.
    #[must_use]
    pub fn falls_back(&self, id: &str) -> bool {
        let other = self.fallback.as_ref().filter(|_| !self.messages.contains_key(id));
        other.is_some_and(|other| other.messages.contains_key(id) || other.falls_back(id))
    }

    /// The language of the messages.
    #[must_use]
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// All messages by their ids, sorted.
    #[must_use]
    pub fn messages(&self) -> &ByName<Message> {
        &self.messages
    }

    /// Takes an attribute out of the messages whose ids are meant, by the ids, each with the place where it begins.
    ///
    /// What is taken out is no text of the message any more.
    pub fn take_attribute(
        &mut self,
        name: &str,
        is_meant: impl Fn(&str) -> bool,
    ) -> BTreeMap<String, (Place, Text)> {
        let meant = self.messages.iter_mut().filter(|(id, _)| is_meant(id));
        let taken = meant.filter_map(|(id, message)| {
            let text = message.attributes.shift_remove(name)?;
            Some((id.clone(), (message.place_of(&text), text)))
        });
        taken.collect()
    }

    /// The message `id`, if there is one.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }
}
