//! Random headers and lists of available tags, the same for the same seed on every machine.

use super::cases::AVAILABLE;

/// Lists that put a rule to work: several regions, scripts or variants of one language.
const LISTS: &[&[&str]] = &[
    &["en", "pt-BR", "pt-PT"],
    &["en", "zh-Hant-TW", "zh-CN"],
    &["en", "zh-TW", "zh-CN"],
    &["zh-TW", "zh-CN", "en"],
    &["en", "zh-Hans", "zh-Hant", "zh-Hant-HK"],
    &["zh-CN", "en"],
    &["en", "sr-Latn", "sr"],
    &["sr-Latn", "sr-ME", "en"],
    &["de", "de-CH", "de-1996"],
    &["en", "yue-Hant", "yue-CN", "zh-CN"],
    &["en", "es-ES", "es-MX", "es-419"],
    &["es-419", "es", "es-ES"],
    &["en-US", "en-GB", "en", "ko"],
    &["ko", "ko-Kore-KR", "ko-KP"],
    &["en", "az-Arab", "az", "az-Cyrl", "uz-AF", "uz"],
    &["en", "pa-PK", "pa", "mn-CN", "mn", "kk-Arab", "kk"],
    &["en", "ky-Latn", "ky", "ug-Cyrl", "ug", "sd-IN", "sd", "ms-Arab", "ms"],
    &["en-GB", "en-Cyrl", "en-US", "fr-CA", "fr-FR"],
    &["en", "zh-GB", "zh-Hant-HK", "zh-TW", "zh-SG"],
    &["en", "ku", "ku-Arab", "ku-IQ", "ha-SD", "ha", "ff-GN", "ff-Adlm-SN", "ff-Adlm-GN"],
    &["en"],
    &[],
];

/// The tags of which other lists are drawn.
const TAGS: &[&str] = &[
    "en",
    "en-US",
    "en-GB",
    "es",
    "es-ES",
    "es-MX",
    "es-419",
    "ko",
    "ko-KR",
    "ko-Kore",
    "zh",
    "zh-CN",
    "zh-TW",
    "zh-HK",
    "zh-SG",
    "zh-Hans",
    "zh-Hant",
    "zh-Hans-CN",
    "zh-Hant-TW",
    "zh-Hant-CN",
    "yue",
    "yue-Hant",
    "yue-CN",
    "nan",
    "de",
    "de-CH",
    "de-AT",
    "de-1996",
    "de-CH-1996",
    "pt",
    "pt-BR",
    "pt-PT",
    "sr",
    "sr-Latn",
    "sr-Cyrl",
    "sr-ME",
    "sr-RS",
    "sr-Latn-RS",
    "az",
    "az-Arab",
    "az-RU",
    "uz",
    "uz-AF",
    "uz-Cyrl",
    "pa",
    "pa-PK",
    "mn",
    "mn-Mong",
    "kk",
    "kk-CN",
    "ky",
    "ky-TR",
    "ug",
    "ug-Cyrl",
    "sd",
    "sd-Deva",
    "ms",
    "ms-CC",
    "fr",
    "fr-CA",
    "fr-FR",
    "en-Shaw-GB",
    "zh-GB",
    "ku-IQ",
    "ff-Adlm",
    "tlh-Latn",
    "ja",
    "ja-Latn",
    "ca-valencia",
    "sl-rozaj",
    "sl-rozaj-biske",
    "fil",
];

/// Ranges that no list is likely to hold, and texts that are no range.
const STRANGERS: &[&str] = &[
    "*",
    "*",
    "*-CN",
    "*-*",
    "fr",
    "ja-JP",
    "i-default",
    "x-whatever",
    "tlh",
    "cmn",
    "cmn-Hant",
    "cmn-TW",
    "zh-cmn",
    "zh-cmn-Hans",
    "zh-cmn-Hant-CN",
    "zh-yue",
    "zh-yue-HK",
    "zh-yue-Hans",
    "zh-nan",
    "zh-*-CN",
    "zh-*-yue",
    "zh-Latn",
    "zh-MO",
    "zh-Hans-HK",
    "en-GB-u-hc-h12",
    "en-x-a-b-c",
    "es-",
    "-es",
    "es--MX",
    "1",
    "e1",
    "k o",
    "ko-KR-",
    "abcdefgh",
    "abcdefghi",
    "ko-abcdefgh",
    "ko-abcdefghi",
    "ko_KR.UTF-8",
    "ko@x",
    "한국어",
    "\"ko\"",
    "",
    "**",
    "ko*",
    "cmn-yue",
    "zh-cmn-yue",
    "zh-yue-cmn",
    "zh-123",
    "zh-a1b",
];

