//! Background jobs: rows enqueued in the transaction that wants them, claimed with leases, woken on commit.
//!
//! A job is shallow: load, call one domain function, done. It may run twice (a crash after the work and
//! before the row is gone), so each handler checks the state first. A handler gets `Job::is_reclaimed` when
//! an earlier run was cut off, which is how a half-sent mail becomes "uncertain" instead of being repeated.

use crate::{
    Error, Result,
    clock::Clock,
    db::{Db, Engine, Tx},
    ids::{Ids, JobId, WorkspaceId},
};
use futures_util::future::BoxFuture;
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

const LEASE_US: i64 = 10 * 60 * 1_000_000;
const CLAIM: i64 = 32;
/// Other nodes may enqueue without waking this one.
const POLL: Duration = Duration::from_secs(2);
/// How often jobs of nodes that died are looked for.
const INHERIT_US: i64 = 5_000_000;
/// Kept after failing, so that a person can look at it.
const FAILED: i64 = 2;

/// A claimed job.
#[derive(Clone, Debug)]
pub struct Job {
    pub workspace_id: WorkspaceId,
    pub id: JobId,
    pub kind: String,
    /// From 1.
    pub attempt: i64,
    pub payload: serde_json::Value,
    /// An earlier run ended without saying how.
    pub is_reclaimed: bool,
}

/// A job about to be enqueued.
#[derive(Clone, Debug)]
pub struct NewJob {
    pub kind: &'static str,
    pub run_at: i64,
    /// While a job with the same key waits, another is not enqueued; its time is moved instead.
    pub dedup_key: Option<String>,
    pub payload: serde_json::Value,
}

/// What a handler decides.
pub enum Outcome {
    Done,
    /// Again at the given time, as a fresh attempt.
    Again {
        run_at: i64,
    },
}

/// Does the jobs of one kind.
pub type Handler = Arc<dyn Fn(Job) -> BoxFuture<'static, Result<Outcome>> + Send + Sync>;

/// Enqueues in the caller's transaction.
///
/// # Errors
/// `Internal`.
pub async fn enqueue(tx: &mut Tx, ids: &Ids, workspace_id: WorkspaceId, job: &NewJob) -> Result<()> {
    tx.exec(
        "insert into job (workspace_id, id, kind, run_at, state, attempts, lease_until, lease_owner, dedup_key, payload)
         values ($1, $2, $3, $4, 0, 0, 0, 0, $5, $6)
         on conflict (workspace_id, dedup_key) where state = 0 do update set run_at = excluded.run_at, payload = excluded.payload",
        &[
            workspace_id.into(),
            ids.next::<crate::ids::Job>().into(),
            job.kind.into(),
            job.run_at.into(),
            job.dedup_key.clone().into(),
            job.payload.to_string().into(),
        ],
    )
    .await?;
    tx.wake_jobs(job.run_at);
    Ok(())
}

/// Takes back a waiting job by its key.
///
/// # Errors
/// `Internal`.
pub async fn cancel(tx: &mut Tx, workspace_id: WorkspaceId, dedup_key: &str) -> Result<()> {
    tx.exec(
        "delete from job where workspace_id = $1 and dedup_key = $2 and state = 0",
        &[workspace_id.into(), dedup_key.into()],
    )
    .await?;
    Ok(())
}

/// How many jobs wait, run and failed, for the health page.
///
/// # Errors
/// `Internal`.
pub async fn depths(tx: &mut Tx, now: i64) -> Result<(i64, i64, i64)> {
    let mut row = tx
        .one(
            "select cast(coalesce(sum(case when state = 0 and run_at <= $1 then 1 else 0 end), 0) as {INT}),
                    cast(coalesce(sum(case when state = 1 then 1 else 0 end), 0) as {INT}),
                    cast(coalesce(sum(case when state = 2 then 1 else 0 end), 0) as {INT}) from job",
            &[now.into()],
        )
        .await?;
    Ok((row.take()?, row.take()?, row.take()?))
}

/// Claims and runs jobs until told to stop.
pub struct Runner {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub node: u16,
    pub handlers: HashMap<&'static str, Handler>,
    /// How many run at once.
    pub n_slots: usize,
}

