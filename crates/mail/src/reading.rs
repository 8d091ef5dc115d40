//! Walking through the parts of a mail: which are its words, which its files, which its reports.
//!
//! Every part ends up in the text, in the HTML or among the attachments; parts beyond a limit are kept
//! unread. The walk is as deep as [`MAX_DEPTH`], so it may call itself.

use crate::headers::{self, Headers};
use crate::mime::{self, Parameterised};
use crate::parse::{Attachment, Badge, MAX_DECODED_BYTES, MAX_DEPTH, MAX_PARTS, Problem};
use crate::{charset, file_name, html, text};

/// Bytes searched for boundaries, each level of nesting counted: a large mail may not be deep as well.
const MAX_SCANNED_BYTES: usize = 512 * 1024 * 1024;

/// What a part and all below it give to the body.
#[derive(Default)]
pub(crate) struct Content {
    pub text: Option<String>,
    pub html: Option<String>,
}

/// Where a part stands.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    depth: usize,
    is_root: bool,
    is_in_digest: bool,
    is_in_alternative: bool,
}

impl Place {
    pub fn root() -> Self {
        Self { depth: 0, is_root: true, is_in_digest: false, is_in_alternative: false }
    }
}

#[derive(Default)]
pub(crate) struct Reading {
    n_parts: usize,
    decoded_bytes: usize,
    scanned_bytes: usize,
    pub attachments: Vec<Attachment>,
    /// Bodies of delivery reports and of returned headers or mails, with their media types.
    pub statuses: Vec<(String, Vec<u8>)>,
    pub problems: Vec<Problem>,
    pub badges: Vec<Badge>,
}

impl Reading {
    pub fn note(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn badge(&mut self, badge: Badge) {
        if !self.badges.contains(&badge) {
            self.badges.push(badge);
        }
    }

    pub fn part(&mut self, headers: &Headers<'_>, body: &[u8], place: Place) -> Content {
        self.n_parts += 1;
        if headers.is_cut {
            self.note(Problem::HeadersTooLarge);
        }
        let kind = headers.raw("Content-Type").map(mime::parameterised).unwrap_or_default();
        let media_type = media_type(&kind.value, place.is_in_digest);
        if media_type.starts_with("multipart/") {
            return self.multipart(&media_type, &kind, headers, body, place);
        }
        let encoding = headers.text("Content-Transfer-Encoding").unwrap_or_default();
        let unpacked = mime::unpack(body, &without_comment(&encoding));
        if unpacked.is_damaged {
            self.note(Problem::DamagedPart);
        }
        let bytes = self.within_limit(unpacked.bytes);
        self.leaf(&media_type, &kind, headers, bytes, place)
    }

    fn within_limit(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        let left = MAX_DECODED_BYTES - self.decoded_bytes;
        if bytes.len() > left {
            self.note(Problem::TooLarge);
            bytes.truncate(left);
        }
        self.decoded_bytes += bytes.len();
        bytes
    }

    fn multipart(
        &mut self,
        media_type: &str,
        kind: &Parameterised,
        headers: &Headers<'_>,
        body: &[u8],
        place: Place,
    ) -> Content {
        // RFC 2045 §6.4 forbids encoding a multipart; some mailers do it all the same.
        let encoding = headers.text("Content-Transfer-Encoding").unwrap_or_default();
        let boundary = kind.param("boundary").map(str::as_bytes).filter(|boundary| !boundary.is_empty());
        let split = |body| match boundary {
            Some(boundary) => mime::split_parts(body, boundary, MAX_PARTS + 1),
            None => None,
        };
        let unpacked;
        let mut slices = split(body);
        if slices.is_none() && !matches!(encoding.to_ascii_lowercase().as_str(), "" | "7bit" | "8bit" | "binary") {
            unpacked = mime::unpack(body, &encoding).bytes;
            slices = mime::split_parts(&unpacked, boundary.unwrap_or_default(), MAX_PARTS + 1);
        }
        let slices = slices.or_else(|| mime::split_parts(body, mime::guess_boundary(body)?, MAX_PARTS + 1));
        let Some(slices) = slices else {
            if !body.trim_ascii().is_empty() {
                self.note(Problem::MissingBoundary);
            }
            let bytes = self.within_limit(body.to_vec());
            return Content { text: Some(self.decode(&bytes, kind.param("charset"))), html: None };
        };
        self.scanned_bytes += body.len();
        if place.depth + 1 > MAX_DEPTH || self.scanned_bytes > MAX_SCANNED_BYTES {
            self.note(Problem::TooDeep);
            self.keep_unread(body);
            return Content::default();
        }
        match media_type {
            "multipart/signed" => self.badge(Badge::Signed),
            "multipart/encrypted" => self.badge(Badge::Encrypted),
            _ => {}
        }
        let inner = Place {
            depth: place.depth + 1,
            is_root: false,
            is_in_digest: media_type == "multipart/digest",
            is_in_alternative: media_type == "multipart/alternative",
        };
        let mut contents = Vec::new();
        for (n, slice) in slices.iter().enumerate() {
            if self.n_parts >= MAX_PARTS {
                self.note(Problem::TooManyParts);
                let rest: Vec<u8> = slices[n..].join(&b"\n"[..]);
                self.keep_unread(&rest);
                break;
            }
            let (headers, body) = headers::split(slice);
            contents.push(self.part(&headers, body, inner));
        }
        if media_type == "multipart/alternative" { choose(contents) } else { join(contents) }
    }

    fn leaf(
        &mut self,
        media_type: &str,
        kind: &Parameterised,
        headers: &Headers<'_>,
        bytes: Vec<u8>,
        place: Place,
    ) -> Content {
        let disposition = headers.raw("Content-Disposition").map(mime::parameterised).unwrap_or_default();
        let named = disposition.param("filename").or_else(|| kind.param("name")).filter(|name| !name.trim().is_empty());
        if is_body(media_type) && !is_attached(&disposition, named.is_some(), place) {
            let decoded = self.decode(&bytes, kind.param("charset"));
            if media_type == "text/html" {
                return Content { text: None, html: Some(decoded) };
            }
            let is_flowed = kind.param("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed"));
            let is_joined = kind.param("delsp").is_some_and(|delsp| delsp.eq_ignore_ascii_case("yes"));
            let text = if is_flowed { text::unflow(&decoded, is_joined) } else { decoded };
            return Content { text: Some(text), html: None };
        }
        self.note_seal(media_type, kind);
        if matches!(
            media_type,
            "message/delivery-status"
                | "message/global-delivery-status"
                | "message/feedback-report"
                | "text/rfc822-headers"
                | "message/rfc822-headers"
                | "message/rfc822"
                | "message/global"
                | "message/global-headers"
        ) {
            self.statuses.push((media_type.to_owned(), bytes.clone()));
        }
        let name = match named {
            Some(name) => file_name::safe_file_name(name),
            None => self.invent_name(media_type, headers, &bytes),
        };
        let content_id = headers
            .raw("Content-ID")
            .and_then(|raw| headers::message_ids(raw).into_iter().next().or_else(|| bare_id(raw)));
        self.attachments.push(Attachment {
            name,
            media_type: media_type.to_owned(),
            content_id,
            is_inline: false,
            bytes,
        });
        Content::default()
    }

