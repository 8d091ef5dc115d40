//! Customers: contacts with any number of identities, and their organizations.
//!
//! Invariants: an identity (kind and folded value) belongs to one contact; a contact found by an incoming
//! message is the one that owns the identity; the search document of a contact is written with it.

pub mod http;
pub mod store;

use crate::{Ctx, access::Command, index};
use channel::Party;
use events::{
    Event,
    ids::{ContactId, IdentityId, OrganizationId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::Tx,
    http::{Checks, Patch},
    ids::WorkspaceId,
};
use serde::{Deserialize, Serialize};

/// A way to reach a contact.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Identity {
    pub id: IdentityId,
    /// `email` or `phone`.
    pub kind: String,
    pub value: String,
    pub is_verified: bool,
}

/// A name with an id, where no more is needed.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct OrganizationName {
    pub id: OrganizationId,
    pub name: String,
}

/// A customer.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Contact {
    pub id: ContactId,
    pub name: String,
    pub identities: Vec<Identity>,
    pub organization: Option<OrganizationName>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub note: String,
    pub created_at: Time,
    pub n_tickets: i64,
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
    pub created_at: Time,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewContact {
    pub name: String,
    #[serde(default)]
    pub emails: Vec<String>,
    #[serde(default)]
    pub phones: Vec<String>,
    pub organization_id: Option<OrganizationId>,
    pub locale: Option<String>,
    pub zone: Option<String>,
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactPatch {
    pub name: Option<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub locale: Patch<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub zone: Patch<String>,
    pub note: Option<String>,
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub organization_id: Patch<OrganizationId>,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewIdentity {
    /// `email` or `phone`.
    pub kind: String,
    pub value: String,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganizationInput {
    pub name: Option<String>,
    pub domains: Option<Vec<String>>,
    pub note: Option<String>,
}

/// What is compared when identities are looked up.
///
/// # Errors
/// `Invalid` naming `field` when the value cannot be one of its kind.
pub fn fold_identity(field: &str, kind: &str, value: &str) -> Result<String> {
    match kind {
        "email" if mail::address::valid_address(value.trim()) => Ok(mail::address::fold_address(value.trim())),
        "email" => Err(Error::invalid(field, "invalid", "Write an e-mail address like anna@example.com.")),
        "phone" => {
            let digits: String = value.chars().filter(char::is_ascii_digit).collect();
            let is_plain = value.chars().all(|c| c.is_ascii_digit() || "+ -/().".contains(c));
            if is_plain && (3..=20).contains(&digits.len()) {
                Ok(digits)
            } else {
                Err(Error::invalid(
                    field,
                    "invalid",
                    "Write a phone number with its country code, like +30 21 0000 0000.",
                ))
            }
        }
        _ => Err(Error::invalid("kind", "invalid", "Choose email or phone.")),
    }
}

/// The contact who writes from an address; made if there is none. Answers with the name to show.
///
/// # Errors
/// `Internal`.
pub async fn of_sender(tx: &mut Tx, ctx: &Ctx, party: &Party, locale: Option<&str>) -> Result<(ContactId, String)> {
    let folded = mail::address::fold_address(&party.address);
    let workspace_id = ctx.scope.workspace_id;
    if let Some((id, name)) = store::by_identity(tx, workspace_id, "email", &folded).await? {
        // A name learned later is better than a bare address.
        if name.is_empty() && !party.name.is_empty() {
            store::set_name(tx, workspace_id, id, &party.name).await?;
            reindex(tx, ctx, id, false).await?;
            return Ok((id, party.name.clone()));
        }
        return Ok((id, name));
    }
    let id: ContactId = ctx.id();
    let domain = folded.rsplit_once('@').map_or("", |(_, domain)| domain);
    let organization_id = store::organization_of_domain(tx, workspace_id, domain).await?;
    let contact = store::NewRow {
        id,
        name: party.name.clone(),
        email: party.address.clone(),
        organization_id,
        locale: locale.map(str::to_owned),
        zone: None,
        note: String::new(),
    };
    // Two messages of a new sender may arrive at once; the second waits here and then finds the first's contact.
    if !store::add_identity(tx, workspace_id, ctx.id(), id, "email", &party.address, &folded, false).await? {
        return store::by_identity(tx, workspace_id, "email", &folded)
            .await?
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("an identity without contact")));
    }
    store::insert(tx, ctx, &contact).await?;
    reindex(tx, ctx, id, true).await?;
    ctx.emit(tx, &Event::ContactCreated { contact_id: id })?;
    Ok((id, party.name.clone()))
}

async fn reindex(tx: &mut Tx, ctx: &Ctx, id: ContactId, is_new: bool) -> Result<()> {
    let text = store::search_text(tx, ctx.scope.workspace_id, id).await?;
    index::put_contact(tx, ctx, id, &text, is_new).await
}

/// One contact.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<Contact> {
    store::get(tx, workspace_id, id).await
}

