//! Sending: one [`Outbound`] becomes one mail, handed to one relay.
//!
//! The answer is as sure as it can be: [`SendError::Retry`] and [`SendError::Refused`] mean that nothing was
//! delivered, [`SendError::Uncertain`] that nobody can know. Details start with a stable word and a colon.

pub(crate) mod client;

use super::{
    Email, intake, outbox,
    settings::{self, Relay, Tls},
};
use channel::{ChannelConfig, Outbound, Party, Receipt, SendError};
use client::{Cause, Client, Delivered, Failure, Step};
use mail::{
    address::{Address, fold_address, valid_address},
    build::{AutoSubmitted, Outgoing},
};
use std::collections::HashSet;

/// Wait after a fault of the relay's set-up: somebody has to mend it first.
const SETUP_RETRY_S: u64 = 300;

/// Builds and sends `outbound`.
pub(super) async fn send(email: &Email, channel: ChannelConfig, outbound: Outbound) -> Result<Receipt, SendError> {
    let way = way(email, &channel)?;
    let message_id = outbound.message_id;
    let from = if outbound.auto_reply.is_some() { String::new() } else { channel.address.clone() };
    let (recipients, unusable) = recipients(&outbound);
    if recipients.is_empty() {
        return Err(SendError::Refused { detail: "no_recipient: there is no address to send to".to_owned() });
    }
    let secret = email.options.reply_secret.clone();
    let build = move || mail::build::build(&outgoing(&secret, &channel, outbound));
    let raw = tokio::task::spawn_blocking(build).await;
    let raw = raw
        .map_err(|error| SendError::Refused { detail: format!("not_built: the mail could not be written: {error}") })?;
    let relay = match way {
        Way::Relay(relay) => relay,
        Way::Outbox(folder) => {
            let kept = outbox::write(&folder, message_id, raw).await;
            let kept = kept.map_err(|error| SendError::Retry { after_s: None, detail: format!("outbox: {error}") })?;
            return Ok(Receipt { source_id: None, detail: format!("kept in the outbox as {kept}") });
        }
    };
    let delivered = relay_mail(email, &relay, &from, &recipients, &raw).await.map_err(|failure| verdict(&failure))?;
    let refused = delivered.refused.iter().map(|(address, reply)| format!("; not taken for {address}: {}", reply.text));
    let unusable = unusable.iter().map(|address| format!("; not an address: {}", client::shortened(address)));
    let detail: String = std::iter::once(delivered.reply.text.clone()).chain(refused).chain(unusable).collect();
    Ok(Receipt { source_id: None, detail: detail.chars().take(1_000).collect() })
}

/// Hands a finished mail to `relay`.
pub(super) async fn relay_mail(
    email: &Email,
    relay: &Relay,
    from: &str,
    recipients: &[String],
    raw: &[u8],
) -> Result<Delivered, Failure> {
    let mut client = connect(email, relay).await?;
    if !relay.user.is_empty() {
        client.login(&relay.user, &relay.password).await?;
    }
    let delivered = client.deliver(from, recipients, raw).await;
    client.quit().await;
    delivered
}

/// Opens the connection to `relay`, up to the login.
pub(super) async fn connect(email: &Email, relay: &Relay) -> Result<Client, Failure> {
    let tls = email
        .client_tls
        .as_ref()
        .map_err(|error| Failure { step: Step::Tls, cause: Cause::Confused(error.clone()) })?;
    Client::connect(relay, &email.options.hostname, tls, email.options.timeouts).await
}

enum Way {
    Relay(Relay),
    Outbox(std::path::PathBuf),
}

fn way(email: &Email, channel: &ChannelConfig) -> Result<Way, SendError> {
    let refused = |detail: String| SendError::Refused { detail };
    if let Some(url) = &email.options.relay_override {
        let relay = relay_of_url(url)
            .ok_or_else(|| refused("no_relay: the relay of the demo must be written as smtp://host:port".to_owned()))?;
        return Ok(Way::Relay(relay));
    }
    match relay_of(channel) {
        Ok(Some(relay)) => Ok(Way::Relay(relay)),
        Ok(None) => match &email.options.outbox {
            Some(folder) => Ok(Way::Outbox(folder.clone())),
            None => Err(refused("no_relay: no relay is set up for this channel".to_owned())),
        },
        Err(field) => Err(refused(format!("settings: the channel's settings are not valid: {field}"))),
    }
}

/// The relay in a channel's settings; the first wrong field when they are not valid.
pub(super) fn relay_of(channel: &ChannelConfig) -> Result<Option<Relay>, String> {
    let problem = |problems: Vec<channel::FieldProblem>| {
        problems.into_iter().next().map(|problem| problem.field).unwrap_or_default()
    };
    settings::parse(&channel.settings.0).map(|settings| settings.relay).map_err(problem)
}

