//! Routes of what is done to whole tags: counting, merging, taking a merge back.

use super::{
    Tag,
    tag_merges::{self, NewTagMerge, TagCount, TagMerged},
};
use crate::{
    Desk,
    access::{Caller, Permission},
};
use axum::extract::{Path, State};
use events::ids::{TagId, TagMergeId};
use kernel::{
    Result,
    error::Problem,
    http::{Json, Page},
};
use std::sync::Arc;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(count_tags)).routes(routes!(merge_tag)).routes(routes!(undo_tag_merge))
}

/// How many tickets have each tag; tags without any are left out.
#[utoipa::path(get, path = "/tags/counts", tag = "catalog", responses((status = 200, body = Page<TagCount>), (status = "4XX", body = Problem)))]
async fn count_tags(State(desk): State<Arc<Desk>>, caller: Caller) -> Result<Json<Page<TagCount>>> {
    caller.need(Permission::TagsManage)?;
    let counts =
        desk.view(&caller, (), |tx, command| Box::pin(tag_merges::tag_counts(tx, command.caller.workspace_id)));
    Ok(Json(Page::whole(counts.await?)))
}

/// Merges a tag into another one: its tickets get that one, and it is gone. Can be undone for 30 days.
#[utoipa::path(post, path = "/tags/{id}/merge", tag = "catalog", params(("id" = TagId, Path)), request_body = NewTagMerge, responses((status = 200, body = TagMerged), (status = "4XX", body = Problem)))]
async fn merge_tag(
    State(desk): State<Arc<Desk>>,
    caller: Caller,
    Path(id): Path<String>,
    Json(input): Json<NewTagMerge>,
) -> Result<Json<TagMerged>> {
    caller.need(Permission::TagsManage)?;
    let merge = desk.act(&caller, (TagId::parse(&id)?, input.into), |tx, command| {
        let (id, into) = command.input;
        Box::pin(tag_merges::merge_tags(tx, &command.ctx, id, into))
    });
    merge.await.map(Json)
}

/// Takes a merge of tags back: the tag is there again, on the tickets that still have the other one.
#[utoipa::path(post, path = "/tag-merges/{id}/undo", tag = "catalog", params(("id" = TagMergeId, Path)), responses((status = 200, body = Tag), (status = "4XX", body = Problem)))]
async fn undo_tag_merge(State(desk): State<Arc<Desk>>, caller: Caller, Path(id): Path<String>) -> Result<Json<Tag>> {
    caller.need(Permission::TagsManage)?;
    let undo = desk.act(&caller, TagMergeId::parse(&id)?, |tx, command| {
        Box::pin(tag_merges::undo_tag_merge(tx, &command.ctx, command.input))
    });
    undo.await.map(Json)
}
