//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use phrasebook_dataset::{Dataset, Locale, Review, Tree, Verdict};
use phrasebook_finding::{Finding, Severity};

use crate::render::Format;
use crate::{Error, commands, embedded, root};

/// All went well.
pub const EXIT_DONE: u8 = 0;
/// There are findings, or files are not what would be written, or nothing was found.
pub const EXIT_FINDINGS: u8 = 1;
/// The arguments make no sense.
pub const EXIT_USAGE: u8 = 2;
/// The data is wrong, or a file cannot be read or written.
pub const EXIT_DATA: u8 = 3;

const EXAMPLES: &str = "Examples:
  sip-phrasebook --lang ko                 write the Korean tables to out/ko
  sip-phrasebook --lang es,zh-CN --format md,html
  sip-phrasebook --lang ko --format csv --out -
  sip-phrasebook --check                   tell whether out/ is current
  sip-phrasebook lookup 486 --lang es      print what a person needs at a terminal
  sip-phrasebook --root my-catalog         render a catalog of your own

Exit codes: 0 done, 1 findings or stale files, 2 usage, 3 data or input and output";

/// Multilingual reference tables of SIP response codes, or of a catalog of your own.
#[derive(Parser, Debug)]
#[command(name = "sip-phrasebook", version, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    tables: Tables,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command understands.
#[derive(Args, Debug)]
pub(crate) struct Common {
    /// Languages, by their tags; repeat or separate by commas [default: all]
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    lang: Vec<String>,
    /// Folder with `records` and `locales` [default: this folder if it has them, else what is built in]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<String>,
}

/// What the tables are made of; only without a command.
#[derive(Args, Debug)]
pub(crate) struct Tables {
    /// Formats; repeat or separate by commas [default: all]
    #[arg(long, value_delimiter = ',')]
    pub(crate) format: Vec<Format>,
    /// Folder to write to, or `-` for standard output [default: `out` in the root]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<String>,
    /// Write nothing; exit 1 and print a diff if files are not what would be written
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrite files that this program made and somebody has edited since
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Print what there is to know about a code, or find codes by words in any language
    #[command(
        after_help = "Examples:\n  sip-phrasebook lookup 486 --lang es\n  sip-phrasebook lookup busy\n  sip-phrasebook lookup 통화 중\n  sip-phrasebook lookup 4xx --json"
    )]
    Lookup {
        /// A code, a class such as 4xx, or words
        #[arg(required = true)]
        query: Vec<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the words in a format that servers, phones, apps or translators' tools load
    #[command(
        after_help = "Examples:\n  sip-phrasebook export properties --out resources\n  sip-phrasebook export all --lang ko,es --out exports"
    )]
    Export(commands::export::Export),
    /// Check records, words, states and ledger; exit 1 if anything is found
    #[command(
        after_help = "Examples:\n  sip-phrasebook lint\n  sip-phrasebook --root my-catalog lint --json"
    )]
    Lint {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Print the language that a caller with an Accept-Language header field is answered in; exit 1 if in none
    ///
    /// Several such fields are one value, separated by commas. With --lang, only those languages are chosen from.
    #[command(
        after_help = "Examples:\n  sip-phrasebook negotiate \"ko-KR,ko;q=0.9,en;q=0.5\"\n  sip-phrasebook negotiate zh-TW || echo canonical phrases"
    )]
    Negotiate {
        /// The value of the header field
        #[arg(value_name = "HEADER", allow_hyphen_values = true)]
        accept_language: OsString,
    },
    /// Print how much of the words each language has
    #[command(after_help = "Example:\n  sip-phrasebook coverage --lang ko,es")]
    Coverage {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Print what the source documents state, and what became of it
    ///
    /// With --lang, only phrases in those languages; notes are in the language if it is a single one.
    #[command(
        after_help = "Examples:\n  sip-phrasebook sources 420\n  sip-phrasebook sources --verdict corrected --lang ko"
    )]
    Sources {
        /// Codes; all without any
        code: Vec<u32>,
        /// Only places with this verdict
        #[arg(long, value_enum)]
        verdict: Option<VerdictName>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Make a site: a page for each code and language, with search, and what leads there
    #[command(
        after_help = "Examples:\n  sip-phrasebook site --out site --base-url https://example.org/sip/\n  sip-phrasebook site --lang ko,en --out site\n  sip-phrasebook site --flavor hugo --lang ko,en --out ~/my-hugo-site\n  sip-phrasebook --root my-catalog site --out site --check"
    )]
    Site(commands::site::Site),
    /// Show the site on this machine; changes in records and locales show when a page is loaded again
    #[command(after_help = "Example:\n  sip-phrasebook serve --port 8000")]
    Serve(commands::serve::Serve),
    /// Mark translations as seen to since the text that they translate has changed
    #[command(
        after_help = "Examples:\n  sip-phrasebook seen --lang ko status-486\n  sip-phrasebook seen --all --review reviewed"
    )]
    Seen {
        /// Ids of messages
        #[arg(required_unless_present = "all")]
        message: Vec<String>,
        /// All messages
        #[arg(long, conflicts_with = "message")]
        all: bool,
        /// Also set their review state
        #[arg(long, value_enum)]
        review: Option<ReviewName>,
    },
    /// Print a completion script for a shell
    #[command(
        after_help = "Example:\n  sip-phrasebook completions bash > ~/.local/share/bash-completion/completions/sip-phrasebook"
    )]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum VerdictName {
    Same,
    Normalized,
    Corrected,
    Superseded,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReviewName {
    Draft,
    Reviewed,
}

/// What a run has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// Data, for standard output.
    pub stdout: Vec<u8>,
    /// Messages, for standard error.
    pub stderr: String,
    /// The exit code.
    pub code: u8,
}

