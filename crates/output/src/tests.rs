//! What a folder looks like after runs of all kinds.

use super::*;
use crate::commit::{JOURNAL, STAGE};
use crate::manifest::manifest_text;

fn files(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_owned())).collect()
}

fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(listing(&entry.path()).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

#[test]
fn only_what_has_changed_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("deep/out");
    let report = write(&out, &files(&[("a", "1"), ("ko/b", "2")]), true, false).unwrap();
    assert_eq!(report.written, ["a", "ko/b"]);
    assert_eq!(listing(&out), ["MANIFEST", "a", "ko/b"]);
    let before = fs::metadata(out.join("a")).unwrap().modified().unwrap();
    let report = write(&out, &files(&[("a", "1"), ("ko/b", "3")]), true, false).unwrap();
    assert_eq!((report.written, report.unchanged), (vec!["ko/b".to_owned()], 1));
    assert_eq!(fs::metadata(out.join("a")).unwrap().modified().unwrap(), before);
    assert_eq!(check(&out, &files(&[("a", "1"), ("ko/b", "3")]), true).unwrap(), []);
    // A part of the set leaves the rest alone; the whole set removes what is no longer in it.
    write(&out, &files(&[("a", "4")]), false, false).unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "a", "ko/b"]);
    let report = write(&out, &files(&[("a", "4")]), true, false).unwrap();
    assert_eq!(report.removed, ["ko/b"]);
    assert_eq!(listing(&out), ["MANIFEST", "a"]);
    assert!(!out.join("ko").exists());
}

#[test]
fn what_others_made_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    fs::write(out.join("mine"), "x").unwrap();
    assert!(matches!(write(out, &files(&[("a", "1")]), true, false), Err(Error::Refused(_))));
    assert_eq!(listing(out), ["mine"]);

    let out = &folder.path().join("out");
    write(out, &files(&[("a", "1")]), true, false).unwrap();
    fs::write(out.join("b"), "mine").unwrap();
    let refused = write(out, &files(&[("a", "2"), ("b", "3")]), true, false).unwrap_err();
    assert!(refused.to_string().contains("b was not made by this program"), "{refused}");
    fs::write(out.join("a"), "edited").unwrap();
    let refused = write(out, &files(&[("a", "2")]), true, false).unwrap_err();
    assert!(refused.to_string().contains("a has been edited"), "{refused}");
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "edited");
    write(out, &files(&[("a", "2")]), true, true).unwrap();
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "2");
    assert_eq!(fs::read_to_string(out.join("b")).unwrap(), "mine");
}

#[test]
fn files_stand_beside_those_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    fs::create_dir(out.join("docs")).unwrap();
    fs::write(out.join("docs/mine"), "x").unwrap();
    write_beside(out, &files(&[("docs/a", "1"), ("docs/codes/b", "2")]), false).unwrap();
    assert_eq!(listing(out), ["MANIFEST", "docs/a", "docs/codes/b", "docs/mine"]);
    let refused = write_beside(out, &files(&[("docs/a", "2"), ("docs/mine", "3")]), false).unwrap_err();
    assert!(refused.to_string().contains("docs/mine was not made by this program"), "{refused}");
    let report = write_beside(out, &files(&[("docs/a", "2")]), false).unwrap();
    assert_eq!(report.removed, ["docs/codes/b"]);
    assert_eq!(listing(out), ["MANIFEST", "docs/a", "docs/mine"]);
    assert_eq!(fs::read_to_string(out.join("docs/mine")).unwrap(), "x");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let (out, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
    fs::create_dir(&elsewhere).unwrap();
    write(&out, &files(&[("a", "1")]), true, false).unwrap();
    std::os::unix::fs::symlink(&elsewhere, out.join("ko")).unwrap();
    assert!(matches!(write(&out, &files(&[("ko/b", "1")]), false, true), Err(Error::Refused(_))));
    fs::write(elsewhere.join("c"), "mine").unwrap();
    std::os::unix::fs::symlink(elsewhere.join("c"), out.join("c")).unwrap();
    assert!(matches!(write(&out, &files(&[("c", "1")]), false, true), Err(Error::Refused(_))));
    assert_eq!(listing(&elsewhere), ["c"]);
}

