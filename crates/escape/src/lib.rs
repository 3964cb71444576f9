//! Text made harmless for the formats that it is put into; HTML is escaped by askama itself.

use std::fmt::{self, Write as _};

/// Text escaped for Markdown, in a table's cell or a paragraph; the only text that Markdown templates print.
///
/// What comes out reads the same in GitHub's renderer and in mdBook's: no text begins a list, heading or quotation, ends
/// a cell, becomes a link or an emoji, runs as mathematics, or is taken for HTML.
///
/// ```
/// use phrasebook_escape::Markdown;
///
/// assert_eq!(Markdown::text("a|b <c>").to_string(), "a\\|b &lt;c&gt;");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markdown(String);

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which tool reads Markdown, since tools detect links differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// GitHub and mdBook, for the tables.
    GitHub,
    /// A tool that takes nothing for a link or an emoji once it is escaped, and may refuse HTML.
    Plain,
    /// A tool on remark, with MDX or without. Its plugins look for addresses and emoji in text whose escapes are gone.
    Remark,
}

impl Reader {
    /// What separates the halves of an address, so that no reader makes it a link; it is not shown.
    ///
    /// MDX has no HTML comments, and every tag must be closed.
    fn split(self) -> &'static str {
        match self {
            Self::GitHub => "<!-- -->",
            Self::Plain => "",
            Self::Remark => "<wbr/>",
        }
    }
}

impl Markdown {
    /// Escapes a text for the tables.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::escaped(text, Reader::GitHub)
    }

    /// Escapes a text for tools that know more than Markdown: in MDX, a paragraph that begins with `import` or `export` is a
    /// part of a program.
    #[must_use]
    pub fn portable(text: &str, reader: Reader) -> Self {
        let escaped = Self::escaped(text, reader).0;
        Self(match escaped.split_at_checked(1) {
            Some(("i", rest)) if rest.starts_with("mport") => format!("&#105;{rest}"),
            Some(("e", rest)) if rest.starts_with("xport") => format!("&#101;{rest}"),
            _ => escaped,
        })
    }

    fn escaped(text: &str, reader: Reader) -> Self {
        let mut escaped = String::new();
        let mut before = None;
        for (at, c) in text.char_indices() {
            let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
            let behind = rest.chars().next();
            let within_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            // Writing to a string cannot fail.
            let _ = match c {
                '<' => escaped.write_str("&lt;"),
                '>' => escaped.write_str("&gt;"),
                '&' => escaped.write_str("&amp;"),
                // An address of mail becomes a link however it is escaped, but not across a comment or an element.
                '@' => write!(escaped, "&#64;{}", reader.split()),
                // The address of a page, with or without its scheme.
                '/' if behind == Some('/') => {
                    let split = if reader == Reader::Remark { reader.split() } else { "" };
                    write!(escaped, "{split}\\/")
                }
                '.' if is_www(text.get(..at)) => {
                    let split = if reader == Reader::Remark { reader.split() } else { "" };
                    write!(escaped, "{split}\\.")
                }
                ':' if names_emoji(rest) => {
                    let split = if reader == Reader::Remark { reader.split() } else { "" };
                    write!(escaped, "\\:{split}")
                }
                // A directive, for remark's plugin of that name.
                ':' if reader == Reader::Remark && behind.is_some_and(|c| c == ':' || c.is_alphabetic()) => {
                    escaped.write_str("\\:")
                }
                '_' if within_word(before) && within_word(behind) => escaped.write_char(c),
                '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' | '$' | '^' => {
                    write!(escaped, "\\{c}")
                }
                '\n' | '\r' | '\t' => escaped.write_char(' '),
                c => escaped.write_char(c),
            };
            before = Some(c);
        }
        let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
        let ends_marker = escaped.as_bytes().get(digits + 1).is_none_or(|&byte| byte == b' ');
        Self(match escaped.as_bytes().get(digits) {
            Some(b'.' | b')') if digits > 0 && ends_marker => {
                let (number, rest) = escaped.split_at(digits);
                format!("{number}\\{rest}")
            }
            Some(b'#' | b'+' | b'-' | b'=' | b':' | b'!') if digits == 0 => format!("\\{escaped}"),
            _ => escaped,
        })
    }

    /// Makes a link of a text and an address, which has to come from the program rather than from a text.
    #[must_use]
    pub fn link(text: &str, url: &str) -> Self {
        Self(format!("[{}]({url})", Self::text(text)))
    }

    /// Makes a link of a text and an address, as [`Self::link`] does, for the same tools as [`Self::portable`].
    #[must_use]
    pub fn portable_link(text: &str, url: &str, reader: Reader) -> Self {
        Self(format!("[{}]({url})", Self::portable(text, reader)))
    }

    /// A block of text that is shown as it is; its fence is longer than any that the text holds.
    #[must_use]
    pub fn block(text: &str, language: &str) -> Self {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        Self(format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n')))
    }

    /// Keeps the direction of a text from moving its neighbours, by marks that are not shown.
    #[must_use]
    pub fn isolated(self) -> Self {
        Self(format!("\u{2068}{self}\u{2069}"))
    }

    /// Joins texts.
    #[must_use]
    pub fn concat(texts: impl IntoIterator<Item = Self>) -> Self {
        Self(texts.into_iter().map(|text| text.0).collect())
    }
}

