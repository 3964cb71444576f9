//! A locale lacks a message, or a message lacks its value.

use std::collections::BTreeMap;
use std::sync::Arc;

use phrasebook_finding::{Finding, Place, Rule};

use super::{Exceptions, Lint, Lints};
use crate::{Dataset, Locale};

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
        let mut places = None;
        for id in lints.expected.keys() {
            let finding = match locale.catalog.message(id) {
                // A whole file is missing, which is another lint's finding.
                None if locale.catalog.falls_back(id) => continue,
                None => {
                    let places = places.get_or_insert_with(|| places_of_missing(dataset, locale));
                    let place = places.get(id.as_str()).cloned();
                    let place = place.unwrap_or_else(|| Place::new(Arc::clone(&locale.path), 1));
                    Finding::error(&LINT.rule, place, format!("`{id}` is missing"))
                }
                Some(message) if message.value.is_none() => {
                    Finding::error(&LINT.rule, message.place(), format!("`{id}` has no value"))
                }
                Some(_) => continue,
            };
            lints.findings.push(finding.help(format!("add `{id} = …`")));
        }
    }
}

/// Where the messages of the source locale belong that are missing in `locale`: at the message that comes before in the
/// source's file, wherever that is; the first of a file, in the file of the same name.
fn places_of_missing<'a>(dataset: &'a Dataset, locale: &Locale) -> BTreeMap<&'a str, Place> {
    let mut wanted: Vec<_> = dataset.source_locale().catalog.messages().iter().collect();
    wanted.sort_by_key(|(_, message)| (&message.path, message.line));
    let mut places = BTreeMap::new();
    let (mut file, mut nearest) = ("", None);
    for (id, message) in wanted {
        if *message.path != *file {
            file = &message.path;
            let name = file.splitn(3, '/').last().unwrap_or(file);
            nearest = Some(Place::new(format!("locales/{}/{name}", locale.tag), 1));
        }
        match locale.catalog.message(id) {
            Some(found) => nearest = Some(found.place()),
            None => places.extend(nearest.clone().map(|place| (id.as_str(), place))),
        }
    }
    places
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
