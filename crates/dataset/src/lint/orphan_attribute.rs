//! A message has an attribute that nothing asks for.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "orphan_attribute",
        finds: "A message has an attribute that nothing asks for.",
        why: "It is most likely misnamed or left over, and nobody ever reads it.",
        wrong: "status-486 = Busy Here
    .sumary = The callee is on another call.",
        right: "status-486 = Busy Here
    .summary = The callee is on another call.",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(name) = subject.attribute else { continue };
        if !lints.expected.get(subject.id).is_some_and(|expected| expected.attributes.contains(name)) {
            let finding = Finding::warning(
                &LINT.rule,
                subject.place(),
                format!("nothing asks for `{}`", subject.name()),
            );
            lints.report(subject.locale, subject.id, finding.help("remove it, or correct its name"));
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn every_attribute_is_asked_for() {
        check("orphan_attribute", &[], str![]);
        let edit = ("locales/ko/c.ftl", "r-101 = 나\n", "r-101 = 나\n    .sumary = 설명\n");
        check(
            "orphan_attribute",
            &[edit],
            str![[r#"
warning[orphan_attribute]: nothing asks for `r-101.sumary`
  --> locales/ko/c.ftl:14
  = help: remove it, or correct its name

"#]],
        );
    }
}
