//! Catalogs of a few messages.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use phrasebook_finding::{Finding, Place, Source};

use crate::{Catalog, FormatError, NO_ARGUMENTS, Piece};

fn parse(text: &str) -> (Catalog, Vec<Finding>) {
    Catalog::parse("en".parse().unwrap(), &[Source { path: "f", text }])
}

/// What Fluent makes of a text without our help.
fn by_fluent(file: &str, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> String {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(file.to_owned()).unwrap()).unwrap();
    let message = bundle.get_message(id).unwrap();
    let pattern = match attribute {
        Some(name) => message.get_attribute(name).unwrap().value(),
        None => message.value().unwrap(),
    };
    bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
}

#[test]
fn texts_are_what_fluent_makes_of_them() {
    let text = "-t = Term\na = one\n    two\n     three\n    { \"\\u0041\" } { -t } { \"{\" }x\n    .b = { \" \" }\nc = { \"\" }\n";
    let (catalog, findings) = parse(text);
    assert_eq!(findings, []);
    for (id, attribute) in [("a", None), ("a", Some("b")), ("c", None)] {
        let plain = catalog.format(id, attribute, NO_ARGUMENTS);
        assert_eq!(plain, Ok(by_fluent(text, id, attribute, NO_ARGUMENTS)));
    }
    assert_eq!(catalog.value("a", NO_ARGUMENTS).as_deref(), Ok("one\ntwo\n three\nA Term {x"));

    // What surrounds a message, and how it is spaced, makes no difference.
    let text = "### A\nfixed = no\n\n# B\na = { $x }, { $y }{ $x }\n-t = Term\n# C\n#\nb =\n    { $y ->\n[one] { $x }\n\n*[other] { -t }\n}\n\
                # D\nc = { $x } { $y }\n    .d = { $y }\n     { $x }";
    let (catalog, findings) = parse(text);
    assert_eq!(findings, []);
    for (x, y) in [("{ $y }", FluentValue::from("\u{200B}")), ("", 1.into()), ("a\nb", 2.5.into())] {
        let mut arguments = FluentArgs::new();
        arguments.set("x", x);
        arguments.set("y", y);
        for (id, attribute) in [("a", None), ("b", None), ("c", None), ("c", Some("d"))] {
            let expected = by_fluent(text, id, attribute, Some(&arguments));
            assert_eq!(catalog.format(id, attribute, Some(&arguments)), Ok(expected));
        }
        let lacking = FluentArgs::from_iter([("x", FluentValue::from(x))]);
        assert_eq!(catalog.value("a", Some(&lacking)), Err(FormatError::Unresolved("a".to_owned())));
    }
}

#[test]
fn fallbacks_can_be_chained() {
    let (mut first, mut second, third) = (parse("a = A\n").0, parse("b = B\n").0, parse("a = X\nc = C\n").0);
    second.fall_back_to(third);
    first.fall_back_to(second);
    for (id, text, falls_back) in
        [("a", Some("A"), false), ("b", Some("B"), true), ("c", Some("C"), true), ("d", None, false)]
    {
        assert_eq!(first.value(id, NO_ARGUMENTS).ok().as_deref(), text);
        assert_eq!(first.falls_back(id), falls_back, "{id}");
    }
}

/// Checks the findings' lines and rules.
#[track_caller]
fn check(text: &str, expected: &[(u32, &str)]) {
    let (_, findings) = parse(text);
    let found: Vec<_> = findings.iter().map(|finding| (finding.place.line, finding.rule)).collect();
    assert_eq!(found, expected, "{findings:#?}");
}

#[test]
fn messages_know_their_lines() {
    let (catalog, findings) = parse("# c\n\na = b\n    .c = d\n      e\n    .f = g\n-t = u\nh =\n    i\n");
    assert_eq!(findings, []);
    let message = catalog.message("a").unwrap();
    assert_eq!(message.line, 3);
    assert_eq!(message.attributes["c"].line, 4);
    assert_eq!(message.attributes["f"].line, 6);
    assert_eq!(catalog.message("h").unwrap().line, 8);
    assert_eq!(catalog.attribute("a", "c", NO_ARGUMENTS), Ok("d\ne".to_owned()));
}

