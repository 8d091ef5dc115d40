//! The words around the first match of a message, and where the matches lie in them.

const EXCERPT: usize = 160;
/// Words of one stem begin alike; the others need not be stemmed to be told apart.
const STEM_LETTERS: usize = 3;

/// The words that were asked for, as texts are compared with them.
pub(super) struct Words(Vec<Word>);

struct Word {
    folded: String,
    /// The same start, folded, that a word of the same stem has.
    start: String,
    terms: Vec<String>,
    is_cjk: bool,
}

impl Words {
    pub(super) fn new(text: &str) -> Self {
        let words = logic::search::fold(text);
        Self(
            words
                .split_whitespace()
                .map(|word| Word {
                    folded: word.to_owned(),
                    start: word.chars().take(STEM_LETTERS).collect(),
                    terms: logic::search::terms(word, None),
                    is_cjk: word.chars().any(|c| c as u32 >= 0x2e80),
                })
                .collect(),
        )
    }

    /// Whether a piece of text without spaces is one of the words, begins with one or is another form of one.
    fn has(&self, piece: &str) -> bool {
        let folded = logic::search::fold(piece);
        let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
        self.0.iter().any(|word| {
            if word.is_cjk {
                return folded.contains(&word.folded);
            }
            bare.starts_with(&word.folded)
                || (bare.starts_with(&word.start)
                    && logic::search::terms(bare, None).iter().any(|term| word.terms.contains(term)))
        })
    }
}

/// The words around the first match, and where the matches lie in them.
pub(super) fn excerpt(text: &str, words: &Words) -> (String, Vec<(usize, usize)>) {
    // Folding keeps words in their order, so matching is done word by word and shown as it was written.
    let text: String = text.chars().take(4000).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let (mut position, mut from) = (0, 0);
    for piece in text.split(' ') {
        let n = piece.chars().count();
        if !starts.is_empty() && position + n > from + EXCERPT {
            break;
        }
        if n > 0 && words.has(piece) {
            if starts.is_empty() {
                from = position.saturating_sub(40);
            }
            starts.push((position, n));
        }
        position += n + 1;
    }
    let snippet: String = text.chars().skip(from).take(EXCERPT).collect();
    let marks = starts
        .into_iter()
        .filter(|(start, n)| start + n <= from + EXCERPT)
        .map(|(start, n)| (start - from, n))
        .collect();
    (snippet, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_the_match_as_written() {
        let words = Words::new("ζεσταινει");
        let (snippet, marks) = excerpt(&format!("{} η αντλία ΔΕΝ ΖΕΣΤΑΙΝΕΙ καθόλου", "λόγια ".repeat(30)), &words);
        assert_eq!(marks.len(), 1);
        let marked: String = snippet.chars().skip(marks[0].0).take(marks[0].1).collect();
        assert_eq!(marked, "ΖΕΣΤΑΙΝΕΙ");
        assert_eq!(excerpt("", &words), (String::new(), Vec::new()));
    }

    #[test]
    fn other_forms_of_a_word_are_marked() {
        let cases = [
            ("narudžba", "Gdje je moja narudžbu, molim?", "narudžbu,"),
            ("pumps", "The pump is broken", "pump"),
            ("发票", "请把发票寄给我", "请把发票寄给我"),
            ("fans", "Fan or fantasy", "Fan"),
        ];
        for (word, text, expected) in cases {
            let (snippet, marks) = excerpt(text, &Words::new(word));
            let marked: Vec<String> =
                marks.iter().map(|(start, n)| snippet.chars().skip(*start).take(*n).collect()).collect();
            assert_eq!(marked, [expected], "{word} in {text}");
        }
    }
}
