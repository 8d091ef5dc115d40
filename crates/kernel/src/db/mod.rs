//! The data layer: one SQL text, two engines, a transaction as a closure.
//!
//! `db.write(command, |tx, command| Box::pin(create(tx, command))).await`
//!
//! A command owns its input and the closure captures nothing, so the layer may run it again: on PostgreSQL
//! after a serialisation failure, on SQLite when the group it shared a commit with was rolled back.
//! A closure never awaits the network or anything but its `tx`.
//!
//! - SQLite: one writer thread drains a queue, a SAVEPOINT for each closure, one COMMIT for the group
//!   ([`lite`]); readers run on the caller's thread. A closure's future never pends there.
//! - PostgreSQL: a pooled connection for each closure ([`pg`]).
//!
//! Events and numbers are handed to the `tx` while the closure runs and written in its last flight, where
//! the workspace's counter row is locked for the shortest time ([`Tx::append`]). What follows a commit is
//! woken through [`Signals`].
//!
//! No code outside this module knows the engine. Tokens in statements and migrations: `{INT}`, `{TEXT}`,
//! `{BYTES}`, `{TABLE_END}`, `{SKIP_LOCKED}`, `{FOR_UPDATE}`, `{TERM_INDEX}`.

mod dialect;
mod lite;
mod migrate;
mod pg;
mod terms;
mod tx;
mod value;
mod work;

pub use dialect::Engine;
pub use migrate::{Migration, SchemaState};
pub use terms::TermQuery;
pub use tx::{EventRow, Tx};
pub use value::{FromValue, Row, Sql, SqlBuilder, Value};

use crate::{Error, Result};
use futures_util::future::BoxFuture;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use tokio::sync::Notify;
use work::Work;

/// What a closure returns.
pub type Step<'t, T> = BoxFuture<'t, Result<T>>;

/// Where the data lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A file of the embedded engine.
    File(std::path::PathBuf),
    /// `postgres://user:password@host/database`
    Postgres(String),
}

impl Location {
    /// Reads the setting `database`: a path, or an address beginning with `postgres://`.
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Postgres(text.to_owned())
        } else {
            Self::File(text.into())
        }
    }
}

/// Wakes what reacts to commits of this process.
#[derive(Default)]
pub struct Signals {
    /// Events were committed.
    pub log: Notify,
    /// Jobs were committed.
    pub jobs: Notify,
    /// Earliest `run_at` of the jobs committed since the runner last looked.
    next_job_at: AtomicI64,
}

impl Signals {
    fn committed(&self, effects: &tx::Effects) {
        if effects.n_events > 0 {
            self.log.notify_waiters();
        }
        if let Some(run_at) = effects.first_job_at {
            self.next_job_at.fetch_min(run_at, Ordering::SeqCst);
            self.jobs.notify_one();
        }
    }

    /// Forgets and returns the earliest `run_at` committed since the last call.
    pub fn take_next_job_at(&self) -> i64 {
        self.next_job_at.swap(i64::MAX, Ordering::SeqCst)
    }
}

enum Backend {
    Lite(lite::Lite),
    Pg(pg::Pg),
}

/// A handle to the database; cheap to clone.
#[derive(Clone)]
pub struct Db {
    backend: Arc<Backend>,
    signals: Arc<Signals>,
}

impl Db {
    /// Opens the database. Applies no migration: see [`Db::migrate`].
    ///
    /// # Errors
    /// When the file or server cannot be opened, or another process has the file open.
    pub async fn open(location: &Location) -> Result<Self> {
        let signals = Arc::new(Signals { next_job_at: AtomicI64::new(i64::MAX), ..Signals::default() });
        let backend = match location {
            Location::File(path) => Backend::Lite(lite::Lite::open(path, signals.clone())?),
            Location::Postgres(url) => Backend::Pg(pg::Pg::open(url, signals.clone()).await?),
        };
        Ok(Self { backend: Arc::new(backend), signals })
    }

    /// Which engine this is; for reports and tests only.
    pub fn engine(&self) -> Engine {
        match &*self.backend {
            Backend::Lite(_) => Engine::Sqlite,
            Backend::Pg(_) => Engine::Postgres,
        }
    }

    pub fn signals(&self) -> &Arc<Signals> {
        &self.signals
    }

    /// Runs a closure in a transaction and returns after its commit. All of it happens, or nothing.
    ///
    /// # Errors
    /// The closure's own error, or `Internal`/`Unavailable` when the engine failed; nothing was stored then.
    pub async fn write<C, T, F>(&self, command: C, f: F) -> Result<T>
    where
        C: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t C) -> Step<'t, T> + Send + Sync + 'static,
    {
        work::value_of(self.run_write(work::boxed(command, f)).await?)
    }

    /// Runs a closure on a snapshot of the committed data; it cannot write.
    ///
    /// # Errors
    /// The closure's own error, or `Internal`/`Unavailable` when the engine failed.
    pub async fn read<C, T, F>(&self, command: C, f: F) -> Result<T>
    where
        C: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t C) -> Step<'t, T> + Send + Sync + 'static,
    {
        work::value_of(self.run_read(work::boxed(command, f)).await?)
    }

    async fn run_write(&self, mut work: Box<dyn Work>) -> Result<Box<dyn Work>> {
        match &*self.backend {
            Backend::Lite(lite) => lite.write(work).await,
            Backend::Pg(pg) => pg.write(work.as_mut()).await.map(|()| work),
        }
    }

    async fn run_read(&self, mut work: Box<dyn Work>) -> Result<Box<dyn Work>> {
        match &*self.backend {
            Backend::Lite(lite) => lite.read(work.as_mut()).map(|()| work),
            Backend::Pg(pg) => pg.read(work.as_mut()).await.map(|()| work),
        }
    }

    /// Brings the schema to the newest of `migrations`, each in a transaction of its own.
    ///
    /// # Errors
    /// When the data were made by a newer program, or a released migration was edited.
    pub async fn migrate(&self, migrations: &'static [Migration]) -> Result<SchemaState> {
        migrate::run(self, migrations).await
    }

    /// Prepares a statement without running it; a test does so with every statement of the program.
    ///
    /// # Errors
    /// When the engine refuses the text.
    pub async fn prepare(&self, sql: &'static str) -> Result<()> {
        self.read(sql, |tx, sql| Box::pin(async move { tx.prepare(sql).await })).await
    }

    /// Waits until all queued writes are done and closes the threads. The handle refuses work afterwards.
    pub async fn close(&self) {
        if let Backend::Lite(lite) = &*self.backend {
            lite.close().await;
        }
    }

    /// How large the database is on its disk.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub async fn size_bytes(&self) -> Result<i64> {
        match &*self.backend {
            Backend::Lite(lite) => lite.size_bytes(),
            Backend::Pg(_) => {
                self.read((), |tx, ()| Box::pin(async move { tx.one(pg::SIZE, &[]).await?.take() })).await
            }
        }
    }

    /// Copies the embedded database to `path` while it is in use.
    ///
    /// # Errors
    /// `Invalid` on PostgreSQL, which has its own tools.
    pub async fn copy_to(&self, path: std::path::PathBuf) -> Result<()> {
        match &*self.backend {
            Backend::Lite(lite) => lite.copy_to(path).await,
            Backend::Pg(_) => Err(Error::invalid("database", "invalid", "Use pg_dump for a PostgreSQL database.")),
        }
    }
}
