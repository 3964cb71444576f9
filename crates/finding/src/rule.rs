//! Rules: what a finding says is broken, with the reason for the rule and an example.

use std::fmt;

/// A rule that data can break, explained for whoever meets it in a finding.
///
/// Printed, it is an explanation for a terminal. Paragraphs are single lines, which the caller may wrap.
///
/// ```
/// use phrasebook_finding::Rule;
///
/// static RULE: Rule = Rule {
///     name: "missing_message",
///     finds: "A locale lacks a message.",
///     why: "Nothing could be shown in its place.",
///     wrong: "# `status-486` is missing",
///     right: "status-486 = Busy Here",
/// };
/// assert_eq!(
///     RULE.to_string(),
///     "missing_message: A locale lacks a message.\n\n\
///      Why it matters: Nothing could be shown in its place.\n\n\
///      Wrong:\n    # `status-486` is missing\n\n\
///      Right:\n    status-486 = Busy Here\n"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name, in lower case with underscores.
    pub name: &'static str,
    /// What breaks the rule, in whole sentences.
    pub finds: &'static str,
    /// Why that matters, in whole sentences.
    pub why: &'static str,
    /// Lines of a file that break the rule. Where several files take part, comments name them.
    pub wrong: &'static str,
    /// The same lines, corrected.
    pub right: &'static str,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, finds, why, wrong, right } = self;
        writeln!(f, "{name}: {finds}\n\nWhy it matters: {why}")?;
        for (title, lines) in [("Wrong", wrong), ("Right", right)] {
            writeln!(f, "\n{title}:")?;
            for line in lines.lines() {
                writeln!(f, "{}", format!("    {line}").trim_end())?;
            }
        }
        Ok(())
    }
}
