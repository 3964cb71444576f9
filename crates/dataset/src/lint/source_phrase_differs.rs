//! The source locale's phrase for a code is not the canonical phrase of its record.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "source_phrase_differs",
        finds: "The source locale's phrase for a code is not the canonical phrase of its record.",
        why: "The canonical phrase comes from an RFC, and programs compare with it.",
        wrong: r#"# records/sip-response/4xx.toml
canonical_phrase = "Busy Here"

# locales/en/sip-response.ftl
status-486 = Busy"#,
        right: "# locales/en/sip-response.ftl
status-486 = Busy Here",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let schema = dataset.registry().schema();
    let Some(column) = &schema.canonical else { return };
    let source = dataset.source_locale();
    for record in dataset.registry().records() {
        let id = schema.record_message(record.key());
        let (Some(canonical), Some(message)) = (record.text(column), source.catalog.message(&id)) else {
            continue;
        };
        let Ok(phrase) = source.catalog.value(&id, phrasebook_catalog::NO_ARGUMENTS) else { continue };
        if phrase != canonical {
            let message = Finding::error(
                &LINT.rule,
                message.place(),
                format!("`{id}` is `{phrase}`, but the canonical phrase of its record is `{canonical}`"),
            );
            lints.report(source, &id, message.help(format!("the record is at {}", record.place())));
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn the_source_phrase_is_the_canonical_one() {
        check("source_phrase_differs", &[], str![]);
        check(
            "source_phrase_differs",
            &[("locales/en/c.ftl", "r-101 = B\n", "r-101 = b\n")],
            str![[r#"
error[source_phrase_differs]: `r-101` is `b`, but the canonical phrase of its record is `B`
  --> locales/en/c.ftl:13
  = help: the record is at records/c/a.toml:7

"#]],
        );
    }
}
