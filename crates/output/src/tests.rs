//! What a folder looks like after runs of all kinds.

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::*;
use crate::folder::STAGE;
use crate::manifest::Manifest;
use crate::paths::MANIFEST;

mod errors;
mod refused;
mod replaced;
mod swapped;

static NEVER: AtomicBool = AtomicBool::new(false);

fn files(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_owned())).collect()
}

/// Options as most runs have them.
fn options(out: &Path) -> Options<'_> {
    Options {
        out,
        set: "tables",
        complete: true,
        beside: false,
        names: Names::Portable,
        force: false,
        way: Way::Replace,
        protected: &[],
        interrupted: &NEVER,
    }
}

fn variables() -> Variables {
    Variables { tags: ["en", "ko"].map(str::to_owned).into(), keys: ["486"].map(str::to_owned).into() }
}

fn write_with(options: Options<'_>, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    let writer = Writer::open(options, &|| ())?;
    writer.add_all(files(wanted))?;
    writer.finish(&variables())
}

fn write(out: &Path, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    write_with(options(out), wanted)
}

fn force(out: &Path, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    write_with(Options { force: true, ..options(out) }, wanted)
}

fn swap(out: &Path, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    write_with(Options { way: Way::Swap, ..options(out) }, wanted)
}

fn check(out: &Path, wanted: &[(&str, &str)]) -> Result<Vec<Difference>, Error> {
    let checker = Checker::open(out, "tables", Names::Portable)?;
    checker.add_all(files(wanted))?;
    assert_eq!(checker.compared(), wanted.len());
    checker.finish(true)
}

#[track_caller]
fn refused(result: Result<Report, Error>, why: &str) {
    let error = result.unwrap_err();
    assert!(matches!(error, Error::Refused(_)), "{error:?}");
    assert!(error.to_string().contains(why), "{error}");
}

/// All files below a folder, and the empty folders.
fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            let below = listing(&entry.path());
            if below.is_empty() {
                found.push(format!("{name}/"));
            }
            found.extend(below.into_iter().map(|below| format!("{name}/{below}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// A folder that anybody may have prepared: its manifest lists files with their right hashes.
fn ship(out: &Path, set: &str, shipped: &[(&str, &str)]) {
    let mut manifest = Manifest { set: set.to_owned(), ..Manifest::default() };
    for (path, text) in shipped {
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
        manifest.files.insert((*path).to_owned(), hash::of(text.as_bytes()));
    }
    fs::write(out.join(MANIFEST), manifest.text()).unwrap();
}
