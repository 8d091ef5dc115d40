//! Files of messages and drafts: upload, signed links, serving without harm.
//!
//! Bytes lie in `kernel::blobs`; a row here says what they are called and which message has them. A file that
//! no message took within a day is removed. Whoever has a signed link may fetch the file until it expires;
//! links are only handed to those who see the message.

use crate::{
    Ctx, Desk,
    access::{Caller, Command, Permission},
};
use axum::{
    body::Body,
    extract::{DefaultBodyLimit, Multipart, Path, State},
    http::{HeaderValue, Response, StatusCode, header},
    response::IntoResponse,
};
use bytes::Bytes;
use events::ids::{FileId, MessageId, TicketId};
use kernel::{
    Error, Result,
    blobs::{self, Prepared},
    db::{Row, SqlBuilder, Tx, Value},
    http::{Json, Query},
    ids::{Id, WorkspaceId},
    secrets::Secrets,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

const DAY_US: i64 = 86_400_000_000;
/// Types a browser may show inside a page; everything else is a download.
const SHOWN: [&str; 5] = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];

/// A file as clients see it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct File {
    pub id: FileId,
    pub name: String,
    pub media_type: String,
    pub size_bytes: i64,
    /// Shown inside the text, not in the list of files.
    pub is_inline: bool,
    /// Relative, signed, good for at least a day.
    pub url: String,
    /// Set for images a browser can show.
    pub preview_url: Option<String>,
    #[serde(skip)]
    pub content_id: Option<String>,
    #[serde(skip)]
    pub sha256: String,
}

/// A file about to be stored with a message.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub prepared: Prepared,
    pub name: String,
    pub media_type: String,
    pub content_id: Option<String>,
    pub is_inline: bool,
}

/// Makes links to files; part of every view that shows some.
#[derive(Clone)]
pub struct Links {
    secrets: Secrets,
    base: String,
    now: i64,
}

impl Links {
    pub fn new(desk: &Desk) -> Self {
        let base = desk.config.files_url.clone().unwrap_or_default();
        Self { secrets: desk.secrets.clone(), base, now: desk.clock.now_us() }
    }

    /// A link good until the end of tomorrow, the same all day, so that browsers keep what they fetched.
    pub fn url(&self, workspace_id: WorkspaceId, id: FileId) -> String {
        let expires = (self.now / DAY_US + 2) * DAY_US / 1_000_000;
        let signature = self.secrets.sign("file-link", &format!("{workspace_id}/{id}/{expires}"));
        format!("{}/files/{id}?ws={workspace_id}&exp={expires}&sig={signature}", self.base)
    }
}

const COLUMNS: &str = "select id, name, media_type, size_bytes, is_inline, content_id, sha256, message_id from file where workspace_id = ";

fn read(mut row: Row, workspace_id: WorkspaceId, links: &Links) -> Result<(File, Option<MessageId>)> {
    let id: FileId = row.take()?;
    let (name, media_type): (String, String) = (row.take()?, row.take()?);
    let url = links.url(workspace_id, id);
    let preview_url = SHOWN.contains(&media_type.as_str()).then(|| url.clone());
    let file = File {
        id,
        name,
        media_type,
        size_bytes: row.take()?,
        is_inline: row.take()?,
        content_id: row.take()?,
        sha256: row.take()?,
        url,
        preview_url,
    };
    Ok((file, row.take()?))
}

/// The files of some messages, in the order they were added.
///
/// # Errors
/// `Internal`.
pub async fn of_messages(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    ids: &[MessageId],
    links: &Links,
) -> Result<Vec<(MessageId, File)>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and message_id").bind_in(ids.iter().copied()).push(" order by id");
    let (text, values) = sql.finish();
    let rows = tx.rows(text, &values).await?;
    let mut files = Vec::with_capacity(rows.len());
    for row in rows {
        let (file, message_id) = read(row, workspace_id, links)?;
        files.extend(message_id.map(|message_id| (message_id, file)));
    }
    Ok(files)
}

