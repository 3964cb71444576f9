//! A file of states has a line about a message that the locale does not have.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "orphan_state",
        finds: "A file of states has a line about a message that the locale does not have.",
        why: "It is left over from a message that was renamed or removed.",
        wrong: r#"# locales/ko/sip-response.state.toml; there is no message `status-999`
status-999 = { review = "draft" }"#,
        right: r#"status-486 = { review = "draft" }"#,
    },
    exceptions: Exceptions::Catalog,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, place, _) in locale.states.iter() {
            if locale.catalog.message(id).is_none() {
                let finding =
                    Finding::warning(&LINT.rule, place.clone(), format!("there is no message `{id}`"));
                lints.findings.push(finding.help("remove the line, or run `sip-phrasebook mark-current`"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn every_state_has_its_message() {
        check("orphan_state", &[], str![]);
        let edit = ("locales/ko/c.state.toml", "r-100 =", "r-102 = { review = \"draft\" }\nr-100 =");
        check(
            "orphan_state",
            &[edit],
            str![[r#"
warning[orphan_state]: there is no message `r-102`
  --> locales/ko/c.state.toml:2
  = help: remove the line, or run `sip-phrasebook mark-current`

"#]],
        );
    }
}
