//! Views of tickets: rows of lists, and one ticket with all that stands beside it.

use super::{
    Category, Priority,
    messages::{self, Addr},
    store,
};
use crate::{
    access::Caller,
    channels, contacts,
    counts::Bucket,
    fields::{self, Values},
};
use events::ids::{
    AgentId, BrandId, ChannelId, ContactId, FieldId, MessageId, OrganizationId, ReasonId, StatusId, TagId, TeamId,
    TicketId,
};
use kernel::{
    Error, Result,
    clock::Time,
    db::{Row, SqlBuilder, Tx},
    http::{Cursor, Page},
    ids::WorkspaceId,
    log,
};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Whose ticket it is.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ContactName {
    pub id: ContactId,
    pub name: String,
    pub email: String,
    pub tier: contacts::Tier,
}

/// The newest message, in short.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct LastMessage {
    pub at: Time,
    pub direction: String,
    pub kind: String,
    pub author_name: String,
}

/// A row of a list.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TicketRow {
    pub id: TicketId,
    pub number: i64,
    pub subject: String,
    pub status_id: StatusId,
    pub category: Category,
    pub priority: Priority,
    pub assignee_id: Option<AgentId>,
    pub team_id: Option<TeamId>,
    pub brand_id: BrandId,
    pub channel_id: ChannelId,
    pub channel_kind: String,
    pub contact: ContactName,
    pub tags: Vec<TagId>,
    pub reason_id: Option<ReasonId>,
    pub snippet: String,
    pub last_message: Option<LastMessage>,
    pub activity_at: Time,
    /// Since when a customer waits for an answer.
    pub unanswered_since: Option<Time>,
    pub created_at: Time,
    pub n_messages: i64,
    pub is_unread: bool,
    pub is_spam: bool,
    pub is_trashed: bool,
    pub is_confidential: bool,
    pub language: Option<String>,
    pub has_draft: bool,
    pub has_attachments: bool,
    pub has_failed_send: bool,
    /// Who follows it.
    pub followers: Vec<AgentId>,
    /// Who was asked in a note.
    pub mentioned: Vec<AgentId>,
    /// How far the caller has read: what is newer is new to them. Null for a ticket they never read or marked as unread.
    pub read_to: Option<MessageId>,
    /// Values of custom fields by the id of their field.
    #[schema(value_type = std::collections::HashMap<String, serde_json::Value>)]
    pub fields: Values,
}

/// Someone in the conversation beside the contact.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Participant {
    pub name: String,
    pub address: String,
    /// `to` or `cc`.
    pub role: String,
}

/// Another ticket this one belongs to.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Link {
    pub ticket_id: TicketId,
    pub number: i64,
    pub subject: String,
    /// `follow_up_of` or `followed_up_by`.
    pub kind: String,
}

/// Where an answer would go.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ReplyDefaults {
    pub to: Vec<Addr>,
    /// Filled for "reply all".
    pub cc: Vec<Addr>,
    /// Null when no channel can send.
    pub channel_id: Option<ChannelId>,
    pub subject: String,
}

/// One ticket with all that stands beside it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TicketView {
    #[serde(flatten)]
    pub row: TicketRow,
    /// `contact`, `agent` or `system`.
    pub created_by: String,
    pub organization: Option<contacts::organizations::OrganizationName>,
    /// What whoever answers this customer must know first; empty without one.
    pub care_note: String,
    pub participants: Vec<Participant>,
    pub resolved_at: Option<Time>,
    pub closed_at: Option<Time>,
    pub links: Vec<Link>,
    /// Newest event of the workspace when this was read: give it as `seen_seq` with a reply.
    pub seq: i64,
    pub reply_defaults: ReplyDefaults,
}

/// Which tickets a list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListName {
    Mine,
    /// Where the caller was asked in a note.
    Mentions,
    /// What the caller follows.
    Following,
    Unassigned,
    Team,
    #[default]
    Open,
    Closed,
    Spam,
    Trash,
}

/// Order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Newest activity first.
    #[default]
    Newest,
    /// Oldest activity first.
    Oldest,
    /// Longest unanswered first; only tickets somebody waits for.
    Waiting,
}

