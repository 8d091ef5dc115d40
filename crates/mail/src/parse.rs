//! Reading a mail: raw bytes in, a [`Mail`] out, whatever the bytes are.
//!
//! Never fails and never panics. What cannot be read becomes text or an attachment, and a [`Problem`]
//! says so; the caller keeps the raw mail anyway. Limits: parts nested 50 deep, 1,000 parts, 256 KiB of
//! headers a block, 64 MiB decoded.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::address::{Address, read_header};
use crate::auto::{self, AutoKind, Report};
use crate::headers::{self, Headers};
use crate::reading::{Content, Place, Reading};
use crate::{html, text};

/// Deepest nesting of parts that is opened.
pub const MAX_DEPTH: usize = 50;
/// Most parts of one mail that are opened.
pub const MAX_PARTS: usize = 1000;
/// Most bytes all parts of one mail may decode to.
pub const MAX_DECODED_BYTES: usize = 64 * 1024 * 1024;

/// A mail, read and decoded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mail {
    /// Without angle brackets.
    pub message_id: Option<String>,
    /// Without angle brackets, as all ids here.
    pub in_reply_to: Vec<String>,
    pub references: Vec<String>,
    pub from: Vec<Address>,
    pub reply_to: Vec<Address>,
    pub to: Vec<Address>,
    pub cc: Vec<Address>,
    pub bcc: Vec<Address>,
    /// Addresses the mail was really delivered to, by Delivered-To, X-Original-To, Envelope-To and the like.
    pub delivered_to: Vec<String>,
    /// `Some("")` is the null return path `<>`.
    pub return_path: Option<String>,
    /// Decoded, one line, prefixes kept.
    pub subject: String,
    /// Unix seconds.
    pub date: Option<i64>,
    /// Best plain text, lines ended by LF: the text part, else text made from the HTML.
    pub text: String,
    /// Raw HTML, never shown before [`html::sanitise`].
    pub html: Option<String>,
    pub attachments: Vec<Attachment>,
    pub auto: AutoKind,
    /// The sender asks for no automatic answer, though a person may have written the mail.
    pub refuses_auto_reply: bool,
    /// Delivery status, when the mail reports one.
    pub report: Option<Report>,
    /// What was odd, each kind once.
    pub problems: Vec<Problem>,
    pub badges: Vec<Badge>,
}

/// A part of a mail that is no body text.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// Safe file name, at most 255 bytes, never empty.
    pub name: String,
    /// `type/subtype` in lower case.
    pub media_type: String,
    /// Without angle brackets.
    pub content_id: Option<String>,
    /// The HTML shows it by its content id.
    pub is_inline: bool,
    pub bytes: Vec<u8>,
}

/// What was odd about a mail; [`Problem::code`] is its stable word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    NoHeaders,
    MalformedHeaders,
    HeadersTooLarge,
    TooDeep,
    TooManyParts,
    TooLarge,
    /// A multipart without its boundary; its body is shown as text.
    MissingBoundary,
    /// A part's transfer encoding was broken.
    DamagedPart,
    UnknownCharset,
    /// Bytes that fit no charset.
    DamagedText,
    UnreadableDate,
}

impl Problem {
    /// Stable word for storing and translating.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoHeaders => "no_headers",
            Self::MalformedHeaders => "malformed_headers",
            Self::HeadersTooLarge => "headers_too_large",
            Self::TooDeep => "too_deep",
            Self::TooManyParts => "too_many_parts",
            Self::TooLarge => "too_large",
            Self::MissingBoundary => "missing_boundary",
            Self::DamagedPart => "damaged_part",
            Self::UnknownCharset => "unknown_charset",
            Self::DamagedText => "damaged_text",
            Self::UnreadableDate => "unreadable_date",
        }
    }
}

/// A seal on the mail; it is named, not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Badge {
    Encrypted,
    Signed,
}

