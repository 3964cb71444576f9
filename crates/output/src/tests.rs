//! What a folder looks like after runs of all kinds.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use super::*;
use crate::folder::STAGE;
use crate::manifest::Manifest;
use crate::paths::MANIFEST;

static NEVER: AtomicBool = AtomicBool::new(false);

fn files(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_owned())).collect()
}

/// Options as most runs have them.
fn options(out: &Path) -> Options<'_> {
    Options {
        out,
        set: "tables",
        complete: true,
        beside: false,
        force: false,
        way: Way::Replace,
        protected: &[],
        interrupted: &NEVER,
    }
}

fn variables() -> Variables {
    Variables { tags: ["en", "ko"].map(str::to_owned).into(), keys: ["486"].map(str::to_owned).into() }
}

fn write_with(options: Options<'_>, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    let writer = Writer::open(options, &|| ())?;
    writer.add_all(files(wanted))?;
    writer.finish(&variables())
}

fn write(out: &Path, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    write_with(options(out), wanted)
}

fn force(out: &Path, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    write_with(Options { force: true, ..options(out) }, wanted)
}

fn swap(out: &Path, wanted: &[(&str, &str)]) -> Result<Report, Error> {
    write_with(Options { way: Way::Swap, ..options(out) }, wanted)
}

fn check(out: &Path, wanted: &[(&str, &str)]) -> Result<Vec<Difference>, Error> {
    let checker = Checker::open(out, "tables")?;
    checker.add_all(files(wanted))?;
    assert_eq!(checker.compared(), wanted.len());
    checker.finish(true)
}

#[track_caller]
fn refused(result: Result<Report, Error>, why: &str) {
    let error = result.unwrap_err();
    assert!(matches!(error, Error::Refused(_)), "{error:?}");
    assert!(error.to_string().contains(why), "{error}");
}

/// All files below a folder, and the empty folders.
fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            let below = listing(&entry.path());
            if below.is_empty() {
                found.push(format!("{name}/"));
            }
            found.extend(below.into_iter().map(|below| format!("{name}/{below}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// A folder that anybody may have prepared: its manifest lists files with their right hashes.
fn ship(out: &Path, set: &str, shipped: &[(&str, &str)]) {
    let mut manifest = Manifest { set: set.to_owned(), ..Manifest::default() };
    for (path, text) in shipped {
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
        manifest.files.insert((*path).to_owned(), hash::of(text.as_bytes()));
    }
    fs::write(out.join(MANIFEST), manifest.text()).unwrap();
}

#[test]
fn only_what_has_changed_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("deep/out");
    let report = write(&out, &[("a", "1"), ("ko/b", "2")]).unwrap();
    assert_eq!(report.written, ["a", "ko/b"]);
    assert_eq!(listing(&out), ["MANIFEST", "a", "ko/b"]);
    let before = fs::metadata(out.join("a")).unwrap().modified().unwrap();
    let report = write(&out, &[("a", "1"), ("ko/b", "3")]).unwrap();
    assert_eq!((report.written, report.unchanged), (vec!["ko/b".to_owned()], 1));
    assert_eq!(fs::metadata(out.join("a")).unwrap().modified().unwrap(), before);
    assert_eq!(check(&out, &[("a", "1"), ("ko/b", "3")]).unwrap(), []);
    // A part of the set leaves the rest alone; the whole set removes what is no longer in it.
    write_with(Options { complete: false, ..options(&out) }, &[("a", "4")]).unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "a", "ko/b"]);
    let report = write(&out, &[("a", "4"), ("en/b", "5")]).unwrap();
    assert_eq!(report.removed, ["ko/b"]);
    assert_eq!(listing(&out), ["MANIFEST", "a", "en/b"]);
    assert!(!out.join("ko").exists());
}

