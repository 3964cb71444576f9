//! The project's own chores, for the command `cargo xtask` and for tests.
//!
//! [`bake`] makes every file that is generated from records, words and code, apart from the tables in `out/`.
//! [`hostile`] makes catalogs of texts that formats could misread.

pub mod bake;
mod error;
pub mod hostile;

pub use error::Error;
