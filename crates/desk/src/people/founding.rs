//! A workspace and its owner, made at the command line or by the first start's form.

use super::{NewAgent, check_email, check_name, create_agent, passwords};
use crate::{
    Ctx, Desk,
    access::Role,
    workspaces::{self, NewWorkspace, check_locale, check_zone},
};
use events::ids::AgentId;
use kernel::{Result, db::Tx, http::Checks, ids::WorkspaceId, scope::Scope};

/// A workspace about to be made.
#[derive(Clone)]
pub struct FirstOwner {
    pub workspace_name: String,
    /// Host name it is reached by; may be empty for a lone workspace.
    pub host: String,
    pub locale: String,
    pub zone: String,
    pub name: String,
    pub email: String,
    pub password: String,
}

/// Asks that a password is good enough.
///
/// # Errors
/// `Invalid` naming `field`.
pub fn check_password(field: &'static str, password: &str, name: &str, email: &str) -> Result<()> {
    let mut checks = Checks::new();
    passwords::check(&mut checks, field, password, name, email);
    checks.done()
}

/// Makes a workspace and its owner.
///
/// # Errors
/// `Invalid` naming the field; `Conflict` when the host is taken.
pub async fn found(desk: &Desk, mut new: FirstOwner) -> Result<WorkspaceId> {
    let mut checks = Checks::new();
    checks.text("name", &new.workspace_name, 100);
    check_name(&mut checks, "owner_name", &new.name);
    check_email(&mut checks, "owner_email", &new.email);
    check_locale(&mut checks, "locale", &new.locale);
    check_zone(&mut checks, "zone", &new.zone);
    passwords::check(&mut checks, "password", &new.password, &new.name, &new.email);
    checks.done()?;
    let password_hash = passwords::hash(std::mem::take(&mut new.password)).await?;
    let ctx = desk.ctx(Scope::installation());
    desk.db
        .write((ctx, new, password_hash), |tx, (ctx, new, hash)| {
            Box::pin(async move { Ok(make(tx, ctx, new, hash).await?.0) })
        })
        .await
}

/// Makes both; the password of `new` is not looked at.
pub(super) async fn make(
    tx: &mut Tx,
    ctx: &Ctx,
    new: &FirstOwner,
    password_hash: &str,
) -> Result<(WorkspaceId, AgentId)> {
    let workspace = NewWorkspace {
        name: new.workspace_name.clone(),
        host: new.host.clone(),
        locale: new.locale.clone(),
        zone: new.zone.clone(),
    };
    let workspace_id = workspaces::create(tx, ctx, &workspace).await?;
    let ctx = Ctx { scope: Scope::system(workspace_id), ..ctx.clone() };
    let owner = NewAgent {
        name: new.name.clone(),
        email: new.email.clone(),
        role: Role::Owner,
        locale: new.locale.clone(),
        zone: new.zone.clone(),
        teams: Vec::new(),
        password_hash: Some(password_hash.to_owned()),
    };
    let agent_id = create_agent(tx, &ctx, &owner).await?;
    Ok((workspace_id, agent_id))
}
