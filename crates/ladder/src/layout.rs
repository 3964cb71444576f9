//! The position of each part of a picture. Lengths are in the picture's units.

use phrasebook_dataset::{Arrow, Ladder, Step};
use unicode_width::UnicodeWidthChar as _;

use crate::wrap::wrap;

/// The width of a picture: a little less than the width for text on a phone, so that texts are not smaller there.
pub(crate) const WIDTH: u32 = 350;

/// The font sizes of texts and of header fields.
pub(crate) const SIZE: u32 = 12;
pub(crate) const SMALL: u32 = 11;

/// The line heights of texts and of header fields.
const LINE: u32 = 15;
const SMALL_LINE: u32 = 14;

/// The space around texts in boxes, on each side.
const PADDING: u32 = 5;

/// The space between steps.
const GAP: u32 = 9;

/// How far the head of an arrow extends from its line.
pub(crate) const HEAD: u32 = 4;

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Area {
    pub(crate) fn right(&self) -> u32 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> u32 {
        self.y + self.height
    }

    /// The horizontal centre.
    pub(crate) fn middle(&self) -> u32 {
        self.x + self.width / 2
    }
}

/// A line of text and its area.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) area: Area,
}

/// A participant's name in a box.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) area: Area,
    pub(crate) lines: Vec<Line>,
}

/// A step.
#[derive(Clone, Debug)]
pub(crate) enum Drawn<'a> {
    Message {
        arrow: &'a Arrow,
        /// The name of the message, and the box around it if it is marked.
        label: Vec<Line>,
        frame: Area,
        /// The x of the arrow's start and end, and its y.
        from: u32,
        to: u32,
        y: u32,
        fields: Vec<Line>,
    },
    Pause {
        lines: Vec<Line>,
        frame: Area,
    },
}

/// A picture.
#[derive(Clone, Debug)]
pub(crate) struct Layout<'a> {
    pub(crate) height: u32,
    pub(crate) names: Vec<Name>,
    /// The parts of the vertical lines that no text covers: x, top, bottom.
    pub(crate) lifelines: Vec<(u32, u32, u32)>,
    pub(crate) steps: Vec<Drawn<'a>>,
}

impl<'a> Layout<'a> {
    pub(crate) fn new(ladder: &'a Ladder) -> Self {
        let count = u32::try_from(ladder.participants.len().max(1)).unwrap_or(u32::MAX);
        let column = WIDTH / count;
        let center = |at: usize| u32::try_from(at).unwrap_or_default() * column + column / 2;
        let names = names(ladder, column, center);
        let top = names.iter().map(|name| name.area.bottom()).max().unwrap_or_default();
        let mut y = top + GAP;
        let mut steps = Vec::with_capacity(ladder.steps.len());
        for step in &ladder.steps {
            let drawn = match step {
                Step::Message(arrow) => message(arrow, center(arrow.from), center(arrow.to), y),
                Step::Pause(text) => pause(text, y),
            };
            y = drawn.bottom() + GAP;
            steps.push(drawn);
        }
        let centers = (0..ladder.participants.len()).map(center);
        let lifelines = centers.flat_map(|x| free(x, top, y, &steps)).collect();
        Self { height: y + 1, names, lifelines, steps }
    }
}

impl Drawn<'_> {
    fn bottom(&self) -> u32 {
        match self {
            Self::Message { y, fields, .. } => fields.last().map_or(*y, |field| field.area.bottom()),
            Self::Pause { frame, .. } => frame.bottom(),
        }
    }

    /// The areas that no vertical line may cross.
    fn covered(&self) -> Vec<Area> {
        match self {
            Self::Message { frame, fields, .. } => {
                fields.iter().map(|field| field.area).chain([*frame]).collect()
            }
            Self::Pause { frame, .. } => vec![*frame],
        }
    }
}

/// The names of the participants, each above its line.
fn names(ladder: &Ladder, column: u32, center: impl Fn(usize) -> u32) -> Vec<Name> {
    let most = column.saturating_sub(2 * PADDING);
    // Names are bold.
    let width = |c| bold(c);
    let wrapped: Vec<Vec<String>> =
        ladder.participants.iter().map(|name| wrap(name, most * TENTHS, width)).collect();
    let rows = wrapped.iter().map(Vec::len).max().unwrap_or_default();
    let height = u32::try_from(rows).unwrap_or_default() * LINE + PADDING;
    let names = wrapped.into_iter().enumerate().map(|(at, lines)| {
        let unused = height - PADDING - u32::try_from(lines.len()).unwrap_or_default() * LINE;
        let lines = stacked(lines, center(at), 1 + PADDING / 2 + unused / 2, LINE, &width);
        let widest = lines.iter().map(|line| line.area.width).max().unwrap_or_default() + 2 * PADDING - 2;
        let area = Area { x: center(at).saturating_sub(widest / 2), y: 1, width: widest, height };
        Name { area, lines }
    });
    names.collect()
}

