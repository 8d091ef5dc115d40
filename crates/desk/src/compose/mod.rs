//! What agents write: replies, forwards, notes, and new tickets begun by writing first.
//!
//! A reply is committed as `queued` with its delivery job; `delivery` sends it. The stale-send guard refuses a
//! reply while there are newer messages its writer has not seen.

mod again;
mod body;
pub mod http;

use crate::{
    Ctx,
    access::{Caller, Command, Permission},
    catalog, channels, contacts, drafts,
    fields::Values,
    index,
    media::{self, Links},
    tickets::{
        self, Category, NewTicket, Priority, Ticket, change, followers,
        messages::{self, Addr, Head, NewMessage},
        rows, store,
    },
};
pub use again::{cancel, retry};
pub(crate) use body::{Body, body, without_mentions};
use channel::{Limits, Party};
use events::ids::{AgentId, ChannelId, ContactId, FileId, MessageId, StatusId, TagId, TeamId, TicketId};
use kernel::{
    Error, Result,
    db::Tx,
    http::Checks,
    ids::{EventId, Id},
    jobs::{self, NewJob},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Kind of the job that sends a message.
pub const DELIVER: &str = "deliver";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The customer gets it.
    #[default]
    Reply,
    /// Only colleagues see it.
    Note,
}

/// A message to write.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MessageInput {
    pub kind: Kind,
    /// Needed unless there is HTML.
    pub text: String,
    pub html: Option<String>,
    /// Absent: whoever wrote last.
    pub to: Option<Vec<Addr>>,
    pub cc: Vec<Addr>,
    pub bcc: Vec<Addr>,
    pub files: Vec<FileId>,
    /// Newest event the writer has seen; with newer messages the reply is refused (409 `newer_messages`).
    pub seen_seq: Option<i64>,
    /// What the ticket becomes: a category or a status id. Absent: waiting, for a reply.
    pub status: Option<String>,
    pub channel_id: Option<ChannelId>,
    pub subject: Option<String>,
    /// Set for a forward: the message that goes to somebody else, who does not join the ticket.
    pub forward_of: Option<MessageId>,
}

/// A ticket to begin.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TicketInput {
    pub subject: String,
    /// Absent: the first channel that can send.
    pub channel_id: Option<ChannelId>,
    pub to: Vec<Addr>,
    pub cc: Vec<Addr>,
    pub bcc: Vec<Addr>,
    pub text: String,
    pub html: Option<String>,
    pub files: Vec<FileId>,
    pub team_id: Option<TeamId>,
    pub assignee_id: Option<AgentId>,
    pub priority: Priority,
    pub tags: Vec<TagId>,
    pub contact_id: Option<ContactId>,
    pub kind: Kind,
    /// The ticket is made as if this customer had written it (other systems hand enquiries in so).
    pub from: Option<Addr>,
}

/// Input of a command with what was worked out before the transaction.
pub struct Prepared<I> {
    pub input: I,
    pub links: Links,
    /// What messages of each kind of channel may hold.
    pub limits: HashMap<&'static str, Limits>,
}

/// Most recipients of one message.
const RECIPIENTS_MAX: usize = 100;

fn check_text(checks: &mut Checks, text: &str, html: Option<&str>) {
    if text.trim().is_empty() && html.is_none_or(|html| html.trim().is_empty()) {
        checks.add("text", "required", "Write something first.");
    }
    checks.at_most("text", text, 500_000);
    checks.at_most("html", html.unwrap_or_default(), 2_000_000);
}

fn check_addresses(checks: &mut Checks, named: &[(&str, &[Addr])]) {
    let mut n = 0;
    for (field, addresses) in named {
        for (position, addr) in addresses.iter().enumerate() {
            n += 1;
            if !mail::address::valid_address(addr.address.trim()) {
                checks.add(
                    format!("{field}[{position}].address"),
                    "invalid",
                    "Write an e-mail address like anna@example.com.",
                );
            }
            if addr.name.chars().count() > 200 {
                checks.add(format!("{field}[{position}].name"), "too_long", "At most 200 characters.");
            }
        }
    }
    if n > RECIPIENTS_MAX {
        checks.add("to", "too_many", format!("At most {RECIPIENTS_MAX} recipients."));
    }
}

