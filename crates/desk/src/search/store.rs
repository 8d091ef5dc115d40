//! SQL of the search: from matches of the index to tickets, texts of messages, and tickets of filters alone.

use super::conditions::Conditions;
use crate::access::Caller;
use events::ids::{MessageId, TicketId};
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    http::Cursor,
    ids::WorkspaceId,
};
use std::collections::HashMap;

/// Ticket and message of matches that pass, newest first.
pub(super) async fn matching(
    tx: &mut Tx,
    caller: &Caller,
    ids: &[i64],
    conditions: &Conditions,
) -> Result<Vec<(TicketId, MessageId)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new("select message.ticket_id, message.id from message");
    if !conditions.is_empty() {
        sql.push(" join ticket on ticket.workspace_id = message.workspace_id and ticket.id = message.ticket_id");
        push_read(&mut sql, caller);
    }
    sql.push(" where message.workspace_id = ").bind(caller.workspace_id);
    sql.push(" and message.id").bind_in(ids.iter().copied());
    conditions.push(&mut sql, "message.at");
    sql.push(" order by message.id desc");
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}

fn push_read(sql: &mut SqlBuilder, caller: &Caller) {
    sql.push(" left join ticket_read on ticket_read.workspace_id = ticket.workspace_id and ticket_read.ticket_id = ticket.id and ticket_read.agent_id = ");
    sql.bind(caller.agent_id);
}

/// The messages of all tickets that pass, newest first; none when they are too many to be looked at one by one.
/// Dates are about messages, so they are left to [`matching`].
pub(super) async fn messages_of_few(
    tx: &mut Tx,
    caller: &Caller,
    conditions: &Conditions,
    (tickets_max, messages_max): (i64, i64),
    before: i64,
) -> Result<Option<Vec<i64>>> {
    let mut sql = SqlBuilder::new("select ticket.id from ticket");
    push_read(&mut sql, caller);
    sql.push(" where ticket.workspace_id = ").bind(caller.workspace_id);
    conditions.push_on_tickets(&mut sql);
    sql.push(" limit ").bind(tickets_max + 1);
    let (text, values) = sql.finish();
    let rows = tx.rows(text, &values).await?;
    if rows.len() as i64 > tickets_max {
        return Ok(None);
    }
    let ids: Vec<i64> = rows.into_iter().map(|mut row| row.take()).collect::<Result<_>>()?;
    if ids.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let mut sql = SqlBuilder::new("select message.id from message where message.workspace_id = ");
    sql.bind(caller.workspace_id).push(" and message.ticket_id").bind_in(ids);
    sql.push(" and message.id < ").bind(before).push(" order by message.id desc limit ").bind(messages_max + 1);
    let (text, values) = sql.finish();
    let rows = tx.rows(text, &values).await?;
    if rows.len() as i64 > messages_max {
        return Ok(None);
    }
    rows.into_iter().map(|mut row| row.take()).collect::<Result<_>>().map(Some)
}

/// Subject, author and text of messages: what a phrase is looked for in.
pub(super) async fn whole_texts(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    found: &[(TicketId, MessageId)],
) -> Result<HashMap<MessageId, String>> {
    let mut sql = SqlBuilder::new(
        "select message.id, ticket.subject, message.author_name, message_body.text
         from message join ticket on ticket.workspace_id = message.workspace_id and ticket.id = message.ticket_id
         join message_body on message_body.workspace_id = message.workspace_id and message_body.message_id = message.id
         where message.workspace_id = ",
    );
    sql.bind(workspace_id).push(" and message.id").bind_in(found.iter().map(|(_, id)| *id));
    let (text, values) = sql.finish();
    let mut texts = HashMap::new();
    for mut row in tx.rows(text, &values).await? {
        let id = row.take()?;
        let parts: [String; 3] = [row.take()?, row.take()?, row.take()?];
        texts.insert(id, parts.join("\n"));
    }
    Ok(texts)
}

/// The texts of messages.
pub(super) async fn texts(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ids: impl IntoIterator<Item = MessageId>,
) -> Result<HashMap<MessageId, String>> {
    let mut sql = SqlBuilder::new("select message_id, text from message_body where workspace_id = ");
    sql.bind(workspace_id).push(" and message_id").bind_in(ids);
    let (statement, values) = sql.finish();
    let rows = tx.rows(statement, &values).await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}

/// Where a bucket's next `n` tickets end; none when there are fewer. Walks the index of lists.
pub(super) async fn floor(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    bucket: i64,
    after: Option<Cursor>,
    n: i64,
) -> Result<Option<Cursor>> {
    let after = after.unwrap_or(Cursor::TOP);
    let row = tx
        .row(
            "select activity_at, id from ticket where workspace_id = $1 and bucket = $2 and (activity_at, id) < ($3, $4)
             order by activity_at desc, id desc limit 1 offset $5",
            &[workspace_id.into(), bucket.into(), after.at.into(), after.id.into(), n.into()],
        )
        .await?;
    row.map(|mut row| Ok(Cursor { at: row.take()?, id: row.take()? })).transpose()
}
