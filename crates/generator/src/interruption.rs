//! Being told to stop while files are written.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use signal_hook::low_level::emulate_default_handler;

use crate::Error;

/// Notices that the user or the system wants the program to end, so that it can clean up first.
///
/// A second signal ends it at once.
#[derive(Debug, Default)]
pub(crate) struct Interruption {
    is_asked: Arc<AtomicBool>,
    signal: Arc<AtomicUsize>,
}

impl Interruption {
    /// Is set when the program is to end.
    pub(crate) fn flag(&self) -> &AtomicBool {
        &self.is_asked
    }

    /// Notices signals from now on.
    pub(crate) fn watch(&self) -> Result<(), Error> {
        let watch = || {
            for signal in [SIGINT, SIGTERM] {
                flag::register_conditional_default(signal, Arc::clone(&self.is_asked))?;
                flag::register_usize(signal, Arc::clone(&self.signal), usize::try_from(signal).unwrap_or(0))?;
                flag::register(signal, Arc::clone(&self.is_asked))?;
            }
            // With a handler, a file beyond the user's limit is an error rather than the end.
            #[cfg(unix)]
            flag::register(signal_hook::consts::SIGXFSZ, Arc::default())?;
            Ok(())
        };
        watch().map_err(|source: io::Error| Error::Signals(source))
    }

    /// Ends the program by the signal that was noticed, if there was one.
    pub(crate) fn die_if_asked(&self) {
        let signal = i32::try_from(self.signal.load(Ordering::Relaxed)).unwrap_or(0);
        if signal != 0 {
            // If it fails, the error that led here is reported instead.
            let _ = emulate_default_handler(signal);
        }
    }
}
