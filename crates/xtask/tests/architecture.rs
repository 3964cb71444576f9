//! Holds the invariants of ARCHITECTURE.md that no type and no lint can hold.

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

/// The crates with a `src` folder of their own, by the names of their folders.
const CRATES: [&str; 10] = [
    "catalog",
    "dataset",
    "export",
    "finding",
    "generator",
    "ladder",
    "output",
    "registry",
    "sip-phrasebook",
    "xtask",
];

/// The most lines that a file of ours may have, unless it is generated or a test.
const MAX_LINES: usize = 450;

/// The most lines that the generator may have.
const MAX_GENERATOR: usize = 6_000;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Collects the files below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The Rust files of a crate with their text, without files that are generated or tests.
fn sources(name: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&root().join("crates").join(name).join("src"), &mut found);
    found.sort();
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_test = ["tests.rs", "testing.rs"].contains(&name);
        let is_generated = name == "generated.rs" || path.parent().unwrap().ends_with("generated");
        path.extension().is_some_and(|ending| ending == "rs") && !is_test && !is_generated
    };
    found.into_iter().filter(is_ours).map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
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
    for name in CRATES {
        let lines: usize = sources(name).iter().map(|(path, text)| check(path, text)).sum();
        assert!(name != "generator" || lines <= MAX_GENERATOR, "crates/generator has {lines} lines");
    }
    let mut layout = Vec::new();
    files(&root().join("templates"), &mut layout);
    for path in layout {
        check(&path, &fs::read_to_string(&path).unwrap());
    }
    assert_eq!(long, [""; 0]);
}

#[test]
fn dependencies_point_down() {
    let allowed: [(&str, &[&str]); 11] = [
        ("crates/finding", &[]),
        ("crates/escape", &[]),
        ("crates/registry", &["finding"]),
        ("crates/catalog", &["finding"]),
        ("crates/dataset", &["catalog", "finding", "registry"]),
        ("crates/export", &["catalog", "dataset", "registry"]),
        ("crates/ladder", &["dataset"]),
        ("crates/output", &["finding"]),
        ("crates/serve", &["output"]),
        ("crates/sip-phrasebook", &[]),
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
            ],
        ),
    ];
    for (folder, allowed) in allowed {
        let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        let empty = toml::Table::new();
        let depends = manifest.get("dependencies").and_then(toml::Value::as_table).unwrap_or(&empty);
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
}

#[test]
fn only_three_crates_touch_the_file_system() {
    for name in ["catalog", "dataset", "export", "finding", "ladder", "registry", "sip-phrasebook"] {
        for (path, text) in sources(name) {
            let code = code(&text);
            for needle in ["std::fs", "std::env::", "std::process", "std::net", "File::open"] {
                assert!(!code.contains(needle), "{} has {needle}", shown_path(&path));
            }
        }
    }
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

/// Every test that ARCHITECTURE.md names exists.
#[test]
fn tests_that_the_page_names_exist() {
    // Names of the same shape that are lints.
    const LINTS: [&str; 3] = ["illegal_on_wire", "iter_over_hash_type", "ledger_mismatch"];
    let mut found = Vec::new();
    files(&root().join("crates"), &mut found);
    files(&root().join("tests/program"), &mut found);
    let rust = found.iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let code: String = rust.map(|path| fs::read_to_string(path).unwrap()).collect();
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let names = page.split('`').skip(1).step_by(2).filter(|name| {
        let is_name =
            name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        is_name && name.matches('_').count() >= 2 && !LINTS.contains(name)
    });
    let missing: Vec<_> = names.filter(|name| !code.contains(&format!("fn {name}()"))).collect();
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
    for name in CRATES {
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
        assert!(graph.values().any(|imports| !imports.is_empty()), "{name}: no import was found");
        for module in graph.keys() {
            if let Some(way) = circle(&graph, module) {
                let way: Vec<_> = way.iter().map(|module| module.join("::")).collect();
                circles.insert(format!("crates/{name}: {}", way.join(" -> ")));
            }
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
}
