//! What ranges of languages ask for, as rows: for programs that look ranges up in a table and know no languages.
//!
//! The rows are finite although ranges are not: a program takes the longest row that is a prefix of the range, subtag by
//! subtag, once it has put `*` for a script that no row of the language has.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A language that is written in more than one script.
struct Written {
    language: &'static str,
    /// The usual script.
    usual: &'static str,
    /// Regions where another script is usual, and that script.
    elsewhere: &'static [(&'static str, &'static str)],
}

const fn written(
    language: &'static str,
    usual: &'static str,
    elsewhere: &'static [(&'static str, &'static str)],
) -> Written {
    Written { language, usual, elsewhere }
}

/// The languages whose tags imply a script. A test holds them against those of the library, which does not show its own.
const SCRIPTS: &[Written] = &[
    written("zh", "hans", &[("tw", "hant"), ("hk", "hant"), ("mo", "hant")]),
    written("yue", "hant", &[("cn", "hans")]),
    written("sr", "cyrl", &[("me", "latn"), ("ro", "latn"), ("ru", "latn"), ("tr", "latn")]),
    written("az", "latn", &[("ir", "arab"), ("iq", "arab"), ("ru", "cyrl")]),
    written("uz", "latn", &[("af", "arab"), ("cn", "cyrl")]),
    written("pa", "guru", &[("pk", "arab")]),
    written("mn", "cyrl", &[("cn", "mong")]),
    written("kk", "cyrl", &[("cn", "arab"), ("af", "arab"), ("ir", "arab"), ("mn", "arab")]),
    written("ky", "cyrl", &[("cn", "arab"), ("tr", "latn")]),
    written("ug", "arab", &[("kz", "cyrl"), ("mn", "cyrl")]),
    written("sd", "arab", &[("in", "deva")]),
    written("ms", "latn", &[("cc", "arab")]),
];

/// The languages whose tags imply a script, as rows of language, region and script: the regions of a language with
/// another script than the usual one, then the usual one, whose region is empty.
pub(crate) fn scripts() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    SCRIPTS.iter().flat_map(|Written { language, usual, elsewhere }| {
        let elsewhere = elsewhere.iter().map(|(region, script)| (*language, *region, *script));
        elsewhere.chain([(*language, "", *usual)])
    })
}

/// A range or a tag in lower case, taken apart.
struct Tag<'a> {
    subtags: Vec<&'a str>,
    language: &'a str,
    /// The script that is written, or else the one that region and language imply.
    script: Option<&'a str>,
    region: Option<&'a str>,
    writes_script: bool,
}

impl<'a> Tag<'a> {
    fn new(text: &'a str) -> Self {
        let subtags: Vec<&str> = text.split('-').collect();
        let language = subtags.first().copied().unwrap_or_default();
        let written = subtags.get(1).copied().filter(|subtag| *subtag == "*" || is_script(subtag));
        let region = subtags.get(if written.is_some() { 2 } else { 1 }).copied();
        let region = region.filter(|subtag| is_region(subtag));
        let script = written.or_else(|| implied_script(language, region));
        Self { subtags, language, script, region, writes_script: written.is_some() }
    }

    /// Whether a reader of the one can read the other.
    fn is_compatible(&self, other: &Tag<'_>) -> bool {
        let scripts_differ = self.script.zip(other.script).is_some_and(|(script, other)| script != other);
        self.language == other.language && !scripts_differ
    }
}

fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    let bytes = subtag.as_bytes();
    match bytes.len() {
        2 => bytes.iter().all(u8::is_ascii_alphabetic),
        3 => bytes.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

fn implied_script(language: &str, region: Option<&str>) -> Option<&'static str> {
    let written = SCRIPTS.iter().find(|written| written.language == language)?;
    let elsewhere = written.elsewhere.iter().find(|(other, _)| Some(*other) == region);
    Some(elsewhere.map_or(written.usual, |(_, script)| script))
}

/// The available tags that a range reaches, best first: the longest that begins the range, those of its region, the
/// others in their order (lookup, RFC 4647 3.4, among tags whose script does not differ).
///
/// There is a row for each language of the tags, for each script that the language is known to use (`*` for any other),
/// and for each range whose tags differ from those of the range without its last subtag. Tags are in lower case.
pub(crate) fn reached(tags: &[String]) -> BTreeMap<String, Vec<String>> {
    let available: Vec<Tag<'_>> = tags.iter().map(|tag| Tag::new(tag)).collect();
    let reach = |range: &str| {
        let range = Tag::new(range);
        let mut reached: Vec<_> = available.iter().filter(|tag| tag.is_compatible(&range)).collect();
        reached.sort_by_key(|tag| {
            let begins = range.subtags.starts_with(&tag.subtags);
            let same_region = range.region.is_some() && range.region == tag.region;
            (Reverse(if begins { tag.subtags.len() } else { 0 }), !same_region)
        });
        reached.iter().map(|tag| tag.subtags.join("-")).collect::<Vec<_>>()
    };
    let mut rows = BTreeMap::new();
    for range in candidates(&available) {
        let reached = reach(&range);
        // The row of a language ends the search, and that of a language and a script says that the script is known.
        let is_always_there = range.split('-').skip(1).all(is_script);
        let shorter = range.rsplit_once('-').map(|(shorter, _)| reach(shorter));
        if is_always_there || shorter.as_ref() != Some(&reached) {
            rows.insert(range, reached);
        }
    }
    rows
}

