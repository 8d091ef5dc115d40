//! Routes of roles: the shipped ones to read, the workspace's own to make, change and delete.

use crate::{
    Desk,
    access::{Caller, Permission},
    people::roles::{self, NewRole, Replacement, RoleChange, RoleView},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::OwnRoleId;
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page, Query},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(list_roles, create_role)).routes(routes!(change_role, delete_role))
}

/// The shipped roles, least first, then the workspace's own, with the permissions of each.
#[utoipa::path(get, path = "/roles", tag = "people", responses((status = 200, body = Page<RoleView>), (status = "4XX", body = Problem)))]
async fn list_roles(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<RoleView>>> {
    caller.need(Permission::PeopleRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(roles::list(tx, command.caller.workspace_id))).await?;
    Ok(Json(Page::whole(list)))
}

/// Makes a role of the workspace's own. Nobody can put in more than they may do themselves.
#[utoipa::path(post, path = "/roles", tag = "people", request_body = NewRole, responses((status = 201, body = RoleView), (status = "4XX", body = Problem)))]
async fn create_role(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewRole>,
) -> Result<(StatusCode, Json<RoleView>)> {
    caller.need(Permission::RolesManage)?;
    let create = desk
        .act(&caller, input, |tx, command| Box::pin(roles::create(tx, &command.ctx, &command.caller, &command.input)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Renames an own role, or changes what it may do.
#[utoipa::path(patch, path = "/roles/{id}", tag = "people", params(("id" = OwnRoleId, Path)), request_body = RoleChange, responses((status = 200, body = RoleView), (status = "4XX", body = Problem)))]
async fn change_role(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<RoleChange>,
) -> Result<Json<RoleView>> {
    caller.need(Permission::RolesManage)?;
    let change = desk.act(&caller, (OwnRoleId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(roles::change(tx, &command.ctx, &command.caller, *id, change))
    });
    change.await.map(Json)
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct Deletion {
    /// What people get who have the role: `agent`, `supervisor`, `admin` or the id of another own role.
    to: Option<String>,
}

/// Deletes an own role; who has it gets the role named in `to`.
#[utoipa::path(delete, path = "/roles/{id}", tag = "people", params(("id" = OwnRoleId, Path), Deletion), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_role(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<Deletion>,
) -> Result<StatusCode> {
    caller.need(Permission::RolesManage)?;
    let to = query.to.as_deref().map(Replacement::parse).transpose()?;
    let delete = desk.act(&caller, (OwnRoleId::parse(&id)?, to), |tx, command| {
        let (id, to) = command.input;
        Box::pin(roles::delete(tx, &command.ctx, &command.caller, id, to))
    });
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}
