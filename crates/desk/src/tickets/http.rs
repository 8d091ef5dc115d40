//! Routes of tickets: lists, one ticket, changes, undo, read marks.

use super::{
    change::{self, TicketPatch},
    followers,
    rows::{self, ListName, Sort, TicketRow, TicketView},
    store,
};
use crate::{
    Desk,
    access::{Caller, Permission},
    contacts,
    counts::{self, Counts},
    fields,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{AgentId, ContactId, TicketId};
use kernel::{
    Error, Result,
    http::{Cursor, Json, Page, Query, page_limit},
    ids::{EventId, Id},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_tickets))
        .routes(routes!(ticket_counts))
        .routes(routes!(glance))
        .routes(routes!(ticket_viewers))
        .routes(routes!(get_ticket, change_ticket))
        .routes(routes!(undo_change))
        .routes(routes!(mark_read))
        .routes(routes!(mark_unread))
        .routes(routes!(tickets_of_contact))
}

/// The id meant by a path: an id, or a ticket's number.
///
/// # Errors
/// `NotFound`.
pub async fn id(desk: &Desk, caller: &Caller, text: &str) -> Result<TicketId> {
    if let Ok(id) = TicketId::parse(text) {
        return Ok(id);
    }
    desk.view(caller, text.to_owned(), |tx, command| {
        Box::pin(super::resolve_id(tx, command.caller.workspace_id, &command.input))
    })
    .await
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct ListQuery {
    /// Absent with a filter: every ticket but spam and trash. Absent without one: open.
    #[param(inline)]
    list: Option<ListName>,
    #[param(inline)]
    sort: Option<Sort>,
    limit: Option<i64>,
    after: Option<String>,
    contact: Option<String>,
    organization: Option<String>,
    tag: Option<String>,
    team: Option<String>,
    channel: Option<String>,
    /// A custom field and its value: `fld_…:value`, or the field's name before the colon.
    field: Option<String>,
}

/// A page of tickets, newest activity first.
#[utoipa::path(get, path = "/tickets", tag = "tickets", params(ListQuery), responses((status = 200, body = Page<TicketRow>)))]
async fn list_tickets(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<ListQuery>,
) -> Result<Json<Page<TicketRow>>> {
    caller.need(Permission::TicketsRead)?;
    let mut wanted = rows::Query {
        list: query.list,
        sort: query.sort.unwrap_or_default(),
        contact_id: query.contact.as_deref().map(Id::parse).transpose()?,
        organization_id: query.organization.as_deref().map(Id::parse).transpose()?,
        tag_id: query.tag.as_deref().map(Id::parse).transpose()?,
        team_id: query.team.as_deref().map(Id::parse).transpose()?,
        channel_id: query.channel.as_deref().map(Id::parse).transpose()?,
        after: query.after.as_deref().map(Cursor::from_text).transpose()?,
        limit: page_limit(query.limit)?,
        field: None,
    };
    let is_filtered = query.field.is_some()
        || wanted.contact_id.is_some()
        || wanted.organization_id.is_some()
        || wanted.tag_id.is_some();
    if wanted.list.is_none() && !is_filtered {
        wanted.list = Some(ListName::Open);
    }
    let Some(field) = query.field else {
        let page = desk.view(&caller, wanted, |tx, command| Box::pin(rows::list(tx, &command.caller, &command.input)));
        return Ok(Json(page.await?));
    };
    let page = desk.view(&caller, (wanted, field), |tx, command| {
        Box::pin(async move {
            let (wanted, field) = &command.input;
            let known = fields::of(tx, command.caller.workspace_id, fields::Subject::Ticket).await?;
            let wanted = rows::Query { field: Some(fields::filter(&known, field)?), ..wanted.clone() };
            rows::list(tx, &command.caller, &wanted).await
        })
    });
    Ok(Json(page.await?))
}

/// How many tickets lie in each list, as the caller sees them.
#[utoipa::path(get, path = "/tickets/counts", tag = "tickets", responses((status = 200, body = Counts)))]
async fn ticket_counts(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Counts>> {
    caller.need(Permission::TicketsRead)?;
    Ok(Json(desk.view(&caller, (), |tx, command| Box::pin(counts::read(tx, command))).await?))
}

/// Most tickets looked at at once.
const GLANCE_MAX: usize = 50;

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct GlanceQuery {
    /// Ids and numbers, comma separated, at most 50.
    of: String,
}

/// Tickets.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Glance {
    data: Vec<TicketRow>,
}

/// Rows of some tickets, by id or number, for links between them. Those the caller does not see are left out.
#[utoipa::path(get, path = "/tickets/glance", tag = "tickets", params(GlanceQuery), responses((status = 200, body = Glance)))]
async fn glance(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<GlanceQuery>,
) -> Result<Json<Glance>> {
    caller.need(Permission::TicketsRead)?;
    let wanted: Vec<String> = query.of.split(',').filter(|text| !text.is_empty()).map(str::to_owned).collect();
    if wanted.len() > GLANCE_MAX {
        return Err(Error::invalid("of", "too_many", format!("At most {GLANCE_MAX} tickets at once.")));
    }
    let data = desk.view(&caller, wanted, |tx, command| {
        Box::pin(async move {
            let mut ids = Vec::with_capacity(command.input.len());
            for text in &command.input {
                match super::resolve_id(tx, command.caller.workspace_id, text).await {
                    Ok(id) => ids.push(id),
                    Err(Error::NotFound) => {}
                    Err(error) => return Err(error),
                }
            }
            rows::by_ids(tx, &command.caller, &ids).await
        })
    });
    Ok(Json(Glance { data: data.await? }))
}

/// The agents who see a ticket.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Viewers {
    data: Vec<AgentId>,
}

