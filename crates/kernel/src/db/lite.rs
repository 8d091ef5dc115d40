//! The embedded engine: one writer thread with group commit; readers run where they are asked.
//!
//! Commits of `synchronous=FULL` cost a disk flush; all closures that wait share one. A group is bounded in
//! number and time, so that nobody waits long for strangers.
//!
//! A read takes a connection from a pool and runs on the caller's thread: usual reads take less time than handing
//! them to another thread would.

use super::{
    Signals,
    terms::TermChange,
    tx::{Conn, Effects, Tx},
    value::{Row, Sql, Value},
    work::Work,
};
use crate::{Error, Result};
use futures_util::FutureExt;
use rusqlite::{Connection, config::DbConfig, types::ValueRef};
use std::{
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};
use tokio::sync::{
    mpsc::{Receiver, Sender, channel},
    oneshot,
};

const QUEUE: usize = 1024;
/// How long a closure waits for its place in the queue.
const PATIENCE: Duration = Duration::from_secs(10);
const GROUP_MAX: usize = 128;
const GROUP_TIME: Duration = Duration::from_millis(4);
/// A closure that takes longer blocks every other writer; it is logged so that it gets cut into slices.
const SLOW_CLOSURE: Duration = Duration::from_millis(100);

pub(super) struct LiteConn(Connection);

impl LiteConn {
    fn open(path: &Path, is_writer: bool) -> Result<Self> {
        let conn = Connection::open(path).map_err(lost)?;
        conn.busy_timeout(Duration::from_secs(10)).map_err(lost)?;
        conn.execute_batch(
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
             pragma temp_store = memory; pragma cache_size = -16384; pragma journal_size_limit = 67108864;
             pragma wal_autocheckpoint = 4000;",
        )
        .map_err(lost)?;
        if !is_writer {
            conn.execute_batch("pragma query_only = on;").map_err(lost)?;
        }
        // Otherwise the engine looks at bound values while planning, and plans each cached statement anew whenever
        // a value changes, at several times the price of running it.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(lost)?;
        conn.set_prepared_statement_cache_capacity(512);
        Ok(Self(conn))
    }

    fn bind(statement: &mut rusqlite::CachedStatement<'_>, sql: &Sql, params: &[Value]) -> Result<()> {
        for position in 1..=statement.parameter_count() {
            let number = match sql {
                // The builder writes `$1`, `$2` … in this order and each once; looking for the names of a set of
                // hundreds of values would take longer than the statement.
                Sql::Built(_) => Some(position),
                // SQLite numbers `$2` by first appearance, so the name says which value is meant.
                Sql::Fixed(_) => {
                    statement.parameter_name(position).and_then(|name| name.get(1..)).and_then(|n| n.parse().ok())
                }
            };
            let value = number.and_then(|number: usize| params.get(number.wrapping_sub(1)));
            let value = value.ok_or_else(|| Error::Internal(anyhow::anyhow!("no value for parameter {position}")))?;
            match value {
                Value::Null => statement.raw_bind_parameter(position, rusqlite::types::Null),
                Value::Int(value) => statement.raw_bind_parameter(position, value),
                Value::Float(value) => statement.raw_bind_parameter(position, value),
                Value::Text(value) => statement.raw_bind_parameter(position, value.as_str()),
                Value::Bytes(value) => statement.raw_bind_parameter(position, value.as_slice()),
            }
            .map_err(lost)?;
        }
        Ok(())
    }

