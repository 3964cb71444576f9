//! Names and arguments from outside neither act on a terminal nor look like a message of the program.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::{copy_data, root};

/// Texts that act on a terminal, forge a finding, or hide.
const TEXTS: [&str; 6] = [
    "\u{1B}]0;owned\u{7}",
    "x\nerror[forged]: nothing is wrong\n  --> x:1",
    "\u{9B}31mred",
    "\u{202E}txt.exe\u{2066}",
    "a\u{200B}b\u{FEFF}c\u{E0041}",
    "x\r\nerror[forged]: y\u{85}\u{2028}error[forged]: z",
];

/// Runs the program in a folder, checks everything that it prints, and returns it.
#[track_caller]
fn run(folder: &Path, arguments: &[impl AsRef<OsStr>]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    let arguments: Vec<_> = arguments.iter().map(AsRef::as_ref).collect();
    let code = output.status.code();
    assert!(matches!(code, Some(0..=3)), "{arguments:?} ended with {code:?}");
    let printed = String::from_utf8([output.stdout, output.stderr].concat())
        .unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
    let hidden = printed.chars().find(|&c| {
        c != '\n' && c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
            || matches!(c, '\u{E0000}'..='\u{E007F}' | '\u{FFFD}')
    });
    assert_eq!(hidden, None, "{arguments:?}: {printed:?}");
    assert!(!printed.lines().any(|line| line.starts_with("error[forged]")), "{arguments:?}: {printed}");
    printed
}

/// The commands that read names; those that write come last.
const COMMANDS: [&[&str]; 7] = [
    &["lint"],
    &["lint", "--json"],
    &["coverage"],
    &["coverage", "--json"],
    &["lookup", "486"],
    &["site", "--dataset", "x", "--out", "site"],
    &["--lang", "ko"],
];

#[test]
fn arguments_are_shown_escaped() {
    let folder = tempfile::tempdir().unwrap();
    for text in TEXTS {
        for arguments in [
            &[text][..],
            &["--lang", text],
            &["--lang", "ko", "--format", text],
            &["--root", text],
            &["--root", text, "lint"],
            &["--root", text, "serve", "--port", "0"],
            &[&format!("--{text}")],
            &[&format!("-{text}")],
            &["lookup", text],
            &["lookup", "486", "--lang", text],
            &["lookup", "--json", text, text],
            &["lint", "--explain", text],
            &["lint", text],
            &["export", text, "--out", "x"],
            &["export", "json"],
            &["site", "--out", "x", "--flavor", text],
            &["site", "--out", "x", "--base-url", text],
            &["site", "--out", "x", "--dataset", text],
            &["serve", "--port", text],
            &["sources", text],
            &["sources", "--verdict", text],
            &["mark-current", text],
            &["completions", text],
            &["negotiate", text],
            &["negotiate", text, "--lang", text],
        ] {
            run(folder.path(), arguments);
        }
    }
    // A text that is pasted with its line end is still looked up.
    assert!(run(folder.path(), &["lookup", "Busy Here\r\n"]).contains("486"));
    assert!(run(folder.path(), &["lookup", "nonsense\u{1B}[2J\n"]).contains(r"nonsense\u{1b}[2J\n"));
    assert!(run(folder.path(), &["--colour\u{9B}"]).contains(r"--colour\u{9b}"));
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf_8_are_shown_escaped() {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::process::CommandExt as _;

    let folder = tempfile::tempdir().unwrap();
    let wrong = OsStr::from_bytes(b"ko\xFF\x1B]0;x\x07\xC2");
    for before in [
        &[][..],
        &["--lang"],
        &["--root"],
        &["lookup"],
        &["lint", "--explain"],
        &["export"],
        &["negotiate"],
        &["serve", "--port"],
        &["mark-current"],
    ] {
        let mut arguments: Vec<_> = before.iter().map(OsString::from).collect();
        arguments.push(wrong.to_owned());
        run(folder.path(), &arguments);
    }
    // The program's own name is an argument too.
    let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
    let output = command.arg0("\u{1B}]0;x\u{7}").arg("--nonsense").output().unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("--nonsense") && !message.contains('\u{1B}'), "{message:?}");
}

