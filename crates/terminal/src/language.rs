//! Which language a reader asks for, by a tag, a header field or the environment.

use std::ffi::OsString;

use phrasebook_finding::shown;
use sip_phrasebook::{Available, TagError};

/// The most languages to choose from.
const MAX_LANGUAGES: usize = 128;

/// The longest tag that is compared, in bytes.
const MAX_TAG: usize = 64;

/// The environment variables that name a language, in order of precedence (POSIX, Base Definitions, 8.2).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// Returns the position of the tag that the value of an Accept-Language header field asks for, if any matches.
///
/// # Errors
///
/// Fails if one of `tags` is malformed, or if there are more than 128.
pub fn negotiate(tags: &[&str], header: &[u8]) -> Result<Option<usize>, TagError> {
    Ok(Available::<MAX_LANGUAGES>::from_slice(tags)?.negotiate(header))
}

/// Returns the tag that a reader asks for: the same tag in any letter case, with `-` or `_`, and with or without a
/// character set as in `ko_KR.UTF-8`; otherwise the tag that negotiation chooses.
///
/// ```
/// use phrasebook_terminal::language::matching;
///
/// let tags = ["en", "es", "ko", "zh-CN"];
/// assert_eq!(matching(&tags, "KO"), Some("ko"));
/// assert_eq!(matching(&tags, "es_MX.UTF-8"), Some("es"));
/// assert_eq!(matching(&tags, "zh"), Some("zh-CN"));
/// assert_eq!(matching(&tags, "zh-TW"), None);
/// assert_eq!(matching(&tags, "C.UTF-8"), None);
/// ```
#[must_use]
pub fn matching<'a>(tags: &[&'a str], written: &str) -> Option<&'a str> {
    let wanted = plain(written);
    let same = tags.iter().find(|tag| tag.eq_ignore_ascii_case(&wanted));
    same.copied().or_else(|| {
        if !is_tag(&wanted) {
            return None;
        }
        tags.get(negotiate(tags, wanted.as_bytes()).ok()??).copied()
    })
}

/// Whether a word looks like a language tag added to a question: a language, optionally with a script and a region.
///
/// ```
/// use phrasebook_terminal::language::is_short_tag;
///
/// assert!(["ko", "zh-CN", "ko_KR.UTF-8", "zh-Hans-SG", "es-419"].into_iter().all(is_short_tag));
/// assert!(!["k", "busy", "en-route", "es MX", "*"].into_iter().any(is_short_tag));
/// ```
#[must_use]
pub fn is_short_tag(word: &str) -> bool {
    let wanted = plain(word);
    let mut parts = wanted.split('-').peekable();
    let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_language = parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && is_letters(part));
    parts.next_if(|part| part.len() == 4 && is_letters(part));
    let is_region = |part: &&str| match part.len() {
        2 => is_letters(part),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    parts.next_if(is_region);
    is_language && parts.next().is_none()
}

/// Returns the tag of the language that the environment names, if it is among `tags`. The first non-empty variable of
/// `LC_ALL`, `LC_MESSAGES` and `LANG` decides, as POSIX requires; `C` and `POSIX` name no language.
///
/// ```
/// use phrasebook_terminal::language::of_environment;
///
/// let tags = ["en", "ko"];
/// let with = |pairs: &[(&str, &str)]| of_environment(&tags, |name| {
///     pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
/// });
/// assert_eq!(with(&[("LANG", "ko_KR.UTF-8")]), Some("ko"));
/// assert_eq!(with(&[("LANG", "ko_KR.UTF-8"), ("LC_ALL", "C")]), None);
/// assert_eq!(with(&[("LANG", "ko_KR.UTF-8"), ("LC_ALL", "")]), Some("ko"));
/// ```
#[must_use]
pub fn of_environment<'a>(tags: &[&'a str], variable: impl Fn(&str) -> Option<OsString>) -> Option<&'a str> {
    let value = VARIABLES.into_iter().filter_map(variable).find(|value| !value.is_empty())?;
    matching(tags, value.to_str()?)
}

/// Explains why the value of a header field matches none of the tags: a line for each element, then the tags.
///
/// ```
/// use phrasebook_terminal::language::refusal;
///
/// assert_eq!(
///     refusal(&["en", "zh-CN"], "zh-TW, fr;q=0.5, en;q=0"),
///     "zh-TW: zh-CN is in another script\nfr: there is no such language\nen: a weight of 0 refuses it\n\
///      available: en, zh-CN",
/// );
/// ```
#[must_use]
pub fn refusal(tags: &[&str], header: &str) -> String {
    let elements = header.split(',').map(str::trim).filter(|element| !element.is_empty());
    let mut lines: Vec<_> = elements.take(MAX_LANGUAGES).map(|element| why(tags, element)).collect();
    if lines.is_empty() {
        lines.push("the value names no language".to_owned());
    }
    lines.push(format!("available: {}", tags.join(", ")));
    lines.join("\n")
}

/// Explains why an element of a header field's value matches none of the tags.
fn why(tags: &[&str], element: &str) -> String {
    let (range, weight) = element.split_once(';').unwrap_or((element, ""));
    let range = range.trim();
    let reason = match negotiate(tags, range.as_bytes()).ok().flatten() {
        Some(_) if is_zero(weight) => "a weight of 0 refuses it".to_owned(),
        Some(_) if negotiate(tags, element.as_bytes()).ok().flatten().is_none() => {
            "the weight is malformed".to_owned()
        }
        Some(_) => "another element refuses it with a weight of 0".to_owned(),
        None => reason(tags, range).unwrap_or_else(|| "there is no such language".to_owned()),
    };
    format!("{}: {reason}", shown(range))
}

