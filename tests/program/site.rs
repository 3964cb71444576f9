//! The site: wrong arguments, equal output in each run, and the answers of `serve`.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::another_root;
use crate::common::{copy_data, root, run, run_in};

/// Runs the program, which has to fail with this exit code, and returns its message.
#[track_caller]
fn refused(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = run_in(folder, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

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
    assert!(refused(out, &["site", "--out", "site", "--dataset", "x"], 2).contains("there are sip-response"));
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

    // A group can have the name of a page of the site.
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

/// A running `serve`, which ends when the value is dropped.
struct Served {
    child: Child,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    fn new(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sip-phrasebook"));
        command.args(["serve", "--port", "0"]).current_dir(folder).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let address =
            line.strip_prefix("http://").and_then(|line| line.split_once('/')).unwrap().0.to_owned();
        Self { child, address }
    }

    /// Sends a request for a path, and returns the whole response.
    fn ask(&self, method: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address)
            .unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).unwrap();
        String::from_utf8_lossy(&response).into_owned()
    }
}

#[test]
fn serve_shows_changes() {
    let folder = tempfile::tempdir().unwrap();
    copy_data(folder.path());
    let served = Served::new(folder.path());
    let page = served.ask("GET", "/ko/486/?a=b");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("통화 중"), "{page}");
    assert!(
        page.contains("Content-Security-Policy: default-src 'none'")
            && page.contains("frame-ancestors 'none'"),
        "{page}"
    );
    assert!(
        page.contains(&format!("<link rel=\"canonical\" href=\"http://{}/ko/486/\">", served.address)),
        "{page}"
    );
    let moved = served.ask("GET", "/ko/486");
    assert!(moved.starts_with("HTTP/1.1 301") && moved.contains("Location: /ko/486/\r\n"), "{moved}");
    for path in [
        "/nowhere",
        "/../Cargo.toml",
        "/%2e%2e/records/sip-response/4xx.toml",
        "//example.org/",
        "/ko/486/index.html/",
    ] {
        assert!(served.ask("GET", path).starts_with("HTTP/1.1 404"), "{path}");
    }
    assert!(served.ask("POST", "/ko/").starts_with("HTTP/1.1 405"));
    let head = served.ask("HEAD", "/ko/");
    assert!(head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"), "{head}");

    let words = folder.path().join("locales/ko/sip-response.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replace("status-486 = 통화 중", "status-486 = 지금 통화 중")).unwrap();
    assert!(served.ask("GET", "/ko/486/").contains("지금 통화 중"));
    fs::write(&words, text.replace("status-486 = 통화 중", "status-486 = 통화 \"중\"")).unwrap();
    let wrong = served.ask("GET", "/ko/486/");
    assert!(wrong.starts_with("HTTP/1.1 500") && wrong.contains("error[illegal_on_wire]"), "{wrong}");
    fs::write(&words, text).unwrap();
    assert!(served.ask("GET", "/ko/486/").starts_with("HTTP/1.1 200"));

    // The port is taken.
    let port = served.address.rsplit_once(':').unwrap().1;
    assert!(refused(folder.path(), &["serve", "--port", port], 3).contains("name another with --port"));
}
