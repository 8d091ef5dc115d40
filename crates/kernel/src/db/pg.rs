//! PostgreSQL: a pooled connection for each closure, run again when the server asks for it.

use super::{
    Engine, Signals,
    tx::{Conn, Tx},
    value::{Row, Sql, Value},
    work::Work,
};
use crate::{Error, Result};
use bytes::BytesMut;
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use futures_util::{FutureExt, TryStreamExt};
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio_postgres::{
    config::SslMode,
    error::SqlState,
    types::{IsNull, ToSql, Type},
};

const POOL: usize = 16;
const ATTEMPTS: u32 = 8;

/// Asked outside of the statements both engines take.
pub(super) const SIZE: &str = "select pg_database_size(current_database())";

pub(super) struct PgConn(Object);

/// Lets one value enum serve every column type this schema has.
#[derive(Debug)]
struct Param<'a>(&'a Value);

impl ToSql for Param<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self.0 {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(value) => match *kind {
                Type::INT4 => i32::try_from(*value)?.to_sql(kind, out),
                Type::FLOAT8 => (*value as f64).to_sql(kind, out),
                _ => value.to_sql(kind, out),
            },
            Value::Float(value) => value.to_sql(kind, out),
            Value::Text(value) => value.as_str().to_sql(kind, out),
            Value::Bytes(value) => value.as_slice().to_sql(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

fn read_row(row: &tokio_postgres::Row) -> Result<Row, tokio_postgres::Error> {
    let mut values = Vec::with_capacity(row.len());
    for (column, about) in row.columns().iter().enumerate() {
        values.push(match *about.type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(column)?.into(),
            Type::INT4 => row.try_get::<_, Option<i32>>(column)?.map(i64::from).into(),
            Type::BOOL => row.try_get::<_, Option<bool>>(column)?.into(),
            Type::FLOAT8 => row.try_get::<_, Option<f64>>(column)?.into(),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(column)?.into(),
            _ => row.try_get::<_, Option<String>>(column)?.into(),
        });
    }
    Ok(Row::new(values))
}

impl PgConn {
    async fn statement(&self, sql: &Sql) -> Result<tokio_postgres::Statement> {
        let text = Engine::Postgres.expand(sql.text());
        self.0.prepare_cached(&text).await.map_err(|error| failed(sql.text(), error))
    }

    pub(super) async fn prepare(&self, sql: &Sql) -> Result<()> {
        self.statement(sql).await.map(|_| ())
    }

    pub(super) async fn exec(&mut self, sql: &Sql, params: &[Value]) -> Result<u64> {
        let statement = self.statement(sql).await?;
        let params = params.get(..statement.params().len()).unwrap_or(params);
        self.0.execute_raw(&statement, params.iter().map(Param)).await.map_err(|error| failed(sql.text(), error))
    }

    pub(super) async fn rows(&mut self, sql: &Sql, params: &[Value]) -> Result<Vec<Row>> {
        let statement = self.statement(sql).await?;
        let params = params.get(..statement.params().len()).unwrap_or(params);
        let answer = async {
            let stream = self.0.query_raw(&statement, params.iter().map(Param)).await?;
            let mut stream = std::pin::pin!(stream);
            let mut rows = Vec::new();
            while let Some(row) = stream.try_next().await? {
                rows.push(read_row(&row)?);
            }
            Ok(rows)
        };
        answer.await.map_err(|error: tokio_postgres::Error| failed(sql.text(), error))
    }

