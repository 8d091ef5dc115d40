//! Channels: the configured ways in and out, what adapters are told of them, how they fare.
//!
//! Invariants: passwords are stored sealed and never shown; an address belongs to one channel of its kind in
//! the whole installation; each change grows `version`, by which running adapters notice it. What a kind can
//! and wants is said by its adapter: no kind is named here.

mod choice;
mod directory;
pub mod http;
mod secrets;
mod store;
mod system_mail;

pub use choice::{addresses, for_new, for_reply, load_config};
pub use directory::DeskDirectory;
pub use system_mail::{send, send_system_mail};

use crate::{
    Ctx, Desk,
    access::Command,
    fields::{self, Field},
    people, workspaces,
};
use channel::{Channel, ChannelConfig, FormChoice, FormField};
use events::{
    Event,
    ids::{BrandId, ChannelId, TeamId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    error::FieldError,
    http::{Checks, Patch},
    ids::WorkspaceId,
};
use secrets::Split;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use store::{Stored, Written};

/// A channel without its secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelRow {
    pub id: ChannelId,
    pub kind: String,
    pub name: String,
    /// Folded; empty for kinds without one.
    pub address: String,
    pub brand_id: BrandId,
    pub team_id: Option<TeamId>,
    pub is_enabled: bool,
    pub settings: Value,
    pub version: i64,
    pub health: Health,
}

/// How a channel fares, as of its last change for better or worse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Health {
    pub ok: bool,
    /// Stable snake_case word; `unknown` before the first report.
    pub code: String,
    pub detail: String,
    pub last_ok_at: Option<Time>,
    pub last_error_at: Option<Time>,
}

impl Default for Health {
    fn default() -> Self {
        Self { ok: true, code: "unknown".into(), detail: String::new(), last_ok_at: None, last_error_at: None }
    }
}

/// A channel as those who set it up see it.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct ChannelView {
    pub id: ChannelId,
    pub kind: String,
    pub name: String,
    pub brand_id: BrandId,
    pub team_id: Option<TeamId>,
    pub is_enabled: bool,
    pub address: String,
    /// By kind; passwords are replaced by `has_password`.
    #[schema(value_type = Object)]
    pub settings: Value,
    pub state: Health,
    /// Grows with each change.
    pub version: i64,
}

#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewChannel {
    pub kind: String,
    pub name: String,
    /// Needed by kinds whose messages have recipients.
    #[serde(default)]
    pub address: String,
    /// The oldest if absent.
    #[serde(default)]
    pub brand_id: Option<BrandId>,
    /// Where its tickets go first.
    #[serde(default)]
    pub team_id: Option<TeamId>,
    #[serde(default = "yes")]
    pub is_enabled: bool,
    #[serde(default)]
    #[schema(value_type = Object)]
    pub settings: serde_json::Map<String, Value>,
}

fn yes() -> bool {
    true
}

/// The fields of a channel to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChannelChange {
    pub name: Option<String>,
    pub address: Option<String>,
    pub brand_id: Option<BrandId>,
    #[serde(default)]
    #[schema(value_type = Option<TeamId>)]
    pub team_id: Patch<TeamId>,
    pub is_enabled: Option<bool>,
    /// The whole settings; passwords that are not named stay.
    #[schema(value_type = Option<Object>)]
    pub settings: Option<serde_json::Map<String, Value>>,
}

/// One channel.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId) -> Result<ChannelRow> {
    Ok(store::get(tx, workspace_id, id).await?.row)
}

/// All channels of a workspace, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<ChannelRow>> {
    Ok(store::list(tx, workspace_id).await?.into_iter().map(|stored| stored.row).collect())
}

/// The oldest enabled channel of a kind.
///
/// # Errors
/// `Internal`.
pub async fn first_of_kind(tx: &mut Tx, workspace_id: WorkspaceId, kind: &str) -> Result<Option<ChannelRow>> {
    Ok(store::first_of_kind(tx, workspace_id, kind).await?.map(|stored| stored.row))
}

/// The enabled channel that owns an address, in whichever workspace: `a+b@c` finds `a@c`.
///
/// # Errors
/// `Internal`.
pub async fn find_by_address(tx: &mut Tx, kind: &str, address: &str) -> Result<Option<(WorkspaceId, ChannelRow)>> {
    Ok(find(tx, kind, address).await?.map(|stored| (stored.workspace_id, stored.row)))
}

async fn find(tx: &mut Tx, kind: &str, address: &str) -> Result<Option<Stored>> {
    let address = mail::address::fold_address(address);
    if let Some(found) = store::of_address(tx, kind, &address).await? {
        return Ok(Some(found));
    }
    match without_sub_address(&address) {
        Some(plain) => store::of_address(tx, kind, &plain).await,
        None => Ok(None),
    }
}

fn without_sub_address(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let (user, _) = local.split_once('+')?;
    (!user.is_empty()).then(|| format!("{user}@{domain}"))
}