#[test]
fn a_manifest_does_not_lead_out_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    fs::write(folder.path().join("mine"), "x").unwrap();
    fs::create_dir(&out).unwrap();
    let listed = [("../mine".to_owned(), hash(b"x"))].into();
    fs::write(out.join(MANIFEST), manifest_text(&listed)).unwrap();
    assert!(matches!(write(&out, &files(&[("a", "1")]), true, true), Err(Error::Refused(_))));
    assert!(folder.path().join("mine").exists());
}

#[test]
fn a_journal_moves_nothing_from_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let outside = folder.path().join("mine");
    fs::write(&outside, "x").unwrap();
    write(&out, &files(&[("a", "1")]), true, false).unwrap();
    for number in ["../../mine", outside.to_str().unwrap()] {
        fs::create_dir(out.join(STAGE)).unwrap();
        let lines = format!("{number} - b\n");
        fs::write(out.join(STAGE).join(JOURNAL), format!("{lines}= {}\n", hash(lines.as_bytes()))).unwrap();
        write(&out, &files(&[("a", "1")]), true, false).unwrap();
        assert!(outside.exists() && !out.join("b").exists());
    }
}

#[test]
fn a_new_folder_is_moved_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &files(&[("ko/486/a", "1"), ("ko/b", "2"), ("c", "3")]), true, false).unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "c", "ko/486/a", "ko/b"]);
    write(&out, &files(&[("ko/487/a", "1"), ("ko/b", "4"), ("es/b/c/d", "5"), ("es/a", "6")]), true, false)
        .unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "es/a", "es/b/c/d", "ko/487/a", "ko/b"]);
    // Nothing is left of folders whose last file was removed.
    write(&out, &files(&[("c", "3")]), true, false).unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "c"]);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 2);
}

#[test]
fn a_journal_moves_a_folder_once_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &files(&[("a", "1")]), true, false).unwrap();
    let stop = |line: &str| {
        fs::create_dir_all(out.join(STAGE).join("0")).unwrap();
        fs::write(out.join(STAGE).join("0/b"), "2").unwrap();
        let lines = format!("{line}\n");
        fs::write(out.join(STAGE).join(JOURNAL), format!("{lines}= {}\n", hash(lines.as_bytes()))).unwrap();
        write(&out, &files(&[("a", "1")]), false, false)
    };
    for path in ["../ko/", "ko/../../ko/", "./", "/"] {
        stop(&format!("0 - {path}")).unwrap();
        assert_eq!(listing(folder.path()), ["out/MANIFEST", "out/a"], "{path}");
    }
    stop("0 - ko/").unwrap();
    assert_eq!(listing(&out), ["MANIFEST", "a", "ko/b"]);
    let refused = stop("0 - ko/").unwrap_err();
    assert!(refused.to_string().contains("ko/ has been made since"), "{refused}");
}

#[test]
fn a_foreign_stage_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let stage = folder.path().join(STAGE);
    fs::create_dir(&stage).unwrap();
    fs::write(stage.join("mine"), "x").unwrap();
    assert!(write(folder.path(), &files(&[("a", "1")]), true, false).is_err());
    assert_eq!(listing(folder.path()), [format!("{STAGE}/mine")]);
}

#[test]
fn a_damaged_manifest_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &files(&[("a", "1")]), true, false).unwrap();
    fs::write(out.join(MANIFEST), "").unwrap();
    assert!(matches!(write(&out, &files(&[("a", "2")]), true, true), Err(Error::Refused(_))));
    assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "1");
}

