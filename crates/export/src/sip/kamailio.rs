//! Kamailio: a table of phrases for its module htable, as the files of a `db_text` database, and the same for Lua.
//!
//! A folder for each dataset, which is the database: `version` and `kamailio_reason` are its tables, beside them lies
//! the code that reads them. The code for SIP servers is written by hand, in `kamailio/`.

use std::fmt::Write as _;

use phrasebook_registry::{Key, Protocol};

use crate::error::Error;
use crate::format::{Files, Format};
use crate::messages::{LocaleMessages, Messages};
use crate::ranges;

const CONFIGURATION: &str = include_str!("kamailio/sip-phrasebook.cfg");
const OPENSIPS: &str = include_str!("kamailio/opensips.cfg");
const LUA: &str = include_str!("kamailio/sip-phrasebook.lua");

/// The version of htable's own table, whose columns ours has.
pub(crate) const HTABLE_VERSION: u8 = 2;

/// The columns that htable looks for, by their default names.
const COLUMNS: &str =
    "id(int,auto) key_name(string) key_type(int) value_type(int) key_value(string) expires(int) \n";

pub(crate) const FORMAT: Format = Format::new(
    "kamailio",
    "Kamailio's htable from db_text, configurations to include for it and OpenSIPS, and Lua",
    files,
)
.for_sip();

fn files(messages: &Messages<'_>) -> Result<Files, Error> {
    // No status line carries other phrases.
    if messages.schema().protocol != Some(Protocol::Sip) {
        return Ok(Files::new());
    }
    let provenance = messages.provenance();
    let files = [
        ("version", version()),
        ("kamailio_reason", table(messages)),
        ("sip-phrasebook.cfg", format!("# {provenance}\n#\n{CONFIGURATION}")),
        ("sip-phrasebook.lua", lua(messages)),
        ("sip-phrasebook-opensips.cfg", format!("# {provenance}\n#\n{OPENSIPS}")),
    ];
    let folder = &messages.schema().id;
    Ok(files.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text.into())).collect())
}

/// The keys and values of the table `kamailio_reason`:
///
/// - `about:dataset`: where the data is from;
/// - `*`: all tags, the source locale first;
/// - `zh-hant`: what a range of languages reaches, best first, `-` for nothing (see [`ranges::reached`]);
/// - `zh/zh-cn`: how closely a range names a tag (see [`ranges::named`]);
/// - `zh-cn:486`: a phrase.
///
/// Everything but phrases is in lower case.
pub(crate) fn rows(messages: &Messages<'_>) -> Vec<(String, String)> {
    let tags = tags(messages);
    let mut rows =
        vec![("about:dataset".to_owned(), messages.provenance()), ("*".to_owned(), tags.join(" "))];
    rows.extend(ranges::reached(&tags).into_iter().map(|(range, tags)| (range, list(&tags))));
    let named = ranges::named(&tags).into_iter();
    rows.extend(named.map(|(range, tag, closeness)| (format!("{range}/{tag}"), closeness.to_string())));
    for words in &messages.locales {
        let tag = words.tag.to_lowercase();
        rows.extend(phrases(words).map(|(code, phrase)| (format!("{tag}:{code}"), phrase.to_owned())));
    }
    rows
}

fn tags(messages: &Messages<'_>) -> Vec<String> {
    messages.locales.iter().map(|words| words.tag.to_lowercase()).collect()
}

fn phrases<'a>(words: &'a LocaleMessages<'_>) -> impl Iterator<Item = (&'a Key, &'a str)> {
    words.by_record().map(|(record, entry)| (record.key(), entry.phrase.as_str()))
}

fn list(tags: &[String]) -> String {
    if tags.is_empty() { "-".to_owned() } else { tags.join(" ") }
}

/// The tables that Kamailio's modules look for.
fn version() -> String {
    format!("id(int,auto) table_name(string) table_version(int) \n1:kamailio_reason:{HTABLE_VERSION}\n")
}

fn table(messages: &Messages<'_>) -> String {
    let mut text = COLUMNS.to_owned();
    for (index, (key, value)) in rows(messages).iter().enumerate() {
        // Writing to a string cannot fail. The zeros: a single string, and it does not expire.
        let _ = writeln!(text, "{}:{}:0:0:{}:0", index + 1, escaped(key), escaped(value));
    }
    text
}

/// A field of `db_text`, where the delimiter, the backslash and white space but for the space are escaped.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\\' | ':' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            letter => text.push(letter),
        }
    }
    text
}

/// The rows as a Lua table, and the code that reads it.
fn lua(messages: &Messages<'_>) -> String {
    let tags = tags(messages);
    let mut text = format!("-- {}\n\nlocal data = {{\n", messages.provenance());
    let quoted: Vec<_> = tags.iter().map(|tag| lua_string(tag)).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "\tabout = {},\n\ttags = {{ {} }},",
        lua_string(&messages.provenance()),
        quoted.join(", ")
    );
    text.push_str("\treached = {\n");
    for (range, tags) in ranges::reached(&tags) {
        let tags: Vec<_> = tags.iter().map(|tag| lua_string(tag)).collect();
        let _ = writeln!(text, "\t\t[{}] = {{ {} }},", lua_string(&range), tags.join(", "));
    }
    text.push_str("\t},\n\tnamed = {\n");
    for (range, tag, closeness) in ranges::named(&tags) {
        let _ = writeln!(text, "\t\t[{}] = {closeness},", lua_string(&format!("{range}/{tag}")));
    }
    text.push_str("\t},\n\tphrases = {\n");
    for (words, tag) in messages.locales.iter().zip(quoted) {
        let _ = writeln!(text, "\t\t[{tag}] = {{");
        for (code, phrase) in phrases(words) {
            let _ = writeln!(text, "\t\t\t[{code}] = {},", lua_string(phrase));
        }
        text.push_str("\t\t},\n");
    }
    text.push_str("\t},\n}\n\n");
    text.push_str(LUA);
    text
}

/// A string of Lua, in any of its versions.
fn lua_string(value: &str) -> String {
    let mut text = String::from("\"");
    for letter in value.chars() {
        match letter {
            '\\' | '"' => text.extend(['\\', letter]),
            letter if letter.is_ascii_control() => {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\{:03}", u32::from(letter));
            }
            letter => text.push(letter),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CONFIGURATION, OPENSIPS, escaped, lua_string};

    #[test]
    fn delimiters_are_escaped() {
        assert_eq!(escaped("a:b\\c\td"), "a\\:b\\\\c\\td");
        assert_eq!(lua_string("a\"b\\c\n1"), "\"a\\\"b\\\\c\\0101\"");
    }

    /// The names after each `start` in a configuration.
    fn names<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
        let after = text.split(start).skip(1);
        after.map(|rest| {
            rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next().unwrap()
        })
    }

    #[test]
    fn a_configuration_has_all_routes_that_it_calls() {
        for text in [CONFIGURATION, OPENSIPS] {
            let is_code = |line: &&str| !line.trim_start().starts_with('#');
            let code = text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
            let routes: BTreeSet<_> = names(&code, "route[").collect();
            let called: BTreeSet<_> = names(&code, "route(").collect();
            assert!(!called.is_empty());
            assert!(called.is_subset(&routes), "{called:?} {routes:?}");
            assert_eq!(code.matches('{').count(), code.matches('}').count());
        }
    }
}