    /// Bytes that were not opened, kept for the reader as they are.
    fn keep_unread(&mut self, bytes: &[u8]) {
        let bytes = self.within_limit(bytes.to_vec());
        let name = "unread-parts.txt".to_owned();
        self.attachments.push(Attachment {
            name,
            media_type: "text/plain".to_owned(),
            content_id: None,
            is_inline: false,
            bytes,
        });
    }

    /// No part gave anything to read or to keep.
    pub fn is_empty_handed(&self) -> bool {
        self.decoded_bytes == 0 && self.attachments.is_empty()
    }

    pub fn decode(&mut self, bytes: &[u8], charset: Option<&str>) -> String {
        let decoded = charset::decode(bytes, charset);
        if decoded.is_unknown {
            self.note(Problem::UnknownCharset);
        }
        if decoded.is_damaged {
            self.note(Problem::DamagedText);
        }
        text::normalise_lines(decoded.text)
    }

    fn note_seal(&mut self, media_type: &str, kind: &Parameterised) {
        match media_type {
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => match kind.param("smime-type") {
                Some(smime) if smime.eq_ignore_ascii_case("signed-data") => self.badge(Badge::Signed),
                _ => self.badge(Badge::Encrypted),
            },
            "application/pgp-encrypted" => self.badge(Badge::Encrypted),
            "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature" => {
                self.badge(Badge::Signed)
            }
            _ => {}
        }
    }

    pub fn note_inline_pgp(&mut self, text: &str) {
        if text.contains("-----BEGIN PGP MESSAGE-----") {
            self.badge(Badge::Encrypted);
        }
        if text.contains("-----BEGIN PGP SIGNED MESSAGE-----") {
            self.badge(Badge::Signed);
        }
    }

    fn invent_name(&self, media_type: &str, headers: &Headers<'_>, bytes: &[u8]) -> String {
        let n = self.attachments.len() + 1;
        if matches!(media_type, "message/rfc822" | "message/global") {
            let (inner, _) = headers::split(bytes);
            let subject = inner.text("Subject").filter(|subject| !subject.is_empty());
            let stem = subject.unwrap_or_else(|| format!("message-{n}"));
            return file_name::safe_file_name(&format!("{}.eml", stem.replace(['/', '\\'], "-")));
        }
        let description = headers.text("Content-Description").filter(|text| text.contains('.') && !text.contains(' '));
        if let Some(description) = description {
            return file_name::safe_file_name(&description);
        }
        format!("attachment-{n}.{}", extension(media_type))
    }
}

