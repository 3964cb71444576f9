//! Where pages are in the folders of a tool, and how one links to another.

use phrasebook_dataset::View;
use phrasebook_registry::Key;

use super::tool::Flavor;
use crate::address::Subject;

/// Where the page of a subject is in one language.
pub(super) struct Location {
    pub(super) tag: String,
    /// Whether the language is the site's default.
    pub(super) is_first: bool,
    pub(super) stem: Stem,
}

/// The place among the pages of a language.
pub(super) enum Stem {
    /// The table of all codes.
    Home,
    /// A group, by its id.
    Group(String),
    /// A code, in the folder of its group.
    Code(String, Key),
}

/// The pages of a language, each with its path on the HTML site.
pub(super) fn all(view: &View, tag: &str) -> Vec<(String, Stem)> {
    let mut all = vec![(Subject::Home.path("", Some(tag)), Stem::Home)];
    for group in &view.groups {
        all.push((Subject::Group(&group.id).path("", Some(tag)), Stem::Group(group.id.clone())));
        let keys = group.rows.iter().map(|row| &row.key);
        all.extend(
            keys.map(|key| {
                (Subject::Code(key).path("", Some(tag)), Stem::Code(group.id.clone(), key.clone()))
            }),
        );
    }
    all
}

impl Location {
    pub(super) fn is_section(&self) -> bool {
        !matches!(self.stem, Stem::Code(..))
    }

    /// The path of the file below the folder of a site.
    pub(super) fn file(&self, flavor: Flavor, folder: &str) -> String {
        let (tag, name) = (&self.tag, self.name(flavor));
        match flavor {
            Flavor::Mdbook => format!("{tag}/src/{name}.md"),
            Flavor::Docusaurus if self.is_first => format!("docs/{folder}/{name}.md"),
            Flavor::Docusaurus => {
                format!("i18n/{tag}/docusaurus-plugin-content-docs/current/{folder}/{name}.md")
            }
            Flavor::Starlight => format!("src/content/docs/{}/{folder}/{name}.md", tag.to_lowercase()),
            Flavor::Hugo => format!("content/{tag}/{folder}/{name}.md"),
            Flavor::Zola => format!("content/{folder}/{name}{}.md", self.ending()),
        }
    }

    /// The address of this place in a link on the page at `here`; none if the tool has no such link.
    pub(super) fn from(&self, here: &Self, flavor: Flavor, folder: &str) -> Option<String> {
        let name = self.name(flavor);
        let is_same = self.tag == here.tag;
        let up = |levels: usize| "../".repeat(levels);
        let depth = usize::from(!matches!(here.stem, Stem::Home));
        Some(match flavor {
            Flavor::Mdbook if is_same => format!("{}{name}.md", up(depth)),
            // The books of all languages are built side by side.
            Flavor::Mdbook => format!("{}{}/{name}.html", up(depth + 1), self.tag),
            Flavor::Docusaurus if is_same => {
                let beside = if depth == 0 { "./".to_owned() } else { up(depth) };
                format!("{beside}{name}.md")
            }
            // Each language is a separate site, and the path between two of them depends on the server.
            Flavor::Docusaurus => return None,
            // Its Markdown has only addresses. They are relative, so they work below any path.
            Flavor::Starlight => {
                let depth = depth + usize::from(!here.is_section());
                if is_same {
                    format!("{}{}", if depth == 0 { "./".to_owned() } else { up(depth) }, self.address())
                } else {
                    format!("{}{}/{folder}/{}", up(depth + 2), self.tag.to_lowercase(), self.address())
                }
            }
            Flavor::Hugo if is_same => format!("{{{{< relref \"/{folder}/{name}.md\" >}}}}"),
            Flavor::Hugo => {
                format!(
                    "{{{{< relref path=\"/{folder}/{name}.md\" lang=\"{}\" >}}}}",
                    self.tag.to_lowercase()
                )
            }
            Flavor::Zola => format!("@/{folder}/{name}{}.md", self.ending()),
        })
    }

    /// The name of the file among those of its language, without an ending.
    fn name(&self, flavor: Flavor) -> String {
        let index = if matches!(flavor, Flavor::Hugo | Flavor::Zola) { "_index" } else { "index" };
        match &self.stem {
            Stem::Home => index.to_owned(),
            Stem::Group(id) => format!("{id}/{index}"),
            Stem::Code(group, code) => format!("{group}/{code}"),
        }
    }

    /// The path of the page where every page is a folder.
    fn address(&self) -> String {
        match &self.stem {
            Stem::Home => String::new(),
            Stem::Group(id) => format!("{id}/"),
            Stem::Code(group, code) => format!("{group}/{code}/"),
        }
    }

    /// The language in a file's name, if its folder does not name it.
    fn ending(&self) -> String {
        if self.is_first { String::new() } else { format!(".{}", self.tag) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(tag: &str, stem: Stem) -> Location {
        Location { tag: tag.to_owned(), is_first: tag == "en", stem }
    }

    #[track_caller]
    fn check(flavor: Flavor, expected: [Option<&str>; 4]) {
        let code = |tag, code: u32| place(tag, Stem::Code("4xx".to_owned(), code.into()));
        let here = code("en", 486);
        let home = place("en", Stem::Home);
        let found = [
            code("en", 487).from(&here, flavor, "codes"),
            home.from(&here, flavor, "codes"),
            here.from(&home, flavor, "codes"),
            code("zh-CN", 486).from(&here, flavor, "codes"),
        ];
        assert_eq!(found.each_ref().map(Option::as_deref), expected);
    }

    /// From a code to a neighbour, to the table, from the table to the code, and to another language.
    #[test]
    fn links_are_those_of_the_tool() {
        check(
            Flavor::Mdbook,
            [
                Some("../4xx/487.md"),
                Some("../index.md"),
                Some("4xx/486.md"),
                Some("../../zh-CN/4xx/486.html"),
            ],
        );
        check(Flavor::Docusaurus, [Some("../4xx/487.md"), Some("../index.md"), Some("./4xx/486.md"), None]);
        check(
            Flavor::Starlight,
            [
                Some("../../4xx/487/"),
                Some("../../"),
                Some("./4xx/486/"),
                Some("../../../../zh-cn/codes/4xx/486/"),
            ],
        );
        check(
            Flavor::Hugo,
            [
                Some("{{< relref \"/codes/4xx/487.md\" >}}"),
                Some("{{< relref \"/codes/_index.md\" >}}"),
                Some("{{< relref \"/codes/4xx/486.md\" >}}"),
                Some("{{< relref path=\"/codes/4xx/486.md\" lang=\"zh-cn\" >}}"),
            ],
        );
        check(
            Flavor::Zola,
            [
                Some("@/codes/4xx/487.md"),
                Some("@/codes/_index.md"),
                Some("@/codes/4xx/486.md"),
                Some("@/codes/4xx/486.zh-CN.md"),
            ],
        );
    }
}
