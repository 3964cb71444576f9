//! What is wrong with a `dataset.toml`, and where.

use phrasebook_finding::Source;

use crate::Schema;

const GOOD: &str = r#"id = "c"
version = "1.0.0"
license = "CC0-1.0"
file_stem = "c"
record_files = ["a.toml"]
canonical = "phrase"
[registry]
name = "n"
url = "https://example.org/"
updated = 2026-01-07
[messages]
record = "r"
group = "g"
[messages.detail]
attribute = "detail"
column = "status"
[tables]
data = ["code"]
page = ["code"]
comparison_data = ["code"]
comparison_page = ["code"]
[[group]]
id = "a"
first = 1
last = 2
[[column]]
name = "code"
type = "key"
[[column]]
name = "phrase"
type = "text"
reference = "source"
required_for = { column = "status", values = ["old"] }
[[column]]
name = "source"
type = "reference"
[[column]]
name = "status"
type = "label"
values = ["old", "new"]
"#;

#[test]
fn mappings_have_link_columns_to_one_dataset() {
    let link =
        |name, dataset| format!("[[column]]\nname = \"{name}\"\ntype = \"link\"\ndataset = \"{dataset}\"\n");
    let status = "values = [\"old\", \"new\"]\n";
    // Each link column takes five lines, from line 41 on; the last one is empty, or its authority in a mapping.
    let check_mapping = |columns: &[&str], expected: &[(u32, &str)]| {
        let links = [("one", "d"), ("two", "d"), ("three", "e")].map(|(name, dataset)| {
            let authority = if columns.contains(&name) { "authority = \"A\"\n" } else { "\n" };
            link(name, dataset) + authority
        });
        let mapping = format!("[[mapping]]\nname = \"m\"\ncolumns = {columns:?}\n");
        check(&[(status, &(status.to_owned() + &links.concat() + &mapping))], expected);
    };
    check_mapping(&["one", "two"], &[]);
    check_mapping(
        &["one", "three"],
        &[(58, "`[[mapping]] 1 .columns[2]`: the columns of mapping `m` link to different datasets")],
    );
    check_mapping(
        &["one", "one"],
        &[(58, "`[[mapping]] 1 .columns[2]`: column `one` is already in a mapping")],
    );
    check_mapping(
        &["phrase"],
        &[(58, "`[[mapping]] 1 .columns[1]`: there is no column `phrase` of the type `link`")],
    );
    // The columns are compared with the first that is a link.
    check_mapping(
        &["phrase", "one", "two"],
        &[(58, "`[[mapping]] 1 .columns[1]`: there is no column `phrase` of the type `link`")],
    );
    check_mapping(&[], &[(58, "`[[mapping]] 1 .columns`: mapping `m` has no columns")]);
    check(
        &[("type = \"reference\"", "type = \"reference\"\ndetails = [\"status\"]")],
        &[(37, "`[[column]] 3 .details[1]`: only a link has `details`")],
    );
}