#[test]
fn a_text_depends_on_variables_and_terms() {
    let (catalog, findings) = parse(
        "-t = T\na = { -t } { $n ->\n    [one] { $n } x\n   *[other] { $m } y\n}\nb = {$n   ->\n [one] q\n *[other] r\n}\n",
    );
    assert_eq!(findings, []);
    let text = catalog.message("a").unwrap().value.as_ref().unwrap();
    assert_eq!(text.variables.iter().map(String::as_str).collect::<Vec<_>>(), ["m", "n"]);
    assert_eq!(text.selectors["n"].keys.len(), 2);
    assert_eq!(text.written, "T {$n->[one]{$n} x*[other]{$m} y}");
    let [Piece::Text(term), Piece::Select { variable, variants }] = text.pieces.as_slice() else {
        panic!("{:?}", text.pieces);
    };
    assert_eq!((term.as_str(), variable.as_str()), ("T ", "n"));
    assert_eq!(variants[0].pieces, [Piece::Variable("n".to_owned()), Piece::Text(" x".to_owned())]);
    assert!(variants[1].is_default);
    let mut arguments = FluentArgs::new();
    arguments.set("n", 1);
    assert_eq!(catalog.value("a", Some(&arguments)), Ok("T 1 x".to_owned()));
    assert_eq!(catalog.value("a", NO_ARGUMENTS), Err(FormatError::Unresolved("a".to_owned())));
    assert_eq!(catalog.value("z", NO_ARGUMENTS), Err(FormatError::Missing("z".to_owned())));
    assert_eq!(catalog.attribute("a", "z", NO_ARGUMENTS), Err(FormatError::Missing("a.z".to_owned())));
}

#[test]
fn duplicates_are_found() {
    check("a = b\na = c\n", &[(2, "duplicate_message")]);
    check("-a = b\n-a = c\n", &[(2, "duplicate_message")]);
    check("a = b\n .x = c\n .x = d\n", &[(3, "duplicate_attribute")]);
    check("a = { $n ->\n [one] b\n [one] c\n *[other] d\n }\n", &[(1, "refused_fluent")]);
    let file = |path| Source { path, text: "a = b\n" };
    let (_, findings) = Catalog::parse("en".parse().unwrap(), &[file("f"), file("g")]);
    assert_eq!(findings[0].place, Place::new("g", 1));
}

/// fluent-bundle keeps messages and terms under one name: of `-a` and `a` it would find only one.
#[test]
fn a_message_does_not_share_the_name_of_a_term() {
    check("-a = b\na = c\n", &[(2, "duplicate_message")]);
    check("a = c\n-a = b\n", &[(1, "duplicate_message")]);
    let text = "-a = b\na = c\nd = { -a } { $n ->\n    [one] x\n   *[other] y\n}\n";
    let (catalog, findings) = parse(text);
    assert_eq!(findings.len(), 1);
    assert!(catalog.message("a").is_none());
    assert!(catalog.message("d").is_some());
}

/// fluent-syntax takes a `*` before the end for a default, and formatting fails if no key fits.
#[test]
fn a_selector_has_a_default() {
    check("a = { $n ->\n    [one] b\n   *}\n", &[(1, "refused_fluent")]);
    check("a = { $n ->\n   *}\n", &[(1, "refused_fluent")]);
    check("a = { $n ->\n    [one] b\n   *[other] c\n}\n", &[]);
}

#[test]
fn what_a_catalog_does_not_support_is_rejected() {
    for wrong in [
        "a = { b }\nb = c\n",
        "a = { b.c }\n",
        "a = { NUMBER(1) }\n",
        "a = { 1 }\n",
        "a = { {\"x\"} }\n",
        "a = { -t(x: 1) }\n-t = u\n",
        "a = { 1 ->\n *[other] b\n }\n",
        "a = { -t }\n",
    ] {
        check(wrong, &[(1, "refused_fluent")]);
    }
    check("-a = { -b }\n-b = { -a }\n", &[(1, "unresolved_reference"), (2, "unresolved_reference")]);
    check("-a = { $x }\nb = c\n", &[(1, "refused_fluent")]);
}

#[test]
fn texts_stay_small_when_terms_are_filled_in() {
    let many = "{\"x\"}".repeat(33);
    check(&format!("a = {many}\n"), &[(1, "refused_fluent")]);
    let doubled: Vec<_> = (0..20).map(|n| format!("-t{} = {{ -t{n} }}{{ -t{n} }}\n", n + 1)).collect();
    let doubled = doubled.concat();
    let (_, findings) = parse(&format!("-t0 = {}\n{doubled}a = {{ -t20 }}\n", "x".repeat(100)));
    assert!(!findings.is_empty());
}

#[test]
fn junk_is_found_and_the_rest_read() {
    let (catalog, findings) = parse("a = ok\nthis is junk !!!\nb = ok\n");
    assert_eq!(findings[0].place.line, 2);
    assert_eq!(findings[0].rule, "invalid_fluent");
    assert!(catalog.message("a").is_some() && catalog.message("b").is_some());
    check("a = ok\n<<<<<<< HEAD\n", &[(2, "invalid_fluent")]);
    check("a = { $x\n", &[(2, "invalid_fluent")]);
}
