//! People: agents, how they sign in, what they set for themselves, whom they invite, their API keys.
//!
//! Invariants: a workspace never loses its last active owner; only owners make or change owners; who is
//! disabled or has a new password has no other session left; tokens and keys are kept as hashes only;
//! nobody learns from an answer whether an address belongs to an agent.

mod entries;
mod founding;
pub mod http;
pub mod keys;
pub mod passwords;
pub mod roles;
pub mod sessions;
pub mod notices;
mod settings;
mod setup;
mod store;

pub use entries::{SystemMail, base, send_reset_link};
pub use founding::{FirstOwner, check_password, found};
pub use keys::{KeyScope, create_key};
pub use passwords::hash_password;
pub use sessions::Browser;
pub use settings::{AfterReply, AgentSettings, Density, NoticeSettings, NoticeSound, NoticeWays, Theme};

use crate::{
    Ctx, Desk,
    access::{Caller, PERMISSIONS, Reach, Role},
    workspaces::{self, check_locale, check_zone},
};
use events::{
    Event,
    ids::{AgentId, OwnRoleId, TeamId},
};
use kernel::{Error, Result, db::Tx, http::Checks, ids::WorkspaceId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Somebody who answers customers, as colleagues see them.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Agent {
    pub id: AgentId,
    pub name: String,
    pub email: String,
    /// Their shipped role, or the one their own role was made from.
    pub role: Role,
    /// Their own role, if they have one.
    pub role_id: Option<OwnRoleId>,
    pub role_name: Option<String>,
    pub sight: Reach,
    pub locale: String,
    pub zone: String,
    pub is_disabled: bool,
    pub teams: Vec<TeamId>,
    /// Name of a colour, always the same for a person.
    pub avatar_color: &'static str,
}

const AVATAR_COLORS: [&str; 8] = ["blue", "green", "teal", "violet", "orange", "red", "cyan", "amber"];

pub(crate) fn avatar_color(id: AgentId) -> &'static str {
    // The low 12 bits count within a millisecond and are mostly 0.
    let mixed = (id.get() >> 12).wrapping_mul(0x9E37_79B9_7F4A_7C15_u64.cast_signed());
    AVATAR_COLORS[(mixed >> 61).rem_euclid(8) as usize]
}

/// The signed-in agent and all the desk needs at its start.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Me {
    pub agent: OwnAgent,
    pub workspace: OwnWorkspace,
    pub permissions: Vec<&'static str>,
    pub is_demo: bool,
    pub version: &'static str,
    /// The newest event this answer knows of; live updates follow from here.
    pub seq: i64,
    /// Whether passwords travel readable.
    pub unsafe_http: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct OwnAgent {
    #[serde(flatten)]
    pub agent: Agent,
    pub settings: AgentSettings,
}

#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct OwnWorkspace {
    pub id: WorkspaceId,
    pub name: String,
    pub locale: String,
    pub zone: String,
    pub host: String,
}

/// What a new agent is made from.
#[derive(Clone, Debug)]
pub struct NewAgent {
    pub name: String,
    pub email: String,
    pub role: Role,
    /// The workspace's if empty.
    pub locale: String,
    /// The workspace's if empty.
    pub zone: String,
    pub teams: Vec<TeamId>,
    /// From [`hash_password`]; without one nobody can sign in as them.
    pub password_hash: Option<String>,
}

impl Default for NewAgent {
    fn default() -> Self {
        Self {
            name: String::new(),
            email: String::new(),
            role: Role::Agent,
            locale: String::new(),
            zone: String::new(),
            teams: Vec::new(),
            password_hash: None,
        }
    }
}

/// The fields of an agent to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgentChange {
    pub name: Option<String>,
    pub role: Option<Role>,
    /// One of the workspace's own roles; instead of `role`.
    pub role_id: Option<OwnRoleId>,
    /// Follows the role unless named.
    pub sight: Option<Reach>,
    pub is_disabled: Option<bool>,
    /// The whole set.
    pub teams: Option<Vec<TeamId>>,
}

