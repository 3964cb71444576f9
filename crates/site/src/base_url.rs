//! An address that paths are appended to.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// An http or https address that ends with a slash, so that paths can be appended to it.
///
/// ```
/// use phrasebook_site::BaseUrl;
///
/// let base: BaseUrl = "https://example.org/sip".parse().unwrap();
/// assert_eq!(base.to_string(), "https://example.org/sip/");
/// assert_eq!(base.path(), "/sip/");
/// assert_eq!(base.join("ko/486/"), "https://example.org/sip/ko/486/");
/// assert!("example.org".parse::<BaseUrl>().is_err());
/// ```
#[derive(Clone, Debug)]
pub struct BaseUrl {
    /// The whole of it, with a slash at the end.
    address: String,
    path: String,
}

impl BaseUrl {
    /// The path, from slash to slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address of this path below it.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        [self.address.as_str(), path].concat()
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

/// Why a text is not such an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// It is not a URL.
    Url(url::ParseError),
    /// Its scheme is neither https nor http.
    Scheme,
    /// It has more than a host and a path, such as a query.
    Rest,
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(error) => write!(f, "{error}")?,
            Self::Scheme => f.write_str("its scheme is neither https nor http")?,
            Self::Rest => f.write_str("it has more than a host and a path")?,
        }
        f.write_str("; write it like https://example.org/sip/")
    }
}

impl std::error::Error for BaseUrlError {}

impl FromStr for BaseUrl {
    type Err = BaseUrlError;

    fn from_str(text: &str) -> Result<Self, BaseUrlError> {
        let mut url: Url = text.parse().map_err(BaseUrlError::Url)?;
        if !["http", "https"].contains(&url.scheme()) {
            return Err(BaseUrlError::Scheme);
        }
        let has_user = !url.username().is_empty() || url.password().is_some();
        if url.query().is_some() || url.fragment().is_some() || has_user {
            return Err(BaseUrlError::Rest);
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self { path: url.path().to_owned(), address: url.into() })
    }
}
