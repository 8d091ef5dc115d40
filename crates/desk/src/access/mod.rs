//! Who may do what, and which tickets somebody sees. The rules stand here and nowhere else.
//!
//! A request becomes a [`Caller`] by its cookie or API key. Routes ask [`Caller::need`] for a permission;
//! tickets are reached only through `tickets::get`, which asks [`Sight`]. What somebody may not see does not
//! exist for them (404).

mod grants;
pub mod viewers;

pub use grants::Grants;

use crate::{Ctx, Desk};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{Method, header, request::Parts},
};
use events::ids::{AgentId, ApiKeyId, SessionId, TeamId};
use futures_util::future::BoxFuture;
use kernel::{
    Error, Result,
    db::{Row, SqlBuilder, Tx},
    ids::WorkspaceId,
    scope::{Actor, Scope},
    secrets::token_hash,
};
use serde::{Deserialize, Serialize};
use std::{net::IpAddr, sync::Arc};

/// What a person is in the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Agent,
    Supervisor,
    Admin,
    Owner,
}

impl Role {
    pub fn code(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Supervisor => "supervisor",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    /// # Errors
    /// `Internal` for a word that no version stored.
    pub fn from_code(code: &str) -> Result<Self> {
        [Self::Agent, Self::Supervisor, Self::Admin, Self::Owner]
            .into_iter()
            .find(|role| role.code() == code)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("unknown role {code}")))
    }
}

/// Which tickets somebody sees, besides those assigned to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// None.
    Own,
    /// Those of public teams, of their own teams, and without a team.
    Team,
    /// Those of every team.
    All,
}

impl Reach {
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Team => "team",
            Self::All => "all",
        }
    }

    pub fn from_code(code: &str) -> Self {
        match code {
            "own" => Self::Own,
            "all" => Self::All,
            _ => Self::Team,
        }
    }
}

/// A thing somebody may be allowed to do. `PERMISSIONS` gives each its name and the lowest role that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    TicketsRead,
    TicketsReply,
    TicketsNote,
    TicketsEdit,
    TicketsAssign,
    TicketsSpam,
    TicketsTrash,
    TicketsConfidential,
    ContactsRead,
    ContactsEdit,
    ContactsImport,
    ContactsExport,
    PeopleRead,
    PeopleManage,
    RolesManage,
    TeamsManage,
    ChannelsManage,
    TagsManage,
    ReasonsManage,
    StatusesManage,
    CannedRepliesManage,
    SavedSearchesManage,
    FieldsManage,
    WorkspaceManage,
    ApiKeysManage,
    SystemManage,
    EventsRead,
}

/// Every permission with its name, the lowest role that has it, and the scope an API key needs for it.
pub const PERMISSIONS: &[(Permission, &str, Role, &str)] = &[
    (Permission::TicketsRead, "tickets.read", Role::Agent, "read"),
    (Permission::TicketsReply, "tickets.reply", Role::Agent, "write"),
    (Permission::TicketsNote, "tickets.note", Role::Agent, "write"),
    (Permission::TicketsEdit, "tickets.edit", Role::Agent, "write"),
    (Permission::TicketsAssign, "tickets.assign", Role::Agent, "write"),
    (Permission::TicketsSpam, "tickets.spam", Role::Agent, "write"),
    (Permission::TicketsTrash, "tickets.trash", Role::Agent, "write"),
    (Permission::TicketsConfidential, "tickets.confidential", Role::Supervisor, "write"),
    (Permission::ContactsRead, "contacts.read", Role::Agent, "read"),
    (Permission::ContactsEdit, "contacts.edit", Role::Agent, "write"),
    (Permission::ContactsImport, "contacts.import", Role::Supervisor, "write"),
    (Permission::ContactsExport, "contacts.export", Role::Supervisor, "read"),
    (Permission::PeopleRead, "people.read", Role::Agent, "read"),
    (Permission::PeopleManage, "people.manage", Role::Admin, "admin"),
    (Permission::RolesManage, "roles.manage", Role::Admin, "admin"),
    (Permission::TeamsManage, "teams.manage", Role::Admin, "admin"),
    (Permission::ChannelsManage, "channels.manage", Role::Admin, "admin"),
    (Permission::TagsManage, "tags.manage", Role::Supervisor, "admin"),
    (Permission::ReasonsManage, "reasons.manage", Role::Supervisor, "admin"),
    (Permission::StatusesManage, "statuses.manage", Role::Admin, "admin"),
    (Permission::CannedRepliesManage, "canned_replies.manage", Role::Supervisor, "admin"),
    (Permission::SavedSearchesManage, "saved_searches.manage", Role::Supervisor, "admin"),
    (Permission::FieldsManage, "fields.manage", Role::Admin, "admin"),
    (Permission::WorkspaceManage, "workspace.manage", Role::Admin, "admin"),
    (Permission::ApiKeysManage, "api_keys.manage", Role::Admin, "admin"),
    (Permission::SystemManage, "system.manage", Role::Admin, "admin"),
    (Permission::EventsRead, "events.read", Role::Agent, "read"),
];

