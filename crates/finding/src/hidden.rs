//! Characters that nobody can see, and where a script needs them.

use unicode_script::{Script, UnicodeScript as _};

/// Finds the first character that a reader cannot see or that changes how its neighbours are shown: controls, bidi
/// and zero-width characters, variation selectors, tags, noncharacters and the byte order mark.
///
/// Some scripts need some of them; see [`unneeded_character`].
///
/// ```
/// # use phrasebook_finding::hidden_character;
/// assert_eq!(hidden_character("통화 중"), None);
/// assert_eq!(hidden_character("O\u{200B}K"), Some('\u{200B}'));
/// assert_eq!(hidden_character("OK\r\n"), Some('\r'));
/// ```
#[must_use]
pub fn hidden_character(text: &str) -> Option<char> {
    text.chars().find(|&c| is_hidden(c))
}

/// Finds the first hidden character that the text does not need where it is.
///
/// Text needs joiners in scripts whose letters join, and in emoji; zero-width spaces in scripts that put no spaces
/// between words; soft hyphens within words; and directional marks in right-to-left text. Embeddings and overrides are
/// never needed; isolates replace embeddings without affecting the text around them.
///
/// ```
/// # use phrasebook_finding::unneeded_character;
/// assert_eq!(unneeded_character("می\u{200C}شود"), None);
/// assert_eq!(unneeded_character("O\u{200C}K"), Some('\u{200C}'));
/// assert_eq!(unneeded_character("ภาษา\u{200B}ไทย"), None);
/// assert_eq!(unneeded_character("\u{202E}OK"), Some('\u{202E}'));
/// ```
#[must_use]
pub fn unneeded_character(text: &str) -> Option<char> {
    unneeded(text).next().map(|(_, c)| c)
}

/// Whether a character is hidden and no script needs it anywhere.
///
/// ```
/// # use phrasebook_finding::is_never_needed;
/// assert!(is_never_needed('\u{202E}') && is_never_needed('\u{7}'));
/// assert!(!is_never_needed('\u{200C}') && !is_never_needed('a'));
/// ```
#[must_use]
pub fn is_never_needed(c: char) -> bool {
    is_hidden(c) && !is_sometimes_needed(c)
}

/// Whether a text has a letter of a script that is written from right to left.
///
/// ```
/// # use phrasebook_finding::has_right_to_left_letter;
/// assert!(has_right_to_left_letter("RFC هست"));
/// assert!(!has_right_to_left_letter("통화 중"));
/// ```
#[must_use]
pub fn has_right_to_left_letter(text: &str) -> bool {
    // The ranges whose letters are right-to-left by default (Unicode Standard Annex #9, Bidi_Class).
    let is_letter = |c| {
        matches!(c,
            '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
            && c.is_alphabetic()
    };
    !text.is_ascii() && text.chars().any(is_letter)
}

/// The hidden characters that a line does not need, with their offsets.
pub(crate) fn unneeded(line: &str) -> impl Iterator<Item = (usize, char)> {
    // Nearly all lines have none, and need no second pass.
    let suspect = if line.chars().any(is_hidden) { line } else { "" };
    let mut context = Context::default();
    suspect.char_indices().filter(move |&(at, c)| {
        if !is_hidden(c) {
            context.pass(c);
            return false;
        }
        let needed = is_sometimes_needed(c) && context.needs(c, line, at);
        context.previous = Some(c);
        !needed
    })
}

/// What comes before a character in a line.
#[derive(Default)]
struct Context {
    /// The character before it.
    previous: Option<char>,
    /// The last visible character that is not a combining mark.
    base: Option<char>,
    /// Whether the line has a letter of a right-to-left script, once that was looked up.
    is_right_to_left: Option<bool>,
    /// Whether each isolate in the line ends in it, once that was looked up.
    is_balanced: Option<bool>,
}

impl Context {
    fn pass(&mut self, c: char) {
        self.previous = Some(c);
        if c.is_ascii() || c.script() != Script::Inherited {
            self.base = Some(c);
        }
    }

    /// Whether the hidden character `c`, at `at`, is needed.
    fn needs(&mut self, c: char, line: &str, at: usize) -> bool {
        let next = line.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        let (base, previous) = (self.base, self.previous);
        let shows = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && !is_hidden(c));
        let has = |c: Option<char>, scripts: &[Script]| c.is_some_and(|c| scripts.contains(&c.script()));
        let follows = |is: fn(char) -> bool| previous.is_some_and(is);
        match c {
            // At the end of a word too, it keeps a virama from joining what is before it.
            '\u{200C}' => {
                follows(is_virama)
                    || (has(base, JOINING) && shows(next))
                    || (shows(previous) && has(next, JOINING))
            }
            // It shows the joining form of the letter on one side.
            '\u{200D}' => {
                let in_emoji = base.is_some_and(is_pictograph) && next.is_some_and(is_pictograph);
                shows(previous) && has(base, JOINING) || has(next, JOINING) || in_emoji
            }
            '\u{200B}' => {
                (has(previous, UNSPACED) || has(base, UNSPACED) && shows(previous)) && shows(next)
                    || shows(previous) && has(next, UNSPACED)
            }
            '\u{AD}' => follows(char::is_alphabetic) && next.is_some_and(char::is_alphabetic),
            '\u{180B}'..='\u{180F}' => has(previous, &[Script::Mongolian]),
            '\u{FE0E}' | '\u{FE0F}' => follows(is_pictograph),
            // A variable needs an isolate in a text without letters of its own, such as `{ $head } ({ $qualifiers })`.
            // Where all is written from left to right, this one changes nothing.
            '\u{2068}' | '\u{2069}' => self.is_balanced(line),
            // A mark puts what has no direction, such as a bracket after a name, on the right side; and an isolate keeps a
            // left-to-right name from moving its neighbours. Without letters of both directions they do nothing but hide.
            '\u{200E}' | '\u{200F}' | '\u{61C}' => self.is_right_to_left(line),
            '\u{2066}' | '\u{2067}' => self.is_right_to_left(line) && self.is_balanced(line),
            _ => false,
        }
    }

    fn is_right_to_left(&mut self, line: &str) -> bool {
        *self.is_right_to_left.get_or_insert_with(|| has_right_to_left_letter(line))
    }

    /// An isolate that does not end would move the rest of whatever the text is put into.
    fn is_balanced(&mut self, line: &str) -> bool {
        *self.is_balanced.get_or_insert_with(|| {
            let depth = line.chars().try_fold(0_u32, |depth, c| match c {
                '\u{2066}'..='\u{2068}' => depth.checked_add(1),
                '\u{2069}' => depth.checked_sub(1),
                _ => Some(depth),
            });
            depth == Some(0)
        })
    }
}

