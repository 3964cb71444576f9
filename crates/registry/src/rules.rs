//! The rules that the files of records have to keep.

use phrasebook_finding::Rule;

/// All rules of this crate.
pub const ALL: &[&Rule] = &[
    &INVALID_DATASET,
    &INVALID_TOML,
    &INVALID_RECORD,
    &INCOMPLETE_RECORD,
    &REFERENCE_WITHOUT_RFC,
    &CODE_OUT_OF_RANGE,
    &DUPLICATE_CODE,
    &UNSORTED_CODE,
    &HIDDEN_CHARACTER,
    &UNKNOWN_LABEL,
    &UNKNOWN_KEY,
    &INVALID_EXAMPLE,
    &EXAMPLE_MISMATCH,
    &INVALID_LADDER,
    &LADDER_MISMATCH,
];

/// `dataset.toml` has an unknown key or a value of the wrong type, or its parts do not fit together: a table shows a
/// column that is not declared, or groups overlap.
pub static INVALID_DATASET: Rule = Rule {
    name: "invalid_dataset",
    finds: "`dataset.toml` has an unknown key or a value of the wrong type, or its parts do not fit together: a table \
        shows a column that is not declared, or groups overlap.",
    why: "Records cannot be read without the dataset's description, so nothing else is checked until it is right.",
    wrong: r#"[[group]]
id = "4xx"
first = 499
last = 400"#,
    right: r#"[[group]]
id = "4xx"
first = 400
last = 499"#,
};

/// A file of records is not valid TOML.
pub static INVALID_TOML: Rule = Rule {
    name: "invalid_toml",
    finds: "A file of records is not valid TOML.",
    why: "The records of the file cannot be read, so nothing else in it is checked.",
    wrong: "[[record]]
code =",
    right: "[[record]]
code = 486",
};

/// A part of a record has the wrong type or shape, such as a number where a text belongs, a text with a space at its
/// end, or a range that ends before it begins.
pub static INVALID_RECORD: Rule = Rule {
    name: "invalid_record",
    finds: "A part of a record has the wrong type or shape, such as a number where a text belongs, a text with a space \
        at its end, or a range that ends before it begins.",
    why: "Tables and exports rely on the types that `dataset.toml` declares.",
    wrong: r#"[[record]]
code = 486
canonical_phrase = "Busy Here ""#,
    right: r#"[[record]]
code = 486
canonical_phrase = "Busy Here""#,
};

/// A record lacks a column that `dataset.toml` requires.
pub static INCOMPLETE_RECORD: Rule = Rule {
    name: "incomplete_record",
    finds: "A record lacks a column that `dataset.toml` requires.",
    why: "Every row of a table would have a gap in that column.",
    wrong: r#"[[record]]
code = 486
status = "registered""#,
    right: r#"[[record]]
code = 486
canonical_phrase = "Busy Here"
status = "registered""#,
};

/// A reference names no RFC by its number, is empty, or is missing where the record needs one.
pub static REFERENCE_WITHOUT_RFC: Rule = Rule {
    name: "reference_without_rfc",
    finds: "A reference names no RFC by its number, is empty, or is missing where the record needs one.",
    why: "Every fact says where it comes from. A reference that starts with the RFC's number can be checked and \
        becomes a link.",
    wrong: r#"reference = ["section 21.4.24"]"#,
    right: r#"reference = ["RFC 3261 21.4.24"]"#,
};

/// A code is not written as a whole number in decimal digits, or is in none of the dataset's groups.
pub static CODE_OUT_OF_RANGE: Rule = Rule {
    name: "code_out_of_range",
    finds: "A code is not written as a whole number in decimal digits, or is in none of the dataset's groups.",
    why: "A code outside of all groups would be in no table.",
    wrong: "[[record]]
code = 0x1E6",
    right: "[[record]]
code = 486",
};

/// Two records have the same code.
pub static DUPLICATE_CODE: Rule = Rule {
    name: "duplicate_code",
    finds: "Two records have the same code.",
    why: "Only one of them would be shown.",
    wrong: "[[record]]
code = 486

[[record]]
code = 486",
    right: "[[record]]
code = 486

[[record]]
code = 487",
};

