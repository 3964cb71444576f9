//! Reads a `dataset.toml`, together with everything that is wrong with it.

use std::cell::LazyCell;

use phrasebook_finding::{Finding, Rule, Source, check_text};

use super::Schema;
use super::check::Check;
use crate::toml_file::{Places, Wrong, read_wrong};

/// The rule for a `dataset.toml` that cannot be used.
const RULE: &Rule = &crate::rules::INVALID_DATASET;

impl Schema {
    /// Reads a `dataset.toml`.
    ///
    /// # Errors
    ///
    /// Returns all problems, each with the path of its key and its line; records cannot be read without a schema. If a
    /// required key is missing, only the form of the others is checked.
    pub fn parse(source: Source<'_>) -> Result<Self, Vec<Finding>> {
        check_text(source, true).map_err(|finding| vec![finding])?;
        // Nearly every file is valid, and the fast reader suffices.
        let (schema, mut findings) = if let Ok(schema) = toml::from_str(source.text) {
            (Some(schema), Vec::new())
        } else {
            let Wrong { rest, findings } = read_wrong(RULE, source);
            (rest, findings.into_iter().map(advised).collect())
        };
        if let Some(schema) = &schema {
            let mut check = Check::default();
            check.schema(schema);
            let places = LazyCell::new(|| Places::new(source));
            findings.extend(check.problems.into_iter().map(|(path, message)| {
                Finding::error(RULE, places.of(&path), format!("`{path}`: {message}"))
            }));
        }
        // Tables are read in the order of their keys' names, not of the file.
        findings.sort();
        schema.filter(|_| findings.is_empty()).ok_or(findings)
    }
}

/// Adds what to write to findings about a version or a licence.
fn advised(finding: Finding) -> Finding {
    if finding.message.starts_with("`version`: ") {
        finding.help("write a version as semver.org describes it, such as `1.0.0`")
    } else if finding.message.starts_with("`license`: ") {
        finding.help("write an expression of SPDX identifiers, such as `CC0-1.0`")
    } else {
        finding
    }
}
