//! Encoded words of headers (RFC 2047), read the lenient way.
//!
//! Neighbouring words of one charset are joined as bytes before decoding, because many mailers cut a
//! letter in two. What is no encoded word stays as it is.

use crate::charset;
use crate::mime;

/// Words without an end that are searched in one header; hostile ones would cost their square.
pub(crate) const MAX_BROKEN: usize = 50;

/// Decodes every encoded word in `input`.
pub(crate) fn decode(input: &str) -> String {
    if !input.contains("=?") {
        return input.to_owned();
    }
    let mut out = String::with_capacity(input.len());
    let mut pending: Option<Word> = None;
    let mut rest = input;
    let mut n_broken = 0;
    while let Some(at) = rest.find("=?").filter(|_| n_broken < MAX_BROKEN) {
        let (before, candidate) = rest.split_at(at);
        let word = read(candidate);
        let is_gap = pending.is_some() && word.is_some() && before.trim().is_empty();
        if !is_gap {
            flush(&mut pending, &mut out);
            out.push_str(before);
        }
        match word {
            Some((word, length)) => {
                match &mut pending {
                    Some(last) if last.goes_on_in(&word) => {
                        last.bytes.extend_from_slice(&word.bytes);
                    }
                    _ => {
                        flush(&mut pending, &mut out);
                        pending = Some(word);
                    }
                }
                rest = &candidate[length..];
            }
            None => {
                flush(&mut pending, &mut out);
                out.push_str("=?");
                rest = &candidate[2..];
                n_broken += 1;
            }
        }
    }
    flush(&mut pending, &mut out);
    out.push_str(rest);
    out
}

/// Length of the encoded word `input` starts with.
pub(crate) fn length(input: &str) -> Option<usize> {
    parts(input).map(|(_, _, _, length)| length)
}

struct Word {
    charset: String,
    bytes: Vec<u8>,
}

impl Word {
    /// ISO-2022 words each end in their first state; glued together their escapes read as damage.
    fn goes_on_in(&self, next: &Word) -> bool {
        self.charset.eq_ignore_ascii_case(&next.charset) && !self.charset.to_ascii_lowercase().starts_with("iso-2022")
    }
}

fn flush(pending: &mut Option<Word>, out: &mut String) {
    if let Some(word) = pending.take() {
        out.push_str(&charset::decode(&word.bytes, Some(&word.charset)).text);
    }
}

fn read(input: &str) -> Option<(Word, usize)> {
    let (charset, is_base64, payload, length) = parts(input)?;
    let bytes = if is_base64 { mime::decode_base64(payload.as_bytes()).bytes } else { decode_q(payload.as_bytes()) };
    // RFC 2231 §5: the charset may carry a language after an asterisk.
    let charset = charset.split('*').next().unwrap_or(charset);
    // Letters that were not encoded at all have been read with the whole header already.
    let charset = if payload.is_ascii() { charset } else { "utf-8" }.to_owned();
    Some((Word { charset, bytes }, length))
}

/// Charset, is base64, payload and whole length of the word at the start of `input`.
fn parts(input: &str) -> Option<(&str, bool, &str, usize)> {
    const LONGEST: usize = 64;
    let inner = input.strip_prefix("=?")?;
    let charset_end = inner.bytes().take(LONGEST).position(|b| b == b'?')?;
    let charset = &inner[..charset_end];
    let is_token = !charset.is_empty() && charset.bytes().all(|b| b.is_ascii_graphic() && b != b'=');
    let after = &inner[charset_end + 1..];
    let is_base64 = match after.as_bytes().first()? {
        b'B' | b'b' => true,
        b'Q' | b'q' => false,
        _ => return None,
    };
    if !is_token || after.as_bytes().get(1) != Some(&b'?') {
        return None;
    }
    let payload = &after[2..];
    // Real words have 75 letters, broken ones some thousand; the bound keeps hostile headers linear.
    const LONGEST_PAYLOAD: usize = 16 * 1024;
    let end = payload[..payload.floor_char_boundary(LONGEST_PAYLOAD)].find("?=")?;
    let whole = 2 + charset_end + 1 + 2 + end + 2;
    Some((charset, is_base64, &payload[..end], whole))
}

fn decode_q(payload: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(payload.len());
    let mut at = 0;
    while let Some(&byte) = payload.get(at) {
        at += 1;
        match byte {
            b'_' => bytes.push(b' '),
            b'=' => match payload.get(at..at + 2).and_then(mime::hex_pair) {
                Some(value) => {
                    bytes.push(value);
                    at += 2;
                }
                None => bytes.push(b'='),
            },
            byte => bytes.push(byte),
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_gaps() {
        let cases = [
            ("=?UTF-8?Q?Va=C5=A1a_narud=C5=BEba?=", "Vaša narudžba"),
            ("=?utf-8?b?zrE=?= =?utf-8?B?zrI=?=", "αβ"),
            ("=?utf-8?Q?a?=\t =?iso-8859-1?Q?=E9?=", "aé"),
            ("=?utf-8?Q?a?= b", "a b"),
            ("a =?utf-8*en?Q?b?= c", "a b c"),
            // A letter cut in two between words, the second one in the other encoding.
            ("=?utf-8?Q?=CE?= =?UTF-8?B?sQ==?=", "α"),
            ("=?utf-8?Q?what??=", "what?"),
            ("=?utf-8?Q?with space?=", "with space"),
            ("=?utf-8?X?a?= =? =??=", "=?utf-8?X?a?= =? =??="),
            ("=?utf-8?Q?open", "=?utf-8?Q?open"),
            ("100=?", "100=?"),
        ];
        for (input, expected) in cases {
            assert_eq!(decode(input), expected, "{input}");
        }
    }
}