/// A list to read.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub list: Option<ListName>,
    pub sort: Sort,
    pub contact_id: Option<ContactId>,
    pub organization_id: Option<OrganizationId>,
    pub tag_id: Option<TagId>,
    pub team_id: Option<TeamId>,
    pub channel_id: Option<ChannelId>,
    /// A custom field and the key of the value it must have.
    pub field: Option<(FieldId, String)>,
    pub after: Option<Cursor>,
    pub limit: usize,
}

const COLUMNS: &str = "select ticket.id, ticket.number, ticket.subject, ticket.status_id, ticket.category, ticket.priority, ticket.assignee_id,
    ticket.team_id, ticket.brand_id, ticket.channel_id, ticket.channel_kind, ticket.contact_id, contact.name, contact.email, contact.tier, ticket.tags,
    ticket.reason_id, ticket.snippet, ticket.last_message_at, ticket.last_direction, ticket.last_kind, ticket.last_author,
    ticket.activity_at, ticket.unanswered_since, ticket.created_at, ticket.n_messages, ticket.last_news_id, ticket_read.message_id,
    ticket.is_spam, ticket.trashed_at, ticket.is_confidential, ticket.language, draft.updated_at, ticket.has_files, ticket.n_failed, ticket.fields,
    ticket.followers, ticket.mentioned
    from ticket join contact on contact.workspace_id = ticket.workspace_id and contact.id = ticket.contact_id
    left join ticket_read on ticket_read.workspace_id = ticket.workspace_id and ticket_read.ticket_id = ticket.id and ticket_read.agent_id = ";

/// Begins a statement over ticket rows as the caller sees them; conditions follow.
fn select(caller: &Caller) -> SqlBuilder {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(caller.agent_id);
    sql.push(" left join draft on draft.workspace_id = ticket.workspace_id and draft.ticket_id = ticket.id and draft.agent_id = ");
    sql.bind(caller.agent_id).push(" where ticket.workspace_id = ").bind(caller.workspace_id);
    sql
}

fn push_sight(sql: &mut SqlBuilder, caller: &Caller) {
    sql.push(" and");
    caller.sight.push_condition(sql, "team_id is null");
}

fn read(row: Row) -> Result<TicketRow> {
    Ok(read_with_news(row)?.0)
}

/// The row, and the newest message that is news to agents.
fn read_with_news(mut row: Row) -> Result<(TicketRow, i64)> {
    let id = row.take()?;
    let number: Option<i64> = row.take()?;
    let subject = row.take()?;
    let status_id = row.take()?;
    let category = Category::from_code(&row.take::<String>()?)?;
    let priority = Priority::from_number(row.take()?);
    let (assignee_id, team_id, brand_id, channel_id) = (row.take()?, row.take()?, row.take()?, row.take()?);
    let channel_kind = row.take()?;
    let contact = ContactName {
        id: row.take()?,
        name: row.take()?,
        email: row.take()?,
        tier: contacts::Tier::from_code(&row.take::<String>()?),
    };
    let tags = store::read_ids(&row.take::<String>()?);
    let (reason_id, snippet) = (row.take()?, row.take()?);
    let last = LastMessage { at: row.take()?, direction: row.take()?, kind: row.take()?, author_name: row.take()? };
    let (activity_at, unanswered_since, created_at, n_messages) = (row.take()?, row.take()?, row.take()?, row.take()?);
    let last_news_id: i64 = row.take()?;
    let read_id: Option<i64> = row.take()?;
    let is_spam = row.take()?;
    let trashed_at: Option<Time> = row.take()?;
    let (is_confidential, language) = (row.take()?, row.take()?);
    let draft_at: Option<i64> = row.take()?;
    let has_attachments = row.take()?;
    let n_failed: i64 = row.take()?;
    let fields = fields::of_text(row.take::<Option<String>>()?.as_deref());
    let followers = store::read_ids(&row.take::<Option<String>>()?.unwrap_or_default());
    let mentioned = store::read_ids(&row.take::<Option<String>>()?.unwrap_or_default());
    let row = TicketRow {
        id,
        number: number.unwrap_or_default(),
        subject,
        status_id,
        category,
        priority,
        assignee_id,
        team_id,
        brand_id,
        channel_id,
        channel_kind,
        contact,
        tags,
        reason_id,
        snippet,
        last_message: (!last.kind.is_empty()).then_some(last),
        activity_at,
        unanswered_since,
        created_at,
        n_messages,
        is_unread: last_news_id > 0 && read_id.is_none_or(|read_id| read_id < last_news_id),
        is_spam,
        is_trashed: trashed_at.is_some(),
        is_confidential,
        language,
        has_draft: draft_at.is_some(),
        has_attachments,
        has_failed_send: n_failed > 0,
        followers,
        mentioned,
        read_to: read_id.map(MessageId::new),
        fields,
    };
    Ok((row, last_news_id))
}