const SUBTAGS: &[&str] = &[
    "Hans", "Hant", "Latn", "Cyrl", "Arab", "Mong", "Deva", "Guru", "Kore", "CN", "TW", "HK", "MO", "SG",
    "MX", "ES", "419", "US", "GB", "KR", "ME", "RU", "TR", "RO", "RS", "IR", "IQ", "AF", "PK", "KZ", "MN",
    "IN", "CC", "CH", "FR", "CA", "Shaw", "Adlm", "001", "1996", "x", "*", "cmn", "yue", "a",
];

const GOOD_WEIGHTS: &[&str] = &[
    "1", "1.0", "1.", "1.000", "0.9", "0.8", "0.7", "0.50", "0.5", "0.500", "0.3", "0.1", "0.001", "0.999",
    "0.",
];

const REFUSALS: &[&str] = &["0", "0.0", "0.000", "0."];

const BAD_WEIGHTS: &[&str] = &[
    "", " ", "2", ".5", "0.1234", "abc", "1.001", "1.0000", "-1", "+1", "00", "01", "1e3", "0,5", "\"0.5\"",
    "0.5.5", "0 .5", "=0.5", "0.5=", "0.a", "NaN", "1\u{0}", "０",
];

const OTHER_PARAMETERS: &[&str] = &[
    "",
    " ",
    "level=1",
    "x",
    "=",
    "=0.5",
    "x=\"\"",
    "x=\"a,b\"",
    "x=\";q=0\"",
    "x=\"\\\"\"",
    "x=\"\\\\\"",
    "x=\"a\\\",b\"",
    "qq=0",
    "q*=0",
    "q x=0",
    "xq=0.5",
    "x=é",
    "\"q=0\"",
    "x=\\",
    "x=\u{0}",
    "x=q=0",
];

const SPACES: &[&str] = &["", "", "", "", " ", " ", "  ", "\t", "\r\n ", "\n"];

/// Bytes that mean something to a reader of headers, for headers that mean nothing.
const HOSTILE: &[u8] = b",,,;;;\"\"\\==**--__qQ0011.5koeszhCNtw \t\r\n\x00\x0b\x7f\x80\xc3\xa9\xff";

/// Returns the header and the available tags of a seed.
///
/// Half of the headers are realistic, a third is almost grammatical, the others are hostile.
pub(crate) fn random_case(seed: u64) -> (Vec<u8>, Vec<&'static str>) {
    let mut random = Random::new(seed);
    let available = random_list(&mut random);
    let header = match random.below(6) {
        0..3 => realistic(&mut random, &available),
        3..5 => nearly_grammatical(&mut random, &available),
        _ => hostile(&mut random, &available),
    };
    (header, available)
}

fn random_list(random: &mut Random) -> Vec<&'static str> {
    match random.below(10) {
        0..4 => AVAILABLE.to_vec(),
        4..7 => random.pick(LISTS).to_vec(),
        _ => {
            // A list that is fast to walk holds few tags; now and then one of many shows what a long list does.
            let length = if random.below(8) == 0 { random.below(TAGS.len()) } else { 1 + random.below(6) };
            let mut rest = TAGS.to_vec();
            (0..length).map(|_| rest.swap_remove(random.below(rest.len()))).collect()
        }
    }
}

/// What browsers and telephones send: a few ranges, most of them known, with falling weights.
fn realistic(random: &mut Random, available: &[&str]) -> Vec<u8> {
    let mut elements = Vec::new();
    let mut weight = 10;
    for _ in 0..random.below(5) {
        let range = if random.below(8) == 0 { "*".to_owned() } else { known_range(random, available) };
        weight -= random.below(3).min(weight);
        elements.push(match (random.below(10), weight) {
            (0, _) => format!("{range};q=0"),
            (_, 10) => range,
            _ => format!("{range};q=0.{weight}"),
        });
    }
    let separator = if random.below(2) == 0 { "," } else { ", " };
    elements.join(separator).into_bytes()
}

