//! A state makes an exception that is not needed, so that exceptions can only shrink.

use phrasebook_finding::Finding;

use super::{LINTS, Lints};

pub(super) const RULE: &str = "unused_allow";

/// The lints that a message's state can make an exception from: those that judge words.
const SILENCEABLE: &[&str] = &[
    "lost_protocol_token",
    "number_mismatch",
    "orphan_attribute",
    "orphan_message",
    "shared_phrase",
    "source_phrase_differs",
    "trap_word",
    "untranslated_copy",
    "variable_mismatch",
    "wrong_script",
];

pub(super) fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, place, state) in locale.states.iter() {
            for rule in &state.allow {
                let lint = LINTS.iter().find(|(name, _)| name == rule).map(|(name, _)| *name);
                let (what, help) = match lint {
                    None => ("which is no lint", format!("the lints are {}", SILENCEABLE.join(", "))),
                    Some(lint) if !SILENCEABLE.contains(&lint) => {
                        ("which cannot be silenced", "mend what it finds".to_owned())
                    }
                    Some(lint) if !lints.allowed.contains(&(&locale.tag, id.to_owned(), lint)) => {
                        ("which finds nothing", "remove the exception".to_owned())
                    }
                    Some(_) => continue,
                };
                let message = format!("`{id}` allows `{rule}`, {what}");
                lints.findings.push(Finding::warning(RULE, place.clone(), message).help(help));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn exceptions_are_needed() {
        check("unused_allow", &[], &[]);
        let allow = "r-101 = { review = \"reviewed\", allow = [\"trap_word\"],";
        let edit = ("locales/ko/c.state.toml", "r-101 = { review = \"reviewed\",", allow);
        check("unused_allow", &[edit], &["locales/ko/c.state.toml:2"]);
        check("unused_allow", &[edit, ("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장자")], &[]);
    }
}
