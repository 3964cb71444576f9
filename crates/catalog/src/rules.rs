//! The rules that Fluent files have to keep.

use phrasebook_finding::Rule;

/// All rules of this crate.
pub const ALL: &[&Rule] = &[
    &UNREADABLE_FLUENT,
    &INVALID_FLUENT,
    &REFUSED_FLUENT,
    &DUPLICATE_MESSAGE,
    &DUPLICATE_ATTRIBUTE,
    &UNRESOLVED_REFERENCE,
];

/// A Fluent file goes beyond the limits that are set for it: an escape that names no character, placeables nested more
/// than 8 deep, more than 16 arguments, or an identifier of more than 128 characters.
pub static UNREADABLE_FLUENT: Rule = Rule {
    name: "unreadable_fluent",
    finds: "A Fluent file goes beyond the limits that are set for it: an escape that names no character, placeables \
        nested more than 8 deep, more than 16 arguments, or an identifier of more than \
        128 characters.",
    why: "Such input crashes or stalls the Fluent parser, so the file is not read at all.",
    wrong: r#"status-486 = Busy {"\uD800"} Here"#,
    right: "status-486 = Busy Here",
};

/// An entry of a Fluent file does not follow Fluent's syntax.
pub static INVALID_FLUENT: Rule = Rule {
    name: "invalid_fluent",
    finds: "An entry of a Fluent file does not follow Fluent's syntax.",
    why: "The parser skips the entry, and with it a message that readers need.",
    wrong: "status-486 Busy Here",
    right: "status-486 = Busy Here",
};

/// A message uses a part of Fluent that is not supported here: functions, references to other messages, attributes or
/// arguments of terms, selectors on anything but a variable, or a term with variables.
pub static REFUSED_FLUENT: Rule = Rule {
    name: "refused_fluent",
    finds: "A message uses a part of Fluent that is not supported here: functions, references to other messages, \
        attributes or arguments of terms, selectors on anything but a variable, or a term with variables.",
    why: "Text, string literals, plain terms, variables and selectors on variables are enough. Translations stay \
        readable for people who do not know the rest.",
    wrong: "status-486 = { NUMBER($n) } calls",
    right: "status-486 = { $n } calls",
};

/// A locale has two messages, two terms, or a message and a term with the same name.
pub static DUPLICATE_MESSAGE: Rule = Rule {
    name: "duplicate_message",
    finds: "A locale has two messages, two terms, or a message and a term with the same name.",
    why: "Only one of them would be shown, and an edit to the other would have no effect.",
    wrong: "status-486 = Busy Here
status-486 = Busy",
    right: "status-486 = Busy Here",
};

/// A message has two attributes with the same name.
pub static DUPLICATE_ATTRIBUTE: Rule = Rule {
    name: "duplicate_attribute",
    finds: "A message has two attributes with the same name.",
    why: "Fluent accepts that silently and shows only one of them.",
    wrong: "status-486 = Busy Here
    .summary = The callee is busy.
    .summary = The line is busy.",
    right: "status-486 = Busy Here
    .summary = The callee is busy.",
};

/// A term refers to itself, or to a term that does not exist.
pub static UNRESOLVED_REFERENCE: Rule = Rule {
    name: "unresolved_reference",
    finds: "A term refers to itself, or to a term that does not exist.",
    why: "There is no text to fill in.",
    wrong: "-callee = the { -calle }",
    right: "-callee = the person who is called",
};

#[cfg(test)]
mod tests {
    use phrasebook_finding::Source;

    use super::ALL;
    use crate::Catalog;

    #[test]
    fn wrong_examples_break_their_rule_and_right_ones_break_none() {
        let findings = |text| Catalog::parse("en".parse().unwrap(), &[Source { path: "f.ftl", text }]).1;
        for rule in ALL {
            let broken: Vec<_> = findings(rule.wrong).iter().map(|finding| finding.rule).collect();
            assert!(broken.contains(&rule.name), "{}: {broken:?}", rule.name);
            assert_eq!(findings(rule.right), [], "{}", rule.name);
        }
    }

    #[test]
    fn every_rule_of_this_file_is_listed() {
        let rules = include_str!("rules.rs").lines().filter(|line| line.ends_with(": Rule = Rule {")).count();
        assert_eq!(ALL.len(), rules);
    }
}
