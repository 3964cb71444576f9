//! Makes everything that the program makes, under circumstances that must not matter, and compares the bytes.

mod variation;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use xtask::Error;

use crate::process::{command, run, say};
use crate::{debian, program, release};
use variation::{COMPILED, Data, FOLDERS, Machine, Variation};

const NAME: &str = "reproduce";

/// What a run makes: the folder, and the command that writes to it.
const MAKES: [(&str, &[&str]); 8] = [
    ("tables", &[]),
    ("site", &["site", "--base-url", "https://example.org/sip/"]),
    ("mdbook", &["site", "--flavor", "mdbook"]),
    ("docusaurus", &["site", "--flavor", "docusaurus"]),
    ("starlight", &["site", "--flavor", "starlight"]),
    ("hugo", &["site", "--flavor", "hugo"]),
    ("zola", &["site", "--flavor", "zola"]),
    ("exports", &["export", "all"]),
];

/// The hash of each file, by its path.
type Hashes = BTreeMap<String, String>;

/// Makes everything a number of times, and fails unless all runs wrote the same bytes under the same names.
///
/// With `is_release`, half of the runs use the release build.
pub(crate) fn all(root: &Path, runs: usize, is_release: bool) -> Result<(), Error> {
    debian::install(&["faketime", "libc-bin", "locales", "tzdata", "util-linux"], root)?;
    let mut programs = vec![("debug", program::build(root)?)];
    if is_release {
        programs.push(("release", release::build(root)?));
    }

    // In a file system in memory, a folder lists its entries in the order in which they were made.
    let memory = Path::new("/dev/shm");
    let base = tempfile::Builder::new()
        .prefix("sip-phrasebook-reproduce-")
        .tempdir()
        .map_err(Error::file(&env::temp_dir()))?;
    let shuffled = tempfile::Builder::new()
        .prefix("sip-phrasebook-reproduce-")
        .tempdir_in(memory)
        .map_err(Error::file(memory))?;
    for folder in [&base, &shuffled] {
        open(folder.path())?;
    }
    let base = base.path();
    for (name, from) in programs {
        fs::copy(&from, base.join(name)).map_err(Error::file(&from))?;
    }
    let machine = machine(root, base, is_release)?;
    if !machine.is_root {
        say("not root: all runs have the same user");
    }
    if machine.cpus.len() < 2 {
        say("one processor: all runs use it");
    }

    let mut first = None;
    let mut orders = BTreeSet::new();
    for number in 0..runs {
        let variation = Variation::new(number, &machine);
        let copy = shuffled.path().join(number.to_string());
        if variation.data != Data::BuiltIn {
            orders.insert(shuffle(root, &copy, number)?);
        }
        let folder = base.join(format!("run-{number}"));
        let hashes = one(&variation, &folder, &copy, base, &machine)?;
        let hash = total(&hashes);
        say(&format!("{hash:.16} {:2} {}", number + 1, variation.words()));
        let (expected, known) = first.get_or_insert((hash.clone(), hashes.clone()));
        if *expected != hash {
            let differ = different(known, &hashes).join(", ");
            return Err(Error::check(NAME, format!("run {} differs from the first in {differ}", number + 1)));
        }
        for path in [&folder, &copy] {
            if path.exists() {
                fs::remove_dir_all(path).map_err(Error::file(path))?;
            }
        }
    }
    let Some((hash, hashes)) = first else { return Err(Error::check(NAME, "there is no run")) };
    if runs >= 8 && orders.len() < 2 {
        return Err(Error::check(NAME, "all copies of the data list their entries in the same order"));
    }
    say(&format!("{runs} runs made {} files each, all with the hash {hash}", hashes.len()));
    Ok(())
}

/// Makes everything once.
fn one(
    variation: &Variation,
    folder: &Path,
    copy: &Path,
    base: &Path,
    machine: &Machine,
) -> Result<Hashes, Error> {
    fs::create_dir_all(folder).map_err(Error::file(folder))?;
    for name in FOLDERS.iter().filter(|name| !name.starts_with('/')) {
        let name = base.join(name);
        fs::create_dir_all(&name).map_err(Error::file(&name))?;
    }
    variation.give(folder).map_err(Error::file(folder))?;
    let name = format!("run {}", variation.number + 1);
    let missed =
        variation.missed(base, copy, machine).map_err(|error| Error::Start { name: name.clone(), error })?;
    if !missed.is_empty() {
        return Err(Error::check(
            name,
            format!("the circumstances did not take effect: {}", missed.join(", ")),
        ));
    }
    let program = base.join(if variation.is_release { "release" } else { "debug" });
    let (program, copy_name) = (program.to_string_lossy(), copy.to_string_lossy());
    for (make, arguments) in MAKES {
        let out = folder.join(make);
        let out = out.to_string_lossy();
        let root: &[&str] = if variation.data == Data::Root { &["--root", &copy_name] } else { &[] };
        let words = [&[&*program], root, arguments, &["--out", &*out]].concat();
        let mut command = variation.command(base, copy, machine, &words);
        let output = command.output().map_err(|error| Error::Start { name: name.clone(), error })?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(Error::check(name, format!("{make}: {text}")));
        }
    }
    let mut hashes = Hashes::new();
    hash(folder, folder, &mut hashes)?;
    let made: BTreeSet<_> = hashes.keys().filter_map(|path| path.split('/').next()).collect();
    if made.len() == MAKES.len() {
        Ok(hashes)
    } else {
        Err(Error::check(name, format!("only {made:?} were made")))
    }
}

