//! Front matter: the metadata of a page, for the tool that makes the site.

use serde::Serialize;

use super::location::Location;
use super::tool::Flavor;
use crate::Error;
use crate::edition::Edition;
use phrasebook_escape::Markdown;

/// The metadata of a page.
pub(super) struct Front {
    pub(super) title: String,
    /// One sentence, or nothing.
    pub(super) description: String,
    /// The position among the pages of the same folder, from 1.
    pub(super) position: Option<usize>,
}

/// Front matter in TOML, of Hugo and Zola.
#[derive(Serialize)]
struct Table<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<usize>,
    /// How Zola sorts the pages of a section; Hugo sorts by weight by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    sort_by: Option<&'static str>,
}

impl Front {
    /// The front matter with its delimiters, and with a line that says where the page comes from.
    pub(super) fn text(&self, flavor: Flavor, place: &Location, generated: &str) -> Result<String, Error> {
        let comment = comment(generated);
        let position = |key: &str| self.position.map(|position| format!("{key}{position}"));
        Ok(match flavor {
            Flavor::Mdbook => format!("<!-- {} -->", Markdown::portable(generated, flavor.reader())),
            Flavor::Docusaurus => self.for_docusaurus().yaml(&comment, position("sidebar_position: ")),
            Flavor::Starlight => {
                let more = [position("sidebar:\n  order: "), self.starlight_head()];
                self.yaml(&comment, more.into_iter().flatten())
            }
            Flavor::Hugo | Flavor::Zola => {
                let is_sorted = flavor == Flavor::Zola && place.is_section();
                let table = Table {
                    title: &self.title,
                    description: &self.description,
                    weight: self.position,
                    sort_by: is_sorted.then_some("weight"),
                };
                format!("+++\n{comment}{}+++", toml(&table)?)
            }
        })
    }

    /// The title for the head of a page, where Starlight does not escape its own: a text could end it and be run.
    fn starlight_head(&self) -> Option<String> {
        if !self.title.contains(['<', '&']) {
            return None;
        }
        let escaped = self.title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        Some(format!("head:\n  - tag: title\n    content: {}", json(&escaped)))
    }

    /// The same with another sign for each backslash and each `<`, which Docusaurus 3.10 does not escape everywhere.
    ///
    /// It writes front matter into a program, where a backslash could end the string of a text, and titles into structured
    /// data (JSON-LD), where `</script>` ends the element; either way the rest of the text would be run.
    fn for_docusaurus(&self) -> Self {
        let replaced = |text: &str| text.replace('\\', "\u{FF3C}").replace('<', "\u{FF1C}");
        Self {
            title: replaced(&self.title),
            description: replaced(&self.description),
            position: self.position,
        }
    }

    fn yaml(&self, comment: &str, more: impl IntoIterator<Item = String>) -> String {
        let mut lines = vec![format!("title: {}", json(&self.title))];
        if !self.description.is_empty() {
            lines.push(format!("description: {}", json(&self.description)));
        }
        lines.extend(more);
        format!("---\n{comment}{}\n---", lines.join("\n"))
    }
}

/// A JSON string, which is also a YAML string (YAML 1.2.2, section 1.2).
fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The title of a book, and where it is built: next to the books in other languages, which its pages link to.
pub(super) fn book(edition: &Edition<'_>) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Config<'a> {
        book: Book<'a>,
        build: Build,
        output: Output,
    }
    #[derive(Serialize)]
    struct Book<'a> {
        title: &'a str,
        description: &'a str,
        language: &'a str,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct Build {
        build_dir: String,
    }
    #[derive(Serialize)]
    struct Output {
        html: Html,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct Html {
        /// Phrases are shown as they go over the wire.
        smart_punctuation: bool,
    }
    let config = Config {
        book: Book {
            title: &edition.about.title,
            description: &edition.about.summary,
            language: &edition.locale.tag,
        },
        build: Build { build_dir: format!("../book/{}", edition.locale.tag) },
        output: Output { html: Html { smart_punctuation: false } },
    };
    Ok(comment(&edition.about.generated) + &toml(&config)?)
}

fn toml(value: &impl Serialize) -> Result<String, Error> {
    Ok(toml::to_string(value)?)
}

/// A comment in YAML and in TOML.
fn comment(text: &str) -> String {
    format!("# {}\n", text.replace(char::is_control, " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavor::location::Stem;

    /// Values survive a round trip, whatever they contain.
    #[test]
    fn values_are_carried() {
        let hostile = [
            "486 Busy: Here",
            "# no comment",
            "say \"yes\" and 'no'",
            "C:\\new\\t",
            "--- +++ ...",
            "@at *star &and !bang %per `tick",
            "{a: 1} [b]",
            "yes",
            "null",
            "1e3",
            " two  spaces ",
            "통화 중，“x”",
            "two\nlines",
            "",
        ];
        let place = |stem| Location { tag: "en".to_owned(), is_first: true, stem };
        for text in hostile {
            let front = Front { title: text.to_owned(), description: text.to_owned(), position: Some(3) };
            let text_of = |flavor, stem| front.text(flavor, &place(stem), "made\nby us").unwrap();

            let found = text_of(Flavor::Zola, Stem::Home);
            let table = found.strip_prefix("+++\n# made by us\n").and_then(|rest| rest.strip_suffix("+++"));
            let table: toml::Table = table.unwrap().parse().unwrap();
            assert_eq!(table["title"].as_str(), Some(text));
            assert_eq!(table.get("description").map(|value| value.as_str().unwrap()), no_empty(text));
            assert_eq!(table["weight"].as_integer(), Some(3));
            assert_eq!(table["sort_by"].as_str(), Some("weight"));

            let found = text_of(Flavor::Docusaurus, Stem::Code("4xx".to_owned(), 486.into()));
            let lines: Vec<_> = found.lines().collect();
            let (first, last) = (&lines[..2], &lines[lines.len() - 2..]);
            assert_eq!((first, last), (&["---", "# made by us"][..], &["sidebar_position: 3", "---"][..]));
            let value = |key: &str| -> Option<String> {
                let json = lines.iter().find_map(|line| line.strip_prefix(key))?;
                serde_json::from_str(json).unwrap()
            };
            let shown = text.replace('\\', "＼").replace('<', "＜");
            assert_eq!(value("title: "), Some(shown.clone()));
            assert_eq!(value("description: ").as_deref(), no_empty(&shown));
            let found = text_of(Flavor::Starlight, Stem::Code("4xx".to_owned(), 486.into()));
            assert!(found.contains(&format!("title: {}\n", serde_json::json!(text))), "{found}");
        }
    }

    #[test]
    fn a_title_is_escaped_where_starlight_does_not() {
        let place = Location { tag: "en".to_owned(), is_first: true, stem: Stem::Home };
        let text = |title: &str| {
            let front = Front { title: title.to_owned(), description: String::new(), position: None };
            front.text(Flavor::Starlight, &place, "x").unwrap()
        };
        let found = text("a & </title>");
        assert!(
            found.ends_with("\nhead:\n  - tag: title\n    content: \"a &amp; &lt;/title&gt;\"\n---"),
            "{found}"
        );
        assert!(!text("486 Busy Here").contains("head:"));
    }

    fn no_empty(text: &str) -> Option<&str> {
        Some(text).filter(|text| !text.is_empty())
    }
}
