//! The facts: labels as enums, records, and the rules for ranges of codes.

use phrasebook_registry::{FieldType, Item, Record, Reference, Value};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Library, missing, rust, words};
use crate::Error;

/// A column of slugs that becomes an enum.
struct Label {
    name: &'static str,
    meaning: &'static str,
    column: &'static str,
    /// The field that has the slugs, if the column consists of items.
    field: Option<&'static str>,
}

const LABELS: [Label; 5] = [
    Label { name: "Status", meaning: "Whether and how a code is registered.", column: "status", field: None },
    Label {
        name: "Level",
        meaning: "How strong a rule on a header field is.",
        column: "headers",
        field: Some("level"),
    },
    Label {
        name: "Condition",
        meaning: "When a rule on a header field holds.",
        column: "headers",
        field: Some("when"),
    },
    Label {
        name: "DialogEffect",
        meaning: "What ends when a code answers a request inside a dialog (RFC 5057).",
        column: "dialog_effect",
        field: None,
    },
    Label { name: "ClientAction", meaning: "What a client does next.", column: "client_action", field: None },
];

/// The enums of labels, then the tables of records, ranges and groups.
pub(super) fn items(library: &Library<'_>) -> Result<Vec<TokenStream>, Error> {
    let mut items = Vec::new();
    for label in LABELS {
        items.extend(label_items(library, &label)?);
    }
    items.push(groups(library)?);
    items.push(records(library)?);
    items.push(shared(library)?);
    Ok(items)
}

/// The references of a value; none if it has none.
pub(super) fn references(value: Option<&Value>) -> &[Reference] {
    match value {
        Some(Value::References(references)) => references,
        _ => &[],
    }
}

