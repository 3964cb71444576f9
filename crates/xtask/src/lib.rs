//! The project's own chores, for the command `cargo xtask` and for tests.
//!
//! [`bake`] makes every file that is generated from records, words and code, apart from the tables in `out/`.

pub mod bake;
mod error;

pub use error::Error;