/// Whether some script needs a hidden character in some place.
fn is_sometimes_needed(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}'
        | '\u{FE0E}' | '\u{FE0F}')
}

/// The scripts whose letters join, or form clusters, and that control this by joiners: those of The Unicode Standard,
/// section 23.2.
const JOINING: &[Script] = &[
    // Cursive.
    Script::Adlam,
    Script::Arabic,
    Script::Chorasmian,
    Script::Hanifi_Rohingya,
    Script::Mandaic,
    Script::Manichaean,
    Script::Mongolian,
    Script::Nko,
    Script::Old_Uyghur,
    Script::Phags_Pa,
    Script::Psalter_Pahlavi,
    Script::Sogdian,
    Script::Syriac,
    // Of Brahmi's family.
    Script::Balinese,
    Script::Bengali,
    Script::Brahmi,
    Script::Chakma,
    Script::Cham,
    Script::Devanagari,
    Script::Grantha,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Javanese,
    Script::Kaithi,
    Script::Kannada,
    Script::Khmer,
    Script::Lao,
    Script::Limbu,
    Script::Malayalam,
    Script::Meetei_Mayek,
    Script::Modi,
    Script::Myanmar,
    Script::Newa,
    Script::Oriya,
    Script::Saurashtra,
    Script::Sharada,
    Script::Sinhala,
    Script::Sundanese,
    Script::Tai_Tham,
    Script::Tamil,
    Script::Telugu,
    Script::Tibetan,
    Script::Tirhuta,
];

/// The scripts that put no spaces between words, so that a line can only break where a zero-width space is or a dictionary
/// says so: those of line breaking class SA (Unicode Standard Annex #14), and others that are written without spaces.
const UNSPACED: &[Script] = &[
    Script::Ahom,
    Script::Balinese,
    Script::Cham,
    Script::Javanese,
    Script::Khmer,
    Script::Lao,
    Script::Myanmar,
    Script::New_Tai_Lue,
    Script::Sundanese,
    Script::Tai_Le,
    Script::Tai_Tham,
    Script::Tai_Viet,
    Script::Thai,
    Script::Tibetan,
];

/// Whether a character kills the vowel of the consonant before it, and joins the consonant to the next one.
fn is_virama(c: char) -> bool {
    matches!(
        c,
        '\u{94D}'
            | '\u{9CD}'
            | '\u{A4D}'
            | '\u{ACD}'
            | '\u{B4D}'
            | '\u{BCD}'
            | '\u{C4D}'
            | '\u{CCD}'
            | '\u{D4D}'
            | '\u{DCA}'
            | '\u{1039}'
            | '\u{103A}'
            | '\u{17D2}'
            | '\u{1B44}'
            | '\u{A9C0}'
            | '\u{ABED}'
    )
}

