//! The statements of statuses, tags, reasons and teams.
//!
//! Whether something is still in use is read from the tickets themselves: they stand below the catalogue, and
//! these questions are asked only when somebody deletes.

use super::{
    reasons::Reason,
    statuses::{Category, Status},
    tag_merges::{Merge, TagCount},
    tags::Tag,
    teams::Team,
};
use events::ids::{ReasonId, StatusId, TagId, TagMergeId, TeamId, TicketId};
use kernel::{
    Result,
    db::{Row, Tx},
    ids::WorkspaceId,
};

// Statuses -------------------------------------------------------------------------------------------

fn read_status(mut row: Row) -> Result<Status> {
    Ok(Status {
        id: row.take()?,
        name: row.take()?,
        category: Category::from_code(&row.take::<String>()?)?,
        position: row.take()?,
        is_builtin: row.take()?,
        is_default: false,
    })
}

pub(super) async fn statuses(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Status>> {
    let rows = tx
        .rows(
            "select id, name, category, position, is_builtin from status where workspace_id = $1 order by position, id",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read_status).collect()
}

/// Locked, so that two changes cannot empty a category together.
pub(super) async fn lock_statuses(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Status>> {
    let rows = tx
        .rows(
            "select id, name, category, position, is_builtin from status where workspace_id = $1
             order by position, id {FOR_UPDATE}",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read_status).collect()
}

pub(super) async fn status(tx: &mut Tx, workspace_id: WorkspaceId, id: StatusId) -> Result<Status> {
    let row = tx
        .one(
            "select id, name, category, position, is_builtin from status where workspace_id = $1 and id = $2",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    read_status(row)
}

pub(super) async fn status_of_category(tx: &mut Tx, workspace_id: WorkspaceId, category: &str) -> Result<StatusId> {
    tx.one(
        "select id from status where workspace_id = $1 and category = $2 order by position, id limit 1",
        &[workspace_id.into(), category.into()],
    )
    .await?
    .take()
}

pub(super) async fn insert_status(tx: &mut Tx, workspace_id: WorkspaceId, status: &Status) -> Result<()> {
    tx.exec(
        "insert into status (workspace_id, id, name, category, position, is_builtin) values ($1, $2, $3, $4, $5, 0)",
        &[
            workspace_id.into(),
            status.id.into(),
            (&status.name).into(),
            status.category.code().into(),
            status.position.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn update_status(tx: &mut Tx, workspace_id: WorkspaceId, status: &Status) -> Result<()> {
    tx.exec(
        "update status set name = $3, category = $4, position = $5, is_builtin = $6 where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            status.id.into(),
            (&status.name).into(),
            status.category.code().into(),
            status.position.into(),
            status.is_builtin.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn is_status_used(tx: &mut Tx, workspace_id: WorkspaceId, id: StatusId) -> Result<bool> {
    let sql = "select 1 from ticket where workspace_id = $1 and status_id = $2 limit 1";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}

pub(super) async fn delete_status(tx: &mut Tx, workspace_id: WorkspaceId, id: StatusId) -> Result<()> {
    tx.exec("delete from status where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}

// Tags -----------------------------------------------------------------------------------------------

fn read_tag(mut row: Row) -> Result<Tag> {
    Ok(Tag { id: row.take()?, name: row.take()?, color: row.take()? })
}

pub(super) async fn tags(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Tag>> {
    let rows = tx
        .rows("select id, name, color from tag where workspace_id = $1 order by name_folded", &[workspace_id.into()])
        .await?;
    rows.into_iter().map(read_tag).collect()
}

pub(super) async fn tag(tx: &mut Tx, workspace_id: WorkspaceId, id: TagId) -> Result<Tag> {
    let sql = "select id, name, color from tag where workspace_id = $1 and id = $2";
    read_tag(tx.one(sql, &[workspace_id.into(), id.into()]).await?)
}

pub(super) async fn count_tags(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<i64> {
    tx.one("select count(*) from tag where workspace_id = $1", &[workspace_id.into()]).await?.take()
}

/// Whether the name was free.
pub(super) async fn insert_tag(tx: &mut Tx, workspace_id: WorkspaceId, tag: &Tag, folded: &str) -> Result<bool> {
    let row = tx
        .row(
            "insert into tag (workspace_id, id, name, name_folded, color) values ($1, $2, $3, $4, $5)
             on conflict (workspace_id, name_folded) do nothing returning id",
            &[workspace_id.into(), tag.id.into(), (&tag.name).into(), folded.into(), (&tag.color).into()],
        )
        .await?;
    Ok(row.is_some())
}

pub(super) async fn is_tag_name_taken(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    folded: &str,
    but: TagId,
) -> Result<bool> {
    let sql = "select 1 from tag where workspace_id = $1 and name_folded = $2 and id <> $3";
    Ok(tx.row(sql, &[workspace_id.into(), folded.into(), but.into()]).await?.is_some())
}

pub(super) async fn update_tag(tx: &mut Tx, workspace_id: WorkspaceId, tag: &Tag, folded: &str) -> Result<()> {
    tx.exec(
        "update tag set name = $3, name_folded = $4, color = $5 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), tag.id.into(), (&tag.name).into(), folded.into(), (&tag.color).into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn tickets_of_tag(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: TagId,
    limit: i64,
) -> Result<Vec<TicketId>> {
    let rows = tx
        .rows(
            "select ticket_id from ticket_tag where workspace_id = $1 and tag_id = $2 order by ticket_id limit $3",
            &[workspace_id.into(), id.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| row.take()).collect()
}

/// In the list beside the ticket (`,1,2,`) and in the rows of tags alike.
pub(super) async fn untag_ticket(tx: &mut Tx, workspace_id: WorkspaceId, ticket_id: TicketId, id: TagId) -> Result<()> {
    let written = format!(",{},", id.get());
    tx.exec(
        "update ticket set tags = case when tags = $3 then '' else replace(tags, $3, ',') end
         where workspace_id = $1 and id = $2",
        &[workspace_id.into(), ticket_id.into(), written.into()],
    )
    .await?;
    tx.exec(
        "delete from ticket_tag where workspace_id = $1 and tag_id = $2 and ticket_id = $3",
        &[workspace_id.into(), id.into(), ticket_id.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn delete_tag(tx: &mut Tx, workspace_id: WorkspaceId, id: TagId) -> Result<()> {
    tx.exec("delete from tag where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}

pub(super) async fn tag_counts(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<TagCount>> {
    let sql = "select tag_id, count(*) from ticket_tag where workspace_id = $1 group by tag_id";
    let rows = tx.rows(sql, &[workspace_id.into()]).await?;
    rows.into_iter().map(|mut row| Ok(TagCount { id: row.take()?, n_tickets: row.take()? })).collect()
}

pub(super) async fn has_tag(tx: &mut Tx, workspace_id: WorkspaceId, ticket_id: TicketId, id: TagId) -> Result<bool> {
    let sql = "select 1 from ticket_tag where workspace_id = $1 and tag_id = $2 and ticket_id = $3";
    Ok(tx.row(sql, &[workspace_id.into(), id.into(), ticket_id.into()]).await?.is_some())
}

/// A tag the ticket has not; in the list beside the ticket and in the rows of tags alike.
pub(super) async fn tag_ticket(tx: &mut Tx, workspace_id: WorkspaceId, ticket_id: TicketId, id: TagId) -> Result<()> {
    tx.exec(
        "update ticket set tags = case when tags = '' then $3 else tags || $4 end where workspace_id = $1 and id = $2",
        &[workspace_id.into(), ticket_id.into(), format!(",{},", id.get()).into(), format!("{},", id.get()).into()],
    )
    .await?;
    tx.exec(
        "insert into ticket_tag (workspace_id, tag_id, ticket_id) values ($1, $2, $3)
         on conflict (workspace_id, tag_id, ticket_id) do nothing",
        &[workspace_id.into(), id.into(), ticket_id.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_tag_merge(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    merge_id: TagMergeId,
    tag: &Tag,
    into_id: TagId,
    now: i64,
) -> Result<()> {
    tx.exec(
        "insert into tag_merge (workspace_id, id, tag_id, name, color, into_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &[
            workspace_id.into(),
            merge_id.into(),
            tag.id.into(),
            (&tag.name).into(),
            (&tag.color).into(),
            into_id.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_merged_ticket(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    merge_id: TagMergeId,
    ticket_id: TicketId,
    had_both: bool,
) -> Result<()> {
    tx.exec(
        "insert into tag_merge_ticket (workspace_id, merge_id, ticket_id, had_both) values ($1, $2, $3, $4)",
        &[workspace_id.into(), merge_id.into(), ticket_id.into(), had_both.into()],
    )
    .await?;
    Ok(())
}

/// Uses a merge up: of two who undo it at the same moment, one gets it.
pub(super) async fn take_tag_merge(tx: &mut Tx, workspace_id: WorkspaceId, merge_id: TagMergeId) -> Result<Merge> {
    let mut row = tx
        .one(
            "delete from tag_merge where workspace_id = $1 and id = $2 returning tag_id, name, color, into_id",
            &[workspace_id.into(), merge_id.into()],
        )
        .await?;
    Ok(Merge { tag: Tag { id: row.take()?, name: row.take()?, color: row.take()? }, into_id: row.take()? })
}

/// The tickets that moved, and whether they had both tags.
pub(super) async fn take_merged_tickets(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    merge_id: TagMergeId,
) -> Result<Vec<(TicketId, bool)>> {
    let rows = tx
        .rows(
            "delete from tag_merge_ticket where workspace_id = $1 and merge_id = $2 returning ticket_id, had_both",
            &[workspace_id.into(), merge_id.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}

pub(super) async fn delete_tag_merges_before(tx: &mut Tx, at: i64) -> Result<()> {
    let rows = tx.rows("select workspace_id, id from tag_merge where created_at < $1 limit 1000", &[at.into()]).await?;
    for mut row in rows {
        let (workspace_id, merge_id): (WorkspaceId, TagMergeId) = (row.take()?, row.take()?);
        take_merged_tickets(tx, workspace_id, merge_id).await?;
        take_tag_merge(tx, workspace_id, merge_id).await?;
    }
    Ok(())
}

// Reasons --------------------------------------------------------------------------------------------

fn read_reason(mut row: Row) -> Result<Reason> {
    Ok(Reason {
        id: row.take()?,
        parent_id: row.take()?,
        name: row.take()?,
        is_archived: row.take()?,
        position: row.take()?,
    })
}

pub(super) async fn reasons(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Reason>> {
    let rows = tx
        .rows(
            "select id, parent_id, name, is_archived, position from reason where workspace_id = $1 order by position, id",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read_reason).collect()
}

/// Locked, so that two moves cannot close a circle together.
pub(super) async fn lock_reasons(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Reason>> {
    let rows = tx
        .rows(
            "select id, parent_id, name, is_archived, position from reason where workspace_id = $1
             order by position, id {FOR_UPDATE}",
            &[workspace_id.into()],
        )
        .await?;
    rows.into_iter().map(read_reason).collect()
}

pub(super) async fn reason_exists(tx: &mut Tx, workspace_id: WorkspaceId, id: ReasonId) -> Result<bool> {
    let sql = "select 1 from reason where workspace_id = $1 and id = $2";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}

pub(super) async fn insert_reason(tx: &mut Tx, workspace_id: WorkspaceId, reason: &Reason) -> Result<()> {
    tx.exec(
        "insert into reason (workspace_id, id, parent_id, name, is_archived, position) values ($1, $2, $3, $4, $5, $6)",
        &[
            workspace_id.into(),
            reason.id.into(),
            reason.parent_id.into(),
            (&reason.name).into(),
            reason.is_archived.into(),
            reason.position.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn update_reason(tx: &mut Tx, workspace_id: WorkspaceId, reason: &Reason) -> Result<()> {
    tx.exec(
        "update reason set parent_id = $3, name = $4, is_archived = $5, position = $6 where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            reason.id.into(),
            reason.parent_id.into(),
            (&reason.name).into(),
            reason.is_archived.into(),
            reason.position.into(),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn is_reason_used(tx: &mut Tx, workspace_id: WorkspaceId, id: ReasonId) -> Result<bool> {
    let sql = "select 1 from ticket where workspace_id = $1 and reason_id = $2 limit 1";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}

pub(super) async fn delete_reason(tx: &mut Tx, workspace_id: WorkspaceId, id: ReasonId) -> Result<()> {
    tx.exec("delete from reason where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}

// Teams ----------------------------------------------------------------------------------------------

pub(super) async fn teams(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<Vec<Team>> {
    let rows = tx
        .rows("select id, name, is_private from team where workspace_id = $1 order by name, id", &[workspace_id.into()])
        .await?;
    let team =
        |mut row: Row| Ok(Team { id: row.take()?, name: row.take()?, is_private: row.take()?, members: Vec::new() });
    rows.into_iter().map(team).collect()
}

pub(super) async fn team_exists(tx: &mut Tx, workspace_id: WorkspaceId, id: TeamId) -> Result<bool> {
    let sql = "select 1 from team where workspace_id = $1 and id = $2";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}

pub(super) async fn count_teams(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<i64> {
    tx.one("select count(*) from team where workspace_id = $1", &[workspace_id.into()]).await?.take()
}

/// Whether the name was free.
pub(super) async fn insert_team(tx: &mut Tx, workspace_id: WorkspaceId, team: &Team, now: i64) -> Result<bool> {
    let row = tx
        .row(
            "insert into team (workspace_id, id, name, is_private, created_at) values ($1, $2, $3, $4, $5)
             on conflict (workspace_id, name) do nothing returning id",
            &[workspace_id.into(), team.id.into(), (&team.name).into(), team.is_private.into(), now.into()],
        )
        .await?;
    Ok(row.is_some())
}

pub(super) async fn is_team_name_taken(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    name: &str,
    but: TeamId,
) -> Result<bool> {
    let sql = "select 1 from team where workspace_id = $1 and name = $2 and id <> $3";
    Ok(tx.row(sql, &[workspace_id.into(), name.into(), but.into()]).await?.is_some())
}

pub(super) async fn update_team(tx: &mut Tx, workspace_id: WorkspaceId, team: &Team) -> Result<()> {
    tx.exec(
        "update team set name = $3, is_private = $4 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), team.id.into(), (&team.name).into(), team.is_private.into()],
    )
    .await?;
    Ok(())
}

pub(super) async fn is_team_used(tx: &mut Tx, workspace_id: WorkspaceId, id: TeamId) -> Result<bool> {
    let sql = "select 1 from ticket where workspace_id = $1 and team_id = $2 limit 1";
    Ok(tx.row(sql, &[workspace_id.into(), id.into()]).await?.is_some())
}

pub(super) async fn delete_team(tx: &mut Tx, workspace_id: WorkspaceId, id: TeamId) -> Result<()> {
    tx.exec("delete from team where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}
