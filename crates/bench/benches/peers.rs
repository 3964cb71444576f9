//! Lookup and negotiation compared with other crates, by turns in one run.
//!
//! `cargo bench -p bench --bench peers` prints a table for each. Compare the ratios, not the times.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark prints, and stops if something is not as expected"
)]

use std::collections::HashMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use bench::{Group, measure};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use fluent_templates::{ArcLoader, Loader as _};
use sip_phrasebook::{
    Available, Detail, Locale, Overlay, OverlayEntry, StatusCode, StatusLine, negotiate, reason_phrase,
};
use unic_langid::LanguageIdentifier;

const ROUNDS: usize = 300;

/// The header of a browser whose first range is available.
const FIRST: &str = "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1";
/// The same shape, with nothing that is available.
const NONE: &str = "mi-NZ,mi;q=0.9,yo-NG;q=0.8,yo;q=0.7,ha;q=0.1";
/// The same shape, where only the last range is available.
const LAST: &str = "mi-NZ,mi;q=0.9,yo-NG;q=0.8,yo;q=0.7,ko;q=0.1";
/// The same shape with a refusal, for which all of it has to be known.
const REFUSAL: &str = "ko-KR;q=0,ko;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.1";

const FOUR: [&str; 4] = ["en", "es", "ko", "zh-CN"];
const FIFTY: [&str; 50] = [
    "en", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "gu", "he", "hi",
    "hr", "hu", "id", "is", "it", "ja", "kn", "ko", "lt", "lv", "ml", "mr", "ms", "nb", "nl", "pa", "pl",
    "pt-BR", "pt-PT", "ro", "ru", "sk", "sl", "sr", "sv", "ta", "te", "th", "tr", "uk", "vi", "zh-CN",
    "zh-TW",
];

static AVAILABLE: Available<'static, 50> = match Available::new(FIFTY) {
    Ok(available) => available,
    Err(_) => panic!("these are tags"),
};

fn main() {
    assert_no_allocation();
    let mut negotiator = Negotiator::start();
    if negotiator.is_none() {
        println!("npm's negotiator is not compared: node or the package is missing");
        println!("(npm install --prefix tests/consumers brings it)\n");
    }
    let codes = codes();
    lookup(&codes);
    negotiation(negotiator.as_mut());
    hostile();
    writing(&codes);
    overlay(&codes);
}

/// The codes that both the phrasebook and `http` have, so that all look up the same, in an order without a pattern.
fn codes() -> Vec<StatusCode> {
    let both = |number: &u16| {
        http::StatusCode::from_u16(*number).is_ok_and(|code| code.canonical_reason().is_some())
    };
    let known = (StatusCode::MIN..=StatusCode::MAX).filter(both).filter_map(StatusCode::new);
    let mut codes: Vec<_> = known.filter(|code| code.is_known()).collect();
    codes.sort_by_key(|code| u32::from(code.as_u16()).wrapping_mul(0x9E37_79B9) >> 8);
    assert!(codes.len() > 20, "{codes:?}");
    codes
}

/// Makes sure that lookup, negotiation and writing do not allocate.
fn assert_no_allocation() {
    let mut line = Line::new();
    let headers = [FIRST, NONE, LAST, REFUSAL, &"zh-TW;q=0.5,".repeat(1000), "ko;q=0, *", ""];
    let mut answers = 0;
    let count = allocation_counter::measure(|| {
        for code in (StatusCode::MIN..=StatusCode::MAX).filter_map(StatusCode::new) {
            for locale in Locale::ALL {
                line.clear();
                write!(line, "{}", StatusLine::new(code, reason_phrase(code, locale))).unwrap();
                let queued = Detail::Queued { calls: u64::from(code.as_u16()), minutes: 5 };
                write!(line, "{}", StatusLine::new(queued.code(), queued.in_locale(locale))).unwrap();
                black_box(&line);
                answers += 1;
            }
        }
        for header in headers {
            black_box((negotiate(header.as_bytes()), AVAILABLE.negotiate(header.as_bytes())));
            answers += 1;
        }
    });
    assert_eq!(count.count_total, 0, "something was allocated");
    println!("No allocation in {answers} lookups, status lines and negotiations.\n");
}

