//! Where messages from outside become tickets.
//!
//! [`Intake`] is the [`Sink`] all adapters share. What takes time (files to disk, language, search terms) is
//! done first; then one transaction stores everything: the receipt that makes a repetition harmless, the
//! contact, the ticket or the one it belongs to, the message, its files, the events and the jobs. Only after
//! its commit does the adapter say "250".
//!
//! Threading (contracts of mail): a signed ticket address, then the ids the message refers to, then a signed
//! subject. Whoever refers to a ticket by an id without being part of it is kept apart as unverified.

use crate::{
    Ctx, Desk, blocks, catalog, channels, contacts,
    fields::{self, Values},
    index,
    media::NewFile,
    tickets::{
        self, Category, NewTicket, Priority, Ticket, change,
        messages::{self, Addr, Head, NewMessage},
        store,
    },
    workspaces,
};
use channel::{Accepted, AutoKind, Inbound, Party, Pending, Refused, Report, Sink, ThreadHint};
use events::ids::{ChannelId, ContactId, MessageId, TicketId};
use kernel::{
    Error, Result,
    blobs::{self, Prepared},
    db::Tx,
    ids::{Id, WorkspaceId},
    jobs::{self, NewJob},
    scope::Scope,
};
use logic::Language;
use std::sync::Arc;

/// Kind of the job that answers a first message automatically.
pub const ACKNOWLEDGE: &str = "acknowledge";

/// Takes messages of every channel.
pub struct Intake(pub Arc<Desk>);

impl Sink for Intake {
    fn accept<'a>(&'a self, inbound: Inbound) -> Pending<'a, Result<Accepted, Refused>> {
        Box::pin(async move {
            let started = std::time::Instant::now();
            let kind = inbound.channel.kind.clone();
            let taken = accept(&self.0, inbound).await;
            metrics::histogram!("candor_intake_seconds", "channel" => kind).record(started.elapsed().as_secs_f64());
            match taken {
                Ok(accepted) => Ok(accepted),
                Err(Error::NotFound) => Err(Refused::Final("this channel is closed".into())),
                Err(error) => {
                    tracing::error!(error = %error, "a message could not be stored; its sender will try again");
                    Err(Refused::Later("the message could not be stored".into()))
                }
            }
        })
    }
}

/// A message with all that was worked out before the transaction.
struct Arrival {
    inbound: Inbound,
    ctx: Ctx,
    message_id: MessageId,
    raw: Option<Prepared>,
    files: Vec<NewFile>,
    language: Option<Language>,
    terms: Vec<String>,
}

async fn accept(desk: &Desk, mut inbound: Inbound) -> Result<Accepted> {
    let workspace_id = WorkspaceId::new(inbound.channel.workspace_id);
    let raw = match inbound.raw.take() {
        Some((bytes, _)) => Some(desk.blobs.prepare(workspace_id, bytes).await?),
        None => None,
    };
    let mut files = Vec::with_capacity(inbound.attachments.len());
    for attachment in std::mem::take(&mut inbound.attachments) {
        let prepared = desk.blobs.prepare(workspace_id, attachment.bytes).await?;
        files.push(NewFile {
            prepared,
            name: attachment.name,
            media_type: attachment.media_type,
            content_id: attachment.content_id,
            is_inline: attachment.is_inline,
        });
    }
    let ctx = desk.ctx(Scope::system(workspace_id));
    let message_id = ctx.id();
    let arrival = analyse(Arrival { inbound, ctx, message_id, raw, files, language: None, terms: Vec::new() }).await?;
    match desk.db.write(arrival, |tx, arrival| Box::pin(store_arrival(tx, arrival))).await? {
        Stored::Before => Ok(Accepted::Duplicate),
        Stored::In { number: Some(ticket_number), .. } => Ok(Accepted::New { ticket_number }),
        // The number of a new ticket is given by the commit itself.
        Stored::In { ticket_id, number: None } => {
            let ticket_number =
                desk.db.read((workspace_id, ticket_id), |tx, ids| Box::pin(store::number(tx, ids.0, ids.1))).await?;
            Ok(Accepted::New { ticket_number })
        }
    }
}

/// What became of an arrival.
enum Stored {
    /// It was taken before.
    Before,
    In {
        ticket_id: TicketId,
        number: Option<i64>,
    },
}

/// Longer texts are analysed on a thread of their own.
const LONG_TEXT: usize = 32 * 1024;

