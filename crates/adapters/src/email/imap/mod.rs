//! Reading a mailbox over IMAP, one task per channel, for as long as the channel lives.
//!
//! Invariants: the cursor `uidvalidity:uid` moves past a message only after the sink has it, so a crash means
//! a duplicate that the sink recognises, never a loss; nothing in the mailbox is changed, and \Seen is not
//! looked at; no single message can hold up the others.

mod mailbox;

use super::{
    Email,
    intake::{self, Envelope, RawMail},
    settings::Imap,
};
use bytes::Bytes;
use channel::{Accepted, ChannelConfig, ChannelHealth, Directory, Inbound, Refused, Sink};
use mailbox::{Door, Listed, Mailbox, Trouble};
use ring::rand::{SecureRandom as _, SystemRandom};
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

pub(crate) use mailbox::Failure;

const BATCH_MESSAGES: usize = 20;
const BATCH_BYTES: u64 = 4 << 20;
/// Attempts at one message that cannot be fetched, before a note stands in for it.
const MAX_STRIKES: u32 = 5;

/// Reads the mailbox until `stop` is cancelled; trouble is reported and retried.
pub(super) async fn run(
    email: &Email,
    channel: ChannelConfig,
    settings: Imap,
    directory: Arc<dyn Directory>,
    sink: Arc<dyn Sink>,
    stop: CancellationToken,
) {
    let cursor_key = format!("imap:{}", settings.folder);
    let mut reader = Reader {
        email,
        channel,
        settings,
        directory,
        sink,
        stop,
        cursor_key,
        strikes: Strikes::default(),
        n_failures: 0,
    };
    loop {
        let failure = match reader.visit().await {
            Trouble::Stopped => return,
            Trouble::Failed(failure) => failure,
        };
        warn!(
            channel.id = reader.channel.channel_id,
            code = failure.code,
            detail = failure.detail,
            "mailbox cannot be read on"
        );
        let wait = reader.pause(&failure);
        reader.report(false, failure.code, &failure.detail).await;
        tokio::select! {
            () = reader.stop.cancelled() => return,
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Goes as far as `step` says and tells what it found.
pub(super) async fn try_out(email: &Email, settings: &Imap, step: &str) -> Result<String, Failure> {
    let stop = CancellationToken::new();
    let server = format!("{}:{}", settings.host, settings.port);
    let result = async {
        let door = open(email, settings, &stop).await?;
        if step == "imap_connect" {
            return Ok(format!("{server} answers."));
        }
        let mut mailbox = door.login(settings).await?;
        let detail = match step {
            "imap_folder" => {
                let folder = mailbox.examine(&settings.folder).await?;
                format!("The folder {} is there and holds {} messages.", settings.folder, folder.n_messages)
            }
            _ => format!("{server} accepted the login."),
        };
        mailbox.logout().await;
        Ok(detail)
    };
    result.await.map_err(|trouble| match trouble {
        Trouble::Failed(failure) => Failure { detail: in_words(&server, settings, &failure), ..failure },
        Trouble::Stopped => Failure { code: "stopped", detail: "The check was stopped.".to_owned() },
    })
}

/// The folders that hold messages, for the settings page.
pub(super) async fn folders(email: &Email, settings: &Imap) -> Result<Vec<String>, Failure> {
    let stop = CancellationToken::new();
    let listed = async {
        let mut mailbox = open(email, settings, &stop).await?.login(settings).await?;
        let folders = mailbox.folders().await?;
        mailbox.logout().await;
        Ok(folders)
    };
    listed.await.map_err(|trouble| match trouble {
        Trouble::Failed(failure) => {
            let server = format!("{}:{}", settings.host, settings.port);
            Failure { detail: in_words(&server, settings, &failure), ..failure }
        }
        Trouble::Stopped => Failure { code: "stopped", detail: "The check was stopped.".to_owned() },
    })
}

fn in_words(server: &str, settings: &Imap, failure: &Failure) -> String {
    let Failure { code, detail } = failure;
    match *code {
        "imap_unreachable" => format!(
            "{server} cannot be reached: {detail}. Check name and port, and whether a firewall stands in between."
        ),
        "imap_tls" => format!(
            "No encrypted connection to {server}: {detail}. Port and encryption may not fit together, or the certificate is not valid for this name."
        ),
        "login_refused" => format!(
            "{server} refused user or password: {detail}. Some providers want an app password or IMAP to be switched on."
        ),
        "folder_missing" => format!("The folder {} cannot be opened: {detail}.", settings.folder),
        _ => format!("{server}: {detail}."),
    }
}

async fn open(email: &Email, settings: &Imap, stop: &CancellationToken) -> Result<Door, Trouble> {
    let tls = email.client_tls.as_ref();
    let tls = tls.map_err(|error| Trouble::Failed(Failure { code: "imap_tls", detail: error.clone() }))?;
    Door::open(settings, tls, email.options.timeouts, stop.clone()).await
}

struct Reader<'a> {
    email: &'a Email,
    channel: ChannelConfig,
    settings: Imap,
    directory: Arc<dyn Directory>,
    sink: Arc<dyn Sink>,
    stop: CancellationToken,
    cursor_key: String,
    strikes: Strikes,
    n_failures: u32,
}

/// How often the message next in turn could not be fetched.
#[derive(Default)]
struct Strikes {
    /// A batch up to here failed; its messages are fetched one by one to find the one that fails.
    alone_until: u32,
    uid: u32,
    n: u32,
    detail: String,
}

/// How far the folder was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    uid_validity: u32,
    last_uid: u32,
}

/// After UIDVALIDITY changed: up to `upto_uid` a message counts only if it arrived since `since`.
#[derive(Clone, Copy, Debug)]
struct Rescan {
    upto_uid: u32,
    since: i64,
}

impl Reader<'_> {
    /// Connects and reads until something goes wrong; that is what it returns.
    async fn visit(&mut self) -> Trouble {
        let result: Result<std::convert::Infallible, Trouble> = async {
            let mut mailbox = open(self.email, &self.settings, &self.stop).await?.login(&self.settings).await?;
            let (mut cursor, rescan) = self.start(&mut mailbox).await?;
            self.report(true, "connected", "").await;
            loop {
                cursor = self.read_new(&mut mailbox, cursor, rescan).await?;
                self.n_failures = 0;
                if !mailbox.has_news() {
                    mailbox.wait(self.email.options.timeouts.idle, Duration::from_secs(self.settings.poll_s)).await?;
                }
            }
        }
        .await;
        match result {
            Err(trouble) => trouble,
            Ok(never) => match never {},
        }
    }

    /// Opens the folder and finds out where to go on.
    async fn start(&mut self, mailbox: &mut Mailbox) -> Result<(Cursor, Option<Rescan>), Trouble> {
        let folder = mailbox.examine(&self.settings.folder).await?;
        let rescan_key = format!("imap-rescan:{}", self.settings.folder);
        let since_key = format!("imap-since:{}", self.settings.folder);
        let stored = self.stored(&self.cursor_key).await?.and_then(|text| two_numbers(&text));
        let Some((uid_validity, last_uid)) = stored else {
            let last_uid = if self.settings.import_existing { 0 } else { newest_uid(mailbox, folder.uid_next).await? };
            let now = jiff::Timestamp::now().as_second();
            self.store(&since_key, &now.to_string()).await?;
            let cursor = Cursor { uid_validity: folder.uid_validity, last_uid };
            self.advance(cursor).await?;
            return Ok((cursor, None));
        };
        let mut cursor = Cursor { uid_validity, last_uid };
        if cursor.uid_validity != folder.uid_validity {
            // RFC 3501 §2.3.1.1: all UIDs are void. Everything is read again; the sink knows what it has.
            warn!(channel.id = self.channel.channel_id, "the mailbox renumbered its messages, reading again");
            let upto_uid = newest_uid(mailbox, folder.uid_next).await?;
            self.store(&rescan_key, &format!("{}:{upto_uid}", folder.uid_validity)).await?;
            cursor = Cursor { uid_validity: folder.uid_validity, last_uid: 0 };
            self.advance(cursor).await?;
        }
        if self.settings.import_existing {
            return Ok((cursor, None));
        }
        // Messages from before the channel was connected stay out also when the folder is read again.
        let upto = self.stored(&rescan_key).await?.and_then(|text| two_numbers(&text));
        let upto = upto.filter(|(uid_validity, _)| *uid_validity == cursor.uid_validity);
        let since = self.stored(&since_key).await?.and_then(|text| text.parse().ok());
        Ok((cursor, upto.zip(since).map(|((_, upto_uid), since)| Rescan { upto_uid, since })))
    }

    /// Hands in everything above the cursor, in order, and returns the new cursor.
    async fn read_new(
        &mut self,
        mailbox: &mut Mailbox,
        mut cursor: Cursor,
        rescan: Option<Rescan>,
    ) -> Result<Cursor, Trouble> {
        let listed = mailbox.list(cursor.last_uid).await?;
        let Some(newest) = listed.last().map(|listed| listed.uid) else {
            return Ok(cursor);
        };
        let is_wanted = |listed: &Listed| {
            let is_old = rescan.is_some_and(|rescan| {
                listed.uid <= rescan.upto_uid && listed.arrived_at.is_some_and(|at| at < rescan.since)
            });
            !listed.is_deleted && !is_old
        };
        let wanted: Vec<Listed> = listed.into_iter().filter(is_wanted).collect();
        let mut rest = wanted.as_slice();
        while !rest.is_empty() {
            let (batch, later) = rest.split_at(self.batch_length(rest));
            rest = later;
            let mut raws = self.fetch(mailbox, batch, cursor).await?;
            for message in batch {
                if let Some((raw, problems)) = raws.remove(&message.uid) {
                    self.hand_in(raw, problems).await?;
                }
                cursor.last_uid = message.uid;
                self.advance(cursor).await?;
            }
        }
        if cursor.last_uid < newest {
            cursor.last_uid = newest;
            self.advance(cursor).await?;
        }
        Ok(cursor)
    }

    /// How many of `rest` are fetched at once: alone what is large, or what failed before.
    fn batch_length(&self, rest: &[Listed]) -> usize {
        let max_bytes = self.email.options.max_bytes;
        let must_be_alone =
            |listed: &Listed| listed.uid <= self.strikes.alone_until || u64::from(listed.size_bytes) > max_bytes;
        if rest.first().is_some_and(must_be_alone) {
            return 1;
        }
        let mut bytes = 0;
        let fits = |listed: &&Listed| {
            bytes += u64::from(listed.size_bytes);
            u64::from(listed.size_bytes) <= max_bytes && bytes <= BATCH_BYTES
        };
        rest.iter().take(BATCH_MESSAGES).take_while(fits).count().max(1)
    }

    async fn fetch(&mut self, mailbox: &mut Mailbox, batch: &[Listed], cursor: Cursor) -> Result<Fetched, Trouble> {
        let max_bytes = self.email.options.max_bytes;
        if let [message] = batch
            && self.strikes.uid == message.uid
            && self.strikes.n >= MAX_STRIKES
        {
            let note = self.stand_in(message.uid, cursor);
            return Ok(Fetched::from([(message.uid, (note, vec!["unreadable".to_owned()]))]));
        }
        match mailbox.fetch(batch, max_bytes).await {
            Ok(raws) => {
                let is_cut = |uid: &u32| {
                    batch.iter().any(|listed| listed.uid == *uid && u64::from(listed.size_bytes) > max_bytes)
                };
                let problems = |uid: &u32| {
                    if is_cut(uid) { vec!["cut_off".to_owned()] } else { Vec::new() }
                };
                Ok(raws.into_iter().map(|(uid, raw)| (uid, (raw, problems(&uid)))).collect())
            }
            Err(Trouble::Failed(failure)) => {
                self.strikes.detail = failure.detail.clone();
                match batch {
                    [message] if message.uid == self.strikes.uid => self.strikes.n += 1,
                    [message] => (self.strikes.uid, self.strikes.n) = (message.uid, 1),
                    _ => self.strikes.alone_until = batch.last().map_or(0, |listed| listed.uid),
                }
                Err(Trouble::Failed(failure))
            }
            Err(Trouble::Stopped) => Err(Trouble::Stopped),
        }
    }

    /// A message in place of one that the server cannot hand out, so that somebody looks.
    fn stand_in(&self, uid: u32, cursor: Cursor) -> Bytes {
        let folder: String = self.settings.folder.chars().filter(|char| !char.is_control()).collect();
        let text = format!(
            "Auto-Submitted: auto-generated\r\nSubject: A message could not be read (UID {uid})\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
             The mailbox holds a message that could not be fetched: folder {folder}, UID {uid}, UIDVALIDITY {}.\r\nThe server said: {}.\r\nThe message is still in the mailbox.\r\n",
            cursor.uid_validity, self.strikes.detail
        );
        Bytes::from(text)
    }

    async fn hand_in(&mut self, raw: Bytes, problems: Vec<String>) -> Result<(), Trouble> {
        let channel = self.channel.clone();
        let secret = self.email.options.reply_secret.clone();
        let read = move || {
            intake::read(&RawMail::plain(raw), std::iter::once((channel, Envelope::default())), &secret, &problems)
        };
        let inbounds = tokio::task::spawn_blocking(read).await;
        let inbounds = inbounds.map_err(|error| later(&format!("a message could not be parsed: {error}")))?;
        for mut inbound in inbounds {
            // History that is read in is not answered as if it had just come.
            let is_old = inbound.written_at.is_some_and(|at| at < now_us() - DAY_US);
            inbound.may_auto_reply &= !(self.settings.import_existing && is_old);
            self.accept(inbound).await?;
        }
        Ok(())
    }

    async fn accept(&mut self, inbound: Inbound) -> Result<(), Trouble> {
        match self.sink.accept(inbound).await {
            Ok(Accepted::New { ticket_number }) => {
                info!(channel.id = self.channel.channel_id, ticket.number = ticket_number, "mail read from mailbox");
                Ok(())
            }
            Ok(Accepted::Duplicate) => Ok(()),
            Err(Refused::Later(reason)) => Err(later(&reason)),
            Err(Refused::Final(reason)) => {
                warn!(channel.id = self.channel.channel_id, reason, "a message in the mailbox was refused for good");
                self.report(false, "message_refused", &reason).await;
                Ok(())
            }
        }
    }

    async fn advance(&self, cursor: Cursor) -> Result<(), Trouble> {
        self.store(&self.cursor_key, &format!("{}:{}", cursor.uid_validity, cursor.last_uid)).await
    }

    async fn stored(&self, key: &str) -> Result<Option<String>, Trouble> {
        self.directory.cursor(&self.channel, key).await.map_err(|error| later(&format!("{error:#}")))
    }

    async fn store(&self, key: &str, value: &str) -> Result<(), Trouble> {
        self.directory.set_cursor(&self.channel, key, value).await.map_err(|error| later(&format!("{error:#}")))
    }

    async fn report(&self, is_ok: bool, code: &str, detail: &str) {
        let health = ChannelHealth { is_ok, code: code.to_owned(), detail: detail.to_owned() };
        self.directory.report(&self.channel, health).await;
    }

    /// Longer with each failure in a row, much longer after a refused login (many servers lock out), never in step with others.
    fn pause(&mut self, failure: &Failure) -> Duration {
        let first = self.email.options.timeouts.retry * if failure.code == "login_refused" { 12 } else { 1 };
        let wait = first * 2_u32.pow(self.n_failures.min(6));
        self.n_failures = self.n_failures.saturating_add(1);
        wait.mul_f64(0.75 + jitter() * 0.5)
    }
}

type Fetched = std::collections::HashMap<u32, (Bytes, Vec<String>)>;

/// The highest UID there is, as the server promised it or as the folder shows it.
async fn newest_uid(mailbox: &mut Mailbox, uid_next: Option<u32>) -> Result<u32, Trouble> {
    match uid_next {
        Some(uid_next) => Ok(uid_next.saturating_sub(1)),
        None => Ok(mailbox.list(0).await?.last().map_or(0, |listed| listed.uid)),
    }
}

fn later(reason: &str) -> Trouble {
    Trouble::Failed(Failure { code: "storing_paused", detail: reason.to_owned() })
}

fn two_numbers(text: &str) -> Option<(u32, u32)> {
    let (left, right) = text.split_once(':')?;
    Some((left.parse().ok()?, right.parse().ok()?))
}

/// From 0 to 1.
fn jitter() -> f64 {
    let mut bytes = [0];
    // Without randomness everybody retries at the same moment, which is only unkind.
    let _filled = SystemRandom::new().fill(&mut bytes);
    f64::from(bytes[0]) / 255.0
}

const DAY_US: i64 = 86_400_000_000;

fn now_us() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_micros()).unwrap_or(i64::MAX)
}
