//! The route of the search.

use super::{Hit, Wanted};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::extract::State;
use kernel::{
    Result,
    http::{Cursor, Json, Page, Query, page_limit},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(search))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct SearchQuery {
    /// Words, `"phrases"`, `-words` to leave out, and filters: `from:` `assignee:` `team:` `tag:` `status:`
    /// `priority:` `channel:` `reason:` `before:` `after:` `on:` `has:file` `is:` `number:` `field:name=value`.
    q: String,
    limit: Option<i64>,
    after: Option<String>,
    /// `all`, `tickets` or `contacts`.
    kind: Option<String>,
}

/// Finds tickets by their messages, subjects, numbers and filters, and contacts by name and address; newest first.
/// A filter that cannot be understood is named in `errors` as `q.` and its place among the filters, from 0.
#[utoipa::path(get, path = "/search", tag = "search", params(SearchQuery), responses((status = 200, body = Page<Hit>)))]
async fn search(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<SearchQuery>,
) -> Result<Json<Page<Hit>>> {
    caller.need(Permission::TicketsRead)?;
    let kind = query.kind.as_deref().unwrap_or("all");
    let wanted = Wanted {
        limit: page_limit(query.limit)?,
        after: query.after.as_deref().map(Cursor::from_text).transpose()?,
        has_tickets: kind != "contacts",
        has_contacts: kind != "tickets" && caller.can(Permission::ContactsRead),
        text: query.q,
    };
    let page = desk.view(&caller, wanted, |tx, command| {
        Box::pin(super::run(tx, &command.caller, command.ctx.now, &command.input))
    });
    page.await.map(Json)
}
