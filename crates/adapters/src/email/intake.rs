//! From a raw mail to [`Inbound`]: the same for SMTP and IMAP, and it cannot fail.
//!
//! Whatever the mail says, the result carries the raw form, a sender and a dedup key. The key is made of the
//! Message-ID and the content without the trace headers the receiver adds, so a mail that is handed in twice
//! is one message, and two mails that share a Message-ID are two.

use crate::random::hex;
use bytes::{Bytes, BytesMut};
use channel::{Attachment, AutoKind, ChannelConfig, Inbound, Party, Report, ThreadHint};
use mail::{
    address::{Address, valid_address},
    auto::AutoKind as MailAuto,
    parse::{Badge, Mail},
};
use ring::{
    digest::{SHA256, digest},
    hmac,
};

/// Ids of earlier messages that are looked up at most; a chain grows without end, its ends say enough.
const MAX_SOURCE_HINTS: usize = 50;
const MAX_PARTIES: usize = 200;

/// What the transport knew about a mail.
#[derive(Clone, Debug, Default)]
pub(crate) struct Envelope {
    /// `Some("")` is the null sender; `None` when the transport does not say.
    pub(crate) from: Option<String>,
    pub(crate) recipients: Vec<String>,
}

/// A mail as it came, with the trace headers that were put before it.
pub(crate) struct RawMail {
    whole: Bytes,
    n_trace_bytes: usize,
}

impl RawMail {
    /// A mail that stays as it is.
    pub(crate) fn plain(raw: Bytes) -> Self {
        Self { whole: raw, n_trace_bytes: 0 }
    }

    /// A mail with headers of ours on top.
    pub(crate) fn traced(trace: &[u8], raw: &[u8]) -> Self {
        let mut whole = BytesMut::with_capacity(trace.len() + raw.len());
        whole.extend_from_slice(trace);
        whole.extend_from_slice(raw);
        Self { whole: whole.freeze(), n_trace_bytes: trace.len() }
    }

    fn content(&self) -> &[u8] {
        &self.whole[self.n_trace_bytes..]
    }
}

/// Parses `raw` once and builds what each channel hands to the sink. CPU work: call it off the async threads.
pub(crate) fn read(
    raw: &RawMail,
    channels: impl Iterator<Item = (ChannelConfig, Envelope)>,
    secret: &[u8],
    problems: &[String],
) -> Vec<Inbound> {
    let mut mail = mail::parse::parse(raw.content());
    let dedup_key = dedup_key(mail.message_id.as_deref(), raw.content());
    let safe_html = mail.html.take().map(|html| mail::html::sanitise(&html, &|id| Some(format!("cid:{id}"))));
    let (text, quoted_text) = mail::quote::split_quoted(&mail.text);
    let attachments: Vec<Attachment> = std::mem::take(&mut mail.attachments).into_iter().map(attachment).collect();
    let loop_tokens = mail::headers::header_values(raw.content(), mail::auto::LOOP_HEADER);
    let is_foreign_loop = |channel: &ChannelConfig| {
        let own = loop_token(secret, channel.workspace_id);
        !loop_tokens.is_empty() && loop_tokens.iter().all(|token| *token != own)
    };
    let foreign_auto =
        if loop_tokens.is_empty() { mail.auto } else { mail::parse::parse(&without_loop_header(raw.content())).auto };
    let build = |(channel, envelope): (ChannelConfig, Envelope)| {
        let (from, sender_problem) = sender(&mail, &envelope);
        let own_addresses = [channel.address.clone()];
        Inbound {
            dedup_key: dedup_key.clone(),
            source_id: mail.message_id.clone(),
            raw: Some((raw.whole.clone(), "message/rfc822")),
            hints: hints(&mail, &envelope, secret),
            from,
            reply_to: parties(&mail.reply_to),
            to: parties(&mail.to),
            cc: parties(&mail.cc),
            subject: mail.subject.clone(),
            text: text.clone(),
            quoted_text: quoted_text.clone(),
            html: safe_html.as_ref().map(|safe| safe.html.clone()),
            has_remote_images: safe_html.as_ref().is_some_and(|safe| safe.has_remote_images),
            attachments: attachments.clone(),
            auto_kind: auto_kind(if is_foreign_loop(&channel) { foreign_auto } else { mail.auto }, &envelope),
            may_auto_reply: mail::auto::may_auto_reply(&mail, envelope.from.as_deref(), &own_addresses),
            reports: reports(&mail),
            fields: Vec::new(),
            values: Vec::new(),
            written_at: mail.date.and_then(|seconds| seconds.checked_mul(1_000_000)),
            locale: None,
            problems: all_problems(&mail, problems, sender_problem),
            channel,
        }
    };
    channels.map(build).collect()
}

/// The word in mails of a workspace by which it knows them again; another workspace's mail is ordinary mail.
pub(crate) fn loop_token(secret: &[u8], workspace_id: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    hex(&hmac::sign(&key, format!("loop:{workspace_id}").as_bytes()).as_ref()[..10])
}

