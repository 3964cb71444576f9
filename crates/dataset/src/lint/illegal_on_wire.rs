//! A phrase that the grammar of the status line does not allow, or that some servers would change or drop.
//!
//! RFC 3261, section 25.1: `Reason-Phrase = *(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)`.
//! JsSIP and SIP.js drop the whole response where another character occurs. Beyond the grammar, the lint also rejects
//! `$` (a pseudo-variable in Kamailio and OpenSIPS), tabs, the empty phrase, more than 128 bytes, and every hidden
//! character, even where a script needs it: a status line is compared and logged as text, and what is shown there may be
//! no more than what is seen.

use phrasebook_finding::{Finding, Rule, hidden_character};
use phrasebook_registry::Protocol;

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "illegal_on_wire",
        finds: "A phrase has a character that the grammar of the status line does not allow (RFC 3261, section 25.1), \
            or it is empty, holds `$`, a tab or any hidden character, or has more than 128 bytes.",
        why: "JsSIP and SIP.js drop the whole response if it contains such a character, and `$` starts a \
            pseudo-variable in Kamailio and OpenSIPS.",
        wrong: "status-486 = Busy [Here]",
        right: "status-486 = Busy (Here)",
    },
    exceptions: Exceptions::None,
    check,
};

/// The longest phrase that is shipped, in bytes.
const MAX_BYTES: usize = 128;

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let schema = dataset.registry().schema();
    let Some(Protocol::Sip) = schema.protocol else { return };
    let detail = schema.messages.detail.as_ref().map(|detail| detail.attribute.as_str());
    for subject in &*lints.subjects() {
        let goes_on_the_wire = subject.attribute.is_none() || subject.attribute == detail;
        if !goes_on_the_wire || !lints.is_record(subject.id) {
            continue;
        }
        // What a text becomes, and each text that any of its variants is made of.
        let resolved = lints.resolved(subject).into_iter().find_map(|phrase| {
            let why = fault(&phrase)?;
            Some((phrase.into_owned(), why))
        });
        let literal = || subject.text.literals().find_map(|text| Some((text.to_owned(), illegal(text)?)));
        let faults = resolved.or_else(literal);
        if let Some((phrase, why)) = faults {
            // A line break in the phrase must not look like the end of the message.
            let shown = |c: char| if c.is_control() { c.escape_debug().to_string() } else { c.to_string() };
            let phrase: String = phrase.chars().map(shown).collect();
            let message = format!("`{}` cannot go on a status line as `{phrase}`: {why}", subject.name());
            let finding = Finding::error(&LINT.rule, subject.place(), message);
            lints.findings.push(finding.help("RFC 3261, section 25.1, says what a Reason-Phrase may hold"));
        }
    }
    let Some(column) = &schema.canonical else { return };
    for record in dataset.registry().records() {
        if let Some(why) = record.text(column).and_then(fault) {
            let message = format!("the `{column}` of {} cannot go on a status line: {why}", record.key());
            lints.findings.push(Finding::error(&LINT.rule, record.place().clone(), message));
        }
    }
}

/// Says why a text cannot be a reason phrase.
fn fault(phrase: &str) -> Option<String> {
    if phrase.is_empty() {
        return Some("it is empty".to_owned());
    }
    if phrase.len() > MAX_BYTES {
        return Some(format!("it has {} bytes, more than {MAX_BYTES}", phrase.len()));
    }
    illegal(phrase)
}

/// Says which character of a text the grammar does not allow.
fn illegal(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let escaped = || {
            let digits = rest.as_bytes().get(1..3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let legal = match c {
            '%' => escaped(),
            c if c.is_ascii() => c.is_ascii_alphanumeric() || " ;/?:@&=+,-_.!~*'()".contains(c),
            _ => hidden_character(rest.get(..c.len_utf8())?).is_none(),
        };
        if !legal {
            return Some(format!("it holds {}", c.escape_debug()));
        }
        rest = rest.get(c.len_utf8()..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use super::*;
    use crate::lint::testing::check;

    #[test]
    fn phrases_are_legal_on_the_wire() {
        check("illegal_on_wire", &[], str![]);
        check(
            "illegal_on_wire",
            &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = 나#")],
            str![[r#"
error[illegal_on_wire]: `r-101` cannot go on a status line as `나#`: it holds #
  --> locales/ko/c.ftl:13
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        check(
            "illegal_on_wire",
            &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = {\"\\u000D\\u000A\"}나")],
            str![[r#"
error[illegal_on_wire]: `r-101` cannot go on a status line as `\r\n나`: it holds \r
  --> locales/ko/c.ftl:13
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        check(
            "illegal_on_wire",
            &[("locales/ko/c.ftl", "{ $n }개", "{ $n }개 |")],
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `5개 |`: it holds |
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        check(
            "illegal_on_wire",
            &[("records/c/a.toml", "phrase = \"B\"", "phrase = \"B|\"")],
            str![[r#"
error[illegal_on_wire]: the `phrase` of 101 cannot go on a status line: it holds |
  --> records/c/a.toml:7

"#]],
        );
    }

    #[test]
    fn every_variant_is_legal_on_the_wire() {
        let with = |key: &str, text: &str| format!("{{ $n ->\n [{key}] {text}\n *[other] 개\n }} {{ $n }}");
        let find = |key: &str, text: &str, expected| {
            check("illegal_on_wire", &[("locales/ko/c.ftl", "{ $n }개", &with(key, text))], expected);
        };
        for key in ["0", "many", "one"] {
            find(key, "개", str![]);
        }
        let line_break = "개 {\"\\u000D\\u000A\"} 개";
        find(
            "0",
            line_break,
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `개 \r\n 개 0`: it holds \r
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        find(
            "many",
            line_break,
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `개 \r\n 개`: it holds \r
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        find(
            "one",
            line_break,
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `개 \r\n 개`: it holds \r
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        find(
            "0",
            "개 |",
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `개 | 0`: it holds |
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        find(
            "many",
            "개 |",
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `개 |`: it holds |
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
        find(
            "one",
            "개 |",
            str![[r#"
error[illegal_on_wire]: `r-100.detail` cannot go on a status line as `개 |`: it holds |
  --> locales/ko/c.ftl:11
  = help: RFC 3261, section 25.1, says what a Reason-Phrase may hold

"#]],
        );
    }

    #[test]
    fn every_ascii_character_is_judged_by_the_grammar() {
        let legal = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789;/?:@&=+,-_.!~*'() ";
        for c in (0..=0x7F_u8).map(char::from) {
            assert_eq!(fault(&c.to_string()).is_none(), legal.contains(c), "{c:?}");
        }
        for (phrase, legal) in [
            ("100%", false),
            ("%zz", false),
            ("%0", false),
            ("%2F", true),
            ("통화 중", true),
            ("\u{85}", false),
            ("می\u{200C}شود", false),
            ("\u{2068}B\u{2069}", false),
        ] {
            assert_eq!(fault(phrase).is_none(), legal, "{phrase}");
        }
        assert!(fault(&"가".repeat(43)).is_some());
        assert!(fault(&"가".repeat(42)).is_none());
    }
}
