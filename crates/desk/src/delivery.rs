//! How messages leave: the sending job, its states, and automatic acknowledgements.
//!
//! `queued` → (commit) `sending` → the network → `sent`, `failed`, `uncertain`, or `queued` again. The state
//! `sending` is committed before the first byte leaves, so a process that dies in between finds it on restart
//! and turns it into `uncertain`: shown to the agent, never repeated by itself.

use crate::{
    Ctx, Desk, channels, compose, index,
    intake::id_of,
    media::Links,
    tickets::{
        self,
        messages::{self, Addr, Head, Message, NewMessage},
        rows, store,
    },
    workspaces,
};
use channel::{ChannelConfig, Outbound, OutboundFile, Party, SendError};
use events::ids::{MessageId, TicketId};
use kernel::{
    Error, Result,
    db::Tx,
    i18n,
    ids::WorkspaceId,
    jobs::{Job, Outcome},
    scope::Scope,
};
use std::sync::Arc;

/// Waits between attempts; about two days in all, then a person is told.
const RETRY_S: [i64; 14] = [5, 20, 60, 180, 600, 1200, 1800, 3600, 7200, 14_400, 21_600, 28_800, 43_200, 43_200];

/// What must be known to send.
struct Letter {
    message: Message,
    html: Option<String>,
    ticket_number: i64,
    source_id: String,
    source_ids: Vec<String>,
    in_reply_to: Option<String>,
}

/// Job: sends one message.
///
/// # Errors
/// When the database fails; the job is tried again then.
pub async fn deliver(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let id: MessageId = id_of(&job.payload, "message_id")?;
    let ctx = desk.ctx(Scope::system(job.workspace_id));
    let begun = desk
        .db
        .write((ctx, id, Links::new(&desk)), |tx, (ctx, id, links)| Box::pin(begin(tx, ctx, *id, links)))
        .await?;
    let Some(letter) = begun else { return Ok(Outcome::Done) };
    let result = match send(&desk, job.workspace_id, &letter, job.attempt).await {
        Ok(sent) => sent,
        // What could not even be put together was not sent.
        Err(error) => {
            tracing::error!(error = %error, message.id = %id, "message {id} could not be prepared for sending");
            Err(SendError::Retry { after_s: None, detail: "The message could not be prepared for sending.".into() })
        }
    };
    let (after, error, again) = match result {
        Ok(_) => ("sent", None, None),
        Err(SendError::Refused { detail }) => ("failed", Some(detail), None),
        Err(SendError::Offline) => ("failed", Some("The receiver is not connected.".into()), None),
        Err(SendError::Uncertain { detail }) => ("uncertain", Some(detail), None),
        Err(SendError::Retry { after_s, detail }) => match retry_at(desk.clock.now_us(), job.attempt, after_s) {
            Some(run_at) => ("queued", Some(detail), Some(run_at)),
            None => ("failed", Some(detail), None),
        },
    };
    metrics::counter!("candor_messages_sent_total", "result" => after).increment(1);
    let ctx = desk.ctx(Scope::system(job.workspace_id));
    desk.db
        .write((ctx, id, after, error), |tx, (ctx, id, after, error)| {
            Box::pin(end(tx, ctx, *id, after, error.as_deref()))
        })
        .await?;
    Ok(again.map_or(Outcome::Done, |run_at| Outcome::Again { run_at }))
}

fn retry_at(now: i64, attempt: i64, after_s: Option<u64>) -> Option<i64> {
    let wait_s = RETRY_S.get(usize::try_from(attempt - 1).ok()?)?;
    let asked_s = after_s.and_then(|seconds| i64::try_from(seconds).ok()).unwrap_or(0).min(86_400);
    Some(now + (*wait_s).max(asked_s) * 1_000_000)
}