/// The mail as it would be classified had it never passed a desk like ours.
fn without_loop_header(content: &[u8]) -> Vec<u8> {
    let mut content = content.to_vec();
    let n_header_bytes =
        content.windows(2).position(|pair| pair == b"\n\n" || pair == b"\n\r").unwrap_or(content.len());
    let name = mail::auto::LOOP_HEADER.as_bytes();
    for line in content[..n_header_bytes].split_mut(|byte| *byte == b'\n') {
        if line.len() > name.len() && line[..name.len()].eq_ignore_ascii_case(name) {
            line[..name.len()].fill(b'X');
        }
    }
    content
}

fn dedup_key(message_id: Option<&str>, content: &[u8]) -> String {
    let mut key = message_id.unwrap_or_default().as_bytes().to_vec();
    key.push(0);
    key.extend_from_slice(digest(&SHA256, content).as_ref());
    hex(digest(&SHA256, &key).as_ref())
}

/// Who wrote it: From, else the envelope's sender, else nobody known.
fn sender(mail: &Mail, envelope: &Envelope) -> (Party, Option<&'static str>) {
    if let Some(address) = mail.from.iter().find(|address| !address.address.is_empty()) {
        return (party(address), (mail.from.len() > 1).then_some("several_senders"));
    }
    let returned_to = envelope.from.as_deref().or(mail.return_path.as_deref()).filter(|address| valid_address(address));
    let name = mail.from.first().map(|address| address.name.clone()).unwrap_or_default();
    let address = returned_to.unwrap_or("unknown@invalid").to_owned();
    (Party { name, address }, Some("no_sender"))
}

/// Pointers to the ticket, strongest first (contract of threading: address, then ids, then subject).
fn hints(mail: &Mail, envelope: &Envelope, secret: &[u8]) -> Vec<ThreadHint> {
    let mut hints = Vec::new();
    let mut add = |hint: ThreadHint| {
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    };
    let written = mail.to.iter().chain(&mail.cc).map(|address| address.address.as_str());
    let addresses = envelope
        .recipients
        .iter()
        .map(String::as_str)
        .chain(written)
        .chain(mail.delivered_to.iter().map(String::as_str));
    for address in addresses.take(MAX_PARTIES) {
        if let Some(number) = mail::reply_address::ticket_of_reply_address(secret, address) {
            add(ThreadHint::TicketAddress { number });
        }
    }
    let reported = mail.report.iter().filter_map(|report| report.original_message_id.as_ref());
    let ids = mail.in_reply_to.iter().chain(mail.references.iter().rev()).chain(reported);
    for id in ids.take(MAX_SOURCE_HINTS) {
        add(ThreadHint::SourceId(id.clone()));
    }
    if let Some(number) = mail::reply_address::ticket_of_subject(secret, &mail.subject) {
        add(ThreadHint::TicketSubject { number });
    }
    hints
}

fn auto_kind(auto: MailAuto, envelope: &Envelope) -> AutoKind {
    match auto {
        MailAuto::OwnLoop => AutoKind::OwnLoop,
        MailAuto::Bounce => AutoKind::Bounce,
        MailAuto::AutoReply => AutoKind::Reply,
        MailAuto::AutoGenerated | MailAuto::Bulk => AutoKind::Generated,
        // RFC 5321 §4.5.5: the null sender is for reports and other mail that must not be answered.
        MailAuto::No if envelope.from.as_deref() == Some("") => AutoKind::Bounce,
        MailAuto::No => AutoKind::No,
    }
}

fn reports(mail: &Mail) -> Vec<Report> {
    let Some(report) = &mail.report else {
        return Vec::new();
    };
    let one = |recipient: &mail::auto::ReportRecipient| Report {
        source_id: report.original_message_id.clone(),
        recipient: recipient.address.clone(),
        action: recipient.action.clone(),
        status: recipient.status.clone(),
        detail: recipient.diagnostic.clone(),
    };
    report.recipients.iter().take(MAX_PARTIES).map(one).collect()
}

fn all_problems(mail: &Mail, problems: &[String], sender_problem: Option<&'static str>) -> Vec<String> {
    let encrypted = mail.badges.contains(&Badge::Encrypted).then_some("encrypted");
    let found = mail.problems.iter().map(|problem| problem.code()).chain(sender_problem).chain(encrypted);
    found.map(str::to_owned).chain(problems.iter().cloned()).collect()
}

fn parties(addresses: &[Address]) -> Vec<Party> {
    addresses.iter().filter(|address| !address.address.is_empty()).take(MAX_PARTIES).map(party).collect()
}

fn party(address: &Address) -> Party {
    Party { name: address.name.clone(), address: address.address.clone() }
}

fn attachment(attachment: mail::parse::Attachment) -> Attachment {
    Attachment {
        name: attachment.name,
        media_type: attachment.media_type,
        content_id: attachment.content_id,
        is_inline: attachment.is_inline,
        bytes: Bytes::from(attachment.bytes),
    }
}
