//! Routes of imports.

use super::{
    Import, ImportPatch,
    preview::{self, Preview},
    store::{self, ImportProblem},
};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::{
    extract::{DefaultBodyLimit, Multipart, Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use events::ids::ImportId;
use kernel::{
    Error, Result,
    http::{Cursor, Json, Page, PageQuery, Query, page_limit},
    ids::Id,
};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes(max_upload_bytes: usize) -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new()
        .routes(routes!(upload_import))
        .layer(DefaultBodyLimit::max(max_upload_bytes + 64 * 1024))
        .routes(routes!(list_imports))
        .routes(routes!(get_import, change_import, discard_import))
        .routes(routes!(preview_import))
        .routes(routes!(start_import))
        .routes(routes!(undo_import))
        .routes(routes!(import_problems))
        .routes(routes!(download_problems))
}

/// The form a file is sent in.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "describes the multipart form in the API")]
struct ImportForm {
    #[schema(format = Binary, content_media_type = "application/octet-stream")]
    file: String,
}

/// Takes a CSV or vCard file in as a draft; nothing is imported yet.
#[utoipa::path(post, path = "/imports", tag = "imports", request_body(content = ImportForm, content_type = "multipart/form-data"),
    responses((status = 201, body = Import)))]
async fn upload_import(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    mut form: Multipart,
) -> Result<(StatusCode, Json<Import>)> {
    caller.need(Permission::ContactsImport)?;
    let missing = || Error::invalid("file", "required", "Send the file in the form field `file`.");
    let refused = |error: axum::extract::multipart::MultipartError| Error::BadRequest {
        status: error.status().as_u16(),
        code: if error.status() == StatusCode::PAYLOAD_TOO_LARGE { "too_large" } else { "bad_json" },
        detail: format!("{}.", error.body_text()),
    };
    let field = loop {
        let field = form.next_field().await.map_err(refused)?.ok_or_else(missing)?;
        if field.name() == Some("file") {
            break field;
        }
    };
    let name = mail::file_name::safe_file_name(field.file_name().unwrap_or("contacts.csv"));
    let bytes = field.bytes().await.map_err(refused)?;
    let import = super::upload(&desk, &caller, name, bytes).await?;
    Ok((StatusCode::CREATED, Json(import)))
}

/// Imports, newest first.
#[utoipa::path(get, path = "/imports", tag = "imports", params(PageQuery), responses((status = 200, body = Page<Import>)))]
async fn list_imports(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<Import>>> {
    caller.need(Permission::ContactsImport)?;
    let limit = page_limit(query.limit)?;
    let before = query.after.as_deref().map(Cursor::from_text).transpose()?.unwrap_or(Cursor::TOP);
    let page = desk.view(&caller, (before, limit), |tx, command| {
        Box::pin(async move {
            let (before, limit) = command.input;
            let found = store::list(tx, command.caller.workspace_id, before.id, limit as i64 + 1).await?;
            Ok(Page::cut(found, limit, |import| Cursor { at: 0, id: import.id.get() }))
        })
    });
    Ok(Json(page.await?))
}

/// One import, and how far it is.
#[utoipa::path(get, path = "/imports/{id}", tag = "imports", params(("id" = String, Path)), responses((status = 200, body = Import)))]
async fn get_import(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Import>> {
    caller.need(Permission::ContactsImport)?;
    let id: ImportId = Id::parse(&id)?;
    let import = desk
        .view(&caller, id, |tx, command| Box::pin(store::get(tx, command.caller.workspace_id, command.input)))
        .await?;
    Ok(Json(import))
}

/// Changes how a draft is read and what its columns become.
#[utoipa::path(patch, path = "/imports/{id}", tag = "imports", params(("id" = String, Path)), request_body = ImportPatch,
    responses((status = 200, body = Import)))]
async fn change_import(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(patch): Json<ImportPatch>,
) -> Result<Json<Import>> {
    caller.need(Permission::ContactsImport)?;
    Ok(Json(super::change(&desk, &caller, Id::parse(&id)?, patch).await?))
}

