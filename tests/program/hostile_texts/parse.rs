//! Files read with the parsers that people use, as a list of what is in them: marks of the structure, and texts.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use comrak::nodes::NodeValue;
use pulldown_cmark::{Event, Options, Parser};
use quick_xml::events::Event as Xml;
use rusqlite::types::ValueRef;
use scraper::{Html, Node};
use serde_json::Value;

/// What made a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Tables,
    Exports,
    Site,
    Flavor(&'static str),
}

/// A file as marks and texts, and its format; nothing for a file that other tests read.
pub(crate) fn parse(kind: Kind, name: &str, path: &Path) -> Option<(&'static str, Vec<String>)> {
    let bytes = fs::read(path).unwrap();
    if name.ends_with(".sqlite") {
        return Some(("SQLite", sqlite(path)));
    }
    // The test of call records reads it with DuckDB and polars.
    if name.ends_with(".parquet") {
        return None;
    }
    let text = String::from_utf8(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (folder, ending) = (name.split('/').next().unwrap(), name.rsplit('.').next().unwrap());
    match (kind, ending) {
        (Kind::Tables, "md") => Some(("Markdown of GitHub", github(&text))),
        (Kind::Tables, "csv") => Some(("CSV", csv(&text))),
        (Kind::Tables, "txt") => Some(("plain text", text.lines().map(str::to_owned).collect())),
        (Kind::Tables, "html") => Some(("HTML", html(&text))),
        (Kind::Site, "html") => Some(("HTML of the site", html(&text))),
        // The index of the longer texts has only words, in lower case and without punctuation.
        (Kind::Site, "js") if name.contains("-texts-") => None,
        (Kind::Site, "js") if name.contains("search-") => Some(("search index", script(&text))),
        (Kind::Tables, "json") => Some(("JSON", json(&text, true))),
        (Kind::Exports, "json") if folder == "json" => Some(("JSON for programs", json(&text, true))),
        // Their texts are patterns, which the consumers read.
        (Kind::Exports, "json" | "arb" | "xcstrings") => Some(("JSON of patterns", json(&text, false))),
        (Kind::Exports, "xlf") => Some(("XLIFF", xml(&text, true))),
        (Kind::Exports, "xml") => Some(("Android", xml(&text, false))),
        (Kind::Exports, "ftl") => Some(("Fluent", fluent(&text))),
        (Kind::Flavor("mdbook"), "toml") => Some(("TOML of mdBook", toml(&text))),
        (Kind::Flavor(flavor), "md") => Some((flavor, page(&text))),
        _ => None,
    }
}

/// A path without the parts of names that depend on content.
pub(crate) fn without_hash(path: &str) -> String {
    let is_hash = |part: &str| part.len() == 10 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts = path.split_inclusive(['-', '.', '/']).map(|part| {
        let end = part.len() - usize::from(part.ends_with(['-', '.', '/']));
        if is_hash(&part[..end]) { format!("#{}", &part[end..]) } else { part.to_owned() }
    });
    parts.collect()
}

fn csv(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for row in ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
        found.push("row".to_owned());
        for cell in &row.unwrap() {
            // Spreadsheets read such a cell as a formula; a leading apostrophe marks it as text, and is not shown.
            let is_formula = |text: &str| {
                text.trim_start_matches([' ', '\u{A0}', '\u{3000}']).starts_with([
                    '=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}', '%', '|',
                ])
            };
            assert!(!is_formula(cell), "{cell:?} is a formula");
            let marked = cell.strip_prefix('\'').filter(|text| is_formula(text.trim_start_matches('\'')));
            found.push(marked.unwrap_or(cell).to_owned());
        }
    }
    found
}

/// Keys, kinds of values, and also the texts, unless they are patterns that a reader has to decode.
fn json(text: &str, has_plain_texts: bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    walk(&serde_json::from_str(text).unwrap(), has_plain_texts, &mut found);
    found
}

