//! Serializes status codes as numbers, and locales as tags.

use core::fmt;

use serde_core::de::{Error, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Locale, StatusCode};

impl Serialize for StatusCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

impl<'de> Deserialize<'de> for StatusCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        let expected = &"a number from 100 to 699";
        Self::new(number)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(number.into()), expected))
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Tag)
    }
}

/// Reads a locale from its tag, without copying the tag.
struct Tag;

impl Visitor<'_> for Tag {
    type Value = Locale;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the tag of a locale")
    }

    fn visit_str<E: Error>(self, tag: &str) -> Result<Locale, E> {
        Locale::from_tag(tag).ok_or_else(|| E::invalid_value(Unexpected::Str(tag), &self))
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn codes_serialize_as_numbers_and_locales_as_tags() {
        let json = serde_json::to_string(&(StatusCode::BUSY_HERE, Locale::En)).unwrap();
        assert_eq!(json, r#"[486,"en"]"#);
        assert_eq!(
            serde_json::from_str::<(StatusCode, Locale)>(&json).unwrap(),
            (StatusCode::BUSY_HERE, Locale::En)
        );
        for code in StatusCode::all() {
            assert_eq!(
                serde_json::from_value::<StatusCode>(serde_json::to_value(code).unwrap()).unwrap(),
                code
            );
        }
        let error = serde_json::from_str::<StatusCode>("99").unwrap_err().to_string();
        assert!(error.contains("a number from 100 to 699"), "{error}");
        let error = serde_json::from_str::<Locale>(r#""tlh""#).unwrap_err().to_string();
        assert!(error.contains("the tag of a locale"), "{error}");
    }
}
