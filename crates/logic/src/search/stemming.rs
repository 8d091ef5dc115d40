//! Stems of folded words: Snowball for English, Greek and Romanian, light suffix strippers for
//! Croatian and Azerbaijani.
//!
//! A stem is only a key that the forms of one word share; it need not be a word. It is always taken
//! from the folded word, so that text with and without accents meets. Stems stand beside the
//! unstemmed word and under their language, so a poor stem can find too much but never too little.
//!
//! Azerbaijani does not use Snowball's Turkish: that one tells suffixes by vowel harmony, which
//! folding removes (ı and i, ö and o, ü and u are one letter here), and it does not know
//! Azerbaijani's endings.

use rust_stemmers::{Algorithm, Stemmer};

use crate::Language;

const STEMMED_LETTERS: std::ops::RangeInclusive<usize> = 3..=30;

/// The languages a folded word may belong to, judged by its letters alone.
pub(super) fn plausible(word: &str) -> &'static [Language] {
    let is_greek = |it: char| matches!(it, 'α'..='ω');
    if word.bytes().all(|it| it.is_ascii_lowercase()) {
        if STEMMED_LETTERS.contains(&word.len()) {
            return &[Language::En, Language::Ro, Language::Az, Language::Hr];
        }
    } else if word.chars().all(is_greek) && STEMMED_LETTERS.contains(&word.chars().count()) {
        return &[Language::El];
    }
    &[]
}

/// Letter under which stems of a language are stored; none where there are no stems.
pub(super) fn mark(language: Language) -> Option<char> {
    match language {
        Language::En => Some('e'),
        Language::El => Some('g'),
        Language::Ro => Some('r'),
        Language::Az => Some('a'),
        Language::Hr => Some('h'),
        Language::Zh | Language::Other => None,
    }
}

/// Stem of a word for which the language is [`plausible`]; never empty.
pub(super) fn stem(word: &str, language: Language) -> String {
    let stem = match language {
        Language::En => Stemmer::create(Algorithm::English).stem(word).into_owned(),
        Language::Ro => stem_romanian(word),
        Language::El => stem_greek(word),
        Language::Az => stem_azerbaijani(word),
        Language::Hr => stem_croatian(word),
        Language::Zh | Language::Other => word.to_owned(),
    };
    // Snowball's Greek eats some short words whole.
    if stem.is_empty() { word.to_owned() } else { stem }
}

/// Snowball takes the plural -se of produse for the ending of a verb.
fn stem_romanian(word: &str) -> String {
    let singular = ["selor", "sele", "se"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|root| root.len() >= 4))
        .map_or_else(|| word.to_owned(), |root| format!("{root}s"));
    Stemmer::create(Algorithm::Romanian).stem(&singular).into_owned()
}

/// Snowball takes -ια, -ιων but leaves the ι of -ιες, -ιας, and cuts -λόγιο otherwise than -λόγια.
fn stem_greek(word: &str) -> String {
    for ending in ["ογιο", "ογια", "ογιου", "ογιων", "ογιασ", "ογιεσ"] {
        if let Some(root) = word.strip_suffix(ending)
            && root.chars().count() >= 2
        {
            return format!("{root}ογ");
        }
    }
    let stem = Stemmer::create(Algorithm::Greek).stem(word);
    match stem.strip_suffix('ι') {
        Some(root) if root.chars().count() >= 3 => root.to_owned(),
        _ => stem.into_owned(),
    }
}

const AZERBAIJANI_ENDINGS: &[(&str, usize)] = &[
    // (ending, letters that must remain); case, possession, plural and copula follow each other, so
    // it is done over and over
    ("lar", 3),
    ("ler", 3),
    ("imiz", 4),
    ("umuz", 4),
    ("iniz", 4),
    ("unuz", 4),
    ("ndan", 4),
    ("nden", 4),
    ("dan", 4),
    ("den", 4),
    ("dir", 4),
    ("dur", 4),
    ("nin", 4),
    ("nun", 4),
    ("nda", 4),
    ("nde", 4),
    ("da", 4),
    ("de", 4),
    ("ya", 4),
    ("ye", 4),
    ("si", 4),
    ("su", 4),
    ("ni", 4),
    ("nu", 4),
    ("na", 4),
    ("ne", 4),
    ("im", 4),
    ("um", 4),
    ("in", 4),
    ("un", 4),
    ("i", 3),
    ("u", 3),
    ("a", 4),
    ("e", 4),
];

fn stem_azerbaijani(word: &str) -> String {
    let mut stem = word;
    while let Some(shorter) = AZERBAIJANI_ENDINGS.iter().find_map(|(ending, min_left)| {
        let left = stem.strip_suffix(ending).filter(|left| left.len() >= *min_left)?;
        // An ending that begins with a vowel follows a consonant, one with n, s or y a vowel:
        // problem-i, çatdırılma-sı; but -isi is nearly always -iş and -i: ödəniş-i.
        let before = left.bytes().last();
        let after_vowel = before.is_some_and(is_vowel);
        match ending.as_bytes().first() {
            Some(b's') => matches!(before, Some(b'a' | b'e')).then_some(left),
            Some(b'n' | b'y') => after_vowel.then_some(left),
            Some(&first) if is_vowel(first) => (!after_vowel).then_some(left),
            _ => Some(left),
        }
    }) {
        stem = shorter;
    }
    // The last k or q of a word softens before a vowel: ürək, ürəyi; qonaq, qonağı.
    match stem.as_bytes() {
        [.., b'y'] if stem.len() >= 4 => format!("{}k", &stem[..stem.len() - 1]),
        [.., b'g'] if stem.len() >= 4 => format!("{}q", &stem[..stem.len() - 1]),
        _ => stem.to_owned(),
    }
}

