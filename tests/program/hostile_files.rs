//! Damaged files, names that mean something special to a system, and large data.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::common::{copy, copy_data, root, run_in};

/// A pseudo-random number generator that gives the same numbers in each run (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// Texts that are put into files: the syntax of TOML and Fluent, and inputs that their parsers may trip over.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"'",
    b"\"\"\"",
    b"[",
    b"[[record]]",
    b"]",
    b"{",
    b"}",
    b"{{",
    b"{ $x ->",
    b"*[other] x",
    b"=",
    b" = ",
    b".",
    b"-",
    b"\n",
    b"\r\n",
    b"\n    ",
    b"#",
    b"###",
    b"\\",
    b"\\u",
    b"\\uD800",
    b"\\U110000",
    b"\0",
    b"\xFF",
    b"\xEF\xBB\xBF",
    b"\xE2\x80\xAE",
    b"1e999",
    b"-0",
    b"nan",
    b"99999999999999999999",
    b"0x",
    b"1979-05-27",
    b"status-486 = x\n",
    b"-term = x\n",
    b"{ -term }",
    b"{ NUMBER($x) }",
    b"{ status-486 }",
    b".summary = x",
    b"code = 486",
    b"code = -1",
    b"<<<<<<<",
    b"\t",
];

/// Damages a file in one to four places.
fn mutant(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        let end = bytes.len().min(at + random.below(40));
        match random.below(7) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let part = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, part);
            }
            3 if !bytes.is_empty() => bytes[at] ^= 1 << random.below(8),
            4 => {
                let piece = PIECES[random.below(PIECES.len())].repeat(1 + random.below(50));
                bytes.splice(at..at, piece);
            }
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..end.min(at + piece.len()), piece.iter().copied());
            }
        }
    }
    bytes
}

/// How long the program may take: far more than it needs, because the machine may be busy.
const TIME: Duration = Duration::from_secs(30);

/// Runs the program, which must end on its own within this time; returns its exit code and its output.
#[track_caller]
fn run(folder: &Path, arguments: &[&str], name: &str) -> (i32, String) {
    let start = Instant::now();
    let output = run_in(folder, arguments);
    let took = start.elapsed();
    let printed = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    let code = output.status.code();
    assert!(matches!(code, Some(0..=3)), "{name}: {arguments:?} ended with {code:?}: {printed}");
    assert!(!printed.contains("panicked"), "{name}: {printed}");
    assert!(took < TIME, "{name}: {arguments:?} took {took:?}");
    (code.unwrap(), printed)
}

/// No damage makes the program panic, hang, or write something when it reports an error.
#[test]
fn damaged_files_are_read_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    copy_data(folder.path());
    let mut random = Random(20_261_121);
    let files = [
        "records/sip-response/4xx.toml",
        "records/sip-response/dataset.toml",
        "records/sip-response/shared.toml",
        "records/sip-response/confusable.toml",
        "records/sip-response/sources.toml",
        "records/sip-response/example.toml",
        "locales/ko/sip-response.ftl",
        "locales/en/sip-response.ftl",
        "locales/ko/ui.ftl",
        "locales/ko/sip-response.state.toml",
        "locales/ko/sip-response.glossary.toml",
    ];
    let (mut refused, mut read) = (0, 0);
    for round in 0..30 {
        for file in files {
            let place = folder.path().join(file);
            let before = fs::read(&place).unwrap();
            let after = mutant(&before, &mut random);
            fs::write(&place, &after).unwrap();
            let name = format!("round {round}, {file}");
            let (code, printed) = run(folder.path(), &["--lang", "ko", "--format", "csv"], &name);
            let out = folder.path().join("out");
            if code == 0 {
                read += 1;
                fs::remove_dir_all(out).unwrap();
            } else {
                refused += 1;
                assert!(!out.exists(), "{name}: something was written: {printed}");
                assert!(printed.contains("error"), "{name}: {printed}");
            }
            fs::write(&place, before).unwrap();
        }
    }
    assert_eq!(refused + read, 330);
    assert!(refused > 150 && read > 10, "{refused} were refused, {read} were read");
}

/// Names with a special meaning to a system, a shell or a browser.
const NAMES: &[&str] = &[
    "CON",
    "nul",
    "com1",
    "aux.x",
    "KO",
    "Ko",
    "ko ",
    " ko",
    "ko.",
    "-rf",
    "--help",
    "~",
    "$(id)",
    "`id`",
    "%2e%2e",
    "ko;id",
    "'",
    "\"",
    "*",
    "?",
    "a:b",
    "a\\b",
    "<b>",
    "ﬀ",
    "ｋｏ",
    "ko\u{301}",
    "e\u{301}",
    "İ",
    "ß",
    "MANIFEST",
    "index.html",
    "assets",
    "out",
    "constructor",
    "__proto__",
    "con",
    "x-y",
    "ko-",
    "ko--KR",
    "ko-KR-",
    "i-klingon",
    "und-x-y-z-1-2-3",
];

