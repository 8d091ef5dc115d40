//! Customers: contacts with any number of identities, and their organizations.
//!
//! Invariants: an identity (kind and folded value) belongs to one contact; a contact found by an incoming
//! message is the one that owns the identity; the search document of a contact is written with it.

pub mod duplicates;
pub mod export;
pub mod http;
pub mod imports;
pub mod list;
pub mod notes;
pub mod organization_store;
pub mod organizations;
pub mod store;
pub mod values;

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
use organizations::OrganizationName;
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

/// How much a customer matters to the firm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    #[default]
    Standard,
    Vip,
}

impl Tier {
    pub fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Vip => "vip",
        }
    }

    pub fn from_code(code: &str) -> Self {
        if code == "vip" { Self::Vip } else { Self::Standard }
    }
}

/// Longest care note: it must be read at a glance.
pub const CARE_NOTE_MAX: usize = 300;

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
    pub tier: Tier,
    /// A short warning for whoever answers this person; empty without one.
    pub care_note: String,
    pub created_at: Time,
    pub n_tickets: i64,
    /// How many of them are open.
    pub n_open: i64,
}

/// What people change about a contact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fields {
    pub name: String,
    pub locale: Option<String>,
    pub zone: Option<String>,
    pub note: String,
    pub organization_id: Option<OrganizationId>,
    pub tier: Tier,
    pub care_note: String,
}

impl Fields {
    /// Fields that are still `after` go back to `before`; what somebody changed since stays.
    #[must_use]
    pub fn back(&self, before: &Self, after: &Self) -> Self {
        fn one<T: PartialEq + Clone>(now: &T, before: &T, after: &T) -> T {
            if now == after { before.clone() } else { now.clone() }
        }
        Self {
            name: one(&self.name, &before.name, &after.name),
            locale: one(&self.locale, &before.locale, &after.locale),
            zone: one(&self.zone, &before.zone, &after.zone),
            note: one(&self.note, &before.note, &after.note),
            organization_id: one(&self.organization_id, &before.organization_id, &after.organization_id),
            tier: one(&self.tier, &before.tier, &after.tier),
            care_note: one(&self.care_note, &before.care_note, &after.care_note),
        }
    }
}

