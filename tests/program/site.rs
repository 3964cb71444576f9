//! The site: wrong arguments, and equal output in each run.

use std::fs;
use std::path::Path;
use std::process::Command;

use phrasebook_dataset::{Dataset, LoadOptions, Locale, Tree};
use phrasebook_generator::LOAD_OPTIONS;
use phrasebook_generator::root::embedded;
use phrasebook_output::{Collected, Files};
use phrasebook_site::{MESSAGES, SHARED_MESSAGES, Settings};

use crate::another_root;
use crate::common::{refused, root, run, run_in};

#[test]
fn the_site_is_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let [once, twice] = ["once", "twice"].map(|name| folder.path().join(name).to_string_lossy().into_owned());
    for out in [&once, &twice] {
        assert!(run(&["site", "--out", out, "--base-url", "https://example.org/a"]).status.success());
    }
    let same = Command::new("diff").args(["-r", &once, &twice]).output().unwrap();
    assert!(same.status.success(), "{}", String::from_utf8_lossy(&same.stdout));

    // The address means the same with and without the slash at the end.
    let check = ["site", "--out", &once, "--base-url", "https://example.org/a/", "--check"];
    assert!(run(&check).status.success());
    let page = folder.path().join("once/ko/486/index.html");
    fs::write(&page, "edited").unwrap();
    assert!(refused(root(), &check, 1).contains("ko/486/index.html is stale"));
    let again = ["site", "--out", &once, "--base-url", "https://example.org/a/"];
    assert!(refused(root(), &again, 3).contains("ko/486/index.html has been edited"));
    assert!(run(&[again.as_slice(), &["--force"]].concat()).status.success());
    assert!(run(&check).status.success());
}

#[test]
fn without_a_base_url_no_address_is_absolute() {
    let folder = tempfile::tempdir().unwrap();
    let output = run_in(folder.path(), &["site", "--lang", "es,ko", "--out", "site"]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("need --base-url"));
    let read = |path: &str| fs::read_to_string(folder.path().join("site").join(path));
    let page = read("ko/486/index.html").unwrap();
    assert!(page.contains("<link rel=\"alternate\" hreflang=\"es\" href=\"../../es/486/\">"), "{page}");
    assert!(!page.contains("rel=\"canonical\"") && !page.contains("hreflang=\"en\""), "{page}");
    assert!(read("404.html").unwrap().contains("href=\"/ko/\""));
    assert!(read("sitemap.xml").is_err() && read("en/index.html").is_err());
}

#[test]
fn lowercase_stubs_lead_to_the_pages() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    let plain =
        ["site", "--lang", "zh-CN,ko", "--base-url", "https://example.org/", "--out", site.to_str().unwrap()];
    let with_stubs = [plain.as_slice(), &["--lowercase-stubs"]].concat();
    // On a file system that ignores case, they are refused.
    fs::create_dir(folder.path().join("case")).unwrap();
    if folder.path().join("CASE").exists() {
        assert!(refused(root(), &with_stubs, 3).contains("leave out --lowercase-stubs"));
        return;
    }
    assert!(run(&with_stubs).status.success());
    let stub = fs::read_to_string(site.join("zh-cn/q850/17/index.html")).unwrap();
    assert!(stub.contains("content=\"0; url=../../../zh-CN/q850/17/\""), "{stub}");
    assert!(stub.contains("<link rel=\"canonical\" href=\"https://example.org/zh-CN/q850/17/\">"), "{stub}");
    let count = |tag: &str| walk(&site.join(tag));
    assert_eq!(count("zh-cn"), count("zh-CN"));
    assert!(!fs::read_to_string(site.join("sitemap.xml")).unwrap().contains("zh-cn"));
    assert!(run(&[with_stubs.as_slice(), &["--check"]].concat()).status.success());
    // A run without the option removes them.
    assert!(run(&plain).status.success());
    assert!(!site.join("zh-cn").exists() && site.join("zh-CN/486/index.html").exists());
}

