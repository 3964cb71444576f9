//! The project's own chores. `cargo xtask test` runs every check there is, and installs the tools that they need.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

const USAGE: &str = "usage: cargo xtask test";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let result = match (arguments.next().as_deref(), arguments.next()) {
        (Some("test"), None) => test(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            say(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}

/// Runs all checks, one after the other, and stops at the first that fails.
fn test() -> Result<(), String> {
    let root = root();
    let cargo = |arguments: &[&str]| command("cargo", arguments, &root);
    let has = |arguments: &[&str]| quiet(cargo(arguments));
    for (component, probe) in [("rustfmt", ["fmt", "--version"]), ("clippy", ["clippy", "--version"])] {
        if !has(&probe) {
            run(component, &mut command("rustup", &["component", "add", component], &root))?;
        }
    }
    run("format", &mut cargo(&["fmt", "--all", "--check"]))?;
    run("clippy", &mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    let doc = &["doc", "--workspace", "--no-deps"];
    run("documentation", cargo(doc).env("RUSTDOCFLAGS", "-D warnings"))?;
    run("tests", &mut cargo(&["test", "--workspace"]))?;
    // Files that are only found in this checkout would be missed with a target folder inside of it.
    let outside = env::temp_dir().join(format!("sip-phrasebook-package-{}", std::process::id()));
    let package = &["package", "--workspace", "--exclude", "xtask", "--allow-dirty"];
    let packaged = run("packages", cargo(package).env("CARGO_TARGET_DIR", &outside));
    let _ = std::fs::remove_dir_all(&outside);
    packaged?;
    consumers(&root)?;
    say("all checks passed");
    Ok(())
}

/// Lets other programs read what is in `out`: Python the CSV, the Nu checker the HTML.
fn consumers(root: &Path) -> Result<(), String> {
    let tools = root.join("target/consumers");
    std::fs::create_dir_all(&tools).map_err(|error| format!("{}: {error}", tools.display()))?;
    need("python3", "python3", root)?;
    need("java", "default-jre-headless", root)?;
    need("npm", "npm", root)?;
    run("CSV in Python", &mut command("python3", &["tests/consumers/csv_equals_json.py", "out"], root))?;
    let jar = tools.join("node_modules/vnu-jar/build/dist/vnu.jar");
    if !jar.is_file() {
        let prefix = tools.to_string_lossy();
        let install = &["install", "--no-save", "--prefix", &prefix, "--ignore-scripts", "vnu-jar@26.9.27"];
        run("install the Nu checker", &mut command("npm", install, root))?;
    }
    let jar = jar.to_string_lossy();
    let check = &["-jar", &jar, "--Werror", "--skip-non-html", "out"];
    run("HTML in the Nu checker", &mut command("java", check, root))
}

/// Installs a Debian package unless the program is there; without it a check could not run, which is a failure.
fn need(program: &str, package: &str, root: &Path) -> Result<(), String> {
    if quiet(command(program, &["--version"], root)) {
        return Ok(());
    }
    let root_user = command("id", &["-u"], root).output().is_ok_and(|output| output.stdout.starts_with(b"0"));
    let install = |arguments: &[&str]| {
        if root_user {
            command("apt-get", arguments, root)
        } else {
            command("sudo", &[&["apt-get"], arguments].concat(), root)
        }
    };
    run("package list", &mut install(&["update", "-qq"]))?;
    run(package, &mut install(&["install", "-y", "-qq", "--no-install-recommends", package]))
}

fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

fn quiet(mut command: Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn run(name: &str, command: &mut Command) -> Result<(), String> {
    say(&format!("== {name}"));
    let start = Instant::now();
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    if !status.success() {
        return Err(format!("{name} failed: {command:?}"));
    }
    say(&format!("== {name}: passed in {:.1} s", start.elapsed().as_secs_f64()));
    Ok(())
}

fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

fn say(line: &str) {
    // Where nothing can be said, nobody listens.
    let _ = writeln!(std::io::stdout(), "{line}");
}