/// Those of the files the caller may see, in the given order: own uploads, and what lies in tickets they see.
///
/// # Errors
/// `Internal`.
pub async fn seen_by(tx: &mut Tx, caller: &Caller, ids: &[FileId], links: &Links) -> Result<Vec<File>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new(
        "select file.id, file.message_id, file.uploaded_by, ticket.team_id, ticket.assignee_id, ticket.is_confidential
         from file left join ticket on ticket.workspace_id = file.workspace_id and ticket.id = file.ticket_id
         where file.workspace_id = ",
    );
    sql.bind(caller.workspace_id).push(" and file.id").bind_in(ids.iter().copied());
    let (text, values) = sql.finish();
    let mut seen = Vec::new();
    for mut row in tx.rows(text, &values).await? {
        let (id, message_id, uploaded_by): (FileId, Option<MessageId>, Option<i64>) =
            (row.take()?, row.take()?, row.take()?);
        let (team_id, assignee_id) = (row.take()?, row.take()?);
        let is_confidential = row.take::<Option<bool>>()?.unwrap_or(true);
        let is_own = message_id.is_none() && uploaded_by == Some(caller.agent_id.get());
        if is_own || message_id.is_some() && caller.sight.covers(team_id, assignee_id, is_confidential) {
            seen.push(id);
        }
    }
    let ids: Vec<FileId> = ids.iter().copied().filter(|id| seen.contains(id)).collect();
    by_ids(tx, caller.workspace_id, &ids, links).await
}

/// Files by id, in the given order, whoever may see them.
///
/// # Errors
/// `Internal`.
pub async fn by_ids(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[FileId], links: &Links) -> Result<Vec<File>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and id").bind_in(ids.iter().copied());
    let (text, values) = sql.finish();
    let rows = tx.rows(text, &values).await?;
    let mut files =
        rows.into_iter().map(|row| read(row, workspace_id, links).map(|(file, _)| file)).collect::<Result<Vec<_>>>()?;
    files.sort_by_key(|file| ids.iter().position(|id| *id == file.id));
    Ok(files)
}

/// How many of these files there are, and their size together.
///
/// # Errors
/// `Internal`.
pub async fn measure(tx: &mut Tx, workspace_id: WorkspaceId, ids: &[FileId]) -> Result<(i64, i64)> {
    let mut sql =
        SqlBuilder::new("select count(*), cast(coalesce(sum(size_bytes), 0) as {INT}) from file where workspace_id = ");
    sql.bind(workspace_id).push(" and id").bind_in(ids.iter().copied());
    let (text, values) = sql.finish();
    let mut row = tx.one(text, &values).await?;
    Ok((row.take()?, row.take()?))
}

