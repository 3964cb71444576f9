//! The rules that every text file has to keep.

use crate::Rule;

/// All rules of this crate.
pub const ALL: &[&Rule] = &[&UNREADABLE_TEXT];

/// A file has a line of more than 16 KiB, or a character that nobody can see and that no script needs there: a control
/// character, a byte order mark, a carriage return, or a mark that changes the direction of its neighbours.
pub static UNREADABLE_TEXT: Rule = Rule {
    name: "unreadable_text",
    finds: "A file has a line of more than 16 KiB, or a character that nobody can see and that no script needs there: \
        a control character, a byte order mark, a carriage return, or a mark that changes the direction of its \
        neighbours.",
    why: "Hidden characters make a file say something other than what its readers see, and very long lines make the \
        parser slow. Such a file is not read at all.",
    wrong: "status-486 = Busy<U+200B>Here",
    right: "status-486 = Busy Here",
};

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn every_rule_of_this_file_is_listed() {
        let rules = include_str!("rules.rs").lines().filter(|line| line.ends_with(": Rule = Rule {")).count();
        assert_eq!(ALL.len(), rules);
    }
}
