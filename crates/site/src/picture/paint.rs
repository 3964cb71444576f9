//! Paints pictures with resvg, which renders an SVG template to pixels.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{FontResolver, Node, Options, Tree};
use textwrap::{WordSeparator, WrapAlgorithm};

use super::{Card, HEIGHT, WIDTH};
use crate::Error;

/// The margin at each side, in pixels.
const MARGIN: u32 = 80;

/// The maximum number of lines of a phrase and the font size in pixels, largest size first. The first pair that fits is
/// used.
const SIZES: [(usize, f32); 4] = [(1, 112.0), (2, 92.0), (3, 68.0), (4, 52.0)];

/// The baseline of the number, in pixels from the top.
const NUMBER_FOOT: f32 = 195.0;

/// Where a phrase without a number begins, in pixels from the top.
const TOP: f32 = 60.0;

/// Font families that cover the scripts of most languages, best first.
const FAMILIES: [&str; 6] =
    ["Noto Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Helvetica Neue", "Arial"];

/// The state of a painter.
#[derive(Debug)]
pub(super) struct Paint {
    options: Options<'static>,
    /// The characters for which no font has been found so far.
    missing: Arc<Mutex<BTreeSet<char>>>,
}

#[derive(Template)]
#[template(path = "site/picture.svg", escape = "xml")]
struct Picture<'a> {
    card: &'a Card<'a>,
    families: &'a str,
    lines: Vec<Line>,
    size: f32,
    canonical_y: f32,
    /// The x coordinate where text begins.
    start: u32,
}

/// A line of the phrase, and the y coordinate of its baseline.
struct Line {
    text: String,
    y: f32,
}

/// An SVG with a single line of text, to measure its width.
#[derive(Template)]
#[template(
    source = r#"<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{{ tag }}"><text font-family="{{ families }}" font-weight="700" font-size="100">{{ text }}</text></svg>"#,
    ext = "xml"
)]
struct Measured<'a> {
    tag: &'a str,
    families: &'a str,
    text: &'a str,
}

impl Paint {
    pub(super) fn new(fonts: &[PathBuf]) -> Result<Self, Error> {
        let mut database = Database::new();
        for path in fonts {
            let before = database.len();
            let failed = |error| Error::Font(path.clone(), error);
            database.load_font_file(path).map_err(failed)?;
            if database.len() == before {
                return Err(failed(std::io::Error::other("it is not a font in a supported format")));
            }
        }
        // A font that the user named is preferred to all others.
        let named =
            database.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
        database.load_system_fonts();
        let has =
            |family: &str| database.faces().any(|face| face.families.iter().any(|(name, _)| name == family));
        let known = FAMILIES.iter().find(|family| has(family)).map(|family| (*family).to_owned());
        let first =
            || database.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
        let Some(family) = named.or(known).or_else(first) else { return Err(Error::NoFont) };
        database.set_sans_serif_family(family.clone());
        database.set_serif_family(family);
        let missing = Arc::new(Mutex::new(BTreeSet::new()));
        let found = FontResolver::default_fallback_selector();
        let unfound = Arc::clone(&missing);
        let select_fallback = Box::new(move |c: char, tried: &[_], database: &mut Arc<Database>| {
            let face = found(c, tried, database);
            if face.is_none() {
                unfound.lock().unwrap_or_else(PoisonError::into_inner).insert(c);
            }
            face
        });
        let resolver = FontResolver { select_font: FontResolver::default_font_selector(), select_fallback };
        let options = Options { fontdb: Arc::new(database), font_resolver: resolver, ..Options::default() };
        Ok(Self { options, missing })
    }

