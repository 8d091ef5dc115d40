//! Cuts a folded text into pieces (words, numbers, unspaced characters) and spans (what belongs
//! together).
//!
//! A piece is a run of letters, a run of digits or one character of a script written without
//! spaces: the words of UAX #29, cut further at their inner punctuation. A test holds that no piece
//! crosses a boundary of that standard; walking its tables would cost ten times as much and change
//! nothing. A span joins neighbouring pieces: `e-mail`, `AB-12345`, `ana@demo.test`, `+30 210 123
//! 4567`. What is found depends only on the text between two white spaces, telephone numbers apart,
//! so a query cut from a text is taken apart exactly as the text was.

use unicode_normalization::char::is_combining_mark;

/// Digits inside a word stand for themselves from this length on: `AB12345` yes, `mp3` no.
const MIN_NUMBER_DIGITS: usize = 3;
const MAX_SPAN_PIECES: usize = 24;
const MAX_PHONE_PIECES: usize = 7;
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, or letters with a few digits among them.
    Word,
    /// ASCII digits only.
    Number,
    /// Han, kana, Hangul, Thai and the like.
    Unspaced,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bond {
    Compound,
    /// A complete e-mail address.
    Address,
    Phone,
}

/// Pieces `from..to` that make one thing; `to` is exclusive and at least `from + 2`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub bond: Bond,
    pub from: usize,
    pub to: usize,
}

pub(super) struct Split<'a> {
    pub text: &'a str,
    pub pieces: Vec<Piece>,
    /// Ordered by `to`.
    pub spans: Vec<Span>,
}

impl<'a> Split<'a> {
    pub(super) fn new(folded: &'a str) -> Self {
        let mut split = Split { text: folded, pieces: cut(folded), spans: Vec::new() };
        split.drop_possessives();
        split.find_compounds();
        split.find_phones();
        split.spans.sort_by_key(|span| span.to);
        split
    }

    pub(super) fn text_of(&self, piece: Piece) -> &'a str {
        &self.text[piece.start..piece.end]
    }

    /// The span written as one word: `.` and `@` of compounds kept, other joints dropped.
    pub(super) fn joined(&self, span: Span) -> String {
        let mut joined = String::new();
        for index in span.from..span.to {
            if index > span.from && span.bond != Bond::Phone {
                joined.extend(self.gap(index).chars().filter(|it| matches!(it, '.' | '@')));
            }
            joined.push_str(self.text_of(self.pieces[index]));
        }
        joined
    }

    /// Whether pieces `index - 1` and `index` follow each other in a script without spaces.
    pub(super) fn continues_run(&self, index: usize) -> bool {
        index > 0
            && self.pieces[index].kind == Kind::Unspaced
            && self.pieces[index - 1].kind == Kind::Unspaced
            && self.gap(index).is_empty()
    }

    /// Text between piece `index - 1` and piece `index`.
    fn gap(&self, index: usize) -> &'a str {
        &self.text[self.pieces[index - 1].end..self.pieces[index].start]
    }

    fn is_bonded(&self, index: usize) -> bool {
        let [before, after] = [self.pieces[index - 1].kind, self.pieces[index].kind];
        before != Kind::Unspaced
            && after != Kind::Unspaced
            && matches!(self.gap(index), "" | "-" | "_" | "." | "@" | "'" | "+" | "&")
    }

    /// `customer's` is looked for and found as `customer`.
    fn drop_possessives(&mut self) {
        if !self.text.contains("'s") {
            return;
        }
        let dropped: Vec<bool> = (0..self.pieces.len())
            .map(|index| {
                index > 0
                    && self.gap(index) == "'"
                    && self.text_of(self.pieces[index]) == "s"
                    && self.pieces[index - 1].kind == Kind::Word
                    && self.text_of(self.pieces[index - 1]).ends_with(char::is_alphabetic)
                    && (index + 1 == self.pieces.len() || !self.is_bonded(index + 1))
            })
            .collect();
        let mut flags = dropped.iter();
        self.pieces.retain(|_| !flags.next().copied().unwrap_or(false));
    }

    fn find_compounds(&mut self) {
        let mut from = 0;
        for to in 1..=self.pieces.len() {
            if to < self.pieces.len() && self.is_bonded(to) {
                continue;
            }
            if (2..=MAX_SPAN_PIECES).contains(&(to - from)) {
                let bond = if self.is_address(from, to) { Bond::Address } else { Bond::Compound };
                self.spans.push(Span { bond, from, to });
            }
            from = to;
        }
    }

    fn is_address(&self, from: usize, to: usize) -> bool {
        let joints = || from + 1..to;
        let mut ats = joints().filter(|&index| self.gap(index) == "@");
        match (ats.next(), ats.next()) {
            (Some(at), None) => joints().any(|index| index > at && self.gap(index) == "."),
            _ => false,
        }
    }

    fn find_phones(&mut self) {
        let mut from = 0;
        for to in 1..=self.pieces.len() {
            if to < self.pieces.len() && self.continues_phone(to) {
                continue;
            }
            let n_digits: usize = self.pieces[from..to].iter().map(|piece| piece.end - piece.start).sum();
            let is_phone = self.pieces[from].kind == Kind::Number && PHONE_DIGITS.contains(&n_digits);
            if is_phone && (2..=MAX_PHONE_PIECES).contains(&(to - from)) {
                self.spans.push(Span { bond: Bond::Phone, from, to });
            }
            from = to;
        }
    }

    fn continues_phone(&self, index: usize) -> bool {
        let gap = self.gap(index);
        self.pieces[index - 1].kind == Kind::Number
            && self.pieces[index].kind == Kind::Number
            && (1..=3).contains(&gap.len())
            && gap.bytes().all(|it| matches!(it, b' ' | b'.' | b'-' | b'/' | b'(' | b')'))
    }
}

