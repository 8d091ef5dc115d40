//! SQL of imports.

use super::{Import, ImportKind, ImportState};
use events::ids::{ContactId, ImportId, OrganizationId};
use kernel::{
    Result,
    db::{Row, SqlBuilder, Tx},
    ids::WorkspaceId,
};
use serde::Serialize;

const COLUMNS: &str =
    "select id, state, kind, name, agent_id, settings, n_rows, n_done, n_created, n_updated, n_skipped, n_problems,
    n_kept, created_at, started_at, finished_at, sha256, cursor from import where workspace_id = ";

/// What an import did: made a contact, changed one, made an organization. In this order they are taken back.
pub const MADE: i64 = 1;
pub const CHANGED: i64 = 2;
pub const ORGANIZATION: i64 = 3;

fn read(mut row: Row) -> Result<Import> {
    Ok(Import {
        id: row.take()?,
        state: ImportState::from_code(&row.take::<String>()?)?,
        kind: if row.take::<String>()? == "vcard" { ImportKind::Vcard } else { ImportKind::Csv },
        name: row.take()?,
        agent_id: row.take()?,
        settings: serde_json::from_str(&row.take::<String>()?)?,
        n_rows: row.take()?,
        n_done: row.take()?,
        n_created: row.take()?,
        n_updated: row.take()?,
        n_skipped: row.take()?,
        n_problems: row.take()?,
        n_kept: row.take()?,
        created_at: row.take()?,
        started_at: row.take()?,
        finished_at: row.take()?,
        sha256: row.take()?,
        cursor: row.take()?,
    })
}

pub async fn insert(tx: &mut Tx, workspace_id: WorkspaceId, import: &Import) -> Result<()> {
    let kind = if import.kind == ImportKind::Vcard { "vcard" } else { "csv" };
    tx.exec(
        "insert into import (workspace_id, id, agent_id, state, kind, name, sha256, settings, n_rows, n_done, n_created, n_updated,
           n_skipped, n_problems, n_kept, cursor, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, 0, 0, $10)",
        &[
            workspace_id.into(),
            import.id.into(),
            import.agent_id.into(),
            import.state.code().into(),
            kind.into(),
            (&import.name).into(),
            (&import.sha256).into(),
            serde_json::to_string(&import.settings)?.into(),
            import.n_rows.into(),
            import.created_at.0.into(),
        ],
    )
    .await?;
    Ok(())
}

pub async fn get(tx: &mut Tx, workspace_id: WorkspaceId, id: ImportId) -> Result<Import> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and id = ").bind(id);
    let (text, values) = sql.finish();
    read(tx.one(text, &values).await?)
}

pub async fn lock(tx: &mut Tx, workspace_id: WorkspaceId, id: ImportId) -> Result<Import> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and id = ").bind(id).push(" {FOR_UPDATE}");
    let (text, values) = sql.finish();
    read(tx.one(text, &values).await?)
}

/// Newest first.
pub async fn list(tx: &mut Tx, workspace_id: WorkspaceId, before: i64, limit: i64) -> Result<Vec<Import>> {
    let mut sql = SqlBuilder::new(COLUMNS);
    sql.bind(workspace_id).push(" and id < ").bind(before).push(" order by id desc limit ").bind(limit);
    let (text, values) = sql.finish();
    tx.rows(text, &values).await?.into_iter().map(read).collect()
}

/// Writes all that changes while an import lives.
pub async fn update(tx: &mut Tx, workspace_id: WorkspaceId, import: &Import) -> Result<()> {
    tx.exec(
        "update import set state = $3, settings = $4, n_rows = $5, n_done = $6, n_created = $7, n_updated = $8, n_skipped = $9,
           n_problems = $10, n_kept = $11, cursor = $12, started_at = $13, finished_at = $14
         where workspace_id = $1 and id = $2",
        &[
            workspace_id.into(),
            import.id.into(),
            import.state.code().into(),
            serde_json::to_string(&import.settings)?.into(),
            import.n_rows.into(),
            import.n_done.into(),
            import.n_created.into(),
            import.n_updated.into(),
            import.n_skipped.into(),
            import.n_problems.into(),
            import.n_kept.into(),
            import.cursor.into(),
            import.started_at.map(|at| at.0).into(),
            import.finished_at.map(|at| at.0).into(),
        ],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, workspace_id: WorkspaceId, id: ImportId) -> Result<()> {
    tx.exec("delete from import where workspace_id = $1 and id = $2", &[workspace_id.into(), id.into()]).await?;
    Ok(())
}

/// Notes what an import did, once; of several changes of one contact the first beginning and the last end count.
pub async fn add_item(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ImportId,
    (kind, item_id): (i64, i64),
    body: &str,
) -> Result<()> {
    tx.exec(
        "insert into import_item (workspace_id, import_id, kind, item_id, body) values ($1, $2, $3, $4, $5)
         on conflict (workspace_id, import_id, kind, item_id) do update set body = excluded.body",
        &[workspace_id.into(), id.into(), kind.into(), item_id.into(), body.into()],
    )
    .await?;
    Ok(())
}

pub async fn item(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ImportId,
    (kind, item_id): (i64, i64),
) -> Result<Option<String>> {
    let row = tx
        .row(
            "select body from import_item where workspace_id = $1 and import_id = $2 and kind = $3 and item_id = $4",
            &[workspace_id.into(), id.into(), kind.into(), item_id.into()],
        )
        .await?;
    row.map(|mut row| row.take()).transpose()
}

/// The next things to take back.
pub async fn items(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ImportId,
    limit: i64,
) -> Result<Vec<(i64, i64, String)>> {
    let rows = tx
        .rows(
            "select kind, item_id, body from import_item where workspace_id = $1 and import_id = $2
             order by kind, item_id limit $3",
            &[workspace_id.into(), id.into(), limit.into()],
        )
        .await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?, row.take()?))).collect()
}

