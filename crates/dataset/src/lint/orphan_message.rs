//! A locale has a message that nothing asks for.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "orphan_message",
        finds: "A locale has a message that nothing asks for.",
        why: "It is most likely misnamed or left over, and nobody ever reads it.",
        wrong: "status-4866 = Busy Here",
        right: "status-486 = Busy Here",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, message) in locale.catalog.messages() {
            if !lints.expected.contains_key(id) {
                let finding =
                    Finding::warning(&LINT.rule, message.place(), format!("nothing asks for `{id}`"));
                let finding = finding.help("remove it, or correct its name");
                lints.report(locale, id, finding);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn every_message_is_asked_for() {
        check("orphan_message", &[], str![]);
        check(
            "orphan_message",
            &[("locales/ko/c.ftl", "r-101 = 나\n", "r-101 = 나\nr-102 = 다\n")],
            str![[r#"
warning[orphan_message]: nothing asks for `r-102`
  --> locales/ko/c.ftl:14
  = help: remove it, or correct its name

"#]],
        );
    }
}
