//! Messages of a ticket: replies in both directions and notes, with their bodies, files and states.

use super::{Category, Ticket, change, store};
use crate::{
    Ctx, catalog, index,
    media::{self, File, Links, NewFile},
};
use channel::Party;
use events::{
    Event,
    ids::{AgentId, ChannelId, MessageId, TicketId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::{Row, SqlBuilder, Tx, Value},
    ids::{Id, WorkspaceId},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A name and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Addr {
    #[serde(default)]
    pub name: String,
    pub address: String,
}

impl From<&Party> for Addr {
    fn from(party: &Party) -> Self {
        Self { name: party.name.clone(), address: party.address.clone() }
    }
}
impl From<&Addr> for Party {
    fn from(addr: &Addr) -> Self {
        Self { name: addr.name.clone(), address: addr.address.clone() }
    }
}

/// Who wrote a message.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Author {
    /// `contact`, `agent` or `system`.
    pub kind: String,
    pub id: Option<String>,
    pub name: String,
}

/// The head of a message, as stored beside its body.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Head {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Addr>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply_to: Vec<Addr>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addr>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<Addr>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bcc: Vec<Addr>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
    /// Whom a note asks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<AgentId>,
    /// Extra answers of a form: label and value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<(String, String)>,
}

/// Label and value of an extra answer of a form.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Field {
    pub label: String,
    pub value: String,
}

/// A message as clients see it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Message {
    pub id: MessageId,
    pub ticket_id: TicketId,
    /// `reply` (all the customer can see, in both directions) or `note`.
    pub kind: String,
    /// `in` or `out`.
    pub direction: String,
    pub author: Author,
    pub at: Time,
    /// The new part, plain.
    pub text: String,
    /// Earlier text that was quoted, plain.
    pub quoted_text: Option<String>,
    pub has_html: bool,
    pub html_bytes: i64,
    pub from: Option<Addr>,
    pub to: Vec<Addr>,
    pub cc: Vec<Addr>,
    pub bcc: Vec<Addr>,
    pub subject: Option<String>,
    pub fields: Vec<Field>,
    pub channel_id: ChannelId,
    pub channel_kind: String,
    pub files: Vec<File>,
    /// `received`, `queued`, `sending`, `sent`, `failed`, `uncertain` or `cancelled`.
    pub state: String,
    pub error: Option<String>,
    pub is_auto: bool,
    /// `no`, `reply`, `generated`, `bounce` or `own_loop`.
    pub auto_kind: String,
    /// It refers to this ticket, but its sender was never part of it.
    pub is_unverified_sender: bool,
    /// Somebody else than the ticket's contact wrote it.
    pub is_third_party: bool,
    pub language: Option<String>,
    pub has_remote_images: bool,
    pub has_raw: bool,
    pub problems: Vec<String>,
    /// The agents a note asks.
    pub mentions: Vec<AgentId>,
}

/// What a new message is made of.
#[derive(Clone, Debug)]
pub struct NewMessage {
    pub id: MessageId,
    pub kind: &'static str,
    pub direction: &'static str,
    pub author_kind: &'static str,
    pub author_id: Option<i64>,
    pub author_name: String,
    pub channel_id: ChannelId,
    pub channel_kind: String,
    pub state: &'static str,
    pub auto_kind: &'static str,
    pub is_unverified: bool,
    pub is_third_party: bool,
    pub language: Option<String>,
    pub source_id: Option<String>,
    pub raw_sha256: Option<String>,
    pub has_remote_images: bool,
    pub head: Head,
    pub text: String,
    pub quoted_text: Option<String>,
    pub html: Option<String>,
    pub files: Vec<NewFile>,
    /// How many files that are not inline were taken over besides.
    pub n_taken_files: usize,
    pub terms: Vec<String>,
}

/// Start of a message for lists.
pub fn snippet(text: &str) -> String {
    let mut line = String::with_capacity(160);
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > 400 {
            break;
        }
    }
    line.chars().take(140).collect()
}

