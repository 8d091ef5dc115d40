//! A small SMTP client that knows how far it came (RFC 5321).
//!
//! What matters is the moment the final dot goes out: any failure before means nothing was delivered, a lost
//! answer after it means nobody can know. [`Failure::step`] tells the two apart. One connection carries one mail.

use crate::email::{
    Timeouts,
    settings::{Relay, Tls},
    wire::Wire,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::BytesMut;
use rustls::ClientConfig;
use std::{fmt, io, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    time::timeout,
};

const MAX_REPLY_BYTES: usize = 64 << 10;
const CHUNK_BYTES: usize = 64 << 10;

/// How far the exchange came when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Connect,
    Tls,
    Greeting,
    Login,
    Mail,
    Recipient,
    Data,
    /// The content was going out, the final dot was not.
    Content,
    /// The final dot went out, or began to.
    Answer,
}

/// Why the exchange failed.
#[derive(Debug)]
pub(crate) enum Cause {
    /// The server said no.
    Reply(Reply),
    Io(io::Error),
    /// The server said something that fits nothing.
    Confused(String),
    /// The server cannot do what is needed.
    Missing(&'static str),
}

/// A failed exchange.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) step: Step,
    pub(crate) cause: Cause,
}

/// A server's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) code: u16,
    /// All lines joined, printable, shortened.
    pub(crate) text: String,
    lines: Vec<String>,
}

/// A mail that was taken.
#[derive(Debug)]
pub(crate) struct Delivered {
    pub(crate) reply: Reply,
    /// Recipients the server would not take, with its words.
    pub(crate) refused: Vec<(String, Reply)>,
}

/// A connection on which EHLO was answered.
pub(crate) struct Client {
    wire: Wire,
    input: BytesMut,
    timeouts: Timeouts,
    extensions: Vec<String>,
}

impl Client {
    /// Connects, greets and starts TLS as `relay` demands; it never goes on without TLS when TLS was asked for.
    pub(crate) async fn connect(
        relay: &Relay,
        hostname: &str,
        tls: &Arc<ClientConfig>,
        timeouts: Timeouts,
    ) -> Result<Self, Failure> {
        let mut wire = Wire::connect(&relay.host, relay.port, timeouts.connect).await.map_err(failed(Step::Connect))?;
        if relay.tls == Tls::Implicit {
            wire = wire.into_tls_client(&relay.host, tls, timeouts.connect).await.map_err(failed(Step::Tls))?;
        }
        let mut client = Self { wire, input: BytesMut::new(), timeouts, extensions: Vec::new() };
        client.expect(Step::Greeting, timeouts.connect, 220).await?;
        client.hello(hostname).await?;
        if relay.tls == Tls::Starttls {
            if client.extension("STARTTLS").is_none() {
                return Err(Failure { step: Step::Tls, cause: Cause::Missing("the server does not offer STARTTLS") });
            }
            client.command(Step::Tls, "STARTTLS", 220).await?;
            // Whatever came before the handshake is worth nothing.
            client.input.clear();
            client.wire =
                client.wire.into_tls_client(&relay.host, tls, timeouts.connect).await.map_err(failed(Step::Tls))?;
            client.hello(hostname).await?;
        }
        Ok(client)
    }

    async fn hello(&mut self, hostname: &str) -> Result<(), Failure> {
        let reply = self.exchange(Step::Greeting, &format!("EHLO {hostname}")).await?;
        if reply.code == 250 {
            self.extensions = reply.lines.into_iter().skip(1).collect();
            return Ok(());
        }
        self.extensions.clear();
        self.command(Step::Greeting, &format!("HELO {hostname}"), 250).await.map(drop)
    }

    /// Logs in with PLAIN or LOGIN. No answer of the server brings the password back.
    pub(crate) async fn login(&mut self, user: &str, password: &str) -> Result<(), Failure> {
        self.log_in(user, password).await.map_err(|mut failure| {
            if let Cause::Reply(Reply { text, .. }) | Cause::Confused(text) = &mut failure.cause {
                *text = without(text, password);
                *text = without(text, &STANDARD.encode(password));
            }
            failure
        })
    }

    async fn log_in(&mut self, user: &str, password: &str) -> Result<(), Failure> {
        let offered = self.extension("AUTH").unwrap_or_default().to_ascii_uppercase();
        let offers = |name: &str| offered.split([' ', '=']).any(|word| word == name);
        if offers("PLAIN") {
            let words = STANDARD.encode(format!("\0{user}\0{password}"));
            return self.command(Step::Login, &format!("AUTH PLAIN {words}"), 235).await.map(drop);
        }
        if offers("LOGIN") {
            self.command(Step::Login, "AUTH LOGIN", 334).await?;
            self.command(Step::Login, &STANDARD.encode(user), 334).await?;
            return self.command(Step::Login, &STANDARD.encode(password), 235).await.map(drop);
        }
        Err(Failure { step: Step::Login, cause: Cause::Missing("the server offers no login by password") })
    }

