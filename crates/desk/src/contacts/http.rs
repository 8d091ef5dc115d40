//! Routes of contacts and organizations.

use super::{
    Contact, ContactPatch, IdentityPatch, NewContact, NewIdentity, Tier,
    list::{self, ContactSort, Wanted},
    organization_store,
    organizations::{self, Organization, OrganizationInput},
};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{ContactId, IdentityId, OrganizationId};
use kernel::{
    Result,
    http::{Cursor, Json, Page, Query, page_limit},
    ids::Id,
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_contacts, create_contact))
        .routes(routes!(get_contact, change_contact))
        .routes(routes!(add_identity))
        .routes(routes!(change_identity, remove_identity))
        .routes(routes!(list_organizations, create_organization))
        .routes(routes!(get_organization, change_organization))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct ContactQuery {
    limit: Option<i64>,
    after: Option<String>,
    /// Only those of this organization.
    organization: Option<String>,
    /// Only those of this tier.
    #[param(inline)]
    tier: Option<Tier>,
    /// Only those with an open ticket, or without one.
    has_open: Option<bool>,
    /// Order; what matches `q` comes newest first.
    #[param(inline)]
    sort: Option<ContactSort>,
    /// Words of a name, address or number.
    q: Option<String>,
}

/// Contacts, filtered and sorted, or those that match `q`.
#[utoipa::path(get, path = "/contacts", tag = "contacts", params(ContactQuery), responses((status = 200, body = Page<Contact>)))]
async fn list_contacts(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<ContactQuery>,
) -> Result<Json<Page<Contact>>> {
    caller.need(Permission::ContactsRead)?;
    let wanted = Wanted {
        words: query.q.unwrap_or_default(),
        organization_id: query.organization.as_deref().map(OrganizationId::parse).transpose()?,
        tier: query.tier,
        has_open: query.has_open,
        sort: query.sort.unwrap_or_default(),
        after: query.after.as_deref().map(Cursor::from_text).transpose()?,
        limit: page_limit(query.limit)?,
    };
    let page = desk
        .view(&caller, wanted, |tx, command| Box::pin(list::page(tx, command.caller.workspace_id, &command.input)))
        .await?;
    Ok(Json(page))
}

/// Makes a contact by hand.
#[utoipa::path(post, path = "/contacts", tag = "contacts", request_body = NewContact, responses((status = 201, body = Contact)))]
async fn create_contact(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewContact>,
) -> Result<(StatusCode, Json<Contact>)> {
    caller.need(Permission::ContactsEdit)?;
    let contact = desk.act(&caller, input, |tx, command| Box::pin(super::create(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(contact)))
}

/// One contact; the id of a merged one answers with the contact it was merged into.
#[utoipa::path(get, path = "/contacts/{id}", tag = "contacts", params(("id" = String, Path)), responses((status = 200, body = Contact)))]
async fn get_contact(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Contact>> {
    caller.need(Permission::ContactsRead)?;
    let id: ContactId = Id::parse(&id)?;
    let contact = desk
        .view(&caller, id, |tx, command| Box::pin(super::get(tx, command.caller.workspace_id, command.input)))
        .await?;
    Ok(Json(contact))
}

/// Changes the named fields.
#[utoipa::path(patch, path = "/contacts/{id}", tag = "contacts", params(("id" = String, Path)), request_body = ContactPatch,
    responses((status = 200, body = Contact)))]
async fn change_contact(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(patch): Json<ContactPatch>,
) -> Result<Json<Contact>> {
    caller.need(Permission::ContactsEdit)?;
    let id: ContactId = Id::parse(&id)?;
    let contact = desk.act(&caller, (id, patch), |tx, command| Box::pin(super::change(tx, command))).await?;
    Ok(Json(contact))
}

/// Adds an e-mail address or phone number.
#[utoipa::path(post, path = "/contacts/{id}/identities", tag = "contacts", params(("id" = String, Path)), request_body = NewIdentity,
    responses((status = 201, body = Contact)))]
async fn add_identity(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<NewIdentity>,
) -> Result<(StatusCode, Json<Contact>)> {
    caller.need(Permission::ContactsEdit)?;
    let id: ContactId = Id::parse(&id)?;
    let contact = desk.act(&caller, (id, input), |tx, command| Box::pin(super::add_identity(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(contact)))
}

/// Says whether an e-mail address or phone number was made sure of.
#[utoipa::path(patch, path = "/contacts/{id}/identities/{identity_id}", tag = "contacts",
    params(("id" = String, Path), ("identity_id" = String, Path)), request_body = IdentityPatch, responses((status = 200, body = Contact)))]
