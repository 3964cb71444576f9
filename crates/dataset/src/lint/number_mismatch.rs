//! A translation has other numbers than its source text: codes, sections, seconds.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints, without_placeables};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "number_mismatch",
        finds: "A translation has different numbers from its source text, such as codes, sections or seconds. How \
            often a number occurs makes no difference, and a text may or may not name its own code.",
        why: "A wrong number is a wrong fact.",
        wrong: "# locales/en/sip-response.ftl
    .summary = The timer runs for 32 seconds.

# locales/es/sip-response.ftl
    .summary = El temporizador dura 23 segundos.",
        right: "# locales/es/sip-response.ftl
    .summary = El temporizador dura 32 segundos.",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(source) = subject.source else { continue };
        // The variants of a selector repeat numbers as often as the language needs.
        if !source.selectors.is_empty() {
            continue;
        }
        let source = without_placeables(&source.written);
        // A language that cannot say `it` names the code again.
        let own = if lints.is_record(subject.id) { subject.id.rsplit('-').next() } else { None };
        let (ours, theirs) = (numbers(&subject.plain, own), numbers(&source, own));
        if ours != theirs {
            let listed = |numbers: &[&str]| match numbers {
                [] => "none".to_owned(),
                numbers => numbers.join(", "),
            };
            let message = format!(
                "`{}` has the numbers {}, but its source text {}",
                subject.name(),
                listed(&ours),
                listed(&theirs)
            );
            let finding = Finding::error(&LINT.rule, subject.place(), message);
            lints.report(subject.locale, subject.id, finding.help("write the same numbers in digits"));
        }
    }
}

/// The runs of digits in a text, sorted, each once and without the text's own code.
fn numbers<'a>(text: &'a str, own: Option<&str>) -> Vec<&'a str> {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    let mut numbers: Vec<&str> = runs.filter(|run| !run.is_empty() && Some(*run) != own).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn translations_keep_the_numbers() {
        check("number_mismatch", &[], str![]);
        // A text may name its own code, and repeat a number.
        check("number_mismatch", &[("locales/ko/c.ftl", "설명 100", "100 설명 100")], str![]);
        check("number_mismatch", &[("locales/ko/c.ftl", "설명 100", "설명")], str![]);
        check(
            "number_mismatch",
            &[("locales/ko/c.ftl", "설명 100", "설명 101")],
            str![[r#"
error[number_mismatch]: `r-100.summary` has the numbers 101, but its source text none
  --> locales/ko/c.ftl:10
  = help: write the same numbers in digits

"#]],
        );
    }
}
