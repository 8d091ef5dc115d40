//! One IMAP connection with a folder open for reading (RFC 3501, RFC 2177).
//!
//! Framing, greeting and login are `async-imap`'s. Commands after the login run through [`Mailbox::exchange`],
//! which sees every answer and checks the tagged one: a FETCH that was refused or cut off must not look like a
//! folder without news.

use crate::email::{
    Timeouts,
    send::client::{shortened, without},
    settings::{Imap, Tls},
    wire::Wire,
};
use async_imap::{
    Authenticator, Client, Session,
    imap_proto::{AttributeValue, MailboxDatum, NameAttribute, Response, ResponseCode, Status},
};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use bytes::Bytes;
use rustls::ClientConfig;
use std::{collections::HashMap, fmt::Write as _, io, sync::Arc, time::Duration};
use tokio::time::{Instant, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

/// Most of a message that is over the limit: enough for its headers and the beginning of its text.
const OVERSIZE_KEPT_BYTES: u64 = 1 << 20;

/// More than anybody looks through.
const MOST_FOLDERS: usize = 1_000;

/// Why a mailbox could not be read on.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// We were asked to stop.
    Stopped,
    Failed(Failure),
}

/// A failure with a stable word and what the other side said.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) code: &'static str,
    pub(crate) detail: String,
}

/// What EXAMINE said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Folder {
    pub(crate) uid_validity: u32,
    pub(crate) uid_next: Option<u32>,
    pub(crate) n_messages: u32,
}

/// A message in the folder, not yet read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) uid: u32,
    pub(crate) size_bytes: u32,
    /// When the server got it, Unix seconds.
    pub(crate) arrived_at: Option<i64>,
    pub(crate) is_deleted: bool,
}

/// A connection after the login.
pub(crate) struct Mailbox {
    session: Session<Wire>,
    wait: Duration,
    stop: CancellationToken,
    can_idle: bool,
    /// The server spoke of new messages since [`Mailbox::list`] was last asked.
    has_news: bool,
}

/// A connection before the login.
pub(crate) struct Door {
    client: Client<Wire>,
    wait: Duration,
    stop: CancellationToken,
}

impl Door {
    /// Connects and reads the greeting; encrypted as the settings demand, never less.
    pub(crate) async fn open(
        settings: &Imap,
        tls: &Arc<ClientConfig>,
        timeouts: Timeouts,
        stop: CancellationToken,
    ) -> Result<Self, Trouble> {
        let opening = async {
            let unreachable = |error: io::Error| failed("imap_unreachable", &error.to_string());
            let no_tls = |error: io::Error| failed("imap_tls", &error.to_string());
            let mut wire = Wire::connect(&settings.host, settings.port, timeouts.connect).await.map_err(unreachable)?;
            if settings.tls == Tls::Implicit {
                wire = wire.into_tls_client(&settings.host, tls, timeouts.connect).await.map_err(no_tls)?;
            }
            let mut client = Client::new(wire);
            let greeting = timeout(timeouts.connect, client.read_response()).await;
            match greeting.map_err(|_| failed("imap_unreachable", "no greeting in time"))?.map_err(unreachable)? {
                Some(greeting) if is_welcome(greeting.parsed()) => {}
                Some(_) => return Err(failed("imap_unreachable", "the server turned us away")),
                None => return Err(failed("imap_unreachable", "the connection was closed")),
            }
            if settings.tls == Tls::Starttls {
                let asked = timeout(timeouts.connect, client.run_command_and_check_ok("STARTTLS", None)).await;
                asked
                    .map_err(|_| failed("imap_tls", "no answer in time"))?
                    .map_err(|error| failed("imap_tls", &error.to_string()))?;
                // The inner stream leaves what was read ahead behind, so nothing from before the handshake counts.
                client = Client::new(
                    client.into_inner().into_tls_client(&settings.host, tls, timeouts.connect).await.map_err(no_tls)?,
                );
            }
            Ok(client)
        };
        let client = tokio::select! {
            () = stop.cancelled() => return Err(Trouble::Stopped),
            client = opening => client?,
        };
        Ok(Self { client, wait: timeouts.data, stop })
    }

