//! The answers of `serve`, and how it deals with hostile clients.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::{copy_data, refused, root};

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

    /// The most memory that the program has had, in KiB; 0 if the system does not say.
    fn peak_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        line.split_whitespace().next().map_or(0, |number| number.parse().unwrap())
    }

    /// Connects, and sends some bytes.
    fn send(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(bytes).unwrap();
        stream
    }

    /// Sends a request for a path, and returns the whole response.
    fn ask(&self, method: &str, path: &str) -> String {
        let host = &self.address;
        let request = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        response(self.send(request.as_bytes()))
    }
}

/// Everything that is sent until the connection ends.
fn response(mut stream: TcpStream) -> String {
    let mut response = Vec::new();
    stream.read_to_end(&mut response).unwrap();
    String::from_utf8_lossy(&response).into_owned()
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
    // A fault in one language does not stop the others.
    assert!(served.ask("GET", "/ko/486/").starts_with("HTTP/1.1 404"));
    assert!(served.ask("GET", "/es/486/").starts_with("HTTP/1.1 200"));
    let records = folder.path().join("records/sip-response/4xx.toml");
    let facts = fs::read_to_string(&records).unwrap();
    fs::write(&records, facts.replace("code = 486", "code = 4860")).unwrap();
    let wrong = served.ask("GET", "/es/486/");
    assert!(wrong.starts_with("HTTP/1.1 500") && wrong.contains("error[code_out_of_range]"), "{wrong}");
    fs::write(&records, facts).unwrap();
    fs::write(&words, text).unwrap();
    assert!(served.ask("GET", "/ko/486/").starts_with("HTTP/1.1 200"));

    // The port is taken.
    let port = served.address.rsplit_once(':').unwrap().1;
    assert!(refused(folder.path(), &["serve", "--port", port], 3).contains("name another with --port"));
}

/// A browser that was led here by somebody else's host name for this machine gets nothing (DNS rebinding).
#[test]
fn serve_answers_only_to_names_of_this_machine() {
    let served = Served::new(root());
    let port = served.address.rsplit_once(':').unwrap().1;
    let ask = |header: &str| response(served.send(format!("GET /ko/ HTTP/1.1\r\n{header}\r\n").as_bytes()));
    for host in [&format!("localhost:{port}"), &format!("[::1]:{port}"), &format!("LocalHost:{port}")] {
        let page = ask(&format!("Host: {host}\r\n"));
        assert!(page.starts_with("HTTP/1.1 200"), "{host}: {page}");
    }
    for header in [
        format!("Host: example.org:{port}\r\n"),
        format!("Host: localhost.example.org:{port}\r\n"),
        format!("Host: 127.0.0.1.example.org:{port}\r\n"),
        "Host: localhost\r\n".to_owned(),
        "Host: 127.0.0.1:1\r\n".to_owned(),
        "Host:\r\n".to_owned(),
        String::new(),
        format!("Host: localhost:{port}\r\nHost: example.org:{port}\r\n"),
    ] {
        let answer = ask(&header);
        assert!(answer.starts_with("HTTP/1.1 421") && !answer.contains("<html"), "{header}: {answer}");
    }
    let host = &served.address;
    let elsewhere = format!("GET http://example.org:{port}/ko/ HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let answer = response(served.send(elsewhere.as_bytes()));
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
}

#[test]
fn serve_knows_two_methods_and_reads_no_body() {
    let served = Served::new(root());
    let host = &served.address;
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"] {
        // The body that is announced never comes.
        let request = format!("{method} /ko/ HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000000\r\n\r\n");
        let start = Instant::now();
        let mut stream = served.send(request.as_bytes());
        let mut status = [0; 12];
        stream.read_exact(&mut status).unwrap();
        assert_eq!(&status, b"HTTP/1.1 405", "{method}");
        assert!(start.elapsed() < Duration::from_secs(3), "{method} took {:?}", start.elapsed());
        let answer = response(stream);
        assert!(answer.contains("Allow: GET, HEAD\r\n"), "{method}: {answer}");
    }
    // A body that does come does not destroy the answer.
    let mut request =
        format!("POST /ko/ HTTP/1.1\r\nHost: {host}\r\nContent-Length: 500000\r\n\r\n").into_bytes();
    request.resize(request.len() + 500_000, b'x');
    let answer = response(served.send(&request));
    assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
}