/// Stores the files of a new message.
///
/// # Errors
/// `Internal`.
pub async fn add(tx: &mut Tx, ctx: &Ctx, message_id: MessageId, ticket_id: TicketId, files: &[NewFile]) -> Result<()> {
    for file in files {
        blobs::name(tx, ctx.scope.workspace_id, &file.prepared, ctx.now).await?;
        insert(tx, ctx, ctx.id(), Some((message_id, ticket_id)), file).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, ctx: &Ctx, id: FileId, of: Option<(MessageId, TicketId)>, file: &NewFile) -> Result<()> {
    tx.exec(
        "insert into file (workspace_id, id, message_id, ticket_id, uploaded_by, name, media_type, size_bytes, sha256, content_id, is_inline, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &[
            ctx.scope.workspace_id.into(),
            id.into(),
            of.map(|(message_id, _)| message_id).into(),
            of.map(|(_, ticket_id)| ticket_id).into(),
            ctx.scope.actor.id().into(),
            (&file.name).into(),
            (&file.media_type).into(),
            file.prepared.size_bytes.into(),
            (&file.prepared.sha256).into(),
            file.content_id.clone().into(),
            file.is_inline.into(),
            ctx.now.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Gives uploaded files to a new message. One that another message has already is shared: a new row, the same bytes.
/// `inline` names those the text refers to, with the content id they get.
///
/// # Errors
/// `Invalid` naming `files`.
pub async fn take(
    tx: &mut Tx,
    ctx: &Ctx,
    caller: &Caller,
    message_id: MessageId,
    ticket_id: TicketId,
    ids: &[FileId],
    inline: &[(FileId, String)],
) -> Result<usize> {
    for (position, id) in ids.iter().enumerate() {
        let unknown = || {
            Error::invalid(format!("files[{position}]"), "not_found", "Upload the file first; uploads wait for a day.")
        };
        let row = tx
            .row(
                "select file.message_id, file.uploaded_by, ticket.team_id, ticket.assignee_id, ticket.is_confidential, ticket.id
                 from file left join ticket on ticket.workspace_id = file.workspace_id and ticket.id = file.ticket_id
                 where file.workspace_id = $1 and file.id = $2",
                &[ctx.scope.workspace_id.into(), (*id).into()],
            )
            .await?;
        let mut row = row.ok_or_else(unknown)?;
        let (owner, uploaded_by): (Option<MessageId>, Option<i64>) = (row.take()?, row.take()?);
        let content_id = inline.iter().find(|(file_id, _)| file_id == id).map(|(_, content_id)| content_id.clone());
        let is_inline = content_id.is_some();
        if owner.is_none() {
            if uploaded_by != Some(caller.agent_id.get()) {
                return Err(unknown());
            }
            tx.exec(
                "update file set message_id = $3, ticket_id = $4, content_id = $5, is_inline = $6 where workspace_id = $1 and id = $2",
                &[ctx.scope.workspace_id.into(), (*id).into(), message_id.into(), ticket_id.into(), content_id.into(), is_inline.into()],
            )
            .await?;
            continue;
        }
        let (team_id, assignee_id, is_confidential) =
            (row.take()?, row.take()?, row.take::<Option<bool>>()?.unwrap_or(true));
        if !caller.sight.covers(team_id, assignee_id, is_confidential) {
            return Err(unknown());
        }
        tx.exec(
            "insert into file (workspace_id, id, message_id, ticket_id, uploaded_by, name, media_type, size_bytes, sha256, content_id, is_inline, created_at)
             select workspace_id, $3, $4, $5, $6, name, media_type, size_bytes, sha256, $7, $8, $9
             from file where workspace_id = $1 and id = $2",
            &[
                ctx.scope.workspace_id.into(),
                (*id).into(),
                ctx.id::<events::ids::File>().into(),
                message_id.into(),
                ticket_id.into(),
                caller.agent_id.into(),
                content_id.into(),
                is_inline.into(),
                ctx.now.into(),
            ],
        )
        .await?;
    }
    Ok(ids.len() - inline.len().min(ids.len()))
}

/// New rows over the same bytes, as if the caller had uploaded the files just now. Answers which is whose copy.
///
/// # Errors
/// `Internal`.
pub async fn copy(tx: &mut Tx, ctx: &Ctx, caller: &Caller, ids: &[FileId]) -> Result<Vec<(FileId, FileId)>> {
    let mut copies = Vec::with_capacity(ids.len());
    for id in ids {
        let copy: FileId = ctx.id();
        let n = tx
            .exec(
                "insert into file (workspace_id, id, message_id, ticket_id, uploaded_by, name, media_type, size_bytes, sha256, content_id, is_inline, created_at)
                 select workspace_id, $3, null, null, $4, name, media_type, size_bytes, sha256, null, 0, $5
                 from file where workspace_id = $1 and id = $2",
                &[ctx.scope.workspace_id.into(), (*id).into(), copy.into(), caller.agent_id.into(), ctx.now.into()],
            )
            .await?;
        if n == 1 {
            copies.push((*id, copy));
        }
    }
    Ok(copies)
}

/// Which of these uploads are the caller's and not in a message yet.
///
/// # Errors
/// `Internal`.
pub async fn own_uploads(tx: &mut Tx, caller: &Caller, ids: &[FileId]) -> Result<Vec<FileId>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = SqlBuilder::new("select id from file where workspace_id = ");
    sql.bind(caller.workspace_id).push(" and id").bind_in(ids.iter().copied());
    sql.push(" and message_id is null and uploaded_by = ").bind(caller.agent_id);
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(|mut row| row.take()).collect()
}

pub fn routes(max_upload_bytes: usize) -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(upload))
        .layer(DefaultBodyLimit::max(max_upload_bytes + 64 * 1024))
        .routes(routes!(discard))
}