/// Records, or pairs of confusable codes, are not in the order of their codes.
pub static UNSORTED_CODE: Rule = Rule {
    name: "unsorted_code",
    finds: "Records, or pairs of confusable codes, are not in the order of their codes.",
    why: "In a sorted file, a record is found quickly, and a second one with the same code is noticed.",
    wrong: "[[record]]
code = 487

[[record]]
code = 486",
    right: "[[record]]
code = 486

[[record]]
code = 487",
};

/// A text holds a character that nobody can see, written as an escape.
pub static HIDDEN_CHARACTER: Rule = Rule {
    name: "hidden_character",
    finds: "A text holds a character that nobody can see, written as an escape.",
    why: "It would reach tables and status lines, where nobody notices it.",
    wrong: r#"canonical_phrase = "Busy\u200BHere""#,
    right: r#"canonical_phrase = "Busy Here""#,
};

/// A value is not one of those that `dataset.toml` lists for its column or field.
pub static UNKNOWN_LABEL: Rule = Rule {
    name: "unknown_label",
    finds: "A value is not one of those that `dataset.toml` lists for its column or field.",
    why: "Each listed value has a name in every language; any other value has none.",
    wrong: r#"status = "registred""#,
    right: r#"status = "registered""#,
};

/// A record has a key that `dataset.toml` does not declare as a column.
pub static UNKNOWN_KEY: Rule = Rule {
    name: "unknown_key",
    finds: "A record has a key that `dataset.toml` does not declare as a column.",
    why: "It is most likely a typing error, and what it says would be lost.",
    wrong: r#"[[record]]
code = 486
canonical_phrse = "Busy Here""#,
    right: r#"[[record]]
code = 486
canonical_phrase = "Busy Here""#,
};

/// The file of example messages is not valid TOML, has an unknown key, or has a brace without its counterpart.
pub static INVALID_EXAMPLE: Rule = Rule {
    name: "invalid_example",
    finds: "The file of example messages is not valid TOML, has an unknown key, or has a brace without its \
        counterpart.",
    why: "No example can be shown until the file can be read.",
    wrong: r#"message = "SIP/2.0 {code {phrase}""#,
    right: r#"message = "SIP/2.0 {code} {phrase}""#,
};

/// The file of example messages does not fit the records or itself: a slot has no text, a header field has no value, an
/// entry is about a code without a record, or an entry repeats what would hold without it.
pub static EXAMPLE_MISMATCH: Rule = Rule {
    name: "example_mismatch",
    finds: "The file of example messages does not fit the records or itself: a slot has no text, a header field has no \
        value, an entry is about a code without a record, or an entry repeats what would hold without it.",
    why: "An example would be incomplete, or the file would say something that is never shown.",
    wrong: r#"[[entry]]
codes = [999]
method = "SUBSCRIBE""#,
    right: r#"[[entry]]
codes = [489]
method = "SUBSCRIBE""#,
};

/// A file of ladders is not valid TOML, or has an unknown key, a malformed name, text or reference, or a proxy or server
/// that is in no ladder. Or a ladder cannot be drawn: it has too many participants or steps, a step is neither a pause nor
/// a message between two participants, or no step has the message `{code}`.
pub static INVALID_LADDER: Rule = Rule {
    name: "invalid_ladder",
    finds: "A file of ladders is not valid TOML, or has an unknown key, a malformed name, text or reference, or a proxy \
        or server that is in no ladder. Or a ladder cannot be drawn: it has too many participants or steps, a step is \
        neither a pause nor a message between two participants, or no step has the message `{code}`.",
    why: "No ladder is drawn from an invalid file, and the file is not compared with the records.",
    wrong: r#"participants = ["caller", "proxy"]
steps = [
    { from = "caller", to = "callee", message = "INVITE" },
    { from = "proxy", to = "caller", message = "{code}" },
]"#,
    right: r#"participants = ["caller", "proxy"]
steps = [
    { from = "caller", to = "proxy", message = "INVITE" },
    { from = "proxy", to = "caller", message = "{code}" },
]"#,
};

