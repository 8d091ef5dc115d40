//! Teams: groups of agents that tickets go to. Tickets of a private team are seen by its members only.

use super::{changed, check_room, name_taken, store};
use crate::{Ctx, channels, people};
use events::ids::{AgentId, TeamId};
use kernel::{Error, Result, db::Tx, http::Checks, ids::WorkspaceId};
use serde::{Deserialize, Serialize};

const MOST: i64 = 500;
const MOST_MEMBERS: usize = 2_000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Team {
    pub id: TeamId,
    pub name: String,
    pub is_private: bool,
    pub members: Vec<AgentId>,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTeam {
    pub name: String,
    #[serde(default)]
    pub is_private: bool,
    #[serde(default)]
    pub members: Vec<AgentId>,
}

/// The fields of a team to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamChange {
    pub name: Option<String>,
    pub is_private: Option<bool>,
    /// The whole set.
    pub members: Option<Vec<AgentId>>,
}

/// All teams by name, with their members.
///
/// # Errors
/// `Internal`.
pub async fn teams(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Team>> {
    let mut members = people::members(tx, workspace_id).await?;
    let mut teams = store::teams(tx, workspace_id).await?;
    for team in &mut teams {
        team.members = members.remove(&team.id).unwrap_or_default();
    }
    Ok(teams)
}

/// Asks that a team exists.
///
/// # Errors
/// `Invalid` naming `team_id`.
pub async fn team_exists(tx: &mut Tx, workspace_id: WorkspaceId, id: TeamId) -> Result<()> {
    if store::team_exists(tx, workspace_id, id).await? {
        return Ok(());
    }
    Err(Error::invalid("team_id", "not_found", "There is no such team; choose another."))
}

async fn one(tx: &mut Tx, workspace_id: WorkspaceId, id: TeamId) -> Result<Team> {
    teams(tx, workspace_id).await?.into_iter().find(|team| team.id == id).ok_or(Error::NotFound)
}

fn check(name: &str, members: &[AgentId]) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", name, 100);
    if name.chars().any(char::is_control) {
        checks.add("name", "invalid", "Write the name on one line.");
    }
    if members.len() > MOST_MEMBERS {
        checks.add("members", "too_many", format!("At most {MOST_MEMBERS} members."));
    }
    checks.done()
}

/// Makes a team.
///
/// # Errors
/// `Invalid`, `Conflict` `name_taken`.
pub async fn create_team(tx: &mut Tx, ctx: &Ctx, new: &NewTeam) -> Result<Team> {
    check(&new.name, &new.members)?;
    let workspace_id = ctx.scope.workspace_id;
    check_room(store::count_teams(tx, workspace_id).await?, MOST)?;
    let team = Team { id: ctx.id(), name: new.name.trim().to_owned(), is_private: new.is_private, members: Vec::new() };
    if !store::insert_team(tx, workspace_id, &team, ctx.now).await? {
        return Err(name_taken());
    }
    people::set_members(tx, workspace_id, team.id, &new.members).await?;
    changed(tx, ctx, "teams", team.id)?;
    one(tx, workspace_id, team.id).await
}

/// Changes the named fields.
///
/// # Errors
/// `NotFound`, `Invalid`, `Conflict` `name_taken`.
pub async fn change_team(tx: &mut Tx, ctx: &Ctx, id: TeamId, change: &TeamChange) -> Result<Team> {
    let workspace_id = ctx.scope.workspace_id;
    let before = one(tx, workspace_id, id).await?;
    let team = Team {
        name: change.name.as_ref().map_or(before.name, |name| name.trim().to_owned()),
        is_private: change.is_private.unwrap_or(before.is_private),
        ..before
    };
    check(&team.name, change.members.as_deref().unwrap_or_default())?;
    if store::is_team_name_taken(tx, workspace_id, &team.name, id).await? {
        return Err(name_taken());
    }
    store::update_team(tx, workspace_id, &team).await?;
    if let Some(members) = &change.members {
        people::set_members(tx, workspace_id, id, members).await?;
    }
    changed(tx, ctx, "teams", id)?;
    one(tx, workspace_id, id).await
}

/// Deletes a team that no ticket has; channels that led to it lead to no team.
///
/// # Errors
/// `NotFound`, `Conflict` `in_use`.
pub async fn delete_team(tx: &mut Tx, ctx: &Ctx, id: TeamId) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    if !store::team_exists(tx, workspace_id, id).await? {
        return Err(Error::NotFound);
    }
    if store::is_team_used(tx, workspace_id, id).await? {
        return Err(Error::conflict("in_use", "Tickets belong to this team; move them to another team first."));
    }
    people::clear_team(tx, workspace_id, id).await?;
    channels::clear_team(tx, ctx, id).await?;
    store::delete_team(tx, workspace_id, id).await?;
    changed(tx, ctx, "teams", id)
}
