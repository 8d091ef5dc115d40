//! A small tokenizer for HTML as mails have it; linear, and never the guard.
//!
//! Used to read text out of raw HTML, to count its depth before the sanitiser builds a tree, and to walk
//! over what the sanitiser wrote. It need not agree with browsers: nothing it passes is shown unsanitised.

use crate::mime;

/// A piece of an HTML document. Comments, declarations and the insides of scripts are no pieces.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Token<'a> {
    Text(&'a str),
    /// A start tag: its name in lower case if it was written so, and the whole tag with its brackets.
    Open {
        name: &'a str,
        tag: &'a str,
    },
    Close {
        name: &'a str,
    },
}

/// Elements without an end tag.
pub(crate) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "keygen"
            | "bgsound"
            | "frame"
    )
}

/// Elements whose insides are no text for readers.
fn is_skipped(name: &str) -> bool {
    matches!(
        name,
        "script" | "style" | "title" | "template" | "textarea" | "xml" | "noembed" | "noframes" | "iframe" | "object"
    )
}

pub(crate) fn tokens(html: &str) -> Tokens<'_> {
    Tokens { html, at: 0, is_comment_open: false, unclosed: Vec::new() }
}

pub(crate) struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// A comment without end was met: later ones are not searched again.
    is_comment_open: bool,
    /// Skipped elements that proved to have no end tag, for the same reason.
    unclosed: Vec<&'a str>,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = &self.html[self.at..];
            if rest.is_empty() {
                return None;
            }
            if !is_markup(rest) {
                let end = text_end(rest);
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            }
            if let Some(token) = self.markup(rest) {
                return Some(token);
            }
        }
    }
}

impl<'a> Tokens<'a> {
    /// Reads the tag, comment or declaration `rest` begins with.
    fn markup(&mut self, rest: &'a str) -> Option<Token<'a>> {
        if rest.starts_with("<!--") && !self.is_comment_open {
            match rest[4..].find("-->") {
                Some(end) => {
                    self.at += 4 + end + 3;
                    return None;
                }
                None => self.is_comment_open = true,
            }
        }
        let end = tag_end(rest);
        let tag = &rest[..end];
        self.at += end;
        let is_close = tag.starts_with("</");
        let inner = &tag[if is_close { 2 } else { 1 }..];
        let length = inner.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':' | b'_')).count();
        let name = lower_name(&inner[..length]);
        if name.is_empty() {
            return None;
        }
        if is_close {
            return Some(Token::Close { name });
        }
        if is_skipped(name) && !tag.ends_with("/>") {
            self.skip_element(name);
            return None;
        }
        Some(Token::Open { name, tag })
    }

    fn skip_element(&mut self, name: &'a str) {
        if self.unclosed.contains(&name) {
            return;
        }
        let rest = &self.html[self.at..];
        let mut from = 0;
        while let Some(at) = rest[from..].find("</") {
            let close = from + at;
            let is_own = rest
                .as_bytes()
                .get(close + 2..close + 2 + name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()));
            from = close + 2;
            if is_own {
                self.at += close;
                return;
            }
        }
        // Never closed: for a browser all of it is script or style, for a reader it may be the mail.
        if self.unclosed.len() < 16 {
            self.unclosed.push(name);
        }
    }
}

fn is_markup(rest: &str) -> bool {
    rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

fn text_end(rest: &str) -> usize {
    let mut from = rest.ceil_char_boundary(1);
    while let Some(at) = rest[from..].find('<') {
        if is_markup(&rest[from + at..]) {
            return from + at;
        }
        from += at + 1;
    }
    rest.len()
}

/// Length of a tag: up to its bracket outside of quotes; an unclosed quote is no quote.
fn tag_end(rest: &str) -> usize {
    const LONGEST_VALUE: usize = 64 * 1024;
    let bytes = rest.as_bytes();
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'>' => return at,
            b'"' | b'\''
                if bytes.get(at.wrapping_sub(2)).is_some_and(|b| matches!(b, b'=' | b' ' | b'\t' | b'\n' | b'\r')) =>
            {
                let near = bytes.get(at..).unwrap_or_default();
                let near = near.get(..LONGEST_VALUE).unwrap_or(near);
                if let Some(end) = near.iter().position(|b| *b == byte) {
                    at += end + 1;
                }
            }
            _ => {}
        }
    }
    rest.len()
}

