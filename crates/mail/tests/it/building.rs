//! Outgoing mail: what is written can be read again, and nobody writes into its headers.

use mail::address::Address;
use mail::auto::AutoKind;
use mail::build::{AutoSubmitted, Outgoing, build};
use mail::parse::{Attachment, Mail, parse};
use mail::quote::{quote_for_forward, quote_for_reply, split_quoted};

pub fn address(name: &str, address: &str) -> Address {
    Address { name: name.into(), address: address.into() }
}

pub fn file(name: &str, media_type: &str, content_id: Option<&str>, bytes: &[u8]) -> Attachment {
    Attachment {
        name: name.into(),
        media_type: media_type.into(),
        content_id: content_id.map(str::to_owned),
        is_inline: content_id.is_some(),
        bytes: bytes.into(),
    }
}

fn outgoing() -> Outgoing {
    Outgoing {
        message_id: "tkt42.m7.c0ffee@help.example.com".into(),
        from: address("Podrška", "support@help.example.com"),
        to: vec![address("Ana, Horvat \"A\"", "ana@example.hr")],
        subject: "Re: Vaša narudžba".into(),
        date: 1_795_284_000,
        text: "Poslano je jutros.\n".into(),
        ..Outgoing::default()
    }
}

/// Every line ends in CRLF, none is too long, and there is one header block.
fn assert_lines(raw: &[u8]) {
    let text = String::from_utf8(raw.to_vec()).expect("headers and bodies are text");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "a lone CR or LF in {text}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 998, "{} octets: {line}", line.len());
    }
    let head = text.split("\r\n\r\n").next().expect("a header block");
    for line in head.split("\r\n") {
        assert!(line.is_ascii() && line.len() <= 998, "{line}");
    }
}

fn again(outgoing: &Outgoing) -> Mail {
    let raw = build(outgoing);
    assert_lines(&raw);
    assert_eq!(raw, build(outgoing), "the same mail gives the same bytes");
    parse(&raw)
}

#[test]
fn is_read_again() {
    let mut mail = outgoing();
    mail.cc = vec![address("", "ivo@example.hr"), address("王伟", "wang@example.cn")];
    mail.reply_to = Some(address("", "support+t42.kkc4er3fnpxtrqvr@help.example.com"));
    mail.in_reply_to = Some("CAF1aaa@mail.example.hr".into());
    mail.references = vec!["first@x.test".into(), "CAF1aaa@mail.example.hr".into()];
    mail.html = Some("<p>Poslano <b>jutros</b> <img src=\"cid:logo@help\"></p>".into());
    mail.attachments = vec![
        file("logo.png", "image/png", Some("logo@help"), b"\x89PNG"),
        file(
            "τιμολόγιο με ένα πολύ μεγάλο όνομα αρχείου που δεν χωράει σε μία γραμμή.pdf",
            "application/pdf",
            None,
            &[7; 5000],
        ),
    ];
    let read = again(&mail);
    assert_eq!(
        (read.message_id.as_deref(), read.date),
        (Some("tkt42.m7.c0ffee@help.example.com"), Some(1_795_284_000))
    );
    assert_eq!((read.from, read.to), (vec![mail.from.clone()], mail.to.clone()));
    assert_eq!(read.cc, mail.cc);
    assert_eq!(read.reply_to, [mail.reply_to.clone().expect("set above")]);
    assert_eq!(
        (read.in_reply_to, read.references),
        (vec!["CAF1aaa@mail.example.hr".to_owned()], mail.references.clone())
    );
    assert_eq!(read.subject, mail.subject);
    assert_eq!(read.text.trim_end(), mail.text.trim_end());
    assert_eq!(read.html.as_deref().map(str::trim_end), mail.html.as_deref());
    assert_eq!(read.attachments, mail.attachments);
    assert!(read.problems.is_empty() && read.bcc.is_empty(), "{:?}", read.problems);
    assert_eq!(read.auto, AutoKind::OwnLoop, "our own mail is known when it comes back");
}

#[test]
fn structure_is_as_plain_as_it_can_be() {
    let kinds = |mail: &Outgoing| -> Vec<String> {
        let raw = String::from_utf8(build(mail)).expect("text");
        raw.lines()
            .filter(|line| line.starts_with("Content-Type: "))
            .map(|line| line[14..].split(';').next().unwrap_or_default().to_owned())
            .collect()
    };
    let mut mail = outgoing();
    assert_eq!(kinds(&mail), ["text/plain"]);
    mail.html = Some("<p>a</p>".into());
    assert_eq!(kinds(&mail), ["multipart/alternative", "text/plain", "text/html"]);
    mail.attachments = vec![file("a.png", "image/png", Some("a"), b"x"), file("b.txt", "text/plain", None, b"x")];
    assert_eq!(
        kinds(&mail),
        [
            "multipart/mixed",
            "multipart/alternative",
            "text/plain",
            "multipart/related",
            "text/html",
            "image/png",
            "text/plain"
        ]
    );
    mail.html = None;
    assert_eq!(
        kinds(&mail),
        ["multipart/mixed", "text/plain", "image/png", "text/plain"],
        "without HTML an inline image is a file"
    );
}