impl Runner {
    /// Runs until `stop`; then waits for what is running.
    pub async fn run(self, stop: CancellationToken) {
        let runner = Arc::new(self);
        let slots = Arc::new(Semaphore::new(runner.n_slots));
        let tasks = TaskTracker::new();
        if let Err(error) = runner.release_own_leases().await {
            tracing::error!(error = %error, "cannot take over the jobs of the last run");
        }
        let mut inherited_at = runner.clock.now_us();
        while !stop.is_cancelled() {
            let now = runner.clock.now_us();
            if now - inherited_at >= INHERIT_US {
                inherited_at = now;
                if let Err(error) = runner.inherit(now).await {
                    tracing::warn!(error = %error, "cannot take over the jobs of nodes that died");
                }
            }
            let next_at = runner.round(&slots, &tasks).await;
            let wait_us = (next_at - runner.clock.now_us()).clamp(0, POLL.as_micros() as i64);
            if wait_us == 0 {
                continue;
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = runner.db.signals().jobs.notified() => {}
                () = tokio::time::sleep(Duration::from_micros(wait_us as u64)) => {}
            }
        }
        tasks.close();
        tasks.wait().await;
    }

    /// Claims what is due and starts it; answers when to look again.
    async fn round(self: &Arc<Self>, slots: &Arc<Semaphore>, tasks: &TaskTracker) -> i64 {
        let now = self.clock.now_us();
        let poll_at = now + POLL.as_micros() as i64;
        let free = slots.available_permits().min(CLAIM as usize) as i64;
        if free == 0 {
            return now + 20_000;
        }
        let woken_for = self.db.signals().take_next_job_at();
        let claimed = match self.claim(now, free).await {
            Ok(claimed) => claimed,
            Err(error) => {
                tracing::warn!(error = %error, "cannot claim jobs");
                return poll_at;
            }
        };
        let is_full = claimed.len() as i64 == free;
        for job in claimed {
            let Ok(permit) = slots.clone().try_acquire_owned() else { break };
            let runner = self.clone();
            tasks.spawn(async move {
                runner.perform(job).await;
                drop(permit);
                runner.db.signals().jobs.notify_one();
            });
        }
        if is_full { now } else { poll_at.min(woken_for.max(now + 1_000)) }
    }

    async fn claim(&self, now: i64, limit: i64) -> Result<Vec<Job>> {
        let is_due = self.db.read(now, |tx, now| Box::pin(is_due(tx, *now))).await?;
        if !is_due {
            return Ok(Vec::new());
        }
        self.db
            .write((now, limit, i64::from(self.node)), |tx, (now, limit, node)| {
                Box::pin(claim(tx, *now, *limit, *node))
            })
            .await
    }

    async fn perform(&self, job: Job) {
        let Some(handler) = self.handlers.get(job.kind.as_str()) else {
            self.finish(&job, Err(Error::Internal(anyhow::anyhow!("nobody does jobs of the kind {}", job.kind)))).await;
            return;
        };
        // A panic ends this job only.
        let result = tokio::spawn(handler(job.clone())).await;
        let result = result.unwrap_or_else(|error| Err(Error::Internal(anyhow::anyhow!("the job panicked: {error}"))));
        self.finish(&job, result).await;
    }

