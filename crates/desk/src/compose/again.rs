//! Messages that were written already: sent again, or given up.

use super::enqueue_delivery;
use crate::{
    access::{Command, Permission},
    tickets::{self, messages},
};
use events::ids::{MessageId, TicketId};
use kernel::{Error, Result, db::Tx, jobs};

/// Sends a message again that failed or whose fate is unknown.
///
/// # Errors
/// `NotFound`; `Conflict` when it is on its way or has arrived.
pub async fn retry(tx: &mut Tx, command: &Command<MessageId>) -> Result<()> {
    command.caller.need(Permission::TicketsReply)?;
    let (state, _) = lock_own(tx, command).await?;
    if !matches!(state.as_str(), "failed" | "uncertain" | "cancelled") {
        return Err(Error::conflict(
            "conflict",
            "This message is on its way or has arrived; there is nothing to send again.",
        ));
    }
    messages::set_state(tx, &command.ctx, command.input, &state, "queued", None).await?;
    enqueue_delivery(tx, &command.ctx, command.input).await
}

/// Gives up a message that failed or still waits.
///
/// # Errors
/// `NotFound`; `Conflict` when it has left.
pub async fn cancel(tx: &mut Tx, command: &Command<MessageId>) -> Result<()> {
    command.caller.need(Permission::TicketsReply)?;
    let (state, _) = lock_own(tx, command).await?;
    if !matches!(state.as_str(), "failed" | "uncertain" | "queued") {
        return Err(Error::conflict("conflict", "This message has left and cannot be called back."));
    }
    jobs::cancel(tx, command.caller.workspace_id, &format!("deliver:{}", command.input)).await?;
    messages::set_state(tx, &command.ctx, command.input, &state, "cancelled", None).await
}

async fn lock_own(tx: &mut Tx, command: &Command<MessageId>) -> Result<(String, TicketId)> {
    let (state, ticket_id) = messages::lock_state(tx, command.caller.workspace_id, command.input).await?;
    tickets::get(tx, &command.caller, ticket_id).await?;
    Ok((state, ticket_id))
}