#[test]
fn the_columns_of_mappings_have_an_authority() {
    type Fault = Option<(u32, &'static str)>;
    let status = "values = [\"old\", \"new\"]\n";
    let column = "[[column]]\nname = \"one\"\ntype = \"link\"\ndataset = \"d\"\n";
    let mapping = "[[mapping]]\nname = \"m\"\ncolumns = [\"one\"]\n";
    let cases: [(&str, &str, Fault); 6] = [
        ("authority = \"RFC 3398\"\n", mapping, None),
        ("authority = \"رقم\u{200C}ها\"\n", mapping, None),
        (
            "",
            mapping,
            Some((47, "`[[mapping]] 1 .columns[1]`: column `one` is in a mapping, but has no `authority`")),
        ),
        ("authority = \" \"\n", mapping, Some((45, "`[[column]] 5 .authority`: the name is empty"))),
        (
            "authority = \"RFC\\u200B3398\"\n",
            mapping,
            Some((45, "`[[column]] 5 .authority`: the name has the hidden character U+200B")),
        ),
        (
            "authority = \"RFC 3398\"\n",
            "",
            Some((45, "`[[column]] 5 .authority`: only a column of a mapping has an `authority`")),
        ),
    ];
    for (authority, mapping, expected) in cases {
        check(&[(status, &[status, column, authority, mapping].concat())], expected.as_slice());
    }
}

/// Replaces each `from` by its `to`, and compares the lines and messages of all findings.
#[track_caller]
fn check(edits: &[(&str, &str)], expected: &[(u32, &str)]) {
    let text = edits.iter().fold(GOOD.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    let findings = Schema::parse(Source { path: "f", text: &text }).err().unwrap_or_default();
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.place.line, finding.message.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_good_file_has_no_finding() {
    check(&[], &[]);
    let schema = Schema::parse(Source { path: "f", text: GOOD }).unwrap();
    assert_eq!(schema.version.to_string(), "1.0.0");
    assert_eq!(schema.license.unwrap().to_string(), "CC0-1.0");
}

#[test]
fn every_unknown_key_is_named_with_its_path() {
    check(
        &[("url = ", "uri = "), ("attribute = \"detail\"", "attribute = \"detail\"\nsample = 1")],
        &[(9, "unknown key `[registry].uri`"), (16, "unknown key `[messages.detail].sample`")],
    );
}

#[test]
fn a_value_of_the_wrong_type_is_named_with_its_path() {
    check(
        &[("last = 2", "last = \"2\"")],
        &[(25, "`[[group]] 1 .last`: invalid type: string \"2\", expected u32")],
    );
    check(&[("id = \"c\"\n", "")], &[(1, "`id` is missing")]);
    check(
        &[("first = 1", "first = "), ("last = 2", "last = ")],
        &[
            (24, "string values must be quoted, expected literal string"),
            (25, "string values must be quoted, expected literal string"),
        ],
    );
}

#[test]
fn a_version_is_semantic() {
    for (version, why) in [
        ("1", "unexpected end of input while parsing major version number"),
        ("2.1", "unexpected end of input while parsing minor version number"),
        ("01.0.0", "invalid leading zero in major version number"),
        ("1.0.0\\\", \\\"x\\\": \\\"y", "unexpected character '\"' after patch version number"),
        ("1.0.0\\n", "unexpected character '\\n' after patch version number"),
    ] {
        check(
            &[("version = \"1.0.0\"", &format!("version = \"{version}\""))],
            &[(2, &format!("`version`: {why}"))],
        );
    }
    check(&[("version = \"1.0.0\"", "version = \"2.1.0-rc.1+b7\"")], &[]);
}

#[test]
fn a_license_is_an_spdx_expression() {
    for (license, why) in [
        ("Public Domain", "unknown term"),
        ("cc0-1.0", "unknown term"),
        ("", "empty expression"),
        ("MIT OR", "expected one of `<license>`, `(` here"),
        ("MIT\\\" \\\"", "invalid character(s)"),
        ("MIT\\nOR CC0-1.0", "neither hidden characters nor spaces"),
        (" MIT", "neither hidden characters nor spaces"),
    ] {
        let text = GOOD.replace("\"CC0-1.0\"", &format!("\"{license}\""));
        let findings = Schema::parse(Source { path: "f", text: &text }).unwrap_err();
        assert_eq!(findings.len(), 1, "{findings:#?}");
        assert_eq!(findings[0].place.line, 3);
        assert!(findings[0].message.starts_with("`license`: "), "{}", findings[0].message);
        assert!(findings[0].message.contains(why), "{}", findings[0].message);
        assert_eq!(findings[0].help, "write an expression of SPDX identifiers, such as `CC0-1.0`");
    }
    check(&[("\"CC0-1.0\"", "\"(MIT OR Apache-2.0) AND LicenseRef-ours\"")], &[]);
}

#[test]
fn names_stay_inside_their_folder() {
    check(
        &[("id = \"c\"", "id = \"../c\"")],
        &[(
            1,
            "`id`: `../c` is not made of at most 64 lower-case letters and digits, with hyphens between words",
        )],
    );
    check(
        &[("id = \"a\"", "id = \"a--b\"")],
        &[(
            23,
            "`[[group]] 1 .id`: `a--b` is not made of at most 64 lower-case letters and digits, with hyphens between words",
        )],
    );
    check(
        &[("id = \"c\"", "id = \"nul\"")],
        &[(1, "`id`: some systems reserve the name `nul` for a device")],
    );
    check(
        &[("a.toml", "../a.toml")],
        &[(5, "`record_files[1]`: `../a.toml` is not a plain file name in lower case")],
    );
    check(
        &[("a.toml", "nul.toml")],
        &[(5, "`record_files[1]`: `nul.toml` is not a plain file name in lower case")],
    );
    check(
        &[("file_stem = \"c\"", "file_stem = \"c/d\"")],
        &[(4, "`file_stem`: `c/d` is not a plain file name in lower case")],
    );
}

#[test]
fn the_registry_has_a_web_address() {
    for url in
        ["javascript:alert(1)", " https://x", "https://x\\\"y", "//x", "https://", "ftp://x/", "https://x:y/"]
    {
        check(
            &[("https://example.org/", url)],
            &[(9, "`[registry].url`: not an http or https address such as `https://example.org/`")],
        );
    }
    check(&[("https://example.org/", "http://x/y?z#a-1")], &[]);
    check(
        &[("\"n\"", "\"n\\u0000\"")],
        &[(8, "`[registry].name`: the name has the hidden character U+0000")],
    );
    check(&[("\"n\"", "\"\"")], &[(8, "`[registry].name`: the name is empty")]);
}

#[test]
fn groups_ascend() {
    check(
        &[("last = 2", "last = 0")],
        &[(25, "`[[group]] 1 .last`: group `a` has a `last` below its `first`")],
    );
    check(
        &[("last = 2", "last = 2\nunknown_as = 3")],
        &[(26, "`[[group]] 1 .unknown_as`: group `a` has an `unknown_as` outside the group")],
    );
    check(
        &[("last = 2", "last = 2\n[[group]]\nid = \"b\"\nfirst = 2\nlast = 3")],
        &[(28, "`[[group]] 2 .first`: group `b` does not start above the group before it")],
    );
}

#[test]
fn keys_name_columns_of_their_type() {
    for name in ["code", "none"] {
        check(
            &[("canonical = \"phrase\"", &format!("canonical = \"{name}\""))],
            &[(6, &format!("`canonical`: there is no column `{name}` of the type `text`"))],
        );
        check(
            &[("reference = \"source\"", &format!("reference = \"{name}\""))],
            &[(
                32,
                &format!("`[[column]] 2 .reference`: there is no column `{name}` of the type `reference`"),
            )],
        );
        check(
            &[("{ column = \"status\"", &format!("{{ column = \"{name}\""))],
            &[(
                33,
                &format!(
                    "`[[column]] 2 .required_for.column`: there is no column `{name}` of the type `label`"
                ),
            )],
        );
        check(
            &[("column = \"status\"", &format!("column = \"{name}\""))],
            &[(16, &format!("`[messages.detail].column`: `{name}` is not a column of records"))],
        );
    }
    check(
        &[("[\"old\"]", "[\"odd\"]")],
        &[(33, "`[[column]] 2 .required_for.values[1]`: column `status` has no label `odd`")],
    );
    check(
        &[("data = [\"code\"]", "data = [\"code\", \"cod\"]")],
        &[(18, "`[tables].data[2]`: there is no column `cod`")],
    );
    check(
        &[("comparison_data = [\"code\"]", "comparison_data = []")],
        &[(20, "`[tables].comparison_data`: the table `comparison_data` does not show the key")],
    );
    // A card needs no key, but all its columns are in `page` or `entry`.
    check(&[("page = [\"code\"]", "page = [\"code\", \"phrase\"]\ncard = [\"phrase\"]")], &[]);
    check(
        &[("page = [\"code\"]", "page = [\"code\"]\ncard = [\"code\", \"phrase\", \"cod\"]")],
        &[
            (20, "`[tables].card[2]`: `phrase` is in neither `page` nor `entry`"),
            (20, "`[tables].card[3]`: there is no column `cod`"),
        ],
    );
}

#[test]
fn columns_are_told_apart() {
    check(
        &[("name = \"source\"", "name = \"phrase\"")],
        &[
            (32, "`[[column]] 2 .reference`: there is no column `source` of the type `reference`"),
            (35, "`[[column]] 3 .name`: column `phrase` is listed twice"),
        ],
    );
    check(
        &[("name = \"status\"\ntype = \"label\"", "name = \"status\"\ntype = \"items\"")],
        &[
            (33, "`[[column]] 2 .required_for.column`: there is no column `status` of the type `label`"),
            (39, "`[[column]] 4 .type`: a label needs `values`; besides labels, only links have them"),
            (39, "`[[column]] 4 .type`: items need fields, and no other type has them"),
        ],
    );
    check(&[("type = \"key\"", "type = \"text\"")], &[(26, "`column`: no column has the type `key`")]);
    check(
        &[("type = \"reference\"", "type = \"key\"")],
        &[
            (32, "`[[column]] 2 .reference`: there is no column `source` of the type `reference`"),
            (36, "`[[column]] 3 .type`: more than one column has the type `key`"),
        ],
    );
    check(
        &[("type = \"reference\"", "type = \"attribute\"")],
        &[
            (32, "`[[column]] 2 .reference`: there is no column `source` of the type `reference`"),
            (35, "`[[column]] 3 .name`: `[messages].attributes` does not list the attribute `source`"),
        ],
    );
}

#[test]
fn names_are_listed_once() {
    check(
        &[("last = 2", "last = 2\n[[group]]\nid = \"a\"\nfirst = 3\nlast = 4")],
        &[(27, "`[[group]] 2 .id`: group `a` is listed twice")],
    );
    check(
        &[("\npage = [\"code\"]", "\npage = [\"code\", \"phrase\", \"code\"]")],
        &[(19, "`[tables].page[3]`: column `code` is listed twice")],
    );
    let field = "[[column.field]]\nname = \"one\"\ntype = \"text\"\n";
    let items = format!(
        "values = [\"old\", \"new\"]\n[[column]]\nname = \"items\"\ntype = \"items\"\n{field}{field}"
    );
    check(
        &[("values = [\"old\", \"new\"]\n", &items)],
        &[(48, "`[[column]] 5 .field[2].name`: field `one` is listed twice")],
    );
    let status = "values = [\"old\", \"new\"]\n";
    let link = |name| {
        format!("[[column]]\nname = \"{name}\"\ntype = \"link\"\ndataset = \"d\"\nauthority = \"A\"\n")
    };
    let mapping = |column| format!("[[mapping]]\nname = \"m\"\ncolumns = [\"{column}\"]\n");
    let text = [status, &link("one"), &link("two"), &mapping("one"), &mapping("two")].concat();
    check(&[(status, &text)], &[(55, "`[[mapping]] 2 .name`: mapping `m` is listed twice")]);
}

#[test]
fn messages_of_different_kinds_have_different_ids() {
    for (edit, line, key, prefix) in [
        (("group = \"g\"", "group = \"r\""), 13, "group", "r"),
        (("group = \"g\"", "group = \"g\"\npair = \"g\""), 14, "pair", "g"),
        (("record = \"r\"", "record = \"label\""), 12, "record", "label"),
        (("record = \"r\"", "record = \"label-x\""), 12, "record", "label"),
    ] {
        let message = format!("`[messages].{key}`: the ids of other messages start with `{prefix}` too");
        check(&[edit], &[(line, &message)]);
    }
    let file = ("canonical = \"phrase\"", "canonical = \"phrase\"\nladder_file = \"l.toml\"");
    check(
        &[file, ("group = \"g\"", "group = \"g\"\nladder = \"pause\"")],
        &[(15, "`[messages].ladder`: the ids of other messages start with `pause` too")],
    );
}

#[test]
fn datasets_with_ladders_and_no_others_name_their_messages() {
    let file = ("canonical = \"phrase\"", "canonical = \"phrase\"\nladder_file = \"l.toml\"");
    let prefix = ("group = \"g\"", "group = \"g\"\nladder = \"l\"");
    let message = "`[messages].ladder`: datasets with a `ladder_file` need this key, and no others have it";
    check(&[file, prefix], &[]);
    check(&[file], &[(12, message)]);
    check(&[prefix], &[(14, message)]);
}

/// Problems of the form and problems of the content are found in one run.
#[test]
fn all_problems_are_reported_at_once() {
    check(
        &[
            ("version = \"1.0.0\"", "versions = 1\nversion = \"1.0.0\""),
            ("license = \"CC0-1.0\"", "license = \"free\""),
            ("canonical = \"phrase\"", "canonical = \"code\""),
            ("last = 2", "last = 0"),
        ],
        &[
            (2, "unknown key `versions`"),
            (4, "`license`: `free` is not an SPDX expression: unknown term"),
            (7, "`canonical`: there is no column `code` of the type `text`"),
            (26, "`[[group]] 1 .last`: group `a` has a `last` below its `first`"),
        ],
    );
}

/// Each fault is named with the path of its key, and none hides another.
#[test]
fn every_fault_of_the_form_is_named_at_once() {
    check(
        &[
            ("file_stem = \"c\"\n", ""),
            ("[messages]\nrecord = \"r\"\ngroup = \"g\"", "[messages]\ngroup = 1"),
            ("first = 1\n", "frst = 1\n"),
            ("name = \"phrase\"\ntype = \"text\"", "type = \"txt\""),
            ("type = \"reference\"", "type = \"referenc\""),
            ("record_files = [\"a.toml\"]", "record_files = [1, \"a.toml\", true]"),
        ],
        &[
            (1, "`file_stem` is missing"),
            (4, "`record_files[1]`: invalid type: integer `1`, expected a string"),
            (4, "`record_files[3]`: invalid type: boolean `true`, expected a string"),
            (10, "`[messages].record` is missing"),
            (11, "`[messages].group`: invalid type: integer `1`, expected a string"),
            (20, "`[[group]] 1 .first` is missing"),
            (22, "unknown key `[[group]] 1 .frst`"),
            (27, "`[[column]] 2 .name` is missing"),
            (28, "`[[column]] 2 .type` cannot be `txt`"),
            (33, "`[[column]] 3 .type` cannot be `referenc`"),
        ],
    );
}

#[test]
fn an_unknown_name_comes_with_the_nearest_known_one() {
    for (from, to, help) in [
        (
            "[registry]\nname",
            "[registry]\nnme",
            "the nearest is `name`; the keys are `name`, `url`, `updated`",
        ),
        ("type = \"reference\"", "type = \"referenc\"", "the nearest is `reference`; one of `key`, `group`"),
        (
            "[tables]",
            "[lint.severity]\nx = \"of\"\n[tables]",
            "the nearest is `off`; one of `error`, `warning`",
        ),
    ] {
        let text = GOOD.replacen(from, to, 1);
        let findings = Schema::parse(Source { path: "f", text: &text }).unwrap_err();
        assert!(findings.iter().any(|finding| finding.help.starts_with(help)), "{findings:#?}");
    }
}

#[test]
fn a_mention_holds_one_key_and_words() {
    for (mention, fits) in [
        ("cause #", true),
        ("Q.850;cause=#", true),
        ("#", false),
        ("(#)", false),
        ("cause", false),
        ("cause # #", false),
        ("", false),
        ("cause\\u200B #", false),
        (&format!("{} #", "c".repeat(64)), false),
    ] {
        let text =
            GOOD.replacen("[registry]", &format!("mentions = [\"a #\", \"{mention}\"]\n[registry]"), 1);
        let findings = Schema::parse(Source { path: "f", text: &text }).err().unwrap_or_default();
        assert_eq!(findings.is_empty(), fits, "{mention}: {findings:?}");
        assert!(
            findings.iter().all(|finding| finding.message.starts_with("`mentions[2]`: ")),
            "{findings:?}"
        );
    }
}
