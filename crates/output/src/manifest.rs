//! The manifest: which files this program made, with their hashes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::{Error, failed};

/// The file that lists what the folder holds of ours.
pub(crate) const MANIFEST: &str = "MANIFEST";

/// Reads the manifest of a folder, if it has one.
pub(crate) fn read_manifest(folder: &Path, out: &Path) -> Result<Option<BTreeMap<String, String>>, Error> {
    let place = folder.join(MANIFEST);
    match fs::symlink_metadata(&place) {
        Ok(metadata) if metadata.is_file() => {
            let bytes = fs::read(&place).map_err(failed(&place))?;
            parse_manifest(out, &bytes).map(Some)
        }
        Ok(_) => Err(Error::Refused(format!("{} is not a file", place.display()))),
        Err(_) => Ok(None),
    }
}

/// A manifest, which `sha256sum --check` understands; its first line vouches for the others.
pub(crate) fn manifest_text(files: &BTreeMap<String, String>) -> String {
    let mut lines = String::new();
    for (path, hash) in files {
        let _ = writeln!(lines, "{hash}  {path}");
    }
    format!("# Made by sip-phrasebook; these lines have the SHA-256 {}\n{lines}", hash(lines.as_bytes()))
}

fn parse_manifest(out: &Path, bytes: &[u8]) -> Result<BTreeMap<String, String>, Error> {
    let text = String::from_utf8_lossy(bytes);
    let parsed = text.split_once('\n').filter(|(head, lines)| head.ends_with(&hash(lines.as_bytes())));
    let files = parsed.map(|(_, lines)| {
        let files = lines.lines().filter_map(|line| line.split_once("  "));
        files.map(|(hash, path)| (path.to_owned(), hash.to_owned())).collect()
    });
    files.ok_or_else(|| {
        Error::Refused(format!(
            "{}/{MANIFEST} is damaged, so nothing tells your files from ours; \
             restore it, or choose an empty or new folder",
            out.display()
        ))
    })
}

/// The SHA-256 in lower-case hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(&Sha256::digest(bytes))
}
