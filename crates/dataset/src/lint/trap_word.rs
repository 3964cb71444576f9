//! A text holds a word that the locale's glossary knows as a trap.

use finding::Finding;

use super::Lints;

pub(super) const RULE: &str = "trap_word";

pub(super) fn check(lints: &mut Lints<'_>) {
    for subject in lints.subjects() {
        let text = subject.text.written.to_lowercase();
        for term in subject.locale.glossary.terms() {
            let Some(word) = term.avoid.iter().find(|word| text.contains(&word.to_lowercase())) else {
                continue;
            };
            let message = format!("`{}` says `{word}` for “{}”", subject.name(), term.source);
            let finding = Finding::error(RULE, subject.place(), message);
            let why = term.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
            lints.report(subject.locale, subject.id, finding.help(format!("say `{}`{why}", term.target)));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn traps_are_avoided() {
        check("trap_word", &[], &[]);
        check("trap_word", &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장자")], &["locales/ko/c.ftl:13"]);
        check("trap_word", &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장 기능")], &[]);
    }
}
