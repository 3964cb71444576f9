//! Which paths a set may have.

use std::collections::BTreeMap;

use phrasebook_finding::{hidden_character, is_reserved_name};
use unicode_normalization::UnicodeNormalization as _;

use crate::error::Error;
use crate::options::Names;

/// The file that lists what the folder holds of ours.
pub(crate) const MANIFEST: &str = "MANIFEST";

/// The paths of a set, each with the hash of its file.
#[derive(Debug, Default)]
pub(crate) struct Paths {
    hashes: BTreeMap<String, String>,
    /// Each path and each folder, by what a file system makes of it that ignores case and normalisation.
    folded: BTreeMap<String, (String, Kind)>,
    names: Names,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
}

impl Paths {
    /// An empty set.
    pub(crate) fn new(names: Names) -> Self {
        Self { names, ..Self::default() }
    }

    /// Adds a path; says whether it is new.
    pub(crate) fn insert(&mut self, path: &str, hash: &str) -> Result<bool, Error> {
        if !is_safe(path) || path == MANIFEST {
            return Err(Error::UnsafePath(path.to_owned()));
        }
        if let Some(known) = self.hashes.get(path) {
            let is_same = known == hash;
            return if is_same { Ok(false) } else { Err(Error::Collision(path.to_owned(), path.to_owned())) };
        }
        let folders = path.match_indices('/').filter_map(|(at, _)| Some((path.get(..at)?, Kind::Folder)));
        for (part, kind) in folders.chain([(path, Kind::File)]) {
            let entry = (part.to_owned(), kind);
            let folded = match self.names {
                Names::Portable => folded(part),
                Names::CaseSensitive => part.nfc().collect(),
            };
            let known = self.folded.entry(folded).or_insert_with(|| entry.clone());
            if *known != entry {
                return Err(Error::Collision(known.0.clone(), path.to_owned()));
            }
        }
        self.hashes.insert(path.to_owned(), hash.to_owned());
        Ok(true)
    }

    /// The hashes by their paths.
    pub(crate) fn hashes(&self) -> &BTreeMap<String, String> {
        &self.hashes
    }
}

/// What a path is for a file system that ignores case and normalisation.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().flat_map(char::to_lowercase).nfc().collect()
}

/// Whether a path consists of names that lead nowhere else on any system; none is hidden, since such names belong to
/// other programs.
pub(crate) fn is_safe(path: &str) -> bool {
    path.split('/').all(|part| {
        let is_plain = !part.is_empty() && !part.starts_with('.') && !part.ends_with(['.', ' ']);
        is_plain
            && part.len() <= 255
            && !part.contains(['\\', ':', '<', '>', '"', '|', '?', '*'])
            && hidden_character(part).is_none()
            && !is_reserved_name(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_nowhere_else() {
        for path in ["ko/sip-response-codes.md", "values-zh-rCN/strings.xml", "_index.ko.md", "통화/중"] {
            assert!(is_safe(path), "{path}");
        }
        let long = "a".repeat(256);
        for path in [
            "",
            "/",
            "/a",
            "a/",
            "a//b",
            ".",
            "..",
            "../a",
            "a/../b",
            ".git/HEAD",
            "a/.b",
            "a\\b",
            "c:a",
            "a\nb",
            "a\u{1B}b",
            "a\u{202E}b",
            "con",
            "ko/NUL.txt",
            "a.",
            "a ",
            "a*",
            &long,
        ] {
            assert!(!is_safe(path), "{path:?}");
        }
    }

    #[test]
    fn paths_that_a_system_takes_for_one_collide() {
        let check = |first: &str, second: &str, is_fine: bool| {
            let mut paths = Paths::default();
            paths.insert(first, "1").unwrap();
            assert_eq!(paths.insert(second, "2").is_ok(), is_fine, "{first} and {second}");
        };
        check("a/b", "a/c", true);
        check("a/b", "a/b", false);
        check("a/b", "A/b", false);
        check("a/b", "A/c", false);
        check("a", "a/b", false);
        check("a/b", "a", false);
        check("caf\u{E9}", "cafe\u{301}", false);
        check("\u{C9}", "e\u{301}", false);
        let mut paths = Paths::default();
        assert!(paths.insert("a", "1").unwrap());
        assert!(!paths.insert("a", "1").unwrap());
    }
}
