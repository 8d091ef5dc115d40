//! The catalogue: everything small that every client keeps a copy of. Statuses, tags, contact reasons and teams
//! live here; agents, brands and channels are read from their own modules.
//!
//! Invariants: each category has at least one status; a status, reason or team that tickets have is not
//! deleted; names of statuses, tags and teams are unique in their workspace.

pub mod http;
mod reasons;
mod statuses;
mod store;
pub mod tag_http;
pub mod tag_merges;
mod tags;
mod teams;

pub use reasons::{
    NewReason, Reason, ReasonChange, change_reason, create_reason, delete_reason, reason_exists, reasons,
};
pub use statuses::{
    Category, NewStatus, Status, StatusChange, StatusRow, change_status, create_status, delete_status, status,
    status_of_category, statuses,
};
pub use tags::{NewTag, Tag, TagChange, change_tag, create_tag, delete_tag, tags, tags_exist};
pub use teams::{NewTeam, Team, TeamChange, change_team, create_team, delete_team, team_exists, teams};

use crate::{
    Ctx,
    channels::{self, ChannelRow},
    fields::{self, Field},
    people::{self, Agent},
    workspaces::{self, Brand},
};
use events::{
    Event,
    ids::{AgentId, BrandId, ChannelId, TeamId},
};
use kernel::{Error, Result, db::Tx, ids::WorkspaceId};
use serde::Serialize;

/// One request for everything small.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Catalog {
    pub agents: Vec<Agent>,
    pub teams: Vec<Team>,
    pub statuses: Vec<Status>,
    pub tags: Vec<Tag>,
    pub reasons: Vec<Reason>,
    pub brands: Vec<Brand>,
    pub channels: Vec<CatalogChannel>,
    pub fields: Vec<Field>,
}

/// A channel as everybody sees it: without its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct CatalogChannel {
    pub id: ChannelId,
    pub kind: String,
    pub name: String,
    pub address: String,
    pub is_enabled: bool,
    pub team_id: Option<TeamId>,
    pub brand_id: BrandId,
}

impl From<ChannelRow> for CatalogChannel {
    fn from(row: ChannelRow) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            name: row.name,
            address: row.address,
            is_enabled: row.is_enabled,
            team_id: row.team_id,
            brand_id: row.brand_id,
        }
    }
}

/// The whole catalogue of a workspace.
///
/// # Errors
/// `Internal`.
pub async fn read(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Catalog> {
    Ok(Catalog {
        agents: people::list(tx, workspace_id).await?,
        teams: teams(tx, workspace_id).await?,
        statuses: statuses(tx, workspace_id).await?,
        tags: tags(tx, workspace_id).await?,
        reasons: reasons(tx, workspace_id).await?,
        brands: workspaces::brands(tx, workspace_id).await?,
        channels: channels::list(tx, workspace_id).await?.into_iter().map(CatalogChannel::from).collect(),
        fields: fields::list(tx, workspace_id).await?,
    })
}

/// Asks that an agent exists and may be given work.
///
/// # Errors
/// `Invalid` naming `assignee_id`.
pub async fn agent_exists(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<()> {
    if people::is_active(tx, workspace_id, id).await? {
        return Ok(());
    }
    Err(Error::invalid("assignee_id", "not_found", "There is no active agent of this id; choose another."))
}

fn changed(tx: &mut Tx, ctx: &Ctx, what: &str, id: impl std::fmt::Display) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: what.into(), id: Some(id.to_string()) })?;
    Ok(())
}

fn name_taken() -> Error {
    Error::conflict("name_taken", "This name is in use already; choose another.")
}

/// Clients keep copies: what grows without end is no catalogue.
fn check_room(n: i64, most: i64) -> Result<()> {
    if n < most {
        return Ok(());
    }
    Err(Error::conflict("conflict", format!("There are {most} already; delete some that are not used.")))
}
