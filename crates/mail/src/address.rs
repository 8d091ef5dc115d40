//! E-mail addresses: reading address lists, checking one, folding one for comparison.
//!
//! Reading is lenient (headers come from anybody), checking is strict (people type addresses, and what
//! passes goes into our own headers and SMTP commands). Names come out decoded and free of control and
//! direction marks; addresses are kept as written.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::encoded_word;
use crate::file_name::is_hidden;

/// A display name and an address, as a header gives them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Decoded display name, or empty.
    pub name: String,
    /// Address as written, trimmed.
    pub address: String,
}

/// Longest address (RFC 5321 §4.5.3.1.3, erratum 1690).
const MAX_ADDRESS_BYTES: usize = 254;
const MAX_LOCAL_BYTES: usize = 64;
const MAX_LABEL_BYTES: usize = 63;
/// Deeper comments are read as plain text.
const MAX_COMMENT_DEPTH: usize = 20;

/// Tells whether people can use this as an address: one mailbox, no tricks.
///
/// Quoted local parts, address literals and domains without a dot are refused; letters beyond ASCII
/// are fine on both sides (RFC 6531).
///
/// ```
/// use mail::address::valid_address;
/// assert!(valid_address("ana.horvat+shop@example.hr"));
/// assert!(!valid_address("ana@example"));
/// assert!(!valid_address("ana@example.hr\r\nBcc: eve@evil.test"));
/// ```
pub fn valid_address(address: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    address.len() <= MAX_ADDRESS_BYTES && is_local(local) && is_domain(domain)
}

fn is_local(local: &str) -> bool {
    (1..=MAX_LOCAL_BYTES).contains(&local.len())
        && local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom_char))
}

fn is_atom_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || is_foreign_letter(c)
}

fn is_foreign_letter(c: char) -> bool {
    !c.is_ascii() && !c.is_control() && !c.is_whitespace() && !is_hidden(c) && c != '\u{fffd}'
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=MAX_LABEL_BYTES).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || is_foreign_letter(c))
    };
    let last = domain.rsplit('.').next().unwrap_or("");
    domain.len() <= 253
        && domain.contains('.')
        && domain.split('.').all(is_label)
        && !last.bytes().all(|b| b.is_ascii_digit())
}

/// Form of an address for comparing: trimmed, ASCII lower case, Unicode composed (NFC).
///
/// Never the lower case of a language: Turkish and Azerbaijani would turn `I` into `ı`.
pub fn fold_address(address: &str) -> String {
    let address = address.trim();
    if address.is_ascii() {
        return address.to_ascii_lowercase();
    }
    address.nfc().collect::<String>().to_ascii_lowercase()
}

/// Reads an address list, as in a header or typed by a person. What is no address is left out.
///
/// ```
/// let list = mail::address::parse_address_list("\"Doe, J.\" <j@x.test>, root@y.test (Root)");
/// assert_eq!(list[0].name, "Doe, J.");
/// assert_eq!(list[1].name, "Root");
/// ```
pub fn parse_address_list(list: &str) -> Vec<Address> {
    read_list(list, true)
}

#[derive(Default)]
struct Reading {
    /// The words of the name with their quotes taken off.
    phrase: String,
    /// The same with quotes, for an address that stands without brackets.
    bare: String,
    comment: String,
    angle: Option<String>,
}

fn read_list(list: &str, may_decode: bool) -> Vec<Address> {
    let mut found = Vec::new();
    let mut reading = Reading::default();
    // "Doe, John <john@x>": the part before the comma belongs to the name after it.
    let mut carried = String::new();
    // Set once a quote or bracket proved to have no end, so that hostile lists stay linear.
    let (mut is_quote_open, mut is_comment_open) = (false, false);
    let mut n_broken_words = 0;
    let mut rest = list;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '"' => match (!is_quote_open).then(|| quoted(&rest[1..])).flatten() {
                Some((content, inner)) => {
                    reading.phrase.push_str(&content);
                    reading.bare.push('"');
                    reading.bare.push_str(&content);
                    reading.bare.push('"');
                    length += inner;
                }
                None => {
                    is_quote_open = true;
                    reading.phrase.push(' ');
                }
            },
            '(' => match (!is_comment_open).then(|| comment(&rest[1..])).flatten() {
                Some(inner) => {
                    reading.comment.push_str(&rest[1..inner]);
                    reading.phrase.push(' ');
                    reading.bare.push(' ');
                    length += inner;
                }
                None => {
                    is_comment_open = true;
                    reading.push(' ');
                }
            },
            '<' => {
                let inner = angle_length(&rest[1..]);
                let address = &rest[1..1 + inner];
                if reading.angle.is_none() || address.contains('@') {
                    reading.angle = Some(address.to_owned());
                }
                length += inner;
                if rest[length..].starts_with('>') {
                    length += 1;
                }
            }
            '>' => reading.push(' '),
            ',' | ';' => reading.end(&mut found, &mut carried, may_decode),
            // "undisclosed-recipients:;" and named groups: the name is no address.
            ':' if reading.angle.is_none() && !reading.bare.contains('@') => reading = Reading::default(),
            '=' if n_broken_words < encoded_word::MAX_BROKEN => match encoded_word::length(rest) {
                Some(word) => {
                    length = word;
                    reading.phrase.push_str(&rest[..word]);
                    reading.bare.push_str(&rest[..word]);
                }
                None => {
                    n_broken_words += usize::from(rest.starts_with("=?"));
                    reading.push(c);
                }
            },
            c => reading.push(c),
        }
        rest = &rest[length..];
    }
    reading.end(&mut found, &mut carried, may_decode);
    // A machine's own mail: "From: root".
    if found.is_empty() && !carried.contains(char::is_whitespace) {
        add(&mut found, "", &carried);
    }
    found
}

