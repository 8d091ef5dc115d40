//! The contract's vectors: subjects, tags, reply addresses, automatic answers, bounce classes.

use mail::auto::may_auto_reply;
use mail::bounce::{BounceClass, classify};
use mail::parse::parse;
use mail::reply_address::{
    mailbox_of_reply_address, reply_address, reply_address_for, subject_tag, subject_without_tag,
    ticket_of_reply_address, ticket_of_reply_address_for, ticket_of_subject,
};
use mail::text::normalise_subject;
use serde_json::Value;

fn vectors(part: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../fixtures/vectors.json")).expect("the fixture is JSON");
    all[part].clone()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn cases(value: &Value) -> &[Value] {
    value["cases"].as_array().expect("a list of cases")
}

#[test]
fn subjects() {
    for case in cases(&vectors("subject_normalisation")) {
        assert_eq!(normalise_subject(text(&case["input"])), text(&case["base"]), "{case}");
    }
}

#[test]
fn subject_tags() {
    for case in cases(&vectors("ticket_tag_in_subject")) {
        let (secret, tag) = (text(&case["secret"]).as_bytes(), text(&case["tag"]));
        let ticket = case["ticket"].as_i64().expect("a number");
        assert_eq!(subject_tag(secret, ticket), tag);
        assert_eq!(ticket_of_subject(secret, &format!("Re: [#1-000000] {tag} Upit")), Some(ticket));
        assert_eq!(ticket_of_subject(b"another key", tag), None);
        assert_eq!(subject_without_tag(&format!("Re: {tag} Upit")), "Re: Upit");
    }
    let forged = ["[#42-000000]", "[#42]", "[#-01334f]", "[#4242424242424-01334f]", "[#42-01334f", "[#42-01334fa]", ""];
    for subject in forged {
        assert_eq!(ticket_of_subject(b"reply-address-key-for-tests", subject), None, "{subject}");
    }
}

#[test]
fn reply_addresses() {
    let vectors = vectors("reply_address");
    let secret = text(&vectors["secret"]).as_bytes();
    for case in cases(&vectors) {
        let (participant, address) = (text(&case["participant"]), text(&case["address"]));
        let ticket = case["ticket"].as_i64().expect("a number");
        assert_eq!(reply_address_for(secret, "support@help.example.com", ticket, participant), address);
        for written in [address.to_owned(), address.to_uppercase(), format!(" {address} ")] {
            assert_eq!(
                ticket_of_reply_address_for(secret, &written, &["p_1", participant]),
                Some((ticket, participant))
            );
        }
        assert_eq!(ticket_of_reply_address_for(secret, address, &["p_1"]), None);
        assert_eq!(mailbox_of_reply_address(address), "support@help.example.com");
    }
    let own = reply_address(secret, "support+eu@help.example.com", 7);
    assert_eq!(ticket_of_reply_address(secret, &own), Some(7));
    assert_eq!(mailbox_of_reply_address(&own), "support+eu@help.example.com");
    for forged in [
        "support+t42.aaaaaaaaaaaaaaaa@help.example.com",
        "support@help.example.com",
        "support+t42@x.test",
        "+t.@",
        "",
        "@",
        "a+t42.x",
    ] {
        assert_eq!(ticket_of_reply_address(secret, forged), None, "{forged}");
    }
    let long = format!("{}@help.example.com", "a".repeat(60));
    assert_eq!(reply_address(secret, &long, 42), long, "a local part over 64 octets would be refused");
}

#[test]
fn automatic_answers() {
    let own = ["support@help.example.com".to_owned()];
    let vectors = vectors("auto_reply_allowed");
    assert_eq!(cases(&vectors).len(), 21);
    for case in cases(&vectors) {
        let headers = case["headers"].as_object().expect("headers");
        let raw: String = headers.iter().map(|(name, value)| format!("{name}: {}\r\n", text(value))).collect();
        let mail = parse(format!("{raw}\r\nHello\r\n").as_bytes());
        let expected = case["may_auto_reply"].as_bool().expect("a claim");
        assert_eq!(may_auto_reply(&mail, Some(text(&case["envelope_from"])), &own), expected, "{case}");
    }
    let sub_address = parse(b"From: support+t7.abc@help.example.com\r\n\r\nHello\r\n");
    assert!(!may_auto_reply(&sub_address, None, &own), "an own address with a sub-address");
}

#[test]
fn bounce_classes() {
    for case in vectors("bounce_class").as_array().expect("a list") {
        let smtp = case["smtp"].as_u64().and_then(|code| u16::try_from(code).ok());
        let expected = match text(&case["expect"]) {
            "hard" | "hard_by_text" => BounceClass::Hard,
            "soft" => BounceClass::Soft,
            "content" => BounceClass::Content,
            "transient" => BounceClass::Transient,
            "block" => BounceClass::Block,
            "policy" => BounceClass::Policy,
            "success" => BounceClass::Success,
            other => panic!("unknown class {other}"),
        };
        assert_eq!(classify(text(&case["status"]), smtp, text(&case["text"])), expected, "{case}");
    }
}