async fn change_identity(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, identity_id)): Path<(String, String)>,
    Json(patch): Json<IdentityPatch>,
) -> Result<Json<Contact>> {
    caller.need(Permission::ContactsEdit)?;
    let input: (ContactId, IdentityId, IdentityPatch) = (Id::parse(&id)?, Id::parse(&identity_id)?, patch);
    let contact = desk.act(&caller, input, |tx, command| Box::pin(super::verify_identity(tx, command))).await?;
    Ok(Json(contact))
}

/// Takes an e-mail address or phone number away.
#[utoipa::path(delete, path = "/contacts/{id}/identities/{identity_id}", tag = "contacts",
    params(("id" = String, Path), ("identity_id" = String, Path)), responses((status = 200, body = Contact)))]
async fn remove_identity(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, identity_id)): Path<(String, String)>,
) -> Result<Json<Contact>> {
    caller.need(Permission::ContactsEdit)?;
    let ids: (ContactId, IdentityId) = (Id::parse(&id)?, Id::parse(&identity_id)?);
    let contact = desk.act(&caller, ids, |tx, command| Box::pin(super::remove_identity(tx, command))).await?;
    Ok(Json(contact))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct OrganizationQuery {
    limit: Option<i64>,
    after: Option<String>,
    /// Part of a name or domain.
    q: Option<String>,
    #[param(inline)]
    sort: Option<OrganizationSort>,
}

/// Order of the list of organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
enum OrganizationSort {
    Newest,
    Name,
}

/// Organizations, newest first or by name.
#[utoipa::path(get, path = "/organizations", tag = "contacts", params(OrganizationQuery), responses((status = 200, body = Page<Organization>)))]
async fn list_organizations(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<OrganizationQuery>,
) -> Result<Json<Page<Organization>>> {
    caller.need(Permission::ContactsRead)?;
    let limit = page_limit(query.limit)?;
    let after = query.after.as_deref().map(Cursor::from_text).transpose()?;
    let is_by_name = query.sort == Some(OrganizationSort::Name);
    let page = desk
        .view(&caller, (query.q.unwrap_or_default(), is_by_name, after, limit), |tx, command| {
            Box::pin(async move {
                let (words, is_by_name, after, limit) = &command.input;
                let workspace_id = command.caller.workspace_id;
                let found =
                    organization_store::organizations(tx, workspace_id, words, *is_by_name, *after, limit + 1).await?;
                Ok(Page::cut(found, *limit, |organization| Cursor { at: 0, id: organization.id.get() }))
            })
        })
        .await?;
    Ok(Json(page))
}

/// Makes an organization.
#[utoipa::path(post, path = "/organizations", tag = "contacts", request_body = OrganizationInput, responses((status = 201, body = Organization)))]
async fn create_organization(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<OrganizationInput>,
) -> Result<(StatusCode, Json<Organization>)> {
    caller.need(Permission::ContactsEdit)?;
    let organization =
        desk.act(&caller, input, |tx, command| Box::pin(organizations::create_organization(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(organization)))
}

/// One organization.
#[utoipa::path(get, path = "/organizations/{id}", tag = "contacts", params(("id" = String, Path)), responses((status = 200, body = Organization)))]
async fn get_organization(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Organization>> {
    caller.need(Permission::ContactsRead)?;
    let id: OrganizationId = Id::parse(&id)?;
    let organization = desk
        .view(&caller, id, |tx, command| {
            Box::pin(organization_store::organization(tx, command.caller.workspace_id, command.input))
        })
        .await?;
    Ok(Json(organization))
}

/// Changes the named fields of an organization.
#[utoipa::path(patch, path = "/organizations/{id}", tag = "contacts", params(("id" = String, Path)), request_body = OrganizationInput,
    responses((status = 200, body = Organization)))]
async fn change_organization(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<OrganizationInput>,
) -> Result<Json<Organization>> {
    caller.need(Permission::ContactsEdit)?;
    let id: OrganizationId = Id::parse(&id)?;
    let organization =
        desk.act(&caller, (id, input), |tx, command| Box::pin(organizations::change_organization(tx, command))).await?;
    Ok(Json(organization))
}
