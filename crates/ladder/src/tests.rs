//! Pictures of the shipped ladders, and of hostile ones.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use phrasebook_dataset::{Arrow, Dataset, Ladder, LoadOptions, Step, Tree};
use quick_xml::Reader;
use quick_xml::events::Event;
use snapbox::{Data, file};
use unicode_width::UnicodeWidthStr as _;

use crate::layout::{Area, Drawn, Layout, WIDTH};
use crate::{mermaid, svg, text};

fn insert(tree: &mut Tree, root: &Path, folder: &Path) {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().file_name().into()).collect();
    paths.sort();
    for path in paths {
        let path = folder.join(path);
        if root.join(&path).is_dir() {
            insert(tree, root, &path);
        } else {
            let name: Vec<_> = path.iter().map(|part| part.to_str().unwrap()).collect();
            tree.insert(name.join("/"), fs::read_to_string(root.join(&path)).unwrap());
        }
    }
}

static SHIPPED: LazyLock<Dataset> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut tree = Tree::default();
    for folder in ["records", "locales"] {
        insert(&mut tree, &root, Path::new(folder));
    }
    Dataset::read(&tree, "sip-response", &LoadOptions::default()).unwrap().0
});

fn ladder(code: u32, tag: &str) -> Ladder {
    let record = SHIPPED.registry().record(&code.into()).unwrap();
    SHIPPED.ladder(record, SHIPPED.locale(tag).unwrap()).unwrap().unwrap()
}

/// Every ladder in every language.
fn all() -> Vec<(String, Ladder)> {
    let mut all = Vec::new();
    for record in SHIPPED.registry().records() {
        for locale in SHIPPED.locales() {
            let ladder = SHIPPED.ladder(record, locale).unwrap().unwrap();
            all.push((format!("{} in {}", record.key(), locale.tag), ladder));
        }
    }
    assert_eq!(all.len(), SHIPPED.registry().records().len() * SHIPPED.locales().len());
    all
}

/// A ladder whose every text is `text`.
fn hostile(text: &str) -> Ladder {
    let arrow = |from, to, is_marked| {
        Step::Message(Arrow {
            from,
            to,
            text: text.to_owned(),
            sentence: text.to_owned(),
            headers: vec![format!("X: {text}")],
            is_marked,
            is_response: is_marked,
            is_foreign: false,
        })
    };
    Ladder {
        id: "hostile".to_owned(),
        heading: text.to_owned(),
        title: text.to_owned(),
        alternative: text.to_owned(),
        note: text.to_owned(),
        participants: vec![text.to_owned(); 4],
        steps: vec![arrow(0, 3, false), Step::Pause(text.to_owned()), arrow(3, 0, true), arrow(1, 2, false)],
        references: Vec::new(),
    }
}

fn hostile_texts() -> Vec<String> {
    let texts = [
        "<script>alert(1)</script>",
        "\"onload=\"x",
        "a -->> b\nc ->> d: e",
        "a;b#c%%d",
        "]]>&amp;<!--",
        "```\nend\n```",
        "style: x #1; classDef y:#2;",
        "\u{0}\u{7}\u{fffe}",
        "wrap:nowrap: as end",
        "",
        " ",
    ];
    let long = ["W".repeat(400), "한".repeat(200), "a b ".repeat(200)];
    texts.iter().map(|text| (*text).to_owned()).chain(long).collect()
}

