//! The command `cargo xtask`: bakes generated files, and runs every check.

mod api;
mod compare_sources;
mod consumers;
mod debian;
mod deny;
mod dist;
mod process;
mod program;
mod release;
mod reproduce;
mod torture;

use std::env;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use clap::{Parser, Subcommand};
use process::{command, quiet, run, say};
use xtask::{Error, bake};

/// The project's own chores.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Write the generated files: the source of the lookup library, and its features
    ///
    /// Current files are left alone; files that are no longer generated are removed.
    Bake {
        /// The checkout to read and to write
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
        /// Write nothing, and fail if a file is not current
        #[arg(long)]
        check: bool,
    },
    /// Write the list of the library's public API, so that a review sees each change of it
    Api {
        /// Write nothing, and fail if the list is not current
        #[arg(long)]
        check: bool,
    },
    /// Run every check: format, clippy, documentation, tests, packages and consumers
    ///
    /// Tools that are missing are installed.
    Test,
    /// Let other programs read what this project makes: for each format, programs that use it
    ///
    /// Programs and packages that are missing are installed.
    Consumers {
        /// Only the consumers whose name contains one of these
        names: Vec<String>,
    },
    /// Make the files of a release, and check them: archives, packages, a list of crates (SBOM), and hashes
    ///
    /// Programs that are missing are installed.
    Dist {
        /// The folder to write to, which must be empty or missing [default: `target/dist` in the checkout]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Compare the ledger with the source documents, and look for their sentences in our texts
    ///
    /// The documents are not in the repository, because one of them forbids reprinting; name the folder that holds them.
    CompareSources {
        /// The folder with the documents
        documents: PathBuf,
    },
    /// Make everything many times under circumstances that must not matter, and compare the bytes
    ///
    /// Time zone, locale, home, umask, user, folder, clock, processors and the order of folders vary; with more than
    /// eight runs, so does the build (debug or release). Programs that are missing are installed.
    Reproduce {
        /// How many times
        #[arg(long, value_name = "NUMBER", default_value_t = 64)]
        runs: usize,
    },
    /// Disturb the program while it writes: kill it, make system calls fail, fill file systems, add mounts and links
    ///
    /// Prints the tables of docs/trust.md. It mounts file systems, so it runs as root or with `sudo`, on Linux.
    Torture {
        /// How many calls to disturb; the places are the same for any number
        #[arg(long, value_name = "NUMBER", default_value_t = 10_000)]
        points: usize,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().chore {
        Chore::Bake { root, check } => bake(&root.unwrap_or_else(checkout), check),
        Chore::Api { check } => api::all(&checkout(), check).map(|()| ExitCode::SUCCESS),
        Chore::Test => test(&checkout()),
        Chore::Consumers { names } => consumers::all(&checkout(), &names).map(|()| ExitCode::SUCCESS),
        Chore::CompareSources { documents } => {
            compare_sources::all(&checkout(), &documents).map(|()| ExitCode::SUCCESS)
        }
        Chore::Torture { points } => torture::all(&checkout(), points).map(|()| ExitCode::SUCCESS),
        Chore::Dist { out } => {
            let out = out.unwrap_or_else(|| checkout().join("target/dist"));
            dist::all(&checkout(), &out).map(|()| ExitCode::SUCCESS)
        }
        Chore::Reproduce { runs } => reproduce::all(&checkout(), runs, runs > 8).map(|()| ExitCode::SUCCESS),
    };
    result.unwrap_or_else(|error| {
        say(&format!("error: {error}"));
        ExitCode::FAILURE
    })
}

fn bake(root: &Path, check: bool) -> Result<ExitCode, Error> {
    let (stale, verb) =
        if check { (bake::stale(root)?, "not current:") } else { (bake::write(root)?, "wrote") };
    for path in &stale {
        let verb = if check || root.join(path).exists() { verb } else { "removed" };
        say(&format!("{verb} {path}"));
    }
    if check && !stale.is_empty() {
        say("run `cargo xtask bake`");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs all checks, one after the other, and stops at the first that fails.
fn test(root: &Path) -> Result<ExitCode, Error> {
    let cargo = |arguments: &[&str]| command("cargo", arguments, root);
    // Installation mostly waits for the network, so it runs while crates are compiled.
    let installation = thread::spawn({
        let root = root.to_owned();
        move || consumers::install_all(&root)
    });
    for (component, probe) in [("rustfmt", ["fmt", "--version"]), ("clippy", ["clippy", "--version"])] {
        if !quiet(cargo(&probe)) {
            run(component, &mut command("rustup", &["component", "add", component], root))?;
        }
    }
    run("format", &mut cargo(&["fmt", "--all", "--check"]))?;
    run(
        "clippy",
        &mut cargo(&["clippy", "--workspace", "--all-features", "--all-targets", "--", "-D", "warnings"]),
    )?;
    deny::check(root)?;
    let doc = &["doc", "--workspace", "--no-deps", "--all-features"];
    run("documentation", cargo(doc).env("RUSTDOCFLAGS", "-D warnings"))?;
    api::all(root, true)?;
    run("tests", &mut cargo(&["test", "--workspace", "--exclude", "bench", "--all-features"]))?;
    packages(root)?;
    installation.join().unwrap_or_else(|panic| resume_unwind(panic))?;
    torture::all(root, 300)?;
    consumers::all(root, &[])?;
    // This leaves out the release build, which takes minutes.
    reproduce::all(root, 8, false)?;
    say("all checks passed");
    Ok(ExitCode::SUCCESS)
}

/// Makes the packages of all crates, and builds each from its own files alone.
fn packages(root: &Path) -> Result<(), Error> {
    // With a target folder inside the checkout, a package could read files that its users do not have.
    let outside = tempfile::tempdir().map_err(Error::file(&env::temp_dir()))?;
    let package = ["package", "--workspace", "--exclude", "xtask", "--exclude", "bench", "--allow-dirty"];
    let mut package = command("cargo", &package, root);
    package.env("CARGO_TARGET_DIR", outside.path());
    // What is built here is not run. Only one package has the workspace's profile, and dependencies are built once only if
    // the settings of all packages are the same.
    for (setting, value) in [("OPT_LEVEL", "0"), ("DEBUG", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "16")] {
        package.env(format!("CARGO_PROFILE_DEV_{setting}"), value);
    }
    run("packages", &mut package)
}

/// The checkout that this program was built in.
fn checkout() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}