/// Folders whose name, one of these, is a well-formed language tag although there is no such language.
const TAGS: [&str; 2] = ["locales/assets", "locales/out"];

/// A folder whose name is neither a tag nor an id is refused.
#[test]
fn hostile_names_of_folders_are_refused() {
    let long = "l".repeat(255);
    for name in NAMES.iter().copied().chain([long.as_str()]) {
        for top in ["locales", "records"] {
            let folder = tempfile::tempdir().unwrap();
            copy_data(folder.path());
            let place = folder.path().join(top).join(name);
            if place.exists() {
                // The file system may not distinguish this name from an existing one.
                continue;
            }
            let from = if top == "locales" { "locales/ko" } else { "records/sip-response" };
            copy(&folder.path().join(from), &place);
            let name = format!("{top}/{name}");
            let (code, printed) = run(folder.path(), &["--format", "csv"], &name);
            let out = folder.path().join("out");
            if TAGS.contains(&name.as_str()) {
                assert_eq!(code, 0, "{name}: {printed}");
                fs::remove_dir_all(out).unwrap();
            } else {
                assert_eq!(code, 3, "{name}: {printed}");
                assert!(!out.exists(), "{name}: something was written");
            }
            let mut left: Vec<_> =
                fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            left.sort();
            assert_eq!(left, ["locales", "records"], "{name}");
        }
    }
}

/// No path in a dataset leaves its folders.
#[test]
fn hostile_paths_in_the_data_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    copy_data(folder.path());
    let place = folder.path().join("records/sip-response/dataset.toml");
    let before = fs::read_to_string(&place).unwrap();
    let mut refused = 0;
    for key in ["file_stem", "ledger_file", "example_file", "record_files", "id"] {
        for value in [
            "",
            ".",
            "..",
            "../x",
            "/etc/passwd",
            "../../etc/passwd",
            "a/b",
            "a\\b",
            "C:\\x",
            ".git",
            ".hidden",
            "CON",
            "nul.toml",
            "MANIFEST",
            "x\0y",
            "x\ny",
            "x\u{1B}y",
            "~/x",
            "-x",
            "a b",
            "\u{202E}x",
            "x.",
            "%2e%2e%2fx",
            "file:///x",
        ] {
            let escaped: String = value
                .chars()
                .map(|c| {
                    if c == '\\' || c.is_control() {
                        format!("\\u{:04X}", u32::from(c))
                    } else {
                        c.to_string()
                    }
                })
                .collect();
            let value =
                if key == "record_files" { format!("[\"{escaped}\"]") } else { format!("\"{escaped}\"") };
            let start = before.find(&format!("\n{key} = ")).unwrap() + 1;
            let end = if key == "record_files" { "\n]\n" } else { "\n" };
            let end = start + before[start..].find(end).unwrap() + end.len();
            fs::write(&place, format!("{}{key} = {value}\n{}", &before[..start], &before[end..])).unwrap();
            let name = format!("{key} = {value}");
            let (code, printed) = run(folder.path(), &["--format", "csv"], &name);
            assert_eq!(code, 3, "{name}: {printed}");
            assert!(!folder.path().join("out").exists(), "{name}: something was written");
            refused += 1;
        }
    }
    assert_eq!(refused, 5 * 24);
}

/// A small dataset, with the words that all pages need.
fn words(to: &Path) {
    copy(&root().join("tests/data/hostile-words"), to);
    fs::remove_dir_all(to.join("locales/ko")).unwrap();
    for name in ["ui.ftl", "site.ftl"] {
        let file = format!("locales/en/{name}");
        fs::copy(root().join(&file), to.join(&file)).unwrap();
    }
}

/// The most threads that a run of the program had at once, and the most memory in KiB, as far as was observed.
fn most(folder: &Path, arguments: &[&str]) -> (usize, usize) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
    let printed = folder.join("printed");
    let mut child =
        command.args(arguments).current_dir(folder).stderr(File::create(&printed).unwrap()).spawn().unwrap();
    let place = format!("/proc/{}/status", child.id());
    let (mut threads, mut memory) = (0, 0);
    while child.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(&place).unwrap_or_default();
        let number = |name: &str| -> usize {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.split_whitespace().next().map_or(0, |number| number.parse().unwrap())
        };
        threads = threads.max(number("Threads:"));
        memory = memory.max(number("VmHWM:"));
        std::thread::sleep(Duration::from_micros(200));
    }
    let printed = fs::read_to_string(printed).unwrap();
    assert!(child.wait().unwrap().success(), "{}", printed.lines().take(5).collect::<Vec<_>>().join("\n"));
    println!("{arguments:?}: {threads} threads, {memory} KiB");
    (threads, memory)
}