impl Permission {
    fn entry(self) -> &'static (Self, &'static str, Role, &'static str) {
        PERMISSIONS
            .iter()
            .find(|entry| entry.0 == self)
            .expect("PERMISSIONS lists every permission; a test counts them")
    }

    pub fn name(self) -> &'static str {
        self.entry().1
    }
}

/// Which tickets an agent sees: one rule for lists, counts, search, live updates and files.
#[derive(Clone, Debug)]
pub struct Sight {
    pub agent_id: AgentId,
    reach: Reach,
    /// Public teams and those they belong to.
    teams: Arc<[TeamId]>,
    pub own_teams: Arc<[TeamId]>,
}

impl Sight {
    /// Whether they see a ticket with these marks.
    pub fn covers(&self, team_id: Option<TeamId>, assignee_id: Option<AgentId>, is_confidential: bool) -> bool {
        if assignee_id == Some(self.agent_id) {
            return true;
        }
        !is_confidential
            && match self.reach {
                Reach::Own => false,
                Reach::Team => team_id.is_none_or(|team| self.teams.contains(&team)),
                Reach::All => true,
            }
    }

    /// The same rule as SQL over the columns of `ticket` (or `ticket_count`, where none is 0).
    pub fn push_condition(&self, sql: &mut SqlBuilder, team_is_none: &'static str) {
        match self.reach {
            Reach::Own => {
                sql.push(" assignee_id = ").bind(self.agent_id);
            }
            Reach::All => {
                sql.push(" (is_confidential = 0 or assignee_id = ").bind(self.agent_id).push(")");
            }
            Reach::Team => {
                sql.push(" ((is_confidential = 0 and (").push(team_is_none).push(" or team_id");
                sql.bind_in(self.teams.iter().copied());
                sql.push(")) or assignee_id = ").bind(self.agent_id).push(")");
            }
        }
    }
}

/// Who makes a request.
#[derive(Clone, Debug)]
pub struct Caller {
    pub workspace_id: WorkspaceId,
    pub agent_id: AgentId,
    pub name: Arc<str>,
    /// Their shipped role, or the one their own role was made from.
    pub role: Role,
    /// What they may do; an API key may narrow it, see [`Caller::can`].
    pub grants: Grants,
    pub sight: Sight,
    pub session_id: Option<SessionId>,
    pub api_key_id: Option<ApiKeyId>,
    key_scopes: Option<Arc<str>>,
    /// Given by the client to make a POST safe to repeat.
    pub idempotency_key: Option<Arc<str>>,
    pub ip: IpAddr,
}

impl Caller {
    pub fn can(&self, permission: Permission) -> bool {
        let (_, _, _, scope) = permission.entry();
        let key_allows = |scopes: &Arc<str>| {
            let has = |name: &str| scopes.split(' ').any(|scope| scope == name);
            // Each scope holds the ones before it.
            has("admin") || (*scope != "admin" && has("write")) || (*scope == "read" && has("read"))
        };
        self.grants.has(permission) && self.key_scopes.as_ref().is_none_or(key_allows)
    }

    /// # Errors
    /// `Forbidden` naming the permission.
    pub fn need(&self, permission: Permission) -> Result<()> {
        if self.can(permission) { Ok(()) } else { Err(Error::Forbidden(permission.name())) }
    }

    pub fn scope(&self) -> Scope {
        let via_key = self.api_key_id.map(kernel::ids::Id::get);
        Scope { workspace_id: self.workspace_id, actor: Actor::Agent { id: self.agent_id.get(), via_key } }
    }

