//! Every block of code in the documentation works as it is printed.
//!
//! A block is known by its page and by the words after its fence: the language, and a name where the page has several
//! blocks in that language. [`BLOCKS`] says how each one is checked; a block that is not in the table fails a test.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::common::{root, stdout};
use crate::terminal;

/// How a block is checked.
enum Check {
    /// By this test, which gets the blocks of the row.
    Here(fn(&[&str])),
    /// By a script of `cargo xtask consumers`, which reads the block from the page.
    By(&'static str),
    /// Not at all, for this reason.
    No(&'static str),
}

use Check::{By, Here, No};

/// Page, blocks, and how they are checked.
const BLOCKS: &[(&str, &[&str], Check)] = &[
    ("README.md", &["console commands"], Here(terminal::runs)),
    ("README.md", &["console server"], Here(terminal::runs)),
    ("README.md", &["console library", "rust"], Here(program_of_a_user)),
    ("README.md", &["c"], By("c_package.py")),
    ("README.md", &["console web phone", "js"], By("javascript/readme.mjs")),
    ("README.md", &["console call records", "sql duckdb"], By("call_records.py")),
    ("README.md", &["console site"], Here(terminal::runs)),
    ("README.md", &["console terminal"], Here(terminal::runs)),
    ("README.md", &["console swap"], Here(terminal::runs)),
    ("README.md", &["text"], No("it lists files; the datasets in records/ and locales/ have this shape")),
    ("CONTRIBUTING.md", &["ftl"], Here(message_of_a_code)),
    (
        "docs/apps.md",
        &["console android", "console apple", "console java", "console flutter"],
        Here(terminal::runs),
    ),
    ("docs/apps.md", &["kotlin"], By("words/kotlin.py")),
    ("docs/apps.md", &["swift"], By("words/swift.py")),
    ("docs/apps.md", &["java"], By("words/properties.py")),
    (
        "docs/asterisk-freeswitch.md",
        &[
            "console export",
            "console sqlite",
            "lua freeswitch",
            "xml freeswitch",
            "ini func_odbc.conf",
            "ini extensions.conf",
        ],
        By("lua.py"),
    ),
    (
        "docs/c.md",
        &["console install", "c program", "text output", "console pkg-config", "cmake"],
        By("c_package.py"),
    ),
    ("docs/call-records.md", &["console exports", "console sqlite"], By("call_records.py")),
    (
        "docs/call-records.md",
        &[
            "sql duckdb failed calls",
            "sql duckdb calls",
            "sql duckdb failures by reason",
            "sql duckdb share by class",
            "sql duckdb server failures by hour",
            "sql duckdb codes from logged text",
            "sql duckdb hangups from Asterisk",
            "sql duckdb hangups from FreeSWITCH",
            "sql duckdb hang-up causes",
        ],
        By("call_records.py"),
    ),
    ("docs/call-records.md", &["sql clickhouse"], By("call_records.py")),
    (
        "docs/call-records.md",
        &["sql sqlite failures by reason", "sql sqlite codes of phrases"],
        By("call_records.py"),
    ),
    (
        "docs/call-records.md",
        &[
            "python polars",
            "python pandas",
            "python spark",
            "python spark failures by reason",
            "python spark hang-up causes",
        ],
        By("call_records.py"),
    ),
    ("docs/kamailio.md", &["console export"], Here(terminal::runs)),
    (
        "docs/kamailio.md",
        &["text modules", "text routes", "text own routes", "text sqlite", "lua"],
        By("kamailio/guide.py"),
    ),
    (
        "docs/kamailio.md",
        &[
            "console stock",
            "diff phrasebook",
            "text languages of callers",
            "text default language",
            "text use of default language",
        ],
        By("kamailio/stock.py"),
    ),
    ("docs/opensips.md", &["console export"], Here(terminal::runs)),
    (
        "docs/opensips.md",
        &[
            "text configuration",
            "text own routes",
            "text sqlite",
            "text reload",
            "text build",
            "text script",
            "text trial",
        ],
        No("Debian 12 has no package of OpenSIPS; tried as printed with 4.0.1 and 3.6.8"),
    ),
    (
        "docs/rust.md",
        &["console add", "rust start", "rust rsip", "console udp", "toml"],
        By("library/guide.py"),
    ),
    ("docs/python.md", &["console install", "python", "python causes"], By("python/package.py")),
    ("docs/site.md", &["console write"], Here(terminal::runs)),
    ("docs/site.md", &["console pictures"], By("site/pictures.mjs")),
    ("docs/site.md", &["console swap"], Here(terminal::runs)),
    ("docs/site.md", &["console add"], Here(terminal::runs)),
    ("docs/site.md", &["text policy"], Here(policy_of_the_site)),
    (
        "docs/site.md",
        &["console mdbook", "js docusaurus", "js astro", "js starlight", "toml hugo", "toml zola"],
        By("site/flavors.py"),
    ),
    ("docs/web-phone.md", &["console npm"], By("javascript/readme.mjs")),
    ("docs/web-phone.md", &["js JsSIP", "js SIP.js"], By("javascript/package.mjs")),
    ("docs/web-phone.md", &["console esm"], Here(terminal::runs)),
    ("docs/web-phone.md", &["html"], By("javascript/browser.mjs")),
    ("crates/sip-phrasebook/README.md", &["rust"], Here(library_page)),
    (
        "crates/export/src/sip/npm/README.md",
        &["js", "js load", "js one language"],
        By("javascript/package.mjs"),
    ),
    ("crates/export/src/sip/npm/failures.md", &["js JsSIP", "js SIP.js"], By("javascript/package.mjs")),
    ("crates/export/src/sip/python/README.md", &["python", "python enumeration"], By("python/package.py")),
];

/// Pages that are not read: `cargo xtask bake` writes this one, and the tests of the lints check its examples.
const BAKED: &[&str] = &["docs/lints.md"];

/// The blocks of a page: the words after the fence, and the text.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open = None;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = Some((info.to_string(), String::new()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                panic!("a block without a fence in {page}")
            }
            Event::Text(text) => {
                if let Some((_, block)) = &mut open {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

/// The pages that users read: at the top, in docs/, and the READMEs of the packages.
fn pages() -> Vec<String> {
    let mut pages = vec!["README.md".to_owned(), "CONTRIBUTING.md".to_owned()];
    let mut folders = vec![root().join("docs"), root().join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") && !BAKED.contains(&name.as_str())
            {
                pages.push(name);
            }
        }
    }
    pages
}

#[track_caller]
fn block<'a>(blocks: &'a [(String, String)], page: &str, name: &str) -> &'a str {
    let found: Vec<_> = blocks.iter().filter(|(info, _)| info == name).collect();
    let [(_, text)] = found[..] else { panic!("{page} has {} blocks `{name}`", found.len()) };
    text
}