/// Language and search terms. A usual message takes a fraction of a millisecond.
async fn analyse(mut arrival: Arrival) -> Result<Arrival> {
    let is_long = arrival.inbound.text.len() > LONG_TEXT;
    let work = move || {
        let inbound = &arrival.inbound;
        arrival.language = logic::detect(&inbound.text);
        let fields: Vec<&str> = inbound.fields.iter().map(|(_, value)| value.as_str()).collect();
        let names: Vec<&str> = arrival.files.iter().map(|file| file.name.as_str()).collect();
        let (fields, names) = (fields.join("\n"), names.join("\n"));
        let parts = [&inbound.subject, &inbound.from.name, &inbound.from.address, &inbound.text, &fields, &names];
        arrival.terms = index::message_terms(&parts.map(String::as_str), arrival.language);
        arrival
    };
    if !is_long {
        return Ok(work());
    }
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.into()))
}

async fn store_arrival(tx: &mut Tx, arrival: &Arrival) -> Result<Stored> {
    let (ctx, inbound) = (&arrival.ctx, &arrival.inbound);
    let workspace_id = ctx.scope.workspace_id;
    let channel = channels::get(tx, workspace_id, ChannelId::new(inbound.channel.channel_id)).await?;
    if !claim_receipt(tx, arrival).await? {
        return Ok(Stored::Before);
    }
    let sender = if inbound.from.address.is_empty() {
        Party { address: "unknown@invalid".into(), ..inbound.from.clone() }
    } else {
        inbound.from.clone()
    };
    let locale =
        inbound.locale.as_deref().or(arrival.language.as_ref().map(Language::code)).filter(|code| *code != "und");
    let (contact_id, contact_name) = contacts::of_sender(tx, ctx, &sender, locale).await?;
    // From here on it is the customer who acts.
    let ctx = &Ctx { scope: Scope::contact(workspace_id, contact_id.get()), ..ctx.clone() };
    let author = if contact_name.is_empty() { sender.address.clone() } else { contact_name };
    let own = channels::addresses(tx, workspace_id).await?;
    let is_from_us = own.contains(&mail::address::fold_address(&sender.address));
    for report in &inbound.reports {
        note_report(tx, ctx, report).await?;
    }
    if let Some(raw) = &arrival.raw {
        blobs::name(tx, workspace_id, raw, ctx.now).await?;
    }

    let is_blocked = blocks::is_blocked(tx, workspace_id, &sender.address).await?;
    let found = find_ticket(tx, workspace_id, inbound, contact_id, &sender).await?;
    // Whoever is blocked joins no conversation but those that lie in spam already.
    let found = found.filter(|found| !is_blocked || found.ticket.is_spam);
    let is_person = inbound.auto_kind == AutoKind::No && !is_from_us;
    let (ticket, is_new, is_unverified) = match found {
        Some(found) if !found.is_closed_for_good => (found.ticket, false, found.is_unverified),
        found => {
            let follow_up_of = found.map(|found| found.ticket.id);
            let new = NewTicket {
                subject: subject(inbound),
                category: Category::New,
                priority: Priority::Normal,
                channel_id: channel.id,
                channel_kind: channel.kind.clone(),
                brand_id: channel.brand_id,
                team_id: channel.team_id,
                assignee_id: None,
                contact_id,
                language: arrival
                    .language
                    .as_ref()
                    .map(Language::code)
                    .filter(|code| *code != "und")
                    .map(str::to_owned),
                is_spam: is_blocked,
                is_confidential: false,
                follow_up_of,
                created_by: if is_person { "contact" } else { "system" },
                fields: values_of(tx, workspace_id, inbound).await?,
            };
            let ticket = tickets::create(tx, ctx, new).await?;
            tickets::index_fields(tx, ctx, &ticket).await?;
            (ticket, true, false)
        }
    };
    let is_third_party = ticket.contact_id != contact_id;
    let message =
        new_message(arrival, &ticket, contact_id, author, is_unverified, is_third_party, (channel.id, &channel.kind));
    messages::add(tx, ctx, &ticket, &message).await?;
    let parties = |list: &[Party]| -> Vec<Party> {
        let is_other = |party: &&Party| {
            let folded = mail::address::fold_address(&party.address);
            !own.contains(&folded)
                && mail::address::valid_address(&party.address)
                && !own.contains(&mail::address::fold_address(&mail::reply_address::mailbox_of_reply_address(
                    &party.address,
                )))
        };
        list.iter().filter(is_other).take(50).cloned().collect()
    };
    if !is_unverified {
        store::add_participants(tx, workspace_id, ticket.id, "to", &parties(&inbound.to)).await?;
        store::add_participants(tx, workspace_id, ticket.id, "cc", &parties(&inbound.cc)).await?;
        if is_third_party {
            store::add_participants(tx, workspace_id, ticket.id, "cc", std::slice::from_ref(&sender)).await?;
        }
    }
    if is_person {
        customers_turn(tx, ctx, &ticket).await?;
    }
    if is_new && is_person && !is_blocked && inbound.may_auto_reply && channel.acknowledges() {
        acknowledge_later(tx, ctx, ticket.id, &sender, inbound.locale.as_deref()).await?;
    }
    tx.exec(
        "update receipt set ticket_id = $4 where workspace_id = $1 and channel_id = $2 and dedup_key = $3",
        &[workspace_id.into(), inbound.channel.channel_id.into(), (&inbound.dedup_key).into(), ticket.id.into()],
    )
    .await?;
    Ok(Stored::In { ticket_id: ticket.id, number: ticket.number })
}

