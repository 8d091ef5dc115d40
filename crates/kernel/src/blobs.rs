//! Files: content-addressed, small ones in the database, larger ones in a folder.
//!
//! A large file is synced (its bytes and its folder) before the transaction that names it, so a committed
//! row never points to nothing. Files that no row names are removed after a day.

use crate::{
    Error, Result,
    db::{Db, Tx},
    ids::WorkspaceId,
    secrets::{hex, sha256_hex},
};
use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde::Serialize;
use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Up to this size a file lies in the database and commits with its row.
const INLINE_BYTES: usize = 64 * 1024;

/// Where larger files lie. Replaced in tests and by other stores.
pub trait Store: Send + Sync {
    /// Stores durably; storing the same again changes nothing.
    fn put(&self, key: String, bytes: Bytes) -> BoxFuture<'_, Result<()>>;
    /// # Errors
    /// `NotFound`.
    fn get(&self, key: String) -> BoxFuture<'_, Result<Bytes>>;
    fn remove(&self, key: String) -> BoxFuture<'_, Result<()>>;
    /// What is left; `None` where a store cannot tell.
    fn space(&self) -> BoxFuture<'_, Result<Option<Space>>> {
        Box::pin(async { Ok(None) })
    }
}

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Space {
    pub free_bytes: u64,
    pub total_bytes: u64,
}

/// The folder of the installation.
pub struct Folder(pub PathBuf);

impl Folder {
    fn path(&self, key: &str) -> PathBuf {
        self.0.join(key)
    }
}

fn write_synced(path: PathBuf, bytes: &[u8]) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    let folder = path.parent().ok_or_else(|| Error::Internal(anyhow::anyhow!("a file without folder")))?;
    std::fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(".{}.tmp", hex(&crate::secrets::random_bytes::<8>())));
    let mut file = std::fs::File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&unfinished, &path)?;
    std::fs::File::open(folder)?.sync_all()?;
    Ok(())
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.into()))?
}

impl Store for Folder {
    fn put(&self, key: String, bytes: Bytes) -> BoxFuture<'_, Result<()>> {
        let path = self.path(&key);
        Box::pin(blocking(move || write_synced(path, &bytes)))
    }

    fn get(&self, key: String) -> BoxFuture<'_, Result<Bytes>> {
        let path = self.path(&key);
        Box::pin(blocking(move || match std::fs::read(&path) {
            Ok(bytes) => Ok(bytes.into()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Error::NotFound),
            Err(error) => Err(error.into()),
        }))
    }

    fn remove(&self, key: String) -> BoxFuture<'_, Result<()>> {
        let path = self.path(&key);
        Box::pin(blocking(move || match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }))
    }

    fn space(&self) -> BoxFuture<'_, Result<Option<Space>>> {
        let folder = self.0.clone();
        Box::pin(blocking(move || {
            // The folder is made with its first file.
            let there = folder.ancestors().find(|folder| folder.exists());
            let there = there.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
            let disk = rustix::fs::statvfs(there).map_err(std::io::Error::from)?;
            Ok(Some(Space { free_bytes: disk.f_bavail * disk.f_frsize, total_bytes: disk.f_blocks * disk.f_frsize }))
        }))
    }
}

/// A file that lies safe and waits to be named by a transaction.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub sha256: String,
    pub size_bytes: i64,
    inline: Option<Bytes>,
}

/// Reads and writes files.
#[derive(Clone)]
pub struct Blobs {
    store: Arc<dyn Store>,
}

fn key(workspace_id: WorkspaceId, sha256: &str) -> String {
    format!("{workspace_id}/{}/{sha256}", &sha256[..2.min(sha256.len())])
}

impl Blobs {
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store }
    }

    /// Makes the bytes safe. The transaction that uses them calls [`name`].
    ///
    /// # Errors
    /// When the store fails.
    pub async fn prepare(&self, workspace_id: WorkspaceId, bytes: Bytes) -> Result<Prepared> {
        let sha256 = sha256_hex(&bytes);
        let size_bytes = bytes.len() as i64;
        if bytes.len() <= INLINE_BYTES {
            return Ok(Prepared { sha256, size_bytes, inline: Some(bytes) });
        }
        self.store.put(key(workspace_id, &sha256), bytes).await?;
        Ok(Prepared { sha256, size_bytes, inline: None })
    }

    /// The bytes of a named file.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn read(&self, db: &Db, workspace_id: WorkspaceId, sha256: &str) -> Result<Bytes> {
        let inline = db
            .read((workspace_id, sha256.to_owned()), |tx, (workspace_id, sha256)| {
                Box::pin(async move {
                    let mut row = tx
                        .one(
                            "select data from blob where workspace_id = $1 and sha256 = $2",
                            &[(*workspace_id).into(), sha256.into()],
                        )
                        .await?;
                    row.take::<Option<Vec<u8>>>()
                })
            })
            .await?;
        match inline {
            Some(bytes) => Ok(bytes.into()),
            None => self.store.get(key(workspace_id, sha256)).await,
        }
    }

    /// How much room the store has left; `None` where it cannot tell.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn space(&self) -> Result<Option<Space>> {
        self.store.space().await
    }

    /// Removes a file nobody names; the caller has removed its row before.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove(&self, workspace_id: WorkspaceId, sha256: &str) -> Result<()> {
        self.store.remove(key(workspace_id, sha256)).await
    }
}

/// Names a prepared file inside the transaction that uses it.
///
/// # Errors
/// `Internal`.
pub async fn name(tx: &mut Tx, workspace_id: WorkspaceId, file: &Prepared, now: i64) -> Result<()> {
    tx.exec(
        "insert into blob (workspace_id, sha256, size_bytes, data, created_at) values ($1, $2, $3, $4, $5)
         on conflict (workspace_id, sha256) do nothing",
        &[
            workspace_id.into(),
            (&file.sha256).into(),
            file.size_bytes.into(),
            file.inline.as_ref().map(|bytes| bytes.to_vec()).into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

/// How many files a workspace has, and their bytes together; read from an index alone.
///
/// # Errors
/// `Internal`.
pub async fn total(tx: &mut Tx, workspace_id: WorkspaceId) -> Result<(i64, i64)> {
    let mut row = tx
        .one(
            "select count(*), cast(coalesce(sum(size_bytes), 0) as {INT}) from blob where workspace_id = $1",
            &[workspace_id.into()],
        )
        .await?;
    Ok((row.take()?, row.take()?))
}