/// Elements with everything that the grammar allows, and one in a few with something that it does not.
fn nearly_grammatical(random: &mut Random, available: &[&str]) -> Vec<u8> {
    let mut header = String::new();
    for place in 0..random.below(7) {
        if place > 0 {
            header.push(',');
        }
        let range = match random.below(10) {
            0..6 => known_range(random, available),
            6..9 => random.pick(STRANGERS).to_owned(),
            _ => "*".to_owned(),
        };
        header.push_str(random.pick(SPACES));
        header.push_str(&range);
        header.push_str(random.pick(SPACES));
        for _ in 0..random.below(3) {
            header.push(';');
            header.push_str(random.pick(SPACES));
            header.push_str(&parameter(random));
            header.push_str(random.pick(SPACES));
        }
    }
    header.into_bytes()
}

/// Bytes at random, a good header with a few bytes spoilt, or a short piece many times.
fn hostile(random: &mut Random, available: &[&str]) -> Vec<u8> {
    match random.below(8) {
        0..3 => (0..random.below(40)).map(|_| random.pick(HOSTILE)).collect(),
        3..7 => {
            let mut header = nearly_grammatical(random, available);
            for _ in 0..=random.below(4) {
                let place = random.below(header.len() + 1);
                match random.below(3) {
                    0 if place < header.len() => header[place] = random.pick(HOSTILE),
                    1 if place < header.len() => drop(header.remove(place)),
                    _ => header.insert(place, random.pick(HOSTILE)),
                }
            }
            header
        }
        _ => {
            let times = random.below(200);
            let mut header = nearly_grammatical(random, available).repeat(1 + random.below(20));
            let piece = random.pick(&[",", ";", "-a", " ", "\"", "\\", "en;q=0.1,", ";q=0", "*,", "0", "-*"]);
            header.extend(piece.repeat(times).bytes());
            header.extend(nearly_grammatical(random, available));
            header
        }
    }
}

fn parameter(random: &mut Random) -> String {
    let value = match random.below(10) {
        0..4 => random.pick(GOOD_WEIGHTS),
        4..6 => random.pick(REFUSALS),
        6 => random.pick(BAD_WEIGHTS),
        _ => return random.pick(OTHER_PARAMETERS).to_owned(),
    };
    let name = if random.below(5) == 0 { "Q" } else { "q" };
    let equals = random.pick(&["=", "=", "=", "=", " = ", "\t="]);
    let equals = if random.below(30) == 0 { "" } else { equals };
    format!("{name}{equals}{value}")
}

/// A range that has to do with one of the tags: the tag itself, a shorter, a longer, a neighbouring one.
fn known_range(random: &mut Random, available: &[&str]) -> String {
    let tag =
        if available.is_empty() || random.below(6) == 0 { random.pick(TAGS) } else { random.pick(available) };
    let mut subtags: Vec<&str> = tag.split('-').collect();
    match random.below(8) {
        0 | 1 => subtags.truncate(1 + random.below(subtags.len())),
        2 => subtags.push(random.pick(SUBTAGS)),
        3 => subtags.insert(1, random.pick(SUBTAGS)),
        4 => {
            subtags.truncate(1);
            subtags.extend((0..random.below(3)).map(|_| random.pick(SUBTAGS)));
        }
        _ => {}
    }
    let joint = if random.below(12) == 0 { "_" } else { "-" };
    let range = subtags.join(joint);
    match random.below(8) {
        0 => range.to_uppercase(),
        1 => range.to_lowercase(),
        _ => range,
    }
}

/// Marsaglia's xorshift with 64 bits of state: enough to scatter cases, and the same everywhere.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        // Neighbouring seeds give unlike states, and none of them zero, which xorshift could not leave.
        let mut random = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d | 1 << 63);
        for _ in 0..8 {
            random.next();
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from 0 to `limit` - 1; 0 if `limit` is 0.
    fn below(&mut self, limit: usize) -> usize {
        let high = self.next() >> 32;
        usize::try_from(high).unwrap_or(0).checked_rem(limit).unwrap_or(0)
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}