/// What somebody changes of themselves; absent fields stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeChange {
    pub name: Option<String>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub theme: Option<Theme>,
    pub density: Option<Density>,
    pub signature_html: Option<String>,
    pub after_reply: Option<AfterReply>,
    pub single_keys: Option<bool>,
    pub pane_sizes: Option<BTreeMap<String, f64>>,
    pub keys: Option<BTreeMap<String, String>>,
    pub notices: Option<NoticeSettings>,
}

/// All agents, also disabled ones, by name.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Agent>> {
    store::agents(tx, workspace_id).await
}

/// One agent.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<Agent> {
    store::agent(tx, workspace_id, id).await
}

/// What an agent set for themselves.
///
/// # Errors
/// `NotFound`.
pub async fn settings(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<AgentSettings> {
    store::settings(tx, workspace_id, id).await
}

/// Names by id, of all agents who are or were here.
///
/// # Errors
/// `Internal`.
pub async fn names(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<HashMap<AgentId, String>> {
    store::names(tx, workspace_id).await
}

/// Whether an agent exists and may work.
///
/// # Errors
/// `Internal`.
pub async fn is_active(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<bool> {
    store::is_active(tx, workspace_id, id).await
}

/// Who belongs to which team.
///
/// # Errors
/// `Internal`.
pub async fn members(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<HashMap<TeamId, Vec<AgentId>>> {
    let mut members: HashMap<TeamId, Vec<AgentId>> = HashMap::new();
    for (team_id, agent_id) in store::memberships(tx, workspace_id).await? {
        members.entry(team_id).or_default().push(agent_id);
    }
    Ok(members)
}

/// Makes a team consist of these agents.
///
/// # Errors
/// `Invalid` naming `members`.
pub async fn set_members(tx: &mut Tx, workspace_id: WorkspaceId, team_id: TeamId, members: &[AgentId]) -> Result<()> {
    if store::count_agents(tx, workspace_id, members).await? != distinct(members) {
        return Err(Error::invalid("members", "not_found", "One of these agents does not exist."));
    }
    store::clear_team(tx, workspace_id, team_id).await?;
    for agent_id in members {
        store::join_team(tx, workspace_id, team_id, *agent_id).await?;
    }
    Ok(())
}

/// Takes everybody out of a team.
///
/// # Errors
/// `Internal`.
pub async fn clear_team(tx: &mut Tx, workspace_id: WorkspaceId, team_id: TeamId) -> Result<()> {
    store::clear_team(tx, workspace_id, team_id).await
}

fn distinct<T: Ord + Copy>(values: &[T]) -> usize {
    values.iter().collect::<std::collections::BTreeSet<_>>().len()
}

/// What a role sees unless told otherwise.
fn usual_sight(role: Role) -> Reach {
    if role == Role::Agent { Reach::Team } else { Reach::All }
}

/// Makes an agent.
///
/// # Errors
/// `Invalid` for wrong fields, `Conflict` `email_taken`.
pub async fn create_agent(tx: &mut Tx, ctx: &Ctx, new: &NewAgent) -> Result<AgentId> {
    let workspace_id = ctx.scope.workspace_id;
    let workspace = workspaces::get(tx, workspace_id).await?;
    let locale = if new.locale.is_empty() { workspace.locale } else { new.locale.clone() };
    let zone = if new.zone.is_empty() { workspace.zone } else { new.zone.clone() };
    let mut checks = Checks::new();
    check_name(&mut checks, "name", &new.name);
    check_email(&mut checks, "email", &new.email);
    check_locale(&mut checks, "locale", &locale);
    check_zone(&mut checks, "zone", &zone);
    checks.done()?;
    let agent = Agent {
        id: ctx.id(),
        name: new.name.trim().to_owned(),
        email: new.email.trim().to_owned(),
        role: new.role,
        role_id: None,
        role_name: None,
        sight: usual_sight(new.role),
        locale,
        zone,
        is_disabled: false,
        teams: new.teams.clone(),
        avatar_color: "",
    };
    if !store::insert_agent(tx, workspace_id, &agent, new.password_hash.as_deref(), ctx.now).await? {
        return Err(email_taken());
    }
    set_teams(tx, workspace_id, agent.id, &new.teams).await?;
    changed(tx, ctx, agent.id)?;
    Ok(agent.id)
}

fn email_taken() -> Error {
    Error::conflict(
        "email_taken",
        "An agent with this address exists already; change that one, or use another address.",
    )
}

fn changed(tx: &mut Tx, ctx: &Ctx, id: AgentId) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: "agents".into(), id: Some(id.to_string()) })?;
    Ok(())
}

async fn set_teams(tx: &mut Tx, workspace_id: WorkspaceId, agent_id: AgentId, teams: &[TeamId]) -> Result<()> {
    check_teams(tx, workspace_id, teams).await?;
    store::leave_teams(tx, workspace_id, agent_id).await?;
    for team_id in teams {
        store::join_team(tx, workspace_id, *team_id, agent_id).await?;
    }
    Ok(())
}

/// Asks that all these teams exist.
///
/// # Errors
/// `Invalid` naming `teams`.
pub async fn check_teams(tx: &mut Tx, workspace_id: WorkspaceId, teams: &[TeamId]) -> Result<()> {
    if store::count_teams(tx, workspace_id, teams).await? == distinct(teams) {
        return Ok(());
    }
    Err(Error::invalid("teams", "not_found", "One of these teams does not exist."))
}

fn check_name(checks: &mut Checks, field: &str, name: &str) {
    checks.text(field, name, 100);
    if name.chars().any(char::is_control) {
        checks.add(field, "invalid", "Write the name on one line.");
    }
}

fn check_email(checks: &mut Checks, field: &str, email: &str) {
    if !mail::address::valid_address(email.trim()) {
        checks.add(field, "invalid", "Write one address, like ana@example.com.");
    }
}

/// Changes somebody's place in the workspace.
///
/// # Errors
/// `NotFound`, `Forbidden` for what only owners may do, `Invalid`, `Conflict` `last_owner`.
pub async fn change_agent(tx: &mut Tx, ctx: &Ctx, caller: &Caller, id: AgentId, change: &AgentChange) -> Result<Agent> {
    let workspace_id = ctx.scope.workspace_id;
    // All owners are locked first, so that two of them cannot dismiss each other at the same moment.
    let owners = store::lock_owners(tx, workspace_id).await?;
    let before = store::agent(tx, workspace_id, id).await?;
    let role = match (change.role, change.role_id) {
        (Some(_), Some(_)) => {
            return Err(Error::invalid("role_id", "invalid", "Name a shipped role or one of your own, not both."));
        }
        (Some(role), None) => (role, None),
        (None, Some(id)) => match roles::lock(tx, workspace_id, id).await {
            Ok(own) => (own.base, Some(id)),
            Err(Error::NotFound) => return Err(Error::invalid("role_id", "not_found", "There is no such role.")),
            Err(error) => return Err(error),
        },
        (None, None) => (before.role, before.role_id),
    };
    let after = change.applied(&before, role, caller)?;
    roles::check_not_above(caller, roles::grants_of(tx, workspace_id, before.role, before.role_id).await?)?;
    if role != (before.role, before.role_id) {
        let field = if role.1.is_some() { "role_id" } else { "role" };
        roles::check_has(caller, field, roles::grants_of(tx, workspace_id, role.0, role.1).await?)?;
    }
    let was_owner = before.role == Role::Owner && !before.is_disabled;
    let is_owner = after.role == Role::Owner && !after.is_disabled;
    if was_owner && !is_owner && owners == [id] {
        return Err(Error::conflict("last_owner", "This is the last owner; make somebody else an owner first."));
    }
    store::update_agent(tx, workspace_id, &after).await?;
    if let Some(teams) = &change.teams {
        set_teams(tx, workspace_id, id, teams).await?;
    }
    if after.is_disabled && !before.is_disabled {
        sessions::end_all(tx, ctx, id, None).await?;
        store::delete_resets_of(tx, workspace_id, id).await?;
    }
    changed(tx, ctx, id)?;
    store::agent(tx, workspace_id, id).await
}

impl AgentChange {
    /// The agent as they will be, if the caller may do that.
    fn applied(&self, before: &Agent, (role, role_id): (Role, Option<OwnRoleId>), caller: &Caller) -> Result<Agent> {
        let mut checks = Checks::new();
        if let Some(name) = &self.name {
            check_name(&mut checks, "name", name);
        }
        if self.is_disabled == Some(true) && before.id == caller.agent_id {
            checks.add("is_disabled", "invalid", "You cannot disable yourself; ask another administrator.");
        }
        checks.done()?;
        let touches_owner = before.role == Role::Owner || role == Role::Owner;
        if touches_owner && caller.role != Role::Owner {
            return Err(Error::Forbidden("owner"));
        }
        let follows = if role == before.role { before.sight } else { usual_sight(role) };
        Ok(Agent {
            name: self.name.as_ref().map_or_else(|| before.name.clone(), |name| name.trim().to_owned()),
            role,
            role_id,
            sight: self.sight.unwrap_or(follows),
            is_disabled: self.is_disabled.unwrap_or(before.is_disabled),
            ..before.clone()
        })
    }
}

/// Changes what somebody set for themselves.
///
/// # Errors
/// `Invalid` naming what is wrong.
pub async fn change_me(tx: &mut Tx, ctx: &Ctx, id: AgentId, change: &MeChange) -> Result<()> {
    change.check()?;
    let workspace_id = ctx.scope.workspace_id;
    let before = store::agent(tx, workspace_id, id).await?;
    let change = change.clone();
    let after = Agent {
        name: change.name.map_or_else(|| before.name.clone(), |name| name.trim().to_owned()),
        locale: change.locale.unwrap_or_else(|| before.locale.clone()),
        zone: change.zone.unwrap_or_else(|| before.zone.clone()),
        ..before.clone()
    };
    let mut settings = store::settings(tx, workspace_id, id).await?;
    settings.theme = change.theme.unwrap_or(settings.theme);
    settings.density = change.density.unwrap_or(settings.density);
    settings.after_reply = change.after_reply.unwrap_or(settings.after_reply);
    settings.single_keys = change.single_keys.unwrap_or(settings.single_keys);
    settings.pane_sizes = change.pane_sizes.unwrap_or(settings.pane_sizes);
    settings.keys = change.keys.unwrap_or(settings.keys);
    settings.notices = change.notices.unwrap_or(settings.notices);
    if let Some(html) = change.signature_html {
        settings.signature_html = mail::html::sanitise_own(&html);
    }
    store::update_me(tx, workspace_id, &after, &settings).await?;
    // Colleagues keep a copy of what they see of each other; a dragged pane is nobody's news.
    if after != before {
        changed(tx, ctx, id)?;
    }
    Ok(())
}

impl MeChange {
    fn check(&self) -> Result<()> {
        let mut checks = Checks::new();
        if let Some(name) = &self.name {
            check_name(&mut checks, "name", name);
        }
        if let Some(locale) = &self.locale {
            check_locale(&mut checks, "locale", locale);
        }
        if let Some(zone) = &self.zone {
            check_zone(&mut checks, "zone", zone);
        }
        if let Some(html) = &self.signature_html {
            checks.at_most("signature_html", html, 50_000);
        }
        let sizes = self.pane_sizes.iter().flatten();
        let is_odd = |(name, size): (&String, &f64)| name.len() > 40 || !(0.0..=100_000.0).contains(size);
        if self.pane_sizes.as_ref().is_some_and(|sizes| sizes.len() > 20) || sizes.into_iter().any(is_odd) {
            checks.add("pane_sizes", "invalid", "Keep at most 20 sizes between 0 and 100000 under short names.");
        }
        let keys = self.keys.iter().flatten();
        let is_long = |(act, keys): (&String, &String)| act.len() > 40 || keys.len() > 40;
        if self.keys.as_ref().is_some_and(|keys| keys.len() > 100) || keys.into_iter().any(is_long) {
            checks.add("keys", "invalid", "Bind at most 100 acts, each name and each shortcut at most 40 bytes long.");
        }
        if self.notices.as_ref().is_some_and(|notices| notices.volume > 100) {
            checks.add("notices.volume", "invalid", "Give a volume from 0 to 100 percent.");
        }
        checks.done()
    }
}

/// Who the caller is and what they may do.
///
/// # Errors
/// `NotFound` when the agent is gone.
pub async fn me(desk: &Desk, caller: &Caller, is_safe: bool) -> Result<Me> {
    let permissions = PERMISSIONS.iter().filter(|entry| caller.can(entry.0)).map(|entry| entry.1).collect();
    read_me(desk, caller.workspace_id, caller.agent_id, Some(permissions), is_safe).await
}

/// Without `permissions`: all those of the agent's role, own or shipped.
async fn read_me(
    desk: &Desk,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    permissions: Option<Vec<&'static str>>,
    is_safe: bool,
) -> Result<Me> {
    let read = desk.db.read((workspace_id, agent_id), |tx, (workspace_id, agent_id)| {
        Box::pin(async move {
            let agent = store::agent(tx, *workspace_id, *agent_id).await?;
            let settings = store::settings(tx, *workspace_id, *agent_id).await?;
            let workspace = workspaces::get(tx, *workspace_id).await?;
            let seq = kernel::log::newest_seq(tx, *workspace_id).await?;
            let grants = roles::grants_of(tx, *workspace_id, agent.role, agent.role_id).await?;
            Ok((OwnAgent { agent, settings }, workspace, seq, grants))
        })
    });
    let (agent, workspace, seq, grants) = read.await?;
    Ok(Me {
        permissions: permissions.unwrap_or_else(|| grants.names()),
        agent,
        workspace: OwnWorkspace {
            id: workspace.id,
            name: workspace.name,
            locale: workspace.locale,
            zone: workspace.zone,
            host: workspace.host,
        },
        is_demo: desk.config.is_demo,
        version: desk.config.version,
        seq,
        unsafe_http: !is_safe,
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn settings_of_an_older_version_take_their_defaults() {
        assert_eq!(serde_json::from_str::<AgentSettings>("{}").unwrap(), AgentSettings::default());
        let settings: AgentSettings = serde_json::from_str(r#"{"theme":"dark","gone":1}"#).unwrap();
        assert_eq!(settings.theme, Theme::Dark);
    }

    #[test]
    fn what_people_set_for_themselves_is_bounded() {
        let refused = [
            r#"{"name":""}"#,
            r#"{"name":"a\nb"}"#,
            r#"{"locale":"de"}"#,
            r#"{"zone":"../etc/passwd"}"#,
            r#"{"pane_sizes":{"list":-1}}"#,
            r#"{"pane_sizes":{"list":1e300}}"#,
            r#"{"keys":{"reply":"Mod+Mod+Mod+Mod+Mod+Mod+Mod+Mod+Mod+Mod+Mod+Mod"}}"#,
            r#"{"notices":{"volume":101}}"#,
        ];
        for json in refused {
            let change: MeChange = serde_json::from_str(json).unwrap();
            assert_eq!(change.check().unwrap_err().code(), "invalid", "{json}");
        }
        let change: MeChange = serde_json::from_str(
            r#"{"name":"Ана","zone":"Europe/Zagreb","pane_sizes":{"list":320.5},"keys":{"reply":"t"}}"#,
        )
        .unwrap();
        assert!(change.check().is_ok());
        // What is left out of the notices takes its default; what is not known is refused.
        let change: MeChange = serde_json::from_str(r#"{"notices":{"volume":10}}"#).unwrap();
        assert_eq!(change.notices.unwrap().assigned, NoticeWays { desktop: true, sound: true });
        assert!(serde_json::from_str::<MeChange>(r#"{"notices":{"pager":true}}"#).is_err());
        assert!(serde_json::from_str::<MeChange>(r#"{"role":"owner"}"#).is_err());
    }

    #[test]
    fn colours_spread() {
        let ids = kernel::ids::Ids::new(std::sync::Arc::new(kernel::clock::SystemClock), 1);
        let start = 1_795_000_000_000_000_i64;
        let colours: std::collections::BTreeSet<_> =
            (0..64).map(|n| avatar_color(ids.at(start + n * 1_000_000, 0))).collect();
        assert!(colours.len() >= 6, "{colours:?}");
    }
}
