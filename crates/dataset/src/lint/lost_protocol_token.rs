//! A translation lacks a word of the protocol, such as a header field's name, that the text it translates has.
//!
//! Some names are ordinary words as well (`Contact`, `Allow`). At the beginning of a sentence and in phrases they are
//! taken for such; elsewhere a capital letter marks them as names.

use std::collections::BTreeSet;

use finding::Finding;

use super::{Lints, without_placeables};

pub(super) const RULE: &str = "lost_protocol_token";

pub(super) fn check(lints: &mut Lints<'_>) {
    let schema = lints.dataset.registry().schema();
    let tokens = &schema.lint.protocol_tokens;
    let detail = schema.messages.detail.as_ref().map(|detail| detail.attribute.as_str());
    for (subject, source) in lints.translations() {
        // The variants of a selector repeat words as often as the language needs.
        if !source.selectors.is_empty() {
            continue;
        }
        let in_phrase = subject.attribute.is_none() || subject.attribute == detail;
        let wanted = tokens_in(&without_placeables(&source.written), tokens, in_phrase);
        let text = without_placeables(&subject.text.written);
        let lost: Vec<_> = wanted.into_iter().filter(|token| !occurs(&text, token)).collect();
        if !lost.is_empty() {
            let message = format!("`{}` lacks {}", subject.name(), lost.join(", "));
            let finding = Finding::error(RULE, subject.place(), message);
            lints.report(subject.locale, subject.id, finding.help("keep words of the protocol as they are"));
        }
    }
}

/// The tokens that a text of the source locale mentions.
fn tokens_in<'a>(text: &str, tokens: &'a [String], in_phrase: bool) -> BTreeSet<&'a str> {
    let mentioned = tokens.iter().map(String::as_str).filter(|token| {
        let unmistakable = token.chars().filter(|c| c.is_uppercase()).count() > 1;
        occurrences(text, token).any(|at| unmistakable || !(in_phrase || begins_sentence(text, at)))
    });
    mentioned.collect()
}

fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', ':', '!', '?'])
}

fn occurs(text: &str, token: &str) -> bool {
    occurrences(text, token).next().is_some()
}

/// Where a token stands by itself, rather than within a longer one.
fn occurrences<'a>(text: &'a str, token: &'a str) -> impl Iterator<Item = usize> + 'a {
    let joins = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.match_indices(token).map(|(at, _)| at).filter(move |&at| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + token.len()..).and_then(|behind| behind.chars().next());
        !before.is_some_and(joins) && !behind.is_some_and(joins)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::check;

    #[test]
    fn translations_keep_the_words_of_the_protocol() {
        check("lost_protocol_token", &[], &[]);
        let edit = ("locales/ko/c.ftl", "하나의 INVITE 설명", "하나의 초대 설명");
        check("lost_protocol_token", &[edit], &["locales/ko/c.ftl:10"]);
    }

    #[test]
    fn ordinary_words_are_no_tokens() {
        let tokens = ["Contact".to_owned(), "Min-SE".to_owned(), "INVITE".to_owned()];
        let found = |text, in_phrase| tokens_in(text, &tokens, in_phrase).into_iter().collect::<Vec<_>>();
        assert_eq!(found("Contact them.", false), Vec::<&str>::new());
        assert_eq!(found("Done. Contact them.", false), Vec::<&str>::new());
        assert_eq!(found("Read Contact.", false), ["Contact"]);
        assert_eq!(found("Bad Contact", true), Vec::<&str>::new());
        assert_eq!(found("Bad Min-SE", true), ["Min-SE"]);
        assert_eq!(found("re-INVITE", false), Vec::<&str>::new());
    }
}