/// Writes a reply, forward or note into a ticket. Answers with the message and, if the status changed, the
/// token that undoes that.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid`; `Conflict` `newer_messages`.
pub async fn write(
    tx: &mut Tx,
    command: &Command<(TicketId, Prepared<MessageInput>)>,
) -> Result<(MessageId, Option<EventId>)> {
    let (ctx, caller, (ticket_id, prepared)) = (&command.ctx, &command.caller, &command.input);
    let input = &prepared.input;
    let is_reply = input.kind == Kind::Reply;
    caller.need(if is_reply { Permission::TicketsReply } else { Permission::TicketsNote })?;
    let ticket = tickets::lock(tx, caller, *ticket_id).await?;
    if let (true, Some(seen_seq)) = (is_reply, input.seen_seq) {
        refuse_if_newer(tx, caller, &ticket, seen_seq, &prepared.links).await?;
    }
    let mut checks = Checks::new();
    check_text(&mut checks, &input.text, input.html.as_deref());
    let to = input.to.as_deref().unwrap_or_default();
    check_addresses(&mut checks, &[("to", to), ("cc", &input.cc), ("bcc", &input.bcc)]);
    checks.done()?;
    let status = planned_status(tx, caller, &ticket, input).await?;
    change::may_end(tx, caller.workspace_id, &ticket, status.as_slice()).await?;
    let (channel, head) = if is_reply {
        let channel = sending_channel(tx, caller, &ticket, input.channel_id).await?;
        (channel, reply_head(tx, caller, &ticket, input).await?)
    } else {
        let channel =
            (ticket.channel_id, channels::get(tx, caller.workspace_id, ticket.channel_id).await?.kind, String::new());
        (channel, Head::default())
    };
    let id = add_written(
        tx,
        ctx,
        caller,
        &ticket,
        input.kind,
        channel,
        head,
        &body(&input.text, input.html.as_deref()),
        &input.files,
        &prepared.limits,
    )
    .await?;
    let undo = after_writing(tx, ctx, caller, ticket, input, status).await?;
    Ok((id, undo))
}

/// What the ticket's status becomes by the message, checked before anything is written.
async fn planned_status(
    tx: &mut Tx,
    caller: &Caller,
    ticket: &Ticket,
    input: &MessageInput,
) -> Result<Option<change::To>> {
    let unknown =
        || Error::invalid("status", "unknown", "Give a category (open, waiting, resolved …) or the id of a status.");
    let category = match &input.status {
        Some(status) if status.starts_with("sta_") => {
            let id: StatusId = Id::parse(status).map_err(|_| unknown())?;
            let row = catalog::status(tx, caller.workspace_id, id).await.map_err(|_| unknown())?;
            return Ok(Some(change::To::Status { id, category: Category::from_code(&row.category)? }));
        }
        Some(status) => Category::from_code(status).map_err(|_| unknown())?,
        None if input.kind == Kind::Reply && input.forward_of.is_none() => Category::Waiting,
        None => return Ok(None),
    };
    if ticket.category == category {
        return Ok(None);
    }
    let id = catalog::status_of_category(tx, caller.workspace_id, category.code()).await?;
    Ok(Some(change::To::Status { id, category }))
}

async fn refuse_if_newer(tx: &mut Tx, caller: &Caller, ticket: &Ticket, seen_seq: i64, links: &Links) -> Result<()> {
    let rows = tx
        .rows(
            "select body from event where workspace_id = $1 and ticket_id = $2 and seq > $3 and kind = 'message.added'
               and (actor_id is null or actor_id <> $4 or actor_kind not in ('agent', 'api'))
             order by seq limit 20",
            &[caller.workspace_id.into(), ticket.id.into(), seen_seq.into(), caller.agent_id.into()],
        )
        .await?;
    let mut ids = Vec::new();
    for mut row in rows {
        if let Ok(events::Event::MessageAdded { message_id, is_auto: false, .. }) =
            serde_json::from_str(&row.take::<String>()?)
        {
            ids.push(message_id);
        }
    }
    if ids.is_empty() {
        return Ok(());
    }
    let newer = messages::get_many(tx, caller.workspace_id, &ids, links).await?;
    Err(Error::Conflict {
        code: "newer_messages",
        detail: "There are newer messages in this ticket. Read them, then send again with the newest seen_seq.".into(),
        extra: Some(
            serde_json::json!({ "newer": newer, "seq": kernel::log::newest_seq(tx, caller.workspace_id).await? }),
        ),
    })
}

/// Id, kind and address of the channel a reply goes out by.
async fn sending_channel(
    tx: &mut Tx,
    caller: &Caller,
    ticket: &Ticket,
    wanted: Option<ChannelId>,
) -> Result<(ChannelId, String, String)> {
    let id = channels::for_reply(tx, caller.workspace_id, wanted.unwrap_or(ticket.channel_id)).await?;
    let none = || Error::invalid("channel_id", "cannot_send", "No channel can send; set up an e-mail channel first.");
    let row = channels::get(tx, caller.workspace_id, id.ok_or_else(none)?).await?;
    Ok((row.id, row.kind, row.address))
}