fn message(arrow: &Arrow, from: u32, to: u32, top: u32) -> Drawn<'_> {
    let middle = u32::midpoint(from, to);
    let width: &dyn Fn(char) -> u32 = if arrow.is_marked { &bold } else { &plain };
    let lines = wrap(&arrow.text, (WIDTH - 4 * PADDING) * TENTHS, width);
    let padding = if arrow.is_marked { 2 } else { 0 };
    let label = stacked(lines, middle, top + padding, LINE, width);
    let widest = label.iter().map(|line| line.area.width).max().unwrap_or_default();
    let left = label.iter().map(|line| line.area.x).min().unwrap_or_default();
    let bottom = label.last().map_or(top, |line| line.area.bottom());
    let frame = Area {
        x: left.saturating_sub(PADDING - 1),
        y: top,
        width: widest + 2 * (PADDING - 1),
        height: bottom + padding - top,
    };
    let y = frame.bottom() + HEAD + 2;
    let fields: Vec<String> = arrow
        .headers
        .iter()
        .flat_map(|header| wrap(header, (WIDTH - 2 * PADDING) * TENTHS, monospaced))
        .collect();
    // All lines of header fields start at the same x.
    let widest = fields.iter().map(|line| measured(line, monospaced)).max().unwrap_or_default();
    let x = fitted(middle, widest);
    let mut below = y + HEAD + 1;
    let fields = fields.into_iter().map(|text| {
        let area = Area { x, y: below, width: measured(&text, monospaced), height: SMALL_LINE };
        below += SMALL_LINE;
        Line { text, area }
    });
    Drawn::Message { arrow, label, frame, from, to, y, fields: fields.collect() }
}

fn pause(text: &str, top: u32) -> Drawn<'static> {
    let lines = wrap(text, (WIDTH - 6 * PADDING) * TENTHS, plain);
    let lines = stacked(lines, WIDTH / 2, top + PADDING - 1, LINE, &plain);
    let bottom = lines.last().map_or(top, |line| line.area.bottom());
    let frame = Area { x: PADDING, y: top, width: WIDTH - 2 * PADDING, height: bottom + PADDING - 1 - top };
    Drawn::Pause { lines, frame }
}

/// Lines one below another, each centred but inside the picture.
fn stacked(lines: Vec<String>, middle: u32, top: u32, height: u32, width: &dyn Fn(char) -> u32) -> Vec<Line> {
    let mut y = top;
    let lines = lines.into_iter().map(|text| {
        let measured = measured(&text, width);
        let area = Area { x: fitted(middle, measured), y, width: measured, height };
        y += height;
        Line { text, area }
    });
    lines.collect()
}

/// Where a text of this width starts so that it is near `middle` and inside the picture.
fn fitted(middle: u32, width: u32) -> u32 {
    let most = WIDTH.saturating_sub(width + PADDING);
    middle.saturating_sub(width / 2).clamp(PADDING.min(most), most)
}

/// The parts of a vertical line that nothing covers.
fn free(x: u32, top: u32, bottom: u32, steps: &[Drawn<'_>]) -> Vec<(u32, u32, u32)> {
    let mut areas: Vec<Area> = steps.iter().flat_map(Drawn::covered).collect();
    areas.retain(|area| (area.x..=area.right()).contains(&x));
    areas.sort_by_key(|area| area.y);
    let mut parts = Vec::new();
    let mut y = top;
    for area in areas {
        if area.y > y {
            parts.push((x, y, area.y));
        }
        y = y.max(area.bottom());
    }
    if bottom > y {
        parts.push((x, y, bottom));
    }
    parts
}

/// Widths of characters are in tenths of a unit, so that their sums are precise.
const TENTHS: u32 = 10;

fn measured(text: &str, width: impl Fn(char) -> u32) -> u32 {
    text.chars().map(width).sum::<u32>().div_ceil(TENTHS)
}

/// The maximum width of a character in the fonts of common systems, since the reader's font is not known.
fn plain(c: char) -> u32 {
    let hundredths = match c {
        _ if c.width() == Some(0) => 0,
        _ if c.width() == Some(2) => 100,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 33,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' | '*' => 42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 96,
        c if c.is_uppercase() => 72,
        _ => 60,
    };
    hundredths * SIZE * TENTHS / 100
}

/// The same for bold text.
fn bold(c: char) -> u32 {
    if c.width() == Some(2) { plain(c) } else { plain(c) * 108 / 100 }
}

/// How wide a character is in the font of header fields.
fn monospaced(c: char) -> u32 {
    u32::try_from(c.width().unwrap_or_default()).unwrap_or_default() * 62 * SMALL * TENTHS / 100
}