    /// Logs in.
    pub(crate) async fn login(self, settings: &Imap) -> Result<Mailbox, Trouble> {
        let Self { client, wait, stop } = self;
        let login = async {
            if settings.user.is_ascii() && settings.password.is_ascii() {
                return client.login(&settings.user, &settings.password).await;
            }
            // LOGIN knows ASCII only; PLAIN is UTF-8 (RFC 4616).
            client.authenticate("PLAIN", Plain(format!("\0{}\0{}", settings.user, settings.password))).await
        };
        let outcome = tokio::select! {
            () = stop.cancelled() => return Err(Trouble::Stopped),
            outcome = timeout(wait, login) => outcome,
        };
        let session = match outcome {
            Err(_) => return Err(failed("imap_unreachable", "no answer to the login in time")),
            Ok(Err((error @ (async_imap::error::Error::No(_) | async_imap::error::Error::Bad(_)), _))) => {
                return Err(failed("login_refused", &without(&error.to_string(), &settings.password)));
            }
            Ok(Err((error, _))) => return Err(failed("imap_unreachable", &error.to_string())),
            Ok(Ok(session)) => session,
        };
        let mut mailbox = Mailbox { session, wait, stop, can_idle: false, has_news: false };
        let mut can_idle = false;
        let note = |response: &Response<'_>| {
            if let Response::Capabilities(capabilities) = response {
                can_idle |= capabilities
                    .iter()
                    .any(|capability| format!("{capability:?}").to_ascii_uppercase().contains("\"IDLE\""));
            }
        };
        mailbox.exchange("CAPABILITY", note).await?;
        mailbox.can_idle = can_idle;
        Ok(mailbox)
    }
}