fn walk(value: &Value, has_plain_texts: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if has_plain_texts => found.push(text.clone()),
        Value::String(_) => found.push("text".to_owned()),
        Value::Array(values) => {
            found.push("[".to_owned());
            for value in values {
                walk(value, has_plain_texts, found);
            }
            found.push("]".to_owned());
        }
        Value::Object(values) => {
            found.push("{".to_owned());
            for (key, value) in values {
                found.push(key.clone());
                walk(value, has_plain_texts, found);
            }
            found.push("}".to_owned());
        }
        other => found.push(other.to_string()),
    }
}

fn toml(text: &str) -> Vec<String> {
    let table: toml::Table = text.parse().unwrap();
    json(&serde_json::to_string(&table).unwrap(), true)
}

/// Calls of functions with JSON, one on each line.
fn script(text: &str) -> Vec<String> {
    let calls = text.lines().flat_map(|call| {
        let (name, arguments) = call.split_once('(').unwrap();
        let arguments = arguments.strip_suffix(");").unwrap();
        [vec![name.to_owned()], json(&format!("[{arguments}]"), true)].concat()
    });
    calls.collect()
}

/// Elements, their attributes, and texts, as a browser reads them.
fn html(text: &str) -> Vec<String> {
    let document = Html::parse_document(text);
    let mut found: Vec<String> = document.errors.iter().map(|error| format!("error: {error}")).collect();
    for node in document.tree.root().descendants() {
        let closed = node.ancestors().count();
        match node.value() {
            Node::Element(element) => {
                found.push(format!("{closed} <{}", element.name()));
                let mut attributes: Vec<_> = element.attrs().collect();
                attributes.sort_unstable();
                for (name, value) in attributes {
                    found.push(name.to_owned());
                    let is_file = ["href", "src", "content", "data-index", "data-texts"].contains(&name)
                        && value.contains("assets/");
                    found.push(if is_file { without_hash(value) } else { value.to_owned() });
                }
            }
            Node::Text(text) => {
                let is_json = node.parent().and_then(|parent| parent.value().as_element().cloned());
                let is_json =
                    is_json.is_some_and(|parent| parent.attr("type") == Some("application/ld+json"));
                if is_json {
                    found.extend(json(text, true));
                } else {
                    found.push(text.to_string());
                }
            }
            Node::Comment(comment) => found.push(format!("<!--{}", &**comment)),
            _ => found.push("other".to_owned()),
        }
    }
    found
}

/// The tree that GitHub's renderer makes, without the comments that keep an address from becoming a link.
fn github(text: &str) -> Vec<String> {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.math_dollars = true;
    options.extension.math_code = true;
    options.extension.alerts = true;
    let arena = comrak::Arena::new();
    let mut found: Vec<String> = Vec::new();
    let mut joined = false;
    for node in comrak::parse_document(&arena, text, &options).descendants() {
        let depth = node.ancestors().count();
        match &node.data.borrow().value {
            NodeValue::Text(text) if joined => found.last_mut().unwrap().push_str(text),
            NodeValue::Text(text) => {
                found.push(text.to_string());
                joined = true;
            }
            NodeValue::HtmlInline(html) if html == "<!-- -->" => {}
            value => {
                found.push(format!("{depth} {}", value.xml_node_name()));
                match value {
                    NodeValue::Link(link) | NodeValue::Image(link) => found.push(link.url.clone()),
                    NodeValue::HtmlBlock(html) => found.push(html.literal.clone()),
                    NodeValue::HtmlInline(html) => found.push(html.clone()),
                    NodeValue::Code(code) => found.push(code.literal.clone()),
                    NodeValue::CodeBlock(code) => found.push(code.literal.clone()),
                    _ => {}
                }
                joined = false;
            }
        }
    }
    found
}

