//! A translation lacks a word of the protocol that its source text has, such as the name of a header field.
//!
//! Some names are ordinary words as well (`Contact`, `Allow`). At the beginning of a sentence and in phrases they count
//! as ordinary words; elsewhere a capital letter marks them as names.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};
use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints, without_placeables};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "lost_protocol_token",
        finds: "A translation lacks a word of the protocol that its source text has, such as a method or the name of a \
            header field.",
        why: "Words of the protocol are the same in every language; a translated one cannot be found in an RFC or a \
            trace.",
        wrong: "# locales/en/sip-response.ftl
    .summary = The server rejects the INVITE.

# locales/es/sip-response.ftl
    .summary = El servidor rechaza la invitación.",
        right: "# locales/es/sip-response.ftl
    .summary = El servidor rechaza el INVITE.",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let schema = lints.dataset.registry().schema();
    let Some(tokens) = Tokens::new(&schema.lint.protocol_tokens) else { return };
    let detail = schema.messages.detail.as_ref().map(|detail| detail.attribute.as_str());
    for subject in &*lints.subjects() {
        let Some(source) = subject.source else { continue };
        // The variants of a selector repeat words as often as the language needs.
        if !source.selectors.is_empty() {
            continue;
        }
        let in_phrase = subject.attribute.is_none() || subject.attribute == detail;
        let mut lost = tokens.names_in(&without_placeables(&source.written), in_phrase);
        for (token, _) in tokens.find(&subject.plain) {
            lost.remove(token);
        }
        if !lost.is_empty() {
            let lost: Vec<_> = lost.into_iter().collect();
            let message =
                format!("`{}` lacks {}, which its source text has", subject.name(), lost.join(", "));
            let finding = Finding::error(&LINT.rule, subject.place(), message);
            lints.report(subject.locale, subject.id, finding.help("keep words of the protocol as they are"));
        }
    }
}

/// The words of a protocol, with an automaton that finds them in one pass.
struct Tokens<'a> {
    tokens: &'a [String],
    finder: AhoCorasick,
}

impl<'a> Tokens<'a> {
    fn new(tokens: &'a [String]) -> Option<Self> {
        let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(tokens).ok()?;
        Some(Self { tokens, finder })
    }

    /// The tokens that are whole words of a text, and where they begin.
    fn find(&self, text: &str) -> impl Iterator<Item = (&'a str, usize)> {
        let joins =
            |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        self.finder.find_iter(text).filter_map(move |found| {
            let before = found.start().checked_sub(1).and_then(|at| text.as_bytes().get(at));
            let after = text.as_bytes().get(found.end());
            let token = self.tokens.get(found.pattern().as_usize())?;
            (!joins(before) && !joins(after)).then_some((token.as_str(), found.start()))
        })
    }

    /// The tokens that a text of the source locale has as names.
    fn names_in(&self, text: &str, in_phrase: bool) -> BTreeSet<&'a str> {
        let names = self.find(text).filter(|(token, at)| {
            let unmistakable = token.bytes().filter(u8::is_ascii_uppercase).count() > 1;
            unmistakable || !(in_phrase || begins_sentence(text, *at))
        });
        names.map(|(token, _)| token).collect()
    }
}

fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', ':', '!', '?'])
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use super::*;
    use crate::lint::testing::check;

    #[test]
    fn translations_keep_the_words_of_the_protocol() {
        check("lost_protocol_token", &[], str![]);
        let edit = ("locales/ko/c.ftl", "하나의 INVITE 설명", "하나의 초대 설명");
        check(
            "lost_protocol_token",
            &[edit],
            str![[r#"
error[lost_protocol_token]: `r-100.summary` lacks INVITE, which its source text has
  --> locales/ko/c.ftl:10
  = help: keep words of the protocol as they are

"#]],
        );
    }

    #[test]
    fn ordinary_words_are_no_tokens() {
        let tokens = ["Contact", "Min-SE", "INVITE"].map(str::to_owned);
        let tokens = Tokens::new(&tokens).unwrap();
        let found = |text, in_phrase| tokens.names_in(text, in_phrase).into_iter().collect::<Vec<_>>();
        assert_eq!(found("Contact them.", false), Vec::<&str>::new());
        assert_eq!(found("Done. Contact them.", false), Vec::<&str>::new());
        assert_eq!(found("Read Contact.", false), ["Contact"]);
        assert_eq!(found("Bad Contact", true), Vec::<&str>::new());
        assert_eq!(found("Bad Min-SE", true), ["Min-SE"]);
        assert_eq!(found("re-INVITE", false), Vec::<&str>::new());
    }
}
