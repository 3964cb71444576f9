//! Checks the invariants of ARCHITECTURE.md that no type and no lint can check.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, as it should"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use phrasebook_finding::shown_path;
use syn::visit::{self, Visit};

/// The crates that are part of neither the program nor the library: they measure, write and check.
const CHORES: [&str; 2] = ["bench", "xtask"];

/// The crates that touch the file system, besides [`CHORES`].
const OF_FILES: [&str; 2] = ["generator", "output"];

/// The crates that open sockets.
const OF_SOCKETS: [&str; 2] = ["bench", "serve"];

/// The most lines that a file of ours may have, unless it is generated or a test.
const MAX_LINES: usize = 450;

/// The most lines of crates that tend to grow.
const MAX_CRATE_LINES: [(&str, usize); 2] = [("generator", 6_000), ("site", 4_000)];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The crates, by the names of their folders.
fn crates() -> Vec<String> {
    let folders = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    // A crate of another branch may have left a folder with nothing but `target` in it.
    let folders = folders.filter(|path| path.join("src").is_dir());
    let mut names: Vec<_> =
        folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    assert!(names.len() > 10, "{names:?}");
    names
}

/// Collects the files below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // Packages that npm installed are not ours.
            if !path.ends_with("node_modules") {
                files(&path, found);
            }
        } else {
            found.push(path);
        }
    }
}

/// The files in the `src/` of a crate with their text, without files that are generated or tests.
fn texts(name: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&root().join("crates").join(name).join("src"), &mut found);
    found.sort();
    let is_ours = |path: &PathBuf| {
        let (folder, name) = (path.parent().unwrap(), path.file_name().unwrap().to_str().unwrap());
        let is_test = ["tests.rs", "testing.rs"].contains(&name);
        let is_baked = ["src/generated", "src/fluent"].iter().any(|baked| folder.ends_with(baked));
        !is_test && !is_baked && name != "generated.rs"
    };
    found.into_iter().filter(is_ours).map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The Rust files among them.
fn sources(name: &str) -> Vec<(PathBuf, String)> {
    let is_rust = |path: &Path| path.extension().is_some_and(|ending| ending == "rs");
    texts(name).into_iter().filter(|(path, _)| is_rust(path)).collect()
}

/// The code of a file up to its tests, without lines that are comments.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let lines = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_file_is_too_long() {
    let mut long = Vec::new();
    let mut check = |path: &Path, text: &str| {
        let lines = text.lines().count();
        if lines > MAX_LINES {
            long.push(format!("{}: {lines} lines", shown_path(path)));
        }
        lines
    };
    for name in crates() {
        let lines: usize = texts(&name).iter().map(|(path, text)| check(path, text)).sum();
        let most = MAX_CRATE_LINES.iter().find(|(limited, _)| *limited == name.as_str());
        assert!(most.is_none_or(|(_, most)| lines <= *most), "crates/{name} has {lines} lines");
    }
    let mut layout = Vec::new();
    files(&root().join("templates"), &mut layout);
    files(&root().join("tests/program"), &mut layout);
    for path in layout {
        check(&path, &fs::read_to_string(&path).unwrap());
    }
    assert_eq!(long, [""; 0]);
}

