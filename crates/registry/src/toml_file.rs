//! Reads TOML files into Rust types, and reports everything that is wrong with them.

use std::collections::BTreeSet;

use phrasebook_finding::{Finding, KeyPath, Lines, Place, Rule, Source, Step, check_text, nearest};
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Deserializer};

/// How many faults are reported before the reader gives up.
const MAX_FAULTS: usize = 50;

/// Values that replace missing ones, so that the rest of the file is checked: one for each type of a required key,
/// except names from a list.
const REPLACEMENTS: &str = "a = '0.0.0'\nb = []\nc = 1\nd = 1970-01-01\ne = {}";

/// The result of reading an invalid file.
pub(crate) struct Wrong<T> {
    /// The file without its wrong keys, if it can be read without them.
    pub(crate) rest: Option<T>,
    /// What is wrong.
    pub(crate) findings: Vec<Finding>,
}

/// Reads a TOML file into the type `T`.
///
/// # Errors
///
/// Returns what is wrong with it. Each finding names the path of its key, such as `[[term]] 3 .source`, and its line.
///
/// ```
/// use phrasebook_finding::Source;
/// use phrasebook_registry::{parse_toml, rules::INVALID_TOML};
///
/// #[derive(Debug, serde::Deserialize)]
/// #[serde(deny_unknown_fields)]
/// struct Shelf {
///     book: Vec<Book>,
/// }
///
/// #[derive(Debug, serde::Deserialize)]
/// #[serde(deny_unknown_fields)]
/// struct Book {
///     title: String,
///     pages: Option<u32>,
/// }
///
/// let text = "[[book]]\npages = 'many'\n[[book]]\ntitel = 'B'\n";
/// let findings = parse_toml::<Shelf>(&INVALID_TOML, Source { path: "shelf.toml", text }).unwrap_err();
/// let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
/// assert_eq!(messages, [
///     "`[[book]] 1 .title` is missing",
///     "`[[book]] 1 .pages`: invalid type: string \"many\", expected u32",
///     "`[[book]] 2 .title` is missing",
///     "unknown key `[[book]] 2 .titel`",
/// ]);
/// assert_eq!(findings[3].help, "the nearest is `title`; the keys are `title`, `pages`");
/// ```
pub fn parse_toml<T: DeserializeOwned>(rule: &'static Rule, source: Source<'_>) -> Result<T, Vec<Finding>> {
    check_text(source, true).map_err(|finding| vec![finding])?;
    // Nearly every file is valid, and the fast reader suffices.
    toml::from_str(source.text).map_err(|error| {
        // Findings after broken syntax would only be its consequences.
        if !DeTable::parse_recoverable(source.text).1.is_empty() {
            return vec![syntax_error(rule, source, &error)];
        }
        let mut findings = read_wrong::<T>(rule, source).findings;
        findings.sort();
        findings
    })
}

/// Reads an invalid file, fault by fault.
pub(crate) fn read_wrong<T: DeserializeOwned>(rule: &'static Rule, source: Source<'_>) -> Wrong<T> {
    let (table, errors) = DeTable::parse_recoverable(source.text);
    let mut findings: Vec<Finding> = errors.iter().map(|error| syntax_error(rule, source, error)).collect();
    // The parser's other errors of a line follow from the first.
    findings.dedup_by(|later, earlier| later.place == earlier.place);
    if !findings.is_empty() {
        return Wrong { rest: None, findings };
    }
    let mut reader = Reader { table, changed: BTreeSet::new(), is_whole: true };
    for _ in 0..MAX_FAULTS {
        let fault = match reader.read::<T>() {
            Ok(rest) => return Wrong { rest: Some(rest).filter(|_| reader.is_whole), findings },
            Err(fault) => fault,
        };
        // Consequences of a fault that has been reported are not reported.
        if !reader.changed.iter().any(|changed| fault.path.is_within(changed)) {
            findings.push(fault.finding(rule, source));
        }
        let can_continue =
            (!fault.is_missing() && reader.remove(&fault.path)) || reader.replace::<T>(&fault.path);
        if !can_continue {
            break;
        }
    }
    if findings.is_empty() {
        // Both TOML readers agree, so this should not happen.
        let place = source.place(0);
        findings.push(Finding::error(rule, place, "the file cannot be read"));
    }
    Wrong { rest: None, findings }
}

