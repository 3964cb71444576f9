//! Lints: one file for each, with its rule and its tests.

mod illegal_on_wire;
mod impossible_ladder;
mod invisible_text;
mod ledger_mismatch;
mod lost_protocol_token;
mod misleading_search_word;
mod missing_attribute;
mod missing_message;
mod missing_words;
mod number_mismatch;
mod orphan_attribute;
mod orphan_message;
mod orphan_state;
mod shared_phrase;
mod source_phrase_differs;
mod stale_translation;
#[cfg(test)]
pub(crate) mod testing;
mod trap_word;
mod unknown_variable;
mod untranslated_copy;
mod unused_allow;
mod variable_mismatch;
mod wrong_script;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentValue};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use phrasebook_catalog::Message;
use phrasebook_finding::{Finding, Place, Rule};

use crate::expected::Expected;
use crate::{Dataset, Locale};

pub(crate) use stale_translation::is_stale;

/// A lint: the rule that it checks, and how.
struct Lint {
    rule: Rule,
    exceptions: Exceptions,
    check: fn(&mut Lints<'_>),
}

/// Who can make an exception from a lint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exceptions {
    /// Nobody: what the lint finds would make rendering impossible, or what is rendered unsafe.
    None,
    /// A catalog, which says in `[lint.severity]` how severe its findings are.
    Catalog,
    /// The state of a message as well. Only lints that judge words may be wrong about one message.
    Message,
}

/// All lints in the order in which they run.
static LINTS: &[&Lint] = &[
    &missing_message::LINT,
    &missing_words::LINT,
    &missing_attribute::LINT,
    &orphan_message::LINT,
    &orphan_attribute::LINT,
    &orphan_state::LINT,
    &unknown_variable::LINT,
    &variable_mismatch::LINT,
    &source_phrase_differs::LINT,
    &shared_phrase::LINT,
    &misleading_search_word::LINT,
    &illegal_on_wire::LINT,
    &invisible_text::LINT,
    &wrong_script::LINT,
    &untranslated_copy::LINT,
    &lost_protocol_token::LINT,
    &number_mismatch::LINT,
    &trap_word::LINT,
    &stale_translation::LINT,
    &ledger_mismatch::LINT,
    &impossible_ladder::LINT,
    // Last, since it asks which exceptions the others have made use of.
    &unused_allow::LINT,
];

/// The rules of all lints in the order in which they run.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    LINTS.iter().map(|lint| &lint.rule)
}

/// The names of all lints on words; those on records and syntax are the rules of the readers.
pub fn names() -> impl Iterator<Item = &'static str> {
    rules().map(|rule| rule.name)
}

/// Whether the state of a message can make an exception from the lint `name`.
pub(crate) fn is_silenceable(name: &str) -> bool {
    LINTS.iter().any(|lint| lint.rule.name == name && lint.exceptions == Exceptions::Message)
}

/// Whether a catalog can change the severity of the lint `name`.
pub(crate) fn is_adjustable(name: &str) -> bool {
    LINTS.iter().any(|lint| lint.rule.name == name && lint.exceptions != Exceptions::None)
}

/// Runs all lints.
pub(crate) fn run(dataset: &Dataset) -> Vec<Finding> {
    let expected = dataset.expected();
    let subjects = subjects(dataset, &expected).into();
    let mut lints = Lints { dataset, expected, subjects, findings: Vec::new(), allowed: BTreeSet::new() };
    for lint in LINTS {
        (lint.check)(&mut lints);
    }
    lints.findings
}

/// What lints look at, and what they have found.
struct Lints<'a> {
    dataset: &'a Dataset,
    expected: BTreeMap<String, Expected<'a>>,
    /// All texts that are asked for and exist, locale by locale.
    subjects: Rc<[Subject<'a>]>,
    findings: Vec<Finding>,
    /// The exceptions that were needed: locale, message, lint.
    allowed: BTreeSet<(&'a str, String, &'static str)>,
}

/// A text of a message in a locale: what most lints look at.
struct Subject<'a> {
    locale: &'a Locale,
    id: &'a str,
    attribute: Option<&'a str>,
    message: &'a Message,
    text: &'a phrasebook_catalog::Text,
    /// The text without its placeables.
    plain: Cow<'a, str>,
    /// The text of the source locale, unless this is it.
    source: Option<&'a phrasebook_catalog::Text>,
}

impl Subject<'_> {
    /// `status-486`, or `status-486.summary`.
    fn name(&self) -> String {
        self.attribute.map_or_else(|| self.id.to_owned(), |attribute| format!("{}.{attribute}", self.id))
    }

    fn place(&self) -> Place {
        self.message.place_of(self.text)
    }
}