/// Adds a message to its ticket: rows, files, search, the ticket's head, the event. The caller decides about
/// status and `unanswered_since`.
///
/// # Errors
/// `Internal`.
pub async fn add(tx: &mut Tx, ctx: &Ctx, ticket: &Ticket, new: &NewMessage) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    insert(tx, ctx, ticket.id, new).await?;
    media::add(tx, ctx, new.id, ticket.id, &new.files).await?;
    index::put_message(tx, ctx, new.id, &new.terms).await?;
    let is_auto = new.auto_kind != "no";
    if is_auto && new.direction == "out" {
        store::count_message(tx, workspace_id, ticket.id).await?;
    } else {
        let news_id = (new.direction == "in" || new.kind == "note").then_some(new.id);
        let latest = store::Latest {
            snippet: &snippet(&new.text),
            message_at: ctx.now,
            direction: new.direction,
            kind: new.kind,
            author: &new.author_name,
            news_id,
            has_files: new.n_taken_files > 0 || new.files.iter().any(|file| !file.is_inline),
        };
        store::set_latest(tx, workspace_id, ticket.id, &latest).await?;
    }
    let event = Event::MessageAdded {
        ticket_id: ticket.id,
        message_id: new.id,
        kind: new.kind.into(),
        direction: new.direction.into(),
        is_auto,
    };
    ctx.emit(tx, &event)?;
    Ok(())
}

async fn insert(tx: &mut Tx, ctx: &Ctx, ticket_id: TicketId, new: &NewMessage) -> Result<()> {
    let workspace_id: Value = ctx.scope.workspace_id.into();
    tx.exec(
        "insert into message (workspace_id, ticket_id, id, kind, direction, author_kind, author_id, author_name, at, channel_id,
           channel_kind, state, error, auto_kind, is_unverified, is_third_party, language, source_id, raw_sha256, html_bytes,
           has_remote_images)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, null, $13, $14, $15, $16, $17, $18, $19, $20)",
        &[
            workspace_id.clone(),
            ticket_id.into(),
            new.id.into(),
            new.kind.into(),
            new.direction.into(),
            new.author_kind.into(),
            new.author_id.into(),
            (&new.author_name).into(),
            ctx.now.into(),
            new.channel_id.into(),
            (&new.channel_kind).into(),
            new.state.into(),
            new.auto_kind.into(),
            new.is_unverified.into(),
            new.is_third_party.into(),
            new.language.clone().into(),
            new.source_id.clone().into(),
            new.raw_sha256.clone().into(),
            (new.html.as_ref().map_or(0, String::len) as i64).into(),
            new.has_remote_images.into(),
        ],
    )
    .await?;
    tx.exec(
        "insert into message_body (workspace_id, message_id, head, text, quoted_text, html) values ($1, $2, $3, $4, $5, $6)",
        &[
            workspace_id,
            new.id.into(),
            serde_json::to_string(&new.head)?.into(),
            (&new.text).into(),
            new.quoted_text.clone().into(),
            new.html.clone().into(),
        ],
    )
    .await?;
    Ok(())
}

const COLUMNS: &str = "select message.id, message.ticket_id, message.kind, message.direction, message.author_kind, message.author_id,
    message.author_name, message.at, message.channel_id, message.channel_kind, message.state, message.error, message.auto_kind,
    message.is_unverified, message.is_third_party, message.language, message.raw_sha256, message.html_bytes, message.has_remote_images,
    message_body.head, message_body.text, message_body.quoted_text
    from message join message_body on message_body.workspace_id = message.workspace_id and message_body.message_id = message.id
    where message.workspace_id = ";

fn read(mut row: Row) -> Result<Message> {
    let id = row.take()?;
    let ticket_id = row.take()?;
    let (kind, direction) = (row.take()?, row.take()?);
    let author_kind: String = row.take()?;
    let author_id: Option<i64> = row.take()?;
    let author_id = author_id.and_then(|id| match author_kind.as_str() {
        "contact" => Some(events::ids::ContactId::new(id).to_string()),
        "agent" => Some(AgentId::new(id).to_string()),
        _ => None,
    });
    let author = Author { kind: author_kind, id: author_id, name: row.take()? };
    let at = row.take()?;
    let (channel_id, channel_kind) = (row.take()?, row.take()?);
    let (state, error) = (row.take()?, row.take()?);
    let auto_kind: String = row.take()?;
    let (is_unverified_sender, is_third_party) = (row.take()?, row.take()?);
    let language = row.take()?;
    let has_raw = row.take::<Option<String>>()?.is_some();
    let html_bytes: i64 = row.take()?;
    let has_remote_images = row.take()?;
    let head: Head = serde_json::from_str(&row.take::<String>()?)?;
    Ok(Message {
        id,
        ticket_id,
        kind,
        direction,
        author,
        at,
        text: row.take()?,
        quoted_text: row.take()?,
        has_html: html_bytes > 0,
        html_bytes,
        from: head.from,
        to: head.to,
        cc: head.cc,
        bcc: head.bcc,
        subject: head.subject,
        fields: head.fields.into_iter().map(|(label, value)| Field { label, value }).collect(),
        channel_id,
        channel_kind,
        files: Vec::new(),
        state,
        error,
        is_auto: auto_kind != "no",
        auto_kind,
        is_unverified_sender,
        is_third_party,
        language,
        has_remote_images,
        has_raw,
        problems: head.problems,
        mentions: head.mentions,
    })
}