impl Mailbox {
    /// Opens a folder without changing anything in it.
    pub(crate) async fn examine(&mut self, folder: &str) -> Result<Folder, Trouble> {
        let mut found = Folder::default();
        let note = |response: &Response<'_>| match response {
            Response::MailboxData(MailboxDatum::Exists(n)) => found.n_messages = *n,
            Response::Data { outcome, .. } => match outcome.code {
                Some(ResponseCode::UidValidity(value)) => found.uid_validity = value,
                Some(ResponseCode::UidNext(value)) => found.uid_next = Some(value),
                _ => {}
            },
            _ => {}
        };
        self.exchange(&format!("EXAMINE {}", quoted(&folder_name(folder))), note).await.map_err(
            |trouble| match trouble {
                Trouble::Failed(Failure { code: "imap_refused", detail }) => failed("folder_missing", &detail),
                other => other,
            },
        )?;
        Ok(found)
    }

    /// The names of the folders one can open, INBOX first.
    pub(crate) async fn folders(&mut self) -> Result<Vec<String>, Trouble> {
        let mut found = Vec::new();
        let note = |response: &Response<'_>| {
            let Response::MailboxData(MailboxDatum::List(listed)) = response else {
                return;
            };
            let is_shut = |attribute: &NameAttribute<'_>| match attribute {
                NameAttribute::NoSelect => true,
                NameAttribute::Extension(other) => other.eq_ignore_ascii_case("\\NonExistent"),
                _ => false,
            };
            if found.len() < MOST_FOLDERS && !listed.name_attributes.iter().any(is_shut) {
                found.push(plain_name(&listed.name));
            }
        };
        self.exchange("LIST \"\" \"*\"", note).await?;
        found.sort_by_cached_key(|name| (!name.eq_ignore_ascii_case("INBOX"), name.to_lowercase()));
        found.dedup();
        Ok(found)
    }

    /// The messages with a UID above `last`, in their order.
    pub(crate) async fn list(&mut self, last: u32) -> Result<Vec<Listed>, Trouble> {
        self.has_news = false;
        let mut found = Vec::new();
        let note = |response: &Response<'_>| {
            let Response::Fetch(_, attributes) = response else {
                return;
            };
            let mut listed = Listed::default();
            for attribute in attributes {
                match attribute {
                    AttributeValue::Uid(uid) => listed.uid = *uid,
                    AttributeValue::Rfc822Size(size) => listed.size_bytes = *size,
                    AttributeValue::InternalDate(date) => listed.arrived_at = seconds_of(date),
                    AttributeValue::Flags(flags) => {
                        listed.is_deleted = flags.iter().any(|flag| flag.eq_ignore_ascii_case("\\Deleted"))
                    }
                    _ => {}
                }
            }
            // `*` means the last message even when its UID is lower (RFC 3501 §6.4.8).
            if listed.uid > last {
                found.push(listed);
            }
        };
        let Some(first) = last.checked_add(1) else {
            return Ok(Vec::new());
        };
        self.exchange(&format!("UID FETCH {first}:* (UID RFC822.SIZE INTERNALDATE FLAGS)"), note).await?;
        found.sort_unstable_by_key(|listed| listed.uid);
        found.dedup_by_key(|listed| listed.uid);
        Ok(found)
    }

    /// The raw messages; one that is missing was removed in between. Nothing is marked as seen.
    pub(crate) async fn fetch(&mut self, batch: &[Listed], max_bytes: u64) -> Result<HashMap<u32, Bytes>, Trouble> {
        let mut found = HashMap::new();
        let note = |response: &Response<'_>| {
            let Response::Fetch(_, attributes) = response else {
                return;
            };
            let uid = attributes
                .iter()
                .find_map(|attribute| if let AttributeValue::Uid(uid) = attribute { Some(*uid) } else { None });
            let raw = attributes.iter().find_map(|attribute| match attribute {
                AttributeValue::BodySection { section: None, data, .. } => Some(data.as_deref().unwrap_or_default()),
                _ => None,
            });
            if let (Some(uid), Some(raw)) = (uid, raw) {
                found.insert(uid, Bytes::copy_from_slice(raw));
            }
        };
        let uids: Vec<String> = batch.iter().map(|listed| listed.uid.to_string()).collect();
        let is_oversize = batch.iter().any(|listed| u64::from(listed.size_bytes) > max_bytes);
        let part = if is_oversize { format!("<0.{}>", OVERSIZE_KEPT_BYTES.min(max_bytes)) } else { String::new() };
        self.exchange(&format!("UID FETCH {} (UID BODY.PEEK[]{part})", uids.join(",")), note).await?;
        Ok(found)
    }

    /// Whether the server has spoken of new messages since the last listing.
    pub(crate) fn has_news(&self) -> bool {
        self.has_news
    }

    /// Waits until the server speaks of news, or long enough to look ourselves.
    pub(crate) async fn wait(&mut self, idle: Duration, poll: Duration) -> Result<(), Trouble> {
        if self.can_idle {
            return self.idle(idle).await;
        }
        tokio::select! {
            () = self.stop.cancelled() => return Err(Trouble::Stopped),
            () = tokio::time::sleep(poll) => {}
        }
        self.exchange("NOOP", |_| {}).await
    }

    async fn idle(&mut self, idle: Duration) -> Result<(), Trouble> {
        let tag = self.session.run_command("IDLE").await.map_err(lost)?;
        let until = Instant::now() + idle;
        loop {
            let heard = |response: &Response<'_>| match response {
                Response::MailboxData(MailboxDatum::Exists(_)) => Heard::News,
                Response::Done { tag: done, .. } if done == &tag => Heard::End,
                _ => Heard::Other,
            };
            match timeout_at(until, self.next(heard)).await {
                Err(_) => break,
                Ok(heard) => match heard? {
                    Heard::News => break,
                    Heard::Other => {}
                    Heard::End => {
                        // The server promised IDLE and refused it: look from time to time instead.
                        self.can_idle = false;
                        return Ok(());
                    }
                },
            }
        }
        self.session.run_command_untagged("DONE").await.map_err(lost)?;
        while !self
            .next_in_time(|response| matches!(response, Response::Done { tag: done, .. } if done == &tag))
            .await?
        {}
        Ok(())
    }

    /// Says good-bye; whether that succeeds changes nothing.
    pub(crate) async fn logout(mut self) {
        let _unheard = timeout(Duration::from_secs(2), self.session.run_command("LOGOUT")).await;
    }

    /// Runs a command, shows every untagged answer to `note`, and demands OK in the end.
    async fn exchange(&mut self, command: &str, mut note: impl FnMut(&Response<'_>)) -> Result<(), Trouble> {
        let tag = self.session.run_command(command).await.map_err(lost)?;
        loop {
            let outcome = |response: &Response<'_>| match response {
                Response::Done { tag: done, status, outcome } if done == &tag => Some(match status {
                    Status::Ok => Ok(()),
                    _ => Err(failed("imap_refused", outcome.information.as_deref().unwrap_or("the server refused"))),
                }),
                untagged => {
                    note(untagged);
                    None
                }
            };
            if let Some(outcome) = self.next_in_time(outcome).await? {
                return outcome;
            }
        }
    }

    async fn next_in_time<T>(&mut self, read: impl FnOnce(&Response<'_>) -> T) -> Result<T, Trouble> {
        match timeout(self.wait, self.next(read)).await {
            Ok(response) => response,
            Err(_) => Err(failed("connection_lost", "no answer in time")),
        }
    }

    /// Takes the server's next answer and shows it to `read`.
    async fn next<T>(&mut self, read: impl FnOnce(&Response<'_>) -> T) -> Result<T, Trouble> {
        let response = tokio::select! {
            biased;
            () = self.stop.cancelled() => return Err(Trouble::Stopped),
            response = self.session.read_response() => response,
        };
        let response = match response {
            Ok(Some(response)) => response,
            Ok(None) => {
                return Err(failed("connection_lost", "the server closed the connection"));
            }
            // The whole answer would stand in the text of the error, and with it somebody's mail.
            Err(error) if error.kind() == io::ErrorKind::Other => {
                return Err(failed("answer_unreadable", "the server's answer could not be read"));
            }
            Err(error) => return Err(failed("connection_lost", &error.to_string())),
        };
        match response.parsed() {
            Response::MailboxData(MailboxDatum::Exists(_)) => self.has_news = true,
            Response::Data { status: Status::Bye, outcome } => {
                let words = outcome.information.as_deref().unwrap_or("the server said good-bye").to_owned();
                return Err(failed("connection_lost", &words));
            }
            _ => {}
        }
        Ok(read(response.parsed()))
    }
}

enum Heard {
    News,
    End,
    Other,
}

struct Plain(String);

impl Authenticator for Plain {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        std::mem::take(&mut self.0)
    }
}

