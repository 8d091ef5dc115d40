//! Values of contacts' custom fields: changed, found by search, merged and told in exports.

use super::reindex;
use crate::{
    Ctx, Desk,
    access::{Caller, Command, Permission},
    fields::{self, Field, Kind, Subject, Values, http::FieldValues},
};
use axum::extract::{Path, State};
use events::ids::{ContactId, FieldId};
use kernel::{
    Result,
    db::{SqlBuilder, Tx},
    error::Problem,
    http::Json,
    ids::WorkspaceId,
};
use std::{collections::HashMap, sync::Arc};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(contact_fields, change_contact_fields))
}

/// Values of a contact's custom fields.
#[utoipa::path(get, path = "/contacts/{id}/fields", tag = "fields", params(("id" = ContactId, Path)), responses((status = 200, body = FieldValues), (status = "4XX", body = Problem)))]
async fn contact_fields(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<FieldValues>> {
    fields::http::get(&desk, &caller, Subject::Contact, ContactId::parse(&id)?.get()).await
}

/// Changes values of a contact's custom fields.
#[utoipa::path(patch, path = "/contacts/{id}/fields", tag = "fields", params(("id" = ContactId, Path)), request_body = FieldValues, responses((status = 200, body = FieldValues), (status = "4XX", body = Problem)))]
async fn change_contact_fields(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<FieldValues>,
) -> Result<Json<FieldValues>> {
    caller.need(Permission::ContactsEdit)?;
    let change = desk.act(&caller, (ContactId::parse(&id)?, input.fields), |tx, command| Box::pin(change(tx, command)));
    Ok(Json(FieldValues { fields: change.await? }))
}

async fn change(tx: &mut Tx, command: &Command<(ContactId, Values)>) -> Result<Values> {
    let (ctx, (id, wanted)) = (&command.ctx, &command.input);
    let (held, is_changed) = fields::http::change_values(tx, ctx, Subject::Contact, id.get(), wanted).await?;
    if is_changed {
        reindex(tx, ctx, *id, false).await?;
    }
    Ok(held)
}

/// Writes the values of a contact and by what they are found.
///
/// # Errors
/// `Internal`.
pub async fn write(tx: &mut Tx, ctx: &Ctx, id: ContactId, before: &Values, after: &Values) -> Result<()> {
    let workspace_id = ctx.scope.workspace_id;
    for field in before.keys().chain(after.keys()).filter(|field| before.get(*field) != after.get(*field)) {
        let keys = after.get(field).map(fields::keys).unwrap_or_default();
        fields::store::set_keys(tx, workspace_id, FieldId::parse(field)?, id.get(), &keys).await?;
    }
    if before != after {
        fields::store::set_values(tx, workspace_id, Subject::Contact, id.get(), after).await?;
    }
    Ok(())
}

/// The values of some contacts; those without any are left out.
///
/// # Errors
/// `Internal`.
pub async fn of_many(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ids: impl IntoIterator<Item = ContactId>,
) -> Result<HashMap<ContactId, Values>> {
    let mut sql = SqlBuilder::new("select id, fields from contact where workspace_id = ");
    sql.bind(workspace_id).push(" and fields is not null and id").bind_in(ids);
    let (text, values) = sql.finish();
    let rows = tx.rows(text, &values).await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, fields::of_text(Some(&row.take::<String>()?))))).collect()
}

/// Fields that say something outside of the program: the ids of records do not.
///
/// # Errors
/// `Internal`.
pub async fn columns(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Field>> {
    let mut all = fields::of(tx, workspace_id, Subject::Contact).await?;
    all.retain(|field| !matches!(field.kind, Kind::Contact | Kind::Organization));
    Ok(all)
}

/// A value as people write it.
pub fn text(field: &Field, values: &Values) -> String {
    let Some(value) = values.get(&field.id.to_string()) else { return String::new() };
    if field.kind.has_choices() {
        let ids = fields::keys(value);
        let chosen = field.choices.iter().filter(|choice| ids.contains(&choice.id.to_lowercase()));
        return chosen.map(|choice| choice.name.as_str()).collect::<Vec<_>>().join("; ");
    }
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What the kept contact has after a merge: its own values, and the other's where it has none.
pub fn together(kept: &Values, other: &Values) -> Values {
    let mut after = kept.clone();
    for (field, value) in other {
        after.entry(field).or_insert_with(|| value.clone());
    }
    after
}

/// What it has once the merge is undone: what the merge filled goes, unless somebody changed it since.
pub fn back(now: &Values, before: &Values, after: &Values) -> Values {
    let was_filled = |field: &String| !before.contains_key(field) && after.get(field) == now.get(field);
    now.iter().filter(|(field, _)| !was_filled(field)).map(|(field, value)| (field.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn a_merge_fills_what_is_empty_and_its_undo_takes_that_back() {
        let of = |value: Value| value.as_object().cloned().unwrap_or_default();
        let (kept, other) = (of(json!({ "a": 1 })), of(json!({ "a": 2, "b": 3, "c": 4 })));
        let after = together(&kept, &other);
        assert_eq!(after, of(json!({ "a": 1, "b": 3, "c": 4 })));
        assert_eq!(back(&after, &kept, &after), kept);
        let now = of(json!({ "a": 9, "b": 3, "c": 5, "d": 6 }));
        assert_eq!(back(&now, &kept, &after), of(json!({ "a": 9, "c": 5, "d": 6 })));
    }
}
