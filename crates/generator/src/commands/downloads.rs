//! The downloads of a site: tables and exports.

use flate2::Compression;
use flate2::write::GzEncoder;
use phrasebook_dataset::Dataset;
use phrasebook_export::FORMATS;
use phrasebook_output::Files;
use phrasebook_site::{Download, Part};
use rayon::prelude::*;
use tar::{Builder, Header};

use super::tables::describes;
use crate::Error;
use crate::tables::{self, Format};

/// The downloads of the datasets of a site. A format with several files becomes an archive.
pub(super) fn all(parts: &[Part<'_>], datasets: &[Dataset]) -> Result<Vec<Download>, Error> {
    let parts = parts.par_iter().map(|part| of_one(part, datasets));
    let downloads: Vec<Vec<Download>> = parts.collect::<Result<_, Error>>()?;
    Ok(downloads.into_iter().flatten().collect())
}

fn of_one((dataset, locales): &Part<'_>, datasets: &[Dataset]) -> Result<Vec<Download>, Error> {
    let id = &dataset.registry().schema().id;
    let plain = [Format::Csv, Format::Json];
    let mut files = tables::shared(dataset, &plain)?;
    for locale in locales {
        files.extend(tables::locale(dataset, locale, &plain)?);
    }
    files.retain(|path, _| !describes(path));
    let mut downloads: Vec<_> =
        files.into_iter().map(|(path, bytes)| Download { path: format!("{id}/{path}"), bytes }).collect();
    for format in FORMATS.iter().filter(|format| format.missing().is_none()) {
        let mut files = format.files(dataset, locales, datasets)?;
        let (path, bytes) = match (files.len(), files.pop_first()) {
            (_, None) => continue,
            (1, Some(one)) => one,
            (_, Some((path, bytes))) => {
                files.insert(path, bytes);
                (format!("{}.tar.gz", format.name), archive(&files).map_err(Error::Archive)?)
            }
        };
        downloads.push(Download { path: format!("{id}/{}/{path}", format.name), bytes });
    }
    Ok(downloads)
}

/// An archive without owners and times, so that the same files always give the same bytes.
fn archive(files: &Files) -> std::io::Result<Vec<u8>> {
    let mut archive = Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
    for (path, bytes) in files {
        let mut header = Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        archive.append_data(&mut header, path, bytes.as_slice())?;
    }
    archive.into_inner()?.finish()
}
