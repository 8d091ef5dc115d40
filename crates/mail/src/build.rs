//! Writing outgoing mail: headers nobody can inject into, MIME every reader understands.
//!
//! Invariants: CRLF line ends, no line over 998 octets, no field of [`Outgoing`] can add a header or end
//! the header block (CR, LF and NUL are taken out), Bcc is never written. The same [`Outgoing`] gives
//! the same bytes: boundaries are made from the message id, the date is given.

use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address as Mailbox;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};
use ring::digest;

use crate::address::{Address, clean_line};
use crate::auto::LOOP_HEADER;
use crate::file_name::safe_file_name;
use crate::parse::Attachment;

/// Ids of a thread that are kept besides the first one.
pub const MAX_REFERENCES: usize = 20;
/// Longest message id written: with its header name it stays far below the line limit.
const MAX_ID_BYTES: usize = 800;
const MAX_SUBJECT_CHARS: usize = 1000;
const MAX_NAME_CHARS: usize = 200;

/// How an automatic mail calls itself (RFC 3834).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AutoSubmitted {
    /// An answer to a mail: acknowledgement, out of hours.
    Replied,
    /// A notice that answers nothing.
    Generated,
}

/// A mail to write. Bcc recipients belong into the envelope only and have no field here.
#[derive(Debug, Clone, Default)]
pub struct Outgoing {
    /// Without angle brackets, as all ids here.
    pub message_id: String,
    pub from: Address,
    pub reply_to: Option<Address>,
    pub to: Vec<Address>,
    pub cc: Vec<Address>,
    pub subject: String,
    /// Unix seconds.
    pub date: i64,
    pub in_reply_to: Option<String>,
    /// The thread, oldest first; the first and the last 20 are written.
    pub references: Vec<String>,
    pub text: String,
    pub html: Option<String>,
    /// Those with `is_inline` and a content id go beside the HTML.
    pub attachments: Vec<Attachment>,
    pub auto: Option<AutoSubmitted>,
    /// Value of `X-Candor-Loop`, a word that names this installation's workspace.
    pub loop_token: String,
}

/// Writes the mail as raw bytes.
///
/// ```
/// use mail::build::{Outgoing, build};
/// let mut outgoing = Outgoing { message_id: "1@x.test".into(), subject: "Γειά".into(), ..Outgoing::default() };
/// outgoing.text = "Hello".into();
/// let again = mail::parse::parse(&build(&outgoing));
/// assert_eq!((again.subject.as_str(), again.text.as_str()), ("Γειά", "Hello"));
/// ```
pub fn build(outgoing: &Outgoing) -> Vec<u8> {
    let mut builder = MessageBuilder::new()
        .header("From", mailbox(&outgoing.from))
        .header("Date", HeaderType::Date(Date::new(outgoing.date)))
        .header("Message-ID", ids(&[message_id(outgoing)]))
        .header("Subject", HeaderType::Text(Text::new(one_line(&outgoing.subject, MAX_SUBJECT_CHARS))));
    if let Some(reply_to) = &outgoing.reply_to {
        builder = builder.header("Reply-To", mailbox(reply_to));
    }
    for (name, list) in [("To", &outgoing.to), ("Cc", &outgoing.cc)] {
        let list: Vec<Mailbox<'_>> =
            list.iter().filter(|address| !plain(&address.address).is_empty()).map(address_of).collect();
        if !list.is_empty() {
            builder = builder.header(name, HeaderType::Address(Mailbox::new_list(list)));
        }
    }
    if let Some(id) = outgoing.in_reply_to.as_ref().filter(|id| !plain_id(id).is_empty()) {
        builder = builder.header("In-Reply-To", ids(std::slice::from_ref(id)));
    }
    let references = kept_references(&outgoing.references);
    if !references.is_empty() {
        builder = builder.header("References", ids(&references));
    }
    if let Some(auto) = outgoing.auto {
        let value = match auto {
            AutoSubmitted::Replied => "auto-replied",
            AutoSubmitted::Generated => "auto-generated",
        };
        builder = builder.header("Auto-Submitted", raw(value)).header("X-Auto-Response-Suppress", raw("All"));
    }
    let token = plain(&outgoing.loop_token);
    let token = if token.is_empty() { "candor" } else { token.as_str() };
    builder = builder.header(LOOP_HEADER, raw(token)).body(body(outgoing));
    let mut bytes = Vec::new();
    builder.serialize(&mut bytes);
    bytes
}

/// The id as given; one that no reader could keep is replaced by its hash.
fn message_id(outgoing: &Outgoing) -> String {
    let id = plain_id(&outgoing.message_id);
    if !id.is_empty() {
        return id;
    }
    let domain = plain_id(outgoing.from.address.rsplit('@').next().unwrap_or_default());
    let domain = if domain.is_empty() { "localhost" } else { domain.as_str() };
    format!("{}.{}@{domain}", outgoing.date, hash(&outgoing.message_id))
}