/// A page of a list. Each fixed list walks an index; a filter narrows it on the way.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx, caller: &Caller, query: &Query) -> Result<Page<TicketRow>> {
    let mut sql = select(caller);
    let bucket = match query.list {
        Some(ListName::Closed) => Some(Bucket::Closed),
        Some(ListName::Spam) => Some(Bucket::Spam),
        Some(ListName::Trash) => Some(Bucket::Trash),
        // What one was asked stays to be found when it is resolved.
        Some(ListName::Mentions | ListName::Following) => None,
        Some(_) => Some(Bucket::Open),
        // Every ticket of a contact or organization, whatever became of it, but neither spam nor trash.
        None => None,
    };
    match bucket {
        Some(bucket) => sql.push(" and ticket.bucket = ").bind(bucket as i64),
        None => sql.push(" and ticket.bucket in (1, 2)"),
    };
    match query.list {
        Some(ListName::Mine) => {
            sql.push(" and ticket.assignee_id = ").bind(caller.agent_id);
        }
        Some(ListName::Mentions) => {
            sql.push(" and ticket.id in (select mention.ticket_id from mention where mention.workspace_id = ");
            sql.bind(caller.workspace_id).push(" and mention.agent_id = ").bind(caller.agent_id).push(")");
            push_sight(&mut sql, caller);
        }
        Some(ListName::Following) => {
            sql.push(" and ticket.id in (select follower.ticket_id from follower where follower.workspace_id = ");
            sql.bind(caller.workspace_id).push(" and follower.agent_id = ").bind(caller.agent_id).push(")");
            push_sight(&mut sql, caller);
        }
        Some(ListName::Unassigned) => {
            sql.push(" and ticket.assignee_id is null");
            push_sight(&mut sql, caller);
        }
        Some(ListName::Team) => {
            sql.push(" and ticket.team_id").bind_in(caller.sight.own_teams.iter().copied());
            push_sight(&mut sql, caller);
        }
        _ => push_sight(&mut sql, caller),
    }
    push_filters(&mut sql, query);
    let (is_rising, key) = match query.sort {
        Sort::Newest => (false, "ticket.activity_at"),
        Sort::Oldest => (true, "ticket.activity_at"),
        Sort::Waiting => (true, "ticket.unanswered_since"),
    };
    if query.sort == Sort::Waiting {
        sql.push(" and ticket.unanswered_since is not null");
    }
    if let Some(after) = query.after {
        sql.push(" and (").push(key).push(", ticket.id)").push(if is_rising { " > (" } else { " < (" });
        sql.bind(after.at).push(", ").bind(after.id).push(")");
    }
    let direction = if is_rising { " asc" } else { " desc" };
    sql.push(" order by ").push(key).push(direction).push(", ticket.id").push(direction);
    sql.push(" limit ").bind(query.limit as i64 + 1);
    let (text, values) = sql.finish();
    let rows = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    let is_waiting = query.sort == Sort::Waiting;
    Ok(Page::cut(rows, query.limit, |row| {
        let at = if is_waiting { row.unanswered_since.unwrap_or(row.activity_at) } else { row.activity_at };
        Cursor { at: at.0, id: row.id.get() }
    }))
}

fn push_filters(sql: &mut SqlBuilder, query: &Query) {
    if let Some(contact_id) = query.contact_id {
        sql.push(" and ticket.contact_id = ").bind(contact_id);
    }
    if let Some(organization_id) = query.organization_id {
        sql.push(" and ticket.organization_id = ").bind(organization_id);
    }
    if let Some(tag_id) = query.tag_id {
        sql.push(" and ticket.id in (select ticket_tag.ticket_id from ticket_tag where ticket_tag.workspace_id = ticket.workspace_id and ticket_tag.tag_id = ");
        sql.bind(tag_id).push(")");
    }
    if let Some(team_id) = query.team_id {
        sql.push(" and ticket.team_id = ").bind(team_id);
    }
    if let Some(channel_id) = query.channel_id {
        sql.push(" and ticket.channel_id = ").bind(channel_id);
    }
    if let Some((field_id, key)) = &query.field {
        sql.push(" and ticket.id in (select field_value.subject_id from field_value where field_value.workspace_id = ticket.workspace_id and field_value.field_id = ");
        sql.bind(*field_id).push(" and field_value.key = ").bind(key).push(")");
    }
}

