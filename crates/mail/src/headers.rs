//! Header blocks: finding the fields, unfolding and decoding their values.
//!
//! Anybody writes headers, so a broken line never ends a mail: it is joined to the field before it when
//! more headers follow, and otherwise begins the body.

use crate::address::clean_line;
use crate::{charset, encoded_word};

/// Bytes of one header block that are read; the rest of the block is skipped.
pub const MAX_HEADER_BYTES: usize = 256 * 1024;

/// Broken lines forgiven in one header block.
const MAX_BROKEN_LINES: usize = 100;

/// The fields of one header block, in order, as slices of the raw mail.
#[derive(Debug, Default)]
pub(crate) struct Headers<'a> {
    fields: Vec<(&'a [u8], &'a [u8])>,
    pub is_cut: bool,
    pub is_malformed: bool,
}

impl<'a> Headers<'a> {
    /// Raw value of the first field of that name.
    pub fn raw(&self, name: &str) -> Option<&'a [u8]> {
        self.all(name).next()
    }

    /// Raw values of every field of that name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        let name = name.to_owned();
        self.fields
            .iter()
            .filter(move |(field, _)| field.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| *value)
    }

    /// Decoded one-line value of the first field of that name.
    pub fn text(&self, name: &str) -> Option<String> {
        self.raw(name).map(decode_text)
    }

    pub fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// Names of all fields, as written.
    pub fn names(&self) -> impl Iterator<Item = &'a [u8]> {
        self.fields.iter().map(|(name, _)| *name)
    }

    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }
}

/// Decoded values of every header field of that name in a raw mail.
///
/// For the few places that need a header [`crate::parse::Mail`] does not carry.
///
/// ```
/// let raw = b"X-Spam: no\r\nX-Spam: =?utf-8?Q?ja=20\r\n yes?=\r\n\r\nX-Spam: body";
/// assert_eq!(mail::headers::header_values(raw, "x-spam").len(), 2);
/// ```
pub fn header_values(raw: &[u8], name: &str) -> Vec<String> {
    let (headers, _) = split(raw);
    headers.all(name).map(decode_text).collect()
}

/// Splits a raw entity into its header fields and its body.
pub(crate) fn split(raw: &[u8]) -> (Headers<'_>, &[u8]) {
    let mut headers = Headers::default();
    let mut at = 0;
    // Start of the value of the field being read, with its name.
    let mut open: Option<(&[u8], usize)> = None;
    let mut is_first = true;
    let mut n_broken = 0;
    loop {
        let Some(line) = line_at(raw, at) else {
            close(raw, at, &mut open, &mut headers);
            return (headers, &raw[raw.len()..]);
        };
        let content = trim_end_of_line(line);
        let was_first = std::mem::take(&mut is_first);
        if content.is_empty() {
            close(raw, at, &mut open, &mut headers);
            return (headers, &raw[at + line.len()..]);
        }
        let is_folded = matches!(content[0], b' ' | b'\t') && open.is_some();
        // A blank before the very first field is a slip, not a continuation.
        let content = if was_first { content.trim_ascii_start() } else { content };
        let name = name_length(content);
        // Envelope lines of mbox files, and of mail pasted from them.
        let is_envelope = headers.is_empty()
            && open.is_none()
            && name.is_none()
            && (content.starts_with(b"From ") || content.starts_with(b">From "));
        if is_folded || is_envelope {
            at += line.len();
            continue;
        }
        match name {
            Some(length) => {
                close(raw, at, &mut open, &mut headers);
                if at < MAX_HEADER_BYTES {
                    let colon = line.iter().position(|b| *b == b':').unwrap_or(length);
                    let value = at + colon + 1;
                    open = Some((&content[..length], value));
                } else {
                    headers.is_cut = true;
                }
            }
            None if content.trim_ascii().is_empty() => {
                close(raw, at, &mut open, &mut headers);
                return (headers, &raw[at + line.len()..]);
            }
            None => {
                headers.is_malformed = true;
                n_broken += 1;
                if n_broken > MAX_BROKEN_LINES || !more_headers_follow(&raw[at + line.len()..]) {
                    close(raw, at, &mut open, &mut headers);
                    return (headers, &raw[at..]);
                }
            }
        }
        at += line.len();
    }
}

fn close<'a>(raw: &'a [u8], end: usize, open: &mut Option<(&'a [u8], usize)>, headers: &mut Headers<'a>) {
    if let Some((name, start)) = open.take() {
        let end = end.min(start + MAX_HEADER_BYTES);
        headers.is_cut |= end == start + MAX_HEADER_BYTES;
        headers.fields.push((name, raw.get(start..end).unwrap_or_default()));
    }
}

fn line_at(raw: &[u8], at: usize) -> Option<&[u8]> {
    let rest = raw.get(at..).filter(|rest| !rest.is_empty())?;
    let length = match rest.iter().position(|b| matches!(b, b'\n' | b'\r')) {
        None => rest.len(),
        // CR LF, CR CR LF of broken gateways, and the lone CR of old Macs.
        Some(end) => {
            let n_returns = rest[end..].iter().take_while(|b| **b == b'\r').count();
            if rest.get(end + n_returns) == Some(&b'\n') { end + n_returns + 1 } else { end + 1 }
        }
    };
    Some(&rest[..length])
}

fn trim_end_of_line(line: &[u8]) -> &[u8] {
    let end = line.iter().rposition(|b| !matches!(b, b'\r' | b'\n')).map_or(0, |last| last + 1);
    &line[..end]
}

/// Length of the field name a line begins with; blanks before the colon are forgiven.
fn name_length(line: &[u8]) -> Option<usize> {
    const LONGEST: usize = 200;
    let colon = line.iter().take(LONGEST).position(|b| *b == b':')?;
    let name = line[..colon].trim_ascii_end();
    (!name.is_empty() && name.iter().all(u8::is_ascii_graphic)).then_some(name.len())
}

/// After a broken line: do known headers follow before the next blank line?
fn more_headers_follow(rest: &[u8]) -> bool {
    const LOOK_AHEAD_BYTES: usize = 4096;
    const KNOWN: [&str; 12] = [
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
        "received",
        "return-path",
    ];
    let rest = rest.get(..LOOK_AHEAD_BYTES).unwrap_or(rest);
    rest.split(|b| *b == b'\n')
        .map(trim_end_of_line)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| name_length(line).map(|length| line[..length].to_ascii_lowercase()))
        .any(|name| KNOWN.iter().any(|known| known.as_bytes() == name))
}

/// One decoded, clean line from a raw header value.
pub(crate) fn decode_text(raw: &[u8]) -> String {
    clean_line(&encoded_word::decode(&unfold(raw)))
}

/// The value as text on one line, encoded words left as they are.
pub(crate) fn unfold(raw: &[u8]) -> String {
    let text = charset::decode_raw(raw.trim_ascii());
    if text.contains(['\r', '\n']) { text.replace(['\r', '\n'], " ") } else { text }
}

/// Message ids in a header, without their angle brackets.
pub(crate) fn message_ids(raw: &[u8]) -> Vec<String> {
    let text = unfold(raw);
    let clean =
        |id: &str| -> String { id.chars().filter(|c| !c.is_control() && !c.is_whitespace() && *c != '<').collect() };
    let mut ids: Vec<String> =
        text.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(id, _)| clean(id)).collect();
    if ids.is_empty() {
        ids = text
            .split_whitespace()
            .map(|word| clean(word.trim_matches(['<', '>', ',', ';'])))
            .filter(|word| word.contains('@'))
            .collect();
    }
    ids.retain(|id| !id.is_empty());
    ids
}