#[test]
fn what_others_made_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    fs::write(out.join("mine"), "x").unwrap();
    refused(write(out, &[("a", "1")]), "holds files that this program did not make");
    assert_eq!(listing(out), ["mine"]);

    let out = &folder.path().join("out");
    write(out, &[("a", "1")]).unwrap();
    fs::write(out.join("b"), "mine").unwrap();
    refused(write(out, &[("a", "2"), ("b", "3")]), "b was not made by this program");
    fs::write(out.join("a"), "edited").unwrap();
    refused(write(out, &[("a", "2")]), "a has been edited");
    assert_eq!(listing(out), ["MANIFEST", "a", "b"]);
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "edited");
    force(out, &[("a", "2")]).unwrap();
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "2");
    assert_eq!(fs::read_to_string(out.join("b")).unwrap(), "mine");
}

#[test]
fn files_go_beside_those_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    let write = |wanted: &[(&str, &str)]| {
        write_with(Options { beside: true, set: "site hugo", ..options(out) }, wanted)
    };
    fs::create_dir(out.join("docs")).unwrap();
    fs::write(out.join("docs/mine"), "x").unwrap();
    refused(write(&[("docs/a", "1"), ("docs/mine", "3")]), "docs/mine was not made by this program");
    assert_eq!(listing(out), ["docs/mine"]);
    write(&[("docs/a", "1"), ("docs/486/b", "2")]).unwrap();
    assert_eq!(listing(out), ["MANIFEST", "docs/486/b", "docs/a", "docs/mine"]);
    refused(write(&[("docs/a", "2"), ("docs/mine", "3")]), "docs/mine was not made by this program");
    let report = write(&[("docs/a", "2"), ("docs/603/b", "2")]).unwrap();
    assert!(report.removed.is_empty(), "603 is no key, so it does not say that 486 was one");
    assert_eq!(report.left, ["docs/486/b"]);
    assert_eq!(listing(out), ["MANIFEST", "docs/486/b", "docs/603/b", "docs/a", "docs/mine"]);
}

#[test]
fn a_folder_holds_one_set() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &[("ko/a", "1")]).unwrap();
    let site = Options { set: "site", ..options(&out) };
    refused(write_with(site, &[("index.html", "1")]), "holds what `tables` made");
    assert_eq!(listing(&out), ["MANIFEST", "ko/a"]);
}

/// A manifest with right hashes may have been shipped by anybody, so it removes only what this program can have made.
#[test]
fn a_shipped_manifest_is_not_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let wanted = [("ko/codes.md", "1")];
    ship(&out, "tables", &[("src/main.rs", "x"), ("ko/notes.md", "y"), ("uk/codes.md", "z")]);
    let report = write(&out, &wanted).unwrap();
    assert_eq!(
        (report.removed, report.left),
        (vec!["uk/codes.md".into()], vec!["ko/notes.md".into(), "src/main.rs".into()])
    );
    assert_eq!(listing(&out), ["MANIFEST", "ko/codes.md", "ko/notes.md", "src/main.rs"]);
    assert!(write(&out, &wanted).unwrap().left.is_empty());

    for path in [".git/HEAD", "ko/.hidden", ".gitignore"] {
        let out = folder.path().join(path.replace('/', "-"));
        ship(&out, "tables", &[(path, "x")]);
        for force in [false, true] {
            refused(write_with(Options { force, ..options(&out) }, &wanted), "is damaged, or lists");
        }
        assert_eq!(listing(&out).len(), 2);
    }
    assert!(matches!(write(&out, &[(".git/HEAD", "x")]), Err(Error::UnsafePath(_))));
}