/// Tickets of one bucket, newest activity first, below `after` and not below `floor`; `narrow` adds conditions.
///
/// # Errors
/// `Internal`.
pub async fn newest_where(
    tx: &mut Tx,
    caller: &Caller,
    bucket: i64,
    (after, floor): (Option<Cursor>, Option<Cursor>),
    limit: usize,
    narrow: impl FnOnce(&mut SqlBuilder),
) -> Result<Vec<TicketRow>> {
    let mut sql = select(caller);
    sql.push(" and ticket.bucket = ").bind(bucket);
    push_sight(&mut sql, caller);
    if let Some(after) = after {
        sql.push(" and (ticket.activity_at, ticket.id) < (").bind(after.at).push(", ").bind(after.id).push(")");
    }
    if let Some(floor) = floor {
        sql.push(" and (ticket.activity_at, ticket.id) >= (").bind(floor.at).push(", ").bind(floor.id).push(")");
    }
    narrow(&mut sql);
    sql.push(" order by ticket.activity_at desc, ticket.id desc limit ").bind(limit as i64);
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(read).collect()
}

/// Rows of some tickets the caller may see, in the order of `ids`.
///
/// # Errors
/// `Internal`.
pub async fn by_ids(tx: &mut Tx, caller: &Caller, ids: &[TicketId]) -> Result<Vec<TicketRow>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = select(caller);
    sql.push(" and ticket.id").bind_in(ids.iter().copied());
    push_sight(&mut sql, caller);
    let (text, values) = sql.finish();
    let mut rows = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

/// One ticket with all that stands beside it.
///
/// # Errors
/// `NotFound`.
pub async fn view(tx: &mut Tx, caller: &Caller, id: TicketId) -> Result<TicketView> {
    let row = by_ids(tx, caller, &[id]).await?.into_iter().next().ok_or(Error::NotFound)?;
    let mut extra = tx
        .one(
            "select ticket.created_by, ticket.follow_up_of, ticket.resolved_at, ticket.closed_at, organization.id, organization.name, contact.care_note
             from ticket join contact on contact.workspace_id = ticket.workspace_id and contact.id = ticket.contact_id
             left join organization on organization.workspace_id = ticket.workspace_id and organization.id = ticket.organization_id
             where ticket.workspace_id = $1 and ticket.id = $2",
            &[caller.workspace_id.into(), id.into()],
        )
        .await?;
    let created_by = extra.take()?;
    let follow_up_of: Option<TicketId> = extra.take()?;
    let (resolved_at, closed_at) = (extra.take()?, extra.take()?);
    let organization: (Option<OrganizationId>, Option<String>) = (extra.take()?, extra.take()?);
    let care_note = extra.take()?;
    let participants = store::participants(tx, caller.workspace_id, id).await?;
    let reply_defaults = reply_defaults(tx, caller, &row, &participants).await?;
    Ok(TicketView {
        created_by,
        care_note,
        organization: organization
            .0
            .zip(organization.1)
            .map(|(id, name)| contacts::organizations::OrganizationName { id, name }),
        participants: participants
            .into_iter()
            .map(|(party, role)| Participant { name: party.name, address: party.address, role })
            .collect(),
        resolved_at,
        closed_at,
        links: links(tx, caller, id, follow_up_of).await?,
        seq: log::newest_seq(tx, caller.workspace_id).await?,
        reply_defaults,
        row,
    })
}

