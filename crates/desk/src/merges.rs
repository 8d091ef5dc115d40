//! Two contacts become one, and two again.
//!
//! A merge moves identities, tickets and notes to the contact that is kept and fills its empty fields. The row of the
//! other stays and names the kept one, so that old ids go on to mean somebody. What moved stands in the merge, and an
//! undo moves exactly that back: what came since stays with the contact it came to.

use crate::{
    Ctx, Desk,
    access::{Caller, Command, Permission},
    contacts::{self, Contact, Fields, duplicates, duplicates::Likeness},
    fields::{self, Subject, Values},
    tickets,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::{
    Change, Event,
    ids::{ContactId, ContactNoteId, IdentityId, MergeId, TicketId},
};
use kernel::{
    Error, Result,
    db::Tx,
    http::{Json, Page},
    ids::{Id, WorkspaceId},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

/// What a merge did.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Body {
    before: Fields,
    after: Fields,
    identities: Vec<IdentityId>,
    notes: Vec<ContactNoteId>,
    tickets: Vec<TicketId>,
    /// Custom fields of the kept one.
    #[serde(default)]
    values_before: Values,
    #[serde(default)]
    values_after: Values,
}

/// A merge as stored.
struct Merge {
    kept_id: ContactId,
    merged_id: ContactId,
    body: Body,
    is_undone: bool,
}

/// Merges a contact into another, which is kept.
///
/// # Errors
/// `NotFound`, `Invalid` when both are one already.
pub async fn merge(tx: &mut Tx, command: &Command<(ContactId, ContactId)>) -> Result<(Contact, MergeId)> {
    let (ctx, (kept_id, merged_id)) = (&command.ctx, command.input);
    let workspace_id = ctx.scope.workspace_id;
    let unknown = |_| Error::invalid("other_id", "not_found", "There is no such contact.");
    let kept_id = contacts::store::resolve(tx, workspace_id, kept_id).await?;
    let merged_id = contacts::store::resolve(tx, workspace_id, merged_id).await.map_err(unknown)?;
    if kept_id == merged_id {
        return Err(Error::invalid("other_id", "same", "These are one customer already; choose another."));
    }
    // Always in the same order, so that two merges cannot wait for each other.
    contacts::store::lock(tx, workspace_id, kept_id.min(merged_id)).await?;
    contacts::store::lock(tx, workspace_id, kept_id.max(merged_id)).await?;
    // Somebody may have merged one of them while we waited.
    let is_still = contacts::store::resolve(tx, workspace_id, kept_id).await? == kept_id
        && contacts::store::resolve(tx, workspace_id, merged_id).await? == merged_id;
    if !is_still {
        return Err(changed_since());
    }
    let kept = contacts::store::get(tx, workspace_id, kept_id).await?;
    let merged = contacts::store::get(tx, workspace_id, merged_id).await?;
    let before = Fields::from(&kept);
    let after = together(&before, &Fields::from(&merged));
    let (identities, notes) = contacts::store::move_belongings(tx, workspace_id, merged_id, kept_id).await?;
    let tickets = tickets::store::move_all(tx, workspace_id, merged_id, kept_id).await?;
    told_of_tickets(tx, ctx, &tickets, merged_id, kept_id).await?;
    contacts::store::update(tx, workspace_id, kept_id, &after).await?;
    let values_before = fields::store::values_of(tx, workspace_id, Subject::Contact, kept_id.get()).await?;
    let others = fields::store::values_of(tx, workspace_id, Subject::Contact, merged_id.get()).await?;
    let values_after = contacts::values::together(&values_before, &others);
    contacts::values::write(tx, ctx, kept_id, &values_before, &values_after).await?;
    contacts::store::set_merged(tx, workspace_id, merged_id, Some(kept_id)).await?;
    contacts::store::keep_email(tx, workspace_id, kept_id).await?;
    tx.unindex_terms(merged_id.get()).await?;
    contacts::reindex(tx, ctx, kept_id, false).await?;
    let merge_id: MergeId = ctx.id();
    let body = Body { before, after, identities, notes, tickets, values_before, values_after };
    tx.exec(
        "insert into contact_merge (workspace_id, id, kept_id, merged_id, body, merged_at) values ($1, $2, $3, $4, $5, $6)",
        &[
            workspace_id.into(),
            merge_id.into(),
            kept_id.into(),
            merged_id.into(),
            serde_json::to_string(&body)?.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    ctx.emit(tx, &Event::ContactMerged { contact_id: kept_id, merged_id, merge_id, is_undone: false })?;
    Ok((contacts::store::get(tx, workspace_id, kept_id).await?, merge_id))
}

/// The kept one's fields, filled from the other where they are empty. Texts of both are kept, one below the other.
fn together(kept: &Fields, other: &Fields) -> Fields {
    let joined = |one: &str, two: &str, max: usize| {
        let text = match (one.trim(), two.trim()) {
            (one, two) if two.is_empty() || one.contains(two) => one.to_owned(),
            ("", two) => two.to_owned(),
            (one, two) => format!("{one}\n{two}"),
        };
        text.chars().take(max).collect::<String>()
    };
    Fields {
        name: if kept.name.is_empty() { other.name.clone() } else { kept.name.clone() },
        locale: kept.locale.clone().or_else(|| other.locale.clone()),
        zone: kept.zone.clone().or_else(|| other.zone.clone()),
        note: joined(&kept.note, &other.note, usize::MAX),
        organization_id: kept.organization_id.or(other.organization_id),
        tier: kept.tier.max(other.tier),
        care_note: joined(&kept.care_note, &other.care_note, contacts::CARE_NOTE_MAX),
    }
}

/// Each ticket's history tells that its customer changed, and the counts follow.
async fn told_of_tickets(tx: &mut Tx, ctx: &Ctx, ids: &[TicketId], before: ContactId, after: ContactId) -> Result<()> {
    for ticket_id in ids {
        let changes = vec![Change::Contact { before, after }];
        ctx.emit(tx, &Event::TicketChanged { ticket_id: *ticket_id, changes, undo_of: None })?;
    }
    let n = ids.len() as i64;
    contacts::store::count_ticket(tx, ctx.scope.workspace_id, before, -n).await?;
    contacts::store::count_ticket(tx, ctx.scope.workspace_id, after, n).await
}

fn changed_since() -> Error {
    Error::conflict("changed_since", "Somebody has changed this since; look at it before you decide.")
}

/// Makes two of one again: everything the merge moved goes back, every field it filled is as it was, unless somebody
/// changed it since.
///
/// # Errors
/// `NotFound`; `Conflict` when it was undone before, or the kept one was merged into a third since.
pub async fn undo(tx: &mut Tx, command: &Command<MergeId>) -> Result<(Contact, Contact)> {
    let (ctx, merge_id) = (&command.ctx, command.input);
    let workspace_id = ctx.scope.workspace_id;
    let merge = load(tx, workspace_id, merge_id).await?;
    let (kept_id, merged_id) = (merge.kept_id, merge.merged_id);
    contacts::store::lock(tx, workspace_id, kept_id.min(merged_id)).await?;
    contacts::store::lock(tx, workspace_id, kept_id.max(merged_id)).await?;
    if merge.is_undone || contacts::store::resolve(tx, workspace_id, merged_id).await? != kept_id {
        return Err(changed_since());
    }
    let body = &merge.body;
    let now = Fields::from(&contacts::store::get(tx, workspace_id, kept_id).await?);
    contacts::store::set_merged(tx, workspace_id, merged_id, None).await?;
    let belongings = (&body.identities[..], &body.notes[..]);
    contacts::store::move_back(tx, workspace_id, belongings, kept_id, merged_id).await?;
    let moved = tickets::store::move_some(tx, workspace_id, &body.tickets, kept_id, merged_id).await?;
    told_of_tickets(tx, ctx, &moved, kept_id, merged_id).await?;
    contacts::store::update(tx, workspace_id, kept_id, &now.back(&body.before, &body.after)).await?;
    let values = fields::store::values_of(tx, workspace_id, Subject::Contact, kept_id.get()).await?;
    let values_back = contacts::values::back(&values, &body.values_before, &body.values_after);
    contacts::values::write(tx, ctx, kept_id, &values, &values_back).await?;
    contacts::store::keep_email(tx, workspace_id, kept_id).await?;
    contacts::store::keep_email(tx, workspace_id, merged_id).await?;
    contacts::reindex(tx, ctx, kept_id, false).await?;
    contacts::reindex(tx, ctx, merged_id, true).await?;
    tx.exec(
        "update contact_merge set undone_at = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), merge_id.into(), ctx.now.into()],
    )
    .await?;
    ctx.emit(tx, &Event::ContactMerged { contact_id: kept_id, merged_id, merge_id, is_undone: true })?;
    let kept = contacts::store::get(tx, workspace_id, kept_id).await?;
    Ok((kept, contacts::store::get(tx, workspace_id, merged_id).await?))
}

async fn load(tx: &mut Tx, workspace_id: WorkspaceId, id: MergeId) -> Result<Merge> {
    let mut row = tx
        .one(
            "select kept_id, merged_id, body, undone_at from contact_merge where workspace_id = $1 and id = $2 {FOR_UPDATE}",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    Ok(Merge {
        kept_id: row.take()?,
        merged_id: row.take()?,
        body: serde_json::from_str(&row.take::<String>()?)?,
        is_undone: row.take::<Option<i64>>()?.is_some(),
    })
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(merge_contact))
        .routes(routes!(undo_merge))
        .routes(routes!(list_duplicates))
        .routes(routes!(duplicates_of_contact))
        .routes(routes!(tell_apart, take_apart_back))
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct MergeInput {
    /// The contact that goes into the one of the path.
    other_id: ContactId,
}

/// The contact that was kept, and the merge, which can be undone.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Merged {
    contact: Contact,
    merge_id: MergeId,
}

/// Merges another contact into this one.
#[utoipa::path(post, path = "/contacts/{id}/merge", tag = "contacts", params(("id" = String, Path)), request_body = MergeInput,
    responses((status = 200, body = Merged)))]
async fn merge_contact(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<MergeInput>,
) -> Result<Json<Merged>> {
    caller.need(Permission::ContactsEdit)?;
    let ids: (ContactId, ContactId) = (Id::parse(&id)?, input.other_id);
    let (contact, merge_id) = desk.act(&caller, ids, |tx, command| Box::pin(merge(tx, command))).await?;
    Ok(Json(Merged { contact, merge_id }))
}

/// The two contacts after a merge was taken back.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Unmerged {
    contact: Contact,
    other: Contact,
}

