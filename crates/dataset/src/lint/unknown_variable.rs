//! A text mentions a variable that has no value.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "unknown_variable",
        finds: "A text mentions a variable that never has a value there.",
        why: "The text could not be formatted.",
        wrong: "ui-codes = { $number } codes",
        right: "ui-codes = { $count } codes",
    },
    exceptions: Exceptions::None,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(expected) = lints.expected.get(subject.id) else { continue };
        let known: Vec<_> = expected.variables.iter().map(|name| format!("${name}")).collect();
        for name in &subject.text.variables {
            if !expected.variables.contains(name.as_str()) {
                let message = format!("`{}` mentions `${name}`, which has no value", subject.name());
                let finding = Finding::error(&LINT.rule, subject.place(), message);
                lints.findings.push(match known.as_slice() {
                    [] => finding.help("write the text without a variable"),
                    known => finding.help(format!("the variables are {}", known.join(", "))),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn every_variable_has_a_value() {
        check("unknown_variable", &[], str![]);
        check(
            "unknown_variable",
            &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = { $n }나")],
            str![[r#"
error[unknown_variable]: `r-101` mentions `$n`, which has no value
  --> locales/ko/c.ftl:13
  = help: write the text without a variable

"#]],
        );
        check(
            "unknown_variable",
            &[("locales/ko/c.ftl", "{ $n }개", "{ $m }개")],
            str![[r#"
error[unknown_variable]: `r-100.detail` mentions `$m`, which has no value
  --> locales/ko/c.ftl:11
  = help: the variables are $n

"#]],
        );
    }
}
