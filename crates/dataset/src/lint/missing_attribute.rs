//! A message lacks an attribute.

use phrasebook_finding::Finding;

use super::Lints;

pub(super) const RULE: &str = "missing_attribute";

pub(super) fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, expected) in &lints.expected {
            let Some(message) = locale.catalog.message(id) else { continue };
            for name in &expected.attributes {
                if !message.attributes.contains_key(*name) {
                    let finding = Finding::error(RULE, message.place(), format!("`{id}` has no `.{name}`"));
                    lints.findings.push(finding.help(format!("add `.{name} = …`")));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn every_attribute_is_there() {
        check("missing_attribute", &[], &[]);
        let edit = ("locales/ko/c.ftl", "    .summary = 가 하나의 INVITE 설명 100\n", "");
        check("missing_attribute", &[edit], &["locales/ko/c.ftl:9"]);
    }
}
