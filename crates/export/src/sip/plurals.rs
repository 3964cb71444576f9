//! The plural categories of whole numbers, for a programming language without plural rules of its own.

use std::collections::BTreeMap;
use std::fmt::Display;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use crate::error::Error;

/// The number that represents every whole million from this one on.
const MILLION: u64 = 1_000_000;

/// Every number up to this one is compared with CLDR's rules when a table is made; so are numbers after some powers of ten.
const COMPARED: u64 = 10_000;

/// A table of the plural categories of a language (Unicode CLDR).
pub(crate) struct Plurals {
    /// The category of most numbers, and of every number that is not in the table.
    usual: &'static str,
    /// The numbers of other categories; each represents those that [`representative`] says.
    others: BTreeMap<u64, &'static str>,
}

impl Plurals {
    /// The table of a locale; an error if the numbers of the table do not determine the categories of all others.
    pub(crate) fn new(tag: &str) -> Result<Self, Error> {
        let failed = |error: &dyn Display| Error::Unsuitable(format!("plural rules of {tag}: {error}"));
        let locale: Locale = tag.parse().map_err(|error| failed(&error))?;
        let options = PluralRuleType::Cardinal.into();
        let rules = PluralRules::try_new(locale.into(), options).map_err(|error| failed(&error))?;
        Self::of(|number| name(rules.category_for(number))).map_err(|number| {
            failed(&format!(
                "the category of {number} is not that of {}, as the package for Python assumes",
                representative(number)
            ))
        })
    }

    /// The category of a number, as the package finds it.
    pub(crate) fn category(&self, number: u64) -> &'static str {
        self.others.get(&representative(number)).copied().unwrap_or(self.usual)
    }

    /// The table in Python: the usual category, and the others by number.
    pub(crate) fn literal(&self) -> String {
        let others = self.others.iter().map(|(number, category)| format!("{number}: \"{category}\""));
        format!("(\"{}\", {{{}}})", self.usual, others.collect::<Vec<_>>().join(", "))
    }

    /// The table of some rules; if it would be wrong, a number for which it is.
    fn of(category: impl Fn(u64) -> &'static str) -> Result<Self, u64> {
        let mut others: BTreeMap<_, _> =
            (0..200).chain([MILLION]).map(|number| (number, category(number))).collect();
        let size = |category: &&str| others.values().filter(|other| *other == category).count();
        let usual = others.values().copied().max_by_key(size).unwrap_or("other");
        others.retain(|_, category| *category != usual);
        let table = Self { usual, others };

        let powers = (4..=12).map(|power| 10_u64.pow(power));
        let beyond = powers.flat_map(|power| [power, 2 * power, 21 * power]);
        let beyond = beyond.flat_map(|number| number..number + 200);
        let wrong = (0..=COMPARED).chain(beyond).find(|number| table.category(*number) != category(*number));
        wrong.map_or(Ok(table), Err)
    }
}

/// The number that has the same category.
///
/// From 100 on, the categories of most languages depend on the last two digits; some have one more for whole millions.
fn representative(number: u64) -> u64 {
    match number {
        ..200 => number,
        _ if number.is_multiple_of(MILLION) => MILLION,
        _ => 100 + number % 100,
    }
}

/// The name of a category in CLDR and in Fluent.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed, as it should")]

    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        for tag in ["uk", "pl", "ar", "es", "fr", "ko"] {
            let table = Plurals::new(tag).unwrap();
            let locale: Locale = tag.parse().unwrap();
            let rules = PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).unwrap();
            for number in (0..=100_000).chain([1_000_000, 1_000_001, 2_000_000, 3_000_005]) {
                assert_eq!(table.category(number), name(rules.category_for(number)), "{number} in {tag}");
            }
        }
    }

    #[test]
    fn tables_are_short_where_most_numbers_share_a_category() {
        for (tag, expected) in [
            ("ko", r#"("other", {})"#),
            ("en", r#"("other", {1: "one"})"#),
            ("fr", r#"("other", {0: "one", 1: "one", 1000000: "many"})"#),
        ] {
            assert_eq!(Plurals::new(tag).unwrap().literal(), expected);
        }
    }

    #[test]
    fn rules_that_depend_on_more_digits_are_refused() {
        let thousand = |number| if number == 1_000 { "two" } else { "other" };
        assert_eq!(Plurals::of(thousand).err(), Some(1_000));
        let above = |number| if number > 20_000_000 { "two" } else { "other" };
        assert_eq!(Plurals::of(above).err(), Some(21_000_000));
        let last_digit = |number| if number % 10 == 1 { "one" } else { "other" };
        assert_eq!(Plurals::of(last_digit).err(), None);
    }
}
