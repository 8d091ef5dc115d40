//! Saved searches: questions with a name, an agent's own, a team's or everybody's.
//!
//! Invariants: whoever may not use one does not learn of it; members of a team keep those of their team, and only
//! who manages them touches those of everybody and of other teams; a deleted one can be brought back for a month.

use crate::{
    Ctx, Desk,
    access::{Caller, Command, Permission},
    catalog, search,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::{
    Event,
    ids::{AgentId, SavedSearchId, TeamId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::{Row, SqlBuilder, Tx},
    error::Problem,
    http::{Checks, Json, Page, Patch},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

const MOST: i64 = 2_000;
const NAME_MAX: usize = 80;
const QUERY_MAX: usize = 400;
const KEPT_US: i64 = 30 * 86_400_000_000;

/// A search with a name.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct SavedSearch {
    pub id: SavedSearchId,
    pub name: String,
    /// What `GET /search` takes as `q`.
    pub query: String,
    /// Set when it is one agent's own.
    pub agent_id: Option<AgentId>,
    /// Set when it is one team's.
    pub team_id: Option<TeamId>,
    pub changed_at: Time,
    /// Whether the caller may change it.
    pub can_change: bool,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSavedSearch {
    pub name: String,
    pub query: String,
    /// Only for oneself.
    #[serde(default)]
    pub is_own: bool,
    /// For a team; absent with `is_own` false: for everybody.
    #[serde(default)]
    pub team_id: Option<TeamId>,
}

/// The fields to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SavedSearchChange {
    pub name: Option<String>,
    pub query: Option<String>,
    pub is_own: Option<bool>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub team_id: Patch<TeamId>,
}

async fn list(tx: &mut Tx, caller: &Caller, only: Option<SavedSearchId>) -> Result<Vec<SavedSearch>> {
    let mut sql = SqlBuilder::new(
        "select id, name, query, agent_id, team_id, changed_at from saved_search where workspace_id = ",
    );
    sql.bind(caller.workspace_id).push(" and deleted_at is null");
    if let Some(id) = only {
        sql.push(" and id = ").bind(id);
    }
    sql.push(" and (agent_id = ").bind(caller.agent_id).push(" or (agent_id is null");
    if !caller.can(Permission::SavedSearchesManage) {
        sql.push(" and (team_id is null or team_id").bind_in(caller.sight.own_teams.iter().copied()).push(")");
    }
    sql.push("))");
    let (text, values) = sql.finish();
    let read = |mut row: Row| {
        let mut saved = SavedSearch {
            id: row.take()?,
            name: row.take()?,
            query: row.take()?,
            agent_id: row.take()?,
            team_id: row.take()?,
            changed_at: row.take()?,
            can_change: false,
        };
        saved.can_change = may_write(caller, saved.agent_id, saved.team_id).is_ok();
        Ok(saved)
    };
    let mut all = tx.rows(text, &values).await?.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    all.sort_by_cached_key(|saved| (logic::search::fold(&saved.name), saved.id));
    Ok(all)
}

async fn seen(tx: &mut Tx, caller: &Caller, id: SavedSearchId) -> Result<SavedSearch> {
    list(tx, caller, Some(id)).await?.into_iter().next().ok_or(Error::NotFound)
}

async fn create(tx: &mut Tx, command: &Command<NewSavedSearch>) -> Result<SavedSearch> {
    let (ctx, caller, new) = (&command.ctx, &command.caller, &command.input);
    let agent_id = new.is_own.then_some(caller.agent_id);
    let (name, query) = (new.name.trim(), new.query.trim());
    check(name, query)?;
    check_owner(tx, caller, agent_id, new.team_id).await?;
    let n: i64 = tx
        .one(
            "select count(*) from saved_search where workspace_id = $1 and deleted_at is null",
            &[caller.workspace_id.into()],
        )
        .await?
        .take()?;
    if n >= MOST {
        let detail = format!("There are {MOST} saved searches already; delete some that are not used.");
        return Err(Error::conflict("conflict", detail));
    }
    let id: SavedSearchId = ctx.id();
    tx.exec(
        "insert into saved_search (workspace_id, id, name, query, agent_id, team_id, created_at, changed_at, deleted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7, null)",
        &[
            caller.workspace_id.into(),
            id.into(),
            name.into(),
            query.into(),
            agent_id.into(),
            new.team_id.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    changed(tx, ctx, id)?;
    seen(tx, caller, id).await
}

async fn change(tx: &mut Tx, command: &Command<(SavedSearchId, SavedSearchChange)>) -> Result<SavedSearch> {
    let (ctx, caller, (id, change)) = (&command.ctx, &command.caller, &command.input);
    let before = seen(tx, caller, *id).await?;
    may_write(caller, before.agent_id, before.team_id)?;
    let name = change.name.as_deref().unwrap_or(&before.name).trim();
    let query = change.query.as_deref().unwrap_or(&before.query).trim();
    check(name, query)?;
    let agent_id = match change.is_own {
        Some(is_own) => is_own.then_some(caller.agent_id),
        None => before.agent_id,
    };
    let team_id = change.team_id.clone().named().unwrap_or(before.team_id);
    // What becomes everybody's asks for the same right as making it so.
    check_owner(tx, caller, agent_id, team_id).await?;
    tx.exec(
        "update saved_search set name = $3, query = $4, agent_id = $5, team_id = $6, changed_at = $7
         where workspace_id = $1 and id = $2",
        &[
            caller.workspace_id.into(),
            (*id).into(),
            name.into(),
            query.into(),
            agent_id.into(),
            team_id.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    changed(tx, ctx, *id)?;
    seen(tx, caller, *id).await
}

async fn delete(tx: &mut Tx, command: &Command<SavedSearchId>) -> Result<()> {
    let (ctx, caller, id) = (&command.ctx, &command.caller, command.input);
    let before = seen(tx, caller, id).await?;
    may_write(caller, before.agent_id, before.team_id)?;
    set_deleted(tx, caller, id, Some(ctx.now)).await?;
    changed(tx, ctx, id)
}

async fn restore(tx: &mut Tx, command: &Command<SavedSearchId>) -> Result<SavedSearch> {
    let (ctx, caller, id) = (&command.ctx, &command.caller, command.input);
    set_deleted(tx, caller, id, None).await?;
    // Whoever may not see it has brought nothing back: the transaction ends with the refusal.
    let saved = seen(tx, caller, id).await?;
    may_write(caller, saved.agent_id, saved.team_id)?;
    changed(tx, ctx, id)?;
    Ok(saved)
}

async fn set_deleted(tx: &mut Tx, caller: &Caller, id: SavedSearchId, at: Option<i64>) -> Result<()> {
    tx.exec(
        "update saved_search set deleted_at = $3 where workspace_id = $1 and id = $2",
        &[caller.workspace_id.into(), id.into(), at.into()],
    )
    .await?;
    Ok(())
}

/// Removes what was deleted a month ago, in all workspaces.
///
/// # Errors
/// `Internal`.
pub async fn clean_up(tx: &mut Tx, now: i64) -> Result<()> {
    tx.exec("delete from saved_search where deleted_at < $1", &[(now - KEPT_US).into()]).await?;
    Ok(())
}

fn may_write(caller: &Caller, agent_id: Option<AgentId>, team_id: Option<TeamId>) -> Result<()> {
    let is_own = agent_id == Some(caller.agent_id);
    if is_own || team_id.is_some_and(|team_id| caller.sight.own_teams.contains(&team_id)) {
        return caller.need(Permission::TicketsNote);
    }
    caller.need(Permission::SavedSearchesManage)
}

fn check(name: &str, query: &str) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", name, NAME_MAX);
    checks.text("query", query, QUERY_MAX);
    if name.chars().any(char::is_control) {
        checks.add("name", "invalid", "Write the name on one line.");
    }
    if let Err(Error::Invalid(problems)) = search::check(query) {
        for problem in problems {
            checks.add("query", "invalid", problem.detail);
        }
    }
    checks.done()
}

async fn check_owner(tx: &mut Tx, caller: &Caller, agent_id: Option<AgentId>, team_id: Option<TeamId>) -> Result<()> {
    if agent_id.is_some() && team_id.is_some() {
        let detail = "It is either your own or a team's; leave one of them out.";
        return Err(Error::invalid("team_id", "invalid", detail));
    }
    if let Some(team_id) = team_id {
        catalog::team_exists(tx, caller.workspace_id, team_id).await?;
    }
    may_write(caller, agent_id, team_id)
}

fn changed(tx: &mut Tx, ctx: &Ctx, id: SavedSearchId) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: "saved_searches".into(), id: Some(id.to_string()) })?;
    Ok(())
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_saved_searches, create_saved_search))
        .routes(routes!(change_saved_search, delete_saved_search))
        .routes(routes!(restore_saved_search))
}

