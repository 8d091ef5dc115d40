//! Which language a customer writes.
//!
//! The script decides Greek and Chinese. Latin text is judged by whatlang among the languages a
//! European centre meets, by letters only one of ours has (ə; ț; đ), and, since messages are short
//! and often typed without accents, by frequent little words in folded form. Unsure means none: a
//! wrong language costs more than an unknown one.

use whatlang::{Detector, Lang};

use crate::Language::{self, Az, El, En, Hr, Other, Ro, Zh};
use crate::search::fold;

/// More text makes the answer slower, not better.
const MAX_CHARS: usize = 600;
const MAX_READ_BYTES: usize = 32 * 1024;
/// whatlang alone is trusted from here on; measured: 99 of 100 such answers on sentences are right.
const MIN_CONFIDENCE: f64 = 0.4;

pub(crate) fn detect(text: &str) -> Option<Language> {
    let own = own_words(text);
    let scripts = Scripts::count(&own);
    if let Some(language) = scripts.language() {
        return Some(language);
    }
    if scripts.latin < 2 || scripts.latin < scripts.greek + scripts.han + scripts.foreign {
        return None;
    }
    detect_latin(&own, scripts.latin)
}

/// What the writer said: no quoted lines, links, addresses or numbers.
fn own_words(text: &str) -> String {
    let mut own = String::new();
    let mut n_chars = 0;
    let readable = &text[..text.floor_char_boundary(MAX_READ_BYTES)];
    for line in readable.lines().filter(|line| !line.trim_start().starts_with('>')) {
        for word in line.split_whitespace() {
            let is_address = word.contains("://") || word.contains('@') || word.starts_with("www.");
            if is_address || !word.chars().any(char::is_alphabetic) {
                continue;
            }
            for it in word.chars() {
                // whatlang's Romanian alphabet knows only the older letters with cedilla.
                own.push(match it {
                    'ș' => 'ş',
                    'ț' => 'ţ',
                    'Ș' => 'Ş',
                    'Ț' => 'Ţ',
                    _ => it,
                });
                n_chars += 1;
            }
            own.push(' ');
            if n_chars > MAX_CHARS {
                return own;
            }
        }
    }
    own
}

/// Letters of a text by script.
#[derive(Default)]
struct Scripts {
    latin: usize,
    greek: usize,
    han: usize,
    kana: usize,
    foreign: usize,
}

impl Scripts {
    fn count(text: &str) -> Self {
        let mut scripts = Scripts::default();
        for it in text.chars().filter(|it| it.is_alphabetic()) {
            match it {
                'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{259}' | '\u{1e00}'..='\u{1eff}' => {
                    scripts.latin += 1
                }
                '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => scripts.greek += 1,
                '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' => scripts.han += 1,
                '\u{3040}'..='\u{30ff}' => scripts.kana += 1,
                _ => scripts.foreign += 1,
            }
        }
        scripts
    }

    /// The language, where the script alone tells it. A Han character weighs as three letters.
    fn language(&self) -> Option<Language> {
        let others = self.latin + self.foreign;
        if self.kana * 4 > self.han && (self.kana + self.han) * 3 > others + self.greek {
            return Some(Other);
        }
        if self.han >= 2 && self.han * 3 > others + self.greek {
            return Some(Zh);
        }
        if self.greek >= 3 && self.greek >= others {
            return Some(El);
        }
        (self.foreign >= 3 && self.foreign > self.latin + self.greek + self.han * 3).then_some(Other)
    }
}

