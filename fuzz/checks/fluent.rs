//! Reads a Fluent file, and formats all of its messages.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use phrasebook_catalog::Catalog;
use phrasebook_finding::{Severity, Source};

/// Nothing panics, findings name lines of the file, and the texts of a file without errors read as Fluent formats them.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let source = Source { path: "locales/en/a.ftl", text };
    let (catalog, findings) = Catalog::parse("en".parse().expect("this is a tag"), &[source]);
    let lines = u32::try_from(text.split('\n').count()).expect("the file is small");
    for finding in &findings {
        assert!((1..=lines).contains(&finding.place.line), "{finding}");
    }
    let is_sound = !findings.iter().any(|finding| finding.severity == Severity::Error);
    let bundle = is_sound.then(|| {
        let mut bundle = FluentBundle::new(vec!["en".parse().expect("this is a tag")]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(
            FluentResource::try_new(text.to_owned()).expect("the file has no errors"),
        );
        bundle
    });
    for (id, message) in catalog.messages() {
        for (attribute, text) in message.texts() {
            for is_number in [false, true] {
                let mut arguments = FluentArgs::new();
                for name in &text.variables {
                    if is_number {
                        arguments.set(name.clone(), 1);
                    } else {
                        arguments.set(name.clone(), "one");
                    }
                }
                let formatted = catalog.format(id, attribute, Some(&arguments));
                let Some(bundle) = &bundle else { continue };
                let message = bundle.get_message(id).expect("Fluent has the message");
                let pattern = match attribute {
                    Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
                    None => message.value(),
                };
                let mut errors = Vec::new();
                let pattern = pattern.expect("Fluent has the text");
                let expected = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert_eq!(formatted.as_deref(), Ok(&*expected), "{id} {attribute:?} {errors:?}");
            }
        }
    }
}
