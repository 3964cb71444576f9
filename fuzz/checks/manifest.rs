//! A manifest that anybody may have shipped: the writer removes and overwrites nothing that it cannot have made.

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use phrasebook_output::{Checker, Names, Options, Sink, Variables, Way, Writer};
use sha2::{Digest, Sha256};

const MINE: &[u8] = b"mine";

/// What strangers have in the folder and beside it.
const STRANGERS: [&str; 5] = ["../beside", ".git/HEAD", "mine.txt", "ko/notes.md", "src/main.rs"];

fn hash(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(&Sha256::digest(bytes))
}

/// Takes the input for the lines of a manifest, in which `@` is the hash of what strangers have, and writes a set there.
///
/// # Panics
///
/// Panics if a file of a stranger changes.
pub fn check(data: &[u8]) {
    let folder = tempfile::tempdir_in(memory()).expect("there is a folder for temporary files");
    let out = folder.path().join("out");
    for path in STRANGERS {
        let place = out.join(path);
        let above = place.parent().expect("there is a folder above");
        fs::create_dir_all(above).and_then(|()| fs::create_dir_all(&out)).expect("a folder can be made");
        fs::write(&place, MINE).expect("a file can be made");
    }
    // The fuzzer cannot guess a hash.
    let lines = String::from_utf8_lossy(data).replace('@', &hash(MINE));
    let sealed = format!(
        "# Made by sip-phrasebook: tables\n# The SHA-256 of the lines below: {}\n{lines}",
        hash(lines.as_bytes())
    );
    let manifests = [data.to_owned(), sealed.into_bytes()];
    for (manifest, force) in
        manifests.into_iter().flat_map(|manifest| [(manifest.clone(), false), (manifest, true)])
    {
        fs::write(out.join("MANIFEST"), manifest).expect("a file can be made");
        let _ = Checker::open(&out, "tables", Names::Portable).and_then(|checker| checker.finish(true));
        let options = Options {
            out: &out,
            set: "tables",
            complete: true,
            beside: false,
            names: Names::Portable,
            force,
            way: Way::Replace,
            protected: &[],
            interrupted: &AtomicBool::new(false),
        };
        let variables = Variables { tags: vec!["ko".to_owned()], keys: vec!["486".to_owned()] };
        let written = Writer::open(options, &|| ()).and_then(|writer| {
            writer.add("ko/codes.md", b"486")?;
            writer.add("ko/486/index.html", b"486")?;
            writer.finish(&variables)
        });
        if written.is_ok() {
            assert_eq!(fs::read(out.join("ko/codes.md")).expect("the file was written"), b"486");
        }
        for path in STRANGERS {
            assert_eq!(fs::read(out.join(path)).expect("the file is still there"), MINE, "{path}");
        }
    }
}

/// Memory is faster than a disk, where there is such a folder.
fn memory() -> &'static Path {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory } else { Path::new("/tmp") }
}