/// What stopped the reader.
struct Fault {
    path: KeyPath,
    message: String,
    offset: usize,
}

impl Fault {
    fn is_missing(&self) -> bool {
        self.message.starts_with("missing field ")
    }

    /// The names that are allowed here, as serde lists them.
    fn known(&self) -> impl Iterator<Item = &str> {
        self.message.split('`').skip(3).step_by(2)
    }

    fn finding(&self, rule: &'static Rule, source: Source<'_>) -> Finding {
        let Self { path, message, offset } = self;
        let place = source.place(*offset);
        if self.is_missing() {
            return Finding::error(rule, place, format!("`{path}` is missing"));
        }
        let name = message.split('`').nth(1).unwrap_or_default();
        let known: Vec<&str> = self.known().collect();
        let listed = known.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
        let near = nearest(name, known.iter().copied()).unwrap_or_default();
        if message.starts_with("unknown field ") {
            let finding = Finding::error(rule, place, format!("unknown key `{path}`"));
            return match known.as_slice() {
                [] => finding.help("remove it"),
                _ => finding.help(format!("the nearest is `{near}`; the keys are {listed}")),
            };
        }
        if message.starts_with("unknown variant ") {
            return Finding::error(rule, place, format!("`{path}` cannot be `{name}`"))
                .help(format!("the nearest is `{near}`; one of {listed}"));
        }
        let message = if path.0.is_empty() { message.clone() } else { format!("`{path}`: {message}") };
        Finding::error(rule, place, message)
    }
}

/// A file without the faults that were found so far.
struct Reader<'a> {
    table: Spanned<DeTable<'a>>,
    /// What was removed or replaced.
    changed: BTreeSet<KeyPath>,
    /// Whether nothing was replaced.
    is_whole: bool,
}

