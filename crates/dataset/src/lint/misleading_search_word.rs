//! A word for search would lead to another code.

use std::collections::BTreeMap;

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_finding::{Finding, Rule, unneeded_character};

use super::{Exceptions, Lint, Lints};
use crate::search::fold;

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "misleading_search_word",
        finds: "A word for search is the phrase of another code, occurs twice, is empty, or is not plain text.",
        why: "Whoever types a phrase wants the code that has it.",
        wrong: "status-486 = Busy Here
    .search = busy, Busy Everywhere",
        right: "status-486 = Busy Here
    .search = busy, line busy",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let schema = dataset.registry().schema();
    for locale in dataset.locales() {
        let ids: Vec<String> =
            dataset.registry().records().iter().map(|record| schema.record_message(record.key())).collect();
        let mut phrases: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for id in &ids {
            if let Ok(phrase) = locale.catalog.value(id, NO_ARGUMENTS) {
                phrases.entry(fold(&phrase)).or_default().push(id);
            }
        }
        for (id, found) in &locale.search_words {
            let mut before = Vec::new();
            for word in &found.words {
                let folded = fold(word);
                let others = phrases.get(&folded).map(Vec::as_slice).unwrap_or_default();
                let problem = if folded.is_empty() {
                    "there is an empty word between two commas".to_owned()
                } else if word.contains(['{', '}']) || unneeded_character(word).is_some() {
                    format!("`{word}` is not plain text")
                } else if before.contains(&folded) {
                    format!("`{word}` comes twice")
                } else if let Some(other) = others.first().filter(|_| !others.contains(&id.as_str())) {
                    format!("`{word}` is the phrase of `{other}`")
                } else {
                    before.push(folded);
                    continue;
                };
                let name = schema.messages.search.as_deref().unwrap_or_default();
                let finding =
                    Finding::error(&LINT.rule, found.place.clone(), format!("`{id}.{name}`: {problem}"));
                lints.report(locale, id, finding.help("remove the word, or write another one"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn words_for_search_lead_to_their_code() {
        let with = |words: &'static str| [("locales/ko/c.ftl", "r-101 = 나\n", words)];
        check("misleading_search_word", &with("r-101 = 나\n    .search = 라, B, 다 라\n"), str![]);
        check(
            "misleading_search_word",
            &with("r-101 = 나\n    .search = 가, 라,, { \"x\" }, 라\n"),
            str![[r#"
error[misleading_search_word]: `r-101.search`: `{"x"}` is not plain text
  --> locales/ko/c.ftl:14
  = help: remove the word, or write another one
error[misleading_search_word]: `r-101.search`: `가` is the phrase of `r-100`
  --> locales/ko/c.ftl:14
  = help: remove the word, or write another one
error[misleading_search_word]: `r-101.search`: `라` comes twice
  --> locales/ko/c.ftl:14
  = help: remove the word, or write another one
error[misleading_search_word]: `r-101.search`: there is an empty word between two commas
  --> locales/ko/c.ftl:14
  = help: remove the word, or write another one

"#]],
        );
    }
}