/// Forgets a draft.
#[utoipa::path(delete, path = "/imports/{id}", tag = "imports", params(("id" = String, Path)), responses((status = 204)))]
async fn discard_import(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode> {
    caller.need(Permission::ContactsImport)?;
    let id: ImportId = Id::parse(&id)?;
    desk.act(&caller, id, |tx, command| Box::pin(super::discard(tx, command))).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The first rows of a draft as contacts, with what is wrong in them.
#[utoipa::path(get, path = "/imports/{id}/preview", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, body = Preview)))]
async fn preview_import(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Preview>> {
    caller.need(Permission::ContactsImport)?;
    let import = super::load_draft(&desk, &caller, Id::parse(&id)?).await?;
    Ok(Json(preview::of(&desk, caller.workspace_id, import).await?))
}

/// Starts a draft.
#[utoipa::path(post, path = "/imports/{id}/start", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, body = Import)))]
async fn start_import(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Import>> {
    caller.need(Permission::ContactsImport)?;
    let id: ImportId = Id::parse(&id)?;
    Ok(Json(desk.act(&caller, id, |tx, command| Box::pin(super::start(tx, command))).await?))
}

/// Takes back all that an import did, except what somebody used since.
#[utoipa::path(post, path = "/imports/{id}/undo", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, body = Import)))]
async fn undo_import(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Import>> {
    caller.need(Permission::ContactsImport)?;
    let id: ImportId = Id::parse(&id)?;
    Ok(Json(desk.act(&caller, id, |tx, command| Box::pin(super::begin_undo(tx, command))).await?))
}

/// Rows that did not come in as they were, in their order.
#[utoipa::path(get, path = "/imports/{id}/problems", tag = "imports", params(("id" = String, Path), PageQuery),
    responses((status = 200, body = Page<ImportProblem>)))]
async fn import_problems(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Query(query): Query<PageQuery>,
) -> Result<Json<Page<ImportProblem>>> {
    caller.need(Permission::ContactsImport)?;
    let id: ImportId = Id::parse(&id)?;
    let limit = page_limit(query.limit)?;
    let after = query.after.as_deref().map(Cursor::from_text).transpose()?.map_or(0, |cursor| cursor.id);
    let page = desk.view(&caller, (id, after, limit), |tx, command| {
        Box::pin(async move {
            let (workspace_id, (id, after, limit)) = (command.caller.workspace_id, command.input);
            store::get(tx, workspace_id, id).await?;
            let found = store::problems(tx, workspace_id, id, after, limit as i64 + 1).await?;
            Ok(Page::cut(found, limit, |problem| Cursor { at: 0, id: problem.row }))
        })
    });
    Ok(Json(page.await?))
}

/// The same rows as a CSV file: the cells as they were, and what was wrong.
#[utoipa::path(get, path = "/imports/{id}/problems.csv", tag = "imports", params(("id" = String, Path)),
    responses((status = 200, content_type = "text/csv", body = String)))]
async fn download_problems(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Response> {
    caller.need(Permission::ContactsImport)?;
    let id: ImportId = Id::parse(&id)?;
    let (import, problems) = desk
        .view(&caller, id, |tx, command| {
            Box::pin(async move {
                let workspace_id = command.caller.workspace_id;
                let import = store::get(tx, workspace_id, command.input).await?;
                let problems = store::problems(tx, workspace_id, command.input, 0, i64::from(i32::MAX)).await?;
                Ok((import, problems))
            })
        })
        .await?;
    let mut text = String::from("\u{feff}");
    let heads = import.settings.heads.iter().map(String::as_str);
    text.push_str(&logic::sheet::line(&["row", "problem", "field"].into_iter().chain(heads).collect::<Vec<_>>()));
    for problem in &problems {
        let row = problem.row.to_string();
        let cells = problem.cells.iter().map(String::as_str);
        let line: Vec<&str> = [row.as_str(), &problem.code, &problem.field].into_iter().chain(cells).collect();
        text.push_str(&logic::sheet::line(&line));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"wrong-rows.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}
