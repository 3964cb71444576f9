//! Finds locales by their tags, and reads the messages of errors.

use sip_phrasebook::{Available, Locale, TagError, UnknownLocale};

#[test]
fn a_locale_has_one_tag_in_any_case() {
    for locale in Locale::ALL {
        let tag = locale.tag();
        assert_eq!(Locale::from_tag(tag), Some(locale));
        assert_eq!(Locale::from_tag(&tag.to_uppercase()), Some(locale));
        assert_eq!(Locale::from_tag(&tag.to_lowercase()), Some(locale));
        assert_eq!(Locale::from_tag(&tag.replace('-', "_")), Some(locale));
        assert_eq!(tag.parse(), Ok(locale));
        assert_eq!(Locale::from_tag(&format!("{tag}x")), None);
        assert_eq!(Locale::from_tag(tag.get(1..).unwrap_or_default()), None);
    }
    for tag in [
        "", "e", "e-", "e_", "-n", "_n", "fr", "xx", "zh CN", "zh+CN", "zh--N", "zh__N", "z__CN", "zh-C_",
        "zh-TW",
    ] {
        assert_eq!(Locale::from_tag(tag), None, "{tag}");
        assert_eq!(tag.parse::<Locale>(), Err(UnknownLocale), "{tag}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let tags: Vec<_> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    let expected = format!("no locale has this tag; the locales are {}", tags.join(" "));
    assert_eq!(UnknownLocale.to_string(), expected);
    assert_eq!(TagError::Malformed(3).to_string(), "the tag at position 3 is not a language tag");
    assert_eq!(TagError::TooMany.to_string(), "there are too many tags");
    assert_eq!(Available::new(["en", "-"]).unwrap_err(), TagError::Malformed(1));
}
