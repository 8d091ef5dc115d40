//! Routes of the workspace and its brands.

use super::{Brand, BrandChange, Workspace, WorkspaceChange};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::extract::{Path, State};
use events::ids::BrandId;
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page},
};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(get_workspace, change_workspace))
        .routes(routes!(list_brands))
        .routes(routes!(change_brand))
}

/// The workspace and its settings.
#[utoipa::path(get, path = "/workspace", tag = "workspace", responses((status = 200, body = Workspace), (status = "4XX", body = Problem)))]
async fn get_workspace(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Workspace>> {
    caller.need(Permission::PeopleRead)?;
    let view = desk.view(&caller, (), |tx, command| Box::pin(super::get(tx, command.caller.workspace_id)));
    view.await.map(Json)
}

/// Changes the named settings.
#[utoipa::path(patch, path = "/workspace", tag = "workspace", request_body = WorkspaceChange, responses((status = 200, body = Workspace), (status = "4XX", body = Problem)))]
async fn change_workspace(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<WorkspaceChange>,
) -> Result<Json<Workspace>> {
    caller.need(Permission::WorkspaceManage)?;
    desk.act(&caller, input, |tx, command| Box::pin(super::change(tx, &command.ctx, &command.input))).await.map(Json)
}

/// The names under which the workspace serves.
#[utoipa::path(get, path = "/brands", tag = "workspace", responses((status = 200, body = Page<Brand>), (status = "4XX", body = Problem)))]
async fn list_brands(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Brand>>> {
    caller.need(Permission::PeopleRead)?;
    let brands = desk.view(&caller, (), |tx, command| Box::pin(super::brands(tx, command.caller.workspace_id))).await?;
    Ok(Json(Page::whole(brands)))
}

/// Renames a brand or changes its language.
#[utoipa::path(patch, path = "/brands/{id}", tag = "workspace", params(("id" = BrandId, Path)), request_body = BrandChange, responses((status = 200, body = Brand), (status = "4XX", body = Problem)))]
async fn change_brand(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<BrandChange>,
) -> Result<Json<Brand>> {
    caller.need(Permission::WorkspaceManage)?;
    let input = (BrandId::parse(&id)?, input);
    let change = desk.act(&caller, input, |tx, command| {
        Box::pin(super::change_brand(tx, &command.ctx, command.input.0, &command.input.1))
    });
    change.await.map(Json)
}