/// Cuts where the kind of character changes and at everything that is neither letter, digit nor
/// mark.
fn cut(folded: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(folded.len() / 5);
    let mut is_open = false;
    for (start, it) in folded.char_indices() {
        let end = start + it.len_utf8();
        let Some(kind) = kind_of(it) else {
            // A mark belongs to the letter before it; behind a digit it means nothing.
            is_open = is_open && !it.is_ascii() && is_combining_mark(it);
            match pieces.last_mut() {
                Some(piece) if is_open && piece.kind != Kind::Number => piece.end = end,
                _ => is_open = false,
            }
            continue;
        };
        match pieces.last_mut() {
            Some(piece) if is_open && piece.kind == kind && kind != Kind::Unspaced => {
                piece.end = end;
            }
            _ => pieces.push(Piece { kind, start, end }),
        }
        is_open = true;
    }
    merge_short_numbers(&mut pieces);
    pieces
}

/// Glues `mp` and `3` together again, leaves `ab` and `12345` apart.
fn merge_short_numbers(pieces: &mut Vec<Piece>) {
    let mut kept = 0;
    let mut run_start = 0;
    while run_start < pieces.len() {
        let mut run_end = run_start + 1;
        while run_end < pieces.len()
            && pieces[run_end].start == pieces[run_end - 1].end
            && pieces[run_end].kind != Kind::Unspaced
            && pieces[run_end - 1].kind != Kind::Unspaced
        {
            run_end += 1;
        }
        let run = &pieces[run_start..run_end];
        let has_number = |piece: &Piece| piece.kind == Kind::Number && piece.end - piece.start >= MIN_NUMBER_DIGITS;
        if run.len() > 1 && !run.iter().any(has_number) {
            pieces[kept] = Piece { kind: Kind::Word, start: run[0].start, end: run[run.len() - 1].end };
            kept += 1;
        } else {
            pieces.copy_within(run_start..run_end, kept);
            kept += run_end - run_start;
        }
        run_start = run_end;
    }
    pieces.truncate(kept);
}

fn kind_of(it: char) -> Option<Kind> {
    match it {
        'a'..='z' | 'α'..='ω' => Some(Kind::Word),
        '0'..='9' => Some(Kind::Number),
        _ if is_unspaced(it) => Some(Kind::Unspaced),
        // A vowel sign is a letter only behind one.
        _ if it.is_alphabetic() && !is_combining_mark(it) => Some(Kind::Word),
        // Digits and numerals of other scripts: found one by one.
        _ if it.is_numeric() => Some(Kind::Unspaced),
        _ => None,
    }
}