fn hash(text: &str) -> String {
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    hash.as_ref().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// First id of a thread and its last 20, without empty or repeated ones.
fn kept_references(references: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for id in references.iter().map(|id| plain_id(id)).filter(|id| !id.is_empty()) {
        // A repeated id counts where it stood last, as mail programs do.
        kept.retain(|other| *other != id || kept_first(other, references));
        if kept.first() != Some(&id) {
            kept.push(id);
        }
    }
    if kept.len() > MAX_REFERENCES + 1 {
        kept.drain(1..kept.len() - MAX_REFERENCES);
    }
    kept
}

fn kept_first(id: &str, references: &[String]) -> bool {
    references.first().is_some_and(|first| plain_id(first) == id)
}

fn ids(ids: &[String]) -> HeaderType<'static> {
    let ids: Vec<String> =
        ids.iter().map(|id| plain_id(id)).filter(|id| !id.is_empty()).map(|id| format!("<{id}>")).collect();
    raw(&ids.join(" "))
}

fn raw(value: &str) -> HeaderType<'static> {
    HeaderType::Raw(Raw::new(value.to_owned()))
}

fn mailbox(address: &Address) -> HeaderType<'static> {
    HeaderType::Address(address_of(address))
}

fn address_of(address: &Address) -> Mailbox<'static> {
    let name = one_line(&address.name, MAX_NAME_CHARS);
    Mailbox::new_address((!name.is_empty()).then_some(name), plain(&address.address))
}

/// One clean line of at most that many letters.
fn one_line(text: &str, most: usize) -> String {
    clean_line(text).chars().take(most).collect()
}

/// An address or token: nothing that could end it or its header.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() && !c.is_whitespace() && !matches!(c, '<' | '>' | ',' | ';' | '(' | ')'))
        .take(320)
        .collect()
}

/// A message id of printable ASCII; anything else, or too long, gives nothing.
fn plain_id(id: &str) -> String {
    let id = id.trim().trim_matches(['<', '>']);
    let is_plain = id.len() <= MAX_ID_BYTES && id.bytes().all(|b| b.is_ascii_graphic() && b != b'<' && b != b'>');
    if is_plain { id.to_owned() } else { String::new() }
}

/// mixed( alternative( text, related( html, inline… ) ), attachment… ), each only where needed.
fn body(outgoing: &Outgoing) -> MimePart<'_> {
    let has_html = outgoing.html.is_some();
    let (inline, attached): (Vec<_>, Vec<_>) = outgoing.attachments.iter().partition(|file| {
        has_html && file.is_inline && file.content_id.as_deref().is_some_and(|id| !plain_id(id).is_empty())
    });
    let mut part = text_part("text/plain", &outgoing.text);
    if let Some(html) = &outgoing.html {
        let mut html = text_part("text/html", html);
        if !inline.is_empty() {
            let kind = multipart("multipart/related", outgoing, "r").attribute("type", "text/html");
            html = MimePart::new(
                kind,
                std::iter::once(html).chain(inline.into_iter().map(inline_part)).collect::<Vec<_>>(),
            );
        }
        part = MimePart::new(multipart("multipart/alternative", outgoing, "a"), vec![part, html]);
    }
    if !attached.is_empty() {
        let parts = std::iter::once(part).chain(attached.into_iter().map(attached_part)).collect::<Vec<_>>();
        part = MimePart::new(multipart("multipart/mixed", outgoing, "m"), parts);
    }
    part
}

fn multipart(kind: &'static str, outgoing: &Outgoing, level: &str) -> ContentType<'static> {
    let hex = hash(&outgoing.message_id);
    // "=_" occurs in neither base64 nor quoted-printable, so no body holds the boundary (RFC 2045 §6.7).
    ContentType::new(kind).attribute("boundary", format!("=_{level}{hex}"))
}

fn text_part<'x>(kind: &'static str, text: &str) -> MimePart<'x> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    MimePart::new(ContentType::new(kind).attribute("charset", "utf-8"), BodyPart::Text(text.into()))
}

fn inline_part(file: &Attachment) -> MimePart<'_> {
    let name = safe_file_name(&file.name);
    let id = file.content_id.as_deref().map(plain_id).unwrap_or_default();
    let kind = ContentType::new(media_type(&file.media_type)).attribute("name", name.clone());
    part_of(kind, ContentType::new("inline").attribute("filename", name), &file.bytes).cid(id)
}

fn attached_part(file: &Attachment) -> MimePart<'_> {
    let name = safe_file_name(&file.name);
    let kind = ContentType::new(media_type(&file.media_type)).attribute("name", name.clone());
    part_of(kind, ContentType::new("attachment").attribute("filename", name), &file.bytes)
}

/// A file as base64, whatever its type: nothing on the way may change its bytes.
fn part_of<'x>(kind: ContentType<'static>, disposition: ContentType<'static>, bytes: &'x [u8]) -> MimePart<'x> {
    let mut part = MimePart::new(kind, BodyPart::Binary(bytes.into()));
    part.headers.push(("Content-Disposition".into(), HeaderType::ContentType(disposition)));
    part
}

/// A plain `type/subtype`; what a reader would open as mail or parts is called plain bytes.
fn media_type(value: &str) -> String {
    let value = value.trim().to_ascii_lowercase();
    let is_token = |token: &str| {
        !token.is_empty()
            && token.len() <= 100
            && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&b))
    };
    match value.split_once('/') {
        Some((kind, subtype)) if is_token(kind) && is_token(subtype) && !matches!(kind, "multipart" | "message") => {
            value
        }
        _ => "application/octet-stream".to_owned(),
    }
}
