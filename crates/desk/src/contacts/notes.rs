//! Notes on a contact: what colleagues wrote about a person, each with its author and time.
//!
//! A removed note stays in its row until somebody takes the removal back; nobody is shown it meanwhile.

use crate::{
    Ctx, Desk,
    access::{Caller, Command, Permission, Role},
    contacts::store,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use events::{
    Event,
    ids::{AgentId, ContactId, ContactNoteId},
};
use kernel::{
    Error, Result,
    clock::Time,
    db::{Row, Tx},
    http::{Checks, Cursor, Json, Page, PageQuery, Query, page_limit},
    ids::{Id, WorkspaceId},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

/// Longest note.
const NOTE_MAX: usize = 10_000;

/// A note on a contact.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ContactNote {
    pub id: ContactNoteId,
    pub text: String,
    pub author_id: AgentId,
    /// As the agent is called now.
    pub author_name: String,
    pub created_at: Time,
    pub edited_at: Option<Time>,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct NoteInput {
    text: String,
}

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(list_notes, add_note))
        .routes(routes!(change_note, remove_note))
        .routes(routes!(restore_note))
}

fn checked(text: &str) -> Result<&str> {
    let mut checks = Checks::new();
    checks.text("text", text, NOTE_MAX);
    checks.done()?;
    Ok(text.trim())
}

/// Notes on a contact, newest first.
#[utoipa::path(get, path = "/contacts/{id}/notes", tag = "contacts", params(("id" = String, Path), PageQuery),
    responses((status = 200, body = Page<ContactNote>)))]
async fn list_notes(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<ContactNote>>> {
    caller.need(Permission::ContactsRead)?;
    let id: ContactId = Id::parse(&id)?;
    let limit = page_limit(query.limit)?;
    let before = query.after.as_deref().map(Cursor::from_text).transpose()?.unwrap_or(Cursor::TOP);
    let page = desk.view(&caller, (id, before, limit), |tx, command| {
        Box::pin(async move {
            let (workspace_id, (id, before, limit)) = (command.caller.workspace_id, command.input);
            let id = store::resolve(tx, workspace_id, id).await?;
            let notes = list(tx, workspace_id, id, before.id, limit as i64 + 1).await?;
            Ok(Page::cut(notes, limit, |note| Cursor { at: 0, id: note.id.get() }))
        })
    });
    Ok(Json(page.await?))
}

/// Writes a note on a contact.
#[utoipa::path(post, path = "/contacts/{id}/notes", tag = "contacts", params(("id" = String, Path)), request_body = NoteInput,
    responses((status = 201, body = ContactNote)))]
async fn add_note(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<NoteInput>,
) -> Result<(StatusCode, Json<ContactNote>)> {
    caller.need(Permission::ContactsEdit)?;
    let id: ContactId = Id::parse(&id)?;
    let text = checked(&input.text)?.to_owned();
    let note = desk.act(&caller, (id, text), |tx, command| Box::pin(add(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(note)))
}

/// Changes the text of a note: one's own, or anybody's for supervisors.
#[utoipa::path(patch, path = "/contacts/{id}/notes/{note_id}", tag = "contacts",
    params(("id" = String, Path), ("note_id" = String, Path)), request_body = NoteInput, responses((status = 200, body = ContactNote)))]
async fn change_note(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, note_id)): Path<(String, String)>,
    Json(input): Json<NoteInput>,
) -> Result<Json<ContactNote>> {
    caller.need(Permission::ContactsEdit)?;
    let ids: (ContactId, ContactNoteId) = (Id::parse(&id)?, Id::parse(&note_id)?);
    let text = checked(&input.text)?.to_owned();
    let input = (ids.0, ids.1, Act::Change(text));
    let note = desk.act(&caller, input, |tx, command| Box::pin(act(tx, command))).await?;
    Ok(Json(note))
}

/// Takes a note away; `restore` brings it back.
#[utoipa::path(delete, path = "/contacts/{id}/notes/{note_id}", tag = "contacts",
    params(("id" = String, Path), ("note_id" = String, Path)), responses((status = 200, body = ContactNote)))]
async fn remove_note(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, note_id)): Path<(String, String)>,
) -> Result<Json<ContactNote>> {
    caller.need(Permission::ContactsEdit)?;
    let input = (Id::parse(&id)?, Id::parse(&note_id)?, Act::Remove);
    Ok(Json(desk.act(&caller, input, |tx, command| Box::pin(act(tx, command))).await?))
}

/// Brings a removed note back.
#[utoipa::path(post, path = "/contacts/{id}/notes/{note_id}/restore", tag = "contacts",
    params(("id" = String, Path), ("note_id" = String, Path)), responses((status = 200, body = ContactNote)))]
async fn restore_note(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path((id, note_id)): Path<(String, String)>,
) -> Result<Json<ContactNote>> {
    caller.need(Permission::ContactsEdit)?;
    let input = (Id::parse(&id)?, Id::parse(&note_id)?, Act::Restore);
    Ok(Json(desk.act(&caller, input, |tx, command| Box::pin(act(tx, command))).await?))
}

enum Act {
    Change(String),
    Remove,
    Restore,
}

