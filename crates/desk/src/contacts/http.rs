//! Routes of contacts and organizations.

use super::{Contact, ContactPatch, NewContact, NewIdentity, Organization, OrganizationInput, store};
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
    http::{Cursor, Json, Page, PageQuery, Query, page_limit},
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
        .routes(routes!(remove_identity))
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
    /// Words of a name, address or number.
    q: Option<String>,
}

/// Contacts, newest first, or those that match `q`.
#[utoipa::path(get, path = "/contacts", tag = "contacts", params(ContactQuery), responses((status = 200, body = Page<Contact>)))]
async fn list_contacts(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<ContactQuery>,
) -> Result<Json<Page<Contact>>> {
    caller.need(Permission::ContactsRead)?;
    let limit = page_limit(query.limit)?;
    let before = query.after.as_deref().map(Cursor::from_text).transpose()?.unwrap_or(Cursor::TOP);
    let organization_id = query.organization.as_deref().map(OrganizationId::parse).transpose()?;
    let words = query.q.unwrap_or_default();
    let page = desk
        .view(&caller, (organization_id, before, limit, words), |tx, command| {
            Box::pin(async move {
                let (organization_id, before, limit, words) = &command.input;
                let workspace_id = command.caller.workspace_id;
                let contacts = if words.trim().is_empty() {
                    store::list(tx, workspace_id, *organization_id, *before, limit + 1).await?
                } else {
                    let ids =
                        crate::index::find_contacts(tx, workspace_id, words, before.id, *limit as i64 + 1).await?;
                    store::get_many(tx, workspace_id, &ids).await?
                };
                Ok(Page::cut(contacts, *limit, |contact| Cursor { at: 0, id: contact.id.get() }))
            })
        })
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

/// One contact.
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

/// Organizations, newest first.
#[utoipa::path(get, path = "/organizations", tag = "contacts", params(PageQuery), responses((status = 200, body = Page<Organization>)))]
async fn list_organizations(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<Organization>>> {
    caller.need(Permission::ContactsRead)?;
    let limit = page_limit(query.limit)?;
    let before = query.after.as_deref().map(Cursor::from_text).transpose()?.unwrap_or(Cursor::TOP);
    let page = desk
        .view(&caller, (before, limit), |tx, command| {
            Box::pin(async move {
                let (before, limit) = command.input;
                let found = store::organizations(tx, command.caller.workspace_id, before, limit + 1).await?;
                Ok(Page::cut(found, limit, |organization| Cursor { at: 0, id: organization.id.get() }))
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
        desk.act(&caller, input, |tx, command| Box::pin(super::create_organization(tx, command))).await?;
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
        .view(&caller, id, |tx, command| Box::pin(store::organization(tx, command.caller.workspace_id, command.input)))
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
        desk.act(&caller, (id, input), |tx, command| Box::pin(super::change_organization(tx, command))).await?;
    Ok(Json(organization))
}
