//! One SMTP connection: commands, TLS, and the hand-over of a mail to the sink (RFC 5321).
//!
//! The parsing of a command line is `smtp-proto`'s; what is allowed when, and every answer, is here.

use super::{
    Shared,
    data::{DataReader, Progress},
    memory::Memory,
};
use crate::{
    email::{
        intake::{self, Envelope},
        settings::{self, Receive},
        wire::Wire,
    },
    random::random_hex,
};
use bytes::{Buf as _, BytesMut};
use channel::{ChannelConfig, Refused};
use smtp_proto::{MAIL_BODY_BINARYMIME, MAIL_REQUIRETLS, MailFrom, RcptTo, Request};
use std::{io, net::IpAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};
use tracing::{info, warn};

/// Longest command line taken: RFC 5321 §4.5.3.1.4 plus the room its extensions ask for.
const MAX_LINE_BYTES: usize = 2_048;
/// After so many refused commands the client is only guessing.
const MAX_ERRORS: u32 = 20;

/// Serves one connection to its end.
///
/// # Errors
/// When the connection breaks.
pub(super) async fn run(shared: &Shared, stream: TcpStream, ip: IpAddr) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut session = Session {
        shared,
        wire: Some(Wire::Plain(stream)),
        input: BytesMut::new(),
        output: Vec::new(),
        ip,
        hello: None,
        transaction: None,
        n_errors: 0,
    };
    session.answer(&format!("220 {} ESMTP", shared.options.hostname));
    session.serve().await?;
    session.flush().await?;
    session.wire()?.shutdown().await
}

struct Session<'a> {
    shared: &'a Shared,
    /// `None` only while a TLS handshake owns it.
    wire: Option<Wire>,
    input: BytesMut,
    output: Vec<u8>,
    ip: IpAddr,
    hello: Option<Hello>,
    transaction: Option<Transaction>,
    n_errors: u32,
}

struct Hello {
    name: String,
    is_extended: bool,
}

struct Transaction {
    from: String,
    channels: Vec<Target>,
    n_recipients: usize,
}

/// A channel and the recipients that led to it.
struct Target {
    channel: ChannelConfig,
    recipients: Vec<String>,
}

#[derive(PartialEq, Eq)]
enum Flow {
    Continue,
    Close,
}

enum Line {
    Full(BytesMut),
    TooLong,
    Closed,
    TimedOut,
    Stopped,
}

