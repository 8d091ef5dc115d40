//! Routes of custom fields: definitions, and the values of contacts and organizations. Those of tickets go with the
//! ticket.

use super::{Field, FieldChange, NewField, Subject, Values, store, values};
use crate::{
    Ctx, Desk,
    access::{Caller, Permission},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::{
    Event,
    ids::{ContactId, FieldId, OrganizationId},
};
use kernel::{
    Error, Result,
    db::Tx,
    error::Problem,
    http::{Json, Page},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_fields, create_field))
        .routes(routes!(change_field, delete_field))
        .routes(routes!(organization_fields, change_organization_fields))
}

/// All custom fields, by what they belong to and in their order.
#[utoipa::path(get, path = "/fields", tag = "fields", responses((status = 200, body = Page<Field>), (status = "4XX", body = Problem)))]
async fn list_fields(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Field>>> {
    caller.need(Permission::PeopleRead)?;
    let list = desk.view(&caller, (), |tx, command| Box::pin(super::list(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(list.await?)))
}

/// Makes a custom field.
#[utoipa::path(post, path = "/fields", tag = "fields", request_body = NewField, responses((status = 201, body = Field), (status = "4XX", body = Problem)))]
async fn create_field(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<NewField>,
) -> Result<(StatusCode, Json<Field>)> {
    caller.need(Permission::FieldsManage)?;
    let create = desk.act(&caller, input, |tx, command| Box::pin(super::create(tx, &command.ctx, &command.input)));
    Ok((StatusCode::CREATED, Json(create.await?)))
}

/// Changes the named parts of a custom field.
#[utoipa::path(patch, path = "/fields/{id}", tag = "fields", params(("id" = FieldId, Path)), request_body = FieldChange, responses((status = 200, body = Field), (status = "4XX", body = Problem)))]
async fn change_field(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<FieldChange>,
) -> Result<Json<Field>> {
    caller.need(Permission::FieldsManage)?;
    let change = desk.act(&caller, (FieldId::parse(&id)?, input), |tx, command| {
        let (id, change) = &command.input;
        Box::pin(super::change(tx, &command.ctx, *id, change))
    });
    change.await.map(Json)
}

/// Deletes a custom field with all its values. This cannot be undone; `is_active: false` hides it and keeps them.
#[utoipa::path(delete, path = "/fields/{id}", tag = "fields", params(("id" = FieldId, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn delete_field(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::FieldsManage)?;
    let delete =
        desk.act(&caller, FieldId::parse(&id)?, |tx, command| Box::pin(super::delete(tx, &command.ctx, command.input)));
    delete.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Values by the id of their field.
#[derive(Debug, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldValues {
    /// In a change: null empties a field, absent ones stay.
    #[schema(value_type = std::collections::HashMap<String, serde_json::Value>)]
    pub fields: Values,
}

/// Values of an organization's custom fields.
#[utoipa::path(get, path = "/organizations/{id}/fields", tag = "fields", params(("id" = OrganizationId, Path)), responses((status = 200, body = FieldValues), (status = "4XX", body = Problem)))]
async fn organization_fields(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<FieldValues>> {
    get(&desk, &caller, Subject::Organization, OrganizationId::parse(&id)?.get()).await
}

/// Changes values of an organization's custom fields.
#[utoipa::path(patch, path = "/organizations/{id}/fields", tag = "fields", params(("id" = OrganizationId, Path)), request_body = FieldValues, responses((status = 200, body = FieldValues), (status = "4XX", body = Problem)))]
async fn change_organization_fields(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<FieldValues>,
) -> Result<Json<FieldValues>> {
    set(&desk, &caller, Subject::Organization, OrganizationId::parse(&id)?.get(), input).await
}

/// The values of one record.
///
/// # Errors
/// `Forbidden`, `NotFound`.
pub async fn get(desk: &Desk, caller: &Caller, subject: Subject, id: i64) -> Result<Json<FieldValues>> {
    caller.need(Permission::ContactsRead)?;
    let get = desk.view(caller, (subject, id), |tx, command| {
        let (subject, id) = command.input;
        Box::pin(store::values_of(tx, command.caller.workspace_id, subject, id))
    });
    Ok(Json(FieldValues { fields: get.await? }))
}

async fn set(desk: &Desk, caller: &Caller, subject: Subject, id: i64, input: FieldValues) -> Result<Json<FieldValues>> {
    caller.need(Permission::ContactsEdit)?;
    let set = desk.act(caller, (subject, id, input.fields), |tx, command| {
        Box::pin(async move {
            let (subject, id, wanted) = &command.input;
            Ok(change_values(tx, &command.ctx, *subject, *id, wanted).await?.0)
        })
    });
    Ok(Json(FieldValues { fields: set.await? }))
}

/// Changes values of a record and tells whether anything differs.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field.
pub async fn change_values(
    tx: &mut Tx,
    ctx: &Ctx,
    subject: Subject,
    id: i64,
    wanted: &Values,
) -> Result<(Values, bool)> {
    let workspace_id = ctx.scope.workspace_id;
    let mut held = store::values_of(tx, workspace_id, subject, id).await?;
    let fields = super::of(tx, workspace_id, subject).await?;
    let mut is_changed = false;
    for (key, value) in wanted {
        let path = format!("fields.{key}");
        let field = fields.iter().find(|field| field.id.to_string() == *key);
        let field = field.ok_or_else(|| Error::invalid(&path, "not_found", "There is no such field here."))?;
        let value = values::clean(tx, workspace_id, field, &path, value).await?;
        is_changed |= values::set(tx, workspace_id, id, &mut held, field.id, value).await?;
    }
    if is_changed {
        store::set_values(tx, workspace_id, subject, id, &held).await?;
        let event = match subject {
            Subject::Contact => Event::ContactChanged { contact_id: ContactId::new(id), fields: vec!["fields".into()] },
            _ => Event::CatalogChanged { what: "organizations".into(), id: Some(OrganizationId::new(id).to_string()) },
        };
        ctx.emit(tx, &event)?;
    }
    Ok((held, is_changed))
}
