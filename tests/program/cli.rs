//! The program's streams and exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::common::{check, copy_data, datasets, locales, run, run_in, stdout};

const BINARY: &str = env!("CARGO_BIN_EXE_sip-phrasebook");

#[test]
fn wrong_arguments_are_a_usage_error() {
    check(&["--lang", "fr"], 2, &format!("there are {}", locales().join(", ")));
    let refused = |tag: &str, why: &str| {
        let message = format!("there is no language \"{tag}\": there are {}{why}\n", locales().join(", "));
        for arguments in [&["--lang", tag][..], &["486", "--lang", tag], &["list", "--lang", tag]] {
            check(arguments, 2, &message);
        }
    };
    refused("zh-TW", "; zh-CN is in another script");
    refused("zh_HK.UTF-8", "; zh-CN is in another script");
    refused("fr-CA", "");
    refused("C", "");
    check(&["--lang", "../ko"], 2, "there is no language \"../ko\"");
    check(&["--lang", "en-1<b>"], 2, "there is no language");
    check(&["--lang", ""], 2, "there is no language");
    check(&["--format", "pdf"], 2, "possible values: md, html, csv, json");
    check(&["--out", ""], 2, "--out names no folder");
    check(&["--root", ""], 2, "--root names no folder");
    check(&["--out", "-"], 2, "name one --lang and one --format");
    check(&["lookup"], 2, "required");
    check(&["--check", "lookup", "486"], 2, "not for a command");
    check(&["mark-current"], 2, "required");
    check(&["mark-current", "status-999"], 2, "there is no message status-999");
    check(
        &["site", "--flavor", "hugo", "--out", "x", "--base-url", "https://example.org"],
        2,
        "has no meaning for Markdown",
    );
    check(
        &["site", "--flavor", "jekyll", "--out", "x"],
        2,
        "html, mdbook, docusaurus, starlight, hugo, zola",
    );
    check(&["486", "--josn"], 2, "unexpected argument '--josn'");
    check(&["--josn", "486"], 2, "unexpected argument '--josn'");
    check(&["486", "--long", "--json"], 2, "cannot be used with");
    check(&["coverage", "486"], 2, "unexpected argument '486'");
    check(&["coverage", "--long"], 2, "unexpected argument '--long'");
    check(&["--json"], 2, "unexpected argument '--json'");
    check(&["list", "7xx"], 2, "there is no class \"7xx\": there are 1xx, 2xx, 3xx, 4xx, 5xx, 6xx");
    check(&["list", "--dataset", "q851"], 2, "there is no dataset \"q851\"");
    check(
        &["lint", "--explain", "missing_mesage"],
        2,
        "there is no rule \"missing_mesage\"; the nearest is missing_message",
    );
    check(&["lint", "--explain", "trap_word", "--json"], 2, "cannot be used with");
    check(&["--root", "tests"], 3, "tests/records");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf8_are_a_usage_error() {
    use std::os::unix::ffi::OsStrExt;
    let odd = std::ffi::OsStr::from_bytes(b"\xFF");
    for arguments in
        [vec![odd], vec!["--lang".as_ref(), odd], vec!["--out".as_ref(), odd], vec!["lookup".as_ref(), odd]]
    {
        let output = Command::new(BINARY).args(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_language_is_found_in_any_letter_case_and_with_an_underscore() {
    let korean = stdout(&["--lang", "ko", "--format", "csv", "--out", "-"]);
    assert_eq!(stdout(&["--lang", "KO", "--format", "csv", "--out", "-"]), korean);
    let chinese = stdout(&["--lang", "zh-CN", "--format", "json", "--out", "-"]);
    assert_eq!(stdout(&["--lang", "zh_cn", "--format", "json", "--out", "-"]), chinese);
    // A longer tag is negotiated, and the output is in the language that it gets.
    for (tag, expected) in [("ko-KR", &korean), ("ko_KR.UTF-8", &korean), ("ko-KR,ko", &korean)] {
        assert_eq!(stdout(&["--lang", tag, "--format", "csv", "--out", "-"]), *expected, "{tag}");
    }
    for tag in ["zh", "zh-Hans", "zh_SG"] {
        assert_eq!(stdout(&["--lang", tag, "--format", "json", "--out", "-"]), chinese, "{tag}");
    }
    assert!(korean.starts_with("\"code\"") && chinese.contains("\"locale\": \"zh-CN\""));
}

#[test]
fn tables_of_some_languages_leave_the_others_alone() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let out = out.to_str().unwrap();
    let written = |arguments: &[&str]| {
        let output = run(&[arguments, &["--out", out]].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(written(&["--lang", "ko", "--format", "md"]).contains("wrote "));
    // A table for each dataset, and the list of the sources.
    let current = format!("{} files were current already", datasets() + 1);
    assert!(written(&["--lang", "ko,es", "--lang", "en", "--format", "md,csv"]).contains(&current));
    assert!(fs::exists(format!("{out}/ko/sip-response-codes.md")).unwrap());
    assert!(!fs::exists(format!("{out}/zh-CN")).unwrap());
    assert_eq!(run(&["--lang", "ko", "--format", "md", "--out", out, "--check"]).status.code(), Some(0));
    fs::write(format!("{out}/ko/sip-response-codes.md"), "edited\n").unwrap();
    let stale = run(&["--lang", "ko", "--format", "md", "--out", out, "--check"]);
    assert_eq!(stale.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&stale.stdout).contains("-edited\n"));
    check(&["--lang", "ko", "--format", "md", "--out", out], 3, "has been edited since it was made");
    assert!(run(&["--lang", "ko", "--format", "md", "--out", out, "--force"]).status.success());
}

#[test]
fn without_data_and_arguments_the_program_explains_its_use() {
    let folder = tempfile::tempdir().unwrap();
    let output = run_in(folder.path(), &[]);
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true), "{message}");
    assert!(message.contains("sip-phrasebook 486") && message.contains("--out DIR"), "{message}");
    assert!(message.lines().all(|line| line.len() <= 100), "{message}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    // With arguments, tables are written; a folder with only half of a root is not a root.
    assert!(run_in(folder.path(), &["--lang", "ko", "--format", "csv"]).status.success());
    fs::create_dir(folder.path().join("records")).unwrap();
    assert_eq!(run_in(folder.path(), &[]).status.code(), Some(2));
    // In a root, tables are written.
    let root = folder.path().join("root");
    copy_data(&root);
    assert!(run_in(&root, &[]).status.success());
    assert!(root.join("out/ko/sip-response-codes.csv").exists());
}

#[test]
fn completions_know_the_data() {
    // Completions for other shells have no values.
    let [bash, zsh, fish] = ["bash", "zsh", "fish"].map(|shell| {
        let script = stdout(&["completions", shell]);
        for value in ["486", "687", "zh-CN", "missing_message", "q850"] {
            assert!(script.contains(value), "{shell}: {value}");
        }
        script
    });
    // A code may be the first word.
    assert!(zsh.contains("commands=(\n'100:Trying' \\\n"), "{zsh}");
    for (place, value) in [
        ("__fish_sip_phrasebook_needs_command", "'486' -d 'Busy Here'"),
        ("__fish_seen_subcommand_from lookup", "'486' -d 'Busy Here'"),
        ("__fish_seen_subcommand_from list", "'4xx' -d ''"),
    ] {
        let line = format!("complete -c sip-phrasebook -n \"{place}\" -f -a {value}\n");
        assert!(fish.contains(&line), "{line}{fish}");
    }
    assert!(fish.contains("function __fish_sip_phrasebook_needs_command"), "{fish}");
    let words = "COMP_WORDS=(sip-phrasebook 48); COMP_CWORD=1";
    let complete =
        "$(complete -p sip-phrasebook | sed 's/.*-F //; s/ .*//') sip-phrasebook 48 sip-phrasebook";
    let script = format!("{bash}\n{words}\n{complete}\necho \"${{COMPREPLY[*]}}\"");
    let output = Command::new("bash").args(["-c", &script]).output().unwrap();
    let offered = String::from_utf8(output.stdout).unwrap();
    assert!(offered.starts_with("480 481 ") && !offered.contains("lookup"), "{offered}");
}

#[test]
fn every_command_has_a_manual_page() {
    let page = stdout(&["man"]);
    let commands = stdout(&["--help"]);
    let commands = commands.split("\nCommands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands = commands.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let commands: Vec<_> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.contains(&"mark-current"), "{commands:?}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        // The release takes the names of the commands from such lines.
        let name = format!("sip\\-phrasebook\\-{}", command.replace('-', "\\-"));
        assert!(page.lines().any(|line| line == format!("{name}(1)")), "{command}: {page}");
        assert!(stdout(&["man", command]).contains(&format!("{name} \\- ")), "{command}");
    }
    assert!(stdout(&["man", "lookup"]).contains("response.txt"));
    check(&["man", "lokup"], 2, "there is no command \"lokup\": there are lookup, list");
}

#[test]
fn the_other_commands_print_their_results() {
    assert_eq!(stdout(&["lint"]), "");
    assert_eq!(stdout(&["lint", "--json"]), "[]\n");
    let explained = stdout(&["lint", "--explain", "missing_message"]);
    assert!(explained.starts_with("missing_message: A locale lacks a message"), "{explained}");
    let coverage = stdout(&["coverage"]);
    assert_eq!(coverage.matches("100 %").count(), datasets() * locales().len(), "{coverage}");
    assert!(stdout(&["sources", "402", "--verdict", "corrected"]).contains("요금청구됨"));
    let json: serde_json::Value = serde_json::from_str(&stdout(&["sources", "--json"])).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 403);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(stdout(&["completions", shell]).contains("sip-phrasebook"));
    }
    let help = stdout(&["--help"]);
    assert!(help.contains("Examples:") && help.contains("Exit codes:"));
    check(&["sources", "100", "--verdict", "superseded"], 1, "no source document states that");
}

#[cfg(target_os = "linux")]
#[test]
fn lost_output_is_an_error() {
    let shell = |script: &str| {
        let output = Command::new("sh").args(["-c", script, BINARY]).stdout(Stdio::piped()).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, message) = shell("\"$0\" lookup 486 >/dev/full");
    assert_eq!((code, message.contains("standard output")), (Some(3), true), "{message}");
    assert_eq!(shell("\"$0\" lookup 486 >/dev/null"), (Some(0), String::new()));
    assert_eq!(shell("\"$0\" lookup 486 2>&-").0, Some(0));
    // If the reader closes the pipe early, that is not an error.
    let (code, message) = shell("{ \"$0\" sources; echo $? >&2; } | head -c 1");
    assert_eq!((code, message.as_str()), (Some(0), "0\n"));
}

#[test]
fn a_changed_text_makes_its_translations_stale_until_they_are_marked_as_current() {
    let folder = tempfile::tempdir().unwrap();
    copy_data(folder.path());
    let file = folder.path().join("locales/en/sip-response.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace(
            "    .caller = The person you called is on another call.",
            "    .caller = They are on another call.",
        ),
    )
    .unwrap();
    let lint = || {
        let output = run_in(folder.path(), &["lint", "--json"]);
        let findings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let findings = findings.as_array().unwrap().clone();
        (output.status.code(), findings)
    };
    let (code, findings) = lint();
    assert_eq!((code, findings.len()), (Some(1), 3));
    assert!(findings.iter().all(|finding| finding["rule"] == "stale_translation"), "{findings:?}");
    // Tables can still be written, with a warning for each language that is read.
    for (arguments, warnings) in [(&["--lang", "ko"][..], "1 warning"), (&["--format", "csv"], "3 warnings")]
    {
        let output = run_in(folder.path(), arguments);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), message.contains(warnings)),
            (Some(0), true),
            "{arguments:?}: {message}"
        );
    }
    assert!(run_in(folder.path(), &["mark-current", "--lang", "ko,es", "status-486"]).status.success());
    assert_eq!(lint().1.len(), 1);
    assert!(run_in(folder.path(), &["mark-current", "--all"]).status.success());
    assert_eq!(lint(), (Some(0), Vec::new()));
}