/// Reads a raw mail. Never fails: what cannot be parsed is kept as text beside a problem.
///
/// ```
/// let mail = mail::parse::parse(b"not a mail at all");
/// assert_eq!(mail.text, "not a mail at all");
/// assert_eq!(mail.problems, [mail::parse::Problem::NoHeaders]);
/// ```
pub fn parse(raw: &[u8]) -> Mail {
    let (headers, body) = headers::split(without_leading_blank_lines(raw));
    let mut reading = Reading::default();
    let content = reading.part(&headers, body, Place::root());
    let mut mail = head(&headers, &mut reading);
    (mail.text, mail.html) = bodies(content);
    if reading.is_empty_handed() && mail.html.is_none() && has_words(body) {
        reading.note(Problem::MissingBoundary);
        mail.text = reading.decode(body, None);
    }
    reading.note_inline_pgp(&mail.text);
    mark_inline(&mut reading.attachments, mail.html.as_deref());
    mail.attachments = reading.attachments;
    mail.badges = reading.badges;
    mail.problems = reading.problems;
    auto::classify(&headers, &mut mail, &reading.statuses);
    mail
}

/// Whether a body holds more than boundaries and part headers: then it must be shown somewhere.
fn has_words(body: &[u8]) -> bool {
    body.split(|b| *b == b'\n').any(|line| {
        let is_folded = line.starts_with(b" ") || line.starts_with(b"\t");
        !line.trim_ascii().is_empty() && !is_folded && !line.starts_with(b"--") && !line.contains(&b':')
    })
}

fn without_leading_blank_lines(raw: &[u8]) -> &[u8] {
    let start = raw.iter().position(|b| !matches!(b, b'\r' | b'\n')).unwrap_or(0);
    let (headers, _) = headers::split(&raw[start..raw.len().min(start + 1024)]);
    if headers.is_empty() { raw } else { &raw[start..] }
}

fn head(headers: &Headers<'_>, reading: &mut Reading) -> Mail {
    if headers.is_empty() {
        reading.note(Problem::NoHeaders);
    }
    if headers.is_malformed && !headers.is_empty() {
        reading.note(Problem::MalformedHeaders);
    }
    let list = |name: &str| headers.all(name).flat_map(read_header).collect::<Vec<_>>();
    let ids = |name: &str| headers.all(name).flat_map(headers::message_ids).collect::<Vec<_>>();
    let date = headers.raw("Date").map(|raw| read_date(&headers::unfold(raw)));
    if date == Some(None) {
        reading.note(Problem::UnreadableDate);
    }
    Mail {
        message_id: headers.raw("Message-ID").and_then(|raw| headers::message_ids(raw).into_iter().next()),
        in_reply_to: ids("In-Reply-To"),
        references: ids("References"),
        from: list("From"),
        reply_to: list("Reply-To"),
        to: list("To"),
        cc: list("Cc"),
        bcc: list("Bcc"),
        delivered_to: delivered_to(headers),
        return_path: headers.text("Return-Path").map(|path| {
            let path = path.trim();
            path.trim_start_matches('<').trim_end_matches('>').trim().to_owned()
        }),
        subject: headers.text("Subject").unwrap_or_default(),
        date: date.flatten(),
        ..Mail::default()
    }
}

fn delivered_to(headers: &Headers<'_>) -> Vec<String> {
    const NAMES: [&str; 7] = [
        "Delivered-To",
        "X-Original-To",
        "Envelope-To",
        "X-Envelope-To",
        "X-Delivered-To",
        "X-Forwarded-To",
        "Apparently-To",
    ];
    let mut seen = HashSet::new();
    NAMES
        .iter()
        .flat_map(|name| headers.all(name))
        .flat_map(read_header)
        .map(|address| address.address)
        .filter(|address| seen.insert(address.to_ascii_lowercase()))
        .collect()
}

fn read_date(text: &str) -> Option<i64> {
    // The library wants a line end; days of the wrong month (31 Feb) run over into the next.
    let date = mail_parser::DateTime::parse_rfc822(&format!("{text}\n"))?;
    // A leap second is a valid time of day that the library does not know.
    let second = date.second.min(59);
    let date = mail_parser::DateTime { second, ..date };
    date.is_valid().then(|| date.to_timestamp())
}

fn bodies(content: Content) -> (String, Option<String>) {
    let html = content.html.filter(|html| !html.trim().is_empty());
    let text = content.text.unwrap_or_default();
    match &html {
        Some(source) if text.trim().is_empty() => (text::html_to_text(source), html),
        _ => (text, html),
    }
}

fn mark_inline(attachments: &mut [Attachment], html: Option<&str>) {
    let Some(html) = html.filter(|_| attachments.iter().any(|attachment| attachment.content_id.is_some())) else {
        return;
    };
    let shown = html::content_ids(html);
    for attachment in attachments {
        attachment.is_inline = attachment.content_id.as_ref().is_some_and(|id| shown.contains(id));
    }
}