fn detect_latin(text: &str, n_letters: usize) -> Option<Language> {
    if text.chars().any(|it| matches!(it, 'ə' | 'Ə')) {
        return Some(Az);
    }
    let has_any = |letters: &str| text.chars().any(|it| letters.contains(it));
    let mut words = WordHits::count(text);
    if has_any("ğĞıİ") {
        // Who types these letters types ə too: the little words that Azerbaijani and Turkish share
        // prove nothing here.
        words.forget(Az);
    }
    // Letters that one of our languages has and the others have not; a few foreign ones have them
    // too.
    let hint = if has_any("ţŢăĂ") {
        Some(Ro)
    } else if has_any("đĐćĆ") {
        Some(Hr)
    } else {
        None
    };
    // In a longer text the little words settle it at a tenth of the cost.
    if let Some(winner) = words.clear_winner().filter(|winner| hint.is_none_or(|hint| hint == *winner)) {
        return Some(winner);
    }
    let guess = Detector::with_allowlist(CANDIDATES.to_vec()).detect(text).filter(|_| n_letters >= 4);
    let (guessed, confidence) = match guess {
        Some(info) => (Some(of_candidate(info.lang())), info.confidence()),
        None => (None, 0.0),
    };
    if confidence >= MIN_CONFIDENCE && n_letters >= 12 && !words.contradict(guessed) {
        return guessed;
    }
    let by_words = words.winner();
    if by_words.is_some() && (hint.is_none() || hint == by_words) {
        return by_words;
    }
    if hint.is_some() && (hint == guessed || words.is_best(hint)) {
        return hint;
    }
    guessed.filter(|_| confidence > 0.0 && words.is_best(guessed))
}

/// Our four, and those most often taken for them.
const CANDIDATES: [Lang; 16] = [
    Lang::Eng,
    Lang::Ron,
    Lang::Aze,
    Lang::Hrv,
    Lang::Tur,
    Lang::Deu,
    Lang::Fra,
    Lang::Ita,
    Lang::Spa,
    Lang::Por,
    Lang::Nld,
    Lang::Pol,
    Lang::Ces,
    Lang::Slv,
    Lang::Hun,
    Lang::Swe,
];

fn of_candidate(lang: Lang) -> Language {
    match lang {
        Lang::Eng => En,
        Lang::Ron => Ro,
        Lang::Aze => Az,
        Lang::Hrv => Hr,
        _ => Other,
    }
}

/// How many words of a text are among the frequent ones of each language.
struct WordHits([(Language, usize); 5]);

impl WordHits {
    fn count(text: &str) -> Self {
        let mut hits = [(En, 0), (Ro, 0), (Az, 0), (Hr, 0), (Other, 0)];
        for word in fold(text).split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty()) {
            for ((_, n_hits), list) in hits.iter_mut().zip([EN_WORDS, RO_WORDS, AZ_WORDS, HR_WORDS, OTHER_WORDS]) {
                *n_hits += usize::from(list.binary_search(&word).is_ok());
            }
        }
        WordHits(hits)
    }

    fn forget(&mut self, language: Language) {
        for (it, n_hits) in &mut self.0 {
            if *it == language {
                *n_hits = 0;
            }
        }
    }

    fn of(&self, language: Language) -> usize {
        self.0.iter().find(|(it, _)| *it == language).map_or(0, |(_, n_hits)| *n_hits)
    }

    fn best_besides(&self, language: Language) -> usize {
        self.0.iter().filter(|(it, _)| *it != language).map(|(_, n_hits)| *n_hits).max().unwrap_or(0)
    }

    /// The language with two hits at least and twice those of any other.
    fn winner(&self) -> Option<Language> {
        self.0
            .iter()
            .find(|(language, n_hits)| *n_hits >= 2 && *n_hits >= 2 * self.best_besides(*language))
            .map(|(language, _)| *language)
    }

    fn clear_winner(&self) -> Option<Language> {
        self.winner().filter(|winner| self.of(*winner) >= 6 && self.of(*winner) >= 3 * self.best_besides(*winner))
    }

    fn is_best(&self, language: Option<Language>) -> bool {
        language.is_some_and(|language| self.of(language) > self.best_besides(language))
    }

    fn contradict(&self, language: Option<Language>) -> bool {
        self.winner().is_some_and(|winner| Some(winner) != language && self.of(winner) >= 3)
    }
}

#[rustfmt::skip]
const EN_WORDS: &[&str] = &[
    "a", "about", "after", "again", "all", "an", "and", "any", "are", "as", "at", "be", "been",
    "broken", "but", "by", "can", "cannot", "could", "dear", "did", "do", "does", "doesn", "don",
    "for", "from", "get", "got", "had", "has", "have", "he", "hello", "help", "hi", "how", "i",
    "if", "in", "is", "it", "its", "me", "my", "need", "no", "not", "of", "on", "or", "order",
    "our", "please", "refund", "regards", "she", "should", "since", "still", "thank", "thanks",
    "that", "the", "their", "there", "these", "they", "this", "to", "want", "was", "we", "were",
    "what", "when", "where", "which", "who", "why", "will", "with", "working", "would", "you",
    "your", "yours",
];