/// A channel as its adapter takes it, passwords included.
///
/// # Errors
/// `NotFound`; `Internal` when its secrets were sealed by another installation.
pub async fn config(desk: &Desk, tx: &mut Tx, workspace_id: WorkspaceId, id: ChannelId) -> Result<ChannelConfig> {
    let stored = store::get(tx, workspace_id, id).await?;
    configured(desk, tx, stored).await
}

async fn configured(desk: &Desk, tx: &mut Tx, stored: Stored) -> Result<ChannelConfig> {
    let Stored { workspace_id, row, secrets } = stored;
    let locale = workspaces::brand(tx, workspace_id, row.brand_id).await?.locale;
    let settings = Split::open(row.settings, &secrets, &desk.secrets)?.merged();
    let fields = fields_named(tx, workspace_id, &settings).await?;
    Ok(ChannelConfig {
        fields,
        workspace_id: workspace_id.get(),
        channel_id: row.id.get(),
        kind: row.kind,
        name: row.name,
        address: row.address,
        settings: channel::Secret(settings),
        locale,
        version: row.version,
    })
}

/// The fields of tickets that the settings name; those that are gone or switched off are not asked for, and records
/// are nothing that outsiders choose from.
async fn fields_named(tx: &mut Tx, workspace_id: WorkspaceId, settings: &serde_json::Value) -> Result<Vec<FormField>> {
    let named = settings.get("custom_fields").and_then(serde_json::Value::as_array);
    let Some(named) = named.filter(|named| !named.is_empty()) else { return Ok(Vec::new()) };
    let is_named = |field: &Field| named.iter().any(|id| id.as_str() == Some(&field.id.to_string()));
    let is_asked = |field: &Field| !matches!(field.kind, fields::Kind::Contact | fields::Kind::Organization);
    let all = fields::of(tx, workspace_id, fields::Subject::Ticket).await?;
    Ok(all.into_iter().filter(|field| is_named(field) && is_asked(field)).map(form_field).collect())
}

fn form_field(field: Field) -> FormField {
    let choice = |choice: fields::Choice| FormChoice { id: choice.id, name: choice.name, names: choice.names };
    FormField {
        id: field.id.to_string(),
        name: field.name,
        names: field.names,
        help: field.help,
        kind: field.kind.code().to_owned(),
        choices: field.choices.into_iter().map(choice).collect(),
        is_required: field.is_required,
        condition: field.condition.map(|condition| (condition.field_id.to_string(), condition.values)),
    }
}

/// Takes channels away from a team that goes.
///
/// # Errors
/// `Internal`.
pub async fn clear_team(tx: &mut Tx, ctx: &Ctx, team_id: TeamId) -> Result<()> {
    if store::clear_team(tx, ctx.scope.workspace_id, team_id).await? > 0 {
        ctx.emit(tx, &Event::CatalogChanged { what: "channels".into(), id: None })?;
    }
    Ok(())
}

fn view(desk: &Desk, stored: Stored) -> Result<ChannelView> {
    let row = stored.row;
    Ok(ChannelView {
        settings: Split::open(row.settings, &stored.secrets, &desk.secrets)?.shown(),
        id: row.id,
        kind: row.kind,
        name: row.name,
        brand_id: row.brand_id,
        team_id: row.team_id,
        is_enabled: row.is_enabled,
        address: row.address,
        state: row.health,
        version: row.version,
    })
}

/// All channels with their settings.
async fn views(tx: &mut Tx, command: &Command<Arc<Desk>>) -> Result<Vec<ChannelView>> {
    let stored = store::list(tx, command.caller.workspace_id).await?;
    stored.into_iter().map(|stored| view(&command.input, stored)).collect()
}

/// Makes a channel.
///
/// # Errors
/// `Invalid` naming what is wrong, in the settings too.
pub async fn create(tx: &mut Tx, ctx: &Ctx, desk: &Desk, new: &NewChannel) -> Result<ChannelView> {
    let workspace_id = ctx.scope.workspace_id;
    let Some(adapter) = desk.channels.get(new.kind.as_str()) else {
        let mut kinds: Vec<&str> = desk.channels.keys().copied().collect();
        kinds.sort_unstable();
        return Err(Error::invalid("kind", "invalid", format!("Choose one of {}.", kinds.join(", "))));
    };
    let brand_id = match new.brand_id {
        Some(id) => id,
        None => workspaces::default_brand(tx, workspace_id).await?.id,
    };
    let split = split_and_check(&**adapter, &new.settings, None)?;
    let row = ChannelRow {
        id: ctx.id(),
        kind: new.kind.clone(),
        name: new.name.trim().to_owned(),
        address: mail::address::fold_address(&new.address),
        brand_id,
        team_id: new.team_id,
        is_enabled: new.is_enabled,
        settings: split.settings.clone(),
        version: 1,
        health: Health::default(),
    };
    check(tx, workspace_id, &**adapter, &row).await?;
    let secrets = split.sealed(&desk.secrets)?;
    if !store::insert(tx, workspace_id, &Written { row: &row, secrets: &secrets }, ctx.now).await? {
        return Err(address_taken());
    }
    changed(tx, ctx, row.id)?;
    view(desk, Stored { workspace_id, row, secrets })
}

