//! References to RFCs, as `RFC 3261 21.4.24` or `RFC 3261 table 3, 22.2`.

use std::fmt;
use std::str::FromStr;

use phrasebook_finding::Rule;

/// A place in an RFC.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Locator {
    /// A section, such as `21.4.24`; `A.1` for an appendix.
    Section(String),
    /// A numbered table, with its section where that helps to find it.
    Table {
        /// The section, may be absent.
        section: Option<String>,
        /// The table's number.
        number: u32,
    },
}

/// An RFC and places in it.
///
/// ```
/// use phrasebook_registry::Reference;
///
/// let reference: Reference = "RFC 3261 21.4.2, 22.2".parse().unwrap();
/// assert_eq!(reference.rfc, 3261);
/// assert_eq!(reference.to_string(), "RFC 3261 §21.4.2, §22.2");
/// assert_eq!(reference.url(), "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2");
/// assert!("Some blog".parse::<Reference>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The RFC's number.
    pub rfc: u32,
    /// Places in it, in order of importance; may be empty.
    pub locators: Vec<Locator>,
}

impl Reference {
    /// The address of the first section named, or of the RFC where none is.
    #[must_use]
    pub fn url(&self) -> String {
        let section = self.locators.iter().find_map(|locator| match locator {
            Locator::Section(section) | Locator::Table { section: Some(section), .. } => Some(section),
            Locator::Table { section: None, .. } => None,
        });
        let base = format!("https://www.rfc-editor.org/rfc/rfc{}", self.rfc);
        match section {
            Some(section) if section.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("{base}#section-{section}")
            }
            Some(section) => format!("{base}#appendix-{section}"),
            None => base,
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {}", self.rfc)?;
        for (at, locator) in self.locators.iter().enumerate() {
            f.write_str(if at == 0 { " " } else { ", " })?;
            match locator {
                Locator::Section(section) => write!(f, "§{section}")?,
                Locator::Table { section: Some(section), number } => write!(f, "§{section} table {number}")?,
                Locator::Table { section: None, number } => write!(f, "table {number}")?,
            }
        }
        Ok(())
    }
}

/// A text is not a reference; holds the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MalformedReference(String);

impl fmt::Display for MalformedReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not of the form `RFC 3261 21.4.24`", self.0)
    }
}

impl std::error::Error for MalformedReference {}

impl FromStr for Reference {
    type Err = MalformedReference;

    /// Reads `RFC <number>`, followed by sections and tables separated by commas.
    fn from_str(text: &str) -> Result<Self, MalformedReference> {
        let malformed = || MalformedReference(text.to_owned());
        let rest = text.strip_prefix("RFC ").ok_or_else(malformed)?;
        let (number, places) = match rest.split_once(' ') {
            Some((number, places)) => (number, places.split(", ").map(locator).collect()),
            None => (rest, Some(Vec::new())),
        };
        let rfc = natural(number).ok_or_else(malformed)?;
        let locators = places.ok_or_else(malformed)?;
        Ok(Self { rfc, locators })
    }
}

/// Reads the references of the key `at`. `report` gets the rule, a message and the help for each malformed one, and for
/// an empty list.
pub(crate) fn references(
    at: impl fmt::Display,
    texts: &[String],
    mut report: impl FnMut(&'static Rule, String, &str),
) -> Vec<Reference> {
    let mut wrong = |message| {
        report(&crate::rules::REFERENCE_WITHOUT_RFC, message, "name the RFC by number, then its sections");
    };
    if texts.is_empty() {
        wrong(format!("`{at}` is empty"));
    }
    let read = texts
        .iter()
        .filter_map(|text| text.parse::<Reference>().map_err(|error| wrong(format!("`{at}`: {error}"))).ok());
    read.collect()
}

fn locator(text: &str) -> Option<Locator> {
    if let Some((section, number)) = text.split_once("table ") {
        let section = match section.strip_suffix(' ') {
            Some(section) => Some(section_number(section)?),
            None if section.is_empty() => None,
            None => return None,
        };
        return Some(Locator::Table { section, number: natural(number)? });
    }
    section_number(text).map(Locator::Section)
}

/// Reads `21.4.24` or `A.1`.
fn section_number(text: &str) -> Option<String> {
    let mut parts = text.split('.');
    let first = parts.next()?;
    let appendix = first.len() == 1 && first.bytes().all(|byte| byte.is_ascii_uppercase());
    (appendix || natural(first).is_some()).then_some(())?;
    parts.all(|part| natural(part).is_some()).then(|| text.to_owned())
}

/// Reads a positive number without sign or leading zero.
fn natural(text: &str) -> Option<u32> {
    let plain = !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        let parsed = text.parse::<Reference>().ok();
        let shown = parsed.map(|reference| (reference.to_string(), reference.url()));
        let base = "https://www.rfc-editor.org/rfc/rfc";
        assert_eq!(shown, expected.map(|(shown, url)| (shown.to_owned(), format!("{base}{url}"))), "{text}");
    }

    #[test]
    fn references_name_an_rfc() {
        check("RFC 3261", Some(("RFC 3261", "3261")));
        check("RFC 3261 21.4.24", Some(("RFC 3261 §21.4.24", "3261#section-21.4.24")));
        check("RFC 5057 5.1 table 1", Some(("RFC 5057 §5.1 table 1", "5057#section-5.1")));
        check("RFC 3261 table 3, 22.2", Some(("RFC 3261 table 3, §22.2", "3261#section-22.2")));
        check("RFC 3665 A.1", Some(("RFC 3665 §A.1", "3665#appendix-A.1")));
        for wrong in [
            "",
            "RFC",
            "RFC ",
            "RFC3261",
            "rfc 3261",
            "RFC 03261",
            "RFC +3261",
            "RFC 3261 ",
            "RFC 3261 x",
            "RFC 3261 1..2",
            "RFC 3261 21.4.24,22",
            "RFC 3261 table",
            "RFC 3261 5table 1",
            "RFC 99999999999",
            "javascript:alert(1)",
        ] {
            check(wrong, None);
        }
    }
}