const CROATIAN_ENDINGS: &[(&str, usize)] = &[
    ("ovima", 3),
    ("evima", 3),
    ("ijama", 3),
    ("ijima", 3),
    ("ovi", 3),
    ("evi", 3),
    ("ova", 3),
    ("eva", 3),
    ("ove", 3),
    ("eve", 3),
    ("ama", 3),
    ("ima", 3),
    ("oga", 4),
    ("ega", 4),
    ("omu", 4),
    ("emu", 4),
    ("ome", 4),
    ("om", 3),
    ("em", 3),
    ("og", 4),
    ("eg", 4),
    ("oj", 4),
    ("ih", 3),
    ("im", 3),
    ("a", 3),
    ("e", 3),
    ("i", 3),
    ("o", 3),
    ("u", 3),
];

/// Case endings of nouns and adjectives; verbs are left to the folded word and prefixes.
fn stem_croatian(word: &str) -> String {
    let stem = CROATIAN_ENDINGS
        .iter()
        .find_map(|(ending, min_left)| word.strip_suffix(ending).filter(|left| left.len() >= *min_left))
        .unwrap_or(word);
    // cvijet, cvjetovi: the long and the short reflex of one vowel.
    let mut letters = stem.replace("ije", "je").into_bytes();
    // isporuka, isporuci; knjiga, knjizi
    match letters.last_mut() {
        Some(last) if *last == b'c' => *last = b'k',
        Some(last) if *last == b'z' => *last = b'g',
        _ => {}
    }
    // The a of kupac and hitan goes when an ending follows: kupca, hitna.
    if let [.., before, b'a', after] = letters[..]
        && letters.len() >= 5
        && !is_vowel(before)
        && !is_vowel(after)
    {
        letters.remove(letters.len() - 2);
    }
    letters.into_iter().map(char::from).collect()
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

#[cfg(test)]
mod tests {
    use super::{plausible, stem};
    use crate::Language::{self, Az, El, En, Hr, Ro};
    use crate::search::fold;

    fn stems(forms: &str, language: Language) -> Vec<String> {
        let mut stems: Vec<String> = forms.split(' ').map(|form| stem(&fold(form), language)).collect();
        stems.dedup();
        stems
    }

    #[test]
    fn forms_of_a_word_share_their_stem() {
        for (language, forms) in [
            (En, "invoice invoices invoicing invoiced"),
            (En, "charge charges charged charging"),
            (El, "παραγγελία παραγγελίες παραγγελίας παραγγελιών"),
            (El, "τιμολόγιο τιμολόγια τιμολογίου τιμολογίων"),
            (El, "ζεσταίνει ζεσταίνεται ΖΕΣΤΑΙΝΕΙ"),
            (El, "αντλία αντλίας αντλίες ΑΝΤΛΙΑ"),
            (El, "λογαριασμός λογαριασμό λογαριασμού"),
            (El, "προϊόντα προϊόντος"),
            (Ro, "factură facturi facturii facturile facturilor factura"),
            (Ro, "produs produse produsul produsele produsului"),
            (Ro, "stație stații stația stațiile"),
            (Ro, "țară țării tara"),
            (Az, "sifariş sifarişim sifarişlər sifarişlərim sifarişimi sifarişinizdən"),
            (Az, "problem problemi problemim problemlər problemimiz problemdən"),
            (Az, "çatdırılma çatdırılması çatdırılmanı çatdırılmada"),
            (Az, "ödəniş ödənişi ödənişim ödənişlər"),
            (Az, "ürək ürəyi"),
            (Az, "qonaq qonağı qonaqlar"),
            (Hr, "narudžba narudžbe narudžbi narudžbu narudžbom narudžbama"),
            (Hr, "isporuka isporuke isporuci isporuku"),
            (Hr, "račun računa računu računom računi računima"),
            (Hr, "kupac kupca kupcu kupci kupcima kupaca"),
            (Hr, "cvijet cvijeta cvjetovi cvjetova"),
            (Hr, "hitan hitna hitno hitnog"),
            (Hr, "knjiga knjige knjizi knjigom"),
        ] {
            assert_eq!(stems(forms, language).len(), 1, "{forms}: {:?}", stems(forms, language));
        }
    }

    #[test]
    fn different_words_keep_apart() {
        for (language, forms) in [
            (En, "charge change"),
            (El, "αντλία αντίο"),
            (Ro, "factura fabrica"),
            (Az, "maşın masa"),
            (Az, "sifariş sifətdən"),
            (Hr, "račun ručak"),
            (Hr, "kupac kupon"),
        ] {
            assert_eq!(stems(forms, language).len(), 2, "{forms}");
        }
    }

    #[test]
    fn only_plain_words_of_a_script_have_languages() {
        assert_eq!(plausible("invoice"), [En, Ro, Az, Hr]);
        assert_eq!(plausible("αντλια"), [El]);
        for word in ["", "ab", "mp3", "αβγabc", "счет", "风扇", &"a".repeat(31)] {
            assert_eq!(plausible(word), [] as [Language; 0], "{word}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_word_has_a_stem(latin in "[a-z]{3,30}", greek in "[α-ω]{3,30}") {
            for language in [En, Ro, Az, Hr] {
                proptest::prop_assert!(!stem(&latin, language).is_empty());
            }
            proptest::prop_assert!(!stem(&greek, El).is_empty());
        }
    }
}
