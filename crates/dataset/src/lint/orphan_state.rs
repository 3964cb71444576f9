//! A state is about a message that the locale does not have.

use phrasebook_finding::Finding;

use super::Lints;

pub(super) const RULE: &str = "orphan_state";

pub(super) fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, place, _) in locale.states.iter() {
            if locale.catalog.message(id).is_none() {
                let finding = Finding::warning(RULE, place.clone(), format!("there is no message `{id}`"));
                lints.findings.push(finding.help("remove the line, or run `sip-phrasebook seen`"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn every_state_has_its_message() {
        check("orphan_state", &[], &[]);
        let edit = ("locales/ko/c.state.toml", "r-100 =", "r-102 = { review = \"draft\" }\nr-100 =");
        check("orphan_state", &[edit], &["locales/ko/c.state.toml:1"]);
    }
}