/// Takes a merge back.
#[utoipa::path(post, path = "/merges/{id}/undo", tag = "contacts", params(("id" = String, Path)),
    responses((status = 200, body = Unmerged), (status = 409, description = "changed_since")))]
async fn undo_merge(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Unmerged>> {
    caller.need(Permission::ContactsEdit)?;
    let id: MergeId = Id::parse(&id)?;
    let (contact, other) = desk.act(&caller, id, |tx, command| Box::pin(undo(tx, command))).await?;
    Ok(Json(Unmerged { contact, other }))
}

/// Contacts that look like one person, over the whole workspace; the first hundred pairs.
#[utoipa::path(get, path = "/contacts/duplicates", tag = "contacts", responses((status = 200, body = Page<Likeness>)))]
async fn list_duplicates(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Likeness>>> {
    caller.need(Permission::ContactsRead)?;
    let found =
        desk.view(&caller, (), |tx, command| Box::pin(duplicates::all(tx, command.caller.workspace_id))).await?;
    Ok(Json(Page::whole(found)))
}

/// Contacts that look like this one.
#[utoipa::path(get, path = "/contacts/{id}/duplicates", tag = "contacts", params(("id" = String, Path)),
    responses((status = 200, body = Page<Likeness>)))]
async fn duplicates_of_contact(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Page<Likeness>>> {
    caller.need(Permission::ContactsRead)?;
    let id: ContactId = Id::parse(&id)?;
    let found = desk.view(&caller, id, |tx, command| {
        Box::pin(async move {
            let workspace_id = command.caller.workspace_id;
            let id = contacts::store::resolve(tx, workspace_id, command.input).await?;
            duplicates::of_contact(tx, workspace_id, id).await
        })
    });
    Ok(Json(Page::whole(found.await?)))
}

/// Says that two contacts that look alike are two people.
#[utoipa::path(put, path = "/contacts/{id}/apart/{other_id}", tag = "contacts",
    params(("id" = String, Path), ("other_id" = String, Path)), responses((status = 204)))]