    fn cached(&self, sql: &Sql) -> Result<rusqlite::CachedStatement<'_>> {
        let text = super::Engine::Sqlite.expand(sql.text());
        self.0.prepare_cached(&text).map_err(|error| failed(sql, error))
    }

    pub(super) fn prepare(&self, sql: &Sql) -> Result<()> {
        self.cached(sql).map(|_| ())
    }

    pub(super) fn exec(&mut self, sql: &Sql, params: &[Value]) -> Result<u64> {
        let mut statement = self.cached(sql)?;
        Self::bind(&mut statement, sql, params)?;
        statement.raw_execute().map(|n| n as u64).map_err(|error| failed(sql, error))
    }

    pub(super) fn rows(&mut self, sql: &Sql, params: &[Value]) -> Result<Vec<Row>> {
        let mut statement = self.cached(sql)?;
        Self::bind(&mut statement, sql, params)?;
        let n_columns = statement.column_count();
        let mut rows = statement.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(|error| failed(sql, error))? {
            let mut values = Vec::with_capacity(n_columns);
            for column in 0..n_columns {
                values.push(match row.get_ref(column).map_err(|error| failed(sql, error))? {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(value) => Value::Int(value),
                    ValueRef::Real(value) => Value::Float(value),
                    ValueRef::Text(value) => Value::Text(String::from_utf8_lossy(value).into_owned()),
                    ValueRef::Blob(value) => Value::Bytes(value.to_vec()),
                });
            }
            found.push(Row::new(values));
        }
        Ok(found)
    }

    /// Writes changes of the term index, in their order.
    pub(super) fn write_terms<'a>(&mut self, changes: impl Iterator<Item = &'a TermChange>) -> Result<()> {
        for change in changes {
            match change {
                TermChange::Put { id, terms } => self.exec(
                    &Sql::Fixed("insert into term_index (rowid, terms) values ($1, $2)"),
                    &[(*id).into(), terms.into()],
                )?,
                TermChange::Remove { id } => {
                    self.exec(&Sql::Fixed("delete from term_index where rowid = $1"), &[(*id).into()])?
                }
            };
        }
        Ok(())
    }

    pub(super) fn batch(&mut self, sql: &str) -> Result<()> {
        self.0.execute_batch(sql).map_err(lost)
    }

    fn run(&self, sql: &'static str) -> Result<()> {
        let mut statement = self.0.prepare_cached(sql).map_err(lost)?;
        statement.raw_execute().map_err(lost)?;
        Ok(())
    }

    fn is_in_transaction(&self) -> bool {
        !self.0.is_autocommit()
    }
}

fn lost(error: rusqlite::Error) -> Error {
    Error::Internal(anyhow::Error::new(error).context("database"))
}

fn failed(sql: &Sql, error: rusqlite::Error) -> Error {
    let line = sql.text().split_whitespace().take(8).collect::<Vec<_>>().join(" ");
    Error::Internal(anyhow::Error::new(error).context(format!("database: {line} …")))
}

/// What the writer is asked for, and who waits for it.
struct Order {
    work: Box<dyn Work>,
    result: Result<()>,
    effects: Effects,
    terms: Vec<TermChange>,
    reply: oneshot::Sender<Result<Box<dyn Work>>>,
}

impl Order {
    /// Runs the closure (again). Whether it went well is kept inside.
    fn run(&mut self, tx: &mut Tx) {
        tx.reset();
        let started = Instant::now();
        let ran = catch_unwind(AssertUnwindSafe(|| {
            let closure = async {
                self.work.run(tx).await?;
                tx.flush().await
            };
            closure.now_or_never()
        }));
        if started.elapsed() > SLOW_CLOSURE {
            tracing::warn!(ms = started.elapsed().as_millis() as u64, "a transaction held the writer for long");
        }
        self.effects = std::mem::take(&mut tx.effects);
        self.terms = std::mem::take(&mut tx.terms);
        self.result = match ran {
            Ok(Some(Ok(()))) if tx.is_poisoned => {
                Err(Error::Internal(anyhow::anyhow!("a failed statement was ignored by its closure")))
            }
            Ok(Some(result)) => result,
            Ok(None) => {
                Err(Error::Internal(anyhow::anyhow!("a transaction waited for something outside the database")))
            }
            Err(_) => Err(Error::Internal(anyhow::anyhow!("a transaction panicked"))),
        };
    }

    fn reply(self) {
        // A caller that went away does not need the answer.
        let _ = self.reply.send(self.result.map(|()| self.work));
    }
}

enum Message {
    Work(Box<Order>),
    Close,
}

pub(super) struct Lite {
    path: PathBuf,
    writer: Sender<Message>,
    /// Connections nobody uses now. At most one for each thread that reads at once was ever opened.
    readers: Mutex<Vec<Tx>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    is_closed: AtomicBool,
    /// Held while the process lives: two processes on one file would each believe to be the only writer.
    _lock: File,
}

impl Lite {
    pub(super) fn open(path: &Path, signals: Arc<Signals>) -> Result<Self> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
        let lock_path = path.with_extension("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(&lock_path)?;
        lock.try_lock().map_err(|_| {
            Error::Internal(anyhow::anyhow!(
                "another Candor uses {}; stop it first, or choose another database with --database",
                path.display()
            ))
        })?;
        let (writer, mut queue) = channel(QUEUE);
        let conn = LiteConn::open(path, true)?;
        let thread = spawn("db-writer", move || write_loop(Tx::new(Conn::Lite(conn)), &mut queue, &signals))?;
        Ok(Self {
            path: path.to_owned(),
            writer,
            readers: Mutex::new(Vec::new()),
            thread: Mutex::new(Some(thread)),
            is_closed: AtomicBool::new(false),
            _lock: lock,
        })
    }