#[test]
fn the_built_in_data_has_no_findings() {
    let elsewhere = tempfile::tempdir().unwrap();
    let output = run_in(elsewhere.path(), &["lint"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn built_in_data_gives_the_same_answers_as_a_root() {
    let elsewhere = tempfile::tempdir().unwrap();
    for code in ["100", "182", "486", "687"] {
        for languages in [&[][..], &["--lang", "zh_cn,ES,ko"]] {
            let arguments = [&["lookup", code], languages].concat();
            // In the root, the program reads records and locales; elsewhere, it uses the built-in data.
            let built_in = run_in(elsewhere.path(), &arguments);
            assert_eq!(built_in.status.code(), Some(0));
            assert_eq!(String::from_utf8_lossy(&built_in.stdout), stdout(&arguments));
        }
    }
    for (arguments, code) in [(&["lookup", "431"][..], 1), (&["lookup", "486", "--lang", "fr"], 2)] {
        assert_eq!(run_in(elsewhere.path(), arguments).status.code(), Some(code));
    }
}

#[test]
fn negotiate_prints_the_language_of_a_header() {
    let elsewhere = tempfile::tempdir().unwrap();
    for (header, tag) in [
        ("ko-KR,ko;q=0.9,en;q=0.5", "ko\n"),
        ("es-419", "es\n"),
        ("zh-Hans-CN, *;q=0", "zh-CN\n"),
        ("fr, *;q=0.1", "en\n"),
        ("zh-TW", ""),
        ("fr", ""),
        ("", ""),
        ("-", ""),
    ] {
        // Data from files and built-in data give the same result.
        for output in [run(&["negotiate", header]), run_in(elsewhere.path(), &["negotiate", header])] {
            assert_eq!(String::from_utf8_lossy(&output.stdout), tag, "{header:?}");
            assert_eq!(output.status.code(), Some(i32::from(tag.is_empty())), "{header:?}");
            // Without a language, standard error says why.
            let message = String::from_utf8(output.stderr).unwrap();
            assert_eq!(message.is_empty(), !tag.is_empty(), "{header:?}: {message}");
            assert_eq!(
                message.contains(&format!("available: {}\n", locales().join(", "))),
                tag.is_empty(),
                "{message}"
            );
        }
    }
    check(
        &["negotiate", "zh-TW, fr"],
        1,
        "zh-TW: zh-CN is in another script\nfr: there is no such language\n",
    );
    check(&["negotiate", "ko", "--lang", "en,es"], 1, "ko: there is no such language\navailable: en, es\n");
    assert_eq!(stdout(&["negotiate", "ko, es;q=0.5", "--lang", "en,es"]), "es\n");
    assert_eq!(run(&["negotiate", "ko", "--lang", "fr"]).status.code(), Some(2));
    assert_eq!(run(&["negotiate"]).status.code(), Some(2));
}

#[test]
fn markdown_is_written_into_an_existing_site() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().to_str().unwrap();
    fs::write(folder.path().join("config.toml"), "mine").unwrap();
    let arguments = ["site", "--flavor", "zola", "--lang", "ko,en", "--out", site];
    stdout(&arguments);
    stdout(&[&arguments[..], &["--check"]].concat());
    let page =
        |name: &str| fs::read_to_string(folder.path().join("content/sip-response-codes/4xx").join(name));
    // The first language is the default language of the site.
    assert!(page("486.md").unwrap().contains("title = \"486 통화 중\""));
    assert!(page("486.en.md").unwrap().contains("title = \"486 Busy Here\""));
    assert_eq!(fs::read_to_string(folder.path().join("config.toml")).unwrap(), "mine");
}

#[test]
fn exports_are_written_one_by_one_or_all_together() {
    let folder = tempfile::tempdir().unwrap();
    let (one, all) = (folder.path().join("one"), folder.path().join("all"));
    let (one, all) = (one.to_str().unwrap(), all.to_str().unwrap());
    stdout(&["export", "properties", "--lang", "ko,en", "--out", one]);
    stdout(&["export", "all", "--lang", "en,ko", "--out", all]);
    for file in ["SipResponse.properties", "SipResponse_ko.properties"] {
        let alone = fs::read(Path::new(one).join(file)).unwrap();
        assert_eq!(alone, fs::read(Path::new(all).join("properties").join(file)).unwrap());
    }
    let formats = fs::read_dir(all).unwrap().count();
    // A format that the build lacks is an error when it is named, and is reported when `all` leaves it out.
    let left_out = run(&["export", "all", "--lang", "en,ko", "--out", all]).stderr;
    let left_out = String::from_utf8(left_out).unwrap();
    let has_parquet = cfg!(feature = "parquet");
    assert_eq!(Path::new(all).join("parquet").exists(), has_parquet);
    assert_eq!(left_out.contains("left out parquet: this build has no Parquet"), !has_parquet, "{left_out}");
    // The package for Python includes the hang-up causes, so nothing is left out.
    let python = run(&["export", "python", "--out", &format!("{one}/python")]);
    assert!(!String::from_utf8_lossy(&python.stderr).contains("left out"));
    let parquet = run(&["export", "parquet", "--out", &format!("{one}/parquet")]);
    assert_eq!(parquet.status.code(), Some(if has_parquet { 0 } else { 2 }));
    stdout(&["export", "all", "--lang", "en,ko", "--out", all, "--check"]);
    fs::write(Path::new(all).join("properties/SipResponse.properties"), "mine").unwrap();
    assert_eq!(run(&["export", "all", "--lang", "en,ko", "--out", all, "--check"]).status.code(), Some(1));
    let refused = run(&["export", "all", "--lang", "en,ko", "--out", all]);
    assert_eq!(refused.status.code(), Some(3));
    stdout(&["export", "all", "--lang", "en,ko", "--out", all, "--force"]);
    assert_eq!(fs::read_dir(all).unwrap().count(), formats);

    let korean = stdout(&["export", "properties", "--lang", "ko", "--out", "-"]);
    assert!(korean.contains("\nstatus-486 = 통화 중\n"));
    for (arguments, code) in [
        (&["export", "properties", "--out", "-"][..], 2),
        (&["export", "properties"], 2),
        (&["export", "properties", "--out", ""], 2),
        // XLIFF holds translations, and there are none into the source language.
        (&["export", "xliff", "--lang", "en", "--out", &format!("{one}/none")], 2),
        (&["export", "word", "--out", one], 2),
        (&["export", "properties", "--lang", "fr", "--out", one], 2),
        (&["export", "properties", "--out", "-", "--check"], 2),
        // Standard output is one file, but this format has several.
        (&["export", "parquet", "--out", "-"], 2),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn an_export_of_many_files_does_not_list_them_all() {
    let output = run(&["export", "c", "--out", "-"]);
    let stderr = String::from_utf8(output.stderr).expect("the message is text");
    assert!(stderr.contains("takes one file, not 3") && stderr.contains("files: name a folder"), "{stderr}");
    assert!(!stderr.contains(".h"), "{stderr}");
}
