//! The kernel on a real database of the engine under test: SQLite, or PostgreSQL when `CANDOR_TEST_DATABASE` says so.

#![expect(clippy::unwrap_used, reason = "tests")]

mod blobs;
mod db;
mod jobs;
mod migrate;
mod terms;

use kernel::{
    clock::FakeClock,
    db::{Db, Engine, Location, Migration},
    ids::{Ids, WorkspaceId},
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use tempfile::TempDir;
use tokio_postgres::NoTls;

pub const HOUSE: &[Migration] =
    &[Migration { number: 1, name: "house", sql: include_str!("../../../../migrations/0001_house.sql") }];

/// A migrated database of one test with one workspace, and what makes its ids.
pub struct Base {
    pub db: Db,
    pub ids: Arc<Ids>,
    pub clock: Arc<FakeClock>,
    pub workspace_id: WorkspaceId,
    place: Place,
}

/// Where a test's database lies; removed with the value.
pub struct Place {
    folder: TempDir,
    /// The server, and the name of the database on it.
    postgres: Option<(String, String)>,
}

impl Place {
    pub async fn make() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let server = std::env::var("CANDOR_TEST_DATABASE").ok().filter(|url| url.starts_with("postgres"));
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("candor_kernel_{}_{n}", std::process::id());
        if let Some(server) = &server {
            admin(server, &format!("create database {name}")).await;
        }
        Self { folder: tempfile::tempdir().unwrap(), postgres: server.map(|server| (server, name)) }
    }

    pub fn location(&self) -> Location {
        let Some((server, name)) = &self.postgres else {
            return Location::File(self.folder.path().join("candor.db"));
        };
        let (address, query) =
            server.split_once('?').map_or((server.as_str(), ""), |(address, query)| (address, query));
        let host = address.rsplit_once('/').map_or(address, |(host, _)| host);
        Location::Postgres(format!("{host}/{name}?{query}"))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((server, name)) = self.postgres.take() else { return };
        let removed = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(admin(&server, &format!("drop database if exists {name} with (force)")));
        });
        let _ = removed.join();
    }
}

async fn admin(server: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(server, NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    client.batch_execute(sql).await.unwrap();
    drop(client);
    let _ = connection.await;
}

pub async fn base() -> Base {
    let place = Place::make().await;
    let db = Db::open(&place.location()).await.unwrap();
    db.migrate(HOUSE).await.unwrap();
    let clock = Arc::new(FakeClock::new(1_795_000_000_000_000));
    let ids = Arc::new(Ids::new(clock.clone(), 0));
    let workspace_id = ids.next();
    db.write(workspace_id, |tx, workspace_id| Box::pin(tx.start_counting(*workspace_id))).await.unwrap();
    Base { db, ids, clock, workspace_id, place }
}

impl Base {
    pub fn is_sqlite(&self) -> bool {
        self.db.engine() == Engine::Sqlite
    }

    /// A second handle to the same database, as another node has; PostgreSQL only.
    pub async fn other_node(&self) -> Db {
        Db::open(&self.place.location()).await.unwrap()
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        let read = self.db.read(sql, |tx, sql| Box::pin(async move { tx.one(*sql, &[]).await?.take::<i64>() }));
        read.await.unwrap()
    }
}
