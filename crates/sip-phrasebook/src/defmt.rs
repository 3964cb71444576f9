//! Formats status codes, classes and locales for `defmt`, which logs on microcontrollers.

use defmt::{Format, Formatter, write};

use crate::{Class, Locale, StatusCode};

impl Format for StatusCode {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=u16}", self.as_u16());
    }
}

impl Format for Class {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=u8}xx", self.digit());
    }
}

impl Format for Locale {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=str}", self.tag());
    }
}
