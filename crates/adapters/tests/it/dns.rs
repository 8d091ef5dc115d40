//! What a domain publishes about its mail, asked from a name server of our own on this machine.

use crate::fake::channel;
use adapters::email::{Email, EmailOptions};
use channel::{Channel as _, Check};
use serde_json::{Value, json};
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, UdpSocket},
    task::JoinHandle,
};

/// Name and kind of a question, and the data of its answers.
type Zone = &'static [(&'static str, u16, &'static [&'static str])];

const MX: u16 = 15;
const TXT: u16 = 16;

/// A name server that answers from a list, everything else with "no such name", and TXT of `long.test` only over TCP.
struct NameServer {
    address: SocketAddr,
    tasks: [JoinHandle<()>; 2],
}

impl NameServer {
    async fn start(zone: Zone) -> Self {
        let (tcp, udp, address) = loop {
            let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = tcp.local_addr().unwrap();
            // Somebody else may have the same number for UDP.
            if let Ok(udp) = UdpSocket::bind(address).await {
                break (tcp, udp, address);
            }
        };
        let over_udp = tokio::spawn(async move {
            let mut bytes = [0; 1500];
            while let Ok((n, from)) = udp.recv_from(&mut bytes).await {
                let answer = answer(zone, &bytes[..n], false);
                // Somebody who guesses gets in first; the true answer must still be taken.
                let mut forged = answer.clone();
                forged[0] ^= 0xff;
                udp.send_to(&forged, from).await.unwrap();
                udp.send_to(&answer, from).await.unwrap();
            }
        });
        let over_tcp = tokio::spawn(async move {
            while let Ok((mut stream, _)) = tcp.accept().await {
                let mut question = vec![0; usize::from(stream.read_u16().await.unwrap())];
                stream.read_exact(&mut question).await.unwrap();
                let answer = answer(zone, &question, true);
                stream.write_u16(u16::try_from(answer.len()).unwrap()).await.unwrap();
                stream.write_all(&answer).await.unwrap();
            }
        });
        Self { address, tasks: [over_udp, over_tcp] }
    }
}