/// The name in lower case; names are few, so they are looked up instead of allocated.
fn lower_name(name: &str) -> &str {
    if !name.bytes().any(|b| b.is_ascii_uppercase()) {
        return name;
    }
    const NAMES: [&str; 62] = [
        "a",
        "abbr",
        "address",
        "article",
        "aside",
        "b",
        "base",
        "big",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "code",
        "col",
        "colgroup",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "li",
        "link",
        "meta",
        "object",
        "ol",
        "p",
        "pre",
        "s",
        "script",
        "section",
        "span",
        "strong",
        "style",
        "table",
        "tbody",
        "td",
        "th",
        "title",
        "tr",
        "u",
        "ul",
    ];
    NAMES.iter().find(|known| known.eq_ignore_ascii_case(name)).copied().unwrap_or(name)
}

/// Decoded value of an attribute of a start tag.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    attributes(tag).find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| decode_entities(value))
}

/// Names and raw values of the attributes of a start tag.
pub(crate) fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let inner = tag.strip_prefix('<').unwrap_or(tag);
    let inner = inner.strip_suffix('>').unwrap_or(inner);
    let name_end = inner.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(inner.len());
    let mut rest = &inner[name_end..];
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '"' | '\''));
        if rest.is_empty() {
            return None;
        }
        // An equals sign in the first place is part of the name, as in browsers.
        let is_end = |(at, c): &(usize, char)| *at > 0 && (c.is_ascii_whitespace() || matches!(c, '=' | '/'));
        let end = rest.char_indices().find(is_end).map_or(rest.len(), |(at, _)| at);
        let name = &rest[..end];
        rest = rest[end..].trim_start();
        let Some(after) = rest.strip_prefix('=') else {
            return Some((name, ""));
        };
        let after = after.trim_start();
        for quote in ['"', '\''] {
            if let Some(inner) = after.strip_prefix(quote)
                && let Some((value, tail)) = inner.split_once(quote)
            {
                rest = tail;
                return Some((name, value));
            }
        }
        let end = after.find(|c: char| c.is_ascii_whitespace()).unwrap_or(after.len());
        let value = &after[..end];
        rest = &after[end..];
        Some((name, value))
    })
}

/// Text with its character references resolved.
pub(crate) fn decode_entities(text: &str) -> String {
    const LONGEST: usize = 33;
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length =
            rest.bytes().skip(1).take(LONGEST).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count() + 1;
        let is_ended = rest.as_bytes().get(length) == Some(&b';');
        let body = &rest[1..length];
        if let Some(c) = numeric(body) {
            out.push(c);
            rest = &rest[length + usize::from(is_ended)..];
        } else if is_ended {
            mail_parser::decoders::html::add_html_token(&mut out, &rest.as_bytes()[..=length], false);
            rest = &rest[length + 1..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// Character of `#228` or `#xe4`; numbers of windows-1252 mean its letters, as in browsers.
fn numeric(body: &str) -> Option<char> {
    let digits = body.strip_prefix('#')?;
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    let number = number.ok()?;
    if let (0x80..=0x9f, Ok(byte)) = (number, u8::try_from(number)) {
        return crate::charset::decode(&[byte], Some("windows-1252")).text.chars().next();
    }
    Some(char::from_u32(number).filter(|c| *c != '\0').unwrap_or('\u{fffd}'))
}

/// Decodes `%41` sequences of a URL into text.
pub(crate) fn decode_percent(url: &str) -> String {
    let mut bytes = Vec::with_capacity(url.len());
    mime::decode_percent(url.as_bytes(), &mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
