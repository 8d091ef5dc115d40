//! Roles a workspace makes for itself: a copy of a shipped role under a name of its own, with other permissions.
//!
//! Invariants: nobody gives, takes or changes more than they may do themselves; the owner's role is shipped only
//! and cannot be copied away from; a role somebody has is deleted only together with naming what they get instead.

pub mod http;
mod store;

use crate::{
    Ctx,
    access::{Caller, Grants, Role},
};
use events::{
    Event,
    ids::{AgentId, OwnRoleId},
};
use kernel::{Error, Result, db::Tx, http::Checks, ids::WorkspaceId};
use serde::{Deserialize, Serialize};

const MOST: usize = 50;

/// A role with what it may do: shipped, or the workspace's own.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct RoleView {
    /// The role itself, or the one an own role was made from.
    pub role: Role,
    /// Only of an own role.
    pub id: Option<OwnRoleId>,
    /// Only of an own role.
    pub name: Option<String>,
    pub permissions: Vec<&'static str>,
    /// How many people have it, those who are disabled included.
    pub n_people: i64,
}

/// A role as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnRole {
    pub id: OwnRoleId,
    pub name: String,
    pub base: Role,
    pub grants: Grants,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRole {
    pub name: String,
    /// The shipped role it is made from: `agent`, `supervisor` or `admin`.
    pub role: Role,
    /// Those of the shipped role if absent. What everybody at the desk needs to read is always in.
    #[serde(default)]
    pub permissions: Option<Vec<String>>,
}

/// The fields of a role to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    pub name: Option<String>,
    /// The whole set.
    pub permissions: Option<Vec<String>>,
}

/// All roles: the shipped ones, least first, then the workspace's own by name.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<RoleView>> {
    let people = store::people(tx, workspace_id).await?;
    let n_people = |role: Role, id: Option<OwnRoleId>| {
        let has =
            people.iter().filter(|(has, own)| if id.is_some() { *own == id } else { *has == role && own.is_none() });
        has.count() as i64
    };
    let shipped = [Role::Agent, Role::Supervisor, Role::Admin, Role::Owner].map(|role| RoleView {
        role,
        id: None,
        name: None,
        permissions: Grants::of_role(role).names(),
        n_people: n_people(role, None),
    });
    let own = store::all(tx, workspace_id)
        .await?
        .into_iter()
        .map(|own| RoleView { n_people: n_people(own.base, Some(own.id)), ..RoleView::from(own) });
    Ok(shipped.into_iter().chain(own).collect())
}

impl From<OwnRole> for RoleView {
    fn from(own: OwnRole) -> Self {
        Self { role: own.base, id: Some(own.id), name: Some(own.name), permissions: own.grants.names(), n_people: 0 }
    }
}

/// One own role that is not deleted before this transaction ends.
///
/// # Errors
/// `NotFound`.
pub(super) async fn lock(tx: &mut Tx, workspace_id: WorkspaceId, id: OwnRoleId) -> Result<OwnRole> {
    store::lock(tx, workspace_id, id).await
}

/// What somebody may do.
///
/// # Errors
/// `NotFound`.
pub async fn grants_of(tx: &mut Tx, workspace_id: WorkspaceId, role: Role, own: Option<OwnRoleId>) -> Result<Grants> {
    match own {
        Some(id) => Ok(store::one(tx, workspace_id, id).await?.grants),
        None => Ok(Grants::of_role(role)),
    }
}

/// Makes a role.
///
/// # Errors
/// `Invalid`, also for permissions the caller has not; `Conflict` `name_taken`.
pub async fn create(tx: &mut Tx, ctx: &Ctx, caller: &Caller, new: &NewRole) -> Result<RoleView> {
    let workspace_id = ctx.scope.workspace_id;
    if new.role == Role::Owner {
        return Err(Error::invalid("role", "invalid", "Choose agent, supervisor or admin; owners may do everything."));
    }
    let grants = match &new.permissions {
        Some(names) => parsed(names)?,
        None => Grants::of_role(new.role),
    };
    let role = OwnRole { id: ctx.id(), name: new.name.trim().to_owned(), base: new.role, grants };
    check(&role)?;
    check_has(caller, "permissions", grants)?;
    if store::all(tx, workspace_id).await?.len() >= MOST {
        let detail = format!("A workspace has at most {MOST} roles of its own; delete one first.");
        return Err(Error::invalid("name", "too_many", detail));
    }
    if !store::insert(tx, workspace_id, &role, ctx.now).await? {
        return Err(name_taken());
    }
    changed(tx, ctx, role.id)?;
    Ok(role.into())
}