    pub(super) async fn write(&self, work: Box<dyn Work>) -> Result<Box<dyn Work>> {
        let (reply, done) = oneshot::channel();
        let order = Order { work, result: Ok(()), effects: Effects::default(), terms: Vec::new(), reply };
        send(&self.writer, Message::Work(Box::new(order))).await?;
        done.await.map_err(|_| closed())?
    }

    pub(super) fn read(&self, work: &mut dyn Work) -> Result<()> {
        let mut tx = self.reader()?;
        tx.reset();
        lite(&mut tx).run("begin")?;
        let ran = catch_unwind(AssertUnwindSafe(|| work.run(&mut tx).now_or_never()));
        let result = match ran {
            Ok(Some(result)) => result,
            Ok(None) => Err(Error::Internal(anyhow::anyhow!("a read waited for something outside the database"))),
            Err(_) => Err(Error::Internal(anyhow::anyhow!("a read panicked"))),
        };
        // A connection whose snapshot cannot be ended is not used again.
        if lite(&mut tx).run("commit").is_ok() {
            self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(tx);
        }
        result
    }

    fn reader(&self) -> Result<Tx> {
        if self.is_closed.load(Ordering::Acquire) {
            return Err(closed());
        }
        match self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop() {
            Some(tx) => Ok(tx),
            None => Ok(Tx::new(Conn::Lite(LiteConn::open(&self.path, false)?))),
        }
    }

    /// The file and what was committed but not moved into it yet.
    pub(super) fn size_bytes(&self) -> Result<i64> {
        let mut log = self.path.clone().into_os_string();
        log.push("-wal");
        let bytes = std::fs::metadata(&self.path)?.len() + std::fs::metadata(log).map_or(0, |log| log.len());
        Ok(i64::try_from(bytes).unwrap_or(i64::MAX))
    }

    pub(super) async fn copy_to(&self, path: PathBuf) -> Result<()> {
        let mut tx = self.reader()?;
        let from = self.path.clone();
        let copied = tokio::task::spawn_blocking(move || copy(lite(&mut tx), &from, &path)).await;
        copied.map_err(|error| Error::Internal(error.into()))?
    }

    pub(super) async fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        let _ = send(&self.writer, Message::Close).await;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let _ = tokio::task::spawn_blocking(move || thread.map(JoinHandle::join)).await;
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    Ok(std::thread::Builder::new().name(name.to_owned()).spawn(body)?)
}

fn closed() -> Error {
    Error::Unavailable("The database is closing; try again in a moment.".into())
}

async fn send(queue: &Sender<Message>, message: Message) -> Result<()> {
    let overloaded = || Error::Unavailable("The database is overloaded; try again in a moment.".into());
    tokio::time::timeout(PATIENCE, queue.send(message)).await.map_err(|_| overloaded())?.map_err(|_| closed())
}

fn lite(tx: &mut Tx) -> &mut LiteConn {
    match &mut tx.conn {
        Conn::Lite(conn) => conn,
        Conn::Pg(_) => unreachable!("the threads of this module own embedded connections only"),
    }
}

fn write_loop(mut tx: Tx, queue: &mut Receiver<Message>, signals: &Signals) {
    while let Some(Message::Work(first)) = queue.blocking_recv() {
        let (group, is_last) = write_group(&mut tx, *first, queue);
        for order in group {
            if order.result.is_ok() {
                signals.committed(&order.effects);
            }
            order.reply();
        }
        if is_last {
            break;
        }
    }
    // Leaves one file behind instead of three.
    let _ = lite(&mut tx).batch("pragma wal_checkpoint(truncate)");
}

