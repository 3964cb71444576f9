//! Shows a set of files as a site, to this machine alone.
//!
//! The server keeps no connection open, and answers only GET and HEAD requests that name this machine, so that no page
//! of another site can read what it shows.

mod connection;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderValue, LOCATION,
    X_CONTENT_TYPE_OPTIONS,
};
use hyper::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use phrasebook_output::Files;
use tokio::runtime::Builder;
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

/// A server that is bound to its port but does not answer yet.
///
/// ```
/// use phrasebook_serve::Server;
///
/// let server = Server::bind(0).unwrap();
/// let address = server.address();
/// assert!(address.starts_with("http://127.0.0.1:") && address.ends_with('/'));
/// ```
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    port: u16,
}

impl Server {
    /// Binds a port of this machine; 0 chooses a free one.
    pub fn bind(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    /// The address of the site's root.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}:{}/", Ipv4Addr::LOCALHOST, self.port)
    }

    /// Answers requests until the program is stopped.
    ///
    /// `files` are shown until `changed` returns others, which it is asked for before each page. If it returns a message
    /// instead, that is the answer. `policy` is the Content-Security-Policy of every answer.
    pub fn run(
        self,
        policy: &str,
        files: Files,
        changed: impl FnMut() -> Result<Option<Files>, String> + Send + 'static,
    ) -> io::Result<()> {
        let policy = HeaderValue::try_from(format!("{policy}; frame-ancestors 'none'"))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let shown = Shown { files: Arc::new(files), changed: Box::new(changed) };
        let site = Arc::new(Site { port: self.port, policy, shown: Arc::new(Mutex::new(shown)) });
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        runtime.block_on(connection::serve(self.listener, site))
    }
}

/// Returns the files if they are others than those it returned before, or a message for who asks for them.
type Changed = dyn FnMut() -> Result<Option<Files>, String> + Send;

/// What is shown, and what knows whether it has changed.
struct Shown {
    files: Arc<Files>,
    changed: Box<Changed>,
}

type Answer = Response<Full<Bytes>>;

/// The site, as every connection sees it.
struct Site {
    port: u16,
    policy: HeaderValue,
    /// Whoever makes the files again holds this, so they are made once for all who wait.
    shown: Arc<Mutex<Shown>>,
}

impl Site {
    /// Answers a request, whose body stays unread.
    async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Answer {
        let mut answer = self.answer_without_policy(request).await;
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, self.policy.clone());
        answer
    }

    async fn answer_without_policy(&self, request: Request<Incoming>) -> Answer {
        if !is_for(request.uri(), request.headers(), self.port) {
            let message = format!("this is the site of localhost:{} and of no other host\n", self.port);
            return plain(StatusCode::MISDIRECTED_REQUEST, message);
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD are answered\n");
            answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            return answer;
        }
        let path = request.uri().path();
        match self.refresh(path).await {
            Ok(files) => page(path, &files),
            Err(message) => plain(StatusCode::INTERNAL_SERVER_ERROR, message),
        }
    }

    /// The files to answer a request with, made again if they have changed; else what is wrong.
    async fn refresh(&self, path: &str) -> Result<Arc<Files>, String> {
        let mut shown = Arc::clone(&self.shown).lock_owned().await;
        // What a page loads has another name when it changes.
        if path.starts_with("/assets/") {
            return Ok(Arc::clone(&shown.files));
        }
        // A connection may be cut while this runs; the next then finds what it made.
        let work = spawn_blocking(move || {
            if let Some(files) = (shown.changed)()? {
                shown.files = Arc::new(files);
            }
            Ok(Arc::clone(&shown.files))
        });
        work.await.map_err(|error| format!("{error}\n"))?
    }
}

/// Whether a request names this machine at this port, and nothing else.
///
/// Otherwise a page whose own host name resolves to this machine could read this site (DNS rebinding).
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
