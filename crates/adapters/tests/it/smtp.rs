//! The receiver, spoken to over real sockets.

use crate::fake::{FakeDirectory, FakeSink, channel};
use adapters::email::{Email, EmailOptions, ReceiveLimits};
use channel::{Channel as _, ChannelConfig, Refused};
use serde_json::json;
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufStream},
    net::TcpStream,
    sync::Semaphore,
    task::JoinHandle,
    time::timeout,
};
use tokio_util::sync::CancellationToken;

const MAIL: &str = "From: Άννα <anna@customer.test>\r\nTo: support@demo.test\r\nMessage-ID: <one@customer.test>\r\nSubject: Hello\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nΓεια σας\r\n";

struct Server {
    email: Arc<Email>,
    sink: Arc<FakeSink>,
    directory: Arc<FakeDirectory>,
    stop: CancellationToken,
    task: JoinHandle<anyhow::Result<()>>,
}

fn channels() -> Vec<ChannelConfig> {
    vec![
        channel(1, "email", "support@demo.test", json!({})),
        channel(2, "email", "sales@demo.test", json!({"receive": "smtp"})),
        channel(3, "email", "elsewhere@demo.test", json!({"receive": "none"})),
    ]
}

async fn start(sink: Arc<FakeSink>, change: impl FnOnce(&mut EmailOptions)) -> Server {
    let mut options = EmailOptions {
        smtp_listen: Some("127.0.0.1:0".parse().unwrap()),
        hostname: "mx.demo.test".to_owned(),
        max_bytes: 100_000,
        reply_secret: b"secret".to_vec(),
        ..EmailOptions::default()
    };
    change(&mut options);
    let email = Email::new(options);
    let directory = FakeDirectory::new(channels());
    let stop = CancellationToken::new();
    let ready = Arc::new(Semaphore::new(0));
    let task = tokio::spawn({
        let (email, directory, sink, stop, ready) =
            (email.clone(), directory.clone(), sink.clone(), stop.clone(), ready.clone());
        async move { email.listen(directory, sink, Arc::new(move || ready.add_permits(1)), stop).await }
    });
    ready.acquire().await.unwrap().forget();
    Server { email, sink, directory, stop, task }
}

impl Server {
    async fn connect(&self) -> Talk<TcpStream> {
        let mut talk =
            Talk(BufStream::new(TcpStream::connect(self.email.bound_smtp_address().unwrap()).await.unwrap()));
        assert_eq!(talk.answer().await, "220 mx.demo.test ESMTP");
        talk
    }
}

struct Talk<S: AsyncRead + AsyncWrite>(BufStream<S>);

impl<S: AsyncRead + AsyncWrite + Unpin> Talk<S> {
    async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// One answer, its lines joined by `|`; empty when the connection was closed.
    async fn answer(&mut self) -> String {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            timeout(Duration::from_secs(10), self.0.read_line(&mut line)).await.expect("an answer in time").unwrap();
            let line = line.trim_end().to_owned();
            let is_last = line.as_bytes().get(3) != Some(&b'-');
            lines.push(line);
            if is_last {
                return lines.join("|");
            }
        }
    }

    async fn say(&mut self, command: &str) -> String {
        self.write(format!("{command}\r\n")).await;
        self.answer().await
    }

    /// Says each command and expects the answer to begin as given.
    async fn expect(&mut self, exchanges: &[(&str, &str)]) {
        for (command, expected) in exchanges {
            let answer = self.say(command).await;
            assert!(answer.starts_with(expected), "{command}: {answer}, not {expected}");
        }
    }

    async fn begin(&mut self) {
        self.expect(&[
            ("EHLO client.test", "250-"),
            ("MAIL FROM:<anna@customer.test>", "250 2.1.0"),
            ("RCPT TO:<support@demo.test>", "250 2.1.5"),
        ])
        .await;
    }

    async fn send(&mut self, mail: &str) -> String {
        self.begin().await;
        assert!(self.say("DATA").await.starts_with("354"));
        self.write(format!("{mail}.\r\n")).await;
        self.answer().await
    }
}