impl<'a> Reader<'a> {
    fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_path_to_error::deserialize(Deserializer::from(self.table.clone())).map_err(|error| {
            let segments = error.path().iter().filter_map(|segment| match segment {
                Segment::Seq { index } => Some(Step::Index(*index)),
                // To serde, a value with a span is a table.
                Segment::Map { key } if !key.starts_with("$__") => Some(Step::Key(key.clone())),
                _ => None,
            });
            let path = KeyPath(segments.collect());
            let message = first_line(error.inner().message()).to_owned();
            let missing = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`'));
            let path = missing.map_or_else(|| path.clone(), |key| path.key(key));
            let offset = error.inner().span().map(|span| span.start);
            let offset = offset.unwrap_or_else(|| offset_of(self.table.get_ref(), &path));
            Fault { path, message, offset }
        })
    }

    /// Removes the key at a path, if it is one.
    fn remove(&mut self, path: &KeyPath) -> bool {
        let Some((Step::Key(key), parent)) = path.0.split_last() else { return false };
        let Some(Parent::Table(table)) = parent_at(self.table.get_mut(), parent) else { return false };
        self.changed.insert(path.clone());
        table.remove(key.as_str()).is_some()
    }

    /// Replaces a value that is missing or has the wrong type. Returns whether a replacement fits.
    fn replace<T: DeserializeOwned>(&mut self, path: &KeyPath) -> bool {
        self.is_whole = false;
        self.changed.insert(path.clone());
        let values = DeTable::parse_recoverable(REPLACEMENTS).0;
        for value in values.get_ref().values() {
            if !self.set(path, value.clone()) {
                return false;
            }
            let Err(fault) = self.read::<T>() else { return true };
            if fault.path != *path {
                return true;
            }
            // If a name from a list is expected, the error lists the names.
            let name = fault.known().next().map(str::to_owned);
            if let Some(name) = name.filter(|_| fault.message.starts_with("unknown variant ")) {
                return self.set(path, Spanned::new(0..0, DeValue::String(name.into())));
            }
        }
        false
    }

    /// Sets the value at a path.
    fn set(&mut self, path: &KeyPath, value: Spanned<DeValue<'a>>) -> bool {
        let Some((last, parent)) = path.0.split_last() else { return false };
        match (parent_at(self.table.get_mut(), parent), last) {
            (Some(Parent::Table(table)), Step::Key(key)) => {
                table.insert(Spanned::new(0..0, key.clone().into()), value);
                true
            }
            (Some(Parent::Array(array)), Step::Index(index)) => {
                array.get_mut(*index).map(|entry| *entry = value).is_some()
            }
            _ => false,
        }
    }
}

/// What contains a value.
enum Parent<'t, 'a> {
    Table(&'t mut DeTable<'a>),
    Array(&'t mut DeArray<'a>),
}

/// The table or list at a path.
fn parent_at<'t, 'a>(table: &'t mut DeTable<'a>, path: &[Step]) -> Option<Parent<'t, 'a>> {
    let Some((first, path)) = path.split_first() else { return Some(Parent::Table(table)) };
    let Step::Key(key) = first else { return None };
    let mut value = table.get_mut(key.as_str())?;
    for step in path {
        value = match (value.get_mut(), step) {
            (DeValue::Table(table), Step::Key(key)) => table.get_mut(key.as_str())?,
            (DeValue::Array(array), Step::Index(index)) => array.get_mut(*index)?,
            _ => return None,
        };
    }
    match value.get_mut() {
        DeValue::Table(table) => Some(Parent::Table(table)),
        DeValue::Array(array) => Some(Parent::Array(array)),
        _ => None,
    }
}

fn syntax_error(rule: &'static Rule, source: Source<'_>, error: &toml::de::Error) -> Finding {
    let offset = error.span().map_or(0, |span| span.start);
    Finding::error(rule, source.place(offset), first_line(error.message()))
}

/// The places of the values in a TOML file.
///
/// ```
/// use phrasebook_finding::{KeyPath, Source};
/// use phrasebook_registry::Places;
///
/// let places = Places::new(Source { path: "f", text: "[lint]\nseverity = { orphan_message = 'off' }\n" });
/// assert_eq!(places.of(&KeyPath::parse("lint.severity.orphan_message")).line, 2);
/// assert_eq!(places.of(&KeyPath::parse("lint.severity.x")).line, 2);
/// ```
#[derive(Debug)]
pub struct Places<'a> {
    path: &'a str,
    lines: Lines,
    table: Spanned<DeTable<'a>>,
}

impl<'a> Places<'a> {
    /// Parses a file once, for all look-ups of places in it.
    #[must_use]
    pub fn new(source: Source<'a>) -> Self {
        let (table, _) = DeTable::parse_recoverable(source.text);
        Self { path: source.path, lines: Lines::new(source.text), table }
    }

    /// The place of the value at `path`; if there is none, that of the deepest table or list on the path.
    #[must_use]
    pub fn of(&self, path: &KeyPath) -> Place {
        Place::new(self.path, self.lines.line(offset_of(self.table.get_ref(), path)))
    }
}

/// The offset of the value at a path, or of the deepest table or list on the path.
fn offset_of(table: &DeTable<'_>, path: &KeyPath) -> usize {
    let mut steps = path.0.iter();
    let Some(Step::Key(key)) = steps.next() else { return 0 };
    let Some(mut value) = table.get(key.as_str()) else { return 0 };
    for step in steps {
        let next = match (value.get_ref(), step) {
            (DeValue::Table(table), Step::Key(key)) => table.get(key.as_str()),
            (DeValue::Array(array), Step::Index(index)) => array.get(*index),
            _ => None,
        };
        let Some(next) = next else { break };
        value = next;
    }
    value.span().start
}

/// The first line of a parser's message, which may have several.
pub(crate) fn first_line(message: &str) -> &str {
    message.split('\n').next().unwrap_or(message)
}
