//! What errors say, and which of them mean that a file is absent.

use super::*;

#[test]
fn errors_say_what_is_wrong_and_why() {
    use std::error::Error as _;

    let denied = || Error::File {
        path: "a\nb".into(),
        source: std::io::Error::from(std::io::ErrorKind::PermissionDenied),
    };
    assert_eq!(denied().to_string(), "a\\nb: permission denied");
    assert!(denied().source().is_some());
    let half = Error::HalfNew { out: "out".into(), source: Box::new(denied()) };
    assert_eq!(
        half.to_string(),
        "a\\nb: permission denied\n  some files in out are new and some are old; run the same command again to finish"
    );
    assert!(half.source().is_some());
    assert_eq!(Error::Interrupted.to_string(), "stopped; nothing has been replaced");
    assert!(Error::Interrupted.source().is_none());
    let collision = Error::Collision("a".to_owned(), "A".to_owned()).to_string();
    assert!(collision.starts_with("two files would have the paths a and A, which some systems take for one"));
    let path = Error::UnsafePath("a\u{1B}".to_owned()).to_string();
    assert_eq!(path, "a file would have the path `a\\u{1b}`, which is not safe on every system");
}

/// Only what the system says not to be found is absent.
#[test]
fn another_error_is_no_absence() {
    let folder = tempfile::tempdir().unwrap();
    let too_long = folder.path().join("a".repeat(300));
    assert!(place::look(&folder.path().join("none")).unwrap().is_none());
    assert!(place::look(&too_long).is_err());
    assert!(place::resolve(&too_long).is_err());
    assert!(place::resolve(&too_long.join("deeper")).is_err());
    let resolved = place::resolve(&folder.path().join("new/deeper")).unwrap();
    assert_eq!(resolved, folder.path().canonicalize().unwrap().join("new/deeper"));
    fs::write(folder.path().join("file"), "").unwrap();
    assert!(place::resolve(&folder.path().join("file/deeper")).is_err());
}
