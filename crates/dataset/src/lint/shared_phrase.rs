//! Two codes have the same phrase in a locale, but not in the source locale.

use std::collections::BTreeMap;

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "shared_phrase",
        finds: "Two codes have the same phrase in a locale, but different ones in the source locale.",
        why: "Readers could not tell the two codes apart.",
        wrong: "# locales/es/sip-response.ftl
status-486 = Ocupado
status-600 = Ocupado",
        right: "# locales/es/sip-response.ftl
status-486 = Ocupado aquí
status-600 = Ocupado en todas partes",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let source = dataset.source_locale();
    for locale in dataset.locales().iter().filter(|locale| !locale.is(source)) {
        let mut first_with: BTreeMap<String, String> = BTreeMap::new();
        for record in dataset.registry().records() {
            let id = dataset.registry().schema().record_message(record.key());
            let (Ok(phrase), Some(message)) =
                (locale.catalog.value(&id, NO_ARGUMENTS), locale.catalog.message(&id))
            else {
                continue;
            };
            let Some(other) = first_with.get(&phrase.to_lowercase()) else {
                first_with.insert(phrase.to_lowercase(), id);
                continue;
            };
            let source_phrase =
                |id: &str| source.catalog.value(id, NO_ARGUMENTS).map(|phrase| phrase.to_lowercase());
            if source_phrase(&id) != source_phrase(other) {
                let message = Finding::error(
                    &LINT.rule,
                    message.place(),
                    format!("`{id}` and `{other}` are both `{phrase}`"),
                );
                lints.report(locale, &id, message.help("write different phrases, as the source locale does"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn codes_are_told_apart_unless_the_source_shares_the_phrase() {
        check("shared_phrase", &[], str![]);
        let ours = ("locales/ko/c.ftl", "r-101 = 나\n", "r-101 = 가\n");
        check(
            "shared_phrase",
            &[ours],
            str![[r#"
error[shared_phrase]: `r-101` and `r-100` are both `가`
  --> locales/ko/c.ftl:13
  = help: write different phrases, as the source locale does

"#]],
        );
        check("shared_phrase", &[ours, ("locales/en/c.ftl", "r-101 = B\n", "r-101 = a\n")], str![]);
    }
}