/// Finds out what can be varied, and compiles the locales of the C library.
fn machine(root: &Path, base: &Path, has_release: bool) -> Result<Machine, Error> {
    let locales = base.join("locales");
    fs::create_dir(&locales).map_err(Error::file(&locales))?;
    for (source, name) in COMPILED {
        let to = locales.join(name);
        let compile = ["--no-archive", "-i", source, "-f", "UTF-8", &to.to_string_lossy()];
        run(&format!("locale {name}"), &mut command("localedef", &compile, root))?;
    }
    let status = Path::new("/proc/self/status");
    let text = fs::read_to_string(status).map_err(Error::file(status))?;
    let list = text.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:")).unwrap_or_default();
    let user =
        command("id", &["-u"], root).output().map_err(|error| Error::Start { name: "id".into(), error })?;
    let user: u32 = String::from_utf8_lossy(&user.stdout).trim().parse().unwrap_or_default();
    Ok(Machine { cpus: variation::cpus(list), is_root: user == 0, user, locales, has_release })
}

/// Copies records and locales, creating folders and files in an order that depends on the number of the run.
///
/// Returns the order in which the copy lists its locales.
fn shuffle(root: &Path, copy: &Path, number: usize) -> Result<Vec<String>, Error> {
    let mut paths = BTreeMap::new();
    for top in ["records", "locales"] {
        let mut files = Vec::new();
        files_below(&root.join(top), &mut files)?;
        for file in files {
            let digest = Sha256::digest(format!("{number} {}", phrasebook_finding::shown_path(&file)));
            paths.insert(digest.to_vec(), file);
        }
    }
    for file in paths.values() {
        let to = copy.join(file.strip_prefix(root).unwrap_or(file));
        fs::create_dir_all(to.parent().unwrap_or(copy)).map_err(Error::file(&to))?;
        fs::copy(file, &to).map_err(Error::file(&to))?;
    }
    let locales = copy.join("locales");
    let entries = fs::read_dir(&locales).map_err(Error::file(&locales))?;
    Ok(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let mut entries: Vec<_> =
        fs::read_dir(folder).and_then(Iterator::collect::<Result<_, _>>).map_err(Error::file(folder))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() { files_below(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

/// Hashes the files below a folder.
fn hash(base: &Path, folder: &Path, hashes: &mut Hashes) -> Result<(), Error> {
    let mut files = Vec::new();
    files_below(folder, &mut files)?;
    for path in files {
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        let name = path.strip_prefix(base).unwrap_or(&path).to_string_lossy().into_owned();
        hashes.insert(name, base16ct::lower::encode_string(&Sha256::digest(bytes)));
    }
    Ok(())
}

/// One hash of all names and hashes.
fn total(hashes: &Hashes) -> String {
    let mut sum = Sha256::new();
    for (path, hash) in hashes {
        sum.update(format!("{hash}  {path}\n"));
    }
    base16ct::lower::encode_string(&sum.finalize())
}

/// The paths of two sets that are not the same in both, at most ten.
fn different<'a>(one: &'a Hashes, other: &'a Hashes) -> Vec<&'a str> {
    let paths: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let differ = paths.into_iter().filter(|path| one.get(*path) != other.get(*path));
    differ.map(String::as_str).take(10).collect()
}

/// Lets every user read a folder.
fn open(folder: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .map_err(Error::file(folder))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_byte_change_the_hash() {
        let one = Hashes::from([("a".to_owned(), "0".to_owned())]);
        let other = Hashes::from([("b".to_owned(), "0".to_owned())]);
        let third = Hashes::from([("a".to_owned(), "1".to_owned())]);
        assert_ne!(total(&one), total(&other));
        assert_ne!(total(&one), total(&third));
        assert_eq!(different(&one, &other), ["a", "b"]);
        assert_eq!(different(&one, &third), ["a"]);
        assert_eq!(different(&one, &one), [""; 0]);
    }
}
