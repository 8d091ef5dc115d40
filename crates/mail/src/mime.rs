//! Small pieces of MIME (RFC 2045, 2046, 2231): typed headers, transfer encodings, boundaries.
//!
//! All of them are lenient and linear in their input; what cannot be decoded is reported, never dropped.

use std::borrow::Cow;

use crate::{charset, headers};

/// A header of the form `value; name=value; …`.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Parameterised {
    /// The value before the first semicolon, lower case.
    pub value: String,
    params: Vec<(String, String)>,
}

impl Parameterised {
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// One piece of a parameter cut by RFC 2231 (`filename*0*=`).
struct Piece {
    name: String,
    index: u32,
    is_encoded: bool,
    bytes: Vec<u8>,
}

/// Reads `text/plain; charset=utf-8; name*0*=…` from a raw header value.
pub(crate) fn parameterised(raw: &[u8]) -> Parameterised {
    let mut parsed = Parameterised::default();
    let mut pieces: Vec<Piece> = Vec::new();
    let end = raw.iter().position(|b| *b == b';').unwrap_or(raw.len());
    parsed.value = without_comment(&headers::decode_text(&raw[..end])).to_ascii_lowercase();
    let mut rest = raw.get(end + 1..).unwrap_or_default();
    while !rest.is_empty() {
        let name_end = rest.iter().position(|b| matches!(b, b'=' | b';')).unwrap_or(rest.len());
        let name = String::from_utf8_lossy(&rest[..name_end]).trim().to_ascii_lowercase();
        if rest.get(name_end) != Some(&b'=') {
            rest = rest.get(name_end + 1..).unwrap_or_default();
            continue;
        }
        let (value, length, is_quoted) = param_value(&rest[name_end + 1..]);
        rest = rest.get(name_end + 1 + length..).unwrap_or_default();
        match piece(&name, &value) {
            Some(piece) => pieces.push(piece),
            None if parsed.param(&name).is_none() => {
                let text = if name == "boundary" {
                    // Compared byte by byte: blanks inside count, line breaks of folding do not.
                    String::from_utf8_lossy(&value).replace(['\r', '\n'], "")
                } else {
                    headers::decode_text(&value)
                };
                let may_hold_brackets = is_quoted || name.ends_with("name");
                let text = if may_hold_brackets { text } else { without_comment(&text).to_owned() };
                parsed.params.push((name, text));
            }
            None => {}
        }
    }
    join_pieces(pieces, &mut parsed.params);
    parsed
}

/// Value, the bytes it took with its semicolon, and whether it was quoted.
fn param_value(rest: &[u8]) -> (Cow<'_, [u8]>, usize, bool) {
    let blanks = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let value = &rest[blanks..];
    let semicolon = |from: usize| {
        let found = value.get(from..).and_then(|tail| tail.iter().position(|b| *b == b';'));
        found.map_or(value.len(), |at| from + at + 1)
    };
    if value.first() == Some(&b'"') {
        let mut content = Vec::new();
        let mut at = 1;
        while let Some(&byte) = value.get(at) {
            match (byte, value.get(at + 1)) {
                (b'"', _) => return (content.into(), blanks + semicolon(at), true),
                // Only these two are unescaped, so that "C:\temp\x.doc" keeps its letters.
                (b'\\', Some(&next @ (b'"' | b'\\'))) => {
                    content.push(next);
                    at += 1;
                }
                _ => content.push(byte),
            }
            at += 1;
        }
    }
    let end = value.iter().position(|b| *b == b';').unwrap_or(value.len());
    (value[..end].trim_ascii().into(), blanks + semicolon(0), false)
}

fn piece(name: &str, value: &[u8]) -> Option<Piece> {
    let (base, tail) = name.split_once('*')?;
    let (index, is_encoded) = match tail.strip_suffix('*') {
        Some(index) => (index, true),
        None => (tail, tail.is_empty()),
    };
    let index = if index.is_empty() { 0 } else { index.parse().ok()? };
    Some(Piece { name: base.to_owned(), index, is_encoded, bytes: value.to_vec() })
}

fn join_pieces(mut pieces: Vec<Piece>, params: &mut Vec<(String, String)>) {
    pieces.sort_by(|a, b| a.name.cmp(&b.name).then(a.index.cmp(&b.index)));
    for group in pieces.chunk_by(|a, b| a.name == b.name) {
        let Some(first) = group.first() else { continue };
        let (label, skip) = if first.is_encoded { charset_of(&first.bytes) } else { (None, 0) };
        let mut bytes = Vec::new();
        for (n, piece) in group.iter().enumerate() {
            let part = if n == 0 { &piece.bytes[skip..] } else { &piece.bytes };
            if piece.is_encoded {
                decode_percent(part, &mut bytes);
            } else {
                bytes.extend_from_slice(part);
            }
        }
        let text = if group.iter().any(|piece| piece.is_encoded) {
            charset::decode(&bytes, label.as_deref()).text
        } else {
            headers::decode_text(&bytes)
        };
        // The extended form wins over the plain one for old readers (RFC 6266 §4.3).
        params.retain(|(name, _)| *name != first.name);
        params.push((first.name.clone(), text));
    }
}

/// Charset and length of the `charset'language'` before an extended value.
fn charset_of(value: &[u8]) -> (Option<String>, usize) {
    let mut quotes = value.iter().enumerate().filter(|(_, b)| **b == b'\'').map(|(at, _)| at);
    match (quotes.next(), quotes.next()) {
        (Some(first), Some(second)) if first < 64 => {
            (Some(String::from_utf8_lossy(&value[..first]).into_owned()), second + 1)
        }
        _ => (None, 0),
    }
}

/// Appends `input` with its `%41` sequences decoded.
pub(crate) fn decode_percent(input: &[u8], out: &mut Vec<u8>) {
    let mut at = 0;
    while let Some(&byte) = input.get(at) {
        at += 1;
        match (byte, input.get(at..at + 2).and_then(hex_pair)) {
            (b'%', Some(value)) => {
                out.push(value);
                at += 2;
            }
            (byte, _) => out.push(byte),
        }
    }
}

/// Value of two hexadecimal digits.
pub(crate) fn hex_pair(pair: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    }
}

