//! Routes of channels, for those who set them up.

use super::{ChannelChange, ChannelView, NewChannel};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use channel::{Check, Wanted};
use events::ids::ChannelId;
use kernel::{
    Error, Result,
    error::Problem,
    http::{Json, Page},
};
use serde::{Deserialize, Serialize};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_channels, create_channel))
        .routes(routes!(get_channel, change_channel, delete_channel))
        .routes(routes!(test_channel))
}

/// All channels with their settings.
#[utoipa::path(get, path = "/channels", tag = "channels", responses((status = 200, body = Page<ChannelView>), (status = "4XX", body = Problem)))]
async fn list_channels(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<ChannelView>>> {
    caller.need(Permission::ChannelsManage)?;
    let channels = desk.view(&caller, desk.clone(), |tx, command| Box::pin(super::views(tx, command))).await?;
    Ok(Json(Page::whole(channels)))
}

/// Makes a channel.
#[utoipa::path(post, path = "/channels", tag = "channels", request_body = NewChannel, responses((status = 201, body = ChannelView), (status = "4XX", body = Problem)))]
async fn create_channel(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewChannel>,
) -> Result<(StatusCode, Json<ChannelView>)> {
    caller.need(Permission::ChannelsManage)?;
    let create = desk.act(&caller, (desk.clone(), input), |tx, command| {
        let (desk, new) = &command.input;
        Box::pin(super::create(tx, &command.ctx, desk, new))
    });
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// One channel with its settings.
#[utoipa::path(get, path = "/channels/{id}", tag = "channels", params(("id" = ChannelId, Path)), responses((status = 200, body = ChannelView), (status = "4XX", body = Problem)))]
async fn get_channel(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<ChannelView>> {
    caller.need(Permission::ChannelsManage)?;
    let id = ChannelId::parse(&id)?;
    let channels = desk.view(&caller, desk.clone(), |tx, command| Box::pin(super::views(tx, command))).await?;
    channels.into_iter().find(|channel| channel.id == id).map(Json).ok_or(Error::NotFound)
}

/// Changes the named fields. Passwords that are not named stay, as long as server and user stay.
#[utoipa::path(patch, path = "/channels/{id}", tag = "channels", params(("id" = ChannelId, Path)), request_body = ChannelChange, responses((status = 200, body = ChannelView), (status = "4XX", body = Problem)))]
async fn change_channel(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<ChannelChange>,
) -> Result<Json<ChannelView>> {
    caller.need(Permission::ChannelsManage)?;
    let change = desk.act(&caller, (desk.clone(), ChannelId::parse(&id)?, input), |tx, command| {
        let (desk, id, change) = &command.input;
        Box::pin(super::change(tx, &command.ctx, desk, *id, change))
    });
    change.await.map(Json)
}

/// Takes a channel away that no ticket belongs to.
#[utoipa::path(delete, path = "/channels/{id}", tag = "channels", params(("id" = ChannelId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_channel(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::ChannelsManage)?;
    let delete = desk
        .act(&caller, ChannelId::parse(&id)?, |tx, command| Box::pin(super::delete(tx, &command.ctx, command.input)));
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct ChannelTest {
    /// `imap_login`, `relay_send` … as the kind knows them.
    step: String,
    /// Where a test message goes, for steps that send one.
    #[serde(default)]
    to: Option<String>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ChannelTestResult {
    ok: bool,
    /// Stable snake_case word.
    code: String,
    detail: String,
    /// What there is, where a step looks something up: records of a domain, folders of a mailbox.
    found: Vec<String>,
    /// The record that would mend it.
    wanted: Option<WantedRecord>,
    ms: u64,
}

/// A record to publish where the domain is kept.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct WantedRecord {
    name: String,
    /// `MX`, `TXT`.
    kind: String,
    value: String,
}

/// An adapter has its own, shorter limits; this one bounds what they add up to.
const TEST_TIME: Duration = Duration::from_secs(60);

/// Tries one step of a channel's set-up and tells how it went.
#[utoipa::path(post, path = "/channels/{id}/test", tag = "channels", params(("id" = ChannelId, Path)), request_body = ChannelTest, responses((status = 200, body = ChannelTestResult), (status = "4XX", body = Problem)))]
async fn test_channel(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<ChannelTest>,
) -> Result<Json<ChannelTestResult>> {
    caller.need(Permission::ChannelsManage)?;
    if input.to.as_deref().is_some_and(|to| !mail::address::valid_address(to)) {
        return Err(Error::invalid("to", "invalid", "Write one address, like ana@example.com."));
    }
    let read = desk.view(&caller, (desk.clone(), ChannelId::parse(&id)?), |tx, command| {
        let (desk, id) = &command.input;
        Box::pin(super::config(desk, tx, command.caller.workspace_id, *id))
    });
    let config = read.await?;
    let adapter = desk.channels.get(config.kind.as_str()).ok_or_else(|| super::no_adapter(&config.kind))?;
    let started = Instant::now();
    let check = tokio::time::timeout(TEST_TIME, adapter.check(config, &input.step, input.to.as_deref())).await;
    let ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let check = check.unwrap_or_else(|_| Check {
        code: "timeout".into(),
        detail: "The other side did not answer in time.".into(),
        ..Check::default()
    });
    let wanted = check.wanted.map(|Wanted { name, kind, value }| WantedRecord { name, kind, value });
    let Check { is_ok: ok, code, detail, found, .. } = check;
    Ok(Json(ChannelTestResult { ok, code, detail, found, wanted, ms }))
}
