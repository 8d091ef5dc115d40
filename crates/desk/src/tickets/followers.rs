//! Who follows a ticket, and who was asked in it.
//!
//! Followers are told of what customers and colleagues write; whoever is asked in a note (`@name`) follows from then
//! on. Neither lets anybody see more: what an agent does not see they cannot follow, and one who ceases to see a
//! ticket is told no more of it.

use super::{Ticket, change, store};
use crate::{
    Ctx,
    access::{Caller, Permission, viewers},
    people::{
        self,
        notices::{self, About},
    },
};
use events::ids::{AgentId, MessageId, TicketId};
use kernel::{Error, Result, db::Tx, http::Checks, ids::WorkspaceId};

/// Most agents who follow one ticket, or are asked in one note.
const MOST: usize = 100;

/// The followers a ticket has after some come and some go. Everybody decides for themselves; for others one needs
/// to be allowed to edit.
///
/// # Errors
/// `Forbidden`; `Invalid` naming who does not see the ticket.
pub async fn plan(
    tx: &mut Tx,
    caller: &Caller,
    ticket: &Ticket,
    follow: &[AgentId],
    unfollow: &[AgentId],
) -> Result<Vec<AgentId>> {
    let is_own = follow.iter().chain(unfollow).all(|id| *id == caller.agent_id);
    caller.need(if is_own { Permission::TicketsRead } else { Permission::TicketsEdit })?;
    if !is_own {
        check(tx, caller.workspace_id, ticket, follow, "follow").await?;
    }
    let mut ids = with(&ticket.followers, follow);
    ids.retain(|id| !unfollow.contains(id));
    if ids.len() > MOST {
        return Err(Error::invalid("follow", "too_many", format!("At most {MOST} people follow one ticket.")));
    }
    Ok(ids)
}

fn with(known: &[AgentId], more: &[AgentId]) -> Vec<AgentId> {
    let mut ids = known.to_vec();
    for id in more {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    ids
}

/// The active agents who see a ticket.
///
/// # Errors
/// `Internal`.
pub async fn viewers(tx: &mut Tx, workspace_id: WorkspaceId, ticket: &Ticket) -> Result<Vec<AgentId>> {
    viewers::of(tx, workspace_id, ticket.team_id, ticket.assignee_id, ticket.is_confidential).await
}

/// Asks that all of these agents see the ticket.
///
/// # Errors
/// `Invalid` naming the first who does not.
pub async fn check(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ticket: &Ticket,
    ids: &[AgentId],
    field: &str,
) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let seeing = viewers(tx, workspace_id, ticket).await?;
    let names = people::names(tx, workspace_id).await?;
    let mut checks = Checks::new();
    for (position, id) in ids.iter().enumerate().filter(|(_, id)| !seeing.contains(id)) {
        let path = format!("{field}[{position}]");
        match names.get(id) {
            Some(name) => checks.add(
                path,
                "cannot_see",
                format!("{name} does not see this ticket. Assign it to them or to one of their teams first."),
            ),
            None => checks.add(path, "not_found", "There is no active agent of this id; choose another."),
        }
    }
    checks.done()
}

/// Asks that those a note names can be asked, before it is written.
///
/// # Errors
/// `Invalid` naming `mentions`.
pub async fn check_mentions(tx: &mut Tx, workspace_id: WorkspaceId, ticket: &Ticket, ids: &[AgentId]) -> Result<()> {
    if ids.len() > MOST {
        return Err(Error::invalid("mentions", "too_many", format!("At most {MOST} people in one note.")));
    }
    check(tx, workspace_id, ticket, ids, "mentions").await
}

/// Notes whom a message asks: they find it in their list, follow from now on, and get a mail if they want one.
///
/// # Errors
/// `Internal`.
pub async fn mention(tx: &mut Tx, ctx: &Ctx, ticket: &Ticket, message_id: MessageId, ids: &[AgentId]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let workspace_id = ctx.scope.workspace_id;
    let own = ctx.scope.actor.id();
    for id in ids {
        // Whoever names themselves has read it.
        let seen_at = (own == Some(id.get())).then_some(ctx.now);
        tx.exec(
            "insert into mention (workspace_id, agent_id, ticket_id, message_id, at, seen_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (workspace_id, agent_id, ticket_id, message_id) do nothing",
            &[workspace_id.into(), (*id).into(), ticket.id.into(), message_id.into(), ctx.now.into(), seen_at.into()],
        )
        .await?;
        notices::wish(tx, ctx, About::Mention, *id, ticket.id).await?;
    }
    let mut row = tx
        .one(
            "select mentioned from ticket where workspace_id = $1 and id = $2",
            &[workspace_id.into(), ticket.id.into()],
        )
        .await?;
    let known = store::read_ids(&row.take::<Option<String>>()?.unwrap_or_default());
    tx.exec(
        "update ticket set mentioned = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), ticket.id.into(), store::ids_text(&with(&known, ids)).into()],
    )
    .await?;
    let followers = change::To::Followers(with(&ticket.followers, ids));
    change::apply(tx, ctx, ticket.clone(), vec![followers], None).await?;
    Ok(())
}

/// Writes who follows: the rows that lists read, and the column beside them.
///
/// # Errors
/// `Internal`.
pub async fn set(tx: &mut Tx, ctx: &Ctx, id: TicketId, before: &[AgentId], after: &[AgentId]) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    for agent_id in before.iter().filter(|agent_id| !after.contains(agent_id)) {
        tx.exec(
            "delete from follower where workspace_id = $1 and agent_id = $2 and ticket_id = $3",
            &[workspace_id.into(), (*agent_id).into(), id.into()],
        )
        .await?;
    }
    for agent_id in after.iter().filter(|agent_id| !before.contains(agent_id)) {
        tx.exec(
            "insert into follower (workspace_id, agent_id, ticket_id, at) values ($1, $2, $3, $4)
             on conflict (workspace_id, agent_id, ticket_id) do nothing",
            &[workspace_id.into(), (*agent_id).into(), id.into(), ctx.now.into()],
        )
        .await?;
    }
    tx.exec(
        "update ticket set followers = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), store::ids_text(after).into()],
    )
    .await?;
    Ok(())
}

/// The agent has read the ticket, and with it whatever they were asked there.
///
/// # Errors
/// `Internal`.
pub async fn seen(tx: &mut Tx, ctx: &Ctx, agent_id: AgentId, id: TicketId) -> Result<()> {
    tx.exec(
        "update mention set seen_at = $4 where workspace_id = $1 and agent_id = $2 and ticket_id = $3 and seen_at is null",
        &[ctx.scope.workspace_id.into(), agent_id.into(), id.into(), ctx.now.into()],
    )
    .await?;
    Ok(())
}

/// The newest message an agent was asked in and has not read.
///
/// # Errors
/// `Internal`.
pub async fn unseen(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    id: TicketId,
) -> Result<Option<MessageId>> {
    let row = tx
        .row(
            "select message_id from mention where workspace_id = $1 and agent_id = $2 and ticket_id = $3 and seen_at is null
             order by message_id desc limit 1",
            &[workspace_id.into(), agent_id.into(), id.into()],
        )
        .await?;
    row.map(|mut row| row.take()).transpose()
}
