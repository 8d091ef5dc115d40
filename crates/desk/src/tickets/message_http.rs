//! Routes that read messages: the thread, the HTML of a mail, its raw form.

use super::messages::{self, Message};
use crate::{
    Desk,
    access::{Caller, Command, Permission},
    media::Links,
    tickets,
};
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderValue, Response, header},
    response::IntoResponse,
};
use events::ids::MessageId;
use kernel::{
    Error, Result,
    db::Tx,
    http::{Json, Query, page_limit},
    ids::Id,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_messages))
        .routes(routes!(get_message))
        .routes(routes!(message_html))
        .routes(routes!(message_raw))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct ThreadQuery {
    limit: Option<i64>,
    /// Older than this message: `next` of the page before.
    before: Option<String>,
    /// Newer than this message: `newer` of the page before.
    after: Option<String>,
    /// A third up to and with this message, and what follows it.
    around: Option<String>,
}

/// Which part of a thread is read.
#[derive(Clone, Copy)]
enum Part {
    Before(MessageId),
    After(MessageId),
    Around(MessageId),
}

impl ThreadQuery {
    fn part(&self) -> Result<Part> {
        match (&self.before, &self.after, &self.around) {
            (None, None, None) => Ok(Part::Before(Id::new(i64::MAX))),
            (Some(id), None, None) => Ok(Part::Before(Id::parse(id)?)),
            (None, Some(id), None) => Ok(Part::After(Id::parse(id)?)),
            (None, None, Some(id)) => Ok(Part::Around(Id::parse(id)?)),
            _ => Err(Error::invalid("before", "ambiguous", "Give one of before, after and around.")),
        }
    }
}

/// A part of a thread, the oldest message first.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ThreadPage {
    data: Vec<Message>,
    /// Leads to older messages as `before`; null when the first is here.
    next: Option<MessageId>,
    /// Leads to newer messages as `after`; null when the newest is here.
    newer: Option<MessageId>,
}

/// The newest messages of a ticket, oldest of them first; `next` leads to older ones.
#[utoipa::path(get, path = "/tickets/{id}/messages", tag = "messages", params(("id" = String, Path), ThreadQuery),
    responses((status = 200, body = ThreadPage)))]
async fn list_messages(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<ThreadQuery>,
) -> Result<Json<ThreadPage>> {
    caller.need(Permission::TicketsRead)?;
    let limit = query.limit.map_or(Ok(30), |limit| page_limit(Some(limit)))?;
    let input = (id, query.part()?, limit, Links::new(&desk));
    Ok(Json(desk.view(&caller, input, |tx, command| Box::pin(page(tx, command))).await?))
}

async fn page(tx: &mut Tx, command: &Command<(String, Part, usize, Links)>) -> Result<ThreadPage> {
    let ((id, part, limit, links), caller) = (&command.input, &command.caller);
    let (workspace_id, limit) = (caller.workspace_id, *limit);
    let id = tickets::resolve_id(tx, workspace_id, id).await?;
    tickets::get(tx, caller, id).await?;
    // Of what is asked for on either side, one more tells whether there is more.
    let (older, newer) = match part {
        Part::Before(before) => (Some((*before, limit)), None),
        Part::After(after) => (None, Some((*after, limit))),
        Part::Around(id) => (Some((Id::new(id.get().saturating_add(1)), limit / 3)), Some((*id, limit - limit / 3))),
    };
    let (mut data, mut has_older, mut has_newer) =
        (Vec::new(), true, !matches!(part, Part::Before(id) if id.get() == i64::MAX));
    if let Some((before, n)) = older {
        data = messages::list(tx, workspace_id, id, before, n + 1, links).await?;
        has_older = data.len() > n;
        if has_older {
            data.remove(0);
        }
    }
    if let Some((after, n)) = newer {
        let mut rest = messages::list_after(tx, workspace_id, id, after, n + 1, links).await?;
        has_newer = rest.len() > n;
        rest.truncate(n);
        data.extend(rest);
    }
    let next = data.first().map(|message| message.id).filter(|_| has_older);
    let newer = data.last().map(|message| message.id).filter(|_| has_newer);
    Ok(ThreadPage { data, next, newer })
}

/// One message.
#[utoipa::path(get, path = "/messages/{id}", tag = "messages", params(("id" = String, Path)), responses((status = 200, body = Message)))]
async fn get_message(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Message>> {
    caller.need(Permission::TicketsRead)?;
    let id: MessageId = Id::parse(&id)?;
    let message = desk
        .view(&caller, (id, Links::new(&desk)), |tx, command| {
            Box::pin(async move {
                let message = messages::get(tx, command.caller.workspace_id, command.input.0, &command.input.1).await?;
                tickets::get(tx, &command.caller, message.ticket_id).await?;
                Ok(message)
            })
        })
        .await?;
    Ok(Json(message))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
struct HtmlQuery {
    /// `light` or `dark`.
    theme: Option<String>,
}

/// Nothing may run or be fetched from elsewhere in the frame a mail is shown in.
const FRAME_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; form-action 'none'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/// The HTML of a message as a page of its own, for a sandboxed frame.
#[utoipa::path(get, path = "/messages/{id}/html", tag = "messages", params(("id" = String, Path), HtmlQuery),
    responses((status = 200, content_type = "text/html", body = String)))]
