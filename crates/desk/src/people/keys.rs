//! API keys: a program's way in, in the name of an agent and within scopes. The key is shown once.

use super::store;
use crate::{Ctx, access::Command};
use events::{
    Event,
    ids::{AgentId, ApiKeyId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    http::Checks,
    ids::WorkspaceId,
    secrets::{random_token, token_hash},
};
use serde::{Deserialize, Serialize};

/// What a key may do at most; each holds the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum KeyScope {
    Read,
    Write,
    Admin,
}

impl KeyScope {
    pub fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }

    /// The scope of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Read, Self::Write, Self::Admin].into_iter().find(|scope| scope.code() == code)
    }
}

/// A key as it is listed: never the key itself.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct ApiKey {
    pub id: ApiKeyId,
    /// In whose name it acts.
    pub agent_id: AgentId,
    pub name: String,
    /// How the key begins.
    pub hint: String,
    pub scopes: Vec<KeyScope>,
    pub created_at: Time,
    pub expires_at: Option<Time>,
    pub last_used_at: Option<Time>,
}

/// A key just made; the only time it is seen.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct FreshApiKey {
    pub key: String,
    #[serde(flatten)]
    pub api_key: ApiKey,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewApiKey {
    pub name: String,
    pub scopes: Vec<KeyScope>,
    #[serde(default)]
    pub expires_at: Option<Time>,
}

/// Makes a key that does not expire and tells it.
///
/// # Errors
/// `Invalid` without a name or scope.
pub async fn create_key(tx: &mut Tx, ctx: &Ctx, agent_id: AgentId, name: &str, scopes: &[KeyScope]) -> Result<String> {
    let new = NewApiKey { name: name.to_owned(), scopes: scopes.to_vec(), expires_at: None };
    Ok(insert(tx, ctx, agent_id, &new).await?.key)
}

/// Makes a key in the caller's name.
pub(super) async fn create(tx: &mut Tx, command: &Command<NewApiKey>) -> Result<FreshApiKey> {
    insert(tx, &command.ctx, command.caller.agent_id, &command.input).await
}

async fn insert(tx: &mut Tx, ctx: &Ctx, agent_id: AgentId, new: &NewApiKey) -> Result<FreshApiKey> {
    let mut checks = Checks::new();
    checks.text("name", &new.name, 100);
    if new.scopes.is_empty() {
        checks.add("scopes", "required", "Choose at least one of read, write, admin.");
    }
    if new.expires_at.is_some_and(|at| at.0 <= ctx.now) {
        checks.add("expires_at", "invalid", "Choose a time to come.");
    }
    checks.done()?;
    let key = format!("cdr_{}", random_token());
    let mut scopes = new.scopes.clone();
    scopes.sort_unstable();
    scopes.dedup();
    let api_key = ApiKey {
        id: ctx.id(),
        agent_id,
        name: new.name.trim().to_owned(),
        hint: key.chars().take(8).collect(),
        scopes,
        created_at: Time(ctx.now),
        expires_at: new.expires_at,
        last_used_at: None,
    };
    store::insert_key(tx, ctx.scope.workspace_id, &api_key, &token_hash(&key)).await?;
    ctx.emit(tx, &Event::CatalogChanged { what: "api_keys".into(), id: Some(api_key.id.to_string()) })?;
    Ok(FreshApiKey { key, api_key })
}

/// All keys of the workspace, newest first.
pub(super) async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<ApiKey>> {
    store::keys(tx, workspace_id).await
}

/// Ends a key at once.
pub(super) async fn delete(tx: &mut Tx, ctx: &Ctx, id: ApiKeyId) -> Result<()> {
    if !store::delete_key(tx, ctx.scope.workspace_id, id).await? {
        return Err(Error::NotFound);
    }
    ctx.emit(tx, &Event::CatalogChanged { what: "api_keys".into(), id: Some(id.to_string()) })?;
    Ok(())
}
