//! How similar a query and one of our texts are.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// The likeness of two texts that are the same once folded.
pub(super) const WHOLE: f64 = 1.2;

/// A text, prepared for comparison.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    /// Its words, in scripts that put spaces between them.
    pub(super) words: Vec<Vec<char>>,
    /// Its characters of other scripts, in one piece.
    pub(super) solid: Vec<char>,
    /// All of it in one piece.
    pub(super) whole: Vec<char>,
    /// The same, with Hangul decomposed into letters.
    letters: Vec<char>,
}

/// A likeness, and whether it forgives a typing error.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Likeness {
    pub(super) value: f64,
    pub(super) is_guess: bool,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let mut this = Self::default();
        let mut in_word = false;
        for c in normalized(text).chars() {
            let kind = Kind::of(c);
            match kind {
                Kind::Solid => this.solid.push(c),
                Kind::Letter => match this.words.last_mut().filter(|_| in_word) {
                    Some(word) => word.push(c),
                    None => this.words.push(vec![c]),
                },
                Kind::Other => {}
            }
            if kind != Kind::Other {
                this.whole.push(c);
            }
            in_word = kind == Kind::Letter;
        }
        this.letters = this.whole.iter().collect::<String>().nfd().collect();
        this
    }

    pub(super) fn is_empty(&self) -> bool {
        self.whole.is_empty()
    }

    /// The consonants with which its Hangul syllables begin.
    fn initials(&self) -> Vec<char> {
        self.letters.iter().copied().filter(is_initial).collect()
    }

    /// How many typing errors are forgiven between two texts, if the shorter one has `letters` letters.
    fn forgiven(&self, letters: usize) -> usize {
        if self.solid.is_empty() {
            return slips(letters);
        }
        let has_hangul = self.letters.len() > self.whole.len();
        match letters {
            0 | 1 => 0,
            _ if !has_hangul => 1,
            2..=5 => 0,
            6..=11 => 1,
            _ => 2,
        }
    }
}

/// How the search treats a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of a script without spaces between words, or Hangul, whose words have particles and are spaced freely.
    Solid,
    /// Any other letter or number.
    Letter,
    Other,
}

impl Kind {
    pub(super) fn of(c: char) -> Self {
        match c {
            // Most texts consist of these, and a look at Unicode's tables takes longer.
            '\0'..='\x7F' if c.is_ascii_alphanumeric() => Self::Letter,
            '\0'..='\x7F' => Self::Other,
            '가'..='힣' | '一'..='\u{9FFF}' => Self::Solid,
            _ => Self::by_script(c),
        }
    }

    fn by_script(c: char) -> Self {
        match c.script() {
            Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
                if c.is_alphanumeric() =>
            {
                Self::Solid
            }
            _ if c.is_alphanumeric() => Self::Letter,
            _ => Self::Other,
        }
    }
}

/// A text without letter case, accents and Unicode's compatibility forms.
pub(super) fn normalized(text: &str) -> String {
    let mut normalized = String::with_capacity(text.len());
    push_normalized(&mut normalized, text);
    normalized
}

/// Appends the normalized form of a text.
pub(super) fn push_normalized(to: &mut String, text: &str) {
    let before = to.len();
    if text.chars().all(|c| simple(c) == Some(c)) {
        return to.push_str(text);
    }
    for c in text.chars() {
        let Some(c) = simple(c) else {
            to.truncate(before);
            to.extend(by_tables(text));
            return;
        };
        to.push(c);
    }
}

/// The normalized form of a character that normalization does not combine with any other of these; most texts consist of
/// them.
fn simple(c: char) -> Option<char> {
    match c {
        '\0'..='\x7F' => Some(c.to_ascii_lowercase()),
        '가'..='힣' | '一'..='\u{9FFF}' | '、' | '。' | '‘' | '’' | '“' | '”' | '¿' | '¡' | '«' | '»' => {
            Some(c)
        }
        'á' | 'Á' => Some('a'),
        'é' | 'É' => Some('e'),
        'í' | 'Í' => Some('i'),
        'ó' | 'Ó' => Some('o'),
        'ú' | 'Ú' | 'ü' | 'Ü' => Some('u'),
        'ñ' | 'Ñ' => Some('n'),
        '，' => Some(','),
        '：' => Some(':'),
        '；' => Some(';'),
        '（' => Some('('),
        '）' => Some(')'),
        _ => None,
    }
}

