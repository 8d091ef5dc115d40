//! The contract between the desk and everything that carries messages.
//!
//! An adapter (mail, web form, later chat, messengers, voice) implements [`Channel`]; the desk offers it a
//! [`Sink`] to hand messages in and a [`Directory`] to look its channels up. Neither side knows the other:
//! what a channel can do is said by [`Limits`], what became of a message by [`Receipt`] and [`SendError`].
//!
//! Invariants:
//! - [`Sink::accept`] returns only after the commit, so an adapter may acknowledge (250, 200, \Seen) truthfully.
//! - The raw input travels with every [`Inbound`]; what could not be parsed still arrives, with a problem named.
//! - An adapter holds no state that a crash may lose, except connections.

mod config;
mod inbound;
mod outbound;

pub use config::{ChannelConfig, ChannelHealth, Check, Directory, FormChoice, FormField, Limits, Secret, Wanted};
pub use inbound::{Accepted, Attachment, AutoKind, Inbound, Party, Refused, Report, Sink, ThreadHint};
pub use outbound::{Outbound, OutboundFile, Receipt, SendError};

use std::{future::Future, pin::Pin, sync::Arc};
use tokio_util::sync::CancellationToken;

/// A boxed future, as every method behind `dyn` returns one.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One kind of channel. An instance serves every channel of its kind in every workspace.
pub trait Channel: Send + Sync {
    /// Stable name of the kind, as stored with each channel: `email`, `web_form`.
    fn kind(&self) -> &'static str;

    /// What messages of this kind may hold.
    fn limits(&self) -> Limits;

    /// Checks settings typed by a person; the answer names each wrong field (`imap.host`, code, remedy).
    ///
    /// # Errors
    /// The list of wrong fields, never empty.
    fn validate(&self, settings: &serde_json::Value) -> Result<(), Vec<FieldProblem>>;

    /// The listener shared by all channels of the kind (an SMTP port). Returns when `stop` is cancelled.
    /// `ready` is told once the listener accepts; kinds without one tell at once.
    fn listen<'a>(
        &'a self,
        directory: Arc<dyn Directory>,
        sink: Arc<dyn Sink>,
        ready: Arc<dyn Fn() + Send + Sync>,
        stop: CancellationToken,
    ) -> Pending<'a, anyhow::Result<()>>;

    /// The task of one channel (an IMAP connection). Returns when `stop` is cancelled, or at once when
    /// the channel needs none. Connection trouble is reported through the directory and retried inside.
    fn run<'a>(
        &'a self,
        channel: ChannelConfig,
        directory: Arc<dyn Directory>,
        sink: Arc<dyn Sink>,
        stop: CancellationToken,
    ) -> Pending<'a, ()>;

    /// Answers a request from outside at the channel's own address (a hosted form, a platform's webhook).
    fn web<'a>(&'a self, channel: ChannelConfig, sink: Arc<dyn Sink>, request: WebRequest) -> Pending<'a, WebResponse>;

    /// Sends one message. The caller has committed the state `sending` before.
    fn send<'a>(&'a self, channel: ChannelConfig, outbound: Outbound) -> Pending<'a, Result<Receipt, SendError>>;

    /// Tries one step of the channel's set-up (`imap_login`, `relay_send` …) and says how it went.
    fn check<'a>(&'a self, channel: ChannelConfig, step: &'a str, to: Option<&'a str>) -> Pending<'a, Check>;
}

/// A field of a channel's settings that cannot be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Path inside the settings: `imap.host`.
    pub field: String,
    /// Stable snake_case word: `required`, `invalid`, `plain_relay_refused`.
    pub code: &'static str,
    /// A sentence with the remedy.
    pub detail: String,
}

/// An HTTP request handed to an adapter. The body is complete and already bounded by [`Limits::web_bytes`].
#[derive(Clone, Debug)]
pub struct WebRequest {
    pub method: String,
    /// What follows the channel's address, without query: `` or `/thanks`.
    pub path: String,
    pub query: String,
    pub content_type: Option<String>,
    pub headers: Vec<(String, String)>,
    /// The client's address, proxies resolved.
    pub ip: std::net::IpAddr,
    pub body: bytes::Bytes,
    /// Where the installation is reached from outside, without trailing slash: `https://help.example.com`.
    pub public_url: String,
    /// Languages the browser accepts, best first, folded to ours.
    pub locales: Vec<String>,
}

/// What an adapter answers to a [`WebRequest`].
#[derive(Clone, Debug)]
pub struct WebResponse {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: bytes::Bytes,
}
