//! The program in a pseudo-terminal: colours, links, width, and the language of the environment.

use std::fs::{File, OpenOptions};
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::process::Command;
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use unicode_width::UnicodeWidthStr as _;

use crate::common::{locales, run_with};

/// What the program prints outside a root, in a terminal of this width, with these environment variables.
#[track_caller]
fn shown(columns: u16, variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let size = Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(&master, size).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
    let terminal = || OwnedFd::from(OpenOptions::new().read(true).write(true).open(&name).unwrap());
    let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
    command.args(arguments).current_dir(folder.path()).env_clear();
    command.env("TERM", "xterm-256color").envs(variables.iter().copied());
    command.stdin(terminal()).stdout(terminal()).stderr(terminal());
    let mut child = command.spawn().unwrap();
    // The command keeps the terminal open on this side.
    drop(command);
    let reader = thread::spawn(move || {
        let mut bytes = Vec::new();
        // On Linux, reading ends with an error when the program closes the other side.
        let _ = File::from(master).read_to_end(&mut bytes);
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    });
    let status = child.wait().unwrap();
    let text = reader.join().unwrap();
    assert!(!text.is_empty(), "{arguments:?} printed nothing and ended with {status}");
    text
}

/// A text without colours and links.
fn stripped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, sequence)) = rest.split_once('\u{1b}') {
        plain += before;
        let end = match sequence.as_bytes() {
            [b'[', ..] => sequence.find('m').unwrap() + 1,
            [b']', ..] => sequence.find("\u{1b}\\").unwrap() + 2,
            other => panic!("unknown sequence {other:?}"),
        };
        rest = &sequence[end..];
    }
    plain + rest
}

#[test]
fn colours_are_for_terminals_unless_they_are_asked_for() {
    let on_a_terminal = [
        (&[][..], &["486"][..], true),
        (&[], &["list", "6xx"], true),
        (&[], &["busy"], true),
        (&[("NO_COLOR", "1")], &["486"], false),
        (&[("NO_COLOR", "1")], &["486", "--color", "always"], true),
        (&[("TERM", "dumb")], &["486"], false),
        (&[("CLICOLOR", "0")], &["486"], false),
        (&[], &["486", "--color", "never"], false),
        (&[("CLICOLOR_FORCE", "1")], &["486", "--color=never"], false),
    ];
    for (variables, arguments, is_coloured) in on_a_terminal {
        let text = shown(80, variables, arguments);
        assert_eq!(text.contains("\u{1b}["), is_coloured, "{variables:?} {arguments:?}: {text:?}");
    }
    let in_a_pipe = [
        (&[][..], &["486"][..], false),
        (&[], &["486", "--color", "auto"], false),
        (&[("CLICOLOR_FORCE", "1")], &["486"], true),
        (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &["486"], false),
        (&[], &["486", "--color", "always"], true),
        (&[("NO_COLOR", "1")], &["486", "--color", "always"], true),
        (&[("FORCE_HYPERLINK", "1")], &["486", "--long", "--color", "always"], true),
    ];
    for (variables, arguments, is_coloured) in in_a_pipe {
        let text = String::from_utf8(run_with(variables, arguments).stdout).unwrap();
        assert_eq!(text.contains("\u{1b}["), is_coloured, "{variables:?} {arguments:?}: {text:?}");
        // Only terminals get links.
        assert!(!text.contains("\u{1b}]8"), "{variables:?} {arguments:?}: {text:?}");
    }
    assert_eq!(run_with(&[], &["486", "--color", "sometimes"]).status.code(), Some(2));
}