fn by_tables(text: &str) -> impl Iterator<Item = char> {
    let decomposed = text.nfkd().filter(|c| !is_combining_mark(*c));
    decomposed.flat_map(char::to_lowercase).nfc()
}

/// Removes what search ignores: letter case, spaces, punctuation, accents and Unicode's compatibility forms.
///
/// ```
/// use phrasebook_dataset::search::fold;
///
/// assert_eq!(fold("Ocupado AQUÍ"), "ocupadoaqui");
/// assert_eq!(fold("통화 중"), fold("통화중"));
/// assert_eq!(fold("ＵＳＥＲ_ＢＵＳＹ"), "userbusy");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    normalized(text).chars().filter(|c| Kind::of(*c) != Kind::Other).collect()
}

/// How similar two texts are: 0 if nothing matches, 1 if everything does, [`WHOLE`] if they are the same.
///
/// It is the part of the query that matches, times the part of our text that matches. Words match in any order: best if
/// they are the same, less well at the beginning, with typing errors, or inside. Scripts without spaces match by pieces
/// of two characters or more.
pub(super) fn likeness(typed: &Text, ours: &Text) -> Likeness {
    if typed.whole == ours.whole {
        return Likeness { value: WHOLE, is_guess: false };
    }
    let (mut of_typed, mut of_ours, mut is_guess) = (0.0, 0.0, false);
    let mut free: Vec<Option<&Vec<char>>> = ours.words.iter().map(Some).collect();
    for word in &typed.words {
        let mut best: Option<(Fit, usize)> = None;
        for (at, other) in free.iter().enumerate() {
            let Some(fit) = other.and_then(|other| fit(word, other)) else { continue };
            if best.is_none_or(|(best, _)| fit.of_typed > best.of_typed) {
                best = Some((fit, at));
            }
        }
        let Some((fit, at)) = best else { continue };
        if let Some(taken) = free.get_mut(at) {
            *taken = None;
        }
        of_typed += fit.of_typed;
        of_ours += fit.of_ours;
        is_guess |= fit.is_guess;
    }
    if !typed.solid.is_empty() && !ours.solid.is_empty() {
        let shared = float(common(&typed.solid, &ours.solid));
        of_typed += shared;
        of_ours += shared;
    }
    let value = of_typed * of_ours / (float(typed.whole.len()) * float(ours.whole.len()));
    let mut best = Likeness { value, is_guess };
    let mut offer = |value: f64, is_guess: bool| {
        if value > best.value {
            best = Likeness { value, is_guess };
        }
    };
    let (mine, theirs) = (&typed.letters, &ours.letters);
    if let Some(count) = edits(mine, theirs, typed.forgiven(mine.len().min(theirs.len()))) {
        offer((1.0 - float(count) / float(theirs.len())) * 0.9, true);
    }
    if !typed.solid.is_empty() && typed.words.is_empty() && !ours.solid.is_empty() {
        // A syllable that is still being typed has only its first letters.
        if contains(theirs, mine) {
            offer(float(mine.len()) / float(theirs.len()), false);
        }
        if mine.len() >= 2 && mine.iter().all(is_initial) {
            let initials = ours.initials();
            if initials == *mine {
                offer(0.9, false);
            } else if contains(&initials, mine) {
                offer(0.6 * float(mine.len()) / float(initials.len()), false);
            }
        }
    }
    best
}

