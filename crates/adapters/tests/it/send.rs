//! Sending, against a relay that breaks wherever the test says.

use crate::fake::channel;
use adapters::email::{Email, EmailOptions, Timeouts, outbox};
use channel::{Channel as _, ChannelConfig, Outbound, OutboundFile, Party, Receipt, SendError};
use serde_json::json;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufStream},
    net::{TcpListener, TcpStream},
};

#[derive(Clone, Copy)]
enum Act {
    Say(&'static str),
    Close,
    Silent,
    /// Says it and closes.
    Leave(&'static str),
}

/// A relay whose behaviour at each word can be changed.
struct FakeRelay {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
    mails: Arc<Mutex<Vec<String>>>,
}

impl FakeRelay {
    async fn start(acts: &[(&'static str, Act)]) -> Self {
        let acts: HashMap<&'static str, Act> = acts.iter().copied().collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let relay = Self { port: listener.local_addr().unwrap().port(), heard: Arc::default(), mails: Arc::default() };
        let (heard, mails) = (relay.heard.clone(), relay.mails.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, acts.clone(), heard.clone(), mails.clone()));
            }
        });
        relay
    }

    fn channel(&self) -> ChannelConfig {
        channel(
            1,
            "email",
            "support@demo.test",
            json!({"relay": {"host": "127.0.0.1", "port": self.port, "tls": "none"}}),
        )
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

async fn serve(
    stream: TcpStream,
    acts: HashMap<&'static str, Act>,
    heard: Arc<Mutex<Vec<String>>>,
    mails: Arc<Mutex<Vec<String>>>,
) -> Option<()> {
    let mut stream = BufStream::new(stream);
    let act = |word: &str, usual: &'static str| acts.get(word).copied().unwrap_or(Act::Say(usual));
    perform(&mut stream, act("connect", "220 relay.test")).await?;
    let mut n_recipients = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_owned();
        let word = line.split([' ', ':']).next().unwrap_or_default().to_owned();
        heard.lock().unwrap().push(line);
        let usual = match word.as_str() {
            "EHLO" => "250-relay.test\r\n250-SIZE 1000000\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
            "AUTH" => "235 ok",
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        if word == "RCPT" {
            n_recipients += 1;
            let key = format!("RCPT{n_recipients}");
            if acts.contains_key(key.as_str()) {
                perform(&mut stream, act(&key, usual)).await?;
                continue;
            }
        }
        perform(&mut stream, act(&word, usual)).await?;
        if word == "DATA" && matches!(act("DATA", usual), Act::Say(text) if text.starts_with('3')) {
            if let Some(during) = acts.get("content") {
                stream.read_exact(&mut [0; 1_000]).await.ok()?;
                perform(&mut stream, *during).await?;
            }
            let mut mail = Vec::new();
            while !mail.ends_with(b"\r\n.\r\n") {
                if stream.read_until(b'\n', &mut mail).await.ok()? == 0 {
                    return None;
                }
            }
            mails.lock().unwrap().push(String::from_utf8_lossy(&mail[..mail.len() - 3]).replace("\r\n..", "\r\n."));
            perform(&mut stream, act(".", "250 queued as 4711")).await?;
        }
    }
}

async fn perform(stream: &mut BufStream<TcpStream>, act: Act) -> Option<()> {
    match act {
        Act::Say(text) | Act::Leave(text) => {
            stream.write_all(format!("{text}\r\n").as_bytes()).await.ok()?;
            stream.flush().await.ok()?;
        }
        Act::Silent => std::future::pending().await,
        Act::Close => return None,
    }
    if matches!(act, Act::Leave(_)) { None } else { Some(()) }
}

fn email(change: impl FnOnce(&mut EmailOptions)) -> Arc<Email> {
    let wait = Duration::from_millis(200);
    let timeouts = Timeouts { connect: wait, command: wait, data: wait, answer: wait, ..Timeouts::default() };
    let mut options = EmailOptions {
        hostname: "desk.test".to_owned(),
        reply_secret: b"secret".to_vec(),
        timeouts,
        ..EmailOptions::default()
    };
    change(&mut options);
    Email::new(options)
}

fn party(address: &str) -> Party {
    Party { name: String::new(), address: address.to_owned() }
}

fn outbound() -> Outbound {
    Outbound {
        message_id: 77,
        source_id: "m77@demo.test".to_owned(),
        ticket_number: 42,
        from_name: "Thalvia Support".to_owned(),
        to: vec![Party { name: "Άννα".to_owned(), address: "anna@customer.test".to_owned() }],
        cc: vec![party("ben@customer.test")],
        bcc: vec![party("secret@customer.test"), party("ANNA@customer.test")],
        subject: "Re: Δέμα".to_owned(),
        text: "Hello\n.\nBye".to_owned(),
        html: None,
        files: Vec::new(),
        in_reply_to: Some("c1@customer.test".to_owned()),
        references: vec!["c0@customer.test".to_owned(), "c1@customer.test".to_owned()],
        auto_reply: None,
        at: 1_767_225_600,
        attempt: 1,
    }
}

async fn send(acts: &[(&'static str, Act)], outbound: Outbound) -> (Result<Receipt, SendError>, FakeRelay) {
    let relay = FakeRelay::start(acts).await;
    let result = email(|_| {}).send(relay.channel(), outbound).await;
    (result, relay)
}

#[tokio::test]
async fn sends_what_mail_clients_expect() {
    let (result, relay) = send(&[], outbound()).await;
    assert_eq!(result.unwrap().detail, "250 queued as 4711");
    let mail = relay.mails.lock().unwrap().remove(0);
    let read = mail::parse::parse(mail.as_bytes());
    assert_eq!((read.from[0].name.as_str(), read.from[0].address.as_str()), ("Thalvia Support", "support@demo.test"));
    assert_eq!(mail::reply_address::ticket_of_reply_address(b"secret", &read.reply_to[0].address), Some(42));
    assert_eq!(read.message_id.as_deref(), Some("m77@demo.test"));
    assert_eq!(
        (read.in_reply_to, read.references),
        (vec!["c1@customer.test".to_owned()], vec!["c0@customer.test".to_owned(), "c1@customer.test".to_owned()])
    );
    assert_eq!((read.subject.as_str(), read.text.trim_end()), ("Re: Δέμα", "Hello\n.\nBye"));
    assert!(!mail.contains("secret@customer.test"), "bcc stays in the envelope");
    assert!(!mail.to_lowercase().contains("auto-submitted"));
    let heard = relay.heard();
    let envelope: Vec<&str> = heard.iter().map(String::as_str).filter(|line| line.starts_with("RCPT")).collect();
    assert_eq!(
        envelope,
        ["RCPT TO:<anna@customer.test>", "RCPT TO:<ben@customer.test>", "RCPT TO:<secret@customer.test>"]
    );
    assert!(heard.iter().any(|line| line.starts_with("MAIL FROM:<support@demo.test> SIZE=")), "{heard:?}");
    assert_eq!(heard[0], "EHLO desk.test");
}

#[tokio::test]
async fn automatic_mail_has_the_null_sender_and_says_so() {
    let (result, relay) = send(&[], Outbound { auto_reply: Some(true), ..outbound() }).await;
    assert!(result.is_ok());
    assert!(relay.heard().iter().any(|line| line.starts_with("MAIL FROM:<> ")));
    let mail = relay.mails.lock().unwrap().remove(0);
    assert!(
        mail.contains("Auto-Submitted: auto-replied\r\n") && mail.contains("X-Auto-Response-Suppress: All\r\n"),
        "{mail}"
    );
    let again = mail::headers::header_values(mail.as_bytes(), "X-Candor-Loop");
    assert_eq!(again.len(), 1);
}

#[tokio::test]
async fn knows_what_became_of_the_mail_wherever_it_broke() {
    const RETRY: &str = "retry";
    const SETUP: &str = "set-up";
    const REFUSED: &str = "refused";
    const UNCERTAIN: &str = "uncertain";
    let cases: &[(&'static str, Act, &str)] = &[
        ("connect", Act::Close, RETRY),
        ("connect", Act::Silent, RETRY),
        ("connect", Act::Say("421 busy"), RETRY),
        ("connect", Act::Say("554 go away"), SETUP),
        ("connect", Act::Say("what is this"), RETRY),
        ("EHLO", Act::Close, RETRY),
        ("MAIL", Act::Say("451 later"), RETRY),
        ("MAIL", Act::Say("550 not you"), REFUSED),
        ("MAIL", Act::Close, RETRY),
        ("RCPT", Act::Say("550 nobody"), REFUSED),
        ("RCPT", Act::Say("450 greylisted"), RETRY),
        ("RCPT2", Act::Say("450 greylisted"), RETRY),
        ("RCPT", Act::Leave("421 going"), RETRY),
        ("DATA", Act::Say("451 no"), RETRY),
        ("DATA", Act::Say("554 no"), REFUSED),
        ("DATA", Act::Close, RETRY),
        ("DATA", Act::Silent, RETRY),
        (".", Act::Say("451 disk full"), RETRY),
        (".", Act::Say("554 spam"), REFUSED),
        (".", Act::Leave("421 going"), RETRY),
        (".", Act::Close, UNCERTAIN),
        (".", Act::Silent, UNCERTAIN),
        (".", Act::Say("hm"), UNCERTAIN),
        (".", Act::Say("354 more"), UNCERTAIN),
    ];
    for (n, (step, act, expected)) in cases.iter().enumerate() {
        let (result, _relay) = send(&[(*step, *act)], outbound()).await;
        let found = match &result {
            Err(SendError::Retry { after_s: None, .. }) => RETRY,
            Err(SendError::Retry { after_s: Some(_), .. }) => SETUP,
            Err(SendError::Refused { .. }) => REFUSED,
            Err(SendError::Uncertain { .. }) => UNCERTAIN,
            Err(SendError::Offline) | Ok(_) => "neither",
        };
        assert_eq!(found, *expected, "case {n} at {step}: {result:?}");
    }
}

#[tokio::test]
async fn a_break_inside_the_content_is_no_delivery() {
    let large = Outbound { files: vec![file(700_000)], bcc: Vec::new(), ..outbound() };
    let (result, relay) = send(&[("content", Act::Close)], large.clone()).await;
    assert!(matches!(result, Err(SendError::Retry { .. })), "{result:?}");
    assert!(relay.mails.lock().unwrap().is_empty());
    let (result, _relay) = send(&[("content", Act::Leave("552 enough"))], large).await;
    assert!(
        matches!(&result, Err(SendError::Refused { detail }) if detail.contains("552 enough"))
            || matches!(result, Err(SendError::Retry { .. })),
        "{result:?}"
    );
}

fn file(n_bytes: usize) -> OutboundFile {
    OutboundFile {
        name: "scan.bin".to_owned(),
        media_type: "application/octet-stream".to_owned(),
        content_id: None,
        bytes: vec![7; n_bytes].into(),
    }
}

#[tokio::test]
async fn some_refused_recipients_do_not_stop_the_others() {
    let (result, relay) = send(&[("RCPT2", Act::Say("550 5.1.1 no ben"))], outbound()).await;
    let detail = result.unwrap().detail;
    assert!(
        detail.contains("4711") && detail.contains("not taken for ben@customer.test: 550 5.1.1 no ben"),
        "{detail}"
    );
    assert_eq!(relay.mails.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn refuses_before_sending_what_the_relay_cannot_take() {
    let (result, relay) = send(&[], Outbound { files: vec![file(900_000)], ..outbound() }).await;
    assert!(matches!(&result, Err(SendError::Refused { detail }) if detail.contains("larger")), "{result:?}");
    assert!(relay.heard().iter().all(|line| !line.starts_with("MAIL")));
    let (result, _relay) = send(&[], Outbound { to: vec![party("άννα@παράδειγμα.test")], ..outbound() }).await;
    assert!(matches!(&result, Err(SendError::Refused { detail }) if detail.contains("ASCII")), "{result:?}");
    let evil = ["x@y.test>\r\nDATA", "a b@x.test", "", "no-at"].map(party).to_vec();
    let (result, relay) = send(&[], Outbound { to: evil, cc: Vec::new(), bcc: Vec::new(), ..outbound() }).await;
    assert!(matches!(&result, Err(SendError::Refused { detail }) if detail.starts_with("no_recipient")), "{result:?}");
    assert!(relay.heard().is_empty());
}

#[tokio::test]
async fn logs_in_and_never_without_the_encryption_asked_for() {
    let relay = FakeRelay::start(&[]).await;
    let with_login = |tls: &str, password: &str| {
        channel(
            1,
            "email",
            "support@demo.test",
            json!({"relay": {"host": "127.0.0.1", "port": relay.port, "tls": tls, "user": "u", "password": password}}),
        )
    };
    assert!(email(|_| {}).send(with_login("none", "p"), outbound()).await.is_ok());
    assert!(relay.heard().contains(&"AUTH PLAIN AHUAcA==".to_owned()));
    let result = email(|_| {}).send(with_login("starttls", "p"), outbound()).await;
    assert!(
        matches!(&result, Err(SendError::Retry { after_s: Some(300), detail }) if detail.contains("STARTTLS")),
        "{result:?}"
    );
    let relay = FakeRelay::start(&[("AUTH", Act::Say("535 5.7.8 wrong hunter2"))]).await;
    let settings =
        json!({"relay": {"host": "127.0.0.1", "port": relay.port, "tls": "none", "user": "u", "password": "hunter2"}});
    let result = email(|_| {}).send(channel(1, "email", "support@demo.test", settings), outbound()).await;
    assert!(
        matches!(&result, Err(SendError::Retry { after_s: Some(300), detail }) if detail.starts_with("relay_login") && !detail.contains("hunter2")),
        "{result:?}"
    );
    assert!(relay.heard().iter().all(|line| !line.starts_with("MAIL")));
}

#[tokio::test]
async fn sends_over_tls_only_to_a_server_it_trusts() {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let (pem, key) = (made.cert.pem(), made.signing_key.serialize_pem());
    let receiver = email(|options| {
        options.smtp_listen = Some("127.0.0.1:0".parse().unwrap());
        options.tls = Some((pem.clone(), key));
        options.timeouts = Timeouts::default();
    });
    let sink = crate::fake::FakeSink::new();
    let directory = crate::fake::FakeDirectory::new(vec![channel(2, "email", "anna@customer.test", json!({}))]);
    let stop = tokio_util::sync::CancellationToken::new();
    let ready = Arc::new(tokio::sync::Semaphore::new(0));
    let task = tokio::spawn({
        let (receiver, sink, stop, ready) = (receiver.clone(), sink.clone(), stop.clone(), ready.clone());
        async move { receiver.listen(directory, sink, Arc::new(move || ready.add_permits(1)), stop).await }
    });
    ready.acquire().await.unwrap().forget();
    let settings =
        json!({"relay": {"host": "localhost", "port": receiver.bound_smtp_port().unwrap(), "tls": "starttls"}});
    let outbound = Outbound { cc: Vec::new(), bcc: Vec::new(), ..outbound() };
    let channel = channel(1, "email", "support@demo.test", settings);
    let patient = |options: &mut EmailOptions| options.timeouts = Timeouts::default();
    let result = email(patient).send(channel.clone(), outbound.clone()).await;
    assert!(
        matches!(&result, Err(SendError::Retry { after_s: Some(300), detail }) if detail.starts_with("relay_tls")),
        "{result:?}"
    );
    let trusting = email(|options| {
        patient(options);
        options.extra_roots = Some(pem);
    });
    assert!(trusting.send(channel, outbound).await.is_ok());
    assert!(String::from_utf8_lossy(&sink.all()[0].raw.as_ref().unwrap().0).contains("with ESMTPS"));
    stop.cancel();
    task.await.unwrap().unwrap();
}

#[tokio::test]
async fn without_a_relay_it_refuses_or_keeps_the_mail() {
    let bare = channel(1, "email", "support@demo.test", json!({"relay": null}));
    let result = email(|_| {}).send(bare.clone(), outbound()).await;
    assert!(matches!(&result, Err(SendError::Refused { detail }) if detail.starts_with("no_relay")), "{result:?}");
    let folder = tempfile::tempdir().unwrap();
    let with_outbox = email(|options| options.outbox = Some(folder.path().join("outbox")));
    assert!(with_outbox.send(bare.clone(), outbound()).await.is_ok());
    let entries = outbox::list(&folder.path().join("outbox"), 10).await.unwrap();
    assert_eq!((entries.len(), entries[0].subject.as_str()), (1, "Re: Δέμα"));
    assert!(entries[0].file.ends_with("-77.eml"));
    let relay = FakeRelay::start(&[]).await;
    let overriding = email(|options| options.relay_override = Some(format!("smtp://127.0.0.1:{}", relay.port)));
    assert!(overriding.send(bare.clone(), outbound()).await.is_ok());
    for url in ["http://x", "smtp://", "smtp://u:p@x:25", "smtp://x:port", "x:25"] {
        let result =
            email(|options| options.relay_override = Some(url.to_owned())).send(bare.clone(), outbound()).await;
        assert!(matches!(&result, Err(SendError::Refused { .. })), "{url}: {result:?}");
    }
}

#[tokio::test]
async fn tries_each_step_of_a_relay() {
    let relay = FakeRelay::start(&[("AUTH", Act::Say("535 5.7.8 wrong hunter2"))]).await;
    let settings =
        json!({"relay": {"host": "127.0.0.1", "port": relay.port, "tls": "none", "user": "u", "password": "p"}});
    let with_login = channel(1, "email", "support@demo.test", settings);
    let email = email(|_| {});
    let nobody =
        channel(1, "email", "support@demo.test", json!({"relay": {"host": "127.0.0.1", "port": 1, "tls": "none"}}));
    let cases = [
        (with_login.clone(), "relay_connect", None, true, "ok"),
        (with_login.clone(), "relay_login", None, false, "relay_login"),
        (relay.channel(), "relay_login", None, true, "ok"),
        (relay.channel(), "relay_send", Some("me@x.test"), true, "ok"),
        (relay.channel(), "relay_send", None, false, "to_invalid"),
        (relay.channel(), "relay_send", Some("no address"), false, "to_invalid"),
        (nobody, "relay_connect", None, false, "relay_unreachable"),
        (channel(1, "email", "a@x.test", json!({})), "relay_connect", None, false, "no_relay"),
        (channel(1, "email", "a@x.test", json!({"x": 1})), "relay_connect", None, false, "settings_invalid"),
        (relay.channel(), "imap_login", None, false, "not_set_up"),
        (relay.channel(), "dance", None, false, "unknown_step"),
    ];
    for (channel, step, to, is_ok, code) in cases {
        let check = email.check(channel, step, to).await;
        assert_eq!((check.is_ok, check.code.as_str()), (is_ok, code), "{step}: {}", check.detail);
        assert!(!check.detail.is_empty());
    }
    assert_eq!(relay.mails.lock().unwrap().len(), 1);
}
