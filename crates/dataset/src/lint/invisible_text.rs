//! A text has what nobody can see: hidden characters, extra spaces, or letters in pieces (not in NFC).

use phrasebook_finding::{
    Finding, Rule, has_right_to_left_letter, hidden_character, is_never_needed, unneeded_character,
};
use unicode_normalization::is_nfc;

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "invisible_text",
        finds: "A text has a hidden character that its script does not need there, two spaces in a row, a space at its \
            start or end, a line break, or letters that are not in Unicode's composed form (NFC), or it is empty. \
            Scripts need joiners where letters join, and zero-width spaces where words are written without spaces; \
            emoji need joiners, words may have soft hyphens, and right-to-left text may have directional marks, but no \
            overrides or embeddings.",
        why: "Two texts could look the same and yet compare as different.",
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
        let is_right_to_left = subject.locale.is_right_to_left();
        let resolved = lints
            .resolved(subject)
            .iter()
            .find_map(|text| fault(text, spaces_at_ends).or_else(|| isolate(text, is_right_to_left)));
        // A variant that no sample selects is checked as well, without what is around it.
        let literals = || {
            let mut characters = subject.text.literals().flat_map(str::chars);
            characters.find(|&c| c != '\n' && is_never_needed(c)).map(hidden)
        };
        let fault = resolved.or_else(literals);
        if let Some((why, help)) = fault {
            let finding = Finding::error(&LINT.rule, subject.place(), format!("`{}` {why}", subject.name()));
            lints.findings.push(finding.help(help));
        }
    }
}

fn fault(text: &str, spaces_at_ends: bool) -> Option<(String, &'static str)> {
    // A line break is not called hidden, but reported below.
    if let Some(found) = text.split('\n').find_map(unneeded_character) {
        return Some(hidden(found));
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

/// An isolate in a text that is written from left to right alone, where it does nothing.
fn isolate(text: &str, is_right_to_left: bool) -> Option<(String, &'static str)> {
    let is_isolate = |c: &char| matches!(c, '\u{2066}'..='\u{2069}');
    let idle = !is_right_to_left && hidden_character(text).is_some() && !has_right_to_left_letter(text);
    idle.then(|| text.chars().find(is_isolate).map(hidden)).flatten()
}

fn hidden(c: char) -> (String, &'static str) {
    (format!("holds the hidden character U+{:04X}", u32::from(c)), "remove it")
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::{check, check_locale};

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

    #[test]
    fn a_script_has_the_hidden_characters_that_it_needs() {
        for (tag, text) in [
            ("fa", "r-101 = نمی\u{200C}شود\n"),
            ("fa", "r-101 = نمی{\"\\u200C\"}شود\n"),
            ("fa", "r-100 = صد\n    .detail = { $n }\u{200C}ها\n"),
            ("fa", "ui-qualified = \u{2068}{ $head }\u{2069} (\u{2068}{ $qualifiers }\u{2069})\n"),
            ("km", "r-101 = ភាសា\u{200B}ខ្មែរ\n"),
            ("hi", "r-101 = क्\u{200D}ष\n"),
            ("de", "r-101 = Silben\u{AD}trennung\n"),
            ("en-GB", "r-101 = Error \u{2068}خطا\u{2069}\n"),
        ] {
            let file = if text.starts_with("ui-") { "ui.ftl" } else { "c.ftl" };
            check_locale("invisible_text", tag, file, text, str![]);
        }
        check_locale(
            "invisible_text",
            "de",
            "ui.ftl",
            "ui-qualified = \u{2068}{ $head }\u{2069} ({ $qualifiers })\n",
            str![[r#"
error[invisible_text]: `ui-qualified` holds the hidden character U+2068
  --> locales/de/ui.ftl:1
  = help: remove it

"#]],
        );
        check_locale(
            "invisible_text",
            "fa",
            "c.ftl",
            "r-101 = خانه{\"\\u200C\"}\n",
            str![[r#"
error[invisible_text]: `r-101` holds the hidden character U+200C
  --> locales/fa/c.ftl:1
  = help: remove it

"#]],
        );
    }
}