/// Whether a text ends in the label by which the address of a page is known without its scheme.
fn is_www(text: Option<&str>) -> bool {
    let label = text.and_then(|text| text.get(text.len().checked_sub(3)?..));
    label.is_some_and(|label| label.eq_ignore_ascii_case("www"))
}

/// Whether what follows a colon makes an emoji's name of it, such as `:smile:`.
fn names_emoji(behind: &str) -> bool {
    let name =
        behind.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_+-".contains(byte)).count();
    name > 0 && behind.as_bytes().get(name) == Some(&b':')
}

/// Keeps a spreadsheet from taking a cell for a formula: text that begins like one, even after spaces, gets an
/// apostrophe in front, which spreadsheets do not show.
///
/// See OWASP, CSV Injection; the full-width signs are taken for formulas in East Asian locales.
///
/// ```
/// use phrasebook_escape::spreadsheet;
///
/// assert_eq!(spreadsheet("=1+1"), "'=1+1");
/// assert_eq!(spreadsheet("486"), "486");
/// ```
#[must_use]
pub fn spreadsheet(text: &str) -> String {
    const SIGNS: &[char] =
        &['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}', '\t', '\r', '%', '|'];
    // What has such apostrophes itself gets one more, so that each text is written differently.
    let first = text.trim_start_matches('\'').trim_start_matches([' ', '\u{A0}', '\u{3000}']);
    if first.starts_with(SIGNS) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_shown_as_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u{A0}=1", "\u{FF1D}1", "\t=1", "\r=1", "-"] {
            assert_eq!(spreadsheet(formula), format!("'{formula}"));
        }
        assert_eq!(spreadsheet("'=1"), "''=1");
        for text in ["", "486", "통화 중", "a=1", "'a", "(x)"] {
            assert_eq!(spreadsheet(text), text);
        }
    }

    #[test]
    fn ordinary_prose_stays_readable() {
        for prose in [
            "Read Contact, then try again.",
            "통화/트랜잭션이 존재하지 않음",
            "RFC 3261 21.4.24: yes!",
            "0 to 10 s",
            "(see 600)",
        ] {
            assert_eq!(Markdown::text(prose).to_string(), prose);
        }
    }

    #[test]
    fn portable_text_is_none_of_mdx() {
        let portable = |text| Markdown::portable(text, Reader::Remark).to_string();
        assert_eq!(portable("a@b {c} <d>"), "a&#64;<wbr/>b \\{c\\} &lt;d&gt;");
        assert_eq!(portable("https://www.a.b"), "https:<wbr/>\\//www<wbr/>\\.a.b");
        assert_eq!(portable(":smile: word:alert"), "\\:<wbr/>smile: word\\:alert");
        assert_eq!(portable("yes: 12:30, x.y"), "yes: 12:30, x.y");
        assert_eq!(portable("export x, import y"), "&#101;xport x, import y");
        assert_eq!(portable("import x"), "&#105;mport x");
        assert_eq!(portable("통화 중"), "통화 중");
        assert_eq!(Markdown::portable_link("a]", "../x.md", Reader::Plain).to_string(), "[a\\]](../x.md)");
        assert_eq!(Markdown::block("a\n```\nb\n", "text").to_string(), "````text\na\n```\nb\n````");
    }

    /// Renderers show the very text, as one paragraph and as one cell.
    #[test]
    fn hostile_text_is_shown_as_it_is() {
        let hostile = [
            "a|b",
            "a\\|b",
            "| --- |",
            "``x``",
            "```",
            "[x](javascript:alert(1))",
            "![x](http://evil/x.png)",
            "<javascript:alert(1)>",
            "https://evil.example autolink",
            "www.evil.example",
            "//evil.example",
            "///evil.example",
            "ftp://evil.example",
            "evil.com and evil.co.kr/x",
            "a http://evil.example. (http://evil.example)",
            "word:alert",
            ":::note",
            "::leaf[x]{y=z}",
            ":alert[x]{onclick=alert(1)}",
            "---",
            "* list",
            "- list",
            "+ list",
            "1. list",
            "1) list",
            "# head",
            "> quote",
            "a\\",
            "_a_ *b* ~~c~~",
            "&nbsp;",
            "&lt;b&gt;",
            "[^1]",
            ":smile:",
            "@user #1",
            "a@b.co",
            "mailto:a@b.co",
            "xmpp:a@b.co",
            "<script>alert(1)</script>",
            "<!--",
            "$x$",
            "{{#include /etc/passwd}}",
            "=== ",
            "===",
            "a <b>c</b>",
            "\\",
            "|",
            "~~~",
            "\u{FF5C}",
            "[x]: http://evil",
            ": definition",
            "!",
            "[ ] task",
        ];
        for text in hostile {
            let shown = text.trim();
            for (reader, render) in [
                (Reader::GitHub, comrak as fn(&str) -> String),
                (Reader::GitHub, pulldown),
                (Reader::Plain, pulldown),
            ] {
                let escaped = Markdown::escaped(shown, reader).to_string();
                let html = render(&escaped);
                assert_eq!(visible(&html), [shown], "{escaped} became {html}");
                assert_eq!(html.replace("<!-- -->", "").matches('<').count(), 2, "{escaped} became {html}");
                let table = format!("| a | b |\n| --- | --- |\n| {escaped} | c |\n");
                let html = render(&table);
                assert_eq!(visible(&html), ["a", "b", shown, "c"], "{table} became {html}");
            }
        }
    }

    fn comrak(markdown: &str) -> String {
        let mut options = comrak::Options::default();
        options.extension.table = true;
        options.extension.autolink = true;
        options.extension.strikethrough = true;
        options.extension.tasklist = true;
        options.extension.footnotes = true;
        options.extension.math_dollars = true;
        options.render.r#unsafe = true;
        comrak::markdown_to_html(markdown, &options)
    }

    fn pulldown(markdown: &str) -> String {
        let mut html = String::new();
        let mut options = pulldown_cmark::Options::all();
        // Typographic quotation marks are the site's own choice.
        options.remove(pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION);
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(markdown, options));
        html
    }

    /// The texts that a browser would show.
    fn visible(html: &str) -> Vec<String> {
        let document = scraper::Html::parse_fragment(html);
        let texts = document.root_element().text().collect::<Vec<_>>().concat();
        let cells = scraper::Selector::parse("th, td").unwrap();
        let cells: Vec<_> = document.select(&cells).map(|cell| cell.text().collect::<String>()).collect();
        if cells.is_empty() { vec![texts.trim_end().to_owned()] } else { cells }
    }
}