#[test]
fn a_run_that_was_stopped_is_finished_or_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let (old, new) = (files(&[("a", "1"), ("b", "1")]), files(&[("a", "2"), ("b", "2")]));
    write(&out, &old, true, false).unwrap();
    let opened = Folder::judge(open(&out).unwrap(), &out).unwrap();
    let mut changed = new.clone();
    let hashes = new.iter().map(|(path, text)| (path.clone(), hash(text))).collect();
    changed.insert(MANIFEST.to_owned(), manifest_text(&hashes).into());
    let stage = opened.path.join(STAGE);

    // Stopped before the journal was there: nothing has happened.
    opened.stage(&stage, &changed, &[]).unwrap();
    fs::remove_file(stage.join(JOURNAL)).unwrap();
    assert_eq!(write(&out, &old, true, false).unwrap().unchanged, 2);
    assert_eq!(listing(&out), ["MANIFEST", "a", "b"]);

    // Stopped after the first file was moved: the next run moves the others.
    opened.stage(&stage, &changed, &[]).unwrap();
    fs::rename(stage.join("0"), out.join("a")).unwrap();
    assert_eq!(write(&out, &new, true, false).unwrap().unchanged, 2);
    assert_eq!(listing(&out), ["MANIFEST", "a", "b"]);

    // What was edited after the run was stopped is kept.
    write(&out, &old, true, false).unwrap();
    opened.stage(&stage, &changed, &[]).unwrap();
    fs::write(out.join("b"), "edited").unwrap();
    assert!(matches!(write(&out, &new, true, false), Err(Error::Refused(_))));
    assert_eq!(fs::read_to_string(out.join("b")).unwrap(), "edited");
    write(&out, &new, true, true).unwrap();
    assert_eq!(fs::read_to_string(out.join("b")).unwrap(), "2");
}

#[test]
fn a_first_run_that_was_stopped_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let new = files(&[("a", "2"), ("ko/b", "2")]);
    let opened = Folder::judge(folder.path().to_owned(), folder.path()).unwrap();
    let mut changed = new.clone();
    changed.insert(MANIFEST.to_owned(), opened.manifest_with(&new, true).into());
    let stage = opened.path.join(STAGE);
    opened.stage(&stage, &changed, &[]).unwrap();
    fs::rename(stage.join("0"), folder.path().join("a")).unwrap();
    assert_eq!(write(folder.path(), &new, true, false).unwrap().unchanged, 2);
    assert_eq!(listing(folder.path()), ["MANIFEST", "a", "ko/b"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &files(&[("a", "1")]), true, false).unwrap();
    fs::remove_file(out.join(MANIFEST)).unwrap();
    assert_eq!(check(&out, &files(&[("a", "1")]), true).unwrap().len(), 1);
    let fifo = |place: &Path| {
        assert!(std::process::Command::new("mkfifo").arg(place).status().unwrap().success());
    };
    fifo(&out.join(MANIFEST));
    assert!(check(&out, &files(&[("a", "1")]), true).is_err());
    assert!(write(&out, &files(&[("a", "1")]), true, false).is_err());
    fs::create_dir(out.join(STAGE)).unwrap();
    fifo(&out.join(STAGE).join(JOURNAL));
    assert!(write(&out, &files(&[("a", "1")]), true, false).is_err());
    fs::write(folder.path().join("file"), "").unwrap();
    let refused = write(&folder.path().join("file"), &files(&[("a", "1")]), true, false).unwrap_err();
    assert!(refused.to_string().contains("is not a folder"), "{refused}");
}

#[test]
fn differences_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    write(&out, &files(&[("a", "1\n"), ("b", "1\n")]), true, false).unwrap();
    let differences = check(&out, &files(&[("a", "2\n"), ("c", "3\n")]), true).unwrap();
    let paths: Vec<_> = differences.iter().map(|difference| difference.path.as_str()).collect();
    assert_eq!(paths, ["MANIFEST", "a", "b", "c"]);
    assert!(differences[1].diff.contains("-1\n+2\n"), "{}", differences[1].diff);
    assert_eq!(check(&folder.path().join("none"), &files(&[("a", "")]), true).unwrap().len(), 2);
    assert!(!folder.path().join("none").exists());
}