/// The texts of a picture, which must be well-formed.
fn texts_of(svg: &str, context: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut texts, mut depth) = (Vec::new(), 0);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{context}: {error}")) {
            Event::Start(tag) => {
                depth += 1;
                let mut names = Vec::new();
                for attribute in tag.attributes() {
                    let attribute = attribute.unwrap_or_else(|error| panic!("{context}: {error}"));
                    names.push(String::from_utf8_lossy(attribute.key.as_ref()).into_owned());
                }
                assert!(names.iter().all(|name| name != "style" && !name.starts_with("on")), "{context}");
                let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
                assert!(["svg", "title", "desc", "g", "text"].contains(&name.as_str()), "{context}: {name}");
                if name == "text" {
                    texts.push(String::new());
                }
            }
            Event::Empty(tag) => {
                let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
                assert!(["path", "rect"].contains(&name.as_str()), "{context}: {name}");
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(&text.decode().unwrap());
                }
            }
            Event::GeneralRef(reference) => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(match reference.decode().unwrap().as_ref() {
                        "lt" => "<",
                        "gt" => ">",
                        "amp" => "&",
                        "quot" => "\"",
                        "apos" => "'",
                        other => panic!("{context}: {other}"),
                    });
                }
            }
            Event::Eof => break,
            other => panic!("{context}: {other:?}"),
        }
    }
    assert_eq!(depth, 0, "{context}");
    texts.iter().map(|text| text.trim_end().to_owned()).collect()
}

/// The areas of all texts, and of all arrows.
fn areas(layout: &Layout<'_>) -> (Vec<Area>, Vec<Area>) {
    let mut texts: Vec<Area> =
        layout.names.iter().flat_map(|name| &name.lines).map(|line| line.area).collect();
    let mut arrows = Vec::new();
    for step in &layout.steps {
        match step {
            Drawn::Message { label, from, to, y, fields, .. } => {
                texts.extend(label.iter().chain(fields).map(|line| line.area));
                let (x, width) = (*from.min(to), from.abs_diff(*to));
                arrows.push(Area { x, y: y - 4, width, height: 8 });
            }
            Drawn::Pause { lines, .. } => texts.extend(lines.iter().map(|line| line.area)),
        }
    }
    (texts, arrows)
}

fn overlap(one: &Area, other: &Area) -> bool {
    one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom()
}

#[track_caller]
fn check_layout(ladder: &Ladder, context: &str) {
    let layout = Layout::new(ladder);
    let (texts, arrows) = areas(&layout);
    for (at, one) in texts.iter().enumerate() {
        assert!(one.right() <= WIDTH && one.bottom() <= layout.height, "{context}: {one:?} is outside");
        for other in texts.iter().skip(at + 1).chain(&arrows) {
            assert!(!overlap(one, other), "{context}: {one:?} and {other:?} overlap");
        }
        for (x, from, to) in &layout.lifelines {
            let line = Area { x: *x, y: *from, width: 1, height: to - from };
            assert!(!overlap(one, &line), "{context}: {one:?} is crossed by {line:?}");
        }
    }
    let names = layout.names.iter().map(|name| name.area);
    let names: Vec<_> = names.collect();
    for pair in names.windows(2) {
        assert!(pair[0].right() < pair[1].x, "{context}: {pair:?}");
    }
}

#[test]
fn every_ladder_is_drawn_without_overlaps() {
    for (context, ladder) in all() {
        check_layout(&ladder, &context);
        let texts = texts_of(&svg(&ladder, "l"), &context);
        // Line breaks replace spaces, so texts are compared without spaces.
        let all: String = texts.concat().replace(' ', "");
        for name in &ladder.participants {
            assert!(all.contains(&name.replace(' ', "")), "{context}: {name}");
        }
        for step in &ladder.steps {
            let (text, headers) = match step {
                Step::Message(arrow) => (&arrow.text, arrow.headers.as_slice()),
                Step::Pause(text) => (text, &[][..]),
            };
            for text in headers.iter().chain([text]) {
                assert!(all.contains(&text.replace(' ', "")), "{context}: {text}");
            }
        }
    }
}

#[test]
fn every_ladder_is_drawn_with_characters() {
    let mut lists = Vec::new();
    for (context, ladder) in all() {
        let drawn = text(&ladder, 80);
        assert!(
            drawn.lines().all(|line| line.width() <= 80 && line.trim_end() == line),
            "{context}:\n{drawn}"
        );
        if !drawn.contains('│') {
            lists.push(context);
        }
    }
    assert!(lists.is_empty(), "{lists:?}");
}