/// The newest `limit` messages of a ticket below `before`, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn list(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ticket_id: TicketId,
    before: MessageId,
    limit: usize,
    links: &Links,
) -> Result<Vec<Message>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and message.ticket_id = ").bind(ticket_id).push(" and message.id < ").bind(before);
    sql.push(" order by message.id desc limit ").bind(limit as i64);
    let (text, values) = sql.finish();
    let mut messages = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    messages.reverse();
    with_files(tx, workspace_id, &mut messages, links).await?;
    Ok(messages)
}

/// The oldest `limit` messages of a ticket above `after`, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn list_after(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ticket_id: TicketId,
    after: MessageId,
    limit: usize,
    links: &Links,
) -> Result<Vec<Message>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and message.ticket_id = ").bind(ticket_id).push(" and message.id > ").bind(after);
    sql.push(" order by message.id limit ").bind(limit as i64);
    let (text, values) = sql.finish();
    let mut messages = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    with_files(tx, workspace_id, &mut messages, links).await?;
    Ok(messages)
}

async fn with_files(tx: &mut Tx, workspace_id: WorkspaceId, messages: &mut [Message], links: &Links) -> Result<()> {
    if messages.is_empty() {
        return Ok(());
    }
    let ids: Vec<MessageId> = messages.iter().map(|message| message.id).collect();
    let mut files: HashMap<MessageId, Vec<File>> = HashMap::new();
    for (message_id, file) in media::of_messages(tx, workspace_id, &ids, links).await? {
        files.entry(message_id).or_default().push(file);
    }
    for message in messages {
        message.files = files.remove(&message.id).unwrap_or_default();
    }
    Ok(())
}

/// One message, without asking whether the caller may see its ticket: ask `tickets::get` with its `ticket_id`.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: MessageId, links: &Links) -> Result<Message> {
    get_many(tx, workspace_id, &[id], links).await?.into_iter().next().ok_or(Error::NotFound)
}

/// Several messages, in the order of their ids.
///
/// # Errors
/// `Internal`.
pub async fn get_many(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ids: &[MessageId],
    links: &Links,
) -> Result<Vec<Message>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and message.id").bind_in(ids.iter().copied()).push(" order by message.id");
    let (text, values) = sql.finish();
    let mut messages = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    with_files(tx, workspace_id, &mut messages, links).await?;
    Ok(messages)
}

/// The stored HTML and the inline files it refers to.
///
/// # Errors
/// `NotFound` without HTML.
pub async fn html(tx: &mut Tx, workspace_id: WorkspaceId, id: MessageId, links: &Links) -> Result<(String, Vec<File>)> {
    let mut row = tx
        .one(
            "select html from message_body where workspace_id = $1 and message_id = $2 and html is not null",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    let html = row.take()?;
    let files = media::of_messages(tx, workspace_id, &[id], links).await?;
    Ok((html, files.into_iter().map(|(_, file)| file).collect()))
}

/// Digest of the raw form, if the message came with one.
///
/// # Errors
/// `NotFound`.
pub async fn raw_sha256(tx: &mut Tx, workspace_id: WorkspaceId, id: MessageId) -> Result<String> {
    tx.one(
        "select raw_sha256 from message where workspace_id = $1 and id = $2 and raw_sha256 is not null",
        &[workspace_id.into(), id.into()],
    )
    .await?
    .take()
}

/// Source ids of a ticket's messages the customer knows of, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn source_ids(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ticket_id: TicketId,
    before: MessageId,
) -> Result<Vec<String>> {
    let rows = tx
        .rows(
            "select source_id from message where workspace_id = $1 and ticket_id = $2 and id < $3 and kind = 'reply'
               and source_id is not null order by id desc limit 40",
            &[workspace_id.into(), ticket_id.into(), before.into()],
        )
        .await?;
    let mut ids = rows.into_iter().map(|mut row| row.take()).collect::<Result<Vec<String>>>()?;
    ids.reverse();
    Ok(ids)
}