#[tokio::test]
async fn takes_a_mail_and_keeps_it_raw() {
    let server = start(FakeSink::new(), |_| {}).await;
    let mut talk = server.connect().await;
    let hello = talk.say("EHLO client.test").await;
    assert_eq!(
        hello,
        "250-mx.demo.test|250-PIPELINING|250-SIZE 100000|250-8BITMIME|250-SMTPUTF8|250-STARTTLS|250 ENHANCEDSTATUSCODES"
    );
    let answer = talk.send(MAIL).await;
    assert!(answer.starts_with("250 2.0.0 Ok "), "{answer}");
    assert!(talk.say("QUIT").await.starts_with("221 2.0.0"));
    assert_eq!(talk.answer().await, "");

    let inbound = server.sink.all().remove(0);
    assert_eq!(
        (inbound.subject.as_str(), inbound.text.trim_end(), inbound.channel.channel_id),
        ("Hello", "Γεια σας", 1)
    );
    assert_eq!((inbound.from.name.as_str(), inbound.from.address.as_str()), ("Άννα", "anna@customer.test"));
    assert_eq!(inbound.source_id.as_deref(), Some("one@customer.test"));
    assert!(inbound.problems.is_empty() && inbound.may_auto_reply);
    let (raw, media_type) = inbound.raw.unwrap();
    let raw = String::from_utf8(raw.to_vec()).unwrap();
    assert_eq!(media_type, "message/rfc822");
    assert!(raw.starts_with("Return-Path: <anna@customer.test>\r\nReceived: from client.test ([127.0.0.1])\r\n\tby mx.demo.test with ESMTP id "), "{raw}");
    assert!(raw.contains("\r\n\tfor <support@demo.test>;\r\n\t") && raw.ends_with(MAIL), "{raw}");
}

#[tokio::test]
async fn says_250_only_after_the_commit() {
    let gate = Arc::new(Semaphore::new(0));
    let server = start(Arc::new(FakeSink::with_gate(Some(gate.clone()))), |_| {}).await;
    let mut talk = server.connect().await;
    talk.begin().await;
    talk.say("DATA").await;
    talk.write(format!("{MAIL}.\r\n")).await;
    server.sink.called(1).await;
    let early = timeout(Duration::from_millis(50), talk.answer()).await;
    assert!(early.is_err(), "answered before the commit: {early:?}");
    gate.add_permits(1);
    assert!(talk.answer().await.starts_with("250 2.0.0"));
}

#[tokio::test]
async fn answers_a_pipelined_session() {
    let server = start(FakeSink::new(), |_| {}).await;
    let mut talk = server.connect().await;
    talk.say("EHLO c").await;
    talk.write("MAIL FROM:<>\r\nRCPT TO:<support@demo.test>\r\nRCPT TO:<nobody@demo.test>\r\nDATA\r\n").await;
    let mut answers = Vec::new();
    for _ in 0..4 {
        answers.push(talk.answer().await[..3].to_owned());
    }
    assert_eq!(answers, ["250", "250", "550", "354"]);
    talk.write(format!("{MAIL}.\r\nMAIL FROM:<b@x.test>\r\nRSET\r\nNOOP\r\nVRFY support\r\nQUIT\r\n")).await;
    let mut answers = Vec::new();
    for _ in 0..6 {
        answers.push(talk.answer().await[..3].to_owned());
    }
    assert_eq!(answers, ["250", "250", "250", "250", "252", "221"]);
    assert!(!server.sink.all()[0].may_auto_reply, "the null sender is never answered");
}

#[tokio::test]
async fn is_no_relay_and_keeps_the_order_of_commands() {
    let server = start(FakeSink::new(), |_| {}).await;
    let mut talk = server.connect().await;
    talk.expect(&[
        ("MAIL FROM:<a@x.test>", "503 5.5.1"),
        ("HELO c", "250 mx.demo.test"),
        ("RCPT TO:<support@demo.test>", "503"),
        ("DATA", "503"),
        ("MAIL FROM:<a@x.test>", "250"),
        ("MAIL FROM:<b@x.test>", "503"),
        ("RCPT TO:<someone@gmail.com>", "550 5.1.1"),
        ("RCPT TO:<postmaster@demo.test>", "550 5.1.1"),
        ("RCPT TO:<elsewhere@demo.test>", "550 5.1.1"),
        ("RCPT TO:<\"support@demo.test\"@evil.test>", "550"),
        ("DATA", "554 5.5.1"),
        ("RCPT TO:<SUPPORT+t42.abc@Demo.Test>", "250"),
        ("AUTH PLAIN AGEAYg==", "502"),
        ("EXPN staff", "502"),
        ("WHAT", "500"),
        ("MAIL TO:<x>", "50"),
        ("EHLO again", "250"),
        ("RCPT TO:<support@demo.test>", "503"),
    ])
    .await;
    server.directory.is_broken.store(true, Ordering::SeqCst);
    talk.expect(&[("MAIL FROM:<a@x.test>", "250"), ("RCPT TO:<support@demo.test>", "451 4.3.0")]).await;
}