    pub(super) fn picture(&self, card: &Card<'_>) -> Result<Vec<u8>, Error> {
        let families = families(card.tag);
        let (size, lines) = self.fit(card, &families)?;
        let mut y = if card.number.is_some() { NUMBER_FOOT } else { TOP };
        let place = |text| {
            y += size * 1.25;
            Line { text, y }
        };
        let lines: Vec<_> = lines.into_iter().map(place).collect();
        let start = if card.is_right_to_left { WIDTH - MARGIN } else { MARGIN };
        let picture = Picture { card, families: &families, canonical_y: y + 72.0, lines, size, start };
        let tree = self.tree(&picture.render()?)?;
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        let missing: String = missing.iter().filter(|c| shown(card).any(|shown| shown == **c)).collect();
        if !missing.is_empty() {
            return Err(Error::NoGlyphs { tag: card.tag.to_owned(), characters: missing });
        }
        let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or(Error::Picture("it has no size".to_owned()))?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|error| Error::Picture(error.to_string()))
    }

    /// Chooses the font size of a phrase and breaks it into lines, so that it fits.
    fn fit(&self, card: &Card<'_>, families: &str) -> Result<(f32, Vec<String>), Error> {
        let room = f64::from(WIDTH - 2 * MARGIN);
        let mut smallest = None;
        for (count, size) in SIZES {
            let lines = wrapped(card, count);
            let mut widest = 0_f64;
            for line in &lines {
                widest = widest.max(self.width(line, card.tag, families)? * f64::from(size) / 100.0);
            }
            if lines.len() <= count && widest <= room {
                return Ok((size, lines));
            }
            #[allow(clippy::cast_possible_truncation, reason = "a font size")]
            let shrunk = f64::from(size).min(f64::from(size) * room / widest.max(1.0)) as f32;
            smallest = Some((shrunk, lines));
        }
        smallest.ok_or_else(|| Error::Picture("it has no size".to_owned()))
    }

    /// The width of a line at a font size of 100 pixels.
    fn width(&self, text: &str, tag: &str, families: &str) -> Result<f64, Error> {
        let tree = self.tree(&Measured { tag, families, text }.render()?)?;
        let texts = tree.root().children().iter().filter(|node| matches!(node, Node::Text(_)));
        Ok(texts.map(|node| f64::from(node.bounding_box().width())).fold(0.0, f64::max))
    }

    fn tree(&self, svg: &str) -> Result<Tree, Error> {
        Tree::from_str(svg, &self.options).map_err(|error| Error::Picture(error.to_string()))
    }
}

/// All characters that a picture shows.
fn shown<'a>(card: &'a Card<'_>) -> impl Iterator<Item = char> + 'a {
    [card.phrase, card.canonical.unwrap_or_default(), &card.origin].into_iter().flat_map(str::chars)
}

/// Breaks a phrase into at most `count` lines of about the same width, if that is possible.
fn wrapped(card: &Card<'_>, count: usize) -> Vec<String> {
    // Korean is broken between words, although UAX 14 also allows it between syllables.
    let separator = if card.tag.starts_with("ko") {
        WordSeparator::AsciiSpace
    } else {
        WordSeparator::UnicodeBreakProperties
    };
    let all = textwrap::core::display_width(card.phrase);
    let options = |width| {
        textwrap::Options::new(width)
            .word_separator(separator)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .break_words(false)
    };
    let mut widths = all.div_ceil(count)..=all;
    let lines = |width| textwrap::wrap(card.phrase, options(width));
    let width = widths.find(|width| lines(*width).len() <= count).unwrap_or(all);
    lines(width).into_iter().map(String::from).collect()
}

/// The font families for a language, best first. Han characters look different in different languages.
fn families(tag: &str) -> String {
    let is = |language: &str| tag == language || tag.starts_with(&format!("{language}-"));
    let own: &[&str] = if is("ko") {
        &["Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"]
    } else if is("ja") {
        &["Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic"]
    } else if ["zh-Hant", "zh-TW", "zh-HK", "zh-MO"].into_iter().any(is) {
        &["Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"]
    } else if is("zh") {
        &["Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"]
    } else {
        &[]
    };
    let quoted = own.iter().map(|family| format!("'{family}'"));
    quoted.chain(["sans-serif".to_owned()]).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card<'a>(tag: &'a str, phrase: &'a str) -> Card<'a> {
        Card {
            number: Some("486".to_owned()),
            phrase,
            canonical: None,
            origin: "Codes".to_owned(),
            tag,
            is_right_to_left: false,
        }
    }

    #[test]
    fn phrases_are_broken_into_lines_of_about_the_same_width() {
        let lines = |tag, phrase, count| wrapped(&card(tag, phrase), count).join("|");
        assert_eq!(lines("en", "Request-URI Too Long", 1), "Request-URI Too Long");
        assert_eq!(lines("en", "Anonymity Disallowed Here", 2), "Anonymity|Disallowed Here");
        assert_eq!(lines("ko", "지원하지 않는 리소스 우선순위", 2), "지원하지 않는|리소스 우선순위");
        assert_eq!(lines("ko", "통화중입니다", 2), "통화중입니다");
        assert_eq!(lines("zh-CN", "不支持的媒体类型", 2), "不支持的|媒体类型");
    }

    #[test]
    fn font_families_depend_on_the_language() {
        assert!(families("zh-TW").contains("'Noto Sans CJK TC'"));
        assert!(families("zh-CN").contains("'Noto Sans CJK SC'"));
        assert_eq!(families("kok"), "sans-serif");
    }
}
