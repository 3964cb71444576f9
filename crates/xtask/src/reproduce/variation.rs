//! The circumstances of a run, each of which must not change what is made.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

/// How a run differs from others.
pub(super) struct Variation {
    /// The number of the run, from 0.
    pub(super) number: usize,
    zone: (&'static str, &'static str),
    language: (&'static str, &'static str),
    home: Option<&'static str>,
    umask: &'static str,
    /// The id of the user `nobody`, or none for the user of this program.
    user: Option<u32>,
    folder: &'static str,
    clock: Option<(&'static str, &'static str)>,
    epoch: Option<&'static str>,
    cpus: Vec<usize>,
    /// Where records and locales come from.
    pub(super) data: Data,
    /// Whether the release build runs.
    pub(super) is_release: bool,
}

/// Where a run reads records and locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Data {
    BuiltIn,
    /// A copy that `--root` names.
    Root,
    /// A copy that the program runs in.
    Here,
}

/// Time zones without daylight saving, and what `date +%z` prints in them.
const ZONES: [(&str, &str); 6] = [
    ("UTC", "+0000"),
    ("Asia/Seoul", "+0900"),
    ("Asia/Kolkata", "+0530"),
    ("Pacific/Marquesas", "-0930"),
    ("Etc/GMT-14", "+1400"),
    ("America/Phoenix", "-0700"),
];

/// Locales of the C library, and what `date +%B` prints in them in July.
const LANGUAGES: [(&str, &str); 4] =
    [("C", "July"), ("tr_TR.UTF-8", "Temmuz"), ("ko_KR.UTF-8", "7월"), ("no-such-locale", "July")];

/// The locales that the C library must have.
pub(super) const COMPILED: [(&str, &str); 2] = [("tr_TR", "tr_TR.UTF-8"), ("ko_KR", "ko_KR.UTF-8")];

const HOMES: [Option<&str>; 4] = [Some("/root"), None, Some("/no/such/folder"), Some("/tmp")];

const UMASKS: [&str; 4] = ["0022", "0077", "0000", "0027"];

/// The folders that runs start in, below the folder of the run; the first is absolute.
pub(super) const FOLDERS: [&str; 3] = ["/", ".", "a folder of ünusual näme"];

/// Dates for `faketime`, with the year that `date +%Y` prints.
const CLOCKS: [Option<(&str, &str)>; 4] = [
    None,
    Some(("1985-07-01 12:00:00", "1985")),
    Some(("2037-07-01 23:59:58", "2037")),
    Some(("2000-02-29 12:00:00", "2000")),
];

/// Values of `SOURCE_DATE_EPOCH`, most of them wrong.
const EPOCHS: [Option<&str>; 5] = [None, Some("0"), Some("-1"), Some("not a number"), Some("4102444800")];

const DATA: [Data; 3] = [Data::BuiltIn, Data::Root, Data::Here];

/// The user `nobody` of Debian.
const NOBODY: u32 = 65534;

/// Prints what can be seen of a run's circumstances, one per line.
const PROBE: &str = r#"date +%z; date -d 2001-07-01 +%B; echo "${HOME-unset}"; umask; id -u; pwd; date +%Y
echo "${SOURCE_DATE_EPOCH-unset}"; nproc"#;

/// What this machine lets a run vary.
pub(super) struct Machine {
    /// The numbers of the processors that this program may use.
    pub(super) cpus: Vec<usize>,
    /// Whether a run can have another user.
    pub(super) is_root: bool,
    /// The id of the user of this program.
    pub(super) user: u32,
    /// The folder of compiled locales.
    pub(super) locales: PathBuf,
    /// Whether there is a release build.
    pub(super) has_release: bool,
}

