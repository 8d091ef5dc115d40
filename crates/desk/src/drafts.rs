//! Unfinished answers, kept on the server for each agent and ticket, so that they are there on every device.
//!
//! A draft is whatever the composer holds, as JSON of a bounded size; the program never sends one by itself.

use crate::{
    Desk,
    access::{Caller, Command},
    media::{self, File, Links},
    tickets::{self, messages::Addr},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::ids::{FileId, TicketId};
use kernel::{
    Result,
    clock::Time,
    db::Tx,
    http::{Checks, Json, Page},
    ids::Id,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

/// What the composer holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DraftInput {
    /// `reply`, `note` or `forward`.
    pub mode: String,
    pub html: Option<String>,
    pub text: String,
    pub to: Vec<Addr>,
    pub cc: Vec<Addr>,
    pub bcc: Vec<Addr>,
    pub subject: Option<String>,
    pub files: Vec<FileId>,
}

/// A stored draft.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Draft {
    /// Null for a ticket that does not exist yet.
    pub ticket_id: Option<TicketId>,
    pub mode: String,
    pub html: Option<String>,
    pub text: String,
    pub to: Vec<Addr>,
    pub cc: Vec<Addr>,
    pub bcc: Vec<Addr>,
    pub subject: Option<String>,
    pub files: Vec<File>,
    pub updated_at: Time,
}

/// The draft of a ticket goes when its answer is sent.
///
/// # Errors
/// `Internal`.
pub async fn remove(tx: &mut Tx, caller: &Caller, ticket_id: Option<TicketId>) -> Result<bool> {
    let n = tx
        .exec(
            "delete from draft where workspace_id = $1 and agent_id = $2 and ticket_id = $3",
            &[caller.workspace_id.into(), caller.agent_id.into(), ticket_id.map_or(0, Id::get).into()],
        )
        .await?;
    Ok(n == 1)
}

/// Keeps what the composer holds, in place of what was kept before.
///
/// # Errors
/// `NotFound`.
pub async fn save(tx: &mut Tx, command: &Command<(Option<TicketId>, DraftInput, Links)>) -> Result<Draft> {
    let (ctx, caller, (ticket_id, input, links)) = (&command.ctx, &command.caller, &command.input);
    if let Some(ticket_id) = ticket_id {
        tickets::get(tx, caller, *ticket_id).await?;
    }
    tx.exec(
        "insert into draft (workspace_id, agent_id, ticket_id, body, updated_at) values ($1, $2, $3, $4, $5)
         on conflict (workspace_id, agent_id, ticket_id) do update set body = excluded.body, updated_at = excluded.updated_at",
        &[
            caller.workspace_id.into(),
            caller.agent_id.into(),
            ticket_id.map_or(0, Id::get).into(),
            serde_json::to_string(input)?.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    shown(tx, caller, *ticket_id, input.clone(), ctx.now, links).await
}

async fn shown(
    tx: &mut Tx,
    caller: &Caller,
    ticket_id: Option<TicketId>,
    input: DraftInput,
    updated_at: i64,
    links: &Links,
) -> Result<Draft> {
    let files = media::seen_by(tx, caller, &input.files, links).await?;
    Ok(Draft {
        ticket_id,
        mode: input.mode,
        html: input.html,
        text: input.text,
        to: input.to,
        cc: input.cc,
        bcc: input.bcc,
        subject: input.subject,
        files,
        updated_at: Time(updated_at),
    })
}

async fn load(tx: &mut Tx, command: &Command<(Option<TicketId>, Links)>) -> Result<Draft> {
    let (caller, (ticket_id, links)) = (&command.caller, &command.input);
    let mut row = tx
        .one(
            "select body, updated_at from draft where workspace_id = $1 and agent_id = $2 and ticket_id = $3",
            &[caller.workspace_id.into(), caller.agent_id.into(), ticket_id.map_or(0, Id::get).into()],
        )
        .await?;
    let input = serde_json::from_str(&row.take::<String>()?)?;
    shown(tx, caller, *ticket_id, input, row.take()?, links).await
}

async fn all(tx: &mut Tx, command: &Command<Links>) -> Result<Vec<Draft>> {
    let caller = &command.caller;
    let rows = tx
        .rows(
            "select ticket_id, body, updated_at from draft where workspace_id = $1 and agent_id = $2 order by updated_at desc limit 100",
            &[caller.workspace_id.into(), caller.agent_id.into()],
        )
        .await?;
    let mut drafts = Vec::with_capacity(rows.len());
    for mut row in rows {
        let ticket_id: i64 = row.take()?;
        let ticket_id = (ticket_id != 0).then(|| TicketId::new(ticket_id));
        let input = serde_json::from_str(&row.take::<String>()?)?;
        drafts.push(shown(tx, caller, ticket_id, input, row.take()?, &command.input).await?);
    }
    Ok(drafts)
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_drafts))
        .routes(routes!(get_draft, put_draft, delete_draft))
        .routes(routes!(get_new_draft, put_new_draft, delete_new_draft))
}

