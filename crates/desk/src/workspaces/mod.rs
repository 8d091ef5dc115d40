//! Workspaces and the brands they serve under: what they are called, speak and answer by themselves.
//!
//! A workspace is found by the host name it is reached by; a lone workspace answers any host. A new workspace
//! is never empty: it counts, has the five shipped statuses and one brand of its own name.

pub mod http;
mod store;

use crate::{Ctx, Desk};
use events::{
    Event,
    ids::{BrandId, StatusId},
};
use kernel::{Error, Result, db::Tx, http::Checks, i18n, ids::WorkspaceId, scope::Scope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A tenant: one firm or team with its own people, customers and tickets.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Workspace {
    pub id: WorkspaceId,
    pub name: String,
    /// Host name it is reached by; empty for a lone workspace.
    pub host: String,
    pub locale: String,
    pub zone: String,
    #[serde(flatten)]
    pub settings: Settings,
}

/// How a workspace behaves. Stored as JSON; what an older version did not know takes its default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Settings {
    /// Whether customers get a short answer at once that their message has arrived.
    pub acknowledge: bool,
    /// Own texts of that answer by language; without one the shipped text is used.
    pub acknowledge_texts: BTreeMap<String, AcknowledgeText>,
    /// Days after which a resolved ticket becomes closed.
    pub auto_close_days: i64,
    /// Whether mails carry a line above which customers are asked to write.
    pub reply_above_line: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { acknowledge: true, acknowledge_texts: BTreeMap::new(), auto_close_days: 14, reply_above_line: false }
    }
}

/// The text of the first automatic answer in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeText {
    pub subject: String,
    pub text: String,
}

/// What a new workspace is made from.
#[derive(Clone, Debug, Default)]
pub struct NewWorkspace {
    pub name: String,
    /// Empty for a lone workspace.
    pub host: String,
    pub locale: String,
    pub zone: String,
}

/// The fields of a workspace to change; absent ones stay.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceChange {
    pub name: Option<String>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub acknowledge: Option<bool>,
    /// The whole set.
    pub acknowledge_texts: Option<BTreeMap<String, AcknowledgeText>>,
    pub auto_close_days: Option<i64>,
    pub reply_above_line: Option<bool>,
}

/// A name under which a workspace serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Brand {
    pub id: BrandId,
    pub name: String,
    pub locale: String,
}

/// The fields of a brand to change.
#[derive(Clone, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BrandChange {
    pub name: Option<String>,
    pub locale: Option<String>,
}

/// The statuses every workspace begins with. Their names are keys that clients translate.
const BUILTIN_STATUSES: [&str; 5] = ["new", "open", "waiting", "resolved", "closed"];

/// One workspace.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Workspace> {
    store::get(tx, workspace_id).await
}

/// All workspaces of the installation, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn list(tx: &mut Tx) -> Result<Vec<Workspace>> {
    store::list(tx).await
}

/// Whether the installation has a workspace.
///
/// # Errors
/// `Internal`.
pub async fn exists(tx: &mut Tx) -> Result<bool> {
    store::exists(tx).await
}

/// Whether the next workspace is the first. Who asks the same at the same moment waits for this transaction.
///
/// # Errors
/// `Internal`.
pub async fn is_first(tx: &mut Tx) -> Result<bool> {
    store::lock_installation(tx).await?;
    Ok(!store::exists(tx).await?)
}

