//! A package for npm: the ECMAScript modules with a manifest, a README and licences.

use super::causes::Causes;
use super::failures::Failures;
use super::{esm, package};
use crate::document::pretty;
use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::Messages;
use serde_json::{Map, Value, json};

const README: &str = include_str!("npm/README.md");
const README_OF_CAUSES: &str = include_str!("npm/causes.md");
const README_OF_FAILURES: &str = include_str!("npm/failures.md");

pub(crate) const FORMAT: Format =
    Format::new("npm", "The ECMAScript modules as an npm package", files).for_sip();

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    if !package::suits(messages) {
        return Ok(Files::new());
    }
    let causes = Causes::of(messages)?;
    let failures = Failures::of(messages)?;
    let mut files = esm::modules(messages, causes.as_ref(), failures.as_ref());
    let manifest = manifest(messages, causes.as_ref(), failures.as_ref())?;
    files.insert("package.json".to_owned(), manifest.into());
    let about_causes = causes.map(|causes| causes.filled(README_OF_CAUSES));
    let about_failures = failures.map(|failures| failures.filled(README_OF_FAILURES));
    let parts = [("{{causes}}", about_causes), ("{{failures}}", about_failures)];
    files.insert("README.md".to_owned(), package::readme(README, messages, &parts)?);
    package::add_licenses(&mut files);
    Ok(files)
}

/// The manifest, with the version of the data and an entry point for each language, for the causes and for web phones.
fn manifest(
    messages: &Messages<'_>,
    causes: Option<&Causes<'_>>,
    failures: Option<&Failures<'_>>,
) -> Result<String, Error> {
    let mut manifest: Map<String, Value> = serde_json::from_str(include_str!("npm/package.json"))?;
    manifest.insert("version".to_owned(), json!(messages.schema().version));
    let names =
        causes.map(Causes::module).into_iter().chain(failures.map(|failures| failures.module().to_owned()));
    let modules = names.map(|name| {
        let files = ["js", "d.ts"].map(|ending| format!("{name}.{ending}"));
        (name, files)
    });
    let locales =
        messages.locales.iter().map(|words| (words.tag.to_owned(), esm::files_of_locale(words.tag)));
    let phones = failures.into_iter().flat_map(|failures| {
        let tags = failures.messages.locales.iter().map(|words| words.tag);
        tags.map(|tag| {
            (format!("{}/{tag}", failures.module()), esm::files_of_failures(failures.module(), tag))
        })
    });
    if let Some(exports) = manifest.get_mut("exports").and_then(Value::as_object_mut) {
        for (name, [code, types]) in locales.chain(modules).chain(phones) {
            let entry = json!({ "types": format!("./{types}"), "default": format!("./{code}") });
            exports.insert(format!("./{name}"), entry);
        }
    }
    Ok(pretty(&manifest)?)
}