/// The form a file is sent in.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the multipart form in the API")]
struct UploadForm {
    #[schema(format = Binary, content_media_type = "application/octet-stream")]
    file: String,
}

/// Uploads a file for a message to come; it waits for a day.
#[utoipa::path(post, path = "/files", tag = "files", request_body(content = UploadForm, content_type = "multipart/form-data"),
    responses((status = 201, body = File)))]
async fn upload(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    mut form: Multipart,
) -> Result<(StatusCode, Json<File>)> {
    if !caller.can(Permission::TicketsReply) {
        caller.need(Permission::TicketsNote)?;
    }
    let missing = || Error::invalid("file", "required", "Send the file in the form field `file`.");
    let too_large = |error: axum::extract::multipart::MultipartError| Error::BadRequest {
        status: error.status().as_u16(),
        code: if error.status() == StatusCode::PAYLOAD_TOO_LARGE { "too_large" } else { "bad_json" },
        detail: format!("{}.", error.body_text()),
    };
    let field = loop {
        let field = form.next_field().await.map_err(too_large)?.ok_or_else(missing)?;
        if field.name() == Some("file") {
            break field;
        }
    };
    let name = mail::file_name::safe_file_name(field.file_name().unwrap_or("file"));
    let media_type = media_type(field.content_type().unwrap_or_default());
    let bytes = field.bytes().await.map_err(too_large)?;
    let prepared = desk.blobs.prepare(caller.workspace_id, bytes).await?;
    let file = NewFile { prepared, name, media_type, content_id: None, is_inline: false };
    let links = Links::new(&desk);
    let file = desk.act(&caller, (file, links), |tx, command| Box::pin(store_upload(tx, command))).await?;
    Ok((StatusCode::CREATED, Json(file)))
}

/// `type/subtype` in lower case; anything odd is a plain download.
fn media_type(text: &str) -> String {
    let text = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_good = text.len() <= 100
        && text.split('/').count() == 2
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "/.+-_".contains(c));
    if is_good { text } else { "application/octet-stream".into() }
}

async fn store_upload(tx: &mut Tx, command: &Command<(NewFile, Links)>) -> Result<File> {
    let (ctx, (file, links)) = (&command.ctx, &command.input);
    blobs::name(tx, ctx.scope.workspace_id, &file.prepared, ctx.now).await?;
    let id = ctx.id();
    insert(tx, ctx, id, None, file).await?;
    by_ids(tx, ctx.scope.workspace_id, &[id], links).await?.into_iter().next().ok_or(Error::NotFound)
}

/// Takes back an own upload that no message has yet.
#[utoipa::path(delete, path = "/files/{id}", tag = "files", params(("id" = String, Path)), responses((status = 204)))]
async fn discard(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    let id: FileId = Id::parse(&id)?;
    desk.act(&caller, id, |tx, command| {
        Box::pin(async move {
            let n = tx
                .exec(
                    "delete from file where workspace_id = $1 and id = $2 and uploaded_by = $3 and message_id is null
                       and not exists (select 1 from canned_reply_file where canned_reply_file.workspace_id = file.workspace_id
                                       and canned_reply_file.file_id = file.id)",
                    &[command.caller.workspace_id.into(), command.input.into(), command.caller.agent_id.into()],
                )
                .await?;
            if n == 1 { Ok(()) } else { Err(Error::NotFound) }
        })
    })
    .await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Debug, Deserialize)]
pub struct LinkQuery {
    ws: String,
    exp: i64,
    sig: String,
}

/// Serves `/files/{id}`: outside the API, because the signature is the key and the host may be another.
///
/// # Errors
/// `NotFound` for a wrong or expired link.
pub async fn serve(
    State(desk): State<Arc<Desk>>,
    Path(id): Path<String>,
    Query(query): Query<LinkQuery>,
) -> Result<Response<Body>> {
    let (workspace_id, id): (WorkspaceId, FileId) = (Id::parse(&query.ws)?, Id::parse(&id)?);
    let is_good = desk.secrets.is_signed("file-link", &format!("{workspace_id}/{id}/{}", query.exp), &query.sig)
        && query.exp > desk.clock.now_us() / 1_000_000;
    if !is_good {
        return Err(Error::NotFound);
    }
    let links = Links::new(&desk);
    let file = desk
        .db
        .read((workspace_id, id, links), |tx, (workspace_id, id, links)| {
            Box::pin(async move {
                by_ids(tx, *workspace_id, &[*id], links).await?.into_iter().next().ok_or(Error::NotFound)
            })
        })
        .await?;
    let bytes = desk.blobs.read(&desk.db, workspace_id, &file.sha256).await?;
    Ok(answer(&file.name, &file.media_type, bytes))
}