fn check(input: &DraftInput) -> Result<()> {
    let mut checks = Checks::new();
    if !matches!(input.mode.as_str(), "reply" | "note" | "forward") {
        checks.add("mode", "invalid", "Choose reply, note or forward.");
    }
    checks.at_most("text", &input.text, 500_000);
    checks.at_most("html", input.html.as_deref().unwrap_or_default(), 2_000_000);
    checks.at_most("subject", input.subject.as_deref().unwrap_or_default(), 1000);
    if input.to.len() + input.cc.len() + input.bcc.len() > 300 || input.files.len() > 100 {
        checks.add("to", "too_many", "At most 300 recipients and 100 files.");
    }
    checks.done()
}

async fn put(desk: &Desk, caller: &Caller, ticket_id: Option<TicketId>, input: DraftInput) -> Result<Json<Draft>> {
    check(&input)?;
    let links = Links::new(desk);
    let draft = desk.act(caller, (ticket_id, input, links), |tx, command| Box::pin(save(tx, command))).await?;
    desk.hub.hint_own(caller, "draft.changed", serde_json::json!({ "ticket_id": ticket_id, "has_draft": true }));
    Ok(Json(draft))
}

async fn delete(desk: &Desk, caller: &Caller, ticket_id: Option<TicketId>) -> Result<StatusCode> {
    desk.act(caller, ticket_id, |tx, command| {
        Box::pin(async move {
            let (caller, ticket_id) = (&command.caller, command.input);
            let is_gone = remove(tx, caller, ticket_id).await?;
            // Deleting what is not there is no mistake: a quick answer may have taken it along.
            if let (false, Some(ticket_id)) = (is_gone, ticket_id) {
                tickets::get(tx, caller, ticket_id).await?;
            }
            Ok(())
        })
    })
    .await?;
    desk.hub.hint_own(caller, "draft.changed", serde_json::json!({ "ticket_id": ticket_id, "has_draft": false }));
    Ok(StatusCode::NO_CONTENT)
}

/// Own drafts, newest first; at most 100.
#[utoipa::path(get, path = "/drafts", tag = "drafts", responses((status = 200, body = Page<Draft>)))]
async fn list_drafts(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<Draft>>> {
    let drafts = desk.view(&caller, Links::new(&desk), |tx, command| Box::pin(all(tx, command))).await?;
    Ok(Json(Page::whole(drafts)))
}

/// The own draft of a ticket.
#[utoipa::path(get, path = "/tickets/{id}/draft", tag = "drafts", params(("id" = String, Path)), responses((status = 200, body = Draft)))]
async fn get_draft(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Draft>> {
    let input = (Some(Id::parse(&id)?), Links::new(&desk));
    Ok(Json(desk.view(&caller, input, |tx, command| Box::pin(load(tx, command))).await?))
}

/// Saves the own draft of a ticket.
#[utoipa::path(put, path = "/tickets/{id}/draft", tag = "drafts", params(("id" = String, Path)), request_body = DraftInput,
    responses((status = 200, body = Draft)))]
async fn put_draft(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<DraftInput>,
) -> Result<Json<Draft>> {
    put(&desk, &caller, Some(Id::parse(&id)?), input).await
}

/// Throws the own draft of a ticket away.
#[utoipa::path(delete, path = "/tickets/{id}/draft", tag = "drafts", params(("id" = String, Path)), responses((status = 204)))]
async fn delete_draft(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    delete(&desk, &caller, Some(Id::parse(&id)?)).await
}

/// The own draft of a new ticket.
#[utoipa::path(get, path = "/drafts/new", tag = "drafts", responses((status = 200, body = Draft)))]
async fn get_new_draft(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Draft>> {
    let input = (None, Links::new(&desk));
    Ok(Json(desk.view(&caller, input, |tx, command| Box::pin(load(tx, command))).await?))
}

/// Saves the own draft of a new ticket.
#[utoipa::path(put, path = "/drafts/new", tag = "drafts", request_body = DraftInput, responses((status = 200, body = Draft)))]
async fn put_new_draft(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Json(input): Json<DraftInput>,
) -> Result<Json<Draft>> {
    put(&desk, &caller, None, input).await
}

/// Throws the own draft of a new ticket away.
#[utoipa::path(delete, path = "/drafts/new", tag = "drafts", responses((status = 204)))]
async fn delete_new_draft(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<StatusCode> {
    delete(&desk, &caller, None).await
}
