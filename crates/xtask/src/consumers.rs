//! Runs other programs that read what this project makes: for each format, programs that use it.
//!
//! Missing packages are installed: for Debian, those listed in `TOOLS` and `list.rs`; for npm, those of
//! `tests/consumers/package.json`; for Python, those of `tests/consumers/requirements.txt`. A consumer that
//! cannot be installed or run is a failure.

mod list;

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use xtask::{Error, hostile};

use crate::debian;
use crate::process::{command, quiet, run, run_captured, say};
use crate::program;
use list::{BASE, CONSUMERS, Consumer, REPOSITORY, Turn};

/// Runs a command for the consumer with this name.
type Run = fn(&str, &mut Command) -> Result<(), Error>;

/// Programs that every consumer may use, each with its Debian package.
const TOOLS: &[(&str, &str)] = &[("python3", "python3"), ("npm", "npm"), ("javac", "default-jdk-headless")];

/// Installs what the consumers need, exports everything, and runs them all.
///
/// If `names` has any, only the consumers whose names contain one of them are run.
pub(crate) fn all(root: &Path, names: &[String]) -> Result<(), Error> {
    let chosen = |consumer: &&Consumer| {
        names.is_empty()
            || names.iter().any(|name| consumer.name.to_lowercase().contains(&name.to_lowercase()))
    };
    let consumers: Vec<_> = CONSUMERS.iter().filter(chosen).collect();
    if consumers.is_empty() {
        let known: Vec<_> = CONSUMERS.iter().map(|consumer| consumer.name).collect();
        return Err(Error::NoConsumer { names: names.to_vec(), known });
    }
    install(&consumers, root)?;
    let built = program::build(root)?;
    let built = built.to_string_lossy();
    let exports = root.join("target/consumers/exports");
    let exports = exports.to_string_lossy();
    run("export", &mut command(&built, &["export", "all", "--out", &exports, "--force"], root))?;
    let hostile = hostile(root, &built)?;
    let hostile = hostile.to_string_lossy();
    let site = root.join("target/consumers/site");
    let site = site.to_string_lossy();
    let make = &[
        "site",
        "--out",
        &site,
        "--base-url",
        BASE,
        "--repository-url",
        REPOSITORY,
        "--downloads",
        "--force",
    ];
    run("site", &mut command(&built, make, root))?;
    let python = root.join("target/consumers/python/bin/python");
    let python = python.to_string_lossy();
    let count = consumers.len();
    let run_one = |consumer: &Consumer, run: Run| {
        let words: Vec<String> = consumer
            .command
            .iter()
            .map(|word| match *word {
                "EXPORTS" => exports.to_string(),
                "HOSTILE" => hostile.to_string(),
                "SITE" => site.to_string(),
                "PROGRAM" => built.to_string(),
                "python" => python.to_string(),
                word => word
                    .strip_prefix("SITE/")
                    .map_or_else(|| word.to_owned(), |path| format!("{site}/{path}")),
            })
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // One failure says nothing about the other consumers.
        let failure = match words.split_first() {
            Some((program, arguments)) => run(consumer.name, &mut command(program, arguments, root)).err()?,
            None => Error::check(consumer.name, "its command is empty"),
        };
        say(&failure.to_string());
        Some(consumer.name)
    };
    let with = |turn: Turn| consumers.iter().filter(move |consumer| consumer.turn == turn);
    let mut failures: Vec<&str> = std::thread::scope(|scope| {
        let ports = scope.spawn(|| {
            with(Turn::Ports).filter_map(|consumer| run_one(consumer, run_captured)).collect::<Vec<_>>()
        });
        // Many use only one processor. A parallel bridge takes them in order.
        let others = with(Turn::First).chain(with(Turn::Any)).par_bridge();
        let failures: Vec<_> = others.filter_map(|consumer| run_one(consumer, run_captured)).collect();
        failures.into_iter().chain(ports.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    failures.extend(with(Turn::Alone).filter_map(|consumer| run_one(consumer, run)));
    if !failures.is_empty() {
        return Err(Error::check("consumers", format!("failed: {}", failures.join(", "))));
    }
    say(&format!("== {count} consumers passed"));
    Ok(())
}

/// Exports texts that formats could misread, and renders their tables.
///
/// The folder has the dataset `words` and, in `sip`, a copy of our own data, because some formats are only for SIP.
fn hostile(root: &Path, program: &str) -> Result<PathBuf, Error> {
    let (from, to) = (root.join("tests/data/hostile-words"), root.join("target/consumers/hostile"));
    let failed = |error| Error::File { path: to.clone(), error };
    if to.exists() {
        std::fs::remove_dir_all(&to).map_err(failed)?;
    }
    let mut files = vec!["records/words/dataset.toml".to_owned(), "records/words/all.toml".to_owned()];
    for tag in ["en", "ko"] {
        files.push(format!("locales/{tag}/words.ftl"));
        // All datasets use the same words for the tables and pages themselves.
        for name in ["ui.ftl", "site.ftl", "site.state.toml"] {
            let file = format!("locales/{tag}/{name}");
            copy(&root.join(&file), &to.join(&file)).map_err(failed)?;
        }
    }
    for file in files {
        copy(&from.join(&file), &to.join(&file)).map_err(failed)?;
    }
    let texts: Vec<String> =
        hostile::texts(root)?.into_iter().filter(|text| hostile::is_carried(text)).collect();
    hostile::fill_words(&to, &["en", "ko"], &texts)?;
    let sip = to.join("sip");
    for top in ["records", "locales"] {
        copy(&root.join(top), &sip.join(top)).map_err(failed)?;
    }
    let tags = names(&root.join("locales"))?;
    hostile::fill_sip(&sip, &tags, &texts, 0)?;
    let phrases: Vec<String> = texts.iter().filter(|text| hostile::is_phrase(text)).cloned().collect();
    hostile::fill_phrases(&sip, "zh-CN", &phrases)?;
    for folder in [&to, &sip] {
        let (data, exports) = (folder.to_string_lossy(), folder.join("exports"));
        let exports = exports.to_string_lossy();
        let export = ["--root", &*data, "export", "all", "--out", &*exports];
        run("export of hostile texts", &mut command(program, &export, root))?;
        run("tables of hostile texts", &mut command(program, &["--root", &data], root))?;
    }
    Ok(to)
}

fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let failed = |error| Error::File { path: folder.to_owned(), error };
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    entries.map(|entry| Ok(entry.map_err(failed)?.file_name().to_string_lossy().into_owned())).collect()
}

/// Copies a file, or a folder and its contents.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if from.is_dir() {
        return std::fs::read_dir(from)?.try_for_each(|entry| {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))
        });
    }
    to.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::copy(from, to).map(|_| ())
}

