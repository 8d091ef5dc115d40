//! What happened with a contact, over everything: messages of all tickets, notes, changes, merges, the import it
//! came with. Newest first, one page over all sources.

use crate::{
    Desk,
    access::{Caller, Permission},
    contacts::{self, notes, notes::ContactNote},
    history::{self, EventView},
    merges::{self, MergeView},
    people,
    tickets::headlines::{self, Headline},
};
use axum::extract::{Path, State};
use events::{
    Event,
    ids::{AgentId, ContactId},
};
use kernel::{
    Result,
    db::Tx,
    http::{Cursor, Json, Page, PageQuery, Query, page_limit},
    ids::Id,
    log,
};
use serde::Serialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

/// One thing on the timeline.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TimelineEntry {
    Message {
        message: Headline,
    },
    Note {
        note: ContactNote,
    },
    /// The contact was made, changed, merged or unmerged.
    Event {
        event: EventView,
        merge: Option<MergeView>,
    },
}

impl TimelineEntry {
    fn place(&self) -> Cursor {
        match self {
            Self::Message { message } => Cursor { at: message.at.0, id: message.id.get() },
            Self::Note { note } => Cursor { at: note.created_at.0, id: note.id.get() },
            Self::Event { event, .. } => Cursor { at: event.at.0, id: event.id.get() },
        }
    }
}

/// A page of a contact's timeline.
///
/// # Errors
/// `NotFound`.
pub async fn page(
    tx: &mut Tx,
    caller: &Caller,
    id: ContactId,
    before: Cursor,
    limit: usize,
) -> Result<Page<TimelineEntry>> {
    let workspace_id = caller.workspace_id;
    let id = contacts::store::resolve(tx, workspace_id, id).await?;
    let mut entries: Vec<TimelineEntry> = Vec::new();
    let headlines = headlines::of_contact(tx, caller, id, before, limit + 1).await?;
    entries.extend(headlines.into_iter().map(|message| TimelineEntry::Message { message }));
    let notes = notes::before(tx, workspace_id, id, before, limit as i64 + 1).await?;
    entries.extend(notes.into_iter().map(|note| TimelineEntry::Note { note }));
    entries.extend(events_of(tx, caller, id, before, limit).await?);
    entries.sort_by_key(|entry| {
        let place = entry.place();
        std::cmp::Reverse((place.at, place.id))
    });
    Ok(Page::cut(entries, limit, TimelineEntry::place))
}

async fn events_of(
    tx: &mut Tx,
    caller: &Caller,
    id: ContactId,
    before: Cursor,
    limit: usize,
) -> Result<Vec<TimelineEntry>> {
    let workspace_id = caller.workspace_id;
    let ids: Vec<i64> = contacts::store::with_merged(tx, workspace_id, id).await?.into_iter().map(Id::get).collect();
    let kinds = ["contact.created", "contact.changed", "contact.merged", "contact.unmerged"];
    let entries = log::of_contacts(tx, workspace_id, &ids, &kinds, (before.at, before.id), limit as i64 + 1).await?;
    let names = people::names(tx, workspace_id).await?;
    let mut found = Vec::with_capacity(entries.len());
    for entry in entries {
        let merge_id = match serde_json::from_str(&entry.body) {
            Ok(Event::ContactMerged { merge_id, .. }) => Some(merge_id),
            _ => None,
        };
        let merge = match merge_id {
            Some(merge_id) => merges::describe(tx, workspace_id, merge_id).await?,
            None => None,
        };
        let agent_id =
            entry.actor_id.filter(|_| matches!(entry.actor_kind.as_str(), "agent" | "api")).map(AgentId::new);
        let mut event = history::view(entry)?;
        event.actor.name = agent_id.and_then(|id| names.get(&id).cloned());
        found.push(TimelineEntry::Event { event, merge });
    }
    Ok(found)
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(contact_timeline))
}

/// Everything that happened with a contact, newest first.
#[utoipa::path(get, path = "/contacts/{id}/timeline", tag = "contacts", params(("id" = String, Path), PageQuery),
    responses((status = 200, body = Page<TimelineEntry>)))]
async fn contact_timeline(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<TimelineEntry>>> {
    caller.need(Permission::ContactsRead)?;
    let id: ContactId = Id::parse(&id)?;
    let limit = page_limit(query.limit)?;
    let before = query.after.as_deref().map(Cursor::from_text).transpose()?.unwrap_or(Cursor::TOP);
    let page = desk.view(&caller, (id, before, limit), |tx, command| {
        Box::pin(async move {
            let (id, before, limit) = command.input;
            page(tx, &command.caller, id, before, limit).await
        })
    });
    Ok(Json(page.await?))
}
