//! All rules that a finding can be about, and their explanations.

use std::fmt::Write as _;

use phrasebook_finding::Rule;

use crate::lint;
use crate::rules::UNLISTED_FILE;

/// All rules that a finding can be about: those of the readers first, then the lints, each in the order in which they
/// apply.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let readers = [
        phrasebook_finding::rules::ALL,
        crate::rules::ALL,
        phrasebook_registry::rules::ALL,
        phrasebook_catalog::rules::ALL,
    ];
    readers.into_iter().flatten().copied().chain(lint::rules())
}

/// Explains the rule `name` for a terminal: what breaks it, why that matters, and an example. None if there is no such
/// rule.
///
/// Paragraphs are single lines, which the caller may wrap; the lines of examples are indented.
///
/// ```
/// let text = phrasebook_dataset::explain("untranslated_copy").unwrap();
/// assert!(text.starts_with("untranslated_copy: A translation is the same as its source text"));
/// assert!(text.contains("allow = [\"untranslated_copy\"]"));
/// assert_eq!(phrasebook_dataset::explain("typo"), None);
/// ```
#[must_use]
pub fn explain(name: &str) -> Option<String> {
    let rule = rules().find(|rule| rule.name == name)?;
    let mut text = rule.to_string();
    // Writing to a string cannot fail.
    if is_adjustable(name) {
        let _ = writeln!(text, "\nA catalog can change its severity: [lint.severity] {name} = \"warning\"");
    }
    if is_silenceable(name) {
        let _ = writeln!(text, "\nThe state of a message can make an exception: allow = [\"{name}\"]");
    }
    Some(text)
}

/// Whether the state of a message can make an exception from the rule `name`.
///
/// ```
/// assert!(phrasebook_dataset::is_silenceable("trap_word"));
/// assert!(!phrasebook_dataset::is_silenceable("missing_message"));
/// assert!(!phrasebook_dataset::is_silenceable("invalid_toml"));
/// ```
#[must_use]
pub fn is_silenceable(name: &str) -> bool {
    lint::is_silenceable(name)
}

/// Whether a catalog can say how severe the findings of the rule `name` are, with `[lint.severity]` in `dataset.toml`.
///
/// All other rules are always errors: output from data that breaks them could be wrong or unsafe.
///
/// ```
/// assert!(phrasebook_dataset::is_adjustable("stale_translation"));
/// assert!(!phrasebook_dataset::is_adjustable("illegal_on_wire"));
/// ```
#[must_use]
pub fn is_adjustable(name: &str) -> bool {
    lint::is_adjustable(name) || name == UNLISTED_FILE.name
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_is_explained_under_a_name_of_its_own() {
        let names: BTreeSet<_> = rules().map(|rule| rule.name).collect();
        assert_eq!(names.len(), rules().count());
        for rule in rules() {
            let Rule { name, finds, why, wrong, right } = rule;
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{name}");
            assert!(finds.ends_with('.') && why.ends_with('.'), "{name}");
            assert!(!wrong.is_empty() && !right.is_empty() && wrong != right, "{name}");
            assert!(explain(name).unwrap().contains(finds), "{name}");
        }
    }
}