#[test]
fn a_stage_is_not_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    // What a run that was stopped leaves is swept, whether it was the first one or not.
    let out = folder.path().join("out");
    for round in ["1", "2"] {
        fs::create_dir_all(out.join(STAGE)).unwrap();
        fs::write(out.join(STAGE).join("0"), "half").unwrap();
        write(&out, &[("a", round)]).unwrap();
        assert_eq!(listing(&out), ["MANIFEST", "a"]);
    }
    // Anything else stays, and nothing is written.
    for name in ["JOURNAL", "mine", "0.txt", "0/b"] {
        for with_manifest in [false, true] {
            let out = folder.path().join(format!("{}-{with_manifest}", name.replace('/', "-")));
            if with_manifest {
                write(&out, &[("a", "1")]).unwrap();
            }
            let place = out.join(STAGE).join(name);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(&place, "0 - .git/hooks/pre-commit\n").unwrap();
            fs::write(out.join(STAGE).join("7"), "mine").unwrap();
            let before = listing(&out);
            refused(write(&out, &[("a", "2")]), "is in the way");
            assert_eq!(listing(&out), before);
        }
    }
    // A folder of others is judged before its stage is looked at.
    let out = folder.path().join("theirs");
    fs::create_dir_all(out.join(STAGE)).unwrap();
    fs::write(out.join(STAGE).join("0"), "x").unwrap();
    fs::write(out.join("mine"), "x").unwrap();
    refused(write(&out, &[("a", "2")]), "did not make");
    assert_eq!(listing(&out), [".sip-phrasebook-stage/0", "mine"]);
}

