//! A translation has other numbers than the text that it translates: codes, sections, seconds.

use finding::Finding;

use super::{Lints, without_placeables};

pub(super) const RULE: &str = "number_mismatch";

pub(super) fn check(lints: &mut Lints<'_>) {
    for (subject, source) in lints.translations() {
        // The variants of a selector repeat numbers as often as the language needs.
        if !source.selectors.is_empty() {
            continue;
        }
        let (ours, theirs) = (numbers(&subject.text.written), numbers(&source.written));
        if ours != theirs {
            let listed = |numbers: &[String]| match numbers {
                [] => "none".to_owned(),
                numbers => numbers.join(", "),
            };
            let message = format!(
                "`{}` has the numbers {}, but the text that it translates {}",
                subject.name(),
                listed(&ours),
                listed(&theirs)
            );
            let finding = Finding::error(RULE, subject.place(), message);
            lints.report(subject.locale, subject.id, finding.help("write the same numbers in digits"));
        }
    }
}

/// The runs of digits in a text, sorted.
fn numbers(written: &str) -> Vec<String> {
    let text = without_placeables(written);
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut numbers: Vec<String> = runs.map(str::to_owned).collect();
    numbers.sort();
    numbers
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn translations_keep_the_numbers() {
        check("number_mismatch", &[], &[]);
        check("number_mismatch", &[("locales/ko/c.ftl", "설명 100", "설명 101")], &["locales/ko/c.ftl:10"]);
    }
}
