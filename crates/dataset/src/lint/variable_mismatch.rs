//! A translation mentions other variables than its source text, or selects by other keys.

use std::collections::BTreeSet;

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, Lint, Lints, plural_category};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "variable_mismatch",
        finds: "A translation mentions different variables from its source text, or selects on different keys. Plural \
            categories may differ, since each language has its own.",
        why: "The translation would lose a number or a name, or never show one of its variants.",
        wrong: "# locales/en/ui.ftl
ui-codes = { $count } codes

# locales/es/ui.ftl
ui-codes = varios códigos",
        right: "# locales/es/ui.ftl
ui-codes = { $count } códigos",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(source) = subject.source else { continue };
        let name = subject.name();
        if subject.text.variables != source.variables {
            let listed = |variables: &BTreeSet<String>| match variables.len() {
                0 => "none".to_owned(),
                _ => variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", "),
            };
            let message = format!(
                "`{name}` mentions the variables {}, but its source text {}",
                listed(&subject.text.variables),
                listed(&source.variables)
            );
            let finding = Finding::error(&LINT.rule, subject.place(), message);
            lints.report(subject.locale, subject.id, finding.help("mention the same variables"));
        }
        for (variable, selector) in &source.selectors {
            let Some(found) = subject.text.selectors.get(variable) else { continue };
            if found.variables != selector.variables {
                let message = format!(
                    "the variants of `${variable}` in `{name}` mention other variables than those of its source text"
                );
                let finding = Finding::error(&LINT.rule, subject.place(), message);
                lints.report(subject.locale, subject.id, finding.help("mention the same variables"));
            }
            let keys = &selector.keys;
            // Each language uses the plural categories that it needs.
            let plural = keys.iter().all(|key| plural_category(key).is_some());
            if !plural && found.keys != *keys {
                let keys: Vec<_> = keys.iter().map(String::as_str).collect();
                let message = format!("`{name}` selects by other keys of `${variable}` than its source text");
                let finding = Finding::error(&LINT.rule, subject.place(), message);
                lints.report(
                    subject.locale,
                    subject.id,
                    finding.help(format!("the keys are {}", keys.join(", "))),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn translations_mention_the_same_variables() {
        check("variable_mismatch", &[], str![]);
        check(
            "variable_mismatch",
            &[("locales/ko/c.ftl", "{ $n }개", "여러 개")],
            str![[r#"
error[variable_mismatch]: `r-100.detail` mentions the variables none, but its source text $n
  --> locales/ko/c.ftl:11
  = help: mention the same variables

"#]],
        );
    }

    #[test]
    fn variants_mention_the_same_variables() {
        let select = |inside: &str| format!("{{ $n ->\n *[other] {{ ${inside} }} 개\n }} {{ $m }} {{ $n }}");
        let samples = ("records/c/dataset.toml", "samples = { n = 5 }", "samples = { n = 5, m = 6 }");
        let (ours, theirs) = (select("n"), select("m"));
        let english = ("locales/en/c.ftl", "{ $n } items", ours.as_str());
        check("variable_mismatch", &[samples, english, ("locales/ko/c.ftl", "{ $n }개", &ours)], str![]);
        check(
            "variable_mismatch",
            &[samples, english, ("locales/ko/c.ftl", "{ $n }개", &theirs)],
            str![[r#"
error[variable_mismatch]: the variants of `$n` in `r-100.detail` mention other variables than those of its source text
  --> locales/ko/c.ftl:11
  = help: mention the same variables

"#]],
        );
    }

    #[test]
    fn translations_select_by_the_same_keys() {
        let select = |keys: [&str; 2]| format!("{{ $n ->\n [{}] a\n *[{}] b\n }}", keys[0], keys[1]);
        let (few, one) = (select(["one", "other"]), select(["few", "other"]));
        let edits = [
            ("locales/en/c.ftl", "{ $n } items", few.as_str()),
            ("locales/ko/c.ftl", "{ $n }개", one.as_str()),
        ];
        check("variable_mismatch", &edits, str![]);
        let (ours, theirs) = (select(["dnd", "other"]), select(["busy", "other"]));
        let edits = [
            ("locales/en/c.ftl", "{ $n } items", ours.as_str()),
            ("locales/ko/c.ftl", "{ $n }개", theirs.as_str()),
        ];
        check(
            "variable_mismatch",
            &edits,
            str![[r#"
error[variable_mismatch]: `r-100.detail` selects by other keys of `$n` than its source text
  --> locales/ko/c.ftl:11
  = help: the keys are dnd, other

"#]],
        );
    }
}
