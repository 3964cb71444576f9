//! The generator of SIP Phrasebook: it reads records and locales, joins them, renders tables, and writes them to disk.
//!
//! The program `sip-phrasebook` is a thin shell around [`cli::run`]. Your own program can do the same in steps:
//!
//! ```
//! use phrasebook_dataset::Dataset;
//! use phrasebook_generator::{LOAD_OPTIONS, root, tables};
//!
//! let tree = root::embedded();
//! let (dataset, findings) = Dataset::load(&tree, "sip-response", &LOAD_OPTIONS).unwrap();
//! assert_eq!(findings, []);
//!
//! let korean = dataset.locale("ko").unwrap();
//! let files = tables::locale(&dataset, korean, &[tables::Format::Csv]).unwrap();
//! let csv = &files["ko/sip-response-codes.csv"];
//! assert!(csv.starts_with(b"\"code\",\"class\",\"status\""));
//! ```

pub mod cli;
mod commands;
mod error;
mod interruption;
pub mod outcome;
pub mod root;
mod session;
pub mod tables;

pub use error::Error;

use phrasebook_dataset::LoadOptions;

/// Requires the messages of both presenters, tables and site.
pub const LOAD_OPTIONS: LoadOptions<'static> =
    LoadOptions::new(&[tables::MESSAGES, phrasebook_site::SHARED_MESSAGES, phrasebook_site::MESSAGES]);

/// The examples of the README are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
