//! A ladder as SVG, for a page.

use std::fmt::Write as _;

use phrasebook_dataset::Ladder;

use crate::layout::{Area, Drawn, HEAD, Layout, Line, SIZE, SMALL, WIDTH};

/// Draws a ladder as an `<svg>` for a page, without scripts or styles. Its parts have classes for a stylesheet; without
/// one, it has the colour of the surrounding text.
///
/// `id` is the prefix of the ids in it, so it must be unique on the page.
#[must_use]
pub fn svg(ladder: &Ladder, id: &str) -> String {
    let layout = Layout::new(ladder);
    let id = escaped(id);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ladder\" role=\"img\" aria-labelledby=\"{id}-title\" \
         aria-describedby=\"{id}-desc\" viewBox=\"0 0 {WIDTH} {}\" direction=\"ltr\" font-size=\"{SIZE}\" \
         text-anchor=\"middle\" fill=\"none\" stroke=\"currentColor\">\n<title id=\"{id}-title\">{}</title>\n\
         <desc id=\"{id}-desc\">{}</desc>\n",
        layout.height,
        escaped(&ladder.title),
        escaped(&ladder.alternative),
    );
    // Writing to a string cannot fail.
    let lines = layout.lifelines.iter().map(|(x, from, to)| format!("M{x} {from}V{to}"));
    let _ = writeln!(out, "<path class=\"life\" d=\"{}\"/>", lines.collect::<String>());
    for name in &layout.names {
        out.push_str("<g class=\"name\" font-weight=\"600\">");
        frame(&mut out, name.area, "");
        texts(&mut out, &name.lines);
        out.push_str("</g>\n");
    }
    for step in &layout.steps {
        match step {
            Drawn::Message { arrow, label, frame: area, from, to, y, fields } => {
                let class = if arrow.is_marked {
                    "mark"
                } else if arrow.is_foreign {
                    "foreign"
                } else {
                    "sent"
                };
                let weight = if arrow.is_marked { " font-weight=\"600\"" } else { "" };
                let _ = write!(out, "<g class=\"{class}\"{weight}>");
                if arrow.is_marked {
                    frame(&mut out, *area, "");
                }
                texts(&mut out, label);
                let dashes = if arrow.is_foreign { " stroke-dasharray=\"5 3\"" } else { "" };
                let _ = write!(out, "<path{dashes} d=\"M{from} {y}H{to}\"/>");
                let back = if from < to { to.saturating_sub(HEAD + 3) } else { to + HEAD + 3 };
                let (above, below) = (y - HEAD, y + HEAD);
                let _ = write!(
                    out,
                    "<path class=\"head\" fill=\"currentColor\" d=\"M{back} {above}L{to} {y}L{back} {below}z\"/>"
                );
                fields_below(&mut out, fields);
                out.push_str("</g>\n");
            }
            Drawn::Pause { lines, frame: area } => {
                out.push_str("<g class=\"pause\">");
                frame(&mut out, *area, " stroke-dasharray=\"2 3\"");
                texts(&mut out, lines);
                out.push_str("</g>\n");
            }
        }
    }
    out.push_str("</svg>");
    out
}

fn frame(out: &mut String, area: Area, attributes: &str) {
    let Area { x, y, width, height } = area;
    let _ =
        write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"3\"{attributes}/>");
}

/// Writes lines of text, each centred in its area.
fn texts(out: &mut String, lines: &[Line]) {
    for Line { text, area } in lines {
        line(out, area.middle(), area.y + SIZE, text);
    }
}

fn line(out: &mut String, x: u32, y: u32, text: &str) {
    let text = escaped(text);
    let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" fill=\"currentColor\" stroke=\"none\">{text}</text>");
}

/// Writes header fields, aligned left.
fn fields_below(out: &mut String, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<g class=\"fields\" font-family=\"monospace\" font-size=\"{SMALL}\" font-weight=\"400\" text-anchor=\"start\">"
    );
    for Line { text, area } in lines {
        line(out, area.x, area.y + SMALL, text);
    }
    out.push_str("</g>");
}

/// Escapes a text for an element or an attribute, and leaves out characters that XML does not allow.
fn escaped(text: &str) -> String {
    let is_allowed = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let allowed: String = text.chars().filter(is_allowed).collect();
    quick_xml::escape::escape(&allowed).into_owned()
}
