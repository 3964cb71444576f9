//! A locale lacks a message, or a message lacks its value.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints, place_of_missing};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "missing_message",
        finds: "A locale lacks a message that the dataset or a presenter needs, or the message has no value.",
        why: "A language is complete or absent: tables are not rendered with gaps.",
        wrong: "# locales/en/sip-response.ftl
status-486 = Busy Here

# locales/ko/sip-response.ftl has no `status-486`",
        right: "# locales/ko/sip-response.ftl
status-486 = 통화 중",
    },
    exceptions: Exceptions::None,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    for locale in dataset.locales() {
        for id in lints.expected.keys() {
            let finding = match locale.catalog.message(id) {
                // A whole file is missing, which is another lint's finding.
                None if locale.catalog.falls_back(id) => continue,
                None => Finding::error(
                    &LINT.rule,
                    place_of_missing(dataset, locale, id),
                    format!("`{id}` is missing"),
                ),
                Some(message) if message.value.is_none() => {
                    Finding::error(&LINT.rule, message.place(), format!("`{id}` has no value"))
                }
                Some(_) => continue,
            };
            lints.findings.push(finding.help(format!("add `{id} = …`")));
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn every_message_is_there_with_a_value() {
        check("missing_message", &[], str![]);
        check(
            "missing_message",
            &[("locales/ko/c.ftl", "r-101 = 나\n", "")],
            str![[r#"
error[missing_message]: `r-101` is missing
  --> locales/ko/c.ftl:9
  = help: add `r-101 = …`

"#]],
        );
        check(
            "missing_message",
            &[("locales/ko/c.ftl", "r-101 = 나\n", "r-101 =\n")],
            str![[r#"
error[missing_message]: `r-101` has no value
  --> locales/ko/c.ftl:13
  = help: add `r-101 = …`

"#]],
        );
        check(
            "missing_message",
            &[("locales/ko/ui.ftl", "ui-skip = 건너뛰기\n", "")],
            str![[r#"
error[missing_message]: `ui-skip` is missing
  --> locales/ko/ui.ftl:1
  = help: add `ui-skip = …`

"#]],
        );
    }
}
