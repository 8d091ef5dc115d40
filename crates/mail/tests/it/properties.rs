//! Properties: nothing panics, nothing is lost, what is built is read again.

use mail::address::{Address, fold_address, parse_address_list, valid_address};
use mail::auto::may_auto_reply;
use mail::build::{AutoSubmitted, Outgoing, build};
use mail::file_name::{MAX_NAME_BYTES, safe_file_name};
use mail::html::{sanitise, sanitise_own, text_to_html};
use mail::parse::parse;
use mail::quote::{quote_for_reply, split_signature};
use mail::reply_address::{subject_without_tag, ticket_of_reply_address, ticket_of_subject};
use mail::text::{html_to_text, normalise_subject};
use proptest::prelude::*;

/// Pieces that mails are broken with, glued in any order.
const PIECES: [&str; 44] = [
    "From: ",
    "Subject: ",
    "Content-Type: ",
    "multipart/mixed; boundary=",
    "b",
    "--b",
    "--b--",
    "\r\n",
    "\n",
    "\r",
    "\r\n\r\n",
    "text/html",
    "charset=",
    "utf-8",
    "gb2312",
    "Content-Transfer-Encoding: ",
    "base64",
    "quoted-printable",
    "x-uuencode",
    "begin 644 a",
    "=?utf-8?",
    "Q?",
    "B?",
    "?=",
    "=CE",
    "=",
    "filename*0*=",
    "utf-8''",
    "%CE",
    "\"",
    "<",
    ">",
    "(",
    ")",
    ",",
    ";",
    ":",
    "@",
    "a@b.test",
    "message/rfc822",
    "message/delivery-status",
    "\0",
    "é",
    "> ",
];

const HTML: [&str; 40] = [
    "<div",
    "<p",
    "<a",
    "<img",
    "<table",
    "<td",
    "<svg",
    "<math",
    "<style",
    "<script",
    "<blockquote",
    "<!--",
    "-->",
    "<![CDATA[",
    "</div>",
    "</p>",
    "</table>",
    "</svg>",
    "</style>",
    "</script>",
    ">",
    "/>",
    " href=",
    " src=",
    " class=",
    " style=",
    "\"",
    "'",
    "javascript:",
    "cid:x",
    "https://x.test/a",
    "gmail_quote",
    "color:red",
    "url(",
    "&lt;",
    "&#x3c;",
    "type=cite",
    "From: a@b.test",
    "On 5 May 2025 Ana wrote:",
    "é",
];

fn glued(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => proptest::sample::select(pieces).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn check_mail(raw: &[u8]) {
    let mail = parse(raw);
    may_auto_reply(&mail, None, &["a@b.test".to_owned()]);
    assert!(!mail.text.contains('\0') && !mail.subject.contains(['\0', '\r', '\n']));
    for file in &mail.attachments {
        assert!(
            !file.name.is_empty() && file.name.len() <= MAX_NAME_BYTES && !file.name.contains(['/', '\\', '\0', '\n'])
        );
        assert!(file.media_type.contains('/'));
    }
    if let Some(html) = &mail.html {
        crate::sanitise::assert_harmless(&sanitise(html, &|_| None).html);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_mail(raw in proptest::collection::vec(any::<u8>(), 0..2000)) {
        check_mail(&raw);
    }

    #[test]
    fn broken_mails_are_mails(raw in glued(&PIECES)) {
        check_mail(raw.as_bytes());
    }

    #[test]
    fn broken_html_is_harmless(html in glued(&HTML)) {
        let safe = sanitise(&html, &|cid| Some(format!("/files/{}", cid.len())));
        crate::sanitise::assert_harmless(&safe.html);
        crate::sanitise::assert_harmless(&sanitise_own(&html));
        crate::sanitise::assert_harmless(&text_to_html(&html));
        crate::sanitise::assert_harmless(&quote_for_reply(&html, &html, Some(&html)).html);
        html_to_text(&html);
    }

    #[test]
    fn splitting_loses_nothing(lines in proptest::collection::vec(prop_oneof!["> \\PC{0,20}", "\\PC{0,20}", Just("On 5 May 2025 Ana wrote:".to_owned()), Just("From: a@b.test".to_owned()), Just("Sent: x".to_owned()), Just("Subject: x".to_owned()), Just("-- ".to_owned()), Just(String::new())], 0..20)) {
        let text = lines.join("\n");
        crate::quotes::assert_nothing_lost(&text);
        let (body, signature) = split_signature(&text);
        prop_assert_eq!(body.split_whitespace().chain(signature.as_deref().unwrap_or("").split_whitespace()).collect::<Vec<_>>(), text.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn addresses_are_clean(list in glued(&PIECES)) {
        for address in parse_address_list(&list) {
            prop_assert!(!address.address.is_empty());
            prop_assert!(!address.address.contains(char::is_control) && !address.name.contains(char::is_control));
        }
        valid_address(&list);
        prop_assert_eq!(fold_address(&fold_address(&list)), fold_address(&list));
        ticket_of_reply_address(b"k", &list);
        ticket_of_subject(b"k", &list);
        subject_without_tag(&list);
        let bare = normalise_subject(&list);
        prop_assert_eq!(normalise_subject(&bare), bare.clone());
    }

    #[test]
    fn names_are_safe(name in "\\PC{0,300}|[./\\\\ a\u{202e}\u{0}-\u{1f}]{0,40}") {
        let safe = safe_file_name(&name);
        prop_assert!(!safe.is_empty() && safe.len() <= MAX_NAME_BYTES);
        prop_assert!(!safe.contains(['/', '\\']) && !safe.contains(char::is_control) && safe != "." && safe != "..");
        prop_assert_eq!(safe_file_name(&safe), safe);
    }

    #[test]
    fn what_is_built_is_read_again(
        subject in "\\PC{0,120}",
        name in "\\PC{0,60}",
        text in "(\\PC{0,90}\n){0,8}",
        html in proptest::option::of("<p>\\PC{0,200}</p>"),
        file_name in "\\PC{1,80}",
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        is_auto in any::<bool>(),
    ) {
        let outgoing = Outgoing {
            message_id: "1@x.test".into(),
            from: Address { name: name.clone(), address: "a@x.test".into() },
            to: vec![Address { name, address: "b@y.test".into() }],
            subject,
            text,
            html,
            attachments: vec![crate::building::file(&file_name, "application/x-test", None, &bytes)],
            auto: is_auto.then_some(AutoSubmitted::Generated),
            ..Outgoing::default()
        };
        let mail = parse(&build(&outgoing));
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(one_line(&mail.subject), one_line(&visible(&outgoing.subject)));
        prop_assert_eq!(&mail.from[0].address, "a@x.test");
        prop_assert_eq!(mail.to.len(), 1);
        let expected = text_of(&outgoing.text);
        if !expected.trim().is_empty() {
            prop_assert_eq!(mail.text.trim_end(), expected.trim_end());
        }
        prop_assert_eq!(mail.html.is_some(), outgoing.html.is_some());
        prop_assert_eq!(&mail.attachments[0].bytes, &bytes);
        prop_assert_eq!(&mail.attachments[0].name, &safe_file_name(&file_name));
    }
}

/// A line without the marks that reorder or hide letters.
fn visible(line: &str) -> String {
    line.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2028}' | '\u{2029}')).collect()
}

fn text_of(text: &str) -> String {
    text.trim_start_matches('\u{feff}').to_owned()
}
