//! How many tickets lie in each fixed list, kept in the transaction that moves a ticket.
//!
//! One row per (bucket, team, assignee, confidential); what an agent sees is a sum over a few hundred rows,
//! never a count of tickets.

use crate::access::{Caller, Command};
use events::ids::{AgentId, TeamId};
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    ids::WorkspaceId,
};
use serde::Serialize;

/// The fixed lists every ticket lies in exactly one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bucket {
    Open = 1,
    Closed = 2,
    Spam = 3,
    Trash = 4,
}

/// Where a ticket is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub bucket: Bucket,
    pub team_id: Option<TeamId>,
    pub assignee_id: Option<AgentId>,
    pub is_confidential: bool,
}

/// Counts of the fixed lists, as one agent sees them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Counts {
    pub mine: i64,
    pub unassigned: i64,
    pub team: i64,
    pub open: i64,
    pub closed: i64,
    pub spam: i64,
    pub trash: i64,
    /// At most 100 are counted.
    pub unread_mine: i64,
    /// At most 100 are counted.
    pub unread_unassigned: i64,
    /// Tickets in which they were asked and have not read it; at most 100 are counted.
    pub unread_mentions: i64,
}

/// Moves a ticket from one place to another; `None` for a ticket that begins or ends.
///
/// # Errors
/// `Internal`.
pub async fn shift(tx: &mut Tx, workspace_id: WorkspaceId, from: Option<Place>, to: Option<Place>) -> Result<()> {
    if from == to {
        return Ok(());
    }
    for (place, by) in [(from, -1_i64), (to, 1)] {
        let Some(place) = place else { continue };
        tx.exec(
            "insert into ticket_count (workspace_id, bucket, team_id, assignee_id, is_confidential, n)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (workspace_id, bucket, team_id, assignee_id, is_confidential)
             do update set n = ticket_count.n + excluded.n",
            &[
                workspace_id.into(),
                (place.bucket as i64).into(),
                place.team_id.map_or(0, kernel::ids::Id::get).into(),
                place.assignee_id.map_or(0, kernel::ids::Id::get).into(),
                place.is_confidential.into(),
                by.into(),
            ],
        )
        .await?;
    }
    Ok(())
}

/// The counts as the caller sees them.
///
/// # Errors
/// `Internal`.
pub async fn read<C>(tx: &mut Tx, command: &Command<C>) -> Result<Counts> {
    of_caller(tx, &command.caller).await
}

/// The counts as an agent sees them, for live updates.
///
/// # Errors
/// `Internal`.
pub async fn of_caller(tx: &mut Tx, caller: &Caller) -> Result<Counts> {
    let sight = &caller.sight;
    let mut sql = SqlBuilder::new("select bucket, team_id, assignee_id, n from ticket_count where workspace_id = ");
    sql.bind(caller.workspace_id).push(" and n <> 0 and");
    sight.push_condition(&mut sql, "team_id = 0");
    let (text, values) = sql.finish();
    let mut counts = Counts::default();
    for mut row in tx.rows(text, &values).await? {
        let (bucket, team_id, assignee_id, n): (i64, i64, i64, i64) =
            (row.take()?, row.take()?, row.take()?, row.take()?);
        match bucket {
            1 => {
                counts.open += n;
                counts.mine += if assignee_id == sight.agent_id.get() { n } else { 0 };
                counts.unassigned += if assignee_id == 0 { n } else { 0 };
                counts.team += if sight.own_teams.contains(&TeamId::new(team_id)) { n } else { 0 };
            }
            2 => counts.closed += n,
            3 => counts.spam += n,
            _ => counts.trash += n,
        }
    }
    counts.unread_mine = unread(tx, caller, true).await?;
    counts.unread_unassigned = unread(tx, caller, false).await?;
    counts.unread_mentions = unread_mentions(tx, caller).await?;
    Ok(counts)
}

async fn unread_mentions(tx: &mut Tx, caller: &Caller) -> Result<i64> {
    let mut sql = SqlBuilder::new(
        "select count(*) from (select distinct mention.ticket_id from mention join ticket on ticket.workspace_id = mention.workspace_id
         and ticket.id = mention.ticket_id where mention.seen_at is null and mention.workspace_id = ",
    );
    sql.bind(caller.workspace_id).push(" and mention.agent_id = ").bind(caller.agent_id);
    sql.push(" and ticket.bucket in (1, 2) and");
    caller.sight.push_condition(&mut sql, "team_id is null");
    sql.push(" limit 100) as few");
    let (text, values) = sql.finish();
    tx.one(text, &values).await?.take()
}

async fn unread(tx: &mut Tx, caller: &Caller, is_mine: bool) -> Result<i64> {
    let mut sql = SqlBuilder::new(
        "select count(*) from (select ticket.id from ticket left join ticket_read on ticket_read.workspace_id = ticket.workspace_id
         and ticket_read.ticket_id = ticket.id and ticket_read.agent_id = ",
    );
    sql.bind(caller.agent_id).push(" where ticket.workspace_id = ").bind(caller.workspace_id);
    if is_mine {
        sql.push(" and assignee_id = ").bind(caller.agent_id);
    } else {
        sql.push(" and assignee_id is null and");
        caller.sight.push_condition(&mut sql, "team_id is null");
    }
    sql.push(" and bucket = 1 and (ticket_read.message_id is null or ticket_read.message_id < last_news_id) limit 100) as few");
    let (text, values) = sql.finish();
    tx.one(text, &values).await?.take()
}