/// The dependencies of a crate, also those of its build script and of single targets, but not those of its tests.
fn dependencies(folder: &str) -> toml::Table {
    let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten();
    let targets = targets.filter_map(|(_, target)| target.as_table());
    let kinds = std::iter::once(&manifest)
        .chain(targets)
        .flat_map(|table| ["dependencies", "build-dependencies"].map(|kind| table.get(kind)));
    kinds
        .flatten()
        .filter_map(toml::Value::as_table)
        .flatten()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

#[test]
fn dependencies_point_down() {
    let allowed: [(&str, &[&str]); 13] = [
        ("crates/finding", &[]),
        ("crates/escape", &[]),
        ("crates/registry", &["finding"]),
        ("crates/catalog", &["finding"]),
        ("crates/dataset", &["catalog", "finding", "registry"]),
        ("crates/export", &["catalog", "dataset", "registry"]),
        ("crates/ladder", &["dataset"]),
        ("crates/output", &["finding"]),
        ("crates/serve", &["output"]),
        ("crates/site", &["catalog", "dataset", "escape", "finding", "ladder", "output", "registry"]),
        ("crates/sip-phrasebook", &[]),
        ("crates/terminal", &["catalog", "dataset", "finding", "ladder", "registry", "sip-phrasebook"]),
        (
            ".",
            &[
                "catalog",
                "dataset",
                "escape",
                "export",
                "finding",
                "ladder",
                "output",
                "registry",
                "serve",
                "sip-phrasebook",
                "site",
                "terminal",
            ],
        ),
    ];
    let listed = allowed.iter().filter_map(|(folder, _)| folder.strip_prefix("crates/"));
    let listed: BTreeSet<_> = listed.chain(["generator"]).chain(CHORES).collect();
    let all = crates();
    assert_eq!(listed, all.iter().map(String::as_str).collect(), "a crate is not in the list above");
    for (folder, allowed) in allowed {
        let depends = dependencies(folder);
        let ours = depends.keys().filter_map(|name| {
            let is_library = name == "sip-phrasebook";
            name.strip_prefix("phrasebook-").or(is_library.then_some(name.as_str()))
        });
        let too_many: Vec<_> = ours.filter(|other| !allowed.contains(other)).collect();
        assert!(too_many.is_empty(), "{folder} depends on {too_many:?}");
        if folder == "crates/registry" {
            assert!(!depends.keys().any(|name| name.starts_with("fluent")), "registry reads words");
        }
        if folder == "crates/sip-phrasebook" {
            let is_optional =
                |value: &toml::Value| value.get("optional") == Some(&toml::Value::Boolean(true));
            assert!(depends.values().all(is_optional), "the library depends on something");
        }
    }
    assert!(
        dependencies("crates/output").contains_key("rustix"),
        "dependencies of single targets are not found"
    );
}

#[test]
fn only_a_few_crates_touch_the_file_system_and_one_opens_a_socket() {
    const FILES: [&str; 9] = [
        "std::fs",
        "std::env",
        "std::process",
        "tokio::fs",
        "File::open",
        ".exists()",
        ".is_dir()",
        ".is_file()",
        "is_terminal",
    ];
    const SOCKETS: [&str; 2] = ["std::net", "tokio::net"];
    // The search below would miss modules of `std` that are imported together.
    const HIDDEN: &str = "use std::{";
    for name in crates() {
        let may_touch_files = CHORES.contains(&name.as_str()) || OF_FILES.contains(&name.as_str());
        let files = FILES.into_iter().filter(|_| !may_touch_files);
        let sockets = SOCKETS.into_iter().filter(|_| !OF_SOCKETS.contains(&name.as_str()));
        let forbidden: Vec<_> = files.chain(sockets).chain([HIDDEN]).collect();
        for (path, text) in sources(&name) {
            let code = code(&text);
            for needle in &forbidden {
                assert!(!code.contains(needle), "{} has {needle}", shown_path(&path));
            }
        }
    }
}

/// Only the library and the code that bakes it name other datasets.
#[test]
fn no_other_rust_names_a_dataset_but_sip_responses() {
    let allowed = ["crates/sip-phrasebook/", "crates/xtask/src/bake"].map(|path| root().join(path));
    let allowed: Vec<_> = allowed.iter().map(|path| path.to_str().unwrap()).collect();
    let mut found = 0;
    for (path, text) in crates().iter().flat_map(|name| sources(name)) {
        let is_allowed = allowed.iter().any(|start| path.to_str().unwrap().starts_with(start));
        let code = code(&text);
        for needle in ["q850", "sip-warning", "sip_warning", "sip-cause", "sip_cause", "web-phone"] {
            assert!(is_allowed || !code.contains(needle), "{} has {needle}", shown_path(&path));
            found += usize::from(code.contains(needle));
        }
    }
    assert!(found > 0, "not even the library names a dataset");
}

/// Examples of rules may show a message of SIP; what runs may not.
#[test]
fn catalog_does_not_know_sip() {
    for (path, text) in sources("catalog").iter().filter(|(path, _)| !path.ends_with("rules.rs")) {
        let code = code(text);
        for needle in ["SIP", "sip", "486", "status-", "caller"] {
            assert!(!code.contains(needle), "{} has {needle}", shown_path(path));
        }
    }
}

/// The ids of presenters' messages in a text, which begin with `ui-` or `site-`; one that is put together, such as
/// `ui-verdict-{slug}`, ends with a hyphen.
fn message_ids(text: &str) -> BTreeSet<String> {
    let is_of_id = |letter: &char| letter.is_ascii_lowercase() || *letter == '-';
    let quoted = text.split('"').filter(|part| part.starts_with("ui-") || part.starts_with("site-"));
    quoted.map(|part| part.chars().take_while(is_of_id).collect()).collect()
}

#[test]
fn presenters_print_the_messages_that_they_list() {
    let read = |path: &str| fs::read_to_string(root().join("crates").join(path)).unwrap();
    let list = "RequiredMessage::new(\"";
    let listed = |path: &str| -> BTreeSet<String> {
        let text = read(path);
        let ids = text.split(list).skip(1).map(|part| part.split('"').next().unwrap().to_owned());
        ids.collect()
    };
    let printed = |crate_name: &str, templates: &str| -> BTreeSet<String> {
        let mut layout: Vec<PathBuf> = Vec::new();
        files(&root().join("templates").join(templates), &mut layout);
        let is_of_site = |path: &PathBuf| path.starts_with(root().join("templates/site"));
        layout.retain(|path| is_of_site(path) == (templates == "site"));
        layout.retain(|path| path.extension().is_some_and(|ending| ending == "html" || ending == "md"));
        let layout = layout.iter().map(|path| fs::read_to_string(path).unwrap());
        let code = sources(crate_name).into_iter().map(|(_, text)| code(&text).replace(list, "\"the list "));
        layout.chain(code).flat_map(|text| message_ids(&text)).collect()
    };
    let covers = |id: &str, other: &str| id == other || (other.ends_with('-') && id.starts_with(other));
    let shared = listed("site/src/wording.rs");
    let joined = message_ids(&read("dataset/src/expected.rs"));
    let (own, tables) = (listed("site/src/words.rs"), listed("generator/src/tables/words.rs"));
    let (on_site, in_tables) = (printed("site", "site"), printed("generator", ""));
    for (lists, ids) in [([&own, &shared], &on_site), ([&tables, &shared], &in_tables)] {
        let all: Vec<_> = lists.into_iter().chain([&joined]).flatten().collect();
        let missing: Vec<_> = ids.iter().filter(|id| !all.iter().any(|other| covers(other, id))).collect();
        assert_eq!(missing, Vec::<&String>::new(), "these messages are printed, but not listed");
    }
    let is_printed = |id: &&String| on_site.union(&in_tables).any(|other| covers(id, other));
    let idle: Vec<_> = own.iter().chain(&shared).chain(&tables).filter(|id| !is_printed(id)).collect();
    assert_eq!(idle, Vec::<&String>::new(), "these messages are listed, but not printed");
}

/// The tests that a page names in parentheses, each with the folder that it is in.
fn enforcers(page: &str) -> Vec<(PathBuf, String)> {
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut places: Vec<(String, PathBuf)> =
        crates().into_iter().map(|name| (name.clone(), root().join("crates").join(name))).collect();
    places.push(("tests/program".to_owned(), root().join("tests/program")));
    places.push(("consumers".to_owned(), root().join("tests/consumers")));
    places.push(("architecture".to_owned(), root().join("crates/xtask/tests")));
    let is_name = |name: &str| {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        !name.is_empty() && name.bytes().all(fits)
    };
    let mut found = Vec::new();
    for (label, place) in places {
        for before in ["(", "; "] {
            for part in page.split(&format!("{before}{label}: ")).skip(1) {
                let end = part.find([';', ')']).unwrap();
                let names = part[..end].split('`').skip(1).step_by(2).filter(|name| is_name(name));
                found.extend(names.map(|name| (place.clone(), name.to_owned())));
            }
        }
    }
    found
}

/// Every test that ARCHITECTURE.md names exists: as a function, as a file or as a folder.
#[test]
fn tests_that_the_page_names_exist() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let enforcers = enforcers(&page);
    assert!(enforcers.len() > 30, "only {} tests are named: {enforcers:?}", enforcers.len());
    let mut missing = Vec::new();
    for (place, name) in enforcers {
        let mut found = Vec::new();
        files(&place, &mut found);
        let exists = found.iter().any(|path| {
            let below = path.strip_prefix(&place).unwrap().with_extension("");
            let is_named = below.iter().any(|part| part == name.as_str());
            let is_rust = path.extension().is_some_and(|ending| ending == "rs");
            is_named || (is_rust && fs::read_to_string(path).unwrap().contains(&format!("fn {name}()")))
        });
        if !exists {
            missing.push(format!("{}: {name}", shown_path(&place)));
        }
    }
    assert_eq!(missing, [""; 0]);
}