/// Who sees the ticket: who can follow it, and be asked in a note.
#[utoipa::path(get, path = "/tickets/{id}/viewers", tag = "tickets", params(("id" = String, Path)), responses((status = 200, body = Viewers)))]
async fn ticket_viewers(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Viewers>> {
    caller.need(Permission::TicketsRead)?;
    let id = self::id(&desk, &caller, &id).await?;
    let data = desk.view(&caller, id, |tx, command| {
        Box::pin(async move {
            let ticket = super::get(tx, &command.caller, command.input).await?;
            followers::viewers(tx, command.caller.workspace_id, &ticket).await
        })
    });
    Ok(Json(Viewers { data: data.await? }))
}

async fn view(desk: &Desk, caller: &Caller, id: TicketId) -> Result<TicketView> {
    desk.view(caller, id, |tx, command| Box::pin(rows::view(tx, &command.caller, command.input))).await
}

/// One ticket, by id or number.
#[utoipa::path(get, path = "/tickets/{id}", tag = "tickets", params(("id" = String, Path)), responses((status = 200, body = TicketView)))]
async fn get_ticket(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<TicketView>> {
    caller.need(Permission::TicketsRead)?;
    let id = self::id(&desk, &caller, &id).await?;
    Ok(Json(view(&desk, &caller, id).await?))
}

/// A changed ticket with the token that undoes the change.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Changed {
    ticket: Option<TicketView>,
    /// Null when nothing differed.
    undo: Option<EventId>,
}

/// Changes the named fields. `ticket` is null when the caller no longer sees it afterwards.
#[utoipa::path(patch, path = "/tickets/{id}", tag = "tickets", params(("id" = String, Path)), request_body = TicketPatch,
    responses((status = 200, body = Changed)))]
async fn change_ticket(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(patch): Json<TicketPatch>,
) -> Result<Json<Changed>> {
    let id = self::id(&desk, &caller, &id).await?;
    let undo = desk.act(&caller, (id, patch), |tx, command| Box::pin(change::patch(tx, command))).await?;
    Ok(Json(Changed { ticket: view(&desk, &caller, id).await.ok(), undo }))
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct UndoInput {
    /// What a change answered as `undo`.
    token: EventId,
}

/// Takes a change back, unless the same fields were changed since.
#[utoipa::path(post, path = "/undo", tag = "tickets", request_body = UndoInput,
    responses((status = 200, body = Changed), (status = 409, description = "changed_since")))]
async fn undo_change(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<UndoInput>,
) -> Result<Json<Changed>> {
    let id = desk.act(&caller, input.token, |tx, command| Box::pin(change::undo(tx, command))).await?;
    Ok(Json(Changed { ticket: view(&desk, &caller, id).await.ok(), undo: None }))
}

/// Marks the ticket as read by the caller.
#[utoipa::path(post, path = "/tickets/{id}/read", tag = "tickets", params(("id" = String, Path)), responses((status = 204)))]
async fn mark_read(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    mark(&desk, &caller, &id, true).await
}

/// Marks the ticket as unread for the caller.
#[utoipa::path(post, path = "/tickets/{id}/unread", tag = "tickets", params(("id" = String, Path)), responses((status = 204)))]
async fn mark_unread(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    mark(&desk, &caller, &id, false).await
}

async fn mark(desk: &Desk, caller: &Caller, id: &str, is_read: bool) -> Result<StatusCode> {
    caller.need(Permission::TicketsRead)?;
    let id: TicketId = Id::parse(id)?;
    desk.act(caller, (id, is_read), |tx, command| {
        Box::pin(async move {
            let (caller, (id, is_read)) = (&command.caller, command.input);
            super::get(tx, caller, id).await?;
            if is_read {
                followers::seen(tx, &command.ctx, caller.agent_id, id).await?;
                store::set_read(tx, caller.workspace_id, caller.agent_id, id).await
            } else {
                store::set_unread(tx, caller.workspace_id, caller.agent_id, id).await
            }
        })
    })
    .await?;
    desk.hub.hint_own(caller, "ticket.read", serde_json::json!({ "ticket_id": id, "is_unread": !is_read }));
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct ContactListQuery {
    limit: Option<i64>,
    after: Option<String>,
}

/// Every ticket of a contact, newest activity first.
#[utoipa::path(get, path = "/contacts/{id}/tickets", tag = "contacts", params(("id" = String, Path), ContactListQuery),
    responses((status = 200, body = Page<TicketRow>)))]
async fn tickets_of_contact(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<ContactListQuery>,
) -> Result<Json<Page<TicketRow>>> {
    caller.need(Permission::ContactsRead)?;
    let wanted = rows::Query {
        contact_id: Some(Id::parse(&id)?),
        after: query.after.as_deref().map(Cursor::from_text).transpose()?,
        limit: page_limit(query.limit)?,
        ..rows::Query::default()
    };
    let page = desk.view(&caller, (ContactId::parse(&id)?, wanted), |tx, command| {
        Box::pin(async move {
            contacts::get(tx, command.caller.workspace_id, command.input.0).await?;
            rows::list(tx, &command.caller, &command.input.1).await
        })
    });
    Ok(Json(page.await?))
}
