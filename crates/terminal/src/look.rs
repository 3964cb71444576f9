//! What a terminal can show, and how text is styled and wrapped for it.

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// The widest line, in columns.
const MAX_WIDTH: usize = 100;

/// The width of a drawing without a terminal, in columns.
const PLAIN_WIDTH: usize = 80;

/// The narrowest line, in columns; nothing can be laid out in less.
const MIN_WIDTH: usize = 10;

/// Where the output is shown: its width, and whether it can have styles and links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// The longest line, in columns; without it a paragraph is one line.
    width: Option<usize>,
    has_styles: bool,
    has_links: bool,
}

impl Terminal {
    /// No terminal: another program reads the output.
    pub const PLAIN: Self = Self { width: None, has_styles: false, has_links: false };

    /// A terminal of this width, but at least 10 and at most 100 columns.
    ///
    /// ```
    /// use phrasebook_terminal::Terminal;
    ///
    /// let terminal = Terminal::new(24, true, false);
    /// assert_eq!(terminal.strong("486"), "\u{1b}[1m486\u{1b}[0m");
    /// assert_eq!(terminal.link("RFC 3261", "https://example.org"), "RFC 3261");
    /// assert_eq!(terminal.paragraph("The callee is on another call.", 2, "en"), "  The callee is on\n  another call.\n");
    /// ```
    #[must_use]
    pub fn new(width: usize, has_styles: bool, has_links: bool) -> Self {
        Self { width: Some(width.clamp(MIN_WIDTH, MAX_WIDTH)), has_styles, has_links }
    }

    /// No terminal, but another program that may show styles, such as a pager.
    #[must_use]
    pub fn piped(has_styles: bool) -> Self {
        Self { has_styles, ..Self::PLAIN }
    }

    /// The width of a drawing, in columns.
    pub(crate) fn width(&self) -> usize {
        self.width.unwrap_or(PLAIN_WIDTH)
    }

    /// Whether a person reads the output on a terminal, rather than another program.
    #[must_use]
    pub fn is_interactive(&self) -> bool {
        self.width.is_some()
    }

    /// Makes the most important words bold.
    #[must_use]
    pub fn strong(&self, text: &str) -> String {
        self.styled(text, Style::new().bold())
    }

    /// Styles a heading.
    #[must_use]
    pub fn heading(&self, text: &str) -> String {
        self.styled(text, Style::new().bold().fg_color(Some(AnsiColor::Cyan.into())))
    }

    /// Styles words that need attention.
    #[must_use]
    pub fn warning(&self, text: &str) -> String {
        self.styled(text, Style::new().fg_color(Some(AnsiColor::Yellow.into())))
    }

    /// Dims words that a reader can skip.
    #[must_use]
    pub fn faint(&self, text: &str) -> String {
        self.styled(text, Style::new().dimmed())
    }

    /// Links a text to an address, by OSC 8. Each word is a separate link, so that a line can break between words.
    #[must_use]
    pub fn link(&self, text: &str, url: &str) -> String {
        // Any other character in the address could end the escape sequence.
        if !self.has_links || url.is_empty() || !url.bytes().all(|byte| byte.is_ascii_graphic()) {
            return text.to_owned();
        }
        let words = text.split(' ').map(|word| match word {
            "" => String::new(),
            word => format!("\u{1b}]8;;{url}\u{1b}\\{word}\u{1b}]8;;\u{1b}\\"),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// Wraps and indents a paragraph in the language `tag`.
    #[must_use]
    pub fn paragraph(&self, text: &str, indent: usize, tag: &str) -> String {
        let indent = " ".repeat(indent);
        let Some(width) = self.width else { return format!("{indent}{text}\n") };
        let language = tag.split('-').next().unwrap_or_default();
        let options = options(width, &indent, ["ja", "zh"].contains(&language));
        textwrap::fill(text, options.initial_indent(&indent)) + "\n"
    }

    /// Wraps the lines of a table; a long line continues below the second column, which begins at `indent`.
    ///
    /// The lines may be in different languages: one with Chinese characters or kana, but no Hangul, breaks as in
    /// Chinese or Japanese.
    #[must_use]
    pub fn lines(&self, table: &str, indent: usize) -> String {
        let Some(width) = self.width else { return table.to_owned() };
        let indent = " ".repeat(indent.min(width / 2));
        let wrapped = table.lines().map(|line| {
            let has = |is: fn(char) -> bool| line.chars().any(is);
            let options = options(width, &indent, has(is_ideograph_or_kana) && !has(is_hangul));
            // The other algorithm lets wide gaps between columns overflow.
            textwrap::fill(line, options.wrap_algorithm(WrapAlgorithm::FirstFit)) + "\n"
        });
        wrapped.collect()
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.has_styles && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// How a text is wrapped: at spaces, or, if its language has none, by the rules of Unicode. For Thai, Lao, Khmer and
/// Burmese, these rules would need dictionaries.
fn options(width: usize, indent: &str, lacks_spaces: bool) -> Options<'_> {
    let separator =
        if lacks_spaces { WordSeparator::UnicodeBreakProperties } else { WordSeparator::AsciiSpace };
    // `Retry-After` stays in one piece.
    let splitter = WordSplitter::NoHyphenation;
    Options::new(width).subsequent_indent(indent).word_separator(separator).word_splitter(splitter)
}

fn is_ideograph_or_kana(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_hangul(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

#[cfg(test)]
mod tests {
    use textwrap::core::display_width;

    use super::*;

    #[test]
    fn korean_breaks_between_words_and_chinese_anywhere() {
        let narrow = Terminal::new(14, false, false);
        let korean = "수신자가 다른 통화를 하고 있습니다.";
        let wrapped = narrow.paragraph(korean, 2, "ko");
        assert!(wrapped.lines().all(|line| display_width(line) <= 14), "{wrapped}");
        assert!(korean.split_whitespace().all(|word| wrapped.contains(word)), "{wrapped}");
        let chinese = "被叫方正在通话，不能或不愿接听第二个呼叫。";
        let wrapped = narrow.paragraph(chinese, 2, "zh-CN");
        assert!(wrapped.lines().all(|line| display_width(line) <= 14), "{wrapped}");
        assert!(wrapped.lines().count() > 3);
        let table = narrow.lines(&format!("17  {korean}\n17  {chinese}\n"), 4);
        assert!(korean.split_whitespace().all(|word| table.contains(word)), "{table}");
        assert!(table.contains("17  被叫方正在\n    通话，不能\n"), "{table}");
        assert_eq!(Terminal::PLAIN.paragraph(korean, 2, "ko"), format!("  {korean}\n"));
    }

    #[test]
    fn header_names_are_not_broken_at_hyphens() {
        let text = Terminal::new(20, false, false).paragraph("the field Session-Expires", 0, "en");
        assert_eq!(text, "the field\nSession-Expires\n");
    }

    #[test]
    fn each_word_is_a_separate_link_and_links_have_no_width() {
        let terminal = Terminal::new(20, true, true);
        let open = "\u{1b}]8;;https://example.org/a\u{1b}\\";
        let close = "\u{1b}]8;;\u{1b}\\";
        let link = terminal.link("RFC 3261", "https://example.org/a");
        assert_eq!(link, format!("{open}RFC{close} {open}3261{close}"));
        let broken = terminal.paragraph(&format!("as defined by the {link}"), 0, "en");
        assert_eq!(broken, format!("as defined by the\n{link}\n"));
        for url in ["", "https://example.org/\u{1b}\\", "https://example.org/a b"] {
            assert_eq!(terminal.link("RFC", url), "RFC", "{url:?}");
        }
    }
}
