//! The one text analyser: what a text is found by, and what a query looks for.
//!
//! [`terms`] gives the distinct terms to store for a text, [`query`] the terms to look up. Both
//! engines store terms as they are: every term is `[a-z0-9]+`. Beside each folded word stand its
//! stems (marked, by language), the joined form of compounds and addresses, and the last digits of
//! numbers; scripts without spaces give single characters and pairs.
//!
//! Invariant: a text is found by each of its words, whatever language was detected for it, because
//! a query looks for the unstemmed word and for the stems of all languages that its letters allow.

mod coding;
mod folding;
mod splitting;
mod stemming;

use std::collections::HashMap;
use std::ops::RangeInclusive;

use crate::Language;
use splitting::{Bond, Kind, Piece, Span, Split};

/// Most bytes of terms a text may have, a separator counted after each; what comes later is not
/// found.
pub const MAX_TERMS_BYTES: usize = 512 * 1024;

const MAX_QUERY_CHARS: usize = 512;
const MAX_QUERY_GROUPS: usize = 32;
/// A number is also found by so many of its last digits.
const SUFFIX_DIGITS: RangeInclusive<usize> = 6..=8;

/// What to look up: every group must match, and of a group any term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub groups: Vec<Vec<Term>>,
}

/// One term of a query; with `is_prefix` it stands for all terms that begin with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub text: String,
    pub is_prefix: bool,
}

/// Folds a text to the spelling in which texts, names and addresses are compared.
///
/// ```
/// use logic::search::fold;
///
/// assert_eq!(fold("Țară ΖΕΣΤΑΙΝΕΙΣ İlqar"), "tara ζεσταινεισ ilqar");
/// ```
pub fn fold(text: &str) -> String {
    folding::fold(text)
}

/// Distinct terms of a text in the order of first appearance.
///
/// `language` is what [`crate::detect`] said of it; without one, stems of all languages that the
/// letters allow are given. A term is at most 64 bytes long, all together at most
/// [`MAX_TERMS_BYTES`].
///
/// ```
/// let terms = logic::search::terms("Fans!", Some(logic::Language::En));
/// assert_eq!(terms, ["fans", "z9efan"]);
/// ```
pub fn terms(text: &str, language: Option<Language>) -> Vec<String> {
    let folded = fold(text);
    let split = Split::new(&folded);
    let mut terms = Terms::default();
    terms.places.reserve((folded.len() / 8).min(4096));
    let mut spans = split.spans.iter().peekable();
    for (index, &piece) in split.pieces.iter().enumerate() {
        add_piece(&split, index, piece, language, &mut terms);
        while let Some(&span) = spans.next_if(|span| span.to == index + 1) {
            add_span(&split, span, language, &mut terms);
        }
        if terms.is_full {
            break;
        }
    }
    terms.into_list()
}

fn add_piece(split: &Split, index: usize, piece: Piece, language: Option<Language>, terms: &mut Terms) {
    let text = split.text_of(piece);
    match piece.kind {
        Kind::Word => add_word(text, language, terms),
        Kind::Number => {
            terms.add_word(text);
            let significant = text.trim_start_matches('0');
            if !significant.is_empty() && significant.len() < text.len() {
                terms.add_word(significant);
            }
            add_suffixes(text, terms);
        }
        Kind::Unspaced => {
            terms.add_word(text);
            if split.continues_run(index) {
                terms.add_word(&split.text[split.pieces[index - 1].start..piece.end]);
            }
        }
    }
}

fn add_span(split: &Split, span: Span, language: Option<Language>, terms: &mut Terms) {
    let joined = split.joined(span);
    add_word(&joined, language, terms);
    if span.bond == Bond::Phone {
        add_suffixes(&joined, terms);
    }
}

fn add_word(word: &str, language: Option<Language>, terms: &mut Terms) {
    let is_new = terms.add_word(word);
    if !is_new {
        return;
    }
    for &plausible in stemming::plausible(word) {
        if is_stemmed_as(plausible, language)
            && let Some(mark) = stemming::mark(plausible)
        {
            terms.add(|term| push_stem(word, plausible, mark, term));
        }
    }
}

/// A word in another script than its text's is most often English; a foreign text has no stems of
/// ours.
fn is_stemmed_as(plausible: Language, detected: Option<Language>) -> bool {
    match detected {
        None => true,
        Some(Language::El | Language::Zh) => matches!(plausible, Language::El | Language::En),
        Some(language) => language == plausible || plausible == Language::El,
    }
}

fn add_suffixes(digits: &str, terms: &mut Terms) {
    for n_digits in SUFFIX_DIGITS {
        // The whole number as its own suffix is needed only at full length, for longer numbers that
        // end in it.
        if n_digits < digits.len() || n_digits == digits.len() && n_digits == *SUFFIX_DIGITS.end() {
            terms.add(|term| push_suffix(&digits[digits.len() - n_digits..], term));
        }
    }
}

