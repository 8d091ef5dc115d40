//! Asks a name server what a domain publishes about its mail, for the settings page.
//!
//! The name servers are those of the machine (`/etc/resolv.conf`), or the one the operator named. Each question has
//! its own socket and id, so an answer to something else is not believed. Nothing is kept.

mod judge;
mod wire;

pub(super) use judge::{dkim, dmarc, mx, spf};

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpStream, UdpSocket},
    time::timeout,
};
use wire::{Answer, Kind, Record};

/// One question to one server.
const PATIENCE: Duration = Duration::from_secs(3);
const MOST_SERVERS: usize = 3;

/// Why a domain could not be asked about.
#[derive(Debug, thiserror::Error)]
pub(super) enum DnsError {
    #[error("{0} is not a domain that can be looked up")]
    Name(String),
    #[error("no name server is set up on this machine")]
    NoServer,
    #[error("the name server {0} did not answer")]
    Silent(SocketAddr),
    #[error("the name server {0} could not find out (code {1})")]
    Refused(SocketAddr, u8),
}

/// The TXT records of a name; none when there is no such name.
pub(super) async fn txt(server: Option<SocketAddr>, name: &str) -> Result<Vec<String>, DnsError> {
    let records = ask(server, name, Kind::Txt).await?;
    Ok(records
        .into_iter()
        .filter_map(|record| if let Record::Txt(text) = record { Some(text) } else { None })
        .collect())
}

/// The servers that take a domain's mail, most wanted first.
pub(super) async fn mail_servers(server: Option<SocketAddr>, domain: &str) -> Result<Vec<(u16, String)>, DnsError> {
    let records = ask(server, domain, Kind::Mx).await?;
    let mut servers: Vec<(u16, String)> = records
        .into_iter()
        .filter_map(|record| if let Record::Mx { preference, host } = record { Some((preference, host)) } else { None })
        .collect();
    servers.sort();
    Ok(servers)
}

/// What stands under the usual names of signing keys: those that exist, with their selectors.
pub(super) async fn keys(server: Option<SocketAddr>, domain: &str) -> Result<Vec<(String, String)>, DnsError> {
    let questions = judge::SELECTORS.map(|selector| async move {
        let texts = txt(server, &format!("{selector}._domainkey.{domain}")).await?;
        Ok(texts.into_iter().map(|text| (selector.to_owned(), text)).collect::<Vec<_>>())
    });
    let answers: Result<Vec<_>, DnsError> = futures_util::future::join_all(questions).await.into_iter().collect();
    Ok(answers?.concat())
}

/// The DMARC records that count for a domain: its own, else those of a domain above it (RFC 9989 §4.10).
pub(super) async fn policy(server: Option<SocketAddr>, domain: &str) -> Result<Vec<String>, DnsError> {
    let mut above = domain;
    loop {
        let texts = txt(server, &format!("_dmarc.{above}")).await?;
        let has_one = texts.iter().any(|text| judge::is_dmarc(text));
        match above.split_once('.') {
            // Public suffixes of one label publish nothing for others.
            Some((_, rest)) if !has_one && rest.contains('.') => above = rest,
            _ => return Ok(texts),
        }
    }
}

async fn ask(server: Option<SocketAddr>, name: &str, kind: Kind) -> Result<Vec<Record>, DnsError> {
    let servers = match server {
        Some(server) => vec![server],
        None => system_servers(&std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default()),
    };
    let mut trouble = DnsError::NoServer;
    for server in servers {
        // A lost packet is asked for once more.
        for _ in 0..2 {
            match ask_one(server, name, kind).await {
                Ok(answer) if matches!(answer.code, 0 | 3) => return Ok(answer.records),
                Ok(answer) => trouble = DnsError::Refused(server, answer.code),
                Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
                    return Err(DnsError::Name(name.chars().take(100).collect()));
                }
                Err(_) => {
                    trouble = DnsError::Silent(server);
                    continue;
                }
            }
            break;
        }
    }
    Err(trouble)
}

/// `nameserver` lines (resolv.conf(5)).
fn system_servers(text: &str) -> Vec<SocketAddr> {
    let addresses = text.lines().filter_map(|line| line.trim().strip_prefix("nameserver"));
    let addresses = addresses.filter_map(|rest| rest.trim().parse::<IpAddr>().ok());
    addresses.take(MOST_SERVERS).map(|ip| SocketAddr::new(ip, 53)).collect()
}

async fn ask_one(server: SocketAddr, name: &str, kind: Kind) -> io::Result<Answer> {
    let id = crate::random::random_u16();
    let question = wire::question(id, name, kind).ok_or(io::ErrorKind::InvalidInput)?;
    let answer =
        timeout(PATIENCE, over_udp(server, id, kind, &question)).await.map_err(|_| io::ErrorKind::TimedOut)??;
    if !answer.is_truncated {
        return Ok(answer);
    }
    timeout(PATIENCE, over_tcp(server, id, kind, &question)).await.map_err(|_| io::ErrorKind::TimedOut)?
}

async fn over_udp(server: SocketAddr, id: u16, kind: Kind, question: &[u8]) -> io::Result<Answer> {
    let any: IpAddr = if server.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(server).await?;
    socket.send(question).await?;
    let mut bytes = [0; 4096];
    loop {
        let n = socket.recv(&mut bytes).await?;
        // What is not an answer to this question may be forged; the true one can still come.
        if let Some(answer) = wire::answer(id, kind, &bytes[..n]) {
            return Ok(answer);
        }
    }
}

async fn over_tcp(server: SocketAddr, id: u16, kind: Kind, question: &[u8]) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(server).await?;
    let length = u16::try_from(question.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    stream.write_all(&[&length.to_be_bytes(), question].concat()).await?;
    let length = stream.read_u16().await?;
    let mut bytes = vec![0; usize::from(length)];
    stream.read_exact(&mut bytes).await?;
    wire::answer(id, kind, &bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_of_the_machine_are_read() {
        let text = "# made by hand\nsearch lan\nnameserver 192.0.2.1\n nameserver\t2001:db8::1\nnameserver nonsense\noptions edns0\n";
        let servers: Vec<String> = system_servers(text).iter().map(ToString::to_string).collect();
        assert_eq!(servers, ["192.0.2.1:53", "[2001:db8::1]:53"]);
        assert!(system_servers("").is_empty());
    }
}