/// Makes a contact by hand.
///
/// # Errors
/// `Invalid` naming the field; `Conflict` when an identity belongs to another contact.
pub async fn create(tx: &mut Tx, command: &Command<NewContact>) -> Result<Contact> {
    let (ctx, input) = (&command.ctx, &command.input);
    let mut checks = Checks::new();
    checks.text("name", &input.name, 200);
    checks.at_most("note", &input.note, 10_000);
    check_language(&mut checks, input.locale.as_deref(), input.zone.as_deref());
    checks.done()?;
    let id: ContactId = ctx.id();
    let workspace_id = ctx.scope.workspace_id;
    if let Some(organization_id) = input.organization_id {
        store::organization(tx, workspace_id, organization_id).await.map_err(|_| unknown_organization())?;
    }
    let row = store::NewRow {
        id,
        name: input.name.trim().to_owned(),
        email: input.emails.first().map(|email| email.trim().to_owned()).unwrap_or_default(),
        organization_id: input.organization_id,
        locale: input.locale.clone(),
        zone: input.zone.clone(),
        note: input.note.clone(),
    };
    store::insert(tx, ctx, &row).await?;
    let emails = input.emails.iter().enumerate().map(|(n, value)| ("email", format!("emails[{n}]"), value));
    let phones = input.phones.iter().enumerate().map(|(n, value)| ("phone", format!("phones[{n}]"), value));
    for (kind, field, value) in emails.chain(phones) {
        add_identity_row(tx, ctx, id, kind, &field, value).await?;
    }
    reindex(tx, ctx, id, true).await?;
    ctx.emit(tx, &Event::ContactCreated { contact_id: id })?;
    store::get(tx, workspace_id, id).await
}

fn unknown_organization() -> Error {
    Error::invalid("organization_id", "unknown", "There is no such organization.")
}

fn check_language(checks: &mut Checks, locale: Option<&str>, zone: Option<&str>) {
    if locale.is_some_and(|locale| locale.len() > 35 || !locale.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
    {
        checks.add("locale", "invalid", "Write a language tag like el or zh-Hans.");
    }
    if zone.is_some_and(|zone| jiff::tz::TimeZone::get(zone).is_err()) {
        checks.add("zone", "invalid", "Write a time zone like Europe/Athens.");
    }
}

async fn add_identity_row(tx: &mut Tx, ctx: &Ctx, id: ContactId, kind: &str, field: &str, value: &str) -> Result<()> {
    let folded = fold_identity(field, kind, value)?;
    let is_added =
        store::add_identity(tx, ctx.scope.workspace_id, ctx.id(), id, kind, value.trim(), &folded, false).await?;
    if is_added {
        return Ok(());
    }
    Err(Error::invalid(field, "taken", "Another contact has this identity; open that contact instead."))
}

/// Changes the named fields.
///
/// # Errors
/// `Invalid`, `NotFound`.
pub async fn change(tx: &mut Tx, command: &Command<(ContactId, ContactPatch)>) -> Result<Contact> {
    let (ctx, (id, patch)) = (&command.ctx, &command.input);
    let workspace_id = ctx.scope.workspace_id;
    let old = store::get(tx, workspace_id, *id).await?;
    let mut checks = Checks::new();
    if let Some(name) = &patch.name {
        checks.text("name", name, 200);
    }
    checks.at_most("note", patch.note.as_deref().unwrap_or_default(), 10_000);
    let locale = patch.locale.clone().named().unwrap_or_else(|| old.locale.clone());
    let zone = patch.zone.clone().named().unwrap_or_else(|| old.zone.clone());
    check_language(&mut checks, locale.as_deref(), zone.as_deref());
    checks.done()?;
    let old_organization_id = old.organization.as_ref().map(|organization| organization.id);
    let organization_id = patch.organization_id.clone().named().unwrap_or(old_organization_id);
    if let Some(organization_id) = organization_id {
        store::organization(tx, workspace_id, organization_id).await.map_err(|_| unknown_organization())?;
    }
    let name = patch.name.as_deref().map_or(old.name.as_str(), str::trim);
    let note = patch.note.as_deref().unwrap_or(&old.note);
    store::update(tx, workspace_id, *id, name, locale.as_deref(), zone.as_deref(), note, organization_id).await?;
    reindex(tx, ctx, *id, false).await?;
    let named = [
        ("name", name != old.name),
        ("note", note != old.note),
        ("locale", locale != old.locale),
        ("zone", zone != old.zone),
        ("organization_id", organization_id != old_organization_id),
    ];
    let fields: Vec<String> =
        named.iter().filter(|(_, is_changed)| *is_changed).map(|(name, _)| (*name).to_owned()).collect();
    if !fields.is_empty() {
        ctx.emit(tx, &Event::ContactChanged { contact_id: *id, fields })?;
    }
    store::get(tx, workspace_id, *id).await
}

/// Adds a way to reach the contact.
///
/// # Errors
/// `Invalid`, `NotFound`.
pub async fn add_identity(tx: &mut Tx, command: &Command<(ContactId, NewIdentity)>) -> Result<Contact> {
    let (ctx, (id, input)) = (&command.ctx, &command.input);
    store::get(tx, ctx.scope.workspace_id, *id).await?;
    add_identity_row(tx, ctx, *id, &input.kind, "value", &input.value).await?;
    identities_changed(tx, ctx, *id).await
}

/// Takes a way to reach the contact away.
///
/// # Errors
/// `NotFound`.
pub async fn remove_identity(tx: &mut Tx, command: &Command<(ContactId, IdentityId)>) -> Result<Contact> {
    let (ctx, (id, identity_id)) = (&command.ctx, &command.input);
    store::remove_identity(tx, ctx.scope.workspace_id, *id, *identity_id).await?;
    identities_changed(tx, ctx, *id).await
}

async fn identities_changed(tx: &mut Tx, ctx: &Ctx, id: ContactId) -> Result<Contact> {
    store::set_first_email(tx, ctx.scope.workspace_id, id).await?;
    reindex(tx, ctx, id, false).await?;
    ctx.emit(tx, &Event::ContactChanged { contact_id: id, fields: vec!["identities".into()] })?;
    store::get(tx, ctx.scope.workspace_id, id).await
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