/// What a query looks for; no groups when nothing in it can be searched.
///
/// `as_you_type` makes the last word a prefix, unless something that ends a word follows it. Only
/// the first 512 characters and the first 32 groups count, so a pasted mail finds rather more than
/// nothing.
///
/// ```
/// use logic::search::query;
///
/// let query = query("invoice 00", true);
/// assert_eq!(query.groups.len(), 2);
/// assert_eq!(query.groups[1][0].text, "00");
/// assert!(query.groups[1][0].is_prefix && !query.groups[0][0].is_prefix);
/// ```
pub fn query(text: &str, as_you_type: bool) -> Query {
    let text: String = text.chars().take(MAX_QUERY_CHARS).collect();
    let folded = fold(&text);
    let split = Split::new(&folded);
    let typed = split.pieces.len().checked_sub(1).filter(|&last| as_you_type && split.pieces[last].end == folded.len());
    let mut groups: Vec<Vec<Term>> = Vec::new();
    for (index, &piece) in split.pieces.iter().enumerate() {
        let spans = || split.spans.iter().filter(move |span| (span.from..span.to).contains(&index));
        let group = match spans().find(|span| span.bond == Bond::Address) {
            // A complete address is meant as a whole: its parts alone would find half the
            // customers.
            Some(&address) => vec![joined_term(&split, address, typed)],
            None => {
                let mut group = piece_alternatives(&split, index, piece, typed == Some(index));
                for &span in spans() {
                    group.extend(span_alternatives(&split, span, typed));
                }
                group
            }
        };
        if !group.is_empty() && !groups.contains(&group) {
            groups.push(group);
        }
        if groups.len() == MAX_QUERY_GROUPS {
            break;
        }
    }
    Query { groups }
}

fn piece_alternatives(split: &Split, index: usize, piece: Piece, is_prefix: bool) -> Vec<Term> {
    let text = split.text_of(piece);
    match piece.kind {
        Kind::Word => word_alternatives(text, is_prefix),
        Kind::Number => number_alternatives(text, is_prefix),
        // Pairs say more than single characters, which are looked for only where there is no pair.
        Kind::Unspaced if split.continues_run(index) => {
            vec![whole(&split.text[split.pieces[index - 1].start..piece.end])]
        }
        Kind::Unspaced if index + 1 < split.pieces.len() && split.continues_run(index + 1) => Vec::new(),
        Kind::Unspaced => vec![whole(text)],
    }
}

fn span_alternatives(split: &Split, span: Span, typed: Option<usize>) -> Vec<Term> {
    let is_prefix = typed.is_some_and(|typed| typed + 1 == span.to);
    let joined = split.joined(span);
    match span.bond {
        Bond::Phone => number_alternatives(&joined, is_prefix),
        Bond::Compound | Bond::Address => word_alternatives(&joined, is_prefix),
    }
}

fn joined_term(split: &Split, span: Span, typed: Option<usize>) -> Term {
    let joined = split.joined(span);
    if typed.is_some_and(|typed| typed + 1 == span.to) { prefix(&joined) } else { whole(&joined) }
}

fn word_alternatives(word: &str, is_prefix: bool) -> Vec<Term> {
    let mut alternatives = vec![if is_prefix { prefix(word) } else { whole(word) }];
    for &language in stemming::plausible(word) {
        if let Some(mark) = stemming::mark(language) {
            alternatives.push(exact(|term| push_stem(word, language, mark, term)));
        }
    }
    alternatives
}

fn number_alternatives(digits: &str, is_prefix: bool) -> Vec<Term> {
    let mut alternatives = vec![if is_prefix { prefix(digits) } else { whole(digits) }];
    if digits.len() >= *SUFFIX_DIGITS.start() {
        let n_digits = digits.len().min(*SUFFIX_DIGITS.end());
        alternatives.push(exact(|term| push_suffix(&digits[digits.len() - n_digits..], term)));
    }
    alternatives
}

fn whole(word: &str) -> Term {
    exact(|term| coding::push_word(word, term))
}

fn exact(push: impl FnOnce(&mut String)) -> Term {
    let mut text = String::new();
    push(&mut text);
    Term { text, is_prefix: false }
}

fn prefix(word: &str) -> Term {
    let mut text = String::new();
    coding::push_prefix(word, &mut text);
    Term { text, is_prefix: true }
}

fn push_stem(word: &str, language: Language, mark: char, term: &mut String) {
    term.push_str(coding::STEM_MARK);
    term.push(mark);
    // At most 30 letters of at most 2 bytes: never hashed, always under the limit with its mark.
    coding::push_word(&stemming::stem(word, language), term);
}

fn push_suffix(digits: &str, term: &mut String) {
    term.push_str(coding::SUFFIX_MARK);
    term.push_str(digits);
}

/// Collects distinct terms up to the limit.
#[derive(Default)]
struct Terms {
    places: HashMap<String, usize>,
    scratch: String,
    size_bytes: usize,
    is_full: bool,
}

impl Terms {
    fn add_word(&mut self, word: &str) -> bool {
        self.add(|term| coding::push_word(word, term))
    }

    /// Whether the term is new and was taken.
    fn add(&mut self, push: impl FnOnce(&mut String)) -> bool {
        self.scratch.clear();
        push(&mut self.scratch);
        if self.is_full || self.places.contains_key(self.scratch.as_str()) {
            return false;
        }
        if self.size_bytes + self.scratch.len() + 1 > MAX_TERMS_BYTES {
            self.is_full = true;
            return false;
        }
        self.size_bytes += self.scratch.len() + 1;
        self.places.insert(self.scratch.clone(), self.places.len());
        true
    }

    fn into_list(self) -> Vec<String> {
        let mut placed: Vec<(usize, String)> = self.places.into_iter().map(|(term, place)| (place, term)).collect();
        placed.sort_unstable_by_key(|(place, _)| *place);
        placed.into_iter().map(|(_, term)| term).collect()
    }
}

#[cfg(test)]
mod tests;
