//! Pictures of codes, which chat programs show with a link to a page. They need a build with the feature `pictures`.

use std::path::PathBuf;

use crate::Error;

#[cfg(feature = "pictures")]
mod paint;

/// The file name of the picture, which is in the folder of the page.
pub(crate) const FILE: &str = "card.png";

/// The width of a picture in pixels.
pub(crate) const WIDTH: u32 = 1200;

/// The height of a picture in pixels.
pub(crate) const HEIGHT: u32 = 630;

/// What a picture shows.
#[cfg_attr(not(feature = "pictures"), expect(dead_code, reason = "only pictures show it"))]
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

/// Paints pictures with the given fonts and those installed on the machine.
#[derive(Debug)]
pub struct Painter {
    #[cfg(feature = "pictures")]
    paint: paint::Paint,
    /// A build without the feature cannot create a painter.
    #[cfg(not(feature = "pictures"))]
    never: std::convert::Infallible,
}

impl Painter {
    /// Makes a painter that prefers the fonts in these files to those installed on the machine.
    ///
    /// # Errors
    ///
    /// Fails if a file is not a font, and always in a build without the feature `pictures`.
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
    /// Fails if there is a character that no font has.
    #[cfg_attr(not(feature = "pictures"), allow(unused_variables, reason = "nothing is painted"))]
    pub(crate) fn picture(&self, card: &Card<'_>) -> Result<Vec<u8>, Error> {
        #[cfg(feature = "pictures")]
        return self.paint.picture(card);
        #[cfg(not(feature = "pictures"))]
        match self.never {}
    }
}
