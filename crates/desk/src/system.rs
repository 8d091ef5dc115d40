//! Storage and health, for those who look after a workspace: how much there is, what waits, what failed, how the
//! channels fare. It reads; the one thing it changes is a job that failed for good: another try, or none.
//!
//! The machine's own numbers (database, disk) are told only where one workspace has the installation to itself:
//! what others store is nobody's business.

use crate::{
    Desk,
    access::{Caller, Permission},
    channels::{self, Health},
    workspaces,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::ChannelId;
use kernel::{
    Result,
    backlog::{self, Backlog, FailedJob},
    blobs::{self, Space},
    db::{Engine, Tx},
    error::Problem,
    http::Json,
    ids::{JobId, WorkspaceId},
};
use serde::Serialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(get_system)).routes(routes!(retry_job)).routes(routes!(forget_job))
}

/// How the workspace and the machine under it fare.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct System {
    version: &'static str,
    /// The database and the disk; absent where several workspaces share them.
    machine: Option<Machine>,
    n_files: i64,
    files_bytes: i64,
    /// What should have run by now, by kind of work.
    backlog: Vec<Backlog>,
    n_failed: i64,
    /// The newest of them.
    failed: Vec<FailedJob>,
    channels: Vec<ChannelHealth>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Machine {
    /// `sqlite` or `postgresql`.
    engine: &'static str,
    database_bytes: i64,
    /// Of the disk with the larger files; absent where the store cannot tell.
    disk: Option<Space>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ChannelHealth {
    id: ChannelId,
    kind: String,
    name: String,
    address: String,
    is_enabled: bool,
    state: Health,
}

struct Own {
    is_lone: bool,
    files: (i64, i64),
    backlog: Vec<Backlog>,
    failed: (Vec<FailedJob>, i64),
    channels: Vec<ChannelHealth>,
}

async fn read(tx: &mut Tx, workspace_id: WorkspaceId, now: i64) -> Result<Own> {
    let channels = channels::list(tx, workspace_id).await?.into_iter().map(|row| ChannelHealth {
        id: row.id,
        kind: row.kind,
        name: row.name,
        address: row.address,
        is_enabled: row.is_enabled,
        state: row.health,
    });
    Ok(Own {
        channels: channels.collect(),
        is_lone: workspaces::list(tx).await?.len() == 1,
        files: blobs::total(tx, workspace_id).await?,
        backlog: backlog::of(tx, workspace_id, now).await?,
        failed: backlog::failed(tx, workspace_id).await?,
    })
}

/// Storage, backlog, failed jobs and the state of the channels.
#[utoipa::path(get, path = "/system", tag = "system", responses((status = 200, body = System), (status = "4XX", body = Problem)))]
async fn get_system(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<System>> {
    caller.need(Permission::SystemManage)?;
    let view = desk.view(&caller, (), |tx, command| Box::pin(read(tx, command.caller.workspace_id, command.ctx.now)));
    let own = view.await?;
    let machine = if own.is_lone {
        let engine = match desk.db.engine() {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgresql",
        };
        Some(Machine { engine, database_bytes: desk.db.size_bytes().await?, disk: desk.blobs.space().await? })
    } else {
        None
    };
    Ok(Json(System {
        version: desk.config.version,
        machine,
        n_files: own.files.0,
        files_bytes: own.files.1,
        backlog: own.backlog,
        n_failed: own.failed.1,
        failed: own.failed.0,
        channels: own.channels,
    }))
}

/// Gives a job that failed for good all its attempts again.
#[utoipa::path(post, path = "/system/jobs/{id}/retry", tag = "system", params(("id" = JobId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn retry_job(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::SystemManage)?;
    let retry = desk.act(&caller, JobId::parse(&id)?, |tx, command| {
        Box::pin(backlog::retry(tx, command.caller.workspace_id, command.input, command.ctx.now))
    });
    retry.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Removes a job that failed for good; its work is never done.
#[utoipa::path(delete, path = "/system/jobs/{id}", tag = "system", params(("id" = JobId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn forget_job(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::SystemManage)?;
    let forget = desk.act(&caller, JobId::parse(&id)?, |tx, command| {
        Box::pin(backlog::forget(tx, command.caller.workspace_id, command.input))
    });
    forget.await?;
    Ok(StatusCode::NO_CONTENT)
}