/// A module, as its path below the crate: `["site", "frame"]`.
type Module = Vec<String>;

/// Which modules of its crate a module imports, apart from those that it is a part of and its own parts.
struct Imports<'a> {
    module: &'a Module,
    modules: &'a BTreeSet<Module>,
    found: BTreeSet<Module>,
}

impl Imports<'_> {
    /// Adds the module that a path leads to, if it is another one of this crate.
    fn add(&mut self, path: &[String]) {
        let first = path.first().map(String::as_str);
        // A module's own children are named without a prefix.
        let mut target = if first == Some("crate") { Vec::new() } else { self.module.clone() };
        for part in path {
            match part.as_str() {
                "crate" | "self" => {}
                "super" => {
                    target.pop();
                }
                part => {
                    target.push(part.to_owned());
                    if !self.modules.contains(&target) {
                        target.pop();
                        break;
                    }
                }
            }
        }
        // A module puts its own parts together, and they may import what it gives them.
        let is_part = target.starts_with(self.module) || self.module.starts_with(&target);
        if !is_part {
            self.found.insert(target);
        }
    }

    fn add_tree(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |ident: &syn::Ident| -> Vec<String> {
            before.iter().cloned().chain([ident.to_string()]).collect()
        };
        match tree {
            syn::UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident)),
            syn::UseTree::Name(name) => self.add(&with(&name.ident)),
            syn::UseTree::Rename(rename) => self.add(&with(&rename.ident)),
            syn::UseTree::Glob(_) => self.add(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree, before)),
        }
    }
}

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if parts.len() > 1 {
            self.add(&parts);
        }
        visit::visit_path(self, path);
    }

    /// Tests within a file may import what they like.
    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}
}

