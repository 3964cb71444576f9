//! A state allows a lint that finds nothing there, so that the list of exceptions can only shrink.

use phrasebook_finding::{Finding, Rule};

use super::{Exceptions, LINTS, Lint, Lints, is_silenceable};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "unused_allow",
        finds: "A state allows a lint that finds nothing there, that cannot be silenced, or that does not exist.",
        why: "Exceptions that are no longer needed would hide the next mistake.",
        wrong: r#"status-486 = { review = "reviewed", allow = ["trap_wrod"] }"#,
        right: r#"status-486 = { review = "reviewed" }"#,
    },
    exceptions: Exceptions::Catalog,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, place, state) in locale.states.iter() {
            for rule in &state.allow {
                let lint = LINTS.iter().find(|lint| lint.rule.name == rule);
                let (what, help) = match lint {
                    None => ("which is no lint", format!("the lints are {}", silenceable().join(", "))),
                    Some(lint) if lint.exceptions != Exceptions::Message => {
                        ("which cannot be silenced", "correct what it finds".to_owned())
                    }
                    Some(lint) if !lints.allowed.contains(&(&locale.tag, id.to_owned(), lint.rule.name)) => {
                        ("which finds nothing", "remove the exception".to_owned())
                    }
                    Some(_) => continue,
                };
                let message = format!("`{id}` allows `{rule}`, {what}");
                lints.findings.push(Finding::warning(&LINT.rule, place.clone(), message).help(help));
            }
        }
    }
}

/// The names of the lints that a message's state can make an exception from, sorted.
fn silenceable() -> Vec<&'static str> {
    let names = LINTS.iter().map(|lint| lint.rule.name);
    let mut names: Vec<_> = names.filter(|name| is_silenceable(name)).collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use crate::lint::testing::check;

    #[test]
    fn exceptions_are_needed() {
        check("unused_allow", &[], str![]);
        let allow = "r-101 = { review = \"reviewed\", allow = [\"trap_word\"],";
        let edit = ("locales/ko/c.state.toml", "r-101 = { review = \"reviewed\",", allow);
        check(
            "unused_allow",
            &[edit],
            str![[r#"
warning[unused_allow]: `r-101` allows `trap_word`, which finds nothing
  --> locales/ko/c.state.toml:3
  = help: remove the exception

"#]],
        );
        check("unused_allow", &[edit, ("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장자")], str![]);
    }
}
