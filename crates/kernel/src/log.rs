//! The event log: what happened, gapless per workspace, in commit order.
//!
//! Events are appended through [`Tx::append`] in the transaction that makes them true. Readers keep a cursor
//! (workspace, seq) and ask for what comes after; within a workspace no number is ever missing or late.

use crate::{
    Result,
    db::{Row, SqlBuilder, Tx},
    ids::{EventId, WorkspaceId},
};

/// An event as stored; `body` is JSON of ids, enums and numbers, never text a person wrote.
#[derive(Clone, Debug)]
pub struct Entry {
    pub workspace_id: WorkspaceId,
    pub seq: i64,
    pub id: EventId,
    pub kind: String,
    pub ticket_id: Option<i64>,
    pub contact_id: Option<i64>,
    pub actor_kind: String,
    pub actor_id: Option<i64>,
    pub at: i64,
    pub body: String,
}

fn entry(mut row: Row) -> Result<Entry> {
    Ok(Entry {
        workspace_id: row.take()?,
        seq: row.take()?,
        id: row.take()?,
        kind: row.take()?,
        ticket_id: row.take()?,
        contact_id: row.take()?,
        actor_kind: row.take()?,
        actor_id: row.take()?,
        at: row.take()?,
        body: row.take()?,
    })
}

/// Up to `limit` events of a workspace after `seq`, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn after(tx: &mut Tx, workspace_id: WorkspaceId, seq: i64, limit: i64) -> Result<Vec<Entry>> {
    let rows = tx
        .rows(
            "select workspace_id, seq, id, kind, ticket_id, contact_id, actor_kind, actor_id, at, body
             from event where workspace_id = $1 and seq > $2 order by seq limit $3",
            &[workspace_id.into(), seq.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(entry).collect()
}

/// The events of one ticket below `before`, newest first.
///
/// # Errors
/// `Internal`.
pub async fn of_ticket(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ticket_id: i64,
    before: i64,
    limit: i64,
) -> Result<Vec<Entry>> {
    let rows = tx
        .rows(
            "select workspace_id, seq, id, kind, ticket_id, contact_id, actor_kind, actor_id, at, body
             from event where workspace_id = $1 and ticket_id = $2 and seq < $3 order by seq desc limit $4",
            &[workspace_id.into(), ticket_id.into(), before.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(entry).collect()
}

/// The events of some kinds about some contacts below a place (time, id), newest first.
///
/// # Errors
/// `Internal`.
pub async fn of_contacts(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    contact_ids: &[i64],
    kinds: &[&str],
    before: (i64, i64),
    limit: i64,
) -> Result<Vec<Entry>> {
    let mut sql = SqlBuilder::new(
        "select workspace_id, seq, id, kind, ticket_id, contact_id, actor_kind, actor_id, at, body from event where workspace_id = ",
    );
    // By their numbers from the index of contacts, so that the log as a whole is never walked.
    sql.bind(workspace_id).push(" and seq in (select about.seq from event about where about.workspace_id = ");
    sql.bind(workspace_id).push(" and about.contact_id").bind_in(contact_ids.iter().copied()).push(")");
    sql.push(" and kind").bind_in(kinds.iter().copied());
    sql.push(" and (at, id) < (").bind(before.0).push(", ").bind(before.1).push(") order by at desc, id desc limit ");
    sql.bind(limit);
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(entry).collect()
}

/// One event by its id.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: EventId) -> Result<Entry> {
    let row = tx
        .one(
            "select workspace_id, seq, id, kind, ticket_id, contact_id, actor_kind, actor_id, at, body
             from event where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    entry(row)
}

/// The newest `seq` of a workspace.
///
/// # Errors
/// `NotFound` without such a workspace.
pub async fn newest_seq(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<i64> {
    tx.one("select seq from counter where workspace_id = $1", &[workspace_id.into()]).await?.take()
}

/// The newest `seq` of every workspace; how a node finds out which of them moved.
///
/// # Errors
/// `Internal`.
pub async fn newest_seqs(tx: &mut Tx) -> Result<Vec<(WorkspaceId, i64)>> {
    let rows = tx.rows("select workspace_id, seq from counter", &[]).await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}
