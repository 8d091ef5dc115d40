//! Routes for those who lead: agents, invitations, API keys.

use crate::{
    Desk,
    access::{Caller, Permission},
    people::{
        self, Agent, AgentChange,
        entries::{self, Invitation, NewInvitation},
        keys::{self, ApiKey, FreshApiKey, NewApiKey},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{AgentId, ApiKeyId, InvitationId};
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page},
};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_agents))
        .routes(routes!(get_agent, change_agent))
        .routes(routes!(list_invitations, invite))
        .routes(routes!(withdraw_invitation))
        .routes(routes!(resend_invitation))
        .routes(routes!(list_keys, create_key))
        .routes(routes!(delete_key))
}

/// All agents by name, also disabled ones.
#[utoipa::path(get, path = "/agents", tag = "people", responses((status = 200, body = Page<Agent>), (status = "4XX", body = Problem)))]
async fn list_agents(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Agent>>> {
    caller.need(Permission::PeopleRead)?;
    let agents = desk.view(&caller, (), |tx, command| Box::pin(people::list(tx, command.caller.workspace_id))).await?;
    Ok(Json(Page::whole(agents)))
}

/// One agent.
#[utoipa::path(get, path = "/agents/{id}", tag = "people", params(("id" = AgentId, Path)), responses((status = 200, body = Agent), (status = "4XX", body = Problem)))]
async fn get_agent(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Agent>> {
    caller.need(Permission::PeopleRead)?;
    let view = desk.view(&caller, AgentId::parse(&id)?, |tx, command| {
        Box::pin(people::get(tx, command.caller.workspace_id, command.input))
    });
    view.await.map(Json)
}

/// Changes an agent's role, sight, teams or name, or disables them.
#[utoipa::path(patch, path = "/agents/{id}", tag = "people", params(("id" = AgentId, Path)), request_body = AgentChange, responses((status = 200, body = Agent), (status = "4XX", body = Problem)))]
async fn change_agent(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<AgentChange>,
) -> Result<Json<Agent>> {
    caller.need(Permission::PeopleManage)?;
    let change = desk.act(&caller, (AgentId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(people::change_agent(tx, &command.ctx, &command.caller, *id, change))
    });
    change.await.map(Json)
}

/// Invitations that were not accepted yet.
#[utoipa::path(get, path = "/invitations", tag = "people", responses((status = 200, body = Page<Invitation>), (status = "4XX", body = Problem)))]
async fn list_invitations(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Invitation>>> {
    caller.need(Permission::PeopleManage)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(entries::invitations(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Invites somebody by mail.
#[utoipa::path(post, path = "/invitations", tag = "people", request_body = NewInvitation, responses((status = 201, body = Invitation), (status = "4XX", body = Problem)))]
async fn invite(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewInvitation>,
) -> Result<(StatusCode, Json<Invitation>)> {
    caller.need(Permission::PeopleManage)?;
    let invitation = entries::invite(&desk, &caller, input).await?;
    Ok((StatusCode::CREATED, Json(invitation)))
}

/// Takes an invitation back.
#[utoipa::path(delete, path = "/invitations/{id}", tag = "people", params(("id" = InvitationId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn withdraw_invitation(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode> {
    caller.need(Permission::PeopleManage)?;
    let withdraw = desk.act(&caller, InvitationId::parse(&id)?, |tx, command| {
        Box::pin(entries::withdraw(tx, &command.ctx, command.input))
    });
    withdraw.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sends an invitation again with a new link.
#[utoipa::path(post, path = "/invitations/{id}/resend", tag = "people", params(("id" = InvitationId, Path)), responses((status = 200, body = Invitation), (status = "4XX", body = Problem)))]
async fn resend_invitation(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Invitation>> {
    caller.need(Permission::PeopleManage)?;
    entries::resend(&desk, &caller, InvitationId::parse(&id)?).await.map(Json)
}

/// All API keys of the workspace, without the keys themselves.
#[utoipa::path(get, path = "/api-keys", tag = "people", responses((status = 200, body = Page<ApiKey>), (status = "4XX", body = Problem)))]
async fn list_keys(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<ApiKey>>> {
    caller.need(Permission::ApiKeysManage)?;
    let keys = desk.view(&caller, (), |tx, command| Box::pin(keys::list(tx, command.caller.workspace_id))).await?;
    Ok(Json(Page::whole(keys)))
}

/// Makes a key in the caller's name. It is shown once.
#[utoipa::path(post, path = "/api-keys", tag = "people", request_body = NewApiKey, responses((status = 201, body = FreshApiKey), (status = "4XX", body = Problem)))]
async fn create_key(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewApiKey>,
) -> Result<(StatusCode, Json<FreshApiKey>)> {
    caller.need(Permission::ApiKeysManage)?;
    let key = desk.act(&caller, input, |tx, command| Box::pin(keys::create(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(key)))
}

/// Ends a key at once.
#[utoipa::path(delete, path = "/api-keys/{id}", tag = "people", params(("id" = ApiKeyId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_key(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::ApiKeysManage)?;
    let delete =
        desk.act(&caller, ApiKeyId::parse(&id)?, |tx, command| Box::pin(keys::delete(tx, &command.ctx, command.input)));
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}
