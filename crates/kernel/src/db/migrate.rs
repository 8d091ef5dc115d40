//! Migrations: numbered, forward only, one text for both engines, each in a transaction of its own.

use super::{Db, Tx};
use crate::{Error, Result, ids::WorkspaceId};
use ring::digest;

/// One step of the schema; released steps never change.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub number: i64,
    pub name: &'static str,
    pub sql: &'static str,
}

/// What [`Db::migrate`] found and did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchemaState {
    pub was: i64,
    pub is: i64,
}

fn checksum(sql: &str) -> String {
    let hash = digest::digest(&digest::SHA256, sql.as_bytes());
    hash.as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

pub(super) async fn run(db: &Db, migrations: &'static [Migration]) -> Result<SchemaState> {
    db.write((), |tx, ()| {
        Box::pin(async move {
            tx.batch("create table if not exists migration (number {INT} primary key, name {TEXT} not null, checksum {TEXT} not null)")
                .await
        })
    })
    .await?;
    let done = db.read((), |tx, ()| Box::pin(applied(tx))).await?;
    let was = done.last().map_or(0, |(number, ..)| *number);
    let newest = migrations.last().map_or(0, |migration| migration.number);
    if was > newest {
        return Err(Error::Internal(anyhow::anyhow!(
            "these data were made by a newer Candor (schema {was}, this program knows {newest}); start the newer program, or restore a backup made by this one"
        )));
    }
    for migration in migrations {
        match done.iter().find(|(number, ..)| *number == migration.number) {
            Some((_, sum)) if *sum == checksum(migration.sql) => {}
            Some(_) => {
                return Err(Error::Internal(anyhow::anyhow!(
                    "migration {:04}_{} was changed after it had been applied",
                    migration.number,
                    migration.name
                )));
            }
            None => db.write(*migration, |tx, migration| Box::pin(apply(tx, migration))).await?,
        }
    }
    Ok(SchemaState { was, is: newest })
}

async fn applied(tx: &mut Tx) -> Result<Vec<(i64, String)>> {
    let rows = tx.rows("select number, checksum from migration order by number", &[]).await?;
    rows.into_iter().map(|mut row| Ok((row.take()?, row.take()?))).collect()
}

async fn apply(tx: &mut Tx, migration: &Migration) -> Result<()> {
    tracing::info!(migration.number, "applying migration {:04}_{}", migration.number, migration.name);
    tx.batch(migration.sql).await?;
    tx.exec(
        "insert into migration (number, name, checksum) values ($1, $2, $3)",
        &[migration.number.into(), migration.name.into(), checksum(migration.sql).into()],
    )
    .await?;
    Ok(())
}

impl Tx {
    /// The row that counts a workspace's events and ticket numbers; made with the workspace.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn start_counting(&mut self, workspace_id: WorkspaceId) -> Result<()> {
        self.exec("insert into counter (workspace_id, seq, number) values ($1, 0, 0)", &[workspace_id.into()]).await?;
        Ok(())
    }
}