/// The module that a file is.
fn module_of(name: &str, path: &Path) -> Module {
    let below = path.strip_prefix(root().join("crates").join(name).join("src")).unwrap().with_extension("");
    let mut parts: Module =
        below.components().map(|part| part.as_os_str().to_str().unwrap().to_owned()).collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// Follows imports from a module, and returns the way back to it, if there is one.
fn circle<'g>(graph: &'g BTreeMap<Module, BTreeSet<Module>>, start: &'g Module) -> Option<Vec<&'g Module>> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in graph.get(*way.last().unwrap()).into_iter().flatten() {
            let longer: Vec<_> = way.iter().copied().chain([next]).collect();
            if next == start {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push(longer);
            }
        }
    }
    None
}

#[test]
fn modules_do_not_import_each_other_in_a_circle() {
    let mut circles = BTreeSet::new();
    let mut with_imports = 0;
    for name in &crates() {
        let sources = sources(name);
        let modules: BTreeSet<Module> = sources.iter().map(|(path, _)| module_of(name, path)).collect();
        let mut graph = BTreeMap::new();
        for (path, text) in &sources {
            let module = module_of(name, path);
            if !module.is_empty() {
                let mut imports = Imports { module: &module, modules: &modules, found: BTreeSet::new() };
                imports.visit_file(&syn::parse_file(text).unwrap());
                let found = imports.found;
                graph.insert(module, found);
            }
        }
        with_imports += usize::from(graph.values().any(|imports| !imports.is_empty()));
        for module in graph.keys() {
            if let Some(way) = circle(&graph, module) {
                let way: Vec<_> = way.iter().map(|module| module.join("::")).collect();
                circles.insert(format!("crates/{name}: {}", way.join(" -> ")));
            }
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
    // The modules of a small crate need not import each other.
    assert!(with_imports > 5, "imports were found in {with_imports} crates only");
}
