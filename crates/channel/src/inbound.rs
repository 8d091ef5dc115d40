//! What comes in: one message from outside, with its raw form, on its way to a ticket.

use crate::{ChannelConfig, Pending};
use bytes::Bytes;

/// A name and an address in the channel's own space (mail address, phone number, platform id).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Party {
    pub name: String,
    pub address: String,
}

/// A file that came with a message.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Safe file name, never empty.
    pub name: String,
    pub media_type: String,
    pub content_id: Option<String>,
    pub is_inline: bool,
    pub bytes: Bytes,
}

/// A pointer from the message to the ticket it belongs to, strongest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThreadHint {
    /// The address the message was sent to carries a signed ticket number.
    TicketAddress { number: i64 },
    /// The subject carries a signed ticket number.
    TicketSubject { number: i64 },
    /// The source id of an earlier message of this workspace (Message-ID without brackets).
    SourceId(String),
}

/// Why a message was written, as far as a machine can tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AutoKind {
    /// A person wrote it.
    #[default]
    No,
    /// An out-of-office or other automatic answer.
    Reply,
    /// A machine's notice or a mailing list.
    Generated,
    /// A delivery report.
    Bounce,
    /// Our own automatic mail came back.
    OwnLoop,
}

impl AutoKind {
    /// The word stored and shown: `no`, `reply`, `generated`, `bounce`, `own_loop`.
    pub fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Reply => "reply",
            Self::Generated => "generated",
            Self::Bounce => "bounce",
            Self::OwnLoop => "own_loop",
        }
    }
}

/// A delivery report about one of our messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Source id of the message the report is about.
    pub source_id: Option<String>,
    pub recipient: String,
    /// `failed`, `delayed`, `delivered` …
    pub action: String,
    /// Enhanced status code `5.1.1`, or empty.
    pub status: String,
    pub detail: String,
}

/// One message from outside.
#[derive(Clone, Debug)]
pub struct Inbound {
    pub channel: ChannelConfig,
    /// Unique per channel: the same message handed in again is a [`Accepted::Duplicate`].
    pub dedup_key: String,
    /// The message's own id in its channel (Message-ID without brackets); may be reused by careless senders.
    pub source_id: Option<String>,
    /// The raw form and its media type (`message/rfc822`), kept as it came.
    pub raw: Option<(Bytes, &'static str)>,
    pub hints: Vec<ThreadHint>,
    pub from: Party,
    /// Where an answer should go, if not to `from`.
    pub reply_to: Vec<Party>,
    pub to: Vec<Party>,
    pub cc: Vec<Party>,
    pub subject: String,
    /// The new text, plain.
    pub text: String,
    /// Quoted earlier text that was folded away, plain.
    pub quoted_text: Option<String>,
    /// Sanitised HTML in which `cid:<content id>` still stands for inline files.
    pub html: Option<String>,
    pub has_remote_images: bool,
    pub attachments: Vec<Attachment>,
    pub auto_kind: AutoKind,
    /// Whether the channel's rules allow an automatic answer to this message.
    pub may_auto_reply: bool,
    pub reports: Vec<Report>,
    /// Extra answers of a form, as (label, value), shown above the text.
    pub fields: Vec<(String, String)>,
    /// Values of the workspace's own fields by the id of their field; what does not fit is left out.
    pub values: Vec<(String, serde_json::Value)>,
    /// When the message says it was written, microseconds UTC.
    pub written_at: Option<i64>,
    /// Language the customer chose, if any (`el`).
    pub locale: Option<String>,
    /// What was odd about the input; shown to the agent.
    pub problems: Vec<String>,
}

/// The outcome of handing a message in; both mean "it is ours and safe".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// A new message; `ticket_number` is for the sender's confirmation.
    New { ticket_number: i64 },
    /// Seen before; nothing changed.
    Duplicate,
}

/// The message was not taken; the adapter tells the sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Try again later (451, 503): the database is busy or full.
    Later(String),
    /// Never (550, 410): the channel is gone or the sender blocked.
    Final(String),
}

/// Where adapters hand messages in.
pub trait Sink: Send + Sync {
    /// Stores the message, its ticket and all that follows in one transaction and returns after the commit.
    ///
    /// # Errors
    /// [`Refused`] when nothing was stored.
    fn accept<'a>(&'a self, inbound: Inbound) -> Pending<'a, Result<Accepted, Refused>>;
}
