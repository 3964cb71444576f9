//! Patterns: the more specific phrases, which depend on numbers and choices, in the ways that formats have for that.

mod icu;
mod json;
mod shape;

pub(crate) use icu::{icu, icu_text};
pub(crate) use json::{compact_json, json};
pub(crate) use shape::{Shape, argument_number, has_key, is_number, plain, variables};

#[cfg(test)]
mod tests {
    use phrasebook_catalog::{Catalog, Piece};
    use phrasebook_finding::Source;
    use phrasebook_registry::Schema;

    use super::{Shape, icu};

    fn pattern(text: &str) -> Vec<Piece> {
        let text = format!("a = {text}\n");
        let source = Source { path: "a.ftl", text: &text };
        let (catalog, findings) = Catalog::parse("en".parse().unwrap(), &[source]);
        assert_eq!(findings, []);
        catalog.message("a").unwrap().value.as_ref().unwrap().pieces.clone()
    }

    fn schema() -> Schema {
        let text = "id = \"a\"\nversion = \"1.0.0\"\nfile_stem = \"a\"\nrecord_files = []\ncolumn = []\ngroup = []\ntables = {}\nmessages = { record = \"a\", group = \"b\", detail = { attribute = \"c\", column = \"d\", samples = { n = 1 } } }\n";
        toml::from_str(text).unwrap()
    }

    #[test]
    fn numbers_and_categories_are_told_apart() {
        let with_number = pattern("{ $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n}");
        assert_eq!(icu(&schema(), &with_number), "{n, plural, =0{none} one{one} other{{n}}}");
        assert!(matches!(Shape::of(&schema(), &with_number), Shape::Other));
        let plural = pattern("{ $n ->\n    [one] one\n   *[other] { $n }\n}");
        assert!(matches!(Shape::of(&schema(), &plural), Shape::Plural(_)));
        let other_default = pattern("{ $n ->\n   *[one] one\n    [few] { $n }\n}");
        assert!(matches!(Shape::of(&schema(), &other_default), Shape::Other));
        let choice = pattern("{ $x ->\n    [a-b] A\n   *[c] C\n}");
        assert_eq!(icu(&schema(), &choice), "{x, select, aB{A} c{C} other{C}}");
    }
}