#[tokio::test]
async fn bounds_size_lines_recipients_and_errors() {
    let server = start(FakeSink::new(), |options| {
        options.limits = ReceiveLimits { n_recipients: 2, ..ReceiveLimits::default() }
    })
    .await;
    let mut talk = server.connect().await;
    talk.expect(&[
        ("EHLO c", "250"),
        ("MAIL FROM:<a@x.test> SIZE=100001", "552 5.3.4"),
        ("MAIL FROM:<a@x.test> SIZE=100000", "250"),
    ])
    .await;
    talk.expect(&[
        ("RCPT TO:<support@demo.test>", "250"),
        ("RCPT TO:<support@demo.test>", "250"),
        ("RCPT TO:<sales@demo.test>", "452 4.5.3"),
        ("DATA", "354"),
    ])
    .await;
    talk.write(format!("Subject: big\r\n\r\n{}.\r\n", "0123456789\r\n".repeat(9_000))).await;
    assert!(talk.answer().await.starts_with("552 5.3.4"));
    talk.expect(&[(&"X".repeat(10_000), "500 5.5.2"), ("NOOP", "250")]).await;
    talk.write("NOOP\n").await;
    assert!(talk.answer().await.starts_with("500 5.5.2"), "a bare LF ends no command");
    assert!(talk.send(MAIL).await.starts_with("250"), "the connection goes on");
    for _ in 0..18 {
        talk.say("NONSENSE").await;
    }
    assert!(talk.answer().await.starts_with("421 4.7.0"));
    let mut talk = server.connect().await;
    talk.write("POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<a@x>\r\n").await;
    assert!(talk.answer().await.starts_with("421"));
    assert_eq!(talk.answer().await, "");
    assert_eq!(server.sink.n_calls(), 1);
}

#[tokio::test]
async fn refuses_when_its_memory_is_full() {
    let server = start(FakeSink::new(), |options| options.limits.memory_bytes = 512 << 10).await;
    let mut talk = server.connect().await;
    assert!(talk.send(MAIL).await.starts_with("250"));
    let server = start(FakeSink::new(), |options| {
        options.limits.memory_bytes = 1 << 10;
    })
    .await;
    let mut talk = server.connect().await;
    assert!(talk.send(MAIL).await.starts_with("452 4.3.1"));
    assert_eq!(server.sink.n_calls(), 0);
}

#[tokio::test]
async fn lets_nobody_smuggle_a_second_mail() {
    for inner in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r\n.\r", "\r.\r\n"] {
        let server = start(FakeSink::new(), |_| {}).await;
        let mut talk = server.connect().await;
        let mail = format!(
            "Subject: outer\r\n\r\nbody{inner}MAIL FROM:<admin@demo.test>\r\nRCPT TO:<support@demo.test>\r\nDATA\r\nSubject: inner\r\n\r\nx\r\n"
        );
        assert!(talk.send(&mail).await.starts_with("250"), "{inner:?}");
        assert!(talk.say("NOOP").await.starts_with("250"), "{inner:?}: nothing was read as a command");
        assert_eq!(server.sink.subjects(), ["outer"], "{inner:?}");
        assert_eq!(server.sink.all()[0].problems, ["no_sender", "line_ends"], "{inner:?}");
    }
}

#[tokio::test]
async fn removes_dot_stuffing() {
    let server = start(FakeSink::new(), |_| {}).await;
    let mut talk = server.connect().await;
    assert!(talk.send("From: a@x.test\r\n\r\n..\r\n...b\r\nc.\r\n").await.starts_with("250"));
    assert_eq!(server.sink.all()[0].text, ".\n..b\nc.");
}

