//! The world's mail: letters customers send, a sender that speaks SMTP, and the mailbox answers end in.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufStream},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// Longer than any mail takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(10);

static COUNT: AtomicU64 = AtomicU64::new(1);

/// A mail a customer writes.
#[derive(Clone, Debug)]
pub struct Letter {
    pub from: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    /// Message-ID without brackets.
    pub id: String,
    pub headers: Vec<(String, String)>,
}

impl Letter {
    /// A plain mail to `support@test.test` with a Message-ID of its own.
    pub fn new(from: &str, subject: &str, text: &str) -> Self {
        Self {
            from: from.to_owned(),
            to: "support@test.test".to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            id: format!("letter{}@customer.test", COUNT.fetch_add(1, Ordering::Relaxed)),
            headers: Vec::new(),
        }
    }

    #[must_use]
    pub fn to(self, to: &str) -> Self {
        Self { to: to.to_owned(), ..self }
    }

    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// An answer to a mail of ours, as a mail program writes it.
    #[must_use]
    pub fn answering(self, sent: &Sent) -> Self {
        let mail = sent.read();
        let id = mail.message_id.clone().unwrap_or_default();
        let mut references: Vec<String> = mail.references.iter().map(|id| format!("<{id}>")).collect();
        references.push(format!("<{id}>"));
        let to = mail.reply_to.first().or(mail.from.first()).map(|to| to.address.clone()).unwrap_or_default();
        self.to(&to).header("In-Reply-To", &format!("<{id}>")).header("References", &references.join(" "))
    }

    /// As it goes over the wire, lines ended by LF.
    pub fn raw(&self) -> String {
        let mut raw = format!(
            "From: {}\nTo: {}\nSubject: {}\nMessage-ID: <{}>\nDate: Sat, 21 Nov 2026 20:00:00 +0000\nMIME-Version: 1.0\n",
            self.from, self.to, self.subject, self.id
        );
        for (name, value) in &self.headers {
            raw.push_str(&format!("{name}: {value}\n"));
        }
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            raw.push_str("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n");
        }
        format!("{raw}\n{}\n", self.text)
    }
}

/// An SMTP connection to the receiver.
pub struct Sender {
    stream: BufStream<TcpStream>,
}

impl Sender {
    /// Connects and greets.
    ///
    /// # Panics
    /// When nobody listens.
    pub async fn connect(smtp: SocketAddr) -> Self {
        let mut sender = Self { stream: BufStream::new(TcpStream::connect(smtp).await.unwrap()) };
        assert!(sender.answer().await.starts_with("220"));
        assert!(sender.say("EHLO customer.test").await.starts_with("250"));
        sender
    }

    async fn answer(&mut self) -> String {
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return "421 connection closed".to_owned();
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                return line.trim_end().to_owned();
            }
        }
    }

    /// Says a line and answers what the server says to it.
    pub async fn say(&mut self, line: &str) -> String {
        let _ = self.stream.write_all(format!("{line}\r\n").as_bytes()).await;
        let _ = self.stream.flush().await;
        self.answer().await
    }

    /// Sends one mail; answers the last word about it.
    pub async fn send(&mut self, from: &str, to: &[&str], raw: &[u8]) -> String {
        let said = self.say(&format!("MAIL FROM:<{from}>")).await;
        if !said.starts_with("250") {
            return said;
        }
        for to in to {
            let said = self.say(&format!("RCPT TO:<{to}>")).await;
            if !said.starts_with("250") {
                return said;
            }
        }
        let said = self.say("DATA").await;
        if !said.starts_with("354") {
            return said;
        }
        let _ = self.stream.write_all(&on_the_wire(raw)).await;
        self.say(".").await
    }
}

/// Lines ended by CRLF, leading dots doubled.
fn on_the_wire(raw: &[u8]) -> Vec<u8> {
    let mut wire = Vec::with_capacity(raw.len() + raw.len() / 20);
    let text = raw.strip_suffix(b"\n").unwrap_or(raw);
    for line in text.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.starts_with(b".") {
            wire.push(b'.');
        }
        // A lone CR is no line end in SMTP; senders break the line there.
        wire.extend(line.iter().map(|byte| if *byte == b'\r' { b' ' } else { *byte }));
        wire.extend_from_slice(b"\r\n");
    }
    wire
}

/// A mail that arrived in the world.
#[derive(Clone, Debug)]
pub struct Sent {
    pub from: String,
    pub to: Vec<String>,
    pub raw: Vec<u8>,
}

impl Sent {
    /// The mail as a mail program reads it.
    pub fn read(&self) -> mail::parse::Mail {
        mail::parse::parse(&self.raw)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }
}

/// What the world does with mail to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// 550 to the recipient.
    Refuse,
    /// 451 to the recipient.
    Later,
    /// Takes the mail and closes without an answer.
    Cut,
}

/// The world's mail server: the relay of the test's channel.
#[derive(Clone)]
pub struct Mailbox {
    pub address: SocketAddr,
    state: Arc<State>,
}

