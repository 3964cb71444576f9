//! The program trusts no file in a folder, and no command writes where output does not belong.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

use crate::common::{copy_data, refused, run_in};

/// Commands that write, without `--out`.
const COMMANDS: [&[&str]; 4] = [
    &["--lang", "ko"],
    &["site", "--lang", "ko"],
    &["site", "--flavor", "hugo", "--lang", "ko"],
    &["export", "po"],
];

fn write_in(folder: &Path, command: &[&str], out: &str) -> std::process::Output {
    run_in(folder, &[command, &["--out", out]].concat())
}

fn hash(text: &str) -> String {
    base16ct::lower::encode_string(&Sha256::digest(text))
}

/// A folder from somebody else, with the stage of an earlier version, whose journal moves a file.
#[test]
fn a_shipped_journal_plants_nothing() {
    for command in COMMANDS {
        let folder = tempfile::tempdir().unwrap();
        let stage = folder.path().join(".sip-phrasebook-stage");
        fs::create_dir_all(&stage).unwrap();
        fs::create_dir_all(folder.path().join(".git/hooks")).unwrap();
        fs::write(stage.join("0"), "#!/bin/sh\n").unwrap();
        let line = "0 - .git/hooks/pre-commit\n";
        fs::write(stage.join("JOURNAL"), format!("{line}= {}\n", hash(line))).unwrap();
        assert_eq!(write_in(folder.path(), command, ".").status.code(), Some(3), "{command:?}");
        assert!(!folder.path().join(".git/hooks/pre-commit").exists());
        assert!(stage.join("0").exists() && stage.join("JOURNAL").exists(), "{command:?}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "{command:?}");
    }
}

/// A folder whose manifest lists a hidden file with its right hash.
#[test]
fn a_shipped_manifest_removes_nothing_hidden() {
    let head = "ref: refs/heads/main\n";
    for (command, set) in COMMANDS.into_iter().zip(["tables", "site", "site hugo", "export po"]) {
        for path in [".git/HEAD", "src/main.rs", "ko/../.git/HEAD"] {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir_all(folder.path().join(".git")).unwrap();
            fs::create_dir_all(folder.path().join("src")).unwrap();
            fs::write(folder.path().join(".git/HEAD"), head).unwrap();
            fs::write(folder.path().join("src/main.rs"), head).unwrap();
            let line = format!("{}  {path}\n", hash(head));
            let manifest = format!(
                "# Made by sip-phrasebook: {set}\n# The SHA-256 of the lines below: {}\n{line}",
                hash(&line)
            );
            fs::write(folder.path().join("MANIFEST"), manifest).unwrap();
            let output = write_in(folder.path(), command, ".");
            let wanted = if path.starts_with("src") { 0 } else { 3 };
            let message = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(wanted), "{command:?}: {message}");
            for path in [".git/HEAD", "src/main.rs"] {
                assert_eq!(fs::read_to_string(folder.path().join(path)).unwrap(), head);
            }
        }
    }
}

#[test]
fn a_folder_holds_what_one_command_makes() {
    let folder = tempfile::tempdir().unwrap();
    for (number, first) in COMMANDS.into_iter().enumerate() {
        let out = format!("out-{number}");
        assert!(write_in(folder.path(), first, &out).status.success());
        for second in COMMANDS.into_iter().filter(|second| *second != first) {
            let message = refused(folder.path(), &[second, &["--out", &out]].concat(), 3);
            assert!(message.contains("choose another folder"), "{message}");
        }
        assert!(write_in(folder.path(), first, &out).status.success());
    }
}

#[test]
fn no_command_writes_where_no_output_belongs() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("deep/data");
    copy_data(&data);
    let before = fs::read_dir(&data).unwrap().count();
    for command in COMMANDS {
        for out in ["/", ".", "..", "records", "locales/ko", "records/sip-response/new"] {
            let message = refused(&data, &[command, &["--out", out]].concat(), 3);
            assert!(message.contains("choose a folder for the output alone"), "{command:?} {out}: {message}");
        }
        let home = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"))
            .args(command)
            .args(["--out", "."])
            .env("HOME", folder.path())
            .current_dir(folder.path())
            .output()
            .unwrap();
        let message = String::from_utf8(home.stderr).unwrap();
        assert!(home.status.code() == Some(3) && message.contains("home folder"), "{command:?}: {message}");
    }
    assert_eq!(fs::read_dir(&data).unwrap().count(), before);
}

#[cfg(unix)]
#[test]
fn a_run_says_that_it_waits_for_another() {
    let folder = tempfile::tempdir().unwrap();
    let handle = fs::File::open(folder.path()).unwrap();
    handle.lock().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"))
        .args(["export", "po", "--out"])
        .arg(folder.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let line = lines.next().unwrap().unwrap();
    assert!(line.starts_with("waiting for another run that writes to "), "{line}");
    handle.unlock().unwrap();
    assert!(child.wait().unwrap().success());
}

#[cfg(target_os = "linux")]
#[test]
fn a_whole_folder_is_exchanged_where_that_can_be() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    assert!(run(&["site", "--out", "www"]).status.success());
    let before = fs::File::open(folder.path().join("www")).unwrap();
    assert!(run(&["site", "--lang", "ko", "--out", "www", "--swap"]).status.success());
    let inode = |metadata: fs::Metadata| std::os::unix::fs::MetadataExt::ino(&metadata);
    assert_ne!(inode(before.metadata().unwrap()), inode(fs::metadata(folder.path().join("www")).unwrap()));
    assert!(run(&["site", "--lang", "ko", "--out", "www", "--check"]).status.success());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    refused(folder.path(), &["site", "--flavor", "hugo", "--out", "hugo", "--swap"], 2);
    refused(folder.path(), &["--lang", "ko", "--format", "csv", "--out", "-", "--swap"], 2);
}