#[rustfmt::skip]
const RO_WORDS: &[&str] = &[
    "a", "aceasta", "acest", "acesta", "aceste", "acum", "al", "ale", "am", "are", "asta", "ati",
    "au", "buna", "ca", "cand", "care", "catre", "ce", "cea", "cel", "comanda", "cu", "cum",
    "daca", "dar", "de", "despre", "din", "dintre", "doar", "doresc", "dupa", "este", "eu", "fara",
    "fi", "foarte", "fost", "functioneaza", "imi", "in", "inca", "intr", "la", "lui", "ma", "mai",
    "mea", "mele", "merge", "meu", "mi", "multumesc", "nici", "noastra", "nostru", "nu", "o",
    "pana", "pe", "pentru", "poate", "primit", "prin", "puteti", "rog", "sa", "salut", "sau", "se",
    "si", "stimata", "stimate", "sunt", "trebuie", "un", "unde", "va", "vreau", "ziua",
];

#[rustfmt::skip]
const AZ_WORDS: &[&str] = &[
    "amma", "artiq", "bilmirem", "bir", "biz", "bu", "cox", "da", "daha", "de", "deyil", "edirem",
    "en", "etdim", "gelmeyib", "haqqinda", "hara", "hec", "hele", "hemin", "ile", "indi",
    "islemir", "isleyir", "isteyirem", "istiyirem", "ki", "kimi", "lakin", "mehsul", "mehsulu",
    "men", "mene", "menim", "ne", "nece", "niye", "ola", "olan", "olaraq", "oldu", "olmasa",
    "qeder", "salam", "sifaris", "sifarisim", "siz", "size", "sizin", "sonra", "tesekkur", "ucun",
    "var", "vaxt", "ve", "verdim", "xahis", "xanim", "yox", "zehmet",
];

#[rustfmt::skip]
const HR_WORDS: &[&str] = &[
    "ako", "ali", "bi", "bila", "bilo", "bio", "biti", "da", "dan", "do", "dobar", "ga", "gdje",
    "hoce", "hvala", "i", "ili", "ima", "imam", "iz", "ja", "je", "jos", "ju", "k", "kad", "kada",
    "kako", "kao", "kod", "koja", "koje", "koji", "lijep", "me", "mi", "mogu", "moj", "moja",
    "moju", "molim", "moze", "mozete", "na", "nakon", "narudzba", "narudzbu", "nas", "ne", "nego",
    "nema", "nije", "nisam", "o", "od", "ova", "ovaj", "ovo", "po", "postovani", "pozdrav",
    "prije", "radi", "s", "sa", "sam", "samo", "se", "si", "smo", "ste", "stigao", "stigla", "sto",
    "su", "sve", "taj", "tako", "te", "to", "trebam", "u", "vam", "vas", "vec", "vise", "za",
    "zasto", "zbog", "zelim",
];

/// Turkish, German, French, Italian, Spanish and Slovene together: enough to keep their short
/// messages from being ours.
#[rustfmt::skip]
const OTHER_WORDS: &[&str] = &[
    "ali", "ama", "benim", "bila", "bir", "bitte", "bonjour", "bu", "buongiorno", "che", "cok",
    "con", "danke", "das", "degil", "del", "della", "den", "der", "des", "die", "ein", "eine",
    "el", "es", "est", "et", "fur", "gracias", "grazie", "haben", "ho", "hola", "ich", "icin",
    "il", "ile", "ist", "je", "kaj", "ki", "ko", "lahko", "las", "le", "les", "los", "lutfen",
    "ma", "merci", "merhaba", "mit", "mon", "ni", "nicht", "non", "nous", "olarak", "pa", "para",
    "pas", "per", "por", "pour", "pri", "prosim", "que", "sem", "sie", "siparis", "siparisim",
    "sono", "una", "und", "une", "ve", "von", "vous", "wir", "zelo",
];

#[cfg(test)]
mod tests {
    use super::{AZ_WORDS, EN_WORDS, HR_WORDS, OTHER_WORDS, RO_WORDS, detect};
    use crate::Language::{self, Az, El, En, Hr, Other, Ro, Zh};

