//! Text made harmless for the formats that it is put into; HTML is escaped by askama itself.

use std::fmt::{self, Write as _};

/// Text escaped for Markdown, in a table's cell or a paragraph; the only text that Markdown templates print.
///
/// What comes out reads the same in GitHub's renderer and in mdBook's: no text begins a list, heading or quotation, ends
/// a cell, becomes a link or an emoji, runs as mathematics, or is taken for HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Markdown(String);

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Markdown {
    /// Escapes a text.
    pub(crate) fn text(text: &str) -> Self {
        let mut escaped = String::new();
        let mut before = None;
        let mut characters = text.chars().peekable();
        while let Some(c) = characters.next() {
            let behind = characters.peek().copied();
            let within_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            // Writing to a string cannot fail.
            let _ = match c {
                '<' => escaped.write_str("&lt;"),
                '>' => escaped.write_str("&gt;"),
                '&' => escaped.write_str("&amp;"),
                // GitHub makes links of addresses of mail however they are escaped, but not across a comment.
                '@' => escaped.write_str("&#64;<!-- -->"),
                '_' if within_word(before) && within_word(behind) => escaped.write_char(c),
                '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' | '$' | '^' => {
                    write!(escaped, "\\{c}")
                }
                '\n' | '\r' | '\t' => escaped.write_char(' '),
                c => escaped.write_char(c),
            };
            before = Some(c);
        }
        let escaped = escaped.replace("://", "\\://").replace("www.", "www\\.").replace("WWW.", "WWW\\.");
        let escaped = without_emoji(&escaped);
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
    pub(crate) fn link(text: &str, url: &str) -> Self {
        Self(format!("[{}]({url})", Self::text(text)))
    }

    /// Escapes a text for tools that know more than Markdown, and no HTML comments: in MDX a comment is a fault, and a
    /// paragraph that begins with `import` or `export` is a part of a program.
    ///
    /// An address of mail may become a link; the text reads the same.
    pub(crate) fn portable(text: &str) -> Self {
        // Text has no `<` of its own once it is escaped.
        let escaped = Self::text(text).0.replace("<!-- -->", "");
        Self(match escaped.split_at_checked(1) {
            Some(("i", rest)) if rest.starts_with("mport") => format!("&#105;{rest}"),
            Some(("e", rest)) if rest.starts_with("xport") => format!("&#101;{rest}"),
            _ => escaped,
        })
    }

    /// Makes a link of a text and an address, as [`Self::link`] does, for the same tools as [`Self::portable`].
    pub(crate) fn portable_link(text: &str, url: &str) -> Self {
        Self(format!("[{}]({url})", Self::portable(text)))
    }

    /// A block of text that is shown as it is; its fence is longer than any that the text holds.
    pub(crate) fn block(text: &str, language: &str) -> Self {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        Self(format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n')))
    }

    /// Joins texts.
    pub(crate) fn concat(texts: impl IntoIterator<Item = Self>) -> Self {
        Self(texts.into_iter().map(|text| text.0).collect())
    }
}

/// Escapes the first colon of what could be an emoji's name, such as `:smile:`.
fn without_emoji(text: &str) -> String {
    let mut free = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(':') {
        let name =
            behind.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_+-\\".contains(byte)).count();
        let emoji = name > 0 && behind.as_bytes().get(name) == Some(&b':');
        free.push_str(before);
        free.push_str(if emoji { "\\:" } else { ":" });
        rest = behind;
    }
    free.push_str(rest);
    free
}

/// Keeps a spreadsheet from taking a cell for a formula: text that begins like one, even after spaces, gets an
/// apostrophe in front, which spreadsheets do not show.
///
/// See OWASP, CSV Injection; the full-width signs are taken for formulas in East Asian locales.
pub(crate) fn spreadsheet(text: &str) -> String {
    const SIGNS: &[char] =
        &['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}', '\t', '\r', '%', '|'];
    let first = text.trim_start_matches([' ', '\u{A0}', '\u{3000}']);
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
        for text in ["", "486", "통화 중", "a=1", "'=1", "(x)"] {
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
        assert_eq!(Markdown::portable("a@b {c} <d>").to_string(), "a&#64;b \\{c\\} &lt;d&gt;");
        assert_eq!(Markdown::portable("export x, import y").to_string(), "&#101;xport x, import y");
        assert_eq!(Markdown::portable("import x").to_string(), "&#105;mport x");
        assert_eq!(Markdown::portable("통화 중").to_string(), "통화 중");
        assert_eq!(Markdown::portable_link("a]", "../x.md").to_string(), "[a\\]](../x.md)");
        assert_eq!(Markdown::block("a\n```\nb\n", "text").to_string(), "````text\na\n```\nb\n````");
    }

    /// Both renderers show the very text, as one paragraph and as one cell.
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
            let escaped = Markdown::text(shown).to_string();
            let table = format!("| a | b |\n| --- | --- |\n| {escaped} | c |\n");
            for html in [comrak(&escaped), pulldown(&escaped)] {
                assert_eq!(visible(&html), [shown], "{escaped} became {html}");
                assert_eq!(html.replace("<!-- -->", "").matches('<').count(), 2, "{escaped} became {html}");
            }
            for html in [comrak(&table), pulldown(&table)] {
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