async fn reply_head(tx: &mut Tx, caller: &Caller, ticket: &Ticket, input: &MessageInput) -> Result<Head> {
    let to = match &input.to {
        Some(to) => to.clone(),
        None => rows::view(tx, caller, ticket.id).await?.reply_defaults.to,
    };
    if to.is_empty() && input.cc.is_empty() && input.bcc.is_empty() {
        return Err(Error::invalid("to", "required", "Nobody would get this; add a recipient or write a note."));
    }
    let subject = match &input.subject {
        Some(subject) if !subject.trim().is_empty() => tickets::clean_subject(subject),
        _ => rows::reply_subject(&ticket.subject),
    };
    Ok(Head { subject: Some(subject), to, cc: input.cc.clone(), bcc: input.bcc.clone(), ..Head::default() })
}

#[expect(clippy::too_many_arguments, reason = "the parts of one message")]
async fn add_written(
    tx: &mut Tx,
    ctx: &Ctx,
    caller: &Caller,
    ticket: &Ticket,
    kind: Kind,
    (channel_id, channel_kind, address): (ChannelId, String, String),
    head: Head,
    body: &Body,
    files: &[FileId],
    limits: &HashMap<&'static str, Limits>,
) -> Result<MessageId> {
    let id: MessageId = ctx.id();
    // Only colleagues can be asked, and only where they see it.
    let mentions = if kind == Kind::Note { body.mentions.as_slice() } else { &[] };
    followers::check_mentions(tx, caller.workspace_id, ticket, mentions).await?;
    let head = Head { mentions: mentions.to_vec(), ..head };
    let html = match &body.html {
        Some(html) if kind == Kind::Reply && !body.mentions.is_empty() => Some(without_mentions(html)),
        html => html.clone(),
    };
    let mut all_files = files.to_vec();
    all_files.extend(body.inline.iter().map(|(id, _)| *id).filter(|id| !files.contains(id)));
    if let Some(limits) = limits.get(channel_kind.as_str()).filter(|_| kind == Kind::Reply) {
        check_files(tx, caller, limits, &all_files).await?;
    }
    let n_taken_files = media::take(tx, ctx, caller, id, ticket.id, &all_files, &body.inline).await?;
    let language = logic::detect(&body.text);
    let new = NewMessage {
        id,
        kind: if kind == Kind::Reply { "reply" } else { "note" },
        direction: "out",
        author_kind: "agent",
        author_id: Some(caller.agent_id.get()),
        author_name: caller.name.to_string(),
        channel_id,
        channel_kind,
        state: if kind == Kind::Reply { "queued" } else { "sent" },
        auto_kind: "no",
        is_unverified: false,
        is_third_party: false,
        language: language.map(|language| language.code().to_owned()),
        source_id: (kind == Kind::Reply).then(|| source_id(id, &address)),
        raw_sha256: None,
        has_remote_images: false,
        terms: index::message_terms(&[&ticket.subject, &caller.name, &body.text], language),
        head,
        text: body.text.clone(),
        quoted_text: None,
        html,
        files: Vec::new(),
        n_taken_files,
    };
    messages::add(tx, ctx, ticket, &new).await?;
    followers::mention(tx, ctx, ticket, id, mentions).await?;
    if kind == Kind::Reply {
        enqueue_delivery(tx, ctx, id).await?;
    }
    Ok(id)
}

/// Asks that the files are not more than the channel carries.
async fn check_files(tx: &mut Tx, caller: &Caller, limits: &Limits, files: &[FileId]) -> Result<()> {
    let (n, size_bytes) = media::measure(tx, caller.workspace_id, files).await?;
    if n > i64::from(limits.max_files) {
        return Err(Error::invalid("files", "too_many", format!("At most {} files in one message.", limits.max_files)));
    }
    if u64::try_from(size_bytes).unwrap_or(0) > limits.max_total_bytes {
        let mib = limits.max_total_bytes >> 20;
        return Err(Error::invalid(
            "files",
            "too_large",
            format!("Together at most {mib} MiB; send a part or a link."),
        ));
    }
    Ok(())
}

/// The Message-ID of one of our messages, the same at each attempt to send it.
pub fn source_id(id: MessageId, address: &str) -> String {
    let domain = address.rsplit_once('@').map_or("candor.invalid", |(_, domain)| domain);
    format!("{id}@{domain}")
}