/// Changes the named fields.
///
/// # Errors
/// `NotFound`, `Invalid` naming what is wrong.
pub async fn change(tx: &mut Tx, ctx: &Ctx, desk: &Desk, id: ChannelId, change: &ChannelChange) -> Result<ChannelView> {
    let workspace_id = ctx.scope.workspace_id;
    let Stored { row: before, secrets, .. } = store::get(tx, workspace_id, id).await?;
    let adapter = desk.channels.get(before.kind.as_str()).ok_or_else(|| no_adapter(&before.kind))?;
    let mut split = Split::open(before.settings.clone(), &secrets, &desk.secrets)?;
    if let Some(typed) = &change.settings {
        split = split_and_check(&**adapter, typed, Some(&split))?;
    }
    let row = ChannelRow {
        name: change.name.as_ref().map_or_else(|| before.name.clone(), |name| name.trim().to_owned()),
        address: change.address.as_deref().map_or_else(|| before.address.clone(), mail::address::fold_address),
        brand_id: change.brand_id.unwrap_or(before.brand_id),
        team_id: change.team_id.clone().named().unwrap_or(before.team_id),
        is_enabled: change.is_enabled.unwrap_or(before.is_enabled),
        settings: split.settings.clone(),
        version: before.version + 1,
        ..before
    };
    check(tx, workspace_id, &**adapter, &row).await?;
    if store::is_taken(tx, &row.kind, &row.address, id).await? {
        return Err(address_taken());
    }
    let secrets = split.sealed(&desk.secrets)?;
    store::update(tx, workspace_id, &Written { row: &row, secrets: &secrets }).await?;
    changed(tx, ctx, id)?;
    view(desk, Stored { workspace_id, row, secrets })
}

/// Takes a channel away that nothing came through.
///
/// # Errors
/// `NotFound`, `Conflict` `in_use`.
pub async fn delete(tx: &mut Tx, ctx: &Ctx, id: ChannelId) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    store::get(tx, workspace_id, id).await?;
    if store::is_used(tx, workspace_id, id).await? {
        return Err(Error::conflict("in_use", "Tickets belong to this channel; switch it off instead of deleting it."));
    }
    store::delete(tx, workspace_id, id).await?;
    changed(tx, ctx, id)
}

fn changed(tx: &mut Tx, ctx: &Ctx, id: ChannelId) -> Result<()> {
    ctx.emit(tx, &Event::CatalogChanged { what: "channels".into(), id: Some(id.to_string()) })?;
    Ok(())
}

fn address_taken() -> Error {
    Error::invalid("address", "taken", "Another channel has this address; change that one, or use another address.")
}

fn no_adapter(kind: &str) -> Error {
    Error::Internal(anyhow::anyhow!("no adapter serves channels of the kind {kind}"))
}

/// Takes the passwords apart and asks the adapter about the whole.
fn split_and_check(
    adapter: &dyn Channel,
    typed: &serde_json::Map<String, Value>,
    before: Option<&Split>,
) -> Result<Split> {
    let typed = Value::Object(typed.clone());
    let split = secrets::split(&typed, before).map_err(Error::Invalid)?;
    adapter.validate(&split.merged()).map_err(|problems| {
        let field = |name: &str| if name.is_empty() { "settings".to_owned() } else { format!("settings.{name}") };
        let error = |problem: channel::FieldProblem| FieldError {
            field: field(&problem.field),
            code: problem.code.into(),
            detail: problem.detail,
        };
        Error::Invalid(problems.into_iter().map(error).collect())
    })?;
    Ok(split)
}

async fn check(tx: &mut Tx, workspace_id: WorkspaceId, adapter: &dyn Channel, row: &ChannelRow) -> Result<()> {
    let mut checks = Checks::new();
    checks.text("name", &row.name, 100);
    if row.name.chars().any(char::is_control) {
        checks.add("name", "invalid", "Write the name on one line.");
    }
    let needs_address = adapter.limits().has_recipients;
    if needs_address && !mail::address::valid_address(&row.address) {
        checks.add("address", "invalid", "Write the channel's own address, like support@example.com.");
    } else if !needs_address && !row.address.is_empty() {
        checks.add("address", "invalid", "Channels of this kind have no address; leave it out.");
    }
    checks.done()?;
    if let Some(team_id) = row.team_id {
        let missing = |_| Error::invalid("team_id", "not_found", "This team does not exist.");
        people::check_teams(tx, workspace_id, &[team_id]).await.map_err(missing)?;
    }
    match workspaces::brand(tx, workspace_id, row.brand_id).await {
        Err(Error::NotFound) => Err(Error::invalid("brand_id", "not_found", "This brand does not exist.")),
        other => other.map(drop),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sub_addresses_lead_to_the_address() {
        assert_eq!(without_sub_address("support+t7.abc@x.test").as_deref(), Some("support@x.test"));
        assert_eq!(without_sub_address("a+b+c@x.test").as_deref(), Some("a@x.test"));
        for address in ["support@x.test", "+a@x.test", "a+b", ""] {
            assert_eq!(without_sub_address(address), None, "{address}");
        }
    }
}
