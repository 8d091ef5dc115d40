//! What goes out: one message of an agent or of the system, and what became of it.

use crate::Party;
use bytes::Bytes;

/// A file to send along.
#[derive(Clone, Debug)]
pub struct OutboundFile {
    pub name: String,
    pub media_type: String,
    /// Set when the HTML refers to the file as `cid:<content id>`.
    pub content_id: Option<String>,
    pub bytes: Bytes,
}

/// One message to send.
#[derive(Clone, Debug)]
pub struct Outbound {
    /// Our id of the message, also the idempotency key where a platform has one.
    pub message_id: i64,
    /// The Message-ID (without brackets) it must carry, the same at each attempt.
    pub source_id: String,
    pub ticket_number: i64,
    pub from_name: String,
    pub to: Vec<Party>,
    pub cc: Vec<Party>,
    pub bcc: Vec<Party>,
    pub subject: String,
    pub text: String,
    pub html: Option<String>,
    pub files: Vec<OutboundFile>,
    pub in_reply_to: Option<String>,
    /// Oldest first.
    pub references: Vec<String>,
    /// `Some` for mail no person wrote: answers (`true`) or notices (`false`).
    pub auto_reply: Option<bool>,
    /// Unix seconds.
    pub at: i64,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// The other side took the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Id under which the other side knows it, if it says so.
    pub source_id: Option<String>,
    /// Last words of the other side, shortened.
    pub detail: String,
}

/// Why a message did not go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendError {
    /// Nothing was delivered; try again, not before so many seconds if given.
    Retry { after_s: Option<u64>, detail: String },
    /// Nothing was delivered and never will be.
    Refused { detail: String },
    /// The receiver is not there now (live channels).
    Offline,
    /// The connection broke after the content was sent: it may have been delivered.
    Uncertain { detail: String },
}
