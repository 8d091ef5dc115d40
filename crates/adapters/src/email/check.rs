//! Trying one step of a channel's set-up, for the settings page.
//!
//! Each step goes just as far as its name says and answers in words a person can act on.

use super::{
    Email, dns, imap,
    send::{
        self,
        client::{Cause, Failure, Reply, Step, shortened},
    },
    settings::{self, Imap, Receive, Relay, Tls},
};
use channel::{ChannelConfig, Check};
use mail::{address::Address, build::Outgoing};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

/// Runs `step`; `to` is the receiver of a test mail.
pub(super) async fn check(email: &Email, channel: ChannelConfig, step: &str, to: Option<&str>) -> Check {
    let settings = match settings::parse(&channel.settings.0) {
        Ok(settings) => settings,
        Err(problems) => {
            let first = problems.first().map(|problem| format!("{}: {}", problem.field, problem.detail));
            return wrong("settings_invalid", &first.unwrap_or_default());
        }
    };
    match (step, settings.imap, settings.relay) {
        ("imap_connect" | "imap_login" | "imap_folder", Some(mailbox), _) => mailbox_step(email, &mailbox, step).await,
        ("imap_connect" | "imap_login" | "imap_folder" | "imap_folders", None, _) => {
            wrong("not_set_up", "No mailbox is set up for this channel.")
        }
        ("relay_connect" | "relay_login" | "relay_send", _, Some(relay)) => {
            relay_step(email, &channel, &relay, step, to).await
        }
        ("relay_connect" | "relay_login" | "relay_send", _, None) => {
            wrong("no_relay", "No relay is set up for this channel.")
        }
        ("imap_folders", Some(mailbox), _) => folders_step(email, &mailbox).await,
        ("smtp_listen", ..) => listener_step(email, &channel).await,
        ("dns_mx" | "dns_spf" | "dns_dkim" | "dns_dmarc", _, relay) => {
            domain_step(email, &channel, settings.receive, relay.as_ref(), step).await
        }
        _ => wrong("unknown_step", "There is no such step."),
    }
}

async fn mailbox_step(email: &Email, mailbox: &Imap, step: &str) -> Check {
    match imap::try_out(email, mailbox, step).await {
        Ok(detail) => right(&detail),
        Err(failure) => wrong(failure.code, &failure.detail),
    }
}

/// The folders of the mailbox, to choose one.
async fn folders_step(email: &Email, mailbox: &Imap) -> Check {
    match imap::folders(email, mailbox).await {
        Ok(found) => Check { found, ..right("") },
        Err(failure) => wrong(failure.code, &failure.detail),
    }
}

/// What the domain of the channel's address publishes about its mail.
async fn domain_step(
    email: &Email,
    channel: &ChannelConfig,
    receive: Receive,
    relay: Option<&Relay>,
    step: &str,
) -> Check {
    let Some((_, domain)) = channel.address.rsplit_once('@') else {
        return wrong("not_set_up", "The channel has no address.");
    };
    let server = email.options.name_server;
    let looked_up = match step {
        "dns_mx" => {
            let own =
                (receive == Receive::Smtp && email.options.hostname.contains('.')).then_some(&*email.options.hostname);
            dns::mail_servers(server, domain).await.map(|servers| dns::mx(domain, &servers, own))
        }
        "dns_spf" => {
            let relay = relay.map(|relay| relay.host.as_str());
            dns::txt(server, domain).await.map(|texts| dns::spf(domain, &texts, relay))
        }
        "dns_dkim" => dns::keys(server, domain).await.map(|keys| dns::dkim(domain, &keys)),
        _ => dns::policy(server, domain).await.map(|texts| dns::dmarc(domain, &texts)),
    };
    looked_up.unwrap_or_else(|error| wrong("dns_unreachable", &format!("{error}.")))
}

async fn relay_step(email: &Email, channel: &ChannelConfig, relay: &Relay, step: &str, to: Option<&str>) -> Check {
    let server = format!("{}:{}", relay.host, relay.port);
    if step == "relay_send" {
        return test_mail(email, channel, relay, to).await;
    }
    let mut client = match send::connect(email, relay).await {
        Ok(client) => client,
        Err(failure) => return relay_failure(&server, &failure),
    };
    let result = match step {
        "relay_login" if relay.user.is_empty() => Ok(format!("{server} is used without a login.")),
        "relay_login" => {
            client.login(&relay.user, &relay.password).await.map(|()| format!("{server} accepted the login."))
        }
        _ => Ok(format!(
            "{server} answers{}.",
            if relay.tls == Tls::None { " (without encryption)" } else { " over an encrypted connection" }
        )),
    };
    client.quit().await;
    result.map_or_else(|failure| relay_failure(&server, &failure), |detail| right(&detail))
}

