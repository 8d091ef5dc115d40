//! Mail in and out: the built-in SMTP receiver, mailboxes read over IMAP, and a relay per channel.
//!
//! Invariants: a mail is acknowledged (250, cursor) only after the sink has committed it; a mail is sent at
//! most once per call, and a connection lost while the last word was due is told as uncertain; nothing goes
//! over an unencrypted connection unless it stays on this machine or was allowed expressly.

mod check;
mod dns;
mod imap;
mod intake;
pub mod outbox;
mod receive;
mod send;
mod settings;
mod wire;

pub use receive::limits::{Network, NotANetwork, ReceiveLimits};

use channel::{
    Channel, ChannelConfig, ChannelHealth, Check, Directory, FieldProblem, Limits, Outbound, Pending, Receipt,
    SendError, Sink, WebRequest, WebResponse,
};
use rustls::ClientConfig;
use settings::Receive;
use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio_util::sync::CancellationToken;

/// What the operator decides for all mail channels.
#[derive(Clone)]
pub struct EmailOptions {
    /// Where the receiver listens; `None` turns it off.
    pub smtp_listen: Option<SocketAddr>,
    /// The name this server greets with and writes into trace headers.
    pub hostname: String,
    /// Largest mail taken or read whole.
    pub max_bytes: u64,
    /// Certificate chain and key (PEM) of the receiver; without them it makes its own.
    pub tls: Option<(String, String)>,
    /// More certificates (PEM) to trust in relays and mailboxes, beside the public ones.
    pub extra_roots: Option<String>,
    /// Key of the signed addresses and subject tags.
    pub reply_secret: Vec<u8>,
    /// Sends everything to `smtp://host:port` instead of the channels' relays (demo).
    pub relay_override: Option<String>,
    /// Keeps mails of channels without a relay in this folder and counts them as sent (demo).
    pub outbox: Option<PathBuf>,
    /// Networks exempt from bounds per address.
    pub trusted_relays: Vec<Network>,
    /// Who is asked about domains; without one the name servers of the machine are.
    pub name_server: Option<SocketAddr>,
    pub limits: ReceiveLimits,
    pub timeouts: Timeouts,
}

impl Default for EmailOptions {
    fn default() -> Self {
        Self {
            smtp_listen: None,
            hostname: "localhost".to_owned(),
            max_bytes: 50 << 20,
            tls: None,
            extra_roots: None,
            reply_secret: Vec::new(),
            relay_override: None,
            outbox: None,
            trusted_relays: Vec::new(),
            name_server: None,
            limits: ReceiveLimits::default(),
            timeouts: Timeouts::default(),
        }
    }
}

/// How long to wait in each phase (RFC 5321 §4.5.3.2 in spirit).
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// TCP connection, TLS handshake and greeting.
    pub connect: Duration,
    /// Next command of a client, answer of a server.
    pub command: Duration,
    /// Next piece of a mail's content.
    pub data: Duration,
    /// Answer to the end of a mail we sent.
    pub answer: Duration,
    /// Storing a mail we received.
    pub accept: Duration,
    /// Running transfers when the receiver stops.
    pub stop: Duration,
    /// First pause after a mailbox could not be reached; it grows from there.
    pub retry: Duration,
    /// How long a pushing mailbox is trusted before we look ourselves.
    pub idle: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(30),
            command: Duration::from_secs(300),
            data: Duration::from_secs(180),
            answer: Duration::from_secs(600),
            accept: Duration::from_secs(120),
            stop: Duration::from_secs(20),
            retry: Duration::from_secs(5),
            idle: Duration::from_secs(180),
        }
    }
}

/// The adapter of kind `email`.
pub struct Email {
    options: EmailOptions,
    bound: Mutex<Option<SocketAddr>>,
    client_tls: Result<Arc<ClientConfig>, String>,
}

impl Email {
    /// Makes the adapter; it opens nothing yet.
    pub fn new(options: EmailOptions) -> Arc<Self> {
        let client_tls = wire::client_config(options.extra_roots.as_deref()).map_err(|error| format!("{error:#}"));
        Arc::new(Self { options, bound: Mutex::new(None), client_tls })
    }

    /// Where the receiver listens, once it does.
    pub fn bound_smtp_address(&self) -> Option<SocketAddr> {
        *self.bound.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The receiver's port, once it listens.
    pub fn bound_smtp_port(&self) -> Option<u16> {
        self.bound_smtp_address().map(|address| address.port())
    }

    fn set_bound(&self, address: Option<SocketAddr>) {
        *self.bound.lock().unwrap_or_else(PoisonError::into_inner) = address;
    }
}

impl Channel for Email {
    fn kind(&self) -> &'static str {
        "email"
    }

    fn limits(&self) -> Limits {
        Limits {
            has_subject: true,
            has_html: true,
            has_recipients: true,
            can_send: true,
            max_files: 50,
            // Most servers stop at 25 MB, and base64 adds more than a third.
            max_total_bytes: 18 << 20,
            web_bytes: 0,
        }
    }

    fn validate(&self, settings: &serde_json::Value) -> Result<(), Vec<FieldProblem>> {
        settings::parse(settings).map(drop)
    }

    fn listen<'a>(
        &'a self,
        directory: Arc<dyn Directory>,
        sink: Arc<dyn Sink>,
        ready: Arc<dyn Fn() + Send + Sync>,
        stop: CancellationToken,
    ) -> Pending<'a, anyhow::Result<()>> {
        Box::pin(async move {
            let Some(address) = self.options.smtp_listen else {
                ready();
                stop.cancelled().await;
                return Ok(());
            };
            let bound = |address| {
                self.set_bound(Some(address));
                ready();
            };
            let result = receive::listen(self.options.clone(), address, directory, sink, bound, stop).await;
            self.set_bound(None);
            result
        })
    }

    fn run<'a>(
        &'a self,
        channel: ChannelConfig,
        directory: Arc<dyn Directory>,
        sink: Arc<dyn Sink>,
        stop: CancellationToken,
    ) -> Pending<'a, ()> {
        Box::pin(async move {
            let settings = match settings::parse(&channel.settings.0) {
                Ok(settings) => settings,
                Err(problems) => {
                    let detail = problems.into_iter().next().map(|problem| problem.field).unwrap_or_default();
                    let health = ChannelHealth { is_ok: false, code: "settings_invalid".to_owned(), detail };
                    directory.report(&channel, health).await;
                    return;
                }
            };
            if let (Receive::Imap, Some(mailbox)) = (settings.receive, settings.imap) {
                imap::run(self, channel, mailbox, directory, sink, stop).await;
            }
        })
    }

    fn web<'a>(
        &'a self,
        _channel: ChannelConfig,
        _sink: Arc<dyn Sink>,
        _request: WebRequest,
    ) -> Pending<'a, WebResponse> {
        Box::pin(async { WebResponse { status: 404, headers: Vec::new(), body: bytes::Bytes::new() } })
    }

    fn send<'a>(&'a self, channel: ChannelConfig, outbound: Outbound) -> Pending<'a, Result<Receipt, SendError>> {
        Box::pin(send::send(self, channel, outbound))
    }

    fn check<'a>(&'a self, channel: ChannelConfig, step: &'a str, to: Option<&'a str>) -> Pending<'a, Check> {
        Box::pin(check::check(self, channel, step, to))
    }
}
