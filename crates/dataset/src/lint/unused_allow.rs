//! A state makes an exception that is not needed, so that exceptions can only shrink.

use finding::Finding;

use super::{LINTS, Lints};

pub(super) const RULE: &str = "unused_allow";

pub(super) fn check(lints: &mut Lints<'_>) {
    for locale in lints.dataset.locales() {
        for (id, place, state) in locale.states.iter() {
            for rule in &state.allow {
                let lint = LINTS.iter().find(|(name, _)| name == rule).map(|(name, _)| *name);
                let used =
                    lint.is_some_and(|lint| lints.allowed.contains(&(&locale.tag, id.to_owned(), lint)));
                if !used {
                    let message = format!("`{id}` allows `{rule}`, which finds nothing");
                    lints
                        .findings
                        .push(Finding::warning(RULE, place.clone(), message).help("remove the exception"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lint::testing::check;

    #[test]
    fn exceptions_are_needed() {
        check("unused_allow", &[], &[]);
        let allow = "r-101 = { review = \"reviewed\", allow = [\"trap_word\"],";
        let edit = ("locales/ko/c.state.toml", "r-101 = { review = \"reviewed\",", allow);
        check("unused_allow", &[edit], &["locales/ko/c.state.toml:2"]);
        check("unused_allow", &[edit, ("locales/ko/c.ftl", "r-101 = 나", "r-101 = 확장자")], &[]);
    }
}