async fn message_html(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<HtmlQuery>,
) -> Result<Response<Body>> {
    caller.need(Permission::TicketsRead)?;
    let id: MessageId = Id::parse(&id)?;
    let (html, language, is_ours) = desk
        .view(&caller, (id, Links::new(&desk)), |tx, command| {
            Box::pin(async move {
                let (id, links) = &command.input;
                let message = messages::get(tx, command.caller.workspace_id, *id, links).await?;
                tickets::get(tx, &command.caller, message.ticket_id).await?;
                let (html, files) = messages::html(tx, command.caller.workspace_id, *id, links).await?;
                let shown = files.iter().fold(html, |html, file| match (&file.content_id, &file.preview_url) {
                    (Some(content_id), Some(url)) => {
                        html.replace(&format!("\"cid:{content_id}\""), &format!("\"{}\"", mail::html::escape(url)))
                    }
                    _ => html,
                });
                Ok((shown, message.language, message.direction == "out"))
            })
        })
        .await?;
    let theme = if query.theme.as_deref() == Some("dark") { "dark" } else { "light" };
    let language = language.as_deref().and_then(kernel::i18n::supported).unwrap_or("en");
    let files = desk.config.files_url.as_deref().unwrap_or_default();
    let policy = FRAME_POLICY
        .replace("img-src 'self'", &format!("img-src 'self' {files}"))
        .replace("'self'  data", "'self' data");
    let page = format!(
        "<!doctype html><html lang=\"{language}\" data-theme=\"{theme}\" data-ours=\"{is_ours}\"><head><meta charset=\"utf-8\"><title></title><base target=\"_blank\">\
         <style>{FRAME_STYLE}</style></head><body>{html}</body></html>"
    );
    let mut response = (
        [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::CACHE_CONTROL, "private, max-age=300"),
        ],
        page,
    )
        .into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}

/// Mails carry their own styles; this is the ground they stand on. Most are made for white paper, so in the
/// dark theme the paper stays light unless the mail brings no colours of its own.
const FRAME_STYLE: &str = "html{background:#fff;color:#161a22;font:14px/1.55 Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;overflow-wrap:anywhere}\
html[data-theme=dark]{background:#16191f;color:#eceef2;color-scheme:dark}html[data-ours=true]{background:transparent}\
body{margin:0;padding:1px 0;max-width:100%;overflow-x:auto}img{max-width:100%;height:auto}table{max-width:100%}pre{white-space:pre-wrap}\
a{color:#1f5bd8}html[data-theme=dark] a{color:#8ab0ff}blockquote{margin:8px 0;padding-inline-start:12px;border-inline-start:3px solid #dde1e8}html[data-theme=dark] blockquote{border-color:#2b313c}\
[data-mention]{padding:0 3px;border-radius:4px;background:#e2ebfb;color:#1b4db3;font-weight:600}html[data-theme=dark] [data-mention]{background:#1e2f52;color:#a9c6ff}\
details.candor-quote>summary{cursor:pointer;display:inline-block;padding:0 10px;border-radius:8px;background:#eef0f4;color:#4a5261;list-style:none;line-height:18px;margin:4px 0}\
html[data-theme=dark] details.candor-quote>summary{background:#232833;color:#b3bac7}:lang(zh){line-height:1.7}";

/// The message as it came over the wire.
#[utoipa::path(get, path = "/messages/{id}/raw", tag = "messages", params(("id" = String, Path)),
    responses((status = 200, content_type = "text/plain", body = String)))]
async fn message_raw(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Response<Body>> {
    caller.need(Permission::TicketsRead)?;
    let id: MessageId = Id::parse(&id)?;
    let sha256 = desk
        .view(&caller, (id, Links::new(&desk)), |tx, command| {
            Box::pin(async move {
                let message = messages::get(tx, command.caller.workspace_id, command.input.0, &command.input.1).await?;
                tickets::get(tx, &command.caller, message.ticket_id).await?;
                messages::raw_sha256(tx, command.caller.workspace_id, command.input.0).await
            })
        })
        .await?;
    let bytes = desk.blobs.read(&desk.db, caller.workspace_id, &sha256).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"message.eml\""),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    Ok((headers, bytes).into_response())
}