/// Runs a group of closures and commits them together. All results are final when it returns.
///
/// Their changes of the term index are written once for all, last: each savepoint and each commit makes the
/// engine write a segment of the index, and merge it with others later.
fn write_group(tx: &mut Tx, mut first: Order, queue: &mut Receiver<Message>) -> (Vec<Order>, bool) {
    if let Err(error) = lite(tx).run("begin immediate") {
        first.result = Err(error);
        return (vec![first], false);
    }
    let started = Instant::now();
    // The first has the transaction to itself so far, and needs no savepoint to be undone.
    first.run(tx);
    if first.result.is_err() {
        roll_back(tx);
        return (vec![first], false);
    }
    let mut group = vec![first];
    let mut is_last = false;
    while group.len() < GROUP_MAX && started.elapsed() < GROUP_TIME {
        match queue.try_recv() {
            Ok(Message::Work(mut order)) => {
                let is_whole = run_in_savepoint(tx, &mut order);
                group.push(*order);
                if !is_whole {
                    break;
                }
            }
            Ok(Message::Close) => {
                is_last = true;
                break;
            }
            Err(_) => break,
        }
    }
    let terms = group.iter().filter(|order| order.result.is_ok()).flat_map(|order| &order.terms);
    let is_written = lite(tx).is_in_transaction() && lite(tx).write_terms(terms).is_ok();
    let is_committed = is_written && lite(tx).run("commit").is_ok();
    if !is_committed {
        // A full disk or an I/O error rolled back everything; nobody may be told otherwise, and nobody
        // shall fail because of a stranger: each runs once more in a transaction of its own.
        roll_back(tx);
        metrics::counter!("candor_db_group_reruns_total").increment(1);
        for order in &mut group {
            run_alone(tx, order);
        }
    }
    metrics::histogram!("candor_db_group_size").record(group.len() as f64);
    metrics::histogram!("candor_db_group_seconds").record(started.elapsed().as_secs_f64());
    (group, is_last)
}

fn roll_back(tx: &mut Tx) {
    if lite(tx).is_in_transaction() {
        let _ = lite(tx).run("rollback");
    }
}

/// Runs a closure inside the group's transaction. `false` when the engine has left that transaction.
fn run_in_savepoint(tx: &mut Tx, order: &mut Order) -> bool {
    if let Err(error) = lite(tx).run("savepoint closure") {
        order.result = Err(error);
        return lite(tx).is_in_transaction();
    }
    order.run(tx);
    if !lite(tx).is_in_transaction() {
        return false;
    }
    let undo = |tx: &mut Tx| lite(tx).run("rollback to closure").is_ok() && lite(tx).run("release closure").is_ok();
    if order.result.is_ok() { lite(tx).run("release closure").is_ok() || undo(tx) } else { undo(tx) }
}

fn run_alone(tx: &mut Tx, order: &mut Order) {
    if let Err(error) = lite(tx).run("begin immediate") {
        order.result = Err(error);
        return;
    }
    order.run(tx);
    if order.result.is_ok()
        && let Err(error) = lite(tx).write_terms(order.terms.iter()).and_then(|()| lite(tx).run("commit"))
    {
        order.result = Err(error);
    }
    if lite(tx).is_in_transaction() {
        roll_back(tx);
    } else if order.result.is_err() {
        tracing::error!("the database rolled a transaction back by itself: disk full or failing?");
    }
}

/// Copies with the engine's online backup, in steps so that writers go on.
fn copy(conn: &LiteConn, from: &Path, to: &Path) -> Result<()> {
    let mut target = Connection::open(to).map_err(lost)?;
    let backup = rusqlite::backup::Backup::new(&conn.0, &mut target).map_err(lost)?;
    backup
        .run_to_completion(1000, Duration::from_millis(1), None)
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context(format!("copying {}", from.display()))))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn other_values_do_not_make_a_new_plan() {
        let folder = tempfile::tempdir().unwrap();
        let mut conn = LiteConn::open(&folder.path().join("plan.db"), true).unwrap();
        conn.batch("create table t (a integer not null, b integer not null, c integer not null); create index t_b on t (b) where c <> 0;")
            .unwrap();
        let sql = Sql::Fixed("select a from t where b = $1 and c = $2 order by a limit $3");
        for n in 0..5_i64 {
            conn.rows(&sql, &[n.into(), (n + 1).into(), (n + 2).into()]).unwrap();
        }
        let statement = conn.cached(&sql).unwrap();
        assert_eq!(statement.get_status(rusqlite::StatementStatus::Run), 5, "the statement was kept");
        assert_eq!(statement.get_status(rusqlite::StatementStatus::RePrepare), 0);
    }

    #[test]
    fn the_engine_is_built_with_the_flags_of_the_repository() {
        let folder = tempfile::tempdir().unwrap();
        let mut conn = LiteConn::open(&folder.path().join("flags.db"), true).unwrap();
        let rows = conn.rows(&Sql::Fixed("pragma compile_options"), &[]).unwrap();
        let options: Vec<String> = rows.into_iter().map(|mut row| row.take().unwrap()).collect();
        assert!(options.contains(&"DEFAULT_MEMSTATUS=0".to_owned()), "see .cargo/config.toml; found {options:?}");
    }
}
