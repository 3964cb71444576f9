//! The files in `out` are current, and have the same content in every format.

use std::fs;

use crate::common::{codes, locales, root, run};
use scraper::{ElementRef, Html, Selector};

fn out(path: &str) -> String {
    fs::read_to_string(root().join("out").join(path)).unwrap()
}

#[test]
fn out_is_current() {
    let output = run(&["--check"]);
    assert!(
        output.status.success(),
        "out/ is stale; run `cargo run`\n{}{}",
        String::from_utf8_lossy(&output.stderr),
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn csv_and_json_hold_the_same_cells() {
    let mut names: Vec<String> = locales().iter().map(|tag| format!("{tag}/sip-response-codes")).collect();
    names.push("sip-response-codes".to_owned());
    for name in names {
        let json: serde_json::Value = serde_json::from_str(&out(&format!("{name}.json"))).unwrap();
        let csv = out(&format!("{name}.csv"));
        assert!(csv.ends_with("\r\n") && !csv.replace("\r\n", "").contains('\n'), "RFC 4180");
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let head = reader.headers().unwrap().clone();
        let rows = json["rows"].as_array().unwrap();
        let records: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), rows.len());
        for (record, row) in records.iter().zip(rows) {
            assert_eq!(row.as_object().unwrap().len(), head.len());
            for (name, cell) in head.iter().zip(record) {
                let value = &row[name];
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                assert_eq!(text, cell, "{name} of {}", row["code"]);
            }
        }
    }
}

#[test]
fn csv_has_the_documented_columns() {
    let head = |path: &str| out(path).lines().next().unwrap().replace('"', "");
    for tag in locales() {
        assert_eq!(
            head(&format!("{tag}/sip-response-codes.csv")),
            "code,class,status,canonical_phrase,reason_phrase,summary,description,action,caller,methods,headers,\
             dialog_effect,client_action,reference,origin"
        );
    }
    let each =
        |column: &str| locales().iter().map(|tag| format!("{column}_{tag},")).collect::<Vec<_>>().concat();
    assert_eq!(
        head("sip-response-codes.csv"),
        format!("code,class,status,canonical_phrase,{}{}reference", each("reason_phrase"), each("summary"))
    );
    assert_eq!(
        head("sources.csv"),
        "source,line,code,printed_code,printed_phrase,language,verdict,shipped_phrase,note"
    );
}

/// The texts of the cells of all tables, row by row.
fn cells(html: &str) -> Vec<Vec<String>> {
    let document = Html::parse_document(html);
    let (rows, cells) = (Selector::parse("tr").unwrap(), Selector::parse("th, td").unwrap());
    let text = |cell: ElementRef<'_>| cell.text().collect::<String>().trim().to_owned();
    document.select(&rows).map(|row| row.select(&cells).map(text).collect()).collect()
}

fn github(markdown: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.render.r#unsafe = true;
    comrak::markdown_to_html(markdown, &options)
}

fn mdbook(markdown: &str) -> String {
    let mut options = pulldown_cmark::Options::empty();
    options.insert(pulldown_cmark::Options::ENABLE_TABLES);
    options.insert(pulldown_cmark::Options::ENABLE_FOOTNOTES);
    options.insert(pulldown_cmark::Options::ENABLE_STRIKETHROUGH);
    options.insert(pulldown_cmark::Options::ENABLE_TASKLISTS);
    options.insert(pulldown_cmark::Options::ENABLE_HEADING_ATTRIBUTES);
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(markdown, options));
    html
}

#[test]
fn markdown_and_html_have_the_same_rows_and_cells() {
    let mut names: Vec<String> = locales().iter().map(|tag| format!("{tag}/sip-response-codes")).collect();
    names.push("sip-response-codes".to_owned());
    for name in names {
        let html = cells(&out(&format!("{name}.html")));
        let markdown = out(&format!("{name}.md"));
        // A row for each code, and the head of each of the six tables.
        assert_eq!(html.len(), codes() + 6);
        assert_eq!(cells(&github(&markdown)), html, "{name} as GitHub renders it");
        assert_eq!(cells(&mdbook(&markdown)), html, "{name} as mdBook renders it");
    }
    let report = out("sources.md");
    assert_eq!(cells(&github(&report)), cells(&mdbook(&report)));
}

