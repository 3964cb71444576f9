//! A locale has a message that nothing asks for.

use phrasebook_finding::Finding;

use super::Lints;

pub(super) const RULE: &str = "orphan_message";

pub(super) fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, message) in locale.catalog.messages() {
            if !lints.expected.contains_key(id) {
                let finding = Finding::warning(RULE, message.place(), format!("nothing asks for `{id}`"));
                let finding = finding.help("remove it, or mend its name");
                lints.report(locale, id, finding);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn every_message_is_asked_for() {
        check("orphan_message", &[], &[]);
        check(
            "orphan_message",
            &[("locales/ko/c.ftl", "r-101 = 나\n", "r-101 = 나\nr-102 = 다\n")],
            &["locales/ko/c.ftl:14"],
        );
    }
}
