//! Escapes a text, and reads it back with the parsers that people use.

use comrak::nodes::NodeValue;
use phrasebook_escape::{Markdown, Reader, spreadsheet};
use pulldown_cmark::{Event, Parser, Tag};

/// An address that the program makes.
const ADDRESS: &str = "../486.md";

/// The text reads the same, and is nothing but text.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    // Lints refuse hidden characters. Texts neither begin nor end with a space.
    if text.is_empty() || text.trim() != text || text.contains(|c: char| c.is_control() || is_space(c)) {
        return;
    }
    cell(text);
    let plain = Markdown::text(text).to_string();
    let portable = Markdown::portable(text, Reader::Plain).to_string();
    let remark = Markdown::portable(text, Reader::Remark).to_string();
    assert!(!portable.contains('<'), "{portable}");
    assert!(!remark.contains("<!--"), "{remark}");
    for escaped in [&plain, &portable, &remark] {
        // An address of mail or XMPP may become a link where nothing splits it.
        let may_link = *escaped == portable && text.contains('@');
        assert_eq!(comrak(escaped, "document paragraph", may_link), [text], "comrak: {escaped}");
        assert_eq!(pulldown(escaped, "paragraph", may_link), [text], "pulldown-cmark: {escaped}");
        let table = format!("| a | b |\n| --- | --- |\n| {escaped} | c |\n");
        let cells = ["a", "b", text, "c"];
        assert_eq!(comrak(&table, "document table row cell", may_link), cells, "comrak: {table}");
        assert_eq!(pulldown(&table, "table head row cell", may_link), cells, "pulldown-cmark: {table}");
    }
    if !text.contains('@') {
        for link in [Markdown::link(text, ADDRESS), Markdown::portable_link(text, ADDRESS, Reader::Plain)] {
            let link = format!("x {link}");
            let expected = format!("x {text}");
            assert_eq!(comrak(&link, "document paragraph link", false), [&*expected], "comrak: {link}");
            assert_eq!(pulldown(&link, "paragraph link", false), [&*expected], "pulldown-cmark: {link}");
        }
    }
    let block = Markdown::block(text, "text").to_string();
    let text = format!("{text}\n");
    assert_eq!(comrak(&block, "document block", false), [&*text], "comrak: {block}");
    assert_eq!(pulldown(&block, "block", false), [&*text], "pulldown-cmark: {block}");
}

/// Spaces other than the ordinary one, at which parsers may trim or break.
fn is_space(c: char) -> bool {
    c != ' ' && c.is_whitespace()
}

/// A cell of CSV reads as the text, with an apostrophe in front if it could be a formula.
fn cell(text: &str) {
    let safe = spreadsheet(text);
    assert!(safe == text || safe.strip_prefix('\'') == Some(text));
    assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '\r', '%', '|']));
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record([&*safe, "x"]).expect("a vector has room");
    let bytes = writer.into_inner().expect("a vector has room");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&*bytes);
    let rows: Vec<Vec<String>> = reader.deserialize().map(|row| row.expect("the CSV is sound")).collect();
    assert_eq!(rows, [[safe, "x".to_owned()]]);
}

/// The texts of cells, or the text of the document, as comrak reads it. Anything but what may be in it panics.
fn comrak(markdown: &str, allowed: &str, may_link: bool) -> Vec<String> {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.math_dollars = true;
    let arena = comrak::Arena::new();
    let document = comrak::parse_document(&arena, markdown, &options);
    let mut texts = Texts::new(allowed, may_link);
    for node in document.descendants() {
        match &node.data().value {
            NodeValue::Document => texts.element("document"),
            NodeValue::Paragraph => texts.element("paragraph"),
            NodeValue::Table(_) => texts.element("table"),
            NodeValue::TableRow(_) => texts.element("row"),
            NodeValue::TableCell => texts.cell(),
            NodeValue::Link(link) => texts.link(&link.url),
            NodeValue::Text(text) => texts.push(text),
            NodeValue::HtmlInline(html) => html_is_ours(html),
            NodeValue::CodeBlock(code) => {
                texts.element("block");
                texts.push(&code.literal);
            }
            other => panic!("{other:?} in {markdown}"),
        }
    }
    texts.found
}

/// The same as pulldown-cmark reads it.
fn pulldown(markdown: &str, allowed: &str, may_link: bool) -> Vec<String> {
    let mut options = pulldown_cmark::Options::all();
    // Typographic quotation marks are the site's own choice.
    options.remove(pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION);
    let mut texts = Texts::new(allowed, may_link);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Paragraph) => texts.element("paragraph"),
            Event::Start(Tag::Table(_)) => texts.element("table"),
            Event::Start(Tag::TableHead) => texts.element("head"),
            Event::Start(Tag::TableRow) => texts.element("row"),
            Event::Start(Tag::TableCell) => texts.cell(),
            Event::Start(Tag::CodeBlock(_)) => texts.element("block"),
            Event::Start(Tag::Link { dest_url, .. }) => texts.link(&dest_url),
            Event::End(_) => {}
            Event::Text(text) => texts.push(&text),
            Event::InlineHtml(html) => html_is_ours(&html),
            other => panic!("{other:?} in {markdown}"),
        }
    }
    texts.found
}

/// Collects what a reader sees.
struct Texts<'a> {
    allowed: &'a str,
    may_link: bool,
    found: Vec<String>,
}

impl<'a> Texts<'a> {
    fn new(allowed: &'a str, may_link: bool) -> Self {
        let found = if allowed.contains("cell") { Vec::new() } else { vec![String::new()] };
        Self { allowed, may_link, found }
    }

    fn element(&self, name: &str) {
        assert!(self.allowed.split(' ').any(|allowed| allowed == name), "there is a {name}");
    }

    fn cell(&mut self) {
        self.element("cell");
        self.found.push(String::new());
    }

    fn link(&self, address: &str) {
        let is_ours = self.allowed.contains("link") && address == ADDRESS;
        // In `x.xmpp:a@b.co`, comrak takes the letters before the scheme for a part of it.
        let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
        let is_mail = ["mailto", "xmpp"].iter().any(|name| scheme.ends_with(name));
        assert!(is_ours || self.may_link && is_mail, "there is a link to {address}");
    }

    fn push(&mut self, text: &str) {
        self.found.last_mut().expect("text is in a cell").push_str(text);
    }
}

/// The one piece of HTML that escapes have.
fn html_is_ours(html: &str) {
    assert!(["<!-- -->", "<wbr/>"].contains(&html), "there is {html}");
}