    /// What a key may do is asked route by route; that one which only reads changes nothing at all is asked here.
    fn need_to_write(&self) -> Result<()> {
        let may = |scopes: &Arc<str>| scopes.split(' ').any(|scope| scope == "write" || scope == "admin");
        if self.key_scopes.as_ref().is_none_or(may) { Ok(()) } else { Err(Error::Forbidden("write")) }
    }

    /// A scope for what the agent does to themselves with a session; API keys are refused.
    ///
    /// # Errors
    /// `Forbidden` for API keys.
    pub fn need_session(&self) -> Result<SessionId> {
        self.session_id.ok_or(Error::Forbidden("session"))
    }
}

/// What every command over the caller's workspace gets.
pub struct Command<C> {
    pub ctx: Ctx,
    pub caller: Caller,
    pub input: C,
}

impl Desk {
    /// Runs a command in the caller's name. With an Idempotency-Key the key is claimed in the same transaction,
    /// so a repeated request can never do the work twice.
    ///
    /// # Errors
    /// The command's own.
    pub async fn act<C, T, F>(&self, caller: &Caller, input: C, f: F) -> Result<T>
    where
        C: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t Command<C>) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
    {
        caller.need_to_write()?;
        let command = Command { ctx: self.ctx(caller.scope()), caller: caller.clone(), input };
        self.db
            .write((command, f), |tx, (command, f)| {
                Box::pin(async move {
                    claim_key(tx, &command.caller).await?;
                    f(tx, command).await
                })
            })
            .await
    }

    /// Reads in the caller's name.
    ///
    /// # Errors
    /// The closure's own.
    pub async fn view<C, T, F>(&self, caller: &Caller, input: C, f: F) -> Result<T>
    where
        C: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t Command<C>) -> BoxFuture<'t, Result<T>> + Send + Sync + 'static,
    {
        let command = Command { ctx: self.ctx(caller.scope()), caller: caller.clone(), input };
        self.db.read((command, f), |tx, (command, f)| f(tx, command)).await
    }
}

/// Marks the key as used by this transaction. The answer is filled in when it is known (see `server`).
async fn claim_key(tx: &mut Tx, caller: &Caller) -> Result<()> {
    let Some(key) = &caller.idempotency_key else { return Ok(()) };
    let claimed = tx
        .exec(
            "update idempotency set status = 1 where workspace_id = $1 and key = $2 and status = 0",
            &[caller.workspace_id.into(), (&**key).into()],
        )
        .await?;
    if claimed == 0 {
        return Err(Error::conflict(
            "already_done",
            "This request was carried out before; its answer is no longer at hand.",
        ));
    }
    Ok(())
}

/// Names of the session cookie: with the prefix on https and loopback, without it elsewhere.
pub const COOKIE: &str = "__Host-candor";
pub const PLAIN_COOKIE: &str = "candor";
/// A session ends after so long without use, and after so long in any case.
pub const IDLE_US: i64 = 12 * 3_600 * 1_000_000;
pub const ABSOLUTE_US: i64 = 7 * 24 * 3_600 * 1_000_000;

/// The value of a cookie.
pub fn cookie(headers: &axum::http::HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// The address a request came from, put into the extensions by the server's outermost layer.
#[derive(Clone, Copy, Debug)]
pub struct ClientIp(pub IpAddr);

impl ClientIp {
    pub fn of(parts: &Parts) -> IpAddr {
        parts.extensions.get::<Self>().map_or(IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED), |ip| ip.0)
    }
}

impl FromRequestParts<Arc<Desk>> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self> {
        // Layers and handlers of one request share the look-up.
        if let Some(caller) = parts.extensions.get::<Self>() {
            return Ok(caller.clone());
        }
        let caller = authenticate(parts, desk).await?;
        parts.extensions.insert(caller.clone());
        Ok(caller)
    }
}

