//! What a raw mail becomes, seen through the receiver's front door.

use crate::fake::{FakeDirectory, FakeSink, channel};
use adapters::email::{Email, EmailOptions};
use channel::{AutoKind, Channel as _, Inbound, ThreadHint};
use serde_json::json;
use std::sync::Arc;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::Semaphore,
};
use tokio_util::sync::CancellationToken;

const SECRET: &[u8] = b"secret";

/// Sends one mail over SMTP and returns what the sink got.
async fn intake(from: &str, to: &[&str], mail: &[u8]) -> Inbound {
    let options = EmailOptions {
        smtp_listen: Some("127.0.0.1:0".parse().unwrap()),
        reply_secret: SECRET.to_vec(),
        ..EmailOptions::default()
    };
    let email = Email::new(options);
    let directory = FakeDirectory::new(vec![channel(1, "email", "support@demo.test", json!({}))]);
    let (sink, stop, ready) = (FakeSink::new(), CancellationToken::new(), Arc::new(Semaphore::new(0)));
    let task = tokio::spawn({
        let (email, sink, stop, ready) = (email.clone(), sink.clone(), stop.clone(), ready.clone());
        async move { email.listen(directory, sink, Arc::new(move || ready.add_permits(1)), stop).await }
    });
    ready.acquire().await.unwrap().forget();
    let mut stream = TcpStream::connect(email.bound_smtp_address().unwrap()).await.unwrap();
    let mut session = format!("EHLO c\r\nMAIL FROM:<{from}>\r\n");
    for to in to {
        session.push_str(&format!("RCPT TO:<{to}>\r\n"));
    }
    session.push_str("DATA\r\n");
    let mut session = session.into_bytes();
    let text = String::from_utf8_lossy(mail).contains("\r\n");
    let mail =
        if text { mail.to_vec() } else { mail.split(|byte| *byte == b'\n').collect::<Vec<_>>().join(&b"\r\n"[..]) };
    session.extend_from_slice(&mail);
    session.extend_from_slice(b"\r\n.\r\nQUIT\r\n");
    stream.write_all(&session).await.unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.unwrap();
    stop.cancel();
    task.await.unwrap().unwrap();
    let mut all = sink.all();
    assert_eq!(all.len(), 1, "{answers}");
    all.remove(0)
}

fn mail(headers: &str, body: &str) -> Vec<u8> {
    format!("From: Anna <anna@customer.test>\n{headers}\n\n{body}\n").into_bytes()
}

#[tokio::test]
async fn points_to_the_ticket_strongest_first() {
    let by_rcpt = mail::reply_address::reply_address(SECRET, "support@demo.test", 42).to_uppercase();
    let by_cc = mail::reply_address::reply_address(SECRET, "support@demo.test", 7);
    let forged = mail::reply_address::reply_address(b"other", "support@demo.test", 99);
    let tag = mail::reply_address::subject_tag(SECRET, 8);
    let headers = format!(
        "To: {forged}\nCc: {by_cc}\nIn-Reply-To: <c@x>\nReferences: <a@x> <b@x> <c@x>\nSubject: Re: {tag} parcel"
    );
    let inbound = intake("anna@customer.test", &[&by_rcpt], &mail(&headers, "Hi")).await;
    let id = |id: &str| ThreadHint::SourceId(id.to_owned());
    assert_eq!(
        inbound.hints,
        [
            ThreadHint::TicketAddress { number: 42 },
            ThreadHint::TicketAddress { number: 7 },
            id("c@x"),
            id("b@x"),
            id("a@x"),
            ThreadHint::TicketSubject { number: 8 }
        ]
    );
}

#[tokio::test]
async fn finds_a_sender_whatever_is_missing() {
    let cases: [(&str, &[u8], &str, &[&str]); 4] = [
        ("anna@customer.test", b"Subject: no From\r\n\r\nx", "anna@customer.test", &["no_sender"]),
        ("", b"Subject: nobody\r\n\r\nx", "unknown@invalid", &["no_sender"]),
        ("a@x.test", b"From: b@x.test, c@x.test\r\n\r\nx", "b@x.test", &["several_senders"]),
        ("a@x.test", b"", "a@x.test", &["no_headers", "no_sender"]),
    ];
    for (envelope, raw, expected, problems) in cases {
        let inbound = intake(envelope, &["support@demo.test"], raw).await;
        assert_eq!(inbound.from.address, expected, "{:?}", String::from_utf8_lossy(raw));
        assert_eq!(inbound.problems, problems, "{:?}", String::from_utf8_lossy(raw));
        assert!(inbound.raw.is_some());
    }
}

