//! The statements of agents, their teams, sessions, links by mail and API keys.

use super::{
    Agent, AgentSettings, avatar_color,
    entries::{Entry, EntryKind},
    keys::ApiKey,
    sessions::{NewSession, Session},
};
use crate::access::{ABSOLUTE_US, IDLE_US, Reach, Role};
use events::ids::{AgentId, ApiKeyId, InvitationId, SessionId, TeamId};
use kernel::{
    Result,
    clock::Time,
    db::{Row, Tx},
    ids::WorkspaceId,
};
use std::collections::{BTreeSet, HashMap};

// Agents ---------------------------------------------------------------------------------------------

fn read_agent(mut row: Row) -> Result<Agent> {
    let id = row.take()?;
    Ok(Agent {
        id,
        name: row.take()?,
        email: row.take()?,
        role: Role::from_code(&row.take::<String>()?)?,
        sight: Reach::from_code(&row.take::<String>()?),
        locale: row.take()?,
        zone: row.take()?,
        is_disabled: row.take()?,
        role_id: row.take()?,
        role_name: row.take()?,
        teams: Vec::new(),
        avatar_color: avatar_color(id),
    })
}

pub(super) async fn agents(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Agent>> {
    let rows = tx
        .rows(
            "select agent.id, agent.name, agent.email, agent.role, agent.sight, agent.locale, agent.zone,
                    agent.is_disabled, own_role.id, own_role.name
             from agent left join own_role on own_role.workspace_id = agent.workspace_id and own_role.id = agent.role_id
             where agent.workspace_id = $1 order by agent.id",
            &[workspace_id.into()],
        )
        .await?;
    let mut agents = rows.into_iter().map(read_agent).collect::<Result<Vec<Agent>>>()?;
    let mut teams: HashMap<AgentId, Vec<TeamId>> = HashMap::new();
    for (team_id, agent_id) in memberships(tx, workspace_id).await? {
        teams.entry(agent_id).or_default().push(team_id);
    }
    for agent in &mut agents {
        agent.teams = teams.remove(&agent.id).unwrap_or_default();
    }
    agents.sort_by_cached_key(|agent| (agent.name.to_lowercase(), agent.id));
    Ok(agents)
}

pub(super) async fn agent(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<Agent> {
    let row = tx
        .one(
            "select agent.id, agent.name, agent.email, agent.role, agent.sight, agent.locale, agent.zone,
                    agent.is_disabled, own_role.id, own_role.name
             from agent left join own_role on own_role.workspace_id = agent.workspace_id and own_role.id = agent.role_id
             where agent.workspace_id = $1 and agent.id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    let mut agent = read_agent(row)?;
    let rows = tx
        .rows(
            "select team_id from team_member where workspace_id = $1 and agent_id = $2 order by team_id",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    agent.teams = rows.into_iter().map(|mut row| row.take()).collect::<Result<_>>()?;
    Ok(agent)
}

pub(super) async fn names(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<HashMap<AgentId, String>> {
    let rows = tx.rows("select id, name from agent where workspace_id = $1", &[workspace_id.into()]).await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}

pub(super) async fn is_active(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<bool> {
    let row = tx
        .row(
            "select 1 from agent where workspace_id = $1 and id = $2 and is_disabled = 0",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    Ok(row.is_some())
}

/// How many different ones of these exist.
pub(super) async fn count_agents(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[AgentId]) -> Result<usize> {
    let mut n = 0;
    for id in ids.iter().collect::<BTreeSet<_>>() {
        let sql = "select 1 from agent where workspace_id = $1 and id = $2";
        n += usize::from(tx.row(sql, &[workspace_id.into(), (*id).into()]).await?.is_some());
    }
    Ok(n)
}

/// Whether the address was free.
pub(super) async fn insert_agent(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent: &Agent,
    password_hash: Option<&str>,
    now: i64,
) -> Result<bool> {
    let row = tx
        .row(
            "insert into agent (workspace_id, id, name, email, email_folded, role, sight, password_hash, locale, zone,
                                is_disabled, settings, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, $12)
             on conflict (workspace_id, email_folded) do nothing returning id",
            &[
                workspace_id.into(),
                agent.id.into(),
                (&agent.name).into(),
                (&agent.email).into(),
                mail::address::fold_address(&agent.email).into(),
                agent.role.code().into(),
                agent.sight.code().into(),
                password_hash.into(),
                (&agent.locale).into(),
                (&agent.zone).into(),
                serde_json::to_string(&AgentSettings::default())?.into(),
                now.into(),
            ],
        )
        .await?;
    Ok(row.is_some())
}

pub(super) async fn update_agent(tx: &mut Tx, workspace_id: WorkspaceId, agent: &Agent) -> Result<()> {
    tx.exec(
        "update agent set name = $3, role = $4, sight = $5, is_disabled = $6, role_id = $7
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            agent.id.into(),
            (&agent.name).into(),
            agent.role.code().into(),
            agent.sight.code().into(),
            agent.is_disabled.into(),
            agent.role_id.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn update_me(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent: &Agent,
    settings: &AgentSettings,
) -> Result<()> {
    tx.exec(
        "update agent set name = $3, locale = $4, zone = $5, settings = $6 where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            agent.id.into(),
            (&agent.name).into(),
            (&agent.locale).into(),
            (&agent.zone).into(),
            serde_json::to_string(settings)?.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn settings(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<AgentSettings> {
    let mut row = tx
        .one("select settings from agent where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()])
        .await?;
    Ok(serde_json::from_str(&row.take::<String>()?)?)
}

/// The active owners, locked until the end of the transaction.
pub(super) async fn lock_owners(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<AgentId>> {
    let rows = tx
        .rows(
            "select id from agent where workspace_id = $1 and role = 'owner' and is_disabled = 0 order by id {FOR_UPDATE}",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

// Passwords ------------------------------------------------------------------------------------------

/// The active agent of an address, with the hash of their password.
pub(super) async fn of_email(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    email: &str,
) -> Result<Option<(AgentId, Option<String>)>> {
    let row = tx
        .row(
            "select id, password_hash from agent where workspace_id = $1 and email_folded = $2 and is_disabled = 0",
            &[workspace_id.into(), mail::address::fold_address(email).into()],
        )
        .await?;
    row.map(|mut row| Ok((row.take()?, row.take()?))).transpose()
}

pub(super) async fn has_email(tx: &mut Tx, workspace_id: WorkspaceId, email: &str) -> Result<bool> {
    let row = tx
        .row(
            "select 1 from agent where workspace_id = $1 and email_folded = $2",
            &[workspace_id.into(), mail::address::fold_address(email).into()],
        )
        .await?;
    Ok(row.is_some())
}

/// The hash of an active agent's password, if they have one.
pub(super) async fn password_hash(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId) -> Result<Option<String>> {
    let row = tx
        .row(
            "select password_hash from agent where workspace_id = $1 and id = $2 and is_disabled = 0",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    row.map_or(Ok(None), |mut row| row.take())
}

pub(super) async fn set_password(tx: &mut Tx, workspace_id: WorkspaceId, id: AgentId, hash: &str) -> Result<()> {
    tx.exec(
        "update agent set password_hash = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), hash.into()],
    )
    .await?;
    Ok(())
}

// Teams ----------------------------------------------------------------------------------------------

pub(super) async fn memberships(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<(TeamId, AgentId)>> {
    let rows = tx
        .rows(
            "select team_id, agent_id from team_member where workspace_id = $1 order by team_id, agent_id",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}

/// How many different ones of these exist.
pub(super) async fn count_teams(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[TeamId]) -> Result<usize> {
    let mut n = 0;
    for id in ids.iter().collect::<BTreeSet<_>>() {
        let sql = "select 1 from team where workspace_id = $1 and id = $2";
        n += usize::from(tx.row(sql, &[workspace_id.into(), (*id).into()]).await?.is_some());
    }
    Ok(n)
}

pub(super) async fn join_team(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    team_id: TeamId,
    agent_id: AgentId,
) -> Result<()> {
    tx.exec(
        "insert into team_member (workspace_id, team_id, agent_id) values ($1, $2, $3)
         on conflict (workspace_id, team_id, agent_id) do nothing",
        &[workspace_id.into(), team_id.into(), agent_id.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn leave_teams(tx: &mut Tx, workspace_id: WorkspaceId, agent_id: AgentId) -> Result<()> {
    let sql = "delete from team_member where workspace_id = $1 and agent_id = $2";
    tx.exec(sql, &[workspace_id.into(), agent_id.into()]).await?;
    Ok(())
}

pub(super) async fn clear_team(tx: &mut Tx, workspace_id: WorkspaceId, team_id: TeamId) -> Result<()> {
    let sql = "delete from team_member where workspace_id = $1 and team_id = $2";
    tx.exec(sql, &[workspace_id.into(), team_id.into()]).await?;
    Ok(())
}

// Sessions -------------------------------------------------------------------------------------------

pub(super) async fn insert_session(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    id: SessionId,
    new: &NewSession,
    now: i64,
) -> Result<()> {
    tx.exec(
        "insert into session (workspace_id, id, agent_id, token_hash, created_at, last_seen_at, ip, user_agent)
         values ($1, $2, $3, $4, $5, $5, $6, $7)",
        &[
            workspace_id.into(),
            id.into(),
            agent_id.into(),
            (&new.token_hash).into(),
            now.into(),
            (&new.ip).into(),
            (&new.user_agent).into(),
        ],
    )
    .await?;
    Ok(())
}

/// The sessions of an agent that still work, last used first.
pub(super) async fn sessions(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    now: i64,
) -> Result<Vec<Session>> {
    let rows = tx
        .rows(
            "select id, created_at, last_seen_at, ip, user_agent from session
             where workspace_id = $1 and agent_id = $2 and created_at > $3 and last_seen_at > $4
             order by last_seen_at desc",
            &[workspace_id.into(), agent_id.into(), (now - ABSOLUTE_US).into(), (now - IDLE_US).into()],
        )
        .await?;
    let session = |mut row: Row| {
        Ok(Session {
            id: row.take()?,
            created_at: row.take()?,
            last_seen_at: row.take()?,
            ip: row.take()?,
            user_agent: row.take()?,
            is_current: false,
        })
    };
    rows.into_iter().map(session).collect()
}

/// Whether there was one.
pub(super) async fn delete_session(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    id: SessionId,
) -> Result<bool> {
    let sql = "delete from session where workspace_id = $1 and id = $2 and agent_id = $3";
    Ok(tx.exec(sql, &[workspace_id.into(), id.into(), agent_id.into()]).await? > 0)
}

pub(super) async fn delete_session_of_token(tx: &mut Tx, workspace_id: WorkspaceId, token_hash: &str) -> Result<()> {
    let sql = "delete from session where workspace_id = $1 and token_hash = $2";
    tx.exec(sql, &[workspace_id.into(), token_hash.into()]).await?;
    Ok(())
}

/// All of an agent's but `kept`; tells how many there were.
pub(super) async fn delete_sessions(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    kept: Option<SessionId>,
) -> Result<u64> {
    // No session has the id 0.
    let kept = kept.map_or(0, kernel::ids::Id::get);
    let sql = "delete from session where workspace_id = $1 and agent_id = $2 and id <> $3";
    tx.exec(sql, &[workspace_id.into(), agent_id.into(), kept.into()]).await
}

pub(super) async fn delete_ended_sessions(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    agent_id: AgentId,
    now: i64,
) -> Result<()> {
    tx.exec(
        "delete from session where workspace_id = $1 and agent_id = $2 and (created_at <= $3 or last_seen_at <= $4)",
        &[workspace_id.into(), agent_id.into(), (now - ABSOLUTE_US).into(), (now - IDLE_US).into()],
    )
    .await?;
    Ok(())
}

// Links by mail --------------------------------------------------------------------------------------

fn read_entry(mut row: Row) -> Result<Entry> {
    Ok(Entry {
        id: row.take()?,
        agent_id: row.take()?,
        email: row.take()?,
        name: row.take()?,
        role: Role::from_code(&row.take::<String>()?)?,
        locale: row.take()?,
        teams: serde_json::from_str(&row.take::<String>()?)?,
        created_at: row.take()?,
        expires_at: row.take()?,
    })
}

pub(super) async fn insert_entry(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    kind: EntryKind,
    entry: &Entry,
    token_hash: &str,
) -> Result<()> {
    tx.exec(
        "insert into entry_token (workspace_id, id, kind, token_hash, agent_id, email, name, role, locale, teams,
                                  created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &[
            workspace_id.into(),
            entry.id.into(),
            kind.code().into(),
            token_hash.into(),
            entry.agent_id.into(),
            (&entry.email).into(),
            (&entry.name).into(),
            entry.role.code().into(),
            (&entry.locale).into(),
            serde_json::to_string(&entry.teams)?.into(),
            entry.created_at.into(),
            entry.expires_at.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn entry_of_token(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    kind: EntryKind,
    token_hash: &str,
    now: i64,
) -> Result<Option<Entry>> {
    let row = tx
        .row(
            "select id, agent_id, email, name, role, locale, teams, created_at, expires_at from entry_token
             where workspace_id = $1 and token_hash = $2 and kind = $3 and expires_at > $4",
            &[workspace_id.into(), token_hash.into(), kind.code().into(), now.into()],
        )
        .await?;
    row.map(read_entry).transpose()
}

/// Uses an entry up: of two who try at the same moment, one gets it.
pub(super) async fn take_entry(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    kind: EntryKind,
    token_hash: &str,
    now: i64,
) -> Result<Option<Entry>> {
    let row = tx
        .row(
            "delete from entry_token where workspace_id = $1 and token_hash = $2 and kind = $3 and expires_at > $4
             returning id, agent_id, email, name, role, locale, teams, created_at, expires_at",
            &[workspace_id.into(), token_hash.into(), kind.code().into(), now.into()],
        )
        .await?;
    row.map(read_entry).transpose()
}

pub(super) async fn invitations(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Entry>> {
    let rows = tx
        .rows(
            "select id, agent_id, email, name, role, locale, teams, created_at, expires_at from entry_token
             where workspace_id = $1 and kind = 'invitation' order by id desc",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read_entry).collect()
}

/// Gives an invitation a new link and a new life.
pub(super) async fn renew_invitation(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: InvitationId,
    token_hash: &str,
    expires_at: i64,
) -> Result<Entry> {
    let row = tx
        .one(
            "update entry_token set token_hash = $3, expires_at = $4
             where workspace_id = $1 and id = $2 and kind = 'invitation'
             returning id, agent_id, email, name, role, locale, teams, created_at, expires_at",
            &[workspace_id.into(), id.into(), token_hash.into(), expires_at.into()],
        )
        .await?;
    read_entry(row)
}

pub(super) async fn delete_invitation(tx: &mut Tx, workspace_id: WorkspaceId, id: InvitationId) -> Result<bool> {
    let sql = "delete from entry_token where workspace_id = $1 and id = $2 and kind = 'invitation'";
    Ok(tx.exec(sql, &[workspace_id.into(), id.into()]).await? > 0)
}

/// An address has one invitation: the newest.
pub(super) async fn delete_invitations_to(tx: &mut Tx, workspace_id: WorkspaceId, email: &str) -> Result<()> {
    let sql = "delete from entry_token where workspace_id = $1 and kind = 'invitation' and email = $2";
    tx.exec(sql, &[workspace_id.into(), email.into()]).await?;
    Ok(())
}

/// An agent has one reset: the newest.
pub(super) async fn delete_resets_of(tx: &mut Tx, workspace_id: WorkspaceId, agent_id: AgentId) -> Result<()> {
    let sql = "delete from entry_token where workspace_id = $1 and kind = 'reset' and agent_id = $2";
    tx.exec(sql, &[workspace_id.into(), agent_id.into()]).await?;
    Ok(())
}

/// Kinds of the channels that are on. Channels stand below people; this is all people ask about them.
pub(super) async fn kinds_of_channels(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<String>> {
    let sql = "select kind from channel where workspace_id = $1 and is_enabled = 1";
    let rows = tx.rows(sql, &[workspace_id.into()]).await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

// API keys -------------------------------------------------------------------------------------------

pub(super) async fn insert_key(tx: &mut Tx, workspace_id: WorkspaceId, key: &ApiKey, token_hash: &str) -> Result<()> {
    tx.exec(
        "insert into api_key (workspace_id, id, agent_id, name, token_hash, hint, scopes, created_at, expires_at, last_used_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, null)",
        &[
            workspace_id.into(),
            key.id.into(),
            key.agent_id.into(),
            (&key.name).into(),
            token_hash.into(),
            (&key.hint).into(),
            key.scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>().join(" ").into(),
            key.created_at.into(),
            key.expires_at.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn keys(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<ApiKey>> {
    let rows = tx
        .rows(
            "select id, agent_id, name, hint, scopes, created_at, expires_at, last_used_at
             from api_key where workspace_id = $1 order by id desc",
            &[workspace_id.into()],
        )
        .await?;
    let key = |mut row: Row| {
        Ok(ApiKey {
            id: row.take()?,
            agent_id: row.take()?,
            name: row.take()?,
            hint: row.take()?,
            scopes: row.take::<String>()?.split(' ').filter_map(super::keys::KeyScope::from_code).collect(),
            created_at: row.take::<Time>()?,
            expires_at: row.take()?,
            last_used_at: row.take()?,
        })
    };
    rows.into_iter().map(key).collect()
}

pub(super) async fn delete_key(tx: &mut Tx, workspace_id: WorkspaceId, id: ApiKeyId) -> Result<bool> {
    Ok(tx.exec("delete from api_key where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await? > 0)
}
