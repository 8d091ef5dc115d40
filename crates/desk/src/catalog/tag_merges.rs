//! Two tags become one, and two again: the tickets move over, and what moved is kept so that it can move back.

use super::{
    changed, name_taken, store,
    tags::{MOST_TICKETS, Tag, fold},
};
use crate::Ctx;
use events::ids::{TagId, TagMergeId};
use kernel::{Error, Result, db::Tx, ids::WorkspaceId};
use serde::{Deserialize, Serialize};

/// How long a merge can be undone.
const KEPT_US: i64 = 30 * 24 * 3_600 * 1_000_000;

#[derive(Clone, Copy, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTagMerge {
    /// The tag that stays.
    pub into: TagId,
}

#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TagMerged {
    /// By which it is undone.
    pub merge_id: TagMergeId,
    /// How many tickets had the tag that is gone.
    pub n_tickets: i64,
}

/// How many tickets have a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct TagCount {
    pub id: TagId,
    pub n_tickets: i64,
}

/// A merge as stored.
pub(super) struct Merge {
    pub tag: Tag,
    pub into_id: TagId,
}

/// How many tickets have each tag; tags without any are left out.
///
/// # Errors
/// `Internal`.
pub async fn tag_counts(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<TagCount>> {
    store::tag_counts(tx, workspace_id).await
}

/// Moves the tickets of a tag over to another one and deletes it.
///
/// # Errors
/// `NotFound`, `Invalid` naming `into`, `Conflict` `in_use` when too many tickets have it.
pub async fn merge_tags(tx: &mut Tx, ctx: &Ctx, id: TagId, into: TagId) -> Result<TagMerged> {
    let workspace_id = ctx.scope.workspace_id;
    let tag = store::tag(tx, workspace_id, id).await?;
    if id == into {
        return Err(Error::invalid("into", "invalid", "Name another tag than the one that goes away."));
    }
    match store::tag(tx, workspace_id, into).await {
        Err(Error::NotFound) => return Err(Error::invalid("into", "not_found", "There is no such tag.")),
        other => other?,
    };
    let tickets = store::tickets_of_tag(tx, workspace_id, id, MOST_TICKETS + 1).await?;
    let n_tickets = tickets.len() as i64;
    if n_tickets > MOST_TICKETS {
        let detail = format!("More than {MOST_TICKETS} tickets have this tag; merge the other one into it instead.");
        return Err(Error::conflict("in_use", detail));
    }
    let merge_id: TagMergeId = ctx.id();
    store::insert_tag_merge(tx, workspace_id, merge_id, &tag, into, ctx.now).await?;
    for ticket_id in tickets {
        let had_both = store::has_tag(tx, workspace_id, ticket_id, into).await?;
        store::insert_merged_ticket(tx, workspace_id, merge_id, ticket_id, had_both).await?;
        if !had_both {
            store::tag_ticket(tx, workspace_id, ticket_id, into).await?;
        }
        store::untag_ticket(tx, workspace_id, ticket_id, id).await?;
    }
    store::delete_tag(tx, workspace_id, id).await?;
    changed(tx, ctx, "tags", id)?;
    Ok(TagMerged { merge_id, n_tickets })
}

/// Takes a merge back: the tag is there again, on the tickets that still have the other one.
///
/// # Errors
/// `NotFound` for a merge that was undone or is too old, `Conflict` `name_taken`, or `changed_since` when the tag
/// it went into is gone.
pub async fn undo_tag_merge(tx: &mut Tx, ctx: &Ctx, merge_id: TagMergeId) -> Result<Tag> {
    let workspace_id = ctx.scope.workspace_id;
    let Merge { tag, into_id } = store::take_tag_merge(tx, workspace_id, merge_id).await?;
    match store::tag(tx, workspace_id, into_id).await {
        Err(Error::NotFound) => {
            return Err(Error::conflict("changed_since", "The tag it went into is gone since; make the tag anew."));
        }
        other => other?,
    };
    if !store::insert_tag(tx, workspace_id, &tag, &fold(&tag.name)).await? {
        return Err(name_taken());
    }
    for (ticket_id, had_both) in store::take_merged_tickets(tx, workspace_id, merge_id).await? {
        if !store::has_tag(tx, workspace_id, ticket_id, into_id).await? {
            continue;
        }
        store::tag_ticket(tx, workspace_id, ticket_id, tag.id).await?;
        if !had_both {
            store::untag_ticket(tx, workspace_id, ticket_id, into_id).await?;
        }
    }
    changed(tx, ctx, "tags", tag.id)?;
    Ok(tag)
}

/// Forgets merges that are too old to be undone, in the whole installation.
///
/// # Errors
/// `Internal`.
pub async fn clean_up(tx: &mut Tx, now: i64) -> Result<()> {
    store::delete_tag_merges_before(tx, now - KEPT_US).await
}
