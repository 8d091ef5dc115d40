//! Folding: one spelling for everything a person would call the same word.
//!
//! Compatibility decomposition, lower case, accents off, letters that only look like
//! an accented one (ə đ ł ı …) mapped by hand, invisible characters dropped, NFC again.
//! Invariant: folding twice is folding once.

use unicode_normalization::char::decompose_compatible;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            _ if it.is_ascii() => folded.push(it.to_ascii_lowercase()),
            // Greek base letters and Han are by far the most frequent letters beyond ASCII; neither
            // decomposes.
            'α'..='ρ' | 'σ'..='ω' | '\u{4e00}'..='\u{9fff}' => folded.push(it),
            _ => decompose_compatible(it, |part| push_folded(part, &mut folded)),
        }
    }
    // Hangul and kana were taken apart above; accents of the scripts we strip never come back.
    if is_nfc_quick(folded.chars()) == IsNormalized::Yes { folded } else { folded.nfc().collect() }
}

fn push_folded(decomposed: char, folded: &mut String) {
    if is_dropped(decomposed) {
        return;
    }
    for lower in decomposed.to_lowercase() {
        match lower {
            'ə' | 'ǝ' => folded.push('e'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ς' => folded.push('σ'),
            '\u{2018}' | '\u{2019}' | '\u{02bc}' => folded.push('\''),
            '\u{2010}' | '\u{2212}' => folded.push('-'),
            '٠'..='٩' => folded.push(ascii_digit(lower, '٠')),
            '۰'..='۹' => folded.push(ascii_digit(lower, '۰')),
            _ if is_dropped(lower) => {}
            _ => folded.push(lower),
        }
    }
}

/// Accents of Latin, Greek, Cyrillic, Arabic and Hebrew, and what is invisible. Vowel signs of
/// the Indic and Thai scripts stay: there they carry the word.
fn is_dropped(it: char) -> bool {
    matches!(it,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}'
        | '\u{640}' | '\u{64b}'..='\u{655}' | '\u{670}'
        | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn ascii_digit(digit: char, zero: char) -> char {
    char::from_digit(digit as u32 - zero as u32, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_of_the_six_languages_meet() {
        for (text, expected) in [
            ("ΔΕΝ ΖΕΣΤΑΊΝΕΙ", "δεν ζεσταινει"),
            ("δεν ζεσταίνει", "δεν ζεσταινει"),
            ("Οδυσσεύς", "οδυσσευσ"),
            ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"),
            ("Μαΐου ΰ", "μαιου υ"),
            ("țară ŢARĂ ţară", "tara tara tara"),
            ("Șoșea ŞOSEA", "sosea sosea"),
            ("İlqar ILQAR ılqar ilqar", "ilqar ilqar ilqar ilqar"),
            ("Sifarişim hələ ÇATMAYIB", "sifarisim hele catmayib"),
            ("Đakovo čćžš ǆ", "dakovo cczs dz"),
            ("Straße ẞ", "strasse ss"),
            ("Ｆｕｌｌ １２３ ﬁne №", "full 123 fine no"),
            ("风扇过热", "风扇过热"),
            ("don\u{2019}t co\u{ad}operate", "don't cooperate"),
            ("١٢٣ ۴۵۶", "123 456"),
            ("한국어 ガス", "한국어 ガス"),
            ("", ""),
        ] {
            assert_eq!(fold(text), expected, "{text}");
        }
    }

    #[test]
    fn composed_and_decomposed_input_fold_alike() {
        use unicode_normalization::UnicodeNormalization;
        for text in ["țară", "ζεσταίνει", "Çatdırılma", "đžć", "한국어", "ガス", "ไทย", "हिन्दी"]
        {
            let decomposed: String = text.nfd().collect();
            assert_eq!(fold(&decomposed), fold(text), "{text}");
        }
    }
}
