//! What makes the headers for C a package that build systems find: files for pkg-config and `CMake`, and the licences.
//!
//! The paths are those below a prefix such as `/usr/local`. Both files find the headers from their own place, so the
//! folder may be moved.

use super::package;
use crate::format::Files;
use crate::messages::Messages;
use phrasebook_registry::Protocol;

const PKG_CONFIG: &str = include_str!("c_package/sip-phrasebook.pc");
const CMAKE: &str = include_str!("c_package/SipPhrasebookConfig.cmake");
const CMAKE_VERSION: &str = include_str!("c_package/SipPhrasebookConfigVersion.cmake");

/// The files beside the headers; none if the dataset is not one of SIP. Their version is that of the data.
pub(crate) fn files(messages: &Messages<'_>) -> Files {
    let schema = messages.schema();
    let mut files = Files::new();
    if schema.protocol != Some(Protocol::Sip) {
        return files;
    }
    let mut licenses = Files::new();
    package::add_licenses(&mut licenses);
    files.extend(licenses.into_iter().map(|(name, text)| (format!("share/doc/sip-phrasebook/{name}"), text)));
    let version = schema.version.to_string();
    let cmake = "share/cmake/SipPhrasebook/SipPhrasebookConfig";
    for (path, template) in [
        ("share/pkgconfig/sip-phrasebook.pc".to_owned(), PKG_CONFIG),
        (format!("{cmake}.cmake"), CMAKE),
        (format!("{cmake}Version.cmake"), CMAKE_VERSION),
    ] {
        files.insert(path, template.replace("{{version}}", &version).into());
    }
    files
}
