//! Organizations: the firm, public body or family a contact belongs to.

use super::organization_store as store;
use crate::{Ctx, access::Command};
use events::{Event, ids::OrganizationId};
use kernel::{Error, Result, clock::Time, db::Tx, http::Checks};
use serde::{Deserialize, Serialize};

/// A name with an id, where no more is needed.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct OrganizationName {
    pub id: OrganizationId,
    pub name: String,
}

/// A firm, public body or family.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Organization {
    pub id: OrganizationId,
    pub name: String,
    /// Contacts who write from these domains belong to it from their first message.
    pub domains: Vec<String>,
    pub note: String,
    pub n_contacts: i64,
    /// How many of its tickets are open.
    pub n_open: i64,
    pub created_at: Time,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganizationInput {
    pub name: Option<String>,
    pub domains: Option<Vec<String>>,
    pub note: Option<String>,
}

fn checked_domains(domains: &[String]) -> Result<Vec<String>> {
    domains
        .iter()
        .enumerate()
        .map(|(n, domain)| {
            let domain = domain.trim().trim_start_matches('@').to_lowercase();
            let is_good = mail::address::valid_address(&format!("a@{domain}")) && domain.contains('.');
            if is_good {
                Ok(domain)
            } else {
                Err(Error::invalid(format!("domains[{n}]"), "invalid", "Write a domain like example.com."))
            }
        })
        .collect()
}

/// Makes an organization.
///
/// # Errors
/// `Invalid`; `Conflict` when the name or a domain is taken.
pub async fn create_organization(tx: &mut Tx, command: &Command<OrganizationInput>) -> Result<Organization> {
    let (ctx, input) = (&command.ctx, &command.input);
    let name = input.name.clone().unwrap_or_default();
    let mut checks = Checks::new();
    checks.text("name", &name, 200);
    checks.at_most("note", input.note.as_deref().unwrap_or_default(), 10_000);
    checks.done()?;
    let domains = checked_domains(input.domains.as_deref().unwrap_or_default())?;
    let id: OrganizationId = ctx.id();
    let is_added = store::add_organization(tx, ctx, id, name.trim(), input.note.as_deref().unwrap_or_default()).await?;
    if !is_added {
        return Err(Error::conflict("name_taken", "There is an organization of this name already."));
    }
    set_domains(tx, ctx, id, &domains).await?;
    ctx.emit(tx, &Event::CatalogChanged { what: "organizations".into(), id: Some(id.to_string()) })?;
    store::organization(tx, ctx.scope.workspace_id, id).await
}

/// Changes the named fields of an organization.
///
/// # Errors
/// `Invalid`, `NotFound`; `Conflict` when the name or a domain is taken.
pub async fn change_organization(
    tx: &mut Tx,
    command: &Command<(OrganizationId, OrganizationInput)>,
) -> Result<Organization> {
    let (ctx, (id, input)) = (&command.ctx, &command.input);
    let workspace_id = ctx.scope.workspace_id;
    let old = store::organization(tx, workspace_id, *id).await?;
    let name = input.name.as_deref().unwrap_or(&old.name).trim();
    let mut checks = Checks::new();
    checks.text("name", name, 200);
    checks.at_most("note", input.note.as_deref().unwrap_or_default(), 10_000);
    checks.done()?;
    if store::organization_named(tx, workspace_id, name).await?.is_some_and(|other| other != *id) {
        return Err(Error::conflict("name_taken", "There is an organization of this name already."));
    }
    store::update_organization(tx, workspace_id, *id, name, input.note.as_deref().unwrap_or(&old.note)).await?;
    if let Some(domains) = &input.domains {
        set_domains(tx, ctx, *id, &checked_domains(domains)?).await?;
    }
    ctx.emit(tx, &Event::CatalogChanged { what: "organizations".into(), id: Some(id.to_string()) })?;
    store::organization(tx, workspace_id, *id).await
}

async fn set_domains(tx: &mut Tx, ctx: &Ctx, id: OrganizationId, domains: &[String]) -> Result<()> {
    match store::set_domains(tx, ctx.scope.workspace_id, id, domains).await? {
        None => Ok(()),
        Some(taken) => Err(Error::invalid("domains", "taken", format!("{taken} belongs to another organization."))),
    }
}
