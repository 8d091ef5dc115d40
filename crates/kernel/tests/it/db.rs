//! Transactions: one that fails hurts nobody else, numbers have no gaps, a full disk loses nothing that was promised.

use crate::{Base, base};
use kernel::{
    Error,
    db::{EventRow, Tx},
    ids::WorkspaceId,
};

const PUT: &str = "insert into node (id, token, lease_until) values ($1, $2, 0)";

async fn put(tx: &mut Tx, id: i64) -> kernel::Result<()> {
    tx.exec(PUT, &[id.into(), id.into()]).await?;
    Ok(())
}

fn is_internal(result: &kernel::Result<()>, words: &str) -> bool {
    matches!(result, Err(Error::Internal(error)) if format!("{error:#}").contains(words))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_closure_that_fails_hurts_no_neighbour() {
    let base = base().await;
    let writes = (0..60_i64).map(|n| {
        let db = base.db.clone();
        tokio::spawn(async move {
            db.write(n, |tx, n| {
                Box::pin(async move {
                    put(tx, *n).await?;
                    match n % 6 {
                        1 => Err(Error::NotFound),
                        2 => panic!("on purpose"),
                        // Ignores that its statement failed.
                        3 => {
                            let _ = tx.exec("insert into no_such_table values (1)", &[]).await;
                            Ok(())
                        }
                        _ => Ok(()),
                    }
                })
            })
            .await
        })
    });
    let mut n_good = 0;
    for (n, write) in writes.collect::<Vec<_>>().into_iter().enumerate() {
        let result = write.await.unwrap();
        let is_right = match n % 6 {
            1 => matches!(result, Err(Error::NotFound)),
            2 => is_internal(&result, "panicked"),
            3 => is_internal(&result, "earlier statement"),
            _ => result.is_ok(),
        };
        assert!(is_right, "{n}: {result:?}");
        n_good += i64::from(result.is_ok());
    }
    assert_eq!(n_good, 30);
    assert_eq!(base.count("select count(*) from node").await, 30, "all of the good ones and nothing of the others");
}

#[tokio::test]
async fn a_failed_statement_poisons_its_transaction() {
    let base = base().await;
    let result = base.db.write((), |tx, ()| {
        Box::pin(async move {
            put(tx, 1).await?;
            assert!(put(tx, 1).await.is_err(), "the key is taken");
            assert!(put(tx, 2).await.is_err(), "and nothing goes on after that");
            assert!(tx.rows("select 1", &[]).await.is_err());
            Ok(())
        })
    });
    assert!(is_internal(&result.await, "earlier statement"));
    assert_eq!(base.count("select count(*) from node").await, 0);
    base.db.write((), |tx, ()| Box::pin(put(tx, 1))).await.unwrap();
}

#[tokio::test]
async fn readers_cannot_write_and_writers_wait_for_nothing_else() {
    let base = base().await;
    assert!(base.db.read((), |tx, ()| Box::pin(put(tx, 1))).await.is_err());
    assert_eq!(base.count("select count(*) from node").await, 0);
    if base.is_sqlite() {
        let waiting = base.db.write((), |tx, ()| {
            Box::pin(async move {
                put(tx, 1).await?;
                tokio::task::yield_now().await;
                Ok(())
            })
        });
        assert!(is_internal(&waiting.await, "waited for something outside"));
        assert_eq!(base.count("select count(*) from node").await, 0);
    }
    base.db.write((), |tx, ()| Box::pin(put(tx, 1))).await.unwrap();
}

#[tokio::test]
async fn values_come_back_as_they_went_in() {
    let base = base().await;
    base.db
        .write(base.workspace_id, |tx, id| {
            Box::pin(async move {
                tx.exec(
                    "insert into blob (workspace_id, sha256, size_bytes, data, created_at) values ($1, $2, $3, $4, $3)",
                    &[(*id).into(), "a\0b 😀".into(), i64::MIN.into(), vec![0_u8, 255, 7].into()],
                )
                .await
            })
        })
        .await
        .unwrap();
    let read = base.db.read(base.workspace_id, |tx, id| {
        Box::pin(async move {
            // The second parameter comes first in the text.
            let mut row = tx
                .one(
                    "select sha256, size_bytes, data from blob where created_at = $2 and workspace_id = $1",
                    &[(*id).into(), i64::MIN.into()],
                )
                .await?;
            Ok((row.take::<String>()?, row.take::<i64>()?, row.take::<Vec<u8>>()?))
        })
    });
    assert_eq!(read.await.unwrap(), ("a\u{fffd}b 😀".to_owned(), i64::MIN, vec![0, 255, 7]));
}

fn event(base: &Base, n: i64) -> EventRow {
    EventRow {
        workspace_id: base.workspace_id,
        id: base.ids.next(),
        kind: "test",
        ticket_id: Some(n),
        contact_id: None,
        actor_kind: "system",
        actor_id: None,
        at: n,
        body: "{}".into(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_log_has_no_gap_whoever_fails() {
    let base = base().await;
    let other: WorkspaceId = base.ids.next();
    base.db.write(other, |tx, other| Box::pin(tx.start_counting(*other))).await.unwrap();
    let writes = (0..120_i64).map(|n| {
        let (db, mut first) = (base.db.clone(), event(&base, n));
        let second = EventRow { id: base.ids.next(), ..first.clone() };
        if n % 10 == 0 {
            first.workspace_id = other;
        }
        tokio::spawn(async move {
            db.write((n, first, second), |tx, (n, first, second)| {
                Box::pin(async move {
                    tx.append(first.clone());
                    tx.append(second.clone());
                    put(tx, *n).await?;
                    tx.number(
                        second.workspace_id,
                        *n,
                        "update node set lease_until = $3 where id = $2 and cast($1 as {INT}) <> 0",
                    );
                    if n % 4 == 3 { Err(Error::NotFound) } else { Ok(()) }
                })
            })
            .await
        })
    });
    for write in writes.collect::<Vec<_>>() {
        let _ = write.await.unwrap();
    }
    for (workspace_id, expected) in [(base.workspace_id, 90 * 2 - 12), (other, 12)] {
        let read = base.db.read(workspace_id, |tx, id| {
            Box::pin(async move {
                Ok((kernel::log::after(tx, *id, 0, 1000).await?, kernel::log::newest_seq(tx, *id).await?))
            })
        });
        let (entries, newest) = read.await.unwrap();
        let seqs: Vec<i64> = entries.iter().map(|entry| entry.seq).collect();
        assert_eq!(seqs, (1..=newest).collect::<Vec<_>>());
        assert_eq!(newest, expected);
    }
    let n_rows = base.count("select count(*) from node").await;
    assert_eq!(n_rows, 90);
    assert_eq!(base.count("select count(distinct lease_until) from node").await, 90, "each has a number of its own");
    assert_eq!(base.count("select max(lease_until) from node").await, 90, "and none is missing");
}

#[tokio::test]
async fn a_full_disk_is_told_and_nothing_promised_is_lost() {
    let base = base().await;
    if !base.is_sqlite() {
        println!("skipped: the disk of PostgreSQL is not ours to fill");
        return;
    }
    let limit = async |pages: &'static str| {
        let set = base.db.write(pages, |tx, pages| Box::pin(async move { tx.rows(*pages, &[]).await.map(drop) }));
        set.await.unwrap();
    };
    let pages =
        base.db.read((), |tx, ()| Box::pin(async move { tx.one("pragma page_count", &[]).await?.take::<i64>() }));
    let statement = format!("pragma max_page_count = {}", pages.await.unwrap() + 40);
    limit(Box::leak(statement.into_boxed_str())).await;
    let writes = (0..40_i64).map(|n| {
        let db = base.db.clone();
        let workspace_id = base.workspace_id;
        tokio::spawn(async move {
            db.write((workspace_id, n), |tx, (workspace_id, n)| {
                Box::pin(async move {
                    // Every fifth is large; together they do not fit.
                    let size = if n % 5 == 0 { 60_000 } else { 10 };
                    tx.exec(
                        "insert into blob (workspace_id, sha256, size_bytes, data, created_at) values ($1, $2, 0, $3, 0)",
                        &[(*workspace_id).into(), format!("{n}").into(), vec![7_u8; size].into()],
                    )
                    .await
                    .map(drop)
                })
            })
            .await
            .is_ok()
        })
    });
    let mut promised = 0;
    let mut small = 0;
    for (n, write) in writes.collect::<Vec<_>>().into_iter().enumerate() {
        if write.await.unwrap() {
            promised += 1;
            small += i64::from(n % 5 != 0);
        }
    }
    assert_eq!(base.count("select count(*) from blob").await, promised, "neither more nor less than was promised");
    assert!(promised < 40, "the disk was meant to be too small");
    assert!(small >= 20, "small ones still fit: {small}");
    limit("pragma max_page_count = 1000000").await;
    base.db.write((), |tx, ()| Box::pin(put(tx, 1))).await.unwrap();
}

#[tokio::test]
async fn a_file_belongs_to_one_process_and_can_be_copied_while_used() {
    let base = base().await;
    if !base.is_sqlite() {
        let second = base.other_node().await;
        second.write((), |tx, ()| Box::pin(put(tx, 1))).await.unwrap();
        assert_eq!(base.count("select count(*) from node").await, 1);
        return;
    }
    let again = kernel::db::Db::open(&base.place.location()).await;
    assert!(again.is_err_and(|error| error.to_string().contains("another Candor")));
    base.db.write((), |tx, ()| Box::pin(put(tx, 1))).await.unwrap();
    let copy = base.place.folder.path().join("copy.db");
    base.db.copy_to(copy.clone()).await.unwrap();
    base.db.close().await;
    assert!(matches!(base.db.write((), |tx, ()| Box::pin(put(tx, 2))).await, Err(Error::Unavailable(_))));
    let copied = kernel::db::Db::open(&kernel::db::Location::File(copy)).await.unwrap();
    let n = copied
        .read((), |tx, ()| Box::pin(async move { tx.one("select count(*) from node", &[]).await?.take::<i64>() }));
    assert_eq!(n.await.unwrap(), 1);
}
