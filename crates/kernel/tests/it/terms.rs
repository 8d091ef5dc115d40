//! The term index answers the same on both engines: these lists are the answer.

use crate::{Base, base};
use kernel::{db::TermQuery, ids::WorkspaceId};

const KIND: char = 'm';

async fn put(base: &Base, workspace_id: WorkspaceId, id: i64, words: &str) {
    let terms: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    let done = base.db.write((workspace_id, id, terms), |tx, (workspace_id, id, terms)| {
        Box::pin(tx.index_terms(*workspace_id, KIND, *id, terms))
    });
    done.await.unwrap();
}

/// `pump oil|gas be*` asks for a document with pump, with oil or gas, and with a word that begins with be.
fn query(text: &str) -> TermQuery {
    let term = |word: &str| match word.strip_suffix('*') {
        Some(word) => (word.to_owned(), true),
        None => (word.to_owned(), false),
    };
    let groups = text.split_whitespace().map(|group| group.split('|').map(term).collect()).collect();
    TermQuery { groups, without: Vec::new() }
}

async fn find(base: &Base, kind: char, text: &str, before: i64, limit: i64) -> Vec<i64> {
    let command = (base.workspace_id, kind, query(text), before, limit);
    let found = base.db.read(command, |tx, (workspace_id, kind, query, before, limit)| {
        Box::pin(tx.find_terms(*workspace_id, *kind, query, *before, *limit))
    });
    found.await.unwrap()
}

#[tokio::test]
async fn both_engines_find_the_same() {
    let base = base().await;
    for (id, words) in [
        (1, "pump oil begin"),
        (2, "pump gas beside x2764"),
        (3, "pump water begin"),
        (4, "oil gas"),
        (5, "pump oil gas best 00e7 9"),
        (6, "pumps"),
    ] {
        put(&base, base.workspace_id, id, words).await;
    }
    put(&base, base.ids.next(), 7, "pump oil gas best").await;
    for (text, found) in [
        ("pump", &[5, 3, 2, 1][..]),
        ("pump*", &[6, 5, 3, 2, 1]),
        ("pump oil|gas", &[5, 2, 1]),
        ("pump oil|gas be*", &[5, 2, 1]),
        ("oil gas", &[5, 4]),
        ("begi*", &[3, 1]),
        ("x27*", &[2]),
        ("9", &[5]),
        ("00e7", &[5]),
        ("or", &[]),
        ("not", &[]),
        ("near", &[]),
        ("nothing|pump water", &[3]),
        ("", &[]),
    ] {
        assert_eq!(find(&base, KIND, text, i64::MAX, 100).await, found, "{text}");
    }
    assert_eq!(find(&base, 'c', "pump", i64::MAX, 100).await, Vec::<i64>::new(), "another kind of document");
    assert_eq!(find(&base, KIND, "pump", i64::MAX, 2).await, [5, 3]);
    assert_eq!(find(&base, KIND, "pump", 3, 2).await, [2, 1]);
    assert_eq!(find(&base, KIND, "pump", 1, 2).await, Vec::<i64>::new());
}

#[tokio::test]
async fn what_is_taken_out_is_not_found_and_can_come_back() {
    let base = base().await;
    put(&base, base.workspace_id, 1, "pump").await;
    base.db.write((), |tx, ()| Box::pin(tx.unindex_terms(1))).await.unwrap();
    assert!(find(&base, KIND, "pump", i64::MAX, 10).await.is_empty());
    put(&base, base.workspace_id, 1, "boiler").await;
    assert_eq!(find(&base, KIND, "boiler", i64::MAX, 10).await, [1]);
    let failed = base.db.write(base.workspace_id, |tx, id| {
        Box::pin(async move {
            tx.index_terms(*id, KIND, 2, &["boiler".to_owned()]).await?;
            Err::<(), _>(kernel::Error::NotFound)
        })
    });
    assert!(failed.await.is_err());
    assert_eq!(find(&base, KIND, "boiler", i64::MAX, 10).await, [1], "the index belongs to the transaction");
}
