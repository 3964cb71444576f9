//! A ladder as text, for a terminal.

use std::fmt::Write as _;

use phrasebook_dataset::{Arrow, Ladder, Step};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::wrap::{is_unspaced, wrap};

/// The maximum width of a picture, in columns.
const MOST: usize = 80;

/// How many lines a participant's name may have.
const NAME_LINES: usize = 2;

/// Draws a ladder with characters, in at most `width` columns and never more than 80. Wide characters count as two.
///
/// If it does not fit, returns a list of the steps instead. Each line ends with a line feed.
#[must_use]
pub fn text(ladder: &Ladder, width: usize) -> String {
    drawn(ladder, width.min(MOST)).unwrap_or_else(|| listed(ladder))
}

/// The steps as a list.
fn listed(ladder: &Ladder) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    for (at, step) in ladder.steps.iter().enumerate() {
        match step {
            Step::Message(arrow) => {
                let _ = writeln!(out, "{:2}. {}", at + 1, cleaned(&arrow.sentence));
                for header in &arrow.headers {
                    let _ = writeln!(out, "    {}", cleaned(header));
                }
            }
            Step::Pause(text) => {
                let _ = writeln!(out, "{:2}. ({})", at + 1, cleaned(text));
            }
        }
    }
    out
}

/// The picture, or `None` if it is too wide.
fn drawn(ladder: &Ladder, width: usize) -> Option<String> {
    let count = ladder.participants.len();
    let column = width.checked_div(count)?;
    let centers: Vec<usize> = (0..count).map(|at| at * column + column / 2).collect();
    let mut canvas = Canvas { width, centers: &centers, lines: Vec::new() };
    let names: Vec<Vec<String>> =
        ladder.participants.iter().map(|name| wrapped(name, column.saturating_sub(2))).collect();
    // A name that is broken within a word is hard to read.
    let is_whole = |(name, lines): (&String, &Vec<String>)| {
        let words = lines.iter().flat_map(|line| line.split_whitespace());
        lines.len() <= NAME_LINES
            && (words.eq(cleaned(name).split_whitespace()) || name.chars().all(is_unspaced))
    };
    if !ladder.participants.iter().zip(&names).all(is_whole) {
        return None;
    }
    let rows = names.iter().map(Vec::len).max().unwrap_or_default();
    for row in 0..rows {
        let mut line = vec![Cell::Blank; width];
        for (lines, center) in names.iter().zip(&centers) {
            let skipped = rows - lines.len();
            if let Some(text) = row.checked_sub(skipped).and_then(|row| lines.get(row)) {
                put(&mut line, fitted(*center, text.width(), width), text);
            }
        }
        canvas.lines.push(line);
    }
    for step in &ladder.steps {
        match step {
            Step::Message(arrow) => canvas.message(arrow)?,
            Step::Pause(text) => canvas.pause(text),
        }
    }
    Some(canvas.finish())
}

/// A column of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Cell {
    Blank,
    /// A character with its combining marks.
    Text(String),
    /// The second half of a wide character: nothing is printed.
    Covered,
}

struct Canvas<'a> {
    width: usize,
    centers: &'a [usize],
    lines: Vec<Vec<Cell>>,
}

impl Canvas<'_> {
    /// A line with only the vertical lines of the participants.
    fn blank(&self) -> Vec<Cell> {
        let mut line = vec![Cell::Blank; self.width];
        for center in self.centers {
            put(&mut line, *center, "│");
        }
        line
    }

    fn message(&mut self, arrow: &Arrow) -> Option<()> {
        let (from, to) = (*self.centers.get(arrow.from)?, *self.centers.get(arrow.to)?);
        let label = cleaned(&arrow.text);
        if label.width() > self.width {
            return None;
        }
        self.beside(fitted(usize::midpoint(from, to), label.width(), self.width), &label);
        let (stroke, crossing) = match arrow {
            Arrow { is_marked: true, .. } => ('═', '╪'),
            Arrow { is_foreign: true, .. } => ('╌', '┼'),
            _ => ('─', '┼'),
        };
        let mut line = self.blank();
        for at in from.min(to) + 1..from.max(to) {
            let is_crossed = self.centers.contains(&at);
            put(&mut line, at, &String::from(if is_crossed { crossing } else { stroke }));
        }
        let (head, at) = if from < to { (">", to.checked_sub(1)?) } else { ("<", to + 1) };
        put(&mut line, at, head);
        self.lines.push(line);
        let fields: Vec<String> =
            arrow.headers.iter().flat_map(|header| wrapped(header, self.width)).collect();
        let widest = fields.iter().map(|field| field.width()).max().unwrap_or_default();
        let left = fitted(usize::midpoint(from, to), widest, self.width);
        for field in fields {
            self.beside(left, &field);
        }
        Some(())
    }

    fn pause(&mut self, text: &str) {
        for text in wrapped(text, self.width.saturating_sub(4)) {
            let mut line = vec![Cell::Text("┄".to_owned()); self.width];
            let text = format!(" {text} ");
            put(&mut line, fitted(self.width / 2, text.width(), self.width), &text);
            self.lines.push(line);
        }
    }

    /// Adds a text that starts at a column, with a space on each side.
    fn beside(&mut self, left: usize, text: &str) {
        let mut line = self.blank();
        let right = left + text.width();
        for at in [left.checked_sub(1), Some(right)].into_iter().flatten() {
            if let Some(cell) = line.get_mut(at) {
                *cell = Cell::Blank;
            }
        }
        put(&mut line, left, text);
        self.lines.push(line);
    }

    fn finish(self) -> String {
        let mut out = String::new();
        for line in self.lines {
            let cells = line.iter().map(|cell| match cell {
                Cell::Blank => " ",
                Cell::Text(text) => text.as_str(),
                Cell::Covered => "",
            });
            let text: String = cells.collect();
            out.push_str(text.trim_end());
            out.push('\n');
        }
        out
    }
}

/// Writes a text into a line, starting at a column.
fn put(line: &mut [Cell], left: usize, text: &str) {
    let (mut at, mut last) = (left, None);
    for c in text.chars() {
        let width = c.width().unwrap_or_default();
        if width == 0 {
            if let Some(Cell::Text(text)) = last.and_then(|last: usize| line.get_mut(last)) {
                text.push(c);
            }
            continue;
        }
        for (offset, cell) in line.iter_mut().skip(at).take(width).enumerate() {
            *cell = if offset == 0 { Cell::Text(String::from(c)) } else { Cell::Covered };
        }
        last = Some(at);
        at += width;
    }
}

/// Where a text of this width starts so that it is near a column and inside the picture.
fn fitted(center: usize, width: usize, most: usize) -> usize {
    // An even number of columns has no middle; the left one of two looks right above an arrow.
    center.saturating_sub((width.saturating_sub(1)) / 2).min(most.saturating_sub(width))
}

fn wrapped(text: &str, most: usize) -> Vec<String> {
    let width = |c: char| u32::try_from(c.width().unwrap_or_default()).unwrap_or_default();
    wrap(&cleaned(text), u32::try_from(most).unwrap_or(u32::MAX), width)
}

/// A text without control characters, which could move the cursor.
fn cleaned(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