fn lookup(codes: &[StatusCode]) {
    let korean: LanguageIdentifier = "ko".parse().unwrap();
    let bundle = sip_phrasebook::fluent::bundle(Locale::Ko);
    let templates = templates();
    let keys: Vec<String> = codes.iter().map(|code| format!("status-{code}")).collect();
    let http: Vec<_> = codes.iter().map(|code| http::StatusCode::from_u16(code.as_u16()).unwrap()).collect();
    let all: Vec<StatusCode> = (StatusCode::MIN..=StatusCode::MAX)
        .filter_map(StatusCode::new)
        .filter(|code| code.is_known())
        .collect();
    let phf = phf_map(&all);
    let map: HashMap<u16, &str> =
        all.iter().map(|code| (code.as_u16(), reason_phrase(*code, Locale::Ko))).collect();
    for (code, key) in codes.iter().zip(&keys) {
        let phrase = reason_phrase(*code, Locale::Ko);
        assert_eq!(phf.get(&code.as_u16()), Some(&phrase));
        assert_eq!(format_phrase(&bundle, key), phrase);
        assert_eq!(templates.lookup(&korean, key), phrase);
    }
    let count = codes.len();
    // The address and length of every result are used, and the compiler knows neither code nor locale.
    let used = |text: &str| text.as_ptr().addr().wrapping_add(text.len());
    let sum = |sum: usize, used: usize| sum.wrapping_add(used);
    let mut group = Group::new(&format!("lookup, {count} codes in ko"))
        .with("reason_phrase", count, || {
            let locale = black_box(Locale::Ko);
            black_box(codes).iter().map(|code| used(reason_phrase(*code, locale))).fold(0, sum)
        })
        .with("http, canonical_reason (English only)", count, || {
            black_box(&http).iter().map(|code| used(code.canonical_reason().unwrap_or(""))).fold(0, sum)
        })
        .at_least(1.0)
        .with("HashMap", count, || {
            black_box(codes).iter().map(|code| used(map.get(&code.as_u16()).unwrap_or(&""))).fold(0, sum)
        })
        .with("phf", count, || {
            black_box(codes).iter().map(|code| used(phf.get(&code.as_u16()).unwrap_or(&""))).fold(0, sum)
        })
        .with("fluent-bundle, key at hand", count, || {
            black_box(&keys).iter().map(|key| used(&format_phrase(&bundle, key))).fold(0, sum)
        })
        .at_least(8.0)
        .with("fluent-bundle, key formatted", count, || {
            let keys = black_box(codes).iter().map(|code| format!("status-{code}"));
            keys.map(|key| used(&format_phrase(&bundle, &key))).fold(0, sum)
        })
        .with("fluent-templates, key at hand", count, || {
            black_box(&keys).iter().map(|key| used(&templates.lookup(&korean, key))).fold(0, sum)
        })
        .at_least(50.0);
    measure(std::slice::from_mut(&mut group), ROUNDS);
}

/// A loader of fluent-templates with the messages of the status codes. It puts all messages of a language into one bundle,
/// so it cannot read `locales/`, where every dataset has messages of the same names.
fn templates() -> ArcLoader {
    let locales = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales"));
    let folder = tempfile::tempdir().unwrap();
    for tag in ["en", "ko"] {
        let messages = locales.join(tag).join("sip-response.ftl");
        std::fs::copy(messages, folder.path().join(format!("{tag}.ftl"))).unwrap();
    }
    ArcLoader::builder(folder.path(), "en".parse().unwrap()).build().unwrap()
}

fn format_phrase<'a>(bundle: &'a FluentBundle<FluentResource>, key: &str) -> std::borrow::Cow<'a, str> {
    let pattern = bundle.get_message(key).unwrap().value().unwrap();
    bundle.format_pattern(pattern, None, &mut Vec::new())
}

/// The phrases of a locale in a perfect hash table like the one that phf's macro makes.
fn phf_map(codes: &[StatusCode]) -> phf::Map<u16, &'static str> {
    let numbers: Vec<u16> = codes.iter().map(|code| code.as_u16()).collect();
    let state = phf_generator::generate_hash(&numbers);
    let entries: Vec<_> =
        state.map.iter().map(|index| (numbers[*index], reason_phrase(codes[*index], Locale::Ko))).collect();
    phf::Map { key: state.key, disps: state.disps.leak(), entries: entries.leak() }
}