/// Runs the program with its arguments, the first of which is its name.
///
/// ```
/// let outcome = phrasebook_generator::cli::run(["sip-phrasebook", "lookup", "486", "--lang", "ko"]);
/// assert_eq!(outcome.code, 0);
/// assert!(String::from_utf8(outcome.stdout).unwrap().contains("통화 중"));
/// ```
pub fn run<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    if let Some(outcome) = quick(&arguments) {
        return outcome;
    }
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let text = error.render().to_string();
            return if error.use_stderr() {
                Outcome { stderr: text, code: EXIT_USAGE, ..Outcome::default() }
            } else {
                Outcome { stdout: text.into(), ..Outcome::default() }
            };
        }
    };
    dispatch(cli).unwrap_or_else(|error| {
        let code = if matches!(error, Error::Usage(_)) { EXIT_USAGE } else { EXIT_DATA };
        let prefix = if matches!(error, Error::Data(_)) { "" } else { "error: " };
        Outcome { stderr: format!("{prefix}{error}\n"), code, ..Outcome::default() }
    })
}

/// The commonest question is answered before the grammar of the whole command line is built, which takes longer than the
/// answer: `lookup 486`, with or without `--lang`, where what is built in serves.
fn quick(arguments: &[OsString]) -> Option<Outcome> {
    let words = arguments.iter().skip(1).map(|argument| argument.to_str());
    let words: Vec<&str> = words.collect::<Option<_>>()?;
    let (query, tags) = match words.as_slice() {
        ["lookup", query] => (query, None),
        ["lookup", query, "--lang", tags] => (query, Some(tags)),
        _ => return None,
    };
    let lang = tags.into_iter().flat_map(|tags| tags.split(',')).map(str::to_owned).collect();
    let stdout = commands::lookup::built_in(&Common { lang, root: None }, query).ok()??;
    Some(Outcome { stdout: stdout.into(), ..Outcome::default() })
}

fn dispatch(cli: Cli) -> Result<Outcome, Error> {
    let Cli { common, tables, command } = cli;
    let Tables { format, out, check, force } = &tables;
    if command.is_some() && (!format.is_empty() || out.is_some() || *check || *force) {
        let message = "--format, --out, --check and --force are for writing tables, not for a command";
        return Err(Error::Usage(message.to_owned()));
    }
    match command {
        None => commands::generate::run(&common, &tables),
        Some(Command::Lookup { query, json }) => commands::lookup::run(&common, &query.join(" "), json),
        Some(Command::Export(arguments)) => commands::export::run(&common, &arguments),
        Some(Command::Lint { json }) => commands::lint::run(&common, json),
        Some(Command::Negotiate { accept_language }) => commands::negotiate::run(&common, &accept_language),
        Some(Command::Coverage { json }) => commands::coverage::run(&common, json),
        Some(Command::Sources { code, verdict, json }) => {
            let verdict = verdict.map(|verdict| match verdict {
                VerdictName::Same => Verdict::Same,
                VerdictName::Normalized => Verdict::Normalized,
                VerdictName::Corrected => Verdict::Corrected,
                VerdictName::Superseded => Verdict::Superseded,
            });
            commands::sources::run(&common, &code, verdict, json)
        }
        Some(Command::Site(arguments)) => commands::site::run(&common, &arguments),
        Some(Command::Serve(arguments)) => commands::serve::run(&common, &arguments),
        Some(Command::Seen { message, review, .. }) => {
            let review = review.map(|review| match review {
                ReviewName::Draft => Review::Draft,
                ReviewName::Reviewed => Review::Reviewed,
            });
            commands::seen::run(&common, &message, review)
        }
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "sip-phrasebook", &mut script);
            Ok(Outcome { stdout: script, ..Outcome::default() })
        }
    }
}

/// Reads a dataset of a tree.
type Load = fn(&Tree, &str) -> Result<(Dataset, Vec<Finding>), Vec<Finding>>;

