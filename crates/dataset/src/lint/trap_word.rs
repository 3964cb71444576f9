//! A text uses a word that the locale's glossary avoids.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints};
use crate::{Glossary, Term};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "trap_word",
        finds: "A text uses a word that the locale's glossary lists under `avoid`.",
        why: "These are words that look like the right one and mean something else.",
        wrong: "# locales/ko/sip-response.glossary.toml avoids 확장자, the ending of a file's name
status-420 = 잘못된 확장자",
        right: "status-420 = 잘못된 확장 기능",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let traps = lints
        .dataset
        .locales()
        .iter()
        .filter_map(|locale| Some((locale.tag.as_str(), Traps::new(&locale.glossary)?)));
    let traps: BTreeMap<&str, Traps<'_>> = traps.collect();
    for subject in &*lints.subjects() {
        let Some(Traps { words, finder }) = traps.get(subject.locale.tag.as_str()) else { continue };
        let Some(found) = finder.find(&subject.text.written) else { continue };
        let Some((word, term)) = words.get(found.pattern().as_usize()) else { continue };
        let message = format!("`{}` uses `{word}` for “{}”", subject.name(), term.source);
        let finding = Finding::error(&LINT.rule, subject.place(), message);
        let help = match &term.why {
            Some(why) => format!("write `{}`: {why}", term.target),
            None => format!("write `{}`", term.target),
        };
        lints.report(subject.locale, subject.id, finding.help(help));
    }
}

/// The words that a glossary avoids, with an automaton that finds them in one pass.
struct Traps<'a> {
    words: Vec<(&'a str, &'a Term)>,
    finder: AhoCorasick,
}

impl<'a> Traps<'a> {
    fn new(glossary: &'a Glossary) -> Option<Self> {
        let words =
            glossary.terms().iter().flat_map(|term| term.avoid.iter().map(move |word| (word.as_str(), term)));
        let words: Vec<_> = words.collect();
        let patterns = words.iter().map(|(word, _)| *word);
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).build(patterns).ok()?;
        Some(Self { words, finder })
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn traps_are_avoided() {
        check("trap_word", &[], str![]);
        check(
            "trap_word",
            &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장자")],
            str![[r#"
error[trap_word]: `r-101` uses `확장자` for “extension”
  --> locales/ko/c.ftl:13
  = help: write `확장 기능`

"#]],
        );
        check("trap_word", &[("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장 기능")], str![]);
    }
}