/// How many files a folder and its subfolders have.
fn walk(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
}

#[test]
fn pictures_need_their_feature_and_the_address_of_the_site() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site").to_string_lossy().into_owned();
    let without_address = refused(root(), &["site", "--pictures", "--out", &site], 2);
    assert!(without_address.contains("--base-url"), "{without_address}");
    if !cfg!(feature = "pictures") {
        let pictures = ["site", "--pictures", "--base-url", "https://example.org/", "--out", &site];
        assert!(refused(root(), &pictures, 3).contains("--features pictures"));
    }
}

#[test]
fn wrong_arguments_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    for url in [
        "example.org",
        "ftp://example.org/",
        "https://example.org/?a",
        "https://a:b@example.org/",
        "https://",
    ] {
        let said = refused(out, &["site", "--out", "site", "--base-url", url], 2);
        assert!(said.contains("https://example.org/sip/"), "{said}");
    }
    for folder in ["-", ""] {
        assert!(refused(out, &["site", "--out", folder], 2).contains("--out names a folder"));
    }
    assert!(
        refused(out, &["site", "--out", "site", "--dataset", "x"], 2)
            .contains("there are sip-response, q850")
    );
    assert_eq!(fs::read_dir(out).unwrap().count(), 0);

    // A catalog with two datasets and no words for a site.
    another_root::catalog(out);
    assert!(refused(out, &["site", "--out", "site"], 2).contains("--dataset: light, sound"));
    let said = refused(out, &["site", "--out", "site", "--dataset", "light"], 3);
    assert!(said.contains("write locales/en/site.ftl"), "{said}");
    assert!(!out.join("site").exists());
}

#[test]
fn a_users_own_catalog_has_a_site() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    another_root::catalog(out);
    let words = fs::read_to_string(root().join("locales/en/site.ftl")).unwrap();
    // One of the languages is written from right to left.
    fs::rename(out.join("locales/fr"), out.join("locales/ar")).unwrap();
    for tag in ["ar", "de", "en"] {
        let words = words.replace(" = ", &format!(" = {tag} "));
        fs::write(out.join(format!("locales/{tag}/site.ftl")), words).unwrap();
    }
    assert!(run_in(out, &["mark-current", "--all"]).status.success());
    let allow = |path: &str| {
        let path = out.join(path);
        let states = fs::read_to_string(&path).unwrap();
        fs::write(path, states.replace("\" }", "\", allow = [\"wrong_script\"] }")).unwrap();
    };
    for file in ["light", "site", "sound", "ui"] {
        allow(&format!("locales/ar/{file}.state.toml"));
    }
    let output =
        run_in(out, &["site", "--out", "site", "--dataset", "light", "--base-url", "https://example.org"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = fs::read_to_string(out.join("site/ar/1/index.html")).unwrap();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(page.contains("fr &#60;script&#62;alert(1)&#60;/script&#62;"), "{page}");
    assert!(page.contains("\"name\":\"fr \\u003cscript>alert(1)\\u003c/script>\""), "{page}");
    assert!(!out.join("site/en/sources").exists() && !page.contains("id=\"example\""));

    // A group can have the same name as a page of the site.
    let dataset = out.join("records/light/dataset.toml");
    let text = fs::read_to_string(&dataset).unwrap().replace("id = \"all\"", "id = \"about\"");
    fs::write(&dataset, text).unwrap();
    for tag in ["ar", "de", "en"] {
        for file in ["light.ftl", "light.state.toml"] {
            let path = out.join(format!("locales/{tag}/{file}"));
            let text = fs::read_to_string(&path).unwrap().replace("kind-all", "kind-about");
            fs::write(&path, text).unwrap();
        }
    }
    let said = refused(out, &["site", "--out", "other", "--dataset", "light"], 3);
    assert!(said.contains("two pages have the path") && said.contains("/about/index.html"), "{said}");
    assert!(!out.join("other").exists());
}

/// Renders the site of a dataset in some of its locales.
fn rendered(dataset: &Dataset, locales: Vec<&Locale>) -> Files {
    let collected = Collected::default();
    phrasebook_site::render(&[(dataset, locales)], Settings::default(), &collected).unwrap();
    collected.into_files()
}

fn page<'f>(files: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(&files[path]).unwrap()
}