/// The values a form gave for the workspace's own fields. What no longer fits is left out: the message counts more.
async fn values_of(tx: &mut Tx, workspace_id: WorkspaceId, inbound: &Inbound) -> Result<Values> {
    let mut values = Values::new();
    if inbound.values.is_empty() {
        return Ok(values);
    }
    let known = fields::of(tx, workspace_id, fields::Subject::Ticket).await?;
    for (id, value) in &inbound.values {
        let field = known.iter().find(|field| field.id.to_string() == *id);
        let is_record = |kind| matches!(kind, fields::Kind::Contact | fields::Kind::Organization);
        let Some(field) = field.filter(|field| !is_record(field.kind)) else { continue };
        if let Ok(Some(value)) = fields::values::shape(field, value) {
            values.insert(id.clone(), value);
        }
    }
    Ok(values)
}

/// `false` when the same message was taken before.
async fn claim_receipt(tx: &mut Tx, arrival: &Arrival) -> Result<bool> {
    let (ctx, inbound) = (&arrival.ctx, &arrival.inbound);
    let n = tx
        .exec(
            "insert into receipt (workspace_id, channel_id, dedup_key, message_id, ticket_id, at) values ($1, $2, $3, $4, 0, $5)
             on conflict (workspace_id, channel_id, dedup_key) do nothing",
            &[
                ctx.scope.workspace_id.into(),
                inbound.channel.channel_id.into(),
                (&inbound.dedup_key).into(),
                arrival.message_id.into(),
                ctx.now.into(),
            ],
        )
        .await?;
    Ok(n == 1)
}

fn subject(inbound: &Inbound) -> String {
    let subject = tickets::clean_subject(&mail::reply_address::subject_without_tag(&inbound.subject));
    if subject.is_empty() { messages::snippet(&inbound.text).chars().take(80).collect() } else { subject }
}

struct FoundTicket {
    ticket: Ticket,
    is_unverified: bool,
    /// A closed ticket is history: an answer to it opens a new one that is linked.
    is_closed_for_good: bool,
}

async fn find_ticket(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    inbound: &Inbound,
    contact_id: ContactId,
    sender: &Party,
) -> Result<Option<FoundTicket>> {
    for hint in &inbound.hints {
        let (found, is_signed) = match hint {
            ThreadHint::TicketAddress { number } | ThreadHint::TicketSubject { number } => {
                (store::id_of_number(tx, workspace_id, *number).await.ok(), true)
            }
            ThreadHint::SourceId(source_id) => {
                (messages::of_source_id(tx, workspace_id, source_id).await?.map(|(ticket_id, _)| ticket_id), false)
            }
        };
        let Some(id) = found else { continue };
        let ticket = store::lock(tx, workspace_id, id).await?;
        let is_part = ticket.contact_id == contact_id
            || store::participants(tx, workspace_id, id).await?.iter().any(|(party, _)| {
                mail::address::fold_address(&party.address) == mail::address::fold_address(&sender.address)
            });
        let is_report = inbound.auto_kind == AutoKind::Bounce;
        let is_closed_for_good = ticket.category == Category::Closed && inbound.auto_kind == AutoKind::No;
        return Ok(Some(FoundTicket {
            is_unverified: !is_part && !is_signed && !is_report,
            is_closed_for_good,
            ticket,
        }));
    }
    for report in &inbound.reports {
        let Some(source_id) = &report.source_id else { continue };
        if let Some((id, _)) = messages::of_source_id(tx, workspace_id, source_id).await? {
            let ticket = store::lock(tx, workspace_id, id).await?;
            return Ok(Some(FoundTicket { ticket, is_unverified: false, is_closed_for_good: false }));
        }
    }
    Ok(None)
}

