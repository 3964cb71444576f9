//! Archives that depend on nothing but the names and bytes of their files.

use std::collections::BTreeMap;
use std::io;

use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

/// The time of all files: midnight on 1980-01-01, the earliest that every archive format can express.
const TIME: u64 = 315_532_800;

/// A file of an archive.
pub(super) struct Entry {
    pub(super) bytes: Vec<u8>,
    pub(super) is_program: bool,
}

/// Writes files to a compressed archive, below a folder, in the order of their names.
pub(super) fn write(folder: &str, entries: &BTreeMap<String, Entry>) -> io::Result<Vec<u8>> {
    let gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let mut archive = Builder::new(gzip);
    for (path, entry) in entries {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_size(u64::try_from(entry.bytes.len()).map_err(io::Error::other)?);
        header.set_mode(if entry.is_program { 0o755 } else { 0o644 });
        header.set_mtime(TIME);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(&mut header, format!("{folder}/{path}"), entry.bytes.as_slice())?;
    }
    archive.into_inner()?.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn an_archive_depends_on_names_and_bytes_alone() {
        let long = format!("{}file", "folder/".repeat(30));
        let entries = BTreeMap::from([
            ("b".to_owned(), Entry { bytes: b"text".to_vec(), is_program: false }),
            ("a".to_owned(), Entry { bytes: b"program".to_vec(), is_program: true }),
            (long.clone(), Entry { bytes: vec![7; 100_000], is_program: false }),
        ]);
        let bytes = write("top", &entries).unwrap();
        assert_eq!(bytes, write("top", &entries).unwrap());
        // The head of gzip: no flags, no time, best compression, system unknown or Unix.
        assert_eq!(bytes.get(..9).unwrap(), [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2]);

        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes.as_slice()));
        let mut found = Vec::new();
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            let header = entry.header();
            assert_eq!((header.uid().unwrap(), header.gid().unwrap()), (0, 0));
            assert_eq!(header.mtime().unwrap(), TIME);
            let mode = header.mode().unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            found.push((phrasebook_finding::shown_path(&entry.path().unwrap()), mode, bytes.len()));
        }
        let expected = [
            ("top/a".to_owned(), 0o755, 7),
            ("top/b".to_owned(), 0o644, 4),
            (format!("top/{long}"), 0o644, 100_000),
        ];
        assert_eq!(found, expected);
    }
}
