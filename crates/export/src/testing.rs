//! The project's own data, for tests.

use std::fs;
use std::path::Path;

use phrasebook_dataset::{Dataset, LoadOptions, Tree};

/// The records and locales of the checkout.
pub(crate) fn tree() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut tree = Tree::default();
    for top in ["records", "locales"] {
        add(&root, top, &mut tree);
    }
    tree
}

fn add(root: &Path, path: &str, tree: &mut Tree) {
    for entry in fs::read_dir(root.join(path)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{path}/{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            add(root, &path, tree);
        } else {
            tree.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

/// The SIP response codes in all languages.
pub(crate) fn dataset() -> Dataset {
    Dataset::load(&tree(), "sip-response", &LoadOptions::default()).unwrap().0
}