pub async fn remove_item(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ImportId,
    (kind, item_id): (i64, i64),
) -> Result<()> {
    tx.exec(
        "delete from import_item where workspace_id = $1 and import_id = $2 and kind = $3 and item_id = $4",
        &[workspace_id.into(), id.into(), kind.into(), item_id.into()],
    )
    .await?;
    Ok(())
}

/// A row that did not come in as it was.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ImportProblem {
    /// Counted from 1, the head included, as a table program counts; for vCards the number of the card.
    pub row: i64,
    /// `empty`, `invalid`, `taken`, `too_long`.
    pub code: String,
    /// Which value: `email`, `phone`, `zone`, `locale`, `name`, `note`.
    pub field: String,
    /// The row came in without the wrong value.
    pub is_imported: bool,
    pub cells: Vec<String>,
}

pub async fn add_problem(tx: &mut Tx, workspace_id: WorkspaceId, id: ImportId, problem: &ImportProblem) -> Result<()> {
    tx.exec(
        "insert into import_problem (workspace_id, import_id, row_number, code, field, is_imported, cells)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &[
            workspace_id.into(),
            id.into(),
            problem.row.into(),
            (&problem.code).into(),
            (&problem.field).into(),
            problem.is_imported.into(),
            serde_json::to_string(&problem.cells)?.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Wrong rows after a number, in their order.
pub async fn problems(
    tx: &mut Tx,
    workspace_id: WorkspaceId,
    id: ImportId,
    after: i64,
    limit: i64,
) -> Result<Vec<ImportProblem>> {
    let rows = tx
        .rows(
            "select row_number, code, field, is_imported, cells from import_problem
             where workspace_id = $1 and import_id = $2 and row_number > $3 order by row_number limit $4",
            &[workspace_id.into(), id.into(), after.into(), limit.into()],
        )
        .await?;
    rows.into_iter()
        .map(|mut row| {
            Ok(ImportProblem {
                row: row.take()?,
                code: row.take()?,
                field: row.take()?,
                is_imported: row.take()?,
                cells: serde_json::from_str(&row.take::<String>()?)?,
            })
        })
        .collect()
}

/// Whether anybody used a contact since it was made by an import: any event about it, or a merge.
pub async fn is_used(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<bool> {
    let event = tx
        .row(
            "select 1 from event where workspace_id = $1 and contact_id = $2 limit 1",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    let other = tx
        .row(
            "select 1 from contact where workspace_id = $1 and id = $2 and (n_tickets > 0 or merged_into is not null)",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    Ok(event.is_some() || other.is_some())
}

/// Takes a contact away with everything that is only its own.
pub async fn remove_contact(tx: &mut Tx, workspace_id: WorkspaceId, id: ContactId) -> Result<()> {
    let params = [workspace_id.into(), id.into()];
    tx.exec(
        "delete from identity where workspace_id = $1 and id in (select own.id from identity own
           where own.workspace_id = $1 and own.contact_id = $2)",
        &params,
    )
    .await?;
    tx.exec("delete from contact_apart where workspace_id = $1 and (first_id = $2 or second_id = $2)", &params).await?;
    tx.exec("delete from contact where workspace_id = $1 and id = $2", &params).await?;
    tx.unindex_terms(id.get()).await
}

/// Takes an organization away if nobody belongs to it.
pub async fn remove_organization(tx: &mut Tx, workspace_id: WorkspaceId, id: OrganizationId) -> Result<()> {
    tx.exec(
        "delete from organization where workspace_id = $1 and id = $2
           and domains = '[]' and note = ''
           and not exists (select 1 from contact where contact.workspace_id = $1 and contact.organization_id = $2)
           and not exists (select 1 from ticket where ticket.workspace_id = $1 and ticket.organization_id = $2)",
        &[workspace_id.into(), id.into()],
    )
    .await?;
    Ok(())
}
