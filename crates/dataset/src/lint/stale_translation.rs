//! The source text of a translation has changed since, or a message has no state.

use std::collections::BTreeMap;

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};
use crate::{Dataset, State, fingerprint};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "stale_translation",
        finds: "The source text of a translation has changed since somebody last compared the two, or a message has no \
            state.",
        why: "The translation may say something that is no longer true.",
        wrong: r#"# locales/ko/sip-response.state.toml; the English text has another fingerprint now
status-486 = { review = "reviewed", source = "0123456789ab" }"#,
        right: r#"# after `sip-phrasebook mark-current --lang ko status-486`
status-486 = { review = "reviewed", source = "89abcdef0123" }"#,
    },
    exceptions: Exceptions::Catalog,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let source = dataset.source_locale();
    let current = dataset.source_fingerprints();
    for locale in dataset.locales() {
        for id in lints.expected.keys() {
            let Some(message) = locale.catalog.message(id) else { continue };
            let (what, help) = match locale.states.get(id) {
                None => (
                    "has no state".to_owned(),
                    format!("run `sip-phrasebook mark-current --lang {} {id}`", locale.tag),
                ),
                Some((_, state)) if !locale.is(source) && is_stale(id, state, current) => {
                    // A source text that is missing is a finding of its own.
                    let Some(source) = source.catalog.message(id) else { continue };
                    let help = format!(
                        "compare it with {}, then run `sip-phrasebook mark-current --lang {} {id}`",
                        source.place(),
                        locale.tag
                    );
                    ("translates a source text that has changed since".to_owned(), help)
                }
                Some(_) => continue,
            };
            let finding = Finding::warning(&LINT.rule, message.place(), format!("`{id}` {what}"));
            lints.findings.push(finding.help(help));
        }
    }
}

impl Dataset {
    /// The fingerprints of the source locale's messages, by their ids.
    pub(crate) fn source_fingerprints(&self) -> &BTreeMap<String, String> {
        let messages = self.source_locale().catalog.messages().iter();
        let fingerprints = || messages.map(|(id, message)| (id.clone(), fingerprint(message))).collect();
        self.source_fingerprints.get_or_init(fingerprints)
    }
}

/// Whether the source locale's message has changed since the one with this state was translated.
pub(crate) fn is_stale(id: &str, state: &State, current: &BTreeMap<String, String>) -> bool {
    state.source.as_ref() != current.get(id)
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn translations_follow_the_source() {
        check("stale_translation", &[], str![]);
        check(
            "stale_translation",
            &[("locales/en/c.ftl", "one INVITE text", "an INVITE text")],
            str![[r#"
warning[stale_translation]: `r-100` translates a source text that has changed since
  --> locales/ko/c.ftl:9
  = help: compare it with locales/en/c.ftl:9, then run `sip-phrasebook mark-current --lang ko r-100`

"#]],
        );
        // Spacing alone is no change.
        check("stale_translation", &[("locales/en/c.ftl", "r-101 = B", "r-101    =   B")], str![]);
    }

    #[test]
    fn every_message_has_a_state() {
        check(
            "stale_translation",
            &[("locales/ko/c.state.toml", "r-100 =", "# r-100 =")],
            str![[r#"
warning[stale_translation]: `r-100` has no state
  --> locales/ko/c.ftl:9
  = help: run `sip-phrasebook mark-current --lang ko r-100`

"#]],
        );
    }
}
