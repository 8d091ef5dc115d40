//! Blocked senders: addresses whose mail goes to spam, where it is kept and answered by nothing.
//!
//! Nothing is refused or lost: a block decides where a message lies, and taking it away lets the next one through.

use crate::{
    Ctx, Desk,
    access::{Caller, Permission},
    channels,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::{Event, ids::AgentId};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    error::Problem,
    http::{Json, Page},
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

const MOST: i64 = 5_000;

/// An address whose mail goes to spam.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct BlockedSender {
    pub address: String,
    /// Who blocked it.
    pub agent_id: AgentId,
    pub at: Time,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBlockedSender {
    pub address: String,
}

/// Whether mail from this address goes to spam.
///
/// # Errors
/// `Internal`.
pub async fn is_blocked(tx: &mut Tx, workspace_id: WorkspaceId, address: &str) -> Result<bool> {
    let folded = mail::address::fold_address(address);
    let sql = "select 1 from blocked_sender where workspace_id = $1 and address_folded = $2";
    Ok(tx.row(sql, &[workspace_id.into(), folded.into()]).await?.is_some())
}

async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<BlockedSender>> {
    let rows = tx
        .rows(
            "select address, agent_id, at from blocked_sender where workspace_id = $1 order by address_folded",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter()
        .map(|mut row| Ok(BlockedSender { address: row.take()?, agent_id: row.take()?, at: row.take()? }))
        .collect()
}

/// Blocks an address; one that is blocked already stays so.
///
/// # Errors
/// `Invalid`, `Conflict`.
pub async fn block(tx: &mut Tx, ctx: &Ctx, caller: &Caller, address: &str) -> Result<BlockedSender> {
    let address = address.trim();
    if !mail::address::valid_address(address) {
        return Err(Error::invalid("address", "invalid", "Write an e-mail address like anna@example.com."));
    }
    let folded = mail::address::fold_address(address);
    if channels::addresses(tx, caller.workspace_id).await?.contains(&folded) {
        return Err(Error::invalid("address", "own", "This is an address of your own; it cannot be blocked."));
    }
    let n: i64 = tx
        .one("select count(*) from blocked_sender where workspace_id = $1", &[caller.workspace_id.into()])
        .await?
        .take()?;
    if n >= MOST {
        let detail = format!("There are {MOST} blocked senders already; unblock some that write no more.");
        return Err(Error::conflict("conflict", detail));
    }
    tx.exec(
        "insert into blocked_sender (workspace_id, address_folded, address, agent_id, at) values ($1, $2, $3, $4, $5)
         on conflict (workspace_id, address_folded) do nothing",
        &[caller.workspace_id.into(), folded.into(), address.into(), caller.agent_id.into(), ctx.now.into()],
    )
    .await?;
    // The log holds no addresses: that something changed is all it tells.
    ctx.emit(tx, &Event::CatalogChanged { what: "blocked_senders".into(), id: None })?;
    Ok(BlockedSender { address: address.to_owned(), agent_id: caller.agent_id, at: Time(ctx.now) })
}

async fn unblock(tx: &mut Tx, ctx: &Ctx, address: &str) -> Result<()> {
    let n = tx
        .exec(
            "delete from blocked_sender where workspace_id = $1 and address_folded = $2",
            &[ctx.scope.workspace_id.into(), mail::address::fold_address(address).into()],
        )
        .await?;
    if n == 0 {
        return Err(Error::NotFound);
    }
    ctx.emit(tx, &Event::CatalogChanged { what: "blocked_senders".into(), id: None })?;
    Ok(())
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(list_blocked_senders, block_sender)).routes(routes!(unblock_sender))
}

/// Addresses whose mail goes to spam.
#[utoipa::path(get, path = "/blocked-senders", tag = "tickets", responses((status = 200, body = Page<BlockedSender>), (status = "4XX", body = Problem)))]
async fn list_blocked_senders(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<BlockedSender>>> {
    caller.need(Permission::TicketsRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(list(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Sends the mail of an address to spam from now on.
#[utoipa::path(post, path = "/blocked-senders", tag = "tickets", request_body = NewBlockedSender, responses((status = 201, body = BlockedSender), (status = "4XX", body = Problem)))]
async fn block_sender(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewBlockedSender>,
) -> Result<(StatusCode, Json<BlockedSender>)> {
    caller.need(Permission::TicketsSpam)?;
    let block = desk
        .act(&caller, input, |tx, command| Box::pin(block(tx, &command.ctx, &command.caller, &command.input.address)));
    Ok((StatusCode::CREATED, Json(block.await?)))
}

/// Lets the mail of an address through again.
#[utoipa::path(delete, path = "/blocked-senders/{address}", tag = "tickets", params(("address" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn unblock_sender(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(address): Path<String>,
) -> Result<StatusCode> {
    caller.need(Permission::TicketsSpam)?;
    desk.act(&caller, address, |tx, command| Box::pin(unblock(tx, &command.ctx, &command.input))).await?;
    Ok(StatusCode::NO_CONTENT)
}
