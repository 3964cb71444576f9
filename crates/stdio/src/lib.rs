//! Whether standard output was open when the program started.
//!
//! Rust's runtime opens `/dev/null` in the place of a standard stream that is closed, so that no file takes its number.
//! A program that is run with `>&-` then writes into nothing and reports success. The only time to notice is before the
//! runtime starts, which is what this crate does on Linux and macOS; elsewhere the stream counts as open.

use std::sync::atomic::{AtomicBool, Ordering};

static CLOSED: AtomicBool = AtomicBool::new(false);

/// Whether standard output was closed when the program started.
///
/// ```
/// assert!(!phrasebook_stdio::stdout_was_closed());
/// ```
#[must_use]
pub fn stdout_was_closed() -> bool {
    CLOSED.load(Ordering::Relaxed)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
mod start {
    use super::{CLOSED, Ordering};

    /// The loader runs what stands in this section before `main`, and so before Rust's runtime.
    ///
    /// `look` is sound there: it allocates nothing, cannot panic, and touches only an atomic.
    #[expect(unsafe_code, reason = "the attribute that names the section is unsafe")]
    #[used]
    #[cfg_attr(target_os = "linux", unsafe(link_section = ".init_array"))]
    #[cfg_attr(target_os = "macos", unsafe(link_section = "__DATA,__mod_init_func"))]
    static AT_START: extern "C" fn() = look;

    extern "C" fn look() {
        let open = rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_ok();
        CLOSED.store(!open, Ordering::Relaxed);
    }
}