/// Puts a message in line for sending.
///
/// # Errors
/// `Internal`.
pub async fn enqueue_delivery(tx: &mut Tx, ctx: &Ctx, id: MessageId) -> Result<()> {
    let job = NewJob {
        kind: DELIVER,
        run_at: ctx.now,
        dedup_key: Some(format!("deliver:{id}")),
        payload: serde_json::json!({ "message_id": id }),
    };
    jobs::enqueue(tx, &ctx.ids, ctx.scope.workspace_id, &job).await
}

/// People, turn, status, read mark and draft after a message was written.
async fn after_writing(
    tx: &mut Tx,
    ctx: &Ctx,
    caller: &Caller,
    mut ticket: Ticket,
    input: &MessageInput,
    status: Option<change::To>,
) -> Result<Option<EventId>> {
    let workspace_id = caller.workspace_id;
    let is_answer = input.kind == Kind::Reply && input.forward_of.is_none();
    if is_answer {
        let contact = contacts::store::party(tx, workspace_id, ticket.contact_id).await?;
        let own = channels::addresses(tx, workspace_id).await?;
        let is_new = |addr: &&Addr| {
            let folded = mail::address::fold_address(&addr.address);
            folded != mail::address::fold_address(&contact.address) && !own.contains(&folded)
        };
        let parties = |addresses: &[Addr]| addresses.iter().filter(is_new).map(Party::from).collect::<Vec<_>>();
        store::add_participants(tx, workspace_id, ticket.id, "to", &parties(input.to.as_deref().unwrap_or_default()))
            .await?;
        store::add_participants(tx, workspace_id, ticket.id, "cc", &parties(&input.cc)).await?;
        if ticket.unanswered_since.is_some() {
            ticket.unanswered_since = None;
            // A change of status writes it with the rest.
            let is_written = matches!(&status, Some(change::To::Status { id, .. }) if *id != ticket.status_id);
            if !is_written {
                store::set_unanswered(tx, workspace_id, ticket.id, None).await?;
            }
        }
    }
    store::set_read(tx, workspace_id, caller.agent_id, ticket.id).await?;
    followers::seen(tx, ctx, caller.agent_id, ticket.id).await?;
    drafts::remove(tx, caller, Some(ticket.id)).await?;
    match status {
        Some(status) => change::apply(tx, ctx, ticket, vec![status], None).await,
        None => Ok(None),
    }
}

/// Begins a ticket: by writing to a customer, by noting an enquiry, or in a customer's name.
///
/// # Errors
/// `Forbidden`, `Invalid`.
pub async fn begin(tx: &mut Tx, command: &Command<Prepared<TicketInput>>) -> Result<(TicketId, MessageId)> {
    let (ctx, caller, input) = (&command.ctx, &command.caller, &command.input.input);
    caller.need(if input.kind == Kind::Reply { Permission::TicketsReply } else { Permission::TicketsNote })?;
    let mut checks = Checks::new();
    checks.text("subject", &input.subject, tickets::SUBJECT_MAX);
    check_text(&mut checks, &input.text, input.html.as_deref());
    let from: &[Addr] = input.from.as_slice();
    check_addresses(&mut checks, &[("to", &input.to), ("cc", &input.cc), ("bcc", &input.bcc), ("from", from)]);
    checks.done()?;
    catalog::tags_exist(tx, caller.workspace_id, &input.tags).await?;
    if let Some(team_id) = input.team_id {
        catalog::team_exists(tx, caller.workspace_id, team_id).await?;
    }
    if let Some(assignee_id) = input.assignee_id {
        catalog::agent_exists(tx, caller.workspace_id, assignee_id).await?;
    }
    let is_from_customer = input.from.is_some();
    let channel = channels::for_new(tx, caller.workspace_id, input.channel_id).await?;
    if input.kind == Kind::Reply
        && !is_from_customer
        && channels::for_reply(tx, caller.workspace_id, channel.id).await? != Some(channel.id)
    {
        return Err(Error::invalid(
            "channel_id",
            "cannot_send",
            "Choose a channel that can send, such as an e-mail address.",
        ));
    }
    let contact_id = customer(tx, ctx, caller, input).await?;
    let text_language = logic::detect(&input.text);
    let new = NewTicket {
        subject: input.subject.clone(),
        category: if is_from_customer {
            Category::New
        } else if input.kind == Kind::Reply {
            Category::Waiting
        } else {
            Category::Open
        },
        priority: input.priority,
        channel_id: channel.id,
        channel_kind: channel.kind.clone(),
        brand_id: channel.brand_id,
        team_id: input.team_id.or(channel.team_id),
        assignee_id: input.assignee_id,
        contact_id,
        language: text_language.map(|language| language.code().to_owned()),
        is_spam: false,
        is_confidential: false,
        follow_up_of: None,
        created_by: if is_from_customer { "contact" } else { "agent" },
        fields: Values::new(),
    };
    let ticket = tickets::create(tx, ctx, new).await?;
    let message_id = if is_from_customer {
        add_in_customers_name(tx, ctx, caller, &ticket, input, &channel.kind).await?
    } else {
        let head = match input.kind {
            Kind::Reply => Head {
                subject: Some(ticket.subject.clone()),
                to: if input.to.is_empty() {
                    vec![Addr::from(&contacts::store::party(tx, caller.workspace_id, contact_id).await?)]
                } else {
                    input.to.clone()
                },
                cc: input.cc.clone(),
                bcc: input.bcc.clone(),
                ..Head::default()
            },
            Kind::Note => Head::default(),
        };
        let others: Vec<Party> = input.to.iter().skip(1).chain(&input.cc).map(Party::from).collect();
        store::add_participants(tx, caller.workspace_id, ticket.id, "cc", &others).await?;
        let channel = (channel.id, channel.kind, channel.address);
        let body = body(&input.text, input.html.as_deref());
        let limits = &command.input.limits;
        add_written(tx, ctx, caller, &ticket, input.kind, channel, head, &body, &input.files, limits).await?
    };
    if !input.tags.is_empty() {
        change::apply(tx, ctx, ticket.clone(), vec![change::To::Tags(input.tags.clone())], None).await?;
    }
    if !is_from_customer {
        store::set_read(tx, caller.workspace_id, caller.agent_id, ticket.id).await?;
    }
    drafts::remove(tx, caller, None).await?;
    Ok((ticket.id, message_id))
}