impl<'a> Lints<'a> {
    /// Keeps a finding on a message, unless the message's state makes an exception.
    fn report(&mut self, locale: &'a Locale, id: &str, finding: Finding) {
        let state = locale.states.get(id);
        if state.is_some_and(|(_, state)| state.allow.iter().any(|rule| rule == finding.rule)) {
            self.allowed.insert((&locale.tag, id.to_owned(), finding.rule));
        } else {
            self.findings.push(finding);
        }
    }

    /// All texts that are asked for and exist, locale by locale.
    fn subjects(&self) -> Rc<[Subject<'a>]> {
        Rc::clone(&self.subjects)
    }

    /// Whether the message is that of a record.
    fn is_record(&self, id: &str) -> bool {
        let prefix = &self.dataset.registry().schema().messages.record;
        let registry = self.dataset.registry();
        let key = id.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
        let key = key.and_then(|key| registry.schema().key_of(key));
        key.is_some_and(|key| registry.record(&key).is_some())
    }

    /// What a text can become: once with samples, and once with each of its variants.
    fn resolved(&self, subject: &Subject<'a>) -> Vec<Cow<'a, str>> {
        if !subject.text.written.contains('{') {
            return vec![Cow::Borrowed(&subject.text.written)];
        }
        let samples = self.dataset.samples();
        let rules = plural_rules(&subject.locale.tag);
        let selectors = subject.text.selectors.iter();
        let variants =
            selectors.flat_map(|(name, selector)| selector.keys.iter().map(move |key| Some((name, key))));
        let texts = std::iter::once(None).chain(variants).filter_map(|variant| {
            let mut arguments = FluentArgs::new();
            for name in &subject.text.variables {
                let sample = samples.get(name).cloned();
                arguments.set(name.clone(), sample.unwrap_or_else(|| FluentValue::from(5)));
            }
            if let Some((name, key)) = variant {
                arguments.set(name.clone(), selecting(key, rules.as_ref()));
            }
            subject.locale.catalog.format(subject.id, subject.attribute, Some(&arguments)).ok()
        });
        texts.collect::<BTreeSet<_>>().into_iter().map(Cow::Owned).collect()
    }
}

fn subjects<'a>(dataset: &'a Dataset, expected: &BTreeMap<String, Expected<'a>>) -> Vec<Subject<'a>> {
    let source = dataset.source_locale();
    let mut subjects = Vec::new();
    for locale in dataset.locales() {
        for (id, message) in locale.catalog.messages().iter().filter(|(id, _)| expected.contains_key(*id)) {
            let translated = source.catalog.message(id).filter(|_| !locale.is(source));
            subjects.extend(message.texts().map(|(attribute, text)| {
                let plain = without_placeables(&text.written);
                let source = translated.and_then(|message| message.text(attribute));
                Subject { locale, id, attribute, message, text, plain, source }
            }));
        }
    }
    subjects
}

/// A value that selects the variant `key` in a language: a number if the key is a plural category, else the key itself.
fn selecting(key: &str, rules: Option<&PluralRules>) -> FluentValue<'static> {
    let Some(category) = plural_category(key) else { return key.to_owned().into() };
    let has_category = |number: &u32| rules.is_some_and(|rules| rules.category_for(*number) == category);
    // A language without this category never selects the variant; any number will do.
    PLURAL_SAMPLES.into_iter().flatten().find(has_category).unwrap_or(100).into()
}

/// Numbers of every plural category that any language has: small ones first, then those that some Romance languages call
/// `many`.
const PLURAL_SAMPLES: [RangeInclusive<u32>; 2] = [0..=100, 1_000_000..=1_000_000];

/// The plural category that a variant's key names, if it names one.
fn plural_category(key: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(key)
}

/// The plural rules of a locale, by CLDR.
fn plural_rules(tag: &str) -> Option<PluralRules> {
    let locale: icu_locale::Locale = tag.parse().ok()?;
    PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()
}

/// A text without its placeables.
fn without_placeables(written: &str) -> Cow<'_, str> {
    if !written.contains('{') {
        return Cow::Borrowed(written);
    }
    let mut depth = 0_u32;
    let outside = written.chars().filter(|&c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    Cow::Owned(outside.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plural_category_is_selected_by_a_number_that_has_it_in_the_language() {
        for (tag, key, number) in [
            ("en", "one", 1),
            ("en", "other", 0),
            ("ko", "other", 0),
            ("ru", "few", 2),
            ("ru", "many", 0),
            ("ar", "two", 2),
            ("ar", "many", 11),
            ("es", "many", 1_000_000),
            ("zh-CN", "one", 100),
        ] {
            assert_eq!(selecting(key, plural_rules(tag).as_ref()), FluentValue::from(number), "{tag} {key}");
        }
        assert_eq!(selecting("dnd", plural_rules("en").as_ref()), FluentValue::from("dnd"));
    }
}
