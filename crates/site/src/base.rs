//! The address that a site will have.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// The address of a site, which ends with a slash.
///
/// ```
/// use phrasebook_site::Base;
///
/// let base: Base = "https://example.org/sip".parse().unwrap();
/// assert_eq!(base.to_string(), "https://example.org/sip/");
/// assert_eq!(base.path(), "/sip/");
/// assert_eq!(base.join("ko/486/"), "https://example.org/sip/ko/486/");
/// assert!("example.org".parse::<Base>().is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Base {
    /// The whole of it, with a slash at the end.
    address: String,
    path: String,
}

impl Base {
    /// The path, from slash to slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address of a page, whose path is one of ours.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        [self.address.as_str(), path].concat()
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

/// Why a text is not the address of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BaseError {
    /// It is not a URL.
    Url(url::ParseError),
    /// Its scheme is neither https nor http.
    Scheme,
    /// It has more than a host and a path, such as a query.
    Rest,
}

impl fmt::Display for BaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(error) => write!(f, "{error}")?,
            Self::Scheme => f.write_str("its scheme is neither https nor http")?,
            Self::Rest => f.write_str("it has more than a host and a path")?,
        }
        f.write_str("; write it like https://example.org/sip/")
    }
}

impl std::error::Error for BaseError {}

impl FromStr for Base {
    type Err = BaseError;

    fn from_str(text: &str) -> Result<Self, BaseError> {
        let mut url: Url = text.parse().map_err(BaseError::Url)?;
        if !["http", "https"].contains(&url.scheme()) {
            return Err(BaseError::Scheme);
        }
        let has_user = !url.username().is_empty() || url.password().is_some();
        if url.query().is_some() || url.fragment().is_some() || has_user {
            return Err(BaseError::Rest);
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self { path: url.path().to_owned(), address: url.into() })
    }
}
