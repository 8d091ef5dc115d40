//! A transaction, as closures see it.

use super::{
    dialect::Engine,
    lite::LiteConn,
    pg::PgConn,
    terms::TermChange,
    value::{Row, Sql, Value},
};
use crate::{
    Error, Result,
    ids::{EventId, WorkspaceId},
};

pub(super) enum Conn {
    Lite(LiteConn),
    Pg(PgConn),
}

/// An event about to be written; its `seq` is given in the last flight.
#[derive(Clone, Debug)]
pub struct EventRow {
    pub workspace_id: WorkspaceId,
    pub id: EventId,
    pub kind: &'static str,
    pub ticket_id: Option<i64>,
    pub contact_id: Option<i64>,
    pub actor_kind: &'static str,
    pub actor_id: Option<i64>,
    pub at: i64,
    pub body: String,
}

/// What a transaction leaves to do for others once it is committed.
#[derive(Clone, Debug, Default)]
pub(super) struct Effects {
    pub n_events: usize,
    pub first_job_at: Option<i64>,
}

/// Rows that wait for a number of their workspace: the statement sets it from `$3`.
struct Numbered {
    workspace_id: WorkspaceId,
    sql: &'static str,
    id: i64,
}

/// A transaction on either engine. The first failed statement poisons it: everything after fails too, and it
/// rolls back even if the closure returns `Ok`.
pub struct Tx {
    pub(super) conn: Conn,
    pub(super) is_poisoned: bool,
    pub(super) effects: Effects,
    pub(super) terms: Vec<TermChange>,
    events: Vec<EventRow>,
    numbered: Vec<Numbered>,
}

impl Tx {
    pub(super) fn new(conn: Conn) -> Self {
        Self {
            conn,
            is_poisoned: false,
            effects: Effects::default(),
            terms: Vec::new(),
            events: Vec::new(),
            numbered: Vec::new(),
        }
    }

    /// Forgets what the last closure left.
    pub(super) fn reset(&mut self) {
        self.is_poisoned = false;
        self.effects = Effects::default();
        self.terms.clear();
        self.events.clear();
        self.numbered.clear();
    }

    pub(super) fn engine(&self) -> Engine {
        match self.conn {
            Conn::Lite(_) => Engine::Sqlite,
            Conn::Pg(_) => Engine::Postgres,
        }
    }

    fn check<T>(&mut self, result: Result<T>) -> Result<T> {
        self.is_poisoned |= result.is_err();
        result
    }

    fn guard(&self) -> Result<()> {
        if self.is_poisoned {
            return Err(Error::Internal(anyhow::anyhow!("an earlier statement of this transaction failed")));
        }
        Ok(())
    }

    /// Runs a statement and tells how many rows it changed.
    ///
    /// # Errors
    /// `Internal` with the engine's words; the transaction is lost.
    pub async fn exec(&mut self, sql: impl Into<Sql>, params: &[Value]) -> Result<u64> {
        self.guard()?;
        let sql = sql.into();
        let result = match &mut self.conn {
            Conn::Lite(conn) => conn.exec(&sql, params),
            Conn::Pg(conn) => conn.exec(&sql, params).await,
        };
        self.check(result)
    }

    /// Runs a statement and returns its rows.
    ///
    /// # Errors
    /// As [`Tx::exec`].
    pub async fn rows(&mut self, sql: impl Into<Sql>, params: &[Value]) -> Result<Vec<Row>> {
        self.guard()?;
        let sql = sql.into();
        let result = match &mut self.conn {
            Conn::Lite(conn) => conn.rows(&sql, params),
            Conn::Pg(conn) => conn.rows(&sql, params).await,
        };
        self.check(result)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// As [`Tx::exec`].
    pub async fn row(&mut self, sql: impl Into<Sql>, params: &[Value]) -> Result<Option<Row>> {
        Ok(self.rows(sql, params).await?.into_iter().next())
    }

    /// The first row, which must exist.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn one(&mut self, sql: impl Into<Sql>, params: &[Value]) -> Result<Row> {
        self.row(sql, params).await?.ok_or(Error::NotFound)
    }