impl Variation {
    /// The circumstances of a run.
    ///
    /// The first eight runs cover every value of every circumstance.
    pub(super) fn new(number: usize, machine: &Machine) -> Self {
        // In the first eight runs, the bits of the number produce every combination of the circumstances with two values.
        let is_odd = |bit: usize| {
            let number = if number < 8 { number >> bit } else { index(number, bit) };
            number % 2 == 1
        };
        let user = (is_odd(0) && machine.is_root).then_some(NOBODY);
        let cpus = machine.cpus.iter().copied().take(if is_odd(1) { 1 } else { 2 }).collect();
        let is_release = is_odd(2) && machine.has_release;
        let zone = pick(&ZONES, number, 3);
        let language = pick(&LANGUAGES, number, 4);
        let home = pick(&HOMES, number, 5);
        let umask = pick(&UMASKS, number, 6);
        let folder = pick(&FOLDERS, number, 7);
        let clock = pick(&CLOCKS, number, 8);
        let epoch = pick(&EPOCHS, number, 9);
        let data = pick(&DATA, number, 10);
        Self { number, zone, language, home, umask, user, folder, clock, epoch, cpus, data, is_release }
    }

    /// The folder that the run starts in.
    fn folder(&self, base: &Path, root: &Path) -> PathBuf {
        if self.data == Data::Here { root.to_owned() } else { base.join(self.folder) }
    }

    /// A command that runs under these circumstances.
    pub(super) fn command(&self, base: &Path, root: &Path, machine: &Machine, program: &[&str]) -> Command {
        let mut words = vec!["taskset".to_owned(), "--cpu-list".to_owned(), numbers(&self.cpus)];
        if let Some(user) = self.user {
            let user = [format!("--reuid={user}"), format!("--regid={user}"), "--clear-groups".to_owned()];
            words.extend(["setpriv".to_owned()].into_iter().chain(user));
        }
        if let Some((date, _)) = self.clock {
            words.extend(["faketime", "-m", "-f", &format!("@{date}")].map(str::to_owned));
        }
        let script = format!("umask {} && exec \"$@\"", self.umask);
        words.extend(["sh", "-c", &script, "sh"].map(str::to_owned));
        words.extend(program.iter().map(|&word| word.to_owned()));
        let mut command = Command::new("env");
        command.args(words).current_dir(self.folder(base, root)).env_clear();
        command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.env("TZ", self.zone.0).env("LOCPATH", &machine.locales);
        command.env("LANG", self.language.0).env("LC_ALL", self.language.0);
        command.envs(self.home.map(|home| ("HOME", home)));
        command.envs(self.epoch.map(|epoch| ("SOURCE_DATE_EPOCH", epoch)));
        command
    }

