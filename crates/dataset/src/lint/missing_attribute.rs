//! A message lacks an attribute.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "missing_attribute",
        finds: "A message lacks an attribute that is needed.",
        why: "The text would be missing from a table or a page.",
        wrong: "status-486 = Busy Here",
        right: "status-486 = Busy Here
    .summary = The callee is on another call.",
    },
    exceptions: Exceptions::None,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, expected) in &lints.expected {
            let Some(message) = locale.catalog.message(id) else { continue };
            for name in &expected.attributes {
                if !message.attributes.contains_key(*name) {
                    let finding =
                        Finding::error(&LINT.rule, message.place(), format!("`{id}` has no `.{name}`"));
                    lints.findings.push(finding.help(format!("add `.{name} = …`")));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn every_attribute_is_there() {
        check("missing_attribute", &[], str![]);
        let edit = ("locales/ko/c.ftl", "    .summary = 가 하나의 INVITE 설명 100\n", "");
        check(
            "missing_attribute",
            &[edit],
            str![[r#"
error[missing_attribute]: `r-100` has no `.summary`
  --> locales/ko/c.ftl:9
  = help: add `.summary = …`

"#]],
        );
    }
}