#[test]
fn every_code_has_an_anchor_on_both_pages() {
    for tag in locales() {
        let html = Html::parse_document(&out(&format!("{tag}/sip-response-codes.html")));
        let markdown = Html::parse_document(&github(&out(&format!("{tag}/sip-response-codes.md"))));
        let language = Selector::parse("html").unwrap();
        assert_eq!(html.select(&language).next().unwrap().attr("lang"), Some(tag.as_str()));
        for page in [&html, &markdown] {
            let links = Selector::parse("a[href^='#']").unwrap();
            let targets: Vec<_> = page.select(&links).filter_map(|link| link.attr("href")).collect();
            assert!(targets.contains(&"#486"));
            for target in targets {
                let anchor = Selector::parse(&format!("[id='{}']", &target[1..])).unwrap();
                assert_eq!(page.select(&anchor).count(), 1, "{target} in {tag}");
            }
        }
    }
}

#[test]
fn every_phrase_in_another_language_is_marked() {
    let korean = Html::parse_document(&out("ko/sip-response-codes.html"));
    let selector = Selector::parse("td.canonical_phrase").unwrap();
    let english = Selector::parse("[lang='en']").unwrap();
    let phrases: Vec<_> = korean.select(&selector).collect();
    assert_eq!(phrases.len(), codes());
    assert!(phrases.iter().all(|cell| cell.select(&english).count() == 1));
    let all = Html::parse_document(&out("sip-response-codes.html"));
    for tag in locales().into_iter().skip(1) {
        let cells = Selector::parse(&format!("td.reason_phrase_{tag} > [lang='{tag}']")).unwrap();
        assert_eq!(all.select(&cells).count(), codes(), "{tag}");
    }
}

#[test]
fn every_file_names_the_registrys_date_and_the_datas_version() {
    for entry in files_below("") {
        let (_, ending) = entry.rsplit_once('.').unwrap_or_default();
        if !["md", "html", "json"].contains(&ending) {
            // CSV has no place for them; the metadata file next to it has.
            continue;
        }
        let text = out(&entry);
        if entry.contains("sip-response") || entry.contains("sources") {
            assert!(text.contains("2026-01-07"), "{entry}");
        }
        assert!(text.contains("1.0.0"), "{entry}");
    }
}

fn files_below(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join("out").join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files.extend(files_below(&format!("{path}/")));
        } else {
            files.push(path);
        }
    }
    files
}

#[test]
fn json_follows_its_schema() {
    let schema: serde_json::Value = serde_json::from_str(&out("sip-response-codes.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for name in std::iter::once("sip-response-codes.json".to_owned())
        .chain(locales().iter().map(|tag| format!("{tag}/sip-response-codes.json")))
    {
        let mut json: serde_json::Value = serde_json::from_str(&out(&name)).unwrap();
        let errors: Vec<_> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
        json["rows"][0]["status"] = "odd".into();
        assert!(!validator.is_valid(&json), "{name}");
    }
}

#[test]
fn the_sample_table_of_the_readme_equals_the_tables() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&out("sip-response-codes.json")).unwrap();
    let rows = readme.lines().filter_map(|line| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        cells[0].parse::<u64>().ok().filter(|_| cells.len() == 5).map(|code| (code, cells))
    });
    let mut compared = 0;
    for (code, cells) in rows {
        let row = json["rows"].as_array().unwrap().iter().find(|row| row["code"] == code).unwrap();
        for (tag, cell) in ["en", "es", "ko", "zh-CN"].iter().zip(&cells[1..]) {
            assert_eq!(row[format!("reason_phrase_{tag}")], *cell, "{code}");
        }
        compared += 1;
    }
    assert_eq!(compared, 5);
}
