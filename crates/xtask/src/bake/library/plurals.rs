//! The plural categories of whole numbers in each locale, from the CLDR data that ICU4X carries.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Library, Plurals, rust, variant};
use crate::Error;

/// Every number up to this one is compared with CLDR's rules; beyond it, those right after some whole millions.
const COMPARED: u64 = 1_000_000;

/// The function that finds the category of a number.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let mut arms = Vec::new();
    for locale in library.locales() {
        let (name, only) = (variant(locale)?, library.only_with(locale));
        let category = expression(library.plurals(locale)?);
        arms.push(quote!(#only Locale::#name => #category));
    }
    Ok(vec![
        quote! {
            use crate::Locale;
            use crate::detail::Plural;
        },
        quote! {
            /// The category of a number from 0 to 199, or of 1000000, which represents every whole million.
            pub(crate) const fn category(number: u64, locale: Locale) -> Plural {
                match locale { #(#arms),* }
            }
        },
    ])
}

/// The variant of the library's `Plural` for a category of CLDR.
pub(super) fn plural(category: PluralCategory) -> Ident {
    format_ident!(
        "{}",
        match category {
            PluralCategory::Zero => "Zero",
            PluralCategory::One => "One",
            PluralCategory::Two => "Two",
            PluralCategory::Few => "Few",
            PluralCategory::Many => "Many",
            PluralCategory::Other => "Other",
        }
    )
}

/// The number whose category a number shares, as the library assumes.
///
/// From 100 on, the categories of most languages depend on the last two digits; some have one more for whole millions.
fn representative(number: u64) -> u64 {
    match number {
        ..200 => number,
        _ if number.is_multiple_of(1_000_000) => 1_000_000,
        _ => 100 + number % 100,
    }
}

/// The category of every representative number in a language; `Other` for all in a language that ICU4X has no rules for.
pub(super) fn categories(tag: &str) -> Result<Plurals, Error> {
    let failed = |error: &dyn Display| Error::data(format!("locale {tag}"), error.to_string());
    let locale: Locale = tag.parse().map_err(|error| failed(&error))?;
    let options = PluralRuleType::Cardinal.into();
    let rules = PluralRules::try_new(locale.into(), options).map_err(|error| failed(&error))?;
    repeating(|number| rules.category_for(number)).map_err(|problem| failed(&problem))
}

/// The category of every representative number, or why these do not determine the categories of the others.
fn repeating(category: impl Fn(u64) -> PluralCategory) -> Result<Plurals, String> {
    let numbers = (0..200).chain([1_000_000]);
    let categories: Plurals = numbers.map(|number| (number, category(number))).collect();
    let beyond = [2, 3, 10, 21, 100, 1_000, 1_000_000].map(|millions: u64| millions * 1_000_000);
    let beyond = beyond.into_iter().flat_map(|million| million..million + 200);
    for number in (0..=COMPARED).chain(beyond) {
        let (category, like) = (category(number), representative(number));
        if categories.get(&like) != Some(&category) {
            return Err(format!(
                "{number} has the plural category `{category:?}`, and not that of {like}, as the library assumes; \
                 extend `representative` here and in crates/sip-phrasebook/src/detail.rs"
            ));
        }
    }
    Ok(categories)
}

/// A `match` that finds the category of a representative number; the most frequent category comes last.
fn expression(categories: &Plurals) -> TokenStream {
    let mut ranges: BTreeMap<PluralCategory, Vec<RangeInclusive<u64>>> = BTreeMap::new();
    for (&number, &category) in categories {
        let ranges = ranges.entry(category).or_default();
        match ranges.last_mut() {
            Some(last) if *last.end() + 1 == number => *last = *last.start()..=number,
            _ => ranges.push(number..=number),
        }
    }
    let size = |category: &PluralCategory| categories.values().filter(|other| *other == category).count();
    let default = ranges.keys().copied().max_by_key(size).unwrap_or(PluralCategory::Other);
    ranges.remove(&default);
    let default = plural(default);
    if ranges.is_empty() {
        return quote!(Plural::#default);
    }
    let arms = ranges.iter().map(|(category, ranges)| {
        let category = plural(*category);
        let patterns = ranges.iter().map(|range| {
            let (first, last) = (rust::number(*range.start()), rust::number(*range.end()));
            if range.start() == range.end() { quote!(#first) } else { quote!(#first..=#last) }
        });
        quote!(#(#patterns)|* => Plural::#category)
    });
    quote!(match number { #(#arms,)* _ => Plural::#default })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, expected: &str) {
        assert_eq!(expression(&categories(tag).unwrap()).to_string().replace(' ', ""), expected);
    }

    #[test]
    fn categories_are_those_of_cldr() {
        check("ko", "Plural::Other");
        check("en", "matchnumber{1=>Plural::One,_=>Plural::Other}");
        check("fr", "matchnumber{0..=1=>Plural::One,1000000=>Plural::Many,_=>Plural::Other}");
        check(
            "ar",
            "matchnumber{0=>Plural::Zero,1=>Plural::One,2=>Plural::Two,3..=10|103..=110=>Plural::Few,\
             100..=102|1000000=>Plural::Other,_=>Plural::Many}",
        );
    }

    #[test]
    fn ukrainian_has_three_categories_for_whole_numbers() {
        let categories = categories("uk").unwrap();
        let found =
            [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 101, 111, 122, 1_000_000].map(|number| categories[&number]);
        let (one, few, many) = (PluralCategory::One, PluralCategory::Few, PluralCategory::Many);
        assert_eq!(found, [many, one, few, few, many, many, many, one, few, many, one, many, few, many]);
    }

    #[test]
    fn a_rule_that_depends_on_more_digits_is_refused() {
        let rule = |number: u64| if number == 1_000 { PluralCategory::Two } else { PluralCategory::Other };
        assert_eq!(
            repeating(rule).unwrap_err(),
            "1000 has the plural category `Two`, and not that of 100, as the library assumes; \
             extend `representative` here and in crates/sip-phrasebook/src/detail.rs"
        );
        let above =
            |number: u64| if number > 2_000_000 { PluralCategory::Two } else { PluralCategory::Other };
        assert!(repeating(above).unwrap_err().starts_with("2000001 has the plural category `Two`"));
    }
}