/// Front matter and Markdown, as tools in Rust read them, without the elements that keep an address from becoming a link.
fn page(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut body = text;
    if let Some((front, rest)) = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")) {
        for line in front.lines() {
            match line.split_once(": ") {
                // What Starlight puts into the head of a page as HTML, if the title needs that.
                _ if ["head:", "  - tag: title"].contains(&line) => {}
                Some(("    content", html)) => assert!(!html.contains('<'), "{html}"),
                Some((key, value)) if value.starts_with('"') => {
                    found.push(key.to_owned());
                    found.extend(json(value, true));
                }
                _ => found.push(line.to_owned()),
            }
        }
        body = rest;
    } else if let Some((front, rest)) = text.strip_prefix("+++\n").and_then(|text| text.split_once("\n+++\n"))
    {
        found.extend(toml(front));
        body = rest;
    }
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    let mut joined = false;
    for event in Parser::new_ext(body, options) {
        match event {
            Event::Text(text) if joined => found.last_mut().unwrap().push_str(&text),
            Event::Text(text) => {
                found.push(text.to_string());
                joined = true;
            }
            Event::InlineHtml(html) if &*html == "<wbr/>" => {}
            event => {
                found.push(format!("{event:?}"));
                joined = false;
            }
        }
    }
    found
}

/// Elements, their attributes, and also the texts, unless they have an encoding that a reader has to decode.
fn xml(text: &str, has_plain_texts: bool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut reader = quick_xml::Reader::from_str(text);
    let mut texts = String::new();
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Xml::Text(text) => {
                texts += &text.decode().unwrap();
                continue;
            }
            Xml::GeneralRef(reference) => {
                let name = reference.decode().unwrap();
                texts += &quick_xml::escape::unescape(&format!("&{name};")).unwrap();
                continue;
            }
            _ => {}
        }
        let text = std::mem::take(&mut texts);
        found.push(if has_plain_texts || text.trim().is_empty() { text } else { "text".to_owned() });
        match event {
            Xml::Start(element) | Xml::Empty(element) => {
                found.push(String::from_utf8(element.name().as_ref().to_vec()).unwrap());
                for attribute in element.attributes() {
                    let attribute = attribute.unwrap();
                    // Android needs an attribute on texts that contain a percent sign.
                    if attribute.key.as_ref() == b"formatted" {
                        continue;
                    }
                    found.push(String::from_utf8(attribute.key.as_ref().to_vec()).unwrap());
                    let value = String::from_utf8(attribute.value.to_vec()).unwrap();
                    found.push(quick_xml::escape::unescape(&value).unwrap().into_owned());
                }
            }
            Xml::End(_) => found.push("end".to_owned()),
            Xml::Eof => return found,
            _ => found.push("other".to_owned()),
        }
    }
}

/// Messages and their texts, with literals unescaped.
fn fluent(text: &str) -> Vec<String> {
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::unicode::unescape_unicode_to_string;

    fn put(pattern: &Pattern<&str>, found: &mut Vec<String>) {
        let mut whole = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => whole += value,
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => whole += &unescape_unicode_to_string(value),
                other @ PatternElement::Placeable { .. } => write!(whole, "{other:?}").unwrap(),
            }
        }
        found.push(whole);
    }

    let mut found: Vec<String> = Vec::new();
    for entry in fluent_syntax::parser::parse(text).unwrap().body {
        match entry {
            Entry::Message(message) => {
                found.push(message.id.name.to_owned());
                message.value.iter().for_each(|pattern| put(pattern, &mut found));
                for attribute in &message.attributes {
                    found.push(attribute.id.name.to_owned());
                    put(&attribute.value, &mut found);
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => found.push(format!("{other:?}")),
        }
    }
    found
}

/// All rows of all tables and views, with the names of these.
fn sqlite(path: &Path) -> Vec<String> {
    let database = rusqlite::Connection::open(path).unwrap();
    let names = |query: &str| -> Vec<(String, String)> {
        let mut statement = database.prepare(query).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let mut found: Vec<String> = Vec::new();
    for (name, _) in
        names("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")
    {
        found.push(name.clone());
        let mut statement = database.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                found.push(match row.get_ref(column).unwrap() {
                    ValueRef::Text(text) => String::from_utf8(text.to_vec()).unwrap(),
                    other => format!("{other:?}"),
                });
            }
        }
    }
    found
}
