//! The commands: each has its arguments and its code in its own file.

pub(crate) mod completions;
pub(crate) mod coverage;
mod downloads;
pub(crate) mod export;
pub(crate) mod lint;
pub(crate) mod list;
pub(crate) mod lookup;
pub(crate) mod man;
pub(crate) mod mark_current;
pub(crate) mod negotiate;
pub(crate) mod serve;
pub(crate) mod site;
pub(crate) mod sources;
pub(crate) mod tables;
mod which;
mod write;
