//! What language ranges ask for, as rows, for programs that look ranges up in a table and know nothing about languages.
//!
//! The number of rows is limited although the number of ranges is not. A program first replaces a script that no row of the
//! language has by `*`, and a region that no row of the language and the script has by [`UNKNOWN_REGION`]; if there is no
//! row with that region either, the region makes no difference. Then it takes the longest row that is a prefix of the range,
//! subtag by subtag.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::generated::{LANGUAGES, REGIONS, SCRIPTS};

/// The region for every region that no row has: the code for an unknown region in Unicode's locale data (UTS 35).
const UNKNOWN_REGION: &str = "zz";

/// A range or a tag in lowercase, split into its parts.
struct Tag<'a> {
    subtags: Vec<&'a str>,
    language: &'a str,
    /// The script that is written, or else the likely one.
    script: Option<&'a str>,
    /// The region that is written, or else the likely one.
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
        let script = written.or_else(|| likely_script(language, region));
        let region = region.or_else(|| likely_region(language, script));
        Self { subtags, language, script, region, writes_script: written.is_some() }
    }

    /// The script of an available tag; `None` if the tag serves every script, because it names none and its language has
    /// only one.
    fn certain_script(&self) -> Option<&'a str> {
        let has_several = SCRIPTS.iter().any(|[language, ..]| *language == self.language);
        self.script.filter(|_| self.writes_script || has_several)
    }

    /// Whether this tag serves a range: the languages are the same, and the scripts are not known to differ.
    fn serves(&self, range: &Tag<'_>) -> bool {
        let scripts = self.certain_script().zip(range.script);
        self.language == range.language && scripts.is_none_or(|(script, other)| script == other)
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

fn likely_script(language: &str, region: Option<&str>) -> Option<&'static str> {
    let of_region = SCRIPTS.iter().find(|[of, here, _]| *of == language && Some(*here) == region);
    let usual = || LANGUAGES.iter().find(|[of, ..]| *of == language).map(|[_, script, _]| *script);
    of_region.map(|[.., script]| *script).or_else(usual)
}

fn likely_region(language: &str, script: Option<&str>) -> Option<&'static str> {
    let of_script = REGIONS.iter().find(|[of, written, _]| *of == language && Some(*written) == script);
    of_script.or_else(|| LANGUAGES.iter().find(|[of, ..]| *of == language)).map(|[.., region]| *region)
}

/// The available tags that a range reaches, best first: the tags that are a prefix of the range, longest first, then
/// the tags with its region or the likely one, then the others in their order (lookup, RFC 4647 3.4, among tags whose
/// script does not differ).
///
/// There is a row for each language of the tags, for each script that the language is known to use (`*` for any other),
/// and for each range whose tags differ from those of the range without its last subtag. Tags are in lowercase.
pub(crate) fn reached(tags: &[String]) -> BTreeMap<String, Vec<String>> {
    let available: Vec<Tag<'_>> = tags.iter().map(|tag| Tag::new(tag)).collect();
    let reach = |range: &str| {
        let range = Tag::new(range);
        let mut reached: Vec<_> = available.iter().filter(|tag| tag.serves(&range)).collect();
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
        // The row of a language ends the search, and the row of a language and a script shows that the script is known.
        let is_always_there = range.split('-').skip(1).all(is_script);
        let is_needed = range.rsplit_once('-').is_none_or(|(shorter, last)| {
            // If unknown regions have a row, a known region needs a row of its own, so that it does not get theirs.
            let unknown = is_region(last).then(|| reach(&format!("{shorter}-{UNKNOWN_REGION}")));
            let shorter = reach(shorter);
            reached != shorter || unknown.is_some_and(|unknown| unknown != shorter)
        });
        if is_always_there || is_needed {
            rows.insert(range, reached);
        }
    }
    rows
}