#[test]
fn nobody_writes_into_headers() {
    let evil = "x\r\nBcc: eve@evil.test\r\n\r\nbody\0";
    let mut mail = outgoing();
    mail.message_id = evil.into();
    mail.from = address(evil, evil);
    mail.reply_to = Some(address(evil, "a@b.test>\r\nBcc: <eve@evil.test"));
    mail.to = vec![address(evil, "a@b.test, eve@evil.test"), address("", ""), address("=?utf-8?Q?x?=", "ok@b.test")];
    mail.subject = evil.into();
    mail.in_reply_to = Some(evil.into());
    mail.references = vec![evil.into(), "good@x.test".into(), "a b@x".into(), "é@x".into(), "y".repeat(2000)];
    mail.loop_token = evil.into();
    mail.attachments = vec![Attachment {
        name: evil.into(),
        media_type: "text/plain\r\nBcc: eve@evil.test".into(),
        content_id: Some(evil.into()),
        is_inline: true,
        bytes: evil.into(),
    }];
    mail.html = Some("<p>a</p>".into());
    let raw = build(&mail);
    assert_lines(&raw);
    let head =
        String::from_utf8(raw.clone()).expect("text").split("\r\n\r\n").next().expect("headers").to_ascii_lowercase();
    assert!(!head.lines().any(|line| line.starts_with("bcc")), "{head}");
    let read = parse(&raw);
    assert!(read.bcc.is_empty());
    assert!(read.message_id.is_some_and(|id| id.starts_with("1795284000.") && id.is_ascii()));
    assert_eq!(read.references, ["good@x.test"]);
    assert_eq!(read.to.len(), 2, "{:?}", read.to);
    assert_eq!(read.subject, "x Bcc: eve@evil.test body\u{fffd}");
}

#[test]
fn automatic_mail_says_so() {
    let mut mail = outgoing();
    let head = |mail: &Outgoing| {
        String::from_utf8(build(mail)).expect("text").split("\r\n\r\n").next().expect("headers").to_owned()
    };
    assert!(!head(&mail).contains("Auto-Submitted"), "an agent's answer is not automatic");
    assert!(head(&mail).contains("X-Candor-Loop: candor"));
    mail.auto = Some(AutoSubmitted::Replied);
    mail.loop_token = "acme".into();
    for line in ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All", "X-Candor-Loop: acme"] {
        assert!(head(&mail).lines().any(|found| found == line), "{line} in {}", head(&mail));
    }
    mail.auto = Some(AutoSubmitted::Generated);
    assert!(head(&mail).contains("Auto-Submitted: auto-generated"));
}

#[test]
fn long_threads_keep_first_and_last() {
    let mut mail = outgoing();
    mail.references = (0..100).map(|n| format!("id{n}.{}@x.test", "z".repeat(60))).collect();
    mail.references.push("id99.".to_owned() + &"z".repeat(60) + "@x.test");
    let read = again(&mail);
    assert_eq!(read.references.len(), 21);
    assert!(
        read.references[0].starts_with("id0.")
            && read.references[1].starts_with("id80.")
            && read.references[20].starts_with("id99.")
    );
}

#[test]
fn every_text_survives() {
    let long = "α".repeat(3000);
    let texts = [
        "",
        "a",
        ".\r\n.\r\n",
        "From me\n",
        "trailing  \n",
        "a=b=3D",
        "=_m boundary --=_a\n--",
        &long,
        "tab\tand nul\0",
        "lone\rcr",
        "\u{feff}x",
        "👨‍👩‍👧",
    ];
    for text in texts {
        let mut mail = outgoing();
        mail.text = text.into();
        mail.html = Some(format!("<p>{text}</p>"));
        let expected = text.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
        let read = again(&mail);
        assert_eq!(read.html.map(|html| html.trim_end().to_owned()), Some(format!("<p>{expected}</p>")));
        if !expected.trim().is_empty() {
            assert_eq!(
                read.text.trim_end_matches('\n'),
                expected.trim_start_matches('\u{feff}').trim_end_matches('\n'),
                "{text:?}"
            );
        }
    }
}

#[test]
fn quoting_is_understood_again() {
    let quoted = quote_for_reply(
        "On 5 May 2025, Ana <ana@example.hr> wrote:",
        "One\n> Two\n",
        Some("<p onclick=x>One</p><img src=https://x.test/a.png>"),
    );
    let (new, rest) = split_quoted(&format!("Thanks.\n\n{}", quoted.text));
    assert_eq!(new, "Thanks.");
    assert_eq!(rest.as_deref(), Some("On 5 May 2025, Ana <ana@example.hr> wrote:\n> One\n>> Two"));
    crate::sanitise::assert_harmless(&quoted.html);
    let safe = mail::html::sanitise(&format!("<p>Thanks.</p>{}", quoted.html), &|_| None);
    assert!(safe.html.starts_with("<p>Thanks.</p><details"), "{}", safe.html);
    assert!(!safe.has_remote_images, "quoting does not spread counting pixels");
    let forward = quote_for_forward("From: Ana <ana@example.hr>\nSubject: Hi", "One", None);
    assert_eq!(forward.text, "From: Ana <ana@example.hr>\nSubject: Hi\n\nOne\n");
    assert_eq!(forward.html, "<div>From: Ana &lt;ana@example.hr&gt;<br>Subject: Hi</div><br><div><div>One</div></div>");
}