    /// Sends one mail. `from` is empty for the null sender.
    pub(crate) async fn deliver(
        &mut self,
        from: &str,
        recipients: &[String],
        raw: &[u8],
    ) -> Result<Delivered, Failure> {
        let parameters = self.mail_parameters(from, recipients, raw)?;
        self.command(Step::Mail, &format!("MAIL FROM:<{from}>{parameters}"), 250).await?;
        let mut refused = Vec::new();
        for recipient in recipients {
            let reply = self.exchange(Step::Recipient, &format!("RCPT TO:<{recipient}>")).await?;
            match reply.code {
                250..=252 => {}
                // A recipient put off puts off the whole mail, else the others would get it twice.
                500..=599 => refused.push((recipient.clone(), reply)),
                _ => {
                    return Err(Failure { step: Step::Recipient, cause: unexpected(reply) });
                }
            }
        }
        if refused.len() == recipients.len() {
            let reply = refused.pop().map(|(_, reply)| reply);
            let cause = reply.map_or(Cause::Missing("there is no recipient"), Cause::Reply);
            return Err(Failure { step: Step::Recipient, cause });
        }
        self.command(Step::Data, "DATA", 354).await?;
        self.content(&stuffed(raw)).await?;
        self.write(Step::Answer, b".\r\n").await?;
        let reply = self.expect(Step::Answer, self.timeouts.answer, 250).await?;
        Ok(Delivered { reply, refused })
    }

    /// Asks whether a mail to `recipient` would be taken, and sends none.
    pub(crate) async fn ask(mut self, recipient: &str) -> Result<Reply, Failure> {
        self.command(Step::Mail, "MAIL FROM:<>", 250).await?;
        let reply = self.exchange(Step::Recipient, &format!("RCPT TO:<{recipient}>")).await?;
        self.quit().await;
        Ok(reply)
    }

    /// Says good-bye; whether that succeeds changes nothing.
    pub(crate) async fn quit(mut self) {
        let goodbye = async {
            self.wire.write_all(b"QUIT\r\n").await?;
            self.wire.flush().await?;
            self.wire.shutdown().await
        };
        let _unheard = timeout(Duration::from_secs(2), goodbye).await;
    }

    fn mail_parameters(&self, from: &str, recipients: &[String], raw: &[u8]) -> Result<String, Failure> {
        let missing = |what| Failure { step: Step::Mail, cause: Cause::Missing(what) };
        let mut parameters = String::new();
        if let Some(size) = self.extension("SIZE") {
            let most: u64 = size.trim().parse().unwrap_or(0);
            if most > 0 && raw.len() as u64 > most {
                return Err(missing("the mail is larger than the relay takes"));
            }
            parameters.push_str(&format!(" SIZE={}", raw.len()));
        }
        let headers = raw.windows(4).position(|window| window == b"\r\n\r\n").map_or(raw, |end| &raw[..end]);
        let is_international =
            !from.is_ascii() || recipients.iter().any(|recipient| !recipient.is_ascii()) || !headers.is_ascii();
        if is_international {
            if self.extension("SMTPUTF8").is_none() {
                return Err(missing("the relay cannot send to addresses with letters outside ASCII"));
            }
            parameters.push_str(" SMTPUTF8");
        }
        if !raw.is_ascii() && self.extension("8BITMIME").is_some() {
            parameters.push_str(" BODY=8BITMIME");
        }
        Ok(parameters)
    }

    /// Sends everything but the final dot. A server that speaks or leaves before it does not have the mail.
    async fn content(&mut self, stuffed: &[u8]) -> Result<(), Failure> {
        for chunk in stuffed.chunks(CHUNK_BYTES) {
            if let Err(failure) = self.write(Step::Content, chunk).await {
                let last_words = timeout(Duration::from_secs(1), self.reply()).await;
                return match last_words {
                    Ok(Ok(reply)) => Err(Failure { step: Step::Content, cause: unexpected(reply) }),
                    _ => Err(failure),
                };
            }
        }
        match timeout(Duration::ZERO, self.wire.read_buf(&mut self.input)).await {
            Err(_) => Ok(()),
            Ok(Ok(0)) => Err(failed(Step::Content)(io::ErrorKind::UnexpectedEof.into())),
            Ok(Err(error)) => Err(failed(Step::Content)(error)),
            Ok(Ok(_)) => {
                let reply = timeout(self.timeouts.command, self.reply()).await;
                let reply = reply.map_err(|_| failed(Step::Content)(io::ErrorKind::TimedOut.into()))?;
                let reply = reply.map_err(|cause| Failure { step: Step::Content, cause })?;
                Err(Failure { step: Step::Content, cause: unexpected(reply) })
            }
        }
    }

    /// The words after an extension's name, if the server offers it.
    fn extension(&self, name: &str) -> Option<&str> {
        self.extensions.iter().find_map(|line| {
            let (head, rest) = line.split_once([' ', '=']).unwrap_or((line, ""));
            head.eq_ignore_ascii_case(name).then_some(rest)
        })
    }

    async fn command(&mut self, step: Step, line: &str, wanted: u16) -> Result<Reply, Failure> {
        let reply = self.exchange(step, line).await?;
        if reply.code == wanted { Ok(reply) } else { Err(Failure { step, cause: unexpected(reply) }) }
    }

