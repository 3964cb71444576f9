//! A message has an attribute that nothing asks for.

use phrasebook_finding::Finding;

use super::Lints;

pub(super) const RULE: &str = "orphan_attribute";

pub(super) fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(name) = subject.attribute else { continue };
        if !lints.expected.get(subject.id).is_some_and(|expected| expected.attributes.contains(name)) {
            let finding =
                Finding::warning(RULE, subject.place(), format!("nothing asks for `{}`", subject.name()));
            lints.report(subject.locale, subject.id, finding.help("remove it, or mend its name"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn every_attribute_is_asked_for() {
        check("orphan_attribute", &[], &[]);
        let edit = ("locales/ko/c.ftl", "r-101 = 나\n", "r-101 = 나\n    .sumary = 설명\n");
        check("orphan_attribute", &[edit], &["locales/ko/c.ftl:14"]);
    }
}
