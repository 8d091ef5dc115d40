//! Routes without a session: set-up, signing in and out, new passwords, invitations.

use crate::{
    Desk,
    access::Caller,
    people::{
        Me,
        entries::{self, Accept, Forgot, InvitationPreview, Reset},
        sessions::{self, Browser, OwnPage, SignIn},
        setup::{self, Setup, SetupState},
    },
};
use axum::{
    extract::State,
    http::{HeaderName, StatusCode, header::SET_COOKIE},
    response::AppendHeaders,
};
use kernel::{
    Result,
    error::Problem,
    http::{Json, Query},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(get_setup, set_up))
        .routes(routes!(sign_in))
        .routes(routes!(sign_out))
        .routes(routes!(forgot))
        .routes(routes!(reset))
        .routes(routes!(look_up_invitation))
        .routes(routes!(accept))
}

/// Somebody who came in: their session's cookie and who they are.
type Entered = (StatusCode, [(HeaderName, String); 1], Json<Me>);

fn entered(status: StatusCode, browser: &Browser, (token, me): (String, Me)) -> Entered {
    (status, [(SET_COOKIE, browser.session_cookie(&token))], Json(me))
}

/// Whether the installation waits for its first workspace.
#[utoipa::path(get, path = "/setup", tag = "signing in", security(()), responses((status = 200, body = SetupState)))]
async fn get_setup(State(desk): State<Arc<Desk>>) -> Result<Json<SetupState>> {
    setup::state(&desk).await.map(Json)
}

/// Makes the first workspace and its owner.
#[utoipa::path(post, path = "/setup", tag = "signing in", security(()), request_body = Setup, responses((status = 201, body = Me), (status = "4XX", body = Problem)))]
async fn set_up(State(desk): State<Arc<Desk>>, OwnPage(browser): OwnPage, Json(input): Json<Setup>) -> Result<Entered> {
    Ok(entered(StatusCode::CREATED, &browser, setup::run(&desk, &browser, input).await?))
}

/// Signs in and sets the session's cookie.
#[utoipa::path(post, path = "/auth/sign-in", tag = "signing in", security(()), request_body = SignIn, responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
async fn sign_in(
    State(desk): State<Arc<Desk>>,
    OwnPage(browser): OwnPage,
    Json(input): Json<SignIn>,
) -> Result<Entered> {
    Ok(entered(StatusCode::OK, &browser, sessions::sign_in(&desk, &browser, input).await?))
}

/// Ends the session, if there is one.
#[utoipa::path(post, path = "/auth/sign-out", tag = "signing in", responses((status = 204)))]
async fn sign_out(
    State(desk): State<Arc<Desk>>,
    _: OwnPage,
    caller: Option<Caller>,
) -> Result<(StatusCode, AppendHeaders<[(HeaderName, String); 2]>)> {
    sessions::sign_out(&desk, caller).await?;
    Ok((StatusCode::NO_CONTENT, AppendHeaders(sessions::ended_cookies().map(|cookie| (SET_COOKIE, cookie)))))
}

/// Sends a link to choose a new password, if the address is an agent's. The answer does not tell.
#[utoipa::path(post, path = "/auth/forgot", tag = "signing in", security(()), request_body = Forgot, responses((status = 202), (status = "4XX", body = Problem)))]
async fn forgot(
    State(desk): State<Arc<Desk>>,
    OwnPage(browser): OwnPage,
    Json(input): Json<Forgot>,
) -> Result<StatusCode> {
    entries::forgot(&desk, &browser, &input).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Sets a new password by a link, ends all sessions and signs in.
#[utoipa::path(post, path = "/auth/reset", tag = "signing in", security(()), request_body = Reset, responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
async fn reset(State(desk): State<Arc<Desk>>, OwnPage(browser): OwnPage, Json(input): Json<Reset>) -> Result<Entered> {
    Ok(entered(StatusCode::OK, &browser, entries::reset(&desk, &browser, input).await?))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LookUp {
    token: String,
}

/// What an invitation says, before it is accepted.
#[utoipa::path(get, path = "/invitations/lookup", tag = "signing in", security(()), params(("token" = String, Query)), responses((status = 200, body = InvitationPreview), (status = "4XX", body = Problem)))]
async fn look_up_invitation(
    State(desk): State<Arc<Desk>>,
    OwnPage(browser): OwnPage,
    Query(query): Query<LookUp>,
) -> Result<Json<InvitationPreview>> {
    entries::preview(&desk, &browser, &query.token).await.map(Json)
}

/// Accepts an invitation: the agent comes to be and is signed in.
#[utoipa::path(post, path = "/auth/accept", tag = "signing in", security(()), request_body = Accept, responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
async fn accept(
    State(desk): State<Arc<Desk>>,
    OwnPage(browser): OwnPage,
    Json(input): Json<Accept>,
) -> Result<Entered> {
    Ok(entered(StatusCode::OK, &browser, entries::accept(&desk, &browser, input).await?))
}
