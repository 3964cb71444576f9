//! Showing the site on this machine.

use std::fmt;
use std::io::{self, Write as _};

use clap::Args;
use phrasebook_finding::shown_lines;
use phrasebook_serve::Server;

use super::site;
use super::which::Which;
use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;
use phrasebook_site::{BaseUrl, BaseUrlError, POLICY};

/// Show the site on this machine; changes in records and locales show when a page is loaded again
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  sip-phrasebook serve --port 8000")]
pub(crate) struct Serve {
    /// Port; 0 chooses a free one
    #[arg(long, value_name = "PORT", default_value_t = 8000)]
    port: u16,
    #[command(flatten)]
    which: Which,
}

impl Serve {
    /// Serves the site to this machine only, until the program is stopped.
    pub(crate) fn run(self, session: Session) -> Result<Outcome, Error> {
        let port = self.port;
        let failed = |source: io::Error| Error::Serve { port, source: source.into() };
        let server = Server::bind(port).map_err(failed)?;
        let address = server.address();
        let base: BaseUrl =
            address.parse().map_err(|error: BaseUrlError| Error::Serve { port, source: error.into() })?;
        let mut tree = session.tree()?;
        let files = site::current(&session, &self.which, &base)?;
        // The server runs until it is stopped, so the address is printed now, not in the outcome.
        let _ = writeln!(io::stderr(), "{address} shows the site; stop it with Ctrl-C");
        let text = |error: &dyn fmt::Display| format!("{}\n", shown_lines(&error.to_string()));
        let changed = move || {
            let now = session.tree().map_err(|error| text(&error))?;
            if now == tree {
                return Ok(None);
            }
            let files = site::current(&session, &self.which, &base).map_err(|error| text(&error))?;
            tree = now;
            Ok(Some(files))
        };
        server.run(POLICY, files, changed).map_err(failed)?;
        Ok(Outcome::default())
    }
}
