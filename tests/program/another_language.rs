//! Adding a language takes only a new folder of words and a bake.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::common::{copy, copy_data, root, run_in};

/// A program that uses the library in the language that was added; the language has the plural categories one, few and many.
const USER: &str = r#"
use sip_phrasebook::{Detail, Locale, StatusCode, description, difference, negotiate, reason_phrase};

fn main() {
    assert_eq!(negotiate(b"uk-UA, en;q=0.5"), Some(Locale::Uk));
    assert_eq!(Locale::ALL.map(Locale::tag), ["en", "es", "ko", "uk", "zh-CN"]);
    println!("{}", reason_phrase(StatusCode::BUSY_HERE, Locale::Uk));
    println!("{}", description(StatusCode::BUSY_HERE, Locale::Uk));
    println!("{}", difference(StatusCode::BUSY_HERE, StatusCode::DECLINE, Locale::Uk).unwrap());
    for calls in [0, 1, 2, 5, 11, 21, 22, 111, 1_000_000] {
        println!("{}", Detail::Queued { calls, minutes: 1 }.in_locale(Locale::Uk));
    }
}
"#;

const QUEUED: [&str; 9] = [
    "0 цаллс шаітінґ багато",
    "1 цалл шаітінґ",
    "2 цаллс шаітінґ кілька",
    "5 цаллс шаітінґ багато",
    "11 цаллс шаітінґ багато",
    "21 цалл шаітінґ",
    "22 цаллс шаітінґ кілька",
    "111 цаллс шаітінґ багато",
    "1000000 цаллс шаітінґ багато",
];

#[test]
fn a_language_is_added_by_its_folder_alone() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    copy_data(folder);
    copy(&root().join("crates/sip-phrasebook"), &folder.join("crates/sip-phrasebook"));
    add_language(folder);

    let succeeds = |arguments: &[&str]| {
        let output = run_in(folder, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", printed(&output));
    };
    succeeds(&["mark-current", "--all", "--lang", "uk"]);
    succeeds(&["lint"]);
    succeeds(&["--root", "."]);
    let table = fs::read_to_string(folder.join("out/uk/sip-response-codes.md")).unwrap();
    assert!(table.contains("Буси Гере"), "{table}");
    for format in formats() {
        let output = run_in(folder, &["export", &format, "--out", &format!("exports/{format}")]);
        assert!(output.status.success(), "{format}: {}", printed(&output));
    }

    xtask::bake::write(folder).unwrap();
    assert_eq!(xtask::bake::stale(folder).unwrap(), Vec::<String>::new());
    let printed = use_library(folder);
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!(lines[0], "Буси Гере");
    assert!(lines[1].contains("RFC 5057") && lines[2].contains("603"), "{printed}");
    let queued = QUEUED.map(|calls| format!("Қуеуед: {calls}, ежпецтед шаіт 1 мінуте"));
    assert_eq!(lines[3..], queued);
}

/// The formats that this build can write, from its message about a format that does not exist.
fn formats() -> Vec<String> {
    let output = run_in(root(), &["export", "?", "--out", "-"]);
    let message = String::from_utf8(output.stderr).unwrap();
    let (_, listed) = message.split_once("[possible values: ").unwrap();
    let (listed, _) = listed.split_once(']').unwrap();
    let formats = listed.split(", ").filter(|format| *format != "all");
    let formats: Vec<_> = formats
        .filter(|format| *format != "parquet" || cfg!(feature = "parquet"))
        .map(str::to_owned)
        .collect();
    assert!(formats.len() > 10, "{formats:?}");
    formats
}

/// Writes the Ukrainian words: the English ones in Cyrillic letters.
fn add_language(folder: &Path) {
    let schema = fs::read_to_string(folder.join("records/sip-response/dataset.toml")).unwrap();
    let schema: toml::Table = schema.parse().unwrap();
    let tokens = find(&schema, "protocol_tokens").unwrap().as_array().unwrap();
    let tokens: BTreeSet<&str> = tokens.iter().map(|token| token.as_str().unwrap()).collect();
    fs::create_dir_all(folder.join("locales/uk/sip-response")).unwrap();
    for file in ["sip-response.ftl", "sip-response/ladders.ftl", "ui.ftl", "site.ftl"] {
        let english = fs::read_to_string(folder.join("locales/en").join(file)).unwrap();
        let lines: String = english.lines().map(|line| translate(line, &tokens)).collect();
        fs::write(folder.join("locales/uk").join(file), lines).unwrap();
    }
}

