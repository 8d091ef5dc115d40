//! Files: the bytes are safe before a row names them, whatever becomes of the row.

use crate::base;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use kernel::{
    Error, Result,
    blobs::{self, Blobs, Folder, Store},
};
use std::sync::{Arc, Mutex};

/// Notes the order of what is asked, and fails when told to.
#[derive(Default)]
struct Noted {
    asked: Mutex<Vec<String>>,
    is_full: bool,
}

impl Store for Noted {
    fn put(&self, key: String, bytes: Bytes) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            if self.is_full {
                return Err(Error::Unavailable("full".into()));
            }
            self.asked.lock().unwrap().push(format!("put {} {}", bytes.len(), key.len() > 64));
            Ok(())
        })
    }

    fn get(&self, _: String) -> BoxFuture<'_, Result<Bytes>> {
        Box::pin(async { Err(Error::NotFound) })
    }

    fn remove(&self, _: String) -> BoxFuture<'_, Result<()>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn small_files_lie_in_the_database_and_large_ones_in_the_folder() {
    let base = base().await;
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::new(Arc::new(Folder(folder.path().to_owned())));
    let n_files = || walk(folder.path());
    for (size, n_expected) in [(0, 0), (64 * 1024, 0), (64 * 1024 + 1, 1), (300_000, 2)] {
        let bytes = Bytes::from(vec![7_u8; size]);
        let file = blobs.prepare(base.workspace_id, bytes.clone()).await.unwrap();
        assert_eq!((n_files(), file.size_bytes), (n_expected, size as i64), "{size}: before any row names it");
        assert!(matches!(blobs.read(&base.db, base.workspace_id, &file.sha256).await, Err(Error::NotFound)));
        let command = (base.workspace_id, file.clone());
        let named = base.db.write(command, |tx, (id, file)| {
            Box::pin(async move {
                blobs::name(tx, *id, file, 1).await?;
                blobs::name(tx, *id, file, 2).await
            })
        });
        named.await.unwrap();
        assert_eq!(blobs.read(&base.db, base.workspace_id, &file.sha256).await.unwrap(), bytes);
        let again = blobs.prepare(base.workspace_id, bytes).await.unwrap();
        assert_eq!((again.sha256, n_files()), (file.sha256.clone(), n_expected), "the same bytes are kept once");
        let other = blobs.read(&base.db, base.ids.next(), &file.sha256).await;
        assert!(matches!(other, Err(Error::NotFound)), "not for another workspace");
    }
    assert_eq!(base.count("select count(*) from blob").await, 4);
    assert_eq!(base.count("select count(*) from blob where data is null").await, 2);
}

fn walk(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
}

#[tokio::test]
async fn a_store_that_fails_is_told_before_anything_is_named() {
    let base = base().await;
    let large = Bytes::from(vec![1_u8; 100_000]);
    let full = Blobs::new(Arc::new(Noted { is_full: true, ..Noted::default() }));
    assert!(matches!(full.prepare(base.workspace_id, large.clone()).await, Err(Error::Unavailable(_))));
    let store = Arc::new(Noted::default());
    let blobs = Blobs::new(store.clone());
    blobs.prepare(base.workspace_id, Bytes::from_static(b"small")).await.unwrap();
    assert!(store.asked.lock().unwrap().is_empty());
    blobs.prepare(base.workspace_id, large).await.unwrap();
    assert_eq!(*store.asked.lock().unwrap(), ["put 100000 true"]);
}