#[test]
fn the_table_has_every_block_of_the_documentation() {
    let mut found = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(root().join(&page)).unwrap();
        found.extend(blocks(&text).into_iter().map(|(info, _)| (page.clone(), info)));
    }
    found.sort();
    let rows = BLOCKS.iter().flat_map(|(page, names, _)| names.iter().map(move |name| (page, name)));
    let mut listed: Vec<_> = rows.map(|(page, name)| ((*page).to_owned(), (*name).to_owned())).collect();
    listed.sort();
    assert_eq!(found, listed, "left: the blocks of the documentation; right: the table BLOCKS");
}

#[test]
fn blocks_that_are_checked_here_work() {
    let mut checked = 0;
    for (page, names, check) in BLOCKS {
        let Here(check) = check else { continue };
        let text = fs::read_to_string(root().join(page)).unwrap();
        let blocks = blocks(&text);
        let texts: Vec<_> = names.iter().map(|name| block(&blocks, page, name)).collect();
        check(&texts);
        checked += texts.len();
    }
    assert!(checked >= 10, "only {checked} blocks were checked");
}

#[test]
fn consumers_read_the_blocks_that_are_theirs() {
    let consumers = fs::read_to_string(root().join("crates/xtask/src/consumers/list.rs")).unwrap();
    for (page, names, check) in BLOCKS {
        let script = match check {
            By(script) => script,
            Here(_) => continue,
            No(reason) => {
                assert!(!reason.is_empty());
                continue;
            }
        };
        assert!(consumers.contains(&format!("\"tests/consumers/{script}\"")), "no consumer runs {script}");
        let text = fs::read_to_string(root().join("tests/consumers").join(script)).unwrap();
        let file = Path::new(page).file_name().unwrap().to_str().unwrap();
        for word in names.iter().chain([&file]) {
            assert!(text.contains(&format!("{word}\"")), "{script} does not read `{word}` of {page}");
        }
    }
}