    /// Says which circumstances did not take effect, as far as a program can see them.
    pub(super) fn missed(&self, base: &Path, root: &Path, machine: &Machine) -> io::Result<Vec<String>> {
        let folder = self.folder(base, root);
        let folder = fs::canonicalize(&folder)?.to_string_lossy().into_owned();
        let user = self.user.unwrap_or(machine.user).to_string();
        let count = self.cpus.len().to_string();
        let expected = [
            ("TZ", Some(self.zone.1)),
            ("LC_ALL", Some(self.language.1)),
            ("HOME", Some(self.home.unwrap_or("unset"))),
            ("umask", Some(self.umask)),
            ("user", Some(&user)),
            ("folder", Some(&folder)),
            ("clock", self.clock.map(|(_, year)| year)),
            ("SOURCE_DATE_EPOCH", Some(self.epoch.unwrap_or("unset"))),
            ("processors", Some(&count)),
        ];
        let output = self.command(base, root, machine, &["sh", "-c", PROBE]).output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let mut lines = text.lines();
        let mut missed = Vec::new();
        for (name, expected) in expected {
            let seen = lines.next();
            if expected.is_some_and(|expected| seen != Some(expected)) {
                missed.push(format!("{name} is {seen:?}, and not {expected:?}"));
            }
        }
        if !output.stderr.is_empty() {
            missed.push(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        Ok(missed)
    }

    /// Gives a folder to the user of the run.
    pub(super) fn give(&self, folder: &Path) -> io::Result<()> {
        #[cfg(unix)]
        if let Some(user) = self.user {
            return std::os::unix::fs::chown(folder, Some(user), Some(user));
        }
        let _ = folder;
        Ok(())
    }

    /// The circumstances in a few words.
    pub(super) fn words(&self) -> String {
        let user = if self.user.is_some() { "nobody" } else { "own" };
        let build = if self.is_release { "release" } else { "debug" };
        let folder = if self.data == Data::Here { "root" } else { self.folder };
        format!(
            "{build} {:?} TZ={} LC_ALL={} HOME={} umask={} user={user} in={folder} clock={} SOURCE_DATE_EPOCH={} cpu={}",
            self.data,
            self.zone.0,
            self.language.0,
            self.home.unwrap_or("unset"),
            self.umask,
            self.clock.map_or("real", |(_, year)| year),
            self.epoch.unwrap_or("unset"),
            numbers(&self.cpus),
        )
    }
}

#[expect(clippy::indexing_slicing, reason = "the index is less than the length, and no list is empty")]
fn pick<T: Copy, const N: usize>(values: &[T; N], number: usize, dimension: usize) -> T {
    values[index(number, dimension) % N]
}

/// The number of a run; from the ninth run on, a number that looks random, so that no two circumstances vary in step.
fn index(number: usize, dimension: usize) -> usize {
    if number < 8 {
        return number;
    }
    // The first bytes of a good hash are as good as random.
    let hash = Sha256::digest(format!("{number} {dimension}"));
    hash.iter().take(4).fold(0, |sum, &byte| sum << 8 | usize::from(byte))
}

fn numbers(cpus: &[usize]) -> String {
    cpus.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// Reads a list of processors in the format of `/proc`, such as `0-3,8`.
pub(super) fn cpus(text: &str) -> Vec<usize> {
    let ranges = text.trim().split(',').filter_map(|range| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some(first.parse::<usize>().ok()?..=last.parse().ok()?)
    });
    ranges.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_processors_are_read() {
        assert_eq!(cpus("0-3,8\n"), [0, 1, 2, 3, 8]);
        assert_eq!(cpus("5"), [5]);
        assert_eq!(cpus(""), [0; 0]);
    }

    /// Eight runs cover every value, and 64 runs cover many pairs of values.
    #[test]
    fn runs_differ() {
        let machine =
            Machine { cpus: vec![0, 1], is_root: true, user: 0, locales: PathBuf::new(), has_release: true };
        let runs: Vec<_> = (0..64).map(|number| Variation::new(number, &machine)).collect();
        let count = |runs: &[Variation], value: &dyn Fn(&Variation) -> String| {
            runs.iter().map(value).collect::<std::collections::BTreeSet<_>>().len()
        };
        let eight = runs.get(..8).unwrap();
        assert_eq!(count(eight, &|run| run.zone.0.into()), ZONES.len());
        assert_eq!(count(eight, &|run| run.language.0.into()), LANGUAGES.len());
        assert_eq!(count(eight, &|run| format!("{:?}", run.home)), HOMES.len());
        assert_eq!(count(eight, &|run| run.umask.into()), UMASKS.len());
        assert_eq!(count(eight, &|run| format!("{:?}", run.user)), 2);
        assert_eq!(count(eight, &|run| run.folder.into()), FOLDERS.len());
        assert_eq!(count(eight, &|run| format!("{:?}", run.clock)), CLOCKS.len());
        assert_eq!(count(eight, &|run| format!("{:?}", run.epoch)), EPOCHS.len());
        assert_eq!(count(eight, &|run| format!("{:?}", run.cpus)), 2);
        assert_eq!(count(eight, &|run| format!("{:?}", run.data)), DATA.len());
        assert_eq!(count(eight, &|run| run.is_release.to_string()), 2);
        assert_eq!(count(&runs, &|run| run.words()), 64);
        assert_eq!(count(&runs, &|run| format!("{:?} {}", run.user, run.umask)), 8);
        assert_eq!(count(&runs, &|run| format!("{} {}", run.zone.0, run.language.0)), 24);
    }
}