/// Whether a character may be shown as an emoji.
fn is_pictograph(c: char) -> bool {
    matches!(c,
        '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2194}'..='\u{2BFF}' | '\u{3030}'
        | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

pub(crate) fn is_hidden(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    // Most characters outside ASCII are Hangul syllables or Han ideographs.
    if matches!(c, '\u{AC00}'..='\u{D7A3}' | '\u{4E00}'..='\u{9FFF}') {
        return false;
    }
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFD}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
        // Noncharacters and private use: each font shows them in its own way.
        || matches!(u32::from(c), 0xFDD0..=0xFDEF | 0xE000..=0xF8FF | 0xF_0000..)
        || u32::from(c) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_has_the_hidden_characters_that_it_needs() {
        for text in [
            // Persian: a joined prefix and suffix, also after a Latin word, a digit or a variable, and before one.
            "می\u{200C}شود، خانه\u{200C}ها",
            "URI\u{200C}ها 5\u{200C}ها",
            "می\u{200C}{ $x }",
            "کتابٔ\u{200C}ها",
            // An abbreviation in its joining form.
            "ه\u{200D} ش",
            // Hindi and Sinhala clusters, and Malayalam chillus at the end of a word.
            "क्\u{200D}ष क्\u{200C}ष",
            "ශ්\u{200D}රී ලංකාව",
            "അവന്\u{200D} മകന്\u{200D}",
            "അത്\u{200C}",
            // Words that only a line break shows.
            "ภาษา\u{200B}ไทย",
            "ភាសា\u{200B}ខ្មែរ\u{200B}(x)",
            "မြန်မာ\u{200B}ဘာသာ",
            "བོད་\u{200B}ཡིག",
            // Ahom and Old Uyghur.
            "\u{11700}\u{200B}\u{11701}",
            "\u{10F70}\u{200C}\u{10F71}",
            "ꦧꦱ\u{200B}ꦗꦮ",
            "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ ᠨ\u{180B}",
            "Donau\u{AD}dampf\u{AD}schiff",
            "👩\u{200D}💻 ❤\u{FE0F}\u{200D}🔥 👩🏽\u{200D}🚀",
            // Directions.
            "خطا: SIP\u{200E})",
            "خطا \u{2066}486 (Busy Here)\u{2069} است",
            "\u{2068}{ $head }\u{2069} (\u{2068}{ $qualifiers }\u{2069})",
            "שלום\u{200F}!",
        ] {
            assert_eq!(unneeded_character(text), None, "{text:?}");
            assert!(hidden_character(text).is_some(), "{text:?}");
        }
    }

    #[test]
    fn what_no_script_needs_there_is_found() {
        for (text, found) in [
            ("Busy\u{200B}Here", '\u{200B}'),
            ("Busy\u{200C}Here", '\u{200C}'),
            ("Busy\u{200D}Here", '\u{200D}'),
            ("통화\u{200B}중", '\u{200B}'),
            ("通\u{200D}话", '\u{200D}'),
            ("Busy\u{AD} Here", '\u{AD}'),
            ("\u{AD}Busy", '\u{AD}'),
            ("خانه\u{200C}", '\u{200C}'),
            ("خانه\u{200C} ها", '\u{200C}'),
            ("خانه \u{200C}ها", '\u{200C}'),
            ("خانه\u{200C}\u{200C}ها", '\u{200C}'),
            ("ไทย\u{200B}", '\u{200B}'),
            ("ไทย \u{200B}ไทย", '\u{200B}'),
            ("ไทย\u{200B}\u{200B}ไทย", '\u{200B}'),
            ("അത\u{200C}", '\u{200C}'),
            ("a\u{FE0F}", '\u{FE0F}'),
            ("a\u{180B}", '\u{180B}'),
            ("👩\u{200D}a", '\u{200D}'),
            ("Busy\u{200E}", '\u{200E}'),
            ("\u{2066}Busy\u{2069}", '\u{2066}'),
            ("خطا \u{2066}486", '\u{2066}'),
            ("خطا 486\u{2069}", '\u{2069}'),
            ("\u{2069}خطا\u{2068}", '\u{2069}'),
            ("\u{2068}Busy", '\u{2068}'),
            ("خطا \u{202B}486\u{202C}", '\u{202B}'),
            ("خطا \u{202E}486\u{202C}", '\u{202E}'),
            ("ខ\u{17B4}", '\u{17B4}'),
            ("خ\u{FEFF}ط", '\u{FEFF}'),
            ("خ\nط", '\n'),
        ] {
            assert_eq!(unneeded_character(text), Some(found), "{text:?}");
        }
    }

    #[test]
    fn a_character_by_itself_is_never_needed() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            assert_eq!(unneeded_character(&text), hidden_character(&text), "{text:?}");
        }
    }
}