/// The workspace a host name belongs to: of exactly this host, of the host without its port, or the only one.
///
/// # Errors
/// `Internal`.
pub async fn of_host(desk: &Desk, host: &str) -> Result<Option<WorkspaceId>> {
    let host = host.trim().to_ascii_lowercase();
    desk.db.read(host, |tx, host| Box::pin(store::of_host(tx, host, without_port(host)))).await
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        // In `[::1]:80` the colon after the bracket counts, in `[::1]` none does.
        Some((name, port)) if !name.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Makes a workspace with all it needs to take its first ticket.
///
/// # Errors
/// `Invalid` for wrong fields or a host that is taken.
pub async fn create(tx: &mut Tx, ctx: &Ctx, new: &NewWorkspace) -> Result<WorkspaceId> {
    let mut checks = Checks::new();
    checks.text("name", &new.name, 100);
    checks.at_most("host", &new.host, 253);
    check_locale(&mut checks, "locale", &new.locale);
    check_zone(&mut checks, "zone", &new.zone);
    checks.done()?;
    let workspace_id: WorkspaceId = ctx.id();
    let host = new.host.trim().to_ascii_lowercase();
    let workspace = Workspace {
        id: workspace_id,
        name: new.name.trim().to_owned(),
        host,
        locale: new.locale.clone(),
        zone: new.zone.clone(),
        settings: Settings::default(),
    };
    if !store::insert(tx, &workspace, ctx.now).await? {
        return Err(Error::invalid("host", "taken", "Another workspace has this host name; choose another."));
    }
    tx.start_counting(workspace_id).await?;
    let brand = Brand { id: ctx.id(), name: workspace.name.clone(), locale: workspace.locale };
    store::insert_brand(tx, workspace_id, &brand, ctx.now).await?;
    for (position, category) in (1..).zip(BUILTIN_STATUSES) {
        let status_id: StatusId = ctx.id();
        store::insert_builtin_status(tx, workspace_id, status_id, category, position).await?;
    }
    let own = Ctx { scope: Scope { workspace_id, actor: ctx.scope.actor }, ..ctx.clone() };
    own.emit(tx, &Event::CatalogChanged { what: "workspace".into(), id: None })?;
    Ok(workspace_id)
}

/// Changes the named fields.
///
/// # Errors
/// `Invalid` naming what is wrong.
pub async fn change(tx: &mut Tx, ctx: &Ctx, change: &WorkspaceChange) -> Result<Workspace> {
    change.check()?;
    let mut workspace = store::get(tx, ctx.scope.workspace_id).await?;
    let before = workspace.clone();
    let change = change.clone();
    workspace.name = change.name.map_or(workspace.name, |name| name.trim().to_owned());
    workspace.locale = change.locale.unwrap_or(workspace.locale);
    workspace.zone = change.zone.unwrap_or(workspace.zone);
    let settings = &mut workspace.settings;
    settings.acknowledge = change.acknowledge.unwrap_or(settings.acknowledge);
    settings.auto_close_days = change.auto_close_days.unwrap_or(settings.auto_close_days);
    settings.reply_above_line = change.reply_above_line.unwrap_or(settings.reply_above_line);
    if let Some(texts) = change.acknowledge_texts {
        settings.acknowledge_texts = texts;
    }
    if workspace != before {
        store::update(tx, &workspace).await?;
        ctx.emit(tx, &Event::CatalogChanged { what: "workspace".into(), id: None })?;
    }
    Ok(workspace)
}

impl WorkspaceChange {
    fn check(&self) -> Result<()> {
        let mut checks = Checks::new();
        if let Some(name) = &self.name {
            checks.text("name", name, 100);
        }
        if let Some(locale) = &self.locale {
            check_locale(&mut checks, "locale", locale);
        }
        if let Some(zone) = &self.zone {
            check_zone(&mut checks, "zone", zone);
        }
        if self.auto_close_days.is_some_and(|days| !(1..=365).contains(&days)) {
            checks.add("auto_close_days", "out_of_range", "Choose 1 to 365 days.");
        }
        for (locale, text) in self.acknowledge_texts.iter().flatten() {
            let field = format!("acknowledge_texts.{}", locale.chars().take(20).collect::<String>());
            check_locale(&mut checks, &field, locale);
            checks.text(&format!("{field}.subject"), &text.subject, 200);
            if text.subject.chars().any(char::is_control) {
                checks.add(format!("{field}.subject"), "invalid", "Write the subject on one line.");
            }
            checks.text(&format!("{field}.text"), &text.text, 20_000);
        }
        checks.done()
    }
}

/// Asks for one of the languages the product speaks.
pub(crate) fn check_locale(checks: &mut Checks, field: &str, locale: &str) {
    if !i18n::LOCALES.contains(&locale) {
        checks.add(field, "invalid", format!("Choose one of {}.", i18n::LOCALES.join(", ")));
    }
}

/// Asks for a time zone by its name.
pub(crate) fn check_zone(checks: &mut Checks, field: &str, zone: &str) {
    if zone.len() > 64 || jiff::tz::TimeZone::get(zone).is_err() {
        checks.add(field, "invalid", "Choose a time zone by its name, like Europe/Athens.");
    }
}

/// All brands, oldest first.
///
/// # Errors
/// `Internal`.
pub async fn brands(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Brand>> {
    store::brands(tx, workspace_id).await
}

/// The brand that serves when nothing else was chosen: the oldest.
///
/// # Errors
/// `NotFound` without any, which no workspace is.
pub async fn default_brand(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Brand> {
    store::brands(tx, workspace_id).await?.into_iter().next().ok_or(Error::NotFound)
}

/// One brand.
///
/// # Errors
/// `NotFound`.
pub async fn brand(tx: &mut Tx, workspace_id: WorkspaceId, id: BrandId) -> Result<Brand> {
    store::brand(tx, workspace_id, id).await
}

/// Changes the named fields of a brand.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub async fn change_brand(tx: &mut Tx, ctx: &Ctx, id: BrandId, change: &BrandChange) -> Result<Brand> {
    let mut checks = Checks::new();
    if let Some(name) = &change.name {
        checks.text("name", name, 100);
    }
    if let Some(locale) = &change.locale {
        check_locale(&mut checks, "locale", locale);
    }
    checks.done()?;
    let workspace_id = ctx.scope.workspace_id;
    let mut brand = store::brand(tx, workspace_id, id).await?;
    if let Some(name) = &change.name {
        brand.name = name.trim().to_owned();
    }
    if let Some(locale) = &change.locale {
        brand.locale.clone_from(locale);
    }
    store::update_brand(tx, workspace_id, &brand).await?;
    ctx.emit(tx, &Event::CatalogChanged { what: "brands".into(), id: Some(id.to_string()) })?;
    Ok(brand)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn hosts_lose_their_port_only() {
        for (host, bare) in [
            ("acme.localhost:8080", "acme.localhost"),
            ("help.example.com", "help.example.com"),
            ("[::1]:8080", "[::1]"),
            ("[::1]", "[::1]"),
            ("", ""),
            (":80", ":80"),
            ("x:y", "x:y"),
        ] {
            assert_eq!(without_port(host), bare, "{host}");
        }
    }

    #[test]
    fn settings_of_an_older_version_take_their_defaults() {
        assert_eq!(serde_json::from_str::<Settings>("{}").unwrap(), Settings::default());
        let settings: Settings = serde_json::from_str(r#"{"auto_close_days":3,"gone":1}"#).unwrap();
        assert_eq!(settings, Settings { auto_close_days: 3, ..Settings::default() });
    }

    #[test]
    fn wrong_fields_are_named() {
        let change: WorkspaceChange = serde_json::from_str(
            r#"{"name":" ","locale":"de","zone":"Europe/Atlantis","auto_close_days":0,
                "acknowledge_texts":{"en":{"subject":"a\nb","text":""},"xx":{"subject":"s","text":"t"}}}"#,
        )
        .unwrap();
        let Err(Error::Invalid(errors)) = change.check() else { panic!("taken") };
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        let expected = [
            "name",
            "locale",
            "zone",
            "auto_close_days",
            "acknowledge_texts.en.subject",
            "acknowledge_texts.en.text",
            "acknowledge_texts.xx",
        ];
        assert_eq!(fields, expected);
        let change =
            WorkspaceChange { zone: Some("Asia/Baku".into()), locale: Some("az".into()), ..WorkspaceChange::default() };
        assert!(change.check().is_ok());
    }
}