    pub(super) async fn batch(&mut self, sql: &str) -> Result<()> {
        self.0.batch_execute(sql).await.map_err(|error| failed(sql, error))
    }
}

/// The server asks to run the whole transaction again.
#[derive(Debug)]
struct RunAgain(tokio_postgres::Error);

impl std::fmt::Display for RunAgain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("transactions of others were in the way")
    }
}
impl std::error::Error for RunAgain {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

fn failed(sql: &str, error: tokio_postgres::Error) -> Error {
    if matches!(error.code(), Some(code) if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED)
    {
        return Error::Internal(anyhow::Error::new(RunAgain(error)));
    }
    if error.is_closed() {
        return Error::Unavailable("The database closed the connection; try again in a moment.".into());
    }
    let line = sql.split_whitespace().take(8).collect::<Vec<_>>().join(" ");
    Error::Internal(anyhow::Error::new(error).context(format!("database: {line} …")))
}

fn wants_another_run(error: &Error) -> bool {
    matches!(error, Error::Internal(error) if error.downcast_ref::<RunAgain>().is_some())
}

pub(super) struct Pg {
    pool: Pool,
    signals: Arc<Signals>,
}

impl Pg {
    pub(super) async fn open(url: &str, signals: Arc<Signals>) -> Result<Self> {
        let config: tokio_postgres::Config =
            url.parse().map_err(|error| Error::Internal(anyhow::Error::new(error).context("the setting database")))?;
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = if config.get_ssl_mode() == SslMode::Require {
            let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
            let tls = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
            Manager::from_config(config, tokio_postgres_rustls::MakeRustlsConnect::new(tls), recycling)
        } else {
            Manager::from_config(config, tokio_postgres::NoTls, recycling)
        };
        let pool = Pool::builder(manager)
            .max_size(POOL)
            .wait_timeout(Some(Duration::from_secs(10)))
            .create_timeout(Some(Duration::from_secs(10)))
            .runtime(deadpool_postgres::Runtime::Tokio1)
            .build()
            .map_err(|error| Error::Internal(error.into()))?;
        let pg = Self { pool, signals };
        drop(pg.connection().await?);
        Ok(pg)
    }

    async fn connection(&self) -> Result<Object> {
        self.pool.get().await.map_err(|error| {
            tracing::error!(error = %error, "no connection to the database");
            Error::Unavailable("The database cannot be reached; try again in a moment.".into())
        })
    }

    pub(super) async fn write(&self, work: &mut dyn Work) -> Result<()> {
        let mut attempt = 1;
        loop {
            match self.run(work, "begin").await {
                Err(error) if wants_another_run(&error) && attempt < ATTEMPTS => {
                    metrics::counter!("candor_db_reruns_total").increment(1);
                    // The ones that met part company: each waits another while.
                    let spread = u64::from(std::process::id() ^ attempt.wrapping_mul(2_654_435_761)) % 7;
                    tokio::time::sleep(Duration::from_millis(u64::from(attempt) * 3 + spread)).await;
                    attempt += 1;
                }
                result => return result,
            }
        }
    }

    pub(super) async fn read(&self, work: &mut dyn Work) -> Result<()> {
        self.run(work, "begin isolation level repeatable read read only").await
    }

    async fn run(&self, work: &mut dyn Work, begin: &str) -> Result<()> {
        let conn = self.connection().await?;
        // A connection given back inside a transaction would take the next closure along, so whatever
        // happens (a panic, a caller that goes away) it is dropped unless the end was reached.
        let mut open = Open { tx: Some(Tx::new(Conn::Pg(PgConn(conn)))) };
        let tx = open.tx();
        pg(tx).batch(begin).await?;
        let closure = async {
            work.run(tx).await?;
            tx.flush().await
        };
        let result = AssertUnwindSafe(closure).catch_unwind().await;
        let result = result.unwrap_or_else(|_| Err(Error::Internal(anyhow::anyhow!("a transaction panicked"))));
        let tx = open.tx();
        let result = match result {
            Ok(()) if tx.is_poisoned => {
                Err(Error::Internal(anyhow::anyhow!("a failed statement was ignored by its closure")))
            }
            result => result,
        };
        match result {
            Ok(()) => {
                pg(tx).batch("commit").await?;
                self.signals.committed(&tx.effects);
                open.keep();
                Ok(())
            }
            Err(error) => {
                if pg(tx).batch("rollback").await.is_ok() {
                    open.keep();
                }
                Err(error)
            }
        }
    }
}

struct Open {
    tx: Option<Tx>,
}

impl Open {
    fn tx(&mut self) -> &mut Tx {
        self.tx.as_mut().expect("taken only by keep, which ends the use of this value")
    }

    fn keep(mut self) {
        self.tx = None;
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(Tx { conn: Conn::Pg(PgConn(object)), .. }) = self.tx.take() {
            drop(Object::take(object));
        }
    }
}

fn pg(tx: &mut Tx) -> &mut PgConn {
    match &mut tx.conn {
        Conn::Pg(conn) => conn,
        Conn::Lite(_) => unreachable!("this module makes PostgreSQL transactions only"),
    }
}
