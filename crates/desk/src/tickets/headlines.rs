//! Starts of messages over all tickets of a contact, as its timeline shows them.

use super::messages;
use crate::access::Caller;
use events::ids::{ContactId, MessageId, TicketId};
use kernel::{
    Result,
    clock::Time,
    db::{SqlBuilder, Tx},
    http::Cursor,
};
use serde::Serialize;
use std::collections::HashMap;

/// A message in short, with the ticket it belongs to.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Headline {
    pub id: MessageId,
    pub ticket_id: TicketId,
    pub ticket_number: i64,
    pub ticket_subject: String,
    pub at: Time,
    /// `reply` or `note`.
    pub kind: String,
    /// `in` or `out`.
    pub direction: String,
    /// `contact`, `agent` or `system`.
    pub author_kind: String,
    pub author_name: String,
    pub channel_kind: String,
    /// Its first words.
    pub snippet: String,
}

/// Messages of the contact's tickets that the caller sees, below a place, newest first; neither spam nor trash.
///
/// # Errors
/// `Internal`.
pub async fn of_contact(
    tx: &mut Tx,
    caller: &Caller,
    contact_id: ContactId,
    before: Cursor,
    limit: usize,
) -> Result<Vec<Headline>> {
    // From the contact's tickets to their messages, by the primary key of each; a contact has few enough to sort.
    let mut sql = SqlBuilder::new(
        "select message.id, message.ticket_id, ticket.number, ticket.subject, message.at, message.kind, message.direction,
           message.author_kind, message.author_name, message.channel_kind
         from ticket join message on message.workspace_id = ticket.workspace_id and message.ticket_id = ticket.id
         where ticket.workspace_id = ",
    );
    sql.bind(caller.workspace_id).push(" and message.workspace_id = ").bind(caller.workspace_id);
    sql.push(" and message.ticket_id in (select own.id from ticket own where own.workspace_id = ")
        .bind(caller.workspace_id);
    sql.push(" and own.contact_id = ").bind(contact_id).push(") and ticket.bucket in (1, 2) and");
    caller.sight.push_condition(&mut sql, "team_id is null");
    sql.push(" and (message.at, message.id) < (").bind(before.at).push(", ").bind(before.id).push(")");
    sql.push(" order by message.at desc, message.id desc limit ").bind(limit as i64);
    let (text, values) = sql.finish();
    let mut found = Vec::new();
    for mut row in tx.rows(text, &values).await? {
        found.push(Headline {
            id: row.take()?,
            ticket_id: row.take()?,
            ticket_number: row.take::<Option<i64>>()?.unwrap_or_default(),
            ticket_subject: row.take()?,
            at: row.take()?,
            kind: row.take()?,
            direction: row.take()?,
            author_kind: row.take()?,
            author_name: row.take()?,
            channel_kind: row.take()?,
            snippet: String::new(),
        });
    }
    if found.is_empty() {
        return Ok(found);
    }
    let mut sql = SqlBuilder::new("select message_id, substr(text, 1, 600) from message_body where workspace_id = ");
    sql.bind(caller.workspace_id).push(" and message_id").bind_in(found.iter().map(|headline| headline.id));
    let (text, values) = sql.finish();
    let mut texts: HashMap<MessageId, String> = HashMap::new();
    for mut row in tx.rows(text, &values).await? {
        texts.insert(row.take()?, row.take()?);
    }
    for headline in &mut found {
        headline.snippet = messages::snippet(texts.get(&headline.id).map_or("", String::as_str));
    }
    Ok(found)
}