/// Explains why [`matching`] finds no tag; `None` if there simply is no such language.
#[must_use]
pub fn unmatched(tags: &[&str], written: &str) -> Option<String> {
    let wanted = plain(written);
    if is_tag(&wanted) { reason(tags, &wanted) } else { Some("this is not a language tag".to_owned()) }
}

/// Whether a text can be a language tag: a range without a wildcard, and not too long to negotiate.
fn is_tag(text: &str) -> bool {
    text.len() <= MAX_TAG && !text.contains('*') && is_range(text)
}

/// Explains why a range, as it was negotiated, matches none of the tags.
fn reason(tags: &[&str], range: &str) -> Option<String> {
    let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let others: Vec<_> = tags.iter().copied().filter(|tag| language(tag) == language(range)).collect();
    if !is_range(range) {
        Some("this is not a language tag".to_owned())
    } else if others.is_empty() {
        None
    } else {
        let is = if others.len() == 1 { "is" } else { "are" };
        Some(format!("{} {is} in another script", others.join(", ")))
    }
}

/// Whether a text is a language range (RFC 4647, section 2.2), with `-` or `_`.
fn is_range(text: &str) -> bool {
    text.split(['-', '_']).all(|part| {
        let is_subtag =
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_subtag || part == "*"
    })
}

/// Whether the parameter of a range is a weight of 0.
fn is_zero(weight: &str) -> bool {
    let value = weight.trim().strip_prefix(['q', 'Q']).and_then(|rest| rest.trim().strip_prefix('='));
    value.is_some_and(|value| {
        value.trim().starts_with('0') && value.trim().bytes().all(|byte| matches!(byte, b'0' | b'.'))
    })
}

/// A tag with `-` for `_`, without spaces around it, and without the character set and the modifier of a system locale.
fn plain(written: &str) -> String {
    let end = written.find(['.', '@']).unwrap_or(written.len());
    written.get(..end).unwrap_or_default().trim().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAGS: [&str; 4] = ["en", "es", "ko", "zh-CN"];

    #[test]
    fn tags_and_system_locales_match_languages() {
        let cases = [
            ("ko", Some("ko")),
            (" KO ", Some("ko")),
            ("ko-KR", Some("ko")),
            ("ko_KR.UTF-8", Some("ko")),
            ("ko_KR.eucKR@modifier", Some("ko")),
            ("es-419", Some("es")),
            ("zh", Some("zh-CN")),
            ("zh_cn", Some("zh-CN")),
            ("zh-Hans", Some("zh-CN")),
            ("zh-u-co-pinyin", Some("zh-CN")),
            ("ko-a", Some("ko")),
            ("zh_SG.UTF-8", Some("zh-CN")),
            ("zh-TW", None),
            ("zh_HK.UTF-8", None),
            ("zh-Hant-CN", None),
            ("fr", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("*", None),
            ("ko,en", None),
            ("ko;q=1", None),
            ("../ko", None),
            ("en-1<b>", None),
            ("ko\u{1b}", None),
        ];
        for (written, expected) in cases {
            assert_eq!(matching(&TAGS, written), expected, "{written:?}");
        }
        assert_eq!(matching(&TAGS, &"ko-".repeat(100_000)), None);
        assert_eq!(matching(&["pt-BR"], "pt-PT"), Some("pt-BR"));
    }

    #[test]
    fn every_refusal_names_its_reason() {
        let cases = [
            ("", "the value names no language"),
            (" , ", "the value names no language"),
            ("fr", "fr: there is no such language"),
            ("zh-TW", "zh-TW: zh-CN is in another script"),
            ("ko;q=0", "ko: a weight of 0 refuses it"),
            ("ko;q=0.000", "ko: a weight of 0 refuses it"),
            ("ko;q=2", "ko: the weight is malformed"),
            ("*;q=0", "*: a weight of 0 refuses it"),
            ("ko;q=0.5, ko;q=0", "ko: another element refuses it with a weight of 0"),
            ("zh_TW", "zh_TW: zh-CN is in another script"),
            ("-", "-: this is not a language tag"),
            ("ko.UTF-8", "ko.UTF-8: this is not a language tag"),
            ("ko_KR.UTF-8", "ko_KR.UTF-8: this is not a language tag"),
            ("zh-CN@pinyin", "zh-CN@pinyin: this is not a language tag"),
            ("한국어", "한국어: this is not a language tag"),
        ];
        for (header, expected) in cases {
            assert_eq!(negotiate(&TAGS, header.as_bytes()), Ok(None), "{header:?}");
            let text = refusal(&TAGS, header);
            assert!(
                text.starts_with(expected) && text.ends_with("\navailable: en, es, ko, zh-CN"),
                "{header:?}: {text}"
            );
        }
    }

    #[test]
    fn a_language_that_does_not_match_has_its_reason() {
        for (written, expected) in [
            ("fr", None),
            ("zh_TW.UTF-8", Some("zh-CN is in another script")),
            ("ko,en", Some("this is not a language tag")),
            ("ko-*", Some("this is not a language tag")),
        ] {
            assert_eq!(matching(&TAGS, written), None, "{written:?}");
            assert_eq!(unmatched(&TAGS, written).as_deref(), expected, "{written:?}");
        }
    }
}
