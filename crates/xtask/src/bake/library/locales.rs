//! The enum of locales, and what differs between them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Library, rust, variant, words};
use crate::Error;

/// `Locale`, and the Fluent text of each.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let mut variants = Vec::new();
    let (mut listed, mut tags, mut tag_arms, mut source_arms) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for locale in library.locales() {
        let (tag, name, only) = (&locale.tag, variant(locale)?, library.only_with(locale));
        let doc = rust::doc(&format!("{}, `{tag}`.", words(locale, "ui-language", None)?));
        let path = format!("fluent/{tag}.ftl");
        variants.push(quote!(#doc #only #name));
        listed.push(quote!(#only Self::#name));
        tags.push(quote!(#only #tag));
        tag_arms.push(quote!(#only Self::#name => #tag));
        source_arms.push(quote!(#only Locale::#name => include_str!(#path)));
    }
    let source = variant(library.dataset.source_locale())?;
    let features = library.locales().iter().filter_map(|locale| library.feature(locale));
    let count = quote!(1 #(+ cfg!(feature = #features) as usize)*);
    Ok(vec![
        quote! {
            /// A language that there are phrases in.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(u8)]
            #[non_exhaustive]
            pub enum Locale { #(#variants),* }
        },
        quote! {
            impl Locale {
                /// The locale whose phrases are the canonical ones.
                pub const SOURCE: Self = Self::#source;
                /// All locales, the source locale first.
                pub const ALL: [Self; #count] = [#(#listed),*];
                pub(crate) const TAGS: [&'static str; Self::COUNT] = [#(#tags),*];
                /// The BCP 47 tag.
                #[must_use]
                pub const fn tag(self) -> &'static str {
                    match self { #(#tag_arms),* }
                }
            }
        },
        quote! {
            /// The messages of a locale as Fluent text.
            #[cfg(feature = "fluent")]
            pub(crate) const fn fluent(locale: Locale) -> &'static str {
                match locale { #(#source_arms),* }
            }
        },
    ])
}
