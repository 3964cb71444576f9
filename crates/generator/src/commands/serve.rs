//! Showing the site on this machine.

mod connection;

use std::fmt;
use std::io::{self, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use clap::Args;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderValue, LOCATION,
    X_CONTENT_TYPE_OPTIONS,
};
use hyper::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use phrasebook_dataset::Tree;
use phrasebook_finding::shown_lines;
use tokio::runtime::Builder;
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

use super::site;
use super::which::Which;
use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;
use crate::site::{Base, BaseError, POLICY};
use phrasebook_output::Files;

/// Show the site on this machine; changes in records and locales show when a page is loaded again
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  sip-phrasebook serve --port 8000")]
pub(crate) struct Serve {
    /// Port; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8000)]
    port: u16,
    #[command(flatten)]
    which: Which,
}

impl Serve {
    /// Serves the site until the program is stopped, to this machine alone.
    pub(crate) fn run(self, session: Session) -> Result<Outcome, Error> {
        let asked = self.port;
        let failed = |source: io::Error| Error::Serve { port: asked, source: source.into() };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, asked)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let address = format!("http://{}:{port}/", Ipv4Addr::LOCALHOST);
        let base: Base =
            address.parse().map_err(|error: BaseError| Error::Serve { port: asked, source: error.into() })?;
        let source = Source { session, which: self.which, base };
        let shown = source.make(source.session.tree()?)?;
        let site = Arc::new(Site { port, source, shown: Arc::new(Mutex::new(shown)) });
        // This runs until it is stopped, so it cannot wait for the end to say where to look.
        let _ = writeln!(io::stderr(), "{address} shows the site; stop it with Ctrl-C");
        let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(failed)?;
        runtime.block_on(connection::serve(listener, site)).map_err(failed)?;
        Ok(Outcome::default())
    }
}

/// What the site is made from.
struct Source {
    session: Session,
    which: Which,
    base: Base,
}

impl Source {
    fn make(&self, tree: Tree) -> Result<Shown, Error> {
        let files = site::current(&self.session, &self.which, &self.base)?;
        Ok(Shown { tree, files: Arc::new(files) })
    }
}

/// What is shown, and what it was made from.
struct Shown {
    tree: Tree,
    files: Arc<Files>,
}

type Answer = Response<Full<Bytes>>;

/// The site, as every connection sees it.
struct Site {
    port: u16,
    source: Source,
    /// Whoever makes the files again holds this, so they are made once for all who wait.
    shown: Arc<Mutex<Shown>>,
}

impl Site {
    /// Answers a request, whose body stays unread.
    async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Answer {
        if !is_for(request.uri(), request.headers(), self.port) {
            let message = format!("this is the site of localhost:{} and of no other host\n", self.port);
            return plain(StatusCode::MISDIRECTED_REQUEST, message);
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD are answered\n");
            answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            return answer;
        }
        let path = request.uri().path().to_owned();
        match self.refresh(&path).await {
            Ok(files) => page(&path, &files),
            Err(message) => plain(StatusCode::INTERNAL_SERVER_ERROR, message),
        }
    }

    /// The files to answer a request with, made again if records or locales have changed; else what is wrong.
    async fn refresh(self: Arc<Self>, path: &str) -> Result<Arc<Files>, String> {
        let mut shown = Arc::clone(&self.shown).lock_owned().await;
        // What a page loads has another name when it changes.
        if path.starts_with("/assets/") {
            return Ok(Arc::clone(&shown.files));
        }
        // A connection may be cut while this runs; the next then finds what it made.
        let work = spawn_blocking(move || {
            let tree = self.source.session.tree()?;
            if tree != shown.tree {
                *shown = self.source.make(tree)?;
            }
            Ok(Arc::clone(&shown.files))
        });
        let text = |error: &dyn fmt::Display| format!("{}\n", shown_lines(&error.to_string()));
        work.await.map_err(|error| text(&error))?.map_err(|error: Error| text(&error))
    }
}

/// Whether a request names this machine at this port, and nothing else.
///
/// A name of somebody's own that leads here would let that somebody's pages read this site.
fn is_for(uri: &Uri, headers: &HeaderMap, port: u16) -> bool {
    let is_ours = |authority: &str| {
        let authority = authority.to_ascii_lowercase();
        ["localhost", "127.0.0.1", "[::1]"].iter().any(|host| match authority.strip_prefix(host) {
            Some("") => port == 80,
            Some(rest) => rest.strip_prefix(':') == Some(port.to_string().as_str()),
            None => false,
        })
    };
    let mut hosts = headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    host.to_str().is_ok_and(is_ours) && uri.authority().is_none_or(|authority| is_ours(authority.as_str()))
}

/// The page or other file with this path.
fn page(path: &str, files: &Files) -> Answer {
    let path = path.strip_prefix('/').unwrap_or(path);
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() };
    if let Some(bytes) = files.get(&file) {
        return found(StatusCode::OK, &file, bytes);
    }
    if files.contains_key(&format!("{path}/index.html"))
        && let Ok(location) = HeaderValue::try_from(format!("/{path}/"))
    {
        let mut answer = plain(StatusCode::MOVED_PERMANENTLY, "");
        answer.headers_mut().insert(LOCATION, location);
        return answer;
    }
    let bytes = files.get("404.html").map(Vec::as_slice).unwrap_or_default();
    found(StatusCode::NOT_FOUND, "404.html", bytes)
}

fn found(status: StatusCode, file: &str, bytes: &[u8]) -> Answer {
    let kind = match file.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
    let is_lasting = file.starts_with("assets/");
    let caching = if is_lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
    answer(status, kind, caching, bytes.to_vec())
}

fn plain(status: StatusCode, text: impl Into<Bytes>) -> Answer {
    answer(status, "text/plain; charset=utf-8", "no-cache", text)
}

fn answer(status: StatusCode, kind: &'static str, caching: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::new(body.into()));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(policy) = HeaderValue::try_from(format!("{POLICY}; frame-ancestors 'none'")) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: bool, uri: &str, hosts: &[&'static str], port: u16) {
        let mut headers = HeaderMap::new();
        for host in hosts {
            headers.append(HOST, HeaderValue::from_static(host));
        }
        assert_eq!(is_for(&uri.parse().unwrap(), &headers, port), expected, "{uri} {hosts:?} {port}");
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        check(true, "/", &["localhost:8000"], 8000);
        check(true, "/", &["LOCALHOST:8000"], 8000);
        check(true, "/", &["127.0.0.1:8000"], 8000);
        check(true, "/", &["[::1]:8000"], 8000);
        check(true, "/", &["localhost"], 80);
        check(true, "http://localhost:8000/", &["localhost:8000"], 8000);
        check(false, "/", &["localhost"], 8000);
        check(false, "/", &["localhost:8001"], 8000);
        check(false, "/", &["localhost:80000"], 8000);
        check(false, "/", &["localhost.example:8000"], 8000);
        check(false, "/", &["localhost:8000.example"], 8000);
        check(false, "/", &["example.org:8000"], 8000);
        check(false, "/", &["127.0.0.1.example:8000"], 8000);
        check(false, "/", &[""], 8000);
        check(false, "/", &[], 8000);
        check(false, "/", &["localhost:8000", "localhost:8000"], 8000);
        check(false, "http://example.org/", &["localhost:8000"], 8000);
    }
}