/// Ladders do not fit the records: a record is in no ladder or in two, a code has no record, the phrase of a response
/// is not its record's, or the example does not have one line of text for a slot.
pub static LADDER_MISMATCH: Rule = Rule {
    name: "ladder_mismatch",
    finds: "Ladders do not fit the records: a record is in no ladder or in two, a code has no record, the phrase \
        of a response is not its record's, or the example does not have one line of text for a slot.",
    why: "Each code has one ladder, and its responses agree with the tables.",
    wrong: r#"{ from = "proxy", to = "caller", message = "486 Busy" }"#,
    right: r#"{ from = "proxy", to = "caller", message = "486 Busy Here" }"#,
};

#[cfg(test)]
mod tests {
    use phrasebook_finding::{Finding, Rule, Source};

    use super::*;
    use crate::{Ladders, Registry, Schema};

    const SCHEMA: &str = r#"
        id = "sip-response"
        version = "1.0.0"
        file_stem = "codes"
        record_files = ["4xx.toml"]
        messages = { record = "status", group = "class" }
        tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
        [[column]]
        name = "code"
        type = "key"
        [[column]]
        name = "canonical_phrase"
        type = "text"
        required_for = { column = "status", values = ["registered"] }
        [[column]]
        name = "status"
        type = "label"
        values = ["registered"]
    "#;

    const GROUP: &str = "[[group]]\nid = '4xx'\nfirst = 400\nlast = 499\n";

    /// Reads an example, and returns what is wrong with it.
    type Reader = fn(&str) -> Vec<Finding>;

    fn schema(more: &str) -> Result<Schema, Vec<Finding>> {
        let text = SCHEMA.to_owned() + more;
        Schema::parse(Source { path: "records/sip-response/dataset.toml", text: &text })
    }

    fn of_schema(example: &str) -> Vec<Finding> {
        schema(example).err().unwrap_or_default()
    }

    fn of_records(example: &str) -> Vec<Finding> {
        Registry::parse(schema(GROUP).unwrap(), &[Source { path: "4xx.toml", text: example }]).1
    }

    fn of_ladder(example: &str) -> Vec<Finding> {
        let head = "[[ladder]]\nid = 'busy'\ncodes = [486]\nreference = ['RFC 3261']\n";
        Ladders::parse(Source { path: "ladders.toml", text: &(head.to_owned() + example) })
            .err()
            .unwrap_or_default()
    }

    /// The examples of the other rules mean something only in a larger file.
    #[test]
    fn wrong_examples_break_their_rule_and_right_ones_break_none() {
        let cases: [(&Rule, Reader); 9] = [
            (&INVALID_DATASET, of_schema),
            (&INVALID_TOML, of_records),
            (&INVALID_RECORD, of_records),
            (&INCOMPLETE_RECORD, of_records),
            (&CODE_OUT_OF_RANGE, of_records),
            (&DUPLICATE_CODE, of_records),
            (&UNSORTED_CODE, of_records),
            (&UNKNOWN_KEY, of_records),
            (&INVALID_LADDER, of_ladder),
        ];
        for (rule, findings) in cases {
            let broken: Vec<_> = findings(rule.wrong).iter().map(|finding| finding.rule).collect();
            assert!(broken.contains(&rule.name), "{}: {broken:?}", rule.name);
            assert_eq!(findings(rule.right), [], "{}", rule.name);
        }
    }

    #[test]
    fn every_rule_of_this_file_is_listed_and_documented_by_what_it_finds() {
        let (mut doc, mut docs) = (Vec::new(), Vec::new());
        for line in include_str!("rules.rs").lines() {
            if let Some(line) = line.strip_prefix("/// ") {
                doc.push(line);
            } else if line.ends_with(": Rule = Rule {") {
                docs.push(std::mem::take(&mut doc).join(" "));
            } else {
                doc.clear();
            }
        }
        assert_eq!(docs, ALL.iter().map(|rule| rule.finds).collect::<Vec<_>>());
    }
}