/// All saved searches the caller may use, by name.
#[utoipa::path(get, path = "/saved-searches", tag = "search", responses((status = 200, body = Page<SavedSearch>), (status = "4XX", body = Problem)))]
async fn list_saved_searches(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<SavedSearch>>> {
    caller.need(Permission::TicketsRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(list(tx, &command.caller, None)));
    Ok(Json(Page::whole(list.await?)))
}

/// Saves a search. Those of everybody and of other teams need `saved_searches.manage`.
#[utoipa::path(post, path = "/saved-searches", tag = "search", request_body = NewSavedSearch, responses((status = 201, body = SavedSearch), (status = "4XX", body = Problem)))]
async fn create_saved_search(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewSavedSearch>,
) -> Result<(StatusCode, Json<SavedSearch>)> {
    let create = desk.act(&caller, input, |tx, command| Box::pin(create(tx, command)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Changes the named fields of a saved search.
#[utoipa::path(patch, path = "/saved-searches/{id}", tag = "search", params(("id" = SavedSearchId, Path)), request_body = SavedSearchChange, responses((status = 200, body = SavedSearch), (status = "4XX", body = Problem)))]
async fn change_saved_search(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<SavedSearchChange>,
) -> Result<Json<SavedSearch>> {
    let input = (SavedSearchId::parse(&id)?, input);
    desk.act(&caller, input, |tx, command| Box::pin(change(tx, command))).await.map(Json)
}

/// Deletes a saved search; it can be restored for a month.
#[utoipa::path(delete, path = "/saved-searches/{id}", tag = "search", params(("id" = SavedSearchId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_saved_search(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode> {
    desk.act(&caller, SavedSearchId::parse(&id)?, |tx, command| Box::pin(delete(tx, command))).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings a deleted saved search back.
#[utoipa::path(post, path = "/saved-searches/{id}/restore", tag = "search", params(("id" = SavedSearchId, Path)), responses((status = 200, body = SavedSearch), (status = "4XX", body = Problem)))]
async fn restore_saved_search(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<SavedSearch>> {
    desk.act(&caller, SavedSearchId::parse(&id)?, |tx, command| Box::pin(restore(tx, command))).await.map(Json)
}