#[test]
fn what_has_only_a_name_has_no_empty_number() {
    let (dataset, _) = Dataset::load(&embedded(), "sip-cause", &LOAD_OPTIONS).unwrap();
    let files = rendered(&dataset, vec![dataset.source_locale()]);
    let mut pages = files.keys().filter(|path| path.ends_with("index.html")).peekable();
    assert!(pages.peek().is_some());
    for path in pages {
        let page = page(&files, path);
        assert!(!page.contains("<b></b>") && !page.contains("/\"> "), "{path}: {page}");
    }
}

/// The example says why it has a header field, whatever punctuation a language puts around conditions.
#[test]
fn the_example_says_why_a_line_is_there() {
    let mut tree = embedded();
    let words = fs::read_to_string(root().join("locales/zh-CN/ui.ftl")).unwrap();
    let [plain, changed] = ["{ $head }（{ $qualifiers }）", "{ $head } — { $qualifiers }"];
    assert!(words.contains(plain));
    tree.insert("locales/zh-CN/ui.ftl", words.replace(plain, changed));
    let (dataset, _) = Dataset::load(&tree, "sip-response", &LOAD_OPTIONS).unwrap();
    let files = rendered(&dataset, vec![dataset.locale("zh-CN").unwrap()]);
    let page = page(&files, "zh-CN/401/index.html");
    let reason =
        page.split("<mark data-why=\"").skip(1).find(|part| part.contains("\">WWW-Authenticate:")).unwrap();
    assert!(reason.starts_with("必须，RFC 3261 "), "{reason}");
}

const COUNTED: &str = r#"
id = "colour"
version = "1.0.0"
file_stem = "colours"
record_files = ["all.toml"]
messages = { record = "colour" }
column = [
    { name = "code", type = "key" },
    { name = "name", type = "value" },
    { name = "use", type = "label", values = ["common", "rare"], required = true, tally = true },
    { name = "origin", type = "label", values = ["plant", "stone"], required = true, tally = true },
]
[tables]
data = ["code"]
page = ["code", "name", "use", "origin"]
comparison_data = ["code"]
comparison_page = ["code", "name"]
"#;

/// A label that most records have is left out, even if the record has a rare label in another column.
#[test]
fn each_counted_column_leaves_out_its_own_usual_label() {
    let mut tree = Tree::default();
    tree.insert("records/colour/dataset.toml", COUNTED);
    let record = "[[record]]\ncode = 1\nuse = \"common\"\norigin = \"stone\"\n";
    tree.insert("records/colour/all.toml", record);
    tree.insert(
        "locales/en/colour.ftl",
        "dataset = Colours\ncolumn-code = Code\ncolumn-name = Name\ncolumn-use = Use\ncolumn-origin = Origin\n\
         label-use-common = often used\nlabel-use-rare = seldom used\nlabel-origin-plant = of plants\n\
         label-origin-stone = of stones\ncolour-1 = Ochre\n",
    );
    for file in ["site.ftl", "ui.ftl"] {
        let path = format!("locales/en/{file}");
        tree.insert(path.clone(), fs::read_to_string(root().join(path)).unwrap());
    }
    let messages = [SHARED_MESSAGES, MESSAGES];
    let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::new(&messages)).unwrap();
    let files = rendered(&dataset, vec![dataset.source_locale()]);
    let table = page(&files, "en/index.html").split("<tbody").nth(1).unwrap();
    assert!(table.contains("of stones") && !table.contains("often used"), "{table}");
}