#[test]
fn references_are_links_where_the_terminal_has_them() {
    let link = "\u{1b}]8;;https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24\u{1b}\\";
    let cases = [
        (&[("FORCE_HYPERLINK", "1")][..], true),
        (&[("TERM_PROGRAM", "WezTerm")], true),
        (&[("VTE_VERSION", "7600")], true),
        (&[], false),
        (&[("TERM_PROGRAM", "WezTerm"), ("NO_COLOR", "1")], false),
        (&[("TERM_PROGRAM", "WezTerm"), ("TERM", "dumb")], false),
    ];
    for (variables, has_links) in cases {
        let text = shown(80, variables, &["486", "--long"]);
        assert_eq!(text.contains(link), has_links, "{variables:?}: {text:?}");
        assert_eq!(text.contains("\u{1b}]8"), has_links, "{variables:?}: {text:?}");
        assert!(stripped(&text).contains("RFC 3261 §21.4.24"), "{text:?}");
    }
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for tag in locales() {
        for columns in [40_u16, 80, 200] {
            for arguments in
                [&["486"][..], &["422", "--long"], &["list"], &["4xx"], &["list", "--dataset", "q850"]]
            {
                let arguments = [arguments, &["--lang", &tag]].concat();
                let text = stripped(&shown(columns, &[("FORCE_HYPERLINK", "1")], &arguments));
                let limit = usize::from(columns).min(100);
                let wide: Vec<_> = text.lines().filter(|line| line.width() > limit).collect();
                assert!(wide.is_empty(), "{arguments:?} at {columns}: {wide:#?}");
            }
        }
        // In a pipe, a paragraph is one line.
        let piped = String::from_utf8(run_with(&[], &["422", "--long", "--lang", &tag]).stdout).unwrap();
        assert!(piped.lines().any(|line| line.width() > 200), "{piped}");
    }
}

#[test]
fn the_environment_chooses_the_language() {
    let cases = [
        (&[("LANG", "ko_KR.UTF-8")][..], &["486"][..], "486 통화 중"),
        (&[("LANG", "es_MX.UTF-8")], &["486"], "486 Ocupado aquí"),
        (&[("LC_ALL", "zh_CN.GB18030")], &["486"], "486 被叫忙"),
        (&[("LANG", "zh_TW.UTF-8")], &["486"], "486 Busy Here"),
        (&[("LANG", "fr_FR.UTF-8")], &["486"], "486 Busy Here"),
        (&[("LANG", "ko_KR.UTF-8"), ("LC_ALL", "C")], &["486"], "486 Busy Here"),
        (&[("LANG", "ko_KR.UTF-8"), ("LC_MESSAGES", "es_ES")], &["486"], "486 Ocupado aquí"),
        (&[("LANG", "ko_KR.UTF-8"), ("LC_MESSAGES", "POSIX")], &["486"], "486 Busy Here"),
        (&[("LANG", "C.UTF-8")], &["486"], "486 Busy Here"),
        (&[("LANG", "")], &["486"], "486 Busy Here"),
        // An explicit language takes precedence, and so does the language of the query's words.
        (&[("LANG", "ko_KR.UTF-8")], &["486", "--lang", "es"], "486 Ocupado aquí"),
        (&[("LANG", "ko_KR.UTF-8")], &["486", "es"], "486 Ocupado aquí"),
        (&[("LANG", "ko_KR.UTF-8")], &["ocupado aquí"], "486 Ocupado aquí"),
        (&[("LANG", "ko_KR.UTF-8")], &["busy here"], "486 통화 중"),
        (&[("LANG", "ko_KR.UTF-8")], &["list", "6xx"], "6xx 전역 실패"),
    ];
    for (variables, arguments, first) in cases {
        let text = stripped(&shown(80, variables, arguments));
        assert_eq!(text.lines().next(), Some(first), "{variables:?} {arguments:?}");
    }
    // Tables do not depend on the environment.
    for variables in [&[][..], &[("LANG", "ko_KR.UTF-8")]] {
        let output = run_with(variables, &["--lang", "es", "--format", "csv", "--out", "-"]);
        assert!(String::from_utf8(output.stdout).unwrap().contains("Ocupado aquí"));
    }
}
