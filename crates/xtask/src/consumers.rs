//! Lets other programs read what this project makes: each format is read by programs that use it.
//!
//! Missing packages are installed: those of Debian by the list here, those of npm by `tests/consumers/package.json`, those of
//! Python by `tests/consumers/requirements.txt`. A consumer that cannot be installed or run is a failure.

use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use xtask::{Error, hostile};

use crate::debian;
use crate::process::{command, quiet, run, run_apart, say};

/// A program that reads exports, tables or the site.
struct Consumer {
    name: &'static str,
    /// The Debian packages that it needs in addition to [`TOOLS`].
    debian: &'static [&'static str],
    /// The command, run in the root. These words are replaced: `EXPORTS` by the folder of all exports, `HOSTILE` by the
    /// folder with exports and tables of texts that formats could misread, `SITE` by the folder of the site, `PROGRAM` by
    /// the program, and `python` by the Python that has the packages.
    command: &'static [&'static str],
}

/// Runs a command for the consumer with this name.
type Run = fn(&str, &mut Command) -> Result<(), Error>;

/// Programs that every consumer may use, each with its Debian package.
const TOOLS: &[(&str, &str)] = &[("python3", "python3"), ("npm", "npm"), ("javac", "default-jdk-headless")];

/// The address of the site: below a path, because links are harder to get right there than at the root of a host.
const BASE: &str = "https://example.org/sip/";

/// A message of the Nu checker that is ignored. Files on a disk have no common origin, and the checker takes JSON-LD for a
/// script, so it finds violations of the Content Security Policy. The tests in a browser check the policy.
const POLICY_OF_FILES: &str = ".*violates Content Security Policy.*";

/// The consumers that nothing runs beside: they measure time, or listen at a port of their own.
const ALONE: &[&str] = &["site in Lighthouse", "site in Chromium", "Kamailio", "guide to Kamailio"];

