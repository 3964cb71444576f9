//! Runs that exchange the whole folder.

use std::path::PathBuf;

use super::*;

#[cfg(target_os = "linux")]
#[test]
fn a_folder_is_exchanged_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    assert_eq!(swap(&out, &[("a", "1"), ("ko/b", "1")]).unwrap().written, ["a", "ko/b"]);
    let handle = fs::File::open(&out).unwrap();
    let report = swap(&out, &[("a", "1"), ("en/b", "2")]).unwrap();
    assert_eq!(
        (report.written, report.removed, report.unchanged),
        (vec!["en/b".into()], vec!["ko/b".into()], 1)
    );
    assert_eq!(listing(folder.path()), ["out/MANIFEST", "out/a", "out/en/b"]);
    assert_eq!(check(&out, &[("a", "1"), ("en/b", "2")]).unwrap(), []);
    let inode = |metadata: fs::Metadata| std::os::unix::fs::MetadataExt::ino(&metadata);
    assert_ne!(inode(handle.metadata().unwrap()), inode(fs::metadata(&out).unwrap()));
    // A part of the set takes the rest along.
    let partial = Options { way: Way::Swap, complete: false, ..options(&out) };
    assert_eq!(write_with(partial, &[("a", "3")]).unwrap().written, ["a"]);
    assert_eq!(check(&out, &[("a", "3"), ("en/b", "2")]).unwrap(), []);
    // Nothing is exchanged where nothing has changed.
    let before = inode(fs::metadata(&out).unwrap());
    assert!(swap(&out, &[("a", "3"), ("en/b", "2")]).unwrap().written.is_empty());
    assert_eq!(inode(fs::metadata(&out).unwrap()), before);
}

#[cfg(target_os = "linux")]
#[test]
fn an_exchange_moves_nothing_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    swap(&out, &[("a", "1")]).unwrap();
    fs::write(out.join("mine"), "x").unwrap();
    refused(swap(&out, &[("a", "2")]), "mine is not as this program made it");
    let forced = Options { way: Way::Swap, force: true, ..options(&out) };
    refused(write_with(forced, &[("a", "2")]), "mine is not as this program made it");
    fs::remove_file(out.join("mine")).unwrap();
    std::os::unix::fs::symlink("a", out.join("mine")).unwrap();
    refused(swap(&out, &[("a", "2")]), "mine is in the way");
    fs::remove_file(out.join("mine")).unwrap();
    fs::write(out.join("a"), "edited").unwrap();
    refused(swap(&out, &[("a", "2")]), "a has been edited");
    write_with(Options { way: Way::Swap, force: true, ..options(&out) }, &[("a", "2")]).unwrap();
    assert_eq!(listing(folder.path()), ["out/MANIFEST", "out/a"]);
    // What a run left that was stopped is removed, before the exchange and after it; what others put there is not.
    let new: PathBuf = folder.path().join(".out.sip-phrasebook-new");
    ship(&new, "tables", &[("a", "x"), ("ko/b", "y")]);
    swap(&out, &[("a", "3")]).unwrap();
    fs::create_dir(&new).unwrap();
    swap(&out, &[("a", "4")]).unwrap();
    assert_eq!(listing(folder.path()), ["out/MANIFEST", "out/a"]);
    ship(&new, "tables", &[("a", "x")]);
    fs::write(new.join("mine"), "x").unwrap();
    refused(swap(&out, &[("a", "5")]), "is in the way");
    assert_eq!(fs::read_to_string(new.join("mine")).unwrap(), "x");
    fs::remove_file(new.join("mine")).unwrap();
    fs::write(new.join("a"), "edited").unwrap();
    refused(swap(&out, &[("a", "5")]), "is in the way");
    fs::rename(&new, folder.path().join("theirs")).unwrap();
    fs::write(folder.path().join("theirs/a"), "x").unwrap();
    std::os::unix::fs::symlink(folder.path().join("theirs"), &new).unwrap();
    refused(swap(&out, &[("a", "5")]), "is in the way");
    assert_eq!(listing(&folder.path().join("theirs")), ["MANIFEST", "a"]);
    fs::remove_file(&new).unwrap();
    std::os::unix::fs::symlink(&out, folder.path().join("link")).unwrap();
    refused(swap(&folder.path().join("link"), &[("a", "5")]), "is a link");
}

#[cfg(unix)]
#[test]
fn runs_that_exchange_folders_take_turns_at_the_parent() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let is_locked = || fs::File::open(folder.path()).unwrap().try_lock().is_err();
    let replacing = Writer::open(options(&out), &|| ()).unwrap();
    assert!(!is_locked());
    drop(replacing);
    let swapping = Writer::open(Options { way: Way::Swap, ..options(&out) }, &|| ()).unwrap();
    assert!(is_locked());
    drop(swapping);
    assert!(!is_locked());
}
