//! The first start: the installation's first workspace and its owner. Possible only while there is no workspace.

use super::{
    Me, check_email, check_name,
    founding::{FirstOwner, make},
    passwords, read_me,
    sessions::{self, Browser, NewSession},
};
use crate::{
    Ctx, Desk,
    workspaces::{self, check_locale, check_zone},
};
use events::ids::AgentId;
use kernel::{Error, Result, db::Tx, http::Checks, i18n, ids::WorkspaceId, scope::Scope};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct SetupState {
    pub needed: bool,
    pub locales: [&'static str; 6],
}

#[derive(Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    pub workspace_name: String,
    pub name: String,
    pub email: String,
    pub password: String,
    pub locale: String,
    pub zone: String,
}

struct SettingUp {
    ctx: Ctx,
    first: FirstOwner,
    password_hash: String,
    session: NewSession,
}

fn already_set_up() -> Error {
    Error::conflict("already_set_up", "This installation has a workspace already; sign in.")
}

/// Whether the installation waits for its first workspace.
pub(super) async fn state(desk: &Desk) -> Result<SetupState> {
    let exists = desk.db.read((), |tx, ()| Box::pin(workspaces::exists(tx))).await?;
    Ok(SetupState { needed: !exists, locales: i18n::LOCALES })
}

/// Makes the first workspace and its owner, and signs them in.
pub(super) async fn run(desk: &Desk, browser: &Browser, input: Setup) -> Result<(String, Me)> {
    desk.limits.token_by_ip.check(&browser.ip.to_string())?;
    if !state(desk).await?.needed {
        return Err(already_set_up());
    }
    input.check()?;
    let password_hash = passwords::hash(input.password).await?;
    let (token, session) = browser.fresh_session();
    let first = FirstOwner {
        workspace_name: input.workspace_name,
        host: String::new(),
        locale: input.locale,
        zone: input.zone,
        name: input.name,
        email: input.email,
        password: String::new(),
    };
    let setting_up = SettingUp { ctx: desk.ctx(Scope::installation()), first, password_hash, session };
    let (workspace_id, agent_id) = desk.db.write(setting_up, |tx, setting_up| Box::pin(set_up(tx, setting_up))).await?;
    Ok((token, read_me(desk, workspace_id, agent_id, None, browser.is_safe).await?))
}

impl Setup {
    fn check(&self) -> Result<()> {
        let mut checks = Checks::new();
        checks.text("workspace_name", &self.workspace_name, 100);
        check_name(&mut checks, "name", &self.name);
        check_email(&mut checks, "email", &self.email);
        check_locale(&mut checks, "locale", &self.locale);
        check_zone(&mut checks, "zone", &self.zone);
        passwords::check(&mut checks, "password", &self.password, &self.name, &self.email);
        checks.done()
    }
}

async fn set_up(tx: &mut Tx, setting_up: &SettingUp) -> Result<(WorkspaceId, AgentId)> {
    let SettingUp { ctx, first, .. } = setting_up;
    // Two may send the form at the same moment.
    if !workspaces::is_first(tx).await? {
        return Err(already_set_up());
    }
    let (workspace_id, agent_id) = make(tx, ctx, first, &setting_up.password_hash).await?;
    let ctx = Ctx { scope: Scope::system(workspace_id), ..ctx.clone() };
    sessions::begin(tx, &ctx, agent_id, &setting_up.session).await?;
    Ok((workspace_id, agent_id))
}