impl Drop for NameServer {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

fn answer(zone: Zone, question: &[u8], is_tcp: bool) -> Vec<u8> {
    let (mut name, mut at) = (String::new(), 12);
    while question[at] != 0 {
        let end = at + 1 + usize::from(question[at]);
        name = format!(
            "{name}{}{}",
            if name.is_empty() { "" } else { "." },
            String::from_utf8_lossy(&question[at + 1..end])
        );
        at = end;
    }
    let kind = u16::from_be_bytes([question[at + 1], question[at + 2]]);
    let found = zone.iter().find(|(zone_name, zone_kind, _)| *zone_name == name && *zone_kind == kind);
    let is_cut = name == "long.test" && kind == TXT && !is_tcp;
    let records = if is_cut { &[][..] } else { found.map_or(&[][..], |(_, _, records)| records) };
    let flags: u16 = 0x8180 | if is_cut { 0x0200 } else { 0 } | if found.is_some() { 0 } else { 3 };
    let mut bytes = question[..2].to_vec();
    for word in [flags, 1, u16::try_from(records.len()).unwrap(), 0, 0] {
        bytes.extend(word.to_be_bytes());
    }
    bytes.extend(&question[12..at + 5]);
    for record in records {
        let data = if kind == MX { mx(record) } else { text(record) };
        bytes.extend([0xc0, 12]);
        bytes.extend(kind.to_be_bytes());
        bytes.extend([0, 1, 0, 0, 0, 60]);
        bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        bytes.extend(data);
    }
    bytes
}

fn mx(record: &str) -> Vec<u8> {
    let (preference, host) = record.split_once(' ').unwrap();
    let mut data = preference.parse::<u16>().unwrap().to_be_bytes().to_vec();
    for label in host.split('.') {
        data.push(u8::try_from(label.len()).unwrap());
        data.extend(label.as_bytes());
    }
    data.push(0);
    data
}

fn text(record: &str) -> Vec<u8> {
    record.as_bytes().chunks(255).flat_map(|piece| [&[u8::try_from(piece.len()).unwrap()], piece].concat()).collect()
}

fn adapter(name_server: SocketAddr) -> Arc<Email> {
    let hostname = "desk.example.test".to_owned();
    Email::new(EmailOptions { name_server: Some(name_server), hostname, ..EmailOptions::default() })
}

async fn ask(email: &Email, address: &str, step: &str, settings: &Value) -> Check {
    email.check(channel(1, "email", address, settings.clone()), step, None).await
}

#[tokio::test]
async fn a_domain_that_is_set_up_well_passes_every_step() {
    let server = NameServer::start(&[
        ("shop.test", MX, &["20 other.test", "10 desk.example.test"]),
        ("shop.test", TXT, &["site-check=1", "v=spf1 include:_spf.google.com -all"]),
        ("google._domainkey.shop.test", TXT, &["v=DKIM1; k=rsa; p=MIIBIjANBgkqh"]),
        ("_dmarc.shop.test", TXT, &["v=DMARC1; p=reject"]),
    ])
    .await;
    let email = adapter(server.address);
    let relay = json!({ "host": "smtp.gmail.com", "user": "a", "password": "b" });
    let settings = json!({ "receive": "smtp", "relay": relay });
    for (step, found) in [
        ("dns_mx", "10 desk.example.test"),
        ("dns_spf", "v=spf1 include:_spf.google.com -all"),
        ("dns_dkim", "google._domainkey.shop.test"),
        ("dns_dmarc", "v=DMARC1; p=reject"),
    ] {
        let check = ask(&email, "support@shop.test", step, &settings).await;
        assert!(check.is_ok && check.wanted.is_none(), "{step}: {check:?}");
        assert_eq!(check.found.first().map(String::as_str), Some(found), "{step}");
    }
}

#[tokio::test]
async fn what_is_missing_is_named_with_its_remedy() {
    let server = NameServer::start(&[("shop.test", MX, &["10 other.test"])]).await;
    let email = adapter(server.address);
    let settings = json!({ "receive": "smtp" });
    for (step, code, name) in [
        ("dns_mx", "mx_elsewhere", "shop.test"),
        ("dns_spf", "spf_missing", "shop.test"),
        ("dns_dmarc", "dmarc_missing", "_dmarc.shop.test"),
    ] {
        let check = ask(&email, "support@shop.test", step, &settings).await;
        assert_eq!((check.is_ok, check.code.as_str()), (false, code));
        assert_eq!(check.wanted.unwrap().name, name);
    }
    let dkim = ask(&email, "support@shop.test", "dns_dkim", &settings).await;
    assert_eq!((dkim.code.as_str(), dkim.wanted), ("dkim_not_found", None));
}

#[tokio::test]
async fn long_answers_come_over_tcp_and_the_policy_from_above() {
    let server = NameServer::start(&[
        ("long.test", TXT, &["v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 -all"]),
        ("_dmarc.long.test", TXT, &["v=DMARC1; p=quarantine"]),
    ])
    .await;
    let email = adapter(server.address);
    let settings = json!({ "receive": "none" });
    let spf = ask(&email, "support@long.test", "dns_spf", &settings).await;
    assert!(spf.is_ok && spf.found[0].ends_with("-all"), "{spf:?}");
    let policy = ask(&email, "support@eu.mail.long.test", "dns_dmarc", &settings).await;
    assert!(policy.is_ok, "{policy:?}");
}

#[tokio::test]
async fn a_name_server_that_is_not_there_is_told() {
    let closed = UdpSocket::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let check = ask(&adapter(closed), "support@shop.test", "dns_mx", &json!({})).await;
    assert_eq!((check.is_ok, check.code.as_str()), (false, "dns_unreachable"));
    assert!(check.detail.contains(&closed.to_string()), "{}", check.detail);
}
