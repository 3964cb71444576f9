//! Makes what a release consists of, and checks it.

mod archive;
mod bill;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use phrasebook_finding::shown_path;
use sha2::{Digest, Sha256};
use xtask::Error;

use crate::process::{command, run, say};
use crate::{consumers, release};
use archive::Entry;

/// The file with the hashes of all others.
const SUMS: &str = "SHA256SUMS";

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// Files of an archive by their paths.
type Entries = BTreeMap<String, Entry>;

/// Writes the files of a release to a folder, which must be empty or missing, and checks them.
pub(crate) fn all(root: &Path, out: &Path) -> Result<(), Error> {
    fs::create_dir_all(out).map_err(Error::file(out))?;
    let out = &fs::canonicalize(out).map_err(Error::file(out))?;
    if fs::read_dir(out).map_err(Error::file(out))?.next().is_some() {
        return Err(Error::check("dist", format!("{} is not empty", shown_path(out))));
    }
    let program = release::build(root)?;
    let system = release::system(root)?;
    let version = env!("CARGO_PKG_VERSION");
    let work = tempfile::tempdir().map_err(Error::file(&std::env::temp_dir()))?;
    let work = work.path();

    let folder = format!("sip-phrasebook-{version}-{system}");
    pack(out, &folder, &own(root, &program)?)?;
    let (tables, exports) = (work.join("tables"), work.join("exports"));
    run("tables", command(&program.to_string_lossy(), &["--out"], root).arg(&tables))?;
    run("exports", command(&program.to_string_lossy(), &["export", "all", "--out"], root).arg(&exports))?;
    for (name, files) in [("tables", &tables), ("exports", &exports)] {
        let mut entries = Entries::new();
        collect(files, files, &mut entries)?;
        pack(out, &format!("sip-phrasebook-{name}-{version}"), &entries)?;
    }
    crates(root, &work.join("target"), out)?;
    packages(root, &exports, out)?;
    write(&out.join(format!("{folder}.cdx.json")), &bill::make(root, &system)?)?;
    sums(out)?;
    check(out, &folder, &tables)
}

/// The program, with the files that its users read and load.
fn own(root: &Path, program: &Path) -> Result<Entries, Error> {
    let mut entries = Entries::new();
    let mut add = |name: &str, bytes: Vec<u8>, is_program: bool| {
        entries.insert(name.to_owned(), Entry { bytes, is_program });
    };
    let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    add(&name, read(program)?, true);
    for name in ["README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-CC0", "LICENSE-MIT"] {
        add(name, read(&root.join(name))?, false);
    }
    let printed = |arguments: &[&str]| {
        let name = arguments.join(" ");
        let mut program = command(&program.to_string_lossy(), arguments, root);
        let output = program.output().map_err(|error| Error::Start { name: name.clone(), error })?;
        if output.status.success() && !output.stdout.is_empty() {
            Ok(output.stdout)
        } else {
            Err(Error::Failed { name, command: format!("{program:?}") })
        }
    };
    for shell in SHELLS {
        let script = printed(&["completions", shell])?;
        add(&format!("completions/sip-phrasebook.{shell}"), script, false);
    }
    let page = printed(&["man"])?;
    for command in commands(&String::from_utf8_lossy(&page)) {
        let page = printed(&["man", &command])?;
        add(&format!("man/man1/sip-phrasebook-{command}.1"), page, false);
    }
    add("man/man1/sip-phrasebook.1", page, false);
    Ok(entries)
}

/// The commands whose manual pages the program's manual page refers to.
fn commands(page: &str) -> impl Iterator<Item = String> {
    // A hyphen is escaped in a manual page.
    let names = page.lines().filter_map(|line| line.strip_prefix(r"sip\-phrasebook\-")?.strip_suffix("(1)"));
    names.map(|name| name.replace(r"\-", "-"))
}

