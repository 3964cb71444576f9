//! Codes that are looked up and listed: by number, by words, as cards and as lines.

use crate::common::{check, locales, row, run, stdout};

#[test]
fn lookup_finds_codes_by_number_and_by_words_in_any_language() {
    assert!(stdout(&["lookup", "486", "--lang", "es"]).starts_with("486 Ocupado aquí\n"));
    let of_sip =
        |query: &str| stdout(&["lookup", query]).split("\n\n").next().unwrap().trim_end().to_owned() + "\n";
    assert_eq!(
        of_sip("busy"),
        "SIP response codes\n486  Busy Here\n600  Busy Everywhere\n503  Service Unavailable\n"
    );
    assert_eq!(
        of_sip("통화중"),
        "SIP 응답 코드\n486  Busy Here        통화 중\n600  Busy Everywhere  모든 곳에서 통화 중\n"
    );
    assert!(stdout(&["lookup", "ocupado", "aqui"]).starts_with("486 Ocupado aquí\n"));
    assert!(stdout(&["lookup", "AlertMsg-Error"]).starts_with("425 "));
    assert_eq!(stdout(&["lookup", "6xx"]).lines().count(), 7);
    let json: serde_json::Value =
        serde_json::from_str(&stdout(&["lookup", "486", "--json", "--lang", "ko,es"])).unwrap();
    assert_eq!(json[0]["reason_phrase"], "Ocupado aquí");
    assert_eq!(json[1]["reason_phrase"], "통화 중");
    check(&["lookup", "499"], 1, "it is treated as 400 Bad Request");
    // If another program reads the output, a paragraph is one line.
    let korean = stdout(&["lookup", "486", "--lang", "ko", "--long"]);
    let description = row("ko", 486)["description"].as_str().unwrap().to_owned();
    assert!(korean.lines().any(|line| line == format!("  {description}")), "{korean}");
    let lines = stdout(&["lookup", "2xx", "--lang", "es,ko"]);
    assert!(lines.starts_with("200  OK               OK                  성공\n"), "{lines}");
    let empty = run(&["lookup", "xyzzy plugh", "--json"]);
    assert_eq!((empty.status.code(), empty.stdout.as_slice()), (Some(1), b"[]\n".as_slice()));
    check(&["lookup", "*[xyzzy]"], 1, "nothing is known");
    check(&["lookup", "xyzzy plugh"], 1, "nothing is known about \"xyzzy plugh\"");
    check(&["lookup", "486", "--lang", "fr"], 2, "there is no language");
}

#[test]
fn arguments_without_a_command_are_looked_up() {
    let cases: &[(&[&str], &str)] = &[
        (&["486"], "486 Busy Here\n"),
        (&["486", "ko"], "486 통화 중\n    Busy Here\n"),
        (&["486 ko"], "486 통화 중\n"),
        (&["486", "ko-KR"], "486 통화 중\n"),
        (&["486", "ES_mx.UTF-8"], "486 Ocupado aquí\n"),
        (&["486", "--lang", "es_MX"], "486 Ocupado aquí\n"),
        (&["--lang", "ko", "486"], "486 통화 중\n"),
        (&["--lang=ko", "--color", "never", "486"], "486 통화 중\n"),
        (&["--long", "486"], "486 Busy Here\n"),
        (&["--", "486"], "486 Busy Here\n"),
        (&["busy", "here"], "486 Busy Here\n"),
        (&["Busy Here"], "486 Busy Here\n"),
        (&["ocupado", "aqui"], "486 Ocupado aquí\n"),
        (&["통화 중", "es"], "Códigos de respuesta SIP\n486  Busy Here        Ocupado aquí\n"),
        (&["SIP/2.0 486 Busy Here"], "486 Busy Here\n"),
        (&["SIP/2.0 486 Busy Here\r\nContent-Language: ko"], "486 Busy Here\n"),
        (&["SIP/2.0", "486", "Busy", "Here", "ko"], "486 통화 중\n"),
        (&["Reason: Q.850;cause=17", "zh-CN"], "SIP响应码\n486  Busy Here"),
        (&["4xx", "ko"], "400  Bad Request"),
        // A misspelled command that is a word in the data is looked up.
        (&["state"], ""),
    ];
    for (arguments, start) in cases {
        let text = stdout(arguments);
        assert!(text.starts_with(start), "{arguments:?}: {text}");
        assert_eq!(text, stdout(&[&["lookup"], *arguments].concat()), "{arguments:?}");
    }
    check(&["431", "ko"], 1, "there is no record 431; it is treated as 400 Bad Request");
    check(&["xyzzy"], 1, "nothing is known about \"xyzzy\"");
    for (word, command) in [("lokup", "lookup"), ("negotate", "negotiate"), ("completons", "completions")] {
        for arguments in [&[word][..], &[word, "486"], &["--lang", "ko", word, "486"]] {
            check(arguments, 2, &format!("a similar subcommand exists: '{command}'"));
        }
    }
    assert!(stdout(&["486", "--help"]).contains("A code, a class such as 4xx"));
    let json: serde_json::Value = serde_json::from_str(&stdout(&["486", "--json"])).unwrap();
    assert_eq!(json[0]["reason_phrase"], "Busy Here");
}

