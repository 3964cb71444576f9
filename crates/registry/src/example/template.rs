//! A text with slots.

/// A text with slots, line by line.
#[derive(Clone, Debug)]
pub(super) struct Template {
    lines: Vec<Vec<Piece>>,
}

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Slot(String),
}

impl Template {
    /// Reads a text, or returns what is wrong with its braces.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let lines = text.lines().map(|line| {
            let mut pieces = Vec::new();
            let (first, rest) =
                line.split_once('{').map_or((line, None), |(first, rest)| (first, Some(rest)));
            if first.contains('}') {
                return Err(format!("`}}` closes nothing in `{line}`"));
            }
            pieces.push(Piece::Text(first.to_owned()));
            for part in rest.into_iter().flat_map(|rest| rest.split('{')) {
                let Some((slot, rest)) = part.split_once('}').filter(|(_, rest)| !rest.contains('}')) else {
                    return Err(format!("`{{` and `}}` do not match in `{line}`"));
                };
                pieces.push(Piece::Slot(slot.to_owned()));
                pieces.push(Piece::Text(rest.to_owned()));
            }
            pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
            Ok(pieces)
        });
        Ok(Self { lines: lines.collect::<Result<_, _>>()? })
    }

    /// The names of the slots, in the order of the text.
    pub(super) fn slots(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().flatten().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot.as_str()),
            Piece::Text(_) => None,
        })
    }

    /// The text with its slots filled, each line with its end. A line that is one empty slot is left out.
    pub(super) fn fill(&self, value: impl Fn(&str) -> String) -> String {
        let mut filled = String::new();
        for line in &self.lines {
            let text: String = line
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.clone(),
                    Piece::Slot(slot) => value(slot),
                })
                .collect();
            if !(text.is_empty() && matches!(line.as_slice(), [Piece::Slot(_)])) {
                filled.push_str(text.strip_suffix('\n').unwrap_or(&text));
                filled.push('\n');
            }
        }
        filled
    }
}
