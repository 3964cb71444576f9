//! What a run must not touch or obey.

use std::path::Path;

use super::*;

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
    for name in ["JOURNAL", "mine", "0.txt", "0/b", "tree/mine", "list/mine"] {
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

/// What a run leaves that was stopped while it wrote to an empty folder, and what somebody has put there since.
#[test]
fn a_tree_is_removed_only_if_it_holds_what_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let stage = out.join(STAGE);
    let leave = || {
        fs::create_dir_all(stage.join("tree/ko/486")).unwrap();
        // The disk was full in the middle of a path; the file of the last one was not made.
        fs::write(stage.join("list"), "\na\n\nko/4\nko/486/b\n\nko/603/c\n").unwrap();
        fs::write(stage.join("tree/a"), "half").unwrap();
        fs::write(stage.join("tree/ko/486/b"), "").unwrap();
    };
    leave();
    write(&out, &[("a", "1")]).unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "a"]);

    for mine in ["tree/mine", "tree/ko/mine", "tree/ko/486/b.txt", "mine/a", "tree/mine/a"] {
        leave();
        fs::create_dir_all(stage.join(mine).parent().unwrap()).unwrap();
        fs::write(stage.join(mine), "mine").unwrap();
        let before = listing(&out);
        refused(write(&out, &[("a", "2")]), "is in the way");
        assert_eq!(listing(&out), before, "{mine}");
        fs::remove_dir_all(&stage).unwrap();
    }
    leave();
    fs::create_dir(stage.join("tree/mine")).unwrap();
    refused(write(&out, &[("a", "2")]), "tree/mine is in the way");
    fs::remove_dir(stage.join("tree/mine")).unwrap();
    // The list is the proof.
    fs::rename(stage.join("list"), folder.path().join("list")).unwrap();
    refused(write(&out, &[("a", "2")]), "is in the way");
    // It leads nowhere.
    fs::write(folder.path().join("mine"), "mine").unwrap();
    fs::write(stage.join("list"), "\na\n\nko/486/b\n\n../../../mine\n").unwrap();
    write(&out, &[("a", "2")]).unwrap();
    assert_eq!(listing(folder.path()), ["list", "mine", "out/MANIFEST", "out/a"]);
}

#[cfg(unix)]
#[test]
fn a_link_in_a_tree_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (out, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("b"), "mine").unwrap();
    fs::create_dir_all(out.join(STAGE).join("tree")).unwrap();
    fs::write(out.join(STAGE).join("list"), "\nko\n\nko/b\n").unwrap();
    std::os::unix::fs::symlink(&elsewhere, out.join(STAGE).join("tree/ko")).unwrap();
    refused(write(&out, &[("a", "1")]), "is in the way");
    assert_eq!(listing(&elsewhere), ["b"]);
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