/// Folders and files may have any name, and a name that is refused is shown escaped.
#[cfg(unix)]
#[test]
fn names_are_shown_escaped() {
    use std::os::unix::ffi::OsStrExt as _;

    let texts = TEXTS.map(|text| OsStr::from_bytes(text.as_bytes()));
    let wrong = OsStr::from_bytes(b"x\xFF\x1B]0;x\x07");
    let mut named = 0;
    for text in texts.iter().chain([&wrong]) {
        let with = |ending: &str| {
            let mut name = text.to_os_string();
            name.push(ending);
            name
        };
        let records = fs::read(root().join("records/sip-response/4xx.toml")).unwrap();
        for (folder, name, file, bytes) in [
            ("locales/ko", with(".ftl"), None, &b"a = b\n"[..]),
            ("locales/ko", with(".state.toml"), None, b"a = 1\n"),
            ("records/sip-response", with(".toml"), None, &records),
            ("locales", with(""), Some("ui.ftl"), b"a = b\n"),
            ("records", with(""), Some("dataset.toml"), b"id = \"x\"\n"),
        ] {
            let copy = tempfile::tempdir().unwrap();
            copy_data(copy.path());
            let mut place = copy.path().join(folder).join(name);
            if let Some(file) = file {
                fs::create_dir(&place).unwrap();
                place.push(file);
            }
            fs::write(place, bytes).unwrap();
            for arguments in COMMANDS {
                named += usize::from(run(copy.path(), arguments).contains('\\'));
            }
        }
    }
    assert!(named > 50, "only {named} messages showed a name");
}

/// Keys and ids in the data are shown escaped.
#[test]
fn ids_are_shown_escaped() {
    let escaped = |text: &str| {
        let each = text.chars().map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_ascii_graphic() || c == ' ' => c.to_string(),
            c => format!("\\U{:08X}", u32::from(c)),
        });
        format!("\"{}\"", each.collect::<String>())
    };
    let fluent = |text: &str| {
        let each = text.chars().map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_ascii_graphic() || c == ' ' => c.to_string(),
            c => format!("\\U{:06X}", u32::from(c)),
        });
        format!("{{\"{}\"}}", each.collect::<String>())
    };
    let schema = "records/sip-response/dataset.toml";
    let records = "records/sip-response/4xx.toml";
    let korean = "locales/ko/sip-response.ftl";
    for text in TEXTS {
        let key = escaped(text);
        for (file, from, to) in [
            (schema, "id = \"4xx\"", format!("id = {key}")),
            (schema, "file_stem = \"", format!("file_stem = {key}\n# \"")),
            (schema, "protocol = ", format!("source_locale = {key}\nprotocol = ")),
            (schema, "id = \"", format!("{key} = 1\nid = \"")),
            (records, "code = 486\n", format!("code = 486\n{key} = 1\n")),
            (records, "canonical_phrase = \"Busy Here\"", format!("canonical_phrase = {key}")),
            (records, "reference = [\"", format!("reference = [{key}, \"")),
            ("locales/ko/sip-response.state.toml", "status-486 = ", format!("{key} = ")),
            (korean, "status-486 = 통화 중\n", format!("status-486 = {}\n", fluent(text))),
            (korean, "status-486 = 통화 중\n", format!("status-486 = {{ ${text} }}\n")),
            (korean, "status-486 = 통화 중\n", format!("{text} = 통화 중\n")),
            (korean, "status-486 = 통화 중\n", format!("status-486 = 통화 중\n    .{text} = 통화 중\n")),
        ] {
            let folder = tempfile::tempdir().unwrap();
            copy_data(folder.path());
            let place = folder.path().join(file);
            let before = fs::read_to_string(&place).unwrap();
            assert!(before.contains(from), "{file} does not contain {from}");
            fs::write(&place, before.replacen(from, &to, 1)).unwrap();
            for arguments in [&["lint"][..], &["lint", "--json"], &["--lang", "ko"]] {
                run(folder.path(), arguments);
            }
        }
    }
}

/// A link to nothing is reported as a fault in the data; it is not treated as an absent file.
#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_named() {
    use std::os::unix::fs::symlink;

    for link in ["locales/nl", "locales/ko/sip-response.glossary.toml", "records/other", "records", "locales"]
    {
        let folder = tempfile::tempdir().unwrap();
        copy_data(folder.path());
        let place = folder.path().join(link);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap();
        } else if place.exists() {
            fs::remove_file(&place).unwrap();
        }
        symlink("nowhere", &place).unwrap();
        for arguments in [&["lint"][..], &[], &["--lang", "ko", "lookup", "486"]] {
            let printed = run(folder.path(), arguments);
            assert!(
                printed.contains(link) && printed.contains("link to nothing"),
                "{link}: {arguments:?}: {printed}"
            );
        }
        assert!(!folder.path().join("out").exists(), "{link}: something was written");
        // A link to something is followed.
        fs::remove_file(&place).unwrap();
        symlink(
            root().join(if link == "locales/nl" || link == "records/other" { "docs" } else { link }),
            &place,
        )
        .unwrap();
        assert!(run(folder.path(), &["lint"]).starts_with("nothing found"), "{link}");
    }
}
