//! Pictures of codes, which chats show beside a link to a page; only in builds with the feature `pictures`.

use std::path::PathBuf;

use crate::Error;

#[cfg(feature = "pictures")]
mod paint;

/// The name of the picture in the folder of a page.
pub(crate) const FILE: &str = "card.png";

/// The width of a picture in pixels.
pub(crate) const WIDTH: u32 = 1200;

/// The height of a picture in pixels.
pub(crate) const HEIGHT: u32 = 630;

/// What a picture shows.
pub(crate) struct Card<'a> {
    /// The number, if the code has one.
    pub(crate) number: Option<String>,
    pub(crate) phrase: &'a str,
    /// The canonical phrase, if it differs.
    pub(crate) canonical: Option<&'a str>,
    /// The titles of the dataset and of the site.
    pub(crate) origin: String,
    /// The language of the phrase.
    pub(crate) tag: &'a str,
    pub(crate) is_right_to_left: bool,
}

/// Paints pictures with the fonts of the machine.
#[derive(Debug)]
pub struct Painter {
    #[cfg(feature = "pictures")]
    paint: paint::Paint,
    /// There is none in a build without the feature.
    #[cfg(not(feature = "pictures"))]
    never: std::convert::Infallible,
}

impl Painter {
    /// A painter that uses the fonts in these files, and then those of the machine.
    ///
    /// # Errors
    ///
    /// Fails if a file is no font, and in a build without the feature `pictures`.
    #[cfg_attr(not(feature = "pictures"), allow(unused_variables, reason = "no font is read"))]
    pub fn new(fonts: &[PathBuf]) -> Result<Self, Error> {
        #[cfg(feature = "pictures")]
        return Ok(Self { paint: paint::Paint::new(fonts)? });
        #[cfg(not(feature = "pictures"))]
        Err(Error::NoPictures)
    }

    /// The picture of a code, as PNG.
    ///
    /// # Errors
    ///
    /// Fails if no font has one of the characters.
    #[cfg_attr(not(feature = "pictures"), allow(unused_variables, reason = "nothing is painted"))]
    pub(crate) fn picture(&self, card: &Card<'_>) -> Result<Vec<u8>, Error> {
        #[cfg(feature = "pictures")]
        return self.paint.picture(card);
        #[cfg(not(feature = "pictures"))]
        match self.never {}
    }
}
