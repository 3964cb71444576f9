//! Parquet, to be joined with tables of calls; only in builds with the feature `parquet`.

#[cfg(feature = "parquet")]
mod tables;

use crate::format::{Format, Make};

pub(crate) const FORMAT: Format = Format {
    name: "parquet",
    about: "Tables to join with tables of calls; only if the program was built with the feature `parquet`",
    is_for_sip: false,
    make: MAKE,
};

#[cfg(feature = "parquet")]
const MAKE: Make = Make::By(tables::files);

#[cfg(not(feature = "parquet"))]
const MAKE: Make =
    Make::NotBuilt("this build has no Parquet; `cargo install` with `--features parquet` makes one that has");
