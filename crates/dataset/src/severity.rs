//! How severe findings are: a catalog has its own view of the rules that no program relies on.

use std::collections::BTreeSet;

use phrasebook_finding::{Finding, Severity};
use phrasebook_registry::{Level, Schema};

use crate::is_adjustable;
use crate::rules::INVALID_LOCALE;

/// The findings as severe as `[lint.severity]` of the dataset says, sorted, each once.
pub(crate) fn adjusted(schema: &Schema, mut findings: Vec<Finding>) -> Vec<Finding> {
    let levels = &schema.lint.severity;
    findings.retain_mut(|finding| {
        match levels.get(finding.rule).filter(|_| is_adjustable(finding.rule)) {
            Some(Level::Off) => return false,
            Some(Level::Warning) => finding.severity = Severity::Warning,
            Some(Level::Error) => finding.severity = Severity::Error,
            _ => {}
        }
        true
    });
    findings.sort();
    findings.dedup();
    findings
}

/// The languages because of which errors were found, sorted; none if an error has another cause: the records, or a source
/// locale, without which no language can be rendered.
///
/// ```
/// use phrasebook_dataset::{faulty_languages, rules};
/// use phrasebook_finding::{Finding, Place};
///
/// let error = |path| Finding::error(rules().next().unwrap(), Place::new(path, 1), "wrong");
/// let sources = ["en".to_owned()].into();
/// let korean = error("locales/ko/sip-response.ftl");
/// assert_eq!(faulty_languages(&[korean.clone(), error("locales/es/ui.ftl")], &sources), ["es", "ko"]);
/// assert!(faulty_languages(&[korean.clone(), error("locales/en/ui.ftl")], &sources).is_empty());
/// assert!(faulty_languages(&[korean, error("records/q850/causes.toml")], &sources).is_empty());
/// ```
#[must_use]
pub fn faulty_languages(findings: &[Finding], sources: &BTreeSet<String>) -> Vec<String> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let language = |finding: &Finding| {
        // A folder that has no language's name cannot be left out by it.
        if finding.rule == INVALID_LOCALE.name {
            return None;
        }
        let (tag, _) = finding.place.path.strip_prefix("locales/")?.split_once('/')?;
        (!sources.contains(tag)).then(|| tag.to_owned())
    };
    let tags: Option<BTreeSet<String>> = errors.map(language).collect();
    tags.unwrap_or_default().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::tree;
    use crate::{Dataset, LoadOptions};

    /// What is found in a dataset where `ko` copies a text and has a message that nothing asks for, by rule and severity.
    fn found(severity: &str) -> Vec<String> {
        let mut tree = tree();
        for (path, from, to) in [
            ("locales/ko/c.ftl", "나 다른 설명", "B is another"),
            ("locales/ko/c.ftl", "dataset = ", "odd = 가\ndataset = "),
            ("records/c/dataset.toml", "[tables]", &format!("[lint.severity]\n{severity}\n[tables]")),
        ] {
            let text = tree.text(path).unwrap().replacen(from, to, 1);
            tree.insert(path, text);
        }
        let files = [crate::lint::testing::UI_FILE];
        let (_, findings) = Dataset::load(&tree, "c", &LoadOptions::new(&files)).unwrap();
        let shown = findings.iter().map(|finding| match finding.rule {
            "invalid_dataset" => format!("{}: {} ({})", finding.place.line, finding.message, finding.help),
            rule => format!("{} {rule}", finding.severity),
        });
        shown.collect()
    }

    #[test]
    fn a_catalog_says_how_severe_a_rule_is_unless_rendering_relies_on_it() {
        let cases: &[(&str, &[&str])] = &[
            ("", &["warning orphan_message", "error untranslated_copy"]),
            ("orphan_message = 'error'", &["error orphan_message", "error untranslated_copy"]),
            ("untranslated_copy = 'warning'", &["warning orphan_message", "warning untranslated_copy"]),
            ("untranslated_copy = 'off'", &["warning orphan_message"]),
            ("untranslated_copy = 'off'\norphan_message = 'off'\nmissing_message = 'error'", &[]),
            (
                "\nuntranslated_cpy = 'off'",
                &[
                    "warning orphan_message",
                    "error untranslated_copy",
                    "21: `[lint.severity].untranslated_cpy`: there is no such rule (the nearest is `untranslated_copy`)",
                ],
            ),
            (
                "illegal_on_wire = 'off'\nmissing_message = 'warning'",
                &[
                    "warning orphan_message",
                    "error untranslated_copy",
                    "20: `[lint.severity].illegal_on_wire`: this rule is always an error: text that breaks it cannot be rendered safely (remove the line)",
                    "21: `[lint.severity].missing_message`: this rule is always an error: text that breaks it cannot be rendered safely (remove the line)",
                ],
            ),
        ];
        for (severity, expected) in cases {
            let others = ["stale_translation", "wrong_script"];
            let found = found(severity).into_iter();
            let found: Vec<_> =
                found.filter(|found| others.iter().all(|other| !found.contains(other))).collect();
            assert_eq!(found, *expected, "{severity}");
        }
    }
}
