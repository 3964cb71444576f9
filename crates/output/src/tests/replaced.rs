//! Runs that replace files one by one.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::*;

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