/// The most memory that a run may have, in KiB.
const MEMORY: usize = 256 << 10;

/// The number of threads depends on the processors, even with as many languages as there are region codes.
#[test]
fn many_languages_need_few_threads() {
    let folder = tempfile::tempdir().unwrap();
    words(folder.path());
    let locales = folder.path().join("locales");
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            let tag = format!("en-{first}{second}");
            fs::create_dir(locales.join(&tag)).unwrap();
            for name in ["words.ftl", "ui.ftl", "site.ftl"] {
                let text = fs::read_to_string(locales.join("en").join(name)).unwrap();
                // A text that is the same as in English would count as untranslated.
                let lines = text.lines().map(|line| {
                    let is_text =
                        line.contains(" = ") && !line.ends_with("->") && !line.contains("-separator");
                    let is_variant = line.trim_start().starts_with(['[', '*']);
                    let end = if !line.starts_with('#') && (is_text || is_variant) { &tag } else { "" };
                    format!("{line} {end}").trim_end().to_owned() + "\n"
                });
                fs::write(locales.join(&tag).join(name), lines.collect::<Vec<_>>().concat()).unwrap();
            }
        }
    }
    let processors = std::thread::available_parallelism().unwrap().get();
    let (threads, memory) = most(folder.path(), &["--format", "csv,md"]);
    assert!(threads <= 2 * processors + 4, "{threads} threads for {processors} processors");
    assert!(memory < MEMORY, "{memory} KiB");
    let made = fs::read_dir(folder.path().join("out")).unwrap();
    assert_eq!(made.filter(|entry| entry.as_ref().unwrap().path().is_dir()).count(), 677);
}

/// A catalog may have any size: reading it takes time and memory in proportion to its size. If anything were quadratic in
/// the number of messages, this would take hours.
#[test]
fn large_catalogs_are_read() {
    const MESSAGES: u32 = 100_000;
    let folder = tempfile::tempdir().unwrap();
    words(folder.path());
    let schema = folder.path().join("records/words/dataset.toml");
    let text = fs::read_to_string(&schema).unwrap();
    fs::write(&schema, text.replace("last = 99", "last = 999999")).unwrap();
    let append = |path: &str, added: String| {
        let path = folder.path().join(path);
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, before + &added).unwrap();
    };
    let numbers = || 100..100 + MESSAGES;
    append(
        "records/words/all.toml",
        numbers().map(|code| format!("\n[[record]]\ncode = {code}\n")).collect::<Vec<_>>().concat(),
    );
    let long = "one of very many ".repeat(10);
    // Half of the words are in one file and the others in many.
    let (one, many): (Vec<u32>, Vec<u32>) = numbers().partition(|code| code % 2 == 0);
    for (at, codes) in std::iter::once(one.as_slice()).chain(many.chunks(5_000)).enumerate() {
        let path = format!("locales/en/words{}.ftl", if at == 0 { String::new() } else { format!("/{at}") });
        let words = codes.iter().map(|code| {
            format!("\n# A comment\nword-{code} = Word {code}\n    .summary = Summary of {long}{code}.\n")
        });
        append(&path, words.collect::<Vec<_>>().concat());
    }
    // Half of the words are missing in the other language.
    fs::create_dir(folder.path().join("locales/es")).unwrap();
    for name in ["ui.ftl", "site.ftl"] {
        let file = format!("locales/es/{name}");
        fs::copy(root().join(&file), folder.path().join(&file)).unwrap();
    }
    append(
        "locales/es/words.ftl",
        one.iter()
            .map(|code| format!("\nword-{code} = Palabra {code}\n    .summary = Resumen de {long}{code}.\n"))
            .collect::<Vec<_>>()
            .concat(),
    );
    let (_, memory) = most(folder.path(), &["--lang", "en"]);
    assert!(memory < 8 * MEMORY, "{memory} KiB");
    let table = fs::read_to_string(folder.path().join("out/en/words.csv")).unwrap();
    assert_eq!(table.lines().count(), 1 + 12 + MESSAGES as usize);
    let output = run_in(folder.path(), &["lint"]);
    assert_eq!(output.status.code(), Some(1));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        printed.contains("`word-99999` is missing\n  --> locales/es/words/10.ftl:1\n"),
        "{}",
        printed.lines().count()
    );
}