impl Common {
    /// The folder with records and locales, or none where the built-in ones serve.
    pub(crate) fn root(&self) -> Result<Option<PathBuf>, Error> {
        match self.root.as_deref() {
            Some("") => Err(Error::Usage("--root names no folder".to_owned())),
            Some(root) => Ok(Some(PathBuf::from(root))),
            None => Ok(root::is_root(Path::new("")).then(PathBuf::new)),
        }
    }

    /// Whether it is the built-in records and locales that serve.
    pub(crate) fn is_built_in(&self) -> Result<bool, Error> {
        Ok(self.root()?.is_none())
    }

    /// Reads records and locales.
    pub(crate) fn tree(&self) -> Result<Tree, Error> {
        match self.root()? {
            Some(root) => root::read(&root),
            None => Ok(root::embedded()),
        }
    }

    /// Reads all datasets, with everything that is found in them.
    pub(crate) fn load(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        self.load_by(&self.tree()?, Dataset::load)
    }

    fn load_by(&self, tree: &Tree, load: Load) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        let mut datasets = Vec::new();
        let mut findings = Vec::new();
        let mut unread = false;
        for id in tree.datasets() {
            match load(tree, id) {
                Ok((dataset, found)) => {
                    datasets.push(dataset);
                    findings.extend(found);
                }
                Err(found) => {
                    unread = true;
                    findings.extend(found);
                }
            }
        }
        findings.sort();
        findings.dedup();
        if unread {
            return Err(Error::Data(findings));
        }
        if datasets.is_empty() {
            let root = self.root()?.unwrap_or_default();
            let root = if root.as_os_str().is_empty() {
                "this folder".to_owned()
            } else {
                root.display().to_string()
            };
            let message = format!("{root} holds no dataset: there is no records/*/dataset.toml");
            return Err(Error::Usage(message));
        }
        Ok((datasets, findings))
    }

    /// Reads all datasets, or says what is wrong with them. Warnings do not count.
    pub(crate) fn load_sound(&self) -> Result<(Vec<Dataset>, Vec<Finding>), Error> {
        let tree = self.tree()?;
        // A test holds what is built in to the lints, so what is the same need not be looked at once more.
        let load = if root::is_embedded(&tree) { Dataset::read } else { Dataset::load };
        let (datasets, findings) = self.load_by(&tree, load)?;
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Err(Error::Data(findings));
        }
        Ok((datasets, findings))
    }

    /// The built-in cards in the languages that were asked for, with their tags; those of the source locale where none was.
    ///
    /// `None` if a language is not built in.
    pub(crate) fn built_in_cards(&self) -> Option<Vec<(&'static str, &'static str)>> {
        let cards = embedded::CARDS;
        if self.lang.is_empty() {
            return cards.first().map(|card| vec![*card]);
        }
        let is_wanted = |tag: &str| self.wanted().any(|wanted| wanted == tag.to_lowercase());
        let is_known = |wanted: String| cards.iter().any(|(tag, _)| tag.to_lowercase() == wanted);
        let chosen = || cards.iter().filter(|(tag, _)| is_wanted(tag)).copied().collect();
        self.wanted().all(is_known).then(chosen)
    }

    /// The languages that were asked for, in lower case.
    fn wanted(&self) -> impl Iterator<Item = String> {
        self.lang.iter().map(|tag| tag.trim().replace('_', "-").to_lowercase())
    }

    /// The language that was asked for first, in lower case.
    pub(crate) fn first_language(&self) -> Option<String> {
        self.wanted().next()
    }

    /// Whether particular languages were asked for.
    pub(crate) fn names_languages(&self) -> bool {
        !self.lang.is_empty()
    }

    /// The locales of a dataset that were asked for, in the dataset's order; all where none was.
    pub(crate) fn locales<'a>(&self, dataset: &'a Dataset) -> Result<Vec<&'a Locale>, Error> {
        if self.lang.is_empty() {
            return Ok(dataset.locales().iter().collect());
        }
        let wanted: Vec<String> = self.wanted().collect();
        for (tag, written) in wanted.iter().zip(&self.lang) {
            if !dataset.locales().iter().any(|locale| locale.tag.to_lowercase() == *tag) {
                return Err(Error::Usage(unknown_language(dataset, tag, written)));
            }
        }
        Ok(dataset.locales().iter().filter(|locale| wanted.contains(&locale.tag.to_lowercase())).collect())
    }
}

/// Lists the languages that there are, and names the nearest.
fn unknown_language(dataset: &Dataset, tag: &str, written: &str) -> String {
    let tags: Vec<_> = dataset.locales().iter().map(|locale| locale.tag.as_str()).collect();
    let nearest = tags.iter().min_by_key(|known| {
        let known = known.to_lowercase();
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let distance = strsim::damerau_levenshtein(&known, &tag.chars().take(64).collect::<String>());
        (language(&known) != language(tag), distance)
    });
    let nearest = nearest.map(|tag| format!("; the nearest is {tag}")).unwrap_or_default();
    format!("there is no language {written:?}: there are {}{nearest}", tags.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
