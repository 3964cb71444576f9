//! The files that pages load: style, scripts, icon and search indexes. Each name contains a hash of the file.

use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../templates/site/site.css");
const SCRIPT: &str = include_str!("../templates/site/site.js");
const TABLE: &str = include_str!("../templates/site/table.js");
const SOURCES: &str = include_str!("../templates/site/sources.js");
const NOT_FOUND: &str = include_str!("../templates/site/not-found.js");
/// The search rules, which load together with the index.
const SEARCH: &str = include_str!("../templates/site/search.js");
const FAVICON: &str = include_str!("../templates/site/favicon.svg");

/// The files that pages load, and their paths.
pub(crate) struct Assets {
    pub(crate) style: String,
    /// The script of every page.
    pub(crate) script: String,
    /// The script of pages with the table of all codes.
    pub(crate) table: String,
    /// The script of the page of the sources.
    pub(crate) sources: String,
    /// The script of the page for addresses that do not exist.
    pub(crate) not_found: String,
    pub(crate) favicon: String,
    pub(crate) search: String,
    files: Vec<(String, Vec<u8>)>,
}

impl Assets {
    pub(crate) fn new() -> Self {
        let mut files = Vec::new();
        let style = add(&mut files, "site", "css", compact(STYLE));
        let script = add(&mut files, "site", "js", code(SCRIPT));
        let table = add(&mut files, "table", "js", code(TABLE));
        let sources = add(&mut files, "sources", "js", code(SOURCES));
        let not_found = add(&mut files, "not-found", "js", code(NOT_FOUND));
        let favicon = add(&mut files, "icon", "svg", FAVICON.to_owned());
        let search = add(&mut files, "find", "js", code(SEARCH));
        Self { style, script, table, sources, not_found, favicon, search, files }
    }

    /// Adds a file, and returns its path.
    pub(crate) fn add(&mut self, stem: &str, ending: &str, text: String) -> String {
        add(&mut self.files, stem, ending, text)
    }

    /// All files by their paths.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

/// A style sheet without comments and unneeded spaces. Its strings must not contain any text that is replaced.
fn compact(style: &str) -> String {
    let lines: String = style.lines().map(str::trim).filter(|line| !is_comment(line)).collect();
    lines.replace("; }", "}").replace(" { ", "{").replace("; ", ";").replace(": ", ":")
}

/// A script without its comments, its indentation and the line ends that mean nothing. None of its strings and templates
/// may span lines, and no comment may follow code on a line.
fn code(script: &str) -> String {
    let lines =
        script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let lines = lines.filter(|line| !is_comment(line));
    lines.flat_map(|line| [line, if line.ends_with([';', ',', '{', '(', '[']) { "" } else { "\n" }]).collect()
}

/// Whether a line is a comment and nothing else.
fn is_comment(line: &str) -> bool {
    line.starts_with("/*") && line.ends_with("*/")
}

fn add(files: &mut Vec<(String, Vec<u8>)>, stem: &str, ending: &str, text: String) -> String {
    let mut hash = base16ct::lower::encode_string(&Sha256::digest(&text));
    hash.truncate(10);
    let path = format!("assets/{stem}-{hash}.{ending}");
    files.push((path.clone(), text.into_bytes()));
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_loses_only_its_spaces() {
        let style = "/* Paper. */\n@media print {\n  .a b { color: red; margin: 0 1px; }\n}\n";
        assert_eq!(compact(style), "@media print {.a b{color:red;margin:0 1px}}");
        let strings = STYLE.split('"').skip(1).step_by(2);
        let changed: Vec<_> = strings.filter(|text| compact(text) != text.trim()).collect();
        assert_eq!(changed, [""; 0]);
    }

    #[test]
    fn a_script_loses_only_comments_and_spaces() {
        assert_eq!(
            code("// Why.\nif (a) {\n  b(\"// c\");\n\n  /* Part */\n}\nd()\n"),
            "if (a) {b(\"// c\");}\nd()\n"
        );
        for script in [SCRIPT, TABLE, SOURCES, NOT_FOUND, SEARCH] {
            assert_eq!(script.matches('`').count() % 2, 0);
            let templates = script.split('`').skip(1).step_by(2);
            assert_eq!(templates.filter(|text| text.contains('\n')).collect::<Vec<_>>(), [""; 0]);
            assert!(script.lines().all(|line| !line.trim_end().ends_with('\\')));
            assert!(code(script).lines().all(|line| !line.contains("// ") && !line.contains("/*")));
        }
    }
}