    /// Runs several statements without parameters (migrations).
    pub(super) async fn batch(&mut self, sql: &str) -> Result<()> {
        self.guard()?;
        let text = self.engine().expand(sql).into_owned();
        let result = match &mut self.conn {
            Conn::Lite(conn) => conn.batch(&text),
            Conn::Pg(conn) => conn.batch(&text).await,
        };
        self.check(result)
    }

    pub(super) async fn prepare(&mut self, sql: &'static str) -> Result<()> {
        let sql = Sql::Fixed(sql);
        match &mut self.conn {
            Conn::Lite(conn) => conn.prepare(&sql),
            Conn::Pg(conn) => conn.prepare(&sql).await,
        }
    }

    /// Adds an event. It is written when the closure is done, with the next `seq` of its workspace.
    pub fn append(&mut self, event: EventRow) {
        self.events.push(event);
    }

    /// Gives the row `id` the next number of its workspace when the closure is done. The statement gets
    /// `$1` workspace, `$2` id and `$3` number.
    pub fn number(&mut self, workspace_id: WorkspaceId, id: i64, sql: &'static str) {
        self.numbered.push(Numbered { workspace_id, sql, id });
    }

    /// Tells the job runner, after the commit, that a job waits for `run_at`.
    pub fn wake_jobs(&mut self, run_at: i64) {
        let first = self.effects.first_job_at.unwrap_or(i64::MAX).min(run_at);
        self.effects.first_job_at = Some(first);
    }

    /// Writes what was collected. Called once per closure, last; on PostgreSQL followed by the commit at once.
    pub(super) async fn flush(&mut self) -> Result<()> {
        self.guard()?;
        let events = std::mem::take(&mut self.events);
        let numbered = std::mem::take(&mut self.numbered);
        self.effects.n_events = events.len();
        let mut workspaces: Vec<WorkspaceId> =
            events.iter().map(|event| event.workspace_id).chain(numbered.iter().map(|row| row.workspace_id)).collect();
        // Always in the same order, so that two transactions over several workspaces cannot wait for each other.
        workspaces.sort_unstable();
        workspaces.dedup();
        for workspace_id in workspaces {
            let events: Vec<&EventRow> = events.iter().filter(|event| event.workspace_id == workspace_id).collect();
            let numbered: Vec<&Numbered> = numbered.iter().filter(|row| row.workspace_id == workspace_id).collect();
            self.flush_workspace(workspace_id, &events, &numbered).await?;
        }
        Ok(())
    }

    async fn flush_workspace(
        &mut self,
        workspace_id: WorkspaceId,
        events: &[&EventRow],
        numbered: &[&Numbered],
    ) -> Result<()> {
        let mut row = self
            .one(
                "update counter set seq = seq + $2, number = number + $3 where workspace_id = $1 returning seq, number",
                &[workspace_id.into(), (events.len() as i64).into(), (numbered.len() as i64).into()],
            )
            .await?;
        let first_seq = row.take::<i64>()? - events.len() as i64 + 1;
        let first_number = row.take::<i64>()? - numbered.len() as i64 + 1;
        for (offset, row) in numbered.iter().enumerate() {
            self.exec(row.sql, &[workspace_id.into(), row.id.into(), (first_number + offset as i64).into()]).await?;
        }
        for (offset, event) in events.iter().enumerate() {
            self.exec(
                "insert into event (workspace_id, seq, id, kind, ticket_id, contact_id, actor_kind, actor_id, at, body)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                &[
                    workspace_id.into(),
                    (first_seq + offset as i64).into(),
                    event.id.into(),
                    event.kind.into(),
                    event.ticket_id.into(),
                    event.contact_id.into(),
                    event.actor_kind.into(),
                    event.actor_id.into(),
                    event.at.into(),
                    (&event.body).into(),
                ],
            )
            .await?;
        }
        Ok(())
    }
}
