//! Contact reasons: what tickets are about, as a tree of two or three levels.

use super::{changed, check_room, store};
use crate::Ctx;
use events::ids::ReasonId;
use kernel::{
    Error, Result,
    db::Tx,
    http::{Checks, Patch},
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};

const MOST: i64 = 2_000;
/// A reason, its parent and its grandparent.
const MAX_DEPTH: usize = 3;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Reason {
    pub id: ReasonId,
    pub parent_id: Option<ReasonId>,
    pub name: String,
    /// Old tickets keep it, new ones are not offered it.
    pub is_archived: bool,
    pub position: i64,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReason {
    pub name: String,
    #[serde(default)]
    pub parent_id: Option<ReasonId>,
    /// Last if absent.
    #[serde(default)]
    pub position: Option<i64>,
}

/// The fields of a reason to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReasonChange {
    pub name: Option<String>,
    #[serde(default)]
    #[schema(value_type = Option<ReasonId>)]
    pub parent_id: Patch<ReasonId>,
    pub is_archived: Option<bool>,
    pub position: Option<i64>,
}

/// All reasons in their order, archived ones too.
///
/// # Errors
/// `Internal`.
pub async fn reasons(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Reason>> {
    store::reasons(tx, workspace_id).await
}

/// Asks that a reason exists; archived ones do.
///
/// # Errors
/// `Invalid` naming `reason_id`.
pub async fn reason_exists(tx: &mut Tx, workspace_id: WorkspaceId, id: ReasonId) -> Result<()> {
    if store::reason_exists(tx, workspace_id, id).await? {
        return Ok(());
    }
    Err(Error::invalid("reason_id", "not_found", "There is no such contact reason; choose another."))
}

/// Checks a reason against all others: its own name among its brothers, no circle, not too deep.
fn check(reason: &Reason, all: &[Reason]) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", &reason.name, 100);
    if !(0..=10_000).contains(&reason.position) {
        checks.add("position", "out_of_range", "Choose a position from 0 to 10000.");
    }
    if let Some(parent_id) = reason.parent_id {
        match depth_above(reason.id, parent_id, all) {
            None => checks.add("parent_id", "not_found", "Choose another reason that is not below this one."),
            Some(above) if above + depth_below(reason.id, all) > MAX_DEPTH => {
                checks.add("parent_id", "too_deep", format!("Reasons have at most {MAX_DEPTH} levels."));
            }
            Some(_) => {}
        }
    }
    checks.done()?;
    let is_twin = |other: &&Reason| {
        other.id != reason.id
            && other.parent_id == reason.parent_id
            && other.name.to_lowercase() == reason.name.to_lowercase()
    };
    if all.iter().any(|other| is_twin(&other)) {
        return Err(super::name_taken());
    }
    Ok(())
}

/// How many levels stand above, or `None` for a missing parent or a circle.
fn depth_above(id: ReasonId, parent_id: ReasonId, all: &[Reason]) -> Option<usize> {
    let mut at = Some(parent_id);
    let mut depth = 0;
    while let Some(above) = at {
        // Stored trees have no circles, but a bound costs nothing.
        if above == id || depth > MAX_DEPTH {
            return None;
        }
        depth += 1;
        at = all.iter().find(|reason| reason.id == above)?.parent_id;
    }
    Some(depth)
}

/// How many levels a reason is the top of, itself included.
fn depth_below(id: ReasonId, all: &[Reason]) -> usize {
    let mut level = vec![id];
    for depth in 1..=MAX_DEPTH {
        level = all
            .iter()
            .filter(|reason| reason.parent_id.is_some_and(|parent| level.contains(&parent)))
            .map(|reason| reason.id)
            .collect();
        if level.is_empty() {
            return depth;
        }
    }
    MAX_DEPTH + 1
}