/// Changes the named fields.
///
/// # Errors
/// `NotFound`, `Forbidden` for a role that may do more than the caller, `Invalid`, `Conflict` `name_taken`.
pub async fn change(tx: &mut Tx, ctx: &Ctx, caller: &Caller, id: OwnRoleId, change: &RoleChange) -> Result<RoleView> {
    let workspace_id = ctx.scope.workspace_id;
    let before = store::one(tx, workspace_id, id).await?;
    check_not_above(caller, before.grants)?;
    let role = OwnRole {
        name: change.name.as_ref().map_or_else(|| before.name.clone(), |name| name.trim().to_owned()),
        grants: change.permissions.as_deref().map_or(Ok(before.grants), parsed)?,
        ..before
    };
    check(&role)?;
    check_has(caller, "permissions", role.grants)?;
    if store::is_name_taken(tx, workspace_id, &role).await? {
        return Err(name_taken());
    }
    store::update(tx, workspace_id, &role).await?;
    changed(tx, ctx, id)?;
    Ok(role.into())
}

/// What people get whose role goes away.
#[derive(Clone, Copy, Debug)]
pub enum Replacement {
    Shipped(Role),
    Own(OwnRoleId),
}

impl Replacement {
    /// Reads `agent` or `rol_…`.
    ///
    /// # Errors
    /// `Invalid` naming `to`.
    pub fn parse(text: &str) -> Result<Self> {
        let shipped = [Role::Agent, Role::Supervisor, Role::Admin].into_iter().find(|role| role.code() == text);
        match (shipped, OwnRoleId::parse(text)) {
            (Some(role), _) => Ok(Self::Shipped(role)),
            (None, Ok(id)) => Ok(Self::Own(id)),
            (None, Err(_)) => {
                Err(Error::invalid("to", "invalid", "Name agent, supervisor, admin, or the id of another role."))
            }
        }
    }
}

/// Deletes a role; who has it gets another one.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Conflict` `in_use` without a replacement, `Invalid` for one that does not fit.
pub async fn delete(tx: &mut Tx, ctx: &Ctx, caller: &Caller, id: OwnRoleId, to: Option<Replacement>) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    let role = store::one(tx, workspace_id, id).await?;
    check_not_above(caller, role.grants)?;
    let people: Vec<AgentId> = store::people_of(tx, workspace_id, id).await?;
    if !people.is_empty() {
        let Some(to) = to else {
            return Err(Error::conflict("in_use", "People have this role; say in `to` which one they get instead."));
        };
        let (role, own) = match to {
            Replacement::Shipped(role) => (role, None),
            Replacement::Own(own) if own == id => {
                return Err(Error::invalid("to", "invalid", "Name another role than the one that goes away."));
            }
            Replacement::Own(own) => match store::lock(tx, workspace_id, own).await {
                Ok(role) => (role.base, Some(own)),
                Err(Error::NotFound) => return Err(Error::invalid("to", "not_found", "There is no such role.")),
                Err(error) => return Err(error),
            },
        };
        check_has(caller, "to", grants_of(tx, workspace_id, role, own).await?)?;
        store::replace(tx, workspace_id, id, role, own).await?;
    }
    store::delete(tx, workspace_id, id).await?;
    changed(tx, ctx, id)
}

/// The permissions of a request.
fn parsed(names: &[String]) -> Result<Grants> {
    names.iter().try_fold(Grants::everybody(), |grants, name| {
        let known = Grants::from_name(name).ok_or_else(|| {
            let shown: String = name.chars().take(60).collect();
            Error::invalid("permissions", "invalid", format!("There is no permission {shown}; GET /roles lists them."))
        })?;
        Ok(grants.with(known))
    })
}

fn check(role: &OwnRole) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", &role.name, 50);
    if role.name.chars().any(char::is_control) {
        checks.add("name", "invalid", "Write the name on one line.");
    }
    checks.done()
}

/// Nobody hands out what they have not.
pub(super) fn check_has(caller: &Caller, field: &str, grants: Grants) -> Result<()> {
    if caller.grants.covers(grants) {
        return Ok(());
    }
    Err(Error::invalid(
        field,
        "more_than_own",
        "Your own role lacks some of these permissions, so you cannot give them.",
    ))
}

/// Nobody changes a role or a person that may do more than they.
pub(super) fn check_not_above(caller: &Caller, grants: Grants) -> Result<()> {
    if caller.grants.covers(grants) { Ok(()) } else { Err(Error::Forbidden("more_than_own")) }
}

/// The form by which two names are the same role.
pub(super) fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

fn name_taken() -> Error {
    Error::conflict("name_taken", "Another role has this name; choose another.")
}

fn changed(tx: &mut Tx, ctx: &Ctx, id: OwnRoleId) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: "roles".into(), id: Some(id.to_string()) })?;
    Ok(())
}
