//! Showing the site on this machine.

use std::io::{self, Write as _};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use clap::Args;
use phrasebook_dataset::Tree;
use tiny_http::{Header, Method, Request, Response, Server};

use super::site::{self, Which};
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
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        let failed =
            |error: Box<dyn std::error::Error + Send + Sync>| Error::Serve { port: self.port, source: error };
        let server = Server::http((Ipv4Addr::LOCALHOST, self.port)).map_err(failed)?;
        let address = format!("http://{}/", server.server_addr());
        let base: Base = address
            .parse()
            .map_err(|error: BaseError| Error::Serve { port: self.port, source: error.into() })?;
        let make = |tree| {
            let files = site::current(session, &self.which, &base)?;
            Ok(Shown { tree, files: Arc::new(files) })
        };
        let shown = Mutex::new(make(session.tree()?)?);
        // This runs until it is stopped, so it cannot wait for the end to say where to look.
        let _ = writeln!(io::stderr(), "{address} shows the site; stop it with Ctrl-C");
        let work = || {
            for request in server.incoming_requests() {
                // Whoever asked may have gone.
                let _ = match refresh(&request, session, &shown, &make) {
                    Ok(files) => answer(request, &files),
                    Err(error) => {
                        let text = Response::from_string(error.to_string()).with_status_code(500);
                        request.respond(text.with_header(header("Content-Type", "text/plain; charset=utf-8")))
                    }
                };
            }
        };
        thread::scope(|scope| (0..WORKERS).for_each(|_| drop(scope.spawn(work))));
        Ok(Outcome::default())
    }
}

/// How many answers are given at once, since whoever asked may be slow to take one.
const WORKERS: usize = 8;

/// What is shown, and what it was made from.
struct Shown {
    tree: Tree,
    files: Arc<Files>,
}

/// The files to answer a request with, made again if records or locales have changed.
fn refresh(
    request: &Request,
    session: &Session,
    shown: &Mutex<Shown>,
    make: &impl Fn(Tree) -> Result<Shown, Error>,
) -> Result<Arc<Files>, Error> {
    let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
    // What a page loads has another name when it changes.
    if !request.url().starts_with("/assets/") {
        let tree = session.tree()?;
        if tree != shown.tree {
            *shown = make(tree)?;
        }
    }
    Ok(Arc::clone(&shown.files))
}

fn answer(request: Request, files: &Files) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let path = path.strip_prefix('/').unwrap_or(path).to_owned();
    let file =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    if let Some(bytes) = files.get(&file) {
        return request.respond(response(&file, bytes));
    }
    if files.contains_key(&format!("{path}/index.html")) {
        return request.respond(Response::empty(301).with_header(header("Location", &format!("/{path}/"))));
    }
    let page = files.get("404.html").map(Vec::as_slice).unwrap_or_default();
    request.respond(response("404.html", page).with_status_code(404))
}

fn response(file: &str, bytes: &[u8]) -> Response<io::Cursor<Vec<u8>>> {
    let kind = match file.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
    let caching =
        if file.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    Response::from_data(bytes)
        .with_header(header("Content-Type", kind))
        .with_header(header("Cache-Control", caching))
        .with_header(header("Content-Security-Policy", &format!("{POLICY}; frame-ancestors 'none'")))
        .with_header(header("X-Content-Type-Options", "nosniff"))
}

/// A header field, whose name and value are ours and ASCII.
fn header(name: &'static str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("`{name}: {value}` is plain"))
}
