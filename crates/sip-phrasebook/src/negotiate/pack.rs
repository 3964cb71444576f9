//! Short texts as numbers, which are faster to compare.

/// The bytes of a text of at most eight bytes as a number.
pub(super) const fn pack(text: &str) -> u64 {
    let mut bytes = text.as_bytes();
    let mut packed = 0;
    while let [byte, rest @ ..] = bytes {
        packed = packed << 8 | *byte as u64;
        bytes = rest;
    }
    packed
}
