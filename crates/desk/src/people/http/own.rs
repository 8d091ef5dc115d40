//! Routes about oneself: settings, password, sessions.

use crate::{
    Desk,
    access::Caller,
    people::{
        self, Me, MeChange,
        sessions::{self, Browser, PasswordChange, Session},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::SessionId;
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page},
};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(get_me, change_me))
        .routes(routes!(change_password))
        .routes(routes!(list_sessions))
        .routes(routes!(end_session))
}

/// Who is signed in, and what they may do.
#[utoipa::path(get, path = "/me", tag = "me", responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
async fn get_me(State(desk): State<Arc<Desk>>, caller: Caller, browser: Browser) -> Result<Json<Me>> {
    people::me(&desk, &caller, browser.is_safe).await.map(Json)
}

/// Changes what somebody set for themselves.
#[utoipa::path(patch, path = "/me", tag = "me", request_body = MeChange, responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
async fn change_me(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    browser: Browser,
    Json(input): Json<MeChange>,
) -> Result<Json<Me>> {
    caller.need_session()?;
    let change = desk.act(&caller, input, |tx, command| {
        Box::pin(people::change_me(tx, &command.ctx, command.caller.agent_id, &command.input))
    });
    change.await?;
    people::me(&desk, &caller, browser.is_safe).await.map(Json)
}

/// Changes the password and ends all other sessions.
#[utoipa::path(post, path = "/me/password", tag = "me", request_body = PasswordChange, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change_password(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<PasswordChange>,
) -> Result<StatusCode> {
    sessions::change_password(&desk, &caller, input).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Where one is signed in.
#[utoipa::path(get, path = "/sessions", tag = "me", responses((status = 200, body = Page<Session>), (status = "4XX", body = Problem)))]
async fn list_sessions(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Session>>> {
    caller.need_session()?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(sessions::list(tx, &command.ctx, &command.caller)));
    Ok(Json(Page::whole(list.await?)))
}

/// Ends one of one's sessions.
#[utoipa::path(delete, path = "/sessions/{id}", tag = "me", params(("id" = SessionId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn end_session(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need_session()?;
    let end = desk.act(&caller, SessionId::parse(&id)?, |tx, command| {
        Box::pin(sessions::end(tx, &command.ctx, &command.caller, command.input))
    });
    end.await?;
    Ok(StatusCode::NO_CONTENT)
}