fn without_comment(text: &str) -> &str {
    text.split('(').next().unwrap_or(text).trim()
}

/// Bytes of a transfer encoding, and whether they were whole.
pub(crate) struct Unpacked {
    pub bytes: Vec<u8>,
    pub is_damaged: bool,
}

/// Takes off a transfer encoding; an unknown one leaves the bytes as they are.
pub(crate) fn unpack(body: &[u8], encoding: &str) -> Unpacked {
    match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => {
            let (bytes, n_foreign, has_tail) = read_base64(body);
            // Labelled base64, but never encoded: the text itself is what the sender wrote.
            let bytes = if n_foreign > 0 && looks_plain(body) { body.to_vec() } else { bytes };
            Unpacked { bytes, is_damaged: n_foreign > 0 || has_tail }
        }
        "quoted-printable" => decode_quoted_printable(body),
        "x-uuencode" | "x-uue" | "uuencode" => decode_uuencoded(body),
        "" | "7bit" | "8bit" | "binary" => Unpacked { bytes: body.to_vec(), is_damaged: false },
        _ => Unpacked { bytes: body.to_vec(), is_damaged: true },
    }
}

const NOT_BASE64: u8 = 0xff;

const BASE64: [u8; 256] = {
    let mut table = [NOT_BASE64; 256];
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut at = 0;
    while at < 64 {
        table[letters[at] as usize] = at as u8;
        at += 1;
    }
    table
};

/// Decodes base64, skipping what does not belong and going on after padding in the middle.
pub(crate) fn decode_base64(input: &[u8]) -> Unpacked {
    let (bytes, n_foreign, has_tail) = read_base64(input);
    Unpacked { bytes, is_damaged: n_foreign > 0 || has_tail }
}

/// Bytes, letters that are no base64, and whether something else follows the padding.
fn read_base64(input: &[u8]) -> (Vec<u8>, usize, bool) {
    let mut bytes = Vec::with_capacity(input.len() / 4 * 3 + 3);
    let (mut bits, mut n_bits) = (0u32, 0u32);
    let mut n_foreign = 0usize;
    let mut is_padded = false;
    for (at, &byte) in input.iter().enumerate() {
        let value = BASE64[usize::from(byte)];
        if value != NOT_BASE64 {
            if is_padded {
                // After padding: another encoded piece, or a footer that a mailing list hung on.
                if !is_encoded_line(&input[at..]) {
                    return (bytes, n_foreign, true);
                }
                is_padded = false;
            }
            bits = bits << 6 | u32::from(value);
            n_bits += 6;
            if n_bits >= 8 {
                n_bits -= 8;
                bytes.push((bits >> n_bits) as u8);
            }
        } else if byte == b'=' {
            (bits, n_bits) = (0, 0);
            is_padded = true;
        } else if !is_padded && !byte.is_ascii_whitespace() {
            n_foreign += 1;
        }
    }
    (bytes, n_foreign, false)
}

/// Whether the line goes on as base64; of a very long one only the beginning is judged.
fn is_encoded_line(rest: &[u8]) -> bool {
    const NEAR: usize = 32;
    let near = rest.get(..NEAR).unwrap_or(rest);
    let line = near.split(|b| matches!(b, b'\r' | b'\n')).next().unwrap_or_default().trim_ascii();
    let is_cut = line.len() == NEAR;
    (is_cut || line.len().is_multiple_of(4)) && line.iter().all(|b| BASE64[usize::from(*b)] != NOT_BASE64 || *b == b'=')
}