fn label_items(library: &Library<'_>, label: &Label) -> Result<Vec<TokenStream>, Error> {
    let Label { name, meaning, column, field } = label;
    let unknown = || Error::data("dataset.toml", format!("no column has the labels for `{name}`"));
    let described = library.schema().column(column).ok_or_else(unknown)?;
    let (slugs, id) = match field {
        None => (&described.values, (*column).to_owned()),
        Some(field) => {
            let mut fields = described.fields.iter();
            let found = fields.find(|found| found.kind == FieldType::Label && found.name == *field);
            (&found.ok_or_else(unknown)?.values, format!("{column}-{field}"))
        }
    };
    let (mut variants, mut arms) = (Vec::new(), Vec::new());
    for slug in slugs {
        let variant = rust::type_name(slug)?;
        let id = format!("label-{id}-{slug}").replace('_', "-");
        let doc = rust::doc(&sentence(&words(library.dataset.source_locale(), &id, None)?));
        variants.push(quote!(#doc #variant));
        arms.push(quote!(Self::#variant => #slug));
    }
    let (name, doc) = (format_ident!("{name}"), rust::doc(meaning));
    Ok(vec![
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #name { #(#variants),* }
        },
        quote! {
            impl #name {
                /// The slug, as in the data files.
                #[must_use]
                pub const fn slug(self) -> &'static str {
                    match self { #(#arms),* }
                }
            }
        },
    ])
}

/// A label as a sentence.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str().trim_end_matches('.'))
}

fn groups(library: &Library<'_>) -> Result<TokenStream, Error> {
    let mut rows = Vec::new();
    for group in &library.schema().groups {
        let problem = || Error::data(format!("group {}", group.id), "`unknown_as` is missing");
        let numbers = [group.first, group.last, group.unknown_as.ok_or_else(problem)?].map(rust::number);
        rows.push(quote!((#(#numbers),*)));
    }
    let length = rust::length(&rows);
    Ok(quote! {
        /// The lowest and the highest code of each class, and the code that an unknown one between them is treated as
        /// (RFC 3261, section 8.1.3.2).
        pub(crate) static CLASSES: [(u16, u16, u16); #length] = [#(#rows),*];
    })
}

fn records(library: &Library<'_>) -> Result<TokenStream, Error> {
    let pairs = library.dataset.registry().confusable();
    let mut rows = Vec::new();
    for record in library.records() {
        let code = rust::key(record.key());
        let status = rust::type_name(record.label("status").ok_or_else(|| missing(record, "status"))?)?;
        let references = reference_list(references(record.value("reference")))?;
        let methods: &[String] = match record.value("methods") {
            Some(Value::Texts(methods)) => methods,
            _ => &[],
        };
        let headers = header_rules(record.value("headers"), &format!("record {}", record.key()))?;
        let dialog_effect = optional_label(record, "dialog_effect", "DialogEffect")?;
        let client_action = optional_label(record, "client_action", "ClientAction")?;
        // The pairs are ascending, so the neighbours of a code are too: the lower ones come first.
        let confusable = pairs.iter().filter_map(|(lower, higher)| match record.key() {
            key if key == lower => Some(rust::key(higher)),
            key if key == higher => Some(rust::key(lower)),
            _ => None,
        });
        rows.push(quote! {
            Record {
                code: StatusCode::constant(#code),
                status: Status::#status,
                references: &#references,
                methods: &[#(#methods),*],
                headers: &#headers,
                dialog_effect: #dialog_effect,
                client_action: #client_action,
                confusable: &[#(StatusCode::constant(#confusable)),*],
            }
        });
    }
    let length = rust::length(&rows);
    Ok(quote! {
        /// The records, in the order of their codes.
        pub(crate) static RECORDS: [Record; #length] = [#(#rows),*];
    })
}

fn shared(library: &Library<'_>) -> Result<TokenStream, Error> {
    let mut rows = Vec::new();
    for shared in library.dataset.registry().shared() {
        let (first, last) = shared.range();
        let rules = Value::Items(shared.items("headers").to_vec());
        let headers = header_rules(Some(&rules), &format!("range {first} to {last}"))?;
        let (first, last) = (rust::number(first), rust::number(last));
        rows.push(quote!(Shared { first: #first, last: #last, headers: &#headers }));
    }
    let length = rust::length(&rows);
    Ok(quote! {
        /// The rules that hold for ranges of codes.
        pub(crate) static SHARED: [Shared; #length] = [#(#rows),*];
    })
}

fn optional_label(record: &Record, column: &str, kind: &str) -> Result<TokenStream, Error> {
    let Some(slug) = record.label(column) else { return Ok(quote!(None)) };
    let (kind, variant) = (format_ident!("{kind}"), rust::type_name(slug)?);
    Ok(quote!(Some(#kind::#variant)))
}

fn reference_list(references: &[Reference]) -> Result<TokenStream, Error> {
    let references = references.iter().map(|reference| {
        let (text, rfc) = (reference.to_string(), format!("RFC {}", reference.rfc));
        let places = text.strip_prefix(&rfc);
        let places = places.ok_or_else(|| Error::data(&text, format!("this does not begin with `{rfc}`")))?;
        let (places, url, rfc) = (places.trim_start(), reference.url(), rust::number(reference.rfc));
        Ok(quote!(Reference::new(#rfc, #places, #url)))
    });
    let references = references.collect::<Result<Vec<_>, Error>>()?;
    Ok(quote!([#(#references),*]))
}

/// The rules on header fields of the record or range that `place` names.
fn header_rules(value: Option<&Value>, place: &str) -> Result<TokenStream, Error> {
    let items: &[Item] = match value {
        Some(Value::Items(items)) => items,
        _ => &[],
    };
    let text = |item: &Item, field: &str| match item.value(field) {
        Some(Value::Text(text) | Value::Label(text)) => Some(text.clone()),
        _ => None,
    };
    let required = |item: &Item, field: &str| {
        text(item, field)
            .ok_or_else(|| Error::data(place, format!("`headers` has an item without `{field}`")))
    };
    let rules = items.iter().map(|item| {
        let name = required(item, "name")?;
        let level = rust::type_name(&required(item, "level")?)?;
        let value = text(item, "value").map_or(quote!(None), |value| quote!(Some(#value)));
        let when = text(item, "when").as_deref().map(rust::type_name).transpose()?;
        let when = when.map_or(quote!(None), |when| quote!(Some(Condition::#when)));
        let references = reference_list(references(item.value("reference")))?;
        Ok(quote!(HeaderRule::new(#name, #value, Level::#level, #when, &#references)))
    });
    let rules = rules.collect::<Result<Vec<_>, Error>>()?;
    Ok(quote!([#(#rules),*]))
}
