//! The event log as clients see it: a ticket's history, and the workspace's feed.
//!
//! What the caller may not see is left out; a gap in `seq` therefore means nothing.

use crate::{
    Desk,
    access::{Caller, Permission},
    people,
    tickets::{self, rows},
};
use axum::extract::{Path, State};
use events::ids::{AgentId, ContactId, TicketId};
use kernel::{
    Result,
    clock::Time,
    db::Tx,
    http::{Cursor, Json, Page, PageQuery, Query, page_limit},
    ids::{EventId, Id},
    log::{self, Entry},
};
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, sync::Arc};
use utoipa_axum::{router::OpenApiRouter, routes};

/// Who did it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ActorView {
    /// `agent`, `api`, `contact` or `system`.
    pub kind: String,
    pub id: Option<String>,
    pub name: Option<String>,
}

/// A text before and after.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TextChange {
    pub field: String,
    pub before: String,
    pub after: String,
}

/// One thing that happened.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct EventView {
    pub seq: i64,
    pub id: EventId,
    pub kind: String,
    pub ticket_id: Option<TicketId>,
    pub contact_id: Option<ContactId>,
    pub actor: ActorView,
    pub at: Time,
    #[schema(value_type = Object)]
    pub body: serde_json::Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<TextChange>,
}

/// An event for clients; names and texts are added by the callers that show them.
///
/// # Errors
/// `Internal` when the stored body is no JSON.
pub fn view(entry: Entry) -> Result<EventView> {
    let actor_id = entry.actor_id.and_then(|id| match entry.actor_kind.as_str() {
        "agent" | "api" => Some(AgentId::new(id).to_string()),
        "contact" => Some(ContactId::new(id).to_string()),
        _ => None,
    });
    Ok(EventView {
        seq: entry.seq,
        id: entry.id,
        kind: entry.kind,
        ticket_id: entry.ticket_id.map(TicketId::new),
        contact_id: entry.contact_id.map(ContactId::new),
        actor: ActorView { kind: entry.actor_kind, id: actor_id, name: None },
        at: Time(entry.at),
        body: serde_json::from_str(&entry.body)?,
        texts: Vec::new(),
    })
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(ticket_history)).routes(routes!(list_events))
}

/// What happened to a ticket, newest first.
#[utoipa::path(get, path = "/tickets/{id}/history", tag = "tickets", params(("id" = String, Path), PageQuery),
    responses((status = 200, body = Page<EventView>)))]
async fn ticket_history(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<EventView>>> {
    caller.need(Permission::TicketsRead)?;
    let id: TicketId = Id::parse(&id)?;
    let limit = page_limit(query.limit)?;
    let before = query.after.as_deref().map(Cursor::from_text).transpose()?.unwrap_or(Cursor::TOP);
    let page = desk
        .view(&caller, (id, before, limit), |tx, command| {
            Box::pin(async move {
                let (id, before, limit) = command.input;
                tickets::get(tx, &command.caller, id).await?;
                of_ticket(tx, &command.caller, id, before.id, limit).await
            })
        })
        .await?;
    Ok(Json(page))
}

async fn of_ticket(tx: &mut Tx, caller: &Caller, id: TicketId, before: i64, limit: usize) -> Result<Page<EventView>> {
    let names = people::names(tx, caller.workspace_id).await?;
    let entries = log::of_ticket(tx, caller.workspace_id, id.get(), before, limit as i64 + 1).await?;
    let mut events = Vec::with_capacity(entries.len());
    for entry in entries {
        let agent_id =
            entry.actor_id.filter(|_| matches!(entry.actor_kind.as_str(), "agent" | "api")).map(AgentId::new);
        let mut event = view(entry)?;
        event.actor.name = agent_id.and_then(|id| names.get(&id).cloned());
        if event.kind == "ticket.changed" {
            let texts = tickets::store::changes_of(tx, caller.workspace_id, event.id).await?;
            event.texts = texts.into_iter().map(|(field, before, after)| TextChange { field, before, after }).collect();
        }
        events.push(event);
    }
    Ok(Page::cut(events, limit, |event| Cursor { at: 0, id: event.seq }))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct FeedQuery {
    /// The newest `seq` you have; 0 for the beginning.
    after: Option<i64>,
    limit: Option<i64>,
}

/// Events of the workspace after a `seq`, oldest first.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Feed {
    data: Vec<EventView>,
    /// Give it as `after` to go on; null when this was the newest.
    next: Option<i64>,
}

/// The workspace's events after `after`, oldest first.
#[utoipa::path(get, path = "/events", tag = "events", params(FeedQuery), responses((status = 200, body = Feed)))]
async fn list_events(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<FeedQuery>,
) -> Result<Json<Feed>> {
    caller.need(Permission::EventsRead)?;
    let limit = page_limit(query.limit)?;
    let feed = desk
        .view(&caller, (query.after.unwrap_or(0), limit), |tx, command| {
            Box::pin(async move {
                let (after, limit) = command.input;
                let entries = log::after(tx, command.caller.workspace_id, after, limit as i64 + 1).await?;
                let next = (entries.len() > limit).then(|| entries[limit - 1].seq);
                let shown = visible(tx, &command.caller, entries.into_iter().take(limit).collect()).await?;
                Ok(Feed { data: shown, next })
            })
        })
        .await?;
    Ok(Json(feed))
}

/// Leaves out events of tickets the caller does not see.
async fn visible(tx: &mut Tx, caller: &Caller, entries: Vec<Entry>) -> Result<Vec<EventView>> {
    let ids: HashSet<TicketId> = entries.iter().filter_map(|entry| entry.ticket_id.map(TicketId::new)).collect();
    let ids: Vec<TicketId> = ids.into_iter().collect();
    let seen: HashSet<TicketId> = rows::by_ids(tx, caller, &ids).await?.into_iter().map(|row| row.id).collect();
    let entries =
        entries.into_iter().filter(|entry| entry.ticket_id.is_none_or(|id| seen.contains(&TicketId::new(id))));
    entries.map(view).collect()
}