/// A run that is stopped after some files were moved leaves a manifest that knows each file as it was and as it will be.
#[test]
fn the_next_run_finishes_whatever_it_finds() {
    let folder = tempfile::tempdir().unwrap();
    let old = [("a", "1"), ("ko/b", "1"), ("ko/486", "1")];
    let new = [("a", "2"), ("ko/b", "2"), ("en/b", "2"), ("ko/603", "2"), ("en/486", "2")];
    let later = [("a", "3"), ("en/b", "3"), ("en/486", "3")];
    let (all, part) = (true, false);
    for moved in 0..=new.len() {
        for (then, complete) in [(&new[..], all), (&old[..], all), (&later[..], all), (&later[..], part)] {
            let out = folder.path().join(format!("{moved}-{}-{complete}", then.len()));
            write(&out, &old).unwrap();
            let mut manifest = Manifest { set: "tables".to_owned(), ..Manifest::default() };
            let entries = |files: &[(&str, &str)]| -> Vec<(String, String)> {
                files.iter().map(|(path, text)| ((*path).to_owned(), hash::of(text.as_bytes()))).collect()
            };
            manifest.files = entries(&new).into_iter().collect();
            manifest.before = entries(&old).into_iter().map(|(path, hash)| (path, [hash].into())).collect();
            fs::write(out.join(MANIFEST), manifest.text()).unwrap();
            fs::create_dir_all(out.join("en")).unwrap();
            for (path, text) in &new[..moved] {
                fs::write(out.join(path), text).unwrap();
            }
            let report = write_with(Options { complete, ..options(&out) }, then);
            report.unwrap_or_else(|error| panic!("{moved} {then:?}: {error}"));
            if complete {
                assert_eq!(check(&out, then).unwrap(), [], "{moved} {then:?}");
            }
            // Whatever the run in between wrote a part of, a whole one makes the set right.
            write(&out, &new).unwrap();
            assert_eq!(check(&out, &new).unwrap(), []);
        }
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let (out, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
    fs::create_dir(&elsewhere).unwrap();
    write(&out, &[("a", "1")]).unwrap();
    std::os::unix::fs::symlink(&elsewhere, out.join("ko")).unwrap();
    refused(force(&out, &[("ko/b", "1")]), "ko is not a folder");
    fs::write(elsewhere.join("c"), "mine").unwrap();
    std::os::unix::fs::symlink(elsewhere.join("c"), out.join("c")).unwrap();
    refused(force(&out, &[("c", "1")]), "c is not a file");
    std::os::unix::fs::symlink(&elsewhere, out.join(STAGE)).unwrap();
    fs::write(elsewhere.join("0"), "mine").unwrap();
    fs::remove_file(elsewhere.join("c")).unwrap();
    refused(force(&out, &[("d", "1")]), "is in the way");
    assert_eq!(listing(&elsewhere), ["0"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let fifo = |place: &Path| {
        assert!(std::process::Command::new("mkfifo").arg(place).status().unwrap().success());
    };
    write(&out, &[("a", "1")]).unwrap();
    fifo(&out.join("b"));
    refused(write(&out, &[("b", "1")]), "b is not a file");
    fs::remove_file(out.join(MANIFEST)).unwrap();
    fifo(&out.join(MANIFEST));
    assert!(check(&out, &[("a", "1")]).is_err());
    refused(write(&out, &[("a", "1")]), "MANIFEST is not a file");
    fs::write(folder.path().join("file"), "").unwrap();
    refused(write(&folder.path().join("file"), &[("a", "1")]), "is not a folder");
    std::os::unix::fs::symlink("nowhere", folder.path().join("link")).unwrap();
    refused(write(&folder.path().join("link"), &[("a", "1")]), "is not a folder");
}

#[cfg(unix)]
#[test]
fn files_keep_their_modes() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for run in [write, swap] {
        run(&out, &[("a", "1"), ("ko/b", "1")]).unwrap();
        for (path, mode) in [("a", 0o600), (MANIFEST, 0o640), ("ko", 0o750), ("", 0o710)] {
            fs::set_permissions(out.join(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        run(&out, &[("a", "2"), ("ko/b", "1"), ("ko/c", "1")]).unwrap();
        let mode = |path: &str| fs::metadata(out.join(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("a"), mode("ko"), mode("")), (0o600, 0o750, 0o710));
        assert_eq!(mode("ko/b"), mode("ko/c"));
        fs::remove_dir_all(&out).unwrap();
    }
}

#[test]
fn folders_that_no_output_belongs_into_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir_all(data.join("deep")).unwrap();
    let protected = [data.clone()];
    let run = |out: &Path, beside: bool| {
        write_with(Options { protected: &protected, beside, ..options(out) }, &[("a", "1")])
    };
    let here = std::env::current_dir().unwrap();
    let home = std::env::home_dir().unwrap();
    for beside in [false, true] {
        refused(run(Path::new("/"), beside), "is the root of the file system");
        refused(run(&home, beside), "home folder");
        refused(run(here.parent().unwrap(), beside), "holds the working folder");
        for out in [folder.path(), &data, &data.join("deep"), &data.join("new/deep")] {
            refused(run(out, beside), "holds the data, or is a part of it");
        }
    }
    assert_eq!(listing(folder.path()), ["data/deep/"]);
    run(&folder.path().join("out"), false).unwrap();
}

#[test]
fn a_damaged_manifest_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &[("a", "1")]).unwrap();
    fs::write(out.join(MANIFEST), "").unwrap();
    refused(force(&out, &[("a", "2")]), "is damaged");
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "1");
}

/// Whether it is refused, told to stop, or given up by its owner: a run that is not finished leaves nothing.
#[test]
fn a_run_that_is_not_finished_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/out");
    let stop = AtomicBool::new(false);
    let run = |out: &Path, way: Way| {
        stop.store(false, std::sync::atomic::Ordering::Relaxed);
        let writer = Writer::open(Options { interrupted: &stop, way, ..options(out) }, &|| ()).unwrap();
        writer.add("a", b"2").unwrap();
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(matches!(writer.add("b", b"2"), Err(Error::Interrupted)));
        assert!(matches!(writer.finish(&variables()), Err(Error::Interrupted)));
    };
    for way in [Way::Replace, Way::Swap] {
        run(&out, way);
        assert_eq!(listing(folder.path()), [""; 0]);
    }
    write(&out, &[("a", "1")]).unwrap();
    for way in [Way::Replace, Way::Swap] {
        run(&out, way);
        assert_eq!(listing(folder.path()), ["new/out/MANIFEST", "new/out/a"]);
        assert_eq!(check(&out, &[("a", "1")]).unwrap(), []);
    }
}

#[cfg(unix)]
#[test]
fn a_run_waits_for_its_turn_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let first = Writer::open(options(&out), &|| panic!("nobody else is at it")).unwrap();
    first.add("a", b"1").unwrap();
    let (said, heard) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| {
            let waiting = || said.send(()).unwrap();
            let second = Writer::open(options(&out), &waiting).unwrap();
            second.add("a", b"2").unwrap();
            second.finish(&variables()).unwrap().written
        });
        heard.recv().unwrap();
        first.finish(&variables()).unwrap();
        assert_eq!(second.join().unwrap(), ["a"]);
    });
    assert_eq!(check(&out, &[("a", "2")]).unwrap(), []);
}

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

