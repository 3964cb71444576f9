//! A text is written with letters that its language does not use, or without any that it does.
//!
//! Known are the scripts of Korean, Chinese, Japanese and the languages of the shipped locales; in a locale of another
//! language nothing is checked. In Simplified Chinese a Han character outside of GB 2312 is a Traditional form or a
//! rarity, and wrong either way.

use encoding_rs::GBK;
use phrasebook_finding::{Finding, Rule};
use unicode_script::{Script, UnicodeScript};

use super::{Lint, Lints, Subject};
use crate::Locale;

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
    silenceable: true,
    check,
};

fn check(lints: &mut Lints<'_>) {
    for subject in &*lints.subjects() {
        let Some(scripts) = scripts(subject.locale) else { continue };
        let name = || format!("`{}`", subject.name());
        let tag = &subject.locale.tag;
        let message = match foreign(subject, scripts) {
            Some(c) => format!("{} holds `{c}`, which is not written in `{tag}`", name()),
            None if lacks(&subject.plain, scripts) => {
                format!("{} has no letter of the script of `{tag}`", name())
            }
            None => continue,
        };
        let finding = Finding::error(&LINT.rule, subject.place(), message);
        lints.report(subject.locale, subject.id, finding.help("write it in the language's own script"));
    }
}

/// The first letter that the language does not use.
fn foreign(subject: &Subject<'_>, scripts: &[Script]) -> Option<char> {
    // Notes quote the documents that they are about.
    if subject.id.starts_with("note-") {
        return None;
    }
    let others = || subject.plain.chars().filter(|c| !c.is_ascii());
    let usual = |c: &char| {
        let script = c.script();
        matches!(script, Script::Latin | Script::Common | Script::Inherited) || scripts.contains(&script)
    };
    others().find(|c| !usual(c)).or_else(|| {
        let han: String =
            others().filter(|c| is_simplified(subject.locale) && c.script() == Script::Han).collect();
        han_outside_gb2312(&han)
    })
}

/// Whether a text has letters, but none of the scripts.
fn lacks(text: &str, scripts: &[Script]) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && !letters.any(|c| scripts.contains(&c.script()))
}

/// The scripts that texts of a language are written in, beside Latin names and tokens.
fn scripts(locale: &Locale) -> Option<&'static [Script]> {
    match locale.catalog.locale().language.as_str() {
        "ko" => Some(&[Script::Hangul]),
        "zh" => Some(&[Script::Han]),
        "ja" => Some(&[Script::Han, Script::Hiragana, Script::Katakana]),
        "en" | "es" => Some(&[Script::Latin]),
        _ => None,
    }
}

/// A script in the tag decides over the region.
fn is_simplified(locale: &Locale) -> bool {
    let identifier = locale.catalog.locale();
    let traditional = match identifier.script {
        Some(script) => script.as_str() == "Hant",
        None => identifier.region.is_some_and(|region| ["TW", "HK", "MO"].contains(&region.as_str())),
    };
    identifier.language.as_str() == "zh" && !traditional
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
    use super::*;
    use crate::lint::testing::{check, replaced};

    #[test]
    fn korean_is_written_in_hangul() {
        check("wrong_script", &[], &[]);
        let with = |text| ("locales/ko/c.ftl", "r-101 = 나", text);
        check("wrong_script", &[with("r-101 = Nein")], &["locales/ko/c.ftl:13"]);
        check("wrong_script", &[with("r-101 = 나 中")], &["locales/ko/c.ftl:13"]);
        check("wrong_script", &[with("r-101 = URI 나 (1)")], &[]);
        check("wrong_script", &[("locales/en/c.ftl", "r-101 = B", "r-101 = В")], &["locales/en/c.ftl:13"]);
    }

    #[test]
    fn simplified_chinese_is_written_in_simplified_forms() {
        let chinese = replaced("zh-CN", "c.ftl", "r-101 = 会话\n");
        assert_eq!(chinese("wrong_script"), Vec::<String>::new());
        let traditional = replaced("zh-CN", "c.ftl", "r-101 = 會話\n");
        assert_eq!(traditional("wrong_script"), ["locales/zh-CN/c.ftl:1"]);
        let taiwan = replaced("zh-TW", "c.ftl", "r-101 = 會話\n");
        assert_eq!(taiwan("wrong_script"), Vec::<String>::new());
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