    async fn finish(&self, job: &Job, result: Result<Outcome>) {
        let now = self.clock.now_us();
        let (state, run_at, attempts) = match &result {
            Ok(Outcome::Done) => (None, now, job.attempt),
            Ok(Outcome::Again { run_at }) => (Some(0), *run_at, job.attempt),
            Err(error) if job.attempt < 8 => {
                tracing::warn!(job.kind, job.attempt, error = %error, "a job failed and will be tried again");
                (Some(0), now + retry_after_us(job.attempt), job.attempt)
            }
            Err(error) => {
                tracing::error!(job.kind, job.attempt, error = %error, "a job failed for good");
                (Some(FAILED), now, job.attempt)
            }
        };
        let last_error = result.err().map(|error| error.to_string());
        let ended = self
            .db
            .write((job.workspace_id, job.id, state, run_at, attempts, last_error), |tx, command| {
                Box::pin(async move {
                    let (workspace_id, id, state, run_at, attempts, last_error) = command;
                    let Some(state) = state else {
                        tx.exec("delete from job where workspace_id = $1 and id = $2", &[(*workspace_id).into(), (*id).into()]).await?;
                        return Ok(());
                    };
                    tx.exec(
                        "update job set state = $3, run_at = $4, attempts = $5, lease_until = 0, lease_owner = 0, last_error = $6
                         where workspace_id = $1 and id = $2",
                        &[(*workspace_id).into(), (*id).into(), (*state).into(), (*run_at).into(), (*attempts).into(), last_error.clone().into()],
                    )
                    .await?;
                    tx.wake_jobs(*run_at);
                    Ok(())
                })
            })
            .await;
        if let Err(error) = ended {
            tracing::error!(job.kind, error = %error, "a finished job could not be put away; it will run again");
        }
    }

    /// Jobs of other nodes are free when their node's lease has run out: a process killed on one node number comes
    /// back on another. The embedded engine has one node.
    async fn inherit(&self, now: i64) -> Result<()> {
        if self.db.engine() == Engine::Sqlite {
            return Ok(());
        }
        self.db
            .write((now, i64::from(self.node)), |tx, (now, node)| {
                Box::pin(async move {
                    tx.exec(
                        "update job set lease_until = 1 where state = 1 and lease_until > 1 and lease_owner <> $2
                         and lease_owner not in (select id from node where lease_until > $1)",
                        &[(*now).into(), (*node).into()],
                    )
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Jobs this node held when it died are free at once; their lease would only run out later.
    async fn release_own_leases(&self) -> Result<()> {
        self.db
            .write(i64::from(self.node), |tx, node| {
                Box::pin(async move {
                    tx.exec("update job set lease_until = 1 where state = 1 and lease_owner = $1", &[(*node).into()])
                        .await?;
                    Ok(())
                })
            })
            .await
    }
}

fn retry_after_us(attempt: i64) -> i64 {
    let seconds: i64 = match attempt {
        1 => 5,
        2 => 30,
        3 => 120,
        4 => 600,
        _ => 3600,
    };
    seconds * 1_000_000
}

async fn is_due(tx: &mut Tx, now: i64) -> Result<bool> {
    let waiting = tx.row("select 1 from job where state = 0 and run_at <= $1 limit 1", &[now.into()]).await?;
    let left = tx.row("select 1 from job where state = 1 and lease_until <= $1 limit 1", &[now.into()]).await?;
    Ok(waiting.is_some() || left.is_some())
}

async fn claim(tx: &mut Tx, now: i64, limit: i64, node: i64) -> Result<Vec<Job>> {
    let rows = tx
        .rows(
            "select workspace_id, id, state from job where state = 0 and run_at <= $1 order by run_at limit $2 {SKIP_LOCKED}",
            &[now.into(), limit.into()],
        )
        .await?;
    let left = tx
        .rows(
            "select workspace_id, id, state from job where state = 1 and lease_until <= $1 order by lease_until limit $2 {SKIP_LOCKED}",
            &[now.into(), limit.into()],
        )
        .await?;
    let mut claimed = Vec::new();
    for mut row in rows.into_iter().chain(left).take(limit as usize) {
        let workspace_id: WorkspaceId = row.take()?;
        let id: JobId = row.take()?;
        let is_reclaimed = row.take::<i64>()? == 1;
        let mut row = tx
            .one(
                "update job set state = 1, lease_until = $3, lease_owner = $4, attempts = attempts + 1
                 where workspace_id = $1 and id = $2 returning kind, attempts, payload",
                &[workspace_id.into(), id.into(), (now + LEASE_US).into(), node.into()],
            )
            .await?;
        let (kind, attempt, payload) = (row.take()?, row.take()?, row.take::<String>()?);
        claimed.push(Job { workspace_id, id, kind, attempt, payload: serde_json::from_str(&payload)?, is_reclaimed });
    }
    Ok(claimed)
}