#[test]
fn differences_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &[("a", "1\n"), ("b", "1\n")]).unwrap();
    let differences = check(&out, &[("a", "2\n"), ("c", "3\r\n")]).unwrap();
    let paths: Vec<_> = differences.iter().map(|difference| difference.path.as_str()).collect();
    assert_eq!(paths, ["MANIFEST", "a", "b", "c"]);
    assert!(differences[1].diff.contains("-1\n+2\n"), "{}", differences[1].diff);
    assert!(differences[3].diff.ends_with("+3\r\n"), "{}", differences[3].diff);
    fs::write(out.join("a"), "\u{1B}]0;x\u{7}\n").unwrap();
    let diff = &check(&out, &[("a", "2\n")]).unwrap()[1].diff;
    assert!(diff.contains("-\\u{1b}]0;x\\u{7}\n"), "{diff}");
    assert_eq!(check(&folder.path().join("none"), &[("a", "")]).unwrap().len(), 2);
    assert!(!folder.path().join("none").exists());
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

#[test]
fn errors_say_what_is_wrong_and_why() {
    use std::error::Error as _;

    let denied = || Error::File {
        path: "a\nb".into(),
        source: std::io::Error::from(std::io::ErrorKind::PermissionDenied),
    };
    assert_eq!(denied().to_string(), "a\\nb: permission denied");
    assert!(denied().source().is_some());
    let half = Error::HalfNew { out: "out".into(), source: Box::new(denied()) };
    assert_eq!(
        half.to_string(),
        "a\\nb: permission denied\n  some files in out are new and some are old; run the same command again to finish"
    );
    assert!(half.source().is_some());
    assert_eq!(Error::Interrupted.to_string(), "stopped; nothing has been replaced");
    assert!(Error::Interrupted.source().is_none());
    let collision = Error::Collision("a".to_owned(), "A".to_owned()).to_string();
    assert!(collision.starts_with("two files would have the paths a and A, which some systems take for one"));
    let path = Error::UnsafePath("a\u{1B}".to_owned()).to_string();
    assert_eq!(path, "a file would have the path `a\\u{1b}`, which is not safe on every system");
}

/// Only what the system says not to be found is absent.
#[test]
fn another_error_is_no_absence() {
    let folder = tempfile::tempdir().unwrap();
    let too_long = folder.path().join("a".repeat(300));
    assert!(place::look(&folder.path().join("none")).unwrap().is_none());
    assert!(place::look(&too_long).is_err());
    assert!(place::resolve(&too_long).is_err());
    assert!(place::resolve(&too_long.join("deeper")).is_err());
    let resolved = place::resolve(&folder.path().join("new/deeper")).unwrap();
    assert_eq!(resolved, folder.path().canonicalize().unwrap().join("new/deeper"));
    fs::write(folder.path().join("file"), "").unwrap();
    assert!(place::resolve(&folder.path().join("file/deeper")).is_err());
}

#[cfg(unix)]
#[test]
fn a_single_file_is_replaced_as_a_whole() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    assert!(replace(&file, "1").unwrap());
    assert!(!replace(&file, "1").unwrap());
    // A new file has the mode of any other new file.
    fs::write(folder.path().join("other"), "").unwrap();
    let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
    assert_eq!(mode("file"), mode("other"));
    fs::remove_file(folder.path().join("other")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    assert!(replace(&link, "2").unwrap());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), "2");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(replace(&folder.path().join("none/file"), "1").is_err());
    assert_eq!(listing(folder.path()), ["file", "link"]);
}