async fn tell_apart(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, other_id)): Path<(String, String)>,
) -> Result<StatusCode> {
    set_apart(&desk, &caller, &id, &other_id, true).await
}

/// Takes back that two contacts are two people.
#[utoipa::path(delete, path = "/contacts/{id}/apart/{other_id}", tag = "contacts",
    params(("id" = String, Path), ("other_id" = String, Path)), responses((status = 204)))]
async fn take_apart_back(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, other_id)): Path<(String, String)>,
) -> Result<StatusCode> {
    set_apart(&desk, &caller, &id, &other_id, false).await
}

async fn set_apart(desk: &Desk, caller: &Caller, id: &str, other_id: &str, is_apart: bool) -> Result<StatusCode> {
    caller.need(Permission::ContactsEdit)?;
    let ids: (ContactId, ContactId) = (Id::parse(id)?, Id::parse(other_id)?);
    desk.act(caller, (ids.0, ids.1, is_apart), |tx, command| {
        Box::pin(async move {
            let (workspace_id, (one, other, is_apart)) = (command.caller.workspace_id, command.input);
            contacts::get(tx, workspace_id, one).await?;
            contacts::get(tx, workspace_id, other).await?;
            duplicates::set_apart(tx, workspace_id, one, other, is_apart).await
        })
    })
    .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Merges of a contact by their events: who went in, and whether that was taken back.
///
/// # Errors
/// `Internal`.
pub async fn describe(tx: &mut Tx, workspace_id: WorkspaceId, id: MergeId) -> Result<Option<MergeView>> {
    let row = tx
        .row(
            "select contact_merge.merged_id, contact.name, contact.email, contact_merge.undone_at
             from contact_merge join contact on contact.workspace_id = contact_merge.workspace_id and contact.id = contact_merge.merged_id
             where contact_merge.workspace_id = $1 and contact_merge.id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    row.map(|mut row| {
        let (merged_id, name, email): (ContactId, String, String) = (row.take()?, row.take()?, row.take()?);
        let is_undone = row.take::<Option<i64>>()?.is_some();
        Ok(MergeView { id, merged_id, name: if name.is_empty() { email } else { name }, is_undone })
    })
    .transpose()
}

/// A merge as the timeline shows it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct MergeView {
    pub id: MergeId,
    pub merged_id: ContactId,
    /// Of the contact that went in.
    pub name: String,
    pub is_undone: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(name: &str, note: &str) -> Fields {
        Fields { name: name.into(), note: note.into(), ..Fields::default() }
    }

    #[test]
    fn empty_fields_are_filled_and_nothing_is_lost() {
        let other = Fields { locale: Some("el".into()), tier: contacts::Tier::Vip, ..fields("A. Karra", "calls late") };
        let after = together(&fields("Anna Karra", "since 2019"), &other);
        assert_eq!((after.name.as_str(), after.note.as_str()), ("Anna Karra", "since 2019\ncalls late"));
        assert_eq!((after.locale.as_deref(), after.tier), (Some("el"), contacts::Tier::Vip));
        assert_eq!(together(&after, &other), after, "the same again adds nothing");
        assert_eq!(after.back(&fields("Anna Karra", "since 2019"), &after), fields("Anna Karra", "since 2019"));
    }

    #[test]
    fn what_was_changed_since_stays() {
        let (before, after) = (fields("Anna", ""), fields("Anna", "two"));
        let now = fields("Anna Maria", "two");
        assert_eq!(now.back(&before, &after), fields("Anna Maria", ""));
    }
}