/// The newest message of the customer's side, to which an answer refers.
///
/// # Errors
/// `Internal`.
pub async fn last_incoming(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ticket_id: TicketId,
) -> Result<Option<(MessageId, Option<String>, Head)>> {
    let row = tx
        .row(
            "select message.id, message.source_id, message_body.head from message
             join message_body on message_body.workspace_id = message.workspace_id and message_body.message_id = message.id
             where message.workspace_id = $1 and message.ticket_id = $2 and message.direction = 'in' and message.kind = 'reply'
               and message.auto_kind = 'no' and message.is_unverified = 0
             order by message.id desc limit 1",
            &[workspace_id.into(), ticket_id.into()],
        )
        .await?;
    row.map(|mut row| Ok((row.take()?, row.take()?, serde_json::from_str(&row.take::<String>()?)?))).transpose()
}

/// The ticket of an earlier message by its source id; the newest, should a careless sender have used it twice.
///
/// # Errors
/// `Internal`.
pub async fn of_source_id(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    source_id: &str,
) -> Result<Option<(TicketId, MessageId)>> {
    let row = tx
        .row(
            "select ticket_id, id from message where workspace_id = $1 and source_id = $2 order by id desc limit 1",
            &[workspace_id.into(), source_id.into()],
        )
        .await?;
    row.map(|mut row| Ok((row.take()?, row.take()?))).transpose()
}

/// State and ticket of a message, held until the transaction ends.
///
/// # Errors
/// `NotFound`.
pub async fn lock_state(tx: &mut Tx, workspace_id: WorkspaceId, id: MessageId) -> Result<(String, TicketId)> {
    let mut row = tx
        .one(
            "select state, ticket_id from message where workspace_id = $1 and id = $2 {FOR_UPDATE}",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    Ok((row.take()?, row.take()?))
}

/// Moves an outgoing message to another state. A message that will not arrive is news: it counts on the ticket,
/// shows as unread to everybody, and brings a ticket that waits for the customer back.
///
/// # Errors
/// `Internal`.
pub async fn set_state(
    tx: &mut Tx,
    ctx: &Ctx,
    id: MessageId,
    before: &str,
    after: &str,
    error: Option<&str>,
) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let mut row = tx
        .one(
            "update message set state = $3, error = $4 where workspace_id = $1 and id = $2 returning ticket_id, auto_kind",
            &[workspace_id.into(), id.into(), after.into(), error.into()],
        )
        .await?;
    let ticket_id: TicketId = row.take()?;
    // An automatic answer that did not arrive is nobody's work.
    let is_watched = row.take::<String>()? == "no";
    let is_bad = |state: &str| is_watched && matches!(state, "failed" | "uncertain");
    let by = i64::from(is_bad(after)) - i64::from(is_bad(before));
    if by != 0 {
        store::count_failed(tx, workspace_id, ticket_id, by).await?;
    }
    ctx.emit(
        tx,
        &Event::MessageStateChanged { ticket_id, message_id: id, before: before.into(), after: after.into() },
    )?;
    if is_bad(after) && !is_bad(before) {
        // A fresh number is newer than anything anybody has read.
        let news: Id<events::ids::Message> = ctx.id();
        store::set_news(tx, workspace_id, ticket_id, news.get(), ctx.now).await?;
        let ticket = store::lock(tx, workspace_id, ticket_id).await?;
        if matches!(ticket.category, Category::Waiting | Category::Resolved) {
            reopen(tx, ctx, ticket).await?;
        }
    }
    Ok(())
}

/// Brings a ticket back to work.
///
/// # Errors
/// `Internal`.
pub async fn reopen(tx: &mut Tx, ctx: &Ctx, ticket: Ticket) -> Result<()> {
    let id = catalog::status_of_category(tx, ctx.scope.workspace_id, Category::Open.code()).await?;
    change::apply(tx, ctx, ticket, vec![change::To::Status { id, category: Category::Open }], None).await?;
    Ok(())
}