impl OptionalFromRequestParts<Arc<Desk>> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Option<Self>> {
        match <Self as FromRequestParts<Arc<Desk>>>::from_request_parts(parts, desk).await {
            Ok(caller) => Ok(Some(caller)),
            Err(Error::Unauthenticated) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

async fn authenticate(parts: &Parts, desk: &Desk) -> Result<Caller> {
    let ip = ClientIp::of(parts);
    let idempotency_key = parts.extensions.get::<IdempotencyKey>().map(|key| key.0.clone());
    let bearer = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let found = if let Some(bearer) = bearer {
        let key = bearer.strip_prefix("Bearer ").filter(|key| key.starts_with("cdr_")).ok_or(Error::Unauthenticated)?;
        let hash = token_hash(key);
        desk.limits.key.check(&hash)?;
        desk.db.read((hash, desk.clock.now_us()), |tx, (hash, now)| Box::pin(by_key(tx, hash, *now))).await?
    } else {
        let token = cookie(&parts.headers, COOKIE)
            .or_else(|| cookie(&parts.headers, PLAIN_COOKIE))
            .ok_or(Error::Unauthenticated)?;
        check_origin(parts, &host_of(parts))?;
        desk.db
            .read((token_hash(&token), desk.clock.now_us()), |tx, (hash, now)| Box::pin(by_session(tx, hash, *now)))
            .await?
    };
    let found = found.ok_or(Error::Unauthenticated)?;
    if found.is_stale {
        touch(desk, &found.caller).await?;
    }
    Ok(Caller { ip, idempotency_key, ..found.caller })
}

/// Notes that a session or key was used; once a minute at most, and nobody waits for a reader's sake.
async fn touch(desk: &Desk, caller: &Caller) -> Result<()> {
    desk.db
        .write((caller.workspace_id, caller.session_id, caller.api_key_id, desk.clock.now_us()), |tx, command| {
            Box::pin(async move {
                let (workspace_id, session_id, api_key_id, now) = *command;
                tx.exec(
                    "update session set last_seen_at = $3 where workspace_id = $1 and id = $2",
                    &[workspace_id.into(), session_id.into(), now.into()],
                )
                .await?;
                tx.exec(
                    "update api_key set last_used_at = $3 where workspace_id = $1 and id = $2",
                    &[workspace_id.into(), api_key_id.into(), now.into()],
                )
                .await?;
                Ok(())
            })
        })
        .await
}

/// Put into the extensions by the layer that answers repeated requests.
#[derive(Clone, Debug)]
pub struct IdempotencyKey(pub Arc<str>);

/// The host the browser asked for, with its port.
pub fn host_of(parts: &Parts) -> String {
    let header = parts.headers.get(header::HOST).and_then(|value| value.to_str().ok());
    header
        .map(str::to_owned)
        .or_else(|| parts.uri.authority().map(ToString::to_string))
        .unwrap_or_default()
        .to_ascii_lowercase()
}

/// Browsers say where a request comes from; what changes something must come from our own pages.
///
/// # Errors
/// `BadRequest` with the code `wrong_origin`.
pub fn check_origin(parts: &Parts, host: &str) -> Result<()> {
    let is_safe = matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS)
        && !parts.headers.contains_key(header::UPGRADE);
    if is_safe {
        return Ok(());
    }
    let origin = parts.headers.get(header::ORIGIN).and_then(|value| value.to_str().ok());
    let fetch_site = parts.headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    let is_own = match (origin, fetch_site) {
        (Some(origin), _) => {
            origin.split_once("://").is_some_and(|(_, origin_host)| origin_host.eq_ignore_ascii_case(host))
        }
        (None, Some(site)) => matches!(site, "same-origin" | "none"),
        // Neither header: no browser of this decade, so nobody's cookie is being borrowed.
        (None, None) => true,
    };
    if is_own {
        return Ok(());
    }
    Err(Error::BadRequest {
        status: 403,
        code: "wrong_origin",
        detail: "This request came from another site and was not carried out.".into(),
    })
}

struct Found {
    caller: Caller,
    is_stale: bool,
}

async fn by_session(tx: &mut Tx, hash: &str, now: i64) -> Result<Option<Found>> {
    let row = tx
        .row(
            "select session.workspace_id, session.agent_id, agent.name, agent.role, agent.sight, own_role.permissions,
                    session.id, session.created_at, session.last_seen_at
             from session join agent on agent.workspace_id = session.workspace_id and agent.id = session.agent_id
                  left join own_role on own_role.workspace_id = agent.workspace_id and own_role.id = agent.role_id
             where session.token_hash = $1 and agent.is_disabled = 0",
            &[hash.into()],
        )
        .await?;
    let Some(mut row) = row else { return Ok(None) };
    let mut caller = read_caller(tx, &mut row).await?;
    caller.session_id = Some(row.take()?);
    let created_at: i64 = row.take()?;
    let last_seen_at: i64 = row.take()?;
    if now - created_at > ABSOLUTE_US || now - last_seen_at > IDLE_US {
        return Ok(None);
    }
    Ok(Some(Found { caller, is_stale: now - last_seen_at > 60_000_000 }))
}

async fn by_key(tx: &mut Tx, hash: &str, now: i64) -> Result<Option<Found>> {
    let row = tx
        .row(
            "select api_key.workspace_id, api_key.agent_id, agent.name, agent.role, agent.sight, own_role.permissions,
                    api_key.id, api_key.scopes, api_key.last_used_at
             from api_key join agent on agent.workspace_id = api_key.workspace_id and agent.id = api_key.agent_id
                  left join own_role on own_role.workspace_id = agent.workspace_id and own_role.id = agent.role_id
             where api_key.token_hash = $1 and agent.is_disabled = 0
               and (api_key.expires_at is null or api_key.expires_at > $2)",
            &[hash.into(), now.into()],
        )
        .await?;
    let Some(mut row) = row else { return Ok(None) };
    let mut caller = read_caller(tx, &mut row).await?;
    caller.api_key_id = Some(row.take()?);
    caller.key_scopes = Some(row.take::<String>()?.into());
    let last_used_at: Option<i64> = row.take()?;
    Ok(Some(Found { caller, is_stale: last_used_at.is_none_or(|at| now - at > 60_000_000) }))
}

async fn read_caller(tx: &mut Tx, row: &mut Row) -> Result<Caller> {
    let workspace_id: WorkspaceId = row.take()?;
    let agent_id: AgentId = row.take()?;
    let name: String = row.take()?;
    let role = Role::from_code(&row.take::<String>()?)?;
    let reach = Reach::from_code(&row.take::<String>()?);
    let own: Option<String> = row.take()?;
    let sight = read_sight(tx, workspace_id, agent_id, reach).await?;
    Ok(Caller {
        workspace_id,
        agent_id,
        name: name.into(),
        role,
        grants: own.map_or_else(|| Grants::of_role(role), |names| Grants::from_names(&names)),
        sight,
        session_id: None,
        api_key_id: None,
        key_scopes: None,
        idempotency_key: None,
        ip: IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED),
    })
}