/// Makes a reason.
///
/// # Errors
/// `Invalid`, `Conflict` `name_taken`.
pub async fn create_reason(tx: &mut Tx, ctx: &Ctx, new: &NewReason) -> Result<Reason> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::lock_reasons(tx, workspace_id).await?;
    check_room(all.len() as i64, MOST)?;
    let last = all.iter().map(|reason| reason.position).max().unwrap_or(0);
    let reason = Reason {
        id: ctx.id(),
        parent_id: new.parent_id,
        name: new.name.trim().to_owned(),
        is_archived: false,
        position: new.position.unwrap_or((last + 1).min(10_000)),
    };
    check(&reason, &all)?;
    store::insert_reason(tx, workspace_id, &reason).await?;
    changed(tx, ctx, "reasons", reason.id)?;
    Ok(reason)
}

/// Changes the named fields.
///
/// # Errors
/// `NotFound`, `Invalid`, `Conflict` `name_taken`.
pub async fn change_reason(tx: &mut Tx, ctx: &Ctx, id: ReasonId, change: &ReasonChange) -> Result<Reason> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::lock_reasons(tx, workspace_id).await?;
    let before = all.iter().find(|reason| reason.id == id).ok_or(Error::NotFound)?;
    let reason = Reason {
        id,
        parent_id: change.parent_id.clone().named().unwrap_or(before.parent_id),
        name: change.name.as_ref().map_or_else(|| before.name.clone(), |name| name.trim().to_owned()),
        is_archived: change.is_archived.unwrap_or(before.is_archived),
        position: change.position.unwrap_or(before.position),
    };
    check(&reason, &all)?;
    store::update_reason(tx, workspace_id, &reason).await?;
    changed(tx, ctx, "reasons", id)?;
    Ok(reason)
}

/// Deletes a reason that no ticket and no other reason has.
///
/// # Errors
/// `NotFound`, `Conflict` `in_use`.
pub async fn delete_reason(tx: &mut Tx, ctx: &Ctx, id: ReasonId) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let all = store::lock_reasons(tx, workspace_id).await?;
    if !all.iter().any(|reason| reason.id == id) {
        return Err(Error::NotFound);
    }
    if all.iter().any(|reason| reason.parent_id == Some(id)) {
        return Err(Error::conflict("in_use", "Other reasons stand below this one; move or delete them first."));
    }
    if store::is_reason_used(tx, workspace_id, id).await? {
        return Err(Error::conflict("in_use", "Tickets have this reason; archive it instead of deleting it."));
    }
    store::delete_reason(tx, workspace_id, id).await?;
    changed(tx, ctx, "reasons", id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(id: i64, parent: Option<i64>) -> Reason {
        let parent_id = parent.map(ReasonId::new);
        Reason { id: ReasonId::new(id), parent_id, name: format!("r{id}"), is_archived: false, position: 1 }
    }

    #[test]
    fn the_tree_has_no_circles_and_three_levels() {
        let all = [reason(1, None), reason(2, Some(1)), reason(3, Some(2)), reason(4, None), reason(5, Some(4))];
        let ok = |changed: Reason| check(&changed, &all).is_ok();
        assert!(ok(reason(6, None)) && ok(reason(6, Some(2))) && ok(reason(5, Some(2))));
        assert!(!ok(reason(6, Some(3))), "a fourth level");
        assert!(!ok(reason(4, Some(2))), "a fourth level below");
        assert!(!ok(reason(1, Some(1))) && !ok(reason(1, Some(3))), "a circle");
        assert!(!ok(reason(6, Some(99))), "no such parent");
    }

    #[test]
    fn brothers_have_different_names() {
        let all = [reason(1, None), reason(2, Some(1))];
        let twin = |parent| Reason { name: "R2".into(), ..reason(9, parent) };
        assert_eq!(check(&twin(Some(1)), &all).map_err(|error| error.code()), Err("name_taken"));
        assert!(check(&twin(None), &all).is_ok());
    }
}
