//! A text has what nobody can see: hidden characters, extra spaces, or letters in pieces (not in NFC).

use phrasebook_finding::{Finding, Rule, hidden_character};
use unicode_normalization::is_nfc;

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "invisible_text",
        finds: "A text holds a hidden character, two spaces in a row, a space at an end, a line break, or letters that \
            are not in Unicode's composed form (NFC), or it is empty.",
        why: "Two texts would look the same and compare as different.",
        wrong: r#"status-486 = Busy{"\u200B"} Here"#,
        right: "status-486 = Busy Here",
    },
    exceptions: Exceptions::None,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        // A separator between list entries may end in a space.
        let spaces_at_ends = subject.id.ends_with("-separator");
        let resolved = lints.resolved(subject).iter().find_map(|text| fault(text, spaces_at_ends));
        // A variant that no sample selects is checked as well.
        let literals = || subject.text.literals.iter().find_map(|text| hidden(text));
        let fault = resolved.or_else(literals);
        if let Some((why, help)) = fault {
            let finding = Finding::error(&LINT.rule, subject.place(), format!("`{}` {why}", subject.name()));
            lints.findings.push(finding.help(help));
        }
    }
}

fn fault(text: &str, spaces_at_ends: bool) -> Option<(String, &'static str)> {
    // A line break is not called hidden, but reported below.
    if let Some(fault) = hidden(text) {
        return Some(fault);
    }
    if text.contains("  ") || text.contains('\n') || (!spaces_at_ends && text.trim() != text) {
        return Some((
            "has an extra space or line break".to_owned(),
            "write it on one line, with single spaces",
        ));
    }
    if text.is_empty() {
        return Some(("is empty".to_owned(), "write it"));
    }
    if !is_nfc(text) {
        return Some(("is not in Unicode's composed form".to_owned(), "save it in NFC"));
    }
    None
}

fn hidden(text: &str) -> Option<(String, &'static str)> {
    let hidden = text.split('\n').find_map(hidden_character)?;
    Some((format!("holds the hidden character U+{:04X}", u32::from(hidden)), "remove it"))
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn texts_hold_only_what_is_seen() {
        check("invisible_text", &[], str![]);
        let with = |text| ("locales/ko/c.ftl", "r-101 = 나", text);
        check(
            "invisible_text",
            &[with("r-101 = 나{\"\\u202E\"}다")],
            str![[r#"
error[invisible_text]: `r-101` holds the hidden character U+202E
  --> locales/ko/c.ftl:13
  = help: remove it

"#]],
        );
        check(
            "invisible_text",
            &[with("r-101 = 나  다")],
            str![[r#"
error[invisible_text]: `r-101` has an extra space or line break
  --> locales/ko/c.ftl:13
  = help: write it on one line, with single spaces

"#]],
        );
        check(
            "invisible_text",
            &[with("r-101 = 나\n  다")],
            str![[r#"
error[invisible_text]: `r-101` has an extra space or line break
  --> locales/ko/c.ftl:13
  = help: write it on one line, with single spaces

"#]],
        );
        check(
            "invisible_text",
            &[with("r-101 = {\"\"}")],
            str![[r#"
error[invisible_text]: `r-101` is empty
  --> locales/ko/c.ftl:13
  = help: write it

"#]],
        );
        check(
            "invisible_text",
            &[with("r-101 = 나{\" \"}")],
            str![[r#"
error[invisible_text]: `r-101` has an extra space or line break
  --> locales/ko/c.ftl:13
  = help: write it on one line, with single spaces

"#]],
        );
        check(
            "invisible_text",
            &[with("r-101 = \u{1102}\u{1161}")],
            str![[r#"
error[invisible_text]: `r-101` is not in Unicode's composed form
  --> locales/ko/c.ftl:13
  = help: save it in NFC

"#]],
        );
        check("invisible_text", &[with("r-101 = 나 다")], str![]);
    }
}