#[test]
fn a_card_has_the_answer_and_with_long_everything() {
    for tag in locales() {
        let row = row(&tag, 422);
        let (short, long) = (stdout(&["422", &tag]), stdout(&["422", &tag, "--long"]));
        assert!(long.starts_with(&short), "{tag}: {long}");
        for column in ["reason_phrase", "canonical_phrase", "summary", "action", "caller"] {
            assert!(short.contains(row[column].as_str().unwrap()), "{tag} {column}: {short}");
        }
        let description = row["description"].as_str().unwrap();
        for only_long in [description, "\n  Min-SE: ", "RFC 4028 §6", "SIP/2.0 422 ", "Wireshark"] {
            assert!(!short.contains(only_long), "{tag}: {short}");
            assert!(long.contains(only_long), "{tag} {only_long}: {long}");
        }
        for other in locales().iter().filter(|other| **other != tag) {
            let phrase = self::row(other, 422)["reason_phrase"].as_str().unwrap().to_owned();
            assert!(
                long.lines().any(|line| line.starts_with(&format!("  {other} ")) && line.ends_with(&phrase)),
                "{long}"
            );
        }
    }
    // The second line of an unregistered code's card says so.
    assert!(stdout(&["687"]).lines().nth(1).unwrap().starts_with("    "), "{}", stdout(&["687"]));
}

#[test]
fn list_prints_the_codes() {
    let all = stdout(&["list"]);
    assert_eq!(all.lines().count(), crate::common::codes());
    assert!(all.starts_with("100  Trying\n"), "{all}");
    assert!(all.lines().any(|line| line == "486  Busy Here"), "{all}");
    let status = all.lines().find(|line| line.starts_with("687")).unwrap();
    assert!(status.split("  ").filter(|cell| !cell.is_empty()).count() == 3, "{status}");
    let korean = stdout(&["list", "6xx", "--lang", "ko"]);
    assert_eq!(korean, stdout(&["list", "6XX", "--lang", "ko-KR"]));
    assert!(korean.lines().all(|line| line.starts_with('6')) && korean.contains("모든 곳에서 통화 중"));
    assert!(stdout(&["list", "--dataset", "q850"]).contains("17   User busy\n"));
    let json: serde_json::Value =
        serde_json::from_str(&stdout(&["list", "6xx", "5xx", "--json", "--lang", "ko,es"])).unwrap();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.len(), 2 * stdout(&["list", "5xx", "6xx"]).lines().count());
    assert!(rows.iter().any(|row| row["locale"] == "ko" && row["code"] == 600));
}
