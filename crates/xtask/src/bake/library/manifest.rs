//! The manifest of the library, whose features name the languages.

use toml_edit::{Array, DocumentMut, Item, Table, Value};

use super::Library;
use crate::Error;

/// The manifest with a feature for each language except the source locale, all of them on by default.
///
/// The languages of the manifest are those that `default` lists. Everything else stays as it is, including comments.
pub(super) fn with_languages(library: &Library<'_>, path: &str, manifest: &str) -> Result<String, Error> {
    let tags = library.locales().iter().filter_map(|locale| library.feature(locale));
    edit(manifest, &tags.collect::<Vec<_>>())
        .map_err(|problem| Error::Edit { path: path.to_owned(), problem })
}

fn edit(manifest: &str, tags: &[&str]) -> Result<String, String> {
    let mut manifest: DocumentMut =
        manifest.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    let features = manifest.get_mut("features").and_then(Item::as_table_mut);
    let features = features.ok_or("there is no table `features`")?;
    let default = features.get("default").and_then(Item::as_array).ok_or("there is no feature `default`")?;
    let before: Vec<String> = default.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if before == tags {
        return Ok(manifest.to_string());
    }
    // A table keeps the order in which it is filled, so it is emptied and filled again to put the languages in their place.
    let mut edited = Table::new();
    *edited.decor_mut() = features.decor().clone();
    let mut languages = Some(tags);
    let mut above_languages = None;
    for name in features.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>() {
        let Some((key, item)) = features.remove_entry(&name) else { continue };
        if name == "default" {
            edited.insert_formatted(&key, toml_edit::value(tags.iter().copied().collect::<Array>()));
        } else if before.contains(&name) {
            above_languages = above_languages.or_else(|| key.leaf_decor().prefix().cloned());
            let Some(tags) = languages.take() else { continue };
            for (at, tag) in tags.iter().enumerate() {
                let mut key = toml_edit::Key::new(*tag);
                if at == 0
                    && let Some(prefix) = above_languages.take()
                {
                    key.leaf_decor_mut().set_prefix(prefix);
                }
                edited.insert_formatted(&key, toml_edit::value(Array::new()));
            }
        } else {
            edited.insert_formatted(&key, item);
        }
    }
    if languages.is_some_and(|tags| !tags.is_empty()) {
        return Err("`default` names no language whose place the languages could take".to_owned());
    }
    *features = edited;
    Ok(manifest.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[features]\n# On unless they are turned off.\ndefault = [\"es\", \"ko\"]\n# Languages.\nes = []\nko = []\n# Texts.\nsummary = [] # one sentence\n\n[lints]\nworkspace = true\n";

    #[test]
    fn languages_come_and_go_and_all_else_stays() {
        assert_eq!(edit(MANIFEST, &["es", "ko"]).unwrap(), MANIFEST);
        for (tags, default, features) in [
            (&["ar", "es", "ko"][..], "[\"ar\", \"es\", \"ko\"]", "ar = []\nes = []\nko = []\n"),
            (&["es", "ko", "zh-CN"], "[\"es\", \"ko\", \"zh-CN\"]", "es = []\nko = []\nzh-CN = []\n"),
            (&["ko"], "[\"ko\"]", "ko = []\n"),
        ] {
            let expected =
                MANIFEST.replace("[\"es\", \"ko\"]", default).replace("es = []\nko = []\n", features);
            assert_eq!(edit(MANIFEST, tags).unwrap(), expected);
        }
    }

    #[test]
    fn a_manifest_without_a_place_for_languages_is_refused() {
        for (manifest, problem) in [
            ("[package]\n", "there is no table `features`"),
            ("[features]\nes = []\n", "there is no feature `default`"),
            (
                "[features]\ndefault = []\nsummary = []\n",
                "`default` names no language whose place the languages could take",
            ),
        ] {
            assert_eq!(edit(manifest, &["es"]).unwrap_err(), problem);
        }
    }
}