fn negotiation(mut negotiator: Option<&mut Negotiator>) {
    assert_eq!([FIRST, LAST].map(|header| negotiate(header.as_bytes())), [Some(Locale::Ko); 2]);
    assert_eq!([FIRST, LAST].map(|header| AVAILABLE.negotiate(header.as_bytes())), [Some(24); 2]);
    assert_eq!((negotiate(NONE.as_bytes()), AVAILABLE.negotiate(NONE.as_bytes())), (None, None));
    let four: Vec<fluent_langneg::LanguageIdentifier> = FOUR.iter().map(|tag| tag.parse().unwrap()).collect();
    let fifty: Vec<fluent_langneg::LanguageIdentifier> =
        FIFTY.iter().map(|tag| tag.parse().unwrap()).collect();
    // The others take a refusal for a wish, so they need not read all of the header.
    let cases = [
        ("first range available", FIRST, 20.0),
        ("none available", NONE, 100.0),
        ("last available", LAST, 100.0),
        ("refusal", REFUSAL, 60.0),
    ];
    for (name, header, most) in cases {
        for (tags, identifiers, list) in [(&FOUR[..], &four, "four"), (&FIFTY[..], &fifty, "fifty")] {
            let count = tags.len();
            let default = identifiers.first();
            let langneg = |strategy| {
                let requested = parse_accepted_languages(black_box(header));
                negotiate_languages(&requested, identifiers, default, strategy).first().copied()
            };
            let mut group = Group::new(&format!("negotiation, {name}, {count} locales"));
            group = if count == 4 {
                group.with("negotiate", 1, || negotiate(black_box(header.as_bytes())))
            } else {
                group.with("Available::negotiate", 1, || AVAILABLE.negotiate(black_box(header.as_bytes())))
            };
            group = group
                .at_most(most)
                .with("fluent-langneg, Lookup", 1, || langneg(NegotiationStrategy::Lookup))
                .at_least(3.0)
                .with("fluent-langneg, Filtering", 1, || langneg(NegotiationStrategy::Filtering))
                .at_least(3.0)
                .with("accept-language", 1, || {
                    accept_language::intersection(black_box(header), tags).into_iter().next()
                });
            if let Some(negotiator) = negotiator.as_deref_mut() {
                group = group
                    .with_timer("negotiator (npm)", |times| negotiator.time(list, header, times))
                    .at_least(20.0);
            }
            measure(std::slice::from_mut(&mut group), ROUNDS);
        }
    }
}

/// The time per byte of headers that are made to be slow; it does not grow with the length if the work is linear.
fn hostile() {
    let shapes = [
        ("commas", ","),
        ("no separator", "a"),
        ("one long range", "a-"),
        ("many subtags of ours", "zh-x-a-b-c-d-e-f-g-h-"),
        ("ranges of ours in another script", "zh-TW;q=0.5,"),
        ("malformed weights", "ko;q=1.0000000,"),
        ("refusals", "ko-x-a;q=0,"),
        ("refusals of all", "zh-Hans-CN-x-a-b;q=0,*;q=0,"),
        ("spaces", " "),
        ("bytes that are not text", "\u{7f}\u{e9}"),
    ];
    println!(
        "| hostile header, ns per byte, 4 / 50 locales | 1 KB | 10 KB | 100 KB |\n| --- | ---: | ---: | ---: |"
    );
    for (name, shape) in shapes {
        let mut row = String::new();
        for length in [1_000, 10_000, 100_000] {
            // The letter at the end completes a range that ends in a hyphen.
            let header = shape.repeat(length / shape.len()) + "a";
            let header = header.as_bytes();
            let (mut four, mut fifty) = (f64::MAX, f64::MAX);
            for _ in 0..40 {
                four = four.min(time(header, |header| negotiate(header)));
                fifty = fifty.min(time(header, |header| AVAILABLE.negotiate(header)));
            }
            write!(row, " {four:.2} / {fifty:.2} |").unwrap();
        }
        println!("| {name} |{row}");
    }
    println!();
}

/// The time per byte of a call, for enough calls to read 100 KB.
#[expect(clippy::cast_precision_loss, reason = "the numbers are small")]
fn time<T>(header: &[u8], call: impl Fn(&[u8]) -> T) -> f64 {
    let calls = (100_000 / header.len()).max(1);
    let start = std::time::Instant::now();
    for _ in 0..calls {
        black_box(call(black_box(header)));
    }
    start.elapsed().as_secs_f64() * 1e9 / (calls * header.len()) as f64
}

