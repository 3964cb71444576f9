//! A text has a letter of a script that its language does not use, or none of its own script.
//!
//! The script follows from the locale's tag, by CLDR's likely subtags; in a language that CLDR does not know nothing is
//! checked. In Simplified Chinese a Han character outside of GB 2312 is a Traditional form or a rarity, and wrong either
//! way.

use std::collections::BTreeMap;

use encoding_rs::GBK;
use icu_locale::{LanguageIdentifier, LocaleExpander};
use phrasebook_finding::{Finding, Rule};
use unicode_script::{Script, UnicodeScript};

use super::{Exceptions, Lint, Lints, Subject};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "wrong_script",
        finds: "A text has a letter of a script that its language is not written in, or no letter of its own script. \
            Latin letters may occur in every language. The script follows from the locale's tag by CLDR's likely \
            subtags; Simplified Chinese also keeps to the characters of GB 2312.",
        why: "A letter from another alphabet may look right, but it breaks search and sorting. A text without the \
            language's own letters is most likely not translated.",
        wrong: "# locales/zh-CN/sip-response.ftl: 話 is a Traditional character
status-481 = 會話不存在",
        right: "status-481 = 会话不存在",
    },
    exceptions: Exceptions::Message,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let expander = LocaleExpander::new_extended();
    let locales = lints.dataset.locales().iter();
    let writings: BTreeMap<&str, Writing> = locales
        .filter_map(|locale| Some((locale.tag.as_str(), Writing::of(&locale.tag, &expander)?)))
        .collect();
    for subject in &*lints.subjects() {
        let Some(writing) = writings.get(subject.locale.tag.as_str()) else { continue };
        let name = || format!("`{}`", subject.name());
        let tag = &subject.locale.tag;
        let message = match foreign(subject, writing) {
            Some(c) => format!("{} holds `{c}`, which is not written in `{tag}`", name()),
            None if lacks(&subject.plain, &writing.scripts) => {
                format!("{} has no letter of the script of `{tag}`", name())
            }
            None => continue,
        };
        let finding = Finding::error(&LINT.rule, subject.place(), message);
        lints.report(subject.locale, subject.id, finding.help("write it in the language's own script"));
    }
}

/// How a language is written, beside Latin names and tokens.
struct Writing {
    /// The scripts that its texts mix.
    scripts: Vec<Script>,
    /// Whether it is written in the simplified forms of Han characters.
    is_simplified: bool,
}

impl Writing {
    /// The writing of the language with this tag: by the script in the tag, else by the likely one.
    fn of(tag: &str, expander: &LocaleExpander) -> Option<Self> {
        let mut identifier: LanguageIdentifier = tag.parse().ok()?;
        expander.maximize(&mut identifier);
        let script = identifier.script?;
        // ISO 15924 has codes for mixtures of scripts, and for the forms of one.
        let scripts = match script.as_str() {
            "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
            // The mixture of Hangul and Han; today Han characters are rare, and most likely a mistake.
            "Kore" => vec![Script::Hangul],
            "Hans" | "Hant" => vec![Script::Han],
            code => vec![Script::from_short_name(code)?],
        };
        Some(Self { scripts, is_simplified: script.as_str() == "Hans" })
    }
}

/// The first letter that the language does not use.
fn foreign(subject: &Subject<'_>, writing: &Writing) -> Option<char> {
    // Notes quote the documents that they are about.
    if subject.id.starts_with("note-") {
        return None;
    }
    let others = || subject.plain.chars().filter(|c| !c.is_ascii());
    let usual = |c: &char| {
        let script = c.script();
        matches!(script, Script::Latin | Script::Common | Script::Inherited)
            || writing.scripts.contains(&script)
    };
    others().find(|c| !usual(c)).or_else(|| {
        let han: String = others().filter(|c| writing.is_simplified && c.script() == Script::Han).collect();
        han_outside_gb2312(&han)
    })
}

/// Whether a text has letters, but none of the scripts.
fn lacks(text: &str, scripts: &[Script]) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && !letters.any(|c| scripts.contains(&c.script()))
}

/// The first of Han characters that is not one of the 6,763 of GB 2312, which GBK encodes from B0A1 to F7FE.
fn han_outside_gb2312(han: &str) -> Option<char> {
    let (bytes, _, unmappable) = GBK.encode(han);
    if !unmappable && bytes.chunks(2).all(|pair| matches!(pair, [0xB0..=0xF7, 0xA1..=0xFE])) {
        return None;
    }
    let mut buffer = [0; 4];
    han.chars().find(|c| {
        let (bytes, _, unmappable) = GBK.encode(c.encode_utf8(&mut buffer));
        unmappable || !matches!(*bytes, [0xB0..=0xF7, 0xA1..=0xFE])
    })
}