/// The value of a key, wherever it is in the table.
fn find<'t>(table: &'t toml::Table, key: &str) -> Option<&'t toml::Value> {
    table.get(key).or_else(|| table.values().find_map(|value| find(value.as_table()?, key)))
}

/// A line of a Fluent file in Cyrillic letters, with more plural categories where it has the default one.
fn translate(line: &str, tokens: &BTreeSet<&str>) -> String {
    let trimmed = line.trim_start();
    if trimmed.is_empty() || trimmed.starts_with('#') || trimmed == "}" {
        return format!("{line}\n");
    }
    let is_variant = trimmed.starts_with(['[', '*']);
    let end_of_key =
        if is_variant { line.find("] ").map(|at| at + 2) } else { line.find("= ").map(|at| at + 2) };
    let (key, text) = match end_of_key {
        Some(end) => line.split_at(end),
        None if line.ends_with('=') => return format!("{line}\n"),
        None => ("", line),
    };
    let text = cyrillic(text, tokens);
    match key.trim_start() {
        "*[other] " if text.contains("{ $") => {
            let more = |category: &str, word: &str| format!("            [{category}] {text} {word}\n");
            format!("{}{}{key}{text}\n", more("few", "кілька"), more("many", "багато"))
        }
        _ => format!("{key}{text}\n"),
    }
}

/// The words of a text in Cyrillic letters, except protocol words and anything in braces; at least one word is Cyrillic.
fn cyrillic(text: &str, tokens: &BTreeSet<&str>) -> String {
    let mut translated = String::new();
    let mut rest = text;
    let mut depth = 0_usize;
    let (mut has_words, mut has_cyrillic) = (false, false);
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '/';
        let end = if is_word(first) { rest.find(|c| !is_word(c)) } else { Some(first.len_utf8()) };
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        match first {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_plain = word.chars().skip(1).all(|c| c.is_ascii_lowercase() || c == '-')
            && first.is_ascii_alphabetic()
            && (word.len() > 1 || first == 'a')
            && !tokens.contains(word);
        if depth == 0 && is_plain {
            translated.extend(word.chars().map(letter));
            has_cyrillic = true;
        } else {
            has_words |= depth == 0 && first.is_alphabetic();
            translated += word;
        }
    }
    if has_words && !has_cyrillic {
        translated += " та";
    }
    translated
}

/// The Cyrillic letter for a Latin one; no two share a letter, so texts that differ stay different.
fn letter(latin: char) -> char {
    const LETTERS: [char; 26] = [
        'а', 'б', 'ц', 'д', 'е', 'ф', 'ґ', 'г', 'і', 'й', 'к', 'л', 'м', 'н', 'о', 'п', 'қ', 'р', 'с', 'т',
        'у', 'в', 'ш', 'ж', 'и', 'з',
    ];
    let lower = latin.to_ascii_lowercase();
    let Some(cyrillic) = (b'a'..=b'z').position(|byte| char::from(byte) == lower) else { return latin };
    let cyrillic = LETTERS[cyrillic];
    if latin.is_ascii_uppercase() { cyrillic.to_uppercase().next().unwrap() } else { cyrillic }
}

/// Builds a program with the library of the folder, runs it, and returns what it prints.
fn use_library(folder: &Path) -> String {
    // The workspace of the checkout, with only two members: the library, and the program that uses it.
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let mut workspace = manifest["workspace"].as_table().unwrap().clone();
    workspace.remove("default-members");
    workspace.insert("members".to_owned(), vec!["crates/sip-phrasebook", "user"].into());
    let manifest = toml::Table::from_iter([("workspace".to_owned(), toml::Value::Table(workspace))]);
    fs::write(folder.join("Cargo.toml"), manifest.to_string()).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::create_dir_all(folder.join("user/src")).unwrap();
    fs::write(folder.join("user/src/main.rs"), USER).unwrap();
    let manifest = "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                    [dependencies.sip-phrasebook]\npath = \"../crates/sip-phrasebook\"\n\
                    features = [\"summary\", \"description\", \"action\", \"caller\", \"difference\"]\n";
    fs::write(folder.join("user/Cargo.toml"), manifest).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "user"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", printed(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn printed(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
