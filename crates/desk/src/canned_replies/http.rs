//! Routes of canned replies.

use super::{CannedReply, CannedReplyChange, FilledReply, NewCannedReply, WholeCannedReply};
use crate::{
    Desk,
    access::{Caller, Permission},
    media::Links,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{CannedReplyId, TicketId};
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page, Query},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_canned_replies, create_canned_reply))
        .routes(routes!(get_canned_reply, change_canned_reply, delete_canned_reply))
        .routes(routes!(restore_canned_reply))
        .routes(routes!(fill_canned_reply))
        .routes(routes!(use_canned_reply))
}

/// All canned replies the caller may use, by title.
#[utoipa::path(get, path = "/canned-replies", tag = "canned replies", responses((status = 200, body = Page<CannedReply>), (status = "4XX", body = Problem)))]
async fn list_canned_replies(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<CannedReply>>> {
    caller.need(Permission::TicketsRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(super::list(tx, &command.caller)));
    Ok(Json(Page::whole(list.await?)))
}

/// Makes a canned reply. Those of everybody and of teams need `canned_replies.manage`.
#[utoipa::path(post, path = "/canned-replies", tag = "canned replies", request_body = NewCannedReply, responses((status = 201, body = WholeCannedReply), (status = "4XX", body = Problem)))]
async fn create_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewCannedReply>,
) -> Result<(StatusCode, Json<WholeCannedReply>)> {
    let input = (input, Links::new(&desk));
    let create = desk.act(&caller, input, |tx, command| Box::pin(super::create(tx, command)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// One canned reply with its texts and files.
#[utoipa::path(get, path = "/canned-replies/{id}", tag = "canned replies", params(("id" = CannedReplyId, Path)), responses((status = 200, body = WholeCannedReply), (status = "4XX", body = Problem)))]
async fn get_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<WholeCannedReply>> {
    caller.need(Permission::TicketsRead)?;
    let input = (CannedReplyId::parse(&id)?, Links::new(&desk));
    let get = desk.view(&caller, input, |tx, command| {
        Box::pin(super::get(tx, &command.caller, command.input.0, &command.input.1))
    });
    get.await.map(Json)
}

/// Changes the named fields of a canned reply.
#[utoipa::path(patch, path = "/canned-replies/{id}", tag = "canned replies", params(("id" = CannedReplyId, Path)), request_body = CannedReplyChange, responses((status = 200, body = WholeCannedReply), (status = "4XX", body = Problem)))]
async fn change_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<CannedReplyChange>,
) -> Result<Json<WholeCannedReply>> {
    let input = (CannedReplyId::parse(&id)?, input, Links::new(&desk));
    desk.act(&caller, input, |tx, command| Box::pin(super::change(tx, command))).await.map(Json)
}

/// Deletes a canned reply; it can be restored for a month.
#[utoipa::path(delete, path = "/canned-replies/{id}", tag = "canned replies", params(("id" = CannedReplyId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode> {
    desk.act(&caller, CannedReplyId::parse(&id)?, |tx, command| Box::pin(super::delete(tx, command))).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings a deleted canned reply back.
#[utoipa::path(post, path = "/canned-replies/{id}/restore", tag = "canned replies", params(("id" = CannedReplyId, Path)), responses((status = 200, body = WholeCannedReply), (status = "4XX", body = Problem)))]
async fn restore_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<WholeCannedReply>> {
    let input = (CannedReplyId::parse(&id)?, Links::new(&desk));
    desk.act(&caller, input, |tx, command| Box::pin(super::restore(tx, command))).await.map(Json)
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct FillQuery {
    /// The ticket it would answer; without one the contact's variables have no value.
    ticket_id: Option<TicketId>,
    /// Absent: the language of the ticket.
    locale: Option<String>,
}

/// What a canned reply would say in a ticket. Nothing is counted.
#[utoipa::path(get, path = "/canned-replies/{id}/filled", tag = "canned replies", params(("id" = CannedReplyId, Path), FillQuery), responses((status = 200, body = FilledReply), (status = "4XX", body = Problem)))]
async fn fill_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<FillQuery>,
) -> Result<Json<FilledReply>> {
    caller.need(Permission::TicketsRead)?;
    let input = (CannedReplyId::parse(&id)?, query, Links::new(&desk));
    let fill = desk.view(&caller, input, |tx, command| {
        let (id, query, links) = &command.input;
        Box::pin(super::fill(tx, &command.caller, *id, query.ticket_id, query.locale.as_deref(), links))
    });
    fill.await.map(Json)
}

/// Where a canned reply is put.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
struct UseInput {
    ticket_id: Option<TicketId>,
    /// Absent: the language of the ticket.
    locale: Option<String>,
}

/// Takes a canned reply into an answer: filled in, with copies of its files, and counted.
#[utoipa::path(post, path = "/canned-replies/{id}/use", tag = "canned replies", params(("id" = CannedReplyId, Path)), request_body = UseInput, responses((status = 200, body = FilledReply), (status = "4XX", body = Problem)))]
async fn use_canned_reply(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<UseInput>,
) -> Result<Json<FilledReply>> {
    caller.need(Permission::TicketsNote)?;
    let input = (CannedReplyId::parse(&id)?, input.ticket_id, input.locale, Links::new(&desk));
    desk.act(&caller, input, |tx, command| Box::pin(super::take(tx, command))).await.map(Json)
}
