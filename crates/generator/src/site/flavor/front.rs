//! Front matter: what a page says of itself to the tool that makes a site of it.

use serde::Serialize;

use super::super::edition::Edition;
use super::location::Location;
use super::tool::Flavor;
use crate::Error;
use crate::escape::Markdown;

/// What a page says of itself.
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
    /// How Zola sorts the pages of a section; Hugo sorts by weight unasked.
    #[serde(skip_serializing_if = "Option::is_none")]
    sort_by: Option<&'static str>,
}

impl Front {
    /// The front matter with what encloses it, and with a line that says where the page comes from.
    pub(super) fn text(&self, flavor: Flavor, place: &Location, generated: &str) -> Result<String, Error> {
        let comment = comment(generated);
        let position = |key: &str| self.position.map(|position| format!("{key}{position}"));
        Ok(match flavor {
            Flavor::Mdbook => format!("<!-- {} -->", Markdown::portable(generated, flavor.reader())),
            Flavor::Docusaurus => self.yaml(&comment, position("sidebar_position: ")),
            Flavor::Starlight => self.yaml(&comment, position("sidebar:\n  order: ")),
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

    /// Every string of JSON is one of YAML (YAML 1.2.2, section 1.2).
    fn yaml(&self, comment: &str, position: Option<String>) -> String {
        let string = |text: &str| serde_json::Value::from(text).to_string();
        let mut lines = vec![format!("title: {}", string(&self.title))];
        if !self.description.is_empty() {
            lines.push(format!("description: {}", string(&self.description)));
        }
        lines.extend(position);
        format!("---\n{comment}{}\n---", lines.join("\n"))
    }
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

/// A line that YAML and TOML pass over.
fn comment(text: &str) -> String {
    format!("# {}\n", text.replace(char::is_control, " "))
}

#[cfg(test)]
mod tests {
    use super::super::location::Stem;
    use super::*;

    /// Values come back as they were, whatever they hold.
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

            let found = text_of(Flavor::Docusaurus, Stem::Code("4xx".to_owned(), 486));
            let lines: Vec<_> = found.lines().collect();
            let (first, last) = (&lines[..2], &lines[lines.len() - 2..]);
            assert_eq!((first, last), (&["---", "# made by us"][..], &["sidebar_position: 3", "---"][..]));
            let value = |key: &str| -> Option<String> {
                let json = lines.iter().find_map(|line| line.strip_prefix(key))?;
                serde_json::from_str(json).unwrap()
            };
            assert_eq!(value("title: ").as_deref(), Some(text));
            assert_eq!(value("description: ").as_deref(), no_empty(text));
        }
    }

    fn no_empty(text: &str) -> Option<&str> {
        Some(text).filter(|text| !text.is_empty())
    }
}