    async fn exchange(&mut self, step: Step, line: &str) -> Result<Reply, Failure> {
        if line.contains(['\r', '\n', '\0']) {
            return Err(Failure { step, cause: Cause::Confused("a command may not hold a line break".to_owned()) });
        }
        self.write(step, format!("{line}\r\n").as_bytes()).await?;
        let reply = timeout(self.timeouts.command, self.reply()).await;
        let reply = reply.map_err(|_| failed(step)(io::ErrorKind::TimedOut.into()))?;
        reply.map_err(|cause| Failure { step, cause })
    }

    async fn expect(&mut self, step: Step, wait: Duration, wanted: u16) -> Result<Reply, Failure> {
        let reply = timeout(wait, self.reply()).await.map_err(|_| failed(step)(io::ErrorKind::TimedOut.into()))?;
        let reply = reply.map_err(|cause| Failure { step, cause })?;
        if reply.code == wanted { Ok(reply) } else { Err(Failure { step, cause: unexpected(reply) }) }
    }

    async fn write(&mut self, step: Step, bytes: &[u8]) -> Result<(), Failure> {
        let write = async {
            self.wire.write_all(bytes).await?;
            self.wire.flush().await
        };
        let written = timeout(self.timeouts.data, write).await;
        written.map_err(|_| failed(step)(io::ErrorKind::TimedOut.into()))?.map_err(failed(step))
    }

    /// Reads one answer of one or more lines.
    async fn reply(&mut self) -> Result<Reply, Cause> {
        let mut lines = Vec::new();
        let mut n_bytes = 0;
        loop {
            let Some(at) = self.input.iter().position(|byte| *byte == b'\n') else {
                if self.input.len() > MAX_REPLY_BYTES {
                    return Err(Cause::Confused("the answer is too long".to_owned()));
                }
                if self.wire.read_buf(&mut self.input).await.map_err(Cause::Io)? == 0 {
                    return Err(Cause::Io(io::ErrorKind::UnexpectedEof.into()));
                }
                continue;
            };
            let line = self.input.split_to(at + 1);
            n_bytes += line.len();
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            let code = line
                .get(..3)
                .filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()))
                .and_then(|code| code.parse().ok());
            let Some(code) = code.filter(|code| (200..600).contains(code)) else {
                return Err(Cause::Confused(format!("the answer is not understood: {}", shortened(&line))));
            };
            if n_bytes > MAX_REPLY_BYTES {
                return Err(Cause::Confused("the answer is too long".to_owned()));
            }
            lines.push(line.get(4..).unwrap_or_default().to_owned());
            if line.as_bytes().get(3) != Some(&b'-') {
                let text = shortened(&format!("{code} {}", lines.join(" ")));
                return Ok(Reply { code, text, lines });
            }
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::Reply(reply) => f.write_str(&reply.text),
            Cause::Io(error) if error.kind() == io::ErrorKind::TimedOut => f.write_str("no answer in time"),
            Cause::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                f.write_str("the connection was closed")
            }
            Cause::Io(error) => f.write_str(&shortened(&error.to_string())),
            Cause::Confused(text) => f.write_str(text),
            Cause::Missing(text) => f.write_str(text),
        }
    }
}

fn failed(step: Step) -> impl Fn(io::Error) -> Failure {
    move |error| Failure { step, cause: Cause::Io(error) }
}

fn unexpected(reply: Reply) -> Cause {
    if reply.code >= 400 {
        Cause::Reply(reply)
    } else {
        Cause::Confused(format!("the answer fits nothing: {}", reply.text))
    }
}

/// `text` without a secret somebody repeated in it.
pub(crate) fn without(text: &str, secret: &str) -> String {
    if secret.is_empty() { text.to_owned() } else { text.replace(secret, "…") }
}

/// A line of a stranger's text that is fit to be shown.
pub(crate) fn shortened(text: &str) -> String {
    text.chars().map(|char| if char.is_control() { ' ' } else { char }).take(400).collect()
}

/// The content as it goes over the wire: lines end with CR LF, a leading dot is doubled.
fn stuffed(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len() + raw.len() / 50 + 2);
    let mut is_line_start = true;
    let mut bytes = raw.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\r' || byte == b'\n' {
            bytes.next_if(|next| byte == b'\r' && *next == b'\n');
            out.extend_from_slice(b"\r\n");
            is_line_start = true;
            continue;
        }
        if is_line_start && byte == b'.' {
            out.push(b'.');
        }
        out.push(byte);
        is_line_start = false;
    }
    if !is_line_start {
        out.extend_from_slice(b"\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stuffs_dots_and_mends_line_ends() {
        let cases: &[(&[u8], &[u8])] = &[
            (b"", b""),
            (b"a\r\n", b"a\r\n"),
            (b"a", b"a\r\n"),
            (b".\r\n..b\r\n", b"..\r\n...b\r\n"),
            (b"a\n.\nb\r.c\r\n", b"a\r\n..\r\nb\r\n..c\r\n"),
        ];
        for (raw, expected) in cases {
            assert_eq!(stuffed(raw), *expected, "{:?}", String::from_utf8_lossy(raw));
        }
    }
}