fn writing(codes: &[StatusCode]) {
    let count = codes.len();
    let [mut ours, mut bare, mut detail, mut fluent] = [(); 4].map(|()| Line::new());
    let bundle = sip_phrasebook::fluent::bundle(Locale::Ko);
    let queued = |calls| Detail::Queued { calls, minutes: 5 }.in_locale(black_box(Locale::Ko));
    let mut with_fluent = |calls: u64| {
        let mut arguments = FluentArgs::new();
        arguments.set("calls", calls);
        arguments.set("minutes", 5);
        let pattern = bundle.get_message("status-182").unwrap().get_attribute("detail").unwrap().value();
        fluent.clear();
        bundle.write_pattern(&mut fluent, pattern, Some(&arguments), &mut Vec::new()).unwrap();
        fluent.text().len()
    };
    assert_eq!(with_fluent(7), queued(7).to_string().len());
    let mut groups = [
        Group::new("status line into a buffer, ko")
            .with("StatusLine", count, || {
                for code in black_box(codes) {
                    ours.clear();
                    let line = StatusLine::new(*code, reason_phrase(*code, black_box(Locale::Ko)));
                    write!(ours, "{line}").unwrap();
                    black_box(ours.text());
                }
            })
            .with("write! that trusts the phrase", count, || {
                for code in black_box(codes) {
                    bare.clear();
                    let phrase = reason_phrase(*code, black_box(Locale::Ko));
                    write!(bare, "SIP/2.0 {} {phrase}\r\n", code.as_u16()).unwrap();
                    black_box(bare.text());
                }
            }),
        Group::new("phrase of 182 with numbers, ko")
            .with("Detail", 1, || {
                detail.clear();
                write!(detail, "{}", queued(black_box(7))).unwrap();
                black_box(detail.text()).len()
            })
            .with("fluent-bundle, key at hand", 1, move || with_fluent(black_box(7))),
    ];
    measure(&mut groups, ROUNDS);
}

/// An overlay searches its phrases one by one, so many of them take longer.
fn overlay(codes: &[StatusCode]) {
    let count = codes.len();
    let own = |size: usize| -> Vec<OverlayEntry<'static>> {
        let own = codes.iter().take(size);
        own.map(|code| OverlayEntry { code: *code, locale: Locale::Ko, phrase: "지금 통화 중" }).collect()
    };
    let (few, many) = (own(4), own(32));
    let [few, many] = [&few, &many].map(|entries| Overlay::new(entries).unwrap());
    let mut group = Group::new("lookup with an overlay, ko").with("reason_phrase", count, || {
        let locale = black_box(Locale::Ko);
        black_box(codes).iter().map(|code| black_box(reason_phrase(*code, locale)).len()).sum::<usize>()
    });
    for (name, overlay) in [("Overlay of 4", &few), ("Overlay of 32", &many)] {
        group = group.with(name, count, || {
            let locale = black_box(Locale::Ko);
            let phrases = black_box(codes).iter().map(|code| black_box(overlay.reason_phrase(*code, locale)));
            phrases.map(str::len).sum::<usize>()
        });
    }
    measure(std::slice::from_mut(&mut group), ROUNDS);
}

/// A line of text in a buffer that does not grow.
struct Line {
    bytes: [u8; 512],
    length: usize,
}

impl Line {
    fn new() -> Self {
        Self { bytes: [0; 512], length: 0 }
    }

    fn clear(&mut self) {
        self.length = 0;
    }

    fn text(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

impl std::fmt::Write for Line {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let place = self.bytes.get_mut(self.length..self.length + text.len()).ok_or(std::fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length += text.len();
        Ok(())
    }
}

/// A node that runs npm's negotiator as many times as it is told, and answers with what one time took.
struct Negotiator {
    node: Child,
    answers: BufReader<std::process::ChildStdout>,
}

impl Negotiator {
    fn start() -> Option<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/consumers/negotiator_speed.mjs");
        let mut node = Command::new("node");
        node.arg(script).args([FOUR.join(","), FIFTY.join(",")]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut node = node.spawn().ok()?;
        let mut answers = BufReader::new(node.stdout.take()?);
        let mut ready = String::new();
        answers.read_line(&mut ready).ok()?;
        let mut negotiator = (ready == "ready\n").then_some(Self { node, answers })?;
        // It is several times as slow until Node.js has compiled it.
        for (list, header) in
            [FIRST, NONE, LAST, REFUSAL].iter().flat_map(|header| [("four", header), ("fifty", header)])
        {
            negotiator.time(list, header, 20_000);
        }
        Some(negotiator)
    }

    fn time(&mut self, list: &str, header: &str, times: u32) -> f64 {
        let stdin = self.node.stdin.as_mut().unwrap();
        writeln!(stdin, "{list} {times} {header}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        answer.trim().parse().unwrap()
    }
}

impl Drop for Negotiator {
    fn drop(&mut self) {
        // Node.js ends when its standard input is closed.
        drop(self.node.stdin.take());
        let _ = self.node.wait();
    }
}