#[tokio::test]
async fn says_what_machines_wrote() {
    let dsn = "Subject: failed\nContent-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\nContent-Type: text/plain\n\nsorry\n\
               --B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.x.test\n\nFinal-Recipient: rfc822; gone@x.test\nAction: failed\nStatus: 5.1.1\n\
               --B\nContent-Type: text/rfc822-headers\n\nMessage-ID: <ours@demo.test>\n--B--";
    let dsn = intake("", &["support@demo.test"], format!("From: MAILER-DAEMON@x.test\n{dsn}\n").as_bytes()).await;
    assert_eq!((dsn.auto_kind, dsn.may_auto_reply), (AutoKind::Bounce, false));
    let report = &dsn.reports[0];
    assert_eq!(
        (report.source_id.as_deref(), report.recipient.as_str(), report.action.as_str(), report.status.as_str()),
        (Some("ours@demo.test"), "gone@x.test", "failed", "5.1.1")
    );
    assert_eq!(dsn.hints, [ThreadHint::SourceId("ours@demo.test".to_owned())]);

    let cases = [
        ("anna@customer.test", "Subject: x", AutoKind::No, true),
        ("", "Subject: x", AutoKind::Bounce, false),
        ("anna@customer.test", "Auto-Submitted: auto-replied", AutoKind::Reply, false),
        ("anna@customer.test", "List-Id: <l.x.test>\nPrecedence: list", AutoKind::Generated, false),
        ("anna@customer.test", "X-Candor-Loop: of-another-desk", AutoKind::No, false),
    ];
    for (envelope, header, auto_kind, may_auto_reply) in cases {
        let inbound = intake(envelope, &["support@demo.test"], &mail(header, "Hi")).await;
        assert_eq!((inbound.auto_kind, inbound.may_auto_reply), (auto_kind, may_auto_reply), "{header}");
    }
    let own =
        intake("support@demo.test", &["support@demo.test"], b"From: support@demo.test\nSubject: me\n\nLoop?\n").await;
    assert!(!own.may_auto_reply && own.text.contains("Loop?"), "kept, never answered");
}

#[tokio::test]
async fn folds_quotes_and_makes_html_safe() {
    let body = "<p>Hi <img src=\"cid:pic@x\"><img src=\"https://track.test/p.png\" width=\"200\"></p><script>alert(1)</script>";
    let inbound =
        intake("anna@customer.test", &["support@demo.test"], &mail("Content-Type: text/html; charset=utf-8", body))
            .await;
    let html = inbound.html.unwrap();
    assert!(html.contains("cid:pic@x") && !html.contains("script") && !html.contains(" src=\"https"), "{html}");
    assert!(inbound.has_remote_images);
    let inbound = intake(
        "anna@customer.test",
        &["support@demo.test"],
        &mail("Subject: Re: x", "New words\n\nOn Mon, 5 Jan 2026 at 10:00, Support wrote:\n> old words"),
    )
    .await;
    assert_eq!(inbound.text.trim(), "New words");
    assert!(inbound.quoted_text.unwrap().contains("old words"));
}

#[tokio::test]
async fn reads_every_tricky_mail() {
    let generator = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/bench/mailgen.py");
    if !generator.exists() {
        println!("skipped: {} is not there", generator.display());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let status = std::process::Command::new("python3")
        .arg(&generator)
        .args(["--tricky", "--out"])
        .arg(folder.path())
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    let mut files: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "eml"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 16);
    let mut read = Vec::new();
    for file in &files {
        read.push(intake("sender@x.test", &["support@demo.test"], &std::fs::read(file).unwrap()).await);
    }
    assert_eq!(read[5].dedup_key, read[8].dedup_key, "t09 is t06 again");
    assert_ne!(read[5].dedup_key, read[15].dedup_key, "t16 only reuses the id of t06");
    assert_eq!(read[9].auto_kind, AutoKind::Reply);
    assert_eq!(read[10].auto_kind, AutoKind::Bounce);
    assert!(!read[11].html.as_deref().unwrap_or_default().contains("<script"));
    assert_eq!(read[6].hints, [ThreadHint::SourceId("t06@tricky.test".to_owned())]);
    assert_eq!(read[7].hints[0], ThreadHint::SourceId("t06@tricky.test".to_owned()));
}