fn looks_plain(body: &[u8]) -> bool {
    let n_foreign = body.iter().filter(|b| matches!(b, b' ' | b'.' | b',' | b'<' | b'>' | 0x80..)).count();
    n_foreign * 20 > body.len()
}

fn decode_quoted_printable(input: &[u8]) -> Unpacked {
    let mut bytes = Vec::with_capacity(input.len());
    let mut is_damaged = false;
    for line in input.split_inclusive(|b| *b == b'\n') {
        let content = line.trim_ascii_end();
        let is_ended = line.ends_with(b"\n");
        let mut is_soft = false;
        let mut at = 0;
        while let Some(&byte) = content.get(at) {
            at += 1;
            if byte != b'=' {
                bytes.push(byte);
            } else if let Some(value) = content.get(at..at + 2).and_then(hex_pair) {
                bytes.push(value);
                at += 2;
            } else if at == content.len() {
                is_soft = true;
            } else {
                bytes.push(b'=');
                is_damaged = true;
            }
        }
        if is_ended && !is_soft {
            bytes.extend_from_slice(if line.ends_with(b"\r\n") { b"\r\n" } else { b"\n" });
        }
    }
    Unpacked { bytes, is_damaged }
}

fn decode_uuencoded(input: &[u8]) -> Unpacked {
    let mut bytes = Vec::with_capacity(input.len() / 4 * 3);
    let mut is_begun = false;
    for line in input.split(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !is_begun {
            is_begun = line.starts_with(b"begin ");
            continue;
        }
        if line == b"end" {
            return Unpacked { bytes, is_damaged: false };
        }
        let Some((&count, data)) = line.split_first() else {
            continue;
        };
        let mut left = usize::from(count.wrapping_sub(32) & 63);
        for group in data.chunks(4) {
            let value = |n: usize| u32::from(group.get(n).map_or(0, |b| b.wrapping_sub(32) & 63));
            let three = (value(0) << 18 | value(1) << 12 | value(2) << 6 | value(3)).to_be_bytes();
            let take = left.min(3);
            bytes.extend_from_slice(&three[1..1 + take]);
            left -= take;
        }
    }
    if is_begun { Unpacked { bytes, is_damaged: true } } else { Unpacked { bytes: input.to_vec(), is_damaged: true } }
}

/// Cuts a multipart body at its boundary lines; `None` when no boundary line is in it.
///
/// The text before the first boundary is for readers without MIME and is left out. Parts go on after a
/// closing boundary, because a broken inner multipart may use the boundary of the outer one. A missing
/// last boundary ends the last part at the end of the body. At most `most` parts are cut; the last one
/// then holds all the rest.
pub(crate) fn split_parts<'a>(body: &'a [u8], boundary: &[u8], most: usize) -> Option<Vec<&'a [u8]>> {
    let mut parts = Vec::new();
    let mut start = None;
    let mut at = 0;
    for line in body.split_inclusive(|b| *b == b'\n') {
        let line_start = at;
        at += line.len();
        let Some(is_last) = boundary_line(line, boundary) else {
            continue;
        };
        if let Some(start) = start {
            // The line break before a boundary belongs to the boundary (RFC 2046 §5.1.1).
            let part = &body[start..line_start.max(start)];
            let part = part.strip_suffix(b"\n").unwrap_or(part);
            parts.push(part.strip_suffix(b"\r").unwrap_or(part));
        }
        start = (!is_last).then_some(at);
        if parts.len() + 1 >= most {
            break;
        }
    }
    if let Some(start) = start {
        parts.push(&body[start..]);
    }
    (!parts.is_empty()).then_some(parts)
}

/// Whether a line is a boundary, and then whether it is the closing one.
fn boundary_line(line: &[u8], boundary: &[u8]) -> Option<bool> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary)?.trim_ascii_end();
    match rest {
        b"" => Some(false),
        b"--" => Some(true),
        rest if rest.starts_with(b"--") && rest[2..].trim_ascii().is_empty() => Some(true),
        _ => None,
    }
}

/// Guesses the boundary of a multipart body that does not name one: a `--…` line that comes again.
pub(crate) fn guess_boundary(body: &[u8]) -> Option<&[u8]> {
    const LONGEST: usize = 200;
    const MOST_LINES: usize = 100;
    let lines = || body.split(|b| *b == b'\n').map(<[u8]>::trim_ascii_end);
    let candidate = |line: &&[u8]| {
        (4..LONGEST).contains(&line.len())
            && line.starts_with(b"--")
            && !line.contains(&b' ')
            && line.iter().any(|b| *b != b'-')
    };
    let (at, line) = lines().enumerate().take(MOST_LINES).find(|(_, line)| candidate(line))?;
    let comes_again = |other: &[u8]| other.strip_prefix(line).is_some_and(|rest| matches!(rest, b"" | b"--"));
    lines().skip(at + 1).any(comes_again).then(|| &line[2..])
}
