//! All files of a ticket as one archive, written while it is read: one file at a time is in memory.

use crate::{
    Desk,
    access::{Caller, Permission},
    media::{self, Links},
    tickets,
};
use axum::{
    body::Body,
    extract::{Path, State},
    http::{Response, header},
    response::IntoResponse,
};
use bytes::Bytes;
use events::ids::{MessageId, TicketId};
use futures_util::{Stream, stream};
use kernel::{Error, Result, db::Tx, ids::WorkspaceId};
use logic::zip::{self, Archive};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(ticket_files))
}

struct Piece {
    name: String,
    sha256: String,
    size_bytes: u64,
}

/// All files of a ticket's messages and notes as a ZIP archive; pictures within texts are left out.
#[utoipa::path(get, path = "/tickets/{id}/files.zip", tag = "files", params(("id" = String, Path)),
    responses((status = 200, content_type = "application/zip", body = String), (status = 409, description = "too_large")))]
async fn ticket_files(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Response<Body>> {
    caller.need(Permission::TicketsRead)?;
    let id = tickets::http::id(&desk, &caller, &id).await?;
    let (number, pieces) = desk
        .view(&caller, (id, Links::new(&desk)), |tx, command| {
            Box::pin(async move {
                let (id, links) = &command.input;
                let ticket = tickets::get(tx, &command.caller, *id).await?;
                Ok((ticket.number, pieces(tx, command.caller.workspace_id, ticket.id, links).await?))
            })
        })
        .await?;
    if pieces.is_empty() {
        return Err(Error::NotFound);
    }
    let sizes: Vec<(&str, u64)> = pieces.iter().map(|piece| (piece.name.as_str(), piece.size_bytes)).collect();
    let size = zip::size(&sizes);
    if size > zip::MAX_BYTES || pieces.len() > zip::MAX_FILES {
        return Err(Error::conflict("too_large", "These files are too many for one archive; take them one by one."));
    }
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_LENGTH, size.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.zip\"", number.unwrap_or_default())),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".into()),
        (header::CACHE_CONTROL, "private, no-store".into()),
    ];
    Ok((headers, Body::from_stream(archive(desk, caller.workspace_id, pieces))).into_response())
}

/// What the messages brought, in their order, each file under a name of its own.
async fn pieces(tx: &mut Tx, workspace_id: WorkspaceId, id: TicketId, links: &Links) -> Result<Vec<Piece>> {
    let rows = tx
        .rows(
            "select id from message where workspace_id = $1 and ticket_id = $2 order by id",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    let ids = rows.into_iter().map(|mut row| row.take()).collect::<Result<Vec<MessageId>>>()?;
    let mut pieces = Vec::new();
    for ids in ids.chunks(256) {
        let mut files = media::of_messages(tx, workspace_id, ids, links).await?;
        files.sort_by_key(|(message_id, file)| (*message_id, file.id));
        pieces.extend(files.into_iter().filter(|(_, file)| !file.is_inline).map(|(_, file)| Piece {
            name: mail::file_name::safe_file_name(&file.name),
            sha256: file.sha256,
            size_bytes: u64::try_from(file.size_bytes).unwrap_or(0),
        }));
    }
    let names = zip::unique_names(pieces.iter().map(|piece| piece.name.as_str()));
    for (piece, name) in pieces.iter_mut().zip(names) {
        piece.name = name;
    }
    Ok(pieces)
}

/// A file that cannot be read ends the download, so that half an archive is not taken for a whole one.
fn archive(
    desk: Arc<Desk>,
    workspace_id: WorkspaceId,
    pieces: Vec<Piece>,
) -> impl Stream<Item = std::result::Result<Bytes, Error>> {
    stream::unfold((desk, pieces.into_iter(), Some(Archive::default()), None), move |state| async move {
        let (desk, mut pieces, archive, waiting) = state;
        if let Some(bytes) = waiting {
            return Some((Ok(bytes), (desk, pieces, archive, None)));
        }
        let mut archive = archive?;
        let Some(piece) = pieces.next() else {
            return Some((Ok(archive.end().into()), (desk, pieces, None, None)));
        };
        match desk.blobs.read(&desk.db, workspace_id, &piece.sha256).await {
            Ok(bytes) => {
                let head = archive.head(&piece.name, &bytes);
                Some((Ok(head.into()), (desk, pieces, Some(archive), Some(bytes))))
            }
            Err(error) => {
                tracing::error!(error = %error, "a file of a ticket cannot be read");
                Some((Err(error), (desk, pieces, None, None)))
            }
        }
    })
}