async fn test_mail(email: &Email, channel: &ChannelConfig, relay: &Relay, to: Option<&str>) -> Check {
    let Some(to) = to.map(str::trim).filter(|to| mail::address::valid_address(to)) else {
        return wrong("to_invalid", "Write the address the test mail should go to.");
    };
    let own = Address { name: channel.name.clone(), address: channel.address.clone() };
    let domain = channel.address.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let outgoing = Outgoing {
        message_id: format!("test.{}@{domain}", crate::random::random_hex(12)),
        from: own,
        to: vec![Address { name: String::new(), address: to.to_owned() }],
        subject: format!("Test: {}", channel.name),
        date: jiff::Timestamp::now().as_second(),
        text: format!("This is a test mail of the channel {}.\nIf you can read it, sending works.\n", channel.name),
        ..Outgoing::default()
    };
    let raw = mail::build::build(&outgoing);
    match send::relay_mail(email, relay, &channel.address, &[to.to_owned()], &raw).await {
        Ok(delivered) => right(&format!("The relay took the mail: {}", delivered.reply.text)),
        Err(failure) => relay_failure(&format!("{}:{}", relay.host, relay.port), &failure),
    }
}

/// Connects to our own receiver and sees whether it takes the channel's address.
async fn listener_step(email: &Email, channel: &ChannelConfig) -> Check {
    let Some(address) = email.bound_smtp_address() else {
        return wrong("not_listening", "The built-in receiver is turned off on this server.");
    };
    let ip = match address {
        SocketAddr::V4(address) if address.ip().is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        SocketAddr::V6(address) if address.ip().is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        address => address.ip(),
    };
    let own = Relay {
        host: ip.to_string(),
        port: address.port(),
        tls: Tls::None,
        user: String::new(),
        password: String::new(),
    };
    let client = match send::connect(email, &own).await {
        Ok(client) => client,
        Err(failure) => {
            return wrong("not_listening", &format!("The built-in receiver does not answer on {address}: {failure}."));
        }
    };
    match client.ask(&channel.address).await {
        Ok(reply) if reply.code == 250 => {
            right(&format!("The built-in receiver on {address} takes mail for {}.", channel.address))
        }
        Ok(reply) => wrong(
            "address_refused",
            &format!("The receiver does not take mail for {}: {}", channel.address, reply.text),
        ),
        Err(failure) => wrong("not_listening", &format!("The built-in receiver did not answer: {failure}.")),
    }
}

fn relay_failure(server: &str, failure: &Failure) -> Check {
    let detail = match (&failure.cause, failure.step) {
        (Cause::Io(_), Step::Connect) => format!(
            "{server} cannot be reached: {failure}. Check name and port, and whether a firewall stands in between."
        ),
        (Cause::Io(_), Step::Greeting) => format!(
            "{server} is there but does not greet: {failure}. Port and encryption may not fit together (465 implicit, 587 starttls)."
        ),
        (Cause::Io(_), Step::Tls) => format!(
            "No encrypted connection to {server}: {failure}. Port and encryption may not fit together, or the certificate is not valid for this name."
        ),
        (Cause::Reply(Reply { code: 535 | 534, .. }), Step::Login) => {
            format!("{server} refused user or password: {failure}. Some providers want an app password.")
        }
        (_, Step::Login) => format!("The login at {server} did not work: {failure}."),
        (_, Step::Mail) => format!(
            "{server} does not accept the sender: {failure}. The channel's address may not belong to this login."
        ),
        (_, Step::Recipient) => format!("{server} does not accept the receiver: {failure}."),
        _ => format!("{server}: {failure}."),
    };
    wrong(send::code(failure), &detail)
}

fn right(detail: &str) -> Check {
    Check { is_ok: true, code: "ok".to_owned(), detail: shortened(detail), ..Check::default() }
}

fn wrong(code: &str, detail: &str) -> Check {
    Check { code: code.to_owned(), detail: shortened(detail), ..Check::default() }
}
