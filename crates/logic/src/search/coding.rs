//! Encoding of a folded word into [a-z0-9], so that no engine splits or changes it again.
//!
//! The code is prefix-free per character, hence reversible, and the code of a beginning of a word
//! is the beginning of its code:
//!
//! | characters | code |
//! |---|---|
//! | `a`-`y`, `0`-`9` | themselves |
//! | `z` | `zz` |
//! | Greek α-ω | `za`-`zy` |
//! | below U+B640 (Han included) | `z0` and 3 digits of base 36 |
//! | the rest | `z1` and 4 digits of base 36 |
//! | Cyrillic from U+0430 | `z2` and 1 digit of base 36 |
//! | `.` `@` | `z3` `z4` |
//! | hashed tail, number suffix, stem | `z7`, `z8`, `z9`: never part of a word |

pub(super) const MAX_TERM_BYTES: usize = 64;
/// What stays readable of a longer term; the rest of its 64 bytes is `z7` and 13 digits of hash.
const HEAD_BYTES: usize = MAX_TERM_BYTES - 2 - HASH_DIGITS;
const HASH_DIGITS: usize = 13;
pub(super) const SUFFIX_MARK: &str = "z8";
pub(super) const STEM_MARK: &str = "z9";

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Appends the term of a whole word, at most [`MAX_TERM_BYTES`] long.
pub(super) fn push_word(word: &str, term: &mut String) {
    let start = term.len();
    let mut head_end = start;
    for it in word.chars() {
        push_char(it, term);
        if term.len() <= HEAD_BYTES {
            head_end = term.len();
        }
    }
    if term.len() > MAX_TERM_BYTES {
        let hash = fnv1a(&term.as_bytes()[start..]);
        term.truncate(head_end);
        term.push_str("z7");
        push_base36::<HASH_DIGITS>(hash, term);
    }
}

/// Appends the beginning shared by the terms of all words that begin with `word`.
pub(super) fn push_prefix(word: &str, term: &mut String) {
    for it in word.chars() {
        let end = term.len();
        push_char(it, term);
        if term.len() > HEAD_BYTES {
            term.truncate(end);
            return;
        }
    }
}

fn push_char(it: char, term: &mut String) {
    let code = it as u32;
    match it {
        'a'..='y' | '0'..='9' => term.push(it),
        'z' => term.push_str("zz"),
        'α'..='ω' => {
            term.push('z');
            push_base36::<1>(u64::from(code - 'α' as u32) + 10, term);
        }
        'а'..='\u{453}' => {
            term.push_str("z2");
            push_base36::<1>(u64::from(code - 'а' as u32), term);
        }
        '.' => term.push_str("z3"),
        '@' => term.push_str("z4"),
        _ if code < 36 * 36 * 36 => {
            term.push_str("z0");
            push_base36::<3>(code.into(), term);
        }
        _ => {
            term.push_str("z1");
            push_base36::<4>(code.into(), term);
        }
    }
}

fn push_base36<const WIDTH: usize>(number: u64, term: &mut String) {
    let mut digits = ['0'; WIDTH];
    let mut rest = number;
    for digit in digits.iter_mut().rev() {
        *digit = char::from(DIGITS[(rest % 36) as usize]);
        rest /= 36;
    }
    term.extend(digits);
}

/// FNV-1a, 64 bit. Terms are stored, so the hash must stay the same in every release; a collision
/// only finds too much.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{HEAD_BYTES, MAX_TERM_BYTES, push_prefix, push_word};
    use proptest::prelude::*;

    const VALID: &str = "codes come in full";

    fn encoded(word: &str) -> String {
        let mut term = String::new();
        push_word(word, &mut term);
        term
    }

    fn decoded(term: &str) -> String {
        let mut rest = term.chars();
        let mut word = String::new();
        while let Some(it) = rest.next() {
            let number = |rest: &mut std::str::Chars, width| {
                let digits: String = rest.take(width).collect();
                u32::from_str_radix(&digits, 36).expect(VALID)
            };
            let decoded = if it != 'z' {
                it
            } else {
                match rest.next().expect(VALID) {
                    'z' => 'z',
                    '0' => char::from_u32(number(&mut rest, 3)).expect(VALID),
                    '1' => char::from_u32(number(&mut rest, 4)).expect(VALID),
                    '2' => char::from_u32(number(&mut rest, 1) + 'а' as u32).expect(VALID),
                    '3' => '.',
                    '4' => '@',
                    greek => char::from_u32(greek as u32 - 'a' as u32 + 'α' as u32).expect(VALID),
                }
            };
            word.push(decoded);
        }
        word
    }

    #[test]
    fn codes_are_stable() {
        for (word, term) in [
            ("fan", "fan"),
            ("zagreb", "zzagreb"),
            ("δεν", "zdzezm"),
            ("ω", "zy"),
            ("счет", "z2hz2nz25z2i"),
            ("风", "z0u6m"),
            ("한", "z11658"),
            ("a.b@c", "az3bz4c"),
        ] {
            assert_eq!(encoded(word), term, "{word}");
        }
    }

    proptest! {
        #[test]
        fn code_is_reversible(word in "[a-z0-9.@α-ωа-я风扇\u{4e00}-\u{4eff}한-힣\u{1f600}]{0,10}") {
            prop_assert_eq!(decoded(&encoded(&word)), word);
        }

        #[test]
        fn code_has_the_promised_letters_and_length(word in "\\PC{0,80}") {
            let term = encoded(&word);
            prop_assert!(term.len() <= MAX_TERM_BYTES);
            prop_assert!(term.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit()));
        }

        #[test]
        fn beginning_of_a_word_is_the_beginning_of_its_code(word in "[a-zα-ωа-я一-龥]{1,60}", cut in 1usize..60) {
            let beginning: String = word.chars().take(cut).collect();
            let mut prefix = String::new();
            push_prefix(&beginning, &mut prefix);
            prop_assert!(encoded(&word).starts_with(&prefix));
            prop_assert!(prefix.len() <= HEAD_BYTES);
        }

        #[test]
        fn long_words_keep_apart(word in "[a-z]{65,70}") {
            prop_assert_ne!(encoded(&word), encoded(&format!("{word}x")));
        }
    }
}