/// A file as a response that cannot run anything: images are shown, the rest is downloaded.
fn answer(name: &str, media_type: &str, bytes: Bytes) -> Response<Body> {
    let is_shown = SHOWN.contains(&media_type);
    let kind = if is_shown { "inline" } else { "attachment" };
    let ascii: String =
        name.chars().map(|c| if c.is_ascii_graphic() && !"\"\\%;".contains(c) || c == ' ' { c } else { '_' }).collect();
    let disposition = format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{}", percent(name));
    let media_type = if is_shown { media_type } else { "application/octet-stream" };
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".into()),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".into()),
        (header::CACHE_CONTROL, "private, max-age=86400, immutable".into()),
    ];
    let mut response = Bytes::into_response(bytes);
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// RFC 8187 form of a file name.
fn percent(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Removes files no message took within a day, and then bytes nobody names. Answers how many files went.
///
/// # Errors
/// `Internal`.
pub async fn clean_up(desk: &Desk) -> Result<usize> {
    let before = desk.clock.now_us() - DAY_US;
    let removed = desk.db.write(before, |tx, before| Box::pin(remove_unused(tx, *before))).await?;
    for (workspace_id, sha256, is_large) in &removed {
        if *is_large {
            desk.blobs.remove(*workspace_id, sha256).await?;
        }
    }
    Ok(removed.len())
}

async fn remove_unused(tx: &mut Tx, before: i64) -> Result<Vec<(WorkspaceId, String, bool)>> {
    // Drafts hold their uploads by a row in `draft`; those are kept as long as the draft is. Files of canned replies
    // stay as long as these do.
    tx.exec(
        "delete from file where message_id is null and created_at < $1
           and not exists (select 1 from draft where draft.workspace_id = file.workspace_id
                           and draft.agent_id = file.uploaded_by and draft.updated_at > $1)
           and not exists (select 1 from canned_reply_file where canned_reply_file.workspace_id = file.workspace_id
                           and canned_reply_file.file_id = file.id)",
        &[before.into()],
    )
    .await?;
    let rows = tx
        .rows(
            "delete from blob where created_at < $1
               and not exists (select 1 from file where file.workspace_id = blob.workspace_id and file.sha256 = blob.sha256)
               and not exists (select 1 from message where message.workspace_id = blob.workspace_id and message.raw_sha256 = blob.sha256)
               and not exists (select 1 from import where import.workspace_id = blob.workspace_id and import.sha256 = blob.sha256
                               and import.state in ('draft', 'running'))
             returning workspace_id, sha256, case when data is null then 1 else 0 end",
            &[before.into()],
        )
        .await?;
    rows.into_iter()
        .map(|mut row| {
            let (workspace_id, sha256) = (row.take()?, row.take()?);
            let is_large: Value = row.take()?;
            Ok((workspace_id, sha256, is_large == Value::Int(1)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_types_become_downloads() {
        assert_eq!(media_type("Image/PNG; name=x"), "image/png");
        for odd in ["", "text", "a/b/c", "text/html\r\nX: y", "тип/html"] {
            assert_eq!(media_type(odd), "application/octet-stream");
        }
    }

    #[test]
    fn only_images_are_shown() {
        let header = |media_type: &str| {
            let response = answer("να\"με.html", media_type, Bytes::new());
            response.headers()[header::CONTENT_DISPOSITION].to_str().map(str::to_owned).unwrap_or_default()
        };
        assert!(header("text/html").starts_with("attachment; filename=\"_____.html\"; filename*=UTF-8''%CE%BD"));
        assert!(header("image/svg+xml").starts_with("attachment"));
        assert!(header("image/png").starts_with("inline"));
    }
}
