//! SQL of tickets: rows, tags, participants, read marks, texts of changes.

use super::{Category, Priority, Ticket};
use crate::{
    Ctx,
    fields::{self, Values},
};
use channel::Party;
use events::ids::{AgentId, ContactId, FieldId, MessageId, TagId, TicketId};
use kernel::{
    Error, Result,
    db::{Row, SqlBuilder, Tx},
    ids::{EventId, Id, WorkspaceId},
};

/// Ids as a column holds them: comma separated, with commas around.
pub(super) fn ids_text<K>(ids: &[Id<K>]) -> String {
    if ids.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = ids.iter().map(|id| id.get().to_string()).collect();
    format!(",{},", numbers.join(","))
}

/// Reads what `ids_text` wrote.
pub fn read_ids<K>(text: &str) -> Vec<Id<K>> {
    text.split(',').filter_map(|number| number.parse().ok()).map(Id::new).collect()
}

fn read(mut row: Row) -> Result<Ticket> {
    Ok(Ticket {
        id: row.take()?,
        number: row.take()?,
        subject: row.take()?,
        status_id: row.take()?,
        category: Category::from_code(&row.take::<String>()?)?,
        priority: Priority::from_number(row.take()?),
        brand_id: row.take()?,
        channel_id: row.take()?,
        team_id: row.take()?,
        assignee_id: row.take()?,
        contact_id: row.take()?,
        organization_id: row.take()?,
        reason_id: row.take()?,
        is_spam: row.take()?,
        trashed_at: row.take()?,
        is_confidential: row.take()?,
        language: row.take()?,
        tags: read_ids(&row.take::<String>()?),
        fields: fields::of_text(row.take::<Option<String>>()?.as_deref()),
        followers: read_ids(&row.take::<Option<String>>()?.unwrap_or_default()),
        unanswered_since: row.take()?,
        resolved_at: row.take()?,
        closed_at: row.take()?,
    })
}

pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId) -> Result<Ticket> {
    let row = tx
        .one(
            "select id, number, subject, status_id, category, priority, brand_id, channel_id, team_id, assignee_id, contact_id,
               organization_id, reason_id, is_spam, trashed_at, is_confidential, language, tags, fields, followers,
               unanswered_since, resolved_at, closed_at
             from ticket where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read(row)
}

pub async fn lock(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId) -> Result<Ticket> {
    let row = tx
        .one(
            "select id, number, subject, status_id, category, priority, brand_id, channel_id, team_id, assignee_id, contact_id,
               organization_id, reason_id, is_spam, trashed_at, is_confidential, language, tags, fields, followers,
               unanswered_since, resolved_at, closed_at
             from ticket where workspace_id = $1 and id = $2 {FOR_UPDATE}",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read(row)
}

pub async fn id_of_number(tx: &mut Tx, workspace_id: WorkspaceId, number: i64) -> Result<TicketId> {
    tx.one("select id from ticket where workspace_id = $1 and number = $2", &[workspace_id.into(), number.into()])
        .await?
        .take()
}

pub async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    ticket: &Ticket,
    channel_kind: &str,
    follow_up_of: Option<TicketId>,
    created_by: &str,
) -> Result<()> {
    tx.exec(
        "insert into ticket (workspace_id, id, number, subject, bucket, status_id, category, priority, brand_id, channel_id, channel_kind,
           team_id, assignee_id, contact_id, organization_id, reason_id, is_spam, trashed_at, is_confidential, language, snippet,
           last_news_id, last_message_at, last_direction, last_kind, last_author, n_messages, n_failed, has_files, tags, activity_at,
           unanswered_since, follow_up_of, created_by, created_at, resolved_at, closed_at, fields)
         values ($1, $2, null, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, null, $15, null, $16, $17, '',
           0, $18, '', '', '', 0, 0, 0, '', $18, null, $19, $20, $18, null, null, $21)",
        &[
            ctx.scope.workspace_id.into(),
            ticket.id.into(),
            (&ticket.subject).into(),
            (ticket.bucket() as i64).into(),
            ticket.status_id.into(),
            ticket.category.code().into(),
            ticket.priority.number().into(),
            ticket.brand_id.into(),
            ticket.channel_id.into(),
            channel_kind.into(),
            ticket.team_id.into(),
            ticket.assignee_id.into(),
            ticket.contact_id.into(),
            ticket.organization_id.into(),
            ticket.is_spam.into(),
            ticket.is_confidential.into(),
            ticket.language.clone().into(),
            ctx.now.into(),
            follow_up_of.into(),
            created_by.into(),
            fields::to_text(&ticket.fields).into(),
        ],
    )
    .await?;
    Ok(())
}