async fn links(tx: &mut Tx, caller: &Caller, id: TicketId, follow_up_of: Option<TicketId>) -> Result<Vec<Link>> {
    let mut found: Vec<(TicketId, &str)> = follow_up_of.map(|id| (id, "follow_up_of")).into_iter().collect();
    let later = tx
        .rows(
            "select id from ticket where workspace_id = $1 and follow_up_of = $2 order by id limit 20",
            &[caller.workspace_id.into(), id.into()],
        )
        .await?;
    for mut row in later {
        found.push((row.take()?, "followed_up_by"));
    }
    let ids: Vec<TicketId> = found.iter().map(|(id, _)| *id).collect();
    let rows = by_ids(tx, caller, &ids).await?;
    let kind_of = |id: TicketId| found.iter().find(|(other, _)| *other == id).map_or("", |(_, kind)| kind);
    Ok(rows
        .into_iter()
        .map(|row| Link { kind: kind_of(row.id).into(), ticket_id: row.id, number: row.number, subject: row.subject })
        .collect())
}

/// Where an answer would go: to whoever wrote last, with everyone else in copy; never to ourselves.
async fn reply_defaults(
    tx: &mut Tx,
    caller: &Caller,
    ticket: &TicketRow,
    participants: &[(channel::Party, String)],
) -> Result<ReplyDefaults> {
    let workspace_id = caller.workspace_id;
    let own = channels::addresses(tx, workspace_id).await?;
    let is_own = |address: &str| own.contains(&mail::address::fold_address(address));
    let contact_addr = Addr { name: ticket.contact.name.clone(), address: ticket.contact.email.clone() };
    let last = messages::last_incoming(tx, workspace_id, ticket.id).await?;
    let to: Vec<Addr> = match last {
        Some((_, _, head)) if head.reply_to.iter().any(|addr| !is_own(&addr.address)) => head.reply_to,
        Some((_, _, head)) => head.from.into_iter().collect(),
        None => vec![contact_addr.clone()],
    };
    let mut to: Vec<Addr> = to.into_iter().filter(|addr| !addr.address.is_empty() && !is_own(&addr.address)).collect();
    if to.is_empty() && !contact_addr.address.is_empty() && !is_own(&contact_addr.address) {
        to.push(contact_addr.clone());
    }
    let mut cc: Vec<Addr> = Vec::new();
    let others = participants.iter().map(|(party, _)| Addr::from(party));
    for addr in others.chain(std::iter::once(contact_addr)) {
        let folded = mail::address::fold_address(&addr.address);
        let is_known = to.iter().chain(&cc).any(|known| mail::address::fold_address(&known.address) == folded);
        if !addr.address.is_empty() && !is_known && !is_own(&addr.address) {
            cc.push(addr);
        }
    }
    let channel_id = channels::for_reply(tx, workspace_id, ticket.channel_id).await?;
    Ok(ReplyDefaults { to, cc, channel_id, subject: reply_subject(&ticket.subject) })
}

/// `Re: ` before the bare subject.
pub fn reply_subject(subject: &str) -> String {
    format!("Re: {}", mail::text::normalise_subject(subject))
}

/// Rows as nobody in particular sees them, for live updates; the marks of one agent are added by [`marks`].
///
/// # Errors
/// `Internal`.
pub async fn for_live(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[TicketId]) -> Result<Vec<(TicketRow, i64)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(0).push(" left join draft on draft.workspace_id = ticket.workspace_id and draft.ticket_id = ticket.id and draft.agent_id = ");
    sql.bind(0).push(" where ticket.workspace_id = ").bind(workspace_id);
    sql.push(" and ticket.id").bind_in(ids.iter().copied());
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(read_with_news).collect()
}

/// How far some agents have read a ticket, and which of them have a draft in it.
///
/// # Errors
/// `Internal`.
pub async fn marks(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: TicketId,
    agents: &[AgentId],
) -> Result<(HashMap<AgentId, i64>, HashSet<AgentId>)> {
    let mut sql = SqlBuilder::new("select agent_id, message_id from ticket_read where workspace_id = ");
    sql.bind(workspace_id).push(" and agent_id").bind_in(agents.iter().copied()).push(" and ticket_id = ").bind(id);
    let (text, values) = sql.finish();
    let mut read = HashMap::new();
    for mut row in tx.rows(text, &values).await? {
        read.insert(row.take()?, row.take()?);
    }
    let mut sql = SqlBuilder::new("select agent_id from draft where workspace_id = ");
    sql.bind(workspace_id).push(" and agent_id").bind_in(agents.iter().copied()).push(" and ticket_id = ").bind(id);
    let (text, values) = sql.finish();
    let mut drafts = HashSet::new();
    for mut row in tx.rows(text, &values).await? {
        drafts.insert(row.take()?);
    }
    Ok((read, drafts))
}