#[test]
fn combining_marks_stay_with_their_letters() {
    for (name, label) in [("ผู้รับสาย", "486 ไม่ว่าง"), ("पाने वाला", "486 व्यस्त"), ("מְקַבֵּל", "486 תָּפוּס")]
    {
        let mut ladder = ladder(486, "en");
        ladder.participants.fill(name.to_owned());
        for step in &mut ladder.steps {
            let Step::Message(arrow) = step else { continue };
            arrow.text = label.to_owned();
        }
        let drawn = text(&ladder, 80);
        assert!(drawn.contains('│') && drawn.contains(name) && drawn.contains(label), "{drawn}");
    }
}

#[test]
fn a_name_is_not_broken_within_a_word() {
    for (name, is_picture) in
        [("발신측프록시서버", false), ("발신 측 프록시", true), ("主叫代理服务器", true)]
    {
        let mut ladder = ladder(469, "ko");
        ladder.participants.fill(name.to_owned());
        assert_eq!(text(&ladder, 24).contains('│'), is_picture, "{name}");
    }
}

#[test]
fn a_ladder_too_wide_for_the_terminal_is_a_list() {
    let ladder = ladder(469, "en");
    assert!(text(&ladder, 44).contains('│'));
    for width in [0, 1, 7, 12] {
        let list = text(&ladder, width);
        assert_eq!(
            list.lines().skip(6).collect::<Vec<_>>(),
            [
                "    Info-Package: foo",
                " 5. Callee to Caller: 469 Bad Info Package",
                "    Recv-Info: trickle-ice",
                " 6. (the call goes on)"
            ]
        );
    }
}

#[test]
fn hostile_texts_stay_texts() {
    for hostile_text in hostile_texts() {
        let ladder = hostile(&hostile_text);
        check_layout(&ladder, &hostile_text);
        let drawn = svg(&ladder, &hostile_text);
        let texts = texts_of(&drawn, &hostile_text);
        assert!(texts.len() >= 11, "{hostile_text}");
        for line in text(&ladder, 80).lines() {
            assert!(!line.contains(char::is_control), "{line:?}");
        }
        let diagram = mermaid(&ladder);
        let known = [
            "sequenceDiagram",
            "    accTitle: ",
            "    accDescr: ",
            "    participant p",
            "    p1->>p4: ",
            "    Note over p1,p4: ",
            "    p4-->>p1: ",
            "    p2->>p3: ",
            "    Note over p2,p3: ",
        ];
        for line in diagram.lines() {
            let rest = known.iter().find_map(|start| line.strip_prefix(start));
            let rest = rest.unwrap_or_else(|| panic!("{line}"));
            assert!(!rest.contains(['<', '>', ':', '"', '%', '`', '{', '}', '&', '\\']), "{line}");
            // A number sign begins a number, and a semicolon ends one.
            let numbers = rest.split('#').skip(1).map(|rest| rest.split_once(';').unwrap().0);
            assert!(numbers.clone().all(|number| number.parse::<u32>().is_ok()), "{line}");
            assert_eq!(rest.matches(';').count(), numbers.count(), "{line}");
        }
        assert_eq!(diagram.lines().count(), 3 + 4 + 3 * 2 + 1, "{hostile_text}");
    }
}

/// Compares the pictures of a ladder with those in the folder of snapshots.
#[track_caller]
fn check_pictures(code: u32, tag: &str, expected: [Data; 2]) {
    let ladder = ladder(code, tag);
    let [as_text, as_svg] = expected;
    snapbox::assert_data_eq!(text(&ladder, 80), as_text.raw());
    snapbox::assert_data_eq!(svg(&ladder, "l"), as_svg.raw());
}

#[test]
fn a_ladder_in_english() {
    check_pictures(486, "en", [file!["snapshots/486-en.txt": Text], file!["snapshots/486-en.svg": Text]]);
}

#[test]
fn a_ladder_in_korean() {
    check_pictures(469, "ko", [file!["snapshots/469-ko.txt": Text], file!["snapshots/469-ko.svg": Text]]);
}
