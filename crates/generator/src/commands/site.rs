//! Writing the site.

use std::io::{self, Write as _};
use std::mem::ManuallyDrop;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use phrasebook_dataset::{Dataset, Locale};
use phrasebook_finding::shown_lines;

use super::downloads;
use super::which::Which;
use super::write::{Target, Writing};
use crate::Error;
use crate::outcome::Outcome;
use crate::session::Session;
use phrasebook_output::{Collected, Files, Names, Sink};
use phrasebook_site::{self as site, BaseUrl, Flavor, Painter, Settings};

/// Make a site: a page for each code and language, overview pages and a search
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  sip-phrasebook site --out site --base-url https://example.org/sip/\n  sip-phrasebook site --lang ko,en --out site\n  sip-phrasebook site --flavor hugo --lang ko,en --out ~/my-hugo-site\n  sip-phrasebook --root my-catalog site --out site --check"
)]
pub(crate) struct Site {
    /// Folder to write to; for Markdown, the folder of your existing site
    #[arg(long, value_name = "DIR")]
    out: String,
    /// What to make: a complete site, or Markdown for a tool that makes one
    ///
    /// For Markdown, the first language of --lang is the default language of the site.
    #[arg(long, value_parser = kinds(), value_name = "FLAVOR", default_value = "html")]
    flavor: Kind,
    /// Address of the site; needed for canonical addresses and a sitemap
    #[arg(long, value_name = "URL")]
    base_url: Option<BaseUrl>,
    /// Address of the repository; readers can suggest better wording at its `issues/new`
    #[arg(long, value_name = "URL")]
    repository_url: Option<BaseUrl>,
    /// Add the tables and exports as downloads
    #[arg(long)]
    downloads: bool,
    /// Add stubs at lowercase addresses, such as zh-cn/486/, that redirect to the pages
    ///
    /// This is for servers that do not show 404.html. It needs a case-sensitive file system.
    #[arg(long)]
    lowercase_stubs: bool,
    /// Paint a preview picture for the page of each code; chat programs show it with a link to the page
    ///
    /// This needs installed fonts for each language, and a build with the feature `pictures`.
    #[arg(long, requires = "base_url")]
    pictures: bool,
    /// Font for the pictures; installed fonts are used for characters that it does not have
    #[arg(long = "font", value_name = "FILE", requires = "pictures")]
    fonts: Vec<PathBuf>,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    writing: Writing,
}

/// A complete site, or Markdown for an existing one.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Html,
    Markdown(Flavor),
}

/// Reads `html` or the name of a flavor.
fn kinds() -> impl TypedValueParser<Value = Kind> {
    let html = PossibleValue::new("html").help("A complete site: HTML, style, script and search index");
    let each = Flavor::ALL.iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(std::iter::once(html).chain(each))
        .map(|name| Flavor::from_str(&name, false).map_or(Kind::Html, Kind::Markdown))
}

impl Site {
    pub(crate) fn run(&self, session: &Session) -> Result<Outcome, Error> {
        if self.out.is_empty() || self.out == "-" {
            return Err(Error::Usage("--out names a folder; a site is many files".to_owned()));
        }
        let is_for_html = self.downloads || self.repository_url.is_some() || self.lowercase_stubs;
        if matches!(self.flavor, Kind::Markdown(_)) && is_for_html {
            return Err(Error::Usage(
                "--downloads, --repository-url and --lowercase-stubs have no meaning for Markdown".to_owned(),
            ));
        }
        if matches!(self.flavor, Kind::Markdown(_)) && self.base_url.is_some() {
            return Err(Error::Usage(
                "--base-url has no meaning for Markdown: the configuration of your site sets its address"
                    .to_owned(),
            ));
        }
        let out = PathBuf::from(&self.out);
        let (datasets, warnings) = session.load_sound()?;
        // The program ends after this, and freeing each text would take longer than rendering it.
        let datasets = ManuallyDrop::new(datasets);
        let dataset = self.which.one_of(&datasets)?;
        if let Kind::Markdown(flavor) = self.flavor {
            if self.writing.swap {
                let message =
                    "--swap has no meaning for Markdown, which is written among the files of your site";
                return Err(Error::Usage(message.to_owned()));
            }
            let locales = first_named_first(session, dataset)?;
            let name =
                flavor.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
            let target = Target {
                out: &out,
                set: &format!("site {name}"),
                complete: !session.leaves_out(),
                beside: true,
                names: Names::Portable,
            };
            let one = std::slice::from_ref(dataset);
            return self.writing.run(&target, session, one, &warnings, |sink| {
                Ok(sink.add_all(site::markdown(dataset, &locales, flavor)?)?)
            });
        }
        let parts = parts(session, &self.which, &datasets)?;
        let target = Target {
            out: &out,
            set: "site",
            complete: !session.leaves_out(),
            beside: false,
            names: if self.lowercase_stubs { Names::CaseSensitive } else { Names::Portable },
        };
        let downloads = if self.downloads { downloads::all(&parts, &datasets)? } else { Vec::new() };
        let painter = self.pictures.then(|| Painter::new(&self.fonts)).transpose()?;
        let settings = Settings {
            base: self.base_url.as_ref(),
            repository: self.repository_url.as_ref(),
            painter: painter.as_ref(),
            lowercase_stubs: self.lowercase_stubs,
            downloads: &downloads,
        };
        let render = |sink: &dyn Sink| Ok(site::render(&parts, settings, sink)?);
        let outcome = self.writing.run(&target, session, self.which.all_of(&datasets)?, &warnings, render)?;
        let note = match &self.base_url {
            Some(_) => "",
            None => {
                "left out canonical addresses and the sitemap, which need --base-url; 404.html expects the site at a server's root\n"
            }
        };
        Ok(Outcome { stderr: outcome.stderr + note, ..outcome })
    }
}

/// The datasets of the site. The first has its pages at the root; the others are shown in its languages.
fn parts<'a>(
    session: &Session,
    which: &Which,
    datasets: &'a [Dataset],
) -> Result<Vec<site::Part<'a>>, Error> {
    let all = which.all_of(datasets)?;
    let locales = all.first().map(|first| session.locales(first)).transpose()?.unwrap_or_default();
    let is_shown = |locale: &&Locale| locales.iter().any(|shown| shown.tag == locale.tag);
    let parts = all.iter().map(|dataset| (dataset, dataset.locales().iter().filter(is_shown).collect()));
    Ok(parts.filter(|(_, locales): &site::Part<'_>| !locales.is_empty()).collect())
}

/// The requested locales; the one named first comes first.
fn first_named_first<'a>(session: &Session, dataset: &'a Dataset) -> Result<Vec<&'a Locale>, Error> {
    let mut locales = session.locales(dataset)?;
    let first = session.first_language();
    locales.sort_by_key(|locale| first.as_ref().is_some_and(|first| locale.tag.to_lowercase() != *first));
    Ok(locales)
}

/// The files of the site, from the current data. Languages with errors are left out; standard error says so at once,
/// since the caller keeps running.
pub(super) fn current(session: &Session, which: &Which, base: &BaseUrl) -> Result<Files, Error> {
    let (session, note) = session.sound(true)?;
    let _ = write!(io::stderr(), "{}", shown_lines(&note));
    let (datasets, _) = session.load_sound()?;
    let collected = Collected::default();
    let settings = Settings { base: Some(base), ..Settings::default() };
    site::render(&parts(&session, which, &datasets)?, settings, &collected)?;
    Ok(collected.into_files())
}