#[tokio::test]
async fn hands_one_mail_to_each_channel_or_to_none() {
    let later = || Refused::Later("busy".to_owned());
    let never = || Refused::Final("blocked".to_owned());
    let cases = [
        (vec![], "250", 2),
        (vec![later()], "451 4.3.0", 0),
        (vec![never()], "550 5.7.1", 1),
        (vec![never(), never()], "550 5.7.1", 0),
    ];
    for (verdicts, expected, n_accepted) in cases {
        let server = start(FakeSink::refusing(verdicts.clone()), |_| {}).await;
        let mut talk = server.connect().await;
        talk.begin().await;
        talk.expect(&[("RCPT TO:<sales@demo.test>", "250"), ("RCPT TO:<support+x@demo.test>", "250"), ("DATA", "354")])
            .await;
        talk.write(format!("{MAIL}.\r\n")).await;
        let answer = talk.answer().await;
        assert!(answer.starts_with(expected), "{verdicts:?}: {answer}");
        assert_eq!(server.sink.all().len(), n_accepted, "{verdicts:?}");
        let raw = server.sink.all().pop().map(|inbound| String::from_utf8_lossy(&inbound.raw.unwrap().0).into_owned());
        assert!(raw.is_none_or(|raw| !raw.contains("\tfor <")), "with several recipients none is named");
    }
}

#[tokio::test]
async fn the_same_mail_again_is_a_duplicate_and_another_with_its_id_is_not() {
    let server = start(FakeSink::refusing(vec![Refused::Later("busy".to_owned())]), |_| {}).await;
    let mut talk = server.connect().await;
    assert!(talk.send(MAIL).await.starts_with("451"));
    assert!(talk.send(MAIL).await.starts_with("250"));
    assert!(talk.send(MAIL).await.starts_with("250"));
    assert_eq!(server.sink.all().len(), 1);
    assert!(talk.send(&MAIL.replace("Hello", "Other")).await.starts_with("250"));
    assert_eq!(server.sink.subjects(), ["Hello", "Other"]);
}

#[tokio::test]
async fn a_connection_lost_inside_a_mail_leaves_nothing() {
    let server = start(FakeSink::new(), |_| {}).await;
    for end in ["", "\r\n.", "\r\n.\r"] {
        let mut talk = server.connect().await;
        talk.begin().await;
        talk.say("DATA").await;
        talk.write(format!("{}{end}", MAIL.trim_end())).await;
        talk.0.shutdown().await.unwrap();
        assert_eq!(talk.answer().await, "", "{end:?}");
    }
    assert_eq!(server.sink.n_calls(), 0);
}

#[tokio::test]
async fn a_running_mail_is_finished_before_the_receiver_stops() {
    let server = start(FakeSink::new(), |_| {}).await;
    let mut idle = server.connect().await;
    let mut talk = server.connect().await;
    talk.begin().await;
    talk.say("DATA").await;
    talk.write("Subject: half\r\n").await;
    server.stop.cancel();
    assert!(idle.answer().await.starts_with("421 4.3.2"));
    talk.write("\r\nwhole\r\n.\r\n").await;
    assert!(talk.answer().await.starts_with("250"));
    assert!(talk.answer().await.starts_with("421 4.3.2"));
    timeout(Duration::from_secs(5), server.task).await.unwrap().unwrap().unwrap();
    assert_eq!(server.sink.subjects(), ["half"]);
    assert_eq!(server.email.bound_smtp_port(), None);
}