/// A delivery report marks the message it is about.
async fn note_report(tx: &mut Tx, ctx: &Ctx, report: &Report) -> Result<()> {
    let Some(source_id) = report.source_id.as_deref().filter(|_| report.action == "failed") else { return Ok(()) };
    let workspace_id = ctx.scope.workspace_id;
    let Some((_, message_id)) = messages::of_source_id(tx, workspace_id, source_id).await? else { return Ok(()) };
    let (state, _) = messages::lock_state(tx, workspace_id, message_id).await?;
    if matches!(state.as_str(), "sent" | "uncertain" | "sending") {
        let error = format!("{}: {} {}", report.recipient, report.status, report.detail);
        let error: String = error.chars().take(500).collect();
        messages::set_state(tx, ctx, message_id, &state, "failed", Some(&error)).await?;
    }
    Ok(())
}

fn new_message(
    arrival: &Arrival,
    ticket: &Ticket,
    contact_id: ContactId,
    author_name: String,
    is_unverified: bool,
    is_third_party: bool,
    (channel_id, channel_kind): (ChannelId, &str),
) -> NewMessage {
    let inbound = &arrival.inbound;
    let addrs = |parties: &[Party]| parties.iter().take(100).map(Addr::from).collect::<Vec<_>>();
    let subject = (!inbound.subject.is_empty() && tickets::clean_subject(&inbound.subject) != ticket.subject)
        .then(|| tickets::clean_subject(&inbound.subject));
    NewMessage {
        id: arrival.message_id,
        kind: "reply",
        direction: "in",
        author_kind: "contact",
        author_id: Some(contact_id.get()),
        author_name,
        channel_id,
        channel_kind: channel_kind.to_owned(),
        state: "received",
        auto_kind: inbound.auto_kind.code(),
        is_unverified,
        is_third_party,
        language: arrival.language.as_ref().map(Language::code).filter(|code| *code != "und").map(str::to_owned),
        source_id: inbound.source_id.clone(),
        raw_sha256: arrival.raw.as_ref().map(|raw| raw.sha256.clone()),
        has_remote_images: inbound.has_remote_images,
        head: Head {
            subject,
            from: Some(Addr::from(&inbound.from)),
            reply_to: addrs(&inbound.reply_to),
            to: addrs(&inbound.to),
            cc: addrs(&inbound.cc),
            problems: inbound.problems.clone(),
            fields: inbound.fields.clone(),
            ..Head::default()
        },
        text: inbound.text.clone(),
        quoted_text: inbound.quoted_text.clone(),
        html: inbound.html.clone(),
        files: arrival.files.clone(),
        n_taken_files: 0,
        terms: arrival.terms.clone(),
    }
}

/// A person wrote: the ticket waits for us, and comes back if it was away.
async fn customers_turn(tx: &mut Tx, ctx: &Ctx, ticket: &Ticket) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let mut ticket = ticket.clone();
    if ticket.unanswered_since.is_none() {
        ticket.unanswered_since = Some(kernel::clock::Time(ctx.now));
        store::set_unanswered(tx, workspace_id, ticket.id, Some(ctx.now)).await?;
    }
    let mut changes = Vec::new();
    if matches!(ticket.category, Category::Waiting | Category::Resolved) {
        let id = catalog::status_of_category(tx, workspace_id, Category::Open.code()).await?;
        changes.push(change::To::Status { id, category: Category::Open });
    }
    if ticket.trashed_at.is_some() {
        changes.push(change::To::Trashed(None));
    }
    change::apply(tx, ctx, ticket, changes, None).await?;
    Ok(())
}

async fn acknowledge_later(
    tx: &mut Tx,
    ctx: &Ctx,
    ticket_id: TicketId,
    sender: &Party,
    locale: Option<&str>,
) -> Result<()> {
    let workspace = workspaces::get(tx, ctx.scope.workspace_id).await?;
    if !workspace.settings.acknowledge {
        return Ok(());
    }
    let job = NewJob {
        kind: ACKNOWLEDGE,
        run_at: ctx.now,
        dedup_key: Some(format!("acknowledge:{ticket_id}")),
        payload: serde_json::json!({ "ticket_id": ticket_id, "name": sender.name, "address": sender.address, "locale": locale }),
    };
    jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, &job).await
}

/// Reads an id out of a job.
///
/// # Errors
/// `Internal` when it is not there.
pub fn id_of<K: kernel::ids::Kind>(payload: &serde_json::Value, name: &str) -> Result<Id<K>> {
    let text = payload.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
    Id::parse(text).map_err(|_| Error::Internal(anyhow::anyhow!("a job without {name}")))
}