impl From<&Contact> for Fields {
    fn from(contact: &Contact) -> Self {
        Self {
            name: contact.name.clone(),
            locale: contact.locale.clone(),
            zone: contact.zone.clone(),
            note: contact.note.clone(),
            organization_id: contact.organization.as_ref().map(|organization| organization.id),
            tier: contact.tier,
            care_note: contact.care_note.clone(),
        }
    }
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
    #[serde(default)]
    pub tier: Tier,
    #[serde(default)]
    pub care_note: String,
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
    pub tier: Option<Tier>,
    pub care_note: Option<String>,
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
pub struct IdentityPatch {
    /// Somebody made sure that it is this person's.
    pub is_verified: bool,
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

/// What two ways to write the same address or number have in common. Unlike the folded value it may be shared: by
/// `anna+shop@` and `anna@`, or by one number with its country code and without.
pub fn match_key(kind: &str, folded: &str) -> String {
    if kind == "phone" {
        return folded.chars().skip(folded.chars().count().saturating_sub(9)).collect();
    }
    let Some((mailbox, domain)) = folded.rsplit_once('@') else { return folded.to_owned() };
    let mailbox = mailbox.split_once('+').map_or(mailbox, |(mailbox, _)| mailbox);
    match domain {
        // The one large provider to which dots mean nothing.
        "gmail.com" | "googlemail.com" => format!("{}@gmail.com", mailbox.replace('.', "")),
        _ => format!("{mailbox}@{domain}"),
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
    let organization_id = organization_store::organization_of_domain(tx, workspace_id, domain).await?;
    let contact = store::NewRow {
        id,
        name: party.name.clone(),
        email: party.address.clone(),
        organization_id,
        locale: locale.map(str::to_owned),
        zone: None,
        note: String::new(),
        tier: Tier::Standard,
        care_note: String::new(),
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

/// Writes the search document of a contact anew.
///
/// # Errors
/// `Internal`.
pub async fn reindex(tx: &mut Tx, ctx: &Ctx, id: ContactId, is_new: bool) -> Result<()> {
    let text = store::search_text(tx, ctx.scope.workspace_id, id).await?;
    index::put_contact(tx, ctx, id, &text, is_new).await
}

/// One contact; for the id of a merged one the contact it was merged into.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<Contact> {
    let id = store::resolve(tx, workspace_id, id).await?;
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
    checks.at_most("care_note", &input.care_note, CARE_NOTE_MAX);
    check_language(&mut checks, input.locale.as_deref(), input.zone.as_deref());
    checks.done()?;
    let id: ContactId = ctx.id();
    let workspace_id = ctx.scope.workspace_id;
    if let Some(organization_id) = input.organization_id {
        organization_store::organization(tx, workspace_id, organization_id)
            .await
            .map_err(|_| unknown_organization())?;
    }
    let row = store::NewRow {
        id,
        name: input.name.trim().to_owned(),
        email: input.emails.first().map(|email| email.trim().to_owned()).unwrap_or_default(),
        organization_id: input.organization_id,
        locale: input.locale.clone(),
        zone: input.zone.clone(),
        note: input.note.clone(),
        tier: input.tier,
        care_note: input.care_note.trim().to_owned(),
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
    Error::invalid("organization_id", "not_found", "There is no such organization.")
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
    let old = get(tx, workspace_id, *id).await?;
    let id = old.id;
    let mut checks = Checks::new();
    if let Some(name) = &patch.name {
        checks.text("name", name, 200);
    }
    checks.at_most("note", patch.note.as_deref().unwrap_or_default(), 10_000);
    checks.at_most("care_note", patch.care_note.as_deref().unwrap_or_default(), CARE_NOTE_MAX);
    let before = Fields::from(&old);
    let after = Fields {
        name: patch.name.as_deref().map_or(old.name.as_str(), str::trim).to_owned(),
        locale: patch.locale.clone().named().unwrap_or_else(|| old.locale.clone()),
        zone: patch.zone.clone().named().unwrap_or_else(|| old.zone.clone()),
        note: patch.note.clone().unwrap_or_else(|| old.note.clone()),
        organization_id: patch.organization_id.clone().named().unwrap_or(before.organization_id),
        tier: patch.tier.unwrap_or(old.tier),
        care_note: patch.care_note.as_deref().map_or(old.care_note.as_str(), str::trim).to_owned(),
    };
    check_language(&mut checks, after.locale.as_deref(), after.zone.as_deref());
    checks.done()?;
    if let Some(organization_id) = after.organization_id {
        organization_store::organization(tx, workspace_id, organization_id)
            .await
            .map_err(|_| unknown_organization())?;
    }
    let fields = changed_fields(&before, &after);
    if fields.is_empty() {
        return Ok(old);
    }
    store::update(tx, workspace_id, id, &after).await?;
    reindex(tx, ctx, id, false).await?;
    ctx.emit(tx, &Event::ContactChanged { contact_id: id, fields })?;
    store::get(tx, workspace_id, id).await
}

/// The names of the fields that differ.
pub fn changed_fields(before: &Fields, after: &Fields) -> Vec<String> {
    let named = [
        ("name", before.name != after.name),
        ("note", before.note != after.note),
        ("locale", before.locale != after.locale),
        ("zone", before.zone != after.zone),
        ("organization_id", before.organization_id != after.organization_id),
        ("tier", before.tier != after.tier),
        ("care_note", before.care_note != after.care_note),
    ];
    named.iter().filter(|(_, is_changed)| *is_changed).map(|(name, _)| (*name).to_owned()).collect()
}

/// Adds a way to reach the contact.
///
/// # Errors
/// `Invalid`, `NotFound`.
pub async fn add_identity(tx: &mut Tx, command: &Command<(ContactId, NewIdentity)>) -> Result<Contact> {
    let (ctx, (id, input)) = (&command.ctx, &command.input);
    let id = store::resolve(tx, ctx.scope.workspace_id, *id).await?;
    add_identity_row(tx, ctx, id, &input.kind, "value", &input.value).await?;
    identities_changed(tx, ctx, id).await
}

/// Says whether somebody made sure that an address or number is the contact's.
///
/// # Errors
/// `NotFound`.
pub async fn verify_identity(
    tx: &mut Tx,
    command: &Command<(ContactId, IdentityId, IdentityPatch)>,
) -> Result<Contact> {
    let (ctx, (id, identity_id, patch)) = (&command.ctx, &command.input);
    let id = store::resolve(tx, ctx.scope.workspace_id, *id).await?;
    store::set_verified(tx, ctx.scope.workspace_id, id, *identity_id, patch.is_verified).await?;
    identities_changed(tx, ctx, id).await
}

/// Takes a way to reach the contact away.
///
/// # Errors
/// `NotFound`.
pub async fn remove_identity(tx: &mut Tx, command: &Command<(ContactId, IdentityId)>) -> Result<Contact> {
    let (ctx, (id, identity_id)) = (&command.ctx, &command.input);
    let id = store::resolve(tx, ctx.scope.workspace_id, *id).await?;
    store::remove_identity(tx, ctx.scope.workspace_id, id, *identity_id).await?;
    identities_changed(tx, ctx, id).await
}

async fn identities_changed(tx: &mut Tx, ctx: &Ctx, id: ContactId) -> Result<Contact> {
    store::set_first_email(tx, ctx.scope.workspace_id, id).await?;
    reindex(tx, ctx, id, false).await?;
    ctx.emit(tx, &Event::ContactChanged { contact_id: id, fields: vec!["identities".into()] })?;
    store::get(tx, ctx.scope.workspace_id, id).await
}
