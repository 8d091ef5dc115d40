//! Statuses: free names, each in one of five fixed categories that the program understands.

use super::{changed, check_room, name_taken, store};
use crate::Ctx;
use events::ids::StatusId;
use kernel::{Error, Result, db::Tx, http::Checks, ids::WorkspaceId};
use serde::{Deserialize, Serialize};

const MOST: i64 = 100;

/// What a status means to the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    New,
    Open,
    Waiting,
    Resolved,
    Closed,
}

impl Category {
    pub const ALL: [Self; 5] = [Self::New, Self::Open, Self::Waiting, Self::Resolved, Self::Closed];

    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
        }
    }

    /// # Errors
    /// `Internal` for a word that no version stored.
    pub fn from_code(code: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|category| category.code() == code);
        found.ok_or_else(|| Error::Internal(anyhow::anyhow!("unknown category {code}")))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Status {
    pub id: StatusId,
    /// Of a shipped status: the key clients translate.
    pub name: String,
    pub category: Category,
    pub position: i64,
    /// Whether it is the first of its category, which commands by category choose.
    pub is_default: bool,
    pub is_builtin: bool,
}

/// A status as tickets need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    pub id: StatusId,
    pub name: String,
    pub category: String,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStatus {
    pub name: String,
    pub category: Category,
    /// Last if absent.
    #[serde(default)]
    pub position: Option<i64>,
}

/// The fields of a status to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusChange {
    pub name: Option<String>,
    pub category: Option<Category>,
    pub position: Option<i64>,
}

/// All statuses in their order.
///
/// # Errors
/// `Internal`.
pub async fn statuses(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Status>> {
    let mut statuses = store::statuses(tx, workspace_id).await?;
    mark_defaults(&mut statuses);
    Ok(statuses)
}

/// They come in their order, so the first seen of a category is its default.
fn mark_defaults(statuses: &mut [Status]) {
    let mut seen = Vec::new();
    for status in statuses {
        status.is_default = !seen.contains(&status.category);
        seen.push(status.category);
    }
}

/// One status.
///
/// # Errors
/// `NotFound`.
pub async fn status(tx: &mut Tx, workspace_id: WorkspaceId, id: StatusId) -> Result<StatusRow> {
    let status = store::status(tx, workspace_id, id).await?;
    Ok(StatusRow { id: status.id, name: status.name, category: status.category.code().into() })
}

/// The first status of a category.
///
/// # Errors
/// `NotFound` for a word that is no category.
pub async fn status_of_category(tx: &mut Tx, workspace_id: WorkspaceId, category: &str) -> Result<StatusId> {
    store::status_of_category(tx, workspace_id, category).await
}

fn check(name: &str, position: Option<i64>) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", name, 50);
    if position.is_some_and(|position| !(0..=10_000).contains(&position)) {
        checks.add("position", "out_of_range", "Choose a position from 0 to 10000.");
    }
    checks.done()
}

async fn one(tx: &mut Tx, workspace_id: WorkspaceId, id: StatusId) -> Result<Status> {
    let all = statuses(tx, workspace_id).await?;
    all.into_iter().find(|status| status.id == id).ok_or(Error::NotFound)
}

/// Makes a status.
///
/// # Errors
/// `Invalid`, `Conflict` `name_taken`.
pub async fn create_status(tx: &mut Tx, ctx: &Ctx, new: &NewStatus) -> Result<Status> {
    check(&new.name, new.position)?;
    let workspace_id = ctx.scope.workspace_id;
    let all = store::statuses(tx, workspace_id).await?;
    check_room(all.len() as i64, MOST)?;
    let name = new.name.trim();
    if all.iter().any(|status| status.name.to_lowercase() == name.to_lowercase()) {
        return Err(name_taken());
    }
    let last = all.iter().map(|status| status.position).max().unwrap_or(0);
    let status = Status {
        id: ctx.id(),
        name: name.to_owned(),
        category: new.category,
        position: new.position.unwrap_or(last + 1),
        is_default: false,
        is_builtin: false,
    };
    store::insert_status(tx, workspace_id, &status).await?;
    changed(tx, ctx, "statuses", status.id)?;
    one(tx, workspace_id, status.id).await
}

/// Changes the named fields. A shipped status with another name is no longer translated.
///
/// # Errors
/// `NotFound`, `Invalid`, `Conflict` `name_taken` or `in_use`.
pub async fn change_status(tx: &mut Tx, ctx: &Ctx, id: StatusId, change: &StatusChange) -> Result<Status> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::lock_statuses(tx, workspace_id).await?;
    let before = all.iter().find(|status| status.id == id).ok_or(Error::NotFound)?;
    let name = change.name.as_deref().map_or(before.name.as_str(), str::trim);
    check(name, change.position)?;
    if all.iter().any(|status| status.id != id && status.name.to_lowercase() == name.to_lowercase()) {
        return Err(name_taken());
    }
    let category = change.category.unwrap_or(before.category);
    if category != before.category {
        check_can_go(tx, workspace_id, &all, before).await?;
    }
    let status = Status {
        name: name.to_owned(),
        category,
        position: change.position.unwrap_or(before.position),
        is_builtin: before.is_builtin && name == before.name && category == before.category,
        ..before.clone()
    };
    store::update_status(tx, workspace_id, &status).await?;
    changed(tx, ctx, "statuses", id)?;
    one(tx, workspace_id, id).await
}

/// Deletes a status that no ticket has.
///
/// # Errors
/// `NotFound`, `Conflict` `in_use`.
pub async fn delete_status(tx: &mut Tx, ctx: &Ctx, id: StatusId) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::lock_statuses(tx, workspace_id).await?;
    let status = all.iter().find(|status| status.id == id).ok_or(Error::NotFound)?;
    check_can_go(tx, workspace_id, &all, status).await?;
    store::delete_status(tx, workspace_id, id).await?;
    changed(tx, ctx, "statuses", id)
}

/// Tickets carry the category of their status, and commands by category need one to choose.
async fn check_can_go(tx: &mut Tx, workspace_id: WorkspaceId, all: &[Status], status: &Status) -> Result<()> {
    if !all.iter().any(|other| other.id != status.id && other.category == status.category) {
        let detail = "This is the only status of its category; make another one of the category first.";
        return Err(Error::conflict("in_use", detail));
    }
    if store::is_status_used(tx, workspace_id, status.id).await? {
        return Err(Error::conflict(
            "in_use",
            "Tickets have this status; give them another one first, or rename this one.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_category_is_its_default() {
        let status = |id, category| Status {
            id: StatusId::new(id),
            name: id.to_string(),
            category,
            position: id,
            is_default: true,
            is_builtin: false,
        };
        let mut all = [status(1, Category::Open), status(2, Category::Waiting), status(3, Category::Open)];
        mark_defaults(&mut all);
        assert_eq!(all.map(|status| status.is_default), [true, true, false]);
    }

    #[test]
    fn categories_keep_their_words() {
        for category in Category::ALL {
            assert_eq!(Category::from_code(category.code()).ok(), Some(category));
            assert_eq!(serde_json::to_value(category).ok(), Some(category.code().into()));
        }
        assert!(Category::from_code("snoozed").is_err());
    }
}
