//! Writes `docs/lints.md`: every rule that a finding can be about, with the explanations of `lint --explain`.

use std::fmt::Write as _;

use phrasebook_dataset::{is_adjustable, is_silenceable, lint_names, rules};
use phrasebook_finding::Rule;

const HEAD: &str = "<!-- Made by `cargo xtask bake` from the rules in crates/; do not edit. -->

# Lints

`sip-phrasebook lint` checks records and words, and prints what is wrong with its file and line. Each finding names the
rule that is broken. This page explains them all; `sip-phrasebook lint --explain RULE` prints the same in a terminal.

A lint that judges words may be wrong about one message. Where it says so below, the state of the message can make an
exception, such as `status-486 = { review = \"reviewed\", allow = [\"untranslated_copy\"] }` in
`locales/es/sip-response.state.toml`. An exception that is not needed is itself a finding.

An error keeps tables from being written; a warning does not. Where it says so below, a catalog can make the findings of a rule
an `error` or a `warning`, or turn the rule `off`, in its `dataset.toml`:

```toml
[lint.severity]
untranslated_copy = \"warning\"
shared_phrase = \"off\"
```

All other rules are always errors: output from data that breaks them could be wrong or unsafe.
";

/// The page.
pub(super) fn page() -> String {
    let lints: Vec<_> = lint_names().collect();
    let (lints, readers): (Vec<&Rule>, Vec<&Rule>) = rules().partition(|rule| lints.contains(&rule.name));
    let mut page = HEAD.to_owned();
    section(&mut page, "Words, states and the ledger", &lints);
    section(&mut page, "Files, records and syntax", &readers);
    page
}

fn section(page: &mut String, title: &str, rules: &[&Rule]) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "\n## {title}");
    for Rule { name, finds, why, wrong, right } in rules {
        let _ = writeln!(page, "\n### {name}\n\n{finds} {why}");
        let exception = match (is_adjustable(name), is_silenceable(name)) {
            (_, true) => {
                "\nA catalog can change the severity, and the state of a message can make an exception.\n"
            }
            (true, false) => "\nA catalog can change the severity.\n",
            (false, false) => "",
        };
        page.push_str(exception);
        let _ = writeln!(page, "\nWrong:\n\n```text\n{wrong}\n```\n\nRight:\n\n```text\n{right}\n```");
    }
}