/// Adds the library to a new package with the first block, and runs the second as its program.
fn program_of_a_user(blocks: &[&str]) {
    let [add, program] = blocks else { panic!("{blocks:?}") };
    let folder = tempfile::tempdir().unwrap();
    let package = folder.path().join("phone");
    new_package(&package);
    fs::write(package.join("src/main.rs"), program).unwrap();
    link(root(), &folder.path().join("sip-phrasebook"));
    let [command] = terminal::commands(add)[..] else { panic!("{add}") };
    let words: Vec<_> = command.split(' ').skip(1).collect();
    assert!(command.starts_with("cargo add "), "{command}");
    cargo(&package, &[&words[..], &["--offline"]].concat());
    cargo(&package, &["run", "--quiet", "--offline"]);
}

/// Runs the block as a documentation test, with nothing but the library and its default features.
fn library_page(blocks: &[&str]) {
    let [_] = blocks else { panic!("{blocks:?}") };
    let folder = tempfile::tempdir().unwrap();
    let package = folder.path().join("phone");
    new_package(&package);
    let library = root().join("crates/sip-phrasebook");
    let page = library.join("README.md").to_str().unwrap().to_owned();
    fs::write(package.join("src/lib.rs"), format!("#![doc = include_str!({page:?})]\n")).unwrap();
    cargo(&package, &["add", "--quiet", "--offline", "--path", library.to_str().unwrap()]);
    let said = cargo(&package, &["test", "--quiet", "--offline", "--doc"]);
    assert!(said.contains("1 passed"), "{said}");
}

fn new_package(folder: &Path) {
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = "[package]\nname = \"phone\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that this workspace has, so that nothing is looked up on the network.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

/// Makes a clone of the project appear at a path.
fn link(folder: &Path, path: &Path) {
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder, path).unwrap();
    #[cfg(windows)]
    std::os::windows::fs::symlink_dir(folder, path).unwrap();
}

fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("snippets");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "cargo {arguments:?}: {said}");
    said
}

/// The block is Fluent, and its attributes are those that a code has.
fn message_of_a_code(blocks: &[&str]) {
    let [text] = blocks else { panic!("{blocks:?}") };
    let resource = fluent_syntax::parser::parse(*text).unwrap();
    let [fluent_syntax::ast::Entry::Message(message)] = &resource.body[..] else { panic!("{text}") };
    let shown: BTreeSet<_> = message.attributes.iter().map(|attribute| attribute.id.name).collect();
    let dataset = fs::read_to_string(root().join("records/sip-response/dataset.toml")).unwrap();
    let dataset: toml::Table = dataset.parse().unwrap();
    let messages = &dataset["messages"];
    let attributes = messages["attributes"].as_array().unwrap().iter();
    let expected: BTreeSet<_> = attributes
        .chain([&messages["detail"]["attribute"], &messages["search"]])
        .map(|name| name.as_str().unwrap())
        .collect();
    assert_eq!(shown, expected);
}

/// Every page of the site has the policy that the guide shows.
fn policy_of_the_site(blocks: &[&str]) {
    let [policy] = blocks else { panic!("{blocks:?}") };
    let folder = tempfile::tempdir().unwrap();
    stdout(&["site", "--lang", "ko", "--out", folder.path().to_str().unwrap()]);
    let document =
        scraper::Html::parse_document(&fs::read_to_string(folder.path().join("ko/486/index.html")).unwrap());
    let selector = scraper::Selector::parse("meta[http-equiv='Content-Security-Policy']").unwrap();
    let found: Vec<_> = document.select(&selector).filter_map(|meta| meta.attr("content")).collect();
    assert_eq!(found, [policy.trim_end()]);
}