/// Packs the crates as they would be published.
fn crates(root: &Path, target: &Path, out: &Path) -> Result<(), Error> {
    // `cargo xtask test` builds the packages; here they are only packed.
    let package =
        ["package", "--quiet", "--workspace", "--exclude", "xtask", "--exclude", "bench", "--no-verify"];
    let mut package = command("cargo", &package, root);
    run("crates", package.args(["--allow-dirty", "--target-dir"]).arg(target))?;
    let folder = target.join("package");
    for entry in fs::read_dir(&folder).map_err(Error::file(&folder))?.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "crate") {
            fs::copy(&path, out.join(entry.file_name())).map_err(Error::file(&path))?;
        }
    }
    Ok(())
}

/// Packs the packages for npm and Python.
fn packages(root: &Path, exports: &Path, out: &Path) -> Result<(), Error> {
    let to = out.to_string_lossy();
    run(
        "npm package",
        &mut command("npm", &["pack", "--silent", "--pack-destination", &to], &exports.join("npm")),
    )?;
    let python = consumers::python(root)?;
    let build = ["-m", "build", "--quiet", "--wheel", "--no-isolation", "--outdir", &to, "."];
    let mut build = command(&python.to_string_lossy(), &build, &exports.join("python"));
    run("Python package", build.env("SOURCE_DATE_EPOCH", release::EPOCH))
}

/// Writes the hashes of all files in the format of `sha256sum`.
fn sums(out: &Path) -> Result<(), Error> {
    let mut text = String::new();
    for path in files(out)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let hash = base16ct::lower::encode_string(&Sha256::digest(read(&path)?));
        text.extend([&*hash, "  ", &*name, "\n"]);
    }
    write(&out.join(SUMS), text.as_bytes())
}

/// Checks the hashes, unpacks the archive of the program with `tar`, and runs the program.
fn check(out: &Path, folder: &str, tables: &Path) -> Result<(), Error> {
    run("hashes", &mut command("sha256sum", &["--check", "--strict", "--quiet", SUMS], out))?;
    let work = tempfile::tempdir().map_err(Error::file(out))?;
    let work = work.path();
    let archive = out.join(format!("{folder}.tar.gz"));
    run("unpacking", command("tar", &["--extract", "--gzip", "--file"], work).arg(&archive))?;
    let program = work.join(folder).join("sip-phrasebook");
    let program = program.to_string_lossy();
    run("version", &mut command(&program, &["--version"], work))?;
    run("Korean tables", &mut command(&program, &["--lang", "ko", "--out", "made"], work))?;
    let (made, expected) = (work.join("made/ko"), tables.join("ko"));
    let (mut found, mut all) = (Entries::new(), Entries::new());
    collect(&made, &made, &mut found)?;
    collect(&expected, &expected, &mut all)?;
    let is_same = found.len() == all.len()
        && found.iter().all(|(path, entry)| all.get(path).is_some_and(|other| other.bytes == entry.bytes));
    if !is_same || found.is_empty() {
        return Err(Error::check("dist", "the packed program writes different Korean tables"));
    }
    for path in files(out)? {
        let size = fs::metadata(&path).map_err(Error::file(&path))?.len();
        say(&format!("{size:>10}  {}", shown_path(&path)));
    }
    Ok(())
}

fn pack(out: &Path, folder: &str, entries: &Entries) -> Result<(), Error> {
    let path = out.join(format!("{folder}.tar.gz"));
    let bytes = archive::write(folder, entries).map_err(Error::file(&path))?;
    write(&path, &bytes)
}

/// The files of a folder by their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(Error::file(folder))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// Collects the files below a folder, except those whose names begin with a dot.
fn collect(base: &Path, folder: &Path, entries: &mut Entries) -> Result<(), Error> {
    for path in files(folder)? {
        let name = path.strip_prefix(base).unwrap_or(&path).to_string_lossy().into_owned();
        if path.is_dir() {
            collect(base, &path, entries)?;
        } else if !name.starts_with('.') {
            entries.insert(name, Entry { bytes: read(&path)?, is_program: false });
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file(path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(Error::file(path))
}