#[tokio::test]
async fn encrypts_and_forgets_what_came_before() {
    let made = rcgen::generate_simple_self_signed(vec!["mx.demo.test".to_owned()]).unwrap();
    let pem = made.cert.pem();
    let server =
        start(FakeSink::new(), |options| options.tls = Some((pem.clone(), made.signing_key.serialize_pem()))).await;
    let mut talk = server.connect().await;
    talk.begin().await;
    // Injected by somebody on the way, in the same packet as STARTTLS.
    talk.write("STARTTLS\r\nMAIL FROM:<evil@x.test>\r\nRCPT TO:<support@demo.test>\r\n").await;
    assert!(talk.answer().await.starts_with("220"));

    let mut roots = rustls::RootCertStore::empty();
    roots.add(made.cert.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let connector =
        tokio_rustls::TlsConnector::from(Arc::new(config.with_root_certificates(roots).with_no_client_auth()));
    let stream = connector.connect("mx.demo.test".try_into().unwrap(), talk.0.into_inner()).await.unwrap();
    let mut talk = Talk(BufStream::new(stream));
    talk.expect(&[("RCPT TO:<support@demo.test>", "503"), ("MAIL FROM:<a@x.test>", "503"), ("STARTTLS", "503")]).await;
    assert!(!talk.say("EHLO c").await.contains("STARTTLS"));
    assert!(talk.send(MAIL).await.starts_with("250"));
    let raw = server.sink.all().remove(0).raw.unwrap().0;
    assert!(String::from_utf8_lossy(&raw).contains(" with ESMTPS id "));
}

#[tokio::test]
async fn makes_its_own_certificate_when_none_is_given() {
    let server = start(FakeSink::new(), |_| {}).await;
    let mut talk = server.connect().await;
    talk.expect(&[("EHLO c", "250"), ("STARTTLS", "220")]).await;
    // A plain word is no handshake: the connection ends, the receiver goes on.
    talk.write("QUIT\r\n").await;
    talk.0.shutdown().await.unwrap();
    let mut talk = server.connect().await;
    assert!(talk.send(MAIL).await.starts_with("250"));
}

#[tokio::test]
async fn bounds_strangers_but_not_this_machine() {
    let server = start(FakeSink::new(), |options| {
        options.limits = ReceiveLimits {
            n_connections: 3,
            n_connections_per_ip: 1,
            mails_per_minute: 1.try_into().unwrap(),
            ..ReceiveLimits::default()
        };
    })
    .await;
    let mut talks = Vec::new();
    for _ in 0..3 {
        talks.push(server.connect().await);
    }
    let mut fourth =
        Talk(BufStream::new(TcpStream::connect(server.email.bound_smtp_address().unwrap()).await.unwrap()));
    assert!(fourth.answer().await.starts_with("421 4.7.0"));
    for _ in 0..3 {
        assert!(talks[0].send(MAIL).await.starts_with("250"), "loopback has no rate");
    }
}

#[tokio::test]
async fn checks_its_own_listener() {
    let server = start(FakeSink::new(), |_| {}).await;
    let cases = [("support@demo.test", true, "ok"), ("nobody@demo.test", false, "address_refused")];
    for (address, is_ok, code) in cases {
        let check = server.email.check(channel(9, "email", address, json!({})), "smtp_listen", None).await;
        assert_eq!((check.is_ok, check.code.as_str()), (is_ok, code), "{}", check.detail);
    }
    let off = Email::new(EmailOptions::default());
    let check = off.check(channel(9, "email", "support@demo.test", json!({})), "smtp_listen", None).await;
    assert_eq!(check.code, "not_listening");
}

/// Real mails of many senders, each dot-stuffed as a client would: every one is accepted or known already, none is nowhere.
#[tokio::test]
async fn no_mail_of_the_corpus_is_nowhere() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/email");
    if !corpus.exists() {
        println!("skipped: {} is not there", corpus.display());
        return;
    }
    let mut folders = vec![corpus];
    let mut mails = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|end| end.to_str()) {
                _ if path.is_dir() => folders.push(path),
                Some("json" | "md" | "py" | "go" | "rb") => {}
                _ => mails.push(std::fs::read(path).unwrap()),
            }
        }
    }
    assert!(mails.len() > 500, "only {} mails", mails.len());
    let server = start(FakeSink::new(), |options| options.max_bytes = 50 << 20).await;
    let mut talk = server.connect().await;
    talk.say("EHLO corpus.test").await;
    for (n, mail) in mails.iter().enumerate() {
        let mut session = b"MAIL FROM:<a@x.test>\r\nRCPT TO:<support@demo.test>\r\nDATA\r\n".to_vec();
        let text: Vec<&[u8]> =
            mail.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
        for line in text {
            if line.first() == Some(&b'.') {
                session.push(b'.');
            }
            session.extend_from_slice(line);
            session.extend_from_slice(b"\r\n");
        }
        session.extend_from_slice(b".\r\n");
        talk.write(session).await;
        for expected in ["250", "250", "354", "250 2.0.0"] {
            let answer = talk.answer().await;
            assert!(answer.starts_with(expected), "mail {n}: {answer}");
        }
    }
    assert_eq!(server.sink.n_calls(), mails.len());
    for inbound in server.sink.all() {
        let (raw, _) = inbound.raw.unwrap();
        assert!(!inbound.from.address.is_empty() && raw.len() > 100 && inbound.dedup_key.len() == 64);
        for text in
            [&inbound.text, &inbound.subject, &inbound.from.name, inbound.html.as_ref().unwrap_or(&String::new())]
        {
            assert!(!text.contains('\0'), "a NUL would be refused by the database");
        }
    }
}