fn is_welcome(greeting: &Response<'_>) -> bool {
    matches!(greeting, Response::Data { status: Status::Ok | Status::PreAuth, .. })
}

fn lost(error: async_imap::error::Error) -> Trouble {
    failed("connection_lost", &error.to_string())
}

fn failed(code: &'static str, detail: &str) -> Trouble {
    Trouble::Failed(Failure { code, detail: shortened(detail) })
}

/// `17-Jul-2026 02:44:25 +0200` in Unix seconds.
fn seconds_of(date: &str) -> Option<i64> {
    let time = jiff::fmt::strtime::parse("%d-%b-%Y %H:%M:%S %z", date.trim()).ok()?;
    time.to_timestamp().ok().map(|time| time.as_second())
}

fn quoted(text: &str) -> String {
    let clean: String = text.chars().filter(|char| !char.is_control()).collect();
    format!("\"{}\"", clean.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A folder's name as the protocol writes it: modified UTF-7 (RFC 3501 §5.1.3).
fn folder_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut wide: Vec<u16> = Vec::new();
    let end_wide = |wide: &mut Vec<u16>, out: &mut String| {
        if !wide.is_empty() {
            let bytes: Vec<u8> = wide.drain(..).flat_map(u16::to_be_bytes).collect();
            let _written = write!(out, "&{}-", STANDARD_NO_PAD.encode(bytes).replace('/', ","));
        }
    };
    for char in name.chars() {
        if matches!(char, ' '..='~') {
            end_wide(&mut wide, &mut out);
            out.push(char);
            if char == '&' {
                out.push('-');
            }
        } else {
            wide.extend_from_slice(char.encode_utf16(&mut [0; 2]));
        }
    }
    end_wide(&mut wide, &mut out);
    out
}

/// A folder's name as people write it; what is not modified UTF-7 stays as it came.
fn plain_name(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('&') {
        let Some((coded, next)) = after.split_once('-') else {
            return name.to_owned();
        };
        plain.push_str(before);
        if coded.is_empty() {
            plain.push('&');
        } else {
            let Ok(bytes) = STANDARD_NO_PAD.decode(coded.replace(',', "/")) else {
                return name.to_owned();
            };
            let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            let Ok(text) = String::from_utf16(&units) else {
                return name.to_owned();
            };
            plain.push_str(&text);
        }
        rest = next;
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_folder_names_in_modified_utf7() {
        // The third is the example of RFC 3501 §5.1.3.
        let cases = [
            ("INBOX", "INBOX"),
            ("Q&A", "Q&-A"),
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
            ("Εισερχόμενα", "&A5UDuQPDA7UDwQPHA8wDvAO1A70DsQ-"),
            ("", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(folder_name(name), expected, "{name}");
            assert_eq!(plain_name(expected), name, "{expected}");
        }
        for odd in ["a&b", "&%%-", "&2AA-", "&-&"] {
            assert!(!plain_name(odd).is_empty(), "{odd}");
        }
        assert_eq!(quoted("a\"b\\c\r\nd"), "\"a\\\"b\\\\cd\"");
    }

    #[test]
    fn reads_internal_dates() {
        assert_eq!(seconds_of("17-Jul-1996 02:44:25 -0700"), Some(837_596_665));
        assert_eq!(seconds_of(" 1-Jan-2026 00:00:00 +0000"), Some(1_767_225_600));
        assert_eq!(seconds_of("yesterday"), None);
    }
}