    #[test]
    fn short_messages_of_customers() {
        for (text, expected) in [
            ("My heat pump is not working", Some(En)),
            ("Where is my order?", Some(En)),
            ("ΔΕΝ ΖΕΣΤΑΙΝΕΙ", Some(El)),
            ("Το iPhone app δεν ανοίγει", Some(El)),
            ("Bună ziua, comanda mea nu a ajuns", Some(Ro)),
            ("Buna ziua, nu am primit inca factura", Some(Ro)),
            ("unde e țara?", Some(Ro)),
            ("Salam, sifarişim hələ gəlməyib", Some(Az)),
            ("Salam, sifarisim hele gelmeyib", Some(Az)),
            ("Poštovani, narudžba još nije stigla", Some(Hr)),
            ("Postovani, narudzba jos nije stigla", Some(Hr)),
            ("风扇过热", Some(Zh)),
            ("我的 Candor 订单在哪里?", Some(Zh)),
            ("注文した商品はまだ届きません", Some(Other)),
            ("Где мой заказ?", Some(Other)),
            ("Wo ist meine Bestellung? Ich habe sie nicht erhalten.", Some(Other)),
            ("Siparişim hala gelmedi, lütfen yardımcı olur musunuz?", Some(Other)),
            ("ok", None),
            ("Re: 12345", None),
            ("", None),
            ("https://example.test/δεν-ζεσταινει ana@δεν.test", None),
        ] {
            assert_eq!(detect(text), expected, "{text}");
        }
    }

    #[test]
    fn word_lists_are_sorted_and_folded() {
        for list in [EN_WORDS, RO_WORDS, AZ_WORDS, HR_WORDS, OTHER_WORDS] {
            assert!(list.is_sorted());
            assert!(list.iter().all(|word| crate::search::fold(word) == *word));
        }
    }

    #[test]
    fn what_the_writer_quotes_does_not_count() {
        let text = "Hvala, ali narudžba još nije stigla.\n> Thank you for your order. We will send it as soon as we can.\n> Regards, the team\n";
        assert_eq!(detect(text), Some(Hr));
    }

    #[test]
    fn corpus_of_sentences_is_recognised() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/lang-id/lingua");
        if !folder.is_dir() {
            println!("skipped: no corpus of sentences beside the repository");
            return;
        }
        // (folder, file, language, per cent that must be right, per cent that may be wrong; the
        // rest is "unsure")
        let floors: &[(&str, &str, Language, usize, usize)] = &[
            ("en", "sentences", En, 95, 2),
            ("el", "sentences", El, 99, 1),
            ("ro", "sentences", Ro, 95, 1),
            ("az", "sentences", Az, 95, 2),
            ("zh", "sentences", Zh, 97, 2),
            ("hr", "sentences", Hr, 95, 2),
            ("el", "word-pairs", El, 99, 1),
            ("zh", "word-pairs", Zh, 97, 2),
            ("en", "word-pairs", En, 8, 2),
            ("ro", "word-pairs", Ro, 40, 2),
            ("az", "word-pairs", Az, 65, 2),
            ("hr", "word-pairs", Hr, 12, 2),
            ("tr", "sentences", Other, 90, 3),
        ];
        let mut report = String::new();
        let mut is_good = true;
        for &(name, file, language, min_right, max_wrong) in floors {
            let path = folder.join(name).join(file).with_extension("txt");
            let text = std::fs::read_to_string(path).expect("the corpus is complete");
            let (mut n_lines, mut n_right, mut n_wrong) = (0, 0, 0);
            for line in text.lines() {
                let detected = detect(line);
                n_lines += 1;
                n_right += usize::from(detected == Some(language));
                n_wrong += usize::from(detected.is_some() && detected != Some(language));
            }
            let (right, wrong) = (100.0 * n_right as f64 / n_lines as f64, 100.0 * n_wrong as f64 / n_lines as f64);
            is_good &= right >= min_right as f64 && wrong <= max_wrong as f64;
            report += &format!(
                "{name} {file}: right {right:.1} % (floor {min_right}), wrong {wrong:.1} % (ceiling {max_wrong})\n"
            );
        }
        println!("{report}");
        assert!(is_good, "{report}");
    }
}