/// Gives every ticket of one contact to another; answers which.
///
/// # Errors
/// `Internal`.
pub async fn move_all(tx: &mut Tx, workspace_id: WorkspaceId, from: ContactId, to: ContactId) -> Result<Vec<TicketId>> {
    let rows = tx
        .rows(
            "update ticket set contact_id = $3 where workspace_id = $1 and id in (select own.id from ticket own
               where own.workspace_id = $1 and own.contact_id = $2) returning id",
            &[workspace_id.into(), from.into(), to.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

/// Gives those of the tickets that one contact still has to another; answers which.
///
/// # Errors
/// `Internal`.
pub async fn move_some(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ids: &[TicketId],
    from: ContactId,
    to: ContactId,
) -> Result<Vec<TicketId>> {
    let mut moved = Vec::new();
    for ids in ids.chunks(256) {
        let mut sql = SqlBuilder::new("update ticket set contact_id = ");
        sql.bind(to).push(" where workspace_id = ").bind(workspace_id).push(" and contact_id = ").bind(from);
        sql.push(" and id").bind_in(ids.iter().copied()).push(" returning id");
        let (text, values) = sql.finish();
        for mut row in tx.rows(text, &values).await? {
            moved.push(row.take()?);
        }
    }
    Ok(moved)
}

/// Writes the fields that `change::apply` sets.
pub async fn update(tx: &mut Tx, ctx: &Ctx, ticket: &Ticket) -> Result<()> {
    tx.exec(
        "update ticket set subject = $3, bucket = $4, status_id = $5, category = $6, priority = $7, team_id = $8, assignee_id = $9,
           contact_id = $10, organization_id = $11, reason_id = $12, is_spam = $13, trashed_at = $14, is_confidential = $15, tags = $16,
           unanswered_since = $17, resolved_at = $18, closed_at = $19, fields = $20
         where workspace_id = $1 and id = $2",
        &[
            ctx.scope.workspace_id.into(),
            ticket.id.into(),
            (&ticket.subject).into(),
            (ticket.bucket() as i64).into(),
            ticket.status_id.into(),
            ticket.category.code().into(),
            ticket.priority.number().into(),
            ticket.team_id.into(),
            ticket.assignee_id.into(),
            ticket.contact_id.into(),
            ticket.organization_id.into(),
            ticket.reason_id.into(),
            ticket.is_spam.into(),
            ticket.trashed_at.into(),
            ticket.is_confidential.into(),
            ids_text(&ticket.tags).into(),
            ticket.unanswered_since.into(),
            ticket.resolved_at.into(),
            ticket.closed_at.into(),
            fields::to_text(&ticket.fields).into(),
        ],
    )
    .await?;
    Ok(())
}

/// Writes the places of the values that differ into the index; the column itself is written with the row.
pub async fn set_fields(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: TicketId,
    before: &Values,
    after: &Values,
) -> Result<()> {
    let mut ids: Vec<&String> = before.keys().chain(after.keys()).collect();
    ids.sort_unstable();
    ids.dedup();
    for field in ids.into_iter().filter(|field| before.get(*field) != after.get(*field)) {
        let keys = after.get(field).map(fields::keys).unwrap_or_default();
        fields::store::set_keys(tx, workspace_id, FieldId::parse(field)?, id.get(), &keys).await?;
    }
    Ok(())
}

/// What a new message changes in its ticket's row.
pub struct Latest<'a> {
    pub snippet: &'a str,
    pub message_at: i64,
    pub direction: &'a str,
    pub kind: &'a str,
    pub author: &'a str,
    pub news_id: Option<MessageId>,
    pub has_files: bool,
}

/// Puts a message at the head of its ticket. Activity never goes back, so imports keep their order.
pub async fn set_latest(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId, latest: &Latest<'_>) -> Result<()> {
    tx.exec(
        "update ticket set snippet = $3, last_message_at = $4, last_direction = $5, last_kind = $6, last_author = $7,
           last_news_id = case when $8 > last_news_id then $8 else last_news_id end,
           has_files = case when $9 > has_files then $9 else has_files end,
           activity_at = case when $4 > activity_at then $4 else activity_at end,
           n_messages = n_messages + 1
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            id.into(),
            latest.snippet.into(),
            latest.message_at.into(),
            latest.direction.into(),
            latest.kind.into(),
            latest.author.into(),
            latest.news_id.map_or(0, Id::get).into(),
            latest.has_files.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Counts a message that does not come to the head (automatic answers).
pub async fn count_message(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId) -> Result<()> {
    tx.exec(
        "update ticket set n_messages = n_messages + 1 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    Ok(())
}

pub async fn set_unanswered(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId, since: Option<i64>) -> Result<()> {
    tx.exec(
        "update ticket set unanswered_since = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), since.into()],
    )
    .await?;
    Ok(())
}

pub async fn count_failed(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId, by: i64) -> Result<()> {
    tx.exec(
        "update ticket set n_failed = n_failed + $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), by.into()],
    )
    .await?;
    Ok(())
}

/// Makes a message news again, for everybody who had read the ticket.
pub async fn set_news(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId, news_id: i64, now: i64) -> Result<()> {
    tx.exec(
        "update ticket set last_news_id = $3, activity_at = $4 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), news_id.into(), now.into()],
    )
    .await?;
    Ok(())
}

pub async fn set_tags(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: TicketId,
    before: &[TagId],
    after: &[TagId],
) -> Result<()> {
    for tag in before.iter().filter(|tag| !after.contains(tag)) {
        tx.exec(
            "delete from ticket_tag where workspace_id = $1 and tag_id = $2 and ticket_id = $3",
            &[workspace_id.into(), (*tag).into(), id.into()],
        )
        .await?;
    }
    for tag in after.iter().filter(|tag| !before.contains(tag)) {
        tx.exec(
            "insert into ticket_tag (workspace_id, tag_id, ticket_id) values ($1, $2, $3)
             on conflict (workspace_id, tag_id, ticket_id) do nothing",
            &[workspace_id.into(), (*tag).into(), id.into()],
        )
        .await?;
    }
    Ok(())
}

pub async fn insert_change(
    tx: &mut Tx,
    ctx: &Ctx,
    event_id: EventId,
    field: &str,
    before: &str,
    after: &str,
) -> Result<()> {
    tx.exec(
        "insert into change (workspace_id, id, event_id, field, before, after) values ($1, $2, $3, $4, $5, $6)",
        &[
            ctx.scope.workspace_id.into(),
            ctx.id::<events::ids::Change>().into(),
            event_id.into(),
            field.into(),
            before.into(),
            after.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Field, before and after of the texts an event changed; erased ones are left out.
pub async fn changes_of(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    event_id: EventId,
) -> Result<Vec<(String, String, String)>> {
    let rows = tx
        .rows(
            "select field, before, after from change where workspace_id = $1 and event_id = $2
               and before is not null and after is not null order by id",
            &[workspace_id.into(), event_id.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?, row.take()?))).collect()
}

/// Adds people to the conversation; those already in it stay as they are.
pub async fn add_participants(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: TicketId,
    role: &str,
    parties: &[Party],
) -> Result<()> {
    for party in parties {
        tx.exec(
            "insert into participant (workspace_id, ticket_id, address_folded, address, name, role) values ($1, $2, $3, $4, $5, $6)
             on conflict (workspace_id, ticket_id, address_folded) do nothing",
            &[
                workspace_id.into(),
                id.into(),
                mail::address::fold_address(&party.address).into(),
                (&party.address).into(),
                (&party.name).into(),
                role.into(),
            ],
        )
        .await?;
    }
    Ok(())
}

/// Name, address and role of everyone in the conversation beside the contact.
pub async fn participants(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId) -> Result<Vec<(Party, String)>> {
    let rows = tx
        .rows(
            "select name, address, role from participant where workspace_id = $1 and ticket_id = $2 order by address_folded",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| Ok((Party { name: row.take()?, address: row.take()? }, row.take()?))).collect()
}

/// Notes how far an agent has read; never backwards.
pub async fn set_read(tx: &mut Tx, workspace_id: WorkspaceId, agent_id: AgentId, id: TicketId) -> Result<()> {
    tx.exec(
        "insert into ticket_read (workspace_id, agent_id, ticket_id, message_id)
         select $1, $2, $3, last_news_id from ticket where workspace_id = $1 and id = $3
         on conflict (workspace_id, agent_id, ticket_id) do update set message_id = excluded.message_id",
        &[workspace_id.into(), agent_id.into(), id.into()],
    )
    .await?;
    Ok(())
}

pub async fn set_unread(tx: &mut Tx, workspace_id: WorkspaceId, agent_id: AgentId, id: TicketId) -> Result<()> {
    tx.exec(
        "delete from ticket_read where workspace_id = $1 and agent_id = $2 and ticket_id = $3",
        &[workspace_id.into(), agent_id.into(), id.into()],
    )
    .await?;
    Ok(())
}

/// The team of a ticket goes; callers do so for each ticket of a team that ends.
pub async fn with_team(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    team_id: events::ids::TeamId,
    limit: i64,
) -> Result<Vec<TicketId>> {
    let rows = tx
        .rows(
            "select id from ticket where workspace_id = $1 and team_id = $2 limit $3",
            &[workspace_id.into(), team_id.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

/// # Errors
/// `NotFound` when the ticket is gone.
pub async fn number(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId) -> Result<i64> {
    let number: Option<i64> = tx
        .one("select number from ticket where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()])
        .await?
        .take()?;
    number.ok_or(Error::NotFound)
}