/// Every range that may reach other tags than the same range without its last subtag.
fn candidates(available: &[Tag<'_>]) -> BTreeSet<String> {
    let mut ranges = BTreeSet::new();
    for Tag { language, .. } in available {
        let same = available.iter().filter(|tag| tag.language == *language);
        let mut regions: BTreeSet<&str> = same.clone().filter_map(|tag| tag.region).collect();
        let mut scripts: BTreeSet<&str> = same.filter_map(|tag| tag.script).collect();
        for written in SCRIPTS.iter().filter(|written| written.language == *language) {
            scripts.insert(written.usual);
            scripts.extend(written.elsewhere.iter().map(|(_, script)| script));
            regions.extend(written.elsewhere.iter().map(|(region, _)| region));
        }
        scripts.insert("*");
        let mut starts = vec![(*language).to_owned()];
        starts.extend(scripts.iter().map(|script| format!("{language}-{script}")));
        for start in starts {
            ranges.extend(regions.iter().map(|region| format!("{start}-{region}")));
            ranges.insert(start);
        }
    }
    ranges.extend(available.iter().map(|tag| tag.subtags.join("-")));
    ranges
}

/// The ranges that name an available tag, the tag, and how closely: ranges whose subtags begin the tag's, or the tag's
/// with its implied script written out; the more subtags, the closer. Tags are in lower case.
pub(crate) fn named(tags: &[String]) -> Vec<(String, String, usize)> {
    let mut rows = BTreeSet::new();
    for text in tags {
        let tag = Tag::new(text);
        let mut written_out = tag.subtags.clone();
        if let Some(script) = tag.script.filter(|_| !tag.writes_script) {
            written_out.insert(1, script);
        }
        for subtags in [&tag.subtags, &written_out] {
            let begins = (1..=subtags.len()).filter_map(|length| Some((subtags.get(..length)?, length)));
            rows.extend(begins.map(|(begins, length)| (begins.join("-"), text.clone(), length)));
        }
    }
    rows.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use sip_phrasebook::Available;

    use super::{SCRIPTS, Tag, named, reached};

    fn rows(tags: &[&str]) -> String {
        let tags: Vec<String> = tags.iter().map(|&tag| tag.to_owned()).collect();
        let rows = reached(&tags).into_iter();
        rows.map(|(range, tags)| format!("{range}={}", tags.join("+"))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_language_in_one_script_has_one_row() {
        assert_eq!(rows(&["en", "ko"]), "en=en ko=ko");
        assert_eq!(rows(&["pt-br"]), "pt=pt-br");
    }

    #[test]
    fn scripts_are_kept_apart() {
        let expected = "zh=zh-cn zh-*= zh-hans=zh-cn zh-hant= zh-hk= zh-mo= zh-tw=";
        assert_eq!(rows(&["zh-cn"]), expected);
        let expected = "zh=zh-cn zh-*= zh-hans=zh-cn zh-hant=zh-tw zh-hk=zh-tw zh-mo=zh-tw zh-tw=zh-tw";
        assert_eq!(rows(&["zh-cn", "zh-tw"]), expected);
    }

    #[test]
    fn the_longest_tag_goes_before_the_region_and_that_before_the_order() {
        let expected = "es=es+es-es+es-mx es-*-mx=es+es-mx+es-es es-es=es-es+es+es-mx es-mx=es-mx+es+es-es";
        assert_eq!(rows(&["es-es", "es-mx", "es"]), expected);
        assert_eq!(rows(&["es-es", "es-mx"]), "es=es-es+es-mx es-*-mx=es-mx+es-es es-mx=es-mx+es-es");
    }

    #[test]
    fn an_implied_script_names_too() {
        let rows = named(&["zh-cn".to_owned()]);
        let rows: Vec<_> = rows.iter().map(|(range, _, closeness)| (range.as_str(), *closeness)).collect();
        assert_eq!(rows, [("zh", 1), ("zh-cn", 2), ("zh-hans", 2), ("zh-hans-cn", 3)]);
    }

    /// Ranges of a language, with every script and region of the table, and some that are in no table.
    fn ranges_of(language: &str) -> Vec<String> {
        let elsewhere = SCRIPTS.iter().flat_map(|written| written.elsewhere);
        let regions = elsewhere.clone().map(|(region, _)| *region).chain(["us", "419"]);
        let usual = SCRIPTS.iter().map(|written| written.usual);
        let scripts = elsewhere.map(|(_, script)| *script).chain(usual).chain(["kore"]);
        let starts = scripts.map(|script| format!("{language}-{script}")).chain([language.to_owned()]);
        let starts: Vec<_> = starts.collect();
        let with_regions =
            regions.flat_map(|region| starts.iter().map(move |start| format!("{start}-{region}")));
        let mut ranges: Vec<_> = with_regions.chain(starts.clone()).collect();
        ranges.sort_unstable();
        ranges.dedup();
        ranges
    }

    #[test]
    fn tags_are_compatible_and_named_as_in_the_library() {
        let mut count = 0;
        for language in SCRIPTS.iter().map(|written| written.language).chain(["en"]) {
            let ranges = ranges_of(language);
            for text in &ranges {
                let available = Available::new([text.as_str()]).unwrap();
                let tag = Tag::new(text);
                let rows = named(std::slice::from_ref(text));
                for range in &ranges {
                    let reaches = available.negotiate(range.as_bytes()).is_some();
                    assert_eq!(Tag::new(range).is_compatible(&tag), reaches, "{range} reaches {text}");
                    // `*` is the only tag there is, unless the range names that.
                    let names = available.negotiate(format!("{range};q=0, *").as_bytes()).is_none();
                    assert_eq!(rows.iter().any(|(row, ..)| row == range), names, "{range} names {text}");
                    count += 1;
                }
            }
        }
        assert!(count > 100_000, "{count} pairs");
    }
}
