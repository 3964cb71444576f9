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
    let tokens: BTreeSet<&str> = schema.lint.protocol_tokens.iter().map(String::as_str).collect();
    let detail = schema.messages.detail.as_ref().map(|detail| detail.attribute.as_str());
    for subject in &*lints.subjects() {
        let Some(source) = subject.source else { continue };
        // The variants of a selector repeat words as often as the language needs.
        if !source.selectors.is_empty() {
            continue;
        }
        let in_phrase = subject.attribute.is_none() || subject.attribute == detail;
        let source = without_placeables(&source.written);
        let mut lost = tokens_in(&source, &tokens, in_phrase);
        if lost.is_empty() {
            continue;
        }
        for (word, _) in words(&subject.plain) {
            lost.remove(word);
        }
        if !lost.is_empty() {
            let lost: Vec<_> = lost.into_iter().collect();
            let message = format!("`{}` lacks {}", subject.name(), lost.join(", "));
            let finding = Finding::error(RULE, subject.place(), message);
            lints.report(subject.locale, subject.id, finding.help("keep words of the protocol as they are"));
        }
    }
}

/// The tokens that a text of the source locale mentions.
fn tokens_in<'a>(text: &'a str, tokens: &BTreeSet<&str>, in_phrase: bool) -> BTreeSet<&'a str> {
    let mentioned = words(text).filter(|(word, at)| {
        let unmistakable = || word.chars().filter(char::is_ascii_uppercase).count() > 1;
        tokens.contains(word) && (unmistakable() || !(in_phrase || begins_sentence(text, *at)))
    });
    mentioned.map(|(word, _)| word).collect()
}

fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', ':', '!', '?'])
}

/// The runs of ASCII letters, digits and hyphens in a text, and where they begin.
fn words(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let base = text.as_ptr().addr();
    let words =
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
    words.map(move |word| (word, word.as_ptr().addr() - base))
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
        let tokens = BTreeSet::from(["Contact", "Min-SE", "INVITE"]);
        let found = |text, in_phrase| tokens_in(text, &tokens, in_phrase).into_iter().collect::<Vec<_>>();
        assert_eq!(found("Contact them.", false), Vec::<&str>::new());
        assert_eq!(found("Done. Contact them.", false), Vec::<&str>::new());
        assert_eq!(found("Read Contact.", false), ["Contact"]);
        assert_eq!(found("Bad Contact", true), Vec::<&str>::new());
        assert_eq!(found("Bad Min-SE", true), ["Min-SE"]);
        assert_eq!(found("re-INVITE", false), Vec::<&str>::new());
    }
}
