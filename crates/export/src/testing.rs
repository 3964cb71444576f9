//! The project's own data, for tests.

use std::fs;
use std::path::Path;

use phrasebook_dataset::{Dataset, LoadOptions, Tree};

/// The records and locales of the checkout.
pub(crate) fn tree() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut tree = Tree::default();
    for top in ["records", "locales"] {
        for folder in fs::read_dir(root.join(top)).unwrap() {
            let folder = folder.unwrap();
            for file in fs::read_dir(folder.path()).unwrap() {
                let file = file.unwrap();
                let path =
                    [top, folder.file_name().to_str().unwrap(), file.file_name().to_str().unwrap()].join("/");
                tree.insert(path, fs::read_to_string(file.path()).unwrap());
            }
        }
    }
    tree
}

/// The SIP response codes in all languages.
pub(crate) fn dataset() -> Dataset {
    Dataset::load(&tree(), "sip-response", &LoadOptions::default()).unwrap().0
}