/// Scripts written without spaces, and Korean, whose particles cling to the word.
#[rustfmt::skip]
fn is_unspaced(it: char) -> bool {
    matches!(it,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{1950}'..='\u{19df}' | '\u{1a20}'..='\u{1aad}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3031}'..='\u{3035}'
        | '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{3105}'..='\u{318e}' | '\u{31a0}'..='\u{31bf}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{a9e0}'..='\u{a9fe}' | '\u{aa60}'..='\u{aadf}'
        | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{11700}'..='\u{1174f}' | '\u{16ff0}'..='\u{18dff}'
        | '\u{1aff0}'..='\u{1b2ff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::{Bond, Split};

    fn pieces(text: &str) -> Vec<&str> {
        let split = Split::new(text);
        split.pieces.iter().map(|&piece| split.text_of(piece)).collect()
    }

    fn spans(text: &str) -> Vec<(Bond, String)> {
        let split = Split::new(text);
        split.spans.iter().map(|&span| (span.bond, split.joined(span))).collect()
    }

    #[test]
    fn pieces_are_words_numbers_and_single_unspaced_characters() {
        for (text, expected) in [
            ("my order, please!", vec!["my", "order", "please"]),
            ("ab12345 mp3 h2o 1z999aa10", vec!["ab", "12345", "mp3", "h2o", "1", "z", "999", "aa", "10"]),
            ("foo_bar can't 1,234.50", vec!["foo", "bar", "can", "t", "1", "234", "50"]),
            ("风扇abc过热", vec!["风", "扇", "abc", "过", "热"]),
            ("the customer's o'reilly's", vec!["the", "customer", "o", "reilly"]),
            ("हिन्दी", vec!["हिन्दी"]),
            ("🔥 -- …", vec![]),
        ] {
            assert_eq!(pieces(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn pieces_are_the_words_of_uax_29_cut_further(text in "[a-z0-9α-ω\u{4e00}-\u{4e20}ア-ンあ-ん한-햏а-яก-ฮ\u{e31}\u{93f}क-ह.,:;'@_ -]{0,30}") {
            use unicode_segmentation::UnicodeSegmentation;
            let of_words: Vec<&str> = text.unicode_words().flat_map(pieces).filter(|piece| *piece != "s").collect();
            let of_text: Vec<&str> = pieces(&text).into_iter().filter(|piece| *piece != "s").collect();
            proptest::prop_assert_eq!(of_text, of_words);
        }
    }

    #[test]
    fn every_letter_is_bound_as_uax_29_binds_it() {
        use unicode_segmentation::UnicodeSegmentation;
        let mut strangers = Vec::new();
        for it in ('\0'..=char::MAX).filter(|it| super::kind_of(*it) == Some(super::Kind::Word)) {
            let alone = crate::search::fold(&it.to_string());
            let together =
                ["a", "2", &alone].map(|other| [format!("{other}{alone}"), format!("{alone}{other}")]).concat();
            let is_bound = |text: &String| text.unicode_words().flat_map(pieces).eq(pieces(text));
            if !together.iter().all(is_bound) {
                strangers.push(format!("{:x}", u32::from(it)));
            }
        }
        assert_eq!(strangers, [] as [String; 0]);
    }

    #[test]
    fn spans_are_compounds_addresses_and_telephone_numbers() {
        for (text, expected) in [
            ("e-mail", vec![(Bond::Compound, "email")]),
            ("ab-12345 ab12345", vec![(Bond::Compound, "ab12345"), (Bond::Compound, "ab12345")]),
            ("<ana.kos+x@demo-a.test>.", vec![(Bond::Address, "ana.kosx@demoa.test")]),
            ("ana@demo", vec![(Bond::Compound, "ana@demo")]),
            ("+30 210 123 4567", vec![(Bond::Phone, "302101234567")]),
            ("tel (021) 123-4567 x", vec![(Bond::Compound, "1234567"), (Bond::Phone, "0211234567")]),
            ("2024 12 15 1000 2000", vec![]),
            ("3.5 mm", vec![(Bond::Compound, "3.5")]),
            ("it's", vec![]),
            ("a0's", vec![(Bond::Compound, "a0s")]),
        ] {
            let expected: Vec<(Bond, String)> = expected.into_iter().map(|(bond, text)| (bond, text.into())).collect();
            assert_eq!(spans(text), expected, "{text}");
        }
    }
}