/// Installs what all consumers need.
pub(crate) fn install_all(root: &Path) -> Result<(), Error> {
    install(&CONSUMERS.iter().collect::<Vec<_>>(), root)
}

fn install(consumers: &[&Consumer], root: &Path) -> Result<(), Error> {
    let tools = TOOLS.iter().filter(|(program, _)| !quiet(command(program, &["--version"], root)));
    let packages = consumers.iter().flat_map(|consumer| consumer.debian);
    let missing: Vec<&str> = tools.map(|(_, package)| *package).chain(packages.copied()).collect();
    debian::install(&missing, root)?;
    let npm = &[
        "install",
        "--prefix",
        "tests/consumers",
        "--ignore-scripts",
        "--no-package-lock",
        "--no-audit",
        "--no-fund",
    ];
    // Both wait for the network most of the time.
    let (npm, python) =
        rayon::join(|| run_captured("npm packages", &mut command("npm", npm, root)), || python(root));
    npm.and(python.map(|_| ()))
}

/// Makes the Python environment with the packages that consumers use, and returns its interpreter.
pub(crate) fn python(root: &Path) -> Result<PathBuf, Error> {
    let environment = &["-m", "venv", "target/consumers/python"];
    if !root.join("target/consumers/python/bin/pip").exists() {
        let made = run("Python environment", &mut command("python3", environment, root));
        // In Debian, the module `venv` is in a package of its own.
        if made.is_err() {
            debian::install(&["python3-venv"], root)?;
            run("Python environment", &mut command("python3", environment, root))?;
        }
    }
    let python = root.join("target/consumers/python/bin/python");
    let pip = &[
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        "tests/consumers/requirements.txt",
    ];
    // The script `pip` names the folder that the environment was made in; this Python does not.
    run_captured("Python packages", &mut command(&python.to_string_lossy(), pip, root))?;
    Ok(python)
}