const CONSUMERS: &[Consumer] = &[
    Consumer {
        name: "CSV in Python",
        debian: &[],
        command: &["python", "tests/consumers/csv_equals_json.py", "out"],
    },
    Consumer {
        name: "C header in gcc and g++",
        debian: &["gcc", "g++"],
        command: &["python", "tests/consumers/c_header.py", "EXPORTS"],
    },
    Consumer {
        name: "call records in DuckDB, polars and SQLite",
        debian: &["sqlite3"],
        command: &["python", "tests/consumers/call_records.py", "PROGRAM"],
    },
    Consumer {
        name: "countries of iso-codes in all languages",
        debian: &["iso-codes"],
        command: &["python", "tests/consumers/countries.py", "PROGRAM"],
    },
    Consumer {
        name: "HTML in the Nu checker",
        debian: &[],
        command: &[
            "java",
            "-jar",
            "tests/consumers/node_modules/vnu-jar/build/dist/vnu.jar",
            "--Werror",
            "--skip-non-html",
            "out",
        ],
    },
    Consumer {
        name: "ladders in Mermaid",
        debian: &["chromium"],
        command: &["node", "tests/consumers/mermaid.mjs", "out"],
    },
    Consumer {
        name: "site: structure and links",
        debian: &[],
        command: &["node", "tests/consumers/site/structure.mjs", "SITE", BASE],
    },
    Consumer {
        name: "site: example messages in JsSIP and SIP.js",
        debian: &[],
        command: &["node", "tests/consumers/site/examples.mjs", "SITE"],
    },
    Consumer {
        name: "site in the Nu checker",
        debian: &[],
        command: &[
            "java",
            "-jar",
            "tests/consumers/node_modules/vnu-jar/build/dist/vnu.jar",
            "--Werror",
            "--skip-non-html",
            "--filterpattern",
            POLICY_OF_FILES,
            "SITE",
        ],
    },
    Consumer {
        name: "site in html-validate",
        debian: &[],
        command: &[
            "tests/consumers/node_modules/.bin/html-validate",
            "--config",
            "tests/consumers/site/.htmlvalidate.mjs",
            "--max-warnings",
            "0",
            "SITE",
        ],
    },
    Consumer {
        name: "site in linkinator",
        debian: &[],
        command: &["node", "tests/consumers/site/links.mjs", "SITE", BASE, "PROGRAM"],
    },
    Consumer {
        name: "site in axe",
        debian: &["chromium", "fonts-noto-cjk"],
        command: &["node", "tests/consumers/site/axe.mjs", "SITE", BASE],
    },
    Consumer {
        name: "site in Lighthouse",
        debian: &["chromium", "fonts-noto-cjk"],
        command: &["node", "tests/consumers/site/lighthouse.mjs", "SITE"],
    },
    Consumer {
        name: "site in Chromium",
        debian: &["chromium", "fonts-noto-cjk"],
        command: &["node", "tests/consumers/site/browser.mjs", "SITE", BASE, "PROGRAM"],
    },
    Consumer { name: "JSON in ajv", debian: &[], command: &["node", "tests/consumers/json.mjs", "EXPORTS"] },
    Consumer {
        name: "Kamailio",
        debian: &[
            "kamailio",
            "kamailio-lua-modules",
            "kamailio-sqlite-modules",
            "lua5.1",
            "sip-tester",
            "sipsak",
        ],
        command: &["python", "tests/consumers/kamailio/run.py", "EXPORTS"],
    },
    Consumer {
        name: "guide to Kamailio",
        debian: &["kamailio", "kamailio-lua-modules", "kamailio-sqlite-modules", "sip-tester"],
        command: &["python", "tests/consumers/kamailio/guide.py", "EXPORTS"],
    },
    Consumer {
        name: "phrases in JsSIP and SIP.js",
        debian: &[],
        command: &["node", "tests/consumers/web_phones.mjs", "EXPORTS"],
    },
    Consumer {
        name: "npm package in Node.js, TypeScript and a bundler",
        debian: &[],
        command: &["node", "tests/consumers/javascript/package.mjs", "EXPORTS"],
    },
    Consumer {
        name: "README: a web phone with JsSIP",
        debian: &[],
        command: &["node", "tests/consumers/javascript/readme.mjs", "PROGRAM"],
    },
    Consumer {
        name: "ECMAScript module in Chromium",
        debian: &["chromium"],
        command: &["node", "tests/consumers/javascript/browser.mjs", "EXPORTS"],
    },
    Consumer {
        name: "Python package, built and installed",
        debian: &[],
        command: &["python", "tests/consumers/python/package.py", "EXPORTS"],
    },
    Consumer {
        name: "gettext catalogs in msgfmt and Python",
        debian: &["gettext"],
        command: &["python", "tests/consumers/words/po.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "XLIFF in the Translate Toolkit",
        debian: &[],
        command: &["python", "tests/consumers/words/xliff.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "XLIFF in the package xliff",
        debian: &[],
        command: &["node", "tests/consumers/words/xliff.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "Fluent in @fluent/bundle",
        debian: &[],
        command: &["node", "tests/consumers/words/fluent.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "JSON in i18next",
        debian: &[],
        command: &["node", "tests/consumers/words/i18next.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "ARB in FormatJS",
        debian: &[],
        command: &["node", "tests/consumers/words/arb.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "structure of string catalogs",
        debian: &[],
        command: &["node", "tests/consumers/words/xcstrings.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "resource bundles in Java",
        debian: &[],
        command: &["python", "tests/consumers/words/properties.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "Android resources in aapt2",
        debian: &["aapt"],
        command: &["python", "tests/consumers/words/android.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in mdBook",
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "mdbook", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Docusaurus",
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "docusaurus", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Starlight",
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "starlight", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Hugo",
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "hugo", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Zola",
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "zola", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "hostile texts in gcc, Node.js, Python, Lua and SQLite",
        debian: &["gcc", "g++", "lua5.1", "sqlite3"],
        command: &["python", "tests/consumers/hostile/run.py", "HOSTILE"],
    },
    Consumer {
        name: "hostile texts in remark, MDX and markdown-it",
        debian: &[],
        command: &["node", "tests/consumers/hostile/markdown.mjs", "PROGRAM", "HOSTILE"],
    },
    Consumer {
        name: "no panic from the library",
        debian: &[],
        command: &["python", "tests/consumers/library/no_panic.py"],
    },
    Consumer {
        name: "instructions of a lookup",
        debian: &["binutils", "valgrind"],
        command: &["python", "tests/consumers/library/instructions.py"],
    },
    Consumer {
        name: "sizes of the library",
        debian: &["binutils"],
        command: &["python", "tests/consumers/library/sizes.py"],
    },
    Consumer {
        name: "library for microcontrollers and WebAssembly",
        debian: &["rust-web-src", "rustc-web"],
        command: &["python", "tests/consumers/library/targets.py"],
    },
];

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
    let exports = root.join("target/consumers/exports");
    let exports = exports.to_string_lossy();
    let export = &["run", "--quiet", "--all-features", "--", "export", "all", "--out", &exports, "--force"];
    run("export", &mut command("cargo", export, root))?;
    let hostile = hostile(root)?;
    let hostile = hostile.to_string_lossy();
    let site = root.join("target/consumers/site");
    let site = site.to_string_lossy();
    let make =
        &["run", "--quiet", "--all-features", "--", "site", "--out", &site, "--base-url", BASE, "--force"];
    run("site", &mut command("cargo", make, root))?;
    // Cargo puts the program into the same folder as this one.
    let built = std::env::current_exe().map_err(|error| Error::File { path: "cargo xtask".into(), error })?;
    let built = built.with_file_name(format!("sip-phrasebook{}", std::env::consts::EXE_SUFFIX));
    let built = built.to_string_lossy();
    let python = root.join("target/consumers/python/bin/python");
    let python = python.to_string_lossy();
    let count = consumers.len();
    let run_one = |consumer: &Consumer, run: Run| {
        let words: Vec<&str> = consumer
            .command
            .iter()
            .map(|word| match *word {
                "EXPORTS" => &*exports,
                "HOSTILE" => &*hostile,
                "SITE" => &*site,
                "PROGRAM" => &*built,
                "python" => &*python,
                word => word,
            })
            .collect();
        let (program, arguments) = words.split_first()?;
        // One failure says nothing about the other consumers.
        let failure = run(consumer.name, &mut command(program, arguments, root)).err()?;
        say(&failure.to_string());
        Some(consumer.name)
    };
    let (alone, others): (Vec<&Consumer>, Vec<_>) =
        consumers.into_iter().partition(|consumer| ALONE.contains(&consumer.name));
    // Many use one processor only.
    let others = others.par_iter().with_max_len(1);
    let mut failures: Vec<&str> = others.filter_map(|consumer| run_one(consumer, run_apart)).collect();
    failures.extend(alone.into_iter().filter_map(|consumer| run_one(consumer, run)));
    if !failures.is_empty() {
        return Err(Error::check("consumers", format!("failed: {}", failures.join(", "))));
    }
    say(&format!("== {count} consumers passed"));
    Ok(())
}

/// Exports texts that formats could misread, and renders their tables.
///
/// They are the dataset `words`, and below `sip` the dataset of SIP, whose formats nothing else has.
fn hostile(root: &Path) -> Result<PathBuf, Error> {
    let (from, to) = (root.join("tests/data/hostile-words"), root.join("target/consumers/hostile"));
    let failed = |error| Error::File { path: to.clone(), error };
    if to.exists() {
        std::fs::remove_dir_all(&to).map_err(failed)?;
    }
    let mut files = vec!["records/words/dataset.toml".to_owned(), "records/words/all.toml".to_owned()];
    for tag in ["en", "ko"] {
        files.push(format!("locales/{tag}/words.ftl"));
        // All datasets use the same words for the tables and pages themselves.
        for name in ["ui.ftl", "site.ftl"] {
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
    let mut tags = Vec::new();
    for top in ["records", "locales"] {
        for folder in entries(&root.join(top))? {
            for file in entries(&folder)? {
                let below = file.strip_prefix(root).unwrap_or(&file);
                copy(&file, &sip.join(below)).map_err(failed)?;
            }
            let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
            tags.extend(name.filter(|_| top == "locales"));
        }
    }
    hostile::fill_sip(&sip, &tags, &texts, 0)?;
    let phrases: Vec<String> = texts.iter().filter(|text| hostile::is_phrase(text)).cloned().collect();
    hostile::fill_phrases(&sip, "zh-CN", &phrases)?;
    for folder in [&to, &sip] {
        let (data, exports) = (folder.to_string_lossy(), folder.join("exports"));
        let exports = exports.to_string_lossy();
        let program = &["run", "--quiet", "--all-features", "--", "--root", &data];
        let export = [program.as_slice(), &["export", "all", "--out", &exports]].concat();
        run("export of hostile texts", &mut command("cargo", &export, root))?;
        run("tables of hostile texts", &mut command("cargo", program, root))?;
    }
    Ok(to)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |error| Error::File { path: folder.to_owned(), error };
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(failed)).collect()
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    to.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::copy(from, to).map(|_| ())
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
    let (npm, python) = rayon::join(|| run("npm packages", &mut command("npm", npm, root)), || python(root));
    npm.and(python.map(|_| ()))
}

/// Makes the environment of Python with the packages that consumers use, and returns its Python.
pub(crate) fn python(root: &Path) -> Result<PathBuf, Error> {
    let environment = &["-m", "venv", "target/consumers/python"];
    if !root.join("target/consumers/python/bin/pip").exists() {
        let made = run("Python environment", &mut command("python3", environment, root));
        // The module `venv` is a package of its own in Debian.
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
    run("Python packages", &mut command(&python.to_string_lossy(), pip, root))?;
    Ok(python)
}
