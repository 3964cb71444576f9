//! An entry of the ledger contradicts the records, the phrases, or itself.

use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_finding::{Finding, Rule, unneeded_character};

use super::{Exceptions, Lint, Lints};
use crate::{Document, Entry, Verdict};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "ledger_mismatch",
        finds: "An entry of the ledger contradicts the records, the phrases or itself: there is no such code or \
            locale, or the verdict does not fit what the document prints.",
        why: "The ledger says where each phrase comes from, so a wrong entry is a wrong claim.",
        wrong: r#"# 486 is shipped as `Busy Here`
{ line = 9, code = 486, printed_code = "486", printed_phrase = "Busy", language = "en", verdict = "same" }"#,
        right: r#"{ line = 9, code = 486, printed_code = "486", printed_phrase = "Busy", language = "en", verdict = "corrected", notes = ["short"] }"#,
    },
    exceptions: Exceptions::None,
    check,
};

/// How many letters a typing slip changes at most: one in four, and in no phrase more than three.
fn max_slip(shipped: &str) -> usize {
    (shipped.chars().count() / 4).min(3)
}

fn check(lints: &mut Lints<'_>) {
    let dataset = lints.dataset;
    let Some(ledger) = dataset.ledger() else { return };
    for (at, document) in ledger.documents().iter().enumerate() {
        let mut last = 1;
        let twice = ledger.documents().iter().take(at).any(|other| other.file == document.file);
        for entry in &document.entries {
            let place = ledger.place(entry);
            let entry = entry.get_ref();
            let mut faults: Vec<String> = faults(lints, document, entry);
            if entry.line == 0 {
                faults.push("lines count from 1".to_owned());
            } else if entry.line < last {
                faults.push(format!("it comes after line {last}"));
            }
            if twice {
                faults.push("the document is listed twice".to_owned());
            }
            last = entry.line;
            for fault in faults {
                let message = format!("{} line {}: {fault}", document.file, entry.line);
                lints.findings.push(Finding::error(&LINT.rule, place.clone(), message));
            }
        }
    }
}

/// What is wrong with an entry.
fn faults(lints: &Lints<'_>, document: &Document, entry: &Entry) -> Vec<String> {
    let Entry { code, printed_code, printed_phrase, language, verdict, rfc, notes, .. } = entry;
    let dataset = lints.dataset;
    let mut faults = Vec::new();
    if dataset.registry().record(code).is_none() {
        faults.push(format!("there is no record {code}"));
    }
    for tag in [language, &document.language] {
        if !dataset.languages().iter().any(|language| language.tag == *tag) {
            faults.push(format!("there is no locale `{tag}`"));
        }
    }
    let wrong_number = *printed_code != code.to_string();
    for slug in notes {
        if dataset.source_locale().catalog.message(&format!("note-{slug}")).is_none() {
            faults.push(format!("there is no message `note-{slug}`"));
        }
    }
    let needs_rfc = |slug: &&String| {
        let message = dataset.source_locale().catalog.message(&format!("note-{slug}"));
        message.is_some_and(|message| message.texts().any(|(_, text)| text.variables.contains("rfc")))
    };
    if let Some(slug) = notes.iter().find(needs_rfc).filter(|_| rfc.is_none()) {
        faults.push(format!("`note-{slug}` mentions `$rfc`, but the entry names no RFC"));
    }
    for text in [&document.file, printed_code, printed_phrase].into_iter().chain(&document.title) {
        if let Some(hidden) = unneeded_character(text) {
            faults.push(format!("it holds the hidden character U+{:04X}", u32::from(hidden)));
        }
    }
    if printed_code.is_empty() && printed_phrase.is_empty() {
        faults.push("it prints neither a number nor a phrase".to_owned());
    }
    if (*verdict == Verdict::Superseded) != rfc.is_some() {
        faults.push("the verdict `superseded` needs an `rfc`, and no other has one".to_owned());
    }
    if *verdict != Verdict::Same && notes.is_empty() {
        faults.push(format!("`{}` needs a note", verdict.slug()));
    }
    if wrong_number && *verdict != Verdict::Corrected {
        faults.push(format!("the number is wrong, but the verdict is `{}`", verdict.slug()));
    }
    let id = dataset.registry().schema().record_message(code);
    // Phrases of locales that were not read cannot be compared.
    let shipped = dataset.locale(language).and_then(|locale| locale.catalog.value(&id, NO_ARGUMENTS).ok());
    let Some(shipped) = shipped else { return faults };
    let slip = strsim::levenshtein(&folded(printed_phrase), &folded(&shipped));
    let agrees = match verdict {
        Verdict::Same => printed_phrase.is_empty() || *printed_phrase == shipped,
        Verdict::Normalized => {
            *printed_phrase != shipped && !printed_phrase.is_empty() && slip <= max_slip(&folded(&shipped))
        }
        Verdict::Corrected => wrong_number || *printed_phrase != shipped,
        Verdict::Superseded => true,
    };
    if !agrees {
        let verdict = verdict.slug();
        faults.push(format!("the verdict is `{verdict}`, but `{printed_phrase}` is shipped as `{shipped}`"));
    }
    faults
}

