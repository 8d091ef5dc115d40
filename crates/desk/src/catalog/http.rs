//! Routes of the catalogue: one for all of it, four for each kind of thing in it.

use super::{
    Catalog, NewReason, NewStatus, NewTag, NewTeam, Reason, ReasonChange, Status, StatusChange, Tag, TagChange, Team,
    TeamChange,
};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{ReasonId, StatusId, TagId, TeamId};
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page},
};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(get_catalog))
        .routes(routes!(list_statuses, create_status))
        .routes(routes!(change_status, delete_status))
        .routes(routes!(list_tags, create_tag))
        .routes(routes!(change_tag, delete_tag))
        .merge(super::tag_http::routes())
        .routes(routes!(list_reasons, create_reason))
        .routes(routes!(change_reason, delete_reason))
        .routes(routes!(list_teams, create_team))
        .routes(routes!(change_team, delete_team))
}

/// Everything small that clients keep a copy of.
#[utoipa::path(get, path = "/catalog", tag = "catalog", responses((status = 200, body = Catalog), (status = "4XX", body = Problem)))]
async fn get_catalog(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Catalog>> {
    caller.need(Permission::PeopleRead)?;
    desk.view(&caller, (), |tx, command| Box::pin(super::read(tx, command.caller.workspace_id))).await.map(Json)
}

// Statuses -------------------------------------------------------------------------------------------

/// Statuses in their order.
#[utoipa::path(get, path = "/statuses", tag = "catalog", responses((status = 200, body = Page<Status>), (status = "4XX", body = Problem)))]
async fn list_statuses(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Status>>> {
    caller.need(Permission::PeopleRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(super::statuses(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Makes a status.
#[utoipa::path(post, path = "/statuses", tag = "catalog", request_body = NewStatus, responses((status = 201, body = Status), (status = "4XX", body = Problem)))]
async fn create_status(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewStatus>,
) -> Result<(StatusCode, Json<Status>)> {
    caller.need(Permission::StatusesManage)?;
    let create =
        desk.act(&caller, input, |tx, command| Box::pin(super::create_status(tx, &command.ctx, &command.input)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Changes the named fields of a status.
#[utoipa::path(patch, path = "/statuses/{id}", tag = "catalog", params(("id" = StatusId, Path)), request_body = StatusChange, responses((status = 200, body = Status), (status = "4XX", body = Problem)))]
async fn change_status(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<StatusChange>,
) -> Result<Json<Status>> {
    caller.need(Permission::StatusesManage)?;
    let change = desk.act(&caller, (StatusId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(super::change_status(tx, &command.ctx, *id, change))
    });
    change.await.map(Json)
}

/// Deletes a status that may go.
#[utoipa::path(delete, path = "/statuses/{id}", tag = "catalog", params(("id" = StatusId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_status(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::StatusesManage)?;
    let delete = desk.act(&caller, StatusId::parse(&id)?, |tx, command| {
        Box::pin(super::delete_status(tx, &command.ctx, command.input))
    });
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}

// Tags -----------------------------------------------------------------------------------------------

/// Tags by name.
#[utoipa::path(get, path = "/tags", tag = "catalog", responses((status = 200, body = Page<Tag>), (status = "4XX", body = Problem)))]
async fn list_tags(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Tag>>> {
    caller.need(Permission::PeopleRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(super::tags(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Makes a tag.
#[utoipa::path(post, path = "/tags", tag = "catalog", request_body = NewTag, responses((status = 201, body = Tag), (status = "4XX", body = Problem)))]
async fn create_tag(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewTag>,
) -> Result<(StatusCode, Json<Tag>)> {
    caller.need(Permission::TagsManage)?;
    let create = desk.act(&caller, input, |tx, command| Box::pin(super::create_tag(tx, &command.ctx, &command.input)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Changes the named fields of a tag.
#[utoipa::path(patch, path = "/tags/{id}", tag = "catalog", params(("id" = TagId, Path)), request_body = TagChange, responses((status = 200, body = Tag), (status = "4XX", body = Problem)))]
async fn change_tag(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<TagChange>,
) -> Result<Json<Tag>> {
    caller.need(Permission::TagsManage)?;
    let change = desk.act(&caller, (TagId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(super::change_tag(tx, &command.ctx, *id, change))
    });
    change.await.map(Json)
}

/// Deletes a tag that may go.
#[utoipa::path(delete, path = "/tags/{id}", tag = "catalog", params(("id" = TagId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_tag(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::TagsManage)?;
    let delete = desk
        .act(&caller, TagId::parse(&id)?, |tx, command| Box::pin(super::delete_tag(tx, &command.ctx, command.input)));
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}

// Reasons --------------------------------------------------------------------------------------------

/// Contact reasons in their order, archived ones too.
#[utoipa::path(get, path = "/reasons", tag = "catalog", responses((status = 200, body = Page<Reason>), (status = "4XX", body = Problem)))]
async fn list_reasons(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Reason>>> {
    caller.need(Permission::PeopleRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(super::reasons(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Makes a reason.
#[utoipa::path(post, path = "/reasons", tag = "catalog", request_body = NewReason, responses((status = 201, body = Reason), (status = "4XX", body = Problem)))]
async fn create_reason(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewReason>,
) -> Result<(StatusCode, Json<Reason>)> {
    caller.need(Permission::ReasonsManage)?;
    let create =
        desk.act(&caller, input, |tx, command| Box::pin(super::create_reason(tx, &command.ctx, &command.input)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Changes the named fields of a reason.
#[utoipa::path(patch, path = "/reasons/{id}", tag = "catalog", params(("id" = ReasonId, Path)), request_body = ReasonChange, responses((status = 200, body = Reason), (status = "4XX", body = Problem)))]
async fn change_reason(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<ReasonChange>,
) -> Result<Json<Reason>> {
    caller.need(Permission::ReasonsManage)?;
    let change = desk.act(&caller, (ReasonId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(super::change_reason(tx, &command.ctx, *id, change))
    });
    change.await.map(Json)
}

/// Deletes a reason that may go.
#[utoipa::path(delete, path = "/reasons/{id}", tag = "catalog", params(("id" = ReasonId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_reason(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::ReasonsManage)?;
    let delete = desk.act(&caller, ReasonId::parse(&id)?, |tx, command| {
        Box::pin(super::delete_reason(tx, &command.ctx, command.input))
    });
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}

// Teams ----------------------------------------------------------------------------------------------

/// Teams with their members.
#[utoipa::path(get, path = "/teams", tag = "catalog", responses((status = 200, body = Page<Team>), (status = "4XX", body = Problem)))]
async fn list_teams(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Team>>> {
    caller.need(Permission::PeopleRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(super::teams(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Makes a team.
#[utoipa::path(post, path = "/teams", tag = "catalog", request_body = NewTeam, responses((status = 201, body = Team), (status = "4XX", body = Problem)))]
async fn create_team(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewTeam>,
) -> Result<(StatusCode, Json<Team>)> {
    caller.need(Permission::TeamsManage)?;
    let create = desk.act(&caller, input, |tx, command| Box::pin(super::create_team(tx, &command.ctx, &command.input)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Changes the named fields of a team.
#[utoipa::path(patch, path = "/teams/{id}", tag = "catalog", params(("id" = TeamId, Path)), request_body = TeamChange, responses((status = 200, body = Team), (status = "4XX", body = Problem)))]
async fn change_team(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<TeamChange>,
) -> Result<Json<Team>> {
    caller.need(Permission::TeamsManage)?;
    let change = desk.act(&caller, (TeamId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(super::change_team(tx, &command.ctx, *id, change))
    });
    change.await.map(Json)
}

/// Deletes a team that may go.
#[utoipa::path(delete, path = "/teams/{id}", tag = "catalog", params(("id" = TeamId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_team(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::TeamsManage)?;
    let delete = desk
        .act(&caller, TeamId::parse(&id)?, |tx, command| Box::pin(super::delete_team(tx, &command.ctx, command.input)));
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}