async fn customer(tx: &mut Tx, ctx: &Ctx, caller: &Caller, input: &TicketInput) -> Result<ContactId> {
    if let Some(contact_id) = input.contact_id {
        let contact = contacts::get(tx, caller.workspace_id, contact_id)
            .await
            .map_err(|_| Error::invalid("contact_id", "not_found", "There is no such contact."))?;
        return Ok(contact.id);
    }
    let addr = input.from.as_ref().or(input.to.first());
    let addr =
        addr.ok_or_else(|| Error::invalid("to", "required", "Say whom the ticket is with: to, from or contact_id."))?;
    Ok(contacts::of_sender(tx, ctx, &Party::from(addr), None).await?.0)
}

async fn add_in_customers_name(
    tx: &mut Tx,
    ctx: &Ctx,
    caller: &Caller,
    ticket: &Ticket,
    input: &TicketInput,
    channel_kind: &str,
) -> Result<MessageId> {
    let id: MessageId = ctx.id();
    let body = body(&input.text, input.html.as_deref());
    let party = contacts::store::party(tx, caller.workspace_id, ticket.contact_id).await?;
    let n_taken_files = media::take(tx, ctx, caller, id, ticket.id, &input.files, &body.inline).await?;
    let language = logic::detect(&body.text);
    let terms = index::message_terms(&[&ticket.subject, &party.name, &party.address, &body.text], language);
    let new = NewMessage {
        id,
        kind: "reply",
        direction: "in",
        author_kind: "contact",
        author_id: Some(ticket.contact_id.get()),
        author_name: if party.name.is_empty() { party.address.clone() } else { party.name.clone() },
        channel_id: ticket.channel_id,
        channel_kind: channel_kind.to_owned(),
        state: "received",
        auto_kind: "no",
        is_unverified: false,
        is_third_party: false,
        language: language.map(|language| language.code().to_owned()),
        source_id: None,
        raw_sha256: None,
        has_remote_images: false,
        head: Head { from: Some(Addr::from(&party)), cc: input.cc.clone(), ..Head::default() },
        text: body.text,
        quoted_text: None,
        html: body.html,
        files: Vec::new(),
        n_taken_files,
        terms,
    };
    messages::add(tx, ctx, ticket, &new).await?;
    store::set_unanswered(tx, caller.workspace_id, ticket.id, Some(ctx.now)).await?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_id_is_stable_and_of_our_domain() {
        let id = MessageId::new(9);
        assert_eq!(source_id(id, "support@demo.test"), source_id(id, "support@demo.test"));
        assert!(source_id(id, "support@demo.test").ends_with("@demo.test"));
    }
}