/// The part of the query that a long text contains, from 0 to 1: words of three letters or more at the beginning of
/// words, and pieces of scripts without spaces.
pub(super) fn part_in(typed: &Text, ours: &Text) -> f64 {
    let is_there =
        |word: &&Vec<char>| word.len() >= 3 && ours.words.iter().any(|other| other.starts_with(word));
    let words = typed.words.iter().filter(is_there).map(Vec::len).sum::<usize>();
    float(words + common(&typed.solid, &ours.solid)) / float(typed.whole.len())
}

/// How many letters of a typed word, and of one of our words, match the other.
#[derive(Clone, Copy)]
struct Fit {
    of_typed: f64,
    of_ours: f64,
    is_guess: bool,
}

fn fit(typed: &[char], ours: &[char]) -> Option<Fit> {
    let (mine, theirs) = (float(typed.len()), float(ours.len()));
    let fit = |of_typed, of_ours, is_guess| Some(Fit { of_typed, of_ours, is_guess });
    if typed == ours {
        return fit(mine, theirs, false);
    }
    if typed.len() >= 2 && ours.starts_with(typed) {
        return fit(mine * 0.95, mine, false);
    }
    if ours.len() >= 4 && typed.starts_with(ours) {
        return fit(theirs * 0.9, theirs, false);
    }
    if let Some(count) = edits(typed, ours, slips(typed.len().min(ours.len()))) {
        return fit((mine - float(count)) * 0.85, theirs * 0.85, true);
    }
    if typed.len() >= 3 && contains(ours, typed) {
        return fit(mine * 0.4, mine * 0.4, false);
    }
    None
}

/// How many typing errors are forgiven in `letters` letters of an alphabet.
fn slips(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The number of edits between two texts, if at most `most`; two swapped neighbours are one edit.
fn edits(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if most == 0 || a.len().abs_diff(b.len()) > most {
        return None;
    }
    let text = |chars: &[char]| chars.iter().collect::<String>();
    Some(strsim::osa_distance(&text(a), &text(b))).filter(|count| *count <= most)
}

/// How many characters two texts share in pieces of two or more, the longest piece first, at any place.
fn common(a: &[char], b: &[char]) -> usize {
    let mut a: Vec<Option<char>> = a.iter().copied().map(Some).collect();
    let mut b: Vec<Option<char>> = b.iter().copied().map(Some).collect();
    let mut sum = 0;
    loop {
        let (mut length, mut from, mut to) = (0, 0, 0);
        for i in 0..a.len() {
            for j in 0..b.len() {
                let pairs = a.iter().skip(i).zip(b.iter().skip(j));
                let n = pairs.take_while(|(a, b)| a.is_some() && a == b).count();
                if n > length {
                    (length, from, to) = (n, i, j);
                }
            }
        }
        if length < 2 {
            return sum;
        }
        sum += length;
        for (text, at) in [(&mut a, from), (&mut b, to)] {
            text.iter_mut().skip(at).take(length).for_each(|c| *c = None);
        }
    }
}

fn contains(text: &[char], piece: &[char]) -> bool {
    !piece.is_empty() && text.windows(piece.len()).any(|window| window == piece)
}

/// Whether a letter is an initial consonant of Hangul.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "iterators over letters pass references")]
fn is_initial(c: &char) -> bool {
    ('\u{1100}'..='\u{1112}').contains(c)
}

#[allow(clippy::cast_precision_loss, reason = "texts are much shorter than 2^52 letters")]
fn float(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_cuts_say_what_the_tables_of_unicode_say() {
        for c in '\0'..=char::MAX {
            assert_eq!(Kind::of(c), Kind::by_script(c), "{c:?}");
            if let Some(simple) = simple(c) {
                assert_eq!(by_tables(&c.to_string()).collect::<String>(), simple.to_string(), "{c:?}");
                // Nothing before it is combined with it.
                assert_eq!(
                    by_tables(&format!("e각가{c}")).collect::<String>(),
                    format!("e각가{simple}"),
                    "{c:?}"
                );
            }
        }
    }
}
