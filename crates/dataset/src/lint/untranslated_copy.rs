//! A translation is the same as its source text.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "untranslated_copy",
        finds: "A translation is the same as its source text, even though the source text has letters to translate.",
        why: "The text was most likely copied and forgotten.",
        wrong: "# locales/es/sip-response.ftl
status-486 = Busy Here",
        right: "# locales/es/sip-response.ftl
status-486 = Ocupado aquí",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(source) = subject.source else { continue };
        // What is left without placeables may be punctuation, which needs no translation.
        if subject.text.written == source.written && subject.plain.chars().any(char::is_alphabetic) {
            let message = format!("`{}` is a copy of its source text", subject.name());
            let finding = Finding::error(&LINT.rule, subject.place(), message);
            let help = format!("translate it, or add `allow = [\"{}\"]` to its state", LINT.rule.name);
            lints.report(subject.locale, subject.id, finding.help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn translations_are_not_copies() {
        check("untranslated_copy", &[], str![]);
        let copy = ("locales/ko/c.ftl", "r-101 = 나", "r-101 = B");
        check(
            "untranslated_copy",
            &[copy],
            str![[r#"
error[untranslated_copy]: `r-101` is a copy of its source text
  --> locales/ko/c.ftl:13
  = help: translate it, or add `allow = ["untranslated_copy"]` to its state

"#]],
        );
        let state = |allow: &str| format!("r-101 = {{ review = \"reviewed\", allow = [\"{allow}\"],");
        let allowed =
            ("locales/ko/c.state.toml", "r-101 = { review = \"reviewed\",", state("untranslated_copy"));
        check("untranslated_copy", &[copy, (allowed.0, allowed.1, &allowed.2)], str![]);
        // Nothing to translate: `({ $head })`.
        let bare = [
            ("locales/en/ui.ftl", "ui-codes = { $count } codes", "ui-codes = { $count }"),
            ("locales/ko/ui.ftl", "ui-codes = { $count }개", "ui-codes = { $count }"),
        ];
        check("untranslated_copy", &bare, str![]);
    }
}