/// Writes a note in the caller's name.
///
/// # Errors
/// `NotFound`.
pub async fn add(tx: &mut Tx, command: &Command<(ContactId, String)>) -> Result<ContactNote> {
    let (ctx, caller, (id, text)) = (&command.ctx, &command.caller, &command.input);
    let workspace_id = ctx.scope.workspace_id;
    let contact_id = store::resolve(tx, workspace_id, *id).await?;
    let note_id: ContactNoteId = ctx.id();
    tx.exec(
        "insert into contact_note (workspace_id, id, contact_id, author_id, text, created_at) values ($1, $2, $3, $4, $5, $6)",
        &[
            workspace_id.into(),
            note_id.into(),
            contact_id.into(),
            caller.agent_id.into(),
            text.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    tell(tx, ctx, contact_id, note_id, "added")?;
    get(tx, workspace_id, note_id).await
}

fn tell(tx: &mut Tx, ctx: &Ctx, contact_id: ContactId, note_id: ContactNoteId, act: &str) -> Result<()> {
    ctx.emit(tx, &Event::ContactNoted { contact_id, note_id, act: act.to_owned() })?;
    Ok(())
}

async fn act(tx: &mut Tx, command: &Command<(ContactId, ContactNoteId, Act)>) -> Result<ContactNote> {
    let (ctx, caller, (id, note_id, act)) = (&command.ctx, &command.caller, &command.input);
    let workspace_id = ctx.scope.workspace_id;
    let contact_id = store::resolve(tx, workspace_id, *id).await?;
    let mut row = tx
        .one(
            "select author_id, deleted_at from contact_note where workspace_id = $1 and id = $2 and contact_id = $3",
            &[workspace_id.into(), (*note_id).into(), contact_id.into()],
        )
        .await?;
    let (author_id, deleted_at): (AgentId, Option<Time>) = (row.take()?, row.take()?);
    if author_id != caller.agent_id && caller.role < Role::Supervisor {
        return Err(Error::Forbidden("contacts.edit"));
    }
    let word = match (act, deleted_at) {
        (Act::Change(_) | Act::Remove, Some(_)) => return Err(Error::NotFound),
        (Act::Change(text), None) => {
            tx.exec(
                "update contact_note set text = $3, edited_at = $4 where workspace_id = $1 and id = $2",
                &[workspace_id.into(), (*note_id).into(), text.into(), ctx.now.into()],
            )
            .await?;
            "changed"
        }
        (Act::Remove, None) => {
            set_deleted(tx, workspace_id, *note_id, Some(ctx.now)).await?;
            "removed"
        }
        (Act::Restore, _) => {
            set_deleted(tx, workspace_id, *note_id, None).await?;
            "restored"
        }
    };
    tell(tx, ctx, contact_id, *note_id, word)?;
    get(tx, workspace_id, *note_id).await
}

async fn set_deleted(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactNoteId, at: Option<i64>) -> Result<()> {
    tx.exec(
        "update contact_note set deleted_at = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), at.into()],
    )
    .await?;
    Ok(())
}

fn read(mut row: Row) -> Result<ContactNote> {
    Ok(ContactNote {
        id: row.take()?,
        text: row.take()?,
        author_id: row.take()?,
        author_name: row.take()?,
        created_at: row.take()?,
        edited_at: row.take()?,
    })
}

async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactNoteId) -> Result<ContactNote> {
    let row = tx
        .one(
            "select contact_note.id, contact_note.text, contact_note.author_id, agent.name, contact_note.created_at, contact_note.edited_at
             from contact_note join agent on agent.workspace_id = contact_note.workspace_id and agent.id = contact_note.author_id
             where contact_note.workspace_id = $1 and contact_note.id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read(row)
}

/// Notes of a contact below an id, newest first.
///
/// # Errors
/// `Internal`.
pub async fn list(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    contact_id: ContactId,
    before: i64,
    limit: i64,
) -> Result<Vec<ContactNote>> {
    let rows = tx
        .rows(
            "select contact_note.id, contact_note.text, contact_note.author_id, agent.name, contact_note.created_at, contact_note.edited_at
             from contact_note join agent on agent.workspace_id = contact_note.workspace_id and agent.id = contact_note.author_id
             where contact_note.workspace_id = $1 and contact_note.id in (select note.id from contact_note note
               where note.workspace_id = $1 and note.contact_id = $2 and note.deleted_at is null)
               and contact_note.id < $3
             order by contact_note.id desc limit $4",
            &[workspace_id.into(), contact_id.into(), before.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(read).collect()
}

/// Notes of a contact below a place in time, newest first.
///
/// # Errors
/// `Internal`.
pub async fn before(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    contact_id: ContactId,
    before: Cursor,
    limit: i64,
) -> Result<Vec<ContactNote>> {
    let rows = tx
        .rows(
            "select contact_note.id, contact_note.text, contact_note.author_id, agent.name, contact_note.created_at, contact_note.edited_at
             from contact_note join agent on agent.workspace_id = contact_note.workspace_id and agent.id = contact_note.author_id
             where contact_note.workspace_id = $1 and contact_note.id in (select note.id from contact_note note
               where note.workspace_id = $1 and note.contact_id = $2 and note.deleted_at is null)
               and (contact_note.created_at, contact_note.id) < ($3, $4)
             order by contact_note.created_at desc, contact_note.id desc limit $5",
            &[workspace_id.into(), contact_id.into(), before.at.into(), before.id.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(read).collect()
}