fn relay_of_url(url: &str) -> Option<Relay> {
    let rest = url.trim().strip_prefix("smtp://")?.trim_end_matches('/');
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !host.is_empty() => (host, port.parse().ok()?),
        _ => (rest, 25),
    };
    let is_name = !host.is_empty() && !host.contains(['/', '@', '?', ' ']);
    is_name.then(|| Relay { host: host.to_owned(), port, tls: Tls::None, user: String::new(), password: String::new() })
}

/// The envelope's recipients, each once, and what was no address.
fn recipients(outbound: &Outbound) -> (Vec<String>, Vec<String>) {
    let mut seen = HashSet::new();
    let all = outbound.to.iter().chain(&outbound.cc).chain(&outbound.bcc).map(|party| party.address.trim().to_owned());
    all.filter(|address| seen.insert(fold_address(address))).partition(|address| is_usable(address))
}

/// Fit for an SMTP command as it stands.
fn is_usable(address: &str) -> bool {
    let is_unsafe = |char: char| char.is_control() || char.is_whitespace() || matches!(char, '<' | '>');
    valid_address(address) && !address.contains(is_unsafe)
}

/// What a setting of the channel says, if it says anything.
fn setting<'a>(channel: &'a ChannelConfig, name: &str) -> Option<&'a str> {
    channel.settings.0.get(name).and_then(serde_json::Value::as_str).filter(|text| !text.trim().is_empty())
}

/// Adds the channel's signature to what a person wrote.
fn sign(channel: &ChannelConfig, outbound: &mut Outbound) {
    let Some(signature) = setting(channel, "signature_html").filter(|_| outbound.auto_reply.is_none()) else { return };
    let signature = mail::html::sanitise_own(signature);
    // RFC 3676 §4.3: readers fold what follows this line.
    outbound.text.push_str(&format!("\n\n-- \n{}", mail::text::html_to_text(&signature)));
    if let Some(html) = &mut outbound.html {
        html.push_str(&format!("<div><br>-- <br>{signature}</div>"));
    }
}

fn outgoing(secret: &[u8], channel: &ChannelConfig, mut outbound: Outbound) -> Outgoing {
    sign(channel, &mut outbound);
    let from_name = setting(channel, "from_name").map_or(outbound.from_name, str::to_owned);
    let reply_to = mail::reply_address::reply_address(secret, &channel.address, outbound.ticket_number);
    let addresses = |parties: Vec<Party>| {
        parties.into_iter().map(|party| Address { name: party.name, address: party.address }).collect()
    };
    let attachment = |file: channel::OutboundFile| mail::parse::Attachment {
        name: file.name,
        media_type: file.media_type,
        is_inline: file.content_id.is_some(),
        content_id: file.content_id,
        bytes: file.bytes.to_vec(),
    };
    Outgoing {
        message_id: outbound.source_id,
        // Notices of the program belong to no ticket; an answer to one goes to the channel itself.
        reply_to: (outbound.ticket_number > 0).then(|| Address { name: from_name.clone(), address: reply_to }),
        from: Address { name: from_name, address: channel.address.clone() },
        to: addresses(outbound.to),
        cc: addresses(outbound.cc),
        subject: outbound.subject,
        date: outbound.at,
        in_reply_to: outbound.in_reply_to,
        references: outbound.references,
        text: outbound.text,
        html: outbound.html,
        attachments: outbound.files.into_iter().map(attachment).collect(),
        auto: outbound.auto_reply.map(
            |is_answer| {
                if is_answer { AutoSubmitted::Replied } else { AutoSubmitted::Generated }
            },
        ),
        loop_token: intake::loop_token(secret, channel.workspace_id),
    }
}

/// What a failed exchange means for the message.
fn verdict(failure: &Failure) -> SendError {
    let detail = format!("{}: {failure}", code(failure));
    match (&failure.cause, failure.step) {
        (Cause::Reply(reply), step) if reply.code >= 500 => {
            if step >= Step::Mail {
                SendError::Refused { detail }
            } else {
                SendError::Retry { after_s: Some(SETUP_RETRY_S), detail }
            }
        }
        (Cause::Reply(_), _) => SendError::Retry { after_s: None, detail },
        (Cause::Missing(_), Step::Mail | Step::Recipient) => SendError::Refused { detail },
        (Cause::Missing(_), _) | (Cause::Io(_) | Cause::Confused(_), Step::Tls) => {
            SendError::Retry { after_s: Some(SETUP_RETRY_S), detail }
        }
        (Cause::Io(_) | Cause::Confused(_), Step::Answer) => SendError::Uncertain { detail },
        (Cause::Io(_) | Cause::Confused(_), _) => SendError::Retry { after_s: None, detail },
    }
}

/// A stable word for where it failed.
pub(super) fn code(failure: &Failure) -> &'static str {
    match failure.step {
        Step::Connect | Step::Greeting => "relay_unreachable",
        Step::Tls => "relay_tls",
        Step::Login => "relay_login",
        Step::Mail => "relay_sender",
        Step::Recipient => "relay_recipient",
        Step::Data | Step::Content => "relay_content",
        Step::Answer if matches!(failure.cause, Cause::Reply(_)) => "relay_content",
        Step::Answer => "answer_lost",
    }
}
