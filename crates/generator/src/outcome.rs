//! What a run says, and its exit codes.

/// All went well.
pub const EXIT_DONE: u8 = 0;
/// There are findings, or files are not what would be written, or nothing was found.
pub const EXIT_FINDINGS: u8 = 1;
/// The arguments make no sense.
pub const EXIT_USAGE: u8 = 2;
/// The data is wrong, or a file cannot be read or written.
pub const EXIT_DATA: u8 = 3;

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

impl Outcome {
    /// A run that went well and prints data.
    pub(crate) fn data(stdout: impl Into<Vec<u8>>) -> Self {
        Self { stdout: stdout.into(), ..Self::default() }
    }

    /// A run that went well and says so.
    pub(crate) fn message(stderr: impl Into<String>) -> Self {
        Self { stderr: stderr.into(), ..Self::default() }
    }
}