struct State {
    mails: Mutex<Vec<Sent>>,
    verdicts: Mutex<HashMap<String, Verdict>>,
    delay: Mutex<Duration>,
    n_mails: watch::Sender<usize>,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Mailbox {
    /// Opens a mail server on a free port; it lives as long as the runtime.
    ///
    /// # Panics
    /// Without a free port.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let state = Arc::new(State {
            mails: Mutex::default(),
            verdicts: Mutex::default(),
            delay: Mutex::default(),
            n_mails: watch::Sender::new(0),
        });
        let mailbox = Self { address: listener.local_addr().unwrap(), state: state.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(BufStream::new(stream), state.clone()));
            }
        });
        mailbox
    }

    /// From now on does so with mail to `address`; `None`: takes it again.
    pub fn decide(&self, address: &str, verdict: Option<Verdict>) {
        let mut verdicts = held(&self.state.verdicts);
        match verdict {
            Some(verdict) => verdicts.insert(address.to_owned(), verdict),
            None => verdicts.remove(address),
        };
    }

    /// Takes its time before it says 250 to a mail.
    pub fn answer_after(&self, delay: Duration) {
        *held(&self.state.delay) = delay;
    }

    /// Everything that arrived.
    pub fn all(&self) -> Vec<Sent> {
        held(&self.state.mails).clone()
    }

    /// What arrived for an address.
    pub fn to(&self, address: &str) -> Vec<Sent> {
        self.all().into_iter().filter(|sent| sent.to.iter().any(|to| to == address)).collect()
    }

    /// Waits for the `n`-th mail to an address (from 1).
    ///
    /// # Panics
    /// When it does not come.
    pub async fn nth_to(&self, address: &str, n: usize) -> Sent {
        let mut count = self.state.n_mails.subscribe();
        let arrived = async {
            loop {
                if let Some(sent) = self.to(address).into_iter().nth(n - 1) {
                    return sent;
                }
                let _ = count.changed().await;
            }
        };
        let all = || self.all().into_iter().map(|sent| sent.to.join(",")).collect::<Vec<_>>();
        match tokio::time::timeout(PATIENCE, arrived).await {
            Ok(sent) => sent,
            Err(_) => panic!("mail {n} to {address} did not come; there are mails to {:?}", all()),
        }
    }

    /// Waits for a mail to an address.
    pub async fn first_to(&self, address: &str) -> Sent {
        self.nth_to(address, 1).await
    }
}

async fn serve(mut stream: BufStream<TcpStream>, state: Arc<State>) -> Option<()> {
    let (mut from, mut to) = (String::new(), Vec::new());
    say(&mut stream, "220 world.test").await?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        let address = || line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(address, _)| address);
        match line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" => say(&mut stream, "250-world.test\r\n250-SIZE 60000000\r\n250 8BITMIME").await?,
            "MAIL" => {
                from = address().unwrap_or_default().to_owned();
                to.clear();
                say(&mut stream, "250 ok").await?;
            }
            "RCPT" => {
                let address = address().unwrap_or_default().to_owned();
                let verdict = held(&state.verdicts).get(&address).copied();
                match verdict {
                    Some(Verdict::Refuse) => say(&mut stream, "550 5.1.1 nobody of this name").await?,
                    Some(Verdict::Later) => say(&mut stream, "451 4.3.0 try later").await?,
                    _ => {
                        to.push(address);
                        say(&mut stream, "250 ok").await?;
                    }
                }
            }
            "DATA" if to.is_empty() => say(&mut stream, "503 no recipients").await?,
            "DATA" => {
                say(&mut stream, "354 go on").await?;
                let mut raw = Vec::new();
                while !raw.ends_with(b"\r\n.\r\n") && raw != b".\r\n" {
                    if stream.read_until(b'\n', &mut raw).await.ok()? == 0 {
                        return None;
                    }
                }
                raw.truncate(raw.len() - 3);
                let raw = undotted(&raw);
                let is_cut = to.iter().any(|to| held(&state.verdicts).get(to) == Some(&Verdict::Cut));
                let delay = *held(&state.delay);
                if !delay.is_zero() {
                    tokio::time::sleep(delay).await;
                }
                held(&state.mails).push(Sent { from: from.clone(), to: std::mem::take(&mut to), raw });
                state.n_mails.send_modify(|n| *n += 1);
                if is_cut {
                    return None;
                }
                say(&mut stream, "250 taken").await?;
            }
            "QUIT" => {
                say(&mut stream, "221 bye").await?;
                return None;
            }
            _ => say(&mut stream, "250 ok").await?,
        }
    }
}

fn undotted(raw: &[u8]) -> Vec<u8> {
    let mut mail = Vec::with_capacity(raw.len());
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        mail.extend_from_slice(if line.starts_with(b"..") { &line[1..] } else { line });
    }
    mail
}

async fn say(stream: &mut BufStream<TcpStream>, text: &str) -> Option<()> {
    stream.write_all(format!("{text}\r\n").as_bytes()).await.ok()?;
    stream.flush().await.ok()
}
