//! What a format is.

use std::collections::BTreeMap;

use phrasebook_dataset::{Dataset, Locale};

use crate::error::Error;
use crate::messages::Messages;

/// The bytes of files by their paths below the folder of the export, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A format that messages are exported in.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Format {
    /// Its name, as on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// Whether the format is only for the SIP response codes. Their files may also hold datasets that are linked to them.
    pub is_for_sip: bool,
    pub(crate) make: Make,
}

/// How the files of a format are made.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Make {
    /// By this function; no files if the format does not suit the dataset.
    By(fn(&Messages<'_>) -> Result<Files, Error>),
    /// Not by this build of the program; says which build can.
    #[cfg_attr(
        feature = "parquet",
        expect(dead_code, reason = "a build with all features makes every format")
    )]
    NotBuilt(&'static str),
}

impl Format {
    pub(crate) const fn new(
        name: &'static str,
        about: &'static str,
        make: fn(&Messages<'_>) -> Result<Files, Error>,
    ) -> Self {
        Self { name, about, is_for_sip: false, make: Make::By(make) }
    }

    pub(crate) const fn for_sip(self) -> Self {
        Self { is_for_sip: true, ..self }
    }

    /// Why this build of the program cannot make the format, and which build can; none if this one can.
    #[must_use]
    pub fn missing(&self) -> Option<&'static str> {
        match self.make {
            Make::By(_) => None,
            Make::NotBuilt(why) => Some(why),
        }
    }

    /// Exports a dataset with the messages of `locales`, which are locales of the dataset in its order.
    ///
    /// The packages for JavaScript and Python also hold one of `others`: the causes that are mapped to and from the codes.
    /// The packages for JavaScript hold the failures of web phones as well.
    ///
    /// There are no files if the format does not suit the dataset: the packages for JavaScript and Python and the files for
    /// Kamailio are for SIP response codes alone, and C looks up numbers.
    ///
    /// # Errors
    ///
    /// Returns an error if a message is missing, which the lints find; if a writer of the format fails; and if this build
    /// of the program cannot make the format ([`Format::missing`]).
    ///
    /// ```
    /// use phrasebook_dataset::{Dataset, LoadOptions, Tree};
    ///
    /// let mut tree = Tree::default();
    /// tree.insert("records/colour/dataset.toml", r#"
    ///     id = "colour"
    ///     version = "1.0.0"
    ///     file_stem = "colours"
    ///     record_files = ["all.toml"]
    ///     messages = { record = "colour", group = "hue" }
    ///     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
    ///     group = [{ id = "warm", first = 1, last = 9 }]
    ///     column = [{ name = "code", type = "key" }]
    /// "#);
    /// tree.insert("records/colour/all.toml", "[[record]]\ncode = 1\n");
    /// tree.insert("locales/en/colour.ftl", "colour-1 = Red\nhue-warm = Warm\n");
    /// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
    /// let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
    ///
    /// let properties = phrasebook_export::format("properties").unwrap();
    /// let files = properties.files(&dataset, &[dataset.source_locale()], &[]).unwrap();
    /// let bundle = String::from_utf8(files["Colour.properties"].clone()).unwrap();
    /// assert!(bundle.contains("\ncolour-1 = Red\n"));
    /// ```
    pub fn files(&self, dataset: &Dataset, locales: &[&Locale], others: &[Dataset]) -> Result<Files, Error> {
        match self.make {
            Make::By(make) => make(&Messages::new(dataset, locales)?.beside(others)),
            Make::NotBuilt(why) => Err(Error::NotBuilt(why)),
        }
    }
}
