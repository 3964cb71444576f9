//! The program: arguments in, text and an exit code out.

use std::io::{self, Write};
use std::process::ExitCode;

use phrasebook_generator::cli;
use phrasebook_generator::outcome::EXIT_DATA;

/// Faster than the allocator of the system, which makes threads wait for each other: a site takes a tenth less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Work is shared out over the cores that there are. Where the system refuses threads, all of it runs on this one.
fn main() -> ExitCode {
    if let Ok(threads) = rayon::ThreadPoolBuilder::new().build() {
        return threads.install(run);
    }
    // There is no other pool yet, so this cannot fail.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
    run()
}

fn run() -> ExitCode {
    let outcome = cli::run(std::env::args_os());
    // Where messages cannot be written there is nobody to tell.
    let _ = io::stderr().lock().write_all(outcome.stderr.as_bytes());
    let printed = print(&outcome.stdout);
    match printed {
        Ok(()) => ExitCode::from(outcome.code),
        // A reader that has seen enough, like `head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(outcome.code),
        Err(error) => {
            let _ = writeln!(io::stderr().lock(), "error: standard output: {error}");
            ExitCode::from(EXIT_DATA)
        }
    }
}

fn print(bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}
