//! Jobs as the people see them who look after a workspace: what waits, what failed for good, and another try.

use crate::{
    Error, Result,
    clock::Time,
    db::Tx,
    ids::{JobId, WorkspaceId},
};
use serde::Serialize;

/// How many failed jobs are shown at once.
const SHOWN: i64 = 100;

/// The jobs of one kind that should have run by now, those that run included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Backlog {
    pub kind: String,
    pub n_due: i64,
    /// Since when the oldest of them waits.
    pub oldest_due_at: Time,
}

/// A job that was tried as often as jobs are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct FailedJob {
    pub id: JobId,
    pub kind: String,
    pub failed_at: Time,
    pub attempts: i64,
    /// What went wrong the last time, in the program's words.
    pub error: String,
}

/// What waits in a workspace, by kind.
///
/// # Errors
/// `Internal`.
pub async fn of(tx: &mut Tx, workspace_id: WorkspaceId, now: i64) -> Result<Vec<Backlog>> {
    let rows = tx
        .rows(
            "select kind, count(*), min(run_at) from job
             where workspace_id = $1 and run_at <= $2 and state <> 2 group by kind order by kind",
            &[workspace_id.into(), now.into()],
        )
        .await?;
    let backlog = rows
        .into_iter()
        .map(|mut row| Ok(Backlog { kind: row.take()?, n_due: row.take()?, oldest_due_at: Time(row.take()?) }));
    backlog.collect()
}

/// The newest that failed for good, and how many there are.
///
/// # Errors
/// `Internal`.
pub async fn failed(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<(Vec<FailedJob>, i64)> {
    let n = tx
        .one("select count(*) from job where workspace_id = $1 and state = 2", &[workspace_id.into()])
        .await?
        .take()?;
    let rows = tx
        .rows(
            "select id, kind, run_at, attempts, last_error from job
             where workspace_id = $1 and state = 2 order by id desc limit $2",
            &[workspace_id.into(), SHOWN.into()],
        )
        .await?;
    let jobs = rows.into_iter().map(|mut row| {
        Ok(FailedJob {
            id: row.take()?,
            kind: row.take()?,
            failed_at: Time(row.take()?),
            attempts: row.take()?,
            error: row.take::<Option<String>>()?.unwrap_or_default(),
        })
    });
    Ok((jobs.collect::<Result<_>>()?, n))
}

/// Gives a failed job all its attempts again, from now on. Where another with its key waits already, that one does
/// the work, and the failed one goes.
///
/// # Errors
/// `NotFound` when there is no such job, or it did not fail.
pub async fn retry(tx: &mut Tx, workspace_id: WorkspaceId, id: JobId, now: i64) -> Result<()> {
    let mut row = tx
        .one(
            "select dedup_key from job where workspace_id = $1 and id = $2 and state = 2 {FOR_UPDATE}",
            &[workspace_id.into(), id.into()],
        )
        .await?;
    if let Some(key) = row.take::<Option<String>>()? {
        let sql = "select 1 from job where workspace_id = $1 and dedup_key = $2 and state = 0";
        if tx.row(sql, &[workspace_id.into(), key.into()]).await?.is_some() {
            return forget(tx, workspace_id, id).await;
        }
    }
    tx.exec(
        "update job set state = 0, attempts = 0, run_at = $3 where workspace_id = $1 and id = $2",
        &[workspace_id.into(), id.into(), now.into()],
    )
    .await?;
    tx.wake_jobs(now);
    Ok(())
}

/// Removes a failed job; its work is never done.
///
/// # Errors
/// `NotFound` when there is no such job, or it did not fail.
pub async fn forget(tx: &mut Tx, workspace_id: WorkspaceId, id: JobId) -> Result<()> {
    let sql = "delete from job where workspace_id = $1 and id = $2 and state = 2";
    if tx.exec(sql, &[workspace_id.into(), id.into()]).await? == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}