#[cfg(test)]
mod tests {
    use snapbox::str;

    use super::*;
    use crate::lint::testing::{check, check_locale};

    #[test]
    fn korean_is_written_in_hangul() {
        check("wrong_script", &[], str![]);
        let with = |text| ("locales/ko/c.ftl", "r-101 = 나", text);
        check(
            "wrong_script",
            &[with("r-101 = Nein")],
            str![[r#"
error[wrong_script]: `r-101` has no letter of the script of `ko`
  --> locales/ko/c.ftl:13
  = help: write it in the language's own script

"#]],
        );
        check(
            "wrong_script",
            &[with("r-101 = 나 中")],
            str![[r#"
error[wrong_script]: `r-101` holds `中`, which is not written in `ko`
  --> locales/ko/c.ftl:13
  = help: write it in the language's own script

"#]],
        );
        check("wrong_script", &[with("r-101 = URI 나 (1)")], str![]);
        check(
            "wrong_script",
            &[("locales/en/c.ftl", "r-101 = B", "r-101 = В")],
            str![[r#"
error[wrong_script]: `r-101` holds `В`, which is not written in `en`
  --> locales/en/c.ftl:13
  = help: write it in the language's own script

"#]],
        );
    }

    #[test]
    fn simplified_chinese_is_written_in_simplified_forms() {
        check_locale("wrong_script", "zh-CN", "c.ftl", "r-101 = 会话\n", str![]);
        check_locale(
            "wrong_script",
            "zh-CN",
            "c.ftl",
            "r-101 = 會話\n",
            str![[r#"
error[wrong_script]: `r-101` holds `會`, which is not written in `zh-CN`
  --> locales/zh-CN/c.ftl:1
  = help: write it in the language's own script

"#]],
        );
        check_locale("wrong_script", "zh-TW", "c.ftl", "r-101 = 會話\n", str![]);
    }

    #[test]
    fn japanese_mixes_three_scripts() {
        check_locale("wrong_script", "ja", "c.ftl", "r-101 = 通話がキャンセルされた\n", str![]);
        check_locale(
            "wrong_script",
            "ja",
            "c.ftl",
            "r-101 = 통화\n",
            str![[r#"
error[wrong_script]: `r-101` holds `통`, which is not written in `ja`
  --> locales/ja/c.ftl:1
  = help: write it in the language's own script

"#]],
        );
    }

    #[test]
    fn a_language_needs_no_edit_here() {
        check_locale("wrong_script", "ru", "c.ftl", "r-101 = Занято\n", str![]);
        check_locale(
            "wrong_script",
            "ru",
            "c.ftl",
            "r-101 = Zanyato\n",
            str![[r#"
error[wrong_script]: `r-101` has no letter of the script of `ru`
  --> locales/ru/c.ftl:1
  = help: write it in the language's own script

"#]],
        );
    }

    #[test]
    fn scripts_follow_from_the_tag() {
        use Script::{Arabic, Cyrillic, Han, Hangul, Hiragana, Katakana, Latin, Thai};
        for (tag, scripts, is_simplified) in [
            ("en", &[Latin][..], false),
            ("es", &[Latin], false),
            ("pt-BR", &[Latin], false),
            ("ko", &[Hangul], false),
            ("ja", &[Han, Hiragana, Katakana], false),
            ("zh", &[Han], true),
            ("zh-CN", &[Han], true),
            ("zh-SG", &[Han], true),
            ("zh-TW", &[Han], false),
            ("zh-HK", &[Han], false),
            ("zh-MO", &[Han], false),
            ("zh-Hans-TW", &[Han], true),
            ("zh-Hant-CN", &[Han], false),
            ("yue", &[Han], false),
            ("ru", &[Cyrillic], false),
            ("sr", &[Cyrillic], false),
            ("sr-Latn", &[Latin], false),
            ("ar", &[Arabic], false),
            ("th", &[Thai], false),
        ] {
            let writing = Writing::of(tag, &LocaleExpander::new_extended()).unwrap();
            assert_eq!(
                (writing.scripts.as_slice(), writing.is_simplified),
                (scripts, is_simplified),
                "{tag}"
            );
        }
        assert!(Writing::of("qaa", &LocaleExpander::new_extended()).is_none());
    }

    #[test]
    fn traditional_forms_are_not_in_gb2312() {
        assert_eq!(han_outside_gb2312("会话请求响应终端头域呼叫转接"), None);
        for c in "會話請響應終頭轉".chars() {
            assert_eq!(han_outside_gb2312(&format!("求{c}端")), Some(c));
        }
        assert_eq!(han_outside_gb2312("𠀀"), Some('𠀀'));
    }
}