/// What an agent sees now.
///
/// # Errors
/// `Internal`.
pub async fn read_sight(tx: &mut Tx, workspace_id: WorkspaceId, agent_id: AgentId, reach: Reach) -> Result<Sight> {
    let rows = tx
        .rows(
            "select team.id, team.is_private, team_member.agent_id
             from team left join team_member on team_member.workspace_id = team.workspace_id
                  and team_member.team_id = team.id and team_member.agent_id = $2
             where team.workspace_id = $1",
            &[workspace_id.into(), agent_id.into()],
        )
        .await?;
    let (mut teams, mut own_teams) = (Vec::new(), Vec::new());
    for mut row in rows {
        let (team_id, is_private, member): (TeamId, bool, Option<AgentId>) = (row.take()?, row.take()?, row.take()?);
        if member.is_some() {
            own_teams.push(team_id);
        }
        if member.is_some() || !is_private {
            teams.push(team_id);
        }
    }
    Ok(Sight { agent_id, reach, teams: teams.into(), own_teams: own_teams.into() })
}

impl Caller {
    /// An agent without a request: seeding and commands of the program that act for somebody.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn of_agent(
        tx: &mut Tx,
        workspace_id: WorkspaceId,
        agent_id: AgentId,
        name: &str,
        role: Role,
    ) -> Result<Self> {
        let reach = if role >= Role::Supervisor { Reach::All } else { Reach::Team };
        Ok(Self {
            workspace_id,
            agent_id,
            name: name.into(),
            role,
            grants: Grants::of_role(role),
            sight: read_sight(tx, workspace_id, agent_id, reach).await?,
            session_id: None,
            api_key_id: None,
            key_scopes: None,
            idempotency_key: None,
            ip: IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED),
        })
    }
}
