//! Patterns in JSON.

use phrasebook_catalog::Piece;
use serde_json::{Map, Value, json};

/// A pattern as JSON: text is a string, a variable an object, a choice an object with the variants.
pub(crate) fn json(pattern: &[Piece]) -> Value {
    let pieces = pattern.iter().map(|piece| match piece {
        Piece::Text(text) => json!(text),
        Piece::Variable(name) => json!({ "variable": name }),
        Piece::Select { variable, variants } => {
            let variants = variants.iter().map(|variant| {
                json!({ "key": variant.key, "default": variant.is_default, "pieces": json(&variant.pieces) })
            });
            json!({ "select": variable, "variants": variants.collect::<Vec<_>>() })
        }
    });
    pieces.collect()
}

/// A pattern as the packages hold it: a list of texts, variables `{of}`, and choices `{of, variants, otherwise}`.
pub(crate) fn compact_json(pattern: &[Piece]) -> Value {
    let pieces = pattern.iter().map(|piece| match piece {
        Piece::Text(text) => json!(text),
        Piece::Variable(variable) => json!({ "of": variable }),
        Piece::Select { variable, variants } => {
            let default = variants.iter().find(|variant| variant.is_default);
            let otherwise = default.map(|variant| variant.key.as_str());
            let variants =
                variants.iter().map(|variant| (variant.key.clone(), compact_json(&variant.pieces)));
            let variants: Map<_, _> = variants.collect();
            json!({ "of": variable, "variants": variants, "otherwise": otherwise })
        }
    });
    pieces.collect()
}
