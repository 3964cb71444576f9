//! The manifest: which set a folder holds, and the hashes of its files. `sha256sum --check` understands it.
//!
//! While files are being replaced, it lists the hash of each as it was before, too: so whatever a run leaves behind that is
//! stopped half way, the next one knows all files as ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use phrasebook_finding::hidden_character;

use crate::hash;
use crate::paths::{MANIFEST, is_safe};

/// How the first line begins, before the name of the set.
const HEAD: &str = "# Made by sip-phrasebook: ";

/// How the second line begins, before the hash of all that follows.
const SEAL: &str = "# The SHA-256 of the lines below: ";

/// How a line begins that says what a file was before it is replaced or removed.
const BEFORE: &str = "# Before: ";

/// What a manifest lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// What kind of files the folder holds, such as `tables`.
    pub(crate) set: String,
    /// The hashes of the files.
    pub(crate) files: BTreeMap<String, String>,
    /// The hashes that files had before they were replaced or removed.
    pub(crate) before: BTreeMap<String, BTreeSet<String>>,
}

impl Manifest {
    /// All paths that are listed.
    pub(crate) fn paths(&self) -> BTreeSet<&String> {
        self.files.keys().chain(self.before.keys()).collect()
    }

    /// Whether a path is listed.
    pub(crate) fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.before.contains_key(path)
    }

    /// Whether a file is as this program made it.
    pub(crate) fn is_ours(&self, path: &str, hash: &str) -> bool {
        self.files.get(path).is_some_and(|listed| listed == hash)
            || self.before.get(path).is_some_and(|listed| listed.contains(hash))
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        let mut lines = String::new();
        // Writing to a string cannot fail.
        for (path, hash) in &self.files {
            let _ = writeln!(lines, "{hash}  {path}");
        }
        for (path, hashes) in &self.before {
            for hash in hashes {
                let _ = writeln!(lines, "{BEFORE}{hash}  {path}");
            }
        }
        format!("{HEAD}{}\n{SEAL}{}\n{lines}", self.set, hash::of(lines.as_bytes()))
    }

    /// Reads the text of a file; nothing if it is damaged, or lists what this program cannot have made.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let (head, rest) = text.split_once('\n')?;
        let (seal, lines) = rest.split_once('\n')?;
        let set = head.strip_prefix(HEAD).filter(|set| hidden_character(set).is_none())?;
        if seal.strip_prefix(SEAL)? != hash::of(lines.as_bytes()) {
            return None;
        }
        let mut manifest = Self { set: set.to_owned(), ..Self::default() };
        for line in lines.lines() {
            let (before, entry) = match line.strip_prefix(BEFORE) {
                Some(entry) => (true, entry),
                None => (false, line),
            };
            let (hash, path) = entry.split_once("  ")?;
            if !hash::is_hash(hash) || !is_safe(path) || path == MANIFEST {
                return None;
            }
            if before {
                manifest.before.entry(path.to_owned()).or_default().insert(hash.to_owned());
            } else {
                manifest.files.insert(path.to_owned(), hash.to_owned());
            }
        }
        Some(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let (old, new) = (hash::of(b"old"), hash::of(b"new"));
        let manifest = Manifest {
            set: "tables".to_owned(),
            files: [("a".to_owned(), new.clone()), ("ko/b".to_owned(), old.clone())].into(),
            before: [("a".to_owned(), [old.clone()].into()), ("c".to_owned(), [old.clone()].into())].into(),
        };
        assert_eq!(Manifest::parse(manifest.text().as_bytes()), Some(manifest.clone()));
        assert!(manifest.is_ours("a", &old) && manifest.is_ours("a", &new) && manifest.is_ours("c", &old));
        assert!(!manifest.is_ours("c", &new) && !manifest.is_ours("d", &old));
    }

    #[test]
    fn a_manifest_that_names_what_we_never_make_is_damaged() {
        let hash = hash::of(b"x");
        let text = |path: &str| {
            let lines = format!("{hash}  {path}\n");
            format!("{HEAD}tables\n{SEAL}{}\n{lines}", hash::of(lines.as_bytes()))
        };
        assert!(Manifest::parse(text("ko/a").as_bytes()).is_some());
        for path in ["../mine", "/etc/passwd", ".git/HEAD", "ko/.b", "MANIFEST", "a\u{1B}b", ""] {
            assert_eq!(Manifest::parse(text(path).as_bytes()), None, "{path:?}");
        }
        for hash in
            ["", "0", &hash.to_uppercase(), &hash[1..], &format!("{hash}0"), &hash.replace(&hash[..1], "g")]
        {
            let lines = format!("{hash}  ko/a\n");
            let text = format!("{HEAD}tables\n{SEAL}{}\n{lines}", hash::of(lines.as_bytes()));
            assert_eq!(Manifest::parse(text.as_bytes()), None, "{hash}");
        }
        for text in ["", "\n", "\n\n", "# Made by sip-phrasebook: tables\n", &text("a").replace("  a", "  b")]
        {
            assert_eq!(Manifest::parse(text.as_bytes()), None, "{text:?}");
        }
    }
}