/// The letters and digits of a phrase in lower case, without spacing and punctuation.
fn folded(phrase: &str) -> String {
    phrase.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[track_caller]
    fn check_entry(from: &str, to: &str, expected: snapbox::data::Inline) {
        check("ledger_mismatch", &[("records/c/sources.toml", from, to)], expected);
    }

    #[test]
    fn the_ledger_agrees_with_what_is_shipped() {
        check("ledger_mismatch", &[], str![]);
        check_entry(
            "code = 100",
            "code = 150",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the number is wrong, but the verdict is `same`
  --> records/c/sources.toml:5
error[ledger_mismatch]: d.txt line 2: there is no record 150
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "language = \"ko\", verdict",
            "language = \"fr\", verdict",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: there is no locale `fr`
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "printed_code = \"100\"",
            "printed_code = \"001\"",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the number is wrong, but the verdict is `same`
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "printed_phrase = \"가\"",
            "printed_phrase = \"나\"",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the verdict is `same`, but `나` is shipped as `가`
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "verdict = \"same\"",
            "verdict = \"normalized\", notes = [\"slip\"]",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the verdict is `normalized`, but `가` is shipped as `가`
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "verdict = \"same\"",
            "verdict = \"corrected\", notes = [\"slip\"]",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the verdict is `corrected`, but `가` is shipped as `가`
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "verdict = \"same\"",
            "verdict = \"superseded\", notes = [\"slip\"]",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the verdict `superseded` needs an `rfc`, and no other has one
  --> records/c/sources.toml:5

"#]],
        );
        check_entry("verdict = \"same\"", "verdict = \"superseded\", rfc = 8224, notes = [\"slip\"]", str![]);
        check_entry(
            "verdict = \"normalized\", notes = [\"slip\"]",
            "verdict = \"normalized\"",
            str![[r#"
error[ledger_mismatch]: d.txt line 3: `normalized` needs a note
  --> records/c/sources.toml:6

"#]],
        );
    }

    #[test]
    fn the_ledger_agrees_with_itself() {
        check_entry(
            "line = 3",
            "line = 1",
            str![[r#"
error[ledger_mismatch]: d.txt line 1: it comes after line 2
  --> records/c/sources.toml:6

"#]],
        );
        check_entry(
            "line = 2",
            "line = 0",
            str![[r#"
error[ledger_mismatch]: d.txt line 0: lines count from 1
  --> records/c/sources.toml:5

"#]],
        );
        check_entry(
            "notes = [\"slip\"]",
            "notes = [\"slop\"]",
            str![[r#"
error[ledger_mismatch]: d.txt line 3: there is no message `note-slop`
  --> records/c/sources.toml:6

"#]],
        );
        check_entry(
            "printed_phrase = \"가\"",
            "printed_phrase = \"가\\u001b\"",
            str![[r#"
error[ledger_mismatch]: d.txt line 2: it holds the hidden character U+001B
  --> records/c/sources.toml:5
error[ledger_mismatch]: d.txt line 2: the verdict is `same`, but `가\u{1b}` is shipped as `가`
  --> records/c/sources.toml:5

"#]],
        );
        let note = ("locales/en/c.ftl", "note-slip = A slip.", "note-slip = A slip in RFC { $rfc }.");
        check(
            "ledger_mismatch",
            &[note],
            str![[r#"
error[ledger_mismatch]: d.txt line 3: `note-slip` mentions `$rfc`, but the entry names no RFC
  --> records/c/sources.toml:6

"#]],
        );
        let again = "[[document]]\nfile = \"d.txt\"\nlanguage = \"ko\"\nentries = []\n\n[[document]]";
        check_entry(
            "[[document]]",
            again,
            str![[r#"
error[ledger_mismatch]: d.txt line 2: the document is listed twice
  --> records/c/sources.toml:10
error[ledger_mismatch]: d.txt line 3: the document is listed twice
  --> records/c/sources.toml:11

"#]],
        );
    }
}