impl Reading {
    fn push(&mut self, c: char) {
        self.phrase.push(c);
        self.bare.push(c);
    }

    fn end(&mut self, found: &mut Vec<Address>, carried: &mut String, may_decode: bool) {
        let reading = std::mem::take(self);
        let Some(angle) = reading.angle else {
            return reading.end_bare(found, carried, may_decode);
        };
        let mut name = reading.phrase;
        if !carried.is_empty() {
            name = format!("{}, {}", std::mem::take(carried), name.trim_start());
        }
        if name.trim().is_empty() {
            name = reading.comment;
        }
        add(found, &name, &angle);
    }

    /// No angle brackets: the word with the @ is the address, the others are the name.
    fn end_bare(self, found: &mut Vec<Address>, carried: &mut String, may_decode: bool) {
        let bare = self.bare.trim();
        if bare.is_empty() {
            return;
        }
        if let Some(word) = bare.split_whitespace().find(|word| word.contains('@') && !word.starts_with("=?")) {
            let others: Vec<&str> = bare.split_whitespace().filter(|other| *other != word).collect();
            let name = if others.is_empty() { self.comment } else { others.join(" ").replace('"', "") };
            carried.clear();
            return add(found, &name, word);
        }
        // Broken mailers encode the whole mailbox; its decoded form is read once.
        if may_decode && bare.contains("=?") {
            let again = read_list(&encoded_word::decode(bare), false);
            if again.iter().any(|address| address.address.contains('@')) {
                carried.clear();
                return found.extend(again);
            }
        }
        if bare.contains(char::is_whitespace) || bare.contains("=?") || !carried.is_empty() {
            *carried = self.phrase.trim().to_owned();
            return;
        }
        *carried = self.phrase.trim().to_owned();
        if !self.comment.is_empty() {
            carried.clear();
            add(found, &self.comment, bare);
        }
    }
}

fn add(found: &mut Vec<Address>, name: &str, address: &str) {
    let address = clean_address(address);
    if address.is_empty() {
        return;
    }
    let name = clean_line(&encoded_word::decode(name));
    let name = without_quotes(name.trim());
    let name = if name.eq_ignore_ascii_case(&address) { "" } else { name };
    found.push(Address { name: name.to_owned(), address });
}

/// A name without the quotes around it that some mailers write twice.
fn without_quotes(name: &str) -> &str {
    let inner = ['\'', '"'].into_iter().find_map(|quote| {
        let inner = name.strip_prefix(quote)?.strip_suffix(quote)?;
        (!inner.contains(quote)).then_some(inner)
    });
    inner.unwrap_or(name).trim()
}

fn clean_address(address: &str) -> String {
    let address = address.trim();
    // A source route before the address (RFC 5322 §4.4), and links pasted as addresses.
    let address = match address.split_once(':') {
        Some((route, last)) if route.starts_with('@') => last,
        Some((scheme, last)) if scheme.eq_ignore_ascii_case("mailto") => last,
        _ => address,
    };
    let mut depth = 0usize;
    let mut clean = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            // Comments may stand anywhere in old addresses: `pete(his account)@silly.test`.
            '(' if !address.contains('"') => depth += 1,
            ')' if depth > 0 => depth -= 1,
            '<' | '>' => {}
            c if depth > 0 || c.is_control() || c.is_whitespace() || is_hidden(c) => {}
            c => clean.push(c),
        }
    }
    clean
}

/// One line of text for people: no controls, no direction marks, single spaces.
pub(crate) fn clean_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_hidden(*c)) {
        if c == '\0' {
            out.push('\u{fffd}');
        } else if c.is_control() || c == ' ' {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Content of a quoted string and the bytes it took with its closing quote.
fn quoted(rest: &str) -> Option<(String, usize)> {
    let mut content = String::new();
    let mut chars = rest.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((content, at + 1)),
            '\\' => content.extend(chars.next().map(|(_, c)| c)),
            c => content.push(c),
        }
    }
    None
}

/// Bytes a comment took with its closing bracket.
fn comment(rest: &str) -> Option<usize> {
    let mut depth = 1;
    let mut bytes = rest.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'(' if depth < MAX_COMMENT_DEPTH => depth += 1,
            b')' => depth -= 1,
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// Bytes up to the closing bracket; without a near one up to the next comma.
fn angle_length(rest: &str) -> usize {
    const LONGEST: usize = 400;
    let mut is_quoted = false;
    let (mut bracket, mut separator) = (None, None);
    for (at, byte) in rest.bytes().enumerate().take(LONGEST) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'>' if !is_quoted => return at,
            b'>' => bracket = bracket.or(Some(at)),
            b',' | b';' => separator = separator.or(Some(at)),
            _ => {}
        }
    }
    bracket.or(separator).unwrap_or_else(|| rest.floor_char_boundary(LONGEST))
}

/// Addresses of a raw header value.
pub(crate) fn read_header(raw: &[u8]) -> Vec<Address> {
    parse_address_list(&crate::headers::unfold(raw))
}