impl Session<'_> {
    async fn serve(&mut self) -> io::Result<()> {
        loop {
            let flow = match self.read_line().await? {
                Line::Full(line) => self.command(&line).await?,
                Line::TooLong => self.refuse("500 5.5.2 Line too long"),
                Line::Closed => return Ok(()),
                Line::TimedOut => self.close(&format!("421 4.4.2 {} Idle for too long", self.shared.options.hostname)),
                Line::Stopped => {
                    self.close(&format!("421 4.3.2 {} Going down, try again soon", self.shared.options.hostname))
                }
            };
            if flow == Flow::Close {
                return Ok(());
            }
            if self.n_errors >= MAX_ERRORS {
                self.close(&format!("421 4.7.0 {} Too many errors", self.shared.options.hostname));
                return Ok(());
            }
        }
    }

    async fn command(&mut self, line: &[u8]) -> io::Result<Flow> {
        if !line.ends_with(b"\r\n") {
            return Ok(self.refuse("500 5.5.2 Lines end with CR LF"));
        }
        let request = match Request::parse(&mut line.iter()) {
            Ok(request) => request,
            Err(error) => return Ok(self.syntax_error(line, &error)),
        };
        let flow = match request {
            Request::Ehlo { host } => self.hello(&host, true),
            Request::Helo { host } => self.hello(&host, false),
            Request::Mail { from } => self.mail(&from),
            Request::Rcpt { to } => self.recipient(&to).await,
            Request::Data => self.data().await?,
            Request::StartTls => self.start_tls().await?,
            Request::Rset => {
                self.transaction = None;
                self.answer("250 2.0.0 Ok")
            }
            Request::Noop { .. } => self.answer("250 2.0.0 Ok"),
            Request::Vrfy { .. } => self.answer("252 2.5.2 Send some mail, we will try"),
            Request::Help { .. } => self.answer("214 2.0.0 See RFC 5321"),
            Request::Quit => self.close("221 2.0.0 Bye"),
            // What follows would be content, not commands; so the connection cannot go on.
            Request::Bdat { .. } | Request::Burl { .. } => self.close("502 5.5.1 Not offered here"),
            Request::Auth { .. } => self.refuse("502 5.5.1 No login here; this server only receives"),
            Request::Lhlo { .. } | Request::Expn { .. } | Request::Etrn { .. } | Request::Atrn { .. } => {
                self.refuse("502 5.5.1 Command not implemented")
            }
        };
        Ok(flow)
    }

    fn syntax_error(&mut self, line: &[u8], error: &smtp_proto::Error) -> Flow {
        use smtp_proto::Error;
        let first = line.split(|byte| *byte == b' ').next().unwrap_or_default().to_ascii_uppercase();
        if matches!(first.as_slice(), b"GET" | b"POST" | b"PUT" | b"HEAD" | b"OPTIONS" | b"CONNECT") {
            return self.close("421 4.7.0 This is no web server");
        }
        self.refuse(match error {
            Error::InvalidSenderAddress => "553 5.1.7 The sender's address is not valid",
            Error::InvalidRecipientAddress => "553 5.1.3 The recipient's address is not valid",
            Error::SyntaxError { .. } => "501 5.5.2 Syntax error",
            Error::InvalidParameter { .. } => "501 5.5.4 A parameter is not valid",
            Error::UnsupportedParameter { .. } => "555 5.5.4 A parameter is not supported",
            _ => "500 5.5.1 Command not recognised",
        })
    }

    fn hello(&mut self, name: &str, is_extended: bool) -> Flow {
        self.transaction = None;
        self.hello = Some(Hello { name: printable(name), is_extended });
        let hostname = &self.shared.options.hostname;
        if !is_extended {
            return self.answer(&format!("250 {hostname}"));
        }
        let is_tls = self.wire.as_ref().is_some_and(Wire::is_tls);
        let start_tls = if is_tls { "" } else { "250-STARTTLS\r\n" };
        let size = self.shared.options.max_bytes;
        self.answer(&format!("250-{hostname}\r\n250-PIPELINING\r\n250-SIZE {size}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n{start_tls}250 ENHANCEDSTATUSCODES"))
    }

    fn mail(&mut self, from: &MailFrom<std::borrow::Cow<'_, str>>) -> Flow {
        if self.hello.is_none() {
            return self.refuse("503 5.5.1 Say EHLO first");
        }
        if self.transaction.is_some() {
            return self.refuse("503 5.5.1 A mail is begun already");
        }
        if from.flags & (MAIL_BODY_BINARYMIME | MAIL_REQUIRETLS) != 0 {
            return self.refuse("555 5.5.4 A parameter is not supported");
        }
        if from.address.chars().any(char::is_control) {
            return self.refuse("553 5.1.7 The sender's address is not valid");
        }
        if u64::try_from(from.size).unwrap_or(u64::MAX) > self.shared.options.max_bytes {
            return self.answer("552 5.3.4 The mail is too large");
        }
        if !self.shared.gate.allows_mail(self.ip) {
            return self.answer("450 4.7.1 Too many mails at once, try again later");
        }
        self.transaction = Some(Transaction { from: from.address.to_string(), channels: Vec::new(), n_recipients: 0 });
        self.answer("250 2.1.0 Ok")
    }

    async fn recipient(&mut self, to: &RcptTo<std::borrow::Cow<'_, str>>) -> Flow {
        let Some(transaction) = &mut self.transaction else {
            return self.refuse("503 5.5.1 Say MAIL first");
        };
        if transaction.n_recipients >= self.shared.options.limits.n_recipients {
            return self.answer("452 4.5.3 Too many recipients");
        }
        if to.address.chars().any(char::is_control) {
            return self.refuse("553 5.1.3 The recipient's address is not valid");
        }
        let channel = match self.shared.directory.find("email", &to.address).await {
            Ok(channel) => channel.filter(receives_smtp),
            Err(error) => {
                warn!(error = format!("{error:#}"), "the channel of a recipient could not be looked up");
                return self.answer("451 4.3.0 Cannot look up the recipient now");
            }
        };
        let Some(channel) = channel else {
            return self.refuse("550 5.1.1 No such mailbox here");
        };
        transaction.n_recipients += 1;
        let known = transaction.channels.iter_mut().find(|target| is_same(&target.channel, &channel));
        match known {
            Some(target) => target.recipients.push(to.address.to_string()),
            None => transaction.channels.push(Target { channel, recipients: vec![to.address.to_string()] }),
        }
        self.answer("250 2.1.5 Ok")
    }

    async fn start_tls(&mut self) -> io::Result<Flow> {
        if self.wire()?.is_tls() {
            return Ok(self.refuse("503 5.5.1 TLS is active already"));
        }
        self.answer("220 2.0.0 Go ahead");
        // What was sent before the handshake came from anybody on the way (RFC 3207 §4.2); it must not count as encrypted.
        self.input.clear();
        self.flush().await?;
        let wire = self.wire.take().ok_or(io::ErrorKind::NotConnected)?;
        self.wire = Some(wire.into_tls_server(&self.shared.tls, self.shared.options.timeouts.connect).await?);
        self.hello = None;
        self.transaction = None;
        Ok(Flow::Continue)
    }

    async fn data(&mut self) -> io::Result<Flow> {
        let Some(transaction) = self.transaction.take_if(|transaction| !transaction.channels.is_empty()) else {
            let answer =
                if self.transaction.is_some() { "554 5.5.1 No valid recipients" } else { "503 5.5.1 Say MAIL first" };
            return Ok(self.refuse(answer));
        };
        self.answer("354 End with a dot on its own line");
        let received = self.receive().await?;
        let content = match received {
            Received::Content { content, memory } => (content, memory),
            Received::TooLarge => return Ok(self.answer("552 5.3.4 The mail is too large")),
            Received::Endless => return Ok(self.close("552 5.3.4 The mail is too large")),
            Received::NoMemory => {
                return Ok(self.answer("452 4.3.1 Too busy for a mail of this size, try again later"));
            }
            Received::Closed => return Ok(Flow::Close),
        };
        let (content, _memory) = content;
        let answer = self.hand_over(transaction, content).await;
        self.answer(&answer);
        Ok(Flow::Continue)
    }

    async fn receive(&mut self) -> io::Result<Received> {
        let max_bytes = self.shared.options.max_bytes;
        let mut reader = DataReader::new(max_bytes);
        let mut memory = Memory::new(&self.shared.memory);
        loop {
            match reader.feed(&self.input) {
                Progress::Done { n_used } => {
                    self.input.advance(n_used);
                    break;
                }
                Progress::More => self.input.clear(),
            }
            if !memory.covers(reader.n_read().clamp(1, max_bytes.max(1))) {
                reader.drop_content();
            }
            if reader.n_read() > max_bytes.saturating_mul(2).saturating_add(1 << 20) {
                return Ok(Received::Endless);
            }
            self.flush().await?;
            let wait = self.shared.options.timeouts.data;
            self.input.reserve(64 << 10);
            let wire = self.wire.as_mut().ok_or(io::ErrorKind::NotConnected)?;
            match timeout(wait, wire.read_buf(&mut self.input)).await {
                Ok(Ok(n)) if n > 0 => {}
                // The connection ended inside the mail, so it was not accepted: the sender sends it again.
                Ok(Ok(_)) | Err(_) => return Ok(Received::Closed),
                Ok(Err(error)) => return Err(error),
            }
        }
        let is_too_large = reader.n_read() > max_bytes;
        Ok(match reader.into_content() {
            Some(content) => Received::Content { content, memory },
            None if is_too_large => Received::TooLarge,
            None => Received::NoMemory,
        })
    }

    /// Parses the mail and hands it to every channel; the answer is true of all of them.
    async fn hand_over(&self, transaction: Transaction, content: super::data::Content) -> String {
        const LATER: &str = "451 4.3.0 The mail could not be stored, try again later";
        let id = random_hex(8);
        let size = content.bytes.len();
        let trace = self.trace(&id, &transaction);
        let Ok(slot) = self.shared.parsers.clone().acquire_owned().await else {
            return LATER.to_owned();
        };
        let secret = self.shared.options.reply_secret.clone();
        let parsed = tokio::task::spawn_blocking(move || {
            let _slot = slot;
            let Transaction { from, channels, .. } = transaction;
            let recipients: Vec<Vec<String>> = channels.iter().map(|target| target.recipients.clone()).collect();
            let mut problems = Vec::new();
            if content.has_bare_line_ends {
                problems.push("line_ends".to_owned());
            }
            let raw = intake::RawMail::traced(trace.as_bytes(), &content.bytes);
            let channels = channels.into_iter().map(|target| target.channel);
            let envelopes = recipients.into_iter().map(|recipients| Envelope { from: Some(from.clone()), recipients });
            intake::read(&raw, channels.zip(envelopes), &secret, &problems)
        });
        let inbounds = match parsed.await {
            Ok(inbounds) => inbounds,
            Err(error) => {
                warn!(%error, "a mail could not be parsed");
                return LATER.to_owned();
            }
        };
        let mut n_refused = 0;
        let n_channels = inbounds.len();
        for inbound in inbounds {
            let channel_id = inbound.channel.channel_id;
            match timeout(self.shared.options.timeouts.accept, self.shared.sink.accept(inbound)).await {
                Ok(Ok(accepted)) => info!(channel.id = channel_id, mail.id = id, size, ?accepted, "mail {id} taken"),
                Ok(Err(Refused::Final(reason))) => {
                    n_refused += 1;
                    info!(channel.id = channel_id, mail.id = id, reason, "mail {id} refused for good");
                }
                Ok(Err(Refused::Later(reason))) => {
                    warn!(channel.id = channel_id, mail.id = id, reason, "mail {id} put off");
                    return LATER.to_owned();
                }
                Err(_) => {
                    warn!(channel.id = channel_id, mail.id = id, "mail {id} put off: storing took too long");
                    return LATER.to_owned();
                }
            }
        }
        match n_refused {
            0 => format!("250 2.0.0 Ok {id}"),
            n if n == n_channels => "550 5.7.1 The mail was refused".to_owned(),
            // One answer for all: better a report about one recipient too many than silence about one.
            _ => "550 5.7.1 The mail was refused for some recipients".to_owned(),
        }
    }

    /// Trace headers (RFC 5321 §4.4); the recipient only when there is one, so that nobody sees another's address.
    fn trace(&self, id: &str, transaction: &Transaction) -> String {
        let hello = self.hello.as_ref();
        let is_tls = self.wire.as_ref().is_some_and(Wire::is_tls);
        let protocol = match (hello.is_some_and(|hello| hello.is_extended), is_tls) {
            (false, _) => "SMTP",
            (true, false) => "ESMTP",
            (true, true) => "ESMTPS",
        };
        let name = hello.map_or("unknown", |hello| hello.name.as_str());
        let recipient = match transaction.channels.as_slice() {
            [target] if target.recipients.len() == 1 => {
                format!("\r\n\tfor <{}>", printable(&target.recipients[0]))
            }
            _ => String::new(),
        };
        let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
        let date = jiff::fmt::rfc2822::to_string(&now).unwrap_or_default();
        let from = printable(&transaction.from);
        format!(
            "Return-Path: <{from}>\r\nReceived: from {name} ([{}])\r\n\tby {} with {protocol} id {id}{recipient};\r\n\t{date}\r\n",
            self.ip.to_canonical(),
            self.shared.options.hostname
        )
    }

    async fn read_line(&mut self) -> io::Result<Line> {
        let mut is_too_long = false;
        loop {
            if let Some(at) = self.input.iter().position(|byte| *byte == b'\n') {
                let line = self.input.split_to(at + 1);
                return Ok(if is_too_long || line.len() > MAX_LINE_BYTES { Line::TooLong } else { Line::Full(line) });
            }
            if self.input.len() > MAX_LINE_BYTES {
                is_too_long = true;
                self.input.clear();
            }
            self.flush().await?;
            self.input.reserve(4 << 10);
            let wire = self.wire.as_mut().ok_or(io::ErrorKind::NotConnected)?;
            let read = tokio::select! {
                biased;
                () = self.shared.stop.cancelled() => return Ok(Line::Stopped),
                read = timeout(self.shared.options.timeouts.command, wire.read_buf(&mut self.input)) => read,
            };
            match read {
                Err(_) => return Ok(Line::TimedOut),
                Ok(Ok(0)) => return Ok(Line::Closed),
                Ok(read) => {
                    read?;
                }
            }
        }
    }

    fn wire(&mut self) -> io::Result<&mut Wire> {
        self.wire.as_mut().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    /// Answers are gathered and go out before the next read, so a pipelined group is answered at once.
    async fn flush(&mut self) -> io::Result<()> {
        if self.output.is_empty() {
            return Ok(());
        }
        let output = std::mem::take(&mut self.output);
        let wait: Duration = self.shared.options.timeouts.command;
        let wire = self.wire()?;
        let write = async {
            wire.write_all(&output).await?;
            wire.flush().await
        };
        timeout(wait, write).await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }

    fn answer(&mut self, text: &str) -> Flow {
        self.output.extend_from_slice(text.as_bytes());
        self.output.extend_from_slice(b"\r\n");
        Flow::Continue
    }

    fn refuse(&mut self, text: &str) -> Flow {
        self.n_errors += 1;
        self.answer(text)
    }

    fn close(&mut self, text: &str) -> Flow {
        self.answer(text);
        Flow::Close
    }
}

enum Received {
    Content { content: super::data::Content, memory: Memory },
    TooLarge,
    Endless,
    NoMemory,
    Closed,
}

fn receives_smtp(channel: &ChannelConfig) -> bool {
    // Settings that cannot be read must not turn mail away: the receiver needs none of them.
    settings::parse(&channel.settings.0).map_or(true, |settings| settings.receive == Receive::Smtp)
}

fn is_same(left: &ChannelConfig, right: &ChannelConfig) -> bool {
    (left.workspace_id, left.channel_id) == (right.workspace_id, right.channel_id)
}

/// What a stranger typed, fit for a header line.
fn printable(text: &str) -> String {
    text.chars().filter(|char| !char.is_control() && !char.is_whitespace()).take(320).collect()
}