/// Every range that may reach different tags from the same range without its last subtag.
fn candidates(available: &[Tag<'_>]) -> BTreeSet<String> {
    let mut ranges = BTreeSet::new();
    for Tag { language, .. } in available {
        let same = available.iter().filter(|tag| tag.language == *language);
        let mut regions: BTreeSet<&str> = same.clone().filter_map(|tag| tag.region).collect();
        let mut scripts: BTreeSet<&str> = same.clone().filter_map(Tag::certain_script).collect();
        for [_, region, script] in SCRIPTS.iter().filter(|[of, ..]| of == language) {
            regions.insert(region);
            scripts.extend(likely_script(language, None));
            scripts.insert(script);
        }
        // The order of several tags may depend on the region, and the likely region on the script.
        if same.count() > 1 {
            regions.insert(UNKNOWN_REGION);
            scripts.extend(REGIONS.iter().filter(|[of, ..]| of == language).map(|[_, script, _]| script));
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

/// Each range that names an available tag, with the tag, and how closely it names it. A range names a tag if the tag begins
/// with the range, as it is written or with its likely script added; the more subtags, the closer. Tags are in lowercase.
pub(crate) fn named(tags: &[String]) -> Vec<(String, String, usize)> {
    let mut rows = BTreeSet::new();
    for text in tags {
        let tag = Tag::new(text);
        let mut written_out = tag.subtags.clone();
        if let Some(script) = tag.certain_script().filter(|_| !tag.writes_script) {
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

    use super::*;

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
        let expected = "pa=pa pa-*= pa-arab= pa-guru=pa pa-pk=";
        assert_eq!(rows(&["pa"]), expected);
        let expected = "pa=pa pa-*= pa-arab=pa-pk pa-guru=pa pa-pk=pa-pk";
        assert_eq!(rows(&["pa", "pa-pk"]), expected);
        let zh = rows(&["zh-cn", "zh-tw"]);
        for row in ["zh=zh-cn", "zh-*=", "zh-hans=zh-cn", "zh-hant=zh-tw", "zh-gb=zh-tw", "zh-hk=zh-tw"] {
            assert!(zh.split(' ').any(|found| found == row), "{row} is not in {zh}");
        }
    }

    #[test]
    fn the_longest_tag_goes_before_the_region_and_that_before_the_order() {
        let expected = "es=es+es-es+es-mx es-*-mx=es+es-mx+es-es es-es=es-es+es+es-mx es-mx=es-mx+es+es-es";
        assert_eq!(rows(&["es-es", "es-mx", "es"]), expected);
        assert_eq!(rows(&["es-es", "es-mx"]), "es=es-es+es-mx es-*-mx=es-mx+es-es es-mx=es-mx+es-es");
    }

    #[test]
    fn the_likely_region_goes_first_unless_the_range_names_another() {
        let expected = "fr=fr-fr+fr-ca fr-*-ca=fr-ca+fr-fr fr-*-fr=fr-fr+fr-ca fr-*-zz=fr-ca+fr-fr \
                        fr-ca=fr-ca+fr-fr fr-fr=fr-fr+fr-ca fr-zz=fr-ca+fr-fr";
        assert_eq!(rows(&["fr-ca", "fr-fr"]), expected);
    }

    #[test]
    fn an_implied_script_names_too() {
        let rows = named(&["zh-cn".to_owned()]);
        let rows: Vec<_> = rows.iter().map(|(range, _, closeness)| (range.as_str(), *closeness)).collect();
        assert_eq!(rows, [("zh", 1), ("zh-cn", 2), ("zh-hans", 2), ("zh-hans-cn", 3)]);
    }

    /// Looks a range up in the rows, as the documentation of the module describes.
    fn look_up<'r>(rows: &'r BTreeMap<String, Vec<String>>, range: &str) -> &'r [String] {
        let mut subtags: Vec<&str> = range.split('-').collect();
        let mut place = 1;
        if subtags.get(1).is_some_and(|subtag| is_script(subtag)) {
            place = 2;
            if !rows.contains_key(&subtags[..2].join("-")) {
                subtags[1] = "*";
            }
        }
        if subtags.get(place).is_some_and(|subtag| is_region(subtag))
            && !rows.contains_key(&subtags[..=place].join("-"))
            && rows.contains_key(&format!("{}-{UNKNOWN_REGION}", subtags[..place].join("-")))
        {
            subtags[place] = UNKNOWN_REGION;
        }
        while !subtags.is_empty() {
            if let Some(tags) = rows.get(&subtags.join("-")) {
                return tags;
            }
            subtags.pop();
        }
        &[]
    }

    #[test]
    fn rows_give_what_the_library_gives() {
        let mut count = 0;
        for list in [
            "en-gb en-us en-au",
            "en-au en-gb",
            "en-shaw-gb en-us en-cyrl en-gb",
            "fr-ca fr-fr",
            "es-419 es-mx es-es-valencia es",
            "zh-hk zh-tw zh-sg zh-cn",
            "zh-hant-hk zh-gb zh-hans",
            "zh",
            "sr-latn-me sr-latn-rs sr sr-cyrl-ba",
            "pa-arab-in pa-pk pa-guru-ca pa",
            "ko-kore-kp ko-kr",
            "yue-hk yue-cn yue-hans",
        ] {
            let tags: Vec<String> = list.split(' ').map(str::to_owned).collect();
            let rows = reached(&tags);
            let names: Vec<&str> = list.split(' ').collect();
            let available = Available::<8>::from_slice(&names).unwrap();
            for range in ranges_of(names[0].split('-').next().unwrap()) {
                for range in [format!("{range}-x-a"), range] {
                    let expected = available.negotiate(&range).map(|position| names[position]);
                    let found = look_up(&rows, &range).first().map(String::as_str);
                    assert_eq!(found, expected, "{range} among {list}");
                    count += 1;
                }
            }
        }
        assert!(count > 10_000, "{count} ranges");
    }

    /// Ranges of a language, with every script and region of the tables, and some that are in no table.
    fn ranges_of(language: &str) -> Vec<String> {
        let mut scripts: BTreeSet<&str> = ["kore", "shaw", "cyrl"].into();
        scripts.extend(SCRIPTS.iter().map(|[.., script]| script));
        scripts.extend(REGIONS.iter().map(|[_, script, _]| script));
        let mut regions: BTreeSet<&str> = ["us", "419", "au", "fr", "es", "mx", "aq", "rs"].into();
        regions.extend(SCRIPTS.iter().map(|[_, region, _]| region));
        regions.extend(REGIONS.iter().map(|[.., region]| region));
        let starts = scripts.iter().map(|script| format!("{language}-{script}")).chain([language.to_owned()]);
        let starts: Vec<_> = starts.collect();
        let with_regions =
            regions.iter().flat_map(|region| starts.iter().map(move |start| format!("{start}-{region}")));
        with_regions.chain(starts.clone()).collect()
    }

    #[test]
    fn tags_are_compatible_and_named_as_in_the_library() {
        let mut count = 0;
        let languages: BTreeSet<&str> =
            SCRIPTS.iter().map(|[language, ..]| *language).chain(["en"]).collect();
        for language in languages {
            let ranges = ranges_of(language);
            for text in ranges.iter().step_by(7) {
                let available = Available::new([text.as_str()]).unwrap();
                let tag = Tag::new(text);
                let rows = named(std::slice::from_ref(text));
                for range in &ranges {
                    let reaches = available.negotiate(range.as_bytes()).is_some();
                    assert_eq!(tag.serves(&Tag::new(range)), reaches, "{range} reaches {text}");
                    // `*` asks for the only tag, unless the range names that tag.
                    let names = available.negotiate(format!("{range};q=0, *").as_bytes()).is_none();
                    assert_eq!(rows.iter().any(|(row, ..)| row == range), names, "{range} names {text}");
                    count += 1;
                }
            }
        }
        assert!(count > 100_000, "{count} pairs");
    }
}