/// Clients that begin a request and then stop do not keep others waiting.
#[test]
fn serve_goes_on_while_clients_stand_still() {
    let served = Served::new(root());
    let host = &served.address;
    let mut still = Vec::new();
    for _ in 0..8 {
        let post = format!("POST /ko/ HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000000\r\n\r\nx");
        still.push(served.send(post.as_bytes()));
    }
    for _ in 0..25 {
        still.push(served.send(format!("GET /ko/ HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes()));
    }
    for _ in 0..200 {
        still.push(served.send(b""));
    }
    for path in ["/ko/486/", "/ko/", "/"] {
        let start = Instant::now();
        let page = served.ask("GET", path);
        assert!(page.starts_with("HTTP/1.1 200"), "{path}: {page}");
        assert!(start.elapsed() < Duration::from_secs(3), "{path} took {:?}", start.elapsed());
    }
    drop(still);
}

/// However many clients there are, and however slowly they send, each connection ends.
#[test]
fn serve_ends_connections_that_lead_nowhere() {
    let served = Served::new(root());
    let mut idle: Vec<_> = (0..300).map(|_| served.send(b"")).collect();
    let start = Instant::now();
    let mut slow = idle.pop().unwrap();
    let mut cut = idle.swap_remove(0);
    // Clients beyond the limit wait, and are then served.
    let page = served.ask("GET", "/ko/486/");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(start.elapsed() < Duration::from_secs(9), "the page took {:?}", start.elapsed());
    assert_eq!(cut.read(&mut [0]).unwrap_or(0), 0, "an idle connection was answered");
    drop(idle);

    let start = Instant::now();
    slow.write_all(b"GET /ko/ HTTP/1.1\r\n").unwrap();
    while slow.write_all(b"a: b\r\n").is_ok() {
        assert!(start.elapsed() < Duration::from_secs(9), "a header that trickles is still read");
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn serve_refuses_large_headers_without_keeping_them() {
    let served = Served::new(root());
    let host = &served.address;
    let request = |size: usize| {
        format!("GET /ko/486/ HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\n\r\n", "x".repeat(size))
    };
    assert!(response(served.send(request(12 << 10).as_bytes())).starts_with("HTTP/1.1 200"));
    for size in [17 << 10, 100 << 10] {
        let answer = response(served.send(request(size).as_bytes()));
        assert!(answer.starts_with("HTTP/1.1 431"), "{size}: {answer}");
    }
    let many = format!("GET / HTTP/1.1\r\nHost: {host}\r\n{}\r\n", "a: b\r\n".repeat(2_000));
    assert!(response(served.send(many.as_bytes())).starts_with("HTTP/1.1 431"));

    let before = served.peak_memory();
    let mut stream = served.send(format!("GET / HTTP/1.1\r\nHost: {host}\r\nCookie: ").as_bytes());
    let block = vec![b'x'; 1 << 20];
    let taken = (0..200).take_while(|_| stream.write_all(&block).is_ok()).count();
    assert!(taken < 100, "{taken} MiB of a header were read");
    let grown = served.peak_memory() - before;
    assert!(grown < 8 << 10, "the program grew by {grown} KiB");
    assert!(served.ask("GET", "/ko/486/").starts_with("HTTP/1.1 200"));
}

#[cfg(unix)]
#[test]
fn serve_ends_at_an_interrupt() {
    let mut served = Served::new(root());
    let _still = served.send(b"GET / HTTP/1.1\r\n");
    let process = served.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &process]).status().unwrap().success());
    let start = Instant::now();
    while served.child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "the program is still running");
        std::thread::sleep(Duration::from_millis(20));
    }
}