/// Commits `sending`; `None` when there is nothing to send (any more).
async fn begin(tx: &mut Tx, ctx: &Ctx, id: MessageId, links: &Links) -> Result<Option<Letter>> {
    let workspace_id = ctx.scope.workspace_id;
    let (state, ticket_id) = match messages::lock_state(tx, workspace_id, id).await {
        Err(Error::NotFound) => return Ok(None),
        other => other?,
    };
    if state == "sending" {
        let detail = "The program stopped while this was being sent; it may have arrived.";
        messages::set_state(tx, ctx, id, "sending", "uncertain", Some(detail)).await?;
        return Ok(None);
    }
    if state != "queued" {
        return Ok(None);
    }
    // No event: the desk shows "sending" by itself until the message is sent or not.
    tx.exec(
        "update message set state = 'sending' where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    let message = messages::get(tx, workspace_id, id, links).await?;
    let html = if message.has_html { Some(messages::html(tx, workspace_id, id, links).await?.0) } else { None };
    let source_id: Option<String> = tx
        .one("select source_id from message where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()])
        .await?
        .take()?;
    let last = messages::last_incoming(tx, workspace_id, ticket_id).await?;
    let source_ids = messages::source_ids(tx, workspace_id, ticket_id, id).await?;
    let in_reply_to = last.and_then(|(_, source_id, _)| source_id).or_else(|| source_ids.last().cloned());
    Ok(Some(Letter {
        ticket_number: store::number(tx, workspace_id, ticket_id).await?,
        source_id: source_id.unwrap_or_else(|| format!("{id}@candor.invalid")),
        source_ids,
        in_reply_to,
        html,
        message,
    }))
}

async fn end(tx: &mut Tx, ctx: &Ctx, id: MessageId, after: &str, error: Option<&str>) -> Result<()> {
    let (state, _) = messages::lock_state(tx, ctx.scope.workspace_id, id).await?;
    // A report of failure may have come in while we waited for the answer.
    if state != "sending" {
        return Ok(());
    }
    messages::set_state(tx, ctx, id, "sending", after, error).await
}

async fn send(
    desk: &Arc<Desk>,
    workspace_id: WorkspaceId,
    letter: &Letter,
    attempt: i64,
) -> Result<Result<channel::Receipt, SendError>> {
    let message = &letter.message;
    let config: ChannelConfig = match channels::load_config(desk, workspace_id, message.channel_id).await {
        Err(Error::NotFound) => {
            return Ok(Err(SendError::Refused { detail: "The channel of this message is gone.".into() }));
        }
        other => other?,
    };
    let Some(adapter) = desk.channels.get(config.kind.as_str()) else {
        return Ok(Err(SendError::Refused {
            detail: format!("This program has no channels of the kind {}.", config.kind),
        }));
    };
    let mut files = Vec::with_capacity(message.files.len());
    for file in &message.files {
        files.push(OutboundFile {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            content_id: file.content_id.clone().filter(|_| file.is_inline),
            bytes: desk.blobs.read(&desk.db, workspace_id, &file.sha256).await?,
        });
    }
    let parties = |addresses: &[Addr]| addresses.iter().map(Party::from).collect::<Vec<_>>();
    let outbound = Outbound {
        message_id: message.id.get(),
        source_id: letter.source_id.clone(),
        ticket_number: letter.ticket_number,
        from_name: if message.author.kind == "agent" { message.author.name.clone() } else { String::new() },
        to: parties(&message.to),
        cc: parties(&message.cc),
        bcc: parties(&message.bcc),
        subject: message.subject.clone().unwrap_or_default(),
        text: message.text.clone(),
        html: letter.html.clone(),
        files,
        in_reply_to: letter.in_reply_to.clone(),
        references: letter.source_ids.clone(),
        auto_reply: message.is_auto.then_some(true),
        at: message.at.0 / 1_000_000,
        attempt: u32::try_from(attempt).unwrap_or(u32::MAX),
    };
    Ok(adapter.send(config, outbound).await)
}

/// Job: answers the first message of a ticket automatically, once, in the customer's language.
///
/// # Errors
/// When the database fails; the job is tried again then.
pub async fn acknowledge(desk: Arc<Desk>, job: Job) -> Result<Outcome> {
    let ticket_id: TicketId = id_of(&job.payload, "ticket_id")?;
    let text = |name: &str| job.payload.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
    let to = Addr { name: text("name").unwrap_or_default(), address: text("address").unwrap_or_default() };
    let ctx = desk.ctx(Scope::system(job.workspace_id));
    desk.db
        .write((ctx, ticket_id, to, text("locale")), |tx, (ctx, ticket_id, to, locale)| {
            Box::pin(write_acknowledgement(tx, ctx, *ticket_id, to, locale.as_deref()))
        })
        .await?;
    Ok(Outcome::Done)
}

/// At most so many automatic answers an hour to one address, whatever it sends.
const PER_HOUR: i64 = 5;

async fn write_acknowledgement(
    tx: &mut Tx,
    ctx: &Ctx,
    ticket_id: TicketId,
    to: &Addr,
    locale: Option<&str>,
) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let ticket = match store::lock(tx, workspace_id, ticket_id).await {
        Err(Error::NotFound) => return Ok(()),
        other => other?,
    };
    if ticket.is_spam || ticket.trashed_at.is_some() {
        return Ok(());
    }
    let folded = mail::address::fold_address(&to.address);
    // Two tickets of one address may be acknowledged at the same moment; each must see what the other sent.
    tx.row(
        "select id from contact where workspace_id = $1 and id = $2 {FOR_UPDATE}",
        &[workspace_id.into(), ticket.contact_id.into()],
    )
    .await?;
    let mut row = tx
        .one(
            "select count(*) from auto_reply where workspace_id = $1 and address_folded = $2 and at > $3",
            &[workspace_id.into(), (&folded).into(), (ctx.now - 3_600_000_000).into()],
        )
        .await?;
    let n_recent: i64 = row.take()?;
    let first = tx
        .exec(
            "insert into auto_reply (workspace_id, address_folded, ticket_id, at) values ($1, $2, $3, $4)
             on conflict (workspace_id, address_folded, ticket_id) do nothing",
            &[workspace_id.into(), (&folded).into(), ticket_id.into(), ctx.now.into()],
        )
        .await?;
    let Some(channel_id) = channels::for_reply(tx, workspace_id, ticket.channel_id).await? else { return Ok(()) };
    if first == 0 || n_recent >= PER_HOUR {
        return Ok(());
    }
    let channel = channels::get(tx, workspace_id, channel_id).await?;
    let workspace = workspaces::get(tx, workspace_id).await?;
    let brand = workspaces::brand(tx, workspace_id, ticket.brand_id).await?;
    let locale = locale
        .or(ticket.language.as_deref())
        .and_then(i18n::supported)
        .or_else(|| i18n::supported(&brand.locale))
        .unwrap_or("en");
    let (subject, text) = acknowledgement(&workspace, &brand.name, locale, &ticket, to);
    let id: MessageId = ctx.id();
    let new = NewMessage {
        id,
        kind: "reply",
        direction: "out",
        author_kind: "system",
        author_id: None,
        author_name: channel.name.clone(),
        channel_id,
        channel_kind: channel.kind,
        state: "queued",
        auto_kind: "reply",
        is_unverified: false,
        is_third_party: false,
        language: Some(locale.to_owned()),
        source_id: Some(compose::source_id(id, &channel.address)),
        raw_sha256: None,
        has_remote_images: false,
        head: Head { subject: Some(subject), to: vec![to.clone()], ..Head::default() },
        terms: index::message_terms(&[], None),
        text,
        quoted_text: None,
        html: None,
        files: Vec::new(),
        n_taken_files: 0,
    };
    messages::add(tx, ctx, &ticket, &new).await?;
    compose::enqueue_delivery(tx, ctx, id).await
}

/// Subject and text of the automatic answer: the workspace's own, or the shipped one.
fn acknowledgement(
    workspace: &workspaces::Workspace,
    brand: &str,
    locale: &str,
    ticket: &tickets::Ticket,
    to: &Addr,
) -> (String, String) {
    let number = ticket.number.unwrap_or_default().to_string();
    let own = workspace.settings.acknowledge_texts.get(locale).filter(|own| !own.text.trim().is_empty());
    let Some(own) = own else {
        let values = [("number", number.as_str()), ("brand", brand)];
        return (
            i18n::text(locale, "mail-acknowledge-subject", &values),
            i18n::text(locale, "mail-acknowledge-text", &values),
        );
    };
    // A Chinese name is not cut into a first name: the whole of it is how one is addressed.
    let first_name =
        if locale == "zh" { to.name.as_str() } else { to.name.split_whitespace().next().unwrap_or_default() };
    let value = |name: &str| match name {
        "ticket.number" => Some(number.clone()),
        "ticket.subject" => Some(ticket.subject.clone()),
        "contact.name" => Some(to.name.clone()),
        "contact.first_name" => Some(first_name.to_owned()),
        "workspace.name" => Some(workspace.name.clone()),
        "brand.name" => Some(brand.to_owned()),
        _ => None,
    };
    let subject = tickets::clean_subject(&logic::template::render(&own.subject, &value));
    let subject = if subject.is_empty() { rows::reply_subject(&ticket.subject) } else { subject };
    (subject, logic::template::render(&own.text, &value))
}