fn without_comment(encoding: &str) -> String {
    encoding.split(['(', ';']).next().unwrap_or_default().trim().to_owned()
}

fn bare_id(raw: &[u8]) -> Option<String> {
    let id: String =
        headers::unfold(raw).chars().filter(|c| !c.is_whitespace() && !c.is_control() && !"<>".contains(*c)).collect();
    (!id.is_empty()).then_some(id)
}

fn media_type(value: &str, is_in_digest: bool) -> String {
    let is_token = |token: &str| {
        !token.is_empty() && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&b))
    };
    let fallback = || if is_in_digest { "message/rfc822" } else { "text/plain" }.to_owned();
    match value.split_once('/') {
        Some((kind, subtype)) => {
            let (kind, subtype) = (kind.trim(), subtype.split(['/', ' ']).next().unwrap_or_default().trim());
            if is_token(kind) && is_token(subtype) { format!("{kind}/{subtype}") } else { fallback() }
        }
        None if value == "multipart" => "multipart/mixed".to_owned(),
        None if value == "html" => "text/html".to_owned(),
        None if value.is_empty() || value == "text" || value == "plain" => fallback(),
        None => "application/octet-stream".to_owned(),
    }
}

/// Media types that people read as the mail itself.
fn is_body(media_type: &str) -> bool {
    matches!(
        media_type,
        "text/plain"
            | "text/html"
            | "text/enriched"
            | "text/richtext"
            | "text/markdown"
            | "text/x-markdown"
            | "text/x-diff"
            | "text/x-patch"
    )
}

fn is_attached(disposition: &Parameterised, is_named: bool, place: Place) -> bool {
    match disposition.value.as_str() {
        "attachment" => is_named || !place.is_root,
        // A named text among other parts is a file, even when a mailer calls it inline.
        _ => is_named && !place.is_root && !place.is_in_alternative,
    }
}

/// One of several forms of the same words: the first text, the last HTML (RFC 2046 §5.1.4).
fn choose(contents: Vec<Content>) -> Content {
    let mut chosen = Content::default();
    for content in contents {
        match (&mut chosen.text, content.text) {
            (Some(text), other) if !text.trim().is_empty() => {
                // Two different texts are no forms of the same words: keep both.
                if let Some(other) = other.filter(|other| !other.trim().is_empty() && other.trim() != text.trim()) {
                    text.push('\n');
                    text.push_str(&other);
                }
            }
            (text, Some(other)) => *text = Some(other),
            (_, None) => {}
        }
        chosen.html = content.html.or(chosen.html);
    }
    chosen
}

/// Parts that follow each other: both bodies go on through all of them.
fn join(contents: Vec<Content>) -> Content {
    let mut contents: Vec<Content> =
        contents.into_iter().filter(|content| content.text.is_some() || content.html.is_some()).collect();
    if contents.len() < 2 {
        return contents.pop().unwrap_or_default();
    }
    let has_html = contents.iter().any(|content| content.html.is_some());
    let mut texts = Vec::new();
    let mut htmls = Vec::new();
    for content in contents {
        if has_html {
            let as_html = content.html.clone();
            htmls.push(as_html.unwrap_or_else(|| html::text_to_html(content.text.as_deref().unwrap_or_default())));
        }
        texts.push(match (content.text, content.html) {
            (Some(text), _) => text,
            (None, html) => text::html_to_text(&html.unwrap_or_default()),
        });
    }
    let mut text = String::new();
    for piece in texts.iter().filter(|piece| !piece.trim().is_empty()) {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(piece);
    }
    Content { text: Some(text), html: has_html.then(|| htmls.join("\n")) }
}

fn extension(media_type: &str) -> &str {
    match media_type {
        "text/plain"
        | "text/rfc822-headers"
        | "message/delivery-status"
        | "message/feedback-report"
        | "message/disposition-notification" => "txt",
        "text/html" => "html",
        "text/calendar" => "ics",
        "text/csv" => "csv",
        "text/vcard" | "text/x-vcard" => "vcf",
        "image/jpeg" | "image/jpg" => "jpg",
        "image/png" => "png",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/svg+xml" => "svg",
        "image/tiff" => "tif",
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        "application/ms-tnef" => "dat",
        "application/pgp-signature" => "asc",
        "application/pkcs7-signature" | "application/x-pkcs7-signature" => "p7s",
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => "p7m",
        "audio/mpeg" => "mp3",
        "audio/wav" | "audio/x-wav" => "wav",
        "video/mp4" => "mp4",
        _ => "bin",
    }
}
